"""Names of files, as they can be printed anywhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def named(written: str) -> str:
    """`written` in one line that every terminal and encoding can show."""
    return _UNPRINTABLE.sub("�", written)


def ids_of(paths: Sequence[str]) -> list[str]:
    """What the documents in these files are called: their names, without the ending where that is enough."""
    short = [str(PurePath(path).with_suffix("")) for path in paths]
    shared = Counter(short)
    return [
        named(path if shared[stem] > 1 else stem).replace("\\", "/")
        for path, stem in zip(paths, short, strict=True)
    ]
