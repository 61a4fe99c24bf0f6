"""Providers with an API of their own, through instructor's clients for them.

They go over the transport of the run like all others, so that they record and replay; their errors are told
as those of the openai SDK. Only their tools are asked for, which both of them can do.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from typing import Any

import httpx2
import instructor
import openai
from openai.types.chat import ChatCompletionMessageParam
from pydantic import BaseModel, ConfigDict

from summarise.endpoints.endpoint import Endpoint
from summarise.endpoints.forms import Form
from summarise.endpoints.reply import Reply
from summarise.errors import SummariseError, UsageError

# It logs what it also raises, which is told once, in our words.
logging.getLogger("instructor").addHandler(logging.NullHandler())

_NO_KEY = "none"
_CHAIN = 20
_FILTERED = frozenset({"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "RECITATION"})


async def answer(
    endpoint: Endpoint,
    http: httpx2.AsyncClient,
    messages: Sequence[ChatCompletionMessageParam],
    form: Form,
) -> Reply:
    """What an endpoint with an API of its own says to one request.

    Raises:
        UsageError: the extra for it is not installed.
        openai.OpenAIError: no answer came.
        SummariseError: what the transport raised of this family.
    """
    try:
        client, read = (_anthropic if endpoint.api == "anthropic" else _gemini)(endpoint, http)
    except ImportError:
        raise UsageError(
            f"endpoint {endpoint.name}: {endpoint.api} needs the extra of that name",
            hint=f"pip install 'summarise[{endpoint.api}]'",
        ) from None
    settings: dict[str, Any] = {"max_tokens": endpoint.max_output_tokens}
    if endpoint.temperature is not None:
        heat = {"temperature": endpoint.temperature}
        # Anthropic's SDK has given the setting up; its API takes it, for some models.
        settings |= {"extra_body": heat} if endpoint.api == "anthropic" else heat
    # What does not fit the form is read as far as it goes, so that its error is none.
    answers: list[Any] = []
    client.on("completion:response", answers.append)
    try:
        await client.create(
            model=endpoint.model,
            messages=list(messages),
            response_model=model_of(form),
            max_retries=0,
            **settings,
        )
    except Exception as error:
        if not answers:
            raise _translated(error) from error
    return read(answers[-1])


def model_of(form: Form) -> type[BaseModel]:
    """A model of `form` as instructor wants one, which takes whatever comes."""

    def model_json_schema(_cls: type[BaseModel], *_: Any, **__: Any) -> dict[str, Any]:
        return {"title": form.name, **form.schema}

    return type(
        form.name,
        (BaseModel,),
        {"model_config": ConfigDict(extra="allow"), "model_json_schema": classmethod(model_json_schema)},
    )


Reader = Callable[[Any], Reply]


def _anthropic(endpoint: Endpoint, http: httpx2.AsyncClient) -> tuple[Any, Reader]:
    import anthropic

    sdk = anthropic.AsyncAnthropic(
        api_key=_NO_KEY, base_url=endpoint.base_url, http_client=http, max_retries=0
    )
    return instructor.from_anthropic(sdk, mode=instructor.Mode.TOOLS), _from_anthropic


def _from_anthropic(message: Any) -> Reply:
    calls = [block for block in message.content if block.type == "tool_use"]
    words = [block.text for block in message.content if block.type == "text"]
    refused = message.stop_reason == "refusal"
    return Reply(
        text=json.dumps(calls[0].input, ensure_ascii=False) if calls else "".join(words),
        cut_off=message.stop_reason == "max_tokens",
        refusal=("".join(words) or "it gives no reason") if refused else None,
        prompt_tokens=message.usage.input_tokens,
        completion_tokens=message.usage.output_tokens,
        has_thought=any("thinking" in block.type for block in message.content),
    )


def _gemini(endpoint: Endpoint, http: httpx2.AsyncClient) -> tuple[Any, Reader]:
    from google import genai
    from google.genai import types

    options = types.HttpOptions(base_url=endpoint.base_url, httpx_async_client=http)
    sdk = genai.Client(api_key=_NO_KEY, http_options=options)
    return instructor.from_genai(sdk, mode=instructor.Mode.TOOLS, use_async=True), _from_gemini


def _from_gemini(response: Any) -> Reply:
    candidate = (response.candidates or [None])[0]
    parts = (candidate.content.parts if candidate and candidate.content else None) or []
    calls = [part.function_call for part in parts if part.function_call]
    words = [part.text for part in parts if part.text and not part.thought]
    ended = candidate.finish_reason.name if candidate and candidate.finish_reason else ""
    blocked = response.prompt_feedback and response.prompt_feedback.block_reason
    usage = response.usage_metadata
    return Reply(
        text=json.dumps(calls[0].args, ensure_ascii=False) if calls else "".join(words),
        cut_off=ended == "MAX_TOKENS",
        refusal=None,
        prompt_tokens=(usage.prompt_token_count or 0) if usage else 0,
        completion_tokens=(usage.candidates_token_count or 0) if usage else 0,
        filtered=bool(blocked) or ended in _FILTERED,
        has_thought=any(part.thought for part in parts),
    )


def _translated(error: Exception) -> Exception:
    """The same as an error of the openai SDK, or of this package where the transport raised one."""
    chain: list[BaseException] = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) and len(chain) < _CHAIN:
        chain.append(cause)
    for each in chain:
        response = getattr(each, "response", None)
        if isinstance(each, SummariseError):
            return each
        if isinstance(response, httpx2.Response) and response.is_error:
            body = getattr(each, "body", None) or getattr(each, "details", None)
            inner = body.get("error", body) if isinstance(body, dict) else body
            return openai.APIStatusError(str(each), response=response, body=inner)
    for each in chain:
        if isinstance(each, httpx2.TimeoutException):
            return openai.APITimeoutError(request=each.request)
        if isinstance(each, httpx2.TransportError):
            translated = openai.APIConnectionError(request=each.request)
            translated.__cause__ = each
            return translated
    return ValueError(str(error))
