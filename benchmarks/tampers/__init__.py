"""Claims that were tampered with, and claims that were only set in other type, made by code from the sets."""
