"""Names with "and" inside: "Health and Human Services", "Devon and Cornwall Police"."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.names.gazetteer import ADJECTIVES, COUNTRIES, PEOPLES, PLACES
from summarise.evidence.names.given_names import GIVEN_NAMES
from summarise.evidence.names.tokens import Token
from summarise.evidence.names.words import ABSTRACT_TOPICS, CALENDAR, NOT_NAMES, ORGANISATION_NOUNS

_TOPICS = ABSTRACT_TOPICS | frozenset(
    "fire ambulance revenue customs excise housing communities affairs families skills pensions maritime "
    "coastguard aviation alcohol tobacco firearms explosives fisheries forestry wildlife parks recreation "
    "innovation business welfare nutrition livestock electricity mining mines geology statistics space "
    "meteorology hydrology nature infrastructure rural public benefits disability equality women youth "
    "cultural".split()
)
"""What a body is for, where two or three are named."""
_JOINED = frozenset(
    tuple(pair.split("+"))
    for pair in """
Bosnia+Herzegovina Trinidad+Tobago Antigua+Barbuda Kitts+Nevis Pierre+Miquelon Turks+Caicos Wallis+Futuna
Newfoundland+Labrador Jammu+Kashmir Andaman+Nicobar
Kensington+Chelsea Hammersmith+Fulham Barking+Dagenham Brighton+Hove Tyne+Wear Windsor+Maidenhead
Redcar+Cleveland Dumfries+Galloway Perth+Kinross Argyll+Bute Telford+Wrekin Basingstoke+Deane
Reigate+Banstead Tonbridge+Malling Nuneaton+Bedworth Oadby+Wigston Epsom+Ewell
Marks+Spencer Procter+Gamble Standard+Poor Johnson+Johnson Smith+Wesson Ernst+Young Barnes+Noble
Dolce+Gabbana Tate+Lyle Bang+Olufsen Harland+Wolff Black+Decker Simon+Schuster Merck+Co Lord+Taylor
Fortnum+Mason Abercrombie+Fitch Legal+General Search+Rescue
""".split()
)
"""The words beside "and" in the names of places and firms that have it."""
_SERVED_TOGETHER = frozenset(
    tuple(pair.split("+"))
    for pair in """
Devon+Cornwall Devon+Somerset Avon+Somerset Hampshire+Isle Dorset+Wiltshire Brighton+Sussex Bath+North
Bath+Wells Hereford+Worcester Bedfordshire+Luton Lynn+West Adur+Worthing Derry+Strabane
Cambridgeshire+Peterborough
""".split()
)
"""Places that are two by themselves, and have one police or council."""
_ENDOWED = frozenset("foundation fund trust institute center centre prize museum school library".split())
"""What couples give their names to."""
_PLACES_AND_PEOPLES = PLACES | PEOPLES | ADJECTIVES
_ADJECTIVAL = ("ic", "al", "ive", "ary", "ous")
_SHARED = frozenset(
    "standards council association federation commission conference institute college".split()
)
"""Bodies that two countries may have together."""
_BRACKETED = 3
_SHORT = 4
_LISTED = 4
"""Tokens between a comma and the "and" of the same list, at most."""


def begins(token: Token) -> bool:
    """Whether a name may begin, or go on, with `token`."""
    if not token.capital or token.word in CALENDAR:
        return False
    return token.word not in NOT_NAMES or token.is_initial


def capital_at(words: Sequence[Token], at: int) -> int | None:
    """`at`, if a name may go on there in the same sentence; otherwise None."""
    if at >= len(words) or not words[at].joined or not begins(words[at]):
        return None
    return at


def coordinated(words: Sequence[Token], last: int, headed: bool, topical: bool) -> int | None:
    """The token that goes on behind the "and" or the comma which follows `last`, if both are of one name.

    `headed` says that the name has a noun for a body already, `topical` that its "of" or "for" has come.
    """
    behind = capital_at(words, last + 2)
    if behind is None:
        return None
    pair = (words[last].word, words[behind].word)
    topics = [word.lower() in _TOPICS for word in pair]
    if words[last + 1].word == ",":
        return behind if topical and all(topics) and _is_listed(words, behind) else None
    if pair in _JOINED or (pair in _SERVED_TOGETHER and _serves_both(words, behind)):
        return behind
    if topical and (any(topics) or _is_of_both(words, last, behind)):
        return behind
    if all(topics) and (headed or _goes_before(words, last) or _ends_in_a_head(words, behind)):
        return behind
    if not headed and words[last].word in GIVEN_NAMES and _is_a_couples(words, last, behind):
        return behind
    return behind if _share_a_head(words, last, behind, headed) else None


def _serves_both(words: Sequence[Token], behind: int) -> bool:
    """Whether a noun for a body or for what it is for follows: "Devon and Somerset Fire and Rescue"."""
    at = capital_at(words, behind + 1)
    return at is not None and (words[at].word.lower() in _TOPICS or _ends_in_a_head(words, behind))


def _goes_before(words: Sequence[Token], last: int) -> bool:
    """Whether more of the name stands before its last word: "North Yorkshire Fire"."""
    return last > 0 and words[last].joined and begins(words[last - 1])


def _share_a_head(words: Sequence[Token], last: int, behind: int, headed: bool) -> bool:
    """Whether a noun for a body follows, and what stands beside "and" is alike."""
    pair = (words[last].word, words[behind].word)
    plurals = all(word.endswith("s") and len(word) > _SHORT for word in pair)
    given = all(word in GIVEN_NAMES for word in pair)  # "Ann and Max Roth Foundation"
    return (
        (not headed and (plurals or given))
        or all(word.lower().endswith(_ADJECTIVAL) for word in pair)  # "Oceanic and Atmospheric"
        or (_is_lone(words, last) and _names_what_it_is_for(words[last].word))
    ) and _ends_in_a_head(words, behind)


def _is_listed(words: Sequence[Token], at: int) -> bool:
    """Whether the list that goes on at `at` has its "and": "Environment, Food and Rural Affairs"."""
    return any(token.word == "and" for token in words[at + 1 : at + 1 + _LISTED])


def _is_of_both(words: Sequence[Token], last: int, behind: int) -> bool:
    """Whether what a body is of or for is two things, though neither is a topic."""
    abbreviated = _is_abbreviated(words, behind) and words[last].word not in _PLACES_AND_PEOPLES
    return abbreviated or _is_of_two_countries(words, last, behind)


def _is_of_two_countries(words: Sequence[Token], last: int, behind: int) -> bool:
    """ "Food Standards of Australia and New Zealand": one body for both; of governments each has its own."""
    if words[last - 1].word != "of" or words[last - 2].word.lower() not in _SHARED:
        return False
    pair = " ".join(token.word for token in words[behind : behind + 2])
    return words[last].word in COUNTRIES and (words[behind].word in COUNTRIES or pair in COUNTRIES)


def _is_abbreviated(words: Sequence[Token], last: int) -> bool:
    """Whether letters in brackets end the name: "the Institute for Sea and Atmosphere (IPMA)"."""
    behind = [token.word for token in words[last + 1 : last + 4]]
    return len(behind) == _BRACKETED and behind[0] == "(" and behind[1].isupper() and behind[2] == ")"


def _is_lone(words: Sequence[Token], at: int) -> bool:
    """Whether one word is named behind "the", as in "the Securities and Exchange Commission"."""
    return at > 0 and words[at].joined and words[at - 1].word.lower() in {"the", "'s", "’s"}


def _names_what_it_is_for(word: str) -> bool:
    things = word.endswith("s") and len(word) > _SHORT and word not in _PLACES_AND_PEOPLES
    return things or word.lower() in _TOPICS


def _is_a_couples(words: Sequence[Token], last: int, behind: int) -> bool:
    """Whether a lone given name and the next are those of a couple: "Bill and Melinda Gates Fund"."""
    lone = last == 0 or not (words[last - 1].capital and words[last].joined)
    if not lone or capital_at(words, behind + 2) is None or capital_at(words, behind + 1) is None:
        return False
    head = words[behind + 2].word.lower()
    plain = {words[behind].word.lower(), words[behind + 1].word.lower()}.isdisjoint(
        ORGANISATION_NOUNS | ABSTRACT_TOPICS
    )
    return plain and head in _ENDOWED and words[behind].word not in _PLACES_AND_PEOPLES


def _ends_in_a_head(words: Sequence[Token], at: int) -> bool:
    """Whether a noun for a body follows: "Garment Manufacturers and Exporters Association"."""
    end = at
    while end + 1 < len(words) and words[end + 1].joined and words[end + 1].capital:
        end += 1
    return end > at and words[end].word.lower() in ORGANISATION_NOUNS
