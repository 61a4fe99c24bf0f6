"""Words of a text that speak to whoever reads it by machine, and not to its reader."""

from summarise.evidence.instructions.finding import instructions, without

__all__ = ["instructions", "without"]
