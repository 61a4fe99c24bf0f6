"""What a text takes over from other media: what they report, and what somebody told them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.documents import Span
from summarise.evidence.marks import CaveatMark, Marks, Source
from summarise.evidence.speech.source_kinds import is_medium

_NAME = (
    r"(?:the |d(?:er|ie|as|em|en) )?[„“\"‘]?"
    r"(?P<name>(?:The |D(?:er|ie|as) )?[A-ZÀ-Þ](?:[\w&’'-]|\.(?!\s[A-Z]))*"
    r"(?: (?:[A-ZÀ-Þ](?:[\w&-]|\.(?!\s))*|\d+|(?:of|de|y|and|am|für|der)\b)){0,4}"
    r"(?: (?:magazine|newspaper|television|radio))?)"
)
_LEADS = (
    r"\b(?:(?:told|tells|interview (?:with|by)|speaking to|spoke to|quoted by|according to|citing|cited by"
    r"|reported by"
    r"|sagten?(?: (?:er|sie|[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ]\w+)?))?(?: am \w+tag)?|gegenüber|[Ii]nterview mit"
    r"|[Bb]erufung auf|[Ll]aut"
    r"|(?:déclaré|confié|dit|detto|dichiarato|dijo|disse) (?:à|al?|ao)|entretien (?:à|avec))\s+)"
)
_HEARD = re.compile(_LEADS + _NAME)
_DOES = re.compile(
    _NAME + r"[”“\"’]? (?:(?P<cites>quoted|quotes|cited|cites|zitierte?)"
    r"|(?:has |have |had |also |is )?"
    r"(?:contacted|asked|interviewed|interviews|investigates|sought|approached|spoke))\b"
)
"""What a medium does: it cites somebody, or asks and so is the one that tells the story itself."""
_UNNAMED = re.compile(
    r"(?:[\w-]+ ){0,4}(?:media|press|newspapers?|broadcasters?|Medien|Presse|Zeitungen)\Z", re.IGNORECASE
)


def is_taken_over(source: Source, name: str) -> bool:
    """Whether a source is a medium, named or not."""
    return source.kind == "medium" or (source.kind == "anonymous" and _UNNAMED.match(name) is not None)


def second_hand(text: str, marks: Marks, sources: dict[str, list[Source]]) -> Iterator[CaveatMark]:
    """One caveat for each medium, with the places where the text names it as where it has something from."""
    found: dict[str, set[Span]] = {}
    for name, given in sources.items():
        if any(is_taken_over(source, name) for source in given):
            found.setdefault(name, set()).update(each.mention for each in given)
    taken = {offset for spans in found.values() for span in spans for offset in range(span.start, span.end)}
    named, own = _named(text)
    for span in named:
        if is_medium(span.of(text)) and span.end - 1 not in taken and not marks.quoted(span):
            found.setdefault(span.of(text), set()).add(span)
    for name, spans in found.items():
        if name not in own:
            yield CaveatMark("second_hand", f"Taken over from “{name}”.", _apart(spans))


def _named(text: str) -> tuple[list[Span], set[str]]:
    """The names of those that are told something or cite somebody, and of those that tell the story."""
    named = [_name(match) for match in _HEARD.finditer(text)]
    own: set[str] = set()
    for match in _DOES.finditer(text):
        if match["cites"]:
            named.append(_name(match))
        else:
            own.add(_name(match).of(text))
    return named, own


def _name(match: re.Match[str]) -> Span:
    start = match.start("name")
    return Span(start, start + len(match["name"].rstrip(".’'-")))


def _apart(spans: set[Span]) -> tuple[Span, ...]:
    """`spans` in order, the longer one of two that overlap."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return tuple(kept)
