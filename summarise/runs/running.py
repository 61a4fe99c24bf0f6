"""A run: documents briefed one after another or side by side, over one connection."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from summarise.briefs import Brief
from summarise.documents import Document
from summarise.runs.settings import Settings
from summarise.runs.single import Say, by_code, by_model

if TYPE_CHECKING:
    from summarise.endpoints.spending import Use
    from summarise.endpoints.streaming import Watch
    from summarise.runs.connecting import Connection

_T = TypeVar("_T")


class Runner:
    """Briefs documents; all that ask a model share connections, limits, and what may be spent.

    It may be used from several threads and event loops. What is asked is asked in a thread of its own,
    which ends with the context.
    """

    def __init__(self, settings: Settings, say: Say, watch: Watch | None = None) -> None:
        self._settings = settings
        self._say = say
        self._watch = watch
        self._lock = threading.Lock()
        self._line: tuple[_Loop, Connection] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the connection, if there is one; what is asked after that opens another."""
        with self._lock:
            line, self._line = self._line, None
        if line is not None:
            loop, connection = line
            loop.start(connection.hang_up()).result()
            loop.close()

    def brief(self, document: Document) -> Brief:
        """The brief of `document`.

        Raises:
            SummariseError: there can be no brief; see `summarise.runs.single`.
        """
        if not self._settings.asks:
            return by_code(document, self._settings)
        coming = self._started(document)
        try:
            return coming.result()
        finally:
            coming.cancel()

    async def abrief(self, document: Document) -> Brief:
        """The same, without holding up the event loop while it marks, checks, or waits for a model."""
        if not self._settings.asks:
            return await asyncio.to_thread(by_code, document, self._settings)
        return await asyncio.wrap_future(self._started(document))

    @property
    def used(self) -> Use | None:
        """What all documents have used so far; None: no endpoint was asked."""
        with self._lock:
            used = self._line[1].spending.used if self._line else None
        return used if used is not None and used.tokens else None

    def _started(self, document: Document) -> Future[Brief]:
        loop, connection = self._connected()
        return loop.start(self._in_turn(document, connection))

    async def _in_turn(self, document: Document, connection: Connection) -> Brief:
        async with connection.turns:
            return await by_model(document, self._settings, connection, self._say)

    def _connected(self) -> tuple[_Loop, Connection]:
        # Only here is a model's client needed; loading it takes longer than a brief by plain code.
        from summarise.runs.connecting import Connection

        with self._lock:
            if self._line is None:
                connection = Connection(self._settings, self._say, self._watch)
                self._line = _Loop(), connection
            return self._line


class _Loop:
    """An event loop that runs in a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="summarise", daemon=True)
        self._thread.start()

    def start(self, doing: Coroutine[Any, Any, _T]) -> Future[_T]:
        """What `doing` comes to; cancelling it cancels that."""
        return asyncio.run_coroutine_threadsafe(doing, self._loop)

    def close(self) -> None:
        """End the thread and what is under way in it."""
        self.start(_cancelled()).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        if threading.current_thread() is not self._thread:
            self._thread.join()
            self._loop.close()


async def _cancelled() -> None:
    """Cancel all that is under way but this."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_default_executor()
