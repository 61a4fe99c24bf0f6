"""The French, Spanish, Italian and Portuguese verbs of reporting."""

from __future__ import annotations

from summarise.evidence.marks import Strength

ROMANCE_AUXILIARIES = frozenset(
    "ha han había habían he hanno ho aveva avevano a ai ont avait avaient aurait l'a l'ont".split()
)

ROMANCE_ADVERBS = frozenset(
    "alors ensuite aussi également notamment déjà même encore enfin pas lui leur toujours simplement "
    "finalement también además ya todavía anche poi inoltre già infine também ainda".split()
)
"""What can stand between an auxiliary and its participle."""

ROMANCE: tuple[tuple[str, Strength, bool, str], ...] = (
    (
        "fr",
        "stated",
        False,
        (
            "déclaré affirmé annoncé indiqué expliqué précisé ajouté estimé souligné assuré dit lancé "
            "déploré confié réagi répondu écrit rappelé confirmé reconnu admis dénoncé averti prévenu "
            "promis jugé insisté martelé ironisé regretté conclu commenté raconté témoigné répété "
            "rapporté révélé tweeté déclarée salué poursuivi plaidé lâché glissé tonné nuancé rétorqué "
            "répliqué demandé réclamé exigé critiqué condamné fustigé constaté noté observé évoqué "
            "détaillé réaffirmé"
        ),
    ),
    (
        "fr",
        "stated",
        True,
        (
            "dit disent affirme affirment déclare déclarent annonce indique indiquent explique expliquent "
            "précise ajoute souligne soulignent estime estiment assure assurent raconte rappelle confie "
            "répond regrette déplore dénonce rapporte révèle écrit confirme reconnaît prévient avertit "
            "juge promet poursuit affirmait expliquait disait lance plaide réclame exige constate rétorque "
            "réplique martèle tonne fustige réaffirme nuance demandent réclament exigent"
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
            "dijo dice dicen dijeron afirmó afirma afirman afirmaron declaró declara declararon anunció "
            "anunciaron explicó explicaron aseguró aseguraron asegura señaló señalaron señala indicó "
            "indicaron añadió agregó manifestó expresó comentó advirtió advirtieron informó informaron "
            "informa contó relató recordó lamentó denunció criticó subrayó destacó precisó confirmó "
            "confirmaron reconoció admitió respondió contestó prometió reiteró sostuvo escribió exclamó "
            "insistió apuntó detalló reveló reclamó tuiteó"
        ),
    ),
    (
        "es",
        "stated",
        False,
        (
            "dicho afirmado declarado anunciado explicado asegurado señalado indicado añadido manifestado "
            "informado confirmado advertido reconocido comentado"
        ),
    ),
    ("es", "denied", True, "negó negaron desmintió desmintieron niega"),
    (
        "it",
        "stated",
        False,
        (
            "detto dichiarato affermato annunciato spiegato riferito aggiunto sottolineato precisato "
            "scritto comunicato assicurato ribadito confermato commentato rivelato ammesso osservato "
            "raccontato risposto avvertito denunciato ricordato"
        ),
    ),
    (
        "it",
        "stated",
        True,
        (
            "dice dicono afferma affermano dichiara spiega spiegano riferisce riferiscono aggiunge "
            "sottolinea precisa assicura ribadisce conferma commenta rivela racconta scrive avverte disse "
            "dissero annuncia"
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
            "respondeu comentou revelou lamentou criticou garantiu escreveu contou relatou apontou "
            "avaliou prometeu sublinhou adiantou referiu"
        ),
    ),
    ("pt", "denied", True, "negou negaram desmentiu"),
)
"""Language, strength, whether the form stands without an auxiliary, and the forms."""
