"""What German verbs report with an object and no clause: "meldeten drei Tote", "sagte schnelle Hilfe zu"."""

from __future__ import annotations

import re

from summarise.documents import Span
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.german_verbs import GERMAN_ASSUMING

_REPORTING = frozenset("meldet melden meldete meldeten berichtet berichtete berichteten".split())
_NUMBERED = re.compile(
    r"(?: (?!über\b)[^\s.,;:]+){0,6}? (?:von )?(?:mindestens |rund |etwa |knapp |bis zu |mehr als )?"
    r"(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|Dutzende|Hunderte|Tausende)\b"
)
"""A number that is reported: "meldeten die Behörden drei Todesopfer", "berichtete von vier"."""
_WARNING = frozenset("warnt warnte warnten".split())
_BEFORE_WHAT = re.compile(r"[^.;:,\n]{0,60}? vor [^\W\d_]")
""" "warnte vor vorschnellen Schlüssen"."""
_ESTIMATING = frozenset("schätzt schätzte schätzten".split())
_ESTIMATED = re.compile(
    r"[^.;:,\n]{0,60}? auf (?:[a-zäöüß]+ ){0,3}?(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
    r"|elf|zwölf)"
)
""" "schätzt die Bahn auf zehn Millionen Euro"."""
_PROMISING = frozenset("sagt sagte sagten".split())
_PROMISED = re.compile(r"[^.;:,\n]{1,120}? zu\s*[.,;]")
""" "sagte den Betroffenen schnelle Hilfe zu"."""
_ASSUMED = re.compile(r"[^.;:\n]{0,60}?\bvo[nm]\b[^.;:\n]{1,120}?\baus\b")
"""What somebody "geht" of: "von einem Unfall aus"."""
_GIVES = frozenset("gab gaben gibt geben".split())
_A_NUMBER = re.compile(
    r"[^.;:\n]{0,60}?\b(?:\w*[Zz]ahl|Schaden|Höhe|Kosten|Wert|Verluste?|Alter|Umsatz|Gewinn)\b[^.;:\n]{0,60}?"
    r"\bmit\b[^.;:\n]{1,60}?\ban\b"
)
""" "gab die Zahl der Verletzten mit 40 an"."""
_EXPECTING = frozenset("rechnet rechnete rechneten".split())
_EXPECTED = re.compile(
    r"(?![^.;:,\n]{0,120} (?:aus|ab|zusammen|nach|hoch|um|durch)\s*[.,;:])[^.;:,\n]{0,60}? ?\bmit [^\W\d_]"
)
""" "rechnet mit Kosten von zwölf Millionen Euro", but not "rechnet mit Kollegen ab"."""
_REPROACHING = frozenset("wirft warf warfen".split())
_REPROACHED = re.compile(r"[^.;:,\n]{1,160}? vor\s*[.,;:]")
""" "warf dem Betreiber Täuschung vor"."""
_WITH_OBJECT = (
    (_EXPECTING, _EXPECTED),
    (_REPROACHING, _REPROACHED),
    (GERMAN_ASSUMING, _ASSUMED),
    (_REPORTING, _NUMBERED),
    (_WARNING, _BEFORE_WHAT),
    (_ESTIMATING, _ESTIMATED),
    (_PROMISING, _PROMISED),
    (_GIVES, _A_NUMBER),
)
"""Verbs, and what has to stand behind them in their sentence."""


def reports_object(text: str, cue: Cue, sentence: Span) -> bool:
    """Whether the verb `cue` reports what stands behind it in `sentence` without a clause."""
    verb = cue.span.of(text)
    return any(
        verb in verbs and behind.match(text, cue.span.end, sentence.end) is not None
        for verbs, behind in _WITH_OBJECT
    )
