"""Set phrases that hand over to a source without a verb: "according to", "laut", "selon"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from summarise.evidence.marks import Strength


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that hand over to a source without being a verb."""

    words: tuple[frozenset[str], ...]
    source: Literal["after", "before", "owner", "itself"]
    language: str
    strength: Strength = "stated"
    fits: Callable[[str, int, int], bool] | None = None
    """A further test of the place where the words stand."""


def _before_a_name(text: str, start: int, end: int) -> bool:
    del start
    return re.match(r"\s(?:[A-ZÄÖÜ]|the\b|its\b|an?\b)", text[end : end + 6]) is not None


def _after_a_comma(text: str, start: int, end: int) -> bool:
    """ "…, so Murtha": behind a comma, and a capital or an article comes next."""
    ahead = re.match(r"\s(?:[A-ZÄÖÜ]|(?:der|die|das|ein|eine|er|sie)\b)", text[end : end + 8])
    return ahead is not None and text[max(0, start - 2) : start].strip() == ","


def _before_reports(text: str, start: int, end: int) -> bool:
    """ "nach Polizeiangaben", "nach ersten Berichten": the source is part of the word."""
    del start
    return (
        re.match(
            r"\s(?:[a-zäöüß]+\s){0,2}(?:\s?[A-ZÄÖÜ][\w ]{1,40}\s-)?[\w-]*(?:[Aa]ngaben|[Bb]erichten"
            r"|[Ii]nformationen|[Ss]chätzungen)\b",
            text[end : end + 80],
        )
        is not None
    )


def _before_an_owner(text: str, start: int, end: int) -> bool:
    """ "Nach ersten Angaben der Polizei": whose they are follows."""
    del start
    return (
        re.match(r"\s(?:de[rs]|vo[nm]|einer|eines|ihrer|seiner)\b|\s[A-ZÄÖÜ]", text[end : end + 8])
        is not None
    )


def _before_a_german_source(text: str, start: int, end: int) -> bool:
    """Whether "laut" is the preposition and not the adverb."""
    del start
    return (
        re.match(
            r"\s{1,2}(?:[A-ZÄÖÜ„\"“]|(?:de[rmns]|einem|einer|eines|ihrem|seinem|übereinstimmenden)\b)",
            text[end : end + 20],
        )
        is not None
    )


def _of_somebody(text: str, start: int, end: int) -> bool:
    """Whether the noun is somebody's: "her claim", "the minister's first claim"."""
    del end
    return (
        re.search(r"(?:[’']s|s[’']|\b(?:his|her|their))\s(?:\w+\s)?\Z", text[max(0, start - 40) : start])
        is not None
    )


def _in_somebodys(text: str, start: int, end: int) -> bool:
    """ "In the minister's view", "in her words"."""
    del end
    return (
        re.search(
            r"\b[Ii]n (?:(?:[\w.’'-]+ ){0,4}[\w.-]+(?:[’']s|s[’'])|his|her|their) \Z",
            text[max(0, start - 60) : start],
        )
        is not None
    )


def _is_hearsay(text: str, start: int, end: int) -> bool:
    """ "amid reports that the bridge fell": a noun that nobody owns, and a clause."""
    if re.match(r"\s(?:is|are|was|were|have|has|had|would|will|could|can|may|might)\b", text[end : end + 7]):
        return False
    return (
        re.search(
            r"\b(?:of|amid|amidst|by|with|to|on|after|despite|following|over|are|were|is|was|been"
            r"|about|from)\s"
            r"(?:(?:\w+(?:ed|al|ent|ous|ing)|media|press|news|earlier|new|some|many|more|local)\s){0,2}\Z",
            text[max(0, start - 50) : start],
            re.IGNORECASE,
        )
        is not None
    )


def _before_findings(text: str, start: int, end: int) -> bool:
    """ "Nach einer Studie der UNO": what was found out and written down."""
    del start
    return (
        re.match(
            r"\s(?:(?:de[mnr]|einer|einem|ersten|jüngsten|neuesten|bisherigen|eigener|ihrer|seiner"
            r"|[a-zäöüß]+e[nr])\s){0,2}"
            r"[\w-]*(?:[Zz]ahlen(?= (?:de[sr]|vo[nm])\b)|[Ss]tudien?|[Bb]erichts?|[Mm]eldung(?:en)?"
            r"|[Uu]mfragen?|[Uu]ntersuchung(?:en)?"
            r"|[Ee]rkenntnissen?|[Aa]ussagen?|[Ss]tatistik(?:en)?|[Aa]uskunft|[Vv]orstellung(?:en)?"
            r"|[Pp]lan|[Pp]länen|[Ee]rmittlungen)\b",
            text[end : end + 90],
        )
        is not None
    )


def _before_an_article(text: str, start: int, end: int) -> bool:
    """Whether "secondo" and "segundo" hand over, and do not count: an article or a name follows."""
    del start
    return (
        re.match(
            r"\s(?:il|lo|la|i|gli|le|l[’']|un[oa]?|o|a|os|as|um|uma|fontes|fonti|[A-Z])", text[end : end + 8]
        )
        is not None
    )


def _for_somebody(text: str, start: int, end: int) -> bool:
    """ "Pour la députée Marie Colin, c'est « … »": a full name in front of quoted words."""
    del start
    return (
        re.match(
            r"\s(?:[^\W\d_]+['’ ]){0,4}[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ][\w-]+, [^.;\n]{0,60}[\ufffc«“\"]",
            text[end : end + 160],
        )
        is not None
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SAYINGS = _set(
    "angaben angabe aussage aussagen ansicht auffassung meinung einschätzung darstellung informationen "
    "erkenntnissen worten schätzungen berichten medienberichten presseberichten überzeugung bericht "
    "berechnungen kalkulationen hochrechnungen"
)

_OWNED: tuple[tuple[frozenset[str], Strength], ...] = (
    (
        _set(
            "claim claims assertion allegation allegations insistence argument complaint contention "
            "accusation"
        ),
        "claimed",
    ),
    (_set("view opinion belief suggestion theory suspicion fear fears hope hopes"), "suggested"),
    (_set("statement announcement conclusion assurance pledge promise warning admission reminder"), "stated"),
    (_set("denial denials"), "denied"),
)
"""What somebody makes or holds, and how strongly."""
_ROMANCE_SAYINGS = _set(
    "informó informaron dijo dijeron explicó indicó anunció señaló confirmó informou disse "
    "anunciou afirmou rapporte indique annonce explique précise"
)

_LIST = (
    *(Phrase((nouns, _set("that")), "owner", "en", how, fits=_of_somebody) for nouns, how in _OWNED),
    *(
        Phrase((nouns, _set("was is"), _set("that")), "owner", "en", how, fits=_of_somebody)
        for nouns, how in _OWNED
    ),
    Phrase(
        (_set("view opinion words eyes judgment judgement estimation"),), "owner", "en", fits=_in_somebodys
    ),
    Phrase((_set("reports"), _set("that")), "itself", "en", fits=_is_hearsay),
    Phrase(
        (_set("claims allegations accusations complaints"), _set("that")),
        "itself",
        "en",
        "claimed",
        fits=_is_hearsay,
    ),
    Phrase(
        (_set("rumours rumors speculation suggestions fears concerns hopes suspicions"), _set("that")),
        "itself",
        "en",
        "suggested",
        fits=_is_hearsay,
    ),
    Phrase((_set("wie"), _set("aus")), "after", "de"),
    Phrase(
        (_set("nach"), _set("den der einer eigenen"), _SAYINGS),
        "after",
        "de",
    ),
    Phrase(
        (_set("nach"), _set("ersten jüngsten neuesten bisherigen"), _SAYINGS),
        "after",
        "de",
        fits=_before_an_owner,
    ),
    Phrase((_set("nach"),), "after", "de", fits=_before_findings),
    Phrase((_set("gemäß"),), "after", "de"),
    Phrase((_set("según segundo"), _ROMANCE_SAYINGS), "after", "es"),
    Phrase((_set("comme"), _ROMANCE_SAYINGS), "after", "fr"),
    Phrase((_set("segundo conforme"),), "after", "pt", fits=_before_an_article),
    Phrase((_set("de"), _set("acordo"), _set("com")), "after", "pt"),
    Phrase((_set("secondo"),), "after", "it", fits=_before_an_article),
    Phrase((_set("aux"), _set("dires"), _set("de du des")), "after", "fr"),
    Phrase((_set("in"), _set("the"), _set("opinion view"), _set("of")), "after", "en"),
    Phrase((_set("according"), _set("to")), "after", "en"),
    Phrase((_set("in"), _set("the"), _set("words"), _set("of")), "after", "en"),
    Phrase((_set("per"),), "after", "en", fits=_before_a_name),
    Phrase((_set("laut"),), "after", "de", fits=_before_a_german_source),
    Phrase((_set("heißt hieß"), _set("es"), _set("in im aus beim bei von vom")), "after", "de"),
    Phrase((_set("zufolge"),), "before", "de"),
    Phrase((_set("nach"), _SAYINGS), "after", "de"),
    Phrase((_set("nach"), _set("einem einer"), _SAYINGS), "after", "de"),
    Phrase((_set("nach"),), "after", "de", fits=_before_reports),
    Phrase((_set("so"),), "after", "de", fits=_after_a_comma),
    Phrase((_set("selon"),), "after", "fr"),
    Phrase((_set("pour"),), "after", "fr", fits=_for_somebody),
    Phrase((_set("d'après"),), "after", "fr"),
    Phrase((_set("según"),), "after", "es"),
    Phrase((_set("de"), _set("acuerdo"), _set("con")), "after", "es"),
)


def _by_first_word() -> dict[str, tuple[Phrase, ...]]:
    table: dict[str, tuple[Phrase, ...]] = {}
    for phrase in sorted(_LIST, key=lambda phrase: -len(phrase.words)):
        for word in phrase.words[0]:
            table[word] = (*table.get(word, ()), phrase)
    return table


PHRASES = _by_first_word()
