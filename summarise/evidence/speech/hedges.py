"""Words that mark doubt.

The hedges of figures ("about", "around") belong to the figures and are not marked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.documents import Span
from summarise.evidence.marks import Hedge

_WORD = re.compile(r"\w+")

_SINGLE = frozenset(
    # English
    "reportedly allegedly apparently supposedly purportedly presumably possibly perhaps seemingly "
    "ostensibly probably potentially maybe conceivably unconfirmed unverified unsubstantiated "
    "disputed alleged suspected suspicion suspicions rumor rumors rumour rumours likely unlikely "
    "unclear might "
    # German
    "angeblich angebliche angeblicher angeblichen angebliches mutmaßlich mutmaßliche mutmaßlicher "
    "mutmaßlichen mutmaßliches vermutlich offenbar möglicherweise wahrscheinlich anscheinend "
    "womöglich wohl eventuell vermeintlich vermeintliche vermeintlicher vermeintlichen "
    "unbestätigt unbestätigte unbestätigten scheinbar voraussichtlich voraussichtliche "
    # French
    "apparemment probablement vraisemblablement présumé présumée présumés présumées semble semblent serait "
    "seraient "
    # Spanish
    "presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestos supuestas supuestamente "
    "aparentemente probablemente posiblemente quizá quizás "
    # Italian
    "presunti presunte presumibilmente apparentemente probabilmente forse sarebbe sarebbero "
    # Portuguese
    "alegadamente supostamente suposto suposta supostos supostas provavelmente talvez".split()
)
_THOUGHT = (
    "believed|thought|alleged|suspected|feared|presumed|rumou?red|said|reported|claimed|understood|assumed"
)
_BE = (
    rf"(?:is|are|was|were|been|be)(?: (?:\w+ly|also))? (?:{_THOUGHT}|estimated|expected) to\b"
    rf"|(?:is|was) (?:widely )?(?:{_THOUGHT}) that\b"
)
_IT = rf"it (?:is|was|has been) (?:widely )?(?:{_THOUGHT})\b"
_HEARSAY = (
    r"solle?n?\b(?=[^.;:!?\n]{0,200}?\w(?:t|en) (?:worden )?(?:haben|sein)\b(?![^.;:!?\n]{0,200} zu\b))"
)
_CONDITIONAL = r"\w+(?= été\b| \w+[éisut]e?s?\b| stat[oaie]\b| \w+[tsd][oaie]s?\b| sido\b)"
_STARTS = {
    **dict.fromkeys("is are was were been be".split(), _BE),
    "it": _IT,
    "believed": r"believed to\b",
    "thought": r"thought to\b",
    "could": r"could (?:have|not be (?:independently )?(?:confirmed|verified))\b",
    **dict.fromkeys("appear appears appeared seem seems seemed".split(), r"\w+ (?:to|that)\b"),
    "not": r"not (?:been )?(?:independently )?(?:confirmed|verified)\b(?! as\b)",
    **dict.fromkeys("report reports".split(), r"\w+ (?:indicates?|suggests?)\b"),
    "dem": r"dem Vernehmen nach\b",
    "es": r"es wird (?:angenommen|vermutet|befürchtet)\b",
    "wird": r"wird (?:angenommen|vermutet)\b",
    "steht": r"steht im Verdacht\b",
    "unter": r"unter Verdacht\b",
    "soll": _HEARSAY,
    "sollen": _HEARSAY,
    "peut": r"peut-être\b",
    "il": r"il semblerait\b",
    "al": r"al parecer\b",
    "a": r"a quanto pare\b|ao que parece\b",
    "se": r"se (?:cree|sospecha) que\b",
    **dict.fromkeys("aurait auraient habría habrían avrebbe avrebbero teria teriam".split(), _CONDITIONAL),
}
_AT = {word: re.compile(rf"(?:{pattern})", re.IGNORECASE) for word, pattern in _STARTS.items()}


def hedges(text: str) -> tuple[Hedge, ...]:
    """The words of doubt in `text`, in order; "may" only as a verb, never as the month."""
    return tuple(_hedges(text))


def _hedges(text: str) -> Iterator[Hedge]:
    done = 0
    for word in _WORD.finditer(text):
        form = word.group()
        lower = form.lower()
        if lower in _AT and word.start() >= done:
            match = _AT[lower].match(text, word.start())
            if match is not None:
                done = match.end()
                yield Hedge(Span(*match.span()))
        elif (lower in _SINGLE or form == "may") and word.start() >= done:
            yield Hedge(Span(*word.span()))
