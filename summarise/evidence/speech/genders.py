"""Whether "he" or "she" can mean somebody, as far as a title, an ending or a first name tells."""

from __future__ import annotations

import re
from typing import Literal

from summarise.evidence.names.given_names import MEN, WOMEN

Gender = Literal["female", "male"]

_PRONOUNS: dict[str, Gender] = {
    **dict.fromkeys("she her elle ella lei ela".split(), "female"),
    **dict.fromkeys("he his il él lui ele er".split(), "male"),
}
_FEMALE = frozenset(
    "mrs ms miss madam lady dame queen princess duchess countess mother woman girl wife daughter "
    "sister grandmother aunt widow nun actress waitress frau königin mutter madame mme señora sra "
    "dona signora".split()
)
_MALE = frozenset(
    "mr sir lord king prince duke count father man boy husband son brother grandfather uncle widower "
    "monk pope priest imam herr könig vater papst monsieur señor signor senhor".split()
)
_OFFICES = "spokes|chair|police|fire|business|congress|states|sales|sports|fisher|gun|crafts|council|country"
_FEMALE_ENDS = re.compile(
    rf"(?:{_OFFICES})woman\Z|\w{{3,}}(?:erin|istin|ologin|chefin|anwältin|dentin|rätin)\Z"
)
_MALE_ENDS = re.compile(rf"(?:{_OFFICES})man\Z")
_WORD = re.compile(r"[^\W\d_]+")


def fits(pronoun: str, words: str) -> bool:
    """Whether `pronoun`, in small letters, can mean somebody called by `words`: a name, a description."""
    wanted = _PRONOUNS.get(pronoun)
    return wanted is None or _gender(words) in {wanted, None}


def _gender(words: str) -> Gender | None:
    parts = _WORD.findall(words)
    for at, word in enumerate(parts):
        lower = word.lower()
        if 0 < at == len(parts) - 1 and word[0].isupper() and lower in _FEMALE | _MALE:
            return None  # "Billie Jean King"
        if lower in _FEMALE or _FEMALE_ENDS.match(lower):
            return "female"
        if lower in _MALE or _MALE_ENDS.match(lower):
            return "male"
        if word in WOMEN:
            return "female"
        if word in MEN:
            return "male"
    return None
