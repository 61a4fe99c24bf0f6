"""A circuit: what has failed again and again is left alone for a while, and tried with one request first."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from summarise.errors import EndpointError

_FAILURES = 10
"""Failures in a row, of whatever requests, after which an endpoint counts as dead."""
SECONDS = 5.0
"""How long it has to have failed by then: what is under way at once may fail at once, and says little."""
_REST = 30.0
_LONGEST_REST = 300.0


class LeftAloneError(EndpointError):
    """An endpoint that is not asked for now, because it has failed too often in a row."""


class Circuit:
    """Whether an endpoint may be asked.

    It opens when ten requests in a row have failed, over five seconds or more: nothing is asked for thirty
    seconds. Then a single request tries the endpoint; if that fails it opens for twice as long, up to five
    minutes. A request that fails tells nothing if another one has worked since it was begun: where some
    requests stall, those are soon all that is under way, and fail one after the other.
    """

    def __init__(self, where: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._where = where
        self._clock = clock
        self._failures = 0
        self._failing_since = 0.0
        self._worked = -math.inf
        """When a request last worked."""
        self._rest = _REST
        self._tried_again: float | None = None
        """When a request may try the endpoint; None: the circuit is closed, as it is at first."""
        self._is_trying = False
        self._why = ""

    def refuse(self) -> None:
        """Let nothing through while it is open.

        Raises:
            LeftAloneError: it is.
        """
        if self._tried_again is not None and (self._is_trying or self._clock() < self._tried_again):
            raise LeftAloneError(f"{self._where} is left alone for now: {self._why}")

    def pass_through(self) -> float:
        """Let a request through, which has to be followed by one of those below; when that was.

        Raises:
            LeftAloneError: the circuit is open.
        """
        self.refuse()
        self._is_trying = self._tried_again is not None
        return self._clock()

    def worked(self) -> None:
        """The endpoint is alive."""
        self._failures, self._rest, self._tried_again, self._is_trying = 0, _REST, None, False
        self._worked = self._clock()

    def failed(self, why: str, begun: float, within: float | None = None) -> None:
        """The endpoint gave nothing of use to a request that was begun then.

        Dead it is when it has given nothing for `within` seconds.
        """
        if begun < self._worked:
            return
        now, needed = self._clock(), SECONDS if within is None else within
        if self._failures == 0:
            self._failing_since = now
        self._failures += 1
        if self._is_trying:
            self._rest = min(2 * self._rest, _LONGEST_REST)
        elif self._failures < _FAILURES or now - self._failing_since < needed:
            return
        self.rest(self._rest, f"the last {self._failures} requests failed, at last because {why}")

    def rest(self, seconds: float, why: str) -> None:
        """Leave the endpoint alone for so long."""
        if self._is_trying or self._tried_again is None:
            self._tried_again, self._is_trying, self._why = self._clock() + seconds, False, why

    def told_nothing(self) -> None:
        """The request was given up before it showed anything about the endpoint."""
        self._is_trying = False
