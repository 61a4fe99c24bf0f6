"""The texts that claims are taken from, with the wordings, names and numbers that stand in them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from measuring.sets import Sets

NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w]|[.,]\d)")
_NAME = re.compile(
    r"(?<=[^.!?:\s“”\"„] )[A-ZÀ-ÖØ-ÞŁŚŻ][\w’'-]*[^\W\d_](?: [A-ZÀ-ÖØ-ÞŁŚŻ][\w’'-]*[^\W\d_]){0,2}"
)
_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?])[”“\"»’]?\s+(?=[“„\"«‘]?[^\W\da-z_])|\n+")
_CLAUSE = re.compile(r"(?<=[,;:]) | (?=[–—] )")
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag
    januar februar märz mai juni juli oktober dezember i he she it they we the this""".split()
)
_SHORTEST, _LONGEST = 25, 240
_AROUND = 5
"""Words on both sides of a figure."""
LONGEST_TEXT = 8_000
"""Characters. CitationMixin takes seconds for a claim that isn't there in a text of ten times this."""


@dataclass(frozen=True)
class Text:
    """A news text; `gold` is what its set says of it."""

    id: str
    text: str
    language: str
    gold: dict[str, Any]

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Stretches between full stops and line ends; good enough to take wordings from."""
        pieces = (piece.strip() for piece in _SENTENCE.split(self.text))
        return tuple(piece for piece in pieces if _SHORTEST <= len(piece) <= _LONGEST)

    @cached_property
    def wordings(self) -> tuple[str, ...]:
        """Sentences, clauses, quotations, and figures with the words around them."""
        clauses = [clause for sentence in self.sentences for clause in _CLAUSE.split(sentence)]
        quotes = [quote["text"] for quote in self.gold.get("quotes", ()) if "text" in quote]
        figures = [self._with_words_around(*found.span()) for found in NUMBER.finditer(self.text)]
        found = [*self.sentences, *clauses, *quotes, *figures]
        kept = (each.strip() for each in found)
        return tuple(dict.fromkeys(each for each in kept if _SHORTEST <= len(each) <= _LONGEST))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Capitalised words that don't begin a sentence. In German these are nouns as well."""
        found = dict.fromkeys(match.group() for match in _NAME.finditer(self.text))
        return tuple(name for name in found if name.lower() not in _CALENDAR and len(name) > 2)

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(NUMBER.findall(self.text)))

    def _with_words_around(self, start: int, end: int) -> str:
        before = re.search(rf"(?:\S+[ ]){{0,{_AROUND}}}\S*$", self.text[max(0, start - 90) : start])
        after = re.match(rf"\S*(?:[ ]\S+){{0,{_AROUND}}}", self.text[end : end + 90])
        wording = (before.group() if before else "") + self.text[start:end] + (after.group() if after else "")
        return wording.rstrip(",;:")


def news(sets: Sets) -> list[Text]:
    """The texts of all sets that aren't too long, each once."""
    found = [
        Text(case.id, case.text, case.language, case.gold)
        for case in [
            *sets.briefs("en"),
            *sets.briefs("de"),
            *sets.corpus("meantime"),
            *sets.corpus("gum_wikinews"),
            *sets.corpus("german_quotes")[:40],
        ]
    ]
    articles = sets.folder / "corpora" / "articles"
    for line in (articles / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] == "text" and row["lang"] in ("fr", "es", "de"):
            text = (articles / row["file"]).read_bytes().decode("utf-8")
            found.append(Text(row["id"], text, row["lang"], {}))
    kept = {each.text: each for each in reversed(found) if len(each.text) <= LONGEST_TEXT}
    return list(reversed(kept.values()))
