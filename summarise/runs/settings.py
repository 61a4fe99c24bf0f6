"""How documents are to be briefed."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.endpoints import Endpoint
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

    @property
    def asks(self) -> bool:
        """Whether a model drafts, asked now or as it was recorded, rather than plain code."""
        return self.endpoint is not None or self.mode in (Mode.REPLAY, Mode.AUTO)

    @property
    def mode(self) -> Mode:
        """What is done with recordings."""
        return Mode.OFF if self.recordings is None else self.recordings.mode
