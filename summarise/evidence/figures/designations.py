"""Numbers that a word before them makes one of a kind: "page 4", "Article 50", "paragraphs 2 and 3"."""

from __future__ import annotations

import re

from summarise.evidence.figures.measures import Measure

_DESIGNATORS = (
    "flight route highway interstate motorway road boeing airbus article section chapter channel "
    "resolution apollo windows iphone ipad room unit division formula area level phase type grade "
    "platform gate line radio playstation xbox ftse dax cac nikkei s&p fortune psalm title "
    "proposition amendment rule no nos nr nrs number numbers numbered num page pages p pp vol volume "
    "figure fig table paragraph para question version v step stage part episode season lap round "
    "district precinct ward zone sector block category class model series group pool act bill issue "
    "item point verse pier terminal exit bus train tram track studio house form schedule annex "
    "appendix case file lot route tier size factor generation gen mark mk agenda vision catch area "
    "junction pin postcode zip expo euro olympiad studio stoxx russell seite artikel absatz kapitel nummer "
    "caesium cesium césium uranium plutonium carbon iodine iode strontium flug zimmer linie "
    "gleis paragraf paragraph stufe klasse teil folge article page numéro chapitre ligne vol salle "
    "niveau artículo página capítulo vuelo sala línea runway autobahn bundesautobahn bundesstraße "
    "landstraße kreisstraße staatsstraße building complex hall pad hangar camp wing dock berth locker "
    "day week year minute minuto"
)
_NAMING = frozenset(_DESIGNATORS.split())
_BRAND = re.compile(r"[A-Z][a-z]+[A-Z]\w*")
"""A name that nothing but a brand is written like: "AquaPro 300"."""
_JOINING = frozenset(" \u00a0-")
_NOT_DESIGNATING = frozenset(
    {"point", "number", "numbers", "group", "part", "size", "class", "form", "case", "line", "year"}
)
_LISTED_AFTER = re.compile(
    r"((?:paragraph|section|article|chapter|page|rule|question|resolution|amendment|table|figure)s )"
    r"\d{1,4}(?:[.]\w{1,4}){0,3}(?:, \d{1,4}(?:[.]\w{1,4}){0,3}){0,3}(?:,|,? (?:and|or|to)) \Z",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"\b(?:every|each|per|a|one|this|that|last|next|same|the|of) (?:day|week) \Z", re.IGNORECASE
)
_GOES_ON = re.compile(r"(?:,|,? (?:and|or|to|through)|[-–]) ?\d")
_MODEL = re.compile(
    r"\b(?:the|an?|first|new|its|this|boeing|airbus) (?P<number>\d{3})"
    r"(?:-\d{1,3}\b| (?-i:[A-Z][a-z]{3,20}\b(?<!s)))",
    re.IGNORECASE,
)
"""A number that is the name of a model: "the 787-8", "first 787 Dreamliner"."""
COUNTED = re.compile(
    r"[ -](?:(?!(?:to|the|of|in|and|for|at|on|by|is|was|has|as|a|or|with|from|about|who|that|which|after"
    r"|before"
    r"|under|over|while|because|when|if) )[a-zäöüéèñ-]{2,20} ){0,2}?"
    r"(?:people|\w*men|\w*women|children|police|(?!(?:was|has|its|this|as|is|us)\b)[^\W\d_]{2,20}[^\W\d_s]s)\b"
)
"""Things in the plural behind a number: " new cases", " people", "-strong police"."""


def models(text: str) -> frozenset[str]:
    """The numbers that are names of models in a text, in digits."""
    return frozenset(found["number"] for found in _MODEL.finditer(text))


def is_model(text: str, measure: Measure, named: frozenset[str]) -> bool:
    """Whether a number is one of the models `named`, and counts nothing: "the 787s"."""
    written = text[measure.start : measure.end]
    alone = measure.unit is None or written.endswith("s")  # "787s" are no seconds
    return alone and written.removesuffix("s") in named and not COUNTED.match(text, measure.end)


def is_designated(text: str, measure: Measure, before: str) -> bool:
    """Whether the last word of `before`, the text before `measure`, says which one of its kind is meant."""
    if "," in text[measure.start : measure.end]:
        return False
    listed = _LISTED_AFTER.search(before)
    name = _designator(listed[1] if listed else before)
    if not name or _EVERY.search(before):
        return False
    if name.islower() and name not in _NAMING and not (listed or measure.value_to is not None):
        return _GOES_ON.match(text, measure.end) is not None  # "It houses 981" names nothing.
    if name.islower() and (name in _NOT_DESIGNATING or COUNTED.match(text, measure.end)):
        return name == "number" and not COUNTED.match(text, measure.end)
    return True


def _designator(before: str) -> str:
    """The word at the end of `before` that a number names one of: "page", "No."; else nothing."""
    if before[-1:] not in _JOINING:
        return ""
    word = before[:-1].removesuffix(".")
    place = max(map(word.rfind, " \n\t\u00a0-(“\"'"))
    name = word[place + 1 :]
    named = {name.lower(), name.lower().removesuffix("s")} & _NAMING
    return name if named or _BRAND.fullmatch(name) else ""
