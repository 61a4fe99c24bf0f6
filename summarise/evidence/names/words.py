"""Words inside or beside a name that tell what it names."""

from __future__ import annotations

ORGANISATION_NOUNS = frozenset(
    """
air books booksellers brewery brigades capital auto healthcare logistics pharma publishing press retail
supermarkets stores telecom semiconductors robotics biosciences shipyards railways mines metals foods
cooperative brothers bros dynamics atomics associates equities asset
securities holdings advisors advisers ventures insurance telecom airways foods brands consulting analytics
assemblée sénat préfecture mairie asamblea ayuntamiento comisión tribunale consiglio ministero partito
sindacato senato assembleia conselho ministério bulletin
academy administration agency airlines archive archives airways alliance army assembly association
authority bank board
brigade broadcaster brotherhood bureau cabinet center centre chamber church club coalition college command
commission committee company conference confederation congress consortium corporation corps council court
defence department directorate division embassy exchange federation force forces foundation front fund
government guard guards house industries initiative institut institute institution intelligence journal
knesset league legislature lines ferries cruises rail railway health care homes shipping tours magazine
media militia ministry movement nations navy network news newspaper
observatory office ombudsman opera orchestra organisation organization parliament parliamentary partners
parties party philharmonic platform police post press pride project promenade red reserve regiment research
school senate service services society squad state states studios syndicate team telegraph television
treasury tribunal trust union united university virgin watch watchdog workers times herald tribune gazette
guardian chronicle observer airline systems technologies laboratories laboratory motors pharmaceuticals
biotherapeutics therapeutics electric energy petroleum oil airbus software entertainment pictures records
studios rovers wanderers fc fcs afc sv tsv vfb vfl ministère université institut banque parti conseil comité
syndicat
gouvernement commissariat tribunal ministerio universidad instituto banco partido consejo comité gobierno
tribunal sindicato universität institut bundestag bundesrat bundesregierung landesregierung gerichtshof
gerichtshofes bundesgerichtshof bundesverfassungsgericht landgericht amtsgericht oberlandesgericht polizei
ministerium kommission schutzvereinigung vereinigung verband gewerkschaft partei bundesamt bundesbank
staatsanwaltschaft opposition
""".split()
)
PAPERS = frozenset(
    "echo mercury courier express dispatch examiner inquirer enquirer weekly advertiser sentinel bugle argus "
    "clarion messenger mail star globe mirror".split()
)
"""Nouns that newspapers are called by behind the name of a town: "the Thornby Echo"."""
MEDIA_NOUNS = PAPERS | frozenset(
    "times herald tribune gazette guardian chronicle observer post journal telegraph news magazine newspaper "
    "radio television tv".split()
)
GERMAN_BODIES = (
    "kommission", "gericht", "gerichts", "gerichtshof", "ministerium", "regierung", "verband", "partei",
    "gewerkschaft", "behörde", "anwaltschaft",
)  # fmt: skip
"""How German compounds end that name a body: "Innenministerium"."""
UNION_BODIES = ("rat", "rats", "rates", "mission", "armee", "polizei", "senat", "botschaft", "parlament")
"""How bodies of the UN, the EU or the US end, behind the letters for it: "UN-Sicherheitsrat"."""
GERMAN_CLUBS = (*GERMAN_BODIES, "genossenschaft", "verein", "stiftung", "initiative")
"""How those end that name a body with the words behind them: "Förderverein Waldbad"."""
GERMAN_MAKERS = ("hersteller", "konzern", "anbieter", "versicherer", "händler")
"""How German nouns end that say of the name behind them that it is a company's: "Chiphersteller"."""
LEGAL_FORMS = frozenset(
    "Inc Corp Ltd LLC LLP PLC plc AG GmbH SE Co KG SA S.A. NV BV SpA Group Holdings".split()
)
PLACE_NOUNS = frozenset(
    """
airport archipelago atoll avenue basin bay beach borough boulevard bridge canal canyon cape castle cathedral
channel city coast county creek delta desert district falls field fjord forest glacier gulf harbor harbour
highway hill hills hospital hotel island islands isle isles lake lane mosque mount mountain mountains oblast
ocean
palace park peninsula plain plains plateau plaza port prefecture prison province range region reef reservoir
river road sea shore square stadium station strait street suburb temple territory tower town township
valley village volcano zoo arena clinic mine abbey monastery
straße platz fluss see rivière fleuve río lago
""".split()
)
LEADING_PLACE_NOUNS = frozenset(
    "lake mount cape fort port camp gulf bay isle strait río lago mont monte cerro sierra pic stade "
    "estadio plaza "
    "plaça place rue avenida calle via piazza puerto isla ilha île cabo volcán palacio palais".split()
)
LEADING_THING_NOUNS = frozenset(
    "cyclone hurricane typhoon tropical storm operation project flight apollo soyuz mission act".split()
)
THING_NOUNS = frozenset(
    """
accord accords act agreement amendment anthem award awards battle bill boat bowl campaign ceremony
championship championships christmas constitution convention cup cyclone day declaration directive disease
dollars earthquake easter election elections encyclopedia eve fair festival final finals flu games genocide
holiday hurricane law marathon olympiad medal medicine month night olympics operation order pact paralympics
philosophy plan premiere prix prize program programme protocol ramadan rebellion report resolution
revolution series spring storm summit super syndrome test tournament treaty trial trophy tsunami typhoon
uprising virus war week weekend year zone area system systems volume section chapter figure table article
part page result appendix traffic license licence relations contact contacts inquiries enquiries release
newsletter studies psychology leadership communications engineering economics management marketing physics
mathematics chemistry biology sociology tour
telescope satellite spacecraft rover vaccine
image photo file response appeal theory syndrome grand open statement
""".split()
)
ABSTRACT_TOPICS = frozenset(
    """
health education food drug disease diseases allergy science sciences arts trade industry agriculture
commerce
culture media environment energy oil gas justice law search research development defence defense security
rescue
prevention control human social economic economics technology engineering labor labour finance water
transport tourism sport sports budget planning migration immigration rights standards weights medicine
climate peace cooperation state foreign home interior home treasury veterans urban
""".split()
)
"""What a ministry, an institute or an office is for: these may be joined by "and" inside its name."""

CALENDAR = frozenset(
    """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mondays Tuesdays
Wednesdays Thursdays Fridays Saturdays Sundays Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
Januar Februar März Mai Juni Juli Oktober Dezember UTC GMT BST EST EDT PST PDT CET AM PM AD BC BCE CE
""".split()
)
NOT_NAMES = frozenset(
    """
I I'm I've I'd I'll I’m I’ve I’d I’ll OK TV DVD CD DNA RNA HIV AIDS COVID COVID-19 SARS MERS EVD Ebola
Internet Earth Moon Mars Sun God Allah Hajj Ramadan Lent Halloween Passover Hanukkah Eid English
French German Spanish Arabic Hebrew Mandarin Swahili Latin Web PhD MSc Sc BSc MA CEO CFO CTO MP MPs MEP GDP
CCTV GPS USD EUR GBP PDF URL ID IQ FAQ DIY ETA CO2 H1N1 H5N1 SMS App Windows Linux Android iPhone Bible
Quran Koran Torah Islam Christianity Judaism Buddhism Hinduism Brexit Holocaust Nobel Oscar Grammy
LGBT LGBTQ Rs QC SC BA Q&A MD RIP ISBN Image File Photo Video Picture Caption Source Sources Credit
Related Advertisement UPDATE BREAKING CORRECTED CORRECTION CORRECTS REFILE REFILED WRAPUP ROUNDUP FACTBOX
EXPLAINER EXCLUSIVE URGENT FLASH ALERT EMBARGOED INSIGHT ANALYSIS TIMELINE NEWSMAKER EIL EILMELDUNG KORREKTUR
BERICHTIGUNG ZUSAMMENFASSUNG
ZR StR AZR Olympics Paralympics Olympic Paralympic Grand Prix Wikinewsie Q A
""".split()
)
ORDINARY = frozenset(
    """
a about above according accordingly across additionally after afterwards again against ago all almost along
already also although altogether always amid among amongst an and another any anyone anything apart
approximately are around as aside at away back based be because before behind being below beside besides
between
beyond both but by can certainly clearly considering consequently contrary could currently dear despite did
do does done due during each earlier early eight either eleven else elsewhere end enough especially even
eventually ever every everybody everyone everything except experts fans few final finally first five
following for former formerly forty founded four from further furthermore generally given had half has
have having
he hence her here hers herself him himself his historically how however hundreds if immediately in including
increasingly indeed inside instead interestingly into is it its itself just last lastly late later latest
least less let like likewise local long many may maybe me meanwhile might millions more moreover most mostly
much must my myself nearly neither never nevertheless new newly next nine no nobody none nonetheless nor not
notably nothing notwithstanding now nowadays of off often old on once one only onto opening opposite or
originally other others otherwise our out outside over overall part particularly people perhaps please
police possibly presumably previous previously prior probably quite rather recent recently regarding
reportedly reports researchers residents roughly same scientists second several shall she short shortly
should similarly since six so some somebody someone something sometimes somewhat soon speaking still
subsequently such suddenly supporters ten than thank thanks that the their them then there thereafter
therefore these they thing things third thirty this those though thousands three through throughout thus
till
to today together tomorrow tonight too toward towards twelve twenty twice two typically ultimately under
unfortunately unless unlike until up upon us usually various very via was we well were what whatever when
whenever where whereas wherever whether which whichever while who whoever whole whom whose why will with
within
without witnesses work would yes yesterday yet you your yours yourself asked authorities officials doctors
left right news read see note born born go good great is hey hello hi dear wow oh ok sorry sure dozens
talking
der die das ein eine einer eines einem einen und oder aber auch als am an auf aus bei beim bis da damit dann
dass daß dem den denn des dies diese dieser dieses doch dort durch er es für gegen hat haben hier hinter ich
ihr ihre im in ins ist ja jedoch jetzt kein keine laut man mehr mit nach nachdem neben nicht noch nun nur ob
ohne sein seine seit sich sie sind so sowie trotz über um unter vom von vor während war waren was weil wenn
wer werden wie wir wird wo zu zum zur zwischen zwei drei vier fünf insbesondere offenbar bereits
le la les un une des du de et ou mais dans en au aux avec pour par sur sous ce cet cette ces il elle ils
elles
on nous vous je qui que quoi dont où son sa ses leur leurs selon après avant pendant depuis lors
el los las unos unas y o pero del al con por para sin sobre este esta estos estas su sus se lo que quien
cuando donde según después antes desde durante entre hasta ayer hoy
""".split()
)
"""Words whose capital letter at the beginning of a sentence or headline says nothing."""

SPEECH_VERBS = frozenset(
    """
said says say saying told tells announced announces reported reports wrote writes tweeted claimed claims
added adds stated states argued argues explained explains warned warns confirmed confirms denied denies
insisted insists noted notes asked asks called calls commented comments remarked described describes
declared
declares suggested suggests responded replied acknowledged admitted admits accused accuses alleged alleges
urged urges believes believed thinks thought testified stressed emphasised emphasized criticised criticized
condemned praised welcomed promised vowed pledged predicted revealed disclosed demanded rejected refused
sagte sagt erklärte erklärt teilte betonte kritisierte forderte meinte sieht berichtete berichtet
déclaré affirmé annoncé indiqué dijo afirmó anunció declaró señaló
""".split()
)
ACTING_VERBS = SPEECH_VERBS | frozenset(
    """
signed joined join sign attacked invaded agreed voted banned imposed launched deployed planned wants wanted
seeks sought
won lost plans offered approved adopted withdrew would will must sent ordered decided voted opposed
supported bombed fired
declined refused failed arrested expelled recalled closed opened began started ratified joins signs agrees
votes bans imposes
launches
beat beats defeated defeats scored scores faced faces played plays drew hosted hosts led leads killed rescued
seized detained released freed sued fined bought sold hired
""".split()
)
OWNED = frozenset("share shares stake stakes stock investor investors shareholder shareholders".split())
"""Before "in" and the name of a company."""
SITES = frozenset(
    """
airport airports airfield stadium arena school schools hospital hospitals clinic church churches cathedral
mosque mosques synagogue temple temples shrine museum gallery library station stations prison prisons jail
harbour harbor port dock pier bridge bridges tunnel hotel hotels restaurant restaurants bar pub cafe mall
market markets supermarket shop shops store stores theatre theater cinema park parks beach beaches square
streets street road roads motorway highway site sites camp camps village villages town towns suburb island
islands forest forests lake river mountain mountains valley desert border headquarters building buildings
factory factories plant mine mines farm farms house houses home apartment apartments flat embassy venue campus
warehouse warehouses courthouse courtroom barracks base checkpoint crossing quarry reservoir dam cemetery
nightclub kindergarten room kitchen basement rooftop laboratory shipyard refinery
""".split()
)
"""Places that a text may name by what they are alone, as "the airport"."""
_PAST = frozenset(
    """
shot struck hit fell rose fled left came went took gave made found saw held kept met lost won broke
began knew grew
spoke wrote drove flew stood sat slept spent paid built brought fought sought taught thought sold swept
threw drew
ran swam sang hid rode wore tore sent lent felt dealt meant burnt learnt caught bore chose froze stole
woke shook
dug stuck sank wept crept wound
    """.split()
)
"""Irregular verbs in the past."""
FOLLOWING = _PAST | frozenset(
    """
of in on at to for from by with without and or but as that which who whom whose is are was were has have had
will would can could may might must should did does do not also when while after before because since if
then into over under near about against behind between during until amid among where said says told nor than
""".split()
)
"""Words that may follow a noun but not stand in one with it: "the company police" holds no company."""
