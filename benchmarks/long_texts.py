"""What a text that fits into no request costs this machine: cut, asked about in pieces, and made one brief.

    python benchmarks/long_texts.py [TEXT] [--characters 600000] [--context 8192]

TEXT is a file; without it, news text of the sets in the folder shared beside the checkout. A server in a
process of its own gives the recorded answer of the seed to every request, at once: what is measured is all
but the model. Seconds are of this processor.
"""

from __future__ import annotations

import argparse
import json
import time
from itertools import pairwise
from pathlib import Path

from measuring.answering import answering
from measuring.command import SHARED
from measuring.sets import Sets
from measuring.timing import news
from summarise import Document, Endpoint, Summariser
from summarise.evidence.marking import mark
from tests.faulty import recorded_answers

ROOT = Path(__file__).resolve().parent.parent
SEED = "000_36c2a8a3030f7e22"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("text", type=Path, nargs="?")
    parser.add_argument("--characters", type=int, default=600_000)
    parser.add_argument("--context", type=int, default=8192)
    options = parser.parse_args()
    whole = options.text.read_bytes().decode() if options.text else news(Sets(SHARED), options.characters)
    print("| characters | pieces | marking | plain code | in pieces |\n| --- | --- | --- | --- | --- |")
    answer = recorded_answers(ROOT / "cassettes" / f"{SEED}.news.yaml")[0]
    with answering(json.dumps(answer).encode(), 0.0) as url:
        endpoint = Endpoint(name="recorded", base_url=url, model="recorded", context=options.context)
        for size in (options.characters // 4, options.characters // 2, options.characters):
            document = Document.of(whole[:size], id="long")
            begun = [time.process_time()]
            mark(document.text)
            begun.append(time.process_time())
            Summariser().brief(document)
            begun.append(time.process_time())
            summariser = Summariser(endpoint=endpoint, attempts=1)
            made = summariser.brief(document)
            summariser.close()
            begun.append(time.process_time())
            seconds = [f"{end - start:.1f} s" for start, end in pairwise(begun)]
            print(f"| {size:,} | {made.run.calls - 1} | {' | '.join(seconds)} |", flush=True)


if __name__ == "__main__":
    main()
