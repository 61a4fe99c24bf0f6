"""How sources are to be read, from the options of a command."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.documents.given import Reading
from summarise.documents.records import FIELDS
from summarise.errors import UsageError


def reading_of(columns: Sequence[str] | None, *, allow_private: bool) -> Reading:
    """What `--column` and `--allow-private` say.

    Raises:
        UsageError: a column is given for something that no document has.
    """
    named: dict[str, str] = {}
    for column in columns or ():
        field, _, name = column.partition("=")
        if field not in FIELDS or not name:
            raise UsageError(f"--column {column}: not FIELD=NAME", hint=f"the fields are {', '.join(FIELDS)}")
        named[field] = name
    return Reading(named, allow_private)
