"""Quantities: numbers with their unit, their bound, and what they count."""
