"""An actor that briefs documents, a part at a time, and writes each part at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from summarise.briefs import Problem
from summarise.documents import Document
from summarise.errors import UsageError
from summarise.kinds.discovery import Kind
from summarise.runs.cluster.parts import Parts
from summarise.runs.cluster.reading import DOCUMENT
from summarise.runs.cluster.rows import Row, columns, listed
from summarise.runs.running import Runner
from summarise.runs.settings import Settings
from summarise.runs.worker import Finished
from summarise.store.moments import now


@dataclass(frozen=True, slots=True)
class Post:
    """How an actor briefs, and where it writes."""

    parts: Parts
    find_kind: Callable[[], Kind]
    others: Mapping[str, Any]
    """The settings but for the kind."""


class Briefer:
    """An actor: briefs documents, a part at a time."""

    def __init__(self, post: Post) -> None:
        settings = Settings(kind=post.find_kind(), **post.others)
        self._parts = post.parts
        self._runner = Runner(settings, lambda _: None)
        self._is_asking = settings.asks

    def __call__(self, batch: Mapping[str, Any]) -> Mapping[str, list[Any]]:
        rows = listed(batch)
        waiting = [(row["key"], DOCUMENT.validate_json(row["document"])) for row in rows if row["key"]]
        briefed = asyncio.run(self._all(waiting))
        if briefed:
            self._parts.write(briefed)
        unread = [_outcome("", Finished("", Problem(kind="source", message=row["message"], hint=row["hint"])))
                  for row in rows if not row["key"]]  # fmt: skip
        return columns([{**row, "brief": ""} for row in (*briefed, *unread)])

    async def _all(self, waiting: list[tuple[str, Document]]) -> list[Row]:
        if self._is_asking:
            return await asyncio.gather(*(self._one(*each) for each in waiting))
        return [await self._one(*each) for each in waiting]

    async def _one(self, key: str, document: Document) -> Row:
        try:
            brief = await self._runner.abrief(document)
        except UsageError:
            raise
        except Exception as error:  # noqa: BLE001 - a fault that one text brings out must not cost the others
            return _outcome(key, Finished(document.id, Problem.of(error)))
        return {**_outcome(key, Finished.of(document.id, brief)), "brief": brief.model_dump_json()}


def _outcome(key: str, finished: Finished) -> Row:
    problem = finished.problem
    return {
        "key": key,
        "name": finished.name,
        "state": "failed" if problem else "done",
        "brief": None,
        "problem": problem.kind if problem else None,
        "message": problem.message if problem else None,
        "hint": problem.hint if problem else None,
        "tokens": finished.tokens,
        "cost": finished.cost,
        "ended": now(),
    }
