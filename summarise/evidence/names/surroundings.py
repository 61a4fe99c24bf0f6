"""What the words around a mention say about what is named there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarise.evidence.names.bodies import body_after, body_before, listed_with_bodies
from summarise.evidence.names.brackets import is_a_term
from summarise.evidence.names.gazetteer import PLACES
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.kinds import Votes, no_votes
from summarise.evidence.names.offices import is_office
from summarise.evidence.names.parts import Part
from summarise.evidence.names.places import (
    in_a_dateline,
    is_place_noun,
    listed_with_places,
    place_noun_before,
    reached,
)
from summarise.evidence.names.roles import apposition_after, apposition_before, role_before
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import CALENDAR, FOLLOWING, OWNED, SPEECH_VERBS, THING_NOUNS
from summarise.evidence.places.gazetteer import lands

_WHERE = frozenset("in near across outside throughout inside around off".split())
_GERMAN_WHERE = frozenset("aus nach bei".split())
_WHITHER = frozenset("from to at into towards toward through over".split())
_ACADEMIC = frozenset("professor lecturer degree bachelor master doctorate phd diploma".split())
_LYING = frozenset("neighbouring neighboring nearby northern southern eastern western".split())
"""What stands in small letters before the name of a place: "neighbouring Rwanda"."""
_SITED = frozenset(
    "refugee railway train bus metro coal gold copper air army military naval nuclear power police border "
    "displacement labour labor rail".split()
)
_FACILITIES = frozenset("camp camps station mine base plant crossing post".split())
"""Behind the name of a place and a word for what is there: "the Balata refugee camp"."""
_BESIDE = frozenset("near around outside inside across along".split())
"""What stands before "the" and a name where that is a place: "around the Binnenhof"."""
_ORGANISED = frozenset(
    "party newspaper magazine company group bank firm agency news administration militia".split()
)
_BEATING = frozenset("beat defeated thrashed edged".split())
_SCORE = re.compile(r"\d{1,2}[-–:]\d{1,2}")
_SPORTING = frozenset(
    "coach captain goalkeeper midfielder striker defender winger manager fans players supporters".split()
)
"""Behind the name of a club: "Marseille coach Roberto De Santis"."""
_PLATFORMS = frozenset("Telegram Twitter X Facebook Instagram TikTok YouTube WhatsApp LinkedIn".split())
_VESSELS = frozenset(
    "ferry ship steamship warship vessel boat lifeboat fishing-boat yacht tanker freighter trawler liner "
    "frigate "
    "corvette destroyer submarine cruiser minesweeper icebreaker dredger barge tugboat schooner steamer "
    "catamaran sailboat speedboat motorboat fähre frachter tanker segelschiff kreuzfahrtschiff "
    "containerschiff "
    "frachtschiff schiff kutter fischkutter yacht segelyacht fregatte zerstörer".split()
)
"""Before the name of one: "the ferry Santa Brigida"."""
_OF_VESSELS = frozenset("sinking wreck wreckage capsizing grounding crew decks deck hull".split())
_SAILING = frozenset("sank capsized foundered sailed docked".split())
_MOVING = frozenset("left turned departed ran listed".split())
_NEAR_A_VESSEL = 60
"""Tokens."""
_FAMILIES = frozenset(
    "family home house household brothers sisters campaign administration trial case".split()
)
"""What is called after a person: "the Ogunbanjo home"."""
_PRODUCTS = frozenset("smartphone smartphones phone tablet console app operating software browser".split())
_PRINTED = frozenset("published appeared printed writing reported".split())
_DAYS = frozenset("on this last week month year online today yesterday".split())
_LONGEST_DAY = 4
_ORIGINS = frozenset("from of in at near".split())
"""Behind the place that one of these names, "who" is somebody else: "a builder from Crawley who"."""
_INVERTING = frozenset("said says added wrote explained recalled sagte erklärte sagt meinte dijo".split())
"""Verbs of saying that stand before their subject: "said Anna Roth"."""
_PLURAL_VERBS = frozenset("were are have".split())
_SHORT = 3
_CERTAIN = 9
"""Points that outweigh a name on the map."""
_OWNING = frozenset({"'s", "’s", "and", ","})
"""Behind a country, if it is that of the next: "Putin, Russia's president"."""
_EMPLOYED_BY = frozenset("from with for".split())
_ANALYSTS = frozenset("analyst economist strategist trader broker spokesman spokeswoman spokesperson".split())
_NOT_EMPLOYED = frozenset("resident passenger tourist bystander witness victim".split())


def votes_of_context(words: Sequence[Token], part: Part) -> Votes:
    """What stands around one mention says about it."""
    after, behind = _word(words, part.last + 1), _word(words, part.last + 2)
    if after and words[part.last + 1].opens:
        after = behind = ""
    votes = _votes_for_person(words, part, after, behind)
    _vote_for_body(votes, words, part, after)
    if part.first < part.last and _has_a_member(words, part.first):
        votes["organisation"] += 3
        votes["person"] -= 4
        votes["thing"] -= 4
    if not words[part.first].opens:
        _vote_by_leading_word(votes, words, part, after)
    if _is_region(words, part.last, after, behind) or place_noun_before(words, part.first):
        votes["place"] += 5
    if after == "," and behind in PLACES:
        in_a_state = any(land.state for land in lands(behind)) and not words[part.last].word.isupper()
        votes["place"] += 4 if in_a_state and _word(words, part.last + 3) not in _OWNING else 2
    if in_a_dateline(words, part.first, part.last):
        votes["place"] += 8
    if after in {"'s", "’s"} and part.first == part.last and words[part.last].word not in PLACES:
        votes["place"] += (
            3 if is_place_noun(_word(words, part.last + 3)) else -1
        )  # "Kasanga's Mbali province"
    if (_follows_vessel(words, part.first) or _is_a_vessel(words, part)) and not part.titled:
        votes["thing"] += _CERTAIN
    if after == ")" and part.first == part.last and is_a_term(words, part.first):
        votes["thing"] += 9
    if after in THING_NOUNS or after in _PRODUCTS or (after.isdigit() and part.first == part.last):
        votes["thing"] += 3
    return votes


def _follows_vessel(words: Sequence[Token], first: int) -> bool:
    """Whether what is named is a vessel: "the ferry Santa Brigida", "the vessel, the Santa Clara"."""
    before = [_word(words, at).lower() for at in range(first - 3, first)]
    return before[2] in _VESSELS or (before[0] in _VESSELS and before[1:] == [",", "the"])


def _is_a_vessel(words: Sequence[Token], part: Part) -> bool:
    """Whether what has an article sails or sinks: "the sinking of the Boa Hora", "the Boa Hora sailed"."""
    if _word(words, part.first - 1).lower() != "the":
        return False
    before = [_word(words, part.first - 3).lower(), _word(words, part.first - 2).lower()]
    if before[1] == "aboard" or (before[1] == "of" and before[0] in _OF_VESSELS):
        return True
    verb = _word(words, part.last + 1)
    around = words[max(0, part.first - _NEAR_A_VESSEL) : part.first]
    return verb in _SAILING or (verb in _MOVING and any(word.word in _VESSELS for word in around))


def _has_a_member(words: Sequence[Token], first: int) -> bool:
    """Whether "of" stands between a person named in full and the name: "Mira Roth of Green Future"."""
    if first < 3 or words[first - 1].word != "of" or not words[first - 1].joined:
        return False
    surname, given = words[first - 2], words[first - 3]
    return surname.capital and given.capital and surname.joined and given.word in GIVEN_NAMES


def _vote_by_leading_word(votes: Votes, words: Sequence[Token], part: Part, after: str) -> None:
    """What the article or preposition before the name says."""
    before, leading = _word(words, part.first - 1), _word(words, part.first - 2)
    if before == "the":
        _vote_by_article(votes, words, part, after)
    elif before == "The" and not words[part.first - 1].opens:
        votes["organisation"] += 4  # "he told The Hindu"
    elif before.lower() in {"die", "das"}:
        votes["person"] -= 3
        votes["organisation"] += 1
    elif before == "in" and (_is_printed(words, part.first - 2) or leading.lower() in OWNED):
        votes["organisation"] += 5
    elif before == "on" and words[part.last].word in _PLATFORMS:
        votes["thing"] += 9
    elif before == "at" and _is_employed(leading):
        votes["organisation"] += 3
    elif _is_analysed_for(before, leading) or listed_with_bodies(words, part.first):
        votes["organisation"] += 5
    else:
        votes["place"] += _place_votes(words, part, before.lower())


def _vote_by_article(votes: Votes, words: Sequence[Token], part: Part, after: str) -> None:
    lone, word = part.first == part.last, words[part.last].word
    if lone and _word(words, part.first - 2) in _BESIDE and not _governs(after):
        votes["place"] += 4
        return
    votes["person"] -= 3 * (after not in _FAMILIES)
    votes["place"] -= 2 * (lone and word not in PLACES)
    names_many = word.endswith("s") and len(word) > _SHORT
    votes["organisation"] += 2 if lone and names_many else not lone


def _is_region(words: Sequence[Token], last: int, after: str, behind: str) -> bool:
    """Whether a noun for a place stands behind the name: "Kursk region", "Balata refugee camp"."""
    if words[last].word.endswith(("ian", "ese")):
        return False
    if behind == "constituency" and after.islower():
        return True
    return is_place_noun(after) or (after in _SITED and behind in _FACILITIES)


def _governs(after: str) -> bool:
    """Whether the name only says which: "the Ogunbanjo home"."""
    return after.isalpha() and after.islower() and after not in FOLLOWING


def _place_votes(words: Sequence[Token], part: Part, before: str) -> int:
    if before == "in" and _word(words, part.first - 2).lower() in _ACADEMIC:
        return 0  # "Professor in Educational Leadership"
    if before in _WHERE or (before in _GERMAN_WHERE and part.last == part.first):
        return 3
    if before in _LYING and words[part.first - 1].word.islower():
        return 3
    if listed_with_places(words, part.first) or _stands_between_places(words, part):
        return 3
    if before not in _WHITHER:
        return 0
    opening = before == "at" and words[part.first - 1].opens and _word(words, part.last + 1) == ","
    return 3 if opening or reached(words, part.first, part.last) else 1


def _vote_for_body(votes: Votes, words: Sequence[Token], part: Part, after: str) -> None:
    if body_before(words, part.first, part.last):
        votes["organisation"] += 5
    elif body_after(words, part.last):
        votes["organisation"] += 4
    if after in _BEATING or _is_score(after) or _is_score(_word(words, part.first - 1)):
        votes["organisation"] += 4
    if after in _ORGANISED:
        votes["organisation"] += 2
    named_next = part.last + 2 < len(words) and words[part.last + 2].capital
    if after in _SPORTING and named_next:
        votes["organisation"] += 3


def _is_printed(words: Sequence[Token], at: int) -> bool:
    """Whether up to token `at` something is published, on whatever day: "findings published on Monday in"."""
    first = at
    while at > 0 and first - at < _LONGEST_DAY and (words[at].word in CALENDAR or words[at].word in _DAYS):
        at -= 1
    return at >= 0 and words[at].word in _PRINTED


def _is_score(word: str) -> bool:
    """ "3-1"."""
    return word[:1].isdigit() and _SCORE.fullmatch(word) is not None


def _is_employed(word: str) -> bool:
    """Whether people of that calling work for what is named behind "at": "analysts at Bernstein"."""
    bare = word.removesuffix("s")
    return bare not in _NOT_EMPLOYED and is_office(bare) if bare.isalpha() else False


def _is_analysed_for(before: str, leading: str) -> bool:
    """Whether somebody speaks for what is named: "a market analyst from Cazenove"."""
    return before in _EMPLOYED_BY and leading.removesuffix("s") in _ANALYSTS


def _votes_for_person(words: Sequence[Token], part: Part, after: str, behind: str) -> Votes:
    votes = no_votes()
    before = _word(words, part.first - 1)
    if before.endswith("-year-old"):
        votes["person"] += 4
    if body_before(words, part.first, part.last):
        pass
    elif part.titled or role_before(words, part.first) is not None:
        votes["person"] += 5
    elif apposition_after(words, part.last) or apposition_before(words, part.first, part.last):
        votes["person"] += 4
    if after == "," and behind.isdigit() and len(behind) <= 2 and _ends_phrase(words, part.last + 3):
        votes["person"] += 4
    if "who" in {after, behind} and before not in _ORIGINS:
        several = _word(words, part.last + 2 + (behind == "who")) in _PLURAL_VERBS
        votes["organisation" if several else "person"] += 3
    if after in SPEECH_VERBS:
        votes["person"] += 2
        votes["organisation"] += 1
    elif before in _INVERTING and part.last > part.first:
        votes["person"] += 2
    return votes


def _stands_between_places(words: Sequence[Token], part: Part) -> bool:
    """Whether the name stands in a list with known places on both sides: "Tasmania, Victoria, Queensland"."""
    if part.first < 2 or words[part.first - 1].word != "," or _word(words, part.last + 1) not in {",", "and"}:
        return False
    before = {words[part.first - 2].word, f"{_word(words, part.first - 3)} {words[part.first - 2].word}"}
    behind = _word(words, part.last + 2)
    after = {behind, f"{behind} {_word(words, part.last + 3)}"}
    return not (before.isdisjoint(PLACES) or after.isdisjoint(PLACES))


def _ends_phrase(words: Sequence[Token], at: int) -> bool:
    return at >= len(words) or words[at].opens or words[at].word in {",", ".", ")", "who", "from", "of"}


def _word(words: Sequence[Token], at: int) -> str:
    return words[at].word if 0 <= at < len(words) else ""
