"""Whether "he" or "she" can mean somebody, as far as a title, an ending or a first name tells."""

from __future__ import annotations

import re
from typing import Literal

from summarise.evidence.names.given_names import GIVEN_NAMES

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
_NEITHER = frozenset(
    "Alex Andrea Chris Dale Gabriel Jamie Jan Jean Jo Joan Kelly Kerry Kim Laurence Lee Leslie Li Lindsay "
    "Lindsey Lynn Morgan Nicola Pat Robin Ronnie Sam Sasha Simone Taylor Terry Tracy Yuri".split()
)
_WOMEN = frozenset(
    "Aisha Alexandra Alexis Alice Alison Amanda Amina Amy Ana Angela Angelina Anita Ann Anna Anne "
    "Annette Beatrice Beth Betty Brenda Camille Carla Carmen Carol Caroline Catherine Cecilia "
    "Charlotte Christiane Christina Christine Claire Clara Claudia Cristina Cynthia Daniela Deborah "
    "Diana Diane Dilma Donna Doris Dorothy Elena Elizabeth Ella Ellen Emily Emma Erica Esther Eva "
    "Evelyn Fatima Fiona Frances Gloria Grace Greta Hannah Heather Heidi Helen Helena Hillary Ingrid "
    "Irene Isabel Isabelle Jane Janet Jennifer Jessica Jill Joanna Joanne Judith Julia Julie Kamala "
    "Karen Karin Katarina Kate Katherine Kathleen Kathy Katie Lara Laura Linda Lisa Liz Louise Lucia "
    "Lucy Madeleine Malala Margaret Maria Marie Marina Marta Martha Martina Mary María Megan Melania "
    "Melanie Melissa Michelle Monica Monika Nadia Nancy Naomi Natalia Natalie Nicole Nikki Nina Olga "
    "Olivia Pamela Patricia Paula Pauline Penny Petra Rachel Rebecca Rita Rosa Rosemary Ruth Samantha "
    "Sandra Sara Sarah Sharon Silvia Sofia Sonia Sophie Stephanie Sue Susan Susanne Sylvia Tamara "
    "Tanja Teresa Theresa Thérèse Tina Ursula Valentina Valerie Vera Veronica Victoria Wendy Yasmin "
    "Yoko Yvonne Zainab Zoe Zoë".split()
)
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
        if word in GIVEN_NAMES and word not in _NEITHER:
            return "female" if word in _WOMEN else "male"
    return None
