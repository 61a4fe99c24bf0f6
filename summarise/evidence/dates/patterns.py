"""The ways of saying when, as patterns: whole days, weekdays, months, years, stretches of time, clock times.

Every repetition is bounded, so that matching takes linear time whatever the text.
"""

from __future__ import annotations

import re

from summarise.evidence.dates.words import (
    DAY_NUMBER,
    LEAD,
    MONTH,
    PART_OF_DAY,
    PERIOD,
    SEASON,
    SHIFTS,
    UNAMBIGUOUS_MONTH,
    WEEKDAY,
    YEAR,
    any_of,
)

_START = r"(?<![\w$€£#/.-])"
_WORD_START = r"(?<![\w-])"
_NAMED_DAYS = "(?<!Black )(?<!Good )(?<!Bloody )(?<!Cyber )(?<!Super )"
_NEWSPAPERS = r"(?! (?:Times|Mail|Telegraph|Mirror|Express|Herald|Post|Night Live)\b)"
_WEEKDAY_BEFORE = rf"(?:{WEEKDAY}[,.]? (?:the |den |dem |le |el )?)?"
_QUANTITY = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|several|many|some|few|a few|a couple of|couple of)"
)
_LENGTH = (
    "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?"
    "|century|centuries|generations?)"
)
_LENGTHS = "(?:hours|days|nights|weeks|months|years|decades|centuries)"
_ROUGHLY = (
    "(?:(?:[Jj]ust|[Oo]nly|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Rr]oughly|[Oo]ver|[Ss]ome|more than"
    "|less than|at least|approximately) )?"
)
_GERMAN_LENGTHS = "(?:Stunden|Tagen|Wochen|Monaten|Jahren|Jahrzehnten)"
_ROMANCE_LENGTHS = "(?:jours|semaines|mois|ans|días|semanas|meses|años)"
_SMALL_NUMBER = r"(?:\d{1,3}|[^\W\d_]{2,20})"
_HOUR = r"(?:[01]?\d|2[0-4])"
_MERIDIAN = r"(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b|A\.M\.|P\.M\.|o['’]clock|Uhr\b)"
_ZONE = r"(?: ?\(?(?:local time|UTC|GMT|CET|CEST|MEZ|MESZ|BST|[ECMP][SD]?T|IST|JST|Ortszeit)\b)?"

MONTH_DAY = re.compile(
    rf"{_START}{LEAD}{_WEEKDAY_BEFORE}(?P<month>{MONTH})\.? (?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?"
    rf"(?P<to> ?[-–] ?{DAY_NUMBER})?(?![\d%]|[.,:]\d)(?:,? (?P<year>{YEAR})\b)?(?!\w)"
)
DAY_MONTH = re.compile(
    rf"{_START}{LEAD}{_WEEKDAY_BEFORE}(?P<day>{DAY_NUMBER})(?:st|nd|rd|th|er|\.)?"
    rf"(?P<to> ?[-–] ?{DAY_NUMBER}\.?)? (?:of |de )?(?P<month>{MONTH})(?![^\W_])\.?"
    rf"(?:(?:,? | del? )(?P<year>{YEAR})\b)?"
)
IN_NUMBERS = re.compile(
    rf"(?<![\w.]){LEAD}(?P<first>\d{{1,2}})(?P<mark>[./])(?P<second>\d{{1,2}})(?P=mark)(?P<year>{YEAR})\b"
)
ISO = re.compile(rf"{_WORD_START}(?P<year>{YEAR})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\w-])")
ON_WEEKDAY = re.compile(
    rf"{_WORD_START}{_NAMED_DAYS}{LEAD}(?P<weekday>{WEEKDAY}){_NEWSPAPERS}"
    rf"(?:s?(?:abend|morgen|nachmittag|nacht|vormittag)|(?: {PART_OF_DAY}))?(?![^\W_])"
)
SHIFTED = re.compile(
    rf"{_WORD_START}(?<!USA )(?i:(?:early |late |earlier |later )?(?P<word>{any_of(SHIFTS)}))"
    rf"(?: (?:early|late|{PART_OF_DAY}|morgen|Morgen|abend|Abend|Nachmittag|Mittag|Nacht))?(?![\w-])"
)
DAYS_AGO = re.compile(
    rf"{_WORD_START}(?P<count>\d|one|two|three|four|five|six|seven) days ago\b", re.IGNORECASE
)
MONTH_YEAR = re.compile(
    rf"{_START}{LEAD}(?P<month>{MONTH})(?:,? | de | del )(?:of )?(?P<year>{YEAR})\b(?!-\d)"
)
IN_MONTH = re.compile(
    rf"{_WORD_START}(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hroughout|[Ll]ast|[Nn]ext"
    r"|[Tt]his|[Ll]ate|[Ee]arly|[Mm]id|[Ii]m|[Ss]eit|[Bb]is|[Ss]eit dem|[Aa]nfang|[Mm]itte|[Ee]nde|[Ee]n"
    rf"|[Dd]epuis|[Dd]esde|of)[ -]){{1,3}}(?P<month>{MONTH})(?!\w)(?! \d)(?P<year>)"
)
BARE_MONTH = re.compile(rf"{_WORD_START}(?P<month>{UNAMBIGUOUS_MONTH})(?![\w-])(?! \d)(?P<year>)")
PART_OF_YEAR = re.compile(
    rf"{_WORD_START}{LEAD}"
    rf"(?:(?:first|second|third|fourth) (?:quarter|half) of (?:the )?|{SEASON} (?:of |de )?){YEAR}\b"
)
IN_YEAR = re.compile(
    rf"(?<![\w$€£#/.,:+-])(?P<lead>{LEAD})(?P<year>{YEAR})(?P<to>[-–/](?:{YEAR}|\d\d)\b)?(?P<decade>s\b)?"
    r"(?![\w%]|[.,:/]\d|-\w)"
)
DECADE = re.compile(r"(?<!\w)(?:the )?(?:early |late |mid-)?['’]?[2-9]0s\b")
THIS_OR_THAT_PERIOD = re.compile(
    rf"{_WORD_START}(?:(?:[Ff]or|[Oo]ver|[Ii]n|[Dd]uring|[Ww]ithin|[Ss]ince|[Tt]hroughout|[Ee]arlier|[Ll]ater"
    rf"|[Ll]ate|[Ee]arly|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]n) )?{_ROUGHLY}"
    r"(?:(?:the )?(?:end|start|beginning|middle|rest) of )?(?:[Tt]he )?"
    r"(?:[Ll]ast|[Pp]ast|[Nn]ext|[Pp]revious|[Cc]oming|[Ff]ollowing|[Tt]his|[Tt]hat same)"
    rf" (?:{_QUANTITY} )?{PERIOD}s?\b(?![-’'])"
)
AGO_OR_LATER = re.compile(
    rf"(?<![\w$€£-])(?:(?:for|since|until|from) )?{_ROUGHLY}(?:{_QUANTITY} )?{_LENGTH}"
    r" (?:ago|earlier|later|prior|before|afterwards|after|previously)\b",
    re.IGNORECASE,
)
DAY_BEFORE = re.compile(
    rf"{_WORD_START}[Tt]he (?:day|night|week|month|year|days|weeks|months|years)"
    r" (?:leading up to|before|after|following)(?: the [^\W\d_]{1,20})?\b"
)
FOR_A_WHILE = re.compile(
    rf"{_WORD_START}(?:[Ff]or (?:(?:several|many|a few|some) )?|[Ii]n (?:the )?(?:recent|coming) )"
    rf"{_LENGTHS}(?: (?:this|last) (?:week|month|year))?\b"
)
ABROAD = re.compile(
    rf"{_WORD_START}(?:(?:[Vv]or|[Ss]eit) {_SMALL_NUMBER} {_GERMAN_LENGTHS}"
    rf"|(?:il y a|hace) {_SMALL_NUMBER} {_ROMANCE_LENGTHS}"
    r"|(?:[Ii]n den |[Ii]n diesem |[Ii]m )?"
    r"(?:vergangene|letzte|diese|nächste|übernächste|kommende)[nm]?"
    r" (?:Jahr|Monat|Woche|Jahren|Monaten|Wochen|Tagen))\b"
)
CLOCK = re.compile(
    r"(?<![\w$€£:.-])(?:(?:[Aa]t|[Bb]y|[Aa]fter|[Bb]efore|[Ff]rom|[Uu]ntil|[Ss]hortly after|[Uu]m"
    rf"|[Gg]egen) )?{_ROUGHLY}(?:{_HOUR}(?::[0-5]\d|[.][0-5]\d(?= ?[ap]\.?m|[ ]Uhr))? ?{_MERIDIAN}{_ZONE}"
    rf"|{_HOUR}:[0-5]\d(?![\d:]){_ZONE}(?: (?:in the|at) {PART_OF_DAY}\b)?"
    r"|(?:[01]\d|2[0-4])[0-5]\d (?:UTC|GMT|hours|local time)\b|noon\b|midnight\b(?! oil))"
)
IN_PART_OF_DAY = re.compile(
    rf"{_WORD_START}(?:[Ii]n the (?:early |late )?{PART_OF_DAY}\b|[Oo]vernight\b(?!-)"
    r"|[Aa]t (?:dawn|dusk|night|sunrise|nightfall)\b)"
)
COUNTED_BEHIND = re.compile(
    r"-?(?: (?:new|more|other|local|young|armed) )? ?(?:people|men|women|children|soldiers|troops|dead|jobs"
    r"|homes|cases|deaths|refugees|workers|employees|patients|victims|civilians|students|members|police"
    r"|officers|protesters|units|points|percent|per cent|dollars|euros|pounds|tonnes|tons|miles"
    r"|kilomet(?:re|er)s|km|kg|m|feet|ft|met(?:re|er)s|hours|days|years|acres|hectares|seats|votes|shares"
    r"|copies|Menschen|Personen|Jahren?|Euro|Metern?|personnes|personas|%|€)(?![^\W_])"
)
"""What shows that four digits are a number and not a year."""
