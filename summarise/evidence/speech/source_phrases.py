"""Which words beside a cue name the source.

A phrase is read off punctuation, articles and verb forms: from a clause, its subject; behind a cue, the
noun phrase that follows. Each function gives the likely phrases, the best first: a subject, then what
stands in apposition to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.cue_words import VERBS
from summarise.evidence.speech.phrase_words import (
    ABBREVIATIONS,
    ADJUNCTS,
    AFTER_VERB,
    ARTICLES,
    BEHIND_SKIPS,
    BEHIND_STOPS,
    BREAKS,
    COORDINATORS,
    DAYS,
    GERMAN_LINKS,
    HELPERS,
    MEETS,
    NOMINAL,
    NOT_SOURCES,
    PAST,
    PHRASE_ENDS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
)

_TOKEN = re.compile(r"\w+(?:[’'.–-]\w+)*[’']?|[^\w\s]")
_LONGEST = 16
_AHEAD = 200


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str
    lower: str


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    return [
        _Token(m.start(), m.end(), m.group(), m.group().lower().rstrip("’'"))
        for m in _TOKEN.finditer(text, start, max(start, end))
    ]


def before(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The subject of the clause in `text[start:end]` whose verb stands at `end`."""
    chunks = _chunks(_last_clause(_tokens(text, start, end)))
    found: list[Span] = []
    verb_seen = False
    for index in range(len(chunks) - 1, -1, -1):
        chunk = chunks[index]
        if not chunk or chunk[0].lower in RELATIVES or (verb_seen and found):
            if verb_seen and found:
                break
            continue
        phrase = _subject(chunk, beside_verb=index == len(chunks) - 1)
        if phrase is None:
            continue
        if _has_verb(chunk) and found:
            break
        verb_seen = _has_verb(chunk)
        found.append(phrase)
    found.reverse()
    return tuple(found)


def behind(text: str, start: int, end: int, language: str) -> tuple[Span, ...]:
    """The noun phrase that begins at `start`, and a second one in apposition to it."""
    tokens = _tokens(text, start, min(end, start + _AHEAD))
    if language == "de":
        tokens = _german_nominal(tokens)
    first, used = _noun_phrase(tokens)
    if first is None:
        return ()
    rest = tokens[used:]
    comma = next((n for n, token in enumerate(rest[:8]) if token.text in BREAKS | STOPS | {"."}), None)
    if comma is None or rest[comma].text != "," or comma + 1 >= len(rest):
        return (first,)
    second, _ = _noun_phrase(rest[comma + 1 :])
    if second is None or not text[second.start].isupper():
        return (first,)
    return first, second


def possessed(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The phrase that ends right at `end`, for cues that stand behind their source."""
    chunk = _chunks(_tokens(text, start, end))[-1]
    while chunk and chunk[0].lower in SUBORDINATORS | COORDINATORS:
        chunk = chunk[1:]
    return (Span(chunk[0].start, chunk[-1].end),) if chunk else ()


def is_adjunct_first(text: str, start: int, end: int) -> bool:
    """Whether the clause begins with something else than its subject, so that a German subject follows
    its verb."""
    tokens = [token for token in _tokens(text, start, end) if token.text not in BREAKS]
    return not tokens or tokens[0].lower in ADJUNCTS | SUBORDINATORS


def _german_nominal(tokens: list[_Token]) -> list[_Token]:
    """The tokens up to a verb, which in German is known by its small letter and by what does not
    follow it."""
    begun = False
    for index, token in enumerate(tokens):
        small = token.text.islower() and token.lower not in GERMAN_LINKS
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if begun and small and not after[:1].isupper() and token.lower not in ADJUNCTS:
            return tokens[:index]
        begun = begun or not token.text.islower() or token.lower in PRONOUNS
    return tokens


def _noun_phrase(tokens: list[_Token]) -> tuple[Span | None, int]:
    """The noun phrase at the beginning of `tokens`, and how many of them it and what precedes it take."""
    at = 0
    while at < len(tokens) and (tokens[at].lower in BEHIND_SKIPS or tokens[at].lower in DAYS):
        at += 1
    if at < len(tokens) and tokens[at].text in BREAKS - {",", "(", ")"}:
        at += 1
    first = at
    while at < len(tokens) and at - first < _LONGEST and not _ends_phrase(tokens, first, at):
        at += 1
    last = at
    while last > first and (
        tokens[last - 1].lower in DAYS | COORDINATORS | BEHIND_SKIPS or tokens[last - 1].text == "."
    ):
        last -= 1
    if last == first:
        return None, at
    return Span(tokens[first].start, tokens[last - 1].end), at


def _ends_phrase(tokens: list[_Token], first: int, at: int) -> bool:
    token, previous = tokens[at], tokens[at - 1].lower if at > first else ""
    if token.text == ".":
        return previous not in ABBREVIATIONS and len(previous) != 1
    if token.lower in PHRASE_ENDS or previous in PRONOUNS or (previous and token.lower in MEETS):
        return True
    is_verb = previous and token.lower in VERBS and VERBS[token.lower].takes != "quote"
    return token.text.islower() and (is_verb or token.lower in BEHIND_STOPS)


def _last_clause(tokens: list[_Token]) -> list[_Token]:
    """What follows the last mark that separates clauses outright."""
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index].text in STOPS and tokens[index].text != BLANK:
            return tokens[index + 1 :]
    return tokens


def _chunks(tokens: list[_Token]) -> list[list[_Token]]:
    """The tokens between commas, dashes and brackets; what stands in brackets is left out."""
    chunks: list[list[_Token]] = [[]]
    depth = 0
    for token in tokens:
        if token.text in "([":
            depth += 1
        elif token.text in ")]":
            depth = max(0, depth - 1)
        elif depth:
            continue
        elif token.text in BREAKS:
            chunks.append([])
        elif token.text != BLANK:
            chunks[-1].append(token)
        else:
            chunks.append([])
    return chunks


def _is_verb(chunk: list[_Token], index: int) -> bool:
    token, previous = chunk[index], chunk[index - 1].lower if index else ""
    if token.lower in HELPERS:
        return True
    if not token.text.islower() or previous in ARTICLES:
        return False
    if token.lower in VERBS and not token.lower.endswith("ing"):
        return index > 0 or token.lower.endswith(("ed", "te", "ten"))
    after = chunk[index + 1].lower if index + 1 < len(chunk) else ""
    regular = token.lower.endswith("ed") and len(token.lower) > 4 and after in AFTER_VERB
    return index > 0 and (token.lower in PAST or regular)


def _has_verb(chunk: list[_Token]) -> bool:
    """Whether a chunk has a verb outside its relative clauses."""
    for index in range(len(chunk)):
        if index and chunk[index].lower in RELATIVES:
            return False
        if _is_verb(chunk, index):
            return True
    return False


def _after_conjunction(chunk: list[_Token]) -> list[_Token]:
    """The words of the last clause in a chunk; all of it where the conjunction only joins two predicates."""
    for index in range(len(chunk) - 1, -1, -1):
        word = chunk[index].lower
        if word in SUBORDINATORS or (word in COORDINATORS and _has_verb(chunk[:index])):
            if index + 1 < len(chunk) and _is_nominal(chunk[index + 1]):
                return chunk[index + 1 :]
            if word in SUBORDINATORS and not _has_verb(chunk[:index]):
                return chunk[:index]
    return chunk


def _is_nominal(token: _Token) -> bool:
    return (
        token.lower in NOMINAL
        or not token.text.islower()
        or not (
            token.lower.endswith("ed")
            or token.lower in ADJUNCTS
            or token.lower in HELPERS
            or token.lower in VERBS
        )
    )


def _subject(chunk: list[_Token], *, beside_verb: bool) -> Span | None:
    """The noun phrase that a chunk begins with, without adjuncts before and behind it."""
    if not beside_verb and chunk[0].lower in SUBORDINATORS:
        return None
    chunk = _after_conjunction(chunk)
    while chunk and (
        chunk[0].lower in COORDINATORS | SUBORDINATORS
        or (chunk[0].lower in ADJUNCTS and chunk[0].lower not in PREPOSITIONS)
    ):
        chunk = chunk[1:]
    if len(chunk) > 1 and chunk[0].text.isdigit() and chunk[1].text[0].isupper():
        chunk = chunk[1:]
    if chunk and chunk[0].lower in PREPOSITIONS:
        chunk = _behind_adjunct(chunk) if beside_verb else []
    if not chunk or _is_participle(chunk[0]) or _is_verb(chunk, 0):
        return None
    end = len(chunk)
    for index in range(1, len(chunk)):
        if _is_verb(chunk, index) or chunk[index].lower in RELATIVES or _is_trailing_adjunct(chunk, index):
            end = index
            break
    while end > 1 and (chunk[end - 1].lower in ADJUNCTS | COORDINATORS or _is_adverb(chunk[end - 1])):
        end -= 1
    if end == 1 and (chunk[0].lower in NOT_SOURCES | ARTICLES or not chunk[0].text[0].isalpha()):
        return None
    return Span(chunk[0].start, chunk[end - 1].end)


def _is_participle(token: _Token) -> bool:
    return token.lower.endswith("ing") and len(token.lower) > 5 and token.lower in VERBS


def _is_adverb(token: _Token) -> bool:
    return (
        token.text.islower()
        and token.lower.endswith("ly")
        and token.lower not in {"family", "assembly", "police"}
    )


def _is_trailing_adjunct(chunk: list[_Token], index: int) -> bool:
    """Whether a prepositional phrase begins that belongs to the verb: "in a statement", "on Monday"."""
    word = chunk[index].lower
    after = chunk[index + 1].lower if index + 1 < len(chunk) else ""
    if word in {"on", "am", "via", "during", "following", "after"}:
        return True
    return word in {"in", "im", "at", "through", "with", "to"} and after in {
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "einem",
        "einer",
    }


def _behind_adjunct(chunk: list[_Token]) -> list[_Token]:
    """What follows a leading prepositional phrase without a comma: "On Tuesday the ministry"."""
    if chunk[0].text == "Von" and chunk[-1].text[0].isupper() and len(chunk) <= 3:
        return chunk
    for index in range(1, len(chunk)):
        if chunk[index].lower in DAYS or chunk[index].lower.isdigit():
            continue
        if (
            chunk[index].lower in ARTICLES | PRONOUNS
            and index > 1
            and chunk[index - 1].lower not in PREPOSITIONS
        ):
            return chunk[index:]
        if not chunk[index].text.islower() and chunk[index - 1].lower in DAYS:
            return chunk[index:]
    return []
