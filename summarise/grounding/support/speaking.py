"""Whether somebody is the subject of a verb of speaking or judging, where no cue of a report stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarise.evidence.speech.cue_words import NOUN_LIKE, VERBS
from summarise.grounding.support.clauses import Word, read
from summarise.grounding.support.tellings import ARTICLES
from summarise.grounding.words import meaning, pieces_of, words

_JUDGING = frozenset(
    """name warn deny order choose blame decide promise propose suggest refuse hope expect meinen meint
    sieht sehen angegriffen angreift stützt erwartet rechnet hält lehnt weist spricht bedauert
    bedauerte bedauerten verteidigt verteidigte begrüßt begrüßte lobt lobte wirft warf kündigt
    kündigte ansicht want plan intend seek aim urge demand call count estimate calculate
    decline dispute consider regard describe disclose concede put wollen wollte wollten möchte möchten
    plant planen fordert fordern bestreiten folgern bezweifeln befürchten werten prüfen androhen drohen
    vorschlagen ankündigen disagree doubt fear offer""".split()
)
_SPEAKING = frozenset(VERBS) - NOUN_LIKE | _JUDGING
_JUDGED = frozenset(map(meaning, _JUDGING))
_WANTING = frozenset({"will"})
"""In German, and no sign of the future."""
_AUXILIARIES = frozenset("hat haben ist sind sei wird werden has have had is was".split())


def borne(value: str, bearers: Mapping[str, frozenset[int]]) -> frozenset[int]:
    """Who bears all the names in `value`, by number.

    Args:
        value: a name with what stands beside it.
        bearers: by each word of a name, without regard to case: who bears such a name.
    """
    found = [bearers[piece] for piece in pieces_of(value) if piece in bearers]
    return frozenset.intersection(*found) if found else frozenset()


def speaks(value: str, sentence: str, bearers: Mapping[str, frozenset[int]], language: str | None) -> bool:
    """Whether `value` is the subject of a verb of speaking or judging: the nearest name before it."""
    spoken = read(sentence)
    wanting = _WANTING if language == "de" else frozenset()
    subject = holds_to_end = False
    for place, word in enumerate(spoken):
        if _is_value(value, spoken, place, bearers):
            subject = True
            holds_to_end |= any(each.plain in _AUXILIARIES for each in spoken[place + 1 : place + 2])
            if _is_inverted(spoken, place):
                return True
        elif word.written[0].isupper() and word.plain in bearers and not word.in_brackets:
            subject = False
        if (word.plain in wanting or _is_speaking(word)) and (subject or holds_to_end):
            return True
    return False


def _is_value(value: str, spoken: Sequence[Word], place: int, bearers: Mapping[str, frozenset[int]]) -> bool:
    word = spoken[place]
    named = borne(value, bearers)
    if not named:
        return word.plain in words(value.lower())[-1:]
    if not word.written[0].isupper() or word.plain not in bearers:
        return False
    around = spoken[max(0, place - 1) : place + 2]
    run = [each.plain for each in around if each.written[0].isupper() and each.plain in bearers]
    return bool(named & frozenset.intersection(*(bearers[each] for each in run)))


def _is_inverted(spoken: Sequence[Word], place: int) -> bool:
    """Whether a speaker is named behind the verb: "according to Forbes", "darauf stützt sich Berlin"."""
    before = [word for word in spoken[:place] if word.plain not in ARTICLES][-2:]
    if [word.plain for word in before] == ["according", "to"]:
        return True
    return [word.plain for word in before[1:]] == ["sich"] and _is_speaking(before[0])


def _is_speaking(word: Word) -> bool:
    return not word.is_passive and (word.plain in _SPEAKING or word.meaning in _JUDGED)
