"""Sources without a name: whom the text gives as a source and does not call by any."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarise.documents import Span
from summarise.evidence.marks import CaveatMark, Marks, Source
from summarise.evidence.names.offices import is_office
from summarise.evidence.names.people import (
    BODIES,
    NOMINALISED,
    PLURAL,
    SINGLE,
    STATE_BODIES,
    UNNAMED_MANY,
    UNNAMED_ONE,
)
from summarise.evidence.speech.source_kinds import head_of, is_unnamed, kind_of

_REPORTS = re.compile(
    r"\b(?:reports?|rumou?rs?|speculation|allegations?|accusations?|suggestions|claims?|complaints|fears"
    r"|concerns|hopes|suspicions|accounts?|Berichten?|Gerüchten?|Medienberichten?|es heißt|es hieß|heißt es"
    r"|hieß es)\b(?![’'])",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"(?:the|an?|his|her|its|their|our|one|der|die|das|dem|den|eine?[rmn]?|seine?|ihre?|le|la|les|l['’]|un"
    r"|une|el|los"
    r"|las|una|il|lo|gli|i|o|os|as|uma?)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:the|der|die|dem|le|la|el|il|o|a)\s+(?:\w+\s+){0,2}?(?:president|prime minister|minister"
    r"|chancellor|premier|mayor|governor|king|queen|pope|coach|captain|judge"
    r"|prosecutors?|(?:\w*präsident|\w*minister|kanzler|\w*bürgermeister|trainer|richter)(?:in)?"
    r"|könig(?:in)?|papst"
    r"|président|ministre|maire|presidente|ministr[oa]|alcald(?:e|esa)|sindaco|prefeit[oa]|fiscal)\Z",
    re.IGNORECASE,
)
"""Who is known by the office: there is one of them at a time."""
_PROSECUTORS = re.compile(r"(?:\w+ )?(?:prosecutors|Staatsanwälte)\Z", re.IGNORECASE)
_NOBODY = re.compile(r"\S+ (?:thirds?|quarters?|half|percent|per cent)\b|.*\d")
_LONGEST = 12
"""Words; what is longer is hardly a phrase for somebody."""
_ABROAD = re.compile(
    r"\b(?:there (?:have been|had been|has been|are|were|is|was)|amid|despite|following) (?:\w+ ){0,3}?"
    r"(?P<what>reports|rumou?rs|allegations|accusations|claims|speculation|complaints) (?:of|about)\b",
    re.IGNORECASE,
)
"""Word that goes round: "there had been reports of looting"."""
_PEOPLE = (
    UNNAMED_MANY
    | UNNAMED_ONE
    | SINGLE
    | PLURAL
    | BODIES
    | STATE_BODIES
    | NOMINALISED
    | frozenset(
        "people someone somebody source sources person man woman men women boy girl child kid mum dad side "
        "camp crowd public others spokesman spokeswoman spokespeople aides critics media press team".split()
    )
)
_AGENT = re.compile(r".{3,}(?:er|or|ist|ian|ant|ee|ess|[mM]an|men|mate)s?\Z")
"""How English nouns for people end."""
_CITING = re.compile(
    r"\b(?:citing|quoting|unter Berufung auf|citant|citando)\s+(?P<whom>[^.,;:()\n]{3,80}?)"
    r"(?=\s*(?:[.,;:(\n]|\b(?:who|that|which|as|said|reported|berichtet|berichtete|meldet|meldete|schreibt|schrieb)\b))"
)


def unnamed(text: str, marks: Marks, sources: dict[str, list[Source]]) -> Iterator[CaveatMark]:
    """The caveats about sources that have no name, or are nobody's: one for each of them."""
    found: dict[str, set[Span]] = {
        name: {each.mention for each in given}
        for name, given in sources.items()
        if any(each.kind == "anonymous" for each in given)
    }
    for match in _CITING.finditer(text):
        if is_unnamed(match["whom"]) and kind_of(match["whom"]) == "anonymous":
            found.setdefault(match["whom"], set()).add(Span(*match.span("whom")))
    for match in _ABROAD.finditer(text):
        span = Span(*match.span("what"))
        if not marks.quoted(span):
            found.setdefault(span.of(text), set()).add(span)
    for name, mentions in found.items():
        spans = tuple(sorted(mentions))
        if _REPORTS.search(name):
            yield CaveatMark("unattributed", f"“{name}”: the text does not say whose.", spans)
        elif _is_somebody(name, english=marks.language == "en"):
            yield CaveatMark("anonymous_source", f"“{name}” is a source without a name.", spans)


def _is_somebody(name: str, *, english: bool) -> bool:
    """Whether the words describe people, and none that their office makes known."""
    if _OFFICE.match(name) or _PROSECUTORS.match(name) or _NOBODY.match(name):
        return False
    words = name.split()
    if not 0 < len(words) <= _LONGEST:
        return False
    if is_unnamed(words[0]) or (is_unnamed(name) and (not english or _are_people(name))):
        return True
    return _ARTICLE.match(name) is not None and (not english or _are_people(name))


def _are_people(name: str) -> bool:
    """Whether an English phrase has people in it, or a body: "the most difficult part" has none."""
    words = [word.lower().removesuffix("'s").removesuffix("’s") for word in name.split()]
    head = head_of(name).lower().rpartition(" ")[2]
    return _AGENT.match(head) is not None or any(word in _PEOPLE or is_office(word) for word in words)
