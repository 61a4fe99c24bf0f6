"""Where a run's recordings are, and what is done with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Mode(StrEnum):
    """What is done with a folder of recordings."""

    AUTO = "auto"
    """Answer from what is there; ask, and record, what is not."""
    REFRESH = "refresh"
    """Ask, and record in the place of what is there."""
    REPLAY = "replay"
    """Answer from what is there, and never ask."""
    OFF = "off"
    """Ask, and leave the folder alone."""


@dataclass(frozen=True, slots=True)
class Recordings:
    """A folder of recordings, and what is done with it."""

    folder: Path
    mode: Mode = Mode.AUTO
    keeps_text: bool = True
    """Whether the text that is briefed is kept in the recording, which makes it complete by itself."""
