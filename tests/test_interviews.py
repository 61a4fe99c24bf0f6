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


def test_what_somebody_thinks_who_is_asked_has_their_name() -> None:
    text = (
        "Wikinews interviews Israeli mathematician Aner Shalev\n\nAner Shalev was born in Kinneret.\n\n"
        "Why do so many people dislike mathematics?\n\n"
        "First of all I think they have bad teachers in the first years of school."
    )
    assert [event.source for event in brief(text).brief.what][-1] == "Aner Shalev"  # type: ignore[attr-defined]


def test_who_is_asked_may_be_told_last_before_the_first_question() -> None:
    text = (
        "Ants that heal themselves\n\nImage: Ann Brook.\n\nThe ants ate peroxide. They often nest in stumps. "
        "Some were ill with a fungus. It is a first among insects.\n\nNick Bos studied in Copenhagen. "
        "He runs a blog. Nick Bos now discusses his work with Wikinews.\n\n"
        "What first attracted you to ants?\n\nMy friend and I kept ants in a nest and watched them for hours."
    )
    assert [event.source for event in brief(text).brief.what][-1] == "Nick Bos"  # type: ignore[attr-defined]


def test_a_body_may_be_asked() -> None:
    text = (
        "The Onion: An interview with a news source\n\nThis interview features a Wikinews reporter.\n\n"
        "How do you decide on the stories?\n\nWe read about 600 headline ideas on a Monday with the staff."
    )
    assert [event.source for event in brief(text).brief.what][-1] == "The Onion"  # type: ignore[attr-defined]
