"""The drafters, each asked for the brief of a document; what they answer is kept as it came."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from measuring import printed
from measuring.others import Worker
from measuring.tapping import tapped
from summarise.documents import Document
from summarise.endpoints import Endpoint
from summarise.kinds.discovery import find
from summarise.runs.recordings import Mode, Recordings
from summarise.runs.running import Runner
from summarise.runs.settings import Settings

_SECONDS = 3600.0
"""For one answer: a slow machine is not to cost a brief."""

Row = dict[str, Any]
"""What is kept of one document: `id`, the `answer`, what it took, and the `error` if it failed."""


@dataclass(frozen=True)
class Drafter:
    """Something that makes briefs."""

    name: str
    """Of the environment it runs in, and of what is kept of it."""
    by: str
    """As the table calls it."""
    to_brief: Callable[[Any, str], Row]
    """What it answers, and the text, to what stands under `brief` in the printed form."""


PLAIN = Drafter("extractive", "summarise, no model", lambda answer, _: answer)
OURS = Drafter("summarise", "summarise", lambda answer, _: answer)
PEERS = (
    Drafter("instructor", "instructor 1.17.0", lambda answer, text: printed.from_fields(answer[0], text)),
    Drafter("langextract", "langextract 1.7.1", printed.from_extractions),
)


def ours(documents: Iterable[Document], endpoint: Endpoint, keep: Path) -> Iterator[Row]:
    """Each document briefed as `summarise evaluate` does it, with its recording in `keep`."""
    patient = endpoint.model_copy(update={"timeout": _SECONDS})
    recordings = Recordings(keep / "cassettes", Mode.REFRESH)
    return _briefed(documents, Settings(kind=find("news", ()), endpoint=patient, recordings=recordings))


def plain(documents: Iterable[Document]) -> Iterator[Row]:
    """Each document briefed without a model."""
    return _briefed(documents, Settings(kind=find("news", ())))


def _briefed(documents: Iterable[Document], settings: Settings) -> Iterator[Row]:
    with Runner(settings, lambda _: None) as runner:
        for document in documents:
            brief = runner.brief(document)
            problems = "; ".join(problem.message for problem in brief.run.problems)
            yield {
                "id": document.id,
                "answer": brief.brief.model_dump(mode="json"),
                "calls": brief.run.calls,
                "prompt_tokens": brief.run.prompt_tokens,
                "completion_tokens": brief.run.completion_tokens,
                "seconds": brief.run.seconds,
                "error": problems or None,
            }


def peer(
    drafter: Drafter, documents: Iterable[Document], endpoint: Endpoint, environments: Path
) -> Iterator[Row]:
    """Each document given to a peer, with all that passed between it and the endpoint."""
    with tapped(endpoint.base_url) as tap:
        worker = Worker(drafter.name, environments, f"{drafter.name}_briefs", (tap.base_url, endpoint.model))
        for document in documents:
            begun = time.monotonic()
            answer = worker.ask(document.text, document.language or "en", document.published)
            seconds = round(time.monotonic() - begun, 3)
            traffic = tap.taken()
            used = [call["response"].get("usage") or {} for call in traffic]
            yield {
                "id": document.id,
                "answer": answer,
                "calls": len(traffic),
                "prompt_tokens": sum(each.get("prompt_tokens", 0) for each in used),
                "completion_tokens": sum(each.get("completion_tokens", 0) for each in used),
                "seconds": seconds,
                "error": worker.errors.pop() if worker.errors else None,
                "traffic": traffic,
            }


def kept(path: Path, rows: Iterable[Row]) -> Iterator[Row]:
    """`rows`, each written behind what is at `path` as it comes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as out:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False), file=out, flush=True)
            yield row


def read(path: Path) -> list[Row]:
    """What was kept at `path`; nothing where there is nothing yet."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]
