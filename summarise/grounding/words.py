"""Words as grounding compares them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_STEM = 5
_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:ings?|ed|es|s|e)$")

_FORMS = """
arise arose arisen|beat beaten|become became|begin began begun|bite bit bitten|break broke broken
bring brought|build built|buy bought|catch caught|choose chose chosen|cut|deal dealt
die died dying dead death|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fight fought
find found|flee fled|fly flew flown|freeze froze frozen|give gave given|go went gone|grow grew grown
hold held|keep kept|know knew known|lead led|leave left|lose lost loss|make made|meet met meeting
pay paid|rise rose risen|run ran|see saw seen|sell sold sale|send sent|shake shook shaken|shoot shot
shrink shrank shrunk|sink sank sunk|speak spoke spoken|spend spent|stand stood|steal stole stolen
strike struck stricken|swim swam|take took taken|teach taught|tear tore torn|think thought
throw threw thrown|wear wore worn|win won|withdraw withdrew withdrawn withdrawal|write wrote written
"""
_IRREGULAR = {
    form: forms.split()[0]
    for line in _FORMS.strip().splitlines()
    for forms in line.split("|")
    for form in forms.split()[1:]
}
"""Forms of English verbs that share too few letters to have one stem."""

FUNCTION_WORDS = frozenset(
    """a about after again all also although am an and any are as at be because been before being but by can
    could did do does doing down during each few for from further had has have having he her here hers him his
    how i if in into is it its itself just like made make may me might more most much must my near of off on
    once one only onto or other our out over own said same say says she should since so some such than that
    the their them then there these they this those though through to told too toward towards under until up
    upon was we were what when where whether which while who whom whose why will with within would you your
    according claim claimed claims report reported reportedly reports stated state states
    der die das den dem des ein eine einer eines einem einen und oder aber auch als am an auf aus bei bis
    durch für gegen im in ist mit nach noch nur sich sie sind so über um vom von vor war waren werden wird
    wie wurde wurden zu zum zur sagte hat haben er es""".split()
)

NEGATIONS = frozenset(
    """not no never none nobody nothing neither nor without cannot nicht kein keine keinen keinem keiner nie
    niemand nichts ohne ne pas jamais aucun aucune rien sans no nunca nadie nada sin non mai nessuno senza não
    nem ninguém sem""".split()
)


def words(text: str) -> list[str]:
    """The words of `text`, in order, as they are written."""
    return _WORD.findall(text)


def pieces_of(text: str) -> frozenset[str]:
    """Each word of `text` and each part of a compound, without regard to case."""
    folded = {word.casefold() for word in words(text)}
    return frozenset(folded | {piece for word in folded for piece in re.split(r"['’-]", word)})


def content_words(text: str) -> list[str]:
    """The stems of the words of `text` that carry meaning, in order.

    A stem is the first five letters in lower case, without common endings: enough to let "captured" meet
    "capture" and "Ukrainian" meet "Ukraine", and never asked to tell numbers or negations apart.
    """
    lowered = (word.lower().removesuffix("'s").removesuffix("’s") for word in words(text))
    plain = (_IRREGULAR.get(word, word) for word in lowered)
    return [stem(word) for word in plain if len(word) > 1 and word not in FUNCTION_WORDS]


def stem(word: str) -> str:
    """The stem of one word in lower case."""
    return _ENDING.sub("", word)[:_STEM]
