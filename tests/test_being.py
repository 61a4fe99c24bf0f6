"""What somebody is said to be, which the text may say of somebody else."""

from __future__ import annotations

import pytest

from summarise.documents import Span
from summarise.evidence.marking import mark
from summarise.grounding.checking import Checker
from summarise.kinds import Rule


def reason(statement: str, cited: str, rest: str) -> str | None:
    """Why the sentence `cited` does not bear out the statement, in a text that goes on with `rest`."""
    text = f"{cited} {rest}"
    return Checker(text, mark(text)).check(Rule.STATEMENT, statement, (Span(0, len(cited)),)).reason


BUILT = "The stadium was built by Hallam Works, a partnership of two local firms."
CLIENT = "The county sports board was the client, and paid a third of the cost."
GEBAUT = "Das Stadion wurde von der Hallam Bau errichtet, einem Verbund zweier Firmen."


@pytest.mark.parametrize(
    ("statement", "cited", "rest", "said"),
    [
        ("Hallam Works, a partnership of two local firms, was the client.", BUILT, CLIENT, "client"),
        ("Hallam Works was also the client for the stadium.", BUILT, CLIENT, "client"),
        (
            "Hallam Bau, ein Verbund zweier Firmen, war der Auftraggeber.",
            GEBAUT,
            "Auftraggeber war der Kreis.",
            "Auftraggeber",
        ),
    ],
)
def test_what_the_text_says_that_another_is(statement: str, cited: str, rest: str, said: str) -> None:
    why = reason(statement, cited, rest)
    assert why is not None
    assert f"“{said}”" in why


@pytest.mark.parametrize(
    ("statement", "cited", "rest"),
    [
        ("Hallam Works was a partnership of two local firms.", BUILT, CLIENT),
        ("Hallam Works was the builder of the stadium.", BUILT, CLIENT),
        ("The county sports board was the client.", CLIENT, BUILT),
        # An editor's own word for what happened.
        ("Hallam Works was the contractor for the stadium.", BUILT, CLIENT),
        ("Die Hallam Bau ist ein Verbund zweier Firmen.", GEBAUT, "Auftraggeber war der Kreis."),
    ],
)
def test_what_the_cited_words_say_that_somebody_is(statement: str, cited: str, rest: str) -> None:
    assert reason(statement, cited, rest) is None
