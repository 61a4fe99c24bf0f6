"""Reading the unit or the currency beside a number, also one of another: "km/h", "kg per cubic metre".

A unit's name is an English singular noun ("mile", "square kilometre"), a currency's its ISO 4217 code.
Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from summarise.evidence.figures import currencies, unit_names
from summarise.evidence.figures.money import MANY_CODES, MARKS, SIGNS, Unit, code, is_money
from summarise.evidence.language import Language


class Counted(NamedTuple):
    """The number that a unit is looked for behind."""

    end: int
    digits: bool
    """Whether symbols and abbreviations may follow it."""
    many: bool
    """Whether it is greater than one."""
    language: Language


_GAP = re.compile(r"[^\S\n](?:of|de|di)[^\S\n]|[^\S\n]d['’]|[^\S\n]<|[^\S\n]|[-‐‑<]|\n(?=\S)|")
_RUN = re.compile(rf"(?:[^\W\d_²³]|[%‰٪％°º℃℉¢{SIGNS}]){{1,9}}\.?")
_SCRIPTED = re.compile(r"ரூ|৳|៛")
_WORDS = re.compile(r"(?:[^\W\d_]\.){2,3}(?=[ -])|[^\W\d_]{1,24}(?:['’][^\W\d_]{1,8})?")
_MOST_WORDS = 4
_JOIN = re.compile(r"[ \u00a0-]|\n(?=\S)")
_POWER = re.compile(r"(?:\^?(?P<two>2)|\^?(?P<three>3)|(?P<squared>²)|(?P<cubed>³))(?![\d.,]\d|\d|\w)")
_SCALE = re.compile(
    r"[ -](?:(?P<celsius>cel[cs]ius|cent[ií]grad[a-z]{0,2}|c)|(?P<fahrenheit>fahrenheit|f))(?![\w'’])",
    re.IGNORECASE,
)
_PER = re.compile(
    r"[ -](?:per|pro|par|por)[ -]|(?P<slash> ?/ ?)|[ ](?P<article>an?)[ ]|[ ]all['’]|[ ]à l['’]",
    re.IGNORECASE,
)
_HEAT = re.compile(
    r"°|celsius|fahrenheit|kelvin|cent[ií]grad|\b(?:temperatur|degree|weather|outside|heat|hot|cold|warm|cool|freez"
    r"|frost|boil|melt|oven)|[-−]\d{1,2} ?[CF]\b",
    re.IGNORECASE,
)
_HEAT_REACH = 80
_WORD_END = re.compile(r"(?![^\W_])")
_MOST_RATES = 2
_CLOCKED = frozenset("hour second minute".split())
_UNRATED = unit_names.TIMES | {"percent", "percentage point", "point", "degree"}
_PHRASES = {**currencies.PHRASES, **unit_names.PHRASES}
_FIRST = frozenset(
    {phrase.split(" ", maxsplit=1)[0] for phrase in _PHRASES}
    | unit_names.WORDS.keys()
    | unit_names.SQUARED.keys()
    | currencies.WORDS.keys()
    | {code.lower() for code in currencies.CODES}
    | {code.lower() for code in MANY_CODES}
)


def unit_after(text: str, number: Counted) -> Unit | None:
    """The unit that follows `number`."""
    gap = _GAP.match(text, number.end)
    start = gap.end() if gap else number.end
    unit = _one(text, number, start)
    if unit is None:
        return None
    if text.startswith("<", start - 1) and text.startswith(">", unit.offset):
        return Unit(unit.offset + 1, unit.name)
    return unit if is_money(unit.name) or unit.name in _UNRATED else _rate(text, number, unit)


def _one(text: str, number: Counted, start: int) -> Unit | None:
    """The unit at `start` that is not one of another."""
    unit = _symbol(text, number.end, start) if number.digits else None
    return unit or _word(text, number, start)


def _symbol(text: str, end: int, start: int) -> Unit | None:
    run = _RUN.match(text, start)
    if run is None:
        scripted = _SCRIPTED.match(text, start)
        return Unit(scripted.end(), currencies.SIGNS[scripted.group()]) if scripted else None
    written = run.group()
    if written[0] in "%‰٪％" or written[0] in MARKS:
        money = currencies.SIGNS.get(written[0])
        if money and text[start + 1 : start + 2].isdigit():
            return None
        return Unit(start + 1, money or unit_names.SYMBOLS[written[0]])
    if start - end > 1:
        return None
    if not written.endswith(".") or written not in unit_names.SYMBOLS or _SENTENCE_END.match(text, run.end()):
        written = written.rstrip(".")
    offset = start + len(written)
    name = unit_names.SYMBOLS.get(written)
    slashed = f"{written}{text[offset : offset + 3]}"
    for length in (len(slashed), len(slashed) - 1):
        whole = slashed[:length]
        if "/" in whole and whole in unit_names.SYMBOLS and _WORD_END.match(text, start + length):
            return Unit(start + length, unit_names.SYMBOLS[whole])
    if name is None:
        return _coded(text, written, offset)
    if written in {"°", "º"}:
        scale = re.compile(r" ?([CF])(?![\w'’])").match(text, offset)
        if scale:
            return Unit(scale.end(), f"degree {'Celsius' if scale[1] == 'C' else 'Fahrenheit'}")
    if (written in unit_names.ATTACHED or written in unit_names.LETTERS) and not _stands_as_symbol(
        text, written, end, start, offset
    ):
        return None
    return _raised(text, Unit(offset, name))


def _coded(text: str, written: str, offset: int) -> Unit | None:
    if written in currencies.SIGNS:
        return Unit(offset, currencies.SIGNS[written])
    if written.endswith("$") and written[:-1] in currencies.DOLLARS:
        return Unit(offset, currencies.DOLLARS[written[:-1]])
    return code(written, offset) if _WORD_END.match(text, offset) else None


_CLOSED = re.compile(r"[/.,;:)]|\s+(?:of|per)\b|\s*\Z")
_OF_A_SHARE = re.compile(r" ?/| (?:per|a|an|each)\b")
_NUMBERED = re.compile(r" (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)")
""" "The Cup 2018 day five": the unit has a number of its own behind it."""
_MINUTES_BEFORE = re.compile(r"\d ?min \d{1,2}\Z")
_SENTENCE_END = re.compile(r"\s*\Z|\n|\s+[A-ZÄÖÜÉ“„«\"]")
_DECIMAL = re.compile(r"\d[.,]\d{1,2}\Z")
_DEEP = re.compile(r" (?:thick|long|wide|tall|high|deep|across|in diameter|more or less)\b|[)]")


def _stands_as_symbol(text: str, written: str, end: int, start: int, offset: int) -> bool:
    """Whether a letter that may be a word is the symbol: hard behind the digits, or said to be so."""
    if text[offset : offset + 1] in {"'", "’", "-"}:
        return False
    if written in unit_names.LETTERS:
        return start > end and _CLOSED.match(text, offset) is not None
    if written == "in":
        return start == end or _DEEP.match(text, offset) is not None
    if written in {"C", "F", "K"}:
        if speaks_of_heat(text, end):
            return True
        hard = written == "C" and start == end and not _OF_A_SHARE.match(text, offset)
        return hard and _DECIMAL.search(text[max(0, end - 4) : end]) is not None
    if written == "s" and _MINUTES_BEFORE.search(text[max(0, end - 8) : end]):
        return True
    return start == end and not (written == "s" and text[end - 1] == "0")


def speaks_of_heat(text: str, offset: int) -> bool:
    """Whether the words around `offset` are about temperature, so that a lone C, F or K is a degree."""
    return _HEAT.search(text, max(0, offset - _HEAT_REACH), offset + _HEAT_REACH) is not None


def _raised(text: str, unit: Unit) -> Unit:
    """`unit` as an area or a volume if a power stands behind it: "km²", "m^3", "miles squared"."""
    power = _POWER.match(text, unit.offset)
    if power:
        kind = "square" if power["two"] or power["squared"] else "cubic"
        return Unit(power.end(), f"{kind} {unit.name}")
    if unit.name not in unit_names.LENGTHS:
        return unit
    join = _JOIN.match(text, unit.offset)
    behind = _WORDS.match(text, join.end()) if join else None
    kind = unit_names.SQUARED.get(behind.group().lower(), "") if behind else ""
    return Unit(behind.end(), f"{kind} {unit.name}") if behind and kind else unit


def _word(text: str, number: Counted, start: int) -> Unit | None:
    first = _WORDS.match(text, start)
    if first is None or first.group().lower() not in _FIRST or not _WORD_END.match(text, first.end()):
        return None
    words = [first.group().lower()]
    ends = [first.end() + (words[0] in {"sq", "cu"} and text.startswith(".", first.end()))]
    while len(words) < _MOST_WORDS:
        join = _JOIN.match(text, ends[-1])
        word = _WORDS.match(text, join.end()) if join else None
        if word is None:
            break
        words.append(word.group().lower())
        ends.append(word.end())
    for length in range(len(words), 1, -1):
        phrase = " ".join(words[:length])
        if phrase in _PHRASES:
            return Unit(ends[length - 1], _PHRASES[phrase])
    if words[0] in unit_names.SQUARED and len(words) > 1:
        name = unit_names.WORDS.get(words[1]) or unit_names.SYMBOLS.get(words[1])
        if name in unit_names.LENGTHS:
            return Unit(ends[1], f"{unit_names.SQUARED[words[0]]} {name}")
    return _single(text, number, first)


def _single(text: str, number: Counted, first: re.Match[str]) -> Unit | None:
    word = first.group().lower()
    if word in {"day", "week"} and number.many and _NUMBERED.match(text, first.end()):
        return None
    if word == "an" and number.language != "fr":
        return None
    if number.language == "en":
        hyphen = text[number.end : first.start()] in {"-", "‐", "‑"}
        if word in unit_names.NOT_ENGLISH or (number.many and not hyphen and word in unit_names.ONLY_PLURAL):
            return None
    name = currencies.WORDS.get(word)
    if name:
        return Unit(first.end(), name)
    name = unit_names.WORDS.get(word)
    if name is None:
        return code(first.group(), first.end())
    if name == "degree":
        scale = _SCALE.match(text, first.end())
        if scale:
            return Unit(scale.end(), f"degree {'Celsius' if scale['celsius'] else 'Fahrenheit'}")
    return _raised(text, Unit(first.end(), name))


def _rate(text: str, number: Counted, unit: Unit) -> Unit:
    """`unit` with what it is taken for one of: "miles an hour", "mg/l", "joules per m² per year"."""
    for _ in range(_MOST_RATES):
        per = _PER.match(text, unit.offset)
        if per is None:
            break
        one = Counted(per.end(), bool(per["slash"]) or number.digits, many=False, language=number.language)
        below = _one(text, one, per.end())
        if below is None or is_money(below.name) or below.name in {"percent", "degree"}:
            break
        if per["article"] and below.name not in _CLOCKED:
            break
        unit = Unit(below.offset, f"{unit.name} per {below.name}")
    return unit
