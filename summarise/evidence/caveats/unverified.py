"""Where a text says itself that what it tells has not been verified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarise.documents import Span
from summarise.evidence.marks import CaveatMark, Marks

_BETWEEN = r"(?:(?:also|yet|so far|itself|themselves|\w+ly) )*"
_CHECK = r"(?:verify|confirm|corroborate|authenticate|substantiate)"
_CHECKED = r"(?:verified|confirmed|corroborated|authenticated|substantiated)"
_UNABLE = rf"(?:unable|not {_BETWEEN}able) to {_BETWEEN}"
_NO_OFFICE = r"(?! (?:as|by the Senate|in (?:the |that )?(?:post|job|office|role))\b)"
_STEM = re.compile(
    r"[Vv](?:[Ee][Rr][Ii][Ff]|érif)|[Cc](?:onfirm|orrobor|ONFIRM)|uthentic|ubstantiat|rüf|[Bb]estätig"
)
"""What all the words for checking have in them: the rest of the text need not be looked at."""
_BACK, _AHEAD = 120, 100
_FOUND = re.compile(
    r"\b(?:"
    rf"(?:could|can|would) ?(?:not|n['’]t) {_BETWEEN}(?:be {_BETWEEN}{_CHECKED}|{_CHECK})"
    rf"|(?:has|have|had|is|are|was|were|been|remains?) (?:\w+ )?{_UNABLE}{_CHECK}"
    rf"|(?:has|have|had)(?: not|n['’]t) {_BETWEEN}"
    rf"(?:been able to {_BETWEEN}{_CHECK}|been {_BETWEEN}{_CHECKED}|{_CHECKED})"
    rf"|(?:has|have|had) yet to (?:be {_BETWEEN}{_CHECKED}|{_BETWEEN}{_CHECK})"
    rf"|(?:is|are|was|were)(?: not|n['’]t) {_BETWEEN}{_CHECKED}"
    rf"|(?:did|does|do)(?: not|n['’]t) {_BETWEEN}{_CHECK}"
    rf"|neither (?:confirm(?:ed|s)?|verified) nor den(?:y|ied|ies)"
    r"|(?:neither|none|no|nothing)\b[^.;:!?\n]{0,60}?\b(?:could|can|has|have) (?:yet )?"
    rf"be(?:en)? {_BETWEEN}{_CHECKED}"
    rf"|nor could [^.;:!?\n]{{0,40}}? (?:be {_BETWEEN}{_CHECKED}|{_CHECK})"
    rf"|(?:declined|refused) to (?:confirm|verify)(?: or deny)?"
    r"|no (?:independent|official|immediate) (?:confirmation|verification|corroboration)"
    r"|(?:independent|official) (?:confirmation|verification) (?:was|is) (?:not|impossible|unavailable)"
    r"|without (?:independent|official) (?:confirmation|verification)"
    # German
    r"|(?:konnten?|können|kann|ließ(?:en)?|lässt|lassen|wollten?)\b[^.;:!?\n]{0,80}?\bnicht (?:\w+ ){0,3}?"
    r"(?:überprüf(?:t|en)|nachgeprüft|nachprüfen|bestätig(?:t|en)|verifizier(?:t|en))(?: werden)?"
    r"|(?:unabhängig |offiziell )?(?:überprüfen|bestätigen|verifizieren|nachprüfen) "
    r"(?:ließ(?:en)?|lässt|lassen) sich\b[^.;:!?\n]{0,60}?\bnicht"
    r"|nicht (?:(?:unabhängig|offiziell|zunächst|bislang|bisher|sofort|umgehend) )*"
    r"(?:überprüft|überprüfbar|nachprüfbar|bestätigt|verifiziert|zu überprüfen|zu verifizieren)"
    r"(?: werden)?"
    r"|(?:keine|ohne) (?:unabhängige|offizielle) (?:Bestätigung|Überprüfung)"
    r"|unabhängige (?:Bestätigung|Überprüfung)\b[^.;:!?\n]{0,40}?\b(?:nicht|keine)"
    r"|weder (?:\w+ ){0,2}?bestätig(?:t|te|en) noch (?:\w+ ){0,2}?(?:dementier|bestr)\w+"
    # French and Spanish
    r"|n['’](?:a|ont|avai(?:t|ent)) pas (?:encore |été )?(?:pu )?(?:être )?"
    r"(?:vérifi\w+|confirm\w+|corrobor\w+)"
    r"|no (?:ha|han|pudo|pudieron|se (?:ha|han|pudo)) (?:podido )?(?:ser )?"
    r"(?:verificad\w+|verificar|confirmad\w+|confirmar)"
    rf")\b{_NO_OFFICE}",
    re.IGNORECASE,
)
"""Words by which a report says that nobody has checked what it tells, or does not bear it out."""


def unverified(text: str, marks: Marks, unchecked: Sequence[Span]) -> Iterator[CaveatMark]:
    """One caveat for each place where the text, not a speaker in it, says that something is unverified."""
    for span in unchecked:
        if not marks.quoted(span):
            yield CaveatMark(
                "hedged", f"The text says that this is not verified: “{span.of(text)}”.", (span,)
            )


def unverified_at(text: str) -> tuple[Span, ...]:
    """The words that say so, in order."""
    found: list[Span] = []
    for stem in _STEM.finditer(text):
        last = found[-1].end if found else 0
        match = _FOUND.search(text, max(last, stem.start() - _BACK), stem.end() + _AHEAD)
        if match is not None:
            found.append(Span(*match.span()))
    return tuple(found)
