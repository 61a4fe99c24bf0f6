"""Recordings to answer from, each found by what was asked."""

from __future__ import annotations

import shlex
from collections import deque
from dataclasses import replace
from pathlib import Path

from summarise.cassettes.canonical import key_of
from summarise.cassettes.cassette import Cassette
from summarise.cassettes.difference import difference, differences, nearest
from summarise.cassettes.interaction import Interaction, Request
from summarise.errors import ReplayMiss


class Shelf:
    """The recordings of `cassette`, which was read from `path`.

    The n-th request of those that ask the same gets the n-th recording of it. May be used from several
    threads.
    """

    def __init__(self, cassette: Cassette, path: Path) -> None:
        self._cassette = cassette
        self._path = path
        self._left: dict[str, deque[int]] = {}
        self.missed: list[Request] = []
        """What was asked and found nothing."""
        for index, interaction in enumerate(cassette.interactions):
            self._left.setdefault(key_of(interaction.request), deque()).append(index)

    def take(self, asked: Request) -> Interaction | None:
        """What came of the next request of those that ask the same; None where none is left."""
        try:
            return self._cassette.interactions[self._left[key_of(asked)].popleft()]
        except LookupError:
            self.missed.append(asked)
            return None

    @property
    def unused(self) -> tuple[int, ...]:
        """Which recordings nobody has asked for yet, counted from 0."""
        return tuple(sorted(index for indices in self._left.values() for index in indices))

    def miss(self, asked: Request) -> ReplayMiss:
        """Why there is nothing for a request, and what to do."""
        recorded = [interaction.request for interaction in self._cassette.interactions]
        key = key_of(asked)
        used = [str(number) for number, request in enumerate(recorded, 1) if key_of(request) == key]
        index = nearest(recorded, asked)
        differs: tuple[str, ...] = ()
        if used:
            which = f"recording {used[0]} was" if len(used) == 1 else f"recordings {', '.join(used)} were"
            why = f"{which} already used; the run asks more often than was recorded"
        elif index is None:
            why = "holds no recordings"
        else:
            first = difference(recorded[index], asked)
            why = f"not recorded; nearest is recording {index + 1}: {first}"
            differs = tuple(differences(recorded[index], asked))
        name = self._cassette.endpoint.get("name")
        return ReplayMiss(
            f"{self._path}: {why}",
            hint=record_again(self._path.parent),
            differs=differs,
            endpoint=str(name) if name else None,
        )


def record_again(folder: Path) -> str:
    """What to do where a recording is missing."""
    return f"record again with --record {shlex.quote(str(folder))}"


def without_dead_ends(cassette: Cassette) -> Cassette:
    """`cassette` without requests that failed and were never answered, which may be asked anew."""
    answered = {key_of(each.request) for each in cassette.interactions if each.answered}
    kept = [each for each in cassette.interactions if key_of(each.request) in answered]
    return replace(cassette, interactions=tuple(kept))
