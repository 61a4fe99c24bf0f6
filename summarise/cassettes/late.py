"""A transport whose answers come late: it answers from what has come, and notes what has not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx2

from summarise.cassettes.canonical import key_of
from summarise.cassettes.cassette import Cassette
from summarise.cassettes.interaction import Interaction, Request
from summarise.cassettes.shelf import Shelf
from summarise.cassettes.wire import played, request_from
from summarise.errors import AwaitedError, EndpointError

PASSING: Final = "ReadError"
"""The kind of a failure after which a request is made anew."""
GIVEN_UP: Final = "GivenUp"
"""The kind of a failure that asking once more would not help."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A request that has no answer yet."""

    request: Request
    key: str
    """The same for requests that ask the same."""
    turn: int
    """Which of those it is, counted from 0."""


class LateTransport(httpx2.AsyncBaseTransport):
    """Answers from `answers`, each used once, as a replay does; what else is asked is noted."""

    def __init__(self, answers: Sequence[Interaction]) -> None:
        self._shelf = Shelf(Cassette("", "", {}, {}, tuple(answers)), Path())
        self._turns: Counter[str] = Counter()
        self.noted: list[Noted] = []

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """What has come of it.

        Raises:
            AwaitedError: nothing yet.
            EndpointError: nothing will.
            TransportError: nothing this time.
        """
        asked = request_from(request)
        key = key_of(asked)
        turn, self._turns[key] = self._turns[key], self._turns[key] + 1
        found = self._shelf.take(asked)
        if found is None:
            self.noted.append(Noted(asked, key, turn))
            raise AwaitedError("it is asked in a batch, and not answered yet")
        if found.failure is not None and found.failure.kind == GIVEN_UP:
            raise EndpointError(found.failure.message)
        return played(found, request)
