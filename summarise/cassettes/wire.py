"""Between `httpx2` and what a cassette holds."""

from __future__ import annotations

import httpx2

from summarise.cassettes.interaction import KEPT_HEADERS, Body, Request, Response


def request_from(request: httpx2.Request) -> Request:
    """What `request` asks, without headers, host and query."""
    return Request(request.method, request.url.path, Body.of(request.read()))


def response_from(response: httpx2.Response) -> Response:
    """What `response` answers, read to its end and decoded."""
    return _response(response, response.read())


async def response_from_async(response: httpx2.Response) -> Response:
    """The same of a response that is read asynchronously."""
    return _response(response, await response.aread())


def _response(response: httpx2.Response, content: bytes) -> Response:
    headers = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
    return Response(response.status_code, headers, Body.of(content))


def to_response(response: Response, request: httpx2.Request) -> httpx2.Response:
    """`response` as the answer to `request`."""
    # As bytes: given text, httpx2 takes ASCII only.
    headers = [(name.encode(), value.encode()) for name, value in response.headers.items()]
    return httpx2.Response(response.status, headers=headers, content=response.body.content, request=request)
