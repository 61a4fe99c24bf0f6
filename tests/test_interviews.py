"""Interviews: what is told is the answers, and they are the words of whoever is asked."""

from __future__ import annotations

from summarise import brief

TEXT = (
    "Radio Nord talks to Ana Lima about bees\n\nAna Lima has kept bees in Kent since 1990.\n\n"
    "How many bees have you lost in all these years?\n\n"
    "About 300 hives were lost in the winter of 2019. Many fields have had no flowers at all since then."
)


def test_answers_are_told_as_the_words_of_who_is_asked() -> None:
    told = {event.event: event.source for event in brief(TEXT).brief.what}  # type: ignore[attr-defined]
    assert told == {
        "Ana Lima has kept bees in Kent since 1990.": None,
        "About 300 hives were lost in the winter of 2019.": "Ana Lima",
        "Many fields have had no flowers at all since then.": "Ana Lima",
    }
