"""What tells words that somebody says stand in a text from the passage that comes nearest to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from summarise.documents import Span
from summarise.grounding.words import NEGATIONS

_TOKEN = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*|[%‰$€£¥₹₽]|[-−](?=\d)")
_CURRENCIES = frozenset(
    """$ € £ ¥ ₹ ₽ % percent dollar dollars euro euros pound pounds yen yuan rupee rupees rouble roubles ruble
    rubles franc francs usd eur gbp""".split()
)
_MAGNITUDES = frozenset(
    """hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens
    bn mn lakh crore tausend millionen million milliarde milliarden mille millones mil milioni
    miliardi""".split()
)
_FAR = 12
"""Words: what lies further apart than this was not one passage."""
_LONGEST = 400
"""Words of either side that are compared."""
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _Token:
    written: str
    span: Span

    @property
    def folded(self) -> str:
        return self.written.casefold().replace("’", "'").replace(",", "")

    @property
    def number(self) -> bool:
        return any(character.isdigit() for character in self.written)


@dataclass(frozen=True, slots=True)
class _Change:
    """One place where the two part: the words of each side, either of which may be none."""

    said: Sequence[_Token]
    there: Sequence[_Token]

    def some(self, wanted: Callable[[_Token], bool]) -> bool:
        """Whether the two part in a word such as `wanted`, which is said or left out."""
        mine = {token.folded for token in self.said if wanted(token)}
        other = {token.folded for token in self.there if wanted(token)}
        return mine != other and bool(mine or not self.said)

    @property
    def described(self) -> str:
        said, there = _text(self.said), _text(self.there)
        if said and there:
            return f"“{said}” where the text has “{there}”"
        return f"“{said}” is not there" if said else f"“{there}” is left out"


def difference(words: str, passage: str) -> str:
    """What tells `words` from `passage`, the gravest first, in words for a reader."""
    said, there = _tokens(words), _tokens(passage)
    changes = _changes(said, there)
    if changes is None:
        return "its words do not stand together there"
    if any(len(change.there) > _FAR for change in changes):
        return "it joins passages that stand apart"
    for name, telling in _GRAVE:
        for change in changes:
            if change.some(telling):
                return f"the {name} differs: {change.described}"
    if changes and _same(changes):
        return "its words stand in another order"
    if changes:
        return max(changes, key=lambda change: (len(change.said), len(change.there))).described
    return "it differs in its marks or its capital letters"


def _negates(token: _Token) -> bool:
    return token.folded in NEGATIONS or token.folded.endswith("n't")


_GRAVE: tuple[tuple[str, Callable[[_Token], bool]], ...] = (
    ("number", lambda token: any(character.isdigit() for character in token.written)),
    ("magnitude", lambda token: token.folded in _MAGNITUDES),
    ("currency", lambda token: token.folded in _CURRENCIES),
    ("negation", _negates),
    ("name", lambda token: token.written[:1].isupper() and token.span.start > 0),
)


def _tokens(text: str) -> list[_Token]:
    found = _TOKEN.finditer(text)
    return [
        _Token(match.group(), Span(*match.span())) for match, _ in zip(found, range(_LONGEST), strict=False)
    ]


def _changes(said: Sequence[_Token], there: Sequence[_Token]) -> list[_Change] | None:
    """Where the two part, as far as `there` reaches beside `said`; None where they share no word."""
    matcher = SequenceMatcher(
        None, [token.folded for token in said], [token.folded for token in there], autojunk=False
    )
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    changes = []
    for tag, start, end, opposite, opposite_end in matcher.get_opcodes():
        ahead, behind = start < first.a, end > last.a + last.size
        if tag == "equal" or (start == end and not first.b <= opposite < last.b):
            continue
        changes.append(
            _Change(
                said[start:end],
                there[
                    max(opposite, opposite_end - end + start) if ahead else opposite : min(
                        opposite_end, opposite + end - start
                    )
                    if behind
                    else opposite_end
                ],
            )
        )
    return changes


def _same(changes: Sequence[_Change]) -> bool:
    mine = Counter(token.folded for change in changes for token in change.said)
    return mine == Counter(token.folded for change in changes for token in change.there)


def _text(tokens: Sequence[_Token]) -> str:
    words = [token.written for token in tokens]
    return " ".join(words if len(words) <= _SHOWN else [*words[:_SHOWN], "…"])
