"""`summarise check` as somebody at a terminal, or a CI job, uses it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, summarise

SEED = ROOT / "seeds" / "000_36c2a8a3030f7e22.txt"
TEXT = (
    "Mayor Ana Lima said on Monday: “We will not raise prices this year.” Profits rose 12 percent to "
    "$1.5 billion. The union denied that talks had failed.\n"
)

Brief = dict[str, Any]


def _check(tmp_path: Path, brief: object, text: str = TEXT) -> tuple[int, Brief]:
    (tmp_path / "brief.json").write_text(json.dumps(brief), encoding="utf-8")
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    result = summarise("check", tmp_path / "brief.json", tmp_path / "article.txt", "--format", "json")
    return result.returncode, json.loads(result.stdout)


def _reason(tmp_path: Path, field: str, item: Brief) -> str | None:
    code, checked = _check(tmp_path, {"brief": {field: [item]}})
    (verdict,) = checked["items"]
    assert (code == 0) == verdict["supported"] == (verdict["reason"] is None)
    assert (verdict["field"], verdict["index"]) == (field, 0)
    return verdict["reason"]  # type: ignore[no-any-return]


def test_a_brief_of_ones_own_stands_in_every_item(tmp_path: Path) -> None:
    brief = json.loads(summarise("brief", SEED, "--format", "json").stdout)
    code, checked = _check(tmp_path, brief, SEED.read_text(encoding="utf-8"))
    assert (code, checked["unsupported"]) == (0, 0)
    lists = sum(len(items) for items in brief["brief"].values() if isinstance(items, list))
    assert checked["supported"] == lists + 1
    for item in checked["items"]:
        for piece in item["evidence"]:
            assert SEED.read_text(encoding="utf-8")[piece["start"] : piece["end"]] == piece["text"]


@pytest.mark.parametrize(
    ("field", "item"),
    [
        ("quotes", {"text": "We will not raise prices this year.", "speaker": "Ana Lima"}),
        ("quotes", {"text": "we will not raise prices this year.", "speaker": "Mayor Ana Lima"}),
        ("figures", {"text": "$1.5 billion", "value": 1500000000, "unit": "USD"}),
        ("figures", {"text": "12 percent", "value": 12, "unit": "percent", "counts": "rise of profits"}),
        ("what", {"event": "Profits rose 12 percent.", "certainty": "asserted"}),
        ("who", {"name": "Ana Lima", "role": "Mayor"}),
        ("who", {"name": "The Union"}),
    ],
)
def test_what_the_text_says_stands_without_evidence_given(tmp_path: Path, field: str, item: Brief) -> None:
    assert _reason(tmp_path, field, item) is None


@pytest.mark.parametrize(
    ("field", "item", "said"),
    [
        ("quotes", {"text": "We will raise prices this year."}, "negation"),
        ("quotes", {"text": "We will not raise prices next year."}, "next"),
        ("quotes", {"text": "We will not raise prices this year.", "speaker": "The union"}, "speaker"),
        ("figures", {"text": "$1.5 million"}, "magnitude"),
        ("figures", {"text": "$1.5 billion", "value": 1500000}, "value"),
        ("figures", {"text": "$1.5 billion", "value": 1500000000, "unit": "EUR"}, "unit"),
        ("figures", {"text": "$1.5", "value": 1.5}, "$1.5 billion"),
        ("what", {"event": "Profits fell 12 percent.", "certainty": "asserted"}, "rose"),
        ("what", {"event": "Profits rose 12 percent because of the talks."}, "cause"),
        ("who", {"name": "Ana Lopez"}, "nowhere"),
        ("what", {"event": "Profits rose 12 percent.", "certainty": "banana"}, "none of asserted, hedged"),
        ("what", {"event": "Profits rose.", "evidence": [{"text": "Profits soared"}]}, "nowhere"),
    ],
)
def test_an_edited_item_is_caught_at_what_was_edited(
    tmp_path: Path, field: str, item: Brief, said: str
) -> None:
    assert said in (_reason(tmp_path, field, item) or "")


def test_the_terminal_shows_each_item_and_how_many_stand(tmp_path: Path) -> None:
    (tmp_path / "brief.json").write_text('{"brief": {"who": [{"name": "Ana Lima"}, {"name": "Bo"}]}}')
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    result = summarise("check", tmp_path / "brief.json", tmp_path / "article.txt")
    assert result.returncode == 7
    assert "✓ Ana Lima" in result.stdout.decode()
    assert "✗ Bo" in result.stdout.decode()
    assert "1 supported, 1 unsupported" in result.stdout.decode()


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("not json", "is not JSON"),
        ("[1]", "holds no JSON object"),
        ('{"brief": 3}', "is no object"),
        ('{"brief": {}}', "holds nothing that could be checked"),
    ],
)
def test_what_is_no_brief_is_refused_in_a_line(tmp_path: Path, written: str, message: str) -> None:
    (tmp_path / "brief.json").write_text(written)
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    result = summarise("check", tmp_path / "brief.json", tmp_path / "article.txt")
    assert result.returncode == 3
    assert message in result.stderr.decode()
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("field", "item", "evidence"),
    [
        ("who", {"name": "The union"}, "Ana Lima"),
        ("where", {"place": "Monday"}, "Mayor Ana Lima"),
        ("quotes", {"text": "We will not raise prices this year.", "cue": "rose"}, None),
    ],
)
def test_words_that_stand_elsewhere_do_not_bear_an_item_out(
    tmp_path: Path, field: str, item: Brief, evidence: str | None
) -> None:
    text = (
        f"{TEXT}\n{'The weather stayed dry and calm all week along the coast. ' * 20}\nProfits rose again.\n"
    )
    if evidence:
        start = text.index(evidence)
        item = {**item, "evidence": [{"start": start, "end": start + len(evidence), "text": evidence}]}
    text = text.replace("Profits rose 12 percent", "Profits grew 12 percent")
    code, checked = _check(tmp_path, {"brief": {field: [item]}}, text)
    assert (code, checked["unsupported"]) == (7, 1)


def test_what_a_brief_leaves_out_and_where_its_evidence_does_not_stand_is_told(tmp_path: Path) -> None:
    item = {"event": "Profits rose 12 percent.", "evidence": [{"start": 0, "end": 5, "text": "Profits rose"}]}
    code, checked = _check(tmp_path, {"brief": {"what": [item], "quotes": [], "figures": []}})
    assert code == 7
    assert checked["items"][0]["reason"] == "its evidence does not stand at 0–5"
    missing = {field: [piece["text"] for piece in spans] for field, spans in checked["missing"].items()}
    assert missing == {
        "quotes": ["We will not raise prices this year."],
        "figures": ["12 percent", "$1.5 billion"],
    }


def test_a_brief_of_another_text_and_one_of_a_model_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "report.py").write_text(
        "from pydantic import BaseModel\nclass Report(BaseModel):\n    title: str\n"
    )
    (tmp_path / "article.txt").write_text(TEXT, encoding="utf-8")
    brief = {
        "kind": "report",
        "document": {"sha256": "0" * 64},
        "brief": {"title": "Profits rose 12 percent."},
    }
    (tmp_path / "brief.json").write_text(json.dumps(brief), encoding="utf-8")
    schema = ("--schema", f"{tmp_path}/report.py:Report")
    result = summarise("check", tmp_path / "brief.json", tmp_path / "article.txt", *schema)
    assert result.returncode == 0
    assert b"was made of another text" in result.stderr


def test_briefs_of_many_documents_are_each_held_against_their_own(tmp_path: Path) -> None:
    texts = {"prices": TEXT, "rain": "Rain fell in Ardley on Monday, mayor Ana Lima said.\n"}
    articles = tmp_path / "articles.jsonl"
    articles.write_text(
        "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in texts.items())
    )
    made = summarise("brief", articles, "--format", "json").stdout.decode().splitlines()
    edited = json.loads(made[0])
    edited["brief"]["who"][0]["name"] = "Ana Lopez"
    failed = {"document": {"id": "gone"}, "error": {"kind": "source", "message": "empty", "hint": None}}
    (tmp_path / "briefs.jsonl").write_text(f"{made[1]}\n\n{json.dumps(failed)}\n{json.dumps(edited)}\n")

    result = summarise("check", tmp_path / "briefs.jsonl", articles, "--format", "json")
    rain, prices = map(json.loads, result.stdout.splitlines())
    assert result.returncode == 7
    assert (rain["document"], rain["unsupported"]) == ("rain", 0)
    assert (prices["document"], prices["unsupported"]) == ("prices", 1)
    shown = summarise("check", tmp_path / "briefs.jsonl", articles).stdout.decode().splitlines()
    assert (shown[0], shown.index("prices") > 0) == ("rain", True)

    alone = summarise("check", "-", articles, given=made[1].encode())
    assert alone.returncode == 0
    both = summarise("check", "-", "-")
    assert (both.returncode, len(both.stderr.splitlines())) == (2, 1)


def test_a_cue_is_the_one_that_introduces_the_quotation(tmp_path: Path) -> None:
    text = "Ana Lima called the plan “a great step”. Ben Ortiz denied any wrongdoing.\n"
    quote = {"text": "a great step", "speaker": "Ana Lima"}
    for cue, code in (("called", 0), ("denied", 7)):
        assert _check(tmp_path, {"brief": {"quotes": [{**quote, "cue": cue}]}}, text)[0] == code


def test_a_label_of_a_part_of_a_figure_is_held_against_the_whole(tmp_path: Path) -> None:
    text = "At least 11 people have died and 15 are missing.\n"
    figure = {"text": "11", "counts": "number of missing"}
    code, checked = _check(tmp_path, {"brief": {"figures": [figure]}}, text)
    assert code == 7
    assert "something else" in checked["items"][0]["reason"]


def test_a_brief_of_statements_alone_leaves_out_no_figures(tmp_path: Path) -> None:
    item = {"event": "Profits rose 12 percent."}
    assert _check(tmp_path, {"brief": {"what": [item]}})[1]["missing"] == {}
    assert _check(tmp_path, {"brief": {"what": [item], "figures": []}})[1]["missing"]["figures"]


def test_what_the_kind_has_no_field_for_is_named(tmp_path: Path) -> None:
    item = {"event": "Profits rose 12 percent.", "verdict": "good", "evidence": [{"quote": "Profits"}]}
    code, checked = _check(tmp_path, {"brief": {"what": [item], "mood": "calm", "where": None}})
    assert (code, checked["unchecked"]) == (0, ["mood", "what[0].verdict", "what[0].evidence[0].quote"])
    shown = summarise("check", tmp_path / "brief.json", tmp_path / "article.txt")
    assert b"not checked, for the kind has no such field: mood, what[0].verdict, what[0]." in shown.stdout


def test_an_item_of_which_nothing_is_held_is_not_supported(tmp_path: Path) -> None:
    items = [{"statement": "Profits fell."}, {"event": ""}, {"event": "Profits rose 12 percent."}]
    code, checked = _check(tmp_path, {"brief": {"what": items}})
    assert (code, [each["supported"] for each in checked["items"]]) == (7, [False, False, True])
