"""Pages fetched from the web, when a source is given as a URL."""
