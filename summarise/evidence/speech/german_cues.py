"""Which German verb forms are cues: by their particle, their auxiliary and what they hand over to."""

from __future__ import annotations

from itertools import pairwise

from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.cue_words import VERBS
from summarise.evidence.speech.german_verbs import (
    GERMAN_ASSUMING,
    GERMAN_AUXILIARIES,
    GERMAN_PARTICIPLES,
    GERMAN_PARTICLES,
    GERMAN_PASSIVES,
    GERMAN_PLURALS,
    GERMAN_REFUSALS,
)
from summarise.evidence.speech.verb import Verb
from summarise.evidence.speech.words import REACH, Words, ahead

_HOLDS = frozenset("hält hielt halten hielten".split())
_ADJECTIVES = tuple(
    "lich ig isch bar los haft sam falsch richtig gut wichtig zu ell iert nötig ant ent iv".split()
)
_SEES = frozenset("sieht sah sehen sahen".split())
_INDEFINITE = frozenset("ein eine einen kein keine keinen".split())
_JUDGING = frozenset("fordern kritisieren verlangen begrüßen beklagen".split())
_ARTICLES = frozenset("die das den der eine einen ein mehr".split())
_MODALS = frozenset("kann können muss müssen soll sollte darf dürfen könnte könnten möchte lässt man".split())
_REACH_BACK = 6
_FROM = frozenset({"von", "vom"})
_INDEFINITE_DATIVES = frozenset({"einem", "einer"})
_EMANATING = frozenset(
    "gefahr gefahren bedrohung risiko risiken signal signale wirkung impuls impulse initiative gewalt "
    "strahlung hitze".split()
)
"""What goes out from something without anybody assuming anything."""
_RECKONS = frozenset("rechnet rechnete rechneten".split())
_LOOMING = frozenset("droht drohen drohte drohten".split())
_WITH = frozenset({"mit", "damit", "an"})
_HANDING = frozenset({",", ":", BLANK})
_CLAUSE_ENDS = frozenset(".!?;:,")
_SENTENCE_ENDS = frozenset(".!?;")


def german_cue(words: Words, index: int, entry: Verb) -> Cue | None:
    """The cue that the German verb form at `index` is, if it is one here."""
    word = words.lowers[index]
    particles = GERMAN_PARTICLES.get(word)
    if particles is not None and not (
        _behind_quotation(words, index)
        or words.lowers[max(0, index - 1)] in particles
        or any(later in particles for later in ahead(words, index))
        or (word in _SEES and _before_quoted_object(words, index))
        or (word in _HOLDS and _holds_for(words, index))
        or (word in GERMAN_ASSUMING and _assumes(words, index))
    ):
        return None
    first = _german_auxiliary(words, index) if word in GERMAN_PARTICIPLES else None
    if first is not None and words.lowers[first] == "habe" and _is_told(words, first, index):
        return None
    if word == "gesprochen" and not _is_spoken_of(words, first, index):
        return None
    if first is None and (not entry.finite or _is_german_passive(words, index)):
        return None
    if word in GERMAN_PLURALS and not _hands_over(words, index):
        return None
    if word in _LOOMING and not _threatens(words, index):
        return None
    span = words.span(index, index)
    group = words.span(index if first is None else first, index)
    refuses = word in GERMAN_REFUSALS and "zurück" in ahead(words, index)
    strength = "denied" if refuses else entry.strength
    if word in _RECKONS and _shows(words, index):
        strength = "stated"
    return Cue(span, group, strength, entry.takes, "subject", "de", "finite")


def _threatens(words: Words, index: int) -> bool:
    """Whether somebody threatens with something, and nothing looms: "Japan droht eine Rezession"."""
    return _hands_over(words, index) or not _WITH.isdisjoint(ahead(words, index))


def _shows(words: Words, index: int) -> bool:
    """Whether somebody reckons a thing up for others: "rechnete dem Rat vor, dass", and expects nothing."""
    return any(one == "vor" and sign in _CLAUSE_ENDS for one, sign in pairwise([*ahead(words, index), "."]))


def _assumes(words: Words, index: int) -> bool:
    """Whether somebody takes a thing to be so: "geht von einem Unfall aus", and no danger comes of it."""
    after = ahead(words, index)
    start = next((at for at, word in enumerate(after) if word in _FROM), None)
    if start is None or "aus" not in after[start + 2 :] or not _EMANATING.isdisjoint(after):
        return False
    return _EMANATING.isdisjoint(words.lowers[max(0, index - _REACH_BACK) : index])


def _is_spoken_of(words: Words, first: int | None, index: int) -> bool:
    """Whether somebody gives a number or a judgement: "hatte von elf Verletzten gesprochen"."""
    if first is None:
        return False
    return any(
        words.lowers[at] in _FROM
        and (words.lowers[at + 1] in _INDEFINITE_DATIVES or not words.forms[at + 1][0].isupper())
        for at in range(first + 1, index - 1)
    )


def _is_told(words: Words, first: int, index: int) -> bool:
    """Whether what somebody "habe" said is itself told by another, before or behind it."""
    return _closes_with_cue(words, index) or _opens_with_cue(words, first)


def _opens_with_cue(words: Words, first: int) -> bool:
    """Whether a verb and a comma lead up to it: "Die Zeitung berichtete, das Heim habe Mängel gemeldet"."""
    comma = False
    for at in range(first - 1, max(-1, first - REACH), -1):
        word = words.lowers[at]
        if word in _SENTENCE_ENDS or words.breaks(at):
            return False
        comma = comma or word == ","
        if comma and word in VERBS and VERBS[word].language == "de" and VERBS[word].finite:
            return True
    return False


def _closes_with_cue(words: Words, index: int) -> bool:
    """Whether what somebody has said is itself told: "A habe ihn gebeten zu bleiben, sagte B"."""
    after = ahead(words, index)
    return any(
        sign == "," and word in VERBS and VERBS[word].language == "de" and VERBS[word].finite
        for sign, word in pairwise(after)
    )


def _before_quoted_object(words: Words, index: int) -> bool:
    """Whether a verb has quoted words for its object: "sieht Roth einen „Angriff auf uns alle“"."""
    after = ahead(words, index)
    at = after.index(BLANK) if BLANK in after else 0
    return at > 0 and after[at - 1] in _INDEFINITE


def _holds_for(words: Words, index: int) -> bool:
    """Whether somebody takes a thing for something: "hält das für falsch", "hält sie für „ein Wagnis“"."""
    after = [*ahead(words, index), "."]
    at = after.index("für") if "für" in after else -1
    if at < 1 or at + 2 >= len(after):
        return False
    quoted = BLANK in after[at + 1 : at + 3]
    return quoted or (after[at + 1].endswith(_ADJECTIVES) and after[at + 2] in _CLAUSE_ENDS)


def _is_german_passive(words: Words, index: int) -> bool:
    """Whether a form that can be a participle is one: "wurde verurteilt", "bestätigt worden"."""
    if words.lowers[index] not in GERMAN_PARTICIPLES:
        return False
    clause = words.lowers[max(0, index - REACH) : index]
    for at in range(len(clause) - 1, -1, -1):
        if clause[at] in _CLAUSE_ENDS:
            clause = clause[at:]
            break
    following = words.lowers[index + 1 : index + 2]
    return not GERMAN_PASSIVES.isdisjoint([*clause, *following])


def _hands_over(words: Words, index: int) -> bool:
    """Whether a plural, that could be an infinitive, leads up to a clause or to quoted words."""
    before, after = words.lowers[max(0, index - 1) : index], words.lowers[index + 1 : index + 2]
    if (
        "zu" in before
        or not after
        or not _MODALS.isdisjoint(words.lowers[max(0, index - _REACH_BACK) : index])
    ):
        return False
    judges = words.lowers[index] in _JUDGING and after[0] in _ARTICLES and words.forms[index - 1][0].isupper()
    return judges or after[0] in _HANDING or "dass" in ahead(words, index)


def _behind_quotation(words: Words, index: int) -> bool:
    """Whether a verb stands right behind quoted words: "„…“, rief sie"."""
    near = words.forms[max(0, index - 3) : index]
    return BLANK in near and not any(form.isalpha() for form in near)


def _german_auxiliary(words: Words, index: int) -> int | None:
    """Where the auxiliary of a German participle at the end of its clause stands."""
    for at in range(index - 1, max(-1, index - REACH), -1):
        if words.lowers[at] in _SENTENCE_ENDS or words.breaks(at):
            return None
        if words.lowers[at] in GERMAN_AUXILIARIES:
            return at
    return None
