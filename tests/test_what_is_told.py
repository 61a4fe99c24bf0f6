"""Which sentences plain code tells as events: the weightiest, and what these point back to."""

from __future__ import annotations

from summarise import brief

_FILLING = [
    f"The port of Norvik shipped {10 + n} tons and {20 + n} crates in week {n}." for n in range(1, 13)
]


def _told(*sentences: str) -> list[str]:
    text = " ".join([*_FILLING[:6], *sentences, *_FILLING[6:]])
    return [event.event for event in brief(text).brief.what]  # type: ignore[attr-defined]


def test_who_is_meant_by_he_is_told_with_what_he_did() -> None:
    before = "The council heard a former captain of the ferry that sank."
    he = "He had sold 12 ships, 40 boats and 3 docks for $5 million in 2019."
    told = _told(before, he)
    assert he in told
    assert told.index(before) == told.index(he) - 1


def test_what_is_denied_is_told_with_the_denial() -> None:
    before = "A worker of the harbour had spoken of broken pumps there."
    denial = "Norvik Shipping, whose 300 workers run 12 pumps and 4 docks, denied the claim."
    told = _told(before, denial)
    assert denial in told
    assert told.index(before) == told.index(denial) - 1


def test_there_are_no_more_than_twelve() -> None:
    assert len(_told("He sold 12 ships, 40 boats and 3 docks for $5 million in 2019.")) == 12
