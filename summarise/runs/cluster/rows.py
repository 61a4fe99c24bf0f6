"""What passes from one part of a pipeline to the next: rows, and columns of rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Row = dict[str, Any]


def listed(batch: Mapping[str, Any]) -> list[Row]:
    """The rows of columns."""
    return [dict(zip(batch, values, strict=True)) for values in zip(*batch.values(), strict=True)]


def columns(rows: list[Row]) -> Mapping[str, list[Any]]:
    """The columns of rows that all have the same."""
    return {name: [row[name] for row in rows] for name in rows[0]} if rows else {}
