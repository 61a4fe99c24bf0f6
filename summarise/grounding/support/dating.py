"""A statement's days in the words by which its sentences name them: "yesterday" for "Sunday"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from summarise.documents import Span
from summarise.evidence.marks import DateMark, Marks

_WEEKDAYS = (
    "Monday|Montag Tuesday|Dienstag Wednesday|Mittwoch Thursday|Donnerstag Friday|Freitag Saturday|Samstag"
    " Sunday|Sonntag"
).split()
_MONTHS = (
    "January|Januar February|Februar March|März April May|Mai June|Juni July|Juli August September"
    " October|Oktober November December|Dezember"
).split()
_ANY_MONTH = re.compile("|".join(_MONTHS))


def in_its_days(statement: str, sentences: Sequence[Span], text: str, marks: Marks) -> str:
    """`statement` with each day that `sentences` have in other words as they have it.

    Args:
        statement: what somebody says.
        sentences: those it is said to rest on, as spans of `text`.
        text: the text.
        marks: what is marked in it.
    """
    for sentence in sentences:
        for mark in marks.dated(sentence):
            if mark.date is not None:
                statement = _said_as(mark, mark.date, statement, text)
    return statement


def _said_as(mark: DateMark, day: date, statement: str, text: str) -> str:
    written = mark.span.of(text)
    for name in _names(day):
        found = re.search(rf"\b(?:{name})\b", statement)
        if found and not re.search(rf"\b(?:{name})\b", written):
            return f"{statement[: found.start()]}{written}{statement[found.end() :]}"
    return statement


def _names(day: date) -> Iterator[str]:
    """What a day may be called, the fullest first."""
    month = f"(?:{_MONTHS[day.month - 1]})"
    year = f"(?:,? {day.year})?"
    weekday = f"(?:{_WEEKDAYS[day.weekday()]})"
    number = rf"{day.day}(?:th|st|nd|rd|\.)?"
    yield rf"(?:{weekday},? )?(?:(?:the |dem |den )?{number} (?:of )?{month}|{month} {number}){year}"
    yield weekday


def without_bare_days(sentences: Sequence[Span], text: str, marks: Marks) -> tuple[Span, ...]:
    """`sentences` without those that are a date alone, where another counts its days from that date."""
    alone = {
        sentence
        for sentence in sentences
        if any(_is_all_of(mark.span, sentence, text) for mark in marks.dated(sentence))
    }
    told = tuple(sentence for sentence in sentences if sentence not in alone)
    counts = any(
        mark.date and not _ANY_MONTH.search(mark.span.of(text))
        for sentence in told
        for mark in marks.dated(sentence)
    )
    return told if counts else tuple(sentences)


def _is_all_of(span: Span, sentence: Span, text: str) -> bool:
    return span.of(text).strip() == sentence.of(text).strip(" .\n")
