"""One request to an endpoint, through openai and instructor, and what came back.

Nothing is retried below this: the SDK and instructor are told not to, so that every attempt is seen,
counted and recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

import httpx2
import instructor
import openai
from instructor.core.exceptions import IncompleteOutputException, InstructorRetryException
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam
from pydantic import BaseModel

from summarise import __version__
from summarise.endpoints.endpoint import Endpoint, Mode
from summarise.endpoints.prices import cost_of
from summarise.endpoints.retrying import OverloadedError, PassingError, RefusedError, seconds_of
from summarise.errors import EndpointError, SummariseError

_MODES: dict[Mode, instructor.Mode] = {
    "json_schema": instructor.Mode.JSON_SCHEMA,
    "tools": instructor.Mode.TOOLS,
    "json": instructor.Mode.JSON,
    "markdown_json": instructor.Mode.MD_JSON,
}
_NO_KEY = "none"
_HEADERS = frozenset(
    {"host", "accept", "accept-encoding", "connection", "content-type", "content-length", "transfer-encoding"}
)
_CONNECT_SECONDS = 10.0
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


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model said to one request."""

    text: str
    """As it came: the message, or the arguments of the tool call."""
    cut_off: bool
    """Whether the limit on output tokens ended it."""
    refusal: str | None
    prompt_tokens: int
    completion_tokens: int
    cost: float | None = None
    """In dollars; None: not known."""
    tries: int = 1
    """How often the request was sent."""


class Client:
    """An endpoint, ready to be asked over a given transport."""

    def __init__(self, endpoint: Endpoint, transport: httpx2.AsyncBaseTransport, key: str | None) -> None:
        self._endpoint = endpoint
        self._key = key
        self._http = httpx2.AsyncClient(
            transport=transport,
            timeout=httpx2.Timeout(endpoint.timeout, connect=_CONNECT_SECONDS),
            event_hooks={"request": [self._only_our_headers]},
        )
        self._openai = openai.AsyncOpenAI(
            api_key=_NO_KEY, base_url=endpoint.base_url, http_client=self._http, max_retries=0
        )

    @cached_property
    def _instructor(self) -> instructor.AsyncInstructor:
        return instructor.from_openai(self._openai, mode=_MODES[self._endpoint.mode])

    @property
    def where(self) -> str:
        """Which endpoint this is, for a message."""
        return f"endpoint {self._endpoint.name} at {self._endpoint.host}"

    async def _only_our_headers(self, request: httpx2.Request) -> None:
        """Send this endpoint's key and nothing else that is secret.

        The SDK takes keys, organisation, project and whole headers from the environment, whichever host
        it talks to; none of that leaves.
        """
        for name in set(request.headers) - _HEADERS:
            del request.headers[name]
        request.headers["user-agent"] = f"summarise/{__version__}"
        if self._key is not None:
            request.headers["authorization"] = f"Bearer {self._key}"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def ask(self, messages: Sequence[ChatCompletionMessageParam], form: type[BaseModel]) -> Reply:
        """Ask for an answer of the form `form`.

        Raises:
            EndpointError: no answer came, or one that is no chat completion.
            SummariseError: what the transport raised of this family, such as `ReplayMiss`.
        """
        settings: dict[str, Any] = {"max_tokens": self._endpoint.max_output_tokens}
        if self._endpoint.temperature is not None:
            settings["temperature"] = self._endpoint.temperature
        try:
            completion = await self._completion(list(messages), form, settings)
        except (IncompleteOutputException, InstructorRetryException) as error:
            if not isinstance(error.last_completion, ChatCompletion):
                raise self._explained(error) from error
            completion = error.last_completion
        except (openai.OpenAIError, httpx2.HTTPError, SummariseError, ValueError) as error:
            raise self._explained(error) from error
        try:
            return self._reply(completion)
        except (AttributeError, TypeError, ValueError) as error:
            raise PassingError(f"{self.where} gave an answer that is no chat completion") from error

    async def _completion(
        self, messages: list[ChatCompletionMessageParam], form: type[BaseModel], settings: dict[str, Any]
    ) -> ChatCompletion:
        if self._endpoint.mode == "json_schema":
            # What instructor would send, without what it does beside: it costs more than all the rest.
            wanted: Any = {"name": form.__name__, "schema": form.model_json_schema()}
            completion: ChatCompletion = await self._openai.chat.completions.create(
                model=self._endpoint.model,
                messages=messages,
                response_format={"type": "json_schema", "json_schema": wanted},
                **settings,
            )
            return completion
        _, completion = await self._instructor.chat.completions.create_with_completion(
            model=self._endpoint.model,
            messages=messages,
            response_model=form,
            max_retries=0,
            **settings,
        )
        return completion

    def _reply(self, completion: ChatCompletion) -> Reply:
        usage = completion.usage
        choice = completion.choices[0] if completion.choices else None
        message = choice.message if choice else None
        text = (message.content if message else None) or ""
        for call in (message.tool_calls if message else None) or ():
            if call.type == "function":
                text = call.function.arguments
        prompt, answer = (int(usage.prompt_tokens), int(usage.completion_tokens)) if usage else (0, 0)
        details = usage.prompt_tokens_details if usage else None
        cached = int((details.cached_tokens if details else None) or 0)
        return Reply(
            text=str(text),
            cut_off=choice is not None and choice.finish_reason == "length",
            refusal=message.refusal if message else None,
            prompt_tokens=prompt,
            completion_tokens=answer,
            cost=cost_of(self._endpoint, prompt, answer, cached) if usage else None,
        )

    def _explained(self, error: Exception) -> SummariseError:
        chain = _chain(error)
        for cause in chain:
            if isinstance(cause, SummariseError):
                return cause
        for cause in chain:
            if isinstance(cause, openai.APIStatusError):
                return _refused(self.where, cause)
            if isinstance(cause, openai.APITimeoutError):
                return PassingError(
                    f"{self.where} did not answer within {self._endpoint.timeout:g} s",
                    hint="set a longer timeout for this endpoint in summarise.toml",
                )
            if isinstance(cause, openai.APIConnectionError):
                reason = cause.__cause__ or cause
                if isinstance(reason, httpx2.ConnectError):
                    return PassingError(
                        f"{self.where} cannot be reached: {_line(str(reason))}", hint="is the server running?"
                    )
                return PassingError(f"{self.where} broke off: {_line(str(reason)) or type(reason).__name__}")
        return PassingError(f"{self.where} gave an answer that cannot be used: {_line(str(error))}")


def _refused(where: str, error: openai.APIStatusError) -> EndpointError:
    status = error.status_code
    body = error.body if isinstance(error.body, dict) else {}
    message = body.get("message")
    said = f"{where} answered {status}" + (f": {_line(str(message))}" if message else "")
    hint = _HINTS.get(status)
    retry_after = seconds_of(error.response.headers.get("retry-after"))
    if body.get("code") == _NO_CREDIT:
        return EndpointError(said, hint="the account has no credit left")
    if status in _OVERLOADED:
        return OverloadedError(said, hint=hint, retry_after=retry_after)
    if status in _PASSING or status >= 500:
        return PassingError(said, hint=hint, retry_after=retry_after)
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


def _line(text: str) -> str:
    """`text` as one short line."""
    return " ".join(text.split())[:_SHOWN]
