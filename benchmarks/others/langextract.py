"""langextract's tokeniser and chunker on news text: seconds of the processor, and memory."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from langextract import chunking
from langextract.core import tokenizer

from measuring.sets import Sets
from measuring.timing import Timing, news

_CHUNK = 1000
"""Characters, as it does by default."""


def main(folder: str, size: str) -> None:
    text = news(Sets(Path(folder)), int(size))
    timing = Timing()
    words = tokenizer.RegexTokenizer()
    tokens = words.tokenize(text)
    chunks = sum(1 for _ in chunking.ChunkIterator(tokens, max_char_buffer=_CHUNK, tokenizer_impl=words))
    assert chunks
    print(json.dumps(timing.taken()))


if __name__ == "__main__":
    main(*sys.argv[1:])
