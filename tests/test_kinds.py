"""A kind of one's own: one schema and one folder of prompts, and nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarise.documents import Document
from summarise.errors import KindError
from summarise.evidence.marking import mark
from summarise.evidence.marks import Marks
from summarise.grounding import Draft, Grounded, ground
from summarise.kinds.discovery import find, names
from summarise.kinds.groups import Group, group_of
from tests.conftest import ROOT, Serve, completion, summarise

TEXT = (
    "A storm hit Ardley on 3 March 2024 and killed 12 people, the police said. "
    "Mayor Ana Lima said it destroyed 40 houses in Burwick. "
    "Reports indicate that Farmers United lost about 300 sheep. "
    "The Red Cross sent help to Ardley.\n"
)
HEAD = """
from __future__ import annotations
from datetime import date, datetime
from enum import Enum
from typing import Annotated, ClassVar, Literal
from pydantic import BaseModel, Field
from summarise.kinds import *
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the kind of the guide."""
    (tmp_path / "schemas").mkdir()
    (tmp_path / "prompts" / "storm_report").mkdir(parents=True)
    for template in (ROOT / "prompts" / "news").iterdir():
        (tmp_path / "prompts" / "storm_report" / template.name).write_bytes(template.read_bytes())
    guide = (ROOT / "docs" / "kinds.md").read_text(encoding="utf-8")
    (schema,) = re.findall(r"^```python\n(.*?)^```", guide, flags=re.DOTALL | re.MULTILINE)
    (tmp_path / "schemas" / "storm_report.py").write_text(schema)
    return tmp_path


def brief_of(folder: Path, text: str, *arguments: str) -> dict[str, Any]:
    result = summarise(
        "brief", "--kind", "storm_report", "--kinds", folder, "-f", "json", *arguments, given=text.encode()
    )
    assert result.returncode == 0, result.stderr.decode()
    brief: dict[str, Any] = json.loads(result.stdout)
    return brief


def grounded(folder: Path, draft: Draft) -> Grounded:
    document = Document(id="storm", text=TEXT, sha256="")
    return ground(draft, find("storm_report", [folder]).schema, document, mark(TEXT))


def every_piece(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [piece for each in value for piece in every_piece(each)]
    if not isinstance(value, dict):
        return []
    if value.keys() == {"start", "end", "text"}:
        return [value]
    return [piece for each in value.values() for piece in every_piece(each)]


def test_a_kind_in_the_users_own_folder_is_found_the_same_way(folder: Path) -> None:
    assert names([folder]) == ["incident", "news", "statement", "storm_report"]
    brief = brief_of(
        folder, "Farmers in Ardley lost about 300 sheep, reports said. The Red Cross sent help.\n"
    )
    assert brief["kind"] == "storm_report"
    assert [loss["text"] for loss in brief["brief"]["losses"]] == ["about 300"]
    assert brief["coverage"]["losses"] == {"marked": 1, "labelled": 1}
    assert "unattributed" in [doubt["kind"] for doubt in brief["brief"]["doubts"]]


def test_items_within_items_hold_what_their_sentences_say(folder: Path) -> None:
    brief = brief_of(folder, TEXT)
    content = brief["brief"]
    events = {event["what"][:7]: event for event in content["events"]}
    storm, houses, sheep = events["A storm"], events["Mayor A"], events["Reports"]
    assert (storm["day"], storm["toll"]["killed"], storm["toll"]["injured"]) == ("2024-03-03", 12, None)
    assert storm["toll"]["evidence"][0]["text"] == "12"
    assert (storm["source"], storm["certainty"]) == ("police", "asserted")
    assert (houses["day"], houses["toll"]) == (None, None)
    assert [(party["name"], party["role"]) for party in houses["parties"]] == [("Ana Lima", "Mayor")]
    assert [[loss["text"] for loss in event["losses"]] for event in (storm, houses, sheep)] == [
        ["12"],
        ["40"],
        ["about 300"],
    ]
    assert sheep["certainty"] == "hedged"
    assert [loss["text"] for loss in content["losses"]] == ["12", "40", "about 300"]
    assert brief["coverage"]["events.losses"]["marked"] == 3
    assert content["severity"] is None
    for piece in every_piece(brief):
        assert TEXT[piece["start"] : piece["end"]] == piece["text"]


def test_a_nested_brief_is_shown_whole_as_text_and_as_markdown(folder: Path) -> None:
    for printing, bullet in (("text", "        • 40"), ("markdown", "    - **40**")):
        arguments = ("brief", "--kind", "storm_report", "--kinds", folder, "-f", printing)
        shown = summarise(*arguments, given=TEXT.encode()).stdout.decode()
        assert bullet[2:] in shown
        assert "killed: 12" in shown
        assert "Ana Lima" in shown
        assert "3 losses" in shown


def test_a_nested_brief_of_ones_own_stands_and_an_edit_is_found_at_its_place(
    folder: Path, tmp_path: Path
) -> None:
    brief = brief_of(folder, TEXT)
    (tmp_path / "article.txt").write_text(TEXT)
    checks = ("check", tmp_path / "brief.json", tmp_path / "article.txt", "--kinds", folder, "-f", "json")
    (tmp_path / "brief.json").write_text(json.dumps(brief))
    checked = json.loads(summarise(*checks).stdout)
    assert [item for item in checked["items"] if not item["supported"]] == []
    (at,) = [n for n, event in enumerate(brief["brief"]["events"]) if event["what"].startswith("A storm")]
    event = brief["brief"]["events"][at]
    event["toll"]["killed"] = 40
    event["day"] = "2024-03-04"
    event["losses"][0] = {"text": "40"}
    (tmp_path / "brief.json").write_text(json.dumps(brief))
    checked = json.loads(summarise(*checks).stdout)
    wrong = [(item["field"], item["index"]) for item in checked["items"] if not item["supported"]]
    assert wrong == [("events", at), (f"events[{at}].toll", None), (f"events[{at}].losses", 0)]


def test_what_fails_within_an_item_costs_that_alone(folder: Path) -> None:
    first, second, *_ = mark(TEXT).sentences
    event = Draft(
        {"what": "A storm hit Ardley.", "day": "2024-03-03", "certainty": "asserted"},
        {
            "toll": (Draft({"killed": "13", "injured": ""}),),
            "parties": (
                Draft({"name": "Ana Lima"}, cited=(first,)),
                Draft({"name": "Ana Lima", "role": "Mayor"}, cited=(second,)),
                Draft({"name": "Ardley"}),
            ),
            "losses": (Draft({"counts": "people killed"}, mark=0), Draft({"counts": "300 pigs"}, mark=2)),
        },
        (first,),
    )
    lost = Draft(
        {"what": "The mayor drowned in Paris.", "certainty": "asserted"}, {"toll": (Draft({"killed": 12}),)}
    )
    draft = Draft({"summary": "Storm kills 12 in Ardley", "severity": "mild"}, {"events": (lost, event)})
    result = grounded(folder, draft)
    content = result.content.model_dump(mode="json")
    (stands,) = content["events"]
    assert content["summary"] == "Storm kills 12 in Ardley"
    assert (stands["what"], stands["day"], stands["toll"]) == ("A storm hit Ardley.", "2024-03-03", None)
    assert [(party["name"], party["role"]) for party in stands["parties"]] == [
        ("Ana Lima", "Mayor"),
        ("Ardley", None),
    ]
    assert [(loss["text"], loss["counts"]) for loss in stands["losses"]] == [("12", "people killed")]
    rejected = {(each.field, each.reason.partition(":")[0]) for each in result.rejected}
    assert rejected == {
        ("severity", "Input should be 'minor' or 'severe'"),
        ("events", "what"),
        ("events[0].toll", "killed"),
        ("events[0].parties", "name"),
    }


@pytest.mark.parametrize(
    ("said", "stands"),
    [("12", 12), (12, 12), ("twelve", 12), (13, None), ("3", None), ("2024", 2024), ("many", None)],
)
def test_a_number_is_what_a_figure_of_the_sentence_means(folder: Path, said: object, stands: object) -> None:
    storm = Draft(
        {"what": "A storm killed people."},
        {"toll": (Draft({"killed": said}),)},
        (mark(TEXT).sentences[0],),
    )
    (event,) = grounded(folder, Draft(parts={"events": (storm,)})).content.model_dump()["events"]
    assert (event["toll"] and event["toll"]["killed"]) == stands


def test_a_model_is_asked_in_the_shape_of_the_schema_and_read_in_it(folder: Path, serve: Serve) -> None:
    answer = {
        "summary": "Storm kills 12 in Ardley",
        "place": "Ardley",
        "severity": "severe",
        "events": {
            "[1]: A storm hit Ardley on 3 March 2024 and …": {"what": "", "toll": None, "parties": []},
            "[2]: Mayor Ana Lima said it destroyed 40 …": {
                "what": "The storm destroyed 40 houses in Burwick.",
                "day": "",
                "toll": None,
                "parties": [{"sentences": [2], "name": "Ana Lima", "role": "Mayor"}],
            },
            "[3]: Reports indicate that Farmers United …": {"what": ""},
            "[4]: The Red Cross sent help to Ardley.": {"what": ""},
        },
        "missing": {"events": [], "doubts": []},
    }
    server = serve(completion(json.dumps(answer)))
    arguments = ("--base-url", server.url, "--model", "m", "--attempts", "1")
    brief = brief_of(folder, TEXT, *arguments)
    form = server.requests[0]["response_format"]["json_schema"]["schema"]
    assert list(form["properties"]) == ["summary", "place", "severity", "events", "missing"]
    assert list(form["$defs"]["Events"]["properties"]) == list(answer["events"])
    (event,) = brief["brief"]["events"]
    assert [party["name"] for party in event["parties"]] == ["Ana Lima"]
    assert (event["source"], event["certainty"]) == ("Ana Lima", "asserted")
    assert [loss["text"] for loss in event["losses"]] == ["40"]
    assert brief["brief"]["severity"] == "severe"
    assert brief["evidence"]["place"][0]["text"] == "Ardley"
    assert brief["rejected"] == []


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        ("import nothing_of_that_name", "does not load: ModuleNotFoundError"),
        ("class Other: pass", "defines no Pydantic model called StormReport"),
        ("class StormReport(BaseModel):\n    tags: list[str]", "field tags of StormReport holds a list of"),
        ("class StormReport(BaseModel):\n    at: datetime", "field at of StormReport is of a type that"),
        ("class StormReport(BaseModel):\n    by: dict[str, str]", "field by of StormReport"),
        (
            "class StormReport(BaseModel):\n    a: list[str]",
            "field a of StormReport holds a list of something that is no model",
        ),
        (
            "class A(Item):\n    x: Words\n    below: list[A]\nclass StormReport(BaseModel):\n    a: list[A]",
            "field below of A holds itself without end",
        ),
        (
            "class A(Item):\n    mark: ClassVar[str] = 'date'\nclass StormReport(BaseModel):\n    a: A",
            "field a of StormReport holds one mark of many",
        ),
        (
            "class A(Item):\n    sentences: Claim\nclass StormReport(BaseModel):\n    a: list[A]",
            "field sentences of A is one of two",
        ),
    ],
)
def test_a_schema_that_is_wrong_says_where_and_why_in_a_line(folder: Path, schema: str, says: str) -> None:
    path = folder / "schemas" / "storm_report.py"
    path.write_text(HEAD + schema)
    with pytest.raises(KindError, match=says) as caught:
        find("storm_report", [folder])
    assert str(path) in caught.value.message
    assert "\n" not in f"{caught.value.message}{caught.value.hint}"


def test_what_a_schema_requires_and_a_text_does_not_give_is_null_where_it_has_to_stand(folder: Path) -> None:
    (folder / "schemas" / "storm_report.py").write_text(
        HEAD
        + """
class Level(Enum):
    LOW = "low"

class Loss(Item):
    mark: ClassVar[MarkKind | None] = "figure"
    text: str
    value: int
    counts: Claim
    level: Level

class StormReport(BaseModel):
    title: str
    damage: float
    on: date
    urgent: bool
    losses: tuple[Loss, ...]
"""
    )
    content = brief_of(folder, "Thousands fled Ardley. It cost $1.5 million.\n")["brief"]
    assert content["title"] == "Thousands fled Ardley."
    assert [content[name] for name in ("damage", "on", "urgent")] == [None, None, None]
    assert [(loss["value"], loss["level"]) for loss in content["losses"]] == [(None, None), (1500000, None)]


PLAIN = """
from datetime import date
from pydantic import BaseModel

class Party(BaseModel):
    name: str
    role: str | None = None

class Event(BaseModel):
    what: str
    killed: int | None = None
    on: date | None = None
    parties: list[Party] = []

class Report(BaseModel):
    title: str
    events: list[Event]
"""


def test_an_ordinary_model_is_briefed_into_with_evidence(tmp_path: Path) -> None:
    (tmp_path / "report.py").write_text(PLAIN)
    result = summarise("brief", "--schema", f"{tmp_path}/report.py:Report", "-f", "json", given=TEXT.encode())
    assert result.returncode == 0, result.stderr.decode()
    event = json.loads(result.stdout)["brief"]["events"][0]
    assert (event["killed"], event["on"]) == (12, "2024-03-03")
    assert every_piece(event)[0]["text"].startswith("A storm hit Ardley")


def test_a_model_is_asked_for_an_ordinary_model_with_no_prompt(tmp_path: Path, serve: Serve) -> None:
    (tmp_path / "report.py").write_text(PLAIN)
    answer = {
        "title": "A storm killed 12 people.",
        "events": {
            "[1]": {"what": "A storm killed 12 people.", "parties": []},
            "[2]": {"what": "It destroyed houses in Burwick.", "killed": 13, "on": "", "parties": []},
            "[3]": {"what": ""},
            "[4]": {"what": ""},
        },
        "missing": {"events": []},
    }
    server = serve(completion(json.dumps(answer)))
    where = ("--base-url", server.url, "--model", "none", "--attempts", "1")
    result = summarise(
        "brief", "--schema", f"{tmp_path}/report.py:Report", *where, "-f", "json", given=TEXT.encode()
    )
    brief = json.loads(result.stdout)
    assert "form" in server.requests[0]["messages"][0]["content"]
    assert brief["brief"]["title"] == "A storm killed 12 people."
    assert [event["killed"] for event in brief["brief"]["events"]] == [12, None]
    assert [refused["field"] for refused in brief["rejected"]] == ["events"]


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        ("report.py", "names no model"),
        ("nowhere.py:Report", "does not exist"),
        ("report.py:Nothing", "it defines Party, Event, Report"),
    ],
)
def test_a_model_that_is_not_there_is_told_in_a_line(tmp_path: Path, schema: str, says: str) -> None:
    (tmp_path / "report.py").write_text(PLAIN)
    result = summarise("brief", "--schema", f"{tmp_path}/{schema}", given=TEXT.encode())
    assert result.returncode == 2
    assert says in result.stderr.decode()
    assert len(result.stderr.decode().splitlines()) == 1


def test_a_new_kind_works_as_it_is_written(tmp_path: Path) -> None:
    begun = summarise("kinds", "new", "field_report", "--folder", tmp_path)
    assert begun.returncode == 0
    result = summarise(
        "brief", "--kinds", tmp_path, "--kind", "field_report", "-f", "json", given=TEXT.encode()
    )
    brief = json.loads(result.stdout)["brief"]
    assert [figure["value"] for figure in brief["figures"]] == [12, 40, 300]
    assert "field_report" in summarise("kinds", "--kinds", tmp_path).stdout.decode()
    again = summarise("kinds", "new", "field_report", "--folder", tmp_path)
    assert (again.returncode, b"is there already" in again.stderr) == (2, True)
    assert summarise("kinds", "new", "No Name").returncode == 2
    shadowing = summarise("kinds", "new", "news", "--folder", tmp_path)
    assert (shadowing.returncode, b"news is built in as well" in shadowing.stderr) == (0, True)
    both = summarise("schema", "news", "--schema", f"{tmp_path}/schemas/news.py:News")
    assert (both.returncode, b"exclude each other" in both.stderr) == (2, True)


def test_the_json_schema_of_a_kind_names_its_fields() -> None:
    schema = json.loads(summarise("schema", "incident").stdout)
    assert {"happened", "casualties", "responsible", "response"} <= set(schema["properties"])
    assert {"toll", "killed", "bound", "evidence"} <= set(schema["$defs"]["Casualties"]["properties"])


def test_an_incident_has_its_toll_by_source_and_nobody_responsible_whom_no_rule_can_tell() -> None:
    text = (
        "Two boats collided off Ardley. The police said at least 12 people were killed. "
        "A union said 15 people were killed."
    )
    brief = json.loads(summarise("brief", "--kind", "incident", "-f", "json", given=text.encode()).stdout)
    tolls = [(toll["killed"], toll["source"]) for toll in brief["brief"]["casualties"]]
    assert tolls == [(12, "The police"), (15, "A union")]
    assert brief["brief"]["responsible"] == brief["brief"]["response"] == []


def test_a_statement_has_points_and_no_commitment_that_plain_code_only_guesses() -> None:
    text = (
        "Ardley Water will replace 40 km of pipes by 3 March 2026, its director Ana Lima said. "
        "Rivals have not done so."
    )
    brief = json.loads(summarise("brief", "--kind", "statement", "-f", "json", given=text.encode()).stdout)
    assert brief["brief"]["points"][0]["source"] == "Ana Lima"
    assert brief["brief"]["commitments"] == brief["brief"]["about_others"] == []


WORDS = st.one_of(
    st.sampled_from(
        ["", "Ardley", "Ana Lima", "12", "2024-03-03", "asserted", "A storm hit Ardley.", "Paris"]
    ),
    st.text(max_size=20),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
)


def drafts(group: Group, marks: Marks) -> st.SearchStrategy[Draft]:
    """Whatever may be said under the names of `group`."""
    parts = {
        part.name: st.lists(drafts(part.group, marks), max_size=3 if part.listed else 1).map(tuple)
        for part in group.parts
    }
    return st.builds(
        Draft,
        values=st.fixed_dictionaries({}, optional={label.name: WORDS for label in group.labels}),
        parts=st.fixed_dictionaries({}, optional=parts),
        cited=st.lists(st.sampled_from(marks.sentences), max_size=2).map(tuple),
        mark=st.integers(0, 4) if group.mark else st.none(),
    )


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_whatever_is_said_every_mark_stands_and_every_piece_of_evidence_is_the_texts(
    folder: Path, data: st.DataObject
) -> None:
    schema, marks = find("storm_report", [folder]).schema, mark(TEXT)
    draft = data.draw(drafts(group_of(schema), marks))
    result = ground(draft, schema, Document(id="storm", text=TEXT, sha256=""), marks)
    content = result.content.model_dump(mode="json")
    assert [loss["text"] for loss in content["losses"]] == ["12", "40", "about 300"]
    for piece in [*every_piece(content), *every_piece([each.model_dump() for each in result.rejected])]:
        assert TEXT[piece["start"] : piece["end"]] == piece["text"]
    for event in content["events"]:
        assert event["evidence"]
        assert "Paris" not in event["what"]
        assert event["toll"] is None or event["toll"]["killed"] in (None, 12, 40, 300, 2024)
