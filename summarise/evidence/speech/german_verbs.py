"""The German verbs of reporting, with the forms and particles that make them cues."""

from __future__ import annotations

from summarise.evidence.marks import Strength
from summarise.evidence.speech.verb import Takes

GERMAN_PASSIVES = frozenset("wurde wurden wird werden worden ist sind war waren sei seien wäre".split())
GERMAN_AUXILIARIES = frozenset("hat habe haben hatte hatten hätten".split())

GERMAN: tuple[tuple[Strength, Takes, str], ...] = (
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
            "droht drohte drohten legt legte legten räumte bemängelt "
            "bemängelte konterte kontert moniert monierte konstatierte "
            "rügt rügte beschuldigt beschuldigte beschuldigten widersprach "
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
            "erwartet erwarteten erwartete rechnet rechnete rechneten glauben hoffen fürchten "
            "geht ging gehen gingen gehe bezweifelt bezweifelte bezweifelten"
        ),
    ),
    ("denied", "clause", "bestreitet bestritt bestritten dementiert dementierte dementierten zurückgewiesen"),
    (
        "stated",
        "object",
        (
            "fordert forderte forderten kritisiert kritisierte kritisierten verurteilt verurteilte nennt "
            "nannte nannten bezeichnet bezeichnete bezeichneten spricht sprach sprachen verlangt verlangte "
            "verlangten beklagt beklagte beklagten lobt lobte lobten begrüßt begrüßte rät riet rieten ruft "
            "rief riefen wirft warf warfen wertet wertete sieht sieht sah sehen sahen charakterisiert "
            "charakterisierte bedauert bedauerte bedauerten appelliert "
            "fordern verlangen begrüßen kritisieren beklagen appellierte "
            "hält hielt halten hielten beschreibt beschrieb empfiehlt empfahl aufforderte "
            "beziffert bezifferte bezifferten"
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
    "fordern verlangen meinen versichern berichten sagen glauben hoffen fürchten erwarten erläutern "
    "begrüßen beklagen".split()
)
"""Forms that are infinitives as well."""

GERMAN_PARTICIPLES = frozenset(
    (
        "gesagt erklärt berichtet betont geschrieben gemeldet mitgeteilt geäußert bekräftigt "
        "bestätigt angekündigt hinzugefügt angegeben festgestellt gewarnt geantwortet verkündet "
        "eingeräumt erläutert hingewiesen kommentiert versichert behauptet beteuert bestritten "
        "dementiert gefordert kritisiert verurteilt genannt bezeichnet vermutet bekanntgegeben "
        "begründet beschrieben gegeben aufgefordert verlangt versprochen zugesagt entschieden "
        "beschlossen gebeten gelobt gedroht beklagt befürchtet geschätzt erwartet erhofft "
        "zurückgewiesen gesprochen"
    ).split()
)

GERMAN_ASSUMING = frozenset("geht ging gehen gingen gehe bezweifelt bezweifelte bezweifelten".split())
"""Forms of a verb that assumes with "von" and "aus" behind it."""

GERMAN_JUDGED = frozenset("gefordert verlangt kritisiert beklagt gelobt gesprochen".split())
"""Participles to which an object is enough: "hat sechs Jahre Haft gefordert"."""

GERMAN_REFUSALS = frozenset("wies wiesen weist".split())
"""Forms of a verb that denies with "zurück" behind it."""

GERMAN_PARTICLES: dict[str, frozenset[str]] = {
    **dict.fromkeys("teilt teilte teilten".split(), frozenset({"mit"})),
    **dict.fromkeys("erwartet erwartete erwarteten".split(), frozenset({"dass", "damit"})),
    **dict.fromkeys("rechnet rechnete rechneten".split(), frozenset({"dass", "damit", "mit", "vor"})),
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
    **dict.fromkeys("hält hielt halten hielten".split(), frozenset()),
    **dict.fromkeys("steht".split(), frozenset({"wörtlich", "darin", "anderem"})),
    **dict.fromkeys(
        "ließ lässt".split(), frozenset({"wissen", "verlauten", "verbreiten", "mitteilen", "erklären"})
    ),
    **dict.fromkeys(
        "sieht sah sehen sahen richtete versuchte schließt schloss geht ging gehen gingen gehe".split(),
        frozenset({"worten", "als", "davon", "darin"}),
    ),
}
"""German verbs that are cues only with their particle."""
