"""Quotations: what stands between marks, who said it, and what nobody said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.marking import mark as marks_of
from summarise.evidence.marks import Name, NameKind, Quotation
from summarise.evidence.sentences import sentences
from summarise.evidence.speech.quotations import quotations

SEED = Path(__file__).parent.parent / "seeds" / "000_36c2a8a3030f7e22.txt"


def span(text: str, words: str, *, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


def name(text: str, kind: NameKind, fullest: str, *others: str, role: str | None = None) -> Name:
    mentions = sorted({span(text, words) for words in (fullest, *others)})
    return Name(kind, span(text, fullest), span(text, role) if role else None, tuple(mentions))


def marked(text: str, names: Sequence[Name] = ()) -> tuple[Quotation, ...]:
    return quotations(text, sentences(text), names)


def said(text: str, names: Sequence[Name] = ()) -> list[str]:
    return [quotation.span.of(text) for quotation in marked(text, names)]


def speakers(text: str, names: Sequence[Name] = ()) -> list[str | None]:
    return [mark.speaker.fullest.of(text) if mark.speaker else None for mark in marked(text, names)]


def test_the_seed_has_one_quotation_and_its_speaker() -> None:
    text = SEED.read_text(encoding="utf-8")
    zelensky = name(text, "person", "Volodymyr Zelensky", role="Ukrainian President")
    (mark,) = marked(text, [zelensky])
    assert text[mark.span.start - 1] == "“"
    assert text[mark.span.end] == "”"
    assert mark.span.of(text).startswith("Russian President Vladimir Putin is watching")
    assert mark.span.of(text).endswith("Putin will expand his army.")
    assert mark.form == "direct"
    assert mark.cue is not None
    assert mark.cue.of(text) == "stating"
    assert mark.speaker is not None
    assert mark.speaker.mention.of(text) == "Ukrainian President Volodymyr Zelensky"
    assert mark.speaker.fullest.of(text) == "Volodymyr Zelensky"
    assert mark.speaker.kind == "person"


@pytest.mark.parametrize(
    ("text", "words", "speaker", "cue"),
    [
        ('Mayor Ana Ruiz said, "We will rebuild it."', "We will rebuild it.", "Mayor Ana Ruiz", "said"),
        ('"We will rebuild it," said Ana Ruiz.', "We will rebuild it,", "Ana Ruiz", "said"),
        ("“We will rebuild it,” Ana Ruiz told reporters.", "We will rebuild it,", "Ana Ruiz", "told"),
        ("‘We’ll rebuild it,’ Ana Ruiz said.", "We’ll rebuild it,", "Ana Ruiz", "said"),
        ("'We'll rebuild it,' Ana Ruiz said.", "We'll rebuild it,", "Ana Ruiz", "said"),
        ("Ana Ruiz, the mayor, called it “a foreseeable mess”.", "a foreseeable mess", "Ana Ruiz", "called"),
        ("„Wir bauen sie wieder auf“, sagte Anna Roth.", "Wir bauen sie wieder auf", "Anna Roth", "sagte"),
        ("Am Montag erklärte Anna Roth: „Wir bauen neu.“", "Wir bauen neu.", "Anna Roth", "erklärte"),
        ("»Wir bauen sie wieder auf«, so Anna Roth.", "Wir bauen sie wieder auf", "Anna Roth", "so"),
        ("« Nous allons réparer », a déclaré Anne Roux.", "Nous allons réparer", "Anne Roux", "déclaré"),
        ("«Vamos a reconstruirlo», dijo Ana Ruiz.", "Vamos a reconstruirlo", "Ana Ruiz", "dijo"),
    ],
)
def test_marks_cues_and_speakers_of_many_kinds(text: str, words: str, speaker: str, cue: str) -> None:
    (mark,) = marked(text)
    assert mark.span.of(text) == words
    assert mark.cue is not None
    assert mark.cue.of(text) == cue
    assert mark.speaker is not None
    assert mark.speaker.mention.of(text) == speaker


def test_marks_of_east_asian_texts() -> None:
    text = "市長は『新しい橋』について「橋を必ず建て直します。」と述べた。"
    assert said(text) == ["橋を必ず建て直します。"]


@pytest.mark.parametrize(
    "text",
    [
        'The virus is commonly called "swine flu."',
        "He read “The Old Man and the Sea” on the train.",
        'The so-called "long march" began in May.',
        "Die Rakete „Roter Stern 5“ startete am Montag.",
        "Im Film „Das alte Haus am See“ spielt sie die Mutter.",
        "The players' bus and the coach's car were late.",
        'The board is 6\'2" tall and 40" wide.',
        'Chris "Chip" Jones was in a "serious" condition, police said.',
    ],
)
def test_words_that_nobody_said(text: str) -> None:
    assert said(text) == []


def test_a_broken_quotation_is_two_with_one_speaker() -> None:
    text = '"It was dark," Tom Hale said. "Nobody saw the boat go down." He left.'
    assert said(text) == ["It was dark,", "Nobody saw the boat go down."]
    assert speakers(text) == ["Tom Hale", "Tom Hale"]


def test_a_quotation_inside_a_quotation_is_not_listed() -> None:
    text = "Tom Hale said: “She shouted ‘Get out of the boat!’ and we all jumped.”"
    assert said(text) == ["She shouted ‘Get out of the boat!’ and we all jumped."]


def test_marks_reopened_at_each_paragraph() -> None:
    text = "Tom Hale said: “It was dark and cold.\n\n“Nobody saw the boat go down.”"
    assert said(text) == ["It was dark and cold.", "Nobody saw the boat go down."]
    assert speakers(text) == ["Tom Hale", "Tom Hale"]


def test_a_mark_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = "Tom Hale said: “It was dark and cold.\n\nThe boat was found on Monday."
    assert said(text) == ["It was dark and cold."]


def test_a_stray_mark_swallows_nothing() -> None:
    text = 'No fire extinguishers at all?" came over the radio.\n\nTom Hale said, "It was dark and cold."'
    assert said(text) == ["It was dark and cold."]


def test_the_sentence_before_gives_the_speaker() -> None:
    text = "Tom Hale also criticized the decision via Twitter. “They leave us alone with the boats.”"
    (mark,) = marked(text)
    assert mark.speaker is not None
    assert mark.speaker.fullest.of(text) == "Tom Hale"


def test_a_pronoun_and_a_surname_mean_the_person_named_before() -> None:
    text = (
        "Captain Maria Lopez led the search. “It is never easy,” she said. "
        "Commenting on the fire, Lopez said there was “a lot of confusion on board”."
    )
    lopez = Name(
        "person", span(text, "Maria Lopez"), None, (span(text, "Maria Lopez"), span(text, "Lopez", after=60))
    )
    assert speakers(text, [lopez]) == ["Maria Lopez", "Maria Lopez"]
    assert [mark.form for mark in marked(text, [lopez])] == ["direct", "mixed"]


def test_a_pronoun_that_nothing_settles_is_unclear() -> None:
    (mark,) = marked("“It is never easy,” she said.")
    assert mark.speaker is not None
    assert mark.speaker.kind == "unclear"
    assert mark.speaker.fullest == mark.speaker.mention


def test_a_described_speaker_is_found_by_role() -> None:
    text = 'Trade commissioner Kofi Mensah announced the deal. The commissioner said, "We can start in July."'
    mensah = name(text, "person", "Kofi Mensah", role="Trade commissioner")
    assert speakers(text, [mensah]) == ["Kofi Mensah"]


marks_and_words = st.text(
    st.sampled_from(list("“”„‘’«»\"'「」\n .,:?aB")) | st.characters(codec="utf-8"), max_size=120
)


@given(marks_and_words)
def test_quotations_are_in_order_apart_and_bare(text: str) -> None:
    found = marked(text)
    for mark in found:
        words = mark.span.of(text)
        assert words
        assert words == words.strip()
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ('He denied saying: "I will close the port at once."', "denied saying"),
        ('Mary Jones did not say "the war is over" on Monday.', "did not say"),
    ],
)
def test_words_somebody_is_said_not_to_have_said_have_no_speaker(text: str, cue: str) -> None:
    (mark,) = quotations(text, sentences(text), ())
    assert mark.speaker is None
    assert mark.cue is not None
    assert mark.cue.of(text) == cue


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'I don't know,' he said. 'It's the boys' turn.'", ["I don't know,", "It's the boys' turn."]),
        ("“Wow 🇺🇦” said Ruiz.", ["Wow 🇺🇦"]),
        ('"Go." "No." "Why?" "Because." They read on.', ["Go.", "No.", "Why?", "Because."]),
        ("``We lost everything,'' said Ruiz.", ["We lost everything,"]),
        ("“We lost,“ said Ruiz. “We go on,“ he added.", ["We lost,", "We go on,"]),
        ("In a post on X, Musk wrote: “Done.”", ["Done."]),
        ("„Wir gehen“, sagte Anna Roth der „Zeitung am Sonntag“.", ["Wir gehen"]),
    ],
)
def test_marks_that_are_hard_to_pair(text: str, words: list[str]) -> None:
    assert said(text) == words


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lopez rejected her charge that he was “a liar”.", "her"),
        ("Lee's description of the plan as “dead on arrival” angered the mayor.", "Lee"),
        ("The mayor responded to claims that she was “a crook” by suing.", None),
        ("Reuters quoted a witness as saying: “It was dark.”", "a witness"),
        ("Der Zeitung sagte Anna Roth: „Wir bauen neu.“", "Anna Roth"),
        ("Die „unter Druck stehenden Soldaten“ hätten gelogen, so Murtha.", "Murtha"),
        ("Die Zeitung zitiert einen Zeugen mit den Worten: „Es war dunkel.“", "einen Zeugen"),
        ("« C’est fini », a-t-il lancé.", "il"),
        ("« C’est fini », a déploré le maire.", "le maire"),
        ("«Non abbiamo paura», ha dichiarato il ministro.", "il ministro"),
        ('"Não temos medo", disse o presidente Lula.', "o presidente Lula"),
    ],
)
def test_whose_words_they_are(text: str, speaker: str | None) -> None:
    (mark,) = marked(text)
    assert (mark.speaker.mention.of(text) if mark.speaker else None) == speaker


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Der Minister nannte den Plan einen „Anschlag auf die Verfassung“.",
            ["Anschlag auf die Verfassung"],
        ),
        ("Das Urteil wurde von Gegnern als „Geschenk für Betrüger“ bezeichnet.", ["Geschenk für Betrüger"]),
        ("Der Zeuge behauptete, er sei ein „Spielball“ der Behörden gewesen.", ["Spielball"]),
        ("Wie das „Hamburger Abendblatt“ berichtet, sei die Brücke gesperrt.", []),
        ("Der „Spiegel“ berichtet, der Minister habe davon gewusst.", []),
        ("Laut „Süddeutscher Zeitung“ werde der Vertrag verlängert.", []),
        ("Der Verein „Mehr Demokratie“ sagte, er werde klagen.", []),
        ("Die Zeitschrift berichtet, der Roman „Haus der Lügen“ sei ein Erfolg.", []),
    ],
)
def test_german_nouns_in_marks_are_words_of_somebody_or_names(text: str, words: list[str]) -> None:
    assert said(text) == words


def test_whoever_goes_on_speaks_still() -> None:
    text = (
        "Klaus Weber sagte, das sei „ein schwarzer Tag“, und fügte hinzu: „Wir werden das nicht hinnehmen.“"
    )
    marks = marks_of(text)
    assert [found.speaker and found.speaker.fullest.of(text) for found in marks.quotations] == [
        "Klaus Weber"
    ] * 2


def spoken(text: str) -> list[tuple[str, str | None]]:
    """The first words of each quotation with its speaker, with the names that are found in the text."""
    return [
        (mark.span.of(text).split()[0], mark.speaker.fullest.of(text) if mark.speaker else None)
        for mark in marks_of(text).quotations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Nobody told us,” laughed Bill Rudd.", [("Nobody", "Bill Rudd")]),
        ("“Nobody told us,” she shrugged.", [("Nobody", "she")]),
        ("„Wir haben das verschlafen“, ärgerte sich Kapitän Timo Rauch.", [("Wir", "Timo Rauch")]),
        ("„Das Ziel ist nah“, zeigte sich Kommissar Jean Meert überzeugt.", [("Das", "Jean Meert")]),
        ("« C'est une honte », s'emporte le maire Jean Morel.", [("C'est", "Jean Morel")]),
        ("„Es war gut“, zitiert die Agentur den Minister Vitali Orlow.", [("Es", "Vitali Orlow")]),
        ("Der Bürgermeister zeigte sich erschüttert: „So etwas gab es nie.“", [("So", "Der Bürgermeister")]),
        (
            "Der Mann habe „mit roher Gewalt“ gehandelt, sagte Richter Jan Pohl.",
            [("mit", "Jan Pohl")],
        ),
        ("Merkel: „Wir schaffen das“", [("Wir", "Merkel")]),
        ("The crowd chanted “Out! Out!” Police estimated it at 5,000.", [("Out!", "The crowd")]),
        ("He declined to comment on what he called “market rumours”.", [("market", "he")]),
        ("Lawyers rejected the accusations as “pure invention”.", [("pure", "Lawyers")]),
        ("Die Stadt schweigt. Roth sieht in dem Plan einen „Angriff auf uns alle“.", [("Angriff", "Roth")]),
        (
            "“It could have been turned off by pirates or thieves” Jack Smith told the paper.",
            [("It", "Jack Smith")],
        ),
        (
            "« C'est fini ! ». Jean Morel a écrit : « Jamais de la vie. »",
            [("C'est", None), ("Jamais", "Jean Morel")],
        ),
        (
            "El ministro Jorge Valle calló. Valle dijo que no. «Hay dosis para todos», insistió en la sala.",
            [("Hay", "Jorge Valle")],
        ),
        ("Pour la députée Marie Colin, il s'agit d'« un écran de fumée ».", [("un", "Marie Colin")]),
        ("A former worker, who asked not to be named, called it “a death trap”.", [("a", "A former worker")]),
        ("“Not my king,” read one banner.", [("Not", "one banner")]),
        ("“The river runs through it,” directed by Ann Lee, opens soon.", [("The", None)]),
        ("„Die Zeit heilt alle Wunden“, lautet das Sprichwort.", [("Die", None)]),
        ("“We stay, said Tariq Khan, a shopkeeper. His shop is old.", [("We", "Tariq Khan")]),
        ("“I never wanted fame,” she says over tea. Mary Graf is 91.", [("I", "Mary Graf")]),
        ("The word “schadenfreude” means “joy at the misfortune of others”.", []),
        ("Die „Bild“-Zeitung berichtet, er wolle gehen.", []),
        ("His last novel, “The Long Rain,” pleased Ann Lee.", []),
    ],
)
def test_who_speaks_by_the_words_around(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "“We have lost friends.\n\n“We will rebuild.\n\n“We will not forget,” Mayor Elena Duarte said.",
            ["Elena Duarte"] * 3,
        ),
        (
            "Founder Greg Tull wrote:\n\n“I put growth first.\n\n“I am sorry.”\n\nIt rained.",
            ["Greg Tull"] * 2,
        ),
        ("The mayor, Ann Lee, wept.\n\n“We go on.”", [None]),
    ],
)
def test_quotations_of_several_paragraphs(text: str, speakers: list[str | None]) -> None:
    assert [speaker for _, speaker in spoken(text)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Marie Dubois met Hans Keller. “He made me laugh,” she says. “She made me think,” he says.",
            ["Marie Dubois", "Hans Keller"],
        ),
        ("Neither John Ames nor Robert Pell was there. “It was a mistake,” he had written.", ["he"]),
        ("Emma Cartwright bakes. “I can't pay,” the 29-year-old says.", ["Emma Cartwright"]),
        ("Anna Seidel lebt hier. „Jeder kannte jeden“, sagt die 67-Jährige.", ["Anna Seidel"]),
    ],
)
def test_whom_a_pronoun_or_an_age_means(text: str, speakers: list[str | None]) -> None:
    assert [speaker for _, speaker in spoken(text)] == speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("田中首相は「減税は行わない」と述べた。", [("減税は行わない", "田中首相")]),
        ("山田さん(45)は8日、「もう限界だ」と話した。", [("もう限界だ", "山田さん")]),
        ("李伟说：“我们会继续努力。”会议结束。", [("我们会继续努力。", "李伟")]),
        ("“我们会继续努力。”李伟说。会议结束。", [("我们会继续努力。", "李伟")]),
        ("小説「雪国」は名作だ。", []),
    ],
)
def test_speakers_in_scripts_without_spaces(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“It's a disgrace,” fumed Petra Novak, who owns the shop, “an absolute disgrace”.",
            [("It's", "Petra Novak"), ("an", "Petra Novak")],
        ),
        (
            "Defending champion Amara Diallo says she will “leave everything on the track”.",
            [("leave", "Amara Diallo")],
        ),
        (
            "Der Chef der Kommission hält das Gesetz für „rechtlich bedenklich“.",
            [("rechtlich", "Der Chef der Kommission")],
        ),
        ("Wie die „Rheinische Post“ berichtet, soll die Steuer steigen.", []),
    ],
)
def test_tags_and_titles_around_quotations(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert spoken(text) == expected


def test_sie_with_a_verb_of_one_is_a_woman() -> None:
    text = (
        "Das sagte der Sprecher der Grünen, Sebastian Schäfer. Klingbeils Sprecherin wies das zurück. "
        "„Unsere Zahlen sind belastbar“, betonte sie."
    )
    assert [mark.speaker.fullest.of(text) for mark in marks_of(text).quotations if mark.speaker] == [
        "Klingbeils Sprecherin"
    ]


def test_it_is_the_body_that_spoke_before() -> None:
    text = "The ministry said it was safe. It later conceded that “some rules may have been applied loosely”."
    assert spoken(text) == [("some", "ministry")]


def test_a_verb_before_a_colon_is_nobody() -> None:
    text = "A page of the site, which shows “Ana Lima”, states: “The mill is closed, and nobody knows why.”"
    assert "states" not in speakers(text)


def test_what_somebody_is_said_to_have_shown_is_the_word_of_who_says_so() -> None:
    text = "Tom Reilly wept. Judge Anita Rao said he had shown “not a flicker of remorse”."
    assert spoken(text) == [("not", "Anita Rao")]
