"""How much an endpoint is given: requests at once, and requests or tokens in a minute."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

_MINUTE = 60.0


class Concurrency:
    """How many requests may be under way at once: fewer after an overload, more while it goes well.

    It begins at `most`. An overload halves it, once for all requests that were under way; as many answers
    as are allowed at once add one (additive increase, multiplicative decrease: Chiu and Jain, 1989).
    Whoever waits is let in in turn.
    """

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = float(most)
        self._allowed = self._most
        self._clock = clock
        self._under_way = 0
        self._halved = float("-inf")
        self._held_until = float("-inf")
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._waking: asyncio.TimerHandle | None = None

    @property
    def allowed(self) -> int:
        """How many may be under way now."""
        return int(self._allowed)

    async def enter(self) -> float:
        """Wait for a place, which has to be left again; the moment it came free."""
        if self._waiting or not self._has_room():
            turn = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            self._let_in()
            try:
                await turn
            except asyncio.CancelledError:
                if turn.done() and not turn.cancelled():
                    self.leave()
                raise
        else:
            self._under_way += 1
        return self._clock()

    def leave(self) -> None:
        """Give a place back."""
        self._under_way -= 1
        self._let_in()

    def went_well(self) -> None:
        """An answer came."""
        self._allowed = min(self._most, self._allowed + 1 / self._allowed)

    def overloaded(self, entered: float, hold: float | None) -> None:
        """A request that was under way since `entered` was one too many; nobody enters for `hold` seconds."""
        now = self._clock()
        if entered > self._halved:
            self._allowed, self._halved = max(1.0, self._allowed / 2), now
        if hold:
            self._held_until = max(self._held_until, now + hold)

    def _has_room(self) -> bool:
        return self._under_way < int(self._allowed) and self._clock() >= self._held_until

    def _let_in(self) -> None:
        while self._waiting and self._has_room():
            turn = self._waiting.popleft()
            if not turn.done():
                self._under_way += 1
                turn.set_result(None)
        wait = self._held_until - self._clock()
        if self._waiting and wait > 0 and self._waking is None:
            self._waking = asyncio.get_running_loop().call_later(wait, self._wake)

    def _wake(self) -> None:
        self._waking = None
        self._let_in()


@dataclass(slots=True)
class Taken:
    """What was taken of a minute's share."""

    at: float
    amount: int
    is_past: bool = False


class PerMinute:
    """No more than `most` in any sixty seconds. Whoever waits is let in in turn."""

    def __init__(
        self,
        most: int,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._most = most
        self._clock = clock
        self._sleep = sleep
        self._turn = asyncio.Lock()
        self._taken: deque[Taken] = deque()
        self._sum = 0

    async def take(self, amount: int) -> Taken:
        """Wait until `amount` fits; what is more than fits at all waits for a minute with nothing in it."""
        async with self._turn:
            while (wait := self._wait_for(min(amount, self._most))) > 0:
                await self._sleep(wait)
            taken = Taken(self._clock(), amount)
            self._taken.append(taken)
            self._sum += amount
            return taken

    def correct(self, taken: Taken, amount: int) -> None:
        """What was thought to be `taken.amount` came to `amount`."""
        if not taken.is_past:
            self._sum += amount - taken.amount
            taken.amount = amount

    def _wait_for(self, amount: int) -> float:
        """Seconds until something leaves the last minute, where `amount` does not fit into it."""
        now = self._clock()
        while self._taken and self._taken[0].at + _MINUTE - now <= 0:
            past = self._taken.popleft()
            past.is_past = True
            self._sum -= past.amount
        return 0.0 if self._sum + amount <= self._most else self._taken[0].at + _MINUTE - now
