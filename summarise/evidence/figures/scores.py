"""Two numbers set against each other: the score of a game, the votes for and against.

Offsets are Unicode characters, half-open.
"""

from __future__ import annotations

import re
from decimal import Decimal

from summarise.documents import Span

_CONTEST = re.compile(
    r"\b(?:w[io]n|wins|winning|winners?|los[te]|loses|losing|loss|losses|beat(?:s|en|ing)?|defeat\w*|draws?"
    r"|drew|drawn|scor(?:e|es|ed|er|ers|ing)|scorelines?|stalemate|goal(?:s|less)?|led|leads?|leading|trail(?:s|ed|ing)?"
    r"|vot(?:e|es|ed|ing)|pass(?:ed|es|age)?|rul(?:ed?|es|ing)|reject(?:s|ed)?|decision|majority|margin|match|game"
    r"|victor(?:y|ies)|ties?|tied|thrash\w*|rout|routed|trounced|edged|downed|equali[sz]\w+|half-time|halftime"
    r"|closed on|stumps|innings|wickets?|bowled|batted|overs|play-?offs?|shutout|shootout|penalties|aggregate"
    r"|Siege?s?|siegt\w*|besieg\w*|gewann|gewonnen|gewinnt|verlor|verloren|verliert|Niederlage|Unentschieden|Tore?n?|Spiel"
    r"|victoire|défaite|battu\w*|s['’]est impos\w+|s['’]est inclin\w+|match|nul|but(?:s|eurs?)?|voix"
    r"|gan[aóé]\w*|perd\w+|empat\w+|venc\w+|victoria|derrot\w+|goles|goleó|golead\w+|partido|marcador"
    r"|vittoria|sconfitt\w+|vint\w+|battuto|pareggi\w+|gol|vitória|jogo|golos)\b",
    re.IGNORECASE,
)
_REACH = 60
"""Characters on both sides of a score in which the game or vote is named."""
_FALLEN_SHORT = re.compile(
    r"\b(?:votes? of|voted|lost|los[es]|defeated|rejected|failed|fell|down)(?: by)? \Z", re.IGNORECASE
)
_COUNTED = re.compile(
    r" (?:(?!in |to |on |at |of |by |for |as |and |but |or |with |after |from |the )[a-zäöüß-]{2,20} )?"
    r"(?:people|men|women|children|police|Prozent|"
    r"(?!(?:was|has|its|his|this|is|us|as|versus|thanks|across|plus|sets|loss)\b)[^\W\d_]{2,20}[^\W\d_s]s)\b"
)
_CHANCE = re.compile(r" (?:chances?|odds|bet|proposition|toss-?up|call|ball)\b", re.IGNORECASE)
_CITED = re.compile(
    r"\b(?:Genesis|Exodus|Psalms?|Isaiah|Proverbs|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Revelation|verse"
    r"|chapter|[Ss]ur[ae]h?|Matthäus|Markus|Lukas|Johannes) \Z"
)
_CITED_REACH = 20
_VOTES = re.compile(
    r" (?:votes?|Stimmen|voix|votos|voti) (?:in favou?r )?(?:to|against|gegen|zu|contre|contra|contro) "
)
_BEFORE_VOTES = re.compile(r" (?:zu|gegen) ")
_VOTES_BEHIND = re.compile(r" Stimmen\b")
_EVEN = 20
"""Numbers as small as that, and equal, are hardly anything but a draw."""
_SEATING = re.compile(r" (?:seat|layout|configuration|formation)|-\d")
_LARGEST = 1000
_JETS = 700
"""From here on a small number behind the dash tells the version: "the 747-8"."""
_HOURS = 24


def is_score(text: str, span: Span, first: Decimal, second: Decimal) -> bool:
    """Whether two bare numbers with a dash between them, at `span`, are a score and no range or name.

    The smaller first is a range unless a game or vote is named beside it; the greater first is a score,
    but for "24-7", a model like "747-8" and equal chances.
    """
    if max(first, second) >= _LARGEST or (first >= _JETS and second <= 10):
        return False
    if first > second and _are_alike(first, second) and not (first == _HOURS and second == 7):
        return True
    if first == second < _EVEN and not _SEATING.match(text, span.end):
        return True
    other = _CHANCE if first == second else _COUNTED
    return (first > second or not other.match(text, span.end)) and _is_contested(text, span)


def is_ratio(text: str, span: Span, first: Decimal, second: Decimal) -> bool:
    """Whether two numbers with a colon between them are a score, as German has it, and no time: "3:1"."""
    if second < 10 and not text.startswith("0", span.end - 2):
        return first < 100 and not _CITED.search(text[max(0, span.start - _CITED_REACH) : span.start])
    return first >= _HOURS and _is_contested(text, span)


def is_tally(text: str, span: Span, first: Decimal, second: Decimal) -> bool:
    """Whether two bare numbers with "to" between them, at `span`, are a result: "passed 50 to 49"."""
    before = text[max(0, span.start - _REACH) : span.start]
    if first > second:
        return _CONTEST.search(before) is not None
    return _FALLEN_SHORT.search(before) is not None and not _COUNTED.match(text, span.end)


def is_vote(text: str, between: Span, end: int) -> bool:
    """Whether two numbers, the second up to `end`, are votes: "14 votes to nine", "27 zu 22 Stimmen"."""
    if _VOTES.fullmatch(text, between.start, between.end):
        return True
    behind = _VOTES_BEHIND.match(text, end)
    return behind is not None and _BEFORE_VOTES.fullmatch(text, between.start, between.end) is not None


def _is_contested(text: str, span: Span) -> bool:
    return _CONTEST.search(text, max(0, span.start - _REACH), span.end + _REACH) is not None


def _are_alike(first: Decimal, second: Decimal) -> bool:
    """Whether the greater number has at most one digit more than the other, as scores mostly do."""
    return first < 10 or second >= 10 or first < 100
