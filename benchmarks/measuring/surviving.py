"""What becomes of many documents when their endpoint fails again and again."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from summarise import Document, Endpoint, Summariser
from summarise.briefs import Brief
from tests.faulty import Completion, Fault, Faulty, started

KEY_VARIABLE = "PLANTED_KEY"
KEY = "sk-planted-6f1f9a0c4d7b4e0fa2c85d31"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of documents whose endpoint failed in one way."""

    documents: int
    drafted: int
    """Briefs that the model drafted."""
    told: Counter[str]
    """Why it did not draft the others: plain code did, and said so."""
    lost: int
    """Documents with neither, or without a reason."""
    twice: int
    requests: int
    failed: int
    """Requests that were answered with the fault."""
    most_at_once: int
    leaks: tuple[str, ...]
    """Where the key stood, and where it went."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Trial:
    """So many documents of one text, over a server that fails a share of its requests."""

    text: str
    answers: Sequence[Completion]
    documents: int
    share: float
    concurrency: int
    timeout: float
    """Seconds; an answer has twice as long. It has to be more than a busy machine needs by itself."""


def survived(fault: Fault, trial: Trial) -> Outcome:
    """What becomes of a trial; the environment variable PLANTED_KEY has to hold the key."""
    luck = random.Random(1)  # noqa: S311 - the same on every run
    server = Faulty(list(trial.answers), fault, trial.share, luck, 4 * trial.timeout)
    said: list[str] = []
    begun = time.monotonic()
    with started(server), TemporaryDirectory() as folder:
        endpoint = Endpoint(
            name="faulty",
            base_url=server.url,
            model="recorded",
            key_variable=KEY_VARIABLE,
            concurrency=trial.concurrency,
            timeout=trial.timeout,
            deadline=2 * trial.timeout,
            patience=24 * trial.timeout,
        )
        summariser = Summariser(endpoint=endpoint, record=folder, say=said.append)
        results = asyncio.run(_all(summariser, trial))
        summariser.close()
        kept = {"a cassette": [path.read_text(encoding="utf-8") for path in Path(folder).iterdir()]}
    seconds = time.monotonic() - begun
    briefs = [result for result in results if isinstance(result, Brief)]
    raised = [str(result) for result in results if not isinstance(result, Brief)]
    kept |= {"a brief": [brief.model_dump_json() for brief in briefs], "a line": said, "an error": raised}
    counted = Counter(brief.document.id for brief in briefs)
    drafted = [brief for brief in briefs if brief.run.model is not None]
    told = Counter(
        _reason(brief.run.problems[0].message)
        for brief in briefs
        if brief.run.model is None and brief.run.problems
    )
    return Outcome(
        documents=trial.documents,
        drafted=len(drafted),
        told=told,
        lost=trial.documents - len(drafted) - told.total(),
        twice=sum(many > 1 for many in counted.values()),
        requests=server.requests,
        failed=server.failed,
        most_at_once=server.most_under_way,
        leaks=(
            *(where for where, texts in kept.items() if any(KEY in each for each in texts)),
            *("another host" for _ in server.strayed),
        ),
        seconds=seconds,
    )


async def _all(summariser: Summariser, trial: Trial) -> list[Brief | BaseException]:
    coming = [summariser.abrief(Document.of(trial.text, id=f"document-{n}")) for n in range(trial.documents)]
    return await asyncio.gather(*coming, return_exceptions=True)


def _reason(message: str) -> str:
    """A message without its endpoint's address."""
    return " ".join(word for word in message.split() if "127.0.0.1" not in word)
