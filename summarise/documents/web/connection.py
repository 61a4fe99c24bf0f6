"""A connection to an address that was checked, and to no other."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from threading import Timer

from summarise import __version__

AGENT = f"summarise/{__version__}"
Close = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Host:
    """Who is asked, and at which address."""

    scheme: str
    name: str
    port: int
    address: str


def asked(host: Host, target: str, until: float) -> tuple[HTTPResponse, Close]:
    """The answer of `host` to a request for `target`, and what closes it.

    However slowly the answer comes, it is broken off at the moment `until` of `time.monotonic`.

    Raises:
        OSError, http.client.HTTPException: there is none.
    """
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    plain = socket.create_connection((host.address, host.port), timeout=left)
    connection = HTTPConnection(host.name, host.port)
    # A server that sends a byte now and then never runs into the timeout of a single read.
    spoken = [plain]
    watch = Timer(max(0.0, until - time.monotonic()), _shut, [spoken])
    watch.daemon = True
    watch.start()

    answered: list[HTTPResponse] = []

    def close() -> None:
        watch.cancel()
        for response in answered:
            response.close()
        connection.close()
        spoken[0].close()

    try:
        if host.scheme == "https":
            secure = ssl.create_default_context().wrap_socket(
                plain, server_hostname=host.name, do_handshake_on_connect=False
            )
            spoken[0] = secure
            secure.do_handshake()
        connection.sock = spoken[0]
        connection.request(
            "GET", target, headers={"User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "gzip"}
        )
        answered.append(connection.getresponse())
        return answered[0], close
    except BaseException:
        close()
        raise


def _shut(spoken: list[socket.socket]) -> None:
    try:
        spoken[0].shutdown(socket.SHUT_RDWR)
    except OSError:
        return
