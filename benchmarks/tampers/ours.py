"""The program under measure: its two answers, and nothing else of it."""

from __future__ import annotations

from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.grounding.wording.locating import Locator as Places
from summarise.kinds import Rule

NAME = "summarise"


class Locator:
    """One text, ready to have words looked for in it."""

    def __init__(self, text: str) -> None:
        self._places = Places(text)
        self._places.find("\0")  # What it makes of the text when first asked belongs to the preparation.

    def stands(self, words: str) -> bool:
        return bool(self._places.find(words))


@dataclass(frozen=True)
class Said:
    """What a drafter says happened, or what it says a figure counts."""

    words: str
    evidence: tuple[tuple[int, int], ...]
    """Half-open offsets of the words it is said to rest on."""
    source: str | None = None
    certainty: str | None = None
    is_label: bool = False
    """It says what the figure at `evidence` counts."""


class Judge:
    """One text with its marks, ready to have statements held against it."""

    def __init__(self, text: str) -> None:
        self._checker = Checker(text, mark(text))

    def objection(self, said: Said) -> str | None:
        """Why it does not stand; None where it does."""
        cited = tuple(Span(start, end) for start, end in said.evidence)
        about = cited
        held = ((Rule.STATEMENT, said.words), (Rule.ORIGIN, said.source), (Rule.CERTAINTY, said.certainty))
        for rule, value in held:
            reason = self._checker.check(rule, value, about, said.words).reason if value else None
            if reason:
                return reason
        if said.certainty is None and not said.is_label:
            return self._checker.check_doubt(said.words, about).reason
        return None
