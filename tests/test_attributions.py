"""Attributions and hedges: whose word the text gives something as, and how surely."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.known import known
from summarise.evidence.marking import mark as marks_of
from summarise.evidence.marks import Name, SourceKind, Strength
from summarise.evidence.sentences import sentences
from summarise.evidence.speech.attributions import attributions
from summarise.evidence.speech.hedges import hedges
from tests.attributed import fullest, marked, read

SEED = Path(__file__).parent.parent / "seeds" / "000_36c2a8a3030f7e22.txt"


def test_the_sources_of_the_seed() -> None:
    text = SEED.read_text(encoding="utf-8")
    found = [(m.source.mention.of(text), m.cue.of(text), m.source.kind, m.strength) for m in marked(text)]
    expected: list[tuple[str, str, SourceKind, Strength]] = [
        ("reports", "indicating", "anonymous", "suggested"),
        ("The Sun TV", "According to", "medium", "stated"),
        ("A wounded North Korean soldier", "recounted", "anonymous", "stated"),
        ("A wounded North Korean soldier", "stating", "anonymous", "stated"),
        ("He", "revealed", "anonymous", "stated"),
        ("some senior Ukrainian commanders", "expressed", "anonymous", "stated"),
        ("some senior Ukrainian commanders", "asserting", "anonymous", "claimed"),
        ("reports", "indicate", "anonymous", "suggested"),
        ("The Ukrainian military", "issued", "organisation", "stated"),
        ("The Ukrainian military", "urging", "organisation", "stated"),
        ("US intelligence", "suggests", "organisation", "suggested"),
    ]
    assert expected == found


def test_the_pronoun_of_the_seed_means_the_soldier() -> None:
    text = SEED.read_text(encoding="utf-8")
    he = next(mark for mark in marked(text) if mark.source.mention.of(text) == "He")
    assert he.source.fullest.of(text) == "A wounded North Korean soldier"


def test_sentences_of_the_seed_that_are_nobodys_word() -> None:
    text = SEED.read_text(encoding="utf-8")
    for words in (
        "Just days prior",
        "They were reportedly left",
        "a camp constructed",
        "have yet to be observed",
    ):
        at = text.index(words)
        assert not any(mark.scope.overlaps(Span(at, at + len(words))) for mark in marked(text))


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("The company denied that it had sold the data.", "denied"),
        ("The company claimed that it had sold the data.", "claimed"),
        ("The figures suggest that it had sold the data.", "suggested"),
        ("The company confirmed that it had sold the data.", "stated"),
    ],
)
def test_strength_follows_the_cue(text: str, strength: Strength) -> None:
    assert [mark.strength for mark in marked(text)] == [strength]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Reuters reported that the port was closed.", "medium"),
        ("A witness said that the port was closed.", "anonymous"),
        ("The report found that the port was closed.", "document"),
        ("The ministry said that the port was closed.", "organisation"),
        ("Ana Ruiz said that the port was closed.", "person"),
        ("He said that the port was closed.", "unclear"),
    ],
)
def test_kind_of_the_source(text: str, kind: SourceKind) -> None:
    assert [mark.source.kind for mark in marked(text)] == [kind]


def test_two_sources_share_a_sentence() -> None:
    text = "Ruiz said the dam would hold; Reuters reported it was leaking."
    assert read(text) == [("Ruiz", "the dam would hold"), ("Reuters", "it was leaking")]


@pytest.mark.parametrize(
    "text",
    [
        "The United States reports to the board every spring.",
        "The claims were paid in May.",
        "They found the boat near the harbour.",
        "The police called off the search.",
        '"We are safe," said Ana Ruiz, head of the council.',
        "The bridge was rebuilt. It is open again.",
    ],
)
def test_nothing_attributed(text: str) -> None:
    assert read(text) == []


def test_a_known_name_is_the_fullest_mention() -> None:
    text = "Maria Lopez runs the port. Lopez said that it was closed."
    lopez = Name("person", Span(0, 11), None, (Span(0, 11), Span(27, 32)))
    (mark,) = marked(text, [lopez])
    assert mark.source.mention.of(text) == "Lopez"
    assert mark.source.fullest.of(text) == "Maria Lopez"


pieces_of_news = st.lists(
    st.sampled_from(
        ["he ", "said ", "that ", "“", "” ", ", ", ". ", "Bob ", "laut ", "\n", "is ", "according to ", "so "]
    ),
    max_size=14,
).map("".join)


def test_somebody_described_but_not_named_stays_anonymous() -> None:
    text = "A wounded soldier said that the bridge was gone. He added that nobody was left."
    soldier = Name("person", Span(2, 17), None, (Span(2, 17),))
    assert [mark.source.kind for mark in marked(text, [soldier])] == ["anonymous", "anonymous"]


def test_a_body_is_not_the_person_whose_role_ends_like_its_name() -> None:
    text = (
        "The chief executive of the Harbour Executive, Mary Pole, said the quay was safe. "
        "Prime Minister Anna Holt said she had walked on it. "
        "The Harbour Executive said that nobody had complained. "
        "The Prime Minister said that two people had. "
        "The chief executive said that both were mistaken."
    )
    assert [source for source, _ in fullest(text)] == [
        "Mary Pole",
        "Anna Holt",
        "The Harbour Executive",
        "Anna Holt",
        "Mary Pole",
    ]


@pytest.mark.parametrize(
    ("told", "source"),
    [
        (
            "Jana Pohl, an engineer who left in March, told this newspaper that she had reported a crack.",
            "Jana Pohl",
        ),
        ("Barbara Kern said she had warned that the wall was weak.", "Barbara Kern"),
        ("Tom Hale told Eric Moss that he had reported a crack.", "he"),
    ],
)
def test_a_pronoun_in_what_somebody_tells_is_whoever_tells_it(told: str, source: str) -> None:
    text = f"The operator said that an inspection in May had found no cracks. {told}"
    assert fullest(text)[-1][0] == source


@given(pieces_of_news)
def test_attributions_are_in_order_apart_and_inside_sentences(text: str) -> None:
    found = marked(text)
    assert all(one.scope.end <= two.scope.start for one, two in pairwise(found))
    assert all(any(piece.covers(mark.scope) for piece in sentences(text)) for mark in found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They were reportedly left there.", ["reportedly"]),
        ("He is believed to be alive.", ["is believed to"]),
        ("It may rain in May.", ["may"]),
        ("The suspected thief appears to have fled.", ["suspected", "appears to"]),
        ("Der mutmaßliche Täter ist offenbar geflohen.", ["mutmaßliche", "offenbar"]),
        ("El presunto autor huyó.", ["presunto"]),
        ("L’auteur a apparemment fui.", ["apparemment"]),
        ("About 40 people came.", []),
    ],
)
def test_hedges(text: str, words: list[str]) -> None:
    assert [mark.span.of(text) for mark in hedges(text)] == words


def test_who_denies_a_number_of_things_does_not_give_the_number() -> None:
    text = "Ruth Sandoz denied four charges of fraud. Ruth Sandoz said four men left."
    marks = marks_of(text)
    assert [figure.facts["source"] for figure in known("figure", text, marks)] == [None, "Ruth Sandoz"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "The premier of the German state of Hesse remarked that it was bad.",
            "The premier of the German state of Hesse",
        ),
        ("The plant, the owner of which left, said it was late.", "The plant"),
        ("Der Konzern droht, das Werk in Kiel zu schließen.", "Der Konzern"),
    ],
)
def test_a_noun_that_may_be_a_verb_and_a_relative_clause_are_passed_over(text: str, source: str) -> None:
    assert [mark.source.mention.of(text) for mark in marks_of(text).attributions] == [source]


def test_who_is_named_before_what_he_is() -> None:
    text = "The plan was drawn up by Ruth Sandoz, an engineer from Kent, who said it was safe."
    assert read(text) == [("Ruth Sandoz", "it was safe")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Officials said that it was closed.", "anonymous"),
        ("Researchers at the University of Leeds said that it was closed.", "anonymous"),
        ("Court documents seen by the BBC show that it was closed.", "document"),
        ("The charity said that it was closed.", "organisation"),
        ("Ms Park said that it was closed.", "person"),
        ("WHO say that it was closed.", "organisation"),
        ("I think it was closed.", "unclear"),
        ("In Polizeikreisen hieß es, dass der Hafen geschlossen sei, so Beobachter.", "anonymous"),
    ],
)
def test_kind_of_sources_that_no_name_settles(text: str, kind: SourceKind) -> None:
    assert {mark.source.kind for mark in marked(text)} == {kind}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Mann soll seine Frau getötet haben.", ["soll"]),
        ("Der Test soll bald beginnen.", []),
        ("Le ministre aurait reçu de l’argent.", ["aurait"]),
        ("Il ministro avrebbe ricevuto denaro.", ["avrebbe"]),
    ],
)
def test_hearsay_is_doubt(text: str, words: list[str]) -> None:
    assert [mark.span.of(text) for mark in hedges(text)] == words


def test_a_cue_that_ends_the_text_has_nobody_who_is_told() -> None:
    text = "' ' told "
    assert attributions(text, sentences(text), (), ()) == ()


@pytest.mark.parametrize(
    ("text", "source", "cue", "kind", "strength"),
    [
        ("The Reserve Bank of India is confident that prices will ease.", "The Reserve Bank of India",
         "confident", "organisation", "suggested"),
        ("Ministers are adamant that no deal was done.", "Ministers", "adamant", "anonymous", "claimed"),
        ("The board came to the conclusion that the plant was unsafe.", "The board", "conclusion",
         "organisation", "stated"),
        ("He resigned amid allegations that he had taken bribes.", "allegations", "allegations that",
         "anonymous", "claimed"),
        ("The agency's statement that the water is safe drew laughter.", "The agency", "statement that",
         "organisation", "stated"),
        ("In Smith's view, the law is broken.", "Smith", "view", "person", "stated"),
        ("The scientists found yields had dropped by a tenth.", "The scientists", "found", "anonymous",
         "stated"),
        ("The results show voters were split along age lines.", "The results", "show", "document", "stated"),
        ("Court rules ban on drones is lawful", "Court", "rules", "organisation", "stated"),
        ("The former captain reckons Australia will win 3-1.", "The former captain", "reckons", "anonymous",
         "suggested"),
        ("It is too late for the club I think.", "I", "think", "unclear", "suggested"),
        ("El portavoz aseguró que no habrá recortes.", "El portavoz", "aseguró", "anonymous", "stated"),
        ("Police: Two men robbed a bank in Leeds.", "Police", "Police:", "organisation", "stated"),
        ("Reuters: Iran to hold talks with the West", "Reuters", "Reuters:", "medium", "stated"),
    ],
)  # fmt: skip
def test_what_reports_besides_verbs_of_saying(
    text: str, source: str, cue: str, kind: SourceKind, strength: Strength
) -> None:
    found = [(m.source.mention.of(text), m.cue.of(text), m.source.kind, m.strength) for m in marked(text)]
    assert found == [(source, cue, kind, strength)]


@pytest.mark.parametrize(
    "text",
    [
        "The police found two men injured in the house.",
        "They found the boat the navy had lost.",
        "The editors add the pictures and send the page to the printer.",
        "We learned a lot about ships.",
        "We have no known rules for it.",
        "Lawyers for the firm did not reply to a request for comment.",
        "Italy has 300 confirmed cases of the flu.",
        "Ohio was one of six states that had put off the vote.",
        "Nobody knows why the plane turned back.",
        "The union's claims form is long.",
        "It is certain that the ban will hold.",
        "Rules of the game: no hands and no feet are used.",
        "Ana Ruiz: the making of a poet",
        "Good News: the river is falling",
    ],
)
def test_what_only_looks_like_a_report(text: str) -> None:
    assert read(text) == []


def test_turns_of_a_transcript_are_whose_the_name_before_the_colon_says() -> None:
    text = "SMITH: We lost the ball too often.\n\nJONES: I saw that.\n\nSMITH: We will win the next one."
    assert [source for source, _ in read(text)] == ["SMITH", "SMITH"]


def test_who_answers_in_an_interview() -> None:
    text = (
        "Wikinews: What made you run?\n\nCarter: I was tired. It was loud.\n\n"
        "Wikinews: Is there money?\n\nCarter: There is enough of it.\n\nThe vote is in May."
    )
    assert read(text) == [
        ("Carter", "I was tired"),
        ("Carter", "It was loud"),
        ("Carter", "There is enough of it"),
    ]


def test_a_turn_of_several_sentences_is_one_speaker_s() -> None:
    text = (
        "SMITH: We lost the ball too often. The rain was bad.\n\nJONES: I saw that.\n\n"
        "SMITH: We will win the next one.\n\nThe game is on Friday."
    )
    assert [words for source, words in read(text) if source == "SMITH"] == [
        "We lost the ball too often",
        "The rain was bad",
        "We will win the next one",
    ]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("A fox crosses the road. Image: Mary Jones.", "Mary Jones"),
        ("A fox crosses the road. (Photo by J. R. Jones/Reuters)", "J. R. Jones/Reuters"),
        ("Fox on the road Image: NASA", "NASA"),
        ("(Image credit: NASA/JPL)", "NASA/JPL"),
        ("Foto: Anna Roth/dpa", "Anna Roth/dpa"),
        ("Quelle: Eurostat", "Eurostat"),
        ("The photo by John Miller won a prize.", None),
        ("In the picture: Two men walk home.", None),
        ("Video: How to bake bread", None),
        ("Das Bild: Ein Mann sitzt auf einer Bank.", None),
    ],
)
def test_credits(text: str, holder: str | None) -> None:
    assert [mark.source.mention.of(text) for mark in marked(text)] == ([holder] if holder else [])


def test_a_credit_attributes_the_picture_and_nothing_else() -> None:
    text = "A fox crosses the road. Image: Mary Jones."
    (mark,) = marked(text)
    assert (mark.scope.of(text), mark.cue.of(text)) == ("Image", "Image:")


def test_by_and_a_year_is_no_passive() -> None:
    text = "They estimate by 2050 half of all reefs will be gone."
    assert [mark.source.mention.of(text) for mark in marked(text)] == ["They"]


@pytest.mark.parametrize("text", ["Someone we met says it is odd.", "I say it is odd."])
def test_what_is_no_noun_phrase_is_unclear(text: str) -> None:
    assert {mark.source.kind for mark in marked(text)} <= {"unclear"}


def test_hearsay_says_at_each_step_who_says_what() -> None:
    text = "Ana Ruiz said that a colleague had told her the engine was on fire."
    assert read(text) == [
        ("Ana Ruiz", "a colleague had told her"),
        ("a colleague", "the engine was on fire"),
    ]


def test_who_denies_a_claim_denies_what_it_says() -> None:
    text = "The army rejected claims that its troops had fired on civilians."
    assert read(text) == [("The army", "claims that its troops had fired on civilians")]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("The Ministry of Finance said it was ready. It denied a delay.", ["The Ministry of Finance"] * 2),
        (
            "The Ministry of Finance said it was ready. The ministry denied a delay.",
            ["The Ministry of Finance"] * 2,
        ),
        ("Amnesty International said they were safe. The group urged calm.", ["Amnesty International"] * 2),
        ("Two people close to it said the dam broke.", ["Two people close to it"]),
        ("It said the dam broke.", []),
    ],
)
def test_a_body_that_is_called_it_or_by_its_kind(text: str, sources: list[str]) -> None:
    assert [source for source, _ in fullest(text)] == sources


@pytest.mark.parametrize(
    "text",
    [
        "He told the story of his life in two books.",
        "The police reported to the scene within minutes.",
        "She assumed the presidency in 1987, and the army obeyed.",
        "It became known for its dark bread.",
        "Das Gericht verurteilte ihn zu drei Jahren Haft.",
        "Alles in allem kann man sagen, dass das Fest ein Erfolg war.",
    ],
)
def test_verbs_of_saying_that_say_nothing(text: str) -> None:
    assert read(text) == []


def test_whoever_asks_in_an_interview_tells_nothing() -> None:
    text = "Reuters: What made you run for office?\n\nReuters: The dam broke and nobody was told."
    assert [source for source, _ in read(text)] == ["Reuters"]


def test_a_title_with_names_in_it_is_that_of_the_person_behind_it() -> None:
    text = "US Secretary of State Mary Pell said the crash was an accident."
    assert [mark.source.fullest.of(text) for mark in marks_of(text).attributions] == ["Mary Pell"]


def test_a_study_is_the_source_and_not_that_it_was_published() -> None:
    text = "Most lakes hold plastic, according to a study published on Monday."
    assert [mark.source.fullest.of(text) for mark in marks_of(text).attributions] == ["a study"]


def test_who_means_the_name_before_the_comma() -> None:
    text = "Her cause was helped by Ruth Sandoz, who said it was late."
    assert [mark.source.fullest.of(text) for mark in marks_of(text).attributions] == ["Ruth Sandoz"]


@pytest.mark.parametrize(
    "text",
    [
        "The second accused him of obstruction.",
        "Last 4 years proved our right can be in danger.",
        "With riots spreading, Lind maintained his lead over Orr in the polls.",
        "While the House confirmed her nomination, the Senate did not.",
    ],
)
def test_what_counts_dates_or_holds_says_nothing(text: str) -> None:
    assert marks_of(text).attributions == ()


@pytest.mark.parametrize(
    ("text", "fullest"),
    [
        ("The fire chief, Ana Dragan, put the number of missing at two.", "Ana Dragan"),
        ("The lawyer of Dan Frey, a teacher, said that he slept.", "The lawyer of Dan Frey"),
        ("Adam Cole was held. Cole's lawyer said that he slept.", "Cole's lawyer"),
        ("The ferry's operator, Linha Azul, said that nine had been aboard.", "Linha Azul"),
        ("Den Schaden bezifferte Bürgermeister Paul Ott auf drei Millionen Euro.", "Paul Ott"),
        ("The union said 400 had left. The company said that 90 had.", "The company"),
        ("The Health Ministry said it was sorry. The company said it would pay.", "The company"),
        ("Kelda Foods said sales had risen. The company said it would hire.", "Kelda Foods"),
    ],
)
def test_who_is_meant_by_an_office_a_name_or_a_noun(text: str, fullest: str) -> None:
    assert marks_of(text).attributions[-1].source.fullest.of(text) == fullest


@pytest.mark.parametrize(
    "text",
    [
        "In the survey, 82 percent said they were content.",
        "A quarter said they were content. Two thirds said no.",
        "“I feel safe here,” 82 percent said.",
    ],
)
def test_a_share_is_nobody(text: str) -> None:
    marks = marks_of(text)
    assert not marks.attributions
    assert all(quotation.speaker is None for quotation in marks.quotations)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "A spokeswoman for the operator, Meridia Lines, disputed this: “All was checked,” she said.",
            ["A spokeswoman for the operator"] * 2,
        ),
        (
            "A spokesman for the trust, Oak Health, rejected the claim: “Nobody came,” he told the BBC.",
            ["A spokesman for the trust"] * 2,
        ),
        ("The head of the bank, Paul Ito, rejected this: “It is a lie,” he said.", ["Paul Ito"] * 2),
        (
            "Ein Sprecher der Werke wies die Vorwürfe zurück: „Unser Angebot ist fair.“",
            ["Ein Sprecher der Werke"] * 2,
        ),
    ],
)
def test_who_denies_something_and_says_why(text: str, sources: list[str]) -> None:
    marks = marks_of(text)
    denied, (quotation,) = marks.attributions[0], marks.quotations
    assert denied.strength == "denied"
    assert quotation.speaker is not None
    assert [denied.source.fullest.of(text), quotation.speaker.fullest.of(text)] == sources


def test_a_noun_before_its_name_is_no_part_of_a_source() -> None:
    text = "The union IG Metall said it would strike."
    assert marks_of(text).attributions[0].source.fullest.of(text) == "IG Metall"


def test_lawyers_are_not_the_one_whom_they_speak_for() -> None:
    text = "Lawyers for the family of one of the victims, 29-year-old Marcus Bell, said they would sue."
    (found,) = marks_of(text).attributions
    assert found.source.fullest.of(text) == "Lawyers for the family of one of the victims"


def test_what_kind_of_body_is_named_is_no_part_of_a_source() -> None:
    text = "Low-cost carrier Ryanair said it had cancelled 170 flights."
    assert marks_of(text).attributions[0].source.fullest.of(text) == "Ryanair"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("A fire left 31 injured, four of them badly, in what residents said was a disaster.", ["residents"]),
        ("Es wird teurer; 22 Prozent sagten, sie hätten keine Meinung.", []),
        ("Lawmakers accused the agency of delay, an allegation it rejects.", ["Lawmakers"]),
    ],
)
def test_what_stands_before_a_source_is_none(text: str, sources: list[str]) -> None:
    assert [source for source, _ in read(text)] == sources


def test_the_railway_is_the_one_named_before() -> None:
    text = "Die Deutsche Bahn zahlt. Die Bahn sagte, sie habe nichts gewusst."
    assert marks_of(text).attributions[-1].source.fullest.of(text) == "Deutsche Bahn"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "Halden Lines said no more than 90 clerks had left, and denied that its offices were shut.",
            ["Halden Lines", "Halden Lines"],
        ),
        ("The minister said the firm had left, but denied a rift.", ["The minister", "The minister"]),
        ("The Post reported on Friday that nurses warned managers in May.", ["Post"]),
        ("Nurses warned managers in May that the lid came off.", ["Nurses"]),
        ("Mara Lind, head of the nurses' union, spoke. The union said 30 were held.", ["The union"]),
        ("The prefecture said one man died. The prefecture said the road was shut.", 2 * ["The prefecture"]),
    ],
)
def test_who_is_in_what_is_said_does_not_say_it(text: str, sources: list[str]) -> None:
    assert [source for source, _ in fullest(text)] == sources
