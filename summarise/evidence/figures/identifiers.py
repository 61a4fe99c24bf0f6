"""Numbers that name or order things instead of counting them: "Flight 302", "COVID-19", "page 4"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarise.documents import Span
from summarise.evidence.figures.bounds import bounded_from
from summarise.evidence.figures.designations import COUNTED, is_designated
from summarise.evidence.figures.measures import Measure
from summarise.evidence.language import Language

_ATTACHED_BEFORE = re.compile(
    r"[\w#@№_§]\Z|§[ \u00a0]\Z|[^\W\d_][-‐‑–.]\Z|\d[-.,:/]\Z|[\w)]/\Z|\+\Z|[^\W\d_]['’,]\Z"
)
_ELIDED = re.compile(r"(?<![^\W_])[dD]['’]\Z")
_ATTACHED_AFTER = re.compile(
    r"[^\W\d]|[.][A-Z](?![^\W_])|[:/]\d|\([a-z]\)|/[^\W\d_]|\(\d|@|\]"
    r"|[-‐‑–](?:\d|(?:ways?|fold|dimensional|star|sided|faced|handed|something|on|for|time|self)\b)"
    r"|[-‐‑–][^\W\d_]{0,15}?[a-z][A-Z]|[-‐‑]Eleven\b| [A-Z]{2}\d"
)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w&’'.-]{0,30}) \Z")
_BEFORE_THAT = re.compile(r"([^\W\d_]{1,12}) [^\W\d_][\w&’'.-]{0,30} \Z")
_SMALL_WORDS = frozenset(
    "the a an of to in on at for from by with about around over under up than and or but as if when "
    "while all only just some least most nearly almost another other these those its their his her "
    "our my your some both are is was were be been has have had killed kills kill killing injured "
    "injures wounds wounded hurt leaves left arrests arrested aged age ages costs cost worth dead "
    "raises cuts adds loses wins gains sells buys orders fines jails pays after that there here what "
    "where which who whose how why not no since until before during through within without meanwhile "
    "however also still now then currently today yesterday additionally altogether nur etwa rund mehr "
    "die der das den dem ein eine im am mit von auf für und oder aber es sind waren les des le la une "
    "dans avec par los las el una con por para según".split()
)
_STREET = re.compile(
    r" (?:[A-Z][\w’'.-]{0,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place"
    r"|Terrace|Crescent|Court|Way|Parkway|Highway|Row|Close|Walk|Mews|Grove|Alley|Quay|Gardens)\b"
    r"|(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai|impasse|allée|chemin|via|viale|piazza|calle) "
    r"(?:d[eu]s? |d['’]|l['’]|la |le )?(?:la |l['’])?[A-Z]"
)
_POSTAL_STATE = re.compile(r"\b[A-Z]{2} \Z")
_POSTAL_CODE = re.compile(r"\d{5}(?:-\d{4})?(?!\w)")
_MODEL = re.compile(
    r"(?P<one>\b[Aa]n? )?(?(one)|\b(?:[Tt]he|[Ii]ts|[^\W\d_][’']s) )\Z",
)
_CAPITAL = re.compile(r" (?=[^\W\d_a-z])[^\W\d_][^\W_-]{2,20}[^\W\d_s]\b(?P<one> (?:is|was|has)\b)?")
_NOUNS: Mapping[Language, re.Pattern[str]] = {
    "de": re.compile(r" (?:[a-zäöüß]{3,20} ){0,2}[A-ZÄÖÜ][a-zäöüß-]{2,30}(?:en|er|e|n|s|ß|te)\b"),
    "it": re.compile(r" (?!(?:del|per|con|che|nel|sul|dal|della|alle|sono|delle)\b)[a-zàèéìòù]{3,20}[ie]\b"),
}
_ROAD = re.compile(r"\b(?:[Dd]ie|[Dd]er|zur|[Aa]utobahn|[Bb]undesstraße|[Ll]andstraße) [ABLK] \Z|\([ABLK] \Z")
_MODEL_OF = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) (?:[A-Z][\w’'-]{0,20} ){0,2}[A-Z][\w’'-]{0,20} \Z"
)
_COUNTED_MODEL = re.compile(
    r"(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen)) [A-Z][\w’'-]{2,20} \Z"
)
""" "120 Challenger 2 tanks": the number behind the name is a part of it."""
_CATALOGUE = re.compile(r"(?<![Tt]he )\b[A-Z]{2,4} \Z")
_LONG_NUMBER = 4
"""Digits of a number that, written without a separator behind capitals, is one of a catalogue."""
_GROUP_OF = re.compile(r"\b(?:Group|Gang|Club|Big) (?:of )?\Z")
_PLACING = frozenset(
    "in at near from across inside outside throughout around im aus bei en dans desde".split()
)
_TELEPHONE = re.compile(r"\d{3}-\d{4}")
_GERMAN_ORDINAL = re.compile(
    r"\b(?:d(?:er|ie|as|en|em|es)|im|am|vom|zum|zur|beim|(?:sein|ihr|ein|jed|kein|unser)(?:e[nmrs]?|)"
    r"|(?:sein|ihr|unser)em) (?:\d{1,3}\. (?:und|oder|bis|,) )?\Z",
    re.IGNORECASE,
)
_OF_ORDINAL = re.compile(r"\.(?: (?:und|oder|bis) \d{1,3}\.)?(?: [^\W\d_]|[A-ZÄÖÜ][a-zäöüß])")
_VERSION = re.compile(r"\d{1,2}\.0")
_CAMEL = re.compile(r"\b[a-z]{1,8}[A-Z][A-Za-z]{0,20} \Z")
_WON = (
    r"got|w[oi]n|took|gained|received|secured|polled|scored|had|has|have|holds?|beat|against|erhielt|holte"
    r"|obtuvo"
)
_NUMBERED = re.compile(
    r"(?:\b(?:nos?\.|numbers?|pages?|sections?|articles?|chapters?|case|file|flight|resolution)|§) ?\Z",
    re.IGNORECASE,
)
_WON_SO_MANY = re.compile(rf"\b(?:{_WON})\b[^.;:]{{0,60}}\d")
_LISTED_NEXT = re.compile(r"(?:,|,? (?:and|und|y|et)) (?:the )?(?:[A-Z][\w’'-]{0,20} ){1,3}\Z")
_SET_AGAINST = re.compile(
    r"\b(?:to|than|against|and|versus|beating|over|while|but) (?:[A-Z][\w’'-]{0,20} ){0,2}"
    r"[A-Z][\w-]{0,20}['’]s? \Z"
)
_NUMBER_LAST = re.compile(r"\d[^.;:\d]*\Z")
_GAP = 60
_ROW_REACH = 160
_REACH = 48
"""Characters before a number in which a name that it belongs to is looked for."""
_ADVERB = re.compile(r"[A-Z][a-z]{3,}ly|Genau|Exakt")
_QUOTES = frozenset("\"“”„«»'‘’")
_CITED = re.compile(r" (?:C\.F\.R\.|U\.S\.(?:C\.)?|F\. ?\dd|F\. Supp\.(?: \dd)?|S\. Ct\.|Stat\.) (?:§+ ?)?\d")
_CITING = re.compile(
    r"\d (?:C\.F\.R\.|U\.S\.(?:C\.)?|F\. ?\dd|F\. Supp\.(?: \dd)?|S\. Ct\.|Stat\.) (?:\d{1,4}, )?\Z"
)
_NUMBERED_POINT = re.compile(r"\) [A-Z]")
_NUMBERED_SENTENCE = re.compile(r"[.;:)] \d{1,2}[.] (?=[A-Z])")
_LIST_NUMBER = re.compile(r"(?:\A|\n)[^\S\n]*[(\[]?\Z")
_LIST_MARK = re.compile(r"[.)\]]+(?=\s|\Z)")
_CASUALTY = re.compile(
    r"[ -](?!(?:that|which|who|whose|where)\b)(?:[^\W\d_]{1,20} ){0,4}?(?:killed|dead|died|injured"
    r"|wounded|missing|arrested|hospitali[sz]ed"
    r"|detained|hurt|survivor|fatality|death)\b",
    re.IGNORECASE,
)


def identifies(text: str, measure: Measure, sentence: Span, language: Language) -> bool:
    """Whether the number is part of a name, a code, an ordinal or a list, so that it counts nothing."""
    before = text[max(0, measure.start - _REACH) : measure.start]
    number = measure.number
    if _is_code(text, measure, before):
        return True
    if measure.kind == "score":
        return _NUMBERED.search(before) is not None
    if measure.unit is not None or number.scale > 1 or number.form in {"vague", "fraction"}:
        return False
    if number.form == "words":
        return (
            is_designated(text, measure, before)
            or _is_pronoun(text, measure)
            or _is_capitalised_name(text, measure, sentence.start)
        )
    return (
        _is_quoted_alone(text, measure)
        or _is_short_year(text, measure)
        or _is_listed(text, measure, before)
        or (language == "de" and _is_german_ordinal(text, measure, before, sentence.end))
        or is_designated(text, measure, before)
        or (_follows_name(text, measure, before) and not _counts_nouns(text, measure, language))
        or _is_version(text, measure, before, sentence.start)
        or _is_model(text, measure, before)
        or _is_address(text, measure, before)
        or _ROAD.search(before) is not None
        or _GROUP_OF.search(before) is not None
    )


def _is_code(text: str, measure: Measure, before: str) -> bool:
    """Whether letters or digits are attached to it, or its separators make no number."""
    return bool(
        (measure.number.form == "digits" and measure.value is None)
        or (
            _ATTACHED_BEFORE.search(before)
            and not _ELIDED.search(before)
            and not _is_strength(text, measure, before)
        )
        or (_ATTACHED_AFTER.match(text, measure.end) and not _is_price(text, measure))
        or _TELEPHONE.fullmatch(text, measure.start, measure.end)
        or _CITED.match(text, measure.end)
        or _CITING.search(before)
    )


def _is_price(text: str, measure: Measure) -> bool:
    """ "$2,300/oz": money for one of something."""
    return measure.unit is not None and measure.unit.isupper() and text.startswith("/", measure.end)


def _is_strength(text: str, measure: Measure, before: str) -> bool:
    """ "A magnitude-7.8 quake": a decimal behind a word in small letters."""
    return before.endswith("-") and before[-5:-1].islower() and "." in text[measure.start : measure.end]


def _is_quoted_alone(text: str, measure: Measure) -> bool:
    before, after = text[max(0, measure.start - 1) : measure.start], text[measure.end : measure.end + 1]
    return bool(before and after) and before in _QUOTES and after in _QUOTES


def _is_short_year(text: str, measure: Measure) -> bool:
    """ "'82": two digits behind an apostrophe."""
    before = text[max(0, measure.start - 1) : measure.start]
    return before in {"'", "’"} and measure.end - measure.start == 2 and not COUNTED.match(text, measure.end)


def _is_address(text: str, measure: Measure, before: str) -> bool:
    """ "10 Downing Street", "Dallas, TX 75201"."""
    if _POSTAL_STATE.search(before[-4:]) and _POSTAL_CODE.match(text, measure.start):
        return True
    return measure.end - measure.start <= 5 and _STREET.match(text, measure.end) is not None


def _is_listed(text: str, measure: Measure, before: str) -> bool:
    """ "1. First", "(2)", "[12]", "die 3. Auflage"."""
    after = text[measure.end : measure.end + 3]
    small = measure.value is not None and measure.value < 10
    if after.startswith("]") and before.endswith("["):
        return True
    if _NUMBERED_SENTENCE.match(text, max(0, measure.start - 2)):
        return True
    if small and _NUMBERED_POINT.match(after) and before.rfind("(") <= before.rfind(")"):
        return True
    if small and after.startswith(")") and before.endswith("("):
        return True
    return bool(
        _LIST_NUMBER.search(text[max(0, measure.start - 8) : measure.start]) and _LIST_MARK.match(after)
    )


def _is_pronoun(text: str, measure: Measure) -> bool:
    """Whether it is a bare "one" that counts nobody."""
    return measure.value == 1 and measure.value_to is None and not _CASUALTY.match(text, measure.end)


def _is_capitalised_name(text: str, measure: Measure, sentence_start: int) -> bool:
    """ "Formula One", "the Group of Seven": a number word with a capital inside a sentence in lower case."""
    if not text[measure.number.start].isupper() or measure.start <= sentence_start + 1:
        return False
    opens = text[max(0, measure.start - 2) : measure.start].strip()[-1:] in {
        '"',
        "“",
        "„",
        "«",
        ":",
        "–",
        "—",
        "(",
    }
    return not opens and not COUNTED.match(text, measure.end)


def _follows_name(text: str, measure: Measure, before: str) -> bool:
    """ "Apollo 11", "Area 51": a short whole number behind a word with a capital."""
    written = text[measure.number.start : measure.number.end]
    word = _WORD_BEFORE.search(before)
    if word is None or not written.isdigit() or word[1].islower():
        return False
    if _is_told_in_a_row(text, measure):
        return False
    if word[1].lower() in _SMALL_WORDS or _ADVERB.fullmatch(word[1]) or measure.value_to is not None:
        return False
    if bounded_from(text, measure.start) < measure.start:
        return False
    placing = _BEFORE_THAT.search(before)
    if placing and placing[1].lower() in _PLACING and not (len(word[1]) > 2 and word[1].isupper()):
        return False
    if _COUNTED_MODEL.search(before):
        return True
    of_catalogue = len(written) >= _LONG_NUMBER and _CATALOGUE.search(before)
    return bool(of_catalogue or _MODEL_OF.search(before) or not COUNTED.match(text, measure.end))


def _is_german_ordinal(text: str, measure: Measure, before: str, end: int) -> bool:
    """ "Die 3. Auflage", "als 21. mit 31 Punkten": a full stop inside the sentence, which ends at `end`."""
    ordinal = _OF_ORDINAL.match(text, measure.end)
    return ordinal is not None and (ordinal.end() <= end or _GERMAN_ORDINAL.search(before) is not None)


def _is_told_in_a_row(text: str, measure: Measure) -> bool:
    """What somebody else has, beside a number told before: "Labour won 258, the Greens 4", "to Trump's "
    "214"."""
    floor = max(0, measure.start - _ROW_REACH)
    listed = _LISTED_NEXT.search(text, floor, measure.start)
    against = listed or _SET_AGAINST.search(text, floor, measure.start)
    if against is None or not _NUMBER_LAST.search(text, max(floor, against.start() - _GAP), against.start()):
        return False
    clause = max(floor, *(text.rfind(mark, floor, against.start()) for mark in (". ", ";", ":")))
    return listed is None or _WON_SO_MANY.search(text, clause, listed.start()) is not None


def _counts_nouns(text: str, measure: Measure, language: Language) -> bool:
    """Whether what follows are things in the plural as German and Italian have them: " 191 Menschen"."""
    nouns = _NOUNS.get(language)
    return nouns is not None and nouns.match(text, measure.end) is not None


def _is_version(text: str, measure: Measure, before: str, sentence_start: int) -> bool:
    """ "Web 2.0", "iOS 17.4": a decimal behind a word with a capital that does not open the sentence."""
    if _CAMEL.search(before):
        return True
    word = _WORD_BEFORE.search(before) if _VERSION.fullmatch(text, measure.start, measure.end) else None
    if word is None or not word[1][0].isupper() or word[1].lower() in _SMALL_WORDS:
        return False
    return measure.start - len(word.group()) > sentence_start and word[1].lower() != "magnitude"


def _is_model(text: str, measure: Measure, before: str) -> bool:
    """ "A 787 Dreamliner", "the 787 Dreamliner was": a number beside a name in the singular."""
    written = text[measure.number.start : measure.number.end]
    name = _CAPITAL.match(text, measure.end)
    determiner = _MODEL.search(before) if name and written.isdigit() else None
    if determiner and len(written) > _LONG_NUMBER:
        return True
    if name is None or determiner is None or COUNTED.match(text, measure.end):
        return False
    return determiner["one"] is not None or name["one"] is not None
