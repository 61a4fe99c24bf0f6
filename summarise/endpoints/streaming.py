"""Answers that are watched while they arrive: asked for as a stream, and handed on as if they had not been.

Whoever asks sees one answer, with its usage, its end and its errors as ever. A server that cannot stream is
asked without.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx2

Watch = Callable[[int, str], None]
"""Takes which answer it is, and what has arrived of it so far."""

_PATH = "/chat/completions"
_STREAM = "text/event-stream"
_UNSTREAMED = frozenset({400, 404, 405, 415, 422, 501})
"""The status of an answer that may mean no more than that a server does not stream."""
_LAST = "[DONE]"
_TEXTS = ("content", "refusal", "reasoning_content", "reasoning")
"""The fields of a message that come in pieces."""


class StreamingTransport(httpx2.AsyncBaseTransport):
    """Asks `inner` for streams, and lets `watch` see them arrive."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, watch: Watch) -> None:
        self._inner = inner
        self._watch = watch
        self._numbers = count(1)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The whole answer.

        Raises:
            httpx2.TransportError: there is none, or it breaks off.
        """
        if not request.url.path.endswith(_PATH):
            return await self._inner.handle_async_request(request)
        response = await self._inner.handle_async_request(_for_a_stream(request))
        if response.status_code in _UNSTREAMED:
            await response.aclose()
            return await self._inner.handle_async_request(request)
        if not response.headers.get("content-type", "").startswith(_STREAM):
            return response
        number, whole = next(self._numbers), _Whole()
        try:
            async for event in _events(response):
                if "error" in event:
                    return _failed(event, request)
                if whole.took(event):
                    self._watch(number, whole.text)
        finally:
            await response.aclose()
        if whole.finish_reason is None:
            raise httpx2.RemoteProtocolError("the stream ended before the answer did", request=request)
        return httpx2.Response(200, json=whole.completion(), request=request)

    async def aclose(self) -> None:
        """Closes the transport underneath."""
        await self._inner.aclose()


@dataclass(slots=True)
class _Whole:
    """One answer, put together from the events of its stream."""

    head: dict[str, Any] = field(default_factory=dict)
    said: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in _TEXTS})
    calls: dict[int, dict[str, Any]] = field(default_factory=dict)
    finish_reason: str | None = None
    usage: dict[str, Any] | None = None

    @property
    def text(self) -> str:
        """What a reader would see of it."""
        called = [str(call["function"]["arguments"]) for call in self.calls.values()]
        return "".join(called or self.said["content"])

    def took(self, event: Mapping[str, Any]) -> bool:
        """Take in one event; whether something of the answer came with it."""
        self.head = self.head or {name: event.get(name) for name in ("id", "created", "model")}
        self.usage = event.get("usage") or self.usage
        choices = event.get("choices") or []
        if not choices:
            return False
        delta = choices[0].get("delta") or {}
        self.finish_reason = choices[0].get("finish_reason") or self.finish_reason
        for name, parts in self.said.items():
            parts.append(delta.get(name) or "")
        for part in delta.get("tool_calls") or []:
            self._call(part)
        return bool(delta)

    def _call(self, part: Mapping[str, Any]) -> None:
        told = part.get("function") or {}
        call = self.calls.setdefault(
            int(part.get("index") or 0),
            {"id": "", "type": "function", "function": {"name": "", "arguments": ""}},
        )
        call["id"] = part.get("id") or call["id"]
        call["function"]["name"] += told.get("name") or ""
        call["function"]["arguments"] += told.get("arguments") or ""

    def completion(self) -> dict[str, Any]:
        """The same as it would have come in one piece."""
        message: dict[str, Any] = {name: "".join(parts) or None for name, parts in self.said.items()}
        message["role"] = "assistant"
        if self.calls:
            message["tool_calls"] = [call for _, call in sorted(self.calls.items())]
        choice = {"index": 0, "finish_reason": self.finish_reason, "message": message, "logprobs": None}
        return {**self.head, "object": "chat.completion", "choices": [choice], "usage": self.usage}


def _for_a_stream(request: httpx2.Request) -> httpx2.Request:
    asked = {**json.loads(request.content), "stream": True, "stream_options": {"include_usage": True}}
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"content-length"]
    return httpx2.Request(
        request.method,
        request.url,
        headers=headers,
        content=json.dumps(asked, ensure_ascii=False).encode(),
        extensions=request.extensions,
    )


async def _events(response: httpx2.Response) -> AsyncIterator[dict[str, Any]]:
    """The events of a stream of server-sent events that hold JSON objects, up to the one that ends it."""
    async for line in response.aiter_lines():
        name, _, value = line.partition(":")
        if name != "data":
            continue
        if value.strip() == _LAST:
            return
        try:
            event = json.loads(value)
        except ValueError as error:
            raise httpx2.RemoteProtocolError("the stream holds something that is no JSON") from error
        if isinstance(event, dict):
            yield event


def _failed(event: Mapping[str, Any], request: httpx2.Request) -> httpx2.Response:
    """What an error in a stream is without one: an answer of its status."""
    error = event["error"]
    code = error.get("code") if isinstance(error, dict) else None
    status = code if isinstance(code, int) and 400 <= code <= 599 else 500
    return httpx2.Response(status, json={"error": error}, request=request)
