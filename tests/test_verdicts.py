"""Every statement of the written sets keeps its verdict, and those that are judged wrongly are known.

Whether a statement is sound was decided by reading, before it was held against its text. What the program
judges otherwise stands in a list; whoever changes a rule sees here which verdicts that changes, and brings
the list up to date.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tampers.written import FOLDER, Judged, judged

from measuring.sets import Sets

DATA = Path(__file__).parents[2] / "shared"
KNOWN = FOLDER / "judged_wrongly.txt"


def _line(one: Judged) -> str:
    about = f" ({one.row['figure']})" if "figure" in one.row else ""
    return f"{one.of_set}, {one.row['text']}, {one.row['kind']}: {one.row['said']}{about}"


@pytest.mark.skipif(not DATA.is_dir(), reason="the sets for measuring are not here")
def test_no_verdict_changes_unseen() -> None:
    known = KNOWN.read_text(encoding="utf-8").splitlines()
    wrong = [_line(one) for one in judged(Sets(DATA)) if one.is_wrong]
    assert sorted(set(wrong) - set(known)) == [], "judged wrongly now"
    assert sorted(set(known) - set(wrong)) == [], "judged rightly now: take them out of the list"
