"""A recording whose words were replaced, made to fit what is asked about its text now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from summarise.cassettes import Cassette, Request, path_for, save
from summarise.cassettes.difference import nearest
from summarise.runs.rebuilding import missing


def refitted(cassette: Cassette, kinds: Sequence[Path]) -> tuple[Cassette, bool]:
    """`cassette` with what is asked about its text in the place of what was asked then; all answers stay.

    With it, whether it now answers all that is asked.

    Another name is marked otherwise, so its text may be asked about otherwise. Each request that finds no
    answer takes the place of the recorded one that is most like it and answers nothing.

    Raises:
        CassetteError: the recording does not keep its text.
        KindError: there is no such kind of brief.
    """
    with TemporaryDirectory() as folder:
        path = path_for(Path(folder), cassette.document_id, cassette.kind)
        # What is asked later depends on what was answered first, so it takes several rounds.
        for _ in range(len(cassette.interactions) + 1):
            save(cassette, path)
            asked, idle = missing(path, kinds)
            if not (asked and idle):
                return cassette, not asked
            cassette = _fitted(cassette, asked, idle)
    return cassette, False


def _fitted(cassette: Cassette, asked: Sequence[Request], idle: Sequence[int]) -> Cassette:
    interactions, left = list(cassette.interactions), list(idle)
    for request in asked[: len(left)]:
        index = nearest([interactions[each].request for each in left], request) or 0
        place = left.pop(index)
        interactions[place] = replace(interactions[place], request=request)
    return replace(cassette, interactions=tuple(interactions))
