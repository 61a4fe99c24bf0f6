"""German, where every noun has a capital letter: what a name must show there to be taken for one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.german_nouns import (
    is_common,
    says_a_body_follows,
    says_a_place_follows,
    says_what_follows,
    without_common,
)
from summarise.evidence.names.german_towns import MIDDLING, is_no_town, is_town
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.offices import is_office
from summarise.evidence.names.organisations import KNOWN_ORGANISATIONS, MEDIA
from summarise.evidence.names.parts import Part
from summarise.evidence.names.places import GERMAN_PLACE_NOUNS
from summarise.evidence.names.roles import apposition_before
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import (
    GERMAN_BODIES,
    GERMAN_CLUBS,
    GERMAN_MAKERS,
    LEGAL_FORMS,
    ORGANISATION_NOUNS,
    UNION_BODIES,
)
from summarise.evidence.places.gazetteer import town_size

_ARTICLES = frozenset("der die ein eine".split())
_SHORT_NOUN = 10
_SHORTEST = 3
"""Letters of a word of a name that nothing else tells."""
_PROPER = re.compile(r"[^\W\d_a-z]\w*(?:isch|deutsch)e[nrsm]?|Deutsche[nrsm]?|Rote[nrsm]?")
"""An adjective whose capital letter makes the noun behind it a name: "Hessischer Rundfunk"."""
_CALLING = re.compile(r"[^\W\d_a-z][^\W\d_-]{3,}(?:er|in|ist|or|ant|eur|zeuge)")
"""A noun for a person, before the name: "Verteidigerin Wiebke Rüssmann"."""


_CLUBS = ("verband", "verein", "genossenschaft", "gewerkschaft", "stiftung", "initiative")
_ENDINGS = ("en", "er", "ung", "heit", "keit", "schaft", "tion", "ik", "ie", "eld")
"""How common nouns end that are seldom the name of a club."""
_NAMELESS = frozenset("Polizei Feuerwehr Staatsanwaltschaft Opposition Bundesregierung Kommission".split())
"""Bodies behind which nothing but a town is their name: "hatte die Polizei Ermittlungen eingeleitet"."""
_BELONGING = re.compile(r"[^\W\d_a-z]\w+(?:al|lich|ig|iv|är|isch)e[nrsm]?|Frei\w*|Vereinigte[nrsm]?")
_SAID = frozenset("sagte sagt erklärte erklärt betonte berichtete meinte ergänzte warnte so".split())
_BEHIND_SPEAKER = frozenset("vom von aus der dem im in am laut zu beim".split())
_OFFICES = (
    *"vorsitzende vorsitzender abgeordnete abgeordneter beauftragte beauftragter".split(),
    *"mitglied mitglieds".split(),
    *(
        ending + female
        for ending in (
            "leiter minister sprecher chef präsident direktor meister kanzler richter trainer forscher "
            "professor führer senator kommissar experte vorstand general kandidat wissenschaftler"
        ).split()
        for female in ("", "in")
    ),
)
"""How nouns of office end: "Werksleiterin", "Geschäftsführer"."""


def german_parts(words: Sequence[Token], candidates: Iterable[Part]) -> Iterator[Part]:
    """What remains of possible names when a capital letter is no evidence.

    Names that have been shown stand again without showing it, and so do surnames.
    """
    whole: set[tuple[str, ...]] = set()
    surnames: set[str] = set()
    for candidate in candidates:
        if any(words[at].word == "das" for at in range(candidate.first, candidate.last)):
            continue  # "hatte ein Gutachter das Ventil beanstandet"
        shown = [part for part in _shown(words, candidate) if not _is_of(words, part, surnames)]
        if not shown and _written(words, candidate) in whole:
            shown = [candidate]
        if not shown:
            places = range(candidate.first, candidate.last + 1)
            shown = [Part(at, at, titled=False) for at in places if words[at].word in surnames]
        shown = [_without_von(words, part, surnames) for part in shown]
        yield from shown
        whole.update(_written(words, part) for part in shown)
        surnames.update(
            words[part.last].word for part in shown if part.first < part.last or _is_made(words, part)
        )


def _without_von(words: Sequence[Token], part: Part, surnames: Set[str]) -> Part:
    """A surname that is known without "von", where that says whose something is: "die Partei von Mubarak"."""
    is_owner = words[part.first].word == "von" and part.last == part.first + 1
    return Part(part.last, part.last, part.titled) if is_owner and words[part.last].word in surnames else part


def _written(words: Sequence[Token], part: Part) -> tuple[str, ...]:
    return tuple(token.word for token in words[part.first : part.last + 1])


def _is_made(words: Sequence[Token], part: Part) -> bool:
    """Whether the noun in front says that a company is named."""
    return part.first > 0 and says_a_body_follows(words[part.first - 1].word)


def _is_of(words: Sequence[Token], part: Part, surnames: Set[str]) -> bool:
    """Whether "von" says of whom somebody is leader, and begins no surname: "Führer von Bauern"."""
    if words[part.first].word != "von" or not words[part.first + 1].capital:
        return False
    return words[part.last].word not in surnames and not _is_known(words[part.last].word)


def _shown(words: Sequence[Token], part: Part) -> Iterator[Part]:
    part = _without_object(words, part)
    first, last = part.first, part.last
    written = " ".join(token.word for token in words[first : last + 1])
    if is_no_town(words, first, last):
        return
    if written in PLACES | MEDIA or _is_said_by(words, part):
        yield part
    elif first < last and not words[first].opens and _PROPER.fullmatch(words[first].word):
        yield Part(first, last, titled=False)
    elif first < last and (named := _called(words, first, last)) is not None:
        yield named
    else:
        yield from _behind_common(words, part)


def _behind_common(words: Sequence[Token], part: Part) -> Iterator[Part]:
    """What is named behind the nouns that begin a run of capitals."""
    first, last = part.first, part.last
    while first < last and not _is_given(words[first].word) and not _is_known(words[last].word):
        if apposition_before(words, part.first, last) or part.titled or words[last].word in LEGAL_FORMS:
            break
        if words[first].word.lower() in ORGANISATION_NOUNS or words[last].word.lower() in ORGANISATION_NOUNS:
            break
        if _is_calling(words, first, last):
            yield Part(first + 1, last, titled=True)
            return
        first += 1
    if first < last and words[part.first].word.lower() in ORGANISATION_NOUNS and _is_known(words[last].word):
        yield Part(part.first, last, titled=False)
    elif part.first < first == last and (whole := _uncommon(words, part.first, last)):
        yield whole  # "Lockheed Martin"
    elif _is_given(words[first].word) or part.titled or apposition_before(words, first, last):
        yield Part(first, last, part.titled)
    elif first < last and _is_headed(words, first, last):
        yield Part(first, last, titled=False)
    elif _is_known(words[last].word) or is_town(words, last):
        yield Part(last, last, titled=False)
    elif first < last and (words[last].word in LEGAL_FORMS or _is_body(words, first, last)):
        yield Part(first, last, titled=False)
    elif whole := _uncommon(words, part.first, last):
        yield whole


def _is_headed(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether a noun for a body ends a name that is none of German: "General Dynamics"."""
    whole = all(token.capital for token in words[first : last + 1])
    return whole and words[last].word.lower() in ORGANISATION_NOUNS and not is_common(words[first].word)


def _uncommon(words: Sequence[Token], first: int, last: int) -> Part | None:
    """Two capitals or more that no noun of German has the form of: "Novak Djokovic", "Stadt Los Angeles"."""
    at = max(first, without_common(words, first, last))
    is_told = at < last and _is_explained(words, last)
    while at < last and ((words[at].opens and not is_told) or says_what_follows(words[at].word)):
        at += 1
    is_long = at < last and all(len(token.word) >= _SHORTEST for token in words[at : last + 1])
    return Part(at, last, titled=False) if is_long else None


def _is_explained(words: Sequence[Token], last: int) -> bool:
    """Whether a comma and an article follow, with who it is or what they do: "Dolkun Isa, der Sekretär"."""
    behind = [token.word for token in words[last + 1 : last + 3]]
    return behind[:1] == [","] and behind[-1] in _ARTICLES


def _without_object(words: Sequence[Token], part: Part) -> Part:
    """A person's name without a noun behind it: "hat Lars Klingbeil Täuschung vorgeworfen"."""
    at = part.first
    while at < part.last and not _is_given(words[at].word):
        at += 1
    while at < part.last and _is_given(words[at].word):
        at += 1
    while at < part.last and not is_common(words[at + 1].word):
        at += 1
    rest = words[part.first : part.last + 1]
    named = part.first < at < part.last and all(token.capital for token in rest)
    is_body = any(token.word.lower() in ORGANISATION_NOUNS or token.word in LEGAL_FORMS for token in rest)
    return Part(part.first, at, part.titled) if named and not is_body else part


def _called(words: Sequence[Token], first: int, last: int) -> Part | None:
    """A body with its name: "Fahrgastverband Pro Bahn", "Kommunale Arbeitgeberverband"; "Polizei" alone.

    Of a place the name alone: "Fujian" of "Provinz Fujian".
    """
    head, behind = words[first].word, words[first + 1].word
    if words[first + 1].capital and (
        head in GERMAN_PLACE_NOUNS
        or head.endswith(GERMAN_MAKERS)
        or ((says_a_place_follows(head) or says_a_body_follows(head)) and not is_common(behind))
    ):
        return Part(first + 1, last, titled=False)
    if head in _NAMELESS:
        return Part(first, first, titled=False) if not (_is_known(behind) or town_size(behind) >= 0) else None
    is_body = words[last].word.lower().endswith(GERMAN_CLUBS)
    if is_body and _BELONGING.fullmatch(head) and not words[first].opens:
        return Part(first, last, titled=False)
    return Part(first, last, titled=False) if _bears(head, words[first + 1 : last + 1]) else None


def _bears(head: str, behind: Sequence[Token]) -> bool:
    """Whether a club may have the name behind it, which is no noun of its own: "der Verein Geld"."""
    first = behind[0].word
    if head.lower().endswith(GERMAN_BODIES) and len(behind) == 1 and town_size(first) >= MIDDLING:
        return True  # "Oberverwaltungsgericht Schleswig"
    if not head.lower().endswith(_CLUBS) or first in GIVEN_NAMES or _is_known(first):
        return False
    return len(behind) > 1 or (head.lower() not in _CLUBS and not first.endswith(_ENDINGS))


def _is_said_by(words: Sequence[Token], part: Part) -> bool:
    """Whether two capitals behind a verb of saying are a name: "erklärte Rudi Mair vom Warndienst"."""
    first, last = part.first, part.last
    if last != first + 1 or first == 0 or words[first - 1].word not in _SAID or words[first].word.isupper():
        return False
    behind = words[last + 1].word if last + 1 < len(words) else "."
    is_noun = is_office(words[first].word) or _CALLING.fullmatch(words[first].word) is not None
    return not is_noun and (behind in _BEHIND_SPEAKER or not behind.isalnum())


def _is_calling(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether the noun at `first` says who somebody is whose name is the rest."""
    word = words[first].word
    if is_office(word) or word.lower().endswith(_OFFICES):
        return True
    return last > first + 1 and not is_office(words[first + 1].word) and _CALLING.fullmatch(word) is not None


def _is_given(word: str) -> bool:
    """Whether it is a given name, or two of them: "Hans-Christoph"."""
    return word in GIVEN_NAMES or ("-" in word and all(half in GIVEN_NAMES for half in word.split("-")))


def _is_body(words: Sequence[Token], first: int, last: int) -> bool:
    return any(words[at].word.lower() in ORGANISATION_NOUNS for at in range(first, last + 1))


def _is_known(word: str) -> bool:
    if word in PLACES or word in KNOWN_ORGANISATIONS or word.lower() in ORGANISATION_NOUNS:
        return True
    if word.endswith("s") and (word[:-1] in PLACES or word[:-1] in KNOWN_ORGANISATIONS):
        return True
    stem, _, head = word.rpartition("-")
    if stem:
        return stem.isupper() and head.lower().endswith((*GERMAN_BODIES, *UNION_BODIES))
    if len(word) > _SHORT_NOUN and word.lower().endswith(GERMAN_BODIES):
        return True
    return word not in LEGAL_FORMS and 2 <= len(word) <= 6 and sum(letter.isupper() for letter in word) >= 2
