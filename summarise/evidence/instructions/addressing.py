"""Words by which a machine is spoken to: called, meant, or given a part to play."""

from __future__ import annotations

from collections.abc import Sequence

from summarise.evidence.instructions.clauses import SIGNS, behind, heads
from summarise.evidence.instructions.words import (
    ATTENTION,
    AUTOMATIC,
    BOUND,
    FOR,
    IF,
    MACHINES,
    MAY_BE_OUTPUTS,
    MODELS,
    NAMED_MACHINES,
    NOW,
    OF_LANGUAGE,
    OUTPUTS,
    PRETEND,
    READERS,
    READING,
    ROLES,
    SAY,
    TEXTS,
    THIS,
    TOLD,
    WHOEVER,
    YOU,
)

_MAY_BE_MEANT = MACHINES | READERS | MODELS | NAMED_MACHINES | AUTOMATIC | WHOEVER
_ARTICLES = frozenset("the a an this that der die das ein eine le la un une el il lo o".split())
_TASKS = frozenset("task job role goal mission assignment".split())
_BEFORE = frozenset("previous prior earlier original initial system vorherigen bisherigen".split())
_GIVING = frozenset(
    "a an the now no my our ein eine der die jetzt nun ab un une una um uma maintenant désormais ahora ora "
    "agora le la el il o".split()
)
_CALLING = frozenset("dear hey hello attention atenção atención attenzione achtung".split())
_NEW = frozenset(
    "new real true actual only updated neue neuen nouvelles nuevas nuove novas новые system".split()
)
_PAUSES = frozenset(":,!-–—：;")


def addresses(words: Sequence[str]) -> int:
    """A machine that is spoken to, or somebody to whom the words give a part or a task."""
    found = calls_a_machine(words)
    for at, word in enumerate(words):
        if word in YOU and _is_yours(words, at):
            found = max(found, 2)
        elif word in YOU:
            found = max(found, _is_cast(words, at))
    return found


def calls_a_machine(words: Sequence[str]) -> int:
    """A machine that is spoken to as one."""
    found = 0
    for at, word in enumerate(words):
        if word not in _MAY_BE_MEANT:
            continue
        machine = is_machine(words, at)
        if word in WHOEVER:
            found = max(found, _reading_this(words, at))
        if not machine and word not in NAMED_MACHINES and word not in AUTOMATIC:
            continue
        found = max(found, _called(words, at, machine), _reading_this(words, at), _as_one(words, at, machine))
    return found


def is_machine(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in MACHINES:
        return True
    before = words[max(0, at - 1) : at]
    if word in READERS and any(each in AUTOMATIC or each in READING for each in before):
        return True
    near = words[max(0, at - 3) : at + 4]
    return word in MODELS and any(each in OF_LANGUAGE for each in near)


def _called(words: Sequence[str], at: int, machine: bool) -> int:
    """ "Note to all language models:", "Dear AI,", "For machines only:": with a sign behind."""
    start = at
    while start and at - start < 8:
        parted = words[start - 1] in SIGNS
        if parted and not (words[start - 1] == "," and words[max(0, start - 2)] in ATTENTION):
            break
        start -= 1
    head = words[start:at]
    behind = next(
        ((word, place) for place, word in enumerate(words[at + 1 : at + 9]) if word in SIGNS), ("", 0)
    )
    if not head or behind[0] not in _PAUSES:
        return 0
    called = any(word in ATTENTION for word in head) and head[0] not in _ARTICLES
    meant = any(word in FOR for word in head[-3:])
    only = "only" in words[at + 1 : at + 3]
    if only and meant:
        return 2
    if called and (meant or head[0] in _CALLING):
        return 2 if machine or behind[0] == ":" else 1
    return 1 if machine and meant and behind[0] == ":" and behind[1] <= 1 else 0


def _reading_this(words: Sequence[str], at: int) -> int:
    """ "AI systems that summarise this article"."""
    following = behind(words, at, 8)
    for number, word in enumerate(following):
        reads = word in READING and any(each in THIS for each in following[number + 1 : number + 3])
        read = (
            word in THIS
            and {*following[number + 1 : number + 3]} & TEXTS
            and {*following[number + 2 :]} & READING
        )
        if reads or read:
            return 2
    return 0


def _as_one(words: Sequence[str], at: int, machine: bool) -> int:
    """ "If you are a language model", "As an AI, you must"."""
    before = words[max(0, at - 8) : at]
    following = words[at + 1 : at + 2]
    ends = not following or following[0] in SIGNS or following[0] in READING | MODELS | NAMED_MACHINES | {
        "or", "and", "that", "which", "language", "oder", "ou", "o"
    }  # fmt: skip
    if not ends or not machine:
        return 0
    if any(word in YOU for word in before) and any(word in IF - YOU - {"are"} for word in before):
        return 2
    as_one = {"as", "als", "comme", "como", "come", "tant", "quanto"} & set(words[max(0, at - 4) : at])
    return (
        2
        if as_one and any(word in YOU or word in {"i", "ich", "je"} for word in words[at + 1 : at + 6])
        else 0
    )


def _is_yours(words: Sequence[str], at: int) -> bool:
    """ "Your summary must", "your new instructions are"."""
    owned = words[at + 1 : at + 4]
    if not owned or words[at] in {
        "you",
        "du",
        "dich",
        "dir",
        "tu",
        "te",
        "toi",
        "vous",
        "usted",
        "voi",
        "você",
    }:
        return False
    if owned[0] in MAY_BE_OUTPUTS | OUTPUTS and owned[1:2] == [":"]:
        return True
    if owned[0] in _TASKS and "to" in words[at + 2 : at + 6] and {*words[at + 4 : at + 8]} & SAY:
        return True
    if owned[0] in _BEFORE and {*owned[1:]} & TOLD:
        return True
    written = any(word in OUTPUTS | {"output", "brief", "prompt"} for word in owned)
    new = any(word in TOLD for word in owned) and any(word in _NEW for word in owned)
    bound = any(word in BOUND or word in {"is", "are", ":", "sind", "sont", "son", "sono", "são"}
                for word in words[at + 1 : at + 9])  # fmt: skip
    return (written or new) and bound


def _is_cast(words: Sequence[str], at: int) -> int:
    """ "You are now an assistant": somebody is given a part."""
    verb = words[at + 1 : at + 2]
    if not verb or verb[0] not in {
        "are",
        "re",
        "bist",
        "sind",
        "es",
        "êtes",
        "eres",
        "sei",
        "siete",
        "é",
        "ben",
    }:
        return 0
    part = behind(words, at + 1, 4)
    now = bool(part) and part[0] in {
        "now",
        "jetzt",
        "nun",
        "ab",
        "maintenant",
        "désormais",
        "ahora",
        "ora",
        "agora",
        "no",
    }
    given = part[:1] and (part[0] in _GIVING or _is_called_bot(part[0]))
    if given and any(word in ROLES or _is_called_bot(word) for word in part):
        return 2
    return 1 if now and words[max(0, at - 2) : at] else 0


def _is_called_bot(word: str) -> bool:
    return len(word) > 5 and word.endswith(("bot", "gpt")) and word != "robot"


def plays(words: Sequence[str]) -> int:
    """An order to play a part from now on."""
    line = " ".join(word for word in words if word not in SIGNS)
    begun = any(phrase in line for phrase in NOW) and any(word in YOU or word in SAY for word in words)
    begun = begun or "let s play" in line or "let s roleplay" in line
    pretends = any(
        any(word in YOU or word in ROLES or word in {"that", "as"} for word in behind(words, at, 4))
        for at in heads(words, PRETEND)
    )
    return int(begun) + int(pretends)
