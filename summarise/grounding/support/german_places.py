"""Which nouns of German name a place, as far as their form and what stands before them tell.

Nouns need an article; a place has none: "in Cannes". So have nouns for a state or a time, as "in Haft", and
those are known by their endings, or few.
"""

from __future__ import annotations

import re

_BEFORE = frozenset("in aus".split())
_NO_PLACE = re.compile(
    r".*(?:e|(?:ung|heit|keit|schaft|tion|tät|nis|tum|ismus|ik|en|ern|er|eln|ei|enz|anz|ur|ment|ling|zeug|werk|tag"
    r"|nacht|jahr|monat|woche|zeit|weg|haft|kraft|brand|gefahr|angst|streit|betrieb|besitz|druck|grund|bezug|sicht"
    r"|hang|verdacht|anspruch|angriff|betracht|kauf|arbeit|auftrag|stand|protest|zorn|wut|zug|hand|gang|gold|silber"
    r"|holz|stahl|glas|papier|sucht|hass|mangel|leid|furcht|scham|sehen|spaß|blut|luft|land|haus|bord|fuß|tod"
    r"|krieg|mann|frau|kind|volk|recht|sinn|kampf|geld|form|not|art|rat|amt|hof|plan|ziel|ort|raum|wert|satz|teil"
    r"|fall|fach|feld|film|gas|strom|öl|müll|sport|spiel|team|klub|wahl|zahl|preis|bau|text|ton|titel|trauer|verzug"
    r"|beton|deutsch|englisch|urlaub|ruhestand"
    r"|schutz|mut|luxus|schwung|ruhr|alarm|schach|ruf|lauf|bruch|schluss|kehr|konkurs|metall|frust|respekt|dank|neid"
    r"|äch|start|ende|sieg)s?)",
    re.IGNORECASE,
)


def is_place(noun: str, before: str) -> bool:
    """Whether a capitalised word behind the word `before` names a place."""
    return before.lower() in _BEFORE and noun.isalpha() and _NO_PLACE.fullmatch(noun) is None
