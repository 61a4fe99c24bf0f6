"""Whether the names of a statement are those of the words it rests on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.german_nouns import is_common
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.grounding.support.german_places import is_place
from summarise.grounding.support.likeness import Likes
from summarise.grounding.support.name_forms import initials, is_shortened, related, united
from summarise.grounding.support.nations import nation
from summarise.grounding.words import meaning, pieces_of, stem, words

_TITLES = frozenset("Dr Mr Mrs Ms Prof Sir".split())
_COMMON_ACRONYMS = _TITLES | frozenset("AI CEO CFO EDV GDP HQ ID IT KI LKW MP MPs PKW PM TV VAT".split())
"""What is as much a word as the one it is short for."""
_THE_NOUN = re.compile(
    r"\b[Tt]h(?:e|is) ([a-z]{3,})\b|\b(?:[Dd](?:er|ie|as|em|en|es|iese\w?)) ([A-ZÄÖÜ][a-zäöüß]+)\b"
)
_PHRASE = 2
"""Words."""
_SHORTEST_PREFIX = 4
_SHORTEST_END = 6
_PEOPLE = re.compile(
    r"\b(?:ihnen|Menschen|Personen|Leuten?|Teilnehme\w+|Beschäftigte\w*|Männern?|Frauen|Bürgern?)\b"
)
"""Who may be any group."""
_OFFICE = re.compile(
    r"\w*(?:minister|president|premier|chancellor|government|parliament|police|army|military|ministry|court|authorities"
    r"|officials?|leaders?|politicians?|lawmakers?|prosecutors?|cabinet|king|queen|regierung|präsident|kanzler|polizei|armee"
    r"|ministerium|gericht|behörden)(?:in)?",
    re.IGNORECASE,
)
_OF_ONES_OWN = re.compile(
    r"\b(?:his|her|their|(?:sein|ihr)\w{0,2}) (?:\w{3,20} )?(?:company|firm|corporation|party|club|team"
    r"|agency|university|union|bank|country|unternehmen|firma|konzern|partei|verein|verband|gewerkschaft|land)",
    re.IGNORECASE,
)
"""What somebody is of, as the text may say by a name elsewhere."""
_UNIONS = frozenset(map(nation, ("EU", "UN")))
"""Of many countries, and so of none."""
_FOREIGN = re.compile(r"[à-ãåæçèéêëìíîïðñòóôõøùúûýÿāčćęłńőřšťůźžż]")
"""Letters that no noun of German has, or few."""
_GERMAN_ARTICLES = frozenset("der die das dem den des ein eine einer einem einen eines".split())
_MEASURING = frozenset(
    """prozent liter tonnen kilo kilogramm gramm stück meter kilometer euro dollar art anzahl menge million
    millionen milliarde milliarden dutzend ende mitte anfang reihe gruppe teil tasse glas""".split()
)
"""Nouns that stand before what there is so much of."""
_OF_PLACES = frozenset("in aus nach von bei um".split())
_PLACING = (
    frozenset("in at on near from outside across im am auf aus bei à dans en no na nel".split()) | _OF_PLACES
)
_GERMAN_NOUNS = frozenset("Essen Halle Hof".split())
"""Towns that are as well what one eats, or where one stands."""


@dataclass(frozen=True, slots=True)
class Named:
    """The names of a text, as far as a statement about some of its sentences may use them."""

    here: frozenset[str]
    """The words of every form of every name that is mentioned in those sentences, or right before them."""
    before: frozenset[str]
    """Those of names that are mentioned in the sentences before."""
    anywhere: frozenset[str]
    """The words of all names of the text."""
    nouns_capitalised: bool
    """The language gives every noun a capital, which then tells no name."""
    bearers: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """By each word of a name, without regard to case: who bears such a name, by number."""
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By each word of a name: the nouns that stand beside that name in the text, and beside no other."""
    written: frozenset[str] = frozenset()
    """Every word of the text and every part of a compound, without regard to case."""
    spoken_of: tuple[frozenset[int], ...] = ()
    """For each of those sentences: who is named or speaks in it, or before it where it has a pronoun."""
    offices: frozenset[str] = frozenset()
    """The words of meaning by which the text says what these are: "mayor" of its mayor."""
    of_offices: frozenset[str] = frozenset()
    """The same words without regard to case, among them the places and bodies that an office is of."""
    country: str | None = None
    """The one that the text is about, if it is about one."""
    numbered: frozenset[str] = frozenset()
    """The names that end in a number, in lower case: "iphone 4"."""
    in_full: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """By each form of a name of two words or more, without regard to case: who bears it, by number."""
    meant: frozenset[int] = frozenset()
    """Who is named, meant by a pronoun or described in those sentences, by number."""
    groups: frozenset[str] = frozenset()
    """The words for groups of people in a text of German, where they are nouns like others."""
    settings: frozenset[str] = frozenset()
    """The words of the places where the sentences before leave off, if those sentences name no other."""


def other_name(statement: str, passages: str, ordinary: Set[str], named: Named) -> str | None:
    """Which name of `statement` is not one of `passages`, in words for a reader.

    Args:
        statement: what somebody says, in their own words.
        passages: the words it is said to rest on.
        ordinary: the stems of what the text writes in small letters.
        named: the names of the text.
    """
    cited = _Cited.of(passages)
    said = words(statement)
    for position, written in enumerate(said):
        before = said[max(0, position - _PHRASE) : position]
        behind = said[position + 1 : position + 1 + _PHRASE]
        for part in written.split("-"):
            name = part.removesuffix("'s").removesuffix("’s")
            if _is_designation(name) and not cited.has_designation(name, named):
                return f"{name} is not in the cited words"
            if named.nouns_capitalised and _is_of_another_country(name, cited.pieces, named):
                return f"{name} is not in the cited words"
            if not name[:1].isupper() or cited.speak_of(name, before, behind, named):
                continue
            folded = name.casefold()
            if is_name(name, first=not position, ordinary=ordinary, named=named):
                where = "not in the cited words" if folded in named.anywhere else "nowhere in the text"
                return f"{name} is {where}"
            if folded in named.groups and not _PEOPLE.search(passages):
                return f"{name} is not in the cited words"
            if named.nouns_capitalised and folded not in named.written and _is_apposed(said[:position], name):
                return f"{name} is nowhere in the text"
            if named.nouns_capitalised and is_place(name, said[position - 1] if position else ""):
                where = "not in the cited words" if folded in named.written else "nowhere in the text"
                return f"{name} is {where}"
    return _other_whole(statement, cited, named)


def _other_whole(statement: str, cited: _Cited, named: Named) -> str | None:
    """A name in full of which the cited words have each word, but of others: "Cornwall Council"."""
    said, there = f" {_plain(statement)} ", _plain(cited.passages)
    for form, numbers in named.in_full.items():
        if f" {form} " in said and numbers.isdisjoint(named.meant) and form not in there:
            if form.split()[-1] in cited.nouns:
                continue
            at = said.split(f" {form} ", maxsplit=1)[0].count(" ")
            name = words(statement)[at : at + form.count(" ") + 1]
            return f"{' '.join(name)} is not in the cited words"
    return None


def _plain(text: str) -> str:
    return " ".join(words(text)).casefold()


@dataclass(frozen=True, slots=True)
class _Cited:
    """The words that a statement is said to rest on."""

    passages: str
    pieces: frozenset[str]
    acronyms: frozenset[str]
    nouns: frozenset[str]
    """Those with an article that may stand for a name, in lower case."""

    @classmethod
    def of(cls, passages: str) -> _Cited:
        nouns = frozenset((found[1] or found[2]).lower() for found in _THE_NOUN.finditer(passages))
        pieces = pieces_of(passages) | united(passages)
        return cls(passages, pieces, initials(passages), nouns)

    def has_designation(self, name: str, named: Named) -> bool:
        folded = name.casefold()
        forms = {folded, f"{folded}s", folded.removesuffix("s")}
        return name in self.acronyms or not (self.pieces | named.here).isdisjoint(forms)

    def speak_of(self, name: str, before: Sequence[str], behind: Sequence[str], named: Named) -> bool:
        """Whether they name or mean the bearer of a name, which stands between `before` and `behind`."""
        folded = name.casefold()
        return (
            folded in self.pieces
            or folded in named.here
            or name in _COMMON_ACRONYMS
            or self._call(folded, named)
            or (named.nouns_capitalised and Likes.of(self.passages).has(folded))
            or (name.isupper() and name in self.acronyms)
            or (name[:-1].isupper() and name.endswith("s") and folded[:-1] in self.pieces)
            or is_shortened(name, before, self.passages)
            or (folded in named.before and _is_left_out(behind, self.passages))
            or (folded in named.settings and not _PLACING.isdisjoint(map(str.lower, before)))
            or (
                folded in named.of_offices
                and (_has_office((*before, *behind), named) or _OF_ONES_OWN.search(self.passages) is not None)
            )
            or _is_title(folded, behind, named)
            or _is_at_home(name, behind, self.passages, named)
            or related(folded, self.pieces)
            or (named.nouns_capitalised and _is_a_noun(name, before))
        )

    def _call(self, folded: str, named: Named) -> bool:
        """Whether they have a noun for the bearer of a name, or its end: "die Kanzlerin"."""
        nouns = named.called.get(folded, frozenset())
        return any(
            noun in nouns or (named.nouns_capitalised and any(_is_end(noun, each) for each in nouns))
            for noun in self.nouns
        )


def _is_end(noun: str, of_noun: str) -> bool:
    return len(noun) >= _SHORTEST_END and of_noun.endswith(noun)


def _is_title(folded: str, behind: Sequence[str], named: Named) -> bool:
    """Whether a word is of the office of whoever is named right behind it: "Sheriff Brown"."""
    following = behind[0] if behind else ""
    return folded in named.of_offices and following[:1].isupper() and following.casefold() in named.here


def _is_apposed(before: Sequence[str], name: str) -> bool:
    """Whether a noun of German stands right before another and is called so: "die Fluglinie Iberia"."""
    return (
        len(before) > 1
        and name.isalpha()
        and before[-1][0].isupper()
        and before[-1].isalpha()
        and before[-2].lower() in _GERMAN_ARTICLES
        and before[-1].lower() not in _MEASURING
        and not is_common(name)
    )


def _is_a_noun(name: str, before: Sequence[str]) -> bool:
    """Whether what is a town as well is none here, with no preposition of places before it."""
    return name in _GERMAN_NOUNS and before[-1:] != [] and before[-1].lower() not in _OF_PLACES


def _has_office(around: Sequence[str], named: Named) -> bool:
    return any(meaning(word.lower()) in named.offices for word in around if word.islower())


def _is_of_another_country(word: str, there: Set[str], named: Named) -> bool:
    """Whether a word of German, which writes such adjectives small, is of a country not spoken of."""
    country = nation(word) if len(word) >= _SHORTEST_PREFIX else None
    if related(word.casefold(), there):
        return False
    return country not in (None, named.country, *map(nation, there | named.here))


def _is_left_out(behind: Sequence[str], passages: str) -> bool:
    """Whether a name that the sentence before has may be left out: "the campaign" for "Biden's campaign"."""
    nouns = "|".join(re.escape(word) for word in behind if word.islower())
    left_out = rf"\b(?:the|its|their|der|die|das|des) (?:{nouns})\b"
    return bool(nouns) and re.search(left_out, passages, re.IGNORECASE) is not None


def _is_at_home(name: str, behind: Sequence[str], passages: str, named: Named) -> bool:
    """Whether a name says of an office that it is one of the country that the text is about."""
    return (
        named.country is not None
        and nation(name) == named.country
        and any(map(_OFFICE.fullmatch, behind))
        and _UNIONS.issuperset(
            filter(None, map(nation, (word for word in words(passages) if word[0].isupper())))
        )
    )


def is_name(name: str, *, first: bool, ordinary: Set[str], named: Named) -> bool:
    """Whether a capitalised word is a name, or part of one; `first` says that it begins a sentence."""
    if name.casefold() in named.anywhere or name in PLACES or name in GIVEN_NAMES:
        return not (first and stem(name.lower()) in ordinary)
    is_foreign = _FOREIGN.search(name) is not None
    return (
        not first
        and (name.isupper() or is_foreign or not named.nouns_capitalised)
        and stem(name.lower()) not in ordinary
    )


def _is_designation(name: str) -> bool:
    """Whether a word is a name made of letters and digits: "G20", "mAb114"."""
    return name[:1].isalpha() and any(map(str.isdigit, name))
