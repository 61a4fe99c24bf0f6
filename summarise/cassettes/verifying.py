"""Whether a file of recordings still says what was recorded."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping

from summarise.cassettes.cassette import finished
from summarise.cassettes.interaction import seal_of
from summarise.cassettes.notation import Json, read


def changed_by_hand(content: bytes) -> Iterator[str]:
    """What in `content`, a valid file, does not say what it said when it was written."""
    value = read(content[: finished(content)].decode())
    if not isinstance(value, dict):
        return
    fingerprints, document = (value.get(name) or {} for name in ("fingerprints", "document"))
    if isinstance(fingerprints, dict) and isinstance(document, dict):
        seal = seal_of_document(document)
        if fingerprints.get("document", seal) != seal:
            yield "the document in its head was changed by hand"
    interactions = value.get("interactions")
    for number, each in enumerate(interactions if isinstance(interactions, list) else (), 1):
        if isinstance(each, dict) and "sha256" in each and each["sha256"] != seal_of(each):
            yield f"recording {number} was changed by hand"


def seal_of_document(document: Mapping[str, Json]) -> str:
    """The hash of what the head of a recording says of its document, with the text where it is kept."""
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
