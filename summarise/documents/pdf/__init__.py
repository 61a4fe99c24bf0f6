"""PDF: lines with their places, made into paragraphs."""
