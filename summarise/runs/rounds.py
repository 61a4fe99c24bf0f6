"""The rounds of a run whose answers come late: handed in as batches, waited for, and taken in."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from summarise.cassettes import Failure
from summarise.cassettes.late import GIVEN_UP, PASSING
from summarise.endpoints import Endpoint
from summarise.endpoints.batch_api import TOO_MUCH, BatchApi, GoneError, Standing
from summarise.endpoints.batch_files import results_in
from summarise.endpoints.retrying import PassingError
from summarise.errors import EndpointError
from summarise.runs.single import Say
from summarise.runs.tally import Tally
from summarise.store.awaiting import Awaiting, Kept

Pause = Callable[[float], bool]

_FEWEST = 2
"""Requests of a batch that can be handed in in parts."""
_LOST = "lost"
_PASSES = frozenset({"completed", "expired"})
"""What ends a batch and may leave something unanswered that another answers."""


class Rounds:
    """Has what is asked in a run answered by the Batch API of an endpoint."""

    def __init__(
        self, endpoint: Endpoint, awaiting: Awaiting, poll: float, say: Say, *, again: bool = False
    ) -> None:
        """`poll` is how many seconds lie between two looks at how far it is.

        With `again`, what was handed in as a batch that the endpoint does not know any more is asked anew.
        """
        self._endpoint = endpoint
        self._awaiting = awaiting
        self._poll = poll
        self._say = say
        self._again = again
        self._most = endpoint.batch_requests
        """Requests of a file: fewer once one was more than the account may have waiting."""
        self._is_full = False
        """Whether nothing more is handed in until a batch has ended."""
        self._trouble = ""
        """What was said last of an endpoint that does not answer."""

    def __call__(self, tally: Tally, pause: Pause) -> int:
        """Wait until documents can be drafted again, and say how many; 0: nothing is waited for any more.

        Raises:
            EndpointError: what is asked cannot be handed in, or is not known there any more.
        """
        asyncio.run(self._hand_in(tally))
        while True:
            ready = self._awaiting.ready()
            tally.asked = self._awaiting.documents
            tally.answers = ""
            if ready or not (batches := self._awaiting.under_way(self._endpoint.name)):
                return ready
            if asyncio.run(self._look(batches, tally)):
                asyncio.run(self._hand_in(tally))
            elif not pause(self._poll):
                return 0

    async def _hand_in(self, tally: Tally) -> None:
        async with BatchApi.of(self._endpoint) as api:
            for each in self._awaiting.unfinished(self._endpoint.name):
                name = await api.found(each.mark)
                if name is None:
                    await self._handed_in(each, api)
                else:
                    self._awaiting.named(each, name)
            while not (self._is_full or tally.is_stopping):
                batch = self._awaiting.begin(self._endpoint.name, self._most, self._endpoint.batch_bytes)
                if batch is None:
                    break
                await self._handed_in(batch, api)

    async def _handed_in(self, batch: Kept, api: BatchApi) -> None:
        with tempfile.TemporaryDirectory(prefix="summarise-") as folder:
            path = Path(folder) / f"{batch.mark}.jsonl"
            with path.open("wb") as file:
                file.writelines(self._awaiting.lines(batch))
            name = await api.handed_in(batch.mark, path)
        self._awaiting.named(batch, name)
        self._say(f"{name}: {self._awaiting.size(batch):,} requests handed in to {self._endpoint.name}")

    async def _look(self, batches: list[Kept], tally: Tally) -> bool:
        """Take in what has ended of `batches`; whether anything has."""
        completed = total = 0
        ended = False
        async with BatchApi.of(self._endpoint) as api:
            for batch in batches:
                try:
                    standing = await api.standing(batch.name or "")
                    if standing.has_ended:
                        await self._take_in(batch, standing, api)
                        ended = True
                except GoneError as error:
                    if not self._again:
                        raise EndpointError(
                            f"{error.message} (batch {batch.name})",
                            hint="was it handed in with another key? --retry-failed asks anew",
                        ) from error
                    self._say(f"{batch.name}: {error.message}; what it had is asked anew")
                    self._awaiting.end(batch, _LOST, Failure(PASSING, f"its batch {batch.name} is lost"))
                    ended = True
                except PassingError as error:
                    # Who waits for a day can wait for the network too.
                    if error.message != self._trouble:
                        self._say(error.message)
                    self._trouble = error.message
                else:
                    completed += standing.completed
                    total += standing.total
        many = f"{len(batches):,} batches" if len(batches) > 1 else f"batch {batches[0].name}"
        tally.answers = f"{many}: {completed:,} of {total:,} answered"
        return ended

    async def _take_in(self, batch: Kept, standing: Standing, api: BatchApi) -> None:
        with tempfile.TemporaryDirectory(prefix="summarise-") as folder:
            path = Path(folder) / "results.jsonl"
            for name in standing.files:
                try:
                    await api.results(name, path)
                except GoneError:
                    standing = replace(standing, status=_LOST)
                    continue
                with path.open("rb") as file:
                    found = results_in(file)
                    if standing.status not in _PASSES:
                        found = (each for each in found if each is None or each.status is not None)
                    taken = self._awaiting.answer(found)
                if taken.unknown or taken.unreadable:
                    self._say(
                        f"{batch.name}: {taken.unknown:,} results to no request that is here, "
                        f"{taken.unreadable:,} that cannot be read"
                    )
        self._end(batch, standing)

    def _end(self, batch: Kept, standing: Standing) -> None:
        if standing.code == TOO_MUCH and self._hand_back(batch, standing):
            return
        self._is_full = False
        why = f"its batch {batch.name} {_SAID.get(standing.status, standing.status)}"
        why += f": {standing.why}" if standing.why else ""
        kind = PASSING if standing.status in _PASSES else GIVEN_UP
        self._awaiting.end(batch, standing.status, Failure(kind, why))

    def _hand_back(self, batch: Kept, standing: Standing) -> bool:
        """Ask later what was too much at once, or else in smaller parts; whether that is possible."""
        others = len(self._awaiting.under_way(self._endpoint.name)) > 1
        size = self._awaiting.size(batch)
        if not others and size < _FEWEST:
            return False
        self._is_full = others
        self._most = self._most if others else size // 2
        self._awaiting.hand_back(batch, standing.status)
        how = "once another has ended" if others else "in parts"
        self._say(f"{batch.name}: {standing.why or 'too much at once'}; handed in again {how}")
        return True


_SAID = {
    "completed": "gave no answer",
    "expired": "was not answered in time",
    "failed": "was refused",
    "cancelled": "was cancelled",
    _LOST: "has ended, and its results are not there any more",
}
"""What became of a request that a batch left unanswered."""
