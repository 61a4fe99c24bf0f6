"""Whether a statement gives as done what the words it rests on only plan, allow, ask for or try.

Here it is asked of English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.grounding.support.clauses import BE, Word, is_participle, read
from summarise.grounding.support.to_come import CALL, FUTURE, JOINING, Seen, clause_of, left_open
from summarise.grounding.words import NEGATIONS

_MODALS = frozenset("will would may might could should must shall can".split())
_INTENT = re.compile(
    r"(?:agree(?!ment)|aim|allow|appeal|ask|attempt|authori[sz]|bid|bill(?!i)|demand|due|effort|encourag|expect|going|hop(?!p)"
    r"|intend|intent|invit|lets?(?!t)|likely|offer|order|permi|motion|petition|plan(?![et])|pledg|poised|prepar|promis|propos|ready|recommend"
    r"|request|requir|scheduled|seek|sought|set(?!t)|suppos|task|tell|threat|told|tr(?:y|ie)|urg|vow|want|warn|willing"
    r"|wish|advis|about)\w*"
)
_WEIGHING = re.compile(r"(?:consider|contemplat|debat|discuss|suggest|propos|recommend|mull|weigh|oppos)\w*")
"""What "-ing" behind these names has not come to be."""
_DANGER = re.compile(r"danger|risk|threat|chance|possibility|hope|idea|option|brink|verge")
"""What "of" and "-ing" behind these names has not come to be either."""
_ON = frozenset("on upon for".split())
_PAST = frozenset(
    """began bought built came caught chose closed cut died drew fell flew found gave got grew held
    hit kept left lent lost made met paid put quit ran rose said sank sent set shot shut sold spent
    spoke stole struck sued took went withdrew won wrote taken given gone withdrawn written begun
    chosen stolen""".split()
)
_UNCHANGED = frozenset(
    "bid burst cast cut hit hurt let put quit read set shed shut split spread beat".split()
)
"""Pasts that are infinitives as well."""
_PAST |= _UNCHANGED
_DETERMINERS = frozenset("a an the this that these those its his her their any no".split())
_NOT_YET = frozenset("being if unless whether until".split())
_ARTICLES = (["a"], ["the"])
_NOW = frozenset("is are".split())
_REACH = 4
_BEFORE_TO = 3
"""Words, at most, between what leaves open and its "to": "asked the ministry to"."""
_CALLING = 7
"""The same of "called on": "called on both sides of the conflict to"."""


def unrealised(statement: str, passages: str) -> str | None:
    """Which deed of `statement` has not come to be in `passages`, in words for a reader."""
    return left_open(read(statement), read(passages), _is_done, _opens, _is_past)


def _opens(verb: Word) -> Seen:
    """What tells whether a verb of a statement is left open."""
    return _is_weighed if verb.plain.endswith("ing") else _is_open


def _is_past(word: Word) -> bool:
    return is_participle(word.plain) or word.plain in _PAST


def _is_done(verb: Word, words: Sequence[Word]) -> bool:
    """Whether a statement says of a deed that it has come to be."""
    before = _before(verb, words)
    return (
        not (verb.plain in _UNCHANGED and before[:1] and before[0] in JOINING and _follows_to(verb, words))
        and (_is_past(verb) or (verb.plain.endswith("ing") and not _NOW.isdisjoint(before[:1])))
        and before[:1] not in _ARTICLES
        and (_MODALS | NEGATIONS).isdisjoint(before)
        and _NOT_YET.isdisjoint(clause_of(verb, words))
        and "to" not in before[:2]
        and not any(map(_INTENT.fullmatch, before))
        and not any(map(CALL.fullmatch, before))
    )


def _follows_to(verb: Word, words: Sequence[Word]) -> bool:
    return any(word.plain == "to" for word in _of_sentence_before(verb, words))


def _is_open(verb: Word, words: Sequence[Word]) -> bool:
    """Whether a verb is in the infinitive, behind one that leaves open whether it comes to be."""
    before = _before(verb, words)
    if _is_past(verb) and verb.plain not in _UNCHANGED:
        return before[:1] == ["be"] and ("to" in before[1:2] or not _MODALS.isdisjoint(before[1:3]))
    if _is_weighed(verb, words):
        return True
    if before and before[0] in JOINING:
        return _is_joined_to_open(verb, words)
    if "to" in before[:2] and before[0] not in _DETERMINERS:
        behind_to = before.index("to") + 1
        clause = words[max(0, verb.order - behind_to - _CALLING) : verb.order - behind_to]
        leading = clause[-_BEFORE_TO:]
        if leading and leading[-1].plain in BE:
            return True
        if any(each.plain in FUTURE for each in _of_sentence_before(verb, words)):
            return True
        leading = [each for each in leading if each.sentence == verb.sentence]
        if leading and leading[-1].plain == "due":
            return len(leading) > 1 and leading[-2].plain in BE  # not "due to"
        return any(_INTENT.fullmatch(each.plain) for each in leading) or _is_called_for(clause)
    return not _MODALS.isdisjoint(before[:3]) and before[0] not in _DETERMINERS


def _is_weighed(verb: Word, words: Sequence[Word]) -> bool:
    """Whether somebody only thinks about it: "considering closing"."""
    before = _before(verb, words)
    leading = before[1:2] if before[:1] == ["of"] else before[:1]
    weighing = _DANGER if before[:1] == ["of"] else _WEIGHING
    return verb.plain.endswith("ing") and any(map(weighing.fullmatch, leading))


def _is_called_for(leading: Sequence[Word]) -> bool:
    """Whether words before "to" call for something: "calls to", "called on her to"; not "called them to"."""
    plain = [word.plain for word in leading]
    calls = [at for at, word in enumerate(plain) if CALL.fullmatch(word)]
    return any(at == len(plain) - 1 or plain[at + 1] in _ON for at in calls)


def _is_joined_to_open(verb: Word, words: Sequence[Word]) -> bool:
    """Whether the verb that "and" joins this one to leaves it open: "plans to cut jobs and close a plant"."""
    for word in reversed(_of_sentence_before(words[verb.order - 1], words)):
        if _is_past(word):
            return False
        if word.meaning and _is_open(word, words):
            return True
    return False


def _of_sentence_before(word: Word, words: Sequence[Word]) -> list[Word]:
    return [each for each in words[: word.order] if each.sentence == word.sentence]


def _before(word: Word, words: Sequence[Word]) -> list[str]:
    """The words before one in its clause, the nearest first."""
    found: list[str] = []
    for other in reversed(words[max(0, word.order - _REACH) : word.order]):
        if other.sentence != word.sentence:
            break
        found.append(other.plain)
        if other.begins_clause:
            break
    return found
