"""Who is the subject of a German verb of saying, before or behind it."""

from __future__ import annotations

from summarise.documents import Span
from summarise.evidence.speech import phrases_before, phrases_behind
from summarise.evidence.speech.chunks import chunks_back
from summarise.evidence.speech.clauses import is_clause
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.german_relatives import antecedent, relative_before
from summarise.evidence.speech.german_verbs import GERMAN_ASSUMING
from summarise.evidence.speech.phrase_words import BREAKS, PRONOUNS
from summarise.evidence.speech.words import Words

_NAME = 2
_READS = frozenset("heißt hieß".split())
_FROM = frozenset("von vom davon".split())
_TRANSPIRES = frozenset("verlautet verlautete".split())
_WITHIN = frozenset("in im aus".split())
_NO_SUBJECTS = frozenset("aber jedoch zugleich keine keinen keinerlei".split())
"""What stands behind a second predicate: "bestätigte den Fund, nannte aber keine Menge"."""
_SUBJECTS = frozenset("er ich wir man".split())
"""German pronouns that are the subject wherever they stand."""
_NOMINATIVE = frozenset("ein eine die das er sie".split())
_TO_IT = frozenset("dem diesem unserem einem".split())
_TO_HER = frozenset("der dieser unserer einer".split())
_FEMININE = ("zeitung", "agentur", "presse", "redaktion", "illustrierten")
_SAYS = frozenset("sagt sagte sagten meint meinte meinten teilt teilte teilten".split())
"""Verbs that take no thing for an object."""


def german_subject(words: Words, cue: Cue, first: int, after: int) -> tuple[Span, ...]:
    """German puts the subject behind its verb as soon as anything else leads the sentence."""
    verb = words.first_from(cue.group.start)
    if (
        words.lowers[verb] in _READS
        and words.lowers[first] in _WITHIN
        and "es" in words.lowers[verb + 1 : verb + 2]
    ):
        return phrases_behind.behind(words, first + 1, verb, "de")
    if words.lowers[verb] in _TRANSPIRES and words.lowers[first] == "aus":
        return phrases_behind.behind(words, first + 1, verb, "de")
    if (
        verb > first
        and words.lowers[verb - 1] == "und"
        and not phrases_behind.is_adjunct_first(words, first, verb)
    ):
        return phrases_behind.behind(words, first, verb - 1, "de")
    if words.lowers[verb] in GERMAN_ASSUMING:
        after = next((at for at in range(verb, after) if words.lowers[at] in _FROM), after)
    if words.lowers[verb] in _READS:
        hearsay = _hearsay(words, verb, first, after)
        if hearsay is not None:
            return (hearsay,)
    pronoun = relative_before(words, first, verb)
    if pronoun is not None:
        meant = antecedent(words, first, pronoun)
        return (meant,) if meant is not None else ()
    behind = phrases_behind.behind(words, cue.verb_end(words), after, "de")
    if behind and (
        _is_no_noun(words, behind[0])
        or _is_listener(words, behind[0])
        or words.lowers[words.first_from(behind[0].start)] in _NO_SUBJECTS
    ):
        behind = ()
    if behind and (
        phrases_behind.is_adjunct_first(words, first, verb)
        or (verb > first and words.forms[verb - 1] in BREAKS and _is_behind_clause(words, first, verb))
        or (verb > first and words.forms[verb - 1] == "," and _is_nominative(words, cue, behind[0]))
    ):
        return behind
    after_verb = cue.verb_end(words)
    if behind and behind[0].start == words.starts[after_verb] and words.lowers[after_verb] in _SUBJECTS:
        return behind
    if behind and _is_named_before_colon(words, behind[0]):
        return behind
    return _before(words, first, verb) or behind


def _before(words: Words, first: int, verb: int) -> tuple[Span, ...]:
    """The subject before a verb: the name, where only one comma parts it from who that is.

    "Anna Roth, die Sprecherin der Polizei sagte".
    """
    phrases = phrases_before.before(words, first, verb)
    if not phrases or phrases_behind.is_adjunct_first(words, first, verb):
        return phrases
    begin = words.first_from(phrases[0].start)
    name = words.forms[first : begin - 1]
    explained = words.lowers[begin] in {"der", "die"} and words.forms[begin - 1 : begin] == [","]
    if explained and len(name) >= _NAME and all(form[0].isupper() for form in name):
        return (Span(words.starts[first], words.end(begin - 2)),)
    return phrases


def _is_no_noun(words: Words, phrase: Span) -> bool:
    """Whether one word in small letters, or a number, is all there is: "ursprünglich", "1.900"."""
    at = words.first_from(phrase.start)
    alone = words.end(at) >= phrase.end
    number = words.forms[at][0].isdigit()
    return alone and (words.forms[at].islower() or number) and words.lowers[at] not in PRONOUNS


def _is_listener(words: Words, phrase: Span) -> bool:
    """Whether a phrase can only be who is told: "dieser Zeitung", "dem Sender"."""
    at = words.first_from(phrase.start)
    last = words.first_from(phrase.end) - 1
    return words.lowers[at] in _TO_IT or (
        at < last and words.lowers[at] in _TO_HER and words.lowers[last].endswith(_FEMININE)
    )


def _is_nominative(words: Words, cue: Cue, phrase: Span) -> bool:
    """Whether a phrase right behind a verb of saying can only be its subject: ", sagte ein Sprecher"."""
    begin = words.first_from(phrase.start)
    says = words.lowers[words.first_from(cue.span.start)] in _SAYS
    is_named = words.forms[begin][0].isupper()
    return says and (is_named or words.lowers[begin] in _NOMINATIVE) and begin == cue.verb_end(words)


def _hearsay(words: Words, verb: int, first: int, after: int) -> Span | None:
    """ "Es heißt, …", "…, hieß es weiter": nobody is named, and the words stand for whoever it is."""
    if verb > first and words.lowers[verb - 1] == "es":
        return words.span(verb - 1, verb)
    if verb + 1 < after and words.lowers[verb + 1] == "es":
        return words.span(verb, verb + 1)
    return None


def _is_behind_clause(words: Words, first: int, verb: int) -> bool:
    """Whether a whole clause stands before the verb, not only a subject and its relative clause."""
    return any(
        is_clause(words, chunk)
        for chunk in chunks_back(words, first, verb)
        if len(chunk) and not phrases_before.is_german_relative(words, chunk)
    )


def _is_named_before_colon(words: Words, phrase: Span) -> bool:
    """ "Der Zeitung sagte Anna Roth:": a full name or a pronoun, and then what is said."""
    first, after = words.first_from(phrase.start), words.first_from(phrase.end)
    if after >= len(words.forms) or words.forms[after] not in ":,":
        return False
    return words.lowers[first] in {"er", "sie"} or (
        after - first >= _NAME and all(words.forms[at][0].isupper() for at in range(first, first + _NAME))
    )
