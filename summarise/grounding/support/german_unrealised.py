"""Whether a statement in German gives as done what the words it rests on only plan, allow or ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.grounding.support.clauses import Word, read
from summarise.grounding.support.to_come import Seen, clause_of, left_open
from summarise.grounding.words import GERMAN_NEGATIONS

_MODALS = frozenset(
    """will wollen wollte wollten soll sollen sollte sollten solle möchte möchten darf dürfen dürfte
    dürften muss müssen müsse könnte könnten würde würden wird werden werde""".split()
)
_NOT_YET = frozenset("damit wenn falls sobald bis ob bevor ehe".split())
"""What a clause that they begin tells has not come to be."""
_BECOMING = frozenset("wird werden werde".split())
_INTENT = re.compile(
    r"(?:versuch|plan|geplant|beabsicht|angebot|anbiet|biete|bot|droh|forder|aufruf|aufgeruf|aufforder"
    r"|aufgeforder|bitte|gebeten|hoff|verspr|bereit|empf[aeo]hl|erlaub|kündig|angekünd|erwäg|woll)\w*"
)
_INFINITIVE = re.compile(r"(?!ge)(?!\w{2,5}ge\w+(?:t|en)$)[^\W\d_]{3,}(?:en|ern|eln)")
_WITH_ZU = re.compile(r"\w{2,5}zu\w{3,}n")
_PARTICIPLE = re.compile(r"(?:\w{2,7})?ge\w{2,}(?:t|en)|\w{3,}iert|(?:be|ver|er|ent|zer)\w{3,}(?:t|en)")
_NO_INFINITIVE = re.compile(r"\w{0,7}ge\w{2,}(?:t|en)|\w{3,}iert")
"""Of the participles those that have the form of no infinitive, or hardly."""
_PRETERITE = re.compile(r"\w{3,}te(?:n)?")
_AUXILIARIES = frozenset("hat haben hatte hatten ist sind war waren wurde wurden".split())
_REACH = 20


def unrealised_in_german(statement: str, passages: str) -> str | None:
    """Which deed of `statement` has not come to be in `passages`, in words for a reader."""
    return left_open(read(statement), read(passages), _is_done, _opens, _is_past)


def _opens(_verb: Word) -> Seen:
    return _is_open


def _is_done(verb: Word, words: Sequence[Word]) -> bool:
    clause = clause_of(verb, words)
    is_infinitive = verb.order > 0 and words[verb.order - 1].plain == "zu"
    if is_infinitive or clause[0] in _NOT_YET or _is_attribute(verb, words):
        return False
    if not (_MODALS | GERMAN_NEGATIONS).isdisjoint(clause):
        return False
    if _PRETERITE.fullmatch(verb.plain):
        return True
    return _PARTICIPLE.fullmatch(verb.plain) is not None and not _AUXILIARIES.isdisjoint(clause)


def _is_attribute(word: Word, words: Sequence[Word]) -> bool:
    """Whether a participle stands before the noun that it tells of: "den erwarteten Einnahmen"."""
    before, behind = words[max(0, word.order - 1) : word.order], words[word.order + 1 : word.order + 2]
    ends_so = word.plain.endswith(("te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem"))
    is_noun = bool(behind) and behind[0].written[0].isupper() and not behind[0].begins_clause
    return ends_so and is_noun and bool(before) and before[0].written[0].islower()


def _is_past(word: Word) -> bool:
    is_past = _PRETERITE.fullmatch(word.plain) or _NO_INFINITIVE.fullmatch(word.plain)
    return word.written.islower() and is_past is not None


def _is_open(verb: Word, words: Sequence[Word]) -> bool:
    behind = [word.plain for word in words[verb.order + 1 : verb.order + 2]]
    if behind == ["werden"] and _PARTICIPLE.fullmatch(verb.plain):
        return not (_MODALS - _BECOMING).isdisjoint(clause_of(verb, words))
    if not _INFINITIVE.fullmatch(verb.plain):
        return False
    if not _MODALS.isdisjoint(clause_of(verb, words)):
        return True
    leading = [
        each for each in words[max(0, verb.order - _REACH) : verb.order] if each.sentence == verb.sentence
    ]
    if not (_WITH_ZU.fullmatch(verb.plain) or (leading and leading[-1].plain == "zu")):
        return False
    return any(_INTENT.fullmatch(each.plain) for each in leading)
