"""The last thing a request passes on its way out: here it gets its key, and nothing else has it.

What is above it, the libraries, the recorder, the errors, sees neither the key that is sent nor one that a
server repeats in its answer.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence

import httpx2
from pydantic import SecretStr

from summarise import __version__
from summarise.endpoints.endpoint import Endpoint
from summarise.errors import EndpointError

_PASSED_ON = frozenset(
    {"host", "accept", "accept-encoding", "connection", "content-type", "content-length", "transfer-encoding"}
    | {"anthropic-version"}
)
NAME = "endpoint"
"""The extension of a request that says which endpoint it is for."""

_SHORTEST = 8
"""What is shorter is no secret, and stands in answers by chance."""
_PLACE = b"[key]"


class Keyed(httpx2.AsyncBaseTransport):
    """Sends requests to each endpoint with its key, and to no other place.

    What is below has to refuse an answer that is packed: in one, a key could not be seen.

    The SDKs take keys, organisation, project and whole headers from the environment, whichever host they
    talk to; none of that leaves.
    """

    def __init__(
        self, inner: httpx2.AsyncBaseTransport, keys: Sequence[tuple[Endpoint, SecretStr | None]]
    ) -> None:
        self._inner = inner
        # What is below logs the headers of answers, in which a server may repeat a key.
        logging.getLogger("httpcore2").setLevel(logging.INFO)
        self._keys = {endpoint.name: (endpoint, key) for endpoint, key in keys}

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer of the endpoint whose name the request bears, in which no key stands.

        Raises:
            EndpointError: the request goes to another place than that endpoint.
        """
        endpoint, secret = self._keys[request.extensions[NAME]]
        if _origin(request.url) != _origin(httpx2.URL(endpoint.base_url)):
            raise EndpointError(
                f"endpoint {endpoint.name}: nothing is sent to {request.url.host}, another host"
            )
        key = secret.get_secret_value() if secret else ""
        response = await self._inner.handle_async_request(
            # A request of its own, so that nothing that keeps the other one keeps the key.
            httpx2.Request(
                request.method,
                request.url,
                headers=_headers(request, endpoint, key),
                stream=request.stream,
                extensions=request.extensions,
            )
        )
        return response if len(key) < _SHORTEST else _cleaned(response, key.encode())

    def admit(self, endpoint: Endpoint, key: SecretStr | None) -> None:
        """Send to `endpoint`, with its key, from now on."""
        self._keys[endpoint.name] = (endpoint, key)


def _headers(request: httpx2.Request, endpoint: Endpoint, key: str) -> dict[str, str]:
    passed = {name: value for name, value in request.headers.items() if name in _PASSED_ON}
    headers = {**passed, **endpoint.headers, "user-agent": f"summarise/{__version__}"}
    if not key:
        return headers
    header = endpoint.key_header
    return {**headers, header: f"Bearer {key}" if header == "authorization" else key}


class _Cleaned(httpx2.AsyncByteStream):
    """The bytes of an answer without a key, which may stand across two pieces of it."""

    def __init__(self, response: httpx2.Response, key: bytes) -> None:
        self._response = response
        self._key = key

    async def __aiter__(self) -> AsyncIterator[bytes]:
        kept = b""
        async for piece in self._response.aiter_raw():
            kept = (kept + piece).replace(self._key, _PLACE)
            begun = _begun(kept, self._key)
            yield kept[: len(kept) - begun]
            kept = kept[len(kept) - begun :]
        yield kept

    async def aclose(self) -> None:
        await self._response.aclose()


def _cleaned(response: httpx2.Response, key: bytes) -> httpx2.Response:
    headers = [
        (name, value.replace(key, _PLACE))
        for name, value in response.headers.raw
        if name.lower() != b"content-length"
    ]
    stream = _Cleaned(response, key)
    return httpx2.Response(
        response.status_code, headers=headers, stream=stream, extensions=response.extensions
    )


def _begun(kept: bytes, key: bytes) -> int:
    """How many bytes at the end of `kept` the key may begin with."""
    return next((size for size in range(min(len(key) - 1, len(kept)), 0, -1) if kept.endswith(key[:size])), 0)


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
