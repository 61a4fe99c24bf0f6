"""Texts that are longer than one request may be: cut, asked about side by side, and made one brief."""

from __future__ import annotations

import json
import re
import time
from dataclasses import fields, is_dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from summarise.documents import Document, Span
from summarise.drafting.excerpts import Whole
from summarise.drafting.merging import merged
from summarise.drafting.pieces import borders, cut, units
from summarise.drafting.tokens import tokens_in
from summarise.evidence.marking import mark
from summarise.grounding import Draft, ground
from summarise.kinds import Item, Words
from summarise.kinds.discovery import find
from summarise.kinds.groups import group_of
from tests.conftest import Answered, Answering, Serve, TestServer, completion, summarise

REPORT = """\
The harbour of Ardley burned down

Fire destroyed the harbour of Ardley on 3 March 2024, the mayor, Ana Lima, said. The fire began in a \
store of paint at about 4 a.m. It spread to 12 boats within an hour. Nobody slept in the boats that \
night.

Ardley Marine, which owns the harbour, had put off a check of the store twice. The company said that it \
would pay for the boats. Its director, Joseph Okoro, called the fire “a disaster for every family here.” \
He did not say how much the company would pay.

The fire brigade sent 40 men and 9 engines. They fought the fire for 7 hours. Two men were taken to \
hospital with burns. A third man was treated where he stood.

The police are looking for a man in a red coat. He was seen beside the store at 3.50 a.m., a witness \
said. The witness, a baker, had begun work early. The baker saw no face.

Fish is dear in Ardley since the fire. A kilo of cod costs 18 dollars, up from 11 dollars. The market \
has 6 stalls left of 20. Most of the fish comes from Burwick now.

Burwick is 30 miles away. Its own harbour is small. The fishermen of Burwick share it with 15 boats from \
Ardley. They ask for a second pier.

“We will build this harbour again, and we will build it of stone,” Lima said in May. She put the price \
at 6 million dollars. The council voted for it, 14 to 3. Work is to begin in the autumn.

The insurer of the company does not agree. It says that the store was never meant for paint. A court in \
Burwick will hear the case in June. Okoro told the court that he knew nothing of the paint.
"""
NEWS = find("news").schema
WORDS = [line for line in REPORT.splitlines() if line]


def whole_of(text: str) -> Whole:
    marks = mark(text)
    return Whole(Document.of(text, id="report"), marks, units(marks.sentences, text, 400))


# Cutting


@given(
    st.lists(st.tuples(st.floats(0.01, 0.9), st.integers(0, 4)), min_size=1, max_size=80),
)
def test_pieces_hold_every_unit_once_and_none_more_than_fits(drawn: list[tuple[float, int]]) -> None:
    costs, rated = [cost for cost, _ in drawn], [border for _, border in drawn]
    pieces = cut(costs, rated, 1.0)
    assert [number for piece in pieces for number in range(piece.start, piece.end)] == [*range(len(costs))]
    assert all(sum(costs[piece.start : piece.end]) <= 1.0 + 1e-9 for piece in pieces)


def test_pieces_are_balanced_and_a_unit_that_is_too_large_stands_alone() -> None:
    assert cut([0.1] * 12, [0] * 12, 1.0) == [Span(0, 6), Span(6, 12)]
    assert cut([0.1, 3.0, 0.1], [0] * 3, 1.0) == [Span(0, 1), Span(1, 2), Span(2, 3)]


def test_a_piece_begins_where_a_paragraph_does_and_never_inside_a_quotation() -> None:
    rated = [1, 3, 3, 3, 1, 3, 3, 3, 3]
    assert cut([0.2] * 9, rated, 1.0) == [Span(0, 4), Span(4, 9)]
    quoted = [1, 4, 4, 4, 4, 3]
    assert cut([0.2] * 6, [0, 0, *quoted[1:]], 1.0)[0] == Span(0, 1)


def test_borders_tell_headings_paragraphs_lines_and_quotations_apart() -> None:
    text = (
        'One came. Two went.\nThree sat.\n\nFour stood. She said: "Five ran. Six fell."\n\nThe second day\n\n'
        "Seven slept.\n"
    )
    marks = mark(text)
    rated = dict(
        zip([span.of(text) for span in marks.sentences], borders(marks.sentences, text, marks), strict=True)
    )
    assert rated["Two went."] == 3
    assert rated["Three sat."] == 2
    assert rated["Four stood."] == 1
    assert rated["The second day"] == 0


def test_a_sentence_longer_than_a_piece_is_divided_at_blanks() -> None:
    text = "word " * 300
    whole = whole_of(text)
    assert max(len(unit) for unit in whole.units) <= 400
    assert " ".join(unit.of(text) for unit in whole.units) == text.strip()


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The ministry said on Tuesday that talks would go on.", 11, 16),
        ("12,345,678", 10, 12),
        ("日本政府は水曜日、交渉を続けると発表した。", 14, 40),
        ("Президент заявил в среду, что переговоры продолжатся.", 12, 60),
        ("", 0, 1),
    ],
)
def test_tokens_are_estimated_in_any_script_and_not_too_few(text: str, least: int, most: int) -> None:
    assert least <= tokens_in(text) <= most


# Excerpts


def spans_in(value: object) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    if is_dataclass(value):
        return [span for each in fields(value) for span in spans_in(getattr(value, each.name))]
    return [span for each in value for span in spans_in(each)] if isinstance(value, tuple) else []


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_every_mark_of_an_excerpt_stands_on_the_words_it_has_in_the_whole(data: st.DataObject) -> None:
    whole = whole_of(REPORT)
    last = len(whole.units)
    numbers = data.draw(st.sets(st.integers(0, last - 1), min_size=1, max_size=last).map(sorted))
    excerpt = whole.excerpt(numbers)
    here = excerpt.document.text
    assert [span.of(here) for span in excerpt.marks.sentences] == [
        whole.units[number].of(REPORT) for number in numbers
    ]
    for span in spans_in(excerpt.marks):
        assert span.of(here) == excerpt.outside(span).of(REPORT)


def test_whoever_is_meant_by_a_pronoun_is_named_in_the_excerpt_and_spoken_of_before_it() -> None:
    whole = whole_of(REPORT)
    at = next(n for n, unit in enumerate(whole.units) if unit.of(REPORT).startswith("She put"))
    excerpt = whole.excerpt(range(at, len(whole.units)))
    assert excerpt.before[0].startswith("Ana Lima")
    assert len(excerpt.before) <= 6


# Merging


class Deed(Item):
    deed: str
    done_by: str | None = None


class Person(Item):
    name: Words
    office: str | None = None
    deeds: list[Deed]


class Report(BaseModel):
    title: str
    people: list[Person]


def cited(text: str, words: str) -> tuple[Span, ...]:
    start = text.index(words)
    return (Span(start, start + len(words)),)


def test_one_person_of_several_pieces_is_one_entry_with_what_each_says_in_any_schema() -> None:
    whole = whole_of(REPORT)
    first = Draft(
        {"name": "Ana Lima", "office": "mayor"},
        {
            "deeds": (
                Draft(
                    {"deed": "Lima said that fire destroyed the harbour."}, {}, cited(REPORT, WORDS[1][:81])
                ),
            )
        },
        cited(REPORT, "Fire destroyed the harbour of Ardley on 3 March 2024, the mayor, Ana Lima, said."),
    )
    second = Draft(
        {"name": "Lima", "office": ""},
        {
            "deeds": (
                Draft(
                    {"deed": "She put the price at 6 million dollars."},
                    {},
                    cited(REPORT, "She put the price at 6 million dollars."),
                ),
            )
        },
        cited(REPORT, "She put the price at 6 million dollars."),
    )
    draft = merged(
        [Draft({}, {"people": (first,)}), Draft({}, {"people": (second,)})], group_of(Report), whole
    )
    (person,) = draft.parts["people"]
    assert person.values == {"name": "Ana Lima", "office": "mayor"}
    assert [deed.values["deed"] for deed in person.parts["deeds"]] == [
        "Lima said that fire destroyed the harbour.",
        "She put the price at 6 million dollars.",
    ]
    content = ground(draft, Report, whole.document, whole.marks).content
    assert isinstance(content, Report)
    assert [piece.text for piece in content.people[0].evidence] == ["Ana Lima", "Lima"]


def test_statements_of_the_same_words_are_one_event_that_rests_on_all_its_sentences() -> None:
    text = (
        "The dam broke on Monday, officials said.\n\nRain fell.\n\nOn Monday the dam broke, officials said.\n"
    )
    whole = whole_of(text)
    said = {"event": "The dam broke on Monday.", "source": "officials", "certainty": "asserted"}
    told = [
        Draft({}, {"what": (Draft(said, {}, (whole.marks.sentences[0],)),)}),
        Draft(
            {},
            {"what": (Draft({**said, "event": "A dam broke on Monday"}, {}, (whole.marks.sentences[2],)),)},
        ),
    ]
    content = ground(merged(told, group_of(NEWS), whole), NEWS, whole.document, whole.marks).content
    (event,) = content.model_dump()["what"]
    assert [(piece["start"], piece["text"]) for piece in event["evidence"]] == [
        (0, "The dam broke on Monday, officials said."),
        (text.index("On Monday the"), "On Monday the dam broke, officials said."),
    ]


def test_a_list_holds_no_more_than_its_schema_says_and_keeps_the_weightiest_in_the_order_of_the_text() -> (
    None
):
    whole = whole_of(REPORT)
    told = [Draft({}, {"what": (Draft({"event": unit.of(REPORT)}, {}, (unit,)),)}) for unit in whole.units]
    kept = merged(told, group_of(NEWS), whole).parts["what"]
    assert len(kept) == 12
    assert [draft.cited for draft in kept] == sorted(draft.cited for draft in kept)
    assert "The baker saw no face." not in [draft.values["event"] for draft in kept]


# The whole way


def sentences_of(asked: dict[str, Any]) -> list[str]:
    """The sentences that a request shows."""
    said = asked["messages"][1]["content"]
    return re.findall(r"^\[\d+\] (.*)$", said, flags=re.MULTILINE)


def filled(form: dict[str, Any], defined: dict[str, Any], words: str) -> Any:
    """An answer of the form that is asked for, in which every statement is `words`, those of sentence 1."""
    form = {**form, **(defined[form["$ref"].rpartition("/")[2]] if "$ref" in form else {})}
    if "anyOf" in form:
        return filled(form["anyOf"][0], defined, words)
    if "enum" in form:
        return form["enum"][0]
    if "const" in form:
        return form["const"]
    match form["type"]:
        case "object":
            return {name: filled(each, defined, words) for name, each in form.get("properties", {}).items()}
        case "array":
            return [filled(form["items"], defined, words)][: form.get("maxItems", 1)]
        case "integer" | "number":
            return 1
        case "boolean":
            return False
        case _:
            return words[: form.get("maxLength", len(words))]


def first_sentence(asked: dict[str, Any]) -> Answered:
    """Says of whatever it is asked the first sentence of it, word for word."""
    form = asked["response_format"]["json_schema"]["schema"]
    words = sentences_of(asked)[0]
    return completion(json.dumps(filled(form, form.get("$defs", {}), words)))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    return tmp_path


def configured(folder: Path, url: str, **settings: object) -> None:
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    written = "\n".join(
        ["[endpoints.desk]", f'base_url = "{url}"', 'model = "m"', "max_output_tokens = 500", *lines]
    )
    (folder / "summarise.toml").write_text(written, encoding="utf-8")


def briefed(folder: Path, *arguments: str | Path, code: int = 0) -> dict[str, Any]:
    result = summarise("brief", folder / "report.txt", "-f", "json", "--attempts", "1", *arguments)
    assert result.returncode == code, result.stderr.decode()
    brief: dict[str, Any] = json.loads(result.stdout)
    del brief["run"]["seconds"]
    return brief


def served(serve: Serve, folder: Path, answer: Answering = first_sentence, **settings: object) -> TestServer:
    server = serve(answer)
    configured(folder, server.url, **{"context": 1024, **settings})
    return server


def of_pieces(server: TestServer) -> list[dict[str, Any]]:
    return [asked for asked in server.requests if "sentence by sentence" in asked["messages"][1]["content"]]


def test_a_long_text_gives_one_brief_of_all_its_pieces(serve: Serve, desk: Path) -> None:
    server = served(serve, desk)
    brief = briefed(desk, "--endpoint", "desk")
    pieces = of_pieces(server)
    assert len(pieces) > 4
    shown = sorted(words for asked in pieces for words in sentences_of(asked))
    assert shown == sorted(" ".join(span.of(REPORT).split()) for span in mark(REPORT).sentences)
    events = [item["event"] for item in brief["brief"]["what"]]
    assert set(events) <= set(shown)
    assert events == sorted(events, key=REPORT.index)
    assert brief["run"]["calls"] == len(server.requests) == len(pieces) + 1
    assert brief["run"]["prompt_tokens"] == 11 * len(server.requests)
    assert brief["run"]["problems"] == []
    assert len(brief["brief"]["figures"]) == len(mark(REPORT).figures)


def test_what_is_said_of_the_whole_comes_from_a_last_request_that_sees_what_was_found(
    serve: Serve, desk: Path
) -> None:
    server = served(serve, desk)
    brief = briefed(desk, "--endpoint", "desk")
    last = server.requests[-1]
    said = last["messages"][1]["content"]
    points = re.findall(r"^- (.*)$", said, flags=re.MULTILINE)
    assert points
    assert set(points) <= {item["event"] for item in brief["brief"]["what"]}
    assert [*last["response_format"]["json_schema"]["schema"]["properties"]] == ["headline"]
    assert brief["brief"]["headline"] == "The harbour of Ardley burned down"


def test_each_piece_is_told_where_it_stands_and_who_was_spoken_of_before(serve: Serve, desk: Path) -> None:
    server = served(serve, desk)
    briefed(desk, "--endpoint", "desk")
    for asked in of_pieces(server):
        said = asked["messages"][1]["content"]
        begins = REPORT.index(sentences_of(asked)[0])
        assert f"article of {len(REPORT)} characters, this is the part from character {begins} on" in said
        assert ("Named before it" in said) is (begins > 0)


def test_the_order_of_answers_changes_nothing_and_a_recording_replays_it(serve: Serve, desk: Path) -> None:
    def slowly(asked: dict[str, Any]) -> Answered:
        begins = REPORT.find(sentences_of(asked)[0])
        time.sleep(0.2 * (1 - begins / len(REPORT)))
        return first_sentence(asked)

    served(serve, desk)
    brief = briefed(desk, "--endpoint", "desk", "--record", "kept")
    served(serve, desk, slowly)
    assert briefed(desk, "--endpoint", "desk") == brief
    (desk / "summarise.toml").unlink()
    assert briefed(desk, "--replay", "kept") == brief


def test_no_more_requests_are_under_way_than_the_endpoint_takes(serve: Serve, desk: Path) -> None:
    under_way = [0, 0]

    def counted(asked: dict[str, Any]) -> Answered:
        under_way[0] += 1
        under_way[1] = max(under_way)
        time.sleep(0.05)
        under_way[0] -= 1
        return first_sentence(asked)

    served(serve, desk, counted, concurrency=2)
    briefed(desk, "--endpoint", "desk")
    assert under_way[1] == 2


def test_what_only_the_whole_text_bears_out_stands_and_what_nothing_does_is_rejected(
    serve: Serve, desk: Path
) -> None:
    said = {
        "Okoro told": "Joseph Okoro told the court that he knew nothing of the paint.",
        "red coat": "Ana Lima was seen in a red coat beside the store.",
    }

    def answer(asked: dict[str, Any]) -> Answered:
        form = asked["response_format"]["json_schema"]["schema"]
        shown = sentences_of(asked)
        told = [words for part, words in said.items() if any(part in sentence for sentence in shown)]
        return completion(json.dumps(filled(form, form.get("$defs", {}), (told or shown)[0])))

    served(serve, desk, answer)
    brief = briefed(desk, "--endpoint", "desk")
    assert said["Okoro told"] in [item["event"] for item in brief["brief"]["what"]]
    refused = [each for each in brief["rejected"] if said["red coat"] in each["item"].values()]
    assert {each["field"] for each in refused} >= {"what"}
    assert said["red coat"] not in json.dumps(brief["brief"])


def refusing(word: str, status: int, message: str, longer_than: int = 0) -> Answering:
    """Refuses what is about `word`, where it has more sentences than so many."""

    def answer(asked: dict[str, Any]) -> Answered:
        shown = sentences_of(asked)
        is_piece = "sentence by sentence" in asked["messages"][1]["content"]
        if is_piece and len(shown) > longer_than and any(word in words for words in shown):
            return Answered({"error": {"message": message}}, status)
        return first_sentence(asked)

    return answer


def test_a_piece_that_fails_is_named_and_the_rest_stands(serve: Serve, desk: Path) -> None:
    served(serve, desk, refusing("red coat", 400, "not this one"))
    brief = briefed(desk, "--endpoint", "desk", code=4)
    (problem,) = brief["run"]["problems"]
    assert problem["kind"] == "endpoint"
    assert "not this one" in problem["message"]
    place = re.match(r"characters (\d+)–(\d+) \(sentences? ", problem["message"])
    assert place
    start, end = map(int, place.groups())
    assert "red coat" in REPORT[start:end]
    assert brief["run"]["model"] == "m"
    assert len(brief["brief"]["what"]) > 4
    assert len(brief["brief"]["figures"]) == len(mark(REPORT).figures)


def test_a_replay_that_lacks_a_piece_says_so_and_the_rest_stands(serve: Serve, desk: Path) -> None:
    served(serve, desk)
    brief = briefed(desk, "--endpoint", "desk", "--record", "kept")
    (kept,) = (desk / "kept").iterdir()
    lines = kept.read_text(encoding="utf-8")
    kept.write_text(lines.replace("red coat", "blue coat"), encoding="utf-8")
    lacking = briefed(desk, "--replay", "kept", code=5)
    (problem,) = [each for each in lacking["run"]["problems"] if "characters" in each["message"]]
    assert problem["kind"] == "replay_miss"
    assert lacking["run"]["calls"] < brief["run"]["calls"]
    assert lacking["brief"]["what"]


def test_a_request_that_is_too_long_for_the_model_is_halved(serve: Serve, desk: Path) -> None:
    answer = refusing("", 400, "the request exceeds the available context size", longer_than=3)
    server = served(serve, desk, answer, context=8192)
    brief = briefed(desk, "--endpoint", "desk")
    assert max(len(sentences_of(asked)) for asked in server.requests) > 20
    assert brief["run"]["problems"] == []
    assert len(brief["brief"]["what"]) > 4


def test_an_endpoint_that_answers_nothing_is_not_asked_about_every_piece(serve: Serve, desk: Path) -> None:
    server = served(serve, desk, refusing("", 401, "no"))
    brief = briefed(desk, "--endpoint", "desk", code=4)
    assert len(server.requests) == 2
    assert brief["run"]["model"] is None
    assert brief["brief"]["figures"]


def test_what_an_endpoint_reports_of_the_first_piece_sets_the_size_of_the_others(
    serve: Serve, desk: Path
) -> None:
    def counting(rate: float) -> Answering:
        def answer(asked: dict[str, Any]) -> Answered:
            said = first_sentence(asked)
            assert isinstance(said.body, dict)
            size = sum(len(message["content"]) for message in asked["messages"])
            said.body["usage"]["prompt_tokens"] = int(rate * size)
            return said

        return answer

    (desk / "report.txt").write_text(REPORT * 5, encoding="utf-8")
    few = served(serve, desk, counting(0.12), context=2400)
    briefed(desk, "--endpoint", "desk")
    many = served(serve, desk, counting(0.5), context=2400)
    briefed(desk, "--endpoint", "desk")
    assert len(few.requests) < len(many.requests)


def test_a_text_of_one_long_sentence_in_any_script_is_cut_and_briefed(serve: Serve, desk: Path) -> None:
    server = served(serve, desk)
    (desk / "report.txt").write_text("会议于星期三在北京举行并将继续讨论贸易问题" * 60, encoding="utf-8")
    briefed(desk, "--endpoint", "desk")
    assert len(of_pieces(server)) > 2


# Where a brief rests


def test_a_long_text_shows_what_each_tenth_of_it_gives_and_a_short_one_does_not(tmp_path: Path) -> None:
    chapters = "".join(
        f"On day {day} the river rose by {day} feet at Ardley. It rained. It rained. It was so for hours.\n\n"
        for day in range(2, 22)
    )
    text = chapters + "Nothing came. " * 20
    source = tmp_path / "river.txt"
    source.write_text(text, encoding="utf-8")
    brief = json.loads(summarise("brief", source, "-f", "json").stdout)
    stretches = brief["stretches"]
    assert len(stretches) == 10
    assert (stretches[0]["start"], stretches[-1]["end"]) == (0, len(text))
    assert all(one["end"] == other["start"] for one, other in pairwise(stretches))
    assert sum(each["sentences"] for each in stretches) == len(mark(text).sentences) == 100
    assert sum(each["statements"] for each in stretches) == len(brief["brief"]["what"])
    assert stretches[0]["rested_on"] > 0
    assert stretches[-1]["rested_on"] == 0
    shown = summarise("brief", source).stdout.decode()
    assert "WHERE IT RESTS" in shown
    assert "0% of" in shown.splitlines()[-1]
    assert "## Where it rests" in summarise("brief", source, "-f", "markdown").stdout.decode()
    source.write_text(REPORT, encoding="utf-8")
    assert "stretches" not in json.loads(summarise("brief", source, "-f", "json").stdout)
