"""A transport that answers from a cassette and has no way to reach a network."""

from __future__ import annotations

import heapq
from pathlib import Path

import httpx2

from summarise.cassettes.cassette import Cassette, load
from summarise.cassettes.interaction import Request
from summarise.cassettes.naming import path_for
from summarise.cassettes.shelf import Shelf, record_again
from summarise.cassettes.wire import played, request_from
from summarise.errors import ReplayMiss

_NAMED = 3


def find(folder: Path, document_id: str, kind: str) -> Cassette:
    """The cassette of this document and kind in `folder`.

    Raises:
        ReplayMiss: if it was never recorded there.
        CassetteError: if it is there but cannot be used.
    """
    path = path_for(folder, document_id, kind)
    if not path.is_file():
        raise ReplayMiss(f"{path}: no such recording; {_what_is_in(folder)}", hint=record_again(folder))
    return load(path)


class ReplayingTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Answers every request from `cassette`, which was read from `path`.

    The n-th request of those that ask the same gets the n-th recording of it. May be used from several
    threads, and by asynchronous clients.
    """

    def __init__(self, cassette: Cassette, path: Path) -> None:
        self._shelf = Shelf(cassette, path)

    @property
    def unused(self) -> tuple[int, ...]:
        """Which recordings nobody has asked for yet, counted from 0."""
        return self._shelf.unused

    @property
    def missed(self) -> tuple[Request, ...]:
        """What was asked and is not recorded."""
        return tuple(self._shelf.missed)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """What came of it then.

        Raises:
            ReplayMiss: if nothing is recorded, or nothing left.
            TransportError: then the connection failed.
        """
        asked = request_from(request)
        found = self._shelf.take(asked)
        if found is None:
            raise self._shelf.miss(asked)
        return played(found, request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The same for asynchronous clients."""
        return self.handle_request(request)


def _what_is_in(folder: Path) -> str:
    if not folder.is_dir():
        return "the folder does not exist"
    names = [path.name.removesuffix(".yaml") for path in folder.glob("*.yaml")]
    if not names:
        return "the folder holds no recordings"
    parts = [name.rpartition(".") for name in heapq.nsmallest(_NAMED, names)]
    shown = [f"{document} ({kind})" for document, _, kind in parts]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"the folder has {', '.join(shown)}{more}"
