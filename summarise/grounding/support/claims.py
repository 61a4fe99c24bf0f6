"""Whether a statement says that somebody confirmed, denied, promised or judged where nothing tells of it.

What somebody said can be told in many words, but what they did by saying it is told by few: to confirm, to
deny, to agree or to condemn is said in a word of its own kind, or left to the quotation. A statement may use
such a word only where the words it rests on have one of its kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarise.grounding.words import NEGATIONS

_REACH = 3
"""Words in which a negation stands before what it denies."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NOT = re.compile(r"n['’]t$")
_NONE = re.compile(r"(?: [^\W\d_]+)? (?:no|nothing|kein\w{0,2}|nichts|nicht)\b")
"""Behind a verb it takes back what the verb says: "promised no money"."""
_BAD = """
absurd abus against angr anger appal attack bad betray blam brutal cruel danger disappoint disast disgrac fail
false harsh hostil hypocri ideolog illegal inadequa incompet injust insuffic irresponsib lack lie mistak
nonsens oppos outrag poor protest racis reckless regret reject ridicul shame scandal too unfair unjust
unaccept unnecess barbar evil cruel horri atroc coward heinous vicious senseless inexcus despic shock
crime weak worse worst wrong accus complain concern object gegen falsch schlecht schwach
skandal unfähig unge unverantw unverständ fehl mangel vorw
"""
_GOOD = """
admir best better brave brillian congratul courag deserv excell fantast glad good grateful great happy hero
histor hope import impress love magnific outstand pleas positiv proud remark right strong success superb
support thank wonder dank erfolg freu froh gratul gut richtig stolz wichtig
"""


@dataclass(frozen=True, slots=True)
class _Claim:
    said: re.Pattern[str]
    told: re.Pattern[str]


def _claim(said: str, beginnings: str, whole: str) -> _Claim:
    """How a statement says what somebody did by speaking, and the beginnings of words that tell of it.

    Among the whole words "not" stands for every negation.
    """
    words = [*whole.split(), *(sorted(NEGATIONS) if "not" in whole.split() else ())]
    told = rf"\b(?:{'|'.join(beginnings.split())})"
    if words:
        told += rf"|\b(?:{'|'.join(words)})\b"
    if "not" in words:
        told += r"|n['’]t\b"
    return _Claim(re.compile(rf"\b(?:{said})\b"), re.compile(told, re.IGNORECASE))


_CLAIMS = (
    _claim(
        r"confirm(?:s|ed)|verif(?:y|ies|ied)|bestätig\w+",
        """confirm verif acknowledg admi affirm announc corroborat official prove bestätig bekannt amtlich
        beleg reaffirm""",
        "",
    ),
    _claim(
        r"den(?:y|ies|ied|ying)|dementier\w+|bestr(?:eitet|eiten|itt|itten)",
        """deny deni reject refut disput dismiss contradict contest disown repudiat unfound false untrue
        baseless dementi bestreit bestritt zurück wies wider falsch unwahr""",
        "not",
    ),
    _claim(
        r"declin(?:es?|ed|ing) (?:to|any|an?|the|comment)|refus(?:e|es|ed|ing|al)|(?:ver)?weiger\w+"
        r"|lehn(?:t|te|ten|en)|abgelehnt",
        """declin deny deni refus reject rebuff resist oppos against gegen block veto turn unwilling
        object boycott lehn abgelehn ablehn weiger verweiger absag zurück wies veto""",
        "not",
    ),
    _claim(
        r"admit(?:s|ted|ting)?|acknowledg\w+|conced(?:es?|ed|ing)|confess\w*|gest(?:and|anden|eht|ehen)"
        r"|eingeräumt|zugegeben|räumt(?:en?)?\b[^.;,]{0,80}\bein",
        """admi acknowledg conced confess confirm concession recogni
        plead apolog mistake fault guilt regret wrong
        gest zugab zugeb gab geben einger räum""",
        "should",
    ),
    _claim(
        r"agree(?:s|d)? to|accept(?:s|ed)?|akzeptier\w+|zugestimmt",
        """agree accept accord adopt approv compromis consent contract deal embrac pact pledg promis sign
        settl take took unanim vow welcom receiv recogni einig verein stimm zustimm zugestimm vertrag abkomm
        akzept angenommen annehm nimmt nahm""",
        "",
    ),
    _claim(
        r"promis(?:es|ed|ing)|vow(?:s|ed)?|pledg(?:es?|ed)|verspr(?:icht|ach|achen|ochen)|zugesagt",
        "promis vow pledg guarant commit assur swor agree offer verspr zugesag zusag zusicher zugesicher"
        " werde würde",
        "will would wird",
    ),
    _claim(
        r"threaten(?:s|ed|ing)? (?:to|with)|droh(?:t|te|ten|en) mit",
        "threat warn ultimat droh blackmail otherwise",
        "if unless wenn falls sollte sonst",
    ),
    _claim(
        r"critici[sz](?:es?|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|slam(?:s|med)|kritisier\w+"
        r"|rüg(?:t|te|ten)|bemängel\w+",
        f"criti condemn denounc slam kriti rüg bemäng beklag bedauer verurteil {_BAD}",
        "not",
    ),
    _claim(
        r"prais(?:es?|ed|ing)|laud(?:s|ed)|hail(?:s|ed)|applaud(?:s|ed)|commend(?:s|ed)|lob(?:t|te|ten)"
        r"|begrüß(?:t|te|ten)|würdig(?:t|te|ten)",
        f"prais laud hail applau commend welcom celebrat lob begrüß würdig {_GOOD}",
        "",
    ),
    _claim(
        r"dismiss(?:es|ed|ing)?|rebuff(?:s|ed)|disput(?:es|ed)|zurückgewiesen",
        """dismiss laid lay redundan reject deny deni refut disput rebuff fire sack drop throw threw
        overturn clear nonsens baseless unfound debat disagre controvers question doubt challeng
        argu umstritt entlass wies weis gewies abgew zurück""",
        "not",
    ),
    _claim(
        r"oppos(?:es?|ed)|object(?:s|ed) to",
        """oppo against anti resist reject object protest criti condemn disapprov veto gegen dagegen lehn
        ablehn abgel""",
        "not",
    ),
    _claim(
        r"vot(?:es?|ed|ing) against|(?:stimmt|stimmte|stimmten) (?:gegen|dagegen)",
        "against oppos object reject refus veto gegen dagegen lehn ablehn abgelehn",
        "not no nay nein",
    ),
    _claim(
        r"(?<!have )(?:led to|caused|triggered|resulted in)|führten? zu|verursach(?:t|te|ten)",
        """caus led lead result trigger prompt because due owing blam attribut follow reason spark provok
        bring brought made mak kill left weil wegen aufgrund führ verursach auslös ausgelös grund
        durch infolge folg creat produc contribut forc""",
        "after when so with by from as nach da",
    ),
    _claim(
        r"escap(?:es?|ed)|entkam(?:en)?|entkommen|entkommt",
        """escap leak spill seep flee fled flight away free broke break left leav surviv avoid
        unhurt unharm narrow miss safe entk flieh floh fluch flüch entging entw überleb unverletzt
        knapp frei""",
        "run ran none nobody",
    ),
    _claim(
        r"must|forced|ordered|obliged|obligated|compelled|required"
        r"|mandatory|compulsory|muss(?![^.;]* rechnen\b)|müssen(?![^.;]* rechnen\b)|gezwungen|verpflichtet",
        """must forc order oblig compel requir mandat compuls demand need instruct tell told command
        ban prohibit forb fine geldbuß geldstraf rule ruling sentenc court law evacuat duty due liab
        bound ultimat necess muss müss zwang zwing gezw pflicht verpfl befahl befehl befohl anordn
        angeordn soll vorschr verb gesetz auflage gericht urteil""",
        "only not has have had pay",
    ),
)


def other_claim(statement: str, passages: str) -> str | None:
    """Which word of `statement` tells what nothing in `passages` tells of, in words for a reader."""
    for claim in _CLAIMS:
        found = claim.said.search(statement)
        if not found or _is_denied(statement[: found.start()]) or _NONE.match(statement, found.end()):
            continue
        if not claim.told.search(passages):
            return f"nothing in the cited words says “{found.group()}”"
    return None


def _is_denied(before: str) -> bool:
    near = _WORD.findall(before.lower())[-_REACH:]
    return any(word in NEGATIONS or _NOT.search(word) for word in near)
