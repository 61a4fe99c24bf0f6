"""HTML: the article of a saved page, and HTML within something else."""
