"""What plain code marks in a text before any model is asked. No I/O, no model."""
