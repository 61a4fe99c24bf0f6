"""Whether a statement gives as done what the words it rests on only plan, allow, ask for or try.

A verb that the text has only in the infinitive, behind "will" or "agreed to", has not come to be; nor has a
thing that somebody there waits for, hopes for or demands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from summarise.grounding.support.clauses import BE, Word, is_participle, read
from summarise.grounding.words import GERMAN_NEGATIONS, NEGATIONS, REPORTING

_MODALS = frozenset("will would may might could should must shall can".split())
_INTENT = re.compile(
    r"(?:agree(?!ment)|aim|allow|appeal|ask|attempt|authori[sz]|bid|bill(?!i)|demand|due|effort|encourag|expect|going|hop(?!p)"
    r"|intend|intent|invit|lets?(?!t)|likely|offer|order|permi|motion|petition|plan(?![et])|pledg|poised|prepar|promis|propos|ready|recommend"
    r"|request|requir|scheduled|seek|sought|set(?!t)|suppos|task|tell|threat|told|tr(?:y|ie)|urg|vow|want|warn|willing"
    r"|wish|advis|about)\w*"
)
_CALL = re.compile(r"call(?:s|ed|ing)?")
_WEIGHING = re.compile(r"(?:consider|contemplat|debat|discuss|suggest|propos|recommend|mull|weigh|oppos)\w*")
"""What "-ing" behind these names has not come to be."""
_DANGER = re.compile(r"danger|risk|threat|chance|possibility|hope|idea|option|brink|verge")
"""What "of" and "-ing" behind these names has not come to be either."""
_ON = frozenset("on upon for".split())
_PAST = frozenset(
    """began bought built came caught chose closed cut died drew fell flew found gave got grew held hit
    kept left
    lent lost made met paid put quit ran rose said sank sent set shot shut sold spent spoke stole struck
    sued took
    went withdrew won wrote taken given gone withdrawn written begun chosen stolen""".split()
)
_UNCHANGED = frozenset(
    "bid burst cast cut hit hurt let put quit read set shed shut split spread beat".split()
)
"""Pasts that are infinitives as well."""
_PAST |= _UNCHANGED
_DETERMINERS = frozenset("a an the this that these those its his her their any no".split())
_FUTURE = frozenset("will would shall".split())
_TO_COME = _FUTURE | frozenset("soon wird werden soll sollen bald".split())
_NOT_YET = frozenset("being if unless whether until".split())
_ALREADY = frozenset("already bereits schon".split())
_SINCE = frozenset("since seit".split())
_BEGUN = frozenset("began begun started launched begann begannen begonnen startete starteten".split())
_ARTICLES = (["a"], ["the"])
_NOW = frozenset("is are".split())
_HAVE = frozenset("has have had hat haben hatte hatten ist sind war waren wurde wurden was were".split())
_SEEKING = re.compile(
    r"await(?:s|ed|ing)?|wait(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|request(?:ed|ing)"
    r"|search(?:es|ed|ing)?|hunt(?:s|ed|ing)?|sucht|suchen|fahndet|fahnden"
    r"|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|want(?:s|ed|ing)?|needs?|appl(?:y|ies|ied|ying)"
    r"|urg(?:es?|ed|ing)|threaten(?:s|ed|ing)?|proposed?|potential|possible"
    r"|wartet|warten|hofft|hoffen|fordert|fordern|verlangt|verlangen|bittet|bitten|beantragt|braucht|brauchen"
    r"|erwartet|erwarten|droht|drohen|drohten?|forderten?|hofften?|warteten?|verlangten?|beantragten?"
    r"|mögliche[nrsm]?"
)
"""What somebody wants or waits for stands behind these."""
_GETTING = re.compile(
    r"received?|obtained|granted|secured|found|located|recovered|gefunden|fand(?:en)?|erh(?:alten|ielt|ielten)|bekommen|bekam(?:en)?|erteilt|gewährt"
)
_REACH = 4
_BEFORE_TO = 3
"""Words, at most, between what leaves open and its "to": "asked the ministry to"."""
_CALLING = 7
"""The same of "called on": "called on both sides of the conflict to"."""

_GERMAN_MODALS = frozenset(
    """will wollen wollte wollten soll sollen sollte sollten solle möchte möchten darf dürfen dürfte
    dürften muss
    müssen müsse könnte könnten würde würden wird werden werde""".split()
)
_NOT_YET_IN_GERMAN = frozenset("damit wenn falls sobald bis ob bevor ehe".split())
"""What a clause that they begin tells has not come to be."""
_BECOMING = frozenset("wird werden werde".split())
_GERMAN_INTENT = re.compile(
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
_GERMAN_REACH = 20
_JOINING = frozenset("und oder sowie and or".split())

_Is = Callable[[Word], bool]
_Seen = Callable[[Word, Sequence[Word]], bool]


def unrealised(statement: str, passages: str) -> str | None:
    """Which deed of `statement` has not come to be in `passages`, in words for a reader."""
    return _unrealised(read(statement), read(passages), *_ENGLISH)


def unrealised_in_german(statement: str, passages: str) -> str | None:
    """The same of German."""
    return _unrealised(read(statement), read(passages), *_GERMAN)


def _unrealised(
    said: Sequence[Word], there: Sequence[Word], is_done: _Seen, is_open: _Seen, is_deed: _Is
) -> str | None:
    for word in said:
        if word.plain in REPORTING or not (word.meaning and word.written.islower() and is_done(word, said)):
            continue
        same = [other for other in there if other.meaning == word.meaning]
        if not same and _GETTING.fullmatch(word.plain):
            same = _gotten(word, said, there, is_deed)
        is_left_open = _is_weighed if word.plain.endswith("ing") else is_open
        if same and all(is_left_open(other, there) or _is_sought(other, there, is_deed) for other in same):
            return f"the cited words do not say that this has happened: “{word.written}”"
    return _already(said, there)


def _already(said: Sequence[Word], there: Sequence[Word]) -> str | None:
    """Whether a statement says "already" or "since" of what is to come."""
    known = {word.plain for word in there}
    for word in said:
        told = _ALREADY | _SINCE | _BEGUN if word.plain in _SINCE else _ALREADY
        if (
            word.plain in _ALREADY | _SINCE
            and known.isdisjoint(told | _HAVE)
            and not known.isdisjoint(_TO_COME)
        ):
            return f"the cited words do not say that this has happened: “{word.written}”"
    return None


def _gotten(verb: Word, said: Sequence[Word], there: Sequence[Word], is_deed: _Is) -> list[Word]:
    """The words of `there` that mean what is gotten."""
    clause = set(_clause(verb, said))
    nouns = {word.meaning for word in said if word.plain in clause and word.meaning and not _is_past(word)}
    sought = [word for word in there if word.meaning in nouns and _is_sought(word, there, is_deed)]
    return [word for word in there if any(word.meaning == other.meaning for other in sought)]


def _is_sought(noun: Word, words: Sequence[Word], is_deed: _Is) -> bool:
    """Whether somebody waits, hopes or asks for a thing that is named, and no deed stands between."""
    if is_deed(noun) or (noun.plain.endswith("ing") and noun.begins_clause):
        return False
    for word in reversed(words[: noun.order]):
        if word.sentence != noun.sentence:
            return False
        if _SEEKING.fullmatch(word.plain) or _calls_for(word, words):
            return True
        if is_deed(word) and word.order + 1 < noun.order:
            return False
    return False


def _calls_for(word: Word, words: Sequence[Word]) -> bool:
    return _CALL.fullmatch(word.plain) is not None and words[word.order + 1].plain == "for"


def _is_past(word: Word) -> bool:
    return is_participle(word.plain) or word.plain in _PAST


def _is_done(verb: Word, words: Sequence[Word]) -> bool:
    """Whether a statement says of a deed that it has come to be."""
    before = _before(verb, words)
    return (
        not (verb.plain in _UNCHANGED and before[:1] and before[0] in _JOINING and _follows_to(verb, words))
        and (_is_past(verb) or (verb.plain.endswith("ing") and not _NOW.isdisjoint(before[:1])))
        and before[:1] not in _ARTICLES
        and (_MODALS | NEGATIONS).isdisjoint(before)
        and _NOT_YET.isdisjoint(_clause(verb, words))
        and "to" not in before[:2]
        and not any(map(_INTENT.fullmatch, before))
        and not any(map(_CALL.fullmatch, before))
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
    if before and before[0] in _JOINING:
        return _is_joined_to_open(verb, words)
    if "to" in before[:2] and before[0] not in _DETERMINERS:
        behind_to = before.index("to") + 1
        clause = words[max(0, verb.order - behind_to - _CALLING) : verb.order - behind_to]
        leading = clause[-_BEFORE_TO:]
        if leading and leading[-1].plain in BE:
            return True
        if any(each.plain in _FUTURE for each in _of_sentence_before(verb, words)):
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
    calls = [at for at, word in enumerate(plain) if _CALL.fullmatch(word)]
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


def _is_done_in_german(verb: Word, words: Sequence[Word]) -> bool:
    clause = _clause(verb, words)
    is_infinitive = verb.order > 0 and words[verb.order - 1].plain == "zu"
    if is_infinitive or clause[0] in _NOT_YET_IN_GERMAN or _is_attribute(verb, words):
        return False
    if not (_GERMAN_MODALS | GERMAN_NEGATIONS).isdisjoint(clause):
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


def _is_past_in_german(word: Word) -> bool:
    is_past = _PRETERITE.fullmatch(word.plain) or _NO_INFINITIVE.fullmatch(word.plain)
    return word.written.islower() and is_past is not None


def _is_open_in_german(verb: Word, words: Sequence[Word]) -> bool:
    behind = [word.plain for word in words[verb.order + 1 : verb.order + 2]]
    if behind == ["werden"] and _PARTICIPLE.fullmatch(verb.plain):
        return not (_GERMAN_MODALS - _BECOMING).isdisjoint(_clause(verb, words))
    if not _INFINITIVE.fullmatch(verb.plain):
        return False
    if not _GERMAN_MODALS.isdisjoint(_clause(verb, words)):
        return True
    leading = [
        each
        for each in words[max(0, verb.order - _GERMAN_REACH) : verb.order]
        if each.sentence == verb.sentence
    ]
    if not (_WITH_ZU.fullmatch(verb.plain) or (leading and leading[-1].plain == "zu")):
        return False
    return any(_GERMAN_INTENT.fullmatch(each.plain) for each in leading)


def _clause(word: Word, words: Sequence[Word]) -> list[str]:
    """All the words of the clause of one."""
    start, end = word.order, word.order + 1
    while start and not _begins_clause(words[start]) and words[start - 1].sentence == word.sentence:
        start -= 1
    while end < len(words) and words[end].sentence == word.sentence and not _begins_clause(words[end]):
        end += 1
    return [each.plain for each in words[start:end]]


def _begins_clause(word: Word) -> bool:
    return word.begins_clause and word.plain not in _JOINING


_ENGLISH: tuple[_Seen, _Seen, _Is] = (_is_done, _is_open, _is_past)
_GERMAN: tuple[_Seen, _Seen, _Is] = (_is_done_in_german, _is_open_in_german, _is_past_in_german)
