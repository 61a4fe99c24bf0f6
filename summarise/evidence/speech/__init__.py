"""Who says what: quotations, attributions and hedges."""
