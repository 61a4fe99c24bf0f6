"""Passages set up as something other than the text: turns of a chat, delimiters, a filled-in form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.instructions.reading import words_of
from summarise.evidence.instructions.wanting import asks
from summarise.evidence.instructions.words import YOU

_I = re.IGNORECASE | re.MULTILINE
_LINE = re.compile(r"^[ \t]*+(?=\S)", re.MULTILINE)
_ROLE = r"system|système|sistema|систем\w*|系统|系統|システム"
_ANNOUNCING = tuple(
    "system système sistema систем 系统 系統 システム assistant developer user human admin operator ai llm "
    "model prompt instru directive task response output anweisung consigne istruzion message nota note "
    "mensaje messaggio mensagem aviso new updated revised additional special hidden secret real neue "
    "nouvelles nuevas nuove novas".split()
)
_EDGE_REACH = 40
"""Characters between the beginning of a line and what announces a turn, at most."""
_EDGE = r"[ \t]*+[#*>_\[({<|=~\-–—`\"“]*[ \t]*+"
_SPEAKERS = rf"(?:{_ROLE}|assistant|developer)"
_TOKEN = re.compile(
    r"<\|[^|<>\n]{1,40}\|>|<｜[^<>\n]{1,40}｜>|\[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]"
    r"|\{[{%][ ]?[#/]?(?:system|assistant|user|human|prompt)\b[^{}\n]{0,40}[}%]\}"
    r"|<(?=[^<>\n]{0,80}\b(?:llm|ai|assistant|gpt|bot|prompt|instructions?)\b)[a-z][\w-]*\s[^<>\n]{0,120}>"
    r"|[\"']?\brole[\"']?[ ]{0,2}[:=][ ]{0,2}[\"']?(?:system|assistant|developer|user)\b[\"']?"
    r"|<</?SYS>>|<(?:start|end)_of_turn>|</?(?:bos|eos)>"
    r"|</?(?:system|assistant|user|human|instructions?|prompt|user_input|tool_call|function_calls?|im_start|im_end)"
    r"\b[^<>\n]{0,80}>",
    re.IGNORECASE,
)
_CLOSING_TAG = re.compile(
    r"</(?:article|document|text|source|content|input|context|story|material|data|news|untrusted\w*)>",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<(?:p|div|html|body|br|span|li|ul|head|table)\b", re.IGNORECASE)
_ANNOUNCED = re.compile(
    rf"{_EDGE}(?:{_SPEAKERS}|admin|operator|ai|llm|model|prompt)[ \t]++"
    r"(?:message|prompt|override|notice|note|instructions?|directive|command|mode|alert|update)"
    r"(?:[ \t]++\w+){0,3}[ \t]*+[\])}>|*#=]*[ \t]*+(?:[:：]|[\])}>|*#=]|$)",
    _I,
)
_OF_THE_SYSTEM = re.compile(
    r"[ \t]*+[*_#>\[(]*(?:(?:instruction|message|note|instrucción|mensaje|nota|istruzion[ei]|messaggio"
    r"|instrução|mensagem|consigne|aviso)[ \t]++(?:of[ \t]++the|from[ \t]++the|del|du|do|di|des)[ \t]++"
    r"(?:sistema|système|system)"
    r"|message[ \t]++système|system(?:nachricht|anweisung|hinweis|meldung|prompt)"
    r"|системн\w+[ \t]++\w+|系统(?:消息|提示|指令)|システム(?:メッセージ|プロンプト))[\])*]*[ \t]*+[:：]",
    _I,
)
_DRESSED = re.compile(
    rf"[ \t]*+(?:[#*=~\-]{{2,}}[ \t]*+|[\[({{<|]+[ \t]*+)(?:{_SPEAKERS}|user|human|prompt"
    r"|(?:new[ \t]++)?(?:instructions?|task)|response|output|admin)(?:[ \t]++\w+){0,2}"
    r"[ \t]*+(?:[\])}>|*#=~\-:：]+|$)",
    _I,
)
_TURN = re.compile(rf"[ \t]*+[*_]*(?P<who>{_SPEAKERS})[*_]*[ \t]*+[:：][*_]*[ \t]*+(?P<said>[^\n]+)", _I)
_ASKS = re.compile(r"^[ \t]*+[*_#]*(?:user|human)[*_]*[ \t]*+[:：][^\n]+", _I)
_ANSWERS = re.compile(r"^[ \t]*+[*_#]*(?:assistant|ai|system|model|bot)[*_]*[ \t]*+[:：][^\n]+", _I)
_NEW_ORDERS = re.compile(
    r"[ \t]*+[*_#>\[(]*(?:new|updated|revised|additional|special|hidden|secret|real|neue|nouvelles|nuevas"
    r"|nuove|novas)[ \t]++(?:system[ \t]++)?"
    r"(?:instructions?|prompt|directives?|anweisung(?:en)?|consignes?|instrucciones"
    r"|istruzioni|instruções)\b[^.\n]{0,40}[:：]",
    _I,
)
_END = re.compile(
    r"(?:^|(?<=[.!?])[ \t]|(?<=[.!?][\"”]))[ \t]*+(?:[#*=~_\-–—\[({<|/]+[ \t]*+)?"
    r"(?:end|begin|start|beginning|stop|close|ende|fin|fine|fim|anfang|beginn)[ \t_]+"
    r"(?:of[ \t_]+|des[ \t]++|der[ \t]++|de[ \t]++l['’ ]|del[ \t]++|do[ \t]++|dell['’]|du[ \t]++)?"
    r"(?:the[ \t]++)?"
    r"(?:untrusted[ \t]++|admin[ \t]++|system[ \t]++|root[ \t]++|user[ \t]++|source[ \t]++|news[ \t]++)?"
    r"(?:articles?|text|document|input|source|story|material|context|prompt|data|content|artikels?|textes|texts"
    r"|dokuments|artículo|articulo|documento|texto|testo|artigo|articolo|texte|system|session|override|instructions?)\b"
    r"[ \t]*+[#*=~_\-–—\])}>|/.:]*[ \t]*+(?=\n|$|[A-ZÀ-Þ])",
    _I,
)
_SHOUTED = re.compile(r"[A-Z_]{3,}|[\[=#<*~_-]{2}|\[")
_NUMBER = re.compile(
    r"(?:^|(?<=[.!?…”\"] ))[ \t]*+(?P<number>\[[ \t]*+\d{1,4}[ \t]*+\])[ \t]*+(?=[^\W\d_])", re.MULTILINE
)
_BRACKETED = re.compile(r"\[[ \t]*+\d{1,4}[ \t]*+\]")
_LABEL = re.compile(
    r"(?:^|(?<=[.!?] ))[ \t]*+\[[FQD]\d{1,3}\][ \t]*+\w+[ \t]*+:[^\n]*"
    r"|^[ \t]*+[*\-]*[ \t]*+[FQD]\d{1,3}[ \t]*+(?:[:：=][^\n]{0,200}\bin[ \t]++\[\d+\]"
    r"|[ \t](?:counts|means|must|should|is labelled)\b[^\n]*)",
    re.MULTILINE,
)
_FILLED = re.compile(
    r"[\"“”'](?:headline|who|what|where|when|figures|quotes|caveats|event|certainty|raised_by|what_it_counts|brief"
    r"|summary|title_or_office|sentences)[\"“”'][ \t]*+:",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"^[ \t]*+[*#]*(?:example[ \t]*+\d*[ \t]*+[:.]|(?:example[ \t]++)?(?:article|input|text)[ \t]*+\d*"
    r"[ \t]*+:)[^\n]*"
    r"(?:\n[^\n]*){0,3}?\n[ \t]*+[*#]*(?:brief|summary|output|answer|response|completion|json|headline)"
    r"[ \t]*+\d*[ \t]*+:[^\n]*",
    _I,
)
_WORD = re.compile(r"[^\W\d_]+")
_FIRST_PERSON = frozenset({"i", "ich", "je", "yo", "io", "eu"})
_FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a passage of another making begins."""

    span: Span
    opens: bool
    """What follows belongs to it."""
    alone: bool
    """Nothing else stands on its line, so that what follows is the next paragraph."""


def turns(text: str, starts: Sequence[int]) -> Iterator[Turn]:
    """The turns, delimiters and filled-in forms of `text`, in no order.

    Args:
        text: the text.
        starts: where its sentences begin, which is as good as the beginning of a line.
    """
    begins = _begins(text, starts)
    closing = () if _MARKUP.search(text) else tuple(_CLOSING_TAG.finditer(text))
    for found in (*_TOKEN.finditer(text), *closing):
        yield _turn(text, found, opens=True)
    for pattern in (_ANNOUNCED, _OF_THE_SYSTEM, _DRESSED, _NEW_ORDERS):
        for found in _at_starts(pattern, text, begins):
            yield _turn(text, found, opens=True)
    for found in _END.finditer(text):
        follows = text[found.end() :].strip()
        if follows and _SHOUTED.search(found.group()):
            yield _turn(text, found, opens=True)
    for found in _at_starts(_TURN, text, begins):
        if _is_sentence(found["said"]) and (not found["who"].istitle() or _speaks_to_you(found["said"])):
            yield _turn(text, found, opens=True)
    yield from _exchanges(text)
    for found in (*_LABEL.finditer(text), *_EXAMPLE.finditer(text)):
        yield _turn(text, found, opens=False)
    for found in _FILLED.finditer(text):
        yield Turn(_line_of(text, found.start()), opens=False, alone=False)
    yield from _numbers(text)


def _begins(text: str, starts: Sequence[int]) -> list[int]:
    """Where a line or a sentence begins with one of the words by which turns are announced."""
    begins = sorted({*starts, *(found.end() for found in _LINE.finditer(text))})
    return [start for start in begins if _announces(text[start : start + _EDGE_REACH])]


def _announces(beginning: str) -> bool:
    return any(word.lower().startswith(_ANNOUNCING) for word in _WORD.findall(beginning)[:3])


def _at_starts(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    return (found for start in starts if (found := pattern.match(text, start)))


def _turn(text: str, found: re.Match[str], *, opens: bool) -> Turn:
    start = found.start() + len(found.group()) - len(found.group().lstrip())
    end = max(start, found.start() + len(found.group().rstrip()))
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    return Turn(Span(start, end), opens, alone=not _WORD.search(rest))


def _line_of(text: str, at: int) -> Span:
    end = text.find("\n", at)
    return Span(text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text))


def _is_sentence(said: str) -> bool:
    words = _WORD.findall(said)
    return len(words) > _FEWEST_WORDS and any(word.islower() for word in words[1:])


def _speaks_to_you(said: str) -> bool:
    words = words_of(said)
    return asks(words) or not (YOU | _FIRST_PERSON).isdisjoint(words)


def _exchanges(text: str) -> Iterator[Turn]:
    """A question of a user with the answer of an assistant behind it."""
    asked = list(_ASKS.finditer(text))
    for found in asked:
        answer = _ANSWERS.search(text, found.end(), found.end() + 400)
        if answer:
            yield _turn(text, found, opens=False)
            yield _turn(text, answer, opens=True)


def _numbers(text: str) -> Iterator[Turn]:
    """Numbers in square brackets before a sentence, unless the text refers to them as notes."""
    written = Counter(_BRACKETED.findall(text))
    numbers = [found["number"] for found in _NUMBER.finditer(text)]
    if len(numbers) > 1 and "[1]" in numbers:
        return  # A list of notes begins with the first.
    for found in _NUMBER.finditer(text):
        if written[found["number"]] == 1:
            line_end = text.find("\n", found.end())
            end = line_end if line_end >= 0 else len(text)
            if _is_sentence(text[found.end() : end]):
                yield Turn(Span(found.start("number"), found.end("number")), opens=False, alone=False)
