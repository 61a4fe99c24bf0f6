"""The stretches of a text that speak to a machine that reads it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from summarise.documents import Span
from summarise.evidence.instructions.hidden import hidden
from summarise.evidence.instructions.orders import ORDER, is_quoted_order, is_unspaced, weight
from summarise.evidence.instructions.paragraphs import Paragraphs
from summarise.evidence.instructions.reading import tells, words_of
from summarise.evidence.instructions.turns import Turn, turns
from summarise.evidence.instructions.wanting import asks
from summarise.evidence.instructions.words import MACHINE_TALK
from summarise.evidence.marks import Instruction, InstructionForm
from summarise.evidence.speech.quotation_marks import Quoted, quoted

_TO_THE_END = 6
"""Sentences of its paragraph that belong to what stands at the head of it."""
_FURTHER = 2
"""Sentences that belong to what stands in the middle of a paragraph."""
_BETWEEN = 2
"""Sentences between two orders that belong to them."""
_IN_MARKUP = re.compile(r"(?:=|\]\(\S{0,300}) ?\Z")
_FEWEST_QUOTED = 4
_FEWEST_AROUND = 2
"""Words around a quotation without which it is no quotation, but what the text itself says."""


def instructions(text: str, sentences: Sequence[Span]) -> tuple[Instruction, ...]:
    """The instructions in `text`, in order and apart.

    An order is marked as whole sentences, or as the quotation that it stands in; what is hidden, as it is.
    """
    unseen = sorted(hidden(text))
    seen = _blanked(text, unseen)
    paragraphs = Paragraphs(seen, sentences)
    spans: list[tuple[Span, InstructionForm]] = [(span, "hidden") for span in unseen]
    marked: dict[int, InstructionForm] = {}
    for turn in turns(seen, tuple(span.start for span in sentences)):
        spans.append((_to_its_end(turn, paragraphs), "turn"))
        for number in _of_turn(turn, paragraphs):
            marked[number] = "turn"
    looked_at = [number for number in range(len(sentences)) if _is_telling(sentences[number].of(seen))]
    stretches = quoted(seen) if looked_at else ()
    said = [each for each in stretches if _is_somebodys(each, paragraphs)]
    unquoted = _blanked(seen, [each.inner for each in said])
    for number in _orders(unquoted, looked_at, paragraphs):
        for each in _of_order(number, paragraphs):
            marked.setdefault(each, "order")
    _fill(marked, unquoted, paragraphs)
    spans += [(sentences[number], form) for number, form in marked.items()]
    own = _joined(text, spans)
    return _joined(text, [*((mark.span, mark.form) for mark in own), *_quoted_orders(seen, said, paragraphs)])


def without(text: str, found: Sequence[Instruction]) -> str:
    """`text` with spaces for its instructions, so that all offsets stay."""
    return _blanked(text, (mark.span for mark in found)) if found else text


def _blanked(text: str, spans: Iterable[Span]) -> str:
    """`text` with spaces for what stands in `spans`, which are in order."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        if span.end > at:
            start = max(at, span.start)
            pieces += [text[at:start], " " * (span.end - start)]
            at = span.end
    return "".join([*pieces, text[at:]])


def _is_telling(words: str) -> bool:
    return tells(words) or is_unspaced(words)


def _is_somebodys(stretch: Quoted, paragraphs: Paragraphs) -> bool:
    """Whether a quoted stretch may be said: it is more than a few words, and something stands around it."""
    first = paragraphs.sentences[paragraphs.sentence_at(stretch.outer.start)]
    last = paragraphs.sentences[paragraphs.sentence_at(max(stretch.outer.start, stretch.outer.end - 1))]
    before = paragraphs.text[first.start : stretch.outer.start]
    after = paragraphs.text[stretch.outer.end : max(stretch.outer.end, last.end)]
    around = [word for word in words_of(f"{before} {after}") if word.isalnum()]
    many = len(stretch.inner.of(paragraphs.text).split()) >= _FEWEST_QUOTED
    return many and len(around) >= _FEWEST_AROUND and _IN_MARKUP.search(before) is None


def _to_its_end(turn: Turn, paragraphs: Paragraphs) -> Span:
    """What stands in the sentence of a turn from where it begins."""
    if not turn.opens or not paragraphs.sentences:
        return turn.span
    sentence = paragraphs.sentences[paragraphs.sentence_at(max(turn.span.start, turn.span.end - 1))]
    return Span(turn.span.start, max(turn.span.end, sentence.end))


def _of_turn(turn: Turn, paragraphs: Paragraphs) -> range:
    """The sentences that belong to a turn; not the one in the middle of which it begins."""
    first = paragraphs.sentence_at(turn.span.start)
    last = paragraphs.sentence_at(max(turn.span.start, turn.span.end - 1))
    leads = turn.span.start <= paragraphs.sentences[first].start
    if turn.alone and paragraphs.ends(last) and last + 1 < len(paragraphs.sentences) and turn.opens:
        stop = paragraphs.around(last + 1, _TO_THE_END).stop
    elif turn.opens:
        stop = paragraphs.around(last, _TO_THE_END if leads and paragraphs.begins(first) else _FURTHER).stop
    else:
        stop = last + 1
    return range(first if leads else first + 1, stop)


def _of_order(number: int, paragraphs: Paragraphs) -> range:
    """The sentences that belong to an order."""
    reach = _TO_THE_END if paragraphs.begins(number) else _FURTHER
    return range(number, paragraphs.around(number, reach).stop)


def _orders(text: str, looked_at: Sequence[int], paragraphs: Paragraphs) -> set[int]:
    """The sentences of `text` that are orders; a sentence split over lines is weighed as one."""
    found: set[int] = set()
    for number in looked_at:
        words = paragraphs.sentences[number].of(text)
        if weight(words_of(words), words) >= ORDER:
            found.add(number)
    telling = set(looked_at)
    for run in paragraphs.pieces():
        if telling.isdisjoint(run) or not found.isdisjoint(run):
            continue
        words = text[paragraphs.sentences[run[0]].start : paragraphs.sentences[run[-1]].end]
        if weight(words_of(words), words) >= ORDER:
            found.update(run)
    return found


def _fill(marked: dict[int, InstructionForm], text: str, paragraphs: Paragraphs) -> None:
    """Mark what stands between two marked sentences, and beside one what asks for something."""
    numbers = sorted(marked)
    for one, other in itertools.pairwise(numbers):
        between = range(one + 1, other)
        if len(between) <= _BETWEEN and not any(paragraphs.begins(number) for number in (*between, other)):
            marked.update(dict.fromkeys(between, marked[one]))
    for number in sorted(marked):
        around = paragraphs.around(number, 1)
        few = paragraphs.begins(around[0]) and paragraphs.ends(around[-1]) and len(around) == 2
        for beside in around:
            if few or asks(words_of(paragraphs.sentences[beside].of(text))):
                marked.setdefault(beside, marked[number])


def _quoted_orders(
    text: str, stretches: Sequence[Quoted], paragraphs: Paragraphs
) -> Iterator[tuple[Span, InstructionForm]]:
    for stretch in stretches:
        words = stretch.inner.of(text)
        if is_quoted_order(words_of(words), words):
            yield stretch.inner, "reported" if _is_about_machines(stretch, text, paragraphs) else "quoted"


def _is_about_machines(stretch: Quoted, text: str, paragraphs: Paragraphs) -> bool:
    """Whether the words around a quotation, or a sentence beside it, tell of machines that are spoken to."""
    first = paragraphs.sentence_at(stretch.outer.start)
    last = paragraphs.sentence_at(max(stretch.outer.start, stretch.outer.end - 1))
    start = paragraphs.sentences[paragraphs.around(first, 1).start].start
    end = paragraphs.sentences[paragraphs.around(last, 1).stop - 1].end
    around = f"{text[start : stretch.outer.start]} {text[stretch.outer.end : max(end, stretch.outer.end)]}"
    return not MACHINE_TALK.isdisjoint(words_of(around))


def _joined(text: str, spans: Iterable[tuple[Span, InstructionForm]]) -> tuple[Instruction, ...]:
    """`spans` in order, made one where they meet or only white space parts them."""
    found: list[Instruction] = []
    for span, form in sorted(spans, key=lambda each: (each[0].start, -each[0].end)):
        last = found[-1] if found else None
        if last is not None and (span.start < last.span.end or _meet(text, last, span, form)):
            whole = Span(last.span.start, max(last.span.end, span.end))
            found[-1] = replace(last, span=whole)
        else:
            found.append(Instruction(span, form))
    return tuple(found)


def _meet(text: str, last: Instruction, span: Span, form: InstructionForm) -> bool:
    return last.form == form and not text[last.span.end : span.start].strip()
