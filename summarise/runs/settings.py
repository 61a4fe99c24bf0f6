"""How documents are to be briefed."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.briefs import Translation
from summarise.documents import Document
from summarise.documents.language import NAMES
from summarise.endpoints import Endpoint
from summarise.errors import UsageError
from summarise.kinds.discovery import Kind
from summarise.runs.recordings import Mode, Recordings


@dataclass(frozen=True, slots=True)
class Settings:
    """How documents are to be briefed."""

    kind: Kind
    endpoint: Endpoint | None = None
    """None: the extractive drafter, or whatever a recording was made with."""
    recordings: Recordings | None = None
    """Where model traffic is recorded, and whether it is answered from there; None: nowhere."""
    attempts: int = 2
    """How often one document may be asked about before what there is is taken."""

    max_tokens: int | None = None
    """How many tokens all documents together may use; None: any number."""
    max_cost: float | None = None
    """How many dollars all documents together may cost; None: any number."""
    late: bool = False
    """Whether what is asked goes into batches of requests, whose answers come later."""

    brief_language: str | None = None
    """ISO 639-1: the language of what a brief states; None: that of its text."""

    def __post_init__(self) -> None:
        """Refuse what cannot be.

        Raises:
            UsageError: a language is not known, or the use of a model is limited and none is asked.
        """
        if self.brief_language is not None and self.brief_language not in NAMES:
            raise UsageError(
                f"{self.brief_language} is no language that a brief can be in",
                hint=f"give one of {', '.join(NAMES)}",
            )
        if not self.asks and (self.max_tokens is not None or self.max_cost is not None):
            raise UsageError(
                "tokens and cost can be limited only where a model is asked", hint="name an endpoint"
            )

    def translation_of(self, document: Document) -> Translation | None:
        """From which language into which a brief of `document` is put; None: it is in that of its text."""
        into = self.brief_language
        if into in (None, document.language):
            return None
        return Translation(source=document.language, into=into)

    @property
    def asks(self) -> bool:
        """Whether a model drafts, asked now or as it was recorded, rather than plain code."""
        return self.endpoint is not None or self.mode in (Mode.REPLAY, Mode.AUTO)

    @property
    def mode(self) -> Mode:
        """What is done with recordings."""
        return Mode.OFF if self.recordings is None else self.recordings.mode
