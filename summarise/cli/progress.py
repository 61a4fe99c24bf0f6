"""What a command says while it works: on standard error, and on the terminal that waits for a brief."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.live import Live

from summarise.cli.output import Console
from summarise.cli.telling import note
from summarise.rendering.arriving import Arriving

_PER_SECOND = 8

Say = Callable[[str], None]
"""Takes a line of progress."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Takes what is to be told while briefs are drafted."""

    say: Say
    watch: Callable[[int, str], None] | None = None
    """Takes which answer it is, and what has arrived of it; None: nobody watches."""
    end: Callable[[], None] = lambda: None
    """Takes away what has been shown, so that a brief can be printed."""

    def remark(self, line: str) -> None:
        """Say what is to stay where it can be read."""
        self.end()
        note(line)


@contextmanager
def progress() -> Iterator[Progress]:
    """Lines of progress go to standard error: to a spinner where a person watches it, else as they are."""
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        yield Progress(_in_lines(console))
        return
    with console.status("") as status:

        def say(line: str) -> None:
            status.update(f"{line} …")
            status.start()

        yield Progress(say, end=status.stop)


@contextmanager
def watched() -> Iterator[Progress]:
    """Standard output, a terminal, shows what arrives; lines also go to standard error if that is none."""
    told = Console(stderr=True, highlight=False, markup=False, emoji=False)
    drawing = _Drawing(None if told.is_terminal else _in_lines(told))
    try:
        yield Progress(drawing.say, drawing.arrived, drawing.end)
    finally:
        drawing.end()


def is_terminal() -> bool:
    """Whether standard output is a terminal on which something can be drawn and taken away again."""
    console = _printed()
    return console.is_terminal and not console.is_dumb_terminal


class _Drawing:
    """What is drawn on standard output until a brief is printed there."""

    def __init__(self, say: Say | None) -> None:
        self._say = say
        self._arriving = Arriving()
        self._live: Live | None = None

    def say(self, line: str) -> None:
        if self._say is not None:
            self._say(line)
        self._arriving.doing(line)
        self._draw()

    def arrived(self, answer: int, text: str) -> None:
        self._arriving.arrived(answer, text)
        self._draw()

    def end(self) -> None:
        live, self._live, self._arriving = self._live, None, Arriving()
        if live is not None:
            live.stop()

    def _draw(self) -> None:
        if self._live is None:
            self._live = Live(
                get_renderable=lambda: self._arriving,
                console=_printed(),
                transient=True,
                refresh_per_second=_PER_SECOND,
                redirect_stdout=False,
                redirect_stderr=False,
            )
            self._live.start()


def _in_lines(console: Console) -> Say:
    return lambda line: console.print(f"summarise: {line}", soft_wrap=True)


def _printed() -> Console:
    return Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
