"""The words by which a text hands over to somebody: "said", "according to", "nach Angaben von".

A cue is found by its form and by its nearest neighbours; who the source is, and what is theirs,
is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from summarise.evidence.language import written_in
from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.clauses import is_adverb, is_one_thing, opens_clause
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.cue_phrases import PHRASES
from summarise.evidence.speech.cue_words import (
    AUXILIARIES,
    BE,
    NEEDS_COMPLEMENT,
    NOUN_LIKE,
    PASSIVES,
    VERBS,
)
from summarise.evidence.speech.german_cues import german_cue
from summarise.evidence.speech.numbering import COUNTING, PUTTING, counts_heads, puts_a_number
from summarise.evidence.speech.phrase_words import AFTER_VERB, DAYS, INVERTED
from summarise.evidence.speech.predicates import WORDS, held_from
from summarise.evidence.speech.romance_verbs import ROMANCE_ADVERBS, ROMANCE_AUXILIARIES
from summarise.evidence.speech.verb import Verb
from summarise.evidence.speech.words import Words, ahead

_OPENING_MARKS = '"“„«‘'
_CLAUSE_OPENERS = frozenset(
    "that how why whether what it there he she they we he's it's there's i this these".split()
)
_NOT_A_VERB_AFTER = frozenset(
    "the a an this these those his her its their our my your such some no any of in by with for on at from "
    "between many several various more other united recent and or few all both two "
    "three four five six seven eight nine ten".split()
)
_MODIFIED = frozenset("the a an its his her their our this these".split())
_ADVERBS = frozenset(
    "also later then now even again first further never once still repeatedly since today".split()
)
_INFINITIVES = frozenset("went continued goes go".split())
_SUBJECT = 5
"""Words between quoted words and the verb that closes them: "…," the mayor added."""
_LONGEST_GROUP = 8
_TELLING = 10
_ROMANCE = frozenset({"fr", "es", "it", "pt"})
_LANGUAGES = _ROMANCE | {"en", "de"}
_MEANS = frozenset("email e-mail mail phone telephone text letter video".split())
_JUDGED = frozenset("described denounced condemned praised dismissed hailed criticised criticized".split())
"""Verbs that report in the passive where the words are quoted: "described by the mayor as “a gift”"."""
_BEARING_OUT = frozenset("confirm confirmed confirms deny denied denies".split())
"""Verbs that report nothing where they are negated: "could not confirm the figures"."""
_NEGATIONS = frozenset("not never cannot neither nor couldn't can't wouldn't".split())
_SHARES = frozenset("share number proportion percentage rate those people patients participants".split())
"""Of these it is told who they are: "the share reporting insomnia"."""
_ASKING_LEAVE = (["let", "me"], ["let", "us"])
"""Who asks leave to say something stands nowhere."""
_PLACES = frozenset("in above below under at".split())
_CLAUSE_ENDS = frozenset(".!?;:,")
_FIRST_WORDS = VERBS.keys() | PHRASES.keys() | WORDS | PUTTING | COUNTING
_LEADING = AUXILIARIES | _ADVERBS
_ROMANCE_LEADING = ROMANCE_AUXILIARIES | ROMANCE_ADVERBS


def cues(words: Words) -> tuple[Cue, ...]:
    """Every cue of a text in order, those inside quotations too, in the language the text is written in."""
    spoken = _spoken(words)
    found: list[Cue] = []
    for index, word in enumerate(words.lowers):
        if word not in _FIRST_WORDS:
            continue
        cue = _phrase(words, index) or _numbers(words, index) or _verb(words, index) or _held(words, index)
        if cue is not None and cue.language in spoken and (not found or cue.span.start >= found[-1].span.end):
            found.append(cue)
    return tuple(found)


def _spoken(words: Words) -> frozenset[str]:
    """The languages a text may be written in: all of them where it is too short to tell."""
    if len(words.forms) < _TELLING:
        return _LANGUAGES
    language = written_in(words.text)
    return frozenset({language}) if language in {"en", "de"} else _ROMANCE


def _phrase(words: Words, index: int) -> Cue | None:
    """A set phrase with the source beside it."""
    for phrase in PHRASES.get(words.lowers[index], ()):
        last = index + len(phrase.words) - 1
        if last >= len(words.lowers) or any(
            words.lowers[index + step] not in wanted for step, wanted in enumerate(phrase.words)
        ):
            continue
        if not all(words.touch(step) for step in range(index, last)):
            continue
        span = words.span(index, last)
        if phrase.fits is not None and not phrase.fits(words.text, span.start, span.end):
            continue
        return Cue(span, span, phrase.strength, "clause", phrase.source, phrase.language, "phrase")
    return None


def _held(words: Words, index: int) -> Cue | None:
    """A state or a view that somebody is said to be in: "is confident that", "has no doubt that"."""
    held = held_from(words, index) if words.lowers[index] in WORDS else None
    if held is None:
        return None
    first = _group_start(words, held[0], _LEADING)
    return Cue(words.span(index, index), words.span(first, index), held[1], "that", "subject", "en", "finite")


def _numbers(words: Words, index: int) -> Cue | None:
    """A verb that gives a number: "put the toll at 12", "counted 60,000"."""
    if not (puts_a_number(words, index) or counts_heads(words, index)):
        return None
    first = _group_start(words, index, _LEADING)
    form: Literal["finite", "participle"] = "participle" if words.lowers[index].endswith("ing") else "finite"
    language = "de" if words.lowers[index].startswith("zähl") else "en"
    return Cue(
        words.span(index, index), words.span(first, index), "stated", "object", "subject", language, form
    )


def _group_start(words: Words, index: int, leading: frozenset[str]) -> int:
    """Where the auxiliaries and adverbs before a verb begin."""
    first = index
    while (
        first
        and index - first < _LONGEST_GROUP
        and (words.lowers[first - 1] in leading or is_adverb(words, first - 1))
        and words.touch(first - 1)
    ):
        first -= 1
    return first


def _verb(words: Words, index: int) -> Cue | None:
    entry, form = VERBS.get(words.lowers[index]), words.forms[index]
    if entry is None or (form[0].isupper() and not form.endswith("ing")):
        return None
    before = words.lowers[max(0, index - 2) : index]
    if words.lowers[index] == "reporting" and before[-1:] and before[-1] in _SHARES:
        return None
    if before in _ASKING_LEAVE or (words.lowers[index] == "implies" and before[-1:] == ["it"]):
        return None
    return (german_cue if entry.language == "de" else _english_or_romance)(words, index, entry)


def _english_or_romance(words: Words, index: int, entry: Verb) -> Cue | None:
    word = words.lowers[index]
    first = _group_start(words, index, _LEADING if entry.language == "en" else _ROMANCE_LEADING)
    if entry.language == "fr" and first > 2 and words.lowers[first - 1] in INVERTED:
        first = first - 3 if words.lowers[first - 2] in {"-", "-t-"} else first
    before = words.lowers[first - 1] if first and words.touch(first - 1) else ""
    helpers = words.lowers[first:index]
    if _lacks_auxiliary(word, helpers, entry) or (word in _BEARING_OUT and _is_negated(before, helpers)):
        return None
    following = _following(words, index)
    passive = any(helper in BE for helper in helpers)
    is_participle = word.endswith("ing") and not passive
    bare = entry.takes == "object" and not helpers and word.endswith("ed")
    if bare and (following in _PLACES or (word == "accused" and following == "of")):
        return None
    if not helpers and (before == "those" or _is_counted(words, index, following)):
        return None
    if following == "by" and not passive and _is_no_agent(words, index + 2):
        following = ""
    if following == "by" or (not is_participle and passive):
        return _passive(words, index, following)
    if "to" in helpers or before == "to":
        told = next((at for at in range(max(0, index - 3), index) if words.lowers[at] in _INFINITIVES), None)
        if told is None:
            return None
        first = told
    if is_participle:
        fits = before not in _NOT_A_VERB_AFTER - {"and", "or", "by", "in", "as"}
    else:
        fits = bool(helpers) or before not in _MODIFIED | {"as"}
    if word in NOUN_LIKE:
        fits = fits and _reads_as_verb(words, index, following, before, helpers)
    if not fits or not _has_needed(words, index):
        return None
    return Cue(
        words.span(index, index),
        words.span(first, index),
        entry.strength,
        entry.takes,
        "subject",
        entry.language,
        "participle" if is_participle else "finite",
    )


def _lacks_auxiliary(word: str, helpers: Sequence[str], entry: Verb) -> bool:
    """Whether a participle stands alone, which then is no predicate: "became known for"."""
    if word == "known":
        return not helpers
    return not entry.finite and ROMANCE_AUXILIARIES.isdisjoint(helpers)


def _is_negated(before: str, helpers: Sequence[str]) -> bool:
    """Whether something is not done: "could not confirm", "cannot confirm", "hasn't confirmed"."""
    return before in _NEGATIONS or any(helper in _NEGATIONS or helper.endswith("n't") for helper in helpers)


def _has_needed(words: Words, index: int) -> bool:
    """Whether a verb that reports only with certain words ("issue a warning") has one of them near."""
    needed = NEEDS_COMPLEMENT.get(words.lowers[index])
    return needed is None or any(later in needed for later in ahead(words, index)[:4])


def _is_counted(words: Words, index: int, following: str) -> bool:
    """Whether a participle says of what kind the things are that are counted: "300 confirmed cases"."""
    return (
        words.lowers[index].endswith("ed")
        and index > 1
        and words.forms[index - 1][0].isdigit()
        and not words.forms[index - 2][0].isupper()
        and following.isalpha()
        and following not in AFTER_VERB | {"that"}
    )


def _is_no_agent(words: Words, at: int) -> bool:
    """Whether "by" tells until when, or by what means: "they estimate by 2050 …", "said by phone …"."""
    return at < len(words.lowers) and (words.forms[at].isdigit() or words.lowers[at] in DAYS | _MEANS)


def _passive(words: Words, index: int, following: str) -> Cue | None:
    """ "reported by the agency": the source stands behind."""
    judged = words.lowers[index] in _JUDGED and BLANK in ahead(words, index)
    if (
        following != "by"
        or words.lowers[index + 1] != "by"
        or not (judged or words.lowers[index] in PASSIVES)
    ):
        return None
    entry = VERBS[words.lowers[index]]
    span = words.span(index, index + 1)
    return Cue(span, span, entry.strength, "clause", "after", entry.language, "phrase")


def _reads_as_verb(words: Words, index: int, following: str, before: str, helpers: Sequence[str]) -> bool:
    """Whether a form that can be a noun ("reports", "claims") is a verb here."""
    if helpers and before not in _NOT_A_VERB_AFTER:
        return True
    if BLANK in words.forms[max(0, index - 2) : index] and following not in _CLAUSE_ENDS:
        return True
    if before in _NOT_A_VERB_AFTER or not before or is_one_thing(words, 0, index):
        return False
    if following in _CLAUSE_ENDS and BLANK in words.forms[max(0, index - _SUBJECT) : index]:
        return True
    if following in _CLAUSE_OPENERS or following in _OPENING_MARKS or following in {"the", "a", "an"}:
        return True
    return not before.endswith(("'s", "s'")) and before[0].isalpha() and opens_clause(words, index + 1)


def _following(words: Words, index: int) -> str:
    """The word, or the opening mark, right behind a word; a colon or comma before a mark is passed over."""
    if not words.touch(index):
        return ""
    after = words.lowers[index + 1]
    if after in {",", ":"} and words.touch(index + 1) and words.lowers[index + 2] in _OPENING_MARKS:
        return words.lowers[index + 2]
    return after
