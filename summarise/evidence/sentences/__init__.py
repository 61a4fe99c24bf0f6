"""Where the sentences of a text begin and end."""

from summarise.evidence.sentences.finding import sentences

__all__ = ["sentences"]
