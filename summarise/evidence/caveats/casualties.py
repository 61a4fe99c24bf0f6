"""The words for what befalls people in the news, for those it befalls, and for a part of them."""

from __future__ import annotations

import re

EVENTS = (
    re.compile(
        r"\b(?:kill\w*|dead|died|dying|deaths?|fatalit\w+|fatally|perish\w*|drown\w*|slain|toll|bodies"
        r"|lost their li\w+|tote[nrs]?|getötet\w*|gestorben|starben|Todesopfer|ums Leben"
        r"|mort(?:e?s)?|tué\w*|décès|muert\w+|murieron|fallecid\w+|morti|uccis\w|mortos|morreram)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:injur\w+|wound\w+|hurt|hospitali[sz]ed|verletzt\w*|Verletzte\w?|bless\w+|herid\w+|ferit\w"
        r"|ferid\w+)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:missing|unaccounted|vermisst\w*|disparu\w*|desaparecid\w+|dispers\w)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:arrest\w*|detain\w*|in custody|festgenommen\w*|verhaftet\w*|arrêt\w+|detenid\w+)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:displac\w+|evacuat\w+|homeless|fled|vertrieben\w*|evakuiert\w*|évacué\w*|evacuad\w+)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:aboard|on board|carrying|carried|passengers?|an Bord|Insassen|à bord|a bordo)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:on strike|(?:join|joined|joining) the strike|strikers|strik(?:e|es) at|walk(?:ed"
        r"|ing)? out|walkouts?"
        r"|stopp(?:ed|ing) work|stay(?:ed|ing) away"
        r"|downed tools|laid down (?:their )?tools|stayed off work|Streikende[nr]?"
        r"|streik(?:en|ten|te)"
        r"|gestreikt|niedergelegt|legten .{0,40}nieder|im Ausstand)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:attend\w*|turnout|crowds?|visitors|spectators|Besucher\w*|Zuschauer\w*|Gästen?|the march"
        r"|participa\w+|marchers|teilnehme\w+|teilnahmen|teilgenommen"
        r"|rall(?:y|ied)|marched|gather(?:ed|ing)|assembled|turned out|versammelt\w*"
        r"|Kundgebung\w*|took to the streets|took part|protest\w*|demonstr\w+"
        r"|manifest\w+)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:abduct\w*|kidnap\w*|hostages?|(?:taken|seized)(?= at\b)|entführt\w*|verschleppt\w*"
        r"|Geiseln?)\b",
        re.IGNORECASE,
    ),
)
"""What counts of people are made of; two events of one kind in one text are mostly one."""
ABOARD, STRIKING, ATTENDING = 5, 6, 7
"""Indices of `EVENTS`."""
OF_TWO_SIDES = frozenset({STRIKING, ATTENDING})
"""Events whose numbers each side gives for itself: two of them are at odds only if two sources give them."""
TAKING_PART = frozenset(
    "people persons participants attendees demonstrators protesters protestors marchers supporters workers "
    "employees staff strikers menschen personen teilnehmer teilnehmern teilnehmende teilnehmenden "
    "demonstranten besucher besuchern zuschauer zuschauern gäste gästen visitors spectators "
    "demonstrierende demonstrierenden beschäftigte beschäftigten mitarbeiter mitarbeitern streikende "
    "streikenden "
    "personnes manifestants personas manifestantes persone manifestanti pessoas".split()
)
"""Those who take part in such an event, whatever else they are."""

PEOPLE = frozenset(
    "people persons person victims lives others men women civilians passengers children residents migrants "
    "protesters demonstrators workers soldiers troops menschen personen opfer todesopfer tote verletzte "
    "personnes victimes morts blessés personas víctimas muertos heridos persone vittime morti feriti pessoas "
    "vítimas mortos feridos dead deaths fatalities bodies injuries injured wounded arrests".split()
)
GENERAL = frozenset(
    "people persons person victims lives menschen personen opfer todesopfer tote personnes victimes morts "
    "personas víctimas muertos persone vittime morti pessoas vítimas mortos dead deaths fatalities bodies "
    "verletzte blessés heridos feriti feridos injuries injured wounded arrests".split()
)
PART = re.compile(
    r"\b(?:including|among(?: them| those)?|of (?:them|whom|the)|others?|more|another|additional|further"
    r"|alone|similar|earlier|previous(?:ly)?|last year|a year (?:ago|earlier)|since|per|every|each|compared"
    r"|other|aged?|allein|darunter|davon|weitere\w?|dont|autres?|entre ellos|otr[oa]s|tra cui|altr[ei]"
    r"|entre eles|outr[oa]s)\b",
    re.IGNORECASE,
)
