"""Words as grounding compares them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summarise.grounding.german_forms import UMLAUTS, infinitive, noun, root
from summarise.grounding.idioms import without_idioms
from summarise.grounding.irregular import IRREGULAR, SPELT_ALIKE
from summarise.grounding.support.synonyms import GROUPS

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_GROUPING = re.compile(r"(?<=\d)[,’'](?=\d{3}(?!\d))")
_PLURAL_OF_DESIGNATION = re.compile(r"([^\W\d_].*\d)s")
_STEM = 5
_BEHIND_PREFIX = 3
_SHORTEST_DOUBLED = 3
_SHORTEST_BEGINNING = 4
_LONG_PREFIX = re.compile(
    "counter|inter|over|super|trans|under|gegen|haupt|hinter|nieder|uber|unter|wieder|zuruck|zusammen"
)
"""What so many words begin with that the letters behind it tell them apart; umlauts are gone by then."""
_PARTICIPLE = re.compile(r"ge(?=[^\W\d_]{4,}t$)")
_PARTED = re.compile(
    r"(ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|zu|zurück|zusammen|um|durch|über|unter)(?:ge|zu)"
    r"(?=[^\W\d_]{4})"
)
"""What stands between a verb of German and its prefix: "angekündigt", "anzukündigen"."""
_GERMAN_PREFIX = re.compile(
    r"(?:ab|an|auf|aus|bei|be|durch|ein|ent|er|fest|fort|her|hin|los|mit|nach|nieder|statt|teil|über|um|unter|ver"
    r"|vor|weg|weiter|wieder|zer|zurück|zusammen|zu)(?=[^\W\d_]{3})"
)
_REPEATING = re.compile(r"(?:re|over|out|under|mis|fore|up)(?=[a-z]{3})")
"""What stands before a verb of English without changing its forms: "repaid" is of "repay"."""
_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:ings?|ed|es|(?<!s)s|e)$")

_INFLECTIONS = (
    *(("ies", "y"), ("ied", "y"), ("s", ""), ("es", "")),
    *((ending, instead) for ending in ("ed", "ing", "er", "est") for instead in ("", "e")),
)
"""Endings of English, and what a dictionary has in their stead."""

FUNCTION_WORDS = frozenset(
    """a about after again all another also although am an and any are as at be because been before
    being but by can could did do does doing down during each few for from further had has have
    having he her here hers him his how i if in into is it its itself just like made make may me
    might more most much must my near of off on once one only onto or other our out over own said
    same say says she should since so some such than that the their them then there these they this
    those though through to told too toward towards under until up upon was we were what when where
    whether which while who whom whose why will with within would you your according claim claimed
    claims report reported reportedly reports stated state states der die das den dem des ein eine
    einer eines einem einen und oder aber auch als am an auf aus bei bis durch für gegen im in ist
    mit nach noch nur sich sie sind so über um vom von vor war waren werden wird wie wurde wurden zu
    zum zur sagte hat haben er es seit je pro kann können konnte könne soll sollen will wollen würde
    würden sei seien wäre dass wenn weil da jedoch ihm ihn ihr ihre sein seine seiner seinem dieser
    diese dieses wir ich zwischen während ob damit dabei schon
    ihnen davon dort beim ins ans wieder worden geworden gewesen hatte hatten wäre wären ums aufs
    dürfte dürften darf muss müssen musste mussten""".split()
)

REPORTING = frozenset(
    """say says said saying tell tells told stated reported announce announces announced claim claims
    claimed according write writes wrote tweet tweeted add adds added explain explains explained
    argue argues argued remark remarked comment commented sagt sagte sagten erklärt erklärte laut
    zufolge angaben ansicht meint meinte dit déclaré dijo disse""".split()
)
"""Words that give somebody's words; for one another they are as good."""

GERMAN_NEGATIONS = frozenset(
    """nicht kein keine keinen keinem keiner keines keineswegs keinesfalls keinerlei mitnichten nie niemand
    nichts ohne""".split()
)
NEGATIONS = GERMAN_NEGATIONS | frozenset(
    """not no never none nobody nothing neither nor without cannot ne pas jamais aucun aucune rien sans
    nunca nadie nada sin non mai nessuno senza não nem ninguém sem""".split()
)


def words(text: str) -> list[str]:
    """The words of `text`, in order, as they are written."""
    return _WORD.findall(text)


def ungrouped(text: str) -> str:
    """`text` with no signs between the thousands of its numbers: "1500" for "1,500"."""
    return _GROUPING.sub("", text)


@lru_cache(maxsize=2**10)
def pieces_of(text: str) -> frozenset[str]:
    """Each word of `text` and each part of a compound, without regard to case."""
    folded = {word.casefold() for word in words(text)}
    return frozenset(folded | {piece for word in folded for piece in re.split(r"['’-]", word)})


def content_words(text: str) -> list[str]:
    """The stems of the words of `text` that carry meaning, in order.

    A stem is the first five letters in lower case, without common endings: enough to let "captured" meet
    "capture" and "Ukrainian" meet "Ukraine", and never asked to tell numbers or negations apart.
    """
    return [meaning(word) for word in meant_words(text)]


def meant_words(text: str) -> Sequence[str]:
    """The words of `text` that carry meaning, in order and in lower case, one for each idiom."""
    return _meant_words(text)


@lru_cache(maxsize=2**11)
def _meant_words(text: str) -> tuple[str, ...]:
    plain = without_idioms(text)
    lowered = (word.lower().removesuffix("'s").removesuffix("’s") for word in words(plain))
    return tuple(word for word in lowered if len(word) > 1 and word not in FUNCTION_WORDS)


@lru_cache(maxsize=2**15)
def meaning(word: str) -> str:
    """What stands for all words that mean the same as `word`, which is in lower case."""
    if word in REPORTING:
        return "say"
    if word in SPELT_ALIKE:
        return SPELT_ALIKE[word]
    plain = IRREGULAR.get(word) or IRREGULAR.get(_ENDING.sub("", word)) or _prefixed(word) or word
    together = _PARTED.sub(r"\1", plain, count=1)
    verb = infinitive(together) or infinitive(plain)
    singular = noun(verb or plain)
    if singular:
        return _group(plain) or _group(singular) or stem(singular)
    return _group(plain) or _group(verb or together) or stem(root(verb) if verb else together)


def _group(word: str) -> str | None:
    """What stands for the group of words that mean the same, if there is one."""
    return (
        _ONE_FOR_ALL.get(_uninflected(word))
        or _ONE_FOR_ALL.get(_uninflected(word.removesuffix("n")))
        or _ONE_FOR_ALL.get(_uninflected(_uninflected(word).removesuffix("er")))
    )


def _prefixed(word: str) -> str | None:
    """The infinitive of a verb of German with a prefix that changes its vowel: "übernehmen" of "übernahm"."""
    for prefixes in (_GERMAN_PREFIX, _REPEATING) if infinitive(word) != word else ():
        prefix = prefixes.match(word)
        rest = word[prefix.end() :] if prefix else ""
        bare = IRREGULAR.get(rest) or IRREGULAR.get(f"ge{rest}")
        if prefix and bare:
            return f"{prefix.group()}{bare}"
    return None


@lru_cache(maxsize=2**13)
def is_german_verb(word: str) -> bool:
    """Whether `word`, which is in lower case, is a form of a verb of German that is known."""
    if word in IRREGULAR:
        return any(map(infinitive, (IRREGULAR[word], f"{IRREGULAR[word]}en")))  # "sank" is "sink" of English
    plain = _prefixed(word) or word
    return any(map(infinitive, (plain, _PARTED.sub(r"\1", plain, count=1))))


def has_beginning(beginning: str, text: str) -> bool:
    """Whether a word of `text` begins with `beginning`, as the compounds of German do."""
    return (
        len(beginning) >= _SHORTEST_BEGINNING
        and re.search(rf"\b{re.escape(beginning)}", text, re.IGNORECASE) is not None
    )


@lru_cache(maxsize=2**15)
def stem(word: str) -> str:
    """The stem of one word in lower case."""
    if not word.isalpha():
        designation = _PLURAL_OF_DESIGNATION.fullmatch(word)
        return (designation[1] if designation else word)[:_STEM]
    bare = _uninflected(_PARTICIPLE.sub("", word, count=1) if word.startswith("ge") else word)
    prefix = _LONG_PREFIX.match(bare)
    return bare[: prefix.end() + _BEHIND_PREFIX if prefix else _STEM]


def dictionary_forms(word: str) -> frozenset[str]:
    """The forms under which a dictionary of English may have `word`, which is in lower case."""
    found = {word, IRREGULAR.get(word, word)}
    for ending, instead in _INFLECTIONS:
        bare = word.removesuffix(ending)
        if bare != word and len(bare) >= _SHORTEST_DOUBLED:
            found.add(bare + instead)
            if not instead and bare[-1] == bare[-2]:
                found.add(bare[:-1])
    return frozenset(found)


def base(word: str) -> str:
    """One form for the forms of `word`, which is in lower case."""
    return _uninflected(
        IRREGULAR.get(word) or IRREGULAR.get(_ENDING.sub("", word)) or infinitive(word) or word
    )


def _uninflected(word: str) -> str:
    """One form for all that an ending makes of a word: "compani" for company and companies."""
    bare = _ENDING.sub("", word).translate(UMLAUTS)
    if len(bare) > _SHORTEST_DOUBLED and bare != word and bare[-1] == bare[-2] and bare[-1] not in "ls":
        bare = bare[:-1]
    return f"{bare[:-1]}i" if bare.endswith("y") else bare


def _one_for_all() -> dict[str, str]:
    """By uninflected word: what stands for its group."""
    found: dict[str, str] = {}
    for group in GROUPS.replace("\n", "|").split("|"):
        words_of_it = [_uninflected(IRREGULAR.get(word, word)) for word in group.split()]
        known = [found[each] for each in words_of_it if each in found]
        merged = {each for each, one in found.items() if one in known}
        if words_of_it:
            found |= dict.fromkeys(merged.union(words_of_it), known[0] if known else f"={words_of_it[0]}")
    return found


_ONE_FOR_ALL = _one_for_all()
