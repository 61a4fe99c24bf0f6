"""langextract's aligner, run by the Python of its own environment: does it give the words a place?

Reads a JSON list of `[text, words]` on standard input; prints `{"accepted", "strict", "seconds"}`, lists with
an entry for each. `strict` is with `accept_match_lesser=False`.
"""

from __future__ import annotations

import json
import sys
import time

from langextract.core import data
from langextract.resolver import WordAligner


def _accepts(text: str, words: str, *, lesser: bool) -> bool:
    said = data.Extraction(extraction_class="claim", extraction_text=words)
    aligned = WordAligner().align_extractions([[said]], text, accept_match_lesser=lesser)
    return aligned[0][0].char_interval is not None


def main() -> None:
    claims = json.load(sys.stdin)
    accepted: list[bool] = []
    strict: list[bool] = []
    seconds: list[float] = []
    for text, words in claims:
        begun = time.perf_counter()
        accepted.append(_accepts(text, words, lesser=True))
        seconds.append(time.perf_counter() - begun)
        strict.append(_accepts(text, words, lesser=False))
    print(json.dumps({"accepted": accepted, "strict": strict, "seconds": seconds}))


if __name__ == "__main__":
    main()
