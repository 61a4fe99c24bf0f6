"""How far a run over many documents is."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from summarise.errors import SourceError
from summarise.runs.worker import Finished
from summarise.store.queue import Outcome, State


@dataclass(slots=True)
class Tally:
    """How far a run is; changed while it goes on."""

    new: int = 0
    """To be briefed in this run."""
    done: int = 0
    failed: int = 0
    unread: int = 0
    """What could not be read; it has failed as well, before it was a document."""
    done_before: int = 0
    failed_before: int = 0
    elsewhere: int = 0
    """Another run is at them, or has done them meanwhile."""
    asked: int = 0
    """Of the new ones: what is asked about them has not been answered yet."""
    answers: str = ""
    """How far the answers are that they wait for."""
    again: int = 0
    """Found once more in this run, with the same text."""
    tokens: int = 0
    cost: float | None = 0.0
    """In dollars; None: not known."""
    is_loaded: bool = False
    """Whether all that there is has been found."""
    is_stopping: bool = False
    has_failed_enough: bool = False
    """Whether it is stopping because so many have failed as may."""
    at_once: int = 1
    """So many are under way at the same time."""
    begun: float = field(default_factory=time.monotonic)
    settled_last: float = field(default_factory=time.monotonic)
    """When one was settled, or the run begun."""

    @property
    def settled(self) -> int:
        return self.done + self.failed

    @property
    def left(self) -> int:
        return self.new - self.settled

    @property
    def at_hand(self) -> int:
        """Of those that are left: what waits for no answers."""
        return self.left - self.asked

    @property
    def rate(self) -> float:
        """How many are settled in a second; 0: nobody can tell yet."""
        seconds = time.monotonic() - self.begun
        return self.settled / seconds if seconds > 1 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long it takes by the rate so far; None: that says nothing.

        It says nothing of the last ones, which are under way already, nor where none has been settled for
        longer than all the others should take.
        """
        rate = self.rate
        if not (rate and self.is_loaded) or self.at_hand <= self.at_once:
            return None
        seconds = self.at_hand / rate
        return seconds if seconds > time.monotonic() - self.settled_last else None

    @property
    def outcome(self) -> Outcome:
        """What a run comes to that ends now."""
        if self.left or not self.is_loaded:
            return "stopped"
        return "failed" if self.failed or self.unread or self.failed_before else "done"

    def ended(self, waiting: int) -> None:
        """The run has ended, and so many documents still wait that it has found."""
        taken_by_others = self.left - waiting
        self.new -= taken_by_others
        self.elsewhere += taken_by_others

    def finished(self, one: Finished) -> None:
        self.settled_last = time.monotonic()
        if one.problem is None:
            self.done += 1
        else:
            self.failed += 1
        self.tokens += one.tokens
        self.cost = None if self.cost is None or one.cost is None else self.cost + one.cost

    def found(self, state: State | SourceError) -> None:
        match state:
            case SourceError():
                self.unread += 1
            case State.NEW:
                self.new += 1
            case State.DONE:
                self.done_before += 1
            case State.FAILED:
                self.failed_before += 1
            case State.ELSEWHERE:
                self.elsewhere += 1
            case State.ASKED:
                self.new += 1
                self.asked += 1
            case State.AGAIN:
                self.again += 1
