"""Who the words beside a cue mean: the kind of source, and where the text names it most fully."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.documents import Span
from summarise.evidence.marks import Name, Source, SourceKind
from summarise.evidence.names.german_groups import is_described
from summarise.evidence.names.people import UNNAMED_MANY
from summarise.evidence.names.words import SPEECH_VERBS
from summarise.evidence.speech.cast import Cast
from summarise.evidence.speech.pronouns import has_name, is_age, is_pronoun, near, of_pronoun
from summarise.evidence.speech.source_kinds import (
    head_of,
    is_body,
    is_medium,
    is_nobody,
    is_phrase,
    is_titled,
    is_unnamed,
    kind_of,
    serves,
)

_POSSESSIVE = re.compile(r"[’']s?\s")
_TITLE = 4
_OF = frozenset("of for".split())
_MARKS = frozenset('“”"»«')
_IMPERSONAL = re.compile(r"(?:es (?:heißt|hieß)|(?:heißt|hieß) es)\Z", re.IGNORECASE)
_BODIES = frozenset(
    "group organisation organization agency body charity institution watchdog regulator company firm "
    "organisation behörde einrichtung gruppe firma institution unternehmen verband".split()
)
_BEFORE_NAMES = frozenset(
    "carrier airline carmaker automaker retailer lender insurer broadcaster group lobby union company "
    "firm agency "
    "charity regulator operator giant rival maker manufacturer newspaper bank party network watchdog".split()
)
"""Nouns that say what kind of body is named next: "Low-cost carrier Ryanair"."""
_COMMERCIAL = frozenset("company firm firma unternehmen".split())
_PUBLIC = re.compile(
    r"(?:\b(?:police|ministry|court|council|government|parliament|senate|congress|department|agency"
    r"|commission"
    r"|authority|office|university|hospital|union|party|army|navy|force|forces|coastguard|guard|embassy"
    r"|committee|charity|association)\b|polizei|ministerium|gericht|regierung|behörde|amt\b|gewerkschaft"
    r"|universität|klinik|verband|partei|kommission|feuerwehr|staatsanwaltschaft)",
    re.IGNORECASE,
)
_OWN = frozenset("its".split())
_STAND_INS = {"mandatario": "presidente", "mandataria": "presidenta"}
"""Words for an office by which a text calls again whom it has named with it."""
_SEVERAL = re.compile(
    r"(?:[\w’'-]+ ){0,3}?(?:lawyers|attorneys|relatives|friends|colleagues|supporters|neighbours"
    r"|neighbors|officials"
    r"|representatives|spokesmen|doctors|witnesses|members|parents|families) (?:of|for|to|at|from) ",
    re.IGNORECASE,
)
"""More than one, whom no name in apposition means: "lawyers for one of the victims, Marcus Bell"."""
_REPORTED_BY = re.compile(
    r"(?:[Ee]ine[mr] )?(?:[a-zäöüß]+ ){0,2}(?:\w*[Bb]ericht(?:e[ns]?|s)?|\w*[Mm]eldung(?:en)?|Recherchen"
    r"|Artikels?|Informationen) (?:de[rs]|vo[nm]|im|in der) [„“»«\"](?P<paper>[^„“”»«\"]{2,60})[“”«»\"]"
)
"""Whose report it is: "einem Bericht der „Donau-Post“"."""
_PART = re.compile(r"\w+ of (?:them|whom|which)\b", re.IGNORECASE)
_ARTICLES = frozenset("the der die den dem des le la el".split())


def source(
    text: str, phrases: Sequence[Span], people: Cast, before: Sequence[Span], last: Source | None
) -> Source | None:
    """The source that `phrases` name, the first of them being the most likely.

    `before` holds the sentences that lead up to the phrase, the nearest first; `last` is the source
    that was given before this one, if that is near enough for a pronoun to mean it.
    """
    phrases = [_marked(text, phrase) for phrase in phrases]
    whole = [phrase for phrase in phrases if not _PART.match(phrase.of(text))]
    phrases = whole or phrases
    if not phrases:
        return None
    reported = _REPORTED_BY.match(phrases[0].of(text))
    if reported is not None:
        start = phrases[0].start
        return Source(phrases[0], Span(*(start + at for at in reported.span("paper"))), "medium")
    served = _served(text, phrases[0], people)
    several = _SEVERAL.match(phrases[0].of(text)) is not None
    for number, phrase in enumerate(phrases):
        named = _named(text, phrase, people)
        if named is not None and not (
            number
            and (
                several or named.fullest in served or (named.kind != "person" and serves(phrases[0].of(text)))
            )
        ):
            return named
    mention = phrases[0]
    words = mention.of(text)
    if words.lower() == "it":
        return _of_thing(mention, last) or _of_body_before(text, mention, people, before)
    if _IMPERSONAL.match(words):
        spoke = near(mention, last)
        return Source(mention, spoke.fullest, spoke.kind) if spoke else Source(mention, mention, "anonymous")
    if is_pronoun(words):
        return of_pronoun(text, mention, people, before, last)
    if is_age(words):
        aged = of_pronoun(text, mention, people, before, last)
        return aged if aged.kind == "person" else Source(mention, mention, "anonymous")
    if is_nobody(words) and not people.within(mention):
        return None
    described = _described(text, mention, people) or _called_again(text, mention, last)
    return described or Source(mention, mention, kind_of(words) if is_phrase(words) else "unclear")


def _served(text: str, phrase: Span, people: Cast) -> set[Span]:
    """Of whom the phrase says that somebody is theirs: Dan Frey in "the lawyer of Dan Frey"."""
    head_end = phrase.start + len(head_of(phrase.of(text)))
    return {
        name.fullest
        for mention, name in people.within(phrase)
        if mention.start >= head_end or _POSSESSIVE.match(text, mention.end)
    }


def _marked(text: str, phrase: Span) -> Span:
    """A phrase with the mark that closes the name at its end, and of "the mayor's" only the mayor."""
    if phrase.of(text).endswith(("'s", "’s")):
        return Span(phrase.start, phrase.end - 2)
    if text[max(0, phrase.start - 1) : phrase.start] in {"„", "“"} and "“-" in phrase.of(text):
        return Span(phrase.start - 1, phrase.end)  # "„Spiegel“-Informationen"
    opened = sum(text.count(mark, phrase.start, phrase.end) for mark in '„“"«»')
    closes = text[phrase.end : phrase.end + 1] in _MARKS and opened % 2 == 1
    return Span(phrase.start, phrase.end + 1) if closes else phrase


def _named(text: str, phrase: Span, people: Cast) -> Source | None:
    """The source of a phrase whose head is a known name."""
    words = phrase.of(text)
    head = head_of(words)
    head_end = phrase.start + len(head)
    inside = people.within(phrase)
    heads = [
        (mention, name)
        for mention, name in inside
        if mention.start < head_end and not _POSSESSIVE.match(text, mention.end)
    ]
    person = next(
        (pair for pair in [*heads, *_titled_at_end(text, inside, phrase)] if pair[1].kind == "person"), None
    )
    if person is not None:
        if is_described(person[1].fullest.of(text)):
            return Source(phrase, person[1].fullest, "anonymous")
        return Source(phrase, person[1].fullest, "person") if has_name(text, person[1]) else None
    if is_titled(head) or is_unnamed(words):
        return None
    for mention, name in heads:
        if name.kind == "group" and kind_of(name.fullest.of(text)) == "anonymous":
            continue  # "insurers", who have no name
        if mention.end >= head_end and (
            mention.start == phrase.start
            or _is_article(text, phrase.start, mention.start)
            or _is_short_for(text, phrase.start, mention, name)
        ):
            kind: SourceKind = "medium" if is_medium(name.fullest.of(text)) else "organisation"
            called = name.fullest.of(text).lower()
            is_other = called in UNNAMED_MANY and called not in words.lower()  # "Soldiers" for "the army"
            return Source(phrase, phrase if is_other else name.fullest, kind)
    return None


def _titled_at_end(text: str, inside: Sequence[tuple[Span, Name]], phrase: Span) -> list[tuple[Span, Name]]:
    """The name that ends the phrase right behind another: "Ambassador to the United Nations Ann Lee"."""
    last = list(inside[-1:])
    if not last or last[0][0].end != phrase.end:
        return []
    begin = last[0][0].start
    ends_title = any(_is_title_between(text, mention.end, begin) for mention, _ in inside[:-1])
    return last if ends_title else []


def _is_title_between(text: str, start: int, end: int) -> bool:
    """Whether nothing but a title stands there: "Secretary of State" in "US Secretary of State Ann Lee"."""
    between = text[start:end].split()
    return len(between) <= _TITLE and all(word[0].isupper() or word in _OF for word in between)


def _is_short_for(text: str, start: int, mention: Span, name: Name) -> bool:
    """Whether a name of more words stands behind a noun with its article: "Die Bahn" of "Deutsche Bahn"."""
    article = text[start : mention.start].strip().lower()
    is_short = " " in name.fullest.of(text) and " " not in mention.of(text)
    return article in _ARTICLES and is_short and text[mention.start].isupper()


def _is_article(text: str, start: int, end: int) -> bool:
    between = text[start:end].strip()
    opening, _, noun = between.partition(" ")
    kind = noun.rpartition(" ")[2] or opening.lower()
    described = kind in _BEFORE_NAMES or (noun != "" and opening.lower() in _ARTICLES)
    return not between or between.islower() or ((noun or "a").islower() and described)


def _of_thing(mention: Span, last: Source | None) -> Source | None:
    """Who "it" means in "it said": the body or the document that was the last source."""
    last = near(mention, last)
    if last is None or last.kind not in {"organisation", "document", "medium"}:
        return None
    return Source(mention, last.fullest, last.kind)


def _of_body_before(text: str, mention: Span, people: Cast, before: Sequence[Span]) -> Source | None:
    """The body that "it" means in "it said" where none spoke: with it the sentence before begins."""
    for sentence in before[:1]:
        for named, name in people.within(sentence)[:1]:
            lead = text[sentence.start : named.start]
            if name.kind == "organisation" and (not lead or lead.strip().lower() in _ARTICLES):
                kind: SourceKind = "medium" if is_medium(name.fullest.of(text)) else "organisation"
                return Source(mention, name.fullest, kind)
    return None


def _called_again(text: str, mention: Span, last: Source | None) -> Source | None:
    """Whom "the group" or "the aide" means: the last source, if that can be called so."""
    last = near(mention, last)
    article, _, noun = mention.of(text).lower().partition(" ")
    if last is None or article not in _ARTICLES | _OWN:
        return None
    name = last.fullest.of(text)
    if last.kind == "anonymous" and noun in name.lower().split():
        return Source(mention, last.fullest, last.kind)
    if last.kind != "organisation":
        return None
    if _is_called_by_name(name) and (noun in name.lower() or (noun in _BODIES and _can_be(noun, name))):
        return Source(mention, last.fullest, last.kind)
    return None


def _is_called_by_name(words: str) -> bool:
    """Whether a body is called by a name, and not "The union" at the beginning of a sentence."""
    article, _, rest = words.partition(" ")
    return rest[:1].isupper() if article.lower() in _ARTICLES else words[:1].isupper()


def _can_be(noun: str, name: str) -> bool:
    """Whether a body of that name can be called so: a ministry is no company."""
    return noun not in _COMMERCIAL or _PUBLIC.search(name) is None


def _described(text: str, mention: Span, people: Cast) -> Source | None:
    """The person that "the commissioner" means: one whose role, or the words before a mention, say so."""
    words = mention.of(text).split()
    if len(words) not in (2, 3) or words[0].lower() not in _ARTICLES or is_body(words[-1]):
        return None
    heads = {_uninflected(words[-1]), _STAND_INS.get(words[-1].lower(), "")} - {""}
    # Of whom it is a title, it is the whole: the chief executive is not "the Transport Executive".
    is_proper = words[0] in ("The", "the") and all(word[0].isupper() for word in words[1:])
    whole = " ".join(words[1:]).lower() if is_proper and words[2:] else None
    earlier = people.first_from(mention.start)
    for index in range(earlier - 1, max(-1, earlier - 200), -1):
        name, span = people.owners[index], people.spans[index]
        if name.kind != "person":
            continue
        role = name.role.of(text) if name.role is not None else ""
        lead = text[max(0, span.start - 60) : span.start].rpartition(".")[2]
        title = lead.rstrip(", ").rpartition(",")[2]
        told = {_uninflected(word) for word in (*role.split(), *_behind_verbs(title.split())[-_TITLE:])}
        if heads & told and (whole is None or any(whole in head_of(each).lower() for each in (title, role))):
            return Source(mention, name.fullest, "person")
    return None


def _behind_verbs(words: Sequence[str]) -> Sequence[str]:
    """What may be the title of who is named next: not "the prefecture" of "the prefecture said one man"."""
    last = max((at for at, word in enumerate(words) if word.lower() in SPEECH_VERBS), default=-1)
    return words[last + 1 :]


def _uninflected(word: str) -> str:
    """A noun without the ending of a German genitive: "Generalanwalts" is "generalanwalt"."""
    return word.lower().removesuffix("s")
