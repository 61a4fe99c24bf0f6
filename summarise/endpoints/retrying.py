"""Asking again what failed for a passing reason: the one place where requests are retried."""

from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
    wait_random_exponential,
)

from summarise.errors import EndpointError

_T = TypeVar("_T")

_BACK_OFF = wait_random_exponential(multiplier=0.5, max=30)
"""Full jitter: anything between nothing and a time that doubles, in seconds."""
_MOST_JITTER = wait_random_exponential(multiplier=0.25, max=1)
"""What is added to the time an endpoint asks to wait, so that not all come back in the same moment."""


class PassingError(EndpointError):
    """An endpoint that did not answer this time, but may the next."""

    def __init__(self, message: str, *, hint: str | None = None, retry_after: float | None = None) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after
        """Seconds the endpoint asks to wait, where it does."""


class OverloadedError(PassingError):
    """An endpoint that wants fewer requests at a time."""


class RefusedError(EndpointError):
    """A request that its endpoint does not take, while it may take another."""


async def patiently(
    ask: Callable[[], Awaitable[_T]],
    tries: int,
    patience: Callable[[], float],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> _T:
    """What `ask` comes to, tried while it raises `PassingError`, up to `tries` times.

    Between the tries it waits as long as the endpoint asks, else a random and growing time. It gives up
    rather than wait for longer, in all, than the seconds `patience` says are left for waiting.

    Raises:
        PassingError: the last one.
    """

    enough = stop_after_attempt(tries)

    def is_given_up(state: RetryCallState) -> bool:
        return enough(state) or state.idle_for + state.upcoming_sleep > patience()

    trying = AsyncRetrying(
        stop=is_given_up,
        wait=_wait,
        retry=retry_if_exception_type(PassingError),
        sleep=sleep,
        reraise=True,
    )
    return await trying(ask)


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, PassingError) and error.retry_after is not None:
        return max(error.retry_after, 0.0) + float(_MOST_JITTER(state))
    return float(_BACK_OFF(state))


def seconds_of(retry_after: str | None) -> float | None:
    """The wait a `Retry-After` header asks for, in seconds: a number or an HTTP date (RFC 9110, 10.2.3)."""
    if not retry_after:
        return None
    if retry_after.strip().isascii() and retry_after.strip().isdigit():
        return float(retry_after)
    try:
        return email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time()
    except (ValueError, OverflowError):
        return None
