"""The small words by which the limits of a noun phrase and of a clause are known."""

from __future__ import annotations

from summarise.evidence.speech.cue_words import BE

BREAKS = frozenset(',()[]—–"“”„«»')
STOPS = frozenset(";:!?\ufffc")
HELPERS = BE | frozenset(
    "has have had will would can could did does do may might should must hat habe haben hatte hatten ist "
    "sind war waren wird werden wurde wurden sei seien könne könnte ha han había ont avait est était sont "
    "fue fueron sera seront será serão è sarà saranno sarebbe foi foram são é têm hanno".split()
)
REPORTED_MOOD = frozenset(
    "sei seien habe werde könne müsse dürfe wolle solle bleibe gebe stehe gehe komme wisse lasse sehe nehme "
    "liege handele handle bestehe finde halte führe bringe mache laufe spiele zeige brauche gelte".split()
)
"""German forms that report somebody's words and nothing else."""
INVERTED = frozenset("il elle ils elles".split())
PAST = frozenset(
    "won lost took made went came saw gave got became left led fell rose met kept held sent spent "
    "built bought brought broke began ran stood sat grew drew drove threw knew paid let fought "
    "caught sought meant felt heard chose hit cut taught stole struck shot woke shook flew wore "
    "swore understood tried wanted started stopped burst split spread quit shed sank shrank".split()
)
SUBORDINATORS = frozenset(
    "that while as because although though when where if whether whereas since after before until "
    "unless than so how why wie dass weil wenn obwohl nachdem während als indem da que comme como "
    "mientras quando mentre che".split()
)
COORDINATORS = frozenset("and but or und aber oder doch sowie et mais y pero e ma mas".split())
RELATIVES = frozenset("who which whom whose what that".split())
PREPOSITIONS = frozenset(
    "in on at during after before for with by from to about over under amid amidst despite "
    "following through via against among between without within since until upon of per across "
    "into like unlike citing concerning regarding ahead besides im am an auf aus bei beim mit "
    "nach vor zu zum zur gegenüber seit trotz wegen während gegen für über unter durch ohne um "
    "anlässlich laut gemäß von vom dans sur à avec pour après avant en con por tras per con su "
    "nel nella alla al em na com para sobre durante".split()
)
ADJUNCTS = PREPOSITIONS | frozenset(
    "also however additionally furthermore moreover meanwhile notably later earlier then now "
    "today yesterday afterwards still again even instead thus therefore hence recently previously "
    "finally similarly nevertheless late early just soon speaking asked including taken "
    "commenting noting referring responding writing based according given gestern heute dazu "
    "daraufhin dabei danach zuvor bereits auch außerdem zudem ähnlich entsprechend darin hierzu "
    "so insgesamt ferner dort hier nun inzwischen gleichzeitig zugleich weiter zunächst jedoch "
    "dagegen anschließend unterdessen oftmals später vielmehr mittlerweile schließlich daher "
    "deshalb somit allerdings indes hingegen ebenso kürzlich erst insbesondere besonders dennoch "
    "trotzdem darüber dafür damit deswegen immerhin jetzt neuerdings offenbar tatsächlich "
    "überdies weiterhin wiederum ohnehin dann sin embargo además también asimismo cependant "
    "toutefois enfin ainsi inoltre infatti però também ainda porém accordingly".split()
)
NOT_SOURCES = frozenset("it there this that what which who es das dies wie man".split())
ARTICLES = frozenset(
    "the a an der die das ein eine le la les l un une el los las una il lo gli o um uma".split()
)
PRONOUNS = frozenset("he she they we i you er sie il elle ils elles él ella wir".split())
SPOKEN_OF = frozenset(
    "officials police witnesses residents sources analysts experts researchers scientists authorities "
    "investigators prosecutors forecasters campaigners critics economists doctors lawyers organisers "
    "organizers "
    "rescuers activists unions protesters".split()
)
"""Those who tell the news, called so without an article."""
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag january february march april may june july august september october november december "
    "twitter facebook instagram".split()
)
BEHIND_STOPS = frozenset(
    "in on at during after before to that when while as who which adding via about yesterday today through "
    "saying with following amid late early earlier until since if speaking whose where because upon per "
    "despite against im am bei beim nach vor zu zum zur gegenüber dass ob auf mit aus während weiter "
    "wörtlich an über seit unter wenn weil durch gestern heute fest hinzu bekannt zurück hin fort bereits "
    "dans à sur lors que ce dans".split()
)
BEHIND_SKIPS = frozenset(
    "von vom also later then daraufhin gestern heute sich dazu am nun auch weiter zudem hier jedoch ihn "
    "ihm ihr ihnen".split()
)
ABBREVIATIONS = frozenset("dr mr mrs ms st prof gen sen rep gov lt col sgt capt jr sr hon rev".split())
GERMAN_LINKS = frozenset(
    "der die das des dem den ein eine einer eines einem einen und von vom für sein seine seiner ihr ihre "
    "ihrer im in am aus mehrere einige viele zwei drei".split()
) | (BEHIND_SKIPS | PRONOUNS | DAYS)
PHRASE_ENDS = BREAKS | STOPS | HELPERS
AFTER_VERB = ARTICLES | PREPOSITIONS | COORDINATORS | {"its", "his", "her", "their"}
NOMINAL = ARTICLES | PRONOUNS
MEETS = PRONOUNS | {"it", "es", "there"}
