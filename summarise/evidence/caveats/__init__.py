"""The weaknesses of a text's sourcing that plain code can see."""

from summarise.evidence.caveats.finding import caveats

__all__ = ["caveats"]
