"""Quotations in scripts that put no spaces between words: Chinese and Japanese."""

from __future__ import annotations

import re

from summarise.documents import Span
from summarise.evidence.marks import Source

_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_CUE = re.compile("と|などと")
_NAME = "(?P<who>[^\\s。、，,；;！!？?：:「」『』“”（）()]{2,20}?)"
_SAYS = "(?:说|說|表示|称|稱|指出|强调|強調|认为|認為|回应|回應|写道|寫道|道)"
_AGE = r"(?:[（(][^）)\n]{1,12}[）)])?"
_BEFORE = re.compile(rf"{_NAME}{_AGE}(?:{_SAYS}[：:，,]?|(?:は|が|も)、?(?:[^\s。「」『』]{{0,40}}、)?)\s*\Z")
_BEHIND = re.compile(rf"[，,]?{_NAME}{_SAYS}(?![：:])")
_REACH = 60


def is_unspaced(words: str) -> bool:
    """Whether words are written in such a script."""
    return _UNSPACED.search(words) is not None


def is_said(words: str, lead: str, tail: str) -> bool:
    """Whether somebody said `words`, which stand between `lead` and `tail`."""
    return words[-1] in "。！？" or lead[-1:] in {"：", "，"} or _CUE.match(tail) is not None


def speaker(text: str, outer: Span, left: int) -> Source | None:
    """Who is named as the subject before a quotation, or behind it: "田中首相は「…」と", "李伟说：“…”"."""
    start = max(left, outer.start - _REACH)
    found = _BEFORE.search(text, start, outer.start) or _BEHIND.match(text, outer.end, outer.end + _REACH)
    if found is None:
        return None
    mention = Span(*found.span("who"))
    return Source(mention, mention, "person")
