"""Holding a draft against the text: nothing the text does not say gets through."""

from summarise.grounding.draft import Draft
from summarise.grounding.grounding import Grounded, ground
from summarise.grounding.outcomes import Refusal

__all__ = ["Draft", "Grounded", "Refusal", "ground"]
