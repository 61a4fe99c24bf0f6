"""The verbs of reporting: what each takes, and how strongly it claims."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarise.evidence.marks import Strength
from summarise.evidence.speech.german_verbs import GERMAN, GERMAN_PARTICIPLES, GERMAN_PLURALS
from summarise.evidence.speech.romance_verbs import ROMANCE
from summarise.evidence.speech.verb import Takes, Verb

BE = frozenset("is are was were be been being am 's isn't wasn't aren't weren't".split())
AUXILIARIES = BE | frozenset(
    "has have had having did does do will would could can may might should must not to hasn't hadn't "
    "haven't didn't doesn't don't went on continued goes go".split()
)
_IRREGULAR = {
    "say": "say says said saying",
    "tell": "tell tells told telling",
    "write": "write writes wrote written writing",
    "find": "find finds found finding",
    "show": "show shows showed shown showing",
    "think": "think thinks thought thinking",
    "swear": "swear swears swore sworn swearing",
    "speak": "speak speaks spoke spoken speaking",
    "read": "read reads reading",
    "admit": "admit admits admitted admitting",
    "quip": "quip quips quipped quipping",
    "hold": "hold holds held holding",
    "foresee": "foresee foresees foresaw foreseeing",
    "rebut": "rebut rebuts rebutted rebutting",
    "refer": "refer refers referred referring",
    "sing": "sing sings sang singing",
    "sum": "sum sums summed summing",
    "put": "put puts putting",
    "know": "know knows knew known knowing",
    "hear": "hear hears heard hearing",
    "understand": "understand understands understood",
    "mean": "mean means meant",
    "see": "see sees saw seen seeing",
    "feel": "feel feels felt feeling",
    "learn": "learn learns learned learnt learning",
    "foretell": "foretell foretells foretold",
}


def _forms(lemma: str) -> list[str]:
    """The forms of an English verb."""
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma].split()
    if re.search(r"[^aeiou]y$", lemma):
        return [lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"]
    stem = lemma.removesuffix("e")
    third = f"{lemma}es" if re.search(r"(?:s|x|ch|sh|z)$", lemma) else f"{lemma}s"
    return [lemma, third, f"{stem}ed", f"{stem}ing"]


_ENGLISH: tuple[tuple[Strength, Takes, str], ...] = (
    (
        "stated",
        "clause",
        (
            "say state tell add announce confirm explain reply respond remark comment "
            "report note observe recount reveal disclose stress emphasize emphasise reiterate mention "
            "testify acknowledge admit concede warn caution promise pledge vow swear answer relate clarify "
            "underline underscore retort elaborate attest inform notify affirm proclaim"
        ),
    ),
    ("claimed", "clause", "claim allege assert contend insist argue boast brag complain profess posit"),
    (
        "suggested",
        "clause",
        (
            "suggest indicate imply hint speculate predict forecast estimate intimate theorize theorise "
            "surmise hypothesize hypothesise conjecture insinuate"
        ),
    ),
    ("claimed", "that", "maintain"),
    ("denied", "clause", "deny"),
    ("denied", "object", "dismiss reject refute rebut dispute"),
    (
        "suggested",
        "that",
        (
            "believe think suspect fear hope expect doubt foresee assume guess suppose wonder "
            "imagine anticipate "
            "reckon feel worry deem presume envisage"
        ),
    ),
    (
        "stated",
        "that",
        (
            "find show agree conclude learn rule recall demonstrate recommend propose point declare "
            "know remember realise realize notice hear decide determine understand mean wish signal "
            "write tweet post discover establish inform assure remind advise brief echo relay testify "
            "calculate deduce reaffirm prove certify decree convince persuade guarantee "
            "joke quip opine muse lament "
            "exclaim grumble moan enthuse counter object"
        ),
    ),
    (
        "stated",
        "object",
        (
            "urge demand condemn criticize criticise praise describe denounce defend express voice accuse "
            "blame welcome hail apologize apologise issue urge appeal raise"
        ),
    ),
    (
        "stated",
        "quote",
        (
            "call continue shout speak sing read quote cite label term reason laugh "
            "sigh ask wonder sum put characterise characterize tout chant respond"
        ),
    ),
)

_NOUNS = frozenset(
    "meaning hearing feeling reason reasons term terms label labels point voice post posts put".split()
)
"""Forms that are nouns, or no past tense, so nearly always that they are no cues."""


def _lexicon() -> dict[str, Verb]:
    forms: dict[str, Verb] = {}

    def enter(words: Iterable[str], verb: Verb) -> None:
        for word in words:
            if word not in _NOUNS:
                forms.setdefault(word, verb)

    for strength, takes, lemmas in _ENGLISH:
        for lemma in lemmas.split():
            enter(_forms(lemma), Verb(strength, takes, "en"))
    for strength, takes, words in GERMAN:
        enter(words.split(), Verb(strength, takes, "de"))
    enter(GERMAN_PLURALS, Verb("stated", "clause", "de"))
    enter(GERMAN_PARTICIPLES, Verb("stated", "clause", "de", finite=False))
    for language, strength, finite, words in sorted(ROMANCE, key=lambda row: not row[2]):
        enter(words.split(), Verb(strength, "clause", language, finite))
    return forms


VERBS = _lexicon()

NOUN_LIKE = frozenset(
    "report reports claim claims state states note notes tweet tweets post posts comment comments remark "
    "remarks estimate estimates demand demands promise promises fear fears hope hopes suspect suspects "
    "rule rules issue issues call calls doubt doubts answer answers reply replies pledge pledges vow vows "
    "hint hints forecast forecasts appeal appeals voice voices question questions show shows find reason "
    "reasons quote quotes label labels term terms point points blame praise welcome address "
    "dispute disputes read put raise raises recount counter related added alleged caution cautions "
    "boast speculated intimate relate related feel signal brief echo relay worry mean joke jokes quip "
    "quips object objects prove".split()
)
"""Forms that are at least as often nouns or adjectives."""

PASSIVES = frozenset("reported claimed alleged stated announced confirmed estimated denied noted".split())
"""Verbs that report in the passive too, with "by" behind: much else done "by" somebody is no report."""

NEEDS_COMPLEMENT: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        _forms("issue"), frozenset("warning warnings statement denial appeal apology call".split())
    ),
    **dict.fromkeys(
        _forms("raise"), frozenset("concern concerns doubt doubts question questions alarm".split())
    ),
    **dict.fromkeys(_forms("point"), frozenset({"out"})),
    **dict.fromkeys(_forms("sum"), frozenset({"up"})),
}
"""Verbs that are cues only with one of these words close behind."""
