"""Which capitalised words are names, and do not owe their capital letter to their place in the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.evidence.names.bodies import body_after
from summarise.evidence.names.codes import beside_a_number, is_code
from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.organisations import KNOWN_ORGANISATIONS
from summarise.evidence.names.parts import Part
from summarise.evidence.names.people import UNNAMED_MANY
from summarise.evidence.names.places import in_a_dateline
from summarise.evidence.names.roles import apposition_after
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.verbs import verb_after
from summarise.evidence.names.words import LEGAL_FORMS, SPEECH_VERBS

_CAPITAL_INSIDE = re.compile(r"\w*[a-z][A-Z]")
_ADVERB = re.compile(r"[^\W\d_]{4,}mente")
_DOLLARS = frozenset("US U.S. A AU C CA HK NZ S NT R".split())
"""Whose dollars an amount is in: "US$ 10 billion" names no country."""
_CREDITING = frozenset("Image Images Photo Photos Photograph Foto Fotos Bild Credit Picture Imagen".split())
_AGENCIES = frozenset("AFP AP Reuters DPA EFE ANSA TASS Xinhua Kyodo PTI ANI".split())
_BYLINES = frozenset("By Von Par Por".split())
_SLUG = 5
"""Tokens from a name to the bracket around it and others."""
_NUMERALS = frozenset("IVXLC")


def evident(words: Sequence[Token], lower: set[str], candidates: Sequence[Part]) -> list[Part]:
    """Those of `candidates` that are names; `lower` are the words that the text has in small letters."""
    sure = {
        words[at].word
        for part in candidates
        for at in range(part.first, part.last + 1)
        if not words[at].opens and (part.first == part.last or words[at].word.lower() not in lower)
    }
    free = {words[part.last].word for part in candidates if not beside_a_number(words, part)}
    return [
        part
        for part in candidates
        if _is_evident(words, part, sure, lower)
        and not (beside_a_number(words, part) and is_code(words[part.last].word, free))
    ]


def _is_evident(words: Sequence[Token], part: Part, sure: set[str], lower: set[str]) -> bool:
    behind = words[part.last + 1].word if part.last + 1 < len(words) else ""
    if (behind in {")", "/"} and _is_slug(words, part)) or _is_credit(words, part) or _heard(words, part):
        return False
    token = words[part.first]
    if part.first == part.last and token.word in LEGAL_FORMS:
        return False
    if behind == "$" and token.word in _DOLLARS:
        return False
    if part.first == part.last and token.opens and _ADVERB.fullmatch(token.word) and behind == ",":
        return False
    if part.first < part.last or part.titled or token.word in PLACES or token.word in KNOWN_ORGANISATIONS:
        return True
    if in_a_dateline(words, part.first, part.last):
        return True
    is_label = behind == ":" and (token.opens or token.word.isupper())
    is_letter = len(token.word) < 3 and not token.word.isupper()
    if is_label or is_letter or len(token.word) < 2 or set(token.word) <= _NUMERALS:
        return False
    if not token.opens or token.word in sure:
        return True
    word = token.word.lower()
    return word not in lower and word not in UNNAMED_MANY and _shows_itself(words, part.last)


def _shows_itself(words: Sequence[Token], at: int) -> bool:
    """Whether a word that opens a sentence is a name all the same: "NATO", "GeoNet", "Roe said"."""
    word = words[at].word
    if word.isupper() or _CAPITAL_INSIDE.match(word) or verb_after(words, at) in SPEECH_VERBS:
        return True
    return body_after(words, at) or apposition_after(words, at) is not None


def _is_credit(words: Sequence[Token], part: Part) -> bool:
    """ "Image: Ann Lee.", and a line "By Ann Lee": who made the report or its picture is not in it."""
    before = words[part.first - 1].word if part.first else ""
    if before == ":":
        return part.first > 1 and words[part.first - 2].word in _CREDITING
    ends_line = part.last + 1 == len(words) or not words[part.last + 1].joined
    return before in _BYLINES and words[part.first - 1].opens and ends_line


def _heard(words: Sequence[Token], part: Part) -> bool:
    """Whether an agency is only told something: "told AFP"."""
    before = words[part.first - 1].word if part.first else ""
    return before in {"told", "tells"} and words[part.last].word in _AGENCIES


def _is_slug(words: Sequence[Token], part: Part) -> bool:
    """ "(Reuters) -" behind a dateline, "((WN))" before a question, "(NASDAQ: SLVT)" behind a company."""
    before = words[part.first - 1].word if part.first else ""
    if _shares_slug(words, part):
        return True
    if before == ":" and part.first > 2 and words[part.first - 2].word.isupper():
        return words[part.first - 3].word == "("
    if before != "(":
        return False
    behind = words[part.last + 2].word if part.last + 2 < len(words) else ""
    return behind in {"-", "–", "—"} or (behind == ")" and words[part.last].word.isupper())


def _shares_slug(words: Sequence[Token], part: Part) -> bool:
    """Whether it is one of two agencies in brackets before a dash: "(APA/dpa) -"."""
    around = [token.word for token in words[max(0, part.first - 2) : part.last + 5]]
    beside = "/" in around and "(" in around and ")" in around
    if not beside:
        return False
    end = part.last + 1
    while end < len(words) and words[end].word != ")" and end - part.last < _SLUG:
        end += 1
    start = part.first
    while start and words[start].word != "(" and part.first - start < _SLUG:
        start -= 1
    dashed = [token.word for token in words[end + 1 : end + 2]]
    return words[start].word == "(" and bool(dashed) and dashed[0] in {"-", "–", "—"}
