"""What went wrong with a request, told in one line of an error that says what may be done about it."""

from __future__ import annotations

import httpx2
import openai

from summarise.endpoints.endpoint import Endpoint
from summarise.endpoints.objections import said_in
from summarise.endpoints.retrying import OverloadedError, PassingError, RefusedError, seconds_of
from summarise.endpoints.too_long import TooLongError, is_too_long
from summarise.errors import EndpointError, SummariseError

FILTER = "content_filter"
"""What a content filter is called by those who have one."""
_CHAIN = 20
_SHOWN = 200
_OVERLOADED = frozenset({429, 529})
_PASSING = frozenset({408, 409})
_REFUSED = frozenset({400, 413, 422})
_NO_CREDIT = "insufficient_quota"
_HINTS = {
    400: "the model may not take this mode, or an article of this length",
    401: "check the key of this endpoint",
    403: "the key may not use this model",
    404: "check the base URL (it usually ends in /v1) and the name of the model",
    413: "the article is too long for this endpoint",
    422: "the model may not take this mode, or an article of this length",
    429: "wait, or set a lower concurrency or requests_per_minute for this endpoint",
}


def where(endpoint: Endpoint) -> str:
    """Which endpoint it is, for a message."""
    return f"endpoint {endpoint.name} at {endpoint.host}"


def explained(error: Exception, endpoint: Endpoint) -> SummariseError:
    """What `error`, which came of a request to `endpoint`, is in this program's family of errors."""
    chain = _chain(error)
    for cause in chain:
        if isinstance(cause, SummariseError):
            return cause
    for cause in chain:
        if isinstance(cause, openai.APIStatusError):
            return _refused(endpoint, cause)
        if isinstance(cause, openai.APITimeoutError):
            return PassingError(
                f"{where(endpoint)} did not answer within {endpoint.timeout:g} s",
                hint="set a longer timeout for this endpoint in summarise.toml",
            )
        if isinstance(cause, openai.APIConnectionError):
            reason = cause.__cause__ or cause
            if isinstance(reason, httpx2.ConnectError):
                return PassingError(
                    f"{where(endpoint)} cannot be reached: {line(str(reason))}", hint="is the server running?"
                )
            return PassingError(f"{where(endpoint)} broke off: {line(str(reason)) or type(reason).__name__}")
    return PassingError(f"{where(endpoint)} gave an answer that cannot be used: {line(str(error))}")


def _refused(endpoint: Endpoint, error: openai.APIStatusError) -> EndpointError:
    status = error.status_code
    body = error.body if isinstance(error.body, dict) else {}
    message = said_in(error.body) if not isinstance(body.get("message"), str) else body["message"]
    said = f"{where(endpoint)} answered {status}" + (f": {line(str(message))}" if message else "")
    hint = _HINTS.get(status)
    retry_after = seconds_of(error.response.headers.get("retry-after"))
    if FILTER in said_in(error.body):
        return RefusedError(
            f"{where(endpoint)}: its content filter refused the article",
            hint="ask another endpoint, or set its filter otherwise",
        )
    if body.get("code") == _NO_CREDIT:
        return EndpointError(said, hint="the account has no credit left")
    if status in _OVERLOADED:
        return OverloadedError(said, hint=hint, retry_after=retry_after)
    if status in _PASSING or status >= 500:
        return PassingError(said, hint=hint, retry_after=retry_after)
    if is_too_long(status, str(message or ""), body.get("code") or body.get("type")):
        return TooLongError(said, hint="set context for this endpoint in summarise.toml")
    if status in _REFUSED:
        return RefusedError(said, hint=hint)
    if 300 <= status < 400:
        return EndpointError(
            f"{said}, a redirection", hint="no redirection is followed: give its address as base_url"
        )
    return EndpointError(said, hint=hint)


def _chain(error: BaseException) -> list[BaseException]:
    """`error` and what caused it, innermost last."""
    chain: list[BaseException] = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) and len(chain) < _CHAIN:
        chain.append(cause)
    return chain


def line(text: str) -> str:
    """`text` as one short line."""
    return " ".join(text.split())[:_SHOWN]
