"""Briefs as one page of HTML that needs nothing but itself."""

from summarise.rendering.html.page import Heading, page

__all__ = ["Heading", "page"]
