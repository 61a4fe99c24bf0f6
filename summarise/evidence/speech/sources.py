"""Who the words beside a cue mean: the kind of source, and where the text names it most fully."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from summarise.documents import Span
from summarise.evidence.marks import Name, Source, SourceKind

_PRONOUN = re.compile(
    r"(?:he|she|they|you|er|sie|il|elle|ils|elles|él|ella|ellos|ellas|lui|lei|loro|ele|ela|eles|elas"
    r"|we|wir|nous|i|ich|his|her|their)\Z",
    re.IGNORECASE,
)
_SINGULAR = frozenset("he she er il elle él ella lui lei ele ela his her".split())
_HEAD_END = re.compile(
    r"\s(?:of|for|in|from|at|with|to|on|by|who|von|vom|der|des|für|aus|beim?|im|zum|zur|de|du|del|para"
    r"|pour)\s"
)
_MEDIUM = re.compile(
    r"\b(?:TV\w*|Radio|Times|Post|Herald|News|Guardian|Telegraph|Sun|Tribune|Journal|Gazette|Observer"
    r"|Independent|Mirror"
    r"|Reuters|AFP|AP|Associated Press|dpa|BBC|CNN|ABC|CBS|NBC|NPR|Fox News|MSNBC|Al[- ]Jazeera|Sky"
    r"|Spiegel|Zeitung"
    r"|Rundschau|Tagesschau|Bild|Anzeiger|Le Monde|Figaro|El País|RT|TASS|Xinhua|Wikinews|Bloomberg"
    r"|Politico|Axios"
    r"|[Nn]ewspaper|[Mm]agazine|[Bb]roadcaster|[Nn]ews agency|Nachrichtenagentur|Fernsehsender"
    r"|Tageszeitung)\b"
)
_DOCUMENT = re.compile(
    r"\b(?:reports?|stud(?:y|ies)|statements?|guidelines?|letters?|memos?|memorandum|indictment"
    r"|documents?|surveys?|register|registry|database|logbook|contract|treaty|minutes|dossier"
    r"|polls?|websites?|paper|papers|article|articles|statistics|data|figures|ruling|verdict|affidavit"
    r"|filings?"
    r"|press release|complaint|records|census|analysis|review|audit|book|tweet|posting|framework|transcript|"
    r"Bericht|Studie|Erklärung|Mitteilung|Pressemitteilung|Presseerklärung|Schreiben|Gutachten"
    r"|Positionspapier|"
    r"Stellungnahme|Memorandum|Website|Webseite|Umfrage|rapport|communiqué|étude|informe|comunicado"
    r"|estudio|Papier|Dokument|Untersuchung|Statistik|Meldung|Klageschrift|Erhebung|studio|documento|rapporto"
    r"|relatório|estudo|sondage|sondaggio|encuesta|enquête|presentation|forecast|lawsuit|transcripts?|emails?"
    r"|messages?|prospectus|testimony|research|evidence|figures|notice|diary|memoir)"
    r"(?: (?:\w+ed|seen|sent|shown|written))?\Z"
)
_UNNAMED_REPORTS = re.compile(
    r"(?:(?:some|several|many|media|news|press|local|initial|early|unconfirmed|recent|other|various"
    r"|multiple|local media"
    r"|numerous) )*(?:reports|rumou?rs|accounts|media|estimates)\Z|(?:[a-zäöüß]+ ){0,2}(?:\w+[ab]"
    r"|[AB])(?:ngaben|erichten?)\Z",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"\b(?:intelligence|ministry|department|government|administration|police|military|army|navy"
    r"|air force|forces"
    r"|agency|commission|committee|council|court|company|office|union|party|association|organi[sz]ation"
    r"|parliament|opposition|embassy|hospital|prosecution|defence|defense|fire brigade|fire service"
    r"|senate|congress|bank|group|university|institute|coast guard|white house|pentagon|kremlin|board|bureau"
    r"|authority|federation|foundation|team|club|Regierung|Polizei|Ministerium|\w*ministerium|Gericht"
    r"|\w*gericht|Partei"
    r"|Bundesrat|Bundestag|Kommission|Staatsanwaltschaft|Unternehmen|Gewerkschaft|Verband"
    r"|Landesregierung|Amt|Bank"
    r"|gouvernement|ministère|gobierno|policía|ministerio|polizia|carabinieri|polícia|governo|ministero|ministério"
    r"|procura|préfecture|parquet|gendarmerie|fiscalía|tribunal|tribunale|empresa|azienda|entreprise|compagnie"
    r"|charity|firm|regulator|watchdog|airline|carmaker|automaker|retailer|lender|maker|operator|supplier|manufacturer"
    r"|network|campaign|palace|tribunal|league|school|college|institution|treasury|cabinet|ngo|think ?tank|consultancy"
    r"|coalition|alliance|movement|start-?up|Konzern|Verein|Behörde|Hersteller|Betreiber|Landgericht|Verwaltung"
    r"|Feuerwehr|Armee|Militär|Bundeswehr|Bundesregierung|Kreml)\Z",
    re.IGNORECASE,
)
_NAMELIKE = re.compile(r"(?:[A-ZÀ-Þ][\w.’'-]*)(?: (?:al|von|van|de|da|bin|el)? ?[A-ZÀ-Þ][\w.’'-]*)*\Z")
_INDEFINITE = re.compile(
    r"(?:an?|one|some|several|many|two|three|four|five|most|another|unnamed|anonymous|ein|eine|einer"
    r"|einem|einige"
    r"|mehrere|un|une|una|unos|des|varios)\s",
    re.IGNORECASE,
)
_OWNED = re.compile(r"[’']s? \S+\Z")
_TITLED = re.compile(
    r"\b(?:[Pp]resident|[Mm]inister|[Ss]enator|[Cc]hancellor|[Gg]overnor|[Mm]ayor|[Ss]ecretary"
    r"|[Cc]hairman|[Pp]rofessor"
    r"|[Dd]irector|[Ss]pokes(?:man|woman|person)|[Cc]hief|[Kk]ing|[Qq]ueen|[Pp]rince|[Mm]r|[Mm]rs|[Mm]s"
    r"|[Dd]r|General"
    r"|\w*[Mm]inister(?:in)?|\w*[Pp]räsident(?:in)?|\w*[Ss]precher(?:in)?|\w*[Vv]orsitzende[rn]?"
    r"|\w*chef(?:in)?)"
    r"\.? (?:[A-ZÀ-Þ][\w’'.-]+|[ae]l-[A-Z]\w+)"
)
_POSSESSIVE = re.compile(r"[’']s?\s")
_PEOPLE = re.compile(
    r"(?:officials|commanders|sources|witnesses|eyewitnesses|residents|officers|soldiers|experts"
    r"|analysts|critics|activists"
    r"|diplomats|researchers|scientists|authorities|people|lawyers|aides|insiders|observers"
    r"|investigators|prosecutors"
    r"|doctors|survivors|relatives|locals|spokespersons?|spokesman|spokeswoman|neighbou?rs|supporters"
    r"|opponents"
    r"|protesters|economists|historians|lawmakers|police officers|Sprecher(?:in)?|autorités|autoridades"
    r"|fuentes|sources|forecasters|campaigners|workers|employees|staff|students|voters|fans|users|customers"
    r"|traders|investors|villagers|parents|families|victims|friends|colleagues|executives|engineers|pilots|drivers"
    r"|physicians|nurses|teachers|farmers|migrants|refugees|passengers|leaders|politicians|MPs|ministers|judges|jurors"
    r"|scholars|academics|authors|organisers|organizers|onlookers|bystanders|detectives|spokespeople|fonti|fontes"
    r"|témoins|testigos|testimoni|testemunhas|experts|expertos|esperti|especialistas|\w*[Kk]reisen?)\Z"
)
_NOBODY = re.compile(
    r"(?!police|people|officials|media|staff|men|women|someone|somebody|everyone|everybody|nobody|others|both)"
    r"[a-z]+(?<!s)\Z|[A-Z][a-z]+ly\Z"
)
"""One word without an article, and no plural: "public", "Accordingly"."""
_START = attrgetter("start")
_NEAR = 800
_TITLE = 4
_MARKS = frozenset('“”"»«')
_PLURAL = re.compile(r"[A-Z][a-z]{3,}(?<!s)s\Z")
_GERMAN_PLURAL = re.compile(
    r"(?:Kritiker|Experten|Beobachter|Augenzeugen|Medien|Behörden|Zeugen|Analysten|Demonstranten"
    r"|Anwohner|Insider"
    r"|Beamte|Forscher|Wissenschaftler|Sprecher)n?\Z"
)


_PART = re.compile(r"\w+ of (?:them|whom|which)\b", re.IGNORECASE)
_ARTICLES = frozenset("the der die den dem des le la el".split())


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of a text, found by place."""

    spans: tuple[Span, ...]
    owners: tuple[Name, ...]
    """The name that each of `spans` mentions."""

    def within(self, span: Span) -> list[tuple[Span, Name]]:
        """The mentions inside `span`."""
        first = bisect_left(self.spans, span.start, key=_START)
        last = bisect_right(self.spans, span.end, key=_START)
        return [
            (self.spans[index], self.owners[index])
            for index in range(first, last)
            if self.spans[index].end <= span.end
        ]


def cast(names: Sequence[Name]) -> Cast:
    """The mentions of `names` in the order of the text."""
    pairs = [(mention, name) for name in names for mention in name.mentions]
    pairs.sort(key=lambda pair: (pair[0].start, pair[0].end))
    return Cast(tuple(mention for mention, _ in pairs), tuple(name for _, name in pairs))


def source(
    text: str, phrases: Sequence[Span], people: Cast, before: Sequence[Span], last: Source | None
) -> Source | None:
    """The source that `phrases` name, the first of them being the most likely.

    `before` holds the sentences that lead up to the phrase, the nearest first; `last` is the source
    that was given before this one, if that is near enough for a pronoun to mean it.
    """
    phrases = [_marked(text, phrase) for phrase in phrases]
    whole = [phrase for phrase in phrases if not _PART.match(phrase.of(text))]
    phrases = whole or phrases
    if not phrases:
        return None
    for phrase in phrases:
        named = _named(text, phrase, people)
        if named is not None:
            return named
    mention = phrases[0]
    words = mention.of(text)
    if _PRONOUN.match(words):
        return _of_pronoun(text, mention, people, before, last)
    if _NOBODY.match(words) and not people.within(mention):
        return None
    described = _described(text, mention, people)
    return described or Source(mention, mention, _kind(words))


def _marked(text: str, phrase: Span) -> Span:
    """A phrase with the mark that closes the name at its end: "the daily “Today”"."""
    opened = sum(text.count(mark, phrase.start, phrase.end) for mark in '„“"«»')
    closes = text[phrase.end : phrase.end + 1] in _MARKS and opened % 2 == 1
    return Span(phrase.start, phrase.end + 1) if closes else phrase


def _named(text: str, phrase: Span, people: Cast) -> Source | None:
    """The source of a phrase whose head is a known name."""
    words = phrase.of(text)
    cut = _HEAD_END.search(words)
    head_end = phrase.start + (cut.start() if cut else len(words))
    inside = people.within(phrase)
    heads = [
        (mention, name)
        for mention, name in inside
        if mention.start < head_end and not _POSSESSIVE.match(text, mention.end)
    ]
    if not any(name.kind == "person" for _, name in heads) and _TITLED.search(
        words[: head_end - phrase.start]
    ):
        return None
    person = next(
        (pair for pair in [*heads, *_titled_at_end(inside, phrase)] if pair[1].kind == "person"), None
    )
    if person is not None:
        return Source(phrase, person[1].fullest, "person") if _has_name(text, person[1]) else None
    if (
        _UNNAMED_REPORTS.match(words)
        or _INDEFINITE.match(words)
        or _PEOPLE.search(words[: head_end - phrase.start])
    ):
        return None
    for mention, name in heads:
        if mention.end >= head_end and (
            mention.start == phrase.start or _is_article(text, phrase.start, mention.start)
        ):
            kind: SourceKind = "medium" if _MEDIUM.search(name.fullest.of(text)) else "organisation"
            return Source(phrase, name.fullest, kind)
    return None


def _titled_at_end(inside: Sequence[tuple[Span, Name]], phrase: Span) -> list[tuple[Span, Name]]:
    """The name that ends the phrase right behind another: "Ambassador to the United Nations Ann Lee"."""
    last = list(inside[-1:])
    ends_title = any(mention.end + 1 == last[0][0].start for mention, _ in inside[:-1])
    return last if last and ends_title and last[0][0].end == phrase.end else []


def _has_name(text: str, name: Name) -> bool:
    """Whether somebody is called by a name in the text, and not only described: "a wounded soldier"."""
    return not text[name.fullest.start].islower()


def _is_article(text: str, start: int, end: int) -> bool:
    between = text[start:end].strip()
    return not between or between.islower()


def _of_pronoun(
    text: str, mention: Span, people: Cast, before: Sequence[Span], last: Source | None
) -> Source:
    """Who a pronoun means: the person the sentence before begins with, or who spoke last."""
    word = mention.of(text).lower()
    unclear = Source(mention, mention, "unclear")
    if last is not None and mention.start - last.mention.end > _NEAR:
        last = None
    if word in {"i", "we", "you", "wir"}:
        return unclear
    if word in _SINGULAR or word == "sie":
        for sentence in before:
            spoke = last if last is not None and sentence.covers(last.mention) else None
            if spoke is not None and spoke.kind in {"person", "anonymous"}:
                return Source(mention, spoke.fullest, spoke.kind)
            person = next((name for _, name in people.within(sentence) if name.kind == "person"), None)
            if person is not None:
                return Source(mention, person.fullest, "person" if _has_name(text, person) else "anonymous")
    if (
        last is None
        or last.kind == "unclear"
        or (word in _SINGULAR and last.kind not in {"person", "anonymous"})
    ):
        return unclear
    if word in {"they", "ils", "elles"} and last.kind == "person":
        return unclear
    return Source(mention, last.fullest, last.kind)


def _described(text: str, mention: Span, people: Cast) -> Source | None:
    """The person that "the commissioner" means: one whose role, or the words before a mention, say so."""
    words = mention.of(text).split()
    if len(words) not in (2, 3) or words[0].lower() not in _ARTICLES:
        return None
    head = _uninflected(words[-1])
    earlier = bisect_left(people.spans, mention.start, key=_START)
    for index in range(earlier - 1, max(-1, earlier - 200), -1):
        name, span = people.owners[index], people.spans[index]
        if name.kind != "person":
            continue
        role = name.role.of(text) if name.role is not None else ""
        lead = text[max(0, span.start - 60) : span.start].rpartition(".")[2]
        title = lead.rstrip(", ").rpartition(",")[2].split()[-_TITLE:]
        if head in {_uninflected(word) for word in (*role.split(), *title)}:
            return Source(mention, name.fullest, "person")
    return None


def _uninflected(word: str) -> str:
    """A noun without the ending of a German genitive: "Generalanwalts" is "generalanwalt"."""
    return word.lower().removesuffix("s")


def _kind(words: str) -> SourceKind:
    """The kind of a source that is not among the known names, by its words."""
    bare = re.sub(r"^(?:the|der|die|das|dem|den|le|la|les|el|los|las)\s", "", words, flags=re.IGNORECASE)
    cut = _HEAD_END.search(bare)
    head = bare[: cut.start()] if cut else bare
    if _UNNAMED_REPORTS.match(bare) or _PEOPLE.search(head) or _PEOPLE.search(head.lower()):
        return "anonymous"
    if _DOCUMENT.search(head):
        return "document"
    if _INDEFINITE.match(words) or (_PLURAL.match(head) and not _MEDIUM.search(head)):
        return "anonymous"
    if _MEDIUM.search(head):
        return "medium"
    return _kind_by_name(head, with_article=bare != words)


def _kind_by_name(head: str, *, with_article: bool) -> SourceKind:
    """Person, organisation or nobody with a name, by the words of the head alone."""
    last = re.sub(r"^(?:al|el|bin|ibn|abu|de)-", "", head.rsplit(" ", 1)[-1])
    if _ORGANISATION.search(head) or (last.isupper() and len(last) > 1):
        return "organisation"
    if _TITLED.search(head):
        return "person"
    if with_article or _GERMAN_PLURAL.match(head):
        return "organisation" if with_article and " " in head and _NAMELIKE.match(head) else "anonymous"
    return "person" if last[:1].isupper() and not _OWNED.search(head) else "anonymous"
