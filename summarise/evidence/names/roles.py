"""Where titles, offices and callings stand beside a name."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.gazetteer import ADJECTIVES, PLACES
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.offices import OFFICES_OF_SEVERAL, is_german_office, is_honorific, is_office
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import (
    ABSTRACT_TOPICS,
    CALENDAR,
    ORDINARY,
    ORGANISATION_NOUNS,
    SPEECH_VERBS,
)

_MODIFIERS = frozenset(
    """
former ex acting interim deputy vice assistant associate senior junior chief prime foreign interior defence
defense finance health trade industry justice culture education environment energy transport transportation
labor labour agriculture economic economics economy political police army navy military naval security
opposition party union government state federal regional local city county district national international
press media communications public executive managing general attorney lead principal head founding honorary
current incumbent newly elected first second third longtime veteran retired late company team club school
council parish borough provincial parliamentary committee commission ministry department agency
university college world olympic football soccer tennis cricket rugby baseball basketball hockey golf fire
airport hospital bank museum church film movie music pop rock art tv television radio newspaper news
science space climate human rights civil criminal supreme high district court staff internal external
foreign-policy information technology marketing sales operating financial legal medical scientific research
lieutenant major staff air rear wing squadron lance private corporal sergeant of and
""".split()
)
_ADJECTIVES = ("al", "ic", "ive", "ous", "ary")
_ARTICLES = frozenset(
    "a an the der die das ein eine des dem den le la un une el los las his her its their".split()
)
_TOPICS = ABSTRACT_TOPICS | frozenset("and police staff mission operations".split())
"""What an office may be for, before a name: "chief of police Ann Bell"."""
_NO_APPOSITION = frozenset(
    "i we you he she they it this that these those there and but or so if when while as after before "
    "because in on at by with from to my our your".split()
)
_STOPS = frozenset(',.;:!?()[]{}"“”„«»—–')
_VERBS_AFTER = frozenset(
    "who which whom whose that said says told has had was is were are will would during when while "
    "since until after before".split()
)
_LONGEST_ROLE = 14
_BRACKET = 3
"""Tokens of a word in brackets."""


def role_before(words: Sequence[Token], first: int) -> int | None:
    """Where the title directly before the name at token `first` begins: "bank chief"."""
    at = _office_before(words, first)
    if at is None:
        return None
    while at > 0 and words[at].joined and first - at < _LONGEST_ROLE:
        before = words[at - 1]
        if before.word == "and" and (at < 2 or not _is_of_a_role(words[at - 2].word)):
            break
        if before.word in {"'s", "’s"} and at > 1 and words[at - 2].capital:
            at -= 2
        elif _qualifies(before) and not (is_german_office(words[at].word) and _is_noun(before.word)):
            at -= 1
        elif before.word in {"of", "for", "&"} and words[at].capital and at > 1 and _qualifies(words[at - 2]):
            at -= 2
        else:
            break
    while words[at].word.lower() in {"of", "and", "that", "late"} and at < first - 1:
        at += 1
    return _whole_from(words, at)


def _is_noun(word: str) -> bool:
    """Whether a word before a German office is no adjective and no party: "Opposition", not "Vorsitzende"."""
    return (
        word[0].isupper() and not word.isupper() and not word.lower().endswith(("e", "er", "en", "es", "em"))
    )


def _office_before(words: Sequence[Token], first: int) -> int | None:
    """The office directly before token `first`, or before what it is for: "Minister of Finance"."""
    at = first - 1
    if at < 0 or not words[first].joined:
        return None
    if words[at].word.lower() == "broadcaster" and words[first].word not in GIVEN_NAMES:
        return None
    if is_office(words[at].word):
        return at if not _ends_body(words, at) else None
    while at > 1 and words[at].joined and words[at].word.lower() in _TOPICS:
        at -= 1
    has_topic = at < first - 1 and words[at].word in {"of", "for"} and words[at].joined
    return at - 1 if has_topic and is_office(words[at - 1].word) else None


def _ends_body(words: Sequence[Token], at: int) -> bool:
    """Whether the office is what a body is made of: "House of Representatives"."""
    return (
        at > 1
        and words[at].capital
        and words[at].word.lower() in OFFICES_OF_SEVERAL
        and words[at - 1].word == "of"
        and words[at - 2].capital
    )


def _whole_from(words: Sequence[Token], at: int) -> int:
    """Where the name at `at` begins whose first word opens the sentence: "Apple" of "Apple Inc.", or `at`."""
    first = at - 1 if at > 1 and words[at - 1].word == "&" else at
    if first == 0 or not (words[at].joined and words[first].joined):
        return at
    before = words[first - 1]
    if not (before.opens and before.capital) or before.word in CALENDAR:
        return at
    if before.word.lower() in ORDINARY or before.word.lower() in SPEECH_VERBS:
        return at
    in_a_name = words[at].capital and (first < at or not _is_of_a_role(words[at].word))
    is_named = words[at].word.islower() and not before.word.endswith(("ing", "ed", "ly"))
    whole = (
        before.word in ADJECTIVES
        or before.word in PLACES
        or in_a_name
        or is_named
        or words[at].word.isupper()
    )
    return first - 1 if whole else at


def _is_of_a_role(word: str) -> bool:
    return is_office(word) or word.lower() in _MODIFIERS


def _qualifies(token: Token) -> bool:
    lower = token.word.lower()
    if lower.removeprefix("ex-") in _MODIFIERS or is_office(token.word):
        return True
    if token.word in CALENDAR:
        return False
    return (token.capital and not token.opens) or token.word in ADJECTIVES


def is_of_several(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether the role in these tokens (both included) is that of several people: "councillors"."""
    heads = [at for at in range(first, last + 1) if is_office(words[at].word)]
    return bool(heads) and words[heads[-1]].word.lower() in OFFICES_OF_SEVERAL


def apposition_after(words: Sequence[Token], last: int) -> tuple[int, int] | None:
    """The tokens (half-open) of a phrase behind the name that says who it is: ", mayor of Gdańsk,"."""
    at = last + 1
    if at >= len(words) or words[at].word not in {",", "("}:
        return None
    at += 1
    if at < len(words) and words[at].word.isdigit() and len(words[at].word) <= 2:
        at += 2
    end = _phrase_end(words, at)
    while at < end and words[at].word.lower() in _ARTICLES:
        at += 1
    if at < end and words[at].word.lower() in _NO_APPOSITION:
        return None
    head = next(
        (
            i
            for i in range(at, min(end, at + 7))
            if not is_honorific(words[i].word) and is_office(words[i].word)
        ),
        None,
    )
    if (
        head is None
        or words[head].word.lower() in OFFICES_OF_SEVERAL
        or any(words[i].word.lower() in _VERBS_AFTER | _NO_APPOSITION for i in range(at, head))
        or any(_is_determined(words, i) for i in range(at + 1, head))
        or (head + 1 < len(words) and words[head + 1].word in {"'s", "’s"})
    ):
        return None
    while head + 1 < end and is_office(words[head + 1].word):
        head += 1
    if head + 1 < end and words[head + 1].capital and words[head + 1].joined:
        return None  # "..., President Duda": the next name, not this one
    return at, end


def _is_determined(words: Sequence[Token], at: int) -> bool:
    """Whether an article begins another phrase there, as in "stood silently beside her attorney"."""
    return words[at].word.lower() in _ARTICLES and words[at - 1].word not in {"of", "for", "and"}


def appointed(words: Sequence[Token], last: int) -> tuple[int, int] | None:
    """The tokens of the office that the person is said to take: "named Jana Roth, PhD, as head of sales"."""
    at = last + 1
    while (
        at < len(words) and at - last < _LONGEST_ROLE and (words[at].capital or words[at].word in {",", "."})
    ):
        at += 1
    if at + 1 >= len(words) or words[at].word != "as":
        return None
    start = at + 1 + (words[at + 1].word.lower() in _ARTICLES)
    end = _phrase_end(words, start)
    head = next((i for i in range(start, end) if is_office(words[i].word)), None)
    if head is None or words[head].word.lower() in OFFICES_OF_SEVERAL:
        return None
    return (start, end) if all(_qualifies(words[i]) for i in range(start, head)) else None


def apposition_before(words: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """The tokens of a phrase that the name itself explains: "the head of the bank, Okey Oramah, said"."""
    if first < 2 or words[first - 1].word != ",":
        return None
    if last + 1 < len(words) and words[last + 1].word not in {",", ".", ";", ")"}:
        return None
    end = start = _before_bracket(words, first - 1)
    while start > 0 and first - start < _LONGEST_ROLE and words[start - 1].word not in _STOPS:
        start -= 1
    head = next((i for i in range(end - 1, start - 1, -1) if is_office(words[i].word)), None)
    if head is None or words[head].word.lower() in OFFICES_OF_SEVERAL:
        return None
    if words[last].word.lower() in ORGANISATION_NOUNS and any(
        words[at].word in {"of", "for", "at"} for at in range(head + 1, end)
    ):
        return None  # "a spokesman for the trust, Northgate Health": whose spokesman
    at = _qualified_from(words, start, head)
    served = at - (at > start and words[at - 1].word.lower() in _ARTICLES)
    if served > start + 1 and words[served - 1].word in {"of", "for"} and is_office(words[served - 2].word):
        at = _qualified_from(words, start, served - 2)  # "the chief executive of the Northern Executive"
    while at > start and words[at].joined and words[at - 1].word.endswith(_ADJECTIVES):
        at -= 1
    determiners = _ARTICLES | {"'s", "’s", "'", "’"}
    if (
        at > start + 1
        and words[at - 1].word.endswith(("ing", "ed"))
        and words[at - 2].word.lower() in determiners
    ):
        at -= 1  # "the presiding judge"
    if words[at - 1].word.lower() not in determiners and not words[at].opens:
        return None
    return at, end


def _before_bracket(words: Sequence[Token], end: int) -> int:
    """Where a phrase that ends at `end` ends without the letters in brackets behind it: "the bank (ECB)"."""
    in_brackets = end > _BRACKET and words[end - 1].word == ")" and words[end - _BRACKET].word == "("
    return end - _BRACKET if in_brackets else end


def _qualified_from(words: Sequence[Token], start: int, head: int) -> int:
    """Where the words begin that belong to an office, not before `start`."""
    at = head
    while at > start and words[at].joined and _qualifies(words[at - 1]):
        at -= 1
    return at


def _phrase_end(words: Sequence[Token], at: int) -> int:
    end = at
    while end < len(words) and end - at < _LONGEST_ROLE:
        token = words[end]
        if token.word in _STOPS or token.word.lower() in _VERBS_AFTER or (token.opens and end > at):
            return end
        end += 1
    return end
