"""Endpoints that fail: a real server that does, and what becomes of documents and of the key."""

from __future__ import annotations

import logging
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from measuring.surviving import KEY, KEY_VARIABLE, Trial, survived
from summarise import Endpoint, brief
from tests.conftest import ROOT
from tests.faulty import FAULTS, Faulty, recorded_answers, started

RECORDED = ROOT / "benchmarks" / "recorded"
TEXT = (RECORDED / "excerpt.txt").read_text(encoding="utf-8")
ANSWERS = recorded_answers(RECORDED / "excerpt.news.yaml")

TOLD = {
    "429": "answered 429: slow down",
    "429, Retry-After in seconds": "answered 429: slow down",
    "429, Retry-After as a date": "answered 429: slow down",
    "408": "answered 408",
    "409": "answered 409",
    "500": "answered 500: out of memory",
    "502 with a page": "answered 502",
    "503, Retry-After": "answered 503: loading the model",
    "529": "answered 529: overloaded",
    "no answer, connection reset": "broke off",
    "connection reset in the body": "broke off",
    "stalled": "did not answer within 0.5 s",
    "stalled in the body": "did not answer within 0.5 s",
    "a byte at a time": "did not finish its answer within 1 s",
    "JSON cut off": "cannot be used",
    "JSON of another shape": "no chat completion",
    "JSON of other types": "no chat completion",
    "a page in place of JSON": "no chat completion",
    "no choices": "the answer is empty",
    "no content": "the answer is empty",
    "a refusal": "the model refused: This is refused.",
    "filtered": "the content filter of the endpoint held the answer back",
    "cut off at the limit of tokens": "cut off at the limit of tokens",
    "not UTF-8": "cannot be used",
    "Content-Length too large": "broke off",
    "Content-Length too small": "cannot be used",
    "40 MiB": "more than 16 MiB",
    "gzip that is none": "a packing that was not asked for",
    "redirected to another host": "answered 307, a redirection",
    "redirected in a circle": "answered 307, a redirection",
    "another protocol": "broke off",
    "a head without end": "broke off",
    "400": "answered 400: no such parameter",
    "401": "answered 401: wrong key",
    "404": "answered 404: no such model",
}
"""What a brief says when every request fails in this way."""


@pytest.fixture
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, KEY)


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """All that any library logs."""
    lines: list[str] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    root, handler = logging.getLogger(), Keeping()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(handler)
    root.setLevel(before)


def test_each_fault_has_an_expectation() -> None:
    assert TOLD.keys() == FAULTS.keys()


@pytest.mark.usefixtures("_key")
@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_told_in_one_line_and_costs_the_models_part_only(
    fault: str, logged: list[str], tmp_path: Path
) -> None:
    with started(Faulty(ANSWERS, FAULTS[fault], 1.0, random.Random(1), stall=4.0)) as server:
        endpoint = Endpoint(
            name="faulty", base_url=server.url, model="m", key_variable=KEY_VARIABLE,
            tries=1, timeout=0.5 if "stalled" in fault else 30, deadline=1.0 if "byte" in fault else 60,
        )  # fmt: skip
        made = brief(TEXT, endpoint=endpoint, attempts=1, record=tmp_path)
    (problem, *_) = made.run.problems
    assert TOLD[fault] in problem.message
    assert len(problem.message.splitlines()) == 1
    assert [figure["text"] for figure in made.brief.model_dump()["figures"]] == ["40"]
    kept = [made.model_dump_json(), *logged, *(path.read_text("utf-8") for path in tmp_path.iterdir())]
    assert not any(KEY in each for each in kept)
    assert server.strayed == []


@pytest.mark.usefixtures("_key")
def test_among_many_documents_none_is_lost_none_made_twice_and_no_key_leaks() -> None:
    quick = sorted(FAULTS.keys() - {"stalled", "stalled in the body", "a byte at a time", "40 MiB"})
    luck = random.Random(7)

    async def any_of_them(exchange: object) -> None:
        await FAULTS[luck.choice(quick)](exchange)  # type: ignore[arg-type]

    trial = Trial(TEXT, ANSWERS, documents=40, share=0.3, concurrency=8, timeout=60)
    outcome = survived(any_of_them, trial)
    assert (outcome.lost, outcome.twice, outcome.leaks) == (0, 0, ())
    assert outcome.drafted >= 25
    assert outcome.failed > 5
    assert outcome.most_at_once <= 8
