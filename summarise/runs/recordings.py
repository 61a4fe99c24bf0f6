"""Where a run's recordings are, and what is done with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from summarise.endpoints.configuration import configured, said
from summarise.errors import UsageError

FOLDER, MODE = "SUMMARISE_CASSETTES", "SUMMARISE_CASSETTE_MODE"
"""The environment variables that are read."""


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
    return Recordings(Path(cassette), _mode(mode or Mode.AUTO))


def usual(folder: Path) -> tuple[Path | None, Mode | None]:
    """Where recordings are, and what is done with them, when a command does not say.

    Each is as the environment says, else the nearest configuration file that holds in `folder` and says it. A
    folder that a file names is beside that file.

    Raises:
        UsageError: there is no such mode, or a file is not right.
    """
    where, what = said(FOLDER), said(MODE)
    found, mode = Path(where) if where else None, _mode(what, MODE) if what else None
    for file in configured(folder).files:
        if found is None and "folder" in file.cassettes:
            found = file.path.parent / Path(file.cassettes["folder"]).expanduser()
        if mode is None and "mode" in file.cassettes:
            mode = _mode(file.cassettes["mode"], file.place("cassettes", "mode"))
    return found, mode


def _mode(name: Mode | str, where: str | None = None) -> Mode:
    try:
        return Mode(name)
    except ValueError:
        before = f"{where}: " if where else ""
        raise UsageError(
            f"{before}there is no mode {name!r}", hint=f"it is one of {', '.join(Mode)}"
        ) from None
