"""How far a batch is, on standard error: drawn again and again on a terminal, else a line now and then."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from rich.live import Live
from rich.text import Text

from summarise.cli.output import Console
from summarise.runs.tally import Tally

_EVERY = 10.0
"""Seconds between two lines where nobody draws."""
_PER_SECOND = 4


class Showing:
    """Shows how far a batch is, and takes lines in between."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._tally: Tally | None = None

    def begin(self, tally: Tally) -> None:
        """From now on show how far `tally` is."""
        self._tally = tally

    def say(self, line: str) -> None:
        self._console.print(f"summarise: {' '.join(line.split())}", soft_wrap=True)

    def __rich__(self) -> Text:
        return Text(told(self._tally), overflow="ellipsis", no_wrap=True) if self._tally else Text()


def told(tally: Tally) -> str:
    """How far it is, in a line."""
    rate, left = tally.rate, tally.seconds_left
    parts = [f"{tally.done:,} done of {tally.new:,}{'' if tally.is_loaded else ' found so far'}"]
    parts += [f"{tally.failed:,} failed"] if tally.failed else []
    parts += [f"{tally.unread:,} that cannot be read"] if tally.unread else []
    parts += [f"{tally.done_before:,} done before"] if tally.done_before else []
    parts += [f"{tally.asked:,} wait for answers"] if tally.asked else []
    parts += [tally.answers] if tally.answers else []
    parts += [f"{rate:.1f}/s"] if rate and tally.at_hand else []
    if tally.tokens:
        cost = "cost not known" if tally.cost is None else f"${tally.cost:,.4f}"
        parts += [f"{tally.tokens:,} tokens", cost]
    if tally.is_stopping:
        parts += ["stopping"]
    elif left is not None:
        parts += [f"{_clock(left)} left"]
    return " · ".join(parts)


@contextmanager
def showing() -> Iterator[Showing]:
    """What is told while a batch goes on."""
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    shown = Showing(console)
    if console.is_terminal and not console.is_dumb_terminal:
        with Live(shown, console=console, refresh_per_second=_PER_SECOND, transient=True):
            yield shown
        return
    ended = threading.Event()
    telling = threading.Thread(target=_tell_now_and_then, args=(shown, ended), daemon=True)
    telling.start()
    try:
        yield shown
    finally:
        ended.set()
        telling.join()


def _tell_now_and_then(shown: Showing, ended: threading.Event) -> None:
    before = ""
    while not ended.wait(_EVERY):
        # Whoever waits for a day need not be told each ten seconds that nothing has come.
        if (line := str(shown.__rich__())) != before:
            shown.say(line)
        before = line


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
