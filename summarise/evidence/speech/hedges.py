"""Words that mark doubt.

The hedges of figures ("about", "around") belong to the figures and are not marked here.
"""

from __future__ import annotations

import re

from summarise.documents import Span
from summarise.evidence.marks import Hedge

_THOUGHT = (
    "believed|thought|alleged|suspected|feared|presumed|rumou?red|said|reported|claimed|understood|assumed"
)
_ENGLISH = (
    r"reportedly|allegedly|apparently|supposedly|purportedly|presumably|possibly|perhaps|seemingly|ostensibly"
    r"|probably|potentially|maybe|conceivably|unconfirmed|unverified|unsubstantiated|disputed|alleged"
    r"|suspected"
    r"|suspicions?|so-called|rumou?rs?|likely|unlikely|unclear"
    r"|believed to|thought to|could have|might"
    rf"|(?:is|are|was|were|been|be)(?: \w+ly| also)? (?:{_THOUGHT}) to"
    rf"|(?:is|was) (?:{_THOUGHT}) that"
    rf"|it (?:is|was|has been) (?:widely )?(?:{_THOUGHT})"
    r"|appear(?:s|ed)? to|appears? that|seem(?:s|ed)? to|seem(?:s|ed)? that"
    r"|(?:is|are|was|were) (?:estimated|expected) to|not (?:been )?(?:independently )?(?:confirmed|verified)"
    r"|could not be (?:independently )?(?:confirmed|verified)|reports? (?:indicates?|suggests?)"
)
_GERMAN = (
    r"angeblich(?:e[nrsm]?)?|mutmaßlich(?:e[nrsm]?)?|vermutlich|offenbar|möglicherweise|wahrscheinlich"
    r"|anscheinend"
    r"|womöglich|wohl|eventuell|vermeintlich(?:e[nrsm]?)?|unbestätigt(?:e[nrsm]?)?|scheinbar"
    r"|dem Vernehmen nach"
    r"|es wird (?:angenommen|vermutet)|wird (?:angenommen|vermutet)|steht im Verdacht|unter Verdacht"
)
_FRENCH = (
    r"peut-être|apparemment|probablement|vraisemblablement|présumée?s?"
    r"|semble(?:nt)?|il semblerait|serait|seraient"
)
_SPANISH = (
    r"presunt(?:o|a|os|as)|presuntamente|supuest(?:o|a|os|as)|supuestamente|al parecer|aparentemente"
    r"|probablemente"
    r"|posiblemente|quizás?|habría|habrían|se cree que"
)
_HEDGE = re.compile(rf"\b(?:{_ENGLISH}|{_GERMAN}|{_FRENCH}|{_SPANISH})\b", re.IGNORECASE)

_MAY = re.compile(r"\bmay\b")


def hedges(text: str) -> tuple[Hedge, ...]:
    """The words of doubt in `text`, in order; "may" only as a verb, never as the month."""
    spans = [Span(*match.span()) for match in _HEDGE.finditer(text)]
    spans += [Span(*match.span()) for match in _MAY.finditer(text)]
    return tuple(Hedge(span) for span in sorted(spans))
