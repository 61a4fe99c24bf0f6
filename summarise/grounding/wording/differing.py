"""The passage that comes nearest to words that stand nowhere in a text, and what tells the two apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from itertools import islice, pairwise

from summarise.documents import Span
from summarise.evidence.figures import currencies, numerals, unit_names
from summarise.grounding.words import NEGATIONS

_TOKEN = re.compile(r"(?:(?<![^\s(])[-−–])?\d+(?:[.,’]\d+)*|[^\W\d_]+(?:['’.-][^\W_]+)*|[%‰$€£¥₹₽]")
_THOUSANDS = re.compile(r"[,’](?=\d{3}(?!\d))")
_CURRENCIES = frozenset([*currencies.SIGNS, *currencies.WORDS, *map(str.casefold, currencies.CODES)])
_MAGNITUDES = frozenset(
    [*(word for known in numerals.MAGNITUDES.values() for word in known), *numerals.IN_ANY_LANGUAGE]
) | frozenset("hundred hundreds thousands bn mn m k".split())
_UNITS = frozenset([*unit_names.WORDS, *map(str.casefold, unit_names.SYMBOLS)]) | frozenset(
    "% ‰ percent per cent percentage point points prozent prozentpunkte".split()
)
_AMOUNT = re.compile(r"(?<=[$€£¥₹₽]) ")
_FAR = 12
"""Words: what lies further apart than this was not one passage."""
_RUN = 3
"""Words that stand together in a sentence: as many are not there by chance."""
_LONGEST = 400
"""Words of either side that are compared."""
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _Token:
    written: str
    span: Span

    @property
    def folded(self) -> str:
        return _THOUSANDS.sub("", self.written.casefold()).replace("’", "'")


@dataclass(frozen=True, slots=True)
class _Change:
    """One place where the two part: the words of each side, either of which may be none."""

    said: Sequence[_Token]
    there: Sequence[_Token]

    def lies_in(self, telling: Callable[[_Token], bool]) -> bool:
        """Whether a `telling` word was exchanged; or put in or left out, and few others with it."""
        parted = [*self.said, *self.there]
        told = sum(map(telling, parted))
        return told > 0 if self.said and self.there else 2 * told >= len(parted)

    @property
    def described(self) -> str:
        said, there = _shown(self.said), _shown(self.there)
        if said and there:
            return f"“{said}” where the text has “{there}”"
        return f"“{said}” is not there" if said else f"“{there}” is left out"


def nearest(words: str, sentences: Sequence[Span], text: str) -> tuple[Span, str]:
    """Which of `sentences` come nearest to `words`, and what differs, the gravest first, for a reader.

    Args:
        words: words that do not stand in `text`.
        sentences: one or more that share words with them, in order.
        text: what the sentences are places of.
    """
    said = _tokens(words)
    matched = {sentence: _blocks(said, _tokens(sentence.of(text))) for sentence in sentences}
    best = max(sentences, key=lambda sentence: sum(block.size for block in matched[sentence]))
    taken = {number for block in matched[best] for number in range(block.a, block.a + block.size)}
    kept = [
        sentence
        for sentence in sentences
        if sentence == best
        or any(len({*range(block.a, block.a + block.size)} - taken) >= _RUN for block in matched[sentence])
    ]
    for one, other in pairwise(kept):
        if text[one.end : other.start].strip():
            return best, _SPLICED
    passage = Span(kept[0].start, kept[-1].end)
    return passage, _difference(said, _tokens(passage.of(text)))


_SPLICED = "it joins passages that stand apart"


def _difference(said: Sequence[_Token], there: Sequence[_Token]) -> str:
    blocks = _blocks(said, there)
    if not blocks:
        return "none of its words stands there in this form"
    changes = list(_changes(said, there, blocks))
    if any(len(change.there) > _FAR for change in changes):
        return _SPLICED
    for name, telling in _GRAVE:
        for change in changes:
            if change.lies_in(telling):
                return f"the {name} differs: {change.described}"
    if changes and _moved(changes, said, there):
        return "its words stand in another order"
    if changes:
        return max(changes, key=lambda change: (len(change.said), len(change.there))).described
    return "it differs in its marks, blanks or capital letters"


def _negates(token: _Token) -> bool:
    return token.folded in NEGATIONS or token.folded.endswith("n't")


_GRAVE: tuple[tuple[str, Callable[[_Token], bool]], ...] = (
    ("number", lambda token: token.written[-1].isdigit()),
    ("magnitude", lambda token: token.folded in _MAGNITUDES),
    ("currency", lambda token: token.folded in _CURRENCIES),
    ("unit", lambda token: token.folded in _UNITS),
    ("negation", _negates),
    ("name", lambda token: token.written[:1].isupper() and token.span.start > 0),
)


def _tokens(text: str) -> list[_Token]:
    return [_Token(found.group(), Span(*found.span())) for found in islice(_TOKEN.finditer(text), _LONGEST)]


def _blocks(said: Sequence[_Token], there: Sequence[_Token]) -> list[Match]:
    """The runs of words that both have, in order."""
    mine, other = ([token.folded for token in side] for side in (said, there))
    found = SequenceMatcher(None, mine, other).get_matching_blocks()
    return [block for block in found if block.size]


def _changes(said: Sequence[_Token], there: Sequence[_Token], blocks: Sequence[Match]) -> Iterator[_Change]:
    """Where the two part beside the runs that both have, as far as `there` reaches beside `said`."""
    first, last = blocks[0], blocks[-1]
    if first.a:
        yield _Change(said[: first.a], there[max(0, first.b - first.a) : first.b])
    for one, other in pairwise(blocks):
        yield _Change(said[one.a + one.size : other.a], there[one.b + one.size : other.b])
    end, opposite = last.a + last.size, last.b + last.size
    if end < len(said):
        yield _Change(said[end:], there[opposite : opposite + len(said) - end])


def _moved(changes: Sequence[_Change], said: Sequence[_Token], there: Sequence[_Token]) -> bool:
    """Whether the words of `said` that part from `there` stand elsewhere in it."""
    mine, other = (Counter(token.folded for token in side) for side in (said, there))
    return any(change.said for change in changes) and mine <= other


def _shown(tokens: Sequence[_Token]) -> str:
    shown = _AMOUNT.sub("", " ".join(token.written for token in tokens[:_SHOWN]))
    return shown + " …" if len(tokens) > _SHOWN else shown
