"""Whether a statement leaves out the word that takes from another what it says.

An attempted murder is no murder, a fake doctor no doctor, and who nearly fell did not fall.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarise.grounding.words import FUNCTION_WORDS, meaning, words

_ENDINGS = ("", "e", "er", "en", "es", "em")


def _declined(stems: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in _ENDINGS)


_NEARLY = frozenset("nearly almost beinahe".split())


@dataclass(frozen=True, slots=True)
class _Taking:
    """Words that take something away, and what says the same in a statement."""

    before: frozenset[str]
    told: re.Pattern[str]


_TAKING = (
    _Taking(
        frozenset("attempted foiled thwarted abortive botched".split())
        | _declined("versucht missglückt vereitelt"),
        re.compile(
            r"\b(?:attempt\w*|fail\w*|foil\w*|thwart\w*|abortive|unsuccessful\w*|botch\w*|tr(?:y|ied|ies|ying)|prevent\w*"
            r"|stop\w*|plot\w*|plan(?:s|n\w+)?|versuch\w*|scheiter\w*|gescheitert\w*|missglück\w*|vereitel\w*|verhinder\w*"
            r"|woll\w+|not|nicht)\b",
            re.IGNORECASE,
        ),
    ),
    _Taking(
        frozenset("fake bogus counterfeit mock sham pretend".split()) | _declined("gefälscht vorgetäuscht"),
        re.compile(
            r"\b(?:fak\w+|bogus|counterfeit\w*|mock\w*|sham|pretend\w*|fals\w+|pos(?:ed|ing) as|impost[eo]r"
            r"|fraud\w*|gefälscht\w*|vorgetäuscht\w*|ausg\w+|betr[uü]g\w*|not|nicht)\b",
            re.IGNORECASE,
        ),
    ),
    _Taking(
        frozenset("planned proposed prospective would-be potential".split())
        | _declined("geplant vorgeschlagen beabsichtigt"),
        re.compile(
            r"\b(?:plan(?:s|n\w+)?|propos\w*|prospective|would|could|(?-i:may)|might"
            r"|pass(?:ed|es)|approv\w*|adopt\w*|reject\w*|critic\w*|oppos\w*|oppon\w*|protest\w*|against|support\w*"
            r"|back(?:s|ed|ing)|announc\w*|debat\w*|discuss\w*|verabschiedet\w*|beschloss\w*|gegen|kriti\w*|lehn\w*"
            r"|to|call\w* off|cancel\w*|postpon\w*|abgesagt|verschoben"
            r"|potential\w*|possib\w*|if|geplant\w*|plän\w*"
            r"|vorgeschlagen\w*|beabsichtigt\w*|soll\w*|könn\w*|will|wollen|würd\w*|wird|werden|vorschl\w*|vorhaben)\b",
            re.IGNORECASE,
        ),
    ),
    _Taking(
        _NEARLY,
        re.compile(
            r"\b(?:near(?:ly)?|almost|close|verge|brink|narrowly|beinahe|fast|knapp|nahe|not|nicht)\b",
            re.IGNORECASE,
        ),
    ),
    _Taking(
        frozenset("former onetime".split()) | _declined("ehemalig einstig"),
        re.compile(
            r"\b(?:former\w*|ex|onetime|once|was|were|had|been|until|then|late|ehemal\w*|einst\w*|früher\w*|war\w*"
            r"|alt\w*|bis|damal\w*)\b",
            re.IGNORECASE,
        ),
    ),
    _Taking(
        frozenset("hardly scarcely rarely seldom partly partially kaum selten teilweise".split()),
        re.compile(
            r"\b(?:hardly|scarcely|barely|rarely|rare|seldom|part\w*|some\w*|slight\w*|little|few|occasional\w*|minor"
            r"|kaum|selten|teil\w*|leicht\w*|wenig\w*|gering\w*|not|no|nicht|kein\w*)\b",
            re.IGNORECASE,
        ),
    ),
)
_NOT_FARTHER = frozenset(
    "all every everyone everything nobody nothing none half always never certainly entirely exclusively as "
    "identical alle alles jeder jede jedes niemand nichts immer".split()
)
"""Behind "nearly" these tell how many or how much."""
_PREFIXED = re.compile(r"(pro|anti|non|half|near|ex|quasi|pseudo)-(\w+)", re.IGNORECASE)
_KIN = re.compile(
    r"(?:(?:step|half-?|grand|god|foster |great-){1,8}(?P<kin>father|mother|son|daughter|brother|sister)"
    r"|(?P<law>father|mother|son|daughter|brother|sister)s?-in-law"
    r"|(?:stief|halb|schwieger|groß|pflege)(?P<sippe>vater|mutter|sohn|tochter|bruder|schwester))s?",
    re.IGNORECASE,
)


def diminished(statement: str, passages: str) -> str | None:
    """What `passages` call less than `statement` does, in words for a reader."""
    said, there = words(statement), words(passages)
    meant = frozenset(map(_means, said))
    for taking in _TAKING:
        taken = [] if taking.told.search(statement) else list(_taken(there, taking.before))
        alone = _alone(there, taking.before) if taken else frozenset()
        for word, at in taken:
            if _means(there[at]) in meant - alone:
                return f"the cited words have “{word} {there[at]}”"
    return _other_prefix(said, there) or _other_kin(statement, passages)


def _taken(there: list[str], before: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Each word of `before` with the place of what it takes from."""
    for at, word in enumerate(there[:-1]):
        lower, behind = word.lower(), there[at + 1].lower()
        if lower not in before or behind in FUNCTION_WORDS or not behind[0].isalpha():
            continue
        if not (lower in _NEARLY and (behind in _NOT_FARTHER or behind.endswith("ly"))):
            yield word, at + 1


def _alone(there: list[str], before: frozenset[str]) -> frozenset[str]:
    """The meanings of the words that stand somewhere with nothing before them that takes from them."""
    return frozenset(
        _means(word) for at, word in enumerate(there) if at == 0 or there[at - 1].lower() not in before
    )


def _means(word: str) -> str:
    return meaning(word.lower())


def _other_prefix(said: list[str], there: list[str]) -> str | None:
    """What has "pro-", "anti-" or "half-" before it on one side alone."""
    plain = {(said[at].lower(), _means(said[at + 1])) for at in range(len(said) - 1)}
    for at, word in enumerate(there[:-1]):
        found = _PREFIXED.fullmatch(word)
        if not found:
            continue
        behind = _means(there[at + 1])
        others = (*(f"{prefix}-{found[2]}".lower() for prefix in ("pro", "anti", "non")), found[2].lower())
        if any((other, behind) in plain for other in others if other != word.lower()):
            return f"the cited words have “{word}”"
    return None


def _other_kin(statement: str, passages: str) -> str | None:
    """Whose brother is a half-brother."""
    said = {word.lower().removesuffix("s") for word in words(statement)}
    there = {word.lower().removesuffix("s") for word in words(passages)}
    for found in _KIN.finditer(passages):
        kin = (found["kin"] or found["law"] or found["sippe"]).lower()
        if kin in said - there and found.group().lower() not in statement.lower():
            return f"the cited words have “{found.group()}”"
    return None
