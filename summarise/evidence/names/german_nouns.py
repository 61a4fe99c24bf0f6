"""Which capitals of German have the form of a common noun, and which nouns say what the name behind is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import GERMAN_MAKERS

_ENDINGS = """
ung heit keit schaft tion tät nis tum ismus ik en ern er eln ei enz anz ur ment ling zeug werk tag nacht
jahr monat woche zeit weg haft kraft brand gefahr angst streit betrieb besitz druck grund bezug sicht hang
verdacht anspruch angriff betracht kauf arbeit auftrag stand protest zorn wut zug hand gang gold silber holz
stahl glas papier sucht hass mangel leid furcht scham sehen spaß blut luft land haus bord fuß tod krieg mann
frau kind volk recht sinn kampf geld form not art rat amt hof plan ziel ort raum wert satz teil fall fach
feld film gas strom öl müll sport spiel team klub wahl zahl preis bau text ton titel trauer verzug beton
deutsch englisch urlaub ruhestand schutz mut luxus schwung ruhr alarm schach ruf lauf bruch schluss kehr
konkurs metall frust respekt dank neid äch start ende sieg fahrt buch foto trag platz park tor schrift
dienst ergebnis gebiet stück abend markt ives iges liches isches gramm watt volt hertz wunsch song
""".split()
_COMMON = re.compile(rf".*(?:e|(?:{'|'.join(_ENDINGS)})s?)", re.IGNORECASE)
_MEASURES = frozenset(
    """
Prozent Liter Tonnen Kilo Kilogramm Gramm Stück Meter Kilometer Quadratmeter Quadratkilometer Hektar Grad
Euro Dollar Cent Franken Pfund Rubel Yen Mio Mrd Million Millionen Milliarde Milliarden Dutzend Dutzende
Hundert Hunderte Hunderttausende Tausend Tausende Zehntausende Paar Glas Uhr Ende Mitte Anfang Typ Typs
""".split()
)
"""What stands before another noun and says how much, or when."""
_PLACES_END = tuple(
    """
stadt dorf insel fluss kreis bezirk distrikt kanton präfektur metropole provinz region gemeinde bundesstaat
bundesstaates bundesstaats distrikts bezirks dorfes flusses
""".split()
)
_PLACES = frozenset("Ort Ortes Staat Staates Staats".split())
_BODIES_END = (
    *GERMAN_MAKERS,
    *"""
konzerns firma unternehmen unternehmens gesellschaft club
clubs klub klubs zeitung sender senders agentur magazin magazins miliz gruppe
""".split(),
)
_OTHERS_END = tuple(
    """
bank mond planet komet asteroid satellit schloss hotel museum zoo zirkus virus hurrikan zyklon taifun sturm
flughafen schiit sunnit kurd tschetschen spanier gift insektizid pestizid salto kommandeur wasserfall see
""".split()
)
"""How other nouns end that say what is named behind them."""


def is_common(word: str) -> bool:
    """Whether a capitalised word has the form of a common noun, which few names have."""
    return word in _MEASURES or _COMMON.fullmatch(word) is not None


def says_a_place_follows(noun: str) -> bool:
    """ "Stadt", "Hafenstadt", "Fluss": of a name behind it, that it is a place's."""
    return noun in _PLACES or noun.lower().endswith(_PLACES_END)


def says_a_body_follows(noun: str) -> bool:
    """ "Konzern", "Chiphersteller", "Zeitung": of a name behind it, that it is a body's."""
    return noun.lower().endswith(_BODIES_END)


def says_what_follows(noun: str) -> bool:
    """ "Schloss", "US-Bank", "Schiit": of a name behind it, what its bearer is."""
    return (
        says_a_place_follows(noun)
        or says_a_body_follows(noun)
        or noun.startswith("US-")
        or noun.lower().endswith(_OTHERS_END)
    )


def without_common(words: Sequence[Token], first: int, last: int) -> int:
    """Where the name begins at the end of a run of capitals of which the first are common nouns.

    Past `last` if the last word has the form of one itself.
    """
    at = last + 1
    while at > first and words[at - 1].capital and not is_common(words[at - 1].word):
        at -= 1
    return at
