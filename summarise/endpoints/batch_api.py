"""The Batch API of an endpoint: files handed in, how far they are, and what came of them.

https://platform.openai.com/docs/api-reference/batch, through the openai SDK.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self, TypeVar

import httpx2
import openai

from summarise.endpoints.batch_files import URL
from summarise.endpoints.endpoint import Endpoint
from summarise.endpoints.explaining import explained, line, where
from summarise.endpoints.keyed import Keyed
from summarise.endpoints.keys import key_of
from summarise.endpoints.network import Network
from summarise.endpoints.retrying import PassingError, patiently
from summarise.endpoints.sdk import connected
from summarise.errors import EndpointError, SummariseError

_T = TypeVar("_T")

ENDED: Final = frozenset({"completed", "failed", "expired", "cancelled"})
TOO_MUCH: Final = "token_limit_exceeded"
"""The code of a batch that is more than an account may have waiting."""
_WINDOW: Final = "24h"
_MARK = "summarise"
"""The key of the metadata under which a batch bears its mark."""
_LARGEST = 4 * 1024**3
"""Bytes of a file of results that are still read."""
_LOOKED_THROUGH = 500
"""Batches of an account among which one that may have been handed in is looked for, the newest first."""
_UNKNOWN = frozenset({404, 405, 501})
"""What is answered by who keeps no list of batches."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a batch is."""

    status: str
    completed: int = 0
    total: int = 0
    files: tuple[str, ...] = ()
    """Where its results are: of what was answered, and of what went wrong."""
    code: str | None = None
    """What it failed for, as the API calls it."""
    why: str = ""

    @property
    def has_ended(self) -> bool:
        return self.status in ENDED


class GoneError(EndpointError):
    """A batch or a file that the endpoint does not know."""


class BatchApi:
    """The Batch API of one endpoint."""

    def __init__(self, endpoint: Endpoint, transport: httpx2.AsyncBaseTransport) -> None:
        self._endpoint = endpoint
        self._http, self._openai = connected(endpoint, transport)

    @classmethod
    @asynccontextmanager
    async def of(cls, endpoint: Endpoint) -> AsyncIterator[Self]:
        """That of `endpoint`, over a connection of its own.

        Raises:
            UsageError: its key is missing.
        """
        network = Network(_LARGEST)
        api = cls(endpoint, Keyed(network, [(endpoint, key_of(endpoint))]))
        try:
            yield api
        finally:
            await api._http.aclose()
            await network.hang_up()

    async def found(self, mark: str) -> str | None:
        """What the endpoint calls the batch that bears this mark; None: there is none.

        Raises:
            EndpointError: the endpoint cannot say.
        """

        async def once() -> str | None:
            return await self._found(mark)

        return await self._patiently(once)

    async def handed_in(self, mark: str, content: Path) -> str:
        """What the endpoint calls the batch of the requests in `content`, which is made there once.

        Raises:
            EndpointError: it could not be handed in.
        """
        tries = 0

        async def once() -> str:
            nonlocal tries
            tries += 1
            # An answer that was lost on its way says nothing of what was made.
            found = await self._found(mark) if tries > 1 else None
            return await self._made(mark, content) if found is None else found

        try:
            return await self._patiently(once)
        except GoneError as error:
            raise EndpointError(
                f"{where(self._endpoint)} has no Batch API",
                hint="write the requests with export-requests, and have them answered elsewhere",
            ) from error

    async def _found(self, mark: str) -> str | None:
        seen = 0
        try:
            async for each in self._openai.batches.list(limit=100):
                if isinstance(each.metadata, dict) and each.metadata.get(_MARK) == mark:
                    return str(each.id)
                if (seen := seen + 1) >= _LOOKED_THROUGH:
                    return None
        except openai.APIStatusError as error:
            if error.status_code not in _UNKNOWN:
                raise
        return None

    async def _made(self, mark: str, content: Path) -> str:
        with content.open("rb") as file:
            uploaded = await self._openai.files.create(file=(content.name, file), purpose="batch")
        batch: Any = await self._openai.batches.create(
            input_file_id=uploaded.id,
            endpoint=URL,
            completion_window=_WINDOW,
            metadata={_MARK: mark},
        )
        if not isinstance(batch.id, str) or not batch.id:
            raise TypeError("a batch has an id")
        return batch.id

    async def standing(self, name: str) -> Standing:
        """How far the batch is that the endpoint calls so.

        Raises:
            PassingError: the endpoint cannot say for now.
            GoneError: it does not know it.
        """

        async def once() -> Standing:
            return _standing(await self._openai.batches.retrieve(name))

        return await self._once(once)

    async def results(self, file: str, into: Path) -> None:
        """Write the file of results into `into`.

        Raises:
            GoneError: it is not there any more.
            EndpointError: it does not come.
        """

        async def once() -> None:
            async with self._openai.files.with_streaming_response.content(file) as response:
                with into.open("wb") as written:
                    async for piece in response.iter_bytes():
                        written.write(piece)

        await self._patiently(once)

    async def _patiently(self, ask: Callable[[], Awaitable[_T]]) -> _T:
        begun = time.monotonic()

        async def once() -> _T:
            return await self._once(ask)

        def patience() -> float:
            return self._endpoint.patience - (time.monotonic() - begun)

        return await patiently(once, self._endpoint.tries, patience)

    async def _once(self, ask: Callable[[], Awaitable[_T]]) -> _T:
        try:
            return await ask()
        except openai.NotFoundError as error:
            raise GoneError(f"{where(self._endpoint)} does not know it: {line(str(error))}") from error
        except (openai.OpenAIError, httpx2.HTTPError, SummariseError, ValueError) as error:
            raise explained(error, self._endpoint) from error
        except (AttributeError, TypeError) as error:
            raise PassingError(
                f"{where(self._endpoint)} gave an answer that is none of a Batch API"
            ) from error


def _standing(batch: Any) -> Standing:
    """What an answer says of a batch, which may be of any shape."""
    status = batch.status
    if not isinstance(status, str):
        raise TypeError("a batch has a status")
    counts = batch.request_counts
    first = next(iter((batch.errors and batch.errors.data) or ()), None)
    files = (batch.output_file_id, batch.error_file_id)
    return Standing(
        status=status,
        completed=_count(counts, "completed") + _count(counts, "failed"),
        total=_count(counts, "total"),
        files=tuple(each for each in files if isinstance(each, str) and each),
        code=str(first.code) if first is not None and first.code else None,
        why=line(str(first.message or "")) if first is not None else "",
    )


def _count(counts: Any, name: str) -> int:
    value = getattr(counts, name, 0)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0
