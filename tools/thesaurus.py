"""Writes the thesaurus that grounding reads: `python tools/thesaurus.py FOLDER`.

FOLDER holds the database files of WordNet 3.0 (`data.*`, `index.sense` and `LICENSE.txt`), as Princeton and
many packages give them out. What is written are the common words of English that stand one step from each
other in a common sense of both: synonyms, what a word is a kind of, and what is derived from it. Antonyms do
not, nor do two kinds of one thing.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TARGET = Path(__file__).parent.parent / "summarise" / "grounding" / "support" / "thesaurus.txt"
LEAST = 3
"""How often the texts that WordNet counted have a word that is kept."""
SHARE = 0.12
"""Of the occurrences of a word in those texts: a sense that has so many is common."""
FIRST = 2
"""So are the first senses of a part of speech, if those texts have them at all, and the very first."""
FARTHEST = 6
"""No later sense is common."""
WORD = re.compile("[a-z]{3,}")
PARTS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
FILES = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
RELATIONS = frozenset("@ ~ & $ + \\ * >".split())
"""Kind of, kinds, alike, verbs alike, derived, of the noun, entails, causes."""

Key = tuple[str, int]
"""A part of speech, and the offset of a set of synonyms in its file."""


class Pointer(NamedTuple):
    """A relation of a set of synonyms, or of one of its words, to another."""

    relation: str
    target: Key
    source: int
    """Which word has it, from 1; 0 for all."""
    of_target: int


class Synonyms(NamedTuple):
    """The words of one sense."""

    words: tuple[str, ...]
    pointers: tuple[Pointer, ...]


class Sense(NamedTuple):
    """One sense of a word."""

    key: Key
    rank: int
    """From 1, within its part of speech."""
    count: int


def synonyms(folder: Path) -> dict[Key, Synonyms]:
    """The sets of synonyms by key."""
    found = {}
    for path in sorted(folder.glob("data.*")):
        part = FILES[path.suffix.strip(".0123456789")]
        for line in path.read_text(encoding="latin-1").splitlines():
            if line[:8].isdigit():
                found[part, int(line[:8])] = entry(line.partition(" | ")[0].split())
    return found


def entry(fields: list[str]) -> Synonyms:
    """One line of a `data` file, by the format of wndb(5WN)."""
    many = int(fields[3], 16)
    words = tuple(re.sub(r"\(.*\)", "", word).lower() for word in fields[4 : 4 + 2 * many : 2])
    start = 5 + 2 * many
    pointers = []
    for at in range(start, start + 4 * int(fields[start - 1]), 4):
        relation, offset, part, ends = fields[at : at + 4]
        target = ("a" if part == "s" else part, int(offset))
        pointers.append(Pointer(relation, target, *bytes.fromhex(ends)))
    return Synonyms(words, tuple(pointers))


def senses(folder: Path) -> dict[str, list[Sense]]:
    """The senses of each word of small letters."""
    found: dict[str, list[Sense]] = defaultdict(list)
    for line in (folder / "index.sense").read_text(encoding="latin-1").splitlines():
        key, offset, rank, count = line.split()
        word, _, rest = key.partition("%")
        if WORD.fullmatch(word):
            found[word].append(Sense((PARTS[rest[0]], int(offset)), int(rank), int(count)))
    return found


def common(of_word: list[Sense]) -> frozenset[Key]:
    """The senses that a news text may have a word in."""
    whole = sum(sense.count for sense in of_word)
    return frozenset(
        sense.key
        for sense in of_word
        if sense.rank <= FARTHEST
        and (sense.count >= SHARE * whole > 0 or sense.rank == 1 or (sense.rank <= FIRST and sense.count > 0))
    )


def one_step(word: str, keys: frozenset[Key], sets: dict[Key, Synonyms]) -> Iterator[tuple[str, Key]]:
    """The words of the same sense or of one beside it, each with the set that it stands in."""
    for key in keys:
        own = sets[key]
        at = own.words.index(word) + 1 if word in own.words else 0
        opposites = {
            sets[pointer.target].words[pointer.of_target - 1]
            for pointer in own.pointers
            if pointer.relation == "!" and pointer.source == at
        }
        yield from ((other, key) for other in own.words)
        for pointer in own.pointers:
            if pointer.relation in RELATIONS and pointer.source in (0, at):
                yield from (
                    (other, pointer.target) for other in sets[pointer.target].words if other not in opposites
                )


def main() -> None:
    """Write the list."""
    folder = Path(sys.argv[1])
    sets, by_word = synonyms(folder), senses(folder)
    kept = {
        word: common(of_word)
        for word, of_word in by_word.items()
        if sum(sense.count for sense in of_word) >= LEAST
    }
    found: dict[str, set[str]] = defaultdict(set)
    for word, keys in kept.items():
        for other, key in one_step(word, keys, sets):
            if other != word and key in kept.get(other, frozenset()):
                found[word].add(other)
                found[other].add(word)
    notice = (folder / "LICENSE.txt").read_text(encoding="utf-8").splitlines()
    lines = [f"# {line}".rstrip() for line in ("Made by tools/thesaurus.py from WordNet.", "", *notice)]
    lines += [f"{word} {' '.join(sorted(found[word]))}" for word in sorted(found)]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
