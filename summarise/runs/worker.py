"""One of the processes of a batch: takes documents from the store, briefs them, keeps what comes of it."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from summarise.briefs import Brief, Problem
from summarise.errors import SpentError, StoreError, SummariseError, UsageError
from summarise.runs.running import Runner
from summarise.runs.settings import Settings
from summarise.runs.sharing import share_of
from summarise.store import Queue, Work

if TYPE_CHECKING:
    from summarise.runs.late import Aside

_T = TypeVar("_T")
_PAUSE = 0.1
"""Seconds until a worker that found nothing to do looks again."""
_BY_CODE = 2
"""Documents under way where nothing is waited for: one is read or kept while the other is drafted."""
_EACH = 2
"""Documents under way for each request that may be: some are prepared while others are asked about."""

_COLLECTING = 10_000, 20, 20
"""When cycles are looked for: seldom, since documents leave few, and each look goes through all there is."""

Drafting = Callable[[Work], Awaitable["Brief | Aside"]]
"""Makes a brief of a document, or puts it aside."""
MakeSettings = Callable[[], Settings]
"""Settings, made in the process that uses them: a kind of one's own is loaded there, not sent there."""


@dataclass(frozen=True, slots=True)
class Post:
    """What one worker is to do, and where."""

    store: Path
    run: int
    way: int
    number: int
    """Counted from 0."""
    workers: int
    make: MakeSettings
    max_failures: int | None = None
    """How many may fail before this worker takes no more."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A document has been settled."""

    name: str
    problem: Problem | None
    """What went wrong; None: it is done."""
    tokens: int = 0
    cost: float | None = 0.0
    """In dollars; None: not known."""

    @classmethod
    def of(cls, name: str, brief: Brief) -> Finished:
        """The document called so has this brief."""
        run = brief.run
        return cls(name, run.failure, run.tokens, run.cost if run.tokens else 0.0)


@dataclass(frozen=True, slots=True)
class Halted:
    """No document can be briefed any more, and why."""

    message: str
    hint: str | None
    family: type[SummariseError]


LOADED, STOP, BYE, ASIDE = "loaded", "stop", "bye", "aside"
"""What is said over a pipe: no more documents come; take no more; this worker has nothing left to do; a
document waits for answers that come late."""


def work(post: Post, pipe: Pipe) -> None:
    """Work until nothing is left to do, or until told to stop. The body of a process."""
    # Ctrl-C reaches every process of the terminal; it is the first one's to say what is to be done.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(*_COLLECTING)
    try:
        asyncio.run(_Worker(post, pipe).run())
        pipe.send(BYE)
    except BrokenPipeError:
        os._exit(1)


class _Worker:
    def __init__(self, post: Post, pipe: Pipe) -> None:
        self._post = post
        self._pipe = pipe
        self._loaded = False
        self._stopping = False
        self._under_way = 0
        self._failed = 0
        self._came_free = asyncio.Event()
        self._desk = ThreadPoolExecutor(1, "store")

    async def run(self) -> None:
        threading.Thread(target=self._listen, args=(asyncio.get_running_loop(),), daemon=True).start()
        try:
            settings = share_of(self._post.make(), self._post.number, self._post.workers)
            post = self._post
            with (
                Queue(post.store, post.run, post.way, post.number) as queue,
                _drafting(settings) as draft,
            ):
                await self._all(queue, draft, self._room(settings))
        except SummariseError as error:
            self._halt(error)

    def _room(self, settings: Settings) -> int:
        # What is prepared beyond what is asked about would be asked about after the last failure.
        is_exact = self._post.max_failures is not None
        if settings.endpoint is None or settings.late:
            return 1 if is_exact else _BY_CODE
        return settings.endpoint.concurrency * (1 if is_exact else _EACH)

    async def _all(self, queue: Queue, draft: Drafting, room: int) -> None:
        async with asyncio.TaskGroup() as group:
            while not self._stopping:
                if self._under_way >= room:
                    self._came_free.clear()
                    await self._came_free.wait()
                    continue
                none_follow = self._loaded
                taken = await self._at_desk(lambda: queue.take(room - self._under_way))
                for each in taken:
                    self._under_way += 1
                    group.create_task(self._one(queue, draft, each))
                if not taken:
                    if none_follow:
                        break
                    await asyncio.sleep(_PAUSE)

    async def _one(self, queue: Queue, draft: Drafting, work: Work) -> None:
        try:
            await self._settle(queue, draft, work)
        except StoreError as error:
            self._halt(error)
        finally:
            self._under_way -= 1
            self._came_free.set()

    async def _settle(self, queue: Queue, draft: Drafting, work: Work) -> None:
        try:
            drafted = await draft(work)
        except (SpentError, UsageError) as error:
            self._halt(error)
            await self._at_desk(lambda: queue.put_back(work))
        except Exception as error:  # noqa: BLE001 - a fault that one text brings out must not cost the others
            problem = Problem.of(error)
            await self._at_desk(lambda: queue.fail(work, problem))
            self._say(Finished(work.document.id, problem))
        else:
            await self._keep(queue, work, drafted)

    async def _keep(self, queue: Queue, work: Work, drafted: Brief | Aside) -> None:
        if not isinstance(drafted, Brief):
            if await self._at_desk(lambda: queue.put_aside(work, drafted.noted)):
                self._pipe.send(ASIDE)
        elif await self._at_desk(lambda: queue.finish(work, drafted)):
            self._say(Finished.of(work.document.id, drafted))

    def _say(self, finished: Finished) -> None:
        self._failed += finished.problem is not None
        most = self._post.max_failures
        self._stopping = self._stopping or (most is not None and self._failed >= most)
        self._pipe.send(finished)

    def _halt(self, error: SummariseError) -> None:
        self._stopping = True
        self._pipe.send(Halted(error.message, error.hint, type(error)))

    async def _at_desk(self, doing: Callable[[], _T]) -> _T:
        # Whoever waits for the store must not hold up those who wait for a model.
        return await asyncio.get_running_loop().run_in_executor(self._desk, doing)

    def _listen(self, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            try:
                said = self._pipe.recv()
            except (EOFError, OSError):
                # Whoever began this process is gone; what it has taken is free again for the next run.
                os._exit(1)
            loop.call_soon_threadsafe(self._hear, said)

    def _hear(self, said: str) -> None:
        self._loaded = True
        self._stopping = self._stopping or said == STOP
        self._came_free.set()


@contextmanager
def _drafting(settings: Settings) -> Iterator[Drafting]:
    """How documents are drafted: with answers at once, or with those that have come by now."""
    if settings.late:
        from summarise.runs.late import draft_late

        yield lambda work: draft_late(work.document, work.answers, settings)
    else:
        with Runner(settings, lambda _: None) as runner:
            yield lambda work: runner.abrief(work.document)
