"""Instructions planted in news texts, and what becomes of the claims in them."""
