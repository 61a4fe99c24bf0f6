"""The clauses of a text in German, their verbs, and whether whoever does it stands within them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from summarise.grounding.irregular import IRREGULAR
from summarise.grounding.support.clauses import Word, clauses
from summarise.grounding.words import is_german_verb

PREPOSITIONS = frozenset(
    """in im ins an am ans auf aus bei beim mit nach seit zu zum zur vor über unter zwischen gegen für ohne um
    wegen während laut als wie per trotz bis hinter neben""".split()
)
_NO_VERBS = PREPOSITIONS | frozenset(
    """sowie sondern dass ob entweder weder beziehungsweise mehr weniger etwa rund knapp gab gibt geben
    könnte könnten sollte sollten müsste müssten dürfte dürften""".split()
)
"""What they are besides "es gibt", which nobody does."""
_RELATIVE = frozenset("der die das den dem dessen deren denen welche welcher welches".split())
_WHOSE = frozenset("dessen deren".split())
BY = frozenset("von vom durch".split())
JOINING = frozenset("und oder".split())
AUXILIARIES = frozenset(
    """hat habe hatte hatten hätte hätten ist sei war wäre wird werde wurde sind seien waren wären werden
    wurden worden""".split()
)
_INFINITIVES = frozenset("haben sein werden lassen".split())
MODALS = frozenset(
    """will wollen wollte wollten soll sollen sollte sollten kann können könne konnte konnten muss
    müssen musste mussten darf dürfen durfte durften mag mögen möchte möchten haben""".split()
)
ADVERB = re.compile(
    r"\w+(?:lich|weise|dings|falls|los|mals|seits|wärts)|inzwischen|mittlerweile|zudem|außerdem|heute|gestern"
    r"|anschließend|daraufhin|insgesamt|somit|damit|darum|umgehend|mindestens|höchstens|lange?|jetzt|bald|dann|dort"
    r"|dabei|darauf|danach|zuvor|vorher|später|bisher|derzeit|erst|zuletzt|trotzdem|dennoch|deshalb"
    r"|daher|hingegen|so|nun|hier|wieder|weiter|statt|weitere?n?|zufolge|gemäß|meist|oft|kaum|fast|sogar|bereits|schon"
    r"|zurück|vor|fest|statt|los|weg|nieder|fort|zusammen|aus|ein|ab|an|auf|zu|mit|her|hin|wo|zunächst|selbst|sonst"
    r"|besonders|viele[nrms]?|einige[nrms]?|mehrere[nrms]?|manche[nrms]?|alle[nrms]?|beide[nrms]?"
    r"|noch|nicht|nur|auch|zwar|doch|nachdem|bevor|obwohl|während|sobald|solange|seitdem|falls|indem|sodass|wenn|weil"
)
_PARTICIPLE = re.compile(r"\w{0,4}ge\w+(?:t|en)|(?:be|ver|er|ent|zer|miss)\w{3,}t")
_WITH_ZU = re.compile(
    r"(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|um|zurück|zusammen)zu\w{3,}n"
)
_CONJUNCTIONS = frozenset(
    """dass weil wenn ob obwohl während nachdem bevor ehe als da damit sodass falls wo wie sobald solange seit
    seitdem indem worauf woraufhin wobei wodurch weshalb und aber oder doch denn""".split()
)
_GE = re.compile(r"\w{0,4}ge\w{3,}t")
_LONGEST = 60
"""Words; no clause is longer."""


def has_no_doer(clause: Sequence[Word], verb: Word) -> bool:
    """Whether nobody in a clause can be who does what its verb says: an infinitive, the rest of a clause."""
    return _is_infinitive(clause, verb) or _goes_on_without(clause, verb) or _goes_on(clause, verb)


def german_verbs(clause: Sequence[Word]) -> Iterator[Word]:
    """The forms of verbs in small letters that stand before no noun, as adjectives do."""
    for before, word, behind in zip_longest((None, *clause), clause, clause[1:]):
        if word is None:
            continue
        is_past = before is not None and before.written[0].isupper() and _has_form_of_past(word.plain)
        before_noun = behind is not None and behind.written[0].isupper() and not is_past
        is_adverb = ADVERB.fullmatch(word.plain) is not None
        if (
            word.meaning
            and word.written[0].islower()
            and is_german_verb(word.plain)
            and not (before_noun or is_adverb or word.plain in _NO_VERBS)
        ):
            yield word


def _has_form_of_past(word: str) -> bool:
    return word.endswith(("te", "ten")) or (word in IRREGULAR and not word.endswith("en"))


def german_clauses(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words between commas, but those of relative clauses, whose doer or done-to stands before them."""
    for clause in clauses(words, JOINING):
        parts = (clause[at : at + _LONGEST] for at in range(0, len(clause), _LONGEST))
        yield from (part for part in parts if not _is_relative(part))


def _is_relative(clause: Sequence[Word]) -> bool:
    first = clause[0]
    is_noun_next = len(clause) > 1 and clause[1].written[0].isupper() and first.plain not in _WHOSE
    return first.begins_clause and not first.is_first and first.plain in _RELATIVE and not is_noun_next


def _goes_on(clause: Sequence[Word], verb: Word) -> bool:
    """Whether a clause that no conjunction begins ends in its verb: whoever does it stands before."""
    first, rest = clause[0], clause[verb.order - clause[0].order + 1 :]
    ends = all(word.plain in AUXILIARIES | MODALS for word in rest)
    return (
        ends and first.begins_clause and not first.is_first and first.plain not in _CONJUNCTIONS | _RELATIVE
    )


def _is_infinitive(clause: Sequence[Word], verb: Word) -> bool:
    """Whether "zu" stands before a verb, or before the auxiliary of its participle: "getötet zu haben"."""
    if _WITH_ZU.fullmatch(verb.plain):
        return True
    at = verb.order - clause[0].order
    plain = [word.plain for word in clause[max(0, at - 1) : at + 3]]
    return plain[:1] == ["zu"] or (plain[-2:-1] == ["zu"] and plain[-1] in _INFINITIVES)


def front(clause: Sequence[Word]) -> int:
    """Where the finite verb stands of a clause that begins with a preposition; nobody before it does it."""
    if not clause or clause[0].plain not in PREPOSITIONS | BY:
        return 0
    finite = [word for word in clause if word.plain in AUXILIARIES | MODALS] or list(german_verbs(clause))
    return finite[0].order - clause[0].order if finite else 0


def _goes_on_without(clause: Sequence[Word], verb: Word) -> bool:
    """Whether a clause with a participle has its auxiliary in another, with whoever does it, or has none."""
    plain = {word.plain for word in clause}
    if clause[0].is_first:
        return _GE.fullmatch(verb.plain) is not None and plain.isdisjoint(AUXILIARIES | MODALS)
    return _PARTICIPLE.fullmatch(verb.plain) is not None and plain.isdisjoint(AUXILIARIES)
