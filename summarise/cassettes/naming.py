"""Which file holds the recordings of a document."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

_NOT_IN_A_NAME = re.compile(r"[^\w.-]")
_NOT_IN_A_KIND = re.compile(r"[^\w-]")
_LOOKS_MARKED = re.compile(r"-[0-9a-f]{12}$")
_NAME_BYTES = 90


def path_for(folder: Path, document_id: str, kind: str) -> Path:
    """The file in `folder` that holds the recordings of this document for this kind of brief.

    Two ids never share a file, also where the file system takes `A` for `a`: an id that cannot stand as
    it is gets a mark made of its hash.
    """
    name = f"{_slug(document_id, _NOT_IN_A_NAME)}.{_slug(kind, _NOT_IN_A_KIND)}.yaml"
    return folder / name


def _slug(name: str, unfit: re.Pattern[str]) -> str:
    fit = unfit.sub("-", name).encode()[:_NAME_BYTES].decode(errors="ignore").strip(".-")
    if fit == name and name.isascii() and name == name.lower() and name and not _LOOKS_MARKED.search(name):
        return name
    mark = hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:12]
    return f"{fit or 'document'}-{mark}"
