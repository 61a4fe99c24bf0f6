"""Whether a file of recordings still says what was recorded."""

from __future__ import annotations

from collections.abc import Iterator

from summarise.cassettes.cassette import finished
from summarise.cassettes.interaction import seal_of
from summarise.cassettes.notation import read


def changed_by_hand(content: bytes) -> Iterator[str]:
    """Which recordings in `content`, a valid file, do not say what they said when they were written."""
    value = read(content[: finished(content)].decode())
    interactions = value.get("interactions") if isinstance(value, dict) else None
    for number, each in enumerate(interactions if isinstance(interactions, list) else (), 1):
        if isinstance(each, dict) and "sha256" in each and each["sha256"] != seal_of(each):
            yield f"recording {number} was changed by hand"
