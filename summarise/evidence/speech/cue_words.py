"""The verbs of reporting: what each takes, and how strongly it claims."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from summarise.evidence.marks import Strength

Takes = Literal["clause", "that", "object", "quote"]


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb form does as a cue."""

    strength: Strength
    takes: Takes
    language: str
    finite: bool = True
    """Whether it can stand without an auxiliary; a German participle cannot."""


BE = frozenset("is are was were be been being am 's isn't wasn't aren't weren't".split())
AUXILIARIES = BE | frozenset(
    "has have had having did does do will would could can may might should must not to hasn't hadn't "
    "haven't didn't doesn't don't went on continued goes go".split()
)
GERMAN_PASSIVES = frozenset("wurde wurden wird werden worden ist sind war waren sei seien wäre".split())
GERMAN_AUXILIARIES = frozenset("hat habe haben hatte hatten hätten".split())
ROMANCE_AUXILIARIES = frozenset(
    "ha han había habían he hanno ho aveva avevano a ai ont avait avaient aurait l'a l'ont".split()
)

_IRREGULAR = {
    "say": "say says said saying",
    "tell": "tell tells told telling",
    "write": "write writes wrote written writing",
    "find": "find finds found finding",
    "show": "show shows showed shown showing",
    "think": "think thinks thought thinking",
    "swear": "swear swears swore sworn swearing",
    "speak": "speak speaks spoke spoken speaking",
    "read": "read reads reading",
    "admit": "admit admits admitted admitting",
    "quip": "quip quips quipped quipping",
    "hold": "hold holds held holding",
    "foresee": "foresee foresees foresaw foreseeing",
    "rebut": "rebut rebuts rebutted rebutting",
    "refer": "refer refers referred referring",
    "sing": "sing sings sang singing",
    "sum": "sum sums summed summing",
    "put": "put puts putting",
    "know": "know knows knew known knowing",
    "hear": "hear hears heard hearing",
    "understand": "understand understands understood",
    "mean": "mean means meant",
    "see": "see sees saw seen seeing",
    "feel": "feel feels felt feeling",
    "learn": "learn learns learned learnt learning",
    "foretell": "foretell foretells foretold",
}


def _forms(lemma: str) -> list[str]:
    """The forms of an English verb."""
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma].split()
    if re.search(r"[^aeiou]y$", lemma):
        return [lemma, f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"]
    stem = lemma.removesuffix("e")
    third = f"{lemma}es" if re.search(r"(?:s|x|ch|sh|z)$", lemma) else f"{lemma}s"
    return [lemma, third, f"{stem}ed", f"{stem}ing"]


_ENGLISH: tuple[tuple[Strength, Takes, str], ...] = (
    (
        "stated",
        "clause",
        (
            "say state tell add announce confirm explain reply respond remark comment "
            "report note observe recount reveal disclose stress emphasize emphasise reiterate mention "
            "testify acknowledge admit concede warn caution promise pledge vow swear answer relate clarify "
            "underline underscore retort elaborate caution attest inform notify"
        ),
    ),
    ("claimed", "clause", "claim allege assert contend insist argue boast complain profess"),
    ("suggested", "clause", "suggest indicate imply hint speculate predict forecast estimate intimate"),
    ("claimed", "that", "maintain"),
    ("denied", "clause", "deny"),
    ("denied", "object", "dismiss reject refute rebut dispute"),
    (
        "suggested",
        "that",
        "believe think suspect fear hope expect doubt foresee assume guess suppose wonder imagine anticipate",
    ),
    (
        "stated",
        "that",
        (
            "find show agree conclude learn rule recall demonstrate feel recommend propose point declare "
            "know remember realise realize notice hear decide determine understand mean wish worry signal "
            "write tweet post discover establish inform assure remind advise brief echo relay testify "
            "calculate reckon"
        ),
    ),
    (
        "stated",
        "object",
        (
            "urge demand condemn criticize criticise praise describe denounce defend express voice accuse "
            "blame welcome hail apologize apologise issue urge appeal raise"
        ),
    ),
    (
        "stated",
        "quote",
        (
            "call continue shout joke quip opine muse speak sing read quote cite label term reason laugh "
            "sigh ask counter lament exclaim wonder sum put characterise characterize tout chant respond"
        ),
    ),
)

_GERMAN: tuple[tuple[Strength, Takes, str], ...] = (
    (
        "stated",
        "clause",
        (
            "sagt sagte sagten sagen erklärt erklärte erklärten berichtet berichtete berichteten "
            "berichten betont betonte betonten schreibt schrieb schrieben meldet meldete meldeten "
            "teilt teilte teilten mitteilt mitteilte mitteilten äußert äußerte äußerten "
            "bekräftigt bekräftigte bekräftigten bestätigt bestätigte bestätigten kündigt "
            "kündigte kündigten ankündigte fügt fügte fügten gab gaben gibt geben angab angaben "
            "stellt stellte stellten warnt warnte warnten antwortet antwortete antworteten "
            "entgegnet entgegnete entgegneten erwidert erwiderte ergänzt ergänzte verkündet "
            "verkündete verkündeten verlautete räumt räumte räumten erläutert erläuterte "
            "erläuterten verwies verwiesen verweist wies wiesen weist kommentiert kommentierte "
            "kommentierten schildert schilderte informiert informierte versichert versicherte "
            "versicherten unterstreicht unterstrich twitterte versprachen forderte zugab "
            "einräumte hinwies hervorhob bekanntgab feststellte angab ausführte zusagte sagt "
            "droht drohte drohten geht ging gehen gingen gehe legt legte legten räumte bemängelt "
            "bemängelte bedauert bedauerte beschuldigt beschuldigte beschuldigten widersprach "
            "widerspricht wiederholte erinnerte kritisierte mahnte mahnten prophezeite "
            "präzisierte vermeldet vermeldete vermeldeten schlug schlugen deutete deuteten "
            "vertritt vertrat heißt hieß begründet begründete fuhr fährt gestand gesteht zitiert "
            "zitierte bekundet bekundete führt führte verspricht versprach stellt wissen ließ "
            "lässt"
        ),
    ),
    (
        "claimed",
        "clause",
        (
            "behauptet behauptete behaupteten beteuert beteuerte beteuerten argumentiert argumentierte "
            "argumentierten"
        ),
    ),
    (
        "suggested",
        "clause",
        (
            "meint meinte meinten vermutet vermutete vermuteten glaubt glaubte glaubten schätzt "
            "schätzte schätzten befürchtet befürchtete befürchteten hofft hofften spekuliert "
            "spekulierte prognostizierte urteilt urteilte urteilten fürchtet fürchtete fürchteten "
            "erwartet erwarteten erwartete rechnet rechnete rechneten glauben hoffen fürchten"
        ),
    ),
    ("denied", "clause", "bestreitet bestritt bestritten dementiert dementierte dementierten"),
    (
        "stated",
        "object",
        (
            "fordert forderte forderten kritisiert kritisierte kritisierten verurteilt verurteilte nennt "
            "nannte nannten bezeichnet bezeichnete bezeichneten spricht sprach sprachen verlangt verlangte "
            "verlangten beklagt beklagte beklagten lobt lobte lobten begrüßt begrüßte rät riet rieten ruft "
            "rief riefen wirft warf warfen wertet wertete sieht sieht sah charakterisiert charakterisierte "
            "appelliert appellierte beschreibt beschrieb empfiehlt empfahl aufforderte"
        ),
    ),
    (
        "stated",
        "quote",
        "steht skandierte skandierten richtete versuchte schließt schloss reagiert reagierte",
    ),
)

GERMAN_PLURALS = frozenset(
    "erklären betonen schreiben melden bestätigen warnen behaupten vermuten schätzen befürchten kritisieren "
    "fordern verlangen meinen versichern berichten sagen glauben hoffen fürchten erwarten erläutern".split()
)
"""Forms that are infinitives as well."""

GERMAN_PARTICIPLES = frozenset(
    (
        "gesagt erklärt berichtet betont geschrieben gemeldet mitgeteilt geäußert bekräftigt "
        "bestätigt angekündigt hinzugefügt angegeben festgestellt gewarnt geantwortet verkündet "
        "eingeräumt erläutert hingewiesen kommentiert versichert behauptet beteuert bestritten "
        "dementiert gefordert kritisiert verurteilt genannt bezeichnet vermutet bekanntgegeben "
        "begründet beschrieben gegeben hingewiesen aufgefordert verlangt versprochen zugesagt "
        "entschieden beschlossen gebeten gelobt gedroht beklagt befürchtet geschätzt erwartet"
    ).split()
)

_ROMANCE: tuple[tuple[str, Strength, bool, str], ...] = (
    (
        "fr",
        "stated",
        False,
        (
            "déclaré affirmé annoncé indiqué expliqué précisé ajouté estimé souligné assuré dit lancé "
            "déploré confié réagi répondu écrit rappelé confirmé reconnu admis dénoncé averti prévenu "
            "promis jugé insisté martelé ironisé regretté conclu commenté raconté témoigné répété "
            "rapporté révélé tweeté déclarée salué poursuivi plaidé"
        ),
    ),
    (
        "fr",
        "stated",
        True,
        (
            "dit disent affirme affirment déclare déclarent annonce indique indiquent explique "
            "expliquent précise ajoute souligne soulignent estime estiment assure assurent raconte "
            "rappelle confie répond regrette déplore dénonce rapporte révèle écrit confirme reconnaît "
            "prévient avertit juge promet poursuit affirmait expliquait disait"
        ),
    ),
    ("fr", "claimed", False, "prétendu soutenu"),
    ("fr", "claimed", True, "prétend prétendent soutient soutiennent"),
    ("fr", "denied", False, "nié démenti contesté réfuté"),
    ("fr", "denied", True, "nie nient dément démentent"),
    (
        "es",
        "stated",
        True,
        (
            "dijo dice dicen dijeron afirmó afirma afirman afirmaron declaró declara declararon "
            "anunció anunciaron explicó explicaron aseguró aseguraron asegura señaló señalaron señala "
            "indicó indicaron añadió agregó manifestó expresó comentó advirtió advirtieron informó "
            "informaron informa contó relató recordó lamentó denunció criticó subrayó destacó precisó "
            "confirmó confirmaron reconoció admitió respondió contestó prometió reiteró sostuvo "
            "escribió exclamó insistió apuntó detalló reveló reclamó tuiteó"
        ),
    ),
    (
        "es",
        "stated",
        False,
        (
            "dicho afirmado declarado anunciado explicado asegurado señalado indicado añadido "
            "manifestado informado confirmado advertido reconocido comentado"
        ),
    ),
    ("es", "denied", True, "negó negaron desmintió desmintieron niega"),
    (
        "it",
        "stated",
        False,
        (
            "detto dichiarato affermato annunciato spiegato riferito aggiunto sottolineato precisato scritto "
            "comunicato assicurato ribadito confermato commentato rivelato ammesso osservato raccontato "
            "risposto "
            "avvertito denunciato ricordato"
        ),
    ),
    (
        "it",
        "stated",
        True,
        (
            "dice dicono afferma affermano dichiara spiega spiegano riferisce riferiscono aggiunge "
            "sottolinea "
            "precisa assicura ribadisce conferma commenta rivela racconta scrive avverte disse dissero "
            "annuncia"
        ),
    ),
    ("it", "claimed", False, "sostenuto"),
    ("it", "claimed", True, "sostiene sostengono"),
    ("it", "denied", False, "negato smentito"),
    (
        "pt",
        "stated",
        True,
        (
            "disse disseram diz dizem afirmou afirmaram declarou declararam anunciou anunciaram explicou "
            "informou informaram acrescentou ressaltou destacou confirmou alertou admitiu reconheceu "
            "respondeu "
            "comentou revelou lamentou criticou garantiu escreveu contou relatou apontou avaliou prometeu "
            "sublinhou adiantou referiu"
        ),
    ),
    ("pt", "denied", True, "negou negaram desmentiu"),
)
"""Language, strength, whether the form stands without an auxiliary, and the forms."""


_NOUNS = frozenset(
    "meaning hearing feeling reason reasons term terms label labels point voice post posts put".split()
)
"""Forms that are nouns, or no past tense, so nearly always that they are no cues."""


def _lexicon() -> dict[str, Verb]:
    forms: dict[str, Verb] = {}

    def enter(words: Iterable[str], verb: Verb) -> None:
        for word in words:
            if word not in _NOUNS:
                forms.setdefault(word, verb)

    for strength, takes, lemmas in _ENGLISH:
        for lemma in lemmas.split():
            enter(_forms(lemma), Verb(strength, takes, "en"))
    for strength, takes, words in _GERMAN:
        enter(words.split(), Verb(strength, takes, "de"))
    enter(GERMAN_PLURALS, Verb("stated", "clause", "de"))
    enter(GERMAN_PARTICIPLES, Verb("stated", "clause", "de", finite=False))
    for language, strength, finite, words in sorted(_ROMANCE, key=lambda row: not row[2]):
        enter(words.split(), Verb(strength, "clause", language, finite))
    return forms


VERBS = _lexicon()

NOUN_LIKE = frozenset(
    "report reports claim claims state states note notes tweet tweets post posts comment comments remark "
    "remarks estimate estimates demand demands promise promises fear fears hope hopes suspect suspects "
    "rule rules issue issues call calls doubt doubts answer answers reply replies pledge pledges vow vows "
    "hint hints forecast forecasts appeal appeals voice question questions show shows find reason reasons "
    "quote quotes label labels term terms point points blame praise welcome address dispute disputes read "
    "put raise raises recount counter related added alleged caution cautions boast caution speculated "
    "intimate relate related feel signal brief echo relay worry mean".split()
)
"""Forms that are at least as often nouns or adjectives."""

PASSIVES = frozenset("reported claimed alleged stated announced confirmed estimated denied noted".split())
"""Verbs that report in the passive too, with "by" behind: much else done "by" somebody is no report."""

NEEDS_COMPLEMENT: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        _forms("issue"), frozenset("warning warnings statement denial appeal apology call".split())
    ),
    **dict.fromkeys(
        _forms("raise"), frozenset("concern concerns doubt doubts question questions alarm".split())
    ),
    **dict.fromkeys(_forms("point"), frozenset({"out"})),
    **dict.fromkeys(_forms("sum"), frozenset({"up"})),
}
"""Verbs that are cues only with one of these words close behind."""

GERMAN_PARTICLES: dict[str, frozenset[str]] = {
    **dict.fromkeys("teilt teilte teilten".split(), frozenset({"mit"})),
    **dict.fromkeys(
        "erwartet erwartete erwarteten rechnet rechnete rechneten".split(), frozenset({"dass", "damit"})
    ),
    **dict.fromkeys("kündigt kündigte kündigten".split(), frozenset({"an"})),
    **dict.fromkeys("fügt fügte fügten".split(), frozenset({"hinzu", "an"})),
    **dict.fromkeys("gab gaben gibt geben".split(), frozenset({"an", "bekannt"})),
    **dict.fromkeys("stellt stellte stellten".split(), frozenset({"fest", "klar"})),
    **dict.fromkeys("räumt räumte räumten gestand gesteht".split(), frozenset({"ein"})),
    **dict.fromkeys("legt legte legten".split(), frozenset({"fest", "nahe"})),
    **dict.fromkeys("wies wiesen weist".split(), frozenset({"hin", "zurück", "daraufhin"})),
    **dict.fromkeys("fuhr fährt".split(), frozenset({"fort"})),
    **dict.fromkeys("führt führte".split(), frozenset({"aus", "an"})),
    **dict.fromkeys("schlug schlugen".split(), frozenset({"vor"})),
    **dict.fromkeys("deutete deuteten".split(), frozenset({"an"})),
    **dict.fromkeys(
        "vertritt vertrat".split(), frozenset({"ansicht", "auffassung", "meinung", "standpunkt"})
    ),
    **dict.fromkeys("wirft warf warfen".split(), frozenset({"vor"})),
    **dict.fromkeys("ruft rief riefen".split(), frozenset({"auf", "dazu"})),
    **dict.fromkeys("spricht sprach sprachen".split(), frozenset({"von", "vom"})),
    **dict.fromkeys("steht".split(), frozenset({"wörtlich", "darin", "anderem"})),
    **dict.fromkeys(
        "ließ lässt".split(), frozenset({"wissen", "verlauten", "verbreiten", "mitteilen", "erklären"})
    ),
    **dict.fromkeys(
        "sieht sah richtete versuchte schließt schloss geht ging gehen gingen gehe".split(),
        frozenset({"worten", "als", "davon", "darin"}),
    ),
}
"""German verbs that are cues only with their particle."""
