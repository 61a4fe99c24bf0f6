"""Expressions of time and the day they mean."""
