"""Attributions and hedges: what the text gives as somebody's word, and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.documents import Span
from summarise.evidence.known import known
from summarise.evidence.marking import mark as marks_of
from summarise.evidence.marks import Attribution, Name, SourceKind, Strength
from summarise.evidence.sentences import sentences
from summarise.evidence.speech.attributions import attributions
from summarise.evidence.speech.hedges import hedges
from summarise.evidence.speech.quotations import quotations

SEED = Path(__file__).parent.parent / "seeds" / "000_36c2a8a3030f7e22.txt"


def marked(text: str, names: Sequence[Name] = ()) -> tuple[Attribution, ...]:
    pieces = sentences(text)
    return attributions(text, pieces, quotations(text, pieces, names), names)


def read(text: str) -> list[tuple[str, str]]:
    """Source and attributed words."""
    return [(mark.source.mention.of(text), mark.scope.of(text)) for mark in marked(text)]


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
    ("text", "source", "scope"),
    [
        ("Officials said that the dam would hold.", "Officials", "the dam would hold"),
        ("The dam would hold, officials said on Monday.", "officials", "The dam would hold"),
        ("The dam would hold, according to two engineers.", "two engineers", "The dam would hold"),
        ("According to the ministry, the dam would hold.", "the ministry", "the dam would hold"),
        ("Ana Ruiz told reporters the dam would hold.", "Ana Ruiz", "the dam would hold"),
        ("Ana Ruiz, who leads the council, said the dam would hold.", "Ana Ruiz", "the dam would hold"),
        ("On Tuesday the ministry warned that the dam may break.", "the ministry", "the dam may break"),
        ("Der Minister sagte, der Damm werde halten.", "Der Minister", "der Damm werde halten"),
        ("Am Montag sagte Anna Roth, der Damm werde halten.", "Anna Roth", "der Damm werde halten"),
        ("Nach Angaben von Anna Roth hält der Damm.", "Anna Roth", "hält der Damm"),
        ("Laut Polizei hielt der Damm.", "Polizei", "hielt der Damm"),
        ("Anna Roth teilte am Montag mit, dass der Damm hält.", "Anna Roth", "der Damm hält"),
        ("Selon Anne Roux, le barrage tiendra.", "Anne Roux", "le barrage tiendra"),
        ("Según Ana Ruiz, la presa aguantará.", "Ana Ruiz", "la presa aguantará"),
    ],
)
def test_source_and_scope(text: str, source: str, scope: str) -> None:
    (found,) = read(text)
    assert found[0] == source
    assert scope in found[1]
    assert source not in found[1]


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


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        ("LEEDS, Sept 3 - Halden Foods, a baker, said it would close.", "Halden Foods", "it would close"),
        ("LEEDS, Sept 3 (Reuters) - Halden Foods said it would close.", "Halden Foods", "it would close"),
        ("BERLIN, May 12 — Halden Foods, a baker, said it would close.", "Halden Foods", "it would close"),
        (
            "Jena (ndp) – Die Brücke ist offen, sagte Anna Roth am Montag.",
            "Anna Roth",
            "Die Brücke ist offen",
        ),
        # A party, and no agency.
        ("Jens Hartwig (SPD) – seit 2014 im Amt – sagte, es sei zu spät.", "Jens Hartwig", "es sei zu spät"),
    ],
)
def test_a_dateline_is_no_part_of_a_sentence(text: str, source: str, scope: str) -> None:
    assert fullest(text) == [(source, scope)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Eine Frau, die ihren Namen nicht nennen wollte, sagte dieser Zeitung, es sei zu spät.",
            "Frau",
        ),
        ("Eine Frau, die im Haus war, sagte der Zeitung, es sei zu spät.", "Frau"),
        ("Der Minister, der krank war, sagte dem Sender, er trete zurück.", "Der Minister"),
        ("Es sei zu spät, sagte die Zeitung.", "die Zeitung"),
    ],
)
def test_who_is_told_in_german_does_not_say_it(text: str, source: str) -> None:
    assert [who for who, _ in fullest(text)] == [source]


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


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        ("It rained, forecasters said, and the match was off.", "forecasters", "It rained"),
        (
            "The firm plans 2,000 job cuts, two people close to it said.",
            "two people close to it",
            "2,000 job cuts",
        ),
        (
            "The firm plans to cut jobs, Reuters reported on Friday, citing staff.",
            "Reuters",
            "The firm plans",
        ),
        ("Ana Ruiz said on Friday in an interview that the dam was safe.", "Ana Ruiz", "the dam was safe"),
        ("Two people told Sky News the firm would close.", "Two people", "the firm would close"),
        ("Reuters quoted a witness as saying that the dam broke.", "a witness", "the dam broke"),
        ("Ruiz's claim that the dam is safe surprised many.", "Ruiz", "the dam is safe"),
        ("Do you think the dam is safe?", "you", "the dam is safe"),
        ("Der Fahrer sei zu schnell gewesen, teilte die Polizei mit.", "die Polizei", "Der Fahrer sei"),
        (
            "Drei Menschen starben, wie die Polizei am Montag mitteilte.",
            "die Polizei",
            "Drei Menschen starben",
        ),
        ("Einem Bericht der „Zeit“ zufolge hielt der Damm.", "Einem Bericht der „Zeit“", "hielt der Damm"),
        ("Wie aus einem Papier hervorgeht, hielt der Damm.", "einem Papier", "hielt der Damm"),
        ("Le barrage tiendra, a annoncé la police.", "la police", "Le barrage tiendra"),
        ("La presa aguantará, según informó la policía.", "la policía", "La presa aguantará"),
        ("Il ministro ha detto che la diga terrà.", "Il ministro", "la diga terrà"),
        ("Segundo a polícia, a barragem resistiu.", "a polícia", "a barragem resistiu"),
    ],
)
def test_source_and_scope_wherever_they_stand(text: str, source: str, scope: str) -> None:
    (found,) = read(text)
    assert found[0] == source
    assert scope in found[1]
    assert source not in found[1]


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        (
            "The blast, according to police, killed three.",
            "police",
            "The blast, according to police, killed three",
        ),
        ("On Monday, police said, two men fled.", "police", "On Monday, police said, two men fled"),
        (
            "Buyers paid 70, and one maker, traders said, as much as 89.",
            "traders",
            "one maker, traders said, as much as 89",
        ),
        ("The plan, he said, was good, but the mayor left.", "he", "The plan, he said, was good"),
        ("The mill is closed, police said, and the owner left.", "police", "The mill is closed"),
        ("The mill burned, police said, killing two.", "police", "The mill burned"),
    ],
)
def test_a_source_put_into_a_clause_gives_all_of_that_clause(text: str, source: str, scope: str) -> None:
    assert read(text) == [(source, scope)]


def test_a_bracket_behind_a_source_does_not_part_it_from_its_verb() -> None:
    text = (
        "In Ulm, Bonn und Kiel fuhren keine Busse, wie ein Sprecher der Gewerkschaft Verkehr (GV) mitteilte."
    )
    said = "In Ulm, Bonn und Kiel fuhren keine Busse"
    assert read(text) == [("ein Sprecher der Gewerkschaft Verkehr", said)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Der Verein, der nach eigenen Angaben 830 Mitglieder zählt, gibt nicht auf.", "Der Verein"),
        ("Die Partei hat nach eigenen Angaben 830 Mitglieder.", "Die Partei"),
        ("Soldiers had saved 40 people, according to the army.", "the army"),
        (
            "They came to light when the son of one man, a postman, noticed that his father had left.",
            "the son of one man",
        ),
    ],
)
def test_whose_own_account_it_is_and_who_stands_before_what_he_is(text: str, source: str) -> None:
    (found,) = marks_of(text).attributions
    assert found.source.mention.of(text) == source
    assert found.source.fullest.of(text).casefold() in source.casefold()


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


def test_what_looms_is_no_threat() -> None:
    assert not marks_of("Der Wirtschaft des Landes, Japan, droht eine erneute Rezession.").attributions


def test_who_is_named_before_what_he_is() -> None:
    text = "The plan was drawn up by Ruth Sandoz, an engineer from Kent, who said it was safe."
    assert read(text) == [("Ruth Sandoz", "it was safe")]


def test_german_sentences_in_the_mood_of_report_go_on_with_the_last_source() -> None:
    text = "Anna Roth sagte, der Damm halte. Niemand habe etwas zu befürchten. Am Montag regnete es."
    assert read(text) == [("Anna Roth", "der Damm halte"), ("Anna Roth", "Niemand habe etwas zu befürchten")]


@pytest.mark.parametrize(
    "text",
    [
        "Accordingly, reports were late, so Russia sent more.",
        "The values described in the annex are public and known.",
        "Zwölf Opfer forderte ein Taifun auf den Inseln.",
        "Der Mann wurde wegen Mordes verurteilt.",
        "When I wrote my first book, it was winter.",
    ],
)
def test_words_that_only_look_like_cues(text: str) -> None:
    assert read(text) == []


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
    ("text", "source", "scope"),
    [
        (
            "A dam burst on Monday, killing 14 people, the regional governor, Ana Lima, told reporters.",
            "the regional governor",
            "A dam burst on Monday, killing 14 people",
        ),
        (
            "Zwei Drittel der Werte lägen unter der Grenze, erklärte das Landesumweltamt.",
            "das Landesumweltamt",
            "Zwei Drittel der Werte lägen unter der Grenze",
        ),
        (
            "Die Polizei teilte mit, die Ursache sei unklar. Laut „Rheinischer Post“ soll ein Ventil lecken.",
            "Rheinischer Post",
            "soll ein Ventil lecken",
        ),
    ],
)
def test_the_source_behind_a_clause_or_a_description(text: str, source: str, scope: str) -> None:
    assert read(text)[-1] == (source, scope)


def fullest(text: str) -> list[tuple[str, str]]:
    """Source where it is named most fully, and attributed words."""
    return [(mark.source.fullest.of(text), mark.scope.of(text)) for mark in marks_of(text).attributions]


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        ("The minister said on Monday the plan was dead.", "The minister", "the plan was dead"),
        ("The union said in a statement the strike would go on.", "The union", "the strike would go on"),
        ("Ann Lee said at a hearing in Paris he would resign.", "Ann Lee", "he would resign"),
        ("Officials said on Jan. 5 that it rained.", "Officials", "it rained"),
        ("A spokesman said by email the firm was ready.", "A spokesman", "the firm was ready"),
        ("The war was lost, he said on the day the war began.", "he", "The war was lost"),
    ],
)
def test_when_and_where_it_was_said_is_not_what_was_said(text: str, source: str, scope: str) -> None:
    ((given, words),) = fullest(text)
    assert (given, words.removeprefix("by email ")) == (source, scope)


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


def test_what_a_storm_demands_it_does_not_say() -> None:
    assert read("Zwölf Todesopfer forderte ein Taifun, der am Sonntag die Küste traf.") == []


@pytest.mark.parametrize(
    ("text", "source", "scope"),
    [
        (
            "Die Brücke ist seit Montag gesperrt. Das teilte die Polizei mit.",
            "die Polizei",
            "Die Brücke ist seit Montag gesperrt",
        ),
        (
            "Die Mieten sind gestiegen. Das geht aus einem Bericht der Stadt hervor.",
            "einem Bericht der Stadt",
            "Die Mieten sind gestiegen",
        ),
        ("Der Angeklagte bestreitet die Tat.", "Der Angeklagte", "die Tat"),
        ("Die Firma wies die Vorwürfe zurück.", "Die Firma", "die Vorwürfe zurück"),
        ("Ein Mitarbeiter sprach von einem Klima der Angst.", "Ein Mitarbeiter", "von einem Klima der Angst"),
        ("Es heißt, der Vorstand habe davon gewusst.", "Es heißt", "der Vorstand habe davon gewusst"),
        ("In dem Bericht heißt es, der Damm sei sicher.", "dem Bericht", "der Damm sei sicher"),
        (
            "Nach Aussage von Anna Roth (SPD) sei der Damm sicher.",
            "Anna Roth",
            "sei der Damm sicher",
        ),
        ("The union said 400 walked out; the firm put it at 150.", "The union", "400 walked out"),
        ("He said that it was late; that nobody came.", "He", "it was late; that nobody came"),
        ("The company expects sales to grow.", "The company", "sales to grow"),
        ("An official said the bridge was closed.", "An official", "the bridge was closed"),
        (
            "An internal report leaked to the paper suggests it will fail.",
            "An internal report",
            "it will fail",
        ),
        ("Der Chef hält das Verfahren für falsch.", "Der Chef", "das Verfahren für falsch"),
        ("It sank at noon, with two witnesses reporting a flash.", "two witnesses", "a flash"),
        ("Le ministre avait alors demandé que le barrage soit vidé.", "Le ministre", "le barrage soit vidé"),
    ],
)
def test_words_of_somebody_without_a_clause_of_saying(text: str, source: str, scope: str) -> None:
    assert read(text) == [(source, scope)]


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


def test_what_is_said_to_go_on_is_the_last_source_s() -> None:
    text = "Wie das Ministerium mitteilte, sank der Absatz. Ein Ende sei nicht absehbar, hieß es weiter."
    first, second = marked(text)
    assert first.source.fullest == second.source.fullest


def test_whoever_asks_in_an_interview_tells_nothing() -> None:
    text = "Reuters: What made you run for office?\n\nReuters: The dam broke and nobody was told."
    assert [source for source, _ in read(text)] == ["Reuters"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The suspect has admitted the charges, police said.",
            [("police", "The suspect has admitted"), ("The suspect", "the charges")],
        ),
        (
            "Le suspect a reconnu les faits, a indiqué le parquet de Lyon.",
            [("le parquet de Lyon", "Le suspect a reconnu"), ("Le suspect", "les faits")],
        ),
        (
            "Der Präsident habe ihn gebeten, im Amt zu bleiben, erklärte der Minister.",
            [("der Minister", "Der Präsident habe ihn gebeten, im Amt zu bleiben")],
        ),
        (
            "Die Stadt teilte mit, es sei spät. Wolk zeigte sich überrascht: Er habe nichts gewusst.",
            [
                ("Die Stadt", "es sei spät"),
                ("Wolk", "Er habe nichts gewusst"),
            ],
        ),
        (
            "Zwei von ihnen schwebten in Lebensgefahr, sagte ein Sprecher.",
            [("ein Sprecher", "Zwei von ihnen schwebten in Lebensgefahr")],
        ),
        (
            "Umweltschützer fordern die Schließung des Werks.",
            [("Umweltschützer", "die Schließung des Werks")],
        ),
    ],
)
def test_who_tells_what_another_says(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Des Weiteren verwies Steiner darauf, dass der Plan gut sei.", "Steiner"),
        ("Aus Militärkreisen verlautete, dass zwölf Zivilisten starben.", "Militärkreisen"),
        (
            "Der Erbe des am Montag gegangenen Chefs Jan Roth, Kai Lohse, hat erklärt, es werde spät.",
            "Kai Lohse",
        ),
    ],
)
def test_a_german_source_is_no_connective_and_no_participle(text: str, source: str) -> None:
    assert [mark.source.fullest.of(text) for mark in marks_of(text).attributions] == [source]


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
    ("text", "expected"),
    [
        (
            "The fire chief, Ana Dragan, put the number of missing at two.",
            [("The fire chief", "the number of missing at two")],
        ),
        (
            "The union said 400 drivers had walked out, but the operator put the figure at 90.",
            [("The union", "400 drivers had walked out"), ("the operator", "the figure at 90")],
        ),
        (
            "Rescuers have put the death toll at twelve and the mayor puts the damage at about $3 million.",
            [("Rescuers", "the death toll at twelve"), ("the mayor", "the damage at about $3 million")],
        ),
        ("She put the kettle on at nine. He put the cost of it in a table at the office.", []),
        (
            "Am Abend gab der Chef die Zahl der Toten mit 40 an. Die Kosten bezifferte er auf 3 Millionen.",
            [("der Chef", "die Zahl der Toten mit 40 an"), ("er", "auf 3 Millionen")],
        ),
    ],
)
def test_who_puts_a_number_to_something(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor said the dam was safe, while the operator denied any leak.",
            [("The mayor", "the dam was safe"), ("the operator", "any leak")],
        ),
        (
            "Critics say the tax helps the rich, an accusation Minister Lena Ross rejected.",
            [("Critics", "the tax helps the rich"), ("Minister Lena Ross", "an accusation")],
        ),
        (
            "Nine people died in the fire, the police said, while a clinic put the toll at 12.",
            [("the police", "Nine people died in the fire"), ("a clinic", "the toll at 12")],
        ),
        ("The ministry would neither confirm nor deny the report.", []),
        ("The mayor did not deny that he had paid.", []),
        (
            "Die Polizei meldete, es seien Schüsse gefallen; der Verein bestritt das.",
            [("Die Polizei", "es seien Schüsse gefallen"), ("der Verein", "das")],
        ),
    ],
)
def test_who_denies_in_the_second_half_of_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


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


def test_the_subject_behind_a_german_adjunct_says_what_follows_a_colon() -> None:
    text = (
        "Die Feuerwehr meldete einen Brand. Am Nachmittag korrigierte das Werk seine Angaben: "
        "39 Mitarbeiter seien verletzt worden."
    )
    assert read(text)[-1] == ("das Werk", "39 Mitarbeiter seien verletzt worden")


@pytest.mark.parametrize(
    ("text", "source", "kind", "scope"),
    [
        (
            "Der „Landbote“ berichtete, das Heim habe Mängel gemeldet.",
            "Der „Landbote“",
            "medium",
            "das Heim habe Mängel gemeldet",
        ),
        ("Wie das „Tal“ schreibt, sei der Kran alt.", "das „Tal“", "medium", "sei der Kran alt"),
        ("Die Stadt teilte mit, der Kran sei geprüft.", "Die Stadt", "organisation", "der Kran sei geprüft"),
    ],
)
def test_a_german_report_of_what_somebody_reported(
    text: str, source: str, kind: SourceKind, scope: str
) -> None:
    (found,) = marked(text)
    assert (found.source.mention.of(text), found.source.kind, found.scope.of(text)) == (source, kind, scope)


def test_what_was_denied_in_german_with_an_auxiliary_is_denied() -> None:
    (mark,) = marks_of("Der Minister hat die Vorwürfe bestritten.").attributions
    assert mark.strength == "denied"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A fourth, who hid the van, was still sought, prosecutor Giulio Ferrante told a news conference.",
            [("prosecutor Giulio Ferrante", "A fourth, who hid the van, was still sought")],
        ),
        (
            "The minister told the packed courtroom on Monday that nobody had been hurt.",
            [("The minister", "nobody had been hurt")],
        ),
        ("She told a crowded meeting the plan was dead.", [("She", "the plan was dead")]),
        ("Crowds filled the centre on Saturday to demand early elections.", []),
        ("He went on to say that it was over.", [("He", "it was over")]),
        ("Officials spoke of 31 dead.", [("Officials", "of 31 dead")]),
        ("The mayor spoke of Rome and its past.", []),
        ("Police counted 60,000. The town counted 60,000 inhabitants.", [("Police", "60,000")]),
        (
            "Die Polizei zählte rund 12.000 Teilnehmer. Die Stadt zählte damals 12.000 Einwohner.",
            [("Die Polizei", "rund 12.000 Teilnehmer")],
        ),
        (
            "Die Polizei geht von einem Versehen des Fahrers aus. Von dem Hund geht keine Gefahr aus.",
            [("Die Polizei", "von einem Versehen des Fahrers aus")],
        ),
        (
            "Nach dem Brand gehen die Ermittler davon aus, dass die Heizung defekt war.",
            [("die Ermittler", "die Heizung defekt war")],
        ),
        ("Investigators believe that the fire was set.", [("Investigators", "the fire was set")]),
        (
            "Die Feuerwehr hatte von elf Verletzten gesprochen. Er hat mit dem Leiter gesprochen.",
            [("Die Feuerwehr", "von elf Verletzten")],
        ),
        (
            "Die Gewerkschaft hat acht Prozent mehr Lohn gefordert. Das Unglück hat zwölf Leben gefordert.",
            [("Die Gewerkschaft", "acht Prozent mehr Lohn")],
        ),
    ],
)
def test_who_gives_a_number_a_demand_or_a_guess(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the indictment, Kowalski moved the money. Ann Kowalski denied it.",
            [("the indictment", "Kowalski moved the money"), ("Ann Kowalski", "it")],
        ),
        ("A former treasurer accused of stealing $2.4 million pleaded not guilty.", []),
        ("He accused the county of lying.", [("He", "the county of lying")]),
        (
            "Nach dem Brand geht die Polizei von Brandstiftung aus.",
            [("die Polizei", "von Brandstiftung aus")],
        ),
        ("Officials counted 10,200 cases.", [("Officials", "10,200 cases")]),
        ("In Rome police said 900 people marched.", [("police", "900 people marched")]),
    ],
)
def test_sources_that_end_where_a_clause_begins(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_his_own_account_is_his() -> None:
    text = "„Es reicht uns“, sagte Bezirksleiter Timo Gröger. Nach seinen Angaben sind 2.800 Stellen weg."
    (found,) = marks_of(text).attributions
    assert found.source.fullest.of(text) == "Timo Gröger"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Das Ministerium bestätigte den Fund, nannte aber keine Menge.",
            [("Das Ministerium", "den Fund"), ("Das Ministerium", "aber keine Menge")],
        ),
        (
            "A fourth of those reported since 2017 were arson, a parliamentary report found last year.",
            [("a parliamentary report", "A fourth of those reported since 2017 were arson")],
        ),
        (
            "The Red Cross said at least 20 bodies had been found.",
            [("The Red Cross", "at least 20 bodies had been found")],
        ),
        ("She said last night that it was over.", [("She", "it was over")]),
        (
            "Hours later the institute Indeci put the number of houses at 430.",
            [("the institute Indeci", "the number of houses at 430")],
        ),
        ("Das Landgericht hat den Betreiber zu fünf Jahren Haft verurteilt.", []),
        (
            "Der Schaden lag laut Gutachten bei rund 480.000 Euro.",
            [("Gutachten", "Der Schaden lag laut Gutachten bei rund 480.000 Euro")],
        ),
    ],
)
def test_how_far_a_source_and_its_words_reach(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nach Angaben des Verkehrsverbunds fielen Züge aus.", "organisation"),
        ("Nach Angaben des Vaters schlief er.", "anonymous"),
        ("Die Bergrettung sprach von vier Toten.", "organisation"),
    ],
)
def test_what_kind_of_source_a_german_noun_names(text: str, kind: SourceKind) -> None:
    assert marks_of(text).attributions[0].source.kind == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Tirol meldeten die Behörden drei Todesopfer; der ORF berichtete von vier.",
            [("die Behörden", "drei Todesopfer"), ("der ORF", "von vier")],
        ),
        ("Die Zeitung berichtete über zwei Männer aus Kassel.", []),
        (
            "Markus Söder sagte nach einem Besuch schnelle Hilfe zu. 100 Millionen Euro stünden bereit.",
            [
                ("Markus Söder", "nach einem Besuch schnelle Hilfe zu"),
                ("Markus Söder", "100 Millionen Euro stünden bereit"),
            ],
        ),
        (
            "Laut dem Sender Puls 24 schlief er. Nach Zahlen des Statistikamts leben 58 Prozent zur Miete.",
            [
                ("dem Sender Puls 24", "schlief er"),
                ("Zahlen des Statistikamts", "leben 58 Prozent zur Miete"),
            ],
        ),
        ("The DGAC put participation at 55 percent.", [("The DGAC", "participation at 55 percent")]),
    ],
)
def test_who_reports_a_number_or_promises_help(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_lawyers_are_not_the_one_whom_they_speak_for() -> None:
    text = "Lawyers for the family of one of the victims, 29-year-old Marcus Bell, said they would sue."
    (found,) = marks_of(text).attributions
    assert found.source.fullest.of(text) == "Lawyers for the family of one of the victims"


def test_what_kind_of_body_is_named_is_no_part_of_a_source() -> None:
    text = "Low-cost carrier Ryanair said it had cancelled 170 flights."
    assert marks_of(text).attributions[0].source.fullest.of(text) == "Ryanair"


def test_a_source_put_into_a_relative_clause_gives_that_clause() -> None:
    text = "Sie sprach bei einer Kundgebung, zu der laut Veranstaltern 12.000 Menschen kamen."
    (found,) = marks_of(text).attributions
    assert found.scope.of(text) == "zu der laut Veranstaltern 12.000 Menschen kamen"
    assert (found.source.mention.of(text), found.source.kind) == ("Veranstaltern", "anonymous")


def test_what_somebody_doubts_in_german_is_no_more_than_suggested() -> None:
    text = "Der Bundesrechnungshof bezweifelt in einem Bericht, dass das Geld reicht."
    (found,) = marks_of(text).attributions
    assert (found.scope.of(text), found.strength) == ("das Geld reicht", "suggested")
    assert found.source.kind == "organisation"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An outbreak has grown to 309 cases, state health officials said Friday, beating last year's.",
            [("state health officials", "An outbreak has grown to 309 cases")],
        ),
        (
            "Christian Specht rief zu einer Wache auf, an der nach Polizeiangaben 800 Menschen teilnahmen.",
            [
                ("Christian Specht", "zu einer Wache auf"),
                ("Polizeiangaben", "an der nach Polizeiangaben 800 Menschen teilnahmen"),
            ],
        ),
        (
            "Die Gewerkschaft warnte vor vorschnellen Schlüssen.",
            [("Die Gewerkschaft", "vor vorschnellen Schlüssen")],
        ),
    ],
)
def test_whose_words_a_clause_holds(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_what_a_paper_has_found_out_is_its_word() -> None:
    text = "Nach „Spiegel“-Informationen kam der Mann nach Deutschland."
    (found,) = marks_of(text).attributions
    assert (found.source.mention.of(text), found.source.kind) == ("„Spiegel“-Informationen", "medium")


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


def test_who_protects_something_in_german_has_no_name() -> None:
    (found,) = marks_of("Umweltschützer warfen dem Betrieb vor, Auflagen zu missachten.").attributions
    assert found.source.kind == "anonymous"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Den Schaden schätzt die Deutsche Bahn auf mindestens zehn Millionen Euro.",
            [("die Deutsche Bahn", "auf mindestens zehn Millionen Euro")],
        ),
        ("The company spoke of $310 million.", [("The company", "of $310 million")]),
        ("No group has claimed responsibility.", []),
        ("Keine Gruppe bekannte sich, keine Partei sagte, sie sei schuld.", []),
    ],
)
def test_sums_have_a_source_and_nobody_is_none(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


def test_the_railway_is_the_one_named_before() -> None:
    text = "Die Deutsche Bahn zahlt. Die Bahn sagte, sie habe nichts gewusst."
    assert marks_of(text).attributions[-1].source.fullest.of(text) == "Deutsche Bahn"


@pytest.mark.parametrize(
    "text",
    [
        "Der Angeklagte bestritt die Tat erneut. Der Angeklagte schwieg.",
        "Der Mann hatte die Vorwürfe bestritten. Der Mann kam frei.",
        "The rocket was lost. Insurers, however, estimated total losses at more than $400 million.",
    ],
)
def test_who_is_only_described_has_no_name(text: str) -> None:
    assert marks_of(text).attributions[0].source.kind == "anonymous"
