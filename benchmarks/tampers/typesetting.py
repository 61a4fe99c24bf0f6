"""Benign changes: what typesetting does to words without saying anything else."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable
from random import Random

Setting = Callable[[str, str, Random], str]
"""From words and their language to the same words in other type."""

_LONG_WORD = re.compile(r"[^\W\d_]{7,}")
_PARAGRAPH = re.compile(r"[^\n]+")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:([.,])\d{3})+(?![\d.,]*\d)")
_UNGROUPED = re.compile(r"(?<![\d.,:/-])(?!(?:1[89]|20)\d\d\b)\d{4,7}(?![\d.,:/-]*\d|[-–])")


def _quotes(opening: str, closing: str, apostrophe: str) -> Setting:
    """Quotation marks of one style for those of all; a single mark between letters is an apostrophe."""

    def setting(words: str, _language: str, _random: Random) -> str:
        said = re.sub(r"(?<![\w.,!?…])[\"“”„«»](?=\S)", opening, words)
        said = re.sub(r"[\"“”„«»]", closing, said)
        return re.sub(r"(?<=\w)['’](?=\w)", apostrophe, said)

    return setting


def _replaced(pattern: str, *instead: str) -> Setting:
    found = re.compile(pattern)
    return lambda words, _language, random: found.sub(lambda _: random.choice(instead), words)


def _some_blanks(*instead: str) -> Setting:
    return lambda words, _language, random: re.sub(
        "(?<=\\S) (?=\\S)", lambda _: random.choice(instead) if random.random() < 0.4 else " ", words
    )


def _in_words(sign: str) -> Setting:
    """`sign` inside long words, as for breaking them."""

    def broken(place: re.Match[str], random: Random) -> str:
        word = place.group()
        at = random.randint(3, len(word) - 3)
        return word[:at] + sign + word[at:] if random.random() < 0.5 else word

    return lambda words, _language, random: _LONG_WORD.sub(lambda place: broken(place, random), words)


def _wrapped(words: str, _language: str, random: Random) -> str:
    width = random.randint(30, 60)
    return _PARAGRAPH.sub(
        lambda line: textwrap.fill(
            line.group(), width, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
        ),
        words,
    )


def _normalised(form: str) -> Setting:
    if form == "NFD":
        return lambda words, _language, _random: unicodedata.normalize("NFD", words)
    return lambda words, _language, _random: unicodedata.normalize("NFC", words)


def _ligatures(words: str, _language: str, _random: Random) -> str:
    for letters, ligature in (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")):
        words = words.replace(letters, ligature)
    return words


def _separators(*instead: str) -> Setting:
    """Numbers grouped in another way. A comma or a point groups only where the language has it so."""

    def setting(words: str, language: str, random: Random) -> str:
        own = "," if language == "en" else "."

        def grouped(digits: str) -> str:
            sign = random.choice(instead).replace("own", own)
            return f"{int(digits):,}".replace(",", sign)

        said = _GROUPED.sub(
            lambda place: grouped(re.sub(r"\D", "", place.group())) if place[1] == own else place.group(),
            words,
        )
        if "own" in instead:
            said = _UNGROUPED.sub(lambda place: grouped(place.group()), said)
        return said

    return setting


def _first_letter(words: str, _language: str, _random: Random) -> str:
    return words[:1].swapcase() + words[1:]


def _outer(words: str, _language: str, random: Random) -> str:
    return random.choice([" {} ", "\n{}\n", "\u00a0{}"]).format(words)


SETTINGS: dict[str, Setting] = {
    "straight quotation marks": _quotes('"', '"', "'"),
    "curly quotation marks": _quotes("“", "”", "’"),
    "German quotation marks": _quotes("„", "“", "’"),
    "guillemets": _quotes("«", "»", "’"),
    "dashes and hyphens": _replaced(r"[-‐‑‒–—−]", "-", "–", "—", "‑", "−"),
    "a double hyphen for a dash": _replaced(r"[–—]", "--"),
    "blanks beside a dash": _replaced(r" ?[–—] ?", "—", " — ", "–", " – "),
    "runs of blanks": _some_blanks("  ", "\t", "   "),
    "no-break and thin blanks": _some_blanks("\u00a0", "\u2009", "\u202f", "\u2003"),
    "line breaks": _some_blanks("\n", "\r\n", "\n  "),
    "wrapped lines": _wrapped,
    "soft hyphens": _in_words("\u00ad"),
    "line-break hyphens": _in_words("-\n"),
    "breaks after a hyphen": _replaced(r"(?<=[^\W\d_])-(?=[^\W\d_])", "-\n", "-\r\n"),
    "zero-width characters": _in_words("\u200b"),
    "ligatures": _ligatures,
    "decomposed letters": _normalised("NFD"),
    "composed letters": _normalised("NFC"),
    "forms of an ellipsis": _replaced(r"\.\.\.|…|\. \. \.", "...", "…", ". . ."),
    "case of the first letter": _first_letter,
    "numbers without separators": _separators(""),
    "blanks within numbers": _separators(" ", "\u00a0", "\u202f", "\u2009"),
    "separators put in": _separators("own"),
    "apostrophes within numbers": _separators("’", "'"),
    "blanks around it": _outer,
}
IN_THE_CLAIM_ONLY = frozenset({"case of the first letter", "blanks around it"})
