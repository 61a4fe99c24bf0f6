"""Kinds of brief: what a schema author writes with, and where kinds are found."""

from summarise.evidence.marks import MarkKind
from summarise.kinds.fields import (
    AtMost,
    CaveatItem,
    Certainty,
    Claim,
    Day,
    Evidence,
    Item,
    Number,
    Origin,
    Remark,
    Rule,
    Words,
)

__all__ = [
    "AtMost",
    "CaveatItem",
    "Certainty",
    "Claim",
    "Day",
    "Evidence",
    "Item",
    "MarkKind",
    "Number",
    "Origin",
    "Remark",
    "Rule",
    "Words",
]
