"""How long odd texts take, and how that grows: seconds for a text and for one twice as long.

    python benchmarks/odd_input.py [CHARACTERS]

Work that is linear shows a growth near 2; 4 would be the square.
"""

from __future__ import annotations

import sys
import time

from summarise.evidence.marking import mark

TEXTS = {
    "one word": "word ",
    "one letter": "a",
    "capitals": "ANN ROE ",
    "numbers on lines": "1\n",
    "numbers": "12 ",
    "digits": "7",
    "commas": ",",
    "currency signs": "$",
    "number words": "twenty one hundred ",
    "opening marks": "“",
    "straight marks": '" ',
    "German marks": "„“ ",
    "apostrophes": "'",
    "cues": "said that ",
    "names and cues": "Ann Roe said ",
    "months": "May ",
    "brackets": "(",
    "blanks": "a" + " " * 60,
    "line ends": "\n",
    "combining": "e\u0301",
    "Arabic": "قال الرئيس إن ١٢ شخصا قتلوا ",
    "a table": "Team\tPlayed\tWon\nA\t3\t2\n",
}


def seconds(piece: str, characters: int) -> float:
    """How long the marks of `piece`, repeated up to so many characters, take."""
    text = (piece * (characters // len(piece) + 1))[:characters]
    start = time.perf_counter()
    mark(text)
    return time.perf_counter() - start


def main() -> None:
    """Print a line for each text."""
    characters = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    print(f"{'text':20}{characters:>12,}{2 * characters:>12,}  growth")
    for name, piece in TEXTS.items():
        once, twice = seconds(piece, characters), seconds(piece, 2 * characters)
        print(f"{name:20}{once:11.2f}s{twice:11.2f}s{twice / once:8.1f}")


if __name__ == "__main__":
    main()
