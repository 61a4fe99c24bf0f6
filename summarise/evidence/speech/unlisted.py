"""Sources that no name stands for: "the coastguard", "two former crew members", a name that only speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarise.documents import Span
from summarise.documents.overlaps import Overlaps
from summarise.evidence.marks import Name, NameKind, Source, SourceKind
from summarise.evidence.names.german_groups import is_described
from summarise.evidence.names.offices import is_office
from summarise.evidence.names.people import ANAPHORIC
from summarise.evidence.names.words import ORDINARY
from summarise.evidence.speech.source_kinds import head_of, is_people

_ARTICLE = re.compile(r"(?:the|an?|d(?:er|ie|as|en|em|es)|ein(?:e[rnms]?)?)\s+", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"(?:my|our|your)\b|.* (?:mine|ours|yours)\Z", re.IGNORECASE)
_BODIES = "Unternehmen Firma Konzern Zeitung Sender Verein Gewerkschaft Verband".split()
_BODY = re.compile(rf"(?:{'|'.join(_BODIES)}) (?=[A-ZÄÖÜ„“»])")
_OPENING = re.compile(r"[„“»«\"]")
_BEFORE = (_ARTICLE, _BODY, _OPENING)
_MARKS = frozenset('„“”»«"')
_VERB_BEHIND = re.compile(r"(?<= (?:für|der|des|von|zur|zum) )([A-ZÄÖÜ]\w+) [a-zäöüß]+\Z")
_ALONE = ANAPHORIC | frozenset(map(str.lower, _BODIES))
"""What stands alone for a body that is named before."""
_SOMEBODY = re.compile(r"some(?:one|body)\b", re.IGNORECASE)
_ANYBODY = frozenset({"people"})
_LONGEST = 60
"""Characters."""


def unlisted(sources: Iterable[Source], listed: Sequence[Name], text: str) -> tuple[Name, ...]:
    """An entry for each of `sources` that is somebody and none of the `listed` names, as they come."""
    known = Overlaps(mention for name in listed for mention in name.mentions)
    kinds: dict[str, NameKind] = {}
    mentions: dict[str, set[Span]] = {}
    for source in sources:
        phrase, again = (_bare(span, source.kind, text) for span in (source.fullest, source.mention))
        kind = _kind(source, phrase.of(text))
        if kind is None or known.any_with(phrase):
            continue
        called = phrase.of(text).casefold()
        kinds.setdefault(called, kind)
        mentions.setdefault(called, set()).add(phrase)
        if again.of(text).casefold() == called:
            mentions[called].add(again)
    found = [(kind, tuple(sorted(mentions[called]))) for called, kind in kinds.items()]
    return tuple(Name(kind, places[0], None, places) for kind, places in found)


def _bare(span: Span, kind: SourceKind, text: str) -> Span:
    """A phrase without its article, the kind of body before a name, its marks, and a verb behind it.

    An article may belong to the name of a paper: "The Sun".
    """
    start, end = span.start, span.end
    for before in (_BODY, _OPENING) if kind == "medium" and text.startswith("The ", start) else _BEFORE:
        found = before.match(text, start, end)
        start = found.end() if found else start
    verb = _VERB_BEHIND.search(text, start, end)
    end = verb.end(1) if verb else end
    while end > start + 1 and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end)


def _kind(source: Source, phrase: str) -> NameKind | None:
    """What somebody is who is called so; None for what is nobody, or stands for a name."""
    last = head_of(phrase).rstrip().rpartition(" ")[2]
    if not last or len(phrase) > _LONGEST or phrase.lower() in _ALONE or _FIRST_PERSON.match(phrase):
        return None
    if source.kind in {"organisation", "medium"}:
        return None if last.endswith("angaben") else "organisation"
    if source.kind == "person":
        words = phrase.split()
        named = all(word[0].isupper() and word.lower() not in ORDINARY for word in words)
        return "person" if named and len(words) > 1 else None
    if source.kind != "anonymous" or last.lower() in _ANYBODY:
        return None
    if _SOMEBODY.match(phrase) or (is_office(last) and not last.endswith("s")):
        return "person"
    return "group" if is_office(last) or is_people(last) or is_described(last) else None
