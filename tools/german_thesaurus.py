"""Writes the thesaurus and the verbs of German that grounding reads: `python tools/german_thesaurus.py FILE`.

FILE is `th_de_DE_v2.dat`, the thesaurus that OpenThesaurus gives out for LibreOffice and Debian packs as
`mythes-de`. What is written are the common words of German that stand together in one of its sets: no words
of slang, none that are out of use, no broader and narrower ones, and none of so many senses that they are
beside everything; and the infinitives of its verbs. How common a word is comes from `wordfreq`, which is installed for this alone.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from wordfreq import zipf_frequency  # type: ignore[import-not-found]

GROUNDING = Path(__file__).parent.parent / "summarise" / "grounding"
TARGET, VERBS = GROUNDING / "support" / "thesaurus_german.txt", GROUNDING / "german_verbs.txt"
LEAST = 2.5
"""Of the Zipf scale: three times in ten million words."""
LONGEST = 30
"""Words in a set; more of them are a topic."""
SENSES = 12
WORD = re.compile(r"[a-zäöüß]{3,}")
LEFT_OUT = re.compile(
    r"\((?:ugs|derb|vulg|veralte|jugendspr|regional|Oberbegriff|Unterbegriff|Antonym|Assoziation)"
)
INFINITIVE = re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln)")
REMARK = re.compile(r"\([^)]*\)")
HEAD = """
Made by tools/german_thesaurus.py from OpenThesaurus, https://www.openthesaurus.de

Copyright 2006 Daniel Naber and the users of www.openthesaurus.de. This file, and not the program that reads
it, is licensed under the GNU Lesser General Public License, version 2.1 or later: LICENSES/LGPL-2.1.txt
"""


def main(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    head = [f"# {line}".rstrip() for line in HEAD.strip().splitlines()]
    VERBS.write_text("\n".join([*head, *sorted(set(_verbs(lines))), ""]), encoding="utf-8")
    from summarise.grounding.words import base  # noqa: PLC0415 - it reads the verbs

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


def _verbs(lines: list[str]) -> Iterator[str]:
    for line in lines:
        for entry in line[2:].split("|") if line.startswith("-|") else ():
            word = _plain(entry)
            if INFINITIVE.fullmatch(word) and _common(entry) is not None:
                yield word


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
