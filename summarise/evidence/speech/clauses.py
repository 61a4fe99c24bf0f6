"""What is verb and what is subject in a stretch of words between two marks of punctuation."""

from __future__ import annotations

from summarise.evidence.speech.cue_words import NOUN_LIKE, VERBS
from summarise.evidence.speech.phrase_words import (
    ADJUNCTS,
    AFTER_VERB,
    ARTICLES,
    COORDINATORS,
    DAYS,
    GERMAN_LINKS,
    HELPERS,
    NOMINAL,
    NOT_SOURCES,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    REPORTED_MOOD,
    SPOKEN_OF,
    SUBORDINATORS,
)
from summarise.evidence.speech.words import Words

_OWN = frozenset("a an his her its their einem einer seiner ihrer un une su sus sa son".split())
_SUBJECT_PRONOUNS = frozenset("he she they we i you er sie".split())
_DETERMINERS = frozenset("my your our this these those".split())
_JOINTS = RELATIVES | SUBORDINATORS | COORDINATORS
_SINGULAR = frozenset("a an this each every another".split())
_GERMAN_DATIVES = frozenset("einem einer einen allem allen ihrem ihrer ihren unserem unserer".split())
_BREAKS = frozenset(",.;:()—–") | {"and"}
_BEHIND_AVOIR = frozenset("ensuite aussi également alors lui déjà été dit fait pris mis écrit eu".split())
_NO_PARTICIPLES = frozenset("café cliché fiancé protégé résumé touché".split())
_ATTRIBUTIVE = ("er", "em", "es")
_CLAUSE_REACH = 16
_FEW = 2
_LATER = 4
_SHORT = 4
_NO_ADVERBS = frozenset("family assembly police ally italy july supply reply".split())


def is_verb(words: Words, first: int, at: int) -> bool:
    """Whether the word at `at` is the verb of a stretch that begins at `first`."""
    form, word = words.forms[at], words.lowers[at]
    previous = words.lowers[at - 1] if at > first else ""
    if word in HELPERS or word.endswith("n't") or (word == "a" and _is_french_auxiliary(words, at)):
        return True
    if not form.islower() or previous in ARTICLES or (previous in PREPOSITIONS and previous != "to"):
        return False
    if previous in _SUBJECT_PRONOUNS:
        return True
    if is_one_thing(words, first, at) or (word in NOUN_LIKE and words.lowers[at + 1 : at + 2] == ["of"]):
        return False
    if word in VERBS and not word.endswith("ing"):
        past = ("te", "ten") if VERBS[word].language == "de" else "ed"
        return at > first or word.endswith(past)
    following = words.lowers[at + 1] if at + 1 < len(words.lowers) else ""
    if word.endswith("ed") and len(word) > 4 and at > first:
        behind_name = words.forms[at - 1][0].isupper() and words.forms[at + 1 : at + 2] != []
        if following in AFTER_VERB or (behind_name and words.forms[at + 1][0].isupper()):
            return True
    return at > first and (word in PAST or (word.endswith("s") and following in {"to", "that"}))


def is_one_thing(words: Words, first: int, at: int) -> bool:
    """Whether a bare form ends a phrase in the singular, and so is its noun: "an internal report leaked"."""
    if words.lowers[at] not in NOUN_LIKE or words.lowers[at].endswith(("s", "d")):
        return False
    for before in reversed(words.lowers[max(first, at - 3) : at]):
        if before in _SINGULAR or before in _BREAKS:
            return before in _SINGULAR
    return False


def _is_french_auxiliary(words: Words, at: int) -> bool:
    """Whether "a" is the French verb: "a ensuite défendu", and no article."""
    following = words.lowers[at + 1] if at + 1 < len(words.lowers) else ""
    entry = VERBS.get(following)
    if entry is not None and entry.language == "fr" and not entry.finite:
        return True
    return following in _BEHIND_AVOIR or (following.endswith("é") and following not in _NO_PARTICIPLES)


def has_verb(words: Words, chunk: range) -> bool:
    """Whether a stretch has a verb outside its relative clauses."""
    for at in chunk:
        if at > chunk[0] and words.lowers[at] in RELATIVES:
            return False
        if is_verb(words, chunk[0], at):
            return True
    return False


def opens_clause(words: Words, first: int) -> bool:
    """Whether a clause without "that" begins at the word `first`: "yields had dropped", "it was over".

    A relative clause is none, be it without its pronoun too: "the boat the navy had lost".
    """
    for at in range(first, min(len(words.lowers), first + _CLAUSE_REACH)):
        word, previous = words.lowers[at], words.lowers[at - 1]
        if not word[0].isalnum() or (at == first and word in HELPERS | PREPOSITIONS):
            return False
        if word in _JOINTS or (at > first and word.partition("'")[0] in _SUBJECT_PRONOUNS):
            return False
        if at > first and word in ARTICLES and previous not in PREPOSITIONS:
            return False
        if word.partition("'")[0] in _SUBJECT_PRONOUNS and word not in _SUBJECT_PRONOUNS:
            return True
        if at > first and (word in HELPERS or word.endswith("n't")):
            return True
        if (
            at > first
            and (word in PAST or (word.endswith("ed") and len(word) > _SHORT))
            and _is_transitive(words, at)
        ):
            return True
    return False


def _is_transitive(words: Words, at: int) -> bool:
    """Whether an object stands right behind a verb, so that it is no participle."""
    following = words.lowers[at + 1] if at + 1 < len(words.lowers) else ""
    return following in ARTICLES | _OWN or following[:1].isdigit()


def is_clause(words: Words, chunk: range) -> bool:
    """Whether a stretch of German has a verb: a helper, or a word with a small letter behind a noun."""
    for at in chunk:
        word = words.lowers[at]
        if word in HELPERS or word in REPORTED_MOOD:
            return True
        if at == chunk[0] or not words.forms[at].islower() or word in GERMAN_LINKS | PREPOSITIONS:
            continue
        if (
            words.forms[at - 1][0].isupper()
            and words.lowers[at - 1] not in ARTICLES
            and word not in COORDINATORS | ADJUNCTS
            and not word.endswith(_ATTRIBUTIVE)
        ):
            return True
    return False


def subject_in(words: Words, chunk: range, *, beside_verb: bool) -> range | None:
    """The noun phrase that a stretch begins with, without adjuncts before and behind it."""
    if not beside_verb and words.lowers[chunk[0]] in SUBORDINATORS:
        return None
    chunk = _without_lead(words, _after_conjunction(words, chunk), beside_verb=beside_verb)
    if len(chunk) > _FEW and _is_participle(words.lowers[chunk[0]]) and _is_title(words, chunk):
        return chunk
    if not len(chunk) or _is_participle(words.lowers[chunk[0]]) or is_verb(words, chunk[0], chunk[0]):
        return None
    if words.lowers[chunk[0]].endswith("ed") and _takes_object(words, chunk):
        return None
    end = _subject_end(words, chunk)
    first = chunk[0]
    word = words.lowers[first]
    if end - first == 1 and (word in NOT_SOURCES | ARTICLES | _OWN | _DETERMINERS or not word[0].isalpha()):
        return None
    owner, sign, _ = word.partition("'")
    if words.forms[first].islower() and ((sign and owner in NOT_SOURCES) or _is_gerund(word)):
        return None
    return range(first, end)


def _is_title(words: Words, chunk: range) -> bool:
    """Whether a participle is part of a title before a name: "Defending champion Ann Lee"."""
    title, name = words.forms[chunk[1]], words.forms[chunk[-1]]
    return title.islower() and title.isalpha() and title not in AFTER_VERB | NOMINAL and name[0].isupper()


def _is_gerund(word: str) -> bool:
    return word.endswith("ing") and len(word) > 4 and not word.endswith("thing") and word != "king"


def _takes_object(words: Words, chunk: range) -> bool:
    """Whether the first word is a predicate of its own: "opposed the plan and said"."""
    return len(chunk) > 1 and words.forms[chunk[0]].islower() and words.lowers[chunk[1]] in AFTER_VERB


def _subject_end(words: Words, chunk: range) -> int:
    end = chunk[-1] + 1
    if words.lowers[chunk[0]] in _SUBJECT_PRONOUNS:
        return chunk[0] + 1
    for at in chunk[1:]:
        if is_verb(words, chunk[0], at) or words.lowers[at] in RELATIVES or _is_trailing_adjunct(words, at):
            end = at
            break
    while end > chunk[0] + 1 and (
        words.lowers[end - 1] in ADJUNCTS | COORDINATORS or is_adverb(words, end - 1)
    ):
        end -= 1
    return end


def _without_lead(words: Words, chunk: range, *, beside_verb: bool) -> range:
    """A stretch without what leads up to its subject: conjunctions, adverbs, "On Tuesday"."""
    while len(chunk) and (
        words.lowers[chunk[0]] in COORDINATORS | SUBORDINATORS
        or (words.lowers[chunk[0]] in ADJUNCTS and words.lowers[chunk[0]] not in PREPOSITIONS)
        or _is_leading_adverb(words, chunk)
    ):
        chunk = chunk[1:]
    later = next((at for at in chunk[:_LATER] if words.lowers[at] in {"later", "earlier"}), None)
    if later is not None and later < chunk[-1] and words.lowers[later + 1] in ARTICLES | PRONOUNS:
        chunk = range(later + 1, chunk[-1] + 1)  # "Hours later the mayor"
    if len(chunk) > 1 and words.forms[chunk[0]].isdigit() and words.forms[chunk[1]][0].isupper():
        chunk = chunk[1:]
    if len(chunk) and words.lowers[chunk[0]] in PREPOSITIONS and not _is_english_article(words, chunk[0]):
        return _behind_adjunct(words, chunk) if beside_verb else range(0)
    return chunk


def _is_english_article(words: Words, at: int) -> bool:
    """Whether "an" is the English article and not the German preposition."""
    following = words.lowers[at + 1] if at + 1 < len(words.lowers) else ""
    return words.lowers[at] == "an" and following[:1] in set("aeiouh") and following not in _GERMAN_DATIVES


def _is_leading_adverb(words: Words, chunk: range) -> bool:
    word = words.lowers[chunk[0]]
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS and len(chunk) > 1


def _after_conjunction(words: Words, chunk: range) -> range:
    """The words of the last clause in a stretch; all of it where the conjunction joins two predicates."""
    for at in reversed(chunk):
        word = words.lowers[at]
        if word in SUBORDINATORS or (word in COORDINATORS and has_verb(words, range(chunk[0], at))):
            if at < chunk[-1] and _is_nominal(words, at + 1):
                return range(at + 1, chunk[-1] + 1)
            if word in SUBORDINATORS and at > chunk[0] and not has_verb(words, range(chunk[0], at)):
                return range(chunk[0], at)
    return chunk


def _is_nominal(words: Words, at: int) -> bool:
    word = words.lowers[at]
    return (
        word in NOMINAL
        or not words.forms[at].islower()
        or not (word.endswith("ed") or word in ADJUNCTS or word in HELPERS or word in VERBS)
    )


def _is_participle(word: str) -> bool:
    return word.endswith("ing") and len(word) > 5 and word in VERBS


def is_adverb(words: Words, at: int) -> bool:
    """Whether the word is "reportedly" or the like."""
    word = words.lowers[at]
    return words.forms[at].islower() and word.endswith("ly") and word not in _NO_ADVERBS


def _is_trailing_adjunct(words: Words, at: int) -> bool:
    """Whether a prepositional phrase begins that belongs to the verb: "in a statement", "on Monday"."""
    word = words.lowers[at]
    following = words.lowers[at + 1] if at + 1 < len(words.lowers) else ""
    if word in {"on", "am", "via", "during", "following", "after"} or (
        word == "unter" and following == "berufung"
    ):
        return True
    if word == "to" and words.forms[at - 1][0].isupper() and following not in AFTER_VERB:
        return words.forms[at + 1 : at + 2] == [following]
    return word in {"in", "im", "at", "through", "with", "to", "en", "dans"} and following in _OWN


def _behind_adjunct(words: Words, chunk: range) -> range:
    """What follows a leading prepositional phrase without a comma: "On Tuesday the ministry"."""
    if words.forms[chunk[0]] == "Von" and words.forms[chunk[-1]][0].isupper() and len(chunk) <= 3:
        return chunk
    for at in chunk[1:]:
        word, previous = words.lowers[at], words.lowers[at - 1]
        if word in DAYS or word.isdigit():
            continue
        if word in ARTICLES | PRONOUNS and at - 1 > chunk[0] and previous not in PREPOSITIONS:
            return range(at, chunk[-1] + 1)
        if not words.forms[at].islower() and (previous in DAYS or previous.isdigit()):
            return range(at, chunk[-1] + 1)
        if word in SPOKEN_OF and words.forms[at - 1][0].isupper() and at - 1 > chunk[0]:
            return range(at, chunk[-1] + 1)  # "In Rome police said"
    return range(0)
