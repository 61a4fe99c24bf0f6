"""The words of a stretch as a machine would take them, whatever has been done to hide them.

Compatibility forms, invisible characters, letters that only look Latin, digits for letters and letters set
apart are undone. None of this is evidence: it only tells what the words are about.
"""

from __future__ import annotations

import re
import unicodedata

from summarise.evidence.instructions.words import LONG, TELLING

_WORD = re.compile(
    r"(?<!\w)['‘]|['’](?!\w)|[^\W_]+|(?<=\s)[-–—](?=\s)|[\n.,:;!?。，：；！？(){}\[\]\"“”„«»=<>…|]"
)
_UNSEEN = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]")
_LOOK_ALIKES = str.maketrans(
    "авекмнорстухіјѕԁһпαεινορτυχ",
    "abekmhopctyxijsdhnaeivoptux",
)
_LEET = str.maketrans("013457@$", "oieastas")
_LEET_L = str.maketrans("013457@$", "oleastas")
_APART = re.compile(r"(?:(?<=\W)|^)(?:[^\W\d_][ .\-·*]{1,3}){7,}[^\W\d_](?=\W|$)")
_LETTERS = re.compile(r"[^\W\d_]+")
_DISGUISED = re.compile(
    r"[A-Za-z][0-9@$]+[A-Za-z]|\b[0-9@$][a-z]{2}|(?:(?<!\w)[^\W\d_][ .\-·*]{1,3}){7}"
    "|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff21-\uff5a\U0001d400-\U0001d7ff]"
    r"|[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]"
)
_WIDE_GAP = re.compile(r"\s{2,}")


def tells(text: str) -> bool:
    """Whether `text` may hold an order, so that its words are worth reading; quick where it does not."""
    if not TELLING.isdisjoint(_LETTERS.findall(text.casefold())):
        return True
    return _DISGUISED.search(text) is not None and not TELLING.isdisjoint(words_of(text))


def words_of(text: str) -> list[str]:
    """The words of `text` in small letters, and the signs that end a clause, in order."""
    plain = text if text.isascii() else _plain(text)
    plain = _APART.sub(_joined, plain).casefold()
    return [_word(word) for word in _WORD.findall(plain)]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", _UNSEEN.sub("", text))


def _joined(apart: re.Match[str]) -> str:
    """Letters set apart as the words they make: by wider gaps, else those that tell something."""
    parts = [re.sub(r"[\W_]", "", part) for part in _WIDE_GAP.split(apart.group())]
    if len(parts) > 1:
        return " ".join(parts)
    letters = parts[0].casefold()
    return " ".join(sorted((word for word in LONG if word in letters), key=letters.index))


def _word(word: str) -> str:
    if word.isalpha():
        mixed = not word.isascii() and any(sign.isascii() for sign in word)
        return word.translate(_LOOK_ALIKES) if mixed else word
    for table in (_LEET, _LEET_L):
        if (read := word.translate(table)) in TELLING:
            return read
    return word
