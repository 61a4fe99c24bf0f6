"""Showing a finished brief: JSON, the terminal, Markdown. Reads the brief and nothing else."""
