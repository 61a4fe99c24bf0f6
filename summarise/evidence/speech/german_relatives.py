"""German relative clauses whose pronoun is the source: "ein Gutachten, das vor Rissen warnt"."""

from __future__ import annotations

from summarise.documents import Span
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.phrase_words import BREAKS, PREPOSITIONS, STOPS
from summarise.evidence.speech.words import Words

_AGREEING = {
    "das": frozenset("das ein dem einem sein ihr dieses jenes".split()),
    "die": frozenset("die eine einer seine ihre diese mehrere zwei drei".split()),
    "der": frozenset("der ein den einen dem einem sein ihr dieser".split()),
}
_CLAUSE = 30
_NOUN_PHRASE = 10
_DATED = 3
"""Words from the noun to its year: "Gutachten von 2021"."""


def relative_before(words: Words, first: int, verb: int) -> int | None:
    """Where the pronoun of a relative clause stands that ends with the verb and has no other subject."""
    ends = verb + 1 >= len(words.forms) or words.forms[verb + 1] in BREAKS | STOPS | {"."}
    if not ends:
        return None
    for at in range(verb - 1, max(first, verb - _CLAUSE), -1):
        if words.forms[at - 1] == "," and words.lowers[at] in _AGREEING:
            return at if words.lowers[at + 1] in PREPOSITIONS else None
        if words.forms[at] in BREAKS | STOPS | {"."}:
            return None
    return None


def antecedent(words: Words, first: int, pronoun: int) -> Span | None:
    """The noun phrase before a relative pronoun that agrees with it."""
    agreeing = _AGREEING[words.lowers[pronoun]]
    comma = pronoun - 1
    for at in range(comma - 1, max(first - 1, comma - _NOUN_PHRASE), -1):
        if words.forms[at] in BREAKS | STOPS | {"."}:
            return None
        if words.lowers[at] in agreeing and at + 1 < comma:
            dated = comma - at > _DATED and words.forms[comma - 1].isdigit()
            return words.span(at, comma - _DATED if dated else comma - 1)
    return None


def said_in_relative(words: Words, cue: Cue, phrase: Span) -> Span | None:
    """What the source `phrase` says in a relative clause up to its verb: "vor Rissen"."""
    if cue.language != "de" or cue.source != "subject" or phrase.end > cue.group.start:
        return None
    verb = words.first_from(cue.span.start)
    pronoun = relative_before(words, words.first_from(phrase.start), verb)
    if pronoun is None or pronoun - words.first_from(phrase.end) > _DATED or pronoun + 1 >= verb:
        return None
    return words.span(pronoun + 1, verb - 1)
