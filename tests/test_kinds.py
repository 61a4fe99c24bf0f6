"""A kind of one's own: one schema and one folder of prompts, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarise.errors import KindError
from summarise.kinds.discovery import find, names
from tests.conftest import summarise

SCHEMA = """
from typing import Annotated, ClassVar
from pydantic import BaseModel, Field
from summarise.kinds import AtMost, CaveatItem, Claim, Item, MarkKind, Origin, Words

class Party(Item):
    name: Words

class Loss(Item):
    mark: ClassVar[MarkKind | None] = "figure"
    text: str
    value: float | None
    counts: Claim | None
    source: Origin | None

class StormReport(BaseModel):
    summary: Annotated[Claim, AtMost(100)]
    parties: list[Party]
    losses: list[Loss]
    doubts: list[CaveatItem]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "prompts" / "storm_report").mkdir(parents=True)
    (tmp_path / "schemas" / "storm_report.py").write_text(SCHEMA)
    return tmp_path


def test_a_kind_in_the_users_own_folder_is_found_the_same_way(folder: Path) -> None:
    assert names([folder]) == ["news", "storm_report"]
    text = b"Farmers in Ardley lost about 300 sheep, reports said. The Red Cross sent help.\n"
    result = summarise("brief", "--kind", "storm_report", "--kinds", folder, "-f", "json", given=text)
    brief = json.loads(result.stdout)
    assert brief["kind"] == "storm_report"
    assert [loss["text"] for loss in brief["brief"]["losses"]] == ["about 300"]
    assert brief["coverage"]["losses"] == {"marked": 1, "labelled": 1}
    assert "unattributed" in [doubt["kind"] for doubt in brief["brief"]["doubts"]]
    assert b"LOSSES" in summarise("brief", "--kind", "storm_report", "--kinds", folder, given=text).stdout


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        ("import nothing_of_that_name", "does not load: ModuleNotFoundError"),
        ("class Other: pass", "defines no Pydantic model called StormReport"),
    ],
)
def test_a_schema_that_does_not_load_says_where_and_why(folder: Path, schema: str, says: str) -> None:
    path = folder / "schemas" / "storm_report.py"
    path.write_text(schema)
    with pytest.raises(KindError, match=says) as caught:
        find("storm_report", [folder])
    assert str(path) in caught.value.message
