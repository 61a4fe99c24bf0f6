"""Invariants that hold for the marks of any text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.evidence.marks import Marks

_PIECES = st.sampled_from(
    (
        "“ ” \" ' ‘ ’ « » „ ‚ 「 」 ( ) [ ] — – - … . , ; : ! ? % $ € £ § # * 12 1,200 3.5 2–1 ½ ١٢ 三 "
        "万 Mr. U.S. p.m. No. Roe Ann Kabul Milton the The said says told according to reportedly that he "
        "she they killed people at least between and million percent Tuesday March 2019 der sagte laut Mio. "
        "selon dijo 👍🏽 e\u0301 \u200b \u202e שלום العربية 日本 é ﬁ \x00 \x1b \ufeff"
    ).split(" ")
)
TEXTS = st.lists(st.tuples(_PIECES, st.sampled_from([" ", " ", "", "\n", "\n\n", "\t"])), max_size=60).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)


def spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from spans(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from spans(each)


def by_kind(marks: Marks) -> list[Sequence[Span]]:
    return [
        marks.sentences,
        [each.span for each in marks.quotations],
        [each.span for each in marks.figures],
        [each.span for each in marks.dates],
        [each.span for each in marks.hedges],
        [each.scope for each in marks.attributions],
        *(name.mentions for name in marks.names),
    ]


@example("12 The The ")
@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_marks_lie_in_the_text_in_order_and_apart(text: str) -> None:
    marks = mark(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans(marks))
    for placed in by_kind(marks):
        assert all(before.end <= after.start for before, after in pairwise(placed))


@example("'\n\n“ Mr.“ ")
@example("12\npercent ")
@example("Ann paid $5\nmillion and 3\nkm, 12\nor 15 of 40\nlosses")
@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_marks_are_the_same_whatever_the_line_ending(text: str) -> None:
    text = text.replace("\r", "")
    other = text.replace("\n", "\r\n")
    ours = [[span.of(text) for span in placed] for placed in by_kind(mark(text))]
    theirs = [[span.of(other).replace("\r\n", "\n") for span in placed] for placed in by_kind(mark(other))]
    assert ours == theirs


def test_the_seed_has_the_same_marks_whatever_the_line_ending(seed_text: str) -> None:
    text = seed_text.replace("\r\n", "\n")
    other = text.replace("\n", "\r\n")
    ours = [[span.of(text) for span in placed] for placed in by_kind(mark(text))]
    assert ours == [
        [span.of(other).replace("\r\n", "\n") for span in placed] for placed in by_kind(mark(other))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "word " * 10_000,
        "“" * 5_000,
        '"' * 5_001,
        "„“" * 3_000,
        "1\n" * 5_000,
        "$" * 5_000,
        "said that " * 2_000,
        "A" * 10_000,
        "Ann Roe said " * 2_000,
        "\x00\x1b[31m\u202e\u200b" * 1_000,
        "a\u0301" * 5_000,
        "👩‍👩‍👧‍👦" * 1_000,
        "قال الرئيس إن ١٢ شخصا قتلوا. " * 200,
        "Team\tPlayed\tWon\nA\t3\t2\nB\t3\t1\n" * 200,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_odd_input_is_marked_without_a_crash(text: str) -> None:
    marks = mark(text)
    assert all(span.end <= len(text) for span in spans(marks))


def test_the_language_that_is_known_decides_how_a_few_words_are_read() -> None:
    assert [figure.value for figure in mark("4.800 Menschen", said="de").figures] == [4800]
    assert [figure.value for figure in mark("Gewinn: 4.800", said="de").figures] == [4800]
    assert [figure.value for figure in mark("Gain: 4.800", said="en").figures] == [4.8]


def test_a_text_says_its_language_better_than_what_is_said_of_it() -> None:
    text = "Die Stadt zahlt den Schulen 4.800 Euro, und der Senat gibt das Geld für die Heizung dazu."
    for said in (None, "de", "en", "nl", "xx"):
        marks = mark(text, said=said)
        assert (marks.language, [figure.value for figure in marks.figures]) == ("de", [4800])
