"""A connection to an address that was checked, and to no other."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPResponse
from threading import Timer

from summarise import __version__

AGENT = f"summarise/{__version__}"
Close = Callable[[], None]


def asked(
    scheme: str, host: str, port: int, address: str, target: str, until: float
) -> tuple[HTTPResponse, Close]:
    """The answer of `host` at `address` to a request for `target`, and what closes it.

    However slowly the answer comes, it is broken off at the moment `until` of `time.monotonic`.

    Raises:
        OSError, http.client.HTTPException: there is none.
    """
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    plain = socket.create_connection((address, port), timeout=left)
    connection = HTTPConnection(host, port)
    # A server that sends a byte now and then never runs into the timeout of a single read.
    spoken = [plain]
    watch = Timer(max(0.0, until - time.monotonic()), _shut, [spoken])
    watch.daemon = True
    watch.start()

    def close() -> None:
        watch.cancel()
        connection.close()
        spoken[0].close()

    try:
        if scheme == "https":
            secure = ssl.create_default_context().wrap_socket(
                plain, server_hostname=host, do_handshake_on_connect=False
            )
            spoken[0] = secure
            secure.do_handshake()
        connection.sock = spoken[0]
        connection.request(
            "GET", target, headers={"User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "gzip"}
        )
        return connection.getresponse(), close
    except BaseException:
        close()
        raise


def _shut(spoken: list[socket.socket]) -> None:
    try:
        spoken[0].shutdown(socket.SHUT_RDWR)
    except OSError:
        return
