"""A model in a file, served by llama.cpp on a port of this machine for as long as the program runs."""

from __future__ import annotations

import secrets
import threading
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from summarise.endpoints.endpoint import Endpoint
from summarise.errors import EndpointError, UsageError

_CONTEXT = 16_384
"""Tokens, where the endpoint does not say how many."""
_MAGIC = b"GGUF"
_QUIET = -1

_starting = threading.Lock()


def served(endpoint: Endpoint) -> tuple[Endpoint, SecretStr | None]:
    """`endpoint` with the URL where it answers, and its key; one whose model is in a file is served first.

    A file is loaded once, however many endpoints and runs use it. Its server takes only the key it was
    given here, so that no other program of this machine uses it.

    Raises:
        UsageError: the file, or what serves it, is not there.
        EndpointError: the file can't be served.
    """
    if endpoint.gguf is None:
        from summarise.endpoints.keys import key_of

        return endpoint, key_of(endpoint)
    with _starting:
        url, key = _serving(
            endpoint.name,
            endpoint.model,
            endpoint.gguf.expanduser(),
            endpoint.context or _CONTEXT,
            endpoint.concurrency,
        )
    return endpoint.model_copy(update={"base_url": url}), key


def check_servable(endpoint: Endpoint) -> None:
    """Refuse a model in a file that is not there, or that nothing here can serve; it is not loaded yet.

    Raises:
        UsageError: the file, or what serves it, is not there.
    """
    if endpoint.gguf is not None:
        check_file(endpoint.name, endpoint.gguf.expanduser())
        if find_spec("xllamacpp") is None:
            raise _unserved(endpoint.name)


def _unserved(name: str) -> UsageError:
    return UsageError(
        f"endpoint {name}: a model in a file needs the extra local", hint="pip install 'summarise[local]'"
    )


def check_file(name: str, path: Path) -> None:
    """Refuse what holds no model.

    Raises:
        UsageError: `path` cannot be read, or is no GGUF file.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise UsageError(f"endpoint {name}: {path} is no GGUF file")
    except OSError as error:
        raise UsageError(f"endpoint {name}: {path} cannot be read: {error.strerror}") from error


@cache
def _serving(name: str, model: str, path: Path, context: int, slots: int) -> tuple[str, SecretStr]:
    check_file(name, path)
    try:
        import xllamacpp
    except ImportError:
        raise _unserved(name) from None
    key = secrets.token_urlsafe(24)
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(path)
    parameters.model_alias = {model}
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [key]
    parameters.n_parallel = slots
    parameters.n_ctx = context * slots
    parameters.verbosity = _QUIET
    try:
        server: Any = xllamacpp.Server(parameters)
    except (RuntimeError, ValueError, OSError) as error:
        raise EndpointError(f"endpoint {name}: {path} cannot be served: {error}") from error
    _running.append(server)
    return f"{server.listening_address}/v1", SecretStr(key)


_running: list[Any] = []
"""The servers, which end with the program."""
