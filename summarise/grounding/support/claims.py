"""Whether a statement says that somebody confirmed, denied, promised or judged where nothing tells of it.

What somebody said can be told in many words, but what they did by saying it is told by few: to confirm, to
deny, to agree or to condemn is said in a word of its own kind, or left to the quotation. A statement may use
such a word only where the words it rests on have one of its kind.
"""

from __future__ import annotations

import re

from summarise.grounding.words import NEGATIONS

_REACH = 3
"""Words in which a negation stands before what it denies."""
_DENYING = "|".join(sorted(NEGATIONS | {r"\w+n['’]t"}))
_BAD = (
    "absurd|abus|against|angr|anger|appal|attack|bad|betray|blam|brutal|cruel|danger|disappoint|disast|disgrac"
    "|fail|false|harsh|hostil|hypocri|ideolog|illegal|inadequa|incompet|injust|insuffic|irresponsib|lack|lie"
    "|mistak|nonsens|oppos|outrag|poor|protest|racis|reckless|regret|reject|ridicul|shame|sham|scandal|unfair"
    "|unjust|unaccept|unnecess|weak|worse|worst|wrong|accus|complain|concern|object|too|gegen|falsch|schlecht"
    "|schwach|skandal|unfähig|unge|unverantw|unverständ|zu|fehl|mangel|vorw"
)
_GOOD = (
    "admir|best|better|brave|brillian|congratul|courag|deserv|excell|fantast|glad|good|grateful|great|happy|hero"
    "|histor|hope|import|impress|love|magnific|outstand|pleas|positiv|proud|remark|right|strong|success|superb"
    "|support|thank|wonder|dank|erfolg|freu|froh|gratul|gut|richtig|stolz|wichtig"
)
_KINDS: tuple[tuple[str, str], ...] = (
    (
        r"confirm(?:s|ed)|verif(?:y|ies|ied)|bestätig\w+",
        "confirm|verif|acknowledg|admi[ts]|affirm|announc|corroborat|official|prov|bestätig|bekannt|amtlich|beleg",
    ),
    (
        r"den(?:y|ies|ied|ying)|dementier\w+|bestr[ei]\w+t\w*",
        "den(?:y|i)|reject|refut|disput|dismiss|contradict|contest|disown|repudiat|unfound|false|untrue|baseless"
        f"|dementi|bestr[ei]|zurück|wi(?:e|de)|falsch|unwahr|{_DENYING}",
    ),
    (
        r"declin(?:es?|ed|ing) (?:to|any|an?|the|comment)|refus(?:e|es|ed|ing|al)|(?:ver)?weiger\w+"
        r"|lehn(?:t|te|ten|en)|abgelehnt",
        "declin|den(?:y|i)|refus|reject|rebuff|resist|oppos|block|veto|turn|unwilling|object|boycott|lehn|abgel"
        f"|ableh|weiger|absag|zurück|wies|veto|{_DENYING}",
    ),
    (
        r"admit(?:s|ted|ting)?|acknowledg\w+|conced(?:es?|ed|ing)|confess\w*|gest(?:and|anden|eht|anden)"
        r"|eingeräumt|zugegeben",
        "admi[ts]|acknowledg|conced|confess|concession|recogni|plead|apolog|mistake|fault|guilt|gest|zug[ae]b"
        "|gab|geben|einger|räum",
    ),
    (
        r"agree(?:s|d)? to|accept(?:s|ed)?|akzeptier\w+|zugestimmt",
        "agree|accept|accord|adopt|approv|compromis|consent|contract|deal|embrac|pact|pledg|promis|sign|settl"
        "|t[ao]k|unanim|vow|welcom|receiv|recogni|einig|verein|stimm|vertrag|abkomm|akzept|angen|annehm|nimmt"
        "|nahm",
    ),
    (
        r"promis(?:es|ed|ing)|vow(?:s|ed)?|pledg(?:es?|ed)|verspr[aio]ch\w*|zugesagt",
        "promis|vow|pledg|guarant|commit|assur|swor|agree|will|would|’ll|'ll|offer|verspr|zugesagt|zusag|zusicher"
        "|will|wird|werde|würde",
    ),
    (
        r"threaten(?:s|ed|ing)? (?:to|with)|droh(?:t|te|ten|en) mit",
        "threat|warn|ultimat|droh|if|unless|wenn|falls|sollte|blackmail|otherwise|sonst",
    ),
    (
        r"critici[sz](?:es?|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|slam(?:s|med)|kritisier\w+"
        r"|rüg(?:t|te|ten)|bemängel\w+",
        f"criti|condemn|denounc|slam|kriti|rüg|bemäng|verurteil|{_BAD}|{_DENYING}",
    ),
    (
        r"prais(?:es?|ed|ing)|laud(?:s|ed)|hail(?:s|ed)|applaud(?:s|ed)|commend(?:s|ed)|lob(?:t|te|ten)"
        r"|begrüß(?:t|te|ten)|würdig(?:t|te|ten)",
        f"prais|laud|hail|applau|commend|welcom|celebrat|lob|begrüß|würdig|{_GOOD}",
    ),
    (
        r"dismiss(?:es|ed|ing)?|rebuff(?:s|ed)|disput(?:es|ed)|zurückgewiesen",
        "dismiss|reject|den(?:y|i)|refut|disput|rebuff|fire|sack|drop|thr[eo]w|overturn|clear|nonsens|baseless"
        f"|unfound|entlass|wies|weis|gewies|abgew|zurück|{_DENYING}",
    ),
    (
        r"oppos(?:es?|ed)|object(?:s|ed) to",
        f"oppo[ns]|against|anti|resist|reject|object|protest|critici|condemn|veto|gegen|dagegen|lehn|{_DENYING}",
    ),
    (
        r"escap(?:es?|ed)|entkam(?:en)?|entkommen|entkommt",
        "escap|flee|fled|flight|run|ran|away|free|broke|break|left|leav|surviv|avoid|unhurt|unharm|narrow|miss"
        "|safe|entk|flieh|floh|fl[uü]cht|entging|entw|überleb|unverletzt|knapp|frei",
    ),
    (
        r"(?:must|(?:is|are|was|were|been|be) (?:forced|ordered|obliged|obligated|compelled|required)"
        r"|(?:forc|order|oblig|compell|requir)e(?:s|d) (?!by)|mandatory|compulsory|muss|müssen|gezwungen"
        r"|verpflichtet)",
        "must|forc|order|oblig|compel|requir|mandat|compuls|demand|need|instruct|t[eo]ld?l?|command|ban|prohibit"
        "|forb|rul(?:e|ing)|sentenc|court|law|evacuat|ha(?:s|ve|d) to|to pay|only|duty|due|liab|bound|ultimat"
        "|necess|muss|müss|zw[aiu]ng|gezw|pflicht|verpfl|bef[aeo]hl|anordn|angeordn|soll|vorschr|verb|gesetz|auflage"
        f"|gericht|urteil|{_DENYING}",
    ),
)
"""How a statement says what somebody did by speaking, and the beginnings of the words that tell of it."""
_CLAIMS = tuple(
    (re.compile(rf"\b(?:{said})\b"), re.compile(rf"\b(?:{told})", re.IGNORECASE)) for said, told in _KINDS
)
_WORDS_BEFORE = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def other_claim(statement: str, passages: str) -> str | None:
    """Which word of `statement` tells what nothing in `passages` tells of, in words for a reader."""
    for said, told in _CLAIMS:
        found = said.search(statement)
        if found and not _is_denied(statement[: found.start()]) and not told.search(passages):
            return f"nothing in the cited words says “{found.group()}”"
    return None


def _is_denied(before: str) -> bool:
    near = _WORDS_BEFORE.findall(before.lower())[-_REACH:]
    return any(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in near)
