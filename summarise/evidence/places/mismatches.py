"""Places that a text puts into a country in which the gazetteer knows no place of that name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marks import Name
from summarise.evidence.names.gazetteer import COUNTRY_OF
from summarise.evidence.places.gazetteer import Land, Town, country_name, lands, towns

_NEAR = 80
"""Characters on each side of a place within which the words stand that put it into a country."""

_REGION = (
    "region|oblast|province|district|governorate|county|prefecture|canton|department|voivodeship|state|"
    "territory"
)
_SETTLEMENT = "city|town|village|port|capital|suburb|municipality|resort|island"
_KIND_OF_TOWN = (
    "northern|southern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|"
    "northeastern|northwestern|southeastern|southwestern|border|coastal|seaside|lakeside|port|industrial|"
    "mining|resort|historic|second|third|capital|largest|main"
)
_CAPITALISED = r"[^\W\d_a-z][\w.-]*(?:[’'](?!s\b)\w[\w-]*)?"
_COUNTRY = rf"(?:the )?(?P<country>{_CAPITALISED}(?: (?:(?:and|of|of the) )?{_CAPITALISED}){{0,4}})"
_WITHIN = re.compile(rf"(?:,| (?P<of>of)|,? (?P<in>in)| (?P<bracket>\()) ?{_COUNTRY}")
_REGION_AT_END = re.compile(rf" (?:{_REGION})$")
_LOCATED = re.compile(
    rf"(?:^|[^\w-])(?:in|at|near|around|outside|inside|(?:{_SETTLEMENT}|{_REGION}) of)(?: the)? $",
    re.IGNORECASE,
)
_LISTED = re.compile(rf"(?:{_CAPITALISED}, |\b(?:and|or|between|via|&) )(?:the )?$")
_LIST_GOES_ON = re.compile(rf",? (?:and|or|und|et|y|e|&) |[’'/–-]| {_CAPITALISED}|, (?P<next>{_CAPITALISED})")
_OPENING = re.compile(
    r"(?:^|[,;:—–] |\b(?:and|but|while) )"
    r"(?:in|at|near|from|around|after|before|since|besides|beyond|beside|behind|unlike|like|for|with) $",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[,.;:)—]|$| [—–]")
_SAID_BEFORE = re.compile(
    rf"(?P<country>{_CAPITALISED}(?: {_CAPITALISED}){{0,2}})(?P<genitive>[’']s)? "
    rf"(?:(?:{_KIND_OF_TOWN}) ){{0,2}}?(?P<noun>(?:{_SETTLEMENT}|{_REGION})(?: of)? )?(?:the )?$"
)
_FORMER = re.compile(
    r"\b(?:former|formerly|then|once|previously|historically|historic|ex)[ -](?:the )?$", re.IGNORECASE
)
_BYGONE = re.compile(
    r"\b(?:1[0-8]\d\d|19[0-3]\d|194[0-7])\b|"
    r"\b(?:century|ancient|medieval|antiquity|ruins|archaeolog\w*|excavat\w*|pharaohs?)\b",
    re.IGNORECASE,
)
"""What a sentence says of the time before today's borders: then the country may have been another."""
_FAMILIAR = 2
"""The size that a place must have for its name to be one that a text would mean: 15,000 inhabitants."""
_CAPITAL = 3
"""The size of a town that a region may be called after; a smaller one is a namesake of the region."""
_FREQUENT = 3
"""A name that is found in more countries than this may well be found in another."""
_FAMOUS = 4
"""The size of a city that everybody means by its name, whatever else is called so."""


@dataclass(frozen=True, slots=True)
class PlaceMismatch:
    """A place said to lie where no place of that name is known."""

    span: Span
    """The words that put it there: "Kursk region of Ukraine", "French city of Geneva"."""
    place: str
    """Its name alone: "Kursk"."""
    stated: str
    """The country as the text has it: "Ukraine", "French"."""
    known: tuple[str, ...]
    """The English names of the countries in which towns of that name lie, that of the largest first."""


def place_mismatches(
    text: str, sentences: Sequence[Span], names: Iterable[Name]
) -> tuple[PlaceMismatch, ...]:
    """What `text` puts into a country where the gazetteer knows no such place, in order.

    Territory that several states claim is nowhere out of place, nor is a name found in many countries.
    """
    mentions = sorted(mention for name in names if name.kind == "place" for mention in name.mentions)
    found: list[PlaceMismatch] = []
    for mention in mentions:
        at = bisect_right(sentences, mention.start, key=lambda sentence: sentence.start) - 1
        if at >= 0 and mention.end <= sentences[at].end and not (found and found[-1].span.overlaps(mention)):
            found.extend(_misplaced(text, mention, sentences[at]))
    return tuple(found)


def _misplaced(text: str, mention: Span, sentence: Span) -> Iterator[PlaceMismatch]:
    place = _REGION_AT_END.sub("", mention.of(text))
    is_region = _REGION_AT_END.search(mention.of(text)) is not None
    whereabouts = _whereabouts(place, _CAPITAL if is_region else _FAMILIAR)
    if not whereabouts or _BYGONE.search(text, sentence.start, sentence.end):
        return
    for stated, span in _statements(text, mention, sentence):
        if not any(_may_lie(at, claim) for at in whereabouts for claim in _meant(stated)):
            yield PlaceMismatch(span, place, stated, _known(whereabouts))
            return


def _whereabouts(place: str, least: int) -> tuple[Land | Town, ...]:
    """Where places of that name lie; nothing if it is a country's, all are small, or it is known all over."""
    regions, found = lands(place), towns(place)
    if regions:
        return (*regions, *found) if not any(land.whole for land in regions) else ()
    familiar = any(town.main and town.size >= least for town in found)
    frequent = len({town.country for town in found if town.main}) > _FREQUENT
    famous = any(town.main and town.size >= _FAMOUS for town in found)
    return found if famous or (familiar and not frequent) else ()


def _known(whereabouts: Sequence[Land | Town]) -> tuple[str, ...]:
    """The countries of the places one would think of: the hamlets of that name are left out."""
    familiar = [at for at in whereabouts if isinstance(at, Land) or (at.main and at.size >= _FAMILIAR)]
    return tuple(dict.fromkeys(country_name(at.country) for at in familiar))


def _meant(stated: str) -> tuple[Land, ...]:
    """The countries that a name or an adjective means; a state of America, which has namesakes of half the
    world's cities, tells nothing.
    """
    meant = lands(stated) or lands(COUNTRY_OF.get(stated, ""))
    return meant if not any(land.country == "US" and land.state for land in meant) else ()


def _may_lie(at: Land | Town, claim: Land) -> bool:
    return at.country == claim.country and (not at.state or not claim.state or at.state == claim.state)


def _statements(text: str, mention: Span, sentence: Span) -> Iterator[tuple[str, Span]]:
    """The countries into which the words beside a place put it, each with the span of place and country."""
    before = text[max(sentence.start, mention.start - _NEAR) : mention.start]
    after = text[mention.end : min(sentence.end, mention.end + _NEAR)]
    if (within := _WITHIN.match(after)) is not None:
        country = _first_land(within["country"])
        end = within.start("country") + len(country)
        if country and _contains(within, before, after[end:], mention.of(text)):
            yield country, Span(mention.start, mention.end + end + bool(within["bracket"]))
    if (said := _SAID_BEFORE.search(before)) is not None:
        country = _last_land(said["country"])
        start = said.end("country") - len(country)
        is_placed = said["noun"] or _REGION_AT_END.search(mention.of(text))
        if country and is_placed and not _FORMER.search(before[:start]):
            yield country, Span(mention.start - len(before) + start, mention.end)


def _contains(within: re.Match[str], before: str, rest: str, place: str) -> bool:
    """Whether the one is said to lie in the other: "Kursk region of Ukraine", "in Geneva in France"."""
    goes_on = _LIST_GOES_ON.match(rest)
    if goes_on is not None and (goes_on["next"] is None or _is_place(goes_on["next"])):
        return False
    if within["bracket"]:
        return rest.startswith(")")
    if within["of"]:
        return _REGION_AT_END.search(place) is not None
    if within["in"]:
        return _LOCATED.search(before) is not None or _REGION_AT_END.search(place) is not None
    if _OPENING.search(before) is not None and _ENDS.match(rest) is None:
        return False  # "In London, France beat Wales."
    return _LISTED.search(before) is None


def _is_place(word: str) -> bool:
    return bool(lands(word) or towns(word))


def _first_land(words: str) -> str:
    """The longest beginning of `words` that names a country or region."""
    pieces = words.split(" ")
    for many in range(len(pieces), 0, -1):
        candidate = " ".join(pieces[:many])
        for name in (candidate, candidate.rstrip(".")):
            if _meant(name) and lands(name):
                return name
    return ""


def _last_land(words: str) -> str:
    """The longest end of `words` that names a country or is its adjective."""
    pieces = words.split(" ")
    return next((end for at in range(len(pieces)) if _meant(end := " ".join(pieces[at:]))), "")
