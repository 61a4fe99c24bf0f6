"""Whether words between quotation marks were said by somebody, or are a name, a title or a term.

Two things decide: how the words look, and how the sentence around them leads up to them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarise.evidence.speech import unspaced

_WORD = re.compile("\\w+(?:[’'.-]\\w+)*|[\u2600-\u27bf\U0001f000-\U0001faff]+")
_SMALL = frozenset(
    "a an and as at by de der des die das del du el en et for from für im in is it la le les los "
    "of on or per am beim vom dem den da do dos della delle del di al sobre pour s the to un und "
    "une van von voor vs with y zu zum zur auf aus mit".split()
)
_NAMING = re.compile(
    r"(?:\b(?:called|named|titled|entitled|dubbed|nicknamed|code-?named|termed|known as|referred to as"
    r"|aka|titre|título"
    r"|(?:term|word|words|phrase|name|names|title|titles|slogan|song|songs|film|movie|book|novel|album"
    r"|single|series"
    r"|show|play|motto|label|nickname|headline|abbreviation|acronym|operation|project|programme|program"
    r"|yacht|ship)s?)"
    r"|\b(?:so-called|so called|so ?genannte[nrsm]?|genannt|namens|Motto|Titel|Namen?|Film|Buch|Song"
    r"|Lied|Slogan"
    r"|Begriffs?|Wort|Mission|Projekte?s?|dits?e?|llamad[oa]s?))[\s,:]*\Z"
)
_NAMED_BEFORE = re.compile(
    r"\b(?:named|renamed|dubbed|nicknamed|christened|titled|entitled|codenamed)\b[^.,;:\"“]{0,60}\Z"
)
_SAYING = re.compile(r"\b(?:Worten|Satz|Zitat|Aussage|Kommentar)\s*\Z")
_MEANING = re.compile(
    r"\b(?:means?|meaning|translates? (?:as|to|into)|translated (?:as|to)|stands? for|short for|bedeutet"
    r"|bedeuten|zu [Dd]eutsch|übersetzt|heißt auf Deutsch|signifie|significa)[\s,:]*\Z"
)
"""Before a translation or an explanation, which nobody said."""
_WHAT_HE_CALLED = re.compile(
    r"\bwhat (?!is\b|are\b|was\b|were\b|has\b|have\b)(?:[\w.’'-]+ ){1,6}?"
    r"(?:called|calls|termed|dubbed|labell?ed|described as|describes as|referred to as)\s*\Z"
)
_PREDICATE = re.compile(
    r"\b(?:als(?: eine?n?)?|(?:sei|seien|bleibe|wäre)(?: \w+){0,2}"
    r"|(?:spricht|sprach|sprechen|sprachen)\b[^.;:]{0,50}\bvon(?: eine[mr])?)\s*\Z"
)
_CALLED = re.compile(
    r"[^.;:\"„“»]{0,40}\b(?:(?:be|ge)zeichne|beschr[ie]{1,2}b|beschimpf|kritisier|verurteil|titulier|verspotte"
    r"|[vg]e[rw]?[a-z]{0,3}werte|abgetan|abta|abqualifizier|gebrandmarkt|brandmark|gefeiert|feier|gelob|lob)"
)
_ENTITLED = re.compile(
    r"\b(?:headlines?|titles?|mottos?|slogans?|albums?|films?|songs?|novels?|books?|Überschrift|Titel|Motto|Slogan"
    r"|Film|Buch|Roman|Album|titre|titolo|título)\b[^.;:]*:\s*\Z"
)
_NAMED_BEHIND = re.compile(r"\s*(?:genannt|heißt|hieß|getauft|betitelt)\b")
_NOUN_BEFORE = re.compile(r"(?:\w[\s(])[A-ZÄÖÜ][\w-]*[\s(]*\Z")
_GERMAN_JOINTS = frozenset(
    "am an auf aus bei beim das dem den der des die durch für gegen im in mit ohne um und unter vom von vor "
    "zu zum zur über".split()
)
_LETTER = re.compile(r"[^\W\d_]")
_CREDIT = re.compile(r"\s*[—–-]{1,2}\s*[A-ZÄÖÜ]")
_LONGEST_NAME = 150
_FINAL = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class Setting:
    """How a sentence treats the words in quotation marks that it holds."""

    introduced: bool
    """A cue right before, with at most a comma, a colon or an addressee between."""
    followed: bool
    """A cue right behind: "…," she said."""
    reported: bool
    """Some cue in the same sentence."""
    in_mood: bool
    """A verb of the same sentence is in the German mood of report."""
    source: bool
    """The words stand where a source or a listener does."""
    nouns_capitalised: bool
    """The language writes every noun with a capital, which then marks no name."""
    alone: bool
    """Nothing stands in the sentence outside the marks."""


def looks_like_name(words: str) -> bool:
    """Whether the words are written as names and titles are: one word, or capitals throughout."""
    if len(words) > _LONGEST_NAME:
        return False
    parts = _WORD.findall(words)
    if len(parts) <= 1:
        return True
    if (
        parts[0] == "I"
        or words[0].islower()
        or words[-1] in "!?"
        or any(sign in words for sign in (". ", "! ", "? "))
    ):
        return False
    return all(not part[0].islower() or part.lower() in _SMALL for part in parts) and (
        sum(part.lower() not in _SMALL for part in parts) >= 1 and len(parts) <= 12
    )


def is_said(words: str, lead: str, tail: str, setting: Setting) -> bool:
    """Whether somebody said or wrote `words`, which stand between `lead` and `tail`."""
    if unspaced.is_unspaced(words):
        return unspaced.is_said(words, lead, tail)
    if (tail[:1] == "-" and tail[1:2].isalpha()) or _MEANING.search(lead[-90:]):
        return False
    called = len(_WORD.findall(words)) > 1 and _WHAT_HE_CALLED.search(lead[-90:]) is not None
    return called or _is_said_in_words(words, lead, tail, setting)


def _is_said_in_words(words: str, lead: str, tail: str, setting: Setting) -> bool:
    """The same for scripts that put spaces between words."""
    count = len(_WORD.findall(words))
    final = words[-1:] in _FINAL
    if setting.followed and (count > 1 or final or words.endswith(",")):
        return count > 0
    whole = is_whole(words)
    handed_over = setting.introduced and whole and lead.rstrip()[-1:] in {":", ","}
    if not count or (not handed_over and _is_naming(words, lead, tail)):
        return False
    if (_PREDICATE.search(lead[-90:]) and (setting.reported or _CALLED.match(tail))) or (
        _LETTER.search(lead) is None and _CREDIT.match(tail)
    ):
        return True
    named = looks_like_name(words)
    if whole and count > 1 and not named and lead.rstrip()[-1:] == ":" and not _ENTITLED.search(lead[-90:]):
        return True
    if named:
        if setting.reported and setting.nouns_capitalised and not setting.source:
            return _is_noun_phrase(words) or (count == 1 and setting.in_mood)
        return final and (
            setting.alone or (setting.introduced and (whole or lead.rstrip()[-1:] in {":", ","}))
        )
    if whole and (final or setting.alone or setting.introduced):
        return count >= 3 or (final and (setting.introduced or setting.alone))
    return _is_remark(words, reported=setting.reported)


def _is_noun_phrase(words: str) -> bool:
    """Whether words that are all capitalised may be a German phrase of nouns, and not a name.

    "Totengräber der Demokratie", "Gefälschte Demokratie"; not "Black Lion Hospital" or "Plan 9".
    """
    parts = _WORD.findall(words)
    if any((len(part) < 3 and part.lower() not in _SMALL) or not part.isalpha() for part in parts):
        return False
    joined = any(part in _GERMAN_JOINTS for part in parts[1:-1])
    return joined or (len(parts) == 2 and parts[0].endswith(("e", "er", "es", "en", "em")))


def _is_remark(words: str, *, reported: bool) -> bool:
    """Whether a fragment says something: ordinary words, and more of them where nothing says who spoke."""
    parts = _WORD.findall(words)
    plain = sum(part[0].islower() and part.lower() not in _SMALL for part in parts)
    if reported:
        return plain >= 1 or (len(parts) > 1 and words[0].islower())
    return len(parts) >= 4 and plain >= 2


def is_whole(words: str) -> bool:
    """Whether the words begin as a sentence does and go on for more than a name would."""
    first = words.lstrip("[(…. ¡¿'‘\"“")[:1]
    return (not first.islower() and len(_WORD.findall(words)) >= 2) or words[-1:] in {"!", "?"}


def _is_naming(words: str, lead: str, tail: str) -> bool:
    near = lead[-90:]
    if _NAMING.search(near) or _NAMED_BEFORE.search(near) or _NAMED_BEHIND.match(tail):
        return True
    if _SAYING.search(near):
        return False
    return words[:1].isupper() and words[-1] not in _FINAL and _NOUN_BEFORE.search(near) is not None
