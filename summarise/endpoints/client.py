"""One request to an endpoint, through openai and instructor, and what came back.

Nothing is retried below this: the SDK and instructor are told not to, so that every attempt is seen,
counted and recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import httpx2
import instructor
import openai
from instructor.core.exceptions import IncompleteOutputException, InstructorRetryException
from openai.types.chat import ChatCompletion, ChatCompletionMessageParam
from pydantic import BaseModel

from summarise import __version__
from summarise.endpoints.endpoint import Endpoint, Mode
from summarise.endpoints.retrying import PassingError, seconds_of
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
_PASSING = frozenset({408, 409, 429, 500, 502, 503, 504, 529})


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model said to one request."""

    text: str
    """As it came: the message, or the arguments of the tool call."""
    value: dict[str, Any] | None
    """The same as data, where it has the form that was asked for."""
    cut_off: bool
    """Whether the limit on output tokens ended it."""
    refusal: str | None
    prompt_tokens: int
    completion_tokens: int


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
        self._instructor = instructor.from_openai(
            openai.AsyncOpenAI(
                api_key=_NO_KEY,
                base_url=endpoint.base_url,
                http_client=self._http,
                max_retries=0,
            ),
            mode=_MODES[endpoint.mode],
        )

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
            value, completion = await self._instructor.chat.completions.create_with_completion(
                model=self._endpoint.model,
                messages=list(messages),
                response_model=form,
                max_retries=0,
                **settings,
            )
        except (IncompleteOutputException, InstructorRetryException) as error:
            if isinstance(error.last_completion, ChatCompletion):
                return _reply(error.last_completion, None)
            raise self._explained(error) from error
        except (openai.OpenAIError, httpx2.HTTPError, ValueError) as error:
            raise self._explained(error) from error
        return _reply(completion, value.model_dump())

    def _explained(self, error: Exception) -> SummariseError:
        where = f"endpoint {self._endpoint.name} at {self._endpoint.host}"
        chain = _chain(error)
        for cause in chain:
            if isinstance(cause, SummariseError):
                return cause
        for cause in chain:
            if isinstance(cause, openai.APIStatusError):
                return _refused(where, cause)
            if isinstance(cause, openai.APITimeoutError):
                return PassingError(
                    f"{where} did not answer within {self._endpoint.timeout:g} s",
                    hint="set a longer timeout for this endpoint in summarise.toml",
                )
            if isinstance(cause, openai.APIConnectionError):
                reason = cause.__cause__ or cause
                return PassingError(f"{where} cannot be reached: {reason}", hint="is the server running?")
        return EndpointError(f"{where} gave an answer that cannot be used: {_line(str(error))}")


def _refused(where: str, error: openai.APIStatusError) -> EndpointError:
    hints = {
        401: "check the key of this endpoint",
        403: "the key may not use this model",
        404: "check the base URL (it usually ends in /v1) and the name of the model",
        429: "wait, or ask for a higher limit",
    }
    message = error.body.get("message") if isinstance(error.body, dict) else None
    said = f"{where} answered {error.status_code}" + (f": {_line(str(message))}" if message else "")
    hint = hints.get(error.status_code)
    if error.status_code in _PASSING:
        return PassingError(
            said, hint=hint, retry_after=seconds_of(error.response.headers.get("retry-after"))
        )
    return EndpointError(said, hint=hint)


def _chain(error: BaseException) -> list[BaseException]:
    """`error` and what caused it, innermost last."""
    chain: list[BaseException] = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) and len(chain) < _CHAIN:
        chain.append(cause)
    return chain


def _reply(completion: ChatCompletion, value: dict[str, Any] | None) -> Reply:
    usage = completion.usage
    choice = completion.choices[0] if completion.choices else None
    message = choice.message if choice else None
    text = (message.content if message else None) or ""
    for call in (message.tool_calls if message else None) or ():
        if call.type == "function":
            text = call.function.arguments
    return Reply(
        text=text,
        value=value,
        cut_off=choice is not None and choice.finish_reason == "length",
        refusal=message.refusal if message else None,
        prompt_tokens=usage.prompt_tokens if usage else 0,
        completion_tokens=usage.completion_tokens if usage else 0,
    )


def _line(text: str) -> str:
    """`text` as one short line."""
    return " ".join(text.split())[:_SHOWN]
