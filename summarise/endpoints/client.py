"""One request to an endpoint, through the openai SDK, and what came back.

Nothing is retried below this: the SDK is told not to, so that every attempt is seen, counted and recorded.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import Any, Self

import httpx2
import openai
from openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam

from summarise.endpoints.endpoint import Endpoint
from summarise.endpoints.explaining import FILTER, explained, line, where
from summarise.endpoints.forms import Form, after, asking, is_of_form
from summarise.endpoints.learning import Learning
from summarise.endpoints.objections import eased, said_in
from summarise.endpoints.prices import CostOf, cost_of
from summarise.endpoints.reply import Reply
from summarise.endpoints.retrying import PassingError
from summarise.endpoints.sdk import connected
from summarise.endpoints.thinking import text_of, thoughts_beside, without_thinking
from summarise.errors import EndpointError, SummariseError

_MOST_STEPS = 6
"""How often one question is put otherwise because the endpoint objects to how it was put."""


class Client:
    """An endpoint, ready to be asked over a given transport.

    What it can't do is found out by asking: it is asked in the next form, or without what it objects to.
    Of all that share what they are `learning` one finds out, and the others wait for what it finds.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        transport: httpx2.AsyncBaseTransport,
        learning: Learning | None = None,
        costs: CostOf = cost_of,
    ) -> None:
        self._endpoint = endpoint
        self._costs = costs
        self._learning = learning or Learning(endpoint)
        self._http, self._openai = connected(endpoint, transport)

    @property
    def where(self) -> str:
        """Which endpoint this is, for a message."""
        return where(self._endpoint)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def ask(self, messages: Sequence[ChatCompletionMessageParam], form: Form) -> Reply:
        """Ask for an answer of the form `form`.

        Raises:
            EndpointError: no answer came, or one that is no chat completion.
            SummariseError: what the transport raised of this family, such as `ReplayMiss`.
        """
        asked = self._endpoint
        try:
            reply = await self._asked(messages, form)
        except openai.APIStatusError as error:
            self._eased(asked, error)
            async with self._learning.alone:
                reply = await self._otherwise(messages, form, asked, error)
        self._heed(reply, form)
        return reply

    async def _otherwise(
        self,
        messages: Sequence[ChatCompletionMessageParam],
        form: Form,
        asked: Endpoint,
        error: openai.APIStatusError,
    ) -> Reply:
        """What comes of asking in other ways than as `asked` says, to which it objects with `error`."""
        for _ in range(_MOST_STEPS):
            known = self._learning.endpoint
            self._take(self._eased(asked, error) if known == asked else known)
            asked = self._endpoint
            try:
                return await self._asked(messages, form)
            except openai.APIStatusError as again:
                error = again
        raise EndpointError(f"{self.where} objects to every way in which it was asked")

    def _eased(self, asked: Endpoint, error: openai.APIStatusError) -> Endpoint:
        """The endpoint, `asked` so, without what it objects to.

        Raises:
            SummariseError: it objects to nothing that could be put otherwise.
        """
        other = eased(asked, error.status_code, said_in(error.body))
        if other is None:
            raise explained(error, self._endpoint) from error
        return other

    async def ask_as_it_is(self, messages: Sequence[ChatCompletionMessageParam], form: Form) -> Reply:
        """The same, but that nothing is put otherwise when the endpoint objects to it.

        Raises:
            EndpointError: no answer came, or one that is no chat completion.
        """
        try:
            return await self._asked(messages, form)
        except openai.APIStatusError as error:
            raise explained(error, self._endpoint) from error

    async def stream(
        self, messages: Sequence[ChatCompletionMessageParam]
    ) -> AsyncIterator[ChatCompletionChunk]:
        """The pieces of an answer in words, as they come.

        Raises:
            EndpointError: no answer came.
        """
        try:
            pieces = await self._openai.chat.completions.create(
                model=self._endpoint.model,
                messages=list(messages),
                stream=True,
                stream_options={"include_usage": True},
                **self._settings,
            )
            async for piece in pieces:
                yield piece
        except (openai.OpenAIError, httpx2.HTTPError, ValueError) as error:
            raise explained(error, self._endpoint) from error

    async def told(self, path: str) -> object:
        """What the endpoint tells of itself under `path`, which begins at its host; None: nothing.

        Raises:
            EndpointError: it cannot be reached.
        """
        try:
            answer = await self._http.get(httpx2.URL(self._endpoint.base_url).join(path))
            return answer.json() if answer.is_success else None
        except httpx2.HTTPError as error:
            raise PassingError(f"{self.where} cannot be reached: {line(str(error))}") from error
        except ValueError:
            return None

    async def _asked(self, messages: Sequence[ChatCompletionMessageParam], form: Form) -> Reply:
        """What comes of one request.

        Raises:
            openai.APIStatusError: the endpoint objects to it.
            EndpointError: no answer came, or one that is no chat completion.
        """
        try:
            if self._endpoint.api != "openai":
                # Loading instructor takes as long as all the rest.
                from summarise.endpoints.native import answer

                return self._priced(await answer(self._endpoint, self._http, messages, form))
            completion = await self._completion(messages, form)
        except openai.APIStatusError:
            raise
        except (openai.OpenAIError, httpx2.HTTPError, SummariseError, ValueError) as error:
            raise explained(error, self._endpoint) from error
        try:
            return self._reply(completion)
        except (AttributeError, TypeError, ValueError) as error:
            raise PassingError(f"{self.where} gave an answer that is no chat completion") from error

    def _priced(self, reply: Reply) -> Reply:
        return replace(reply, cost=self._costs(self._endpoint, reply.prompt_tokens, reply.completion_tokens))

    @property
    def _settings(self) -> dict[str, Any]:
        settings: dict[str, Any] = {self._endpoint.limit_name: self._endpoint.max_output_tokens}
        if self._endpoint.temperature is not None:
            settings["temperature"] = self._endpoint.temperature
        return settings

    async def _completion(self, messages: Sequence[ChatCompletionMessageParam], form: Form) -> ChatCompletion:
        asked = {
            "model": self._endpoint.model,
            **asking(self._endpoint.mode, messages, form),
            **self._settings,
        }
        # `chat.completions.create` comes to this; its copying and renaming costs as much as all the rest.
        completion: ChatCompletion = await self._openai.post(
            "/chat/completions", body=asked, cast_to=ChatCompletion
        )
        return completion

    def _take(self, other: Endpoint) -> None:
        self._endpoint = other
        self._learning.learn(other)

    def _heed(self, reply: Reply, form: Form) -> None:
        """Ask in the next form from now on, where an answer has nothing of the one it was asked for in."""
        other = after(self._endpoint.mode) if self._endpoint.api == "openai" else None
        if other is None or reply.lacking or reply.cut_off or reply.filtered or is_of_form(reply.text, form):
            return
        self._take(self._endpoint.model_copy(update={"mode": other}))

    def _reply(self, completion: ChatCompletion) -> Reply:
        if not isinstance(completion.choices, list):
            raise TypeError("choices are a list")
        usage = completion.usage
        choice = completion.choices[0] if completion.choices else None
        message = choice.message if choice else None
        said = text_of(message.content) if message else ""
        text = without_thinking(said)
        for call in (message.tool_calls if message else None) or ():
            if call.type == "function":
                text = str(call.function.arguments)
        prompt, answer = (int(usage.prompt_tokens), int(usage.completion_tokens)) if usage else (0, 0)
        details = usage.prompt_tokens_details if usage else None
        cached = int((details.cached_tokens if details else None) or 0)
        return Reply(
            text=text,
            cut_off=choice is not None and choice.finish_reason == "length",
            refusal=message.refusal if message else None,
            prompt_tokens=prompt,
            completion_tokens=answer,
            filtered=choice is not None and choice.finish_reason == FILTER,
            has_thought=text != said or thoughts_beside(message),
            cost=self._costs(self._endpoint, prompt, answer, cached) if usage else None,
        )
