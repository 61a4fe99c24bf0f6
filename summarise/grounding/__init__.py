"""Holding a draft against the text: nothing the text does not say gets through."""

from summarise.grounding.draft import Draft, DraftItem
from summarise.grounding.grounding import Grounded, ground

__all__ = ["Draft", "DraftItem", "Grounded", "ground"]
