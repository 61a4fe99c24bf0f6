"""Whether a statement denies, or turns round, what the words it rests on say."""

from __future__ import annotations

import re

from summarise.grounding.words import content_words, words

_REACH = 4
_REACH_CHARACTERS = 120
_PREFIXES = ("un", "in", "im", "dis", "non", "il", "ir")
_SHORTEST = 4
_NEGATION = re.compile(
    r"\b(?:not(?! (?:only|just|merely))|no|never|none|nobody|nothing|neither|nor|without|cannot"
    r"|(?<=have )yet to|(?<=has )yet to|den(?:y|ies|ied|ying)|refus\w+|fail(?:s|ed|ing)? to"
    r"|nicht(?! nur)|kein\w*|nie|ohne|ne|pas|jamais|sin|nunca)\b|n['’]t\b",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\s+(?:have )?(?:say|says|said|saying|tell|tells|told|claim\w*|state[sd]?|be said|gesagt)\b"
)
_NO_NEGATION = re.compile(r"\b(?:if not|or may not|or not|not only|no doubt|no longer than)\b", re.IGNORECASE)
_PAIRS = """
rise fall|rose fell|rises falls|risen fallen|increase decrease|increased decreased|increases decreases
up down|more less|more fewer|higher lower|highest lowest|gain lose|gained lost|win lose|won lost
wins loses|profit loss|support oppose|supported opposed|supports opposes|accept reject|accepted rejected
accepts rejects|approve reject|approved rejected|before after|begin end|began ended|start stop
started stopped|open close|opened closed|arrive leave|arrived left|buy sell|bought sold|allow ban
allowed banned|legal illegal|guilty innocent|convicted acquitted|alive dead|early late|first last
north south|east west|northern southern|eastern western|inside outside|include exclude|included excluded
enter leave|entered left|join leave|joined left|hire fire|strengthen weaken|strengthened weakened
expand shrink|grow shrink|grew shrank|improve worsen|improved worsened|major minor|majority minority
success failure|succeeded failed|attack defend|attacked defended|praised criticised|praised criticized
confirmed denied|above below|maximum minimum|most least|cheaper dearer|older younger|good bad
steigen fallen|stieg fiel|mehr weniger|höher niedriger|gewann verlor|vor nach|für gegen
zustimmen ablehnen
"""
_OPPOSITES: dict[str, set[str]] = {}
for _pair in re.split(r"[|\n]", _PAIRS.strip()):
    _one, _other = _pair.split()
    _OPPOSITES.setdefault(_one, set()).add(_other)
    _OPPOSITES.setdefault(_other, set()).add(_one)


def contradicts(statement: str, passages: str) -> str | None:
    """How `statement` says the opposite of `passages`, in words for a reader."""
    return _other_negation(statement, passages) or _opposite(statement, passages)


def denies(text: str) -> bool:
    """Whether anything in `text` is said not to be so."""
    return _NEGATION.search(text) is not None


def _other_negation(statement: str, passages: str) -> str | None:
    """Each side must deny what the other denies, as far as both speak of it."""
    said, there = _denials(statement), _denials(passages)
    for words_denied, negation in said:
        if not any(words_denied & other for other, _ in there):
            return f"the cited words do not deny this: “{negation}”"
    stated = set(content_words(statement))
    for words_denied, negation in there:
        spoken_of = len(words_denied & stated) * 2 > len(words_denied)
        if spoken_of and not any(words_denied & other for other, _ in said):
            return f"the cited words deny this: “{negation}”"
    return None


def _denials(text: str) -> list[tuple[set[str], str]]:
    """What `text` denies: the words of meaning behind each negation, and the negation."""
    shown = _NO_NEGATION.sub(lambda found: " " * len(found.group()), text)
    return [(_denied(shown, found), found.group()) for found in _NEGATION.finditer(shown)]


def _denied(text: str, negation: re.Match[str]) -> set[str]:
    behind = text[negation.end() : negation.end() + _REACH_CHARACTERS]
    if _SAYING.match(behind):
        return {"say"}
    return set(content_words(re.split(r"[.;!?]", behind)[0])[:_REACH])


def _opposite(statement: str, passages: str) -> str | None:
    said = {word.lower() for word in words(statement)}
    there = {word.lower() for word in words(passages)}
    for word in said - there:
        for other in _OPPOSITES.get(word, set()) & there:
            if other not in said:
                return f"it says “{word}” where the cited words say “{other}”"
        for prefix in _PREFIXES:
            bare = word.removeprefix(prefix)
            if bare != word and len(bare) >= _SHORTEST and bare in there:
                return f"it says “{word}” where the cited words say “{bare}”"
            if len(word) >= _SHORTEST and prefix + word in there:
                return f"it says “{word}” where the cited words say “{prefix + word}”"
    return None
