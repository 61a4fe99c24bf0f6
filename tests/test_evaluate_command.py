"""`summarise evaluate` as somebody who chooses a model, or changes a prompt, uses it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarise.evaluation import overall
from summarise.evaluation.report import read_report
from tests.conftest import CASSETTES, ROOT, SEED, summarise

BRIEFS = ROOT.parent / "shared" / "gold" / "briefs.jsonl"
TEXT = (
    "Fire in Port Vale\n\n"
    "Two people died in a fire in Port Vale on Monday, Mayor Ana Lima said. "
    "“We lost good neighbours,” she said. Officials said about 40 homes burned.\n"
)

Row = dict[str, Any]


def _span(words: str) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words)]


GOLD: Row = {
    "id": "fire",
    "language": "en",
    "published": "2024-05-08",
    "text": TEXT,
    "gold": {
        "who": [
            {"names": ["Ana Lima"], "weight": "core"},
            {"names": ["people"], "weight": "core"},
            {"names": ["Officials"], "weight": "minor"},
        ],
        "what": [
            {
                "event": "Two people died in a fire.",
                "evidence": [_span("Two people died in a fire in Port Vale on Monday, Mayor Ana Lima said.")],
                "must_words": [["die", "dead", "kill"], ["fire"]],
                "source": ["Ana Lima"],
                "certainty": "asserted",
                "weight": "core",
            }
        ],
        "where": [{"names": ["Port Vale"], "weight": "core"}],
        "when": [
            {"expression": "on Monday", "span": _span("on Monday"), "date": None, "resolved": "2024-05-06"}
        ],
        "figures": [
            {
                "span": _span("Two"),
                "value": 2,
                "unit": None,
                "counts": ["people", "die"],
                "source": ["Ana Lima"],
            },
            {
                "span": _span("about 40"),
                "value": 40,
                "unit": None,
                "approximate": True,
                "counts": ["home"],
                "source": ["Officials"],
            },
        ],
        "quotes": [{"span": _span("We lost good neighbours,"), "speaker": ["Ana Lima", "Lima"]}],
        "caveats": [
            {"kind": "anonymous_source", "evidence": [_span("Officials")], "weight": "core"},
            {"kind": "contradiction", "evidence": [_span("Two people died")], "weight": "core"},
        ],
    },
}


def _evidence(*words: str) -> list[Row]:
    return [{"start": _span(each)[0], "end": _span(each)[1], "text": each} for each in words]


BRIEF: Row = {
    "document": {"id": "fire"},
    "brief": {
        "who": [
            {"name": "Mayor Ana Lima", "evidence": _evidence("Ana Lima")},
            {"name": "John Roe", "evidence": _evidence("Ana Lima")},
        ],
        "what": [
            {
                "event": "A fire killed two people.",
                "source": "Officials",
                "certainty": "asserted",
                "evidence": _evidence(
                    "Two people died in a fire in Port Vale on Monday, Mayor Ana Lima said."
                ),
            }
        ],
        "where": [{"place": "Vale", "evidence": _evidence("Port Vale")}],
        "when": [{"expression": "on Monday", "date": "2024-05-06", "evidence": _evidence("on Monday")}],
        "figures": [
            {
                "text": "Two",
                "value": 2,
                "counts": "houses",
                "source": "Ana Lima",
                "evidence": _evidence("Two"),
            },
            {"text": "about 40", "value": 41, "counts": "homes", "evidence": _evidence("about 40")},
        ],
        "quotes": [
            {
                "text": "We lost good neighbours,",
                "speaker": "Officials",
                "evidence": _evidence("We lost good neighbours,"),
            }
        ],
        "caveats": [{"kind": "anonymous_source", "evidence": _evidence("Officials")}],
    },
}


def _file(path: Path, *rows: Row) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def _report(tmp_path: Path, *options: str | Path) -> tuple[int, Row]:
    gold = _file(tmp_path / "gold.jsonl", GOLD)
    result = summarise("evaluate", gold, "-o", tmp_path / "report.json", *options)
    return result.returncode, json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))


def test_each_measure_counts_what_a_reader_would(tmp_path: Path) -> None:
    code, report = _report(tmp_path, "--briefs", _file(tmp_path / "briefs.jsonl", BRIEF))
    (document,) = report["documents"]
    counts = {
        measure: (score["found"], score["wanted"], score["right"], score["given"])
        for measure, score in document["scores"].items()
    }
    assert code == 0
    assert counts == {
        # The people who died are missing; John Roe is nowhere in the text.
        "who": (1, 2, 1, 2),
        "what": (1, 1, 1, 1),
        "what: source": (0, 1, 0, 0),
        "what: certainty": (1, 1, 0, 0),
        "where": (1, 1, 1, 1),
        "when": (1, 1, 1, 1),
        "when: date": (1, 1, 0, 0),
        # 41 is no right value, and two people are no houses.
        "figures": (1, 2, 1, 2),
        "figures: unit": (1, 1, 0, 0),
        "figures: counts": (0, 2, 0, 2),
        "figures: source": (1, 1, 0, 0),
        "quotes": (1, 1, 1, 1),
        "quotes: speaker": (0, 1, 0, 1),
        "caveats": (1, 2, 0, 0),
    }


def test_a_worse_run_fails_against_its_baseline_and_the_same_run_does_not(tmp_path: Path) -> None:
    gold = _file(tmp_path / "gold.jsonl", GOLD)
    good = summarise("evaluate", gold, "-o", tmp_path / "good.json")
    assert good.returncode == 0
    assert summarise("evaluate", gold, "--baseline", tmp_path / "good.json").returncode == 0
    worse = summarise(
        "evaluate",
        gold,
        "--briefs",
        _file(tmp_path / "briefs.jsonl", BRIEF),
        "--baseline",
        tmp_path / "good.json",
    )
    assert worse.returncode == 8
    assert b"worse" in worse.stdout


def test_a_document_without_a_brief_is_named_and_counts_as_empty(tmp_path: Path) -> None:
    gold = _file(tmp_path / "gold.jsonl", GOLD, {**GOLD, "id": "other"})
    briefs = _file(tmp_path / "briefs.jsonl", BRIEF)
    result = summarise("evaluate", gold, "--briefs", briefs, "-o", tmp_path / "report.md")
    assert result.returncode == 0
    assert b"other:" in result.stdout
    page = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "| what | events and claims | 1.000 | 0.500 | 0.667 | 2 |" in page


def test_a_recorded_model_is_scored_offline(tmp_path: Path) -> None:
    text = SEED.read_text(encoding="utf-8")
    start = text.index("Russian President Vladimir Putin is watching")
    gold = {
        "who": [{"names": ["Volodymyr Zelensky"], "weight": "core"}],
        "quotes": [
            {"span": [start, text.rindex("army.") + 5], "speaker": ["Volodymyr Zelensky", "Zelensky"]}
        ],
    }
    path = _file(tmp_path / "gold.jsonl", {"id": SEED.stem, "text": text, "gold": gold})
    result = summarise("evaluate", path, "--replay", CASSETTES, "-o", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    (document,) = report["documents"]
    assert result.returncode == 0
    assert document["calls"] >= 1
    assert document["completion_tokens"] > 0
    assert document["scores"]["quotes: speaker"] == {"found": 1, "wanted": 1, "right": 1, "given": 1}


@pytest.mark.skipif(not BRIEFS.exists(), reason="the gold texts are not beside the checkout")
def test_the_recorded_briefs_of_the_gold_texts_are_as_good_as_is_asked(tmp_path: Path) -> None:
    replayed = ("--replay", CASSETTES / "gold", "--attempts", "1")
    assert summarise("evaluate", BRIEFS, *replayed, "-o", tmp_path / "model.json").returncode == 0
    assert summarise("evaluate", BRIEFS, "-o", tmp_path / "plain.json").returncode == 0
    model, plain = (read_report(tmp_path / name) for name in ("model.json", "plain.json"))
    assert all(each.calls == 1 for each in model.documents)
    scores, without = model.scores, plain.scores
    # What the model adds to plain code, and spoils of it, comes to little in numbers.
    assert (overall(scores) or 0) >= max(0.70, (overall(without) or 0) - 0.01)
    assert (scores["figures"].recall or 0) >= 0.98
    assert scores["quotes"].recall == 1.0
    unsupported = sum(each.unsupported for each in model.documents)
    assert unsupported <= sum(each.statements for each in model.documents) / 20


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"id": "fire", "gold": {}}, "texts/fire.txt cannot be read"),
        ({"id": "../fire", "text": "x", "gold": {}}, "id:"),
        ({"id": "fire", "text": "x", "sha256": "0", "gold": {}}, "another SHA-256"),
        ({"id": "fire", "text": "x", "gold": {"quotes": [{"span": [9, 3]}]}}, "gold.quotes.0.span"),
        ({"id": "fire", "text": "x"}, "gold: Field required"),
    ],
)
def test_gold_that_cannot_be_used_is_refused_in_a_line(tmp_path: Path, row: Row, said: str) -> None:
    result = summarise("evaluate", _file(tmp_path / "gold.jsonl", row))
    lines = result.stderr.decode().splitlines()
    assert result.returncode == 3
    assert len(lines) == 1
    assert said in lines[0]
