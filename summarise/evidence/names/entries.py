"""Mentions gathered into entries, one for each name or group of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.marks import NameKind
from summarise.evidence.names.chains import chains
from summarise.evidence.names.descriptions import GroupMention
from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.german import german_parts
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.groups import group_mentions
from summarise.evidence.names.headlines import capitalised_throughout
from summarise.evidence.names.kinds import Votes, add_votes, no_votes, votes_of_context, votes_of_words
from summarise.evidence.names.merging import Form, aliases, form
from summarise.evidence.names.parts import Part, parts
from summarise.evidence.names.people import BODIES
from summarise.evidence.names.places import is_place_noun
from summarise.evidence.names.tokens import Token, tokens
from summarise.evidence.names.words import ACTING_VERBS, KNOWN_ORGANISATIONS, SPEECH_VERBS
from summarise.evidence.places.gazetteer import town_size

_PLACING = frozenset("in at near from to into around across outside , ".split())
_OPPOSING = frozenset("beat beats defeated defeats thrashed edged faced faces versus vs".split())
"""Verbs whose object takes part as their subject does."""
_PREPOSITIONS = frozenset("of in from to with for by near at against".split())

_ACRONYM = 3
_LONGEST_LIST = 12
_JOINTS = frozenset({",", "and", "&"})
_EVENTS = frozenset("cup championship championships games conference summit congress awards league".split())

Key = tuple[str, ...]


@dataclass(slots=True)
class Entry:
    """What is gathered about one name."""

    spans: list[Span] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    """The ways it is written, each as often as it is written so."""
    votes: Votes = field(default_factory=no_votes)
    parts: list[Part] = field(default_factory=list)
    acting: list[Span] = field(default_factory=list)
    """The mentions that are the subject of a verb of saying or doing."""
    spoken: int = 0
    kind: NameKind | None = None
    """Where the words themselves settle it."""
    described: bool = False
    """It is no name: "passengers", "Ukrainian forces"."""
    belonging: bool = False
    ordinary: bool = False
    """A word of it is written in small letters elsewhere in the text."""

    @property
    def written(self) -> str:
        """The longest way it is written."""
        return max(self.names, key=lambda name: (len(name), not name.isupper()))


def gather(text: str, sentences: Sequence[Span]) -> tuple[list[Token], list[Entry]]:
    """The words of the text and an entry for everything in it that may be a name."""
    words = tokens(text, sentences)
    unmarked = capitalised_throughout(words, sentences)
    possible = _parts(words)
    if written_in(text) == "de":
        possible = german_parts(words, possible)
    lower = {word for word in {token.word for token in words} if word.islower()}
    found = _evident(words, lower, [part for part in possible if not unmarked[part.first]])
    groups = [group for group in group_mentions(words) if not unmarked[group.first]]
    adjectival = {at for group in groups for at in range(group.first, group.last + 1)}
    found = [part for part in found if part.last not in adjectival or not _is_place(words, part)]
    written = [_written(words, part) for part in found]
    fuller = aliases(
        written, _bracketed(words, found), _never_located(words, found, written), _inside(words, found)
    )
    entries: dict[Key, Entry] = {}
    for part, name in zip(found, written, strict=True):
        key = form(name)
        _add(entries.setdefault(fuller.get(key, key), Entry()), words, part, name)
    _add_from_headlines(entries, fuller, words, unmarked)
    for group in groups:
        _add_group(entries.setdefault(("", *group.key), Entry()), words, group)
    _settle_descriptions(entries)
    for key, entry in entries.items():
        entry.ordinary = key[0] != "" and any(word.lower() in lower for word in entry.written.split())
    return words, list(entries.values())


def _settle_descriptions(entries: dict[Key, Entry]) -> None:
    """ "The council" is the Legislative Council where no other council is named, "the troops" the Chadian.

    Where there are several, what the text says of one of them alone cannot be told from it.
    """
    named: dict[str, list[Entry]] = {}
    for key, entry in entries.items():
        if not entry.described:
            for noun in {key[0], key[-1]} & BODIES:
                named.setdefault(noun, []).append(entry)
        elif entry.belonging:
            named.setdefault(key[2], []).append(entry)
    for noun, candidates in named.items():
        described = entries.pop(("", "", noun), None)
        if described is not None and len(candidates) == 1:
            candidates[0].spans.extend(described.spans)
            candidates[0].spoken += described.spoken


def _never_located(words: Sequence[Token], found: Sequence[Part], written: Sequence[str]) -> set[Form]:
    """Names of one word that stand nowhere as places do: "Paris said", not "in Paris"."""
    lone = {form(name) for part, name in zip(found, written, strict=True) if part.first == part.last}
    located = {
        form(name)
        for part, name in zip(found, written, strict=True)
        if part.first == part.last and part.first and words[part.first - 1].word.lower() in _PLACING
    }
    return lone - located


def _inside(words: Sequence[Token], found: Sequence[Part]) -> set[Form]:
    """Names of one word behind "in": "police in Victoria"."""
    lone = (part for part in found if part.first == part.last and part.first)
    return {form(_written(words, part)) for part in lone if words[part.first - 1].word == "in"}


def _parts(words: Sequence[Token]) -> Iterator[Part]:
    for chain in chains(words):
        for part in parts(words, chain):
            yield part
            if _is_event(words, part):
                yield Part(part.first, part.first, titled=False)


def _is_event(words: Sequence[Token], part: Part) -> bool:
    """Whether the name of an event begins with that of the body that holds it: "FIFA World Cup"."""
    first = words[part.first].word
    later = (words[at].word.lower() for at in range(part.first + 1, part.last + 1))
    return first.isupper() and len(first) >= _ACRONYM and any(word in _EVENTS for word in later)


def _evident(words: Sequence[Token], lower: set[str], candidates: Sequence[Part]) -> list[Part]:
    """Without the single words whose capital letter may be owed to their place in the sentence."""
    sure = {
        words[at].word
        for part in candidates
        for at in range(part.first, part.last + 1)
        if not words[at].opens
    }
    return [part for part in candidates if _is_evident(words, part, sure, lower)]


def _is_evident(words: Sequence[Token], part: Part, sure: set[str], lower: set[str]) -> bool:
    behind = words[part.last + 1].word if part.last + 1 < len(words) else ""
    if behind == ")" and _is_slug(words, part):
        return False
    token = words[part.first]
    if part.first < part.last or part.titled or token.word in PLACES or token.word in KNOWN_ORGANISATIONS:
        return True
    is_label = behind == ":" and (token.opens or token.word.isupper())
    is_letter = len(token.word) < 3 and not token.word.isupper()
    if is_label or is_letter or len(token.word) < 2 or set(token.word) <= set("IVXLC"):
        return False
    if not token.opens or token.word in sure:
        return True
    is_ordinary = token.word.lower() in lower
    return not is_ordinary and (token.word.isupper() or _verb_after(words, part.last) in SPEECH_VERBS)


def _is_slug(words: Sequence[Token], part: Part) -> bool:
    """ "(Reuters) -" behind a dateline, "((WN))" before a question."""
    if part.first == 0 or words[part.first - 1].word != "(":
        return False
    behind = words[part.last + 2].word if part.last + 2 < len(words) else ""
    return behind in {"-", "–", "—"} or (behind == ")" and words[part.last].word.isupper())


def _is_place(words: Sequence[Token], part: Part) -> bool:
    return _written(words, part) in PLACES


def _written(words: Sequence[Token], part: Part) -> str:
    pieces: list[str] = []
    for at in range(part.first, part.last + 1):
        token = words[at]
        if pieces and token.start == words[at - 1].end:
            pieces[-1] += token.word
        else:
            pieces.append(token.word)
    return " ".join(pieces)


def _bracketed(words: Sequence[Token], found: Iterable[Part]) -> Iterator[tuple[str, str]]:
    """Each name with the acronym in brackets behind it."""
    for part in found:
        behind = words[part.last + 1 : part.last + 4]
        if len(behind) == 3 and behind[0].word == "(" and behind[2].word == ")" and behind[1].capital:
            name, short = _written(words, part), behind[1].word
            is_acronym = sum(map(str.isupper, short)) > 1
            if is_acronym and part.first < part.last and words[part.first].word not in GIVEN_NAMES:
                yield name, short


def _verb_after(words: Sequence[Token], last: int) -> str:
    behind = words[last + 1 : last + 3]
    if behind and (behind[0].word == "also" or behind[0].word.endswith("ly")):
        behind = behind[1:]
    return behind[0].word if behind and not behind[0].opens else ""


def _list_end(words: Sequence[Token], last: int) -> int:
    """The last token of the list of names that goes on behind `last`: "Benin, Nigeria and Togo join"."""
    end = last
    while end + 2 < len(words) and end - last < _LONGEST_LIST:
        if words[end + 1].word not in _JOINTS or not words[end + 2].capital:
            break
        end += 2
        while end + 1 < len(words) and words[end + 1].capital and words[end + 1].joined:
            end += 1
    return end


def _add(entry: Entry, words: Sequence[Token], part: Part, name: str) -> None:
    span = _span(words, part)
    if not entry.names or (name not in entry.names and len(name) > len(entry.written)):
        add_votes(entry.votes, votes_of_words(name))
    entry.names[text_of(name, words, part)] += 1
    entry.spans.append(span)
    entry.parts.append(part)
    around = votes_of_context(words, part)
    if around["place"] == 1 and entry.votes["place"] > 1:
        around["place"] = 0  # "from X" is weak evidence, however often it stands there
    add_votes(entry.votes, around)
    verb = _verb_after(words, part.last)
    before = words[part.first - 1].word if part.first and words[part.first].joined else ""
    if verb in SPEECH_VERBS or before in SPEECH_VERBS:
        entry.spoken += 1
    if before in _OPPOSING or (
        _verb_after(words, _list_end(words, part.last)) in ACTING_VERBS and before not in _PREPOSITIONS
    ):
        entry.acting.append(span)


def text_of(name: str, words: Sequence[Token], part: Part) -> str:
    """The name with the place noun that belongs to it: "Kursk region"."""
    behind = part.last + 1
    takes = behind < len(words) and words[behind].joined and is_place_noun(words[behind].word)
    return f"{name} {words[behind].word}" if takes else name


def _span(words: Sequence[Token], part: Part) -> Span:
    behind = part.last + 1
    takes = behind < len(words) and words[behind].joined and is_place_noun(words[behind].word)
    return Span(words[part.first].start, words[behind if takes else part.last].end)


def _add_from_headlines(
    entries: dict[Key, Entry], fuller: dict[Form, Form], words: Sequence[Token], unmarked: Sequence[bool]
) -> None:
    """Find the names of the body, and well-known places, in lines whose capitals tell nothing."""
    done = 0
    for at in compress(range(len(words)), unmarked):
        if at < done:
            continue
        for width in range(min(5, len(words) - at), 0, -1):
            if (words[at].word == "The" and width > 1) or not words[at + width - 1].capital:
                continue
            part = Part(at, at + width - 1, titled=False)
            name = _written(words, part)
            key = form(name)
            key = fuller.get(key, key)
            if key in entries or name in PLACES or name.title() in PLACES or _is_town(words, at, name):
                _add(entries.setdefault(key, Entry()), words, part, name)
                done = at + width
                break


def _is_town(words: Sequence[Token], at: int, name: str) -> bool:
    """Whether a name behind "in" is that of a town."""
    return at > 0 and words[at - 1].word == "in" and town_size(name) > 0


def _add_group(entry: Entry, words: Sequence[Token], group: GroupMention) -> None:
    span = Span(words[group.first].start, words[group.last].end)
    entry.spans.append(span)
    entry.parts.append(Part(group.first, group.last, titled=False))
    entry.names[" ".join(token.word for token in words[group.first : group.last + 1])] += 1
    entry.kind = group.kind
    entry.described = True
    entry.belonging = group.belonging
    if _verb_after(words, group.last) in ACTING_VERBS:
        entry.spoken += 1
