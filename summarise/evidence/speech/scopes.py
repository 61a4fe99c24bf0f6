"""Which words of a sentence a cue gives as its source's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from summarise.documents import Span
from summarise.evidence.marks import Quotation
from summarise.evidence.speech.blanking import BLANK
from summarise.evidence.speech.clauses import has_verb, opens_clause
from summarise.evidence.speech.cue import Cue
from summarise.evidence.speech.german_relatives import said_in_relative
from summarise.evidence.speech.german_verbs import GERMAN_JUDGED, GERMAN_PARTICLES
from summarise.evidence.speech.hearers import behind_hearer, only_warns
from summarise.evidence.speech.phrase_words import (
    ADJUNCTS,
    ARTICLES,
    COORDINATORS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from summarise.evidence.speech.words import Words

_LETTER = re.compile(r"[^\W\d_]")
_TELLING_WORD = re.compile(r"[^\W_]")
_FINAL = frozenset(".!?,]…")
_ADDRESSEE = 45
_REACH = 500
_OPENING = re.compile(
    r"[\s,:—–-]*(?:\([^()\n]{1,40}\)\s*)?(?:es(?=,))?[\s,]*(?:(?:that|dass|que|che|qu[’'])(?:\s+"
    r"|(?<=[’'])))?[\s,]*"
)
_RUNS_ON = re.compile(r"(?:^|\b(?:and|but|that|which|who|while|because|und|aber|dass)|[;:—–(])[\s,]*\Z")
_LEADS = re.compile(r"\s*(?:\w+(?:ly)?\s*,\s*|and\s+|but\s+|yet\s+|\w+ly\s+)?\Z")
_TIED = re.compile(r"\b(?:wie|as|so|come|como|comme)\s*\Z", re.IGNORECASE)
_REST = (
    r"(?:\s+(?:on|in|at(?! (?:least|most)\b)|to|during|after|while|when|from|via|through|am|im|bei"
    r"|gegenüber|dem|der|einem"
    r"|today|yesterday|later|early|late|last (?:night|week|month|year)(?=[.,!?”\"]|\Z)"
    r"|\w+day)\b[^,;:]{0,80})?"
)
TAIL = re.compile(_REST + r"[\s.!?,\")”“»]*\Z")
"""When and where it was said, to the end of the sentence."""
_CLOSED = re.compile(r"[\s.!?\")”“»]*\Z")
"""The end of the sentence."""
_JOINT = re.compile(r"[,;]\s+(?:and|but|while|whereas|or|und|aber|während|et|mais|y|pero)\s+|[;:]\s")
_RELATIVE = re.compile(
    r",\s+(?:(?:in|an|auf|bei|zu|mit|von|für|nach|aus|unter|über|durch|um|vor) )?"
    r"(?:der|die|das|dem|den|denen|deren|dessen)\b[^,]*\Z"
)
"""A German relative clause that a source is put into: "eine Kundgebung, zu der laut Polizei 900 kamen"."""
_PAUSE = re.compile(_REST + r"\s*,(?!\s*[\"“„«‘\ufffc])")
_FINISHED = re.compile(
    r"\s(?:(?:seen|obtained|published|released|reviewed|filed|issued|cited|conducted|who|which"
    r"|familiar|on|in|from"
    r"|for|by|at|to)\b[^,;:]{0,100}|(?:hervorgeht|hervorging|verlautet|verlautete|bekannt)\b[^,;:]{0,20}),"
)
"""What goes on with a leading source up to its comma: "documents seen by the BBC,"."""
_ADJUNCT_THAT = re.compile(
    r"\s(?:(?:on|in|at|during|after|by|via|from|to|today|yesterday|later|last|\w+day|again)\b"
    r"(?:[^,;:.\ufffc]|\.(?=\s?[\da-z])){0,90}?"
    r"(?=\sthat\s)|(?:[^\s,;:.\ufffc]+\s){0,5}?[^\s,;:.\ufffc]+(?=\s(?:que|che|qu[’'])\s?\w))"
)
_DASS = re.compile(r"[^,;:.\ufffc]{0,110},\s*(?=(?:dass|ob|wie|warum)\b)")
_PARTICLE_ENDS = re.compile(
    r"[^,;:.\ufffc]{0,110}?\b(?:an|mit|hinzu|bekannt|fest|klar|ein|hin|zurück|aus|vor|auf|dazu|fort"
    r"|davon|damit),"
)
_INFINITIVE = re.compile(r"\s+(?:to|as) ")
_SAME_VERB = re.compile(r";\s*(?:and|but|or|und|aber|oder|et|y|e)?\s*(?:that|dass|que|che|whether|ob)\b")
_TRIM = " \t\r\n\u00a0,;:—–-.!?\ufffc"
RENAMED = re.compile(
    r",\s+an? (?:\w+ )?(?:claim|charge|accusation|allegation|assertion|suggestion|figure|number|account"
    r"|version)\s+(?:(?:that|which)\s+)?\Z"
)
"""What was said, named once more for another to speak of it: ", a claim the group denied"."""
_CLOSERS = frozenset(',–—”“"»’')
_WRITERS = frozenset("i we".split())
_OTHERS = COORDINATORS | SUBORDINATORS | RELATIVES
_AMOUNTS = frozenset("much many few little high low".split())
"""Behind "as" that is no conjunction: "as much as 8,900"."""
_EMPTY = frozenset("it there".split())
_SAYS_MORE = 4
_LONGEST_ADJUNCT = 12


@dataclass(frozen=True, slots=True)
class Field:
    """How far the words of one source can reach in a sentence."""

    left: int
    right: int
    end: int
    """Where the sentence ends."""


@dataclass(frozen=True, slots=True)
class Page:
    """A text with its quotations blanked at the same offsets."""

    text: str
    words: Words
    """The words of the blanked text."""
    quotations: Sequence[Quotation]

    @property
    def masked(self) -> str:
        """The text without the words that are quoted."""
        return self.words.text


def scope(page: Page, cue: Cue, phrase: Span, field: Field) -> Span | None:
    """The attributed stretch: what follows the cue, or what it closes; `phrase` names its source."""
    if cue.source == "after":
        return _within_clause(page, _of_phrase(page, cue, phrase, field), cue.span)
    if cue.source in {"owner", "itself"}:
        return content(page, cue.span.end, field.right) or _before_owner(page, phrase, field)
    if cue.source == "before":
        return content(page, cue.span.end, field.right) or content(page, field.left, phrase.start)
    if only_warns(page.words, cue, field.right):
        return None
    return said_in_relative(page.words, cue, phrase) or _of_verb(page, cue, phrase, field)


def _of_verb(page: Page, cue: Cue, phrase: Span, field: Field) -> Span | None:
    """What follows a verb, or what it closes, be its subject before or behind it."""
    if phrase.start >= cue.group.start:
        if page.text[max(field.left, cue.group.start - 3) : cue.group.start].rstrip()[-1:] in _CLOSERS:
            return content(page, field.left, cue.group.start)
        return content(
            page, _behind_adjuncts(page, cue, max(phrase.end, cue.span.end), field.right), field.right
        ) or (content(page, phrase.end, field.right))
    heard = _behind_adjuncts(page, cue, behind_hearer(page.words, cue, field.right), field.right)
    lead = page.masked[max(field.left, phrase.start - _REACH) : phrase.start]
    tied = _TIED.search(lead)
    closing = tied.start() if tied else len(lead)
    closes = lead[:closing].rstrip()[-1:] in _CLOSERS and not _LEADS.match(lead)
    whole = not closes and cue.takes == "object" and cue.span.of(page.text) in GERMAN_PARTICLES
    if not whole and page.masked[heard - 1] != "," and TAIL.match(page.masked, heard, field.right):
        thought = phrase.of(page.text).lower() in _WRITERS and _LEADS.match(lead) is None
        renamed = RENAMED.search(lead)
        if renamed is not None:
            return content(page, phrase.start - len(lead) + renamed.start(), phrase.start)
        holds = cue.strength == "denied" or cue.span.of(page.text) in GERMAN_JUDGED
        if not closes and holds and cue.group.start < cue.span.start:
            return content(page, page.words.end(page.words.first_from(cue.group.start)), cue.span.start)
        if not (closes or thought):
            said = _clause_behind(page, heard, field.right)
            return content(page, said, field.right) if said is not None else None
        if field.right != field.end and not (closes and _is_statement(page, field.left, phrase)):
            return None
        return content(page, field.left, phrase.start - len(lead) + closing)
    if closes and _PAUSE.match(page.masked, heard, field.right):
        clause = _split_clause(page, field.left, phrase.start, heard, field.right)
        if clause is None and _is_statement(page, field.left, phrase):
            clause = content(page, field.left, phrase.start - len(lead) + closing)
        if clause is not None:
            return clause
    right = _before_semicolon(page, heard, field.right)
    if cue.strength == "denied":
        right = _before_own_words(page, heard, right)
    return content(page, heard, right)


def _before_semicolon(page: Page, start: int, right: int) -> int:
    """Where the clause ends, unless what follows a semicolon hangs on the same verb: "; and that …"."""
    end = page.masked.find(";", start, right)
    return right if end < 0 or _SAME_VERB.match(page.masked, end) else end


def _before_own_words(page: Page, start: int, right: int) -> int:
    """Where the colon stands between what is denied and the words it is denied in: "disputed this: “…”"."""
    quote = page.masked.find(BLANK, start, right)
    lead = page.masked[start:quote].rstrip(" \n\"“„«'‘") if quote >= 0 else ""
    return start + len(lead) - 1 if lead.endswith(":") else right


def _clause_behind(page: Page, start: int, right: int) -> int | None:
    """Where a clause begins behind when or where it was said: "said on Monday the plan was dead"."""
    words = page.words
    first, last = words.first_from(start), words.first_from(right)
    if first >= last or words.lowers[first] in SUBORDINATORS:
        return None
    for at in range(first + 1, min(first + _LONGEST_ADJUNCT, last)):
        if words.lowers[at - 1] not in PREPOSITIONS | ARTICLES and opens_clause(words, at):
            return words.starts[at]
    return None


def _before_owner(page: Page, phrase: Span, field: Field) -> Span | None:
    """What "in her view" closes."""
    lead = page.masked[field.left : phrase.start].removesuffix("in ")
    return (
        content(page, field.left, field.left + len(lead)) if len(lead) < phrase.start - field.left else None
    )


def _is_statement(page: Page, left: int, phrase: Span) -> bool:
    """Whether a clause, and not only an adverb or a date, stands before the source."""
    first, after = page.words.first_from(left), page.words.first_from(phrase.start)
    stretch = range(first, after)
    if page.words.lowers[first] in PRONOUNS | _EMPTY:
        return True
    if len(stretch) < _SAYS_MORE or BLANK in page.words.forms[first:after]:
        return False
    return has_verb(page.words, stretch) or page.words.lowers[first] not in ADJUNCTS


def _behind_adjuncts(page: Page, cue: Cue, start: int, right: int) -> int:
    """Where the reported clause begins behind what else belongs to the verb: "said on Friday that"."""
    if cue.language == "de":
        ahead = _DASS.match(page.masked, start, right)
        if ahead is None and cue.span.of(page.text) in GERMAN_PARTICLES:
            ahead = _PARTICLE_ENDS.match(page.masked, start, right)
    else:
        ahead = _ADJUNCT_THAT.match(page.masked, start, right)
    return ahead.end() if ahead else start


def _of_phrase(page: Page, cue: Cue, phrase: Span, field: Field) -> Span | None:
    """What "according to X" covers: the rest of the clause if it leads, what stands before if it closes."""
    text, left, right = page.masked, field.left, field.right
    lead = text[max(left, cue.span.start - _REACH) : cue.span.start]
    passive = cue.span.of(text).endswith(" by") and _INFINITIVE.match(text, phrase.end)
    inside = (
        cue.language == "de"
        and not lead.rstrip().endswith(",")
        and not _CLOSED.match(text, phrase.end, right)
    )
    if not passive and (_RUNS_ON.search(lead) or _LEADS.match(lead)):
        more = _FINISHED.match(text, phrase.end, right)
        return content(page, more.end() if more else phrase.end, right)
    split = _split_clause(page, left, cue.span.start, phrase.end, right)
    if split is not None:
        return split
    relative = _RELATIVE.search(lead) if inside else None
    if relative is not None:
        return content(page, cue.span.start - len(lead) + relative.start() + 1, right)
    return content(page, left, right if passive or inside else cue.span.start)


def _split_clause(page: Page, left: int, before: int, behind: int, right: int) -> Span | None:
    """The clause that a source is put into: "The blast, police said, killed three"."""
    pause = _PAUSE.match(page.masked, behind, right)
    if pause is None or not page.masked[left:before].rstrip().endswith(","):
        return None
    joints = [joint.end() for joint in _JOINT.finditer(page.masked, left, before)]
    next_joint = _JOINT.search(page.masked, pause.end(), right)
    start, end = joints[-1] if joints else left, next_joint.start() if next_joint else right
    words = page.words
    subject = range(words.first_from(start), words.first_from(before) - 1)
    at = words.first_from(pause.end())
    first, second, *_ = (*words.lowers[at : at + 2], "", "")
    begins_anew = (first in _OTHERS and second not in _AMOUNTS) or first.endswith("ing")
    return None if begins_anew or not subject or has_verb(words, subject) else content(page, start, end)


def _within_clause(page: Page, found: Span | None, cue: Span) -> Span | None:
    """`found` within the semicolons around the cue: in one clause, it says nothing of the next."""
    if found is None:
        return None
    start = max(found.start, page.masked.rfind(";", found.start, cue.start) + 1)
    end = page.masked.find(";", max(start, min(cue.end, found.end)), found.end)
    return content(page, start, end if end >= 0 else found.end) or found


def content(page: Page, start: int, end: int) -> Span | None:
    """The stretch without joining words and outer punctuation; None if only quoted words are left."""
    opening = _OPENING.match(page.masked, start, end)
    start = opening.end() if opening else start
    quote = page.masked.find(BLANK, start, end)
    if quote >= 0:
        reporter = page.masked[max(start, quote - _REACH) : quote].rstrip(" \"“„«'‘")
        if not _LETTER.search(reporter) and _is_direct(page, quote):
            return None
        if reporter[-1:] in {":", ","} and _is_direct(page, quote):
            if len(reporter) <= _ADDRESSEE:
                return None
            end = quote
    if not _TELLING_WORD.search(page.masked, start, end):
        return None
    while end > start and page.text[end - 1] in _TRIM:
        end -= 1
    while start < end and page.text[start] in _TRIM:
        start += 1
    return Span(start, end) if start < end else None


def _is_direct(page: Page, start: int) -> bool:
    """Whether the quotation that begins at `start` is one that stands by itself."""
    at = bisect_left(page.quotations, start, key=lambda quotation: quotation.span.start)
    if at == len(page.quotations) or page.quotations[at].span.start != start:
        return False
    quotation = page.quotations[at]
    return quotation.form == "direct" or page.text[quotation.span.end - 1] in _FINAL
