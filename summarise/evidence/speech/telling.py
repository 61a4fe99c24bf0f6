"""Who tells, at the end of a sentence, what another says in it: "He admitted the theft, police said."."""

from __future__ import annotations

from summarise.documents import Span
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.scopes import TAIL, Page, content


def told(page: Page, cue: Cue, phrase: Span, sentence: Span, inner: Span) -> Span | None:
    """The words up to `inner`, which another source holds, if `cue` closes the sentence with its source."""
    start, end = min(cue.group.start, phrase.start), max(cue.span.end, phrase.end)
    behind_comma = page.masked[max(sentence.start, start - 2) : start].rstrip().endswith(",")
    if inner.end > start or cue.form == "participle" or cue.source not in {"subject", "after"}:
        return None
    if not behind_comma or TAIL.match(page.masked, end, sentence.end) is None:
        return None
    return content(page, sentence.start, inner.start)
