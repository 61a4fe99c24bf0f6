"""The ways of saying when, as patterns that match from the first word of the expression on.

Every repetition is bounded, so that matching takes linear time whatever the text.
"""

from __future__ import annotations

import re

from summarise.evidence.dates.words import (
    MONTHS,
    NAMED_DAYS,
    SEASONS,
    SHIFTS,
    SHORT_MONTHS,
    WEEKDAYS,
    any_of,
)

_MONTH = any_of(MONTHS)
_WEEKDAY = any_of(WEEKDAYS)
_SEASON = any_of(SEASONS)
YEAR = r"(?:(?:1[0-9]|20)\d\d|2100)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
PART_OF_DAY = "(?:morning|afternoon|evening|night|lunchtime|midday)"
_PERIOD = (
    "(?:day|night|week|weekend|fortnight|month|quarter|year|decade|century|spring|summer|autumn|fall|winter"
    "|season|semester|fiscal year|financial year|school year|business day|trading day|half-year|hour)"
)
_SMALL = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|several|many|some|few|couple of)"
)
_START = r"(?<![\w$€£#/.])(?<![^-]-)(?<!^-)"
_WORD_START = r"(?<![\w-])"
_DASHED = r" ?(?:[-–—]|to|and|und|bis|et|au|y|al|e|a) ?"

MONTH_DAY = re.compile(
    rf"{_START}(?P<month>{_MONTH})\.? (?:the )?(?P<day>{_DAY})(?:st|nd|rd|th)?"
    rf"(?P<to>(?: ?[-–] ?| and | to ){_DAY}(?:st|nd|rd|th)?(?![\d/]| ?(?:{_MONTH})))?"
    rf"(?![\d%]|[.,:]\d)(?:,? (?P<year>{YEAR})\b)?(?!\w)"
)
MONTH_YEAR = re.compile(
    rf"{_START}(?P<month>{_MONTH})\.?,? (?:of |de |del |di |do )?(?P<year>{YEAR})\b(?!-\d)"
)
MONTH = re.compile(rf"{_WORD_START}(?P<month>{_MONTH})(?![\w-])(?! \d)")
DAY_MONTH = re.compile(
    rf"(?<![\w$€£#/.,:-])(?P<day>{_DAY})(?:st|nd|rd|th|er|º|°|\.)?(?P<to>{_DASHED}{_DAY}(?:st|nd|rd|th|\.)?)?"
    rf"[ -](?:day |of |de |di |do )?(?P<month>{_MONTH}|{any_of(SHORT_MONTHS)})(?![^\W_])"
    rf"(?:\.(?=,? \d| [a-z(]))?(?:(?:,? | del? | do |-)(?P<year>{YEAR})\b)?"
)
IN_NUMBERS = re.compile(
    rf"(?<![\w.,/-])(?P<first>\d{{1,2}})(?P<mark>[./])(?P<second>\d{{1,2}})(?P=mark)(?P<year>{YEAR})\b"
    r"(?![./]\d)"
)
IN_BRACKETS = re.compile(r"(?<=\()(?P<day>\d{1,2})\.(?P<month>0[1-9]|1[0-2])\.?(?=\))")
"""A day in numbers without its year, as German reports put it: "am Mittwoch (26.06.)"."""
ISO = re.compile(
    rf"(?<![\w-])(?P<year>{YEAR})(?P<mark>[-/])(?P<month>[01]\d)(?P=mark)(?P<day>[0-3]\d)(?![-/]\d)"
    r"(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\w)"
)
CJK_DAY = re.compile(
    r"(?<!\d)(?=\d{1,4}[年月])(?:(?P<year>\d{4})年)?(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?"
)
WEEKEND = re.compile(r"(?i:weekend)(?:'s|’s)?(?![\w-])(?= of\b|[^\w]|\Z)")
SLASHED = re.compile(rf"(?<![\w/])(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/{YEAR}\b")
WEEKDAY_NAME = re.compile(_WEEKDAY)
WEEKDAY = re.compile(
    r"(?<![\w-])(?<!Black )(?<!Good )(?<!Bloody )(?<!Cyber )(?<!Super )"
    rf"(?P<weekday>{_WEEKDAY})(?! (?:Times|Mail|Telegraph|Mirror|Express|Herald|Post|Night Live)\b)"
    rf"(?:s?(?:abend|morgen|mittag|nachmittag|nacht|vormittag|s)|(?:'s|’s)|(?: {PART_OF_DAY}))?(?![^\W_])"
)
_MORNING_TOO = (
    r"(?<!heute )(?<!gestern )(?<!tag )(?<!woch )(?<!abend )morgen"
    r"|(?<!la )(?<!esta )(?<!una )(?<!cada )mañana"
)
"""Words for tomorrow that mean the morning too; German writes that with a capital."""
SHIFTED = re.compile(
    rf"{_WORD_START}(?<!USA )(?P<word>(?i:{any_of([*SHIFTS, 'hier', 'this (?:early )?morning'])})"
    rf"|{_MORNING_TOO})"
    rf"(?: (?:early|late|{PART_OF_DAY}|[Mm]orgen|[Vv]ormittag|[Aa]bend|[Nn]achmittag|[Mm]ittag|[Nn]acht))?"
    r"(?![\w-])(?!['’][^s])"
)
NAMED_DAY = re.compile(rf"{_WORD_START}(?P<name>{any_of(NAMED_DAYS)})(?![\w-])")
FEAST = re.compile(
    r"(?<![\w-])(?:Christmas|Easter|Weihnachten|Ostern|Noël|Pâques|Navidad|Natale|Natal)(?!\w)(?! Islands?\b)"
)
SEPTEMBER_2001 = re.compile(r"(?<![\w/.-])9/11(?![\d/])")
PART_OF_YEAR = re.compile(
    rf"{_WORD_START}(?:(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[ -]"
    r"(?:(?:fiscal |financial )?(?:(?<!-)quarter|(?<=-)quarter(?! (?!of )[a-z]))"
    r"|half(?=,? of (?:the |this |last )?(?:year|fiscal|financial|(?:1"
    r"|2)\d{3})))"
    rf"(?:,? of (?:the |this |last |next |fiscal )?(?:fiscal |financial )?(?:year(?: {YEAR})?|{YEAR})"
    rf"|,? {YEAR}| of)?)\b"
)
SEASON_OF = re.compile(
    rf"{_WORD_START}(?P<season>{_SEASON})(?: (?:of |de |del |do )?(?P<year>{YEAR}))?(?!\w)"
)
QUARTER = re.compile(
    rf"(?<![\w-])(?:(?:Q[1-4]|H[12])(?:[ /-](?:of |FY ?)?(?:{YEAR}|['’]?\d\d)|FY ?\d\d|['’]\d\d)?"
    rf"|[1-4]Q(?:[ /-]?(?:of |FY ?)?(?:{YEAR}|['’]?\d\d))?|FY ?(?:{YEAR}|['’]?\d\d))(?![\w%]|[.,]\d)"
)
FISCAL = re.compile(rf"{_WORD_START}(?:fiscal|financial) (?:year )?{YEAR}\b")
YEARS = re.compile(
    rf"(?:(?<![\w$€£#/.,:+-])|(?<=mid-)|(?<=Mid-)|(?<=early-)|(?<=late-)|(?<=pre-)"
    rf"|(?<=post-))(?P<year>{YEAR})(?P<to>[-–/](?:{YEAR}|\d\d)\b)?(?P<decade>(?:s|er|-er)\b)?"
    r"(?![\w%]|[.,:/]\d|-\w| Index\b| [A-Z]{2}\d)"
)
SHORT_YEAR = re.compile(r"(?<=(?:in|of) ['’])\d\d(?![\w.,%])|(?<=since ['’])\d\d(?![\w.,%])")
DECADE = re.compile(
    r"(?<![\w$€£.,-])(?:['’][2-9]0s|[2-9]0s|[2-9]0er)\b(?: Jahren?\b)?|(?<=anni ['’])[2-9]0\b"
    r"|(?:(?<=années )|(?<=años )|(?<=anos )|(?<=anni ))[2-9]0\b(?![.,]\d)"
)
DECADE_IN_WORDS = re.compile(
    r"(?<=[Tt]he )(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b"
)
CENTURY = re.compile(
    r"(?<![\w$€£.,-])(?:\d{1,2}(?:st|nd|rd|th)(?: and \d{1,2}(?:st|nd|rd|th))?[ -](?:century|centuries"
    r"|millennium)"
    r"|\d{1,2}\. Jahrhunderts?)\b"
)
ROMAN_CENTURY = re.compile(
    r"(?<!\w)(?:[IVX]{1,5}(?:e|ème) siècle|(?:siglo|secolo|século) [IVX]{1,5}|[IVX]{1,5} secolo)\b"
)
STRETCH = re.compile(
    r"(?<![\w-])(?i:last|past|next|previous|preceding|coming|following|this|that same|that|same"
    r"|the end of the"
    rf"|recent) (?:{_SMALL} )?(?:(?:or so|consecutive|straight"
    rf"|trading) )?(?i:{_PERIOD}s?)\b(?!-)(?P<owner>['’]s)?"
)
END_OF = re.compile(
    r"(?<![\w-])(?i:end|start|beginning|turn|middle|rest|close|course) of (?:the |this |next "
    r"|last )?(?:fiscal |financial "
    r"|calendar )?(?:day|week|weekend|month|quarter|year|decade|century|season)\b(?!-)"
)
AGO = re.compile(
    r"(?i:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?"
    r"|centur(?:y|ies)|generations?) (?P<way>ago|earlier|later|prior|before|afterwards?|after|previously"
    r"|back(?= \w))\b"
)
DAY_BEFORE = re.compile(
    r"(?<=[Tt]he )(?:day|night|week|weekend|month|year|days|weeks|months|years|morning|evening)"
    r" (?:leading up to|before|after|following)(?: the [^\W\d_]{1,20})?\b"
)
LENGTHS = re.compile(
    r"(?:hours|days|nights|weeks|months|years|decades|centuries)(?: (?:this|last) (?:week|month|year))?\b"
)
GERMAN_STRETCH = re.compile(
    r"(?<![\w-])(?:[Vv]ergangene|[Ll]etzte|[Vv]orige|[Dd]iese|[Nn]ächste|[Üü]bernächste|[Kk]ommende"
    r"|[Vv]orletzte)[nmsr]?"
    r" (?:[^\W\d_]{2,12} )?(?:Jahr(?:e[ns]?|s)?|Monat(?:e[ns]?|s)?|Wochen?|Wochenendes?|Tagen?|Nacht"
    r"|Quartals?|Sommer|Winter"
    r"|Herbst|Frühjahr|Jahrzehnts?|Jahrhunderts?)\b"
)
GERMAN_AGO = re.compile(
    r"(?<![\w-])(?:[Vv]or|[Ss]eit) (?:[^\W\d_]{2,12} )?(?P<count>\d{1,3}|[^\W\d_]{2,20})"
    r" (?P<unit>Stunden?|Tagen?|Wochen?|Monat(?:en)?|Jahr(?:en)?|Jahrzehnten?)\b"
)
ROMANCE_AGO = re.compile(
    r"(?<![\w-])(?:[Ii]l y a|[Hh]ace|[Hh]á) (?:[^\W\d_]{2,12} )?(?P<count>\d{1,3}|[^\W\d_]{2,20})"
    r" (?P<unit>heures?|jours?|semaines?|mois|ans?|années?|horas?|días?|dias?|semanas?|mes(?:es)?|mês"
    r"|años?|anos?)\b"
)
ITALIAN_AGO = re.compile(r"(?P<unit>or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa\b")
ROMANCE_STRETCH = re.compile(
    r"(?<![\w-])(?i:semaine|mois|an|année|week-end|trimestre|semana|mes|mês|año|ano|settimana|mese|anno)"
    r" (?:dernière?|prochaine?|passée?|pasad[oa]|passad[oa]|próxim[oa]|que vem|que viene|scors[oa]"
    r"|prossim[oa])(?!\w)"
)
ROMANCE_THIS = re.compile(
    r"(?<![\w-])(?:[Cc]ette|[Cc]e|[Ee]ste|[Ee]sta|[Qq]uest[oa]|[Dd]ernière?s?|[Pp]rochaine?s?|[Pp]róxim[oa]s?"
    r"|[Úú]ltim[oa]s?|[Ss]cors[oaie]|[Pp]rossim[oaie]|[Uu]ltim[ie])"
    r" (?:[^\W\d_]{2,8} )?(?:semaines?|mois|ans?|années?|jours|week-end|semanas?|mes(?:es)?|mês|años?"
    r"|anos?|días|dias"
    r"|settiman[ae]|mes[ei]|ann[oi]|giorni|été|hiver|printemps|automne|verano|invierno|otoño|primavera)(?!\w)"
)
_MERIDIAN = r"(?:[ap]\.m\.|[ap]\.m\b|[ap]m\b|AM\b|PM\b|A\.M\.|P\.M\.|o['’]clock\b|Uhr\b|noon\b)"
_ZONE = (
    r"(?:,? ?\(?(?:local time|Eastern(?: Time)?|UTC|GMT|CET|CEST|MEZ|MESZ|BST|[ECMP][SD]?T|IST|JST|Ortszeit"
    r"|heure locale|hora local|ora locale)\b)?"
)
_HOUR = r"(?:[01]?\d|2[0-4])"
CLOCK = re.compile(
    rf"(?<![\w$€£:.,-])(?:{_HOUR}(?:[:.][0-5]\d(?::[0-5]\d)?)?"
    rf"(?:[-–]{_HOUR}(?:[:.][0-5]\d)?)? ?{_MERIDIAN}{_ZONE}"
    rf"|{_HOUR}:[0-5]\d(?::[0-5]\d)?(?![\d:%]|\.\d|-[a-z]){_ZONE}(?: (?:in the|at) {PART_OF_DAY}\b)?"
    rf"|{_HOUR}(?:[.:][0-5]\d)? (?:GMT|UTC|CET|BST|Ortszeit)\b|(?:[01]\d|2[0-4])[0-5]\d ?(?:UTC|GMT|hours"
    rf"|hrs|local time)\b"
    rf"|{_HOUR} in the (?:morning|afternoon|evening)\b)"
)
CLOCK_IN_WORDS = re.compile(
    r"(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?:[ -]thirty)? (?:o['’]clock|[ap]\.m\.|[ap]m\b|in the (?:morning|afternoon|evening)\b)"
)
CLOCK_ABROAD = re.compile(
    r"(?<![\w$€£:.,-])(?:[01]?\d|2[0-3])(?: ?h(?: ?[0-5]\d)?(?![^\W_])"
    r"|[ ]heures?(?: [0-5]\d)?(?= (?:du matin|de l['’]après-midi|du soir))"
    r"|(?:(?<=\bà \d)|(?<=\bà \d\d)|(?<=\bvers \d)|(?<=\bvers \d\d)|(?<=\bdès \d)|(?<=\bdès \d\d))"
    r"[ ]heures?\b(?: [0-5]\d)?(?! (?:de|d['’]|par|plus|après|avant)\b))"
    r"(?: (?:du matin|de l['’]après-midi|du soir|da manhã|da tarde|da noite))?"
)
HOUR_IN_WORDS = re.compile(
    r"(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?(?: et demie)? (?:du matin"
    r"|de l['’]après-midi|du soir)\b"
    r"|(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) de la (?:mañana|tarde|noche"
    r"|madrugada)\b"
    r"|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) Uhr\b"
    r"|(?:uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze) (?:horas )?da (?:manhã|tarde|noite"
    r"|madrugada)\b"
)
AROUND_TWELVE = re.compile(
    r"(?<![\w-])(?:[Nn]oon|[Mm]idnight|Mitternacht|minuit|medianoche|mezzanotte)\b(?! oil)"
)
AT_HOUR = re.compile(
    r"(?:(?<=[Aa]lle )|(?<=[Dd]alle )|(?<=a las )|(?<=às ))(?:ore )?(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?"
    r"(?![\w%]|[.,]\d)"
)
PART_OF_A_DAY = re.compile(
    rf"(?<![\w-])(?:(?<=[Ii]n the )(?:early |late )?{PART_OF_DAY}\b|(?<=[Aa]t )(?:dawn|dusk|night|sunrise"
    rf"|nightfall)\b"
    r"|[Oo]vernight\b(?!-)|(?<=[Tt]he )(?:early|small) hours\b)"
)
COUNTED_BEHIND = re.compile(
    r" (?:auf|to|à) (?:[^\W\d_]{3,12} )?\d{1,3}[.,]\d{3}\b|-?(?: (?:new|more|other|local|young"
    r"|armed) )? ?(?:people|men|women|children|soldiers|troops|dead|jobs"
    r"|(?:school)?children|pupils|adults|respondents|participants|voters|households|girls|boys|houses|farmers|migrants"
    r"|passengers|inmates|firefighters|residents|homes|cases|deaths|refugees|workers|employees|patients|victims|civilians|students|members|police"
    r"|officers|protesters|units|points|percent|per cent|dollars|euros|pounds|tonnes|tons|miles"
    r"|kilomet(?:re|er)s|km|kg|m|feet|ft|met(?:re|er)s|hours|days|years|acres|hectares|seats|votes|shares"
    r"|copies|Menschen|Personen|Jahren?|Euro|Metern?|personnes|personas|persone|pessoas|%|€)(?![^\W_])"
)
"""What shows that four digits are a number and not a year."""
