"""Abbreviations after which a full stop need not end a sentence, and the words that begin one.

Lower case, without the full stop. The languages share one list where no word of one is an abbreviation
of another.
"""

from __future__ import annotations

BEFORE_NAMES = frozenset(
    "mr mrs ms dr drs prof gen sen rep reps sens lt col sgt cpl capt cmdr cdr adm maj brig gov rev hon pres "
    "supt insp det messrs mx fr ven vs viz esp "
    "mme mmes mlle mm mgr vve "
    "dipl rer med phil jur hr hrn frl "
    "sra sras srta dra dña ilmo ilma exmo exma excmo excma lic "
    "sig sigg dott avv ing arch geom rag".split()
)
"""Never the end of a sentence: a name or a word they belong to follows."""

BEFORE_NUMBERS = frozenset(
    "no nos vol vols fig figs p pp para paras sec art arts ch chap cl ed op ref tel ext "
    "nr abs abschn ziff kap bd rn lfd "
    "núm num pág págs cap inc n nn pag pagg par vv".split()
)
"""The end of a sentence unless a number follows."""

SHORTENED = frozenset(
    "st mt ft inc corp ltd co bros plc llc jr sr etc al approx dept univ assn govt intl natl ave blvd rd "
    "sq hwy jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla "
    "ore pa penn tenn tex va vt wash wis wyo ont que "
    "cir oz lb lbs hrs mins secs bn mln mld mio mrd mia tsd ca bzw usw evtl ggf inkl exkl zzgl abzgl vgl ebd "
    "sog gem geb gest verh tägl jährl str std stk sek jh jhd hrsg bspw etw ehem stv stellv amtl ff "
    "env cf av bd boul éd ex hab apr janv févr avr juil "
    "aprox ee uu av avda dpto depto prov "
    "ecc es pres "
    "aprox tel obs".split()
)
"""The end of a sentence only where a word follows that begins one."""

OF_LANGUAGE: dict[str, frozenset[str]] = {
    "de": frozenset("min max art az z d u i o s v h b".split()),
    "es": frozenset(["sr"]),
    "it": frozenset(["on"]),
}
"""Abbreviations that are words elsewhere."""

_STARTERS: dict[str, str] = {
    "en": "the a an he she it they we i you this that these those there here his her its their our my but "
    "and or so yet in on at as by for from after before when while if although though since because "
    "however meanwhile also some many most several both neither each all one two three four five six "
    "seven eight nine ten last earlier later according then now under with without during despite among "
    "not no what who why how where which police officials another other such about more nearly even only "
    "once until asked still additionally furthermore moreover instead overall",
    "de": "der die das den dem ein eine einen einem einer er sie es wir ich ihr sein seine ihre in im am an "
    "auf bei beim mit nach vor von vom zu zum zur für gegen durch aus wie was wer wo wenn als da dass dies "
    "diese dieser dieses doch aber und oder auch nun seit während laut bereits damit dabei dazu dafür danach "
    "dort hier zwei drei mehr nur noch so man alle insgesamt zudem außerdem jedoch allerdings dagegen trotz "
    "unter über um ob nicht kein keine jetzt heute gestern denn weil",
    "fr": "le la les l un une il elle ils elles on ce cette ces c mais et ou dans en à au aux pour par sur "
    "avec selon après avant depuis nous vous je son sa ses leur leurs plus quand si comme ainsi alors cela "
    "d’après deux trois aucun",
    "es": "el la los las un una él ella ellos pero y en por con según tras desde para su sus este esta estos "
    "no se lo al cuando si como también además aunque dos tres más ya sin entre hay",
    "it": "il lo la i gli le un una uno l ma e in per con da secondo dopo non si questo questa questi queste "
    "ha hanno è sono anche quando se come due tre più nel nella al alla",
    "pt": "o a os as um uma mas e em no na nos nas por com segundo após ele ela eles elas não se este esta "
    "isso quando como também além dois três mais para ao à já",
}

STARTERS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _STARTERS.items()
}
"""Words that begin a sentence and seldom a name, in lower case."""
