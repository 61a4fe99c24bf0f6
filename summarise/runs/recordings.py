"""Where a run's recordings are, and what is done with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from summarise.errors import UsageError


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


def recordings_of(
    record: Path | str | None,
    replay: Path | str | None,
    cassette: Recordings | Path | str | None,
    mode: Mode | str | None,
) -> Recordings | None:
    """What a user says of recordings: a folder to record into, to replay, or to use in a mode.

    Raises:
        UsageError: it does not go together, or there is no such mode.
    """
    given = [each for each in (record, replay, cassette) if each is not None]
    if len(given) > 1:
        raise UsageError(
            "recording, replaying and a cassette exclude each other",
            hint="record first, then replay; or give a cassette and its mode",
        )
    if mode is not None and cassette is None:
        raise UsageError("a mode goes with a folder of cassettes", hint="name the folder too")
    if record is not None:
        return Recordings(Path(record), Mode.REFRESH)
    if replay is not None:
        return Recordings(Path(replay), Mode.REPLAY)
    if cassette is None or isinstance(cassette, Recordings):
        return cassette
    try:
        return Recordings(Path(cassette), Mode(mode or Mode.AUTO))
    except ValueError:
        raise UsageError(f"there is no mode {mode!r}", hint=f"it is one of {', '.join(Mode)}") from None
