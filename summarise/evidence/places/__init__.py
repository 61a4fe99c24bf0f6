"""What is known of places: which towns there are, in which countries, and what a text says of that."""
