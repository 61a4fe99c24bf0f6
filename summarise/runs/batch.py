"""A batch: documents put on the store's list as they are read, and worked off by several processes."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Protocol

from summarise.briefs import Problem
from summarise.documents import Document
from summarise.errors import SourceError, StoreError, SummariseError
from summarise.runs.tally import Tally
from summarise.runs.worker import ASIDE, BYE, LOADED, STOP, Finished, Halted, MakeSettings, Post, work
from summarise.store import Queue

_CHUNK = 64
_CHUNK_SECONDS = 0.2
"""Documents are put on the list so many at a time, or as many as are read in this time."""
_HEARTBEAT = 30.0
_LOOK = 0.1
_DEATHS = 3
"""A run in which so many processes have died goes on without them."""


class Watcher(Protocol):
    """Is told what goes wrong while a batch goes on."""

    def failed(self, name: str | None, problem: Problem) -> None:
        """A document has failed; without a name, it could not even be read."""


Round = Callable[[Tally, Callable[[float], bool]], int]
"""Has answered what documents were put aside for; how many can be drafted again. 0: nothing more comes now.

It is given a way to wait for so many seconds, which says whether to go on.
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a batch is to be done."""

    make: MakeSettings
    workers: int
    at_once: int = 1
    """How many documents are asked about at the same time, if more than there are workers."""
    again: bool = False
    """Whether what failed before is tried again."""
    limit: int | None = None
    """How many documents are briefed at most."""
    max_failures: int | None = None
    """How many may fail before no more are begun."""


@dataclass(slots=True, eq=False)
class _Hired:
    """A process that works for this run."""

    process: BaseProcess
    pipe: Pipe
    number: int
    told: str | None = None
    """What it was told last."""


class Batch:
    """A run over many documents. `stop` may be called at any time, from a signal as well."""

    def __init__(self, plan: Plan, queue: Queue, watcher: Watcher, between: Round | None = None) -> None:
        """`between` has what is put aside answered, when nothing else is left to do; None: nothing is."""
        self._plan = plan
        self._between = between
        self._queue = queue
        self._watcher = watcher
        self.tally = Tally(at_once=max(plan.workers, plan.at_once))
        self._hired: dict[Pipe, _Hired] = {}
        self._deaths = 0
        self._numbers = list(range(plan.workers))
        """Of processes that are not hired."""
        self._halted: SummariseError | None = None
        self._heard = time.monotonic()

    def run(self, documents: Iterable[Document | SourceError]) -> Tally:
        """Brief what there is to brief in `documents`; what it came to.

        Raises:
            SummariseError: nothing can be briefed any more; what is done is kept.
        """
        try:
            self._load(documents)
            self.tally.is_loaded = not self.tally.is_stopping
            self._work_off()
            while self._between and not self.tally.is_stopping and self._between(self.tally, self._pause):
                self._hire_enough()
                self._work_off()
        except BaseException:
            self._dismiss()
            with suppress(StoreError):
                self._end()
            raise
        self._end()
        if self._halted is not None:
            raise self._halted
        return self.tally

    def _end(self) -> None:
        self.tally.ended(self._queue.let_go() + self.tally.asked)
        self._queue.end(self.tally.outcome)

    def stop(self) -> None:
        """Take no more documents; those that are under way are finished."""
        self.tally.is_stopping = True

    def _load(self, documents: Iterable[Document | SourceError]) -> None:
        for chunk in _chunks(documents, self._most):
            for each, state in zip(chunk, self._queue.add(chunk, again=self._plan.again), strict=True):
                self.tally.found(state)
                if isinstance(state, SourceError):
                    name = each.id if isinstance(each, Document) else None
                    self._watcher.failed(name, Problem.of(state))
            self._hire_enough()
            self._attend(0)
            if self.tally.is_stopping or not self._most():
                break

    def _most(self) -> int:
        """How many documents may be put on the list at once."""
        limit = self._plan.limit
        return _CHUNK if limit is None else min(_CHUNK, limit - self.tally.new)

    def _work_off(self) -> None:
        """Wait until nobody works any more."""
        while self._hired:
            self._attend(_LOOK)
        self._numbers = list(range(self._plan.workers))

    def _pause(self, seconds: float) -> bool:
        """Wait for so long; whether to go on after that."""
        until = time.monotonic() + seconds
        while not self.tally.is_stopping and time.monotonic() < until:
            self._attend(_LOOK)
        return not self.tally.is_stopping

    def _hire_enough(self) -> None:
        while self._numbers and len(self._hired) < min(self._plan.workers, self.tally.at_hand):
            self._hire(self._numbers.pop())

    def _hire(self, number: int) -> None:
        # Spawned, not forked: this process may have threads, and the store must not cross a fork.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        post = Post(
            self._queue.path,
            self._queue.run,
            self._queue.way,
            number,
            self._plan.workers,
            self._plan.make,
            None if self._plan.max_failures is None else self._plan.max_failures - self.tally.failed,
        )
        process = context.Process(target=work, args=(post, theirs), daemon=True)
        with _deaf_to_ctrl_c():
            process.start()
        theirs.close()
        self._hired[ours] = _Hired(process, ours, number)

    def _attend(self, seconds: float) -> None:
        """Hear what the workers say, for at most so many seconds, and tell them what they have to know."""
        speaking = set(wait(list(self._hired), seconds))
        for hired in [each for each in self._hired.values() if each.pipe in speaking]:
            self._hear(hired)
        self._tell()
        if time.monotonic() - self._heard > _HEARTBEAT:
            self._queue.seen()
            self._heard = time.monotonic()

    def _hear(self, hired: _Hired) -> None:
        try:
            while hired.pipe.poll():
                said = hired.pipe.recv()
                if said == BYE:
                    self._leave(hired)
                    return
                if said == ASIDE:
                    self.tally.asked += 1
                else:
                    self._take(said)
        except (EOFError, OSError):
            self._leave(hired)
            self._bury(hired)

    def _take(self, said: Finished | Halted) -> None:
        if isinstance(said, Halted):
            self._halted = self._halted or said.family(said.message, hint=said.hint)
            self.stop()
            return
        self.tally.finished(said)
        if said.problem is not None:
            self._watcher.failed(said.name, said.problem)
        most = self._plan.max_failures
        if most is not None and self.tally.failed >= most and not self.tally.is_stopping:
            self.tally.has_failed_enough = True
            self.stop()

    def _leave(self, hired: _Hired) -> None:
        del self._hired[hired.pipe]
        hired.pipe.close()
        hired.process.join()

    def _bury(self, hired: _Hired) -> None:
        """A process has died: what it was at has failed, and another takes its place."""
        died = Problem(
            kind="fault",
            message=f"the process that briefed it died (exit code {hired.process.exitcode})",
            hint="was there too little memory? try it again with --retry-failed",
        )
        for name in self._queue.give_up(hired.number, died):
            self._take(Finished(name, died))
        self._deaths += 1
        if self._deaths <= _DEATHS and not self.tally.is_stopping:
            self._hire(hired.number)

    def _tell(self) -> None:
        """Tell those who do not know it yet that they are to stop, or that no more documents come."""
        if not (self.tally.is_stopping or self.tally.is_loaded):
            return
        said = STOP if self.tally.is_stopping else LOADED
        for hired in self._hired.values():
            if hired.told != said:
                hired.told = said
                with suppress(OSError):
                    hired.pipe.send(said)

    def _dismiss(self) -> None:
        """End the processes that are still there: nobody waits for them any more."""
        for hired in self._hired.values():
            hired.process.kill()
            hired.process.join()


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """What is started meanwhile does not hear Ctrl-C; this process hears it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Not there on every system. Started along with the first process, it would end the blocking.
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _chunks(
    documents: Iterable[Document | SourceError], most: Callable[[], int]
) -> Iterator[list[Document | SourceError]]:
    """`documents` in their order, so many at once as `most` says, or as many as come in a short time."""
    chunk: list[Document | SourceError] = []
    begun = time.monotonic()
    for each in documents:
        chunk.append(each)
        if len(chunk) >= most() or time.monotonic() - begun > _CHUNK_SECONDS:
            yield chunk
            chunk, begun = [], time.monotonic()
    if chunk:
        yield chunk
