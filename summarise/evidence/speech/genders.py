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
    "Alex Andrea Charlie Chris Dale Gabriel Gabriele Jamie Jan Jean Jo Joan Kelly Kerry Kim Laurence "
    "Lee Leslie Li Lindsay Lindsey Lynn Morgan Nicola Pat Patrice Robin Ronnie Sam Sasha Simone "
    "Taylor Terry Tracy Yuri".split()
)
_WOMEN = frozenset(
    "Aisha Alexandra Alexis Alice Alison Amanda Amina Amy Ana Angela Angelika Angelina Anita Anja "
    "Anke Ann Anna Annalena Anne Annette Antje Astrid Barbara Beate Beatrice Beth Betty Birgit Brenda "
    "Brigitte Britta Bärbel Camille Carla Carmen Carol Caroline Catherine Cecilia Charlotte Christa "
    "Christiane Christina Christine Claire Clara Claudia Cornelia Cristina Cynthia Dagmar Daniela "
    "Deborah Diana Diane Dilma Donna Doris Dorothy Elena Elizabeth Elke Ella Ellen Emily Emma Erica "
    "Esther Eva Evelyn Fatima Fiona Frances Franziska Friederike Gisela Gloria Grace Greta Gudrun "
    "Hannah Heather Heidi Heike Helen Helena Helga Hildegard Hillary Ilse Ines Inge Ingrid Irene "
    "Isabel Isabelle Jana Jane Janet Jennifer Jessica Jill Joanna Joanne Judith Julia Julie Jutta "
    "Kamala Karen Karin Katarina Kate Katharina Katherine Kathleen Kathrin Kathy Katie Katja Katrin "
    "Kerstin Kirsten Klara Kristina Lara Laura Lena Linda Lisa Liz Louise Lucia Lucy Madeleine Malala "
    "Manuela Margaret Margarete Margit Maria Marie Marina Marion Marlies Marta Martha Martina Mary "
    "María Megan Melania Melanie Melissa Michelle Monica Monika Nadia Nadine Nancy Naomi Natalia "
    "Natalie Nicole Nikki Nina Olga Olivia Pamela Patricia Paula Pauline Penny Petra Rachel Rebecca "
    "Renate Ricarda Rita Rosa Rosemary Ruth Sabine Samantha Sandra Sara Sarah Saskia Sharon Sigrid "
    "Silke Silvia Sofia Sonia Sonja Sophie Stefanie Stephanie Sue Susan Susanne Svenja Sylvia Tamara "
    "Tanja Teresa Theresa Thérèse Tina Ulrike Ursula Ute Valentina Valerie Vera Veronica Victoria "
    "Waltraud Wendy Wiebke Yasmin Yoko Yvonne Zainab Zoe Zoë".split()
)
"""Every other given name that we know, and that is not of both, is taken for a man's."""
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
