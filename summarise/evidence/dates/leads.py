"""The words before an expression of time that belong to it: "late on", "since the end of".

Offsets are Unicode characters.
"""

from __future__ import annotations

import re

_PREPOSITION = (
    r"on|in(?! on\b)|since|until|till|by|from|as of|after|before|during|of|around|about|circa|throughout"
    r"|every|over"
    "|within|for|between|through|at|shortly after|shortly before|am|im|seit|bis|ab|vom|von|zum|zur|nach"
    "|vor|um|gegen"
    "|depuis|en|dès|avant|après|jusqu['’]au|au|à|vers|du|desde|hasta|nel|nell['’]|dal|dall['’]|entro|fino al"
    "|alle|alle ore|del|dell['’]|em|no|na|às|até|a las|a la"
)
_PLACING = (
    "late|early|mid|later|earlier|last|next|this|past|previous|following|same|the|that|dem|den|der|des"
    "|vergangenen|letzten|nächsten|kommenden|diesen|diesem|anfang|mitte|ende|frühen|späten|beginning of"
    "|end of|start of|middle of|rest of|week of|weekend of|night of|morning of|afternoon of|evening of"
    r"|early hours of|eve of|just|years?(?! (?:on|in|at)\b)|jahr|jahre|jahren(?! am\b)|abend|nacht|début"
    "|fin|mi|courant|le|la|les"
    "|l['’]|el|los|il|lo|dia|día|ano|anno|anni|años?|années|mese di|mês de|mes de|mois de|monat|month of"
    "|finales de|principios de|mediados de|inizio|fine|metà|início de|fim de|meados de"
)
LEAD = re.compile(rf"(?<![\w-])(?i:(?:(?:{_PREPOSITION}|{_PLACING})(?:[ -]|(?<=['’]))){{1,5}})\Z")
_ROUGHLY = (
    "just|only|about|around|nearly|almost|roughly|over|some|more than|less than|at least"
    "|approximately|exactly"
)
_QUANTITY = (
    r"\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|several|many|some|few|a few|a couple of|couple of|mere|(?:a )?full|half a|a half"
)
QUANTITY = re.compile(
    rf"(?<![\w$€£.,-])(?i:(?:(?:for|since|until|from|over|within|in) )?(?:(?:{_ROUGHLY}) )?"
    rf"(?:(?:{_QUANTITY})[ -])?)\Z"
)
STRETCH = re.compile(
    r"(?<![\w-])(?i:(?:for|over|in|during|within|since|throughout|earlier|later|late|early|until|by|from|on"
    rf"|before|after|at) )?(?i:(?:{_ROUGHLY}) )?(?i:(?:the )?(?:very )?"
    r"(?:end|start|beginning|middle|rest|course) of )?(?i:the )?\Z"
)
ITALIAN_QUANTITY = re.compile(
    r"(?<![\w-])(?i:(?:un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|pochi|poche|\d{1,3}) )\Z"
)
WHILE = re.compile(
    r"(?<![\w-])(?i:for (?:(?:several|many|a few|some) )?|(?:in|over) (?:the )?(?:recent|coming|past) )\Z"
)
WEEKEND = re.compile(r"(?<![\w-])(?i:(?:over|on|at|during|for|throughout|by|of|since|until) )?(?i:the )\Z")
_REACH = 64
"""Characters; longer than any such phrase."""


def lead_of(text: str, start: int, floor: int, pattern: re.Pattern[str] = LEAD) -> str:
    """The words that `pattern` finds right before `start`, none of them before `floor`."""
    found = pattern.search(text[max(floor, start - _REACH) : start])
    return found.group() if found else ""
