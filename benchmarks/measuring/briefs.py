"""Drafted briefs against the gold: every drafter by the code of `summarise evaluate`."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from measuring.drafters import Drafter, Row
from measuring.scoring import Line
from summarise.evaluation import FIELDS, GoldDocument, overall, total
from summarise.evaluation.report import Scored
from summarise.evaluation.running import given
from summarise.kinds.discovery import find

TITLE = "Briefs by the same model"
COLUMNS = (
    "mean",
    *FIELDS,
    "when",
    "figures present",
    "quotes present",
    "unsupported",
    "tokens an item",
    "seconds",
)


@dataclass(frozen=True)
class Measured:
    """What came of one drafter."""

    by: str
    mean: float
    figures_present: float
    quotes_present: float
    unsupported: float | None
    """The share of statements that the text does not bear out."""
    tokens_an_item: float | None
    """Completion tokens for each item of the gold that was found and is right."""
    line: Line


def measured(drafter: Drafter, gold: Sequence[GoldDocument], rows: Sequence[Row]) -> Measured:
    """The scores of what is kept of `drafter`; a document that failed counts as an empty brief."""
    scored = list(_scored(drafter, gold, rows))
    scores = total(each.scores for each in scored)
    statements = sum(each.statements for each in scored)
    right = sum(scores[field].found for field in FIELDS)
    tokens = sum(row["completion_tokens"] for row in rows)
    mean = overall(scores) or 0.0
    figures, quotes = scores["figures"].recall or 0.0, scores["quotes"].recall or 0.0
    unsupported = sum(each.unsupported for each in scored) / statements if statements else None
    an_item = tokens / right if right else None
    cells = (
        mean,
        *(scores[field].value for field in (*FIELDS, "when")),
        figures,
        quotes,
        unsupported,
        round(an_item) if an_item is not None else None,
        round(sum(row["seconds"] for row in rows)),
    )
    return Measured(
        drafter.by,
        mean,
        figures,
        quotes,
        unsupported,
        an_item,
        Line(f"{len(gold)} text{'' if len(gold) == 1 else 's'}", drafter.by, cells),
    )


def bars(ours: Measured, others: Sequence[Measured]) -> list[str]:
    """What is aimed at, and how far it is reached."""
    better = max(each.mean for each in others)
    cheapest = min((each.tokens_an_item for each in others if each.tokens_an_item), default=None)
    found = [
        _bar("mean", ours.mean, 0.70),
        _bar("mean, times the better of the others", ours.mean / better if better else None, 1.5),
        _bar("figures present with the right value", ours.figures_present, 0.98),
        _bar("quotes present word for word", ours.quotes_present, 1.0),
    ]
    if cheapest and ours.tokens_an_item:
        ratio = ours.tokens_an_item / cheapest
        found.append(
            f"completion tokens an item, times the better: {ratio:.2f}, at most 0.60 {_tick(ratio <= 0.6)}"
        )
    return found


def _bar(name: str, value: float | None, least: float) -> str:
    if value is None:
        return f"{name}: the others have none right"
    return f"{name}: {value:.2f}, at least {least:.2f} {_tick(value >= least)}"


def _tick(reached: bool) -> str:
    return "✓" if reached else "✗"


def _scored(drafter: Drafter, gold: Sequence[GoldDocument], rows: Sequence[Row]) -> list[Scored]:
    texts = {each.document.id: each.document.text for each in gold}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "briefs.jsonl"
        with path.open("w", encoding="utf-8") as out:
            for row in rows:
                if row["answer"] and row["id"] in texts:
                    brief = drafter.to_brief(row["answer"], texts[row["id"]])
                    print(json.dumps({"document": {"id": row["id"]}, "brief": brief}), file=out)
        return list(given(gold, path, find("news", ())))
