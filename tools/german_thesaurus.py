"""Writes the words of German that grounding reads: `python tools/german_thesaurus.py FILE`.

FILE is `th_de_DE_v2.dat`, the thesaurus that OpenThesaurus gives out for LibreOffice and Debian packs as
`mythes-de`. What is written are the common words of German that stand together in one of its sets: no words
of slang, none that are out of use, no broader and narrower ones, and none of so many senses that they are
beside everything; and the infinitives of its verbs, and its short nouns in the singular. How common a word
is comes from `wordfreq`, which is installed for this alone.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from wordfreq import zipf_frequency  # type: ignore[import-not-found]

from summarise.grounding.irregular import IRREGULAR

GROUNDING = Path(__file__).parent.parent / "summarise" / "grounding"
TARGET = GROUNDING / "support" / "thesaurus_german.txt"
VERBS, NOUNS = GROUNDING / "german_verbs.txt", GROUNDING / "german_nouns.txt"
LEAST = 2.5
"""Of the Zipf scale: three times in ten million words."""
RARE = 1.5
LONGEST = 30
"""Words in a set; more of them are a topic."""
SENSES = 12
WORD = re.compile(r"[a-zäöüß]{3,}")
LEFT_OUT = re.compile(
    r"\((?:ugs|derb|vulg|veralte|jugendspr|regional|Oberbegriff|Unterbegriff|Antonym|Assoziation)"
)
INFINITIVE = re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln)")
NOUN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,13}")
VOWEL = re.compile(r"(au|[aou])(?=[^aeiouäöü]*e?$)")
UMLAUTED = {"au": "äu", "a": "ä", "o": "ö", "u": "ü"}
PARTICLE = re.compile("^(ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|zurück|zusammen|zu|um)")
REMARK = re.compile(r"\([^)]*\)")
HEAD = """
Made by tools/german_thesaurus.py from OpenThesaurus, https://www.openthesaurus.de

Copyright 2006 Daniel Naber and the users of www.openthesaurus.de. This file, and not the program that reads
it, is licensed under the GNU Lesser General Public License, version 2.1 or later: LICENSES/LGPL-2.1.txt
"""


def main(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    head = [f"# {line}".rstrip() for line in HEAD.strip().splitlines()]
    verbs = sorted({word for word in _words(lines) if INFINITIVE.fullmatch(word) and _is_inflected(word)})
    VERBS.write_text("\n".join([*head, *verbs, ""]), encoding="utf-8")
    nouns = {word.lower() for word in _words(lines) if NOUN.fullmatch(word)}
    forms = [" ".join([noun, *sorted(set(_forms(noun, nouns | set(verbs))))]) for noun in sorted(nouns)]
    NOUNS.write_text("\n".join([*head, *(row for row in forms if " " in row), ""]), encoding="utf-8")
    from summarise.grounding.words import base  # reads what has just been written

    sets = set(_sets(lines))
    senses = Counter(word for words in sets for word in words)
    beside: dict[str, set[str]] = defaultdict(set)
    for words in sets:
        clear = [word for word in words if senses[word] <= SENSES]
        for word in clear:
            beside[base(word)].update(each for each in clear if base(each) != base(word))
    rows = sorted(" ".join([word, *sorted(others)]) for word, others in beside.items() if others)
    TARGET.write_text("\n".join([*head, *rows, ""]), encoding="utf-8")


def _sets(lines: list[str]) -> Iterator[tuple[str, ...]]:
    for line in lines:
        if line.startswith("-|"):
            words = sorted({word for word in map(_common, line[2:].split("|")) if word})
            if 1 < len(words) <= LONGEST:
                yield tuple(words)


def _words(lines: list[str]) -> Iterator[str]:
    for line in lines:
        for entry in line[2:].split("|") if line.startswith("-|") else ():
            if _common(entry) is not None:
                yield _plain(entry)


def _is_inflected(verb: str) -> bool:
    """Whether a word that has the form of an infinitive has other forms of a verb: no "gestern"."""
    root = verb.removesuffix("n").removesuffix("e")
    forms = (f"{root}t", f"{root}et", f"{root}te", f"{root}ete", f"ge{root}t", f"ge{root}et")
    parted = (PARTICLE.sub(r"\1ge", f"{root}{ending}", count=1) for ending in ("t", "et"))
    return verb in IRREGULAR.values() or any(zipf_frequency(form, "de") >= RARE for form in (*forms, *parted))


def _forms(noun: str, known: set[str]) -> Iterator[str]:
    """The forms of a noun that are common in German, and not more so in English, nor words of their own."""
    umlauted = VOWEL.sub(lambda found: UMLAUTED[found[1]], noun)
    for bare, endings in ((noun, "e en n er ern es s nen"), (umlauted, " e en n er ern")):
        for form in (
            bare.removesuffix("e" if ending[:1] == "e" else "") + ending for ending in endings.split(" ")
        ):
            is_new = form != noun and (form not in known or (bare != noun and form.endswith("er")))
            if is_new and zipf_frequency(form, "de") >= max(LEAST, zipf_frequency(form, "en")):
                yield form


def _plain(entry: str) -> str:
    return REMARK.sub("", entry).strip().removeprefix("sich ")


def _common(entry: str) -> str | None:
    """The word of an entry, in lower case; None if it is not one common word."""
    word = _plain(entry).lower()
    if LEFT_OUT.search(entry) or not WORD.fullmatch(word) or zipf_frequency(word, "de") < LEAST:
        return None
    return word


if __name__ == "__main__":
    main(Path(sys.argv[1]))
