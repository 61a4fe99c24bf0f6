"""What kind of source somebody is whom the text does not name elsewhere, by the words alone."""

from __future__ import annotations

import re

from summarise.evidence.marks import SourceKind

_HEAD_END = re.compile(
    r"\s(?:of|for|in|from|at|with|to|on|by|who|von|vom|der|des|für|aus|beim?|im|zum|zur|de|du|del|para"
    r"|pour)\s"
)
_MEDIUM = re.compile(
    r"\b(?:TV\w*|Radio|Times|Post|Herald|News|Guardian|Telegraph|Sun|Tribune|Journal|Gazette|Observer"
    r"|Independent|Mirror"
    r"|Reuters|AFP|AP|Associated Press|dpa|BBC|CNN|ABC|CBS|NBC|NPR|Fox News|MSNBC|Al[- ]Jazeera|Sky"
    r"|Spiegel|Zeitung|Rundfunks?|Tagblatts?|Volksblatts?"
    r"|Rundschau|Tagesschau|Bild|Anzeiger|Le Monde|Figaro|El País|RT|TASS|Xinhua|Wikinews|Bloomberg"
    r"|Politico|Axios"
    r"|[Nn]ewspaper|[Mm]agazine|[Bb]roadcaster|[Nn]ews agency|Nachrichtenagentur|Fernsehsender"
    r"|Tageszeitung|USA Today|Daily [A-Z]\w+|[A-Z]\w+blatt|Deutschlandfunk|ARD|ZDF|Deutsche Welle|Interfax"
    r"|Kyodo"
    r"|ANSA|EFE|Libération|Le Parisien|La Repubblica|Corriere della Sera|La Stampa|El Mundo|O Globo|Folha"
    r"|[A-ZÄÖÜ]\w+[- ](?:Boten?|Kuriers?|Nachrichten|Tageblatt|Merkur|Allgemeinen?)"
    r"|Nachrichtenportal|Nachrichtenseite|Onlineportal|Nachrichtensender|Lokalzeitung|Radiosender"
    r"|[A-Z]\w+ (?:Courier|Chronicle|Express|Mail|Dispatch|Inquirer|Enquirer|Examiner|Weekly|Echo|Mercury"
    r"|Advertiser|Sentinel|Bugle|Argus|Clarion|Messenger|Star|Globe))\b"
)
_IN_MARKS = re.compile(r"(?:[Dd](?:er|ie|as|e[mns])|[Ll]aut) [„“»][^„“”«»]{2,60}[“”«]\Z")
"""A German article and a name in quotation marks, as newspapers are given: "der „Landbote“"."""
_UNNAMED_REPORTS = re.compile(
    r"(?:(?:some|several|many|media|news|press|local|initial|early|unconfirmed|recent|other|various"
    r"|multiple|local media"
    r"|numerous|(?:lokale|örtliche|mehrere)[rn]?) )*(?:reports|rumou?rs|accounts|media|estimates|medien)\Z"
    r"|(?:[a-zäöüß]+ ){0,2}(?:\w+[ab]"
    r"|[AB])(?:ngaben|erichten?)\Z"
    r"|(?:[a-zäöüß]+ ){0,2}(?:Erkenntnissen?|Informationen|Schätzungen|Berechnungen)\Z",
    re.IGNORECASE,
)
_BODY_SAYS = re.compile(
    r"(?:[a-zäöüß]+ ){0,2}(?:Polizei|Behörden|Regierungs|Unternehmens|Firmen|Konzern|Ministeriums"
    r"|Gewerkschafts|Partei|Feuerwehr|Armee|Militär)[Aa]ngaben\Z"
)
"""What a body gives out, called so in one word: "offiziellen Polizeiangaben"."""
_DOCUMENTS = frozenset(
    "reports report study studies statements statement guidelines guideline letters letter memos memo "
    "memorandum indictment documents document surveys survey register registry database logbook "
    "contract treaty minutes dossier polls poll websites website paper papers article articles "
    "statistics data figures ruling verdict affidavit filings filing complaint records census "
    "analysis review audit book tweet posting framework transcript bericht studie erklärung "
    "mitteilung pressemitteilung presseerklärung schreiben gutachten positionspapier stellungnahme "
    "webseite umfrage rapport communiqué étude informe comunicado estudio papier dokument "
    "untersuchung statistik meldung klageschrift erhebung studio documento rapporto relatório estudo "
    "sondage sondaggio encuesta enquête presentation forecast lawsuit transcripts emails email "
    "messages message prospectus testimony research evidence notice diary memoir results result findings "
    "finding e-mail e-mails blog posts suit poster placard banner leaflet inscription plaque site facts "
    "scans "
    "scan tests test opinion projections rankings "
    "ergebnisse ergebnis zahlen résultats resultados risultati chiffres cifras".split()
)
_ORGANISATIONS = frozenset(
    "intelligence ministry department government administration police military army navy force "
    "forces agency commission committee council court company office union party association "
    "organisation organization parliament opposition embassy hospital prosecution defence defense "
    "brigade senate congress bank group university institute guard pentagon kremlin board bureau "
    "authority federation foundation team club regierung polizei ministerium gericht partei bundesrat "
    "bundestag kommission staatsanwaltschaft unternehmen gewerkschaft verband landesregierung amt "
    "prefecture gouvernement ministère gobierno policía ministerio polizia carabinieri polícia governo "
    "ministero ministério procura préfecture parquet gendarmerie fiscalía tribunal tribunale empresa azienda "
    "entreprise compagnie charity firm regulator watchdog airline carmaker automaker retailer lender "
    "maker operator supplier manufacturer network campaign palace league school college institution "
    "coastguard ombudsman observatory "
    "transport treasury cabinet ngo tank thinktank consultancy coalition alliance movement startup "
    "start-up konzern "
    "secours pompiers bomberos bombeiros mairie alcaldía prefeitura verein behörde hersteller betreiber "
    "kuratorium bergrettung wasserrettung stadtverwaltung bezirksregierung landkreis stiftung institut "
    "klinikum verkehrsverbund rettungsdienst bundesverband betriebsrat landgericht verwaltung feuerwehr "
    "armee militär bundeswehr "
    "bundesregierung kreml stadt gemeinde land kirche "
    "grüne grünen linke linken fraktion".split()
)
_ORGANISATION_ENDS = (
    *"""
    ministerium gericht behörde verband gesellschaft umweltamt bundesamt landesamt kriminalamt gerichtshof
    rechnungshof verbund rettung regierung verwaltung stiftung institut betriebsrat kammer werke betriebe
    fraktion katastrophenschutz verfassungsschutz zivilschutz grenzschutz küstenwache bergwacht wasserwacht
    feuerwehr
    """.split(),
    "white house",
    "fire service",
)
_PEOPLE = frozenset(
    "officials commanders sources witnesses eyewitnesses residents officers soldiers experts analysts "
    "critics activists diplomats researchers scientists authorities people lawyers aides insiders "
    "observers investigators prosecutors doctors survivors relatives locals spokespersons "
    "spokesperson spokesman spokeswoman neighbours neighbors supporters opponents protesters "
    "economists historians lawmakers sprecherin sprecher autorités autoridades fuentes forecasters "
    "campaigners workers employees staff students voters fans users customers traders investors "
    "villagers parents families victims friends colleagues executives engineers pilots drivers "
    "physicians nurses teachers farmers migrants refugees passengers leaders politicians mps "
    "ministers judges jurors scholars academics authors organisers organizers onlookers bystanders "
    "detectives spokespeople fonti fontes témoins testigos testimoni testemunhas expertos esperti "
    "especialistas kritiker kritikern experten beobachter beobachtern augenzeugen "
    "zeugen analysten demonstranten anwohner anwohnern "
    "insider insidern beamte beamten forscher forschern wissenschaftler wissenschaftlern sprecher "
    "sprechern veranstalter veranstaltern organisatoren umweltschützer tierschützer datenschützer "
    "verbraucherschützer händler mediziner ermittler ermittlern behörden einsatzkräfte "
    "einsatzkräften "
    "sicherheitskräfte sicherheitskräften".split()
)
_INDEFINITE = re.compile(
    r"(?!a (?:polícia|prefeitura|procuradoria|câmara|comissão|empresa|agência|associação)\b)(?:an?|one"
    r"|some|several|many|two|three|four|five|most|another|unnamed|anonymous|ein|eine|einer"
    r"|einem|einige"
    r"|mehrere|un|une|una|unos|des|varios)\s",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"\b(?:[Pp]resident|[Mm]inister|[Ss]enator|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Ss]ecretary"
    r"|[Cc]hairman|[Pp]rofessor"
    r"|[Dd]irector|[Ss]pokes(?:man|woman|person)|[Cc]hief|[Kk]ing|[Qq]ueen|[Pp]rince|[Mm]r|[Mm]rs|[Mm]s"
    r"|[Dd]r|General"
    r"|\w*[Mm]inister(?:in)?|\w*[Pp]räsident(?:in)?|\w*[Ss]precher(?:in)?|\w*[Vv]orsitzende[rn]?"
    r"|\w*chef(?:in)?)"
    r"\.? (?:[A-ZÀ-Þ][\w’'.-]+|[ae]l-[A-Z]\w+)"
)
_NOBODY = re.compile(
    r"(?!police|people|officials|media|staff|men|women|someone|somebody|everyone|everybody|others|both)"
    r"[^\W\d_A-ZÀ-Þ]+(?<!s)\Z|[A-Z][a-z]+ly\Z|[\d.,]+\Z"
    r"|(?:[Tt]he )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)\Z"
    r"|.* (?:1[89]|20)\d\d\Z|(?:[Ll]ast|[Nn]ext|[Pp]ast|[Tt]he last) .*(?:day|week|month|year)s?\Z"
    r"|(?:[\w.,-]+ ){1,4}(?:percent|per cent|Prozent)\Z|[\d.,]+ ?%\Z"
    r"|(?:[Aa]bout |[Nn]early |[Aa]lmost |[Ss]ome )?(?:[Aa] (?:quarter|third|fifth|tenth)|[Hh]alf"
    r"|[Tt]wo[- ]thirds"
    r"|[Tt]hree[- ]quarters|[Oo]ne in [a-z\d]+|[a-z\d]+ (?:in|out of) (?:ten|five|four|three|\d+))\Z"
    r"|(?:states|says|adds|notes|claims|comments|remarks|announces|confirms)\Z"
    r"|(?:Prozent|Drittel|Viertel|Hälfte)\Z|[Nn]o [a-z]+\Z|[Kk]eine?r? [A-ZÄÖÜ][\w-]+\Z"
    r"|reads? in\b|Alles in allem\b|(?:[Nn]obody|[Nn]o one|[Nn]one of .*|[Nn]iemand|[Kk]einer)\Z"
)
"""One word without an article, and no plural; a verb; what counts or dates: "Accordingly", "the second"."""
_GENITIVE = re.compile(r"des (?P<noun>[A-ZÄÖÜ][\w-]{3,}?)e?s\b")
"""A German noun in the genitive: "(nach Angaben) des Verkehrsverbunds"."""
_NAMELIKE = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]*)(?: (?:al|von|van|de|da|bin|el)? ?[A-ZÀ-Þ][\w.’'-]*)*\Z")
_OWNED = re.compile(r"[’']s? \S+\Z")
_PLURAL = re.compile(r"[A-Z][a-z]{3,}(?<!s)s\Z")
_ARTICLE = re.compile(r"(?:the|der|die|das|dem|den|le|la|les|el|los|las|il|lo|gli|o|os|as)\s", re.IGNORECASE)
_ROMANCE_ARTICLE = re.compile(r"(?:[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Ii]l|[Ll]o|[Oo]|[Aa])\s")
"""Articles of languages in which a noun with a capital letter is a name: "la Secretaría"."""
_NO_ENDS = (" well", " most", " also", " not", " up", " out", " what", " that", " so", " as", " much", "ly")
_PARTICIPLES = frozenset("seen sent shown written".split())
_DOCUMENT_THAT = re.compile(r"(.{0,60}?\w)\s\w{3,}(?:ing|ed)\s")
_NO_PHRASE = re.compile(
    r"(?:(?:it|there|that|he|she|we|they|i|you|who|what)[’']\w+|i|we|you|he|she|they|it|me|them|is"
    r"|are|was|were"
    r"|can|can[’']t|cannot|don[’']t|will|would|when|because|if|let|how|why|isn[’']t|wasn[’']t)\b(?![.-])"
)
_SPEAKER_FOR = re.compile(
    r"(?:[\w’'-]+ ){0,4}?(?:spokes\w+|lawyers?|attorneys?|solicitors?|officials?|representatives?"
    r"|executives?|directors?"
    r"|managers?|members?|heads?|chief|chair\w*|presidents?|employees?|workers?|\w*[Ss]precher(?:in)?"
    r"|\w*[Aa]nw[aä]lt(?:in)?|\w*[Cc]hef(?:in)?|[Vv]ertreter(?:in)?|[Mm]itarbeiter(?:in)?) (?:of|for"
    r"|from|at|with|von|vom"
    r"|der|des|beim?) ",
)
_REACH = 160
"""Characters of a phrase that its kind is read from."""


def head_of(words: str) -> str:
    """A phrase without what is joined to it by a preposition: "a spokesman for the ministry"."""
    words = words[:_REACH]
    cut = _HEAD_END.search(words)
    return words[: cut.start()] if cut else words


def is_nobody(words: str) -> bool:
    """Whether the words name no source at all."""
    return _NOBODY.match(words) is not None


def is_phrase(words: str) -> bool:
    """Whether the words are one noun phrase, as far as their small words tell: "someone we met" is none."""
    first, _, rest = words[:_REACH].partition(" ")
    inside = _NO_PHRASE.match(first.lower()) or any(map(_NO_PHRASE.fullmatch, rest.split()))
    return not inside and not (rest and words.endswith(_NO_ENDS))


def is_titled(head: str) -> bool:
    """Whether a name has a title before it: "Ms Park", "Ministerin Roth"."""
    return _TITLED.search(head) is not None


def is_medium(words: str) -> bool:
    """Whether the words name a newspaper, a broadcaster or an agency."""
    return _MEDIUM.search(words[:_REACH]) is not None or _IN_MARKS.match(words) is not None


def is_unnamed(words: str) -> bool:
    """Whether the words say of somebody only what they are: "officials", "one resident", "reports"."""
    if _BODY_SAYS.match(words):
        return False
    return bool(_UNNAMED_REPORTS.match(words) or _INDEFINITE.match(words)) or is_people(head_of(words))


def kind_of(words: str) -> SourceKind:
    """The kind of a source that is not among the known names."""
    words = words[:_REACH]
    if _BODY_SAYS.match(words):
        return "organisation"
    if _IN_MARKS.match(words):
        return "medium"
    genitive = _GENITIVE.match(words)
    if (
        genitive
        and _kind_by_name(genitive["noun"], with_article=True, named_by_capital=False) == "organisation"
    ):
        return "organisation"
    bare = _ARTICLE.sub("", words, count=1) if _ARTICLE.match(words) else words
    head = head_of(bare)
    if _UNNAMED_REPORTS.match(bare) or is_people(head):
        return "anonymous"
    if _is_document(head):
        return "document"
    if _INDEFINITE.match(words) or (_PLURAL.match(head) and not is_medium(head)):
        return "anonymous"
    if is_medium(head) or is_medium(words):
        return "medium"
    return _kind_by_name(
        head, with_article=bare != words, named_by_capital=_ROMANCE_ARTICLE.match(words) is not None
    )


def _kind_by_name(head: str, *, with_article: bool, named_by_capital: bool) -> SourceKind:
    """Person, organisation or nobody with a name, by the words of the head alone."""
    first = re.sub(r"^l['’]", "", head.split(" ", 1)[0])
    if first.islower() and is_body(first):
        return "organisation"  # "l'association Droit au logement"
    last = re.sub(r"^(?:al|el|bin|ibn|abu|de)-", "", _last(head))
    if is_body(last) or head.lower().endswith(_ORGANISATION_ENDS) or (last.isupper() and len(last) > 1):
        return "organisation"
    if is_titled(head):
        return "person"
    if with_article:
        named = " " in head or named_by_capital
        return "organisation" if named and _NAMELIKE.match(head) else "anonymous"
    return "person" if last[:1].isupper() and not _OWNED.search(head) else "anonymous"


def _last(head: str) -> str:
    return head.rstrip(' ”“"»«’').rsplit(" ", 1)[-1]


def is_body(noun: str) -> bool:
    """Whether a noun is one for a body: "ministry"."""
    return noun.lower() in _ORGANISATIONS


def is_people(head: str) -> bool:
    """Whether a noun is one for people: "officials"."""
    last = _last(head).lower()
    return last in _PEOPLE or last.endswith(("kreise", "kreisen", "ologists", "icians", "nomists"))


def _is_document(head: str) -> bool:
    begins = _DOCUMENT_THAT.match(head)
    if begins is not None and _last(begins.group(1)).lower() in _DOCUMENTS:
        return True
    last = _last(head)
    if last.lower() in _PARTICIPLES or last.endswith("ed"):
        last = _last(head[: -len(last)]) if len(head) > len(last) else last
    return last.lower() in _DOCUMENTS


def serves(words: str) -> bool:
    """Whether the words say whose somebody is: in "a spokesman for the trust, Oak Care" that of Oak Care."""
    return _SPEAKER_FOR.match(words) is not None
