"""What becomes of a batch: its failures, what it comes to, what to do next, and its exit code."""

from __future__ import annotations

import itertools
import shlex
from pathlib import Path

from summarise.briefs import Problem
from summarise.cli.options import STORE
from summarise.cli.tallying import Showing
from summarise.cli.telling import counted
from summarise.runs.tally import Tally

SOME_FAILED = 12
STOPPED = 130
_TOLD = 10
"""So many failures are told one by one."""


def command_on(store: Path, command: str) -> str:
    """A command of ours as it is typed to work with `store`."""
    return f"summarise {command}" + ("" if store == STORE else f" --store {shlex.quote(str(store))}")


class Failures:
    """Tells the first failures one by one, and that there are more."""

    def __init__(self, shown: Showing, where: str) -> None:
        """`where` is where all of them are seen."""
        self._shown = shown
        self._where = where
        self._told = itertools.count(1)

    def failed(self, name: str | None, problem: Problem) -> None:
        told = next(self._told)
        if told <= _TOLD:
            hint = f" ({problem.hint})" if problem.hint else ""
            self._shown.say(f"{name}: {problem.message}{hint}" if name else f"{problem.message}{hint}")
        elif told == _TOLD + 1:
            self._shown.say(f"more have failed; for all of them see {self._where}")


def tell_outcome(tally: Tally, where: str, shown: Showing) -> None:
    """Say what a run has come to, whose briefs are in `where`."""
    parts = [f"{tally.done:,} done"]
    parts += [f"{tally.failed:,} failed"] if tally.failed else []
    parts += [f"{tally.unread:,} that cannot be read"] if tally.unread else []
    parts += [f"{tally.done_before:,} done before"] if tally.done_before else []
    parts += [f"{tally.failed_before:,} failed before"] if tally.failed_before else []
    parts += [f"{tally.elsewhere:,} left to another run"] if tally.elsewhere else []
    parts += [f"{tally.again:,} with the same text as another"] if tally.again else []
    parts += [f"{tally.asked:,} that wait for answers"] if tally.asked else []
    parts += [f"{tally.at_hand:,} left"] if tally.at_hand else []
    if tally.tokens:
        cost = "cost not known" if tally.cost is None else f"${tally.cost:,.4f}"
        parts += [f"{tally.tokens:,} tokens", cost]
    shown.say(f"{where}: {', '.join(parts)}")


def tell_how_to_go_on(tally: Tally, shown: Showing, where: str, command: str = "the same command") -> None:
    """Say what to do about what is left, or has failed; `where` is where the failures are seen."""
    is_stopped = tally.outcome == "stopped"
    if is_stopped and tally.has_failed_enough:
        shown.say(f"the batch has ended after {counted(tally.failed, 'failure')} (--max-failures)")
    if is_stopped and not tally.has_failed_enough:
        shown.say(f"give {command} again to go on")
    elif tally.failed or tally.failed_before:
        shown.say(f"give {command} with --retry-failed to try again what failed; for the reasons see {where}")


def code_of(tally: Tally) -> int:
    """The exit code of a run."""
    match tally.outcome:
        case "stopped":
            return STOPPED if tally.is_stopping and not tally.has_failed_enough else SOME_FAILED
        case "failed":
            return SOME_FAILED
        case "done":
            return 0
