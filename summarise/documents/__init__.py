"""Loading: from what the user names to a `Document`."""

from summarise.documents.document import Document, Span

__all__ = ["Document", "Span"]
