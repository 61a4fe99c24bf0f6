"""Stores for tests, filled as a batch fills them, in this process."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from summarise.briefs import Problem
from summarise.documents import Document
from summarise.documents.loading import load
from summarise.errors import SourceError
from summarise.kinds.discovery import find
from summarise.runs.recordings import Mode, Recordings
from summarise.runs.running import Runner
from summarise.runs.settings import Settings
from summarise.runs.sharing import way_of
from summarise.store import Queue
from tests.conftest import CASSETTES

KILLED = "Police in Leeds said 40 people were killed on Monday. “We found three of them,” said Anna Reid."
HURT = "Police in York said 40 people were hurt on Tuesday. Two houses burned."
ARTICLES: list[dict[str, Any]] = [
    {"id": "leeds", "title": "Blast in Leeds", "date": "2026-03-02", "url": "https://news.example/1",
     "text": KILLED},
    {"id": "york", "title": None, "date": "2026-03-05", "url": None, "text": HURT},
    {"id": "ardley", "text": "Zoë Šimek said the ferry sank off Ardley. “Everybody swam,” said Zoë Šimek."},
]  # fmt: skip


def read(folder: Path, articles: Sequence[object] = ARTICLES) -> list[Document | SourceError]:
    """What `summarise` reads of a file of these articles, which is `articles.jsonl` in `folder`."""
    path = folder / "articles.jsonl"
    path.write_text("".join(f"{json.dumps(each)}\n" for each in articles), encoding="utf-8")
    return list(load(str(path)))


def run_over(
    store: Path,
    documents: Sequence[Document | SourceError],
    *,
    kind: str = "news",
    kinds: Sequence[Path] = (),
    replayed: bool = False,
    fails: Sequence[str] = (),
    again: bool = False,
) -> int:
    """Brief `documents` into `store`, but for those named in `fails`, which an endpoint fails; the run."""
    recordings = Recordings(CASSETTES, Mode.REPLAY) if replayed else None
    settings = Settings(kind=find(kind, kinds), recordings=recordings)
    with (
        Queue.begun(store, way_of(settings), ["texts/"]) as queue,
        Runner(settings, lambda _: None) as runner,
    ):
        queue.add(documents, again=again)
        failed = False
        for work in queue.take(len(documents)):
            problem = Problem(kind="endpoint", message="no answer from desk", hint="is it running?")
            if work.document.id in fails:
                failed = queue.fail(work, problem)
                continue
            queue.finish(work, runner.brief(work.document))
        queue.end("failed" if failed else "done")
        return queue.run
