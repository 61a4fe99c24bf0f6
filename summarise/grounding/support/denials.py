"""Whether a statement denies what the words it rests on affirm, or the other way round.

A negation belongs to the words it stands before: the verb, or the thing there is none of; to those it stands
behind where nothing follows ("the Senate did not"). Each side must deny what the other denies, as far as it
speaks of it at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarise.grounding.support.contraries import CONTRARY
from summarise.grounding.support.denied import NOT_ENOUGH, ON_BOTH_SIDES, Denial, Denied, denied
from summarise.grounding.support.negations import INSTEAD
from summarise.grounding.support.neighbours import near
from summarise.grounding.support.turning_down import CONVICTED, DENYING
from summarise.grounding.words import content_words, meaning

_LACKING = frozenset("without ohne".split())
"""Denials that are told as well by what is not given."""
_UNLESS = re.compile(r"\b(?:unless|es sei denn|sofern nicht)\b([^.;]*)", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|falls|wenn)\b", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|seit)\b", re.IGNORECASE)
_FIRST_SINCE = re.compile(
    r"\b(?:first|last|erste[nrms]?|erstmals|letzte[nrms]?)\b([^.;]*) (?:since|seit)\b", re.IGNORECASE
)
"""What is the first since then has not been since then."""
_DENIED_TWICE = re.compile(
    r"(?:\b(?:not|never|cannot|nicht|nie|kein\w{0,2}|niemand|nichts)|n['’]t)\b"
    r"(?: (?!(?:and|or|but|und|oder|aber|that|dass)\b)[\w'-]+){0,4}"
    r" (?:not|no|nothing|nobody|none|never|nicht|nichts|niemand|kein\w{0,2})\b",
    re.IGNORECASE,
)
_SINCE_THEN = re.compile(r"\b(?:since|seit) (\w+)", re.IGNORECASE)
_FIRST = re.compile(
    r"\b(?:first|last|again|more|most|\w{3,}est|erst\w*|letzt\w*|wieder|mehr|\w{3,}ste[nrms]?)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\b(?:never|nie(?:mals)?)\b", re.IGNORECASE)
_FOR_SO_LONG = re.compile(
    r"(?:\b(?:not|no|without|nicht|kein\w*|ohne)\b|n['’]t\b)[^.;]{0,60}"
    r"\b(?:for|since|in|seit) (?:[\w,]+ ){0,3}"
    r"(?:(?:day|week|month|year|decade)s?|jahren?|monaten?|wochen|tagen?|\d{4})\b",
    re.IGNORECASE,
)
_TOLD = frozenset(map(meaning, "mention disclose reveal comment specify elaborate".split()))
"""What is not done by who does not say."""
_MORE = re.compile(
    r"\b(?:also|too|as well|besides|in addition|other|another|both|more|auch|sondern|zudem|außerdem"
    r"|sowohl|weitere?\w?)\b",
    re.IGNORECASE,
)
"""What may be told with "not only"."""
_MORE_OF = frozenset(
    map(meaning, "additional further official formal immediate new public weitere offizielle neue".split())
)
"""What there is none of stands behind these: "no additional comment"."""
_REJECTED = re.compile(
    r"\b(?:rejects?|rejected|dismiss(?:es|ed)?)\b|\bzurückgewiesen\b|\b(?:wies|wiesen|weist|weisen)\b[^.;]*\bzurück\b",
    re.IGNORECASE,
)
_PLEA = frozenset(map(meaning, "count charge offence offense allegation accusation wrongdoing".split()))
"""Who denies these was charged with them all the same."""
_TURNING = frozenset(map(meaning, "lack miss doubt exclude forget hesitate fehlen ausschließen".split()))
"""What is not lacking is there."""
_CONSENT = frozenset(
    map(
        meaning,
        """support back accept approve agree allow permit endorse tolerate mittragen zustimmen unterstützen
        billigen akzeptieren zulassen""".split(),
    )
)
"""Who does not back a plan does not want what it plans."""
_OF_ALL = frozenset({"nobody", "none", "no one", "nothing", "niemand", "keiner", "nichts"})
_OF_THINGS = frozenset("no kein keine keinen keinem keiner keines".split())
_OF_DEEDS = frozenset("not nicht keineswegs keinesfalls".split())
"""With a thing in their clause they say as well that there is none: "did not publish the result"."""
_NONE = _OF_ALL | {"no", "never"}
_MORE_THAN = re.compile(
    r"\b(?:no|nobody|none|never|niemand|keiner?)\b[^.;]*\b(?:more|less|fewer|mehr|\w{3,}er)\b"
    r"[^.;]* (?:than|als)\b",
    re.IGNORECASE,
)
_MOST_OF_ALL = re.compile(
    r"\b(?:most|least|top|worst|best|record|\w{3,}est|meisten?|am \w+sten|\w{3,}ste[nr]?)\b", re.IGNORECASE
)
"""What none is more than is the most."""
_SAME_MATTER = 3
"""Words of meaning that two sentences share which deny the same in other words."""
_MOST_OF = 0.6
"""Of the words of a statement that stand in the clause of a denial: it is about what is denied."""


def other_denial(statement: str, passages: str) -> str | None:
    """Which denial of one side is none of the other, in words for a reader."""
    said, there = denied(statement), denied(passages)
    if all(map(CONVICTED.search, (statement, passages))):
        said, there = _without_pleas(said), _without_pleas(there)
    other = (
        _not_only(said, there, passages)
        or _twice(statement, passages)
        or _for_ever(statement, passages)
        or _ever_since(statement, passages)
    )
    if other is not None:
        return other
    is_most = _MORE_THAN.search(statement) is not None and _MOST_OF_ALL.search(passages) is not None
    for denial in said.denials:
        if (is_most and denial.negation in _NONE) or denial.negation == "too":
            continue
        words = denial.words[:1] if denial.words[0] == "say" else denial.words
        if not _is_among(words, there.denials) and not _may_be_denied(
            denial, said, there, statement, passages
        ):
            return f"the cited words do not deny this: “{denial.negation}”"
    for denial in there.denials:
        if DENYING.fullmatch(denial.negation) and not _PLEA.isdisjoint(denial.words[:2]):
            continue
        if not said.turned_down.isdisjoint(
            denial.words if denial.negation in _OF_THINGS else denial.behind
        ) or _is_contrary(denial, said.affirmed):
            continue
        in_doubt = said.turned_down if denial.negation != NOT_ENOUGH else frozenset[str]()
        affirmed = _is_affirmed(denial, said.affirmed - in_doubt, there.affirmed)
        if affirmed and not _is_among(denial.words, said.denials):
            return f"the cited words deny this: “{denial.negation}”"
        if said.denials or said.turned_down:
            continue
        if (len(there.denials) == 1 and _rests_on(denial, said)) or _is_of_its_object(denial, said, there):
            return f"the cited words deny this: “{denial.negation}”"
    return None


def _not_only(said: Denied, there: Denied, passages: str) -> str | None:
    """What one side says is only so, and the other not only."""
    if said.not_only & there.only or said.only & there.not_only:
        return "one says “only” where the other says “not only”"
    if said.not_only and not there.not_only and not _MORE.search(passages):
        return "the cited words say of nothing that it is “not only” so"
    return None


def _twice(statement: str, passages: str) -> str | None:
    """What a statement denies twice over, which the cited words do not."""
    twice = _DENIED_TWICE.search(statement)
    if twice is None or _DENIED_TWICE.search(passages):
        return None
    return f"the cited words do not deny this twice: “{twice.group()}”"


def _for_ever(statement: str, passages: str) -> str | None:
    """What is denied for a time, as a reason against a statement by which it never was."""
    if not _NEVER.search(statement) or _NEVER.search(passages):
        return None
    told = _FOR_SO_LONG.search(passages)
    return f"the cited words deny it for a time: “{told.group()}”" if told else None


def _ever_since(statement: str, passages: str) -> str | None:
    """What has been so since then, where the cited words say that it is so for the first time since then."""
    since, first = _SINCE_THEN.search(statement), _FIRST_SINCE.search(passages)
    if (
        since is None
        or first is None
        or since[1] not in passages[first.end() : first.end() + len(since[1]) + 1]
    ):
        return None
    if _FIRST.search(statement) or denied(statement).denials:
        return None
    return f"the cited words say “{first.group()} {since[1]}”"


def _without_pleas(text: Denied) -> Denied:
    """What is denied but for what somebody denied to have done."""
    denials = tuple(denial for denial in text.denials if not DENYING.fullmatch(denial.negation))
    return replace(text, denials=denials)


def _may_be_denied(denial: Denial, said: Denied, there: Denied, statement: str, passages: str) -> bool:
    """Whether the cited words turn down what is denied, or deny something of it and do not affirm it."""
    if denial.words[0] in there.turned_down or _is_ruled_out(denial, there, statement, passages):
        return True
    if _rejects(denial, there, passages):
        return True
    rest = denial.words[1:]
    if denial.words[0] in _TURNING and not there.affirmed.isdisjoint(rest):
        return there.turned_down.isdisjoint(rest)
    if denial.negation in INSTEAD and (denial.is_of_a_number or there.affirmed.isdisjoint(denial.words[:1])):
        return True
    no_more = len(said.denials) <= len(there.denials)
    if no_more and any(
        _denies_alike(denial, other) or _is_not_consented_to(denial, other) for other in there.denials
    ):
        return True
    if any(not CONTRARY[word].isdisjoint(there.affirmed) for word in denial.words if word in CONTRARY):
        return True
    if denial.words[0] == "say":
        return any(
            DENYING.fullmatch(other.negation) or not _TOLD.isdisjoint(other.words) for other in there.denials
        )
    theirs = there.turned_down.union(*(other.words for other in there.denials))
    if not theirs.isdisjoint(near(denial.words[0])):
        return denial.words[0] not in there.affirmed - there.turned_down
    return not theirs.isdisjoint(said.affirmed) and there.affirmed.isdisjoint(denial.words)


def _rejects(denial: Denial, there: Denied, passages: str) -> bool:
    """Whether an accusation is rejected of which a statement says that it is denied."""
    told = there.turned_down.union(there.affirmed)
    return DENYING.fullmatch(denial.negation) is not None and (
        _REJECTED.search(passages) is not None and denial.words[0] in told
    )


def _is_ruled_out(denial: Denial, there: Denied, statement: str, passages: str) -> bool:
    """Whether the cited words say by "unless", or by what is the first since then, what is denied."""
    denied = {denial.words[0], *near(denial.words[0])}
    if denial.negation in _LACKING or _IF.search(statement):
        needed = (found[1] for found in _UNLESS.finditer(passages))
        if any(not denied.isdisjoint(content_words(clause)) for clause in needed):
            return True
    since = _SINCE.search(statement) and not _FIRST_SINCE.search(statement)
    firsts = (found[1] for found in _FIRST_SINCE.finditer(passages) if since)
    is_first = any(not denied.union(denial.words).isdisjoint(content_words(first)) for first in firsts)
    return is_first and not there.affirmed.isdisjoint(denied)


def _denies_alike(one: Denial, other: Denial) -> bool:
    """Whether two deny the same in other words."""
    if one.negation in _LACKING:
        return one.words[0] in other.beside or other.negation in _LACKING
    if DENYING.fullmatch(one.negation) and one.words[0] in other.beside:
        return True
    for thing, deed in ((one, other), (other, one)):
        is_of_it = thing.words[0] in deed.clause and deed.words[0] != "say"
        if thing.negation in _OF_THINGS and deed.negation in _OF_DEEDS and is_of_it:
            return True
    of_a_clause = DENYING.fullmatch(one.negation) or {one.negation, other.negation} <= _OF_ALL
    return bool(of_a_clause) and len(one.beside & other.beside) >= _SAME_MATTER


def _is_not_consented_to(denial: Denial, other: Denial) -> bool:
    return not _CONSENT.isdisjoint(other.words) and denial.words[0] in other.beside


def _rests_on(denial: Denial, said: Denied) -> bool:
    """Whether a statement says in another verb what is denied, and has its words from that clause."""
    words = {word for word in said.affirmed if " " not in word}
    theirs = words & denial.clause
    return (
        denial.negation in ON_BOTH_SIDES | {"not"}
        and len(theirs) >= max(_SAME_MATTER, _MOST_OF * len(words))
        and words.isdisjoint(denial.words[:1])
    )


def _is_of_its_object(denial: Denial, said: Denied, there: Denied) -> bool:
    """Whether a statement speaks of what somebody refuses or denies something of, and of no refusal."""
    things = denial.behind and denial.words[1:]
    return (
        DENYING.fullmatch(denial.negation) is not None
        and bool(things)
        and said.affirmed.issuperset(things)
        and there.affirmed.isdisjoint(things)
    )


def _is_contrary(denial: Denial, said: frozenset[str]) -> bool:
    """Whether the statement says in one word what is said there by denying its contrary."""
    return any(
        word in said and not contraries.isdisjoint(denial.words) for word, contraries in CONTRARY.items()
    )


def _is_affirmed(denial: Denial, said: frozenset[str], there: frozenset[str]) -> bool:
    """Whether the statement affirms what is denied there, and only denied."""
    words = denial.words[1:] if denial.words[0] == "say" else denial.words[:1]
    if denial.words[0] in _MORE_OF and len(denial.words) > 1:
        words = denial.words[1:2]
    if DENYING.fullmatch(denial.negation) and denial.words[0] != "say":
        words = denial.words[:2]  # "denied that a letter was ignored"
    if denial.negation == NOT_ENOUGH:
        return 2 * len(said.intersection(denial.words)) > len(denial.words)
    if denial.negation in ON_BOTH_SIDES:
        if denial.behind and said.issuperset(denial.behind) and there.isdisjoint(denial.behind):
            return True
        return 2 * len(said.intersection(denial.words)) >= len(denial.words)
    return bool(words) and said.issuperset(words) and there.isdisjoint(words)


def denies(text: str) -> bool:
    """Whether anything in `text` is said not to be so."""
    return bool(denied(text).denials)


def _is_among(words: Sequence[str], denials: Sequence[Denial]) -> bool:
    return any(not set(words).isdisjoint(denial.words) for denial in denials)
