"""When something happened, as a store says it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment: ISO 8601, in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
