"""Which words before a cue name the source: the subject of its verb, or the phrase that it closes.

Each function takes the indices of words and gives the likely phrases, the best first: a subject, then what
stands in apposition to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.speech.chunks import chunks_back
from summarise.evidence.speech.clauses import has_verb, subject_in
from summarise.evidence.speech.phrase_words import (
    ARTICLES,
    BREAKS,
    COORDINATORS,
    GERMAN_LINKS,
    HELPERS,
    MEETS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
)
from summarise.evidence.speech.words import Words

_LONGEST = 18
_FEW = 2
_PAUSES = BREAKS | STOPS | {"."}
_DATIVES = frozenset("einem einer dem den ihrem ihrer seinem seiner diesem dieser".split())
_INFLECTED = ("en", "em", "er")
_WHICH = frozenset("der die das den dem denen deren dessen".split())
_INTO_RELATIVE = 5
_CLAIMED = 4
_CLAIMS = frozenset(
    "claim charge accusation allegation assertion suggestion figure number account version".split()
)
_POSSESSIVES = frozenset("his her their".split())


def before(words: Words, first: int, verb: int) -> tuple[Span, ...]:
    """The subject of the clause whose verb is the word at `verb`, reaching back to `first` at most."""
    pronoun = _pronoun_before(words, first, verb)
    if pronoun is not None:
        return (pronoun,)
    found: list[Span] = []
    seen = False
    antecedent = _named_before_who(words, first, verb)
    if antecedent is not None:
        return (antecedent,)
    for number, stretch in enumerate(chunks_back(words, first, verb)):
        reaches = number == 0 or _is_up_to_bracket(words, stretch, verb)
        object_relative = reaches and len(stretch) > 1 and _is_relative(words, stretch[0])
        chunk = stretch[1:] if object_relative else _behind_claim(words, stretch)
        if number == 0 and _is_in_what(words, stretch):
            chunk = stretch[_FEW:]
        if not len(chunk) or _tells_more(words, chunk):
            if seen and found:
                break
            continue
        if seen and found:
            break
        chunk = chunk if reaches else _last_clause(words, chunk)
        phrase = subject_in(words, chunk, beside_verb=reaches)
        if phrase is None:
            continue
        if reaches:
            return (_bare(words, phrase),)
        seen = has_verb(words, chunk)
        if seen and found:
            break
        found.append(_bare(words, phrase))
        if _is_in_apposition(words, found):
            break
    found.reverse()
    return tuple(found)


def _is_in_what(words: Words, chunk: range) -> bool:
    """Whether a stretch begins as in ", in what residents said was a disaster"."""
    if len(chunk) <= _FEW:
        return False
    return words.lowers[chunk[0]] in PREPOSITIONS and words.lowers[chunk[1]] == "what"


def _last_clause(words: Words, chunk: range) -> range:
    """What is behind the last conjunction: "the son" of "it was found when the son", before an apposition."""
    last = next((at for at in reversed(chunk[1:-1]) if words.lowers[at] in SUBORDINATORS), None)
    return chunk if last is None else range(last + 1, chunk[-1] + 1)


def _is_up_to_bracket(words: Words, chunk: range, verb: int) -> bool:
    """Whether nothing but a bracket stands between a stretch and a verb: "wie die Partei (SDP) mitteilte"."""
    return len(chunk) > 0 and words.forms[chunk[-1] + 1] in "([" and words.forms[verb - 1] in ")]"


def _tells_more(words: Words, chunk: range) -> bool:
    """Whether a stretch only tells more of the noun before it: ", who was ill", ", the owner of which"."""
    governed = any(
        _is_relative(words, at) and words.lowers[at - 1] in PREPOSITIONS for at in chunk[1:_INTO_RELATIVE]
    )
    return governed or _is_relative(words, chunk[0]) or is_german_relative(words, chunk)


def is_german_relative(words: Words, chunk: range) -> bool:
    """Whether a stretch tells more of a noun before its comma: ", der krank war", ", bei dem er war"."""
    pronoun = chunk[0] + (words.lowers[chunk[0]] in PREPOSITIONS)
    opens = chunk[0] > 0 and words.forms[chunk[0] - 1] == "," and words.lowers[pronoun] in _WHICH
    return opens and len(chunk) > _FEW and words.lowers[chunk[-1]] in HELPERS


def _behind_claim(words: Words, chunk: range) -> range:
    """Of "a claim the group" in ", a claim the group denied" what stands behind the noun: who denied it."""
    for at in chunk[1:_CLAIMED]:
        if words.lowers[at] in _CLAIMS and words.lowers[chunk[0]] in {"a", "an"} and at + 1 in chunk:
            follows = words.lowers[at + 1] in ARTICLES | MEETS or words.forms[at + 1][0].isupper()
            return range(at + 1, chunk[-1] + 1) if follows else chunk
    return chunk


def _named_before_who(words: Words, first: int, verb: int) -> Span | None:
    """Whom "who" means in "helped by Ann Lee, a nurse, who said": a full name before the comma."""
    comma = verb - 2
    if comma <= first or words.lowers[verb - 1] != "who" or words.forms[comma] != ",":
        return None
    earlier = next((at for at in range(comma - 1, first, -1) if words.forms[at] in BREAKS), first)
    if words.forms[earlier] == "," and words.lowers[earlier + 1] in ARTICLES:
        comma = earlier
    begin = comma
    while begin > first and words.forms[begin - 1][0].isupper() and words.lowers[begin - 1] not in ARTICLES:
        begin -= 1
    governed = begin > first and words.lowers[begin - 1] in {"by", "from", "with", "to"}
    return words.span(begin, comma - 1) if governed and comma - begin >= _FEW else None


def _is_in_apposition(words: Words, found: Sequence[Span]) -> bool:
    """Whether the last two phrases are a description and a name: "the regional governor, Ana Lima,"."""
    if len(found) < _FEW:
        return False
    nearer, further = (words.first_from(phrase.start) for phrase in found[-2:])
    named = words.forms[nearer][0].isupper() and words.lowers[nearer] not in ARTICLES
    return named and words.lowers[further] in ARTICLES | _POSSESSIVES


def _bare(words: Words, phrase: range) -> Span:
    """Where a phrase stands, of "she's" only the pronoun."""
    word, sign, _ = words.lowers[phrase[0]].partition("'")
    start = words.starts[phrase[0]]
    return Span(start, start + len(word)) if sign and word in PRONOUNS else words.span(phrase[0], phrase[-1])


def _pronoun_before(words: Words, first: int, verb: int) -> Span | None:
    """The pronoun right before a verb: "I think", "we'd say"."""
    if verb <= first or not words.touch(verb - 1):
        return None
    word, begin = words.lowers[verb - 1].partition("'")[0], words.starts[verb - 1]
    return Span(begin, begin + len(word)) if word in PRONOUNS else None


def _is_relative(words: Words, at: int) -> bool:
    return words.lowers[at] in RELATIVES


def ending_at(words: Words, first: int, after: int) -> tuple[Span, ...]:
    """The phrase that ends right before the word `after`, for cues that stand behind their source."""
    start = after
    while start > max(first, after - _LONGEST) and words.forms[start - 1] not in _PAUSES:
        word, form = words.lowers[start - 1], words.forms[start - 1]
        if word in SUBORDINATORS | COORDINATORS or (
            form.islower() and word not in GERMAN_LINKS | PREPOSITIONS and not word.endswith(_INFLECTED)
        ):
            break
        start -= 1
        if word in _DATIVES and (start == first or words.lowers[start - 1] not in PREPOSITIONS):
            break
    return (words.span(start, after - 1),) if start < after else ()


def owner(words: Words, first: int, noun: int) -> tuple[Span, ...]:
    """Whose claim it is: "her claim", "the minister's repeated claim"."""
    for at in range(noun - 1, max(first, noun - 4) - 1, -1):
        word = words.lowers[at]
        if word in _POSSESSIVES:
            return (words.span(at, at),)
        if word.endswith(("'s", "s'")):
            chunk = next(chunks_back(words, first, at + 1), range(0))
            chunk = chunk[1:] if len(chunk) > 1 and words.lowers[chunk[0]] == "in" else chunk
            phrase = subject_in(words, chunk, beside_verb=True) if len(chunk) else None
            if phrase is None:
                return ()
            end = words.end(at) - (2 if word.endswith("'s") else 1)
            return (Span(words.starts[phrase[0]], end),)
        if words.forms[at] in _PAUSES:
            return ()
    return ()
