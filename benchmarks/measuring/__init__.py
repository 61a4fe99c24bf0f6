"""Measuring what `summarise.evidence` marks against sets with gold by others."""
