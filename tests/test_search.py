"""Documents and briefs found again by words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarise.errors import UsageError
from summarise.store import opened_to_read
from summarise.store.searching import search
from tests.conftest import summarise
from tests.storing import ARTICLES, HURT, KILLED, read, run_over

LONG = (
    "The council met. " * 40
    + "Later the harbour burned. "
    + "Nothing else was said. " * 40
    + "Harbour staff left."
)
TEXTS = {"leeds": KILLED, "york": HURT, "long": LONG, **{each["id"]: each["text"] for each in ARTICLES}}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("store")
    run_over(
        folder / "runs.db", read(folder, [*ARTICLES, {"id": "long", "title": "Harbour news", "text": LONG}])
    )
    return folder / "runs.db"


def found(store: Path, *words: str) -> list[Any]:
    result = summarise("search", *words, "--store", store, "--format", "json")
    assert result.returncode == 0, result.stderr.decode()
    answer: list[Any] = json.loads(result.stdout)
    return answer


def names(store: Path, *words: str) -> list[str]:
    return [each["document"]["id"] for each in found(store, *words)]


def test_a_document_is_found_with_the_passage_and_where_it_stands(store: Path) -> None:
    (leeds,) = found(store, "killed", "leeds")
    assert leeds["document"] == {"id": "leeds", "title": "Blast in Leeds", "published": "2026-03-02"}
    assert leeds["headline"] == "Police in Leeds said 40 people were killed on Monday."
    passage = leeds["passage"]
    assert KILLED[passage["start"] : passage["end"]] == passage["text"]
    assert [(each["start"], each["text"]) for each in passage["words"]] == [
        (KILLED.index("Leeds"), "Leeds"),
        (KILLED.index("killed"), "killed"),
    ]
    assert any(each["field"] == "what" for each in leeds["items"])


def test_all_words_are_wanted_and_those_in_quotes_beside_each_other(store: Path) -> None:
    assert set(names(store, "people")) == {"leeds", "york"}
    assert names(store, "people killed") == ["leeds"]
    assert names(store, "people", "ferry") == []
    assert names(store, '"40 people"', "hurt") == ["york"]
    assert names(store, '"people 40"') == []
    assert names(store, "“two houses”") == ["york"]


def test_case_accents_endings_and_marks_do_not_matter(store: Path) -> None:
    assert names(store, "ZOE simek") == ["ardley"]
    assert names(store, "swa*") == ["ardley"]
    assert names(store, "swa") == []
    assert names(store, 'sank" AND') == []
    assert names(store, 'ferry" (sank)') == ["ardley"]
    # Two words that stand far apart in a text, and in no item.
    assert names(store, "council harbour") == ["long"]


def test_the_passage_is_where_most_of_the_words_are(store: Path) -> None:
    (long,) = found(store, "harbour", "burned")
    passage = long["passage"]
    assert "harbour burned" in passage["text"]
    assert LONG[passage["start"] : passage["end"]] == passage["text"]
    assert len(passage["text"]) < 200


def test_it_is_shown_in_lines_with_the_words_in_brackets(store: Path) -> None:
    lines = summarise("search", "houses", "burned", "--store", store).stdout.decode().splitlines()
    assert lines[0] == "york · 2026-03-05 · Police in York said 40 people were hurt on Tuesday."
    start, end = lines[1].strip(" [").partition("]")[0].split("–")
    assert HURT[int(start) : int(end)] in lines[1].replace("[houses]", "houses").replace("[burned]", "burned")
    assert "Two [houses] [burned]" in lines[1]


def test_of_what_is_long_the_part_with_the_words_is_shown(tmp_path: Path) -> None:
    banks = " ".join(f"the Bank of Town {number}" for number in range(60))
    text = f"Police in Leeds searched {banks}, the Bank of Riga, {banks}."
    run_over(tmp_path / "runs.db", read(tmp_path, [{"id": "banks", "text": text}]))
    lines = summarise("search", "Riga", "--store", tmp_path / "runs.db").stdout.decode().splitlines()
    assert lines[0].startswith("banks · Police in Leeds searched the Bank of Town 0 ")
    assert lines[0].endswith(" …")
    (said,) = (line for line in lines if line.startswith("  what: "))
    assert said.startswith("  what: …57 the Bank of Town 58")
    assert "the Bank of [Riga], the Bank" in said
    assert max(map(len, lines)) < 400


def test_a_limit_is_kept_and_what_is_not_found_is_told(store: Path) -> None:
    assert (
        len(json.loads(summarise("search", "people", "--limit", "1", "--store", store, "-f", "json").stdout))
        == 1
    )
    none = summarise("search", "zebra", "--store", store)
    assert (none.returncode, none.stdout) == (0, b"")
    assert none.stderr.decode() == f"summarise: {store} has nothing with zebra\n"
    empty = summarise("search", '"', "--store", store)
    assert empty.returncode == 2
    assert "there is no word" in empty.stderr.decode()


@settings(max_examples=60, deadline=None)  # it waits for the disk
@given(
    st.lists(
        st.sampled_from("police 40 killed\" “two” NEAR( swa* * ^ - : {x} ' AND NOT OR + ; \\ # é".split()),
        max_size=6,
    )
)
@example(['"""'])
@example(["a*b*", "text:killed", "NEAR(a b)"])
def test_no_words_break_it_and_every_place_is_right(store: Path, words: list[str]) -> None:
    with opened_to_read(store) as connection:
        try:
            answer = list(search(connection, " ".join(words), 10))
        except UsageError:
            assert not any(character.isalnum() for word in words for character in word)
            return
    for each in answer:
        if (passage := each.passage) is not None:
            assert TEXTS[each.document][passage.start : passage.end] == passage.text
            assert all(passage.start <= word.start < word.end <= passage.end for word in passage.words)
