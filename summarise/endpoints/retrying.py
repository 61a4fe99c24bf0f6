"""Asking again what failed for a passing reason: the one place where requests are retried."""

from __future__ import annotations

import asyncio
import email.utils
import time
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
    wait_random_exponential,
)

from summarise.errors import EndpointError

_P = ParamSpec("_P")
_T = TypeVar("_T")

_TRIES = 4
_LONGEST_WAIT = 60.0
_BACK_OFF = wait_random_exponential(multiplier=0.5, max=20)


class PassingError(EndpointError):
    """An endpoint that did not answer this time, but may the next."""

    def __init__(self, message: str, *, hint: str | None = None, retry_after: float | None = None) -> None:
        super().__init__(message, hint=hint)
        self.retry_after = retry_after
        """Seconds the endpoint asks to wait, where it does."""


def retrying(
    ask: Callable[_P, Awaitable[_T]], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> Callable[_P, Awaitable[_T]]:
    """`ask`, tried up to four times while it raises `PassingError`.

    It waits as long as the endpoint asks, up to a minute, else a random and growing time.
    """
    tries = AsyncRetrying(
        stop=stop_after_attempt(_TRIES),
        wait=_wait,
        retry=retry_if_exception_type(PassingError),
        sleep=sleep,
        reraise=True,
    )

    async def patient(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        return await tries(ask, *args, **kwargs)

    return patient


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, PassingError) and error.retry_after is not None:
        return min(max(error.retry_after, 0.0), _LONGEST_WAIT)
    return float(_BACK_OFF(state))


def seconds_of(retry_after: str | None) -> float | None:
    """The wait a `Retry-After` header asks for, in seconds: a number or an HTTP date (RFC 9110, 10.2.3)."""
    if not retry_after:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        return email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time()
    except ValueError:
        return None
