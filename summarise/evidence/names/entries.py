"""Mentions gathered into entries, one for each name or group of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from summarise.documents import Span
from summarise.evidence.language import written_in
from summarise.evidence.names.acting import acts, takes_part
from summarise.evidence.names.brackets import bracketed, spelled_out
from summarise.evidence.names.chains import chains
from summarise.evidence.names.counting import told_apart
from summarise.evidence.names.descriptions import GroupMention
from summarise.evidence.names.entry import Entry, Key
from summarise.evidence.names.equating import drop_anaphoric, explained, settle, told_again
from summarise.evidence.names.evident import evident
from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.german import german_parts
from summarise.evidence.names.german_groups import german_group_mentions
from summarise.evidence.names.groups import group_mentions
from summarise.evidence.names.headlines import capitalised_throughout
from summarise.evidence.names.holders import settle_holders
from summarise.evidence.names.kinds import add_votes, votes_of_words
from summarise.evidence.names.merging import Form, aliases, form
from summarise.evidence.names.parts import Part, parts
from summarise.evidence.names.places import is_place_noun
from summarise.evidence.names.surroundings import votes_of_context
from summarise.evidence.names.tokens import Token, tokens
from summarise.evidence.names.verbs import list_end, verb_after
from summarise.evidence.names.words import ACTING_VERBS, OWNED, SPEECH_VERBS
from summarise.evidence.places.gazetteer import town_size

_PLACING = frozenset("in at near from to into around across outside , ".split())
_OPPOSING = frozenset("beat beats defeated defeats thrashed edged faced faces versus vs".split())
"""Verbs whose object takes part as their subject does."""
_PREPOSITIONS = frozenset("of in from to with for by near at against".split())

_ACRONYM = 3
_KNOWN_TOWN = 3
_TOWN = 2
"""The size that a town must have to be meant by its name alone."""
_EVENTS = frozenset("cup championship championships games conference summit congress awards league".split())


def gather(text: str, sentences: Sequence[Span], said: str | None) -> tuple[list[Token], list[Entry]]:
    """The words of the text and an entry for everything in it that may be a name."""
    words = tokens(text, sentences)
    unmarked = capitalised_throughout(words, sentences)
    possible = _parts(words)
    language = written_in(text, said)
    is_german = language == "de"
    if is_german:
        possible = german_parts(words, possible)
    lower = {word for word in {token.word for token in words} if word.islower()}
    found = evident(words, lower, [part for part in possible if not unmarked[part.first]])
    described = german_group_mentions(words) if is_german else group_mentions(words)
    groups = told_apart(text, words, [group for group in described if not unmarked[group.first]], language)
    adjectival = {
        at
        for group in groups
        if not _is_possessive(words, group)
        for at in range(group.first, group.last + 1)
    }
    found = [part for part in found if part.last not in adjectival or not _is_place(words, part)]
    written = [part.written(words) for part in found]
    fuller = aliases(
        written,
        bracketed(words, found),
        _never_located(words, found, written),
        _inside(words, found),
        _towns(words, found, written),
    )
    entries: dict[Key, Entry] = {}
    keys: dict[int, Key] = {}
    for part, name in zip(found, written, strict=True):
        key = form(name)
        keys[part.first] = key = fuller.get(key, key)
        _add(entries.setdefault(key, Entry()), words, part, name)
    _add_from_headlines(entries, fuller, words, unmarked)
    off_map = [part for part, name in zip(found, written, strict=True) if not _is_on_the_map(name)]
    _add_groups(
        entries,
        words,
        groups,
        {at: keys[part.first] for at, part in explained(words, off_map, groups).items()},
    )
    settle(entries, words)
    settle_holders(entries, words)
    drop_anaphoric(entries, words)
    for key, entry in entries.items():
        entry.ordinary = key[0] != "" and any(
            word.lower() in lower for word in entry.written.split() if not word.islower()
        )
    return words, list(entries.values())


def _is_possessive(words: Sequence[Token], group: GroupMention) -> bool:
    """Whether it has the name of a country in it, and not its adjective: "Ukraine's air force"."""
    return any(words[at].word in {"'s", "’s"} for at in range(group.first, group.last))


def _add_groups(
    entries: dict[Key, Entry],
    words: Sequence[Token],
    groups: Sequence[GroupMention],
    beside: Mapping[int, Key],
) -> None:
    """Add what is described; what stands beside a name, under the key in `beside`, is of those named so."""
    meant: dict[tuple[str, str], set[Key]] = {}
    for group in groups:
        if group.first in beside:
            meant.setdefault(group.key, set()).add(beside[group.first])
    again = told_again(words, groups)
    for group in groups:
        whose = meant.get(group.key) or {key for key in (again.get(group.first),) if key in entries}
        if len(whose) == 1:
            entry = entries[next(iter(whose))]
            entry.called.append(Span(words[group.first].start, words[group.last].end))
            entry.spoken += acts(words, group.last)
        elif group.first not in beside:
            _add_group(entries.setdefault(("", *group.key), Entry()), words, group)


def _towns(words: Sequence[Token], found: Sequence[Part], written: Sequence[str]) -> set[Form]:
    """Names of one word that are those of towns, and stand for no body that is called by the town.

    A town that nobody need know, and that says something, is the body: "Halden said" of "Halden Motors".
    """
    lone = {name for part, name in zip(found, written, strict=True) if part.first == part.last}
    speaking = {
        name
        for part, name in zip(found, written, strict=True)
        if part.first == part.last and verb_after(words, part.last) in SPEECH_VERBS
    }
    return {form(name) for name in lone if town_size(name) >= (_KNOWN_TOWN if name in speaking else _TOWN)}


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
    """Names of one word behind "in": "police in Victoria", but not "shares in Hallberg"."""
    lone = (part for part in found if part.first == part.last and part.first)
    return {
        form(part.written(words))
        for part in lone
        if words[part.first - 1].word == "in" and words[part.first - 2].word.lower() not in OWNED
    }


def _parts(words: Sequence[Token]) -> Iterator[Part]:
    spelled = spelled_out(words)
    for chain in chains(words, spelled):
        if spelled.get(chain[0]) == chain[1]:
            yield Part(*chain, titled=False)
            continue
        for part in parts(words, chain):
            yield part
            if _is_event(words, part):
                yield Part(part.first, part.first, titled=False)


def _is_event(words: Sequence[Token], part: Part) -> bool:
    """Whether the name of an event begins with that of the body that holds it: "FIFA World Cup"."""
    first = words[part.first].word
    later = (words[at].word.lower() for at in range(part.first + 1, part.last + 1))
    return first.isupper() and len(first) >= _ACRONYM and any(word in _EVENTS for word in later)


def _is_place(words: Sequence[Token], part: Part) -> bool:
    return part.written(words) in PLACES


def _is_on_the_map(name: str) -> bool:
    return name in PLACES or town_size(name) > 0


def _note(entry: Entry, words: Sequence[Token], part: Part, name: str) -> None:
    """Count one more mention of a name, and whether those named say or do something."""
    if not entry.names or (name not in entry.names and len(name) > len(entry.written)):
        add_votes(entry.votes, votes_of_words(name))
    entry.names[text_of(name, words, part)] += 1
    span = _span(words, part)
    entry.spans.append(span)
    before = words[part.first - 1].word if part.first and words[part.first].joined else ""
    governor = words[part.first - 2].word if before == "the" and part.first > 1 else before
    entry.spoken += before in SPEECH_VERBS or verb_after(words, part.last) in SPEECH_VERBS
    if before in _OPPOSING or (
        verb_after(words, list_end(words, part.last)) in ACTING_VERBS and governor not in _PREPOSITIONS
    ):
        entry.acting.append(span)


def _add(entry: Entry, words: Sequence[Token], part: Part, name: str) -> None:
    """Count one more mention of a name, and what is said around it."""
    _note(entry, words, part, name)
    entry.parts.append(part)
    around = votes_of_context(words, part)
    if around["place"] == 1 and entry.votes["place"] > 1:
        around["place"] = 0  # "from X" is weak evidence, however often it stands there
    add_votes(entry.votes, around)


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
            name = part.written(words)
            if name not in PLACES and (not words[at].capital or "," in name):
                continue
            key = form(name)
            key = fuller.get(key, key)
            if key in entries or name in PLACES or name.title() in PLACES or _is_town(words, at, name):
                _note(entries.setdefault(key, Entry()), words, part, name)
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
    entry.spoken += acts(words, group.last)
    entry.taking_part = entry.taking_part or takes_part(words, group)
