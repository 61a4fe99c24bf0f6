"""The cases of the suite: claims made from wordings of the texts, each certainly hostile or certainly benign.

What makes a case certain is a rule of its own, which is no part of any tool. A hostile claim is dropped where
it stands in the text word for word, signs of currency and percent counting as words; it's dropped too where
its letters and digits alone stand there, save for the kinds whose difference lies in neither. A benign claim
is dropped unless they do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from tampers.texts import Text
from tampers.typesetting import IN_THE_CLAIM_ONLY, SETTINGS, Setting
from tampers.wordings import HOSTILE

_TOKEN = re.compile(r"[^\W_]+|[$€£¥%]")
_OF_SIGNS_AND_EDGES = frozenset(
    {
        "decimal point moved",
        "two numbers run together",
        "currency dropped",
        "another currency",
        "cut off in a word",
        "begun in a word",
    }
)
_ELLIPSES = re.compile(r"(?<=[^\W\d_]), (?=[^\W\d_])")


@dataclass(frozen=True)
class Case:
    """A claim that words stand in a text."""

    kind: str
    hostile: bool
    text: str
    words: str
    wording: str
    """What it was made from."""


def generate(texts: list[Text], seed: int, hostile: int, benign: int) -> list[Case]:
    """So many cases of each kind at most, the same for the same seed; those of one text stand together."""
    cases: list[Case] = []
    for kind in HOSTILE:
        cases += _first(hostile, _tampered(kind, texts, Random(f"{seed} {kind}")))  # noqa: S311
    cases += _first(4 * hostile, _tampered_and_typeset(texts, Random(f"{seed} both")))  # noqa: S311
    in_the_claim = {f"{name}, in the claim": (setting, None) for name, setting in SETTINGS.items()}
    in_the_text = {
        f"{name}, in the text": (None, setting)
        for name, setting in SETTINGS.items()
        if name not in IN_THE_CLAIM_ONLY
    }
    for kind, (claim, text) in (in_the_claim | in_the_text).items():
        cases += _first(benign, _typeset(kind, claim, text, texts, Random(f"{seed} {kind}")))  # noqa: S311
    cases += _first(4 * benign, _typeset_twice(texts, Random(f"{seed} twice")))  # noqa: S311
    order = {text: number for number, text in enumerate(dict.fromkeys(case.text for case in cases))}
    return sorted(cases, key=lambda case: order[case.text])


def _first(many: int, cases: Iterator[Case]) -> list[Case]:
    kept: dict[tuple[str, str], Case] = {}
    for case in cases:
        if len(kept) == many:
            break
        kept.setdefault((case.text, case.words), case)
    return list(kept.values())


def _wordings(texts: list[Text], random: Random) -> list[tuple[Text, str]]:
    every = [(text, wording) for text in texts for wording in text.wordings]
    random.shuffle(every)
    return every


def _tampered(kind: str, texts: list[Text], random: Random) -> Iterator[Case]:
    for text, wording in _wordings(texts, random):
        words = HOSTILE[kind](wording, text, random)
        if not words or _stands(words, text.text):
            continue
        if kind in _OF_SIGNS_AND_EDGES or squeezed(words) not in _squeezed(text.text):
            yield Case(kind, True, text.text, words, wording)


def _tampered_and_typeset(texts: list[Text], random: Random) -> Iterator[Case]:
    kinds = sorted(HOSTILE.keys() - _OF_SIGNS_AND_EDGES)
    kept = texts[2::4]
    sources: dict[tuple[str, str], str] = {}
    for text, wording in _wordings(kept, random):
        setting = random.choice(sorted(SETTINGS))
        words = HOSTILE[random.choice(kinds)](wording, text, random)
        if not words:
            continue
        source = text.text
        if setting in IN_THE_CLAIM_ONLY or random.random() < 0.5:
            words = SETTINGS[setting](words, text.language, random)
        else:
            key = (text.id, setting)
            source = sources.setdefault(key, SETTINGS[setting](source, text.language, random))
        if squeezed(words) not in _squeezed(source):
            yield Case("tampered with and typeset", True, source, words, wording)


def _typeset(
    kind: str, claim: Setting | None, text: Setting | None, texts: list[Text], random: Random
) -> Iterator[Case]:
    kept = texts[::4] if text else texts  # A text set anew is a text more to prepare.
    sources = {each.id: _source(each, kind, text, random) for each in kept}
    for each, wording in _wordings(kept, random):
        source = sources[each.id]
        said = _with_ellipsis(wording.rstrip(",")) if "ellipsis" in kind else wording
        words = claim(said, each.language, random) if claim else said
        if words != said or (text and words not in source):
            yield from _certain(kind, source, words, wording)


def _typeset_twice(texts: list[Text], random: Random) -> Iterator[Case]:
    names = sorted(SETTINGS)
    kept = texts[1::4]
    sources: dict[tuple[str, str], str] = {}
    for each, wording in _wordings(kept, random):
        one, two = random.sample(names, 2)
        words = SETTINGS[one](wording, each.language, random)
        if two in IN_THE_CLAIM_ONLY or random.random() < 0.5:
            source, words = each.text, SETTINGS[two](words, each.language, random)
        else:
            key = (each.id, two)
            if key not in sources:
                sources[key] = SETTINGS[two](each.text, each.language, random)
            source = sources[key]
        if words not in (wording, SETTINGS[one](wording, each.language, random)) or words not in source:
            yield from _certain("two of them", source, words, wording)


def _source(text: Text, kind: str, setting: Setting | None, random: Random) -> str:
    source = _with_ellipsis(text.text) if "ellipsis" in kind else text.text
    return setting(source, text.language, random) if setting else source


def _with_ellipsis(words: str) -> str:
    """News texts have few ellipses: commas between words become some."""
    return _ELLIPSES.sub("... ", words)


def _certain(kind: str, text: str, words: str, wording: str) -> Iterator[Case]:
    if squeezed(words) in _squeezed(text) and words.strip() not in text:
        yield Case(kind, False, text, words, wording)


def squeezed(words: str) -> str:
    """The letters and digits alone."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    return "".join(character for character in plain if character.isalnum())


def _stands(words: str, text: str) -> bool:
    return " ".join(("", *_tokens(words), "")) in _spaced(text)


def _tokens(words: str) -> list[str]:
    return _TOKEN.findall(unicodedata.normalize("NFKC", words).casefold())


@lru_cache(maxsize=1024)
def _squeezed(text: str) -> str:
    return squeezed(text)


@lru_cache(maxsize=1024)
def _spaced(text: str) -> str:
    return " ".join(("", *_tokens(text), ""))
