"""Hostile changes to words that stand in a text: each says something else than the text does."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tampers.texts import NUMBER, Text

Change = Callable[[str, Text, Random], str | None]
"""From words of a text to other words; None where it has nothing to change."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_LONG_WORD = re.compile(r"[^\W\d_]{6,}")
_DECIMAL = re.compile(r"(?<![\d.,])(\d+)([.,])(\d{1,2})(?![\d.,]*\d)")
_THOUSANDS = re.compile(r"(?<![\d.,])(\d{1,3})[.,]000(?!\d)")
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|ist|sind|war|waren|wird"
    r"|werden|wurde|wurden|hat|haben|kann|soll|est|sont|était|a|ont|ha|han|fue|es)\b(?! not\b)"
)
_NOT = {"de": "nicht", "fr": "pas", "es": "no"}
_NEGATION = re.compile(
    r" (?:not|never|no longer|nicht|nie|pas|jamais)\b|(?<=[a-z])n['’]t\b|\bno (?=[a-z])"
    r"|\bkein(?=e[nmrs]?\b)|\bk(?=ein\b)|\b(?:ne|no) (?=[a-z])|\b(?:Nobody|None|Neither|Nothing)\b"
)
_INSTEAD = {"Nobody": "Everybody", "None": "All", "Neither": "Both", "Nothing": "Everything"}

_CURRENCY = re.compile(
    r"US\$|\$|€|£|¥|\b(?:dollars?|euros?|pounds?|yen|yuan|rupees?|Euro|Dollar|USD|EUR|GBP)\b"
)
_CURRENCIES = {
    "US$": "A$",
    "$": "€",
    "€": "$",
    "£": "$",
    "¥": "$",
    "dollar": "euro",
    "dollars": "euros",
    "euro": "dollar",
    "euros": "dollars",
    "pound": "dollar",
    "pounds": "dollars",
    "Euro": "Dollar",
    "Dollar": "Euro",
    "USD": "EUR",
    "EUR": "USD",
}


def _pairs(written: str) -> dict[str, str]:
    """ "a/b c/d" as a table in both directions."""
    couples = [couple.replace("_", " ").split("/") for couple in written.split()]
    return {one: other for a, b in couples for one, other in ((a, b), (b, a))}


_MAGNITUDES = {
    **_pairs("million/billion millions/billions Million/Milliarde Millionen/Milliarden"),
    **_pairs("hundred/thousand hundreds/thousands bn/mn millones/billones millions/milliards"),
    "trillion": "billion",
    "tausend": "hundert",
}
_UNITS = _pairs(
    """kilometres/miles kilometers/yards km/m metres/feet meters/inches hours/days weeks/months years/decades
    minutes/seconds tonnes/kilograms tons/pounds hour/day week/month year/decade minute/second mile/kilometre
    Stunden/Tage Wochen/Monate Jahre/Monaten Jahren/Tagen kg/g mm/cm hectares/acres"""
)
_PERCENT = re.compile(r"(?<=\d)(?: ?%| per ?cent\b| Prozent\b)(?! points)|\bpercentage points?\b")
_CALENDAR = _pairs(
    """Monday/Thursday Tuesday/Friday Wednesday/Saturday Sunday/Monday January/June February/July March/August
    April/September October/December November/May Montag/Donnerstag Dienstag/Freitag Mittwoch/Samstag
    Januar/Juni Februar/Juli März/August Oktober/Dezember today/yesterday"""
)
_MODALS = _pairs("may/will might/must could/should would/will can/must shall/may")
_ANTONYMS = _pairs(
    """rose/fell more/less before/after won/lost increase/decrease increased/decreased first/last up/down
    supported/opposed accepted/rejected over/under above/below against/for all/some most/few higher/lower
    largest/smallest with/without public/private open/closed early/late former/current guilty/innocent
    north/south east/west male/female son/daughter father/mother his/her he/she He/She began/ended
    allowed/banned arrested/released dead/alive always/rarely only/also least/most mehr/weniger vor/nach
    mit/ohne alle/einige plus/moins avec/sans más/menos con/sin"""
)
_PREFIXES = _pairs(
    """able/unable likely/unlikely legal/illegal possible/impossible known/unknown official/unofficial
    fair/unfair necessary/unnecessary successful/unsuccessful expected/unexpected confirmed/unconfirmed
    identified/unidentified aware/unaware usual/unusual clear/unclear dependent/independent
    complete/incomplete direct/indirect appeared/disappeared regular/irregular continued/discontinued
    approved/disapproved available/unavailable important/unimportant popular/unpopular stable/unstable
    responsible/irresponsible möglich/unmöglich klar/unklar bekannt/unbekannt"""
)
_ADDED = {
    "de": ["angeblich", "neuen", "gestern", "endlich", "mehrfach"],
    "fr": ["hier", "nouveau", "peut-être"],
    "es": ["ayer", "nuevo", "quizás"],
    "en": ["allegedly", "new", "secretly", "nearly", "finally", "repeatedly", "former", "reportedly", "also"],
}
_ENDINGS = {
    "de": [
        "und trat noch am selben Tag zurück",
        "obwohl niemand dabei war",
        "wie erst gestern bekannt wurde",
    ],
    "fr": ["avant de démissionner", "selon ses proches"],
    "es": ["antes de dimitir", "según sus allegados"],
    "en": [
        "with immediate effect",
        "after a vote behind closed doors",
        "and resigned the same day",
        "despite repeated warnings",
        "in exchange for a payment",
        "which nobody had foreseen",
        "for the second time in a year",
        "and later apologised",
    ],
}


def _one_of(pattern: re.Pattern[str], words: str, random: Random) -> re.Match[str] | None:
    found = list(pattern.finditer(words))
    return random.choice(found) if found else None


def _put(words: str, place: re.Match[str], instead: str) -> str:
    return words[: place.start()] + instead + words[place.end() :]


def _by_table(table: dict[str, str]) -> Change:
    longest_first = sorted(table, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")

    def change(words: str, _text: Text, random: Random) -> str | None:
        place = _one_of(pattern, words, random)
        return _put(words, place, table[place.group()]) if place else None

    return change


def _digit(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(re.compile(r"\d"), words, random)
    return _put(words, place, random.choice("123456789".replace(place.group(), ""))) if place else None


def _number(words: str, text: Text, random: Random) -> str | None:
    place = _one_of(NUMBER, words, random)
    others = [number for number in text.numbers if place and number != place.group()]
    return _put(words, place, random.choice(others)) if place and others else None


def _magnitude_dropped(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(
        re.compile(r"(?<=\d) ?(?:thousand|million|billion|trillion|Millionen|Milliarden|[bm]n)\b"),
        words,
        random,
    )
    return _put(words, place, "") if place else None


def _thousand_dropped(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(_THOUSANDS, words, random)
    return _put(words, place, place[1]) if place else None


def _point_moved(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(_DECIMAL, words, random)
    if place:
        whole, point, part = place.groups()
        return _put(words, place, random.choice([f"{whole}{part}", f"0{point}{whole}{part}"]))
    place = _one_of(
        re.compile(
            r"(?<![\w.,-])(?<!(?:uary|arch|pril|June|July|gust|mber|ober) )\d{2,3}(?![\w-]|[\d.,]*\d)"
        ),
        words,
        random,
    )
    return _put(words, place, f"{place.group()[:-1]}.{place.group()[-1]}") if place else None


def _run_together(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(
        re.compile(r"(?<=\d)(?:, | to | and |[-–])(?=\d)|(?<=\d) (?=\d(?!\d\d(?!\d)))"), words, random
    )
    return _put(words, place, "") if place else None


def _percent(words: str, text: Text, random: Random) -> str | None:
    place = _one_of(_PERCENT, words, random)
    if not place:
        return None
    if "point" in place.group():
        return _put(words, place, "percent")
    return _put(words, place, " Prozentpunkte" if text.language == "de" else " percentage points")


def _currency(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(_CURRENCY, words, random)
    return _put(words, place, _CURRENCIES.get(place.group(), "euros")) if place else None


def _currency_dropped(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(
        re.compile(rf"(?:{_CURRENCY.pattern}) ?(?=\d)|(?<= )(?:{_CURRENCY.pattern}) "), words, random
    )
    return _put(words, place, "") if place else None


def _negated(words: str, text: Text, random: Random) -> str | None:
    place = _one_of(_AUXILIARY, words, random)
    if not place:
        return None
    denial = _NOT.get(text.language) or random.choice(["not", "never"])
    denied = f"{place.group()} {denial}"
    if (
        text.language == "en"
        and random.random() < 0.3
        and place.group() in ("is", "was", "has", "had", "would")
    ):
        denied = place.group() + random.choice(["n't", "n’t"])
    return _put(words, place, denied)


def _unnegated(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(_NEGATION, words, random)
    if not place:
        return None
    instead = _INSTEAD.get(place.group(), "")
    if place.group() in ("n't", "n’t") and words[: place.start()].endswith("ca"):
        instead = "n"
    if place.group() in ("n't", "n’t") and words[: place.start()].endswith("wo"):
        return f"{words[: place.start() - 2]}will{words[place.end() :]}"
    return _put(words, place, instead)


def _name(words: str, text: Text, random: Random) -> str | None:
    here = [name for name in text.names if re.search(rf"\b{re.escape(name)}\b", words)]
    others = [name for name in text.names if name not in words and words not in name]
    if not here or not others:
        return None
    return re.sub(rf"\b{re.escape(random.choice(here))}\b", random.choice(others), words, count=1)


def _part_of_name(words: str, text: Text, random: Random) -> str | None:
    here = [name for name in text.names if " " in name and name in words]
    others = [name for name in text.names if name not in words]
    if not here or not others:
        return None
    name = random.choice(here)
    return words.replace(name, f"{name.rsplit(' ', 1)[0]} {random.choice(others).split()[-1]}", 1)


def _swapped(words: str, _text: Text, random: Random) -> str | None:
    places = [place for place in _WORD.finditer(words) if len(place.group()) > 2]
    if len(places) < 2:
        return None
    first = random.randrange(len(places) - 1)
    second = random.choice([first + 1, random.randrange(first + 1, len(places))])
    one, other = places[first], places[second]
    return (
        words[: one.start()]
        + other.group()
        + words[one.end() : other.start()]
        + one.group()
        + words[other.end() :]
    )


def _order(words: str, _text: Text, random: Random) -> str | None:
    clauses = words.rstrip(".!? ").split(", ")
    if len(clauses) < 2:
        return None
    at = random.randrange(len(clauses) - 1)
    clauses[at], clauses[at + 1] = clauses[at + 1], clauses[at]
    return ", ".join(clauses)


def _dropped(words: str, _text: Text, random: Random) -> str | None:
    pieces = words.split(" ")
    if len(pieces) < 5:
        return None
    many = random.randint(1, 3)
    at = random.randrange(1, len(pieces) - many)
    return " ".join(pieces[:at] + pieces[at + many :])


def _added(words: str, text: Text, random: Random) -> str | None:
    pieces = words.split(" ")
    at = random.randrange(1, len(pieces)) if len(pieces) > 1 else 0
    added = random.choice(_ADDED.get(text.language, _ADDED["en"]))
    return " ".join([*pieces[:at], added, *pieces[at:]]) if at else None


def _spliced(words: str, text: Text, random: Random) -> str | None:
    others = [other for other in text.sentences if words not in other and other not in words]
    if not others:
        return None
    head, tail = words.split(" "), random.choice(others).split(" ")
    joint = random.choice([" ", " … ", " "])
    return " ".join(head[: max(2, len(head) // 2)]) + joint + " ".join(tail[len(tail) // 2 :])


def _invented_ending(words: str, text: Text, random: Random) -> str | None:
    ending = random.choice(_ENDINGS.get(text.language, _ENDINGS["en"]))
    return f"{words.rstrip('.,;:!?”“ ')} {ending}"


def _cut(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(_LONG_WORD, words, random)
    return words[: place.start() + random.randint(3, len(place.group()) - 2)] if place else None


def _begun_late(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(_LONG_WORD, words[: len(words) // 2], random)
    return words[place.start() + random.randint(2, 3) :] if place else None


def _misspelt(words: str, _text: Text, random: Random) -> str | None:
    place = _one_of(_LONG_WORD, words, random)
    if not place:
        return None
    at = place.start() + random.randint(1, len(place.group()) - 2)
    letter = random.choice([letter for letter in "bdfgklmnprstv" if letter != words[at].lower()])
    return words[:at] + letter + words[at + 1 :]


def _ending(words: str, _text: Text, random: Random) -> str | None:
    """Another number or tense of one word: soldiers for soldier, "rises" for "rise"."""
    place = _one_of(re.compile(r"\b[a-zäöüßé]{4,}\b"), words, random)
    if not place:
        return None
    word = place.group()
    return _put(words, place, word[:-1] if word.endswith("s") else f"{word}s")


HOSTILE: dict[str, Change] = {
    "a digit changed": _digit,
    "another number of the text": _number,
    "another magnitude": _by_table(_MAGNITUDES),
    "magnitude dropped": _magnitude_dropped,
    "thousand dropped": _thousand_dropped,
    "decimal point moved": _point_moved,
    "another currency": _currency,
    "currency dropped": _currency_dropped,
    "two numbers run together": _run_together,
    "percent for percentage points": _percent,
    "another unit": _by_table(_UNITS),
    "another day or month": _by_table(_CALENDAR),
    "negation put in": _negated,
    "negation taken out": _unnegated,
    "un- put on or taken off": _by_table(_PREFIXES),
    "an opposite": _by_table(_ANTONYMS),
    "may for will": _by_table(_MODALS),
    "another name of the text": _name,
    "another surname": _part_of_name,
    "two words swapped": _swapped,
    "clauses in another order": _order,
    "words dropped": _dropped,
    "a word added": _added,
    "two passages spliced": _spliced,
    "an invented ending": _invented_ending,
    "cut off in a word": _cut,
    "begun in a word": _begun_late,
    "a letter changed": _misspelt,
    "another ending of a word": _ending,
}
