"""A transport that answers from a cassette and has no way to reach a network."""

from __future__ import annotations

import heapq
import shlex
from collections import deque
from pathlib import Path

import httpx2

from summarise.cassettes.canonical import key_of
from summarise.cassettes.cassette import Cassette, load, path_for
from summarise.cassettes.difference import difference, nearest
from summarise.cassettes.interaction import Request
from summarise.cassettes.wire import request_from, to_response
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
        raise ReplayMiss(f"{path}: no such recording; {_what_is_in(folder)}", hint=_record_again(folder))
    return load(path)


class ReplayingTransport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Answers every request from `cassette`, which was read from `path`.

    The n-th request of those that ask the same gets the n-th recording of it. May be used from several
    threads.
    """

    def __init__(self, cassette: Cassette, path: Path) -> None:
        self._interactions = cassette.interactions
        self._path = path
        self._left: dict[str, deque[int]] = {}
        for index, interaction in enumerate(cassette.interactions):
            self._left.setdefault(key_of(interaction.request), deque()).append(index)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The recorded answer.

        Raises:
            ReplayMiss: if there is none, or none left.
        """
        asked = request_from(request)
        key = key_of(asked)
        try:
            index = self._left[key].popleft()
        except LookupError:
            raise ReplayMiss(
                f"{self._path}: {self._why_not(asked, key)}", hint=_record_again(self._path.parent)
            ) from None
        return to_response(self._interactions[index].response, request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The same for asynchronous clients."""
        return self.handle_request(request)

    def _why_not(self, asked: Request, key: str) -> str:
        recorded = [interaction.request for interaction in self._interactions]
        used = [str(number) for number, request in enumerate(recorded, 1) if key_of(request) == key]
        if used:
            which = f"recording {used[0]} was" if len(used) == 1 else f"recordings {', '.join(used)} were"
            return f"{which} already used; the run asks more often than was recorded"
        index = nearest(recorded, asked)
        if index is None:
            return "holds no recordings"
        return f"not recorded; nearest is recording {index + 1}: {difference(recorded[index], asked)}"


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


def _record_again(folder: Path) -> str:
    return f"record again with --record {shlex.quote(str(folder))}"
