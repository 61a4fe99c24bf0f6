"""Whether a full stop, an exclamation mark or a question mark ends a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarise.evidence.sentences.abbreviations import (
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    OF_LANGUAGE,
    SHORTENED,
    STARTERS,
)

END = re.compile(
    r"(?P<mark>[.。｡！？!?…]+)"
    r"(?P<close>(?:[ \u00a0\u202f]?»(?!\w)|[\"”“’'«)\]」』]|\[\d{1,3}\])*)(?P<gap>\s*)"
)
_TOKEN = re.compile(r"[^\s\"“”„«»‘(\[]{1,24}\Z")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_WIDE = frozenset("。｡！？")
_HAN_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HIRAGANA = re.compile(r"[\u3040-\u309f]")
_OPENERS = frozenset("\"“„«»‘'([「『¿¡–—-•*‚‹")
_SAID = re.compile(
    r"(?:[^\W\d_][\w.’'-]*\s+){1,4}?(?:said|says|asked|asks|shouted|cried|told|replied|added|wrote|yelled"
    r"|screamed|wondered|exclaimed|responded|tweeted|posted|declared|announced|claimed|warned|insisted"
    r"|recalled|laughed|joked|quipped|muttered|whispered|called|demanded|begged|chanted"
    r"|sagte|fragte|rief|schrieb|a dit|a demandé|dijo|preguntó)\b"
)
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}\.-?)*[^\W\d_]\Z")
_AGENCY = re.compile(r"\([^()\n]{2,40}\) ?(?:[-–—]|--) ")
"""Behind the abbreviation of a state in a dateline: "MIAMI, Fla. (AP) — "."""
_PLATFORM = re.compile(r"\b(?:on|via|auf|bei|über) \Z")
"""Before the "X" that is no initial: "schrieb er auf X. Ministerin Roth"."""
_ROMAN = re.compile(r"[IVX]{1,6}\Z")
_ENUMERATOR = re.compile(r"\d{1,3}|[A-Za-z]|[ivx]{1,5}")
_ITEM_BEFORE = re.compile(r"[;:,]\s+(?:(?:and|or|und|oder|et|y|e)\s+)?\Z")
_NUMERAL = re.compile(r"\d|[IVX]{1,5}\b")
_HOURS = frozenset(["a.m", "p.m"])
_OF_HOURS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january "
    "february march april may june july august september october november december et est edt ct cst cdt mt "
    "mst mdt pt pst pdt gmt utc bst eastern central mountain pacific".split()
)
_FIXED = frozenset(["e.g", "i.e", "z.b", "d.h", "p.ex", "p.ej", "o.ä", "u.ä", "s.a"])
_GLUED = re.compile(r"(?<=[^\W\d_]{3})[.!?][\"”]?(?=[A-ZÀ-Þ][a-zß-ÿ]{2,}\s)")


_THE_COUNTRY = frozenset(["u.s", "u.k"])
_IN_THE = re.compile(r"\b(?:in|of|from|to|across|throughout|outside) the \S+\Z")
_OF_THE_COUNTRY = frozenset(
    """
army navy air marine marines senate senator house congress congressman congresswoman supreme district
attorney attorneys department secretary president presidential representative representatives sen rep coast
geological federal national court courts census bureau treasury embassy ambassador capitol justice state
states steel open bank food special central forces agency commission customs border postal secret trade fish
forest olympic soccer virgin military marshal marshals chamber consulate consul circuit constitution cabinet
vice government administration african global cyber northern pacific european securities environmental
immigration citizenship civil strategic space surgeon education energy labor health homeland green holocaust
international conference women men masters grand prix amateur
    """.split()
)
"""What stands behind "U.S." in a name or a title."""


@dataclass(frozen=True, slots=True)
class Place:
    """A mark that may end a sentence: the text, where the sentence begins, where its block ends, the mark."""

    text: str
    start: int
    end: int
    found: re.Match[str]
    language: str


def ends(place: Place) -> bool:
    """Whether the mark at `place` ends a sentence."""
    found, after = place.found, place.found.end()
    if after >= place.end:
        return True
    following = place.text[after]
    if found.group("mark")[-1] in _WIDE or _HAN_KANA.match(following):
        return not (found.group("close") and _HIRAGANA.match(following))
    if not found.group("gap"):
        return _GLUED.match(place.text, found.start()) is not None
    return not following.islower() and _ends_before_capital(place)


def _ends_before_capital(place: Place) -> bool:
    mark, close = place.found.group("mark"), place.found.group("close")
    if "!" in mark or "?" in mark:
        after = place.found.end()
        return not (close and _SAID.match(place.text, after, min(place.end, after + 80)))
    inside_brackets = close[:1] in {")", "]", "’"}
    return mark != "." or inside_brackets or _full_stop_ends(place)


def _full_stop_ends(place: Place) -> bool:
    stop = place.found.start()
    token = _TOKEN.search(place.text, max(place.start, stop - 24), stop)
    if token is None:
        return True
    if _AGENCY.match(place.text, place.found.end(), place.end):
        return False
    word = token.group()
    if _ENUMERATOR.fullmatch(word) and _numbers_an_item(place, token.start()):
        return False
    if word.isdigit():
        return place.language != "de" or len(word) > 2 or _starts(place)
    if word == "X" and _PLATFORM.search(place.text, max(place.start, stop - 24), stop - 1):
        return True
    if len(word) == 1:
        return (word.islower() and _digit_before(place, token.start())) or _starts(place)
    return _word_ends(place, word)


def _word_ends(place: Place, word: str) -> bool:
    lower = word.lower().strip("’'")
    if lower in _HOURS:
        return _next_word(place) not in _OF_HOURS
    short = re.split(r"[-’']", lower)[-1]
    short = "str" if place.language == "de" and short.endswith("str") else short
    may_end = short in SHORTENED or short in OF_LANGUAGE.get(place.language, ())
    if short in BEFORE_NAMES or lower in _FIXED:
        return False
    if (may_end or short in BEFORE_NUMBERS) and _NUMERAL.match(place.text, place.found.end()):
        return False
    if lower in _THE_COUNTRY:
        return _starts(place) or _is_in_it(place)
    if may_end or _INITIALS.match(word) or (_ROMAN.match(word) and place.language == "de"):
        return _starts(place)
    return True


def _is_in_it(place: Place) -> bool:
    """Whether "in the U.S." is all there is of it, and no body of that country follows."""
    before = place.text[max(place.start, place.found.start() - 24) : place.found.start()]
    return _IN_THE.search(before) is not None and _next_word(place) not in _OF_THE_COUNTRY


def _numbers_an_item(place: Place, start: int) -> bool:
    """Whether the number or letter at `start` opens an item of a list: "4. Cut taxes", "; ii. at a rate"."""
    return (
        start == place.start
        or _ITEM_BEFORE.search(place.text, max(place.start, start - 8), start) is not None
    )


def _digit_before(place: Place, start: int) -> bool:
    """Whether the letter at `start` is the unit of a number: "15.30 h"."""
    return place.text[max(place.start, start - 3) : start].rstrip()[-1:].isdigit()


def _next_word(place: Place) -> str:
    word = _WORD.match(place.text, place.found.end())
    return word.group().lower() if word else ""


def _starts(place: Place) -> bool:
    """Whether what follows can only begin a sentence."""
    after = place.found.end()
    if place.text[after] in _OPENERS:
        return True
    word = _WORD.match(place.text, after)
    if word is None or place.text.startswith(".", word.end()):
        return False
    lower = word.group().lower()
    starters = STARTERS.get(place.language, STARTERS["en"])
    return lower in starters or lower.replace("’", "'").partition("'")[0] in starters
