"""False statements, made by code from sound ones of the same text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from tampers.ours import Said
from tampers.stories import Entry, Sound
from tampers.wordings import HOSTILE

Falsify = Callable[[Sound, Sequence[Sound], Random], Iterator[Sound]]
"""From a sound statement, and the other sound ones of its kind and text."""

_NUMBER = re.compile(r"(?<![\w.,:-])\d+(?:[.,]\d+)*(?![\w:-]|[.,]\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve zwei drei vier fünf sechs".split()
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_NUMBER_WORDS)})\b")

_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must)\b"
    r"(?! (?:not|no|never|yet to)\b|n['’]t)"
)
_PAST = re.compile(
    r"(?<=[^\W\d_] )(?:\w{2,}[^e]ed|said|told|won|led|took|began|ran|made|beat|gave|held|wrote|set)\b"
    r"(?= (?:the|a|an|that|to|in|on|its|his|her|their|from|at|it|[A-Z]))"
)
_HEDGES = (
    (re.compile(r"\b(?:is|was) (?:said|reported|believed|alleged|thought) to have\b"), "has"),
    (re.compile(r"\b(?:are|were) (?:said|reported|believed|alleged|thought) to have\b"), "have"),
    (re.compile(r"\b(?:is|are) (?:said|reported|believed|alleged|thought|rumou?red) to be\b"), "is"),
    (re.compile(r"\b(?:is|are|was|were) (?:expected|likely|set|scheduled) to\b"), "will"),
    (re.compile(r" ?\b(?:reportedly|allegedly|apparently|possibly|probably|perhaps),? ?"), " "),
    (re.compile(r"^Reportedly,? "), ""),
    (re.compile(r"\b(?:may|might|could) have\b"), "have"),
    (re.compile(r"\b(?:may|might)\b(?= [a-z]+)(?! (?:not|now|only|be permitted)\b)"), "will"),
    (
        re.compile(
            r"(?<!so he )(?<!so she )(?<!so they )\bcould"
            r"(?= (?:still |also )?(?:be|lead|swell|affect|push|cause|carry|become|rise|cost|reach)\b)"
        ),
        "will",
    ),
    (re.compile(r"\bsuspected (?=[a-z])"), ""),
    (re.compile(r"\balleged (?=[a-z])"), ""),
    (re.compile(r"\b(?:suggests?|indicates?) (?:that )?"), "proves that "),
    (re.compile(r"^Rumou?rs circulated that "), ""),
    (re.compile(r"^There have been reports of "), "There were cases of "),
)
_QUALIFIERS = (
    (re.compile(r"\b(?:[Ff]ormer|[Vv]ice|[Dd]eputy|[Aa]cting|[Ii]nterim|[Ee]x)[ -](?=\w)"), ""),
    (re.compile(r"\b(?:[Ee]hemalige|[Ff]rühere|[Ss]tellvertretende)[rns]? (?=[A-Z])"), ""),
    (re.compile(r"\b(?:[Aa]ttempted|[Pp]lanned|[Pp]roposed|[Ww]ould-be|[Pp]otential|[Ff]ake) (?=[a-z])"), ""),
    (re.compile(r"\b(?:[Gg]eplante|[Vv]ersuchte|[Vv]orgeschlagene)[rns]? (?=[A-Z])"), ""),
    (re.compile(r"\b(?:nearly|almost|partly|partially|hardly|rarely|kaum|teilweise) (?=[a-zäöü]{5,}\b)"), ""),
    (
        re.compile(r"(?:^|(?<=[a-z] ))(?<!the )(?:[Mm]ost|[Ss]ome|[Ss]everal|[Mm]any) (?=[a-z]{3,}s\b)"),
        "all ",
    ),
    (re.compile(r"(?:^|(?<=[a-z] ))(?:[Ee]inige|[Mm]ehrere|[Vv]iele) (?=[A-ZÄÖÜ])"), "alle "),
)
"""What takes from the words behind it; without it, or with "all", they say more."""
_BOTH_ALIKE = re.compile(
    r"\b(?:me[et]t?s?|met|meeting|marr\w+|agree\w*|alongside|between|together|join\w*|with|and|or|both|talk\w*"
    r"|negotiat\w+|compar\w+|fought|play\w*|drew|same|equal\w*|differ\w*|share\w*|border\w*|merg\w+|und|mit"
    r"|like|as|was|is|were|are|be|been|includ\w+|has|have|had|became|becom\w+|remain\w*|of|in|at|from|near)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?!(?:based|called|named|united|red|need)\b)(?:\w{2,}ed|beat|won|led|killed|told|said|says|gave|took|sent"
    r"|sold|bought|struck|shot|hit|left|held|accuses|plans|calls|put|sees|sieht|rügt|empfahl|sagte|made|paid)\b"
)
_PRONOUN = re.compile(
    r"^(?:it|he|she|they|we|i|you|this|that|these|those|who|which|his|her|its|their)\b", re.IGNORECASE
)
_NAMED = re.compile(r"(?:[Tt]he |[Aa]n? )?[A-Z]")
_CLAUSE = re.compile(r"^(?:[A-Z]\w+ ){1,3}(?:was|is|were|are|has|had|have|will|would|\w+ed)\b")
_SPEAKING = re.compile(r"\b(?:said|says|told|announced|stated|according)\b", re.IGNORECASE)


def _begun(words: str) -> str:
    """A statement that has lost words, with the capital that begins it."""
    return (words[:1].upper() + words[1:]).strip()


def _stands(form: str, words: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", words) is not None


def _put(sound: Sound, old: str, new: str) -> Sound:
    said = re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", lambda _: new, sound.said.words, count=1)
    return sound.saying(said)


def _numbers(pattern: re.Pattern[str], words: str) -> list[str]:
    return [found for found in dict.fromkeys(pattern.findall(words)) if not _YEAR.fullmatch(found)]


def _other_number(*, cited: bool) -> Falsify:
    def falsify(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
        for pattern in (_NUMBER, _NUMBER_WORD):
            here = _numbers(pattern, sound.said.words)
            if not here:
                continue
            there = _numbers(pattern, sound.passages)
            pool = there if cited else [n for n in _numbers(pattern, sound.story.text) if n not in there]
            pool = [number for number in pool if number not in here]
            if pool:
                yield _put(sound, random.choice(here), random.choice(pool))
            elif cited and len(here) > 1:
                yield from _numbers_exchanged(sound, pattern)

    return falsify


def _numbers_exchanged(sound: Sound, pattern: re.Pattern[str]) -> Iterator[Sound]:
    """Two numbers of it that count different things; not those of a range or a list."""
    words = sound.said.words
    places = [place for place in pattern.finditer(words) if not _YEAR.fullmatch(place.group())]
    for one, other in pairwise(places):
        between = words[one.end() : other.start()]
        if one.group() != other.group() and len(between.split()) > 2 and words[other.end() :].strip(". "):
            exchanged = f"{words[: one.start()]}{other.group()}{between}{one.group()}{words[other.end() :]}"
            yield sound.saying(exchanged)
            return


def _entries_in(sound: Sound) -> list[tuple[Entry, str]]:
    """The names in its words, each by the longest of its forms that stands there."""
    found = []
    for entry in sound.story.entries:
        forms = [form for form in entry.forms if _stands(form, sound.said.words)]
        if forms:
            found.append((entry, max(forms, key=len)))
    return found


def _akin(entry: Entry, other: Entry) -> bool:
    """Whether they share a word, and so may be one."""
    return bool({word for form in entry.forms for word in form.split()} & _words_of(other))


def _words_of(entry: Entry) -> set[str]:
    return {word for form in entry.forms for word in form.split()}


def _other_name(*, cited: bool) -> Falsify:
    def falsify(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
        here = _entries_in(sound)
        named = [(entry, form) for entry, form in here if form[:1].isupper()]
        if not named:
            return
        entry, form = random.choice(named)
        pool = [
            other
            for other in sound.story.entries
            if other.is_place is entry.is_place
            and not any(_akin(other, each) for each, _ in here)
            and not (cited and entry.is_place)  # One may lie in the other.
            and not any(word in sound.said.words for word in _words_of(other))
            and not any(word in name for word in form.split() for name in other.forms)
            and any(_stands(name, sound.passages) for name in other.forms) is cited
            and other.forms[0][:1].isupper()
            and other.forms[0] in sound.story.text
            and not other.forms[0].startswith("The ")
        ]
        if pool:
            yield _put(sound, form, random.choice(random.choice(pool).forms[:1]))

    return falsify


def _negated(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
    words = sound.said.words
    if sound.said.is_label:
        return
    if sound.story.words.language == "de":
        if place := re.search(r"\bein(?=e[nmrs]?\b|\b)", words):
            yield sound.saying(words[: place.start()] + "k" + words[place.start() :])
        elif place := re.search(r" (?=[\w-]+[.;,])", words):
            yield sound.saying(words[: place.start()] + " nicht" + words[place.start() :])
        return
    places = [(place, "not") for place in _AUXILIARY.finditer(words)]
    if places:
        place, denial = random.choice(places)
        yield sound.saying(f"{words[: place.end()]} {denial}{words[place.end() :]}")
    elif place := _PAST.search(words):
        yield sound.saying(f"{words[: place.start()]}never {words[place.start() :]}")


def _from_words(kind: str) -> Falsify:
    def falsify(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
        words = HOSTILE[kind](sound.said.words, sound.story.words, random)
        if words and words not in sound.story.text:
            yield sound.saying(words)

    return falsify


def _other_year(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
    years = _YEAR.findall(sound.said.words)
    if years:
        year = random.choice(years)
        pool = [
            str(int(year) + by)
            for by in (-10, -3, -2, -1, 1, 2, 3)
            if str(int(year) + by) not in sound.passages
        ]
        yield _put(sound, year, random.choice(pool))


def _exchanged(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
    """Two names with a verb between them, each put in the other's place."""
    words = sound.said.words
    found: list[Sound] = []
    here = _entries_in(sound)
    for one, first in here:
        for other, second in here:
            at, to = words.find(first), words.find(second)
            between = words[at + len(first) : to]
            if at >= to or at > 30 or _akin(one, other) or not _VERB.search(between):
                continue
            if not _BOTH_ALIKE.search(between) or _SPEAKING.search(between[:25]):
                swapped = words[:at] + second + between + first + words[to + len(second) :]
                found.append(sound.saying(swapped[:1].upper() + swapped[1:]))
    if found:
        yield random.choice(found)


def _exchanged_as_marked(sound: Sound, _others: Sequence[Sound], _random: Random) -> Iterator[Sound]:
    """Doer and done-to of a sentence, as its annotators marked them."""
    ((start, end),) = sound.said.evidence
    if sound.said.words != sound.story.text[start:end]:
        return
    text = sound.story.text
    for doer, verb, done_to in sound.story.deeds:
        one, other = text[slice(*doer)], text[slice(*done_to)]
        inside = start <= doer[0] < doer[1] <= verb[0] < verb[1] <= done_to[0] and done_to[1] <= end
        between = text[doer[1] : done_to[0]]
        if not inside or _PRONOUN.match(one) or _PRONOUN.match(other) or len(between.split()) > 5:
            continue
        if _BOTH_ALIKE.search(text[slice(*verb)]) or not (_NAMED.match(one) and _NAMED.match(other)):
            continue
        swapped = text[start : doer[0]] + other + between + one + text[done_to[1] : end]
        yield sound.saying(swapped[:1].upper() + swapped[1:])


def _other_source(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
    """Somebody of the text who isn't mentioned in the words it rests on, nor right."""
    right = {word for name in sound.sources for word in name.split()}
    pool = [
        entry.forms[0]
        for entry in sound.story.entries
        if not entry.is_place
        and entry.forms[0][:1].isupper()
        and not right & _words_of(entry)
        and not any(_stands(form, sound.passages) for form in entry.forms)
    ]
    if pool and sound.said.certainty:
        yield replace(sound, said=replace(sound.said, source=random.choice(pool), certainty=None))


def _without_hedge(sound: Sound, _others: Sequence[Sound], _random: Random) -> Iterator[Sound]:
    words = sound.said.words
    for hedge, instead in _HEDGES:
        plain = hedge.sub(instead, words, count=1)
        if plain != words:
            said = Said(_begun(plain), sound.said.evidence, certainty="asserted")
            yield replace(sound, said=said)
            return
    if sound.hedged_only:
        yield replace(sound, said=replace(sound.said, certainty="asserted"))


def _without_qualifier(sound: Sound, _others: Sequence[Sound], _random: Random) -> Iterator[Sound]:
    for qualifier, instead in _QUALIFIERS:
        plain = qualifier.sub(instead, sound.said.words, count=1)
        if plain != sound.said.words:
            yield sound.saying(_begun(plain))


def _cause(sound: Sound, _others: Sequence[Sound], random: Random) -> Iterator[Sound]:
    """A clause of the text from elsewhere, given as the reason."""
    if sound.story.words.language != "en" or re.search(r"\b(?:because|since|due)\b", sound.said.words):
        return
    sentences = sound.story.sentences
    near = {
        number + by
        for number, (span, _) in enumerate(sentences)
        if any(span[0] < end and start < span[1] for start, end in sound.said.evidence)
        for by in (-1, 0, 1)
    }
    pool = [
        sentence.rstrip(".")
        for number, (_, sentence) in enumerate(sentences)
        if number not in near and len(sentence) < 110 and _CLAUSE.search(sentence)
    ]
    if pool and len(sound.said.words) < 180:
        clause = random.choice(pool)
        first = clause.split()[0]
        if first in "The This These A An It He She They We There In On As At Some Many Most".split():
            clause = clause[:1].lower() + clause[1:]
        yield sound.saying(f"{sound.said.words.rstrip('.')} because {clause}.")


def _merged(sound: Sound, others: Sequence[Sound], random: Random) -> Iterator[Sound]:
    """What somebody else did, said of the one whom this is about."""
    own = _subject(sound)
    pool = []
    for other in others:
        its = _subject(other)
        if own and its and not _akin(own[0], its[0]):
            told = any(_stands(form, other.said.words[len(its[1]) :]) for form in own[0].forms)
            also = any(_stands(form, other.passages) for form in own[0].forms)
            if not told and not also:
                pool.append((other, its[1]))
    if own and pool:
        other, subject = random.choice(pool)
        said = Said(
            own[1] + other.said.words[len(subject) :], tuple({*sound.said.evidence, *other.said.evidence})
        )
        yield replace(sound, said=replace(said, evidence=tuple(sorted(said.evidence))))


def _subject(sound: Sound) -> tuple[Entry, str] | None:
    """The name that it begins with, a verb behind it."""
    for entry, form in _entries_in(sound):
        rest = sound.said.words.removeprefix(form)
        if rest != sound.said.words and (_VERB.match(rest[1:]) or _AUXILIARY.match(rest[1:])):
            return entry, form
    return None


def _other_label(sound: Sound, others: Sequence[Sound], random: Random) -> Iterator[Sound]:
    """What another figure of the text counts, far from this one."""
    ((start, _),) = sound.said.evidence
    around = sound.story.text[max(0, start - 200) : start + 200].lower()
    pool = [
        other.said.words
        for other in others
        if not any(beginning.lower() in around for beginning in other.counts)
        and not any(beginning.lower() in other.said.words.lower() for beginning in sound.counts)
    ]
    if pool:
        yield sound.saying(random.choice(pool))


def _all_of(*ways: Falsify) -> Falsify:
    def falsify(sound: Sound, others: Sequence[Sound], random: Random) -> Iterator[Sound]:
        for way in ways:
            yield from way(sound, others, random)

    return falsify


STRICT, LOOSE = 0.02, 0.25
FALSEHOODS: dict[str, tuple[Falsify, float | None]] = {
    "another number, not cited": (_other_number(cited=False), STRICT),
    "another number, of the cited": (_other_number(cited=True), STRICT),
    "another magnitude": (
        _all_of(
            *map(
                _from_words,
                ("another magnitude", "magnitude dropped", "thousand dropped", "decimal point moved"),
            )
        ),
        STRICT,
    ),
    "another unit or currency": (
        _all_of(
            *map(
                _from_words,
                ("another unit", "another currency", "percent for percentage points"),
            )
        ),
        STRICT,
    ),
    "another date": (_all_of(_from_words("another day or month"), _other_year), STRICT),
    "another name, not cited": (_other_name(cited=False), STRICT),
    "another name, of the cited": (_other_name(cited=True), STRICT),
    "negation put in": (_negated, STRICT),
    "negation taken out": (_from_words("negation taken out"), STRICT),
    "another source": (_other_source, STRICT),
    "names exchanged": (_exchanged, LOOSE),
    "doer and done-to exchanged": (_exchanged_as_marked, LOOSE),
    "a hedge dropped": (_without_hedge, LOOSE),
    "a qualifier dropped": (_without_qualifier, None),
    "a cause invented": (_cause, LOOSE),
    "two events merged": (_merged, LOOSE),
    "label of another figure": (_other_label, LOOSE),
    "an opposite": (_from_words("an opposite"), None),
    "un- put on or taken off": (_from_words("un- put on or taken off"), STRICT),
}
"""How each kind is made, and the share of it that may be accepted."""

OF_LABELS = frozenset({"label of another figure"})
OF_EVENTS = frozenset({"another source", "two events merged"})
OF_SAME_WORDS = frozenset({"another source", "a hedge dropped"})
OF_SENTENCES = frozenset({"doer and done-to exchanged"})


def falsehoods(sound: dict[str, list[Sound]], seed: int, many: int) -> Iterator[tuple[str, Sound]]:
    """So many of each kind at most; the gold briefs' first."""
    events, labels = sound["event"], sound["label of a figure"]
    sentences = sound["a sentence as it is"]
    for kind, (falsify, _) in FALSEHOODS.items():
        random = Random(f"{seed} {kind}")  # noqa: S311
        shuffled = random.sample(sentences, len(sentences))
        bases = labels if kind in OF_LABELS else shuffled if kind in OF_SENTENCES else events
        if kind not in OF_LABELS | OF_EVENTS | OF_SENTENCES:
            bases = [*events, *shuffled]
        kept: dict[tuple[str, str, str | None], Sound] = {}
        for base in bases:
            others = [other for other in bases if other.story is base.story and other is not base]
            for false in falsify(base, others if base.kind != "a sentence as it is" else (), random):
                says_else = kind in OF_SAME_WORDS or false.said.words != base.said.words
                if len(kept) < many and says_else:
                    kept.setdefault((false.story.words.id, false.said.words, false.said.source), false)
            if len(kept) == many:
                break
        yield from ((kind, false) for false in kept.values())
