"""What a figure counts, where the words beside it say how it moved or of what it is a part."""

from __future__ import annotations

import pytest

from summarise.evidence.marking import mark


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Yields on 10-year gilts were down 4 basis points at 4.18%.", "Yields on 10-year gilts"),
        ("Shares in Halden fell 6% to 212p.", "Shares in Halden"),
        ("Der Umsatz ging im vergangenen Jahr um 8,3 Prozent auf 94 Millionen Euro zurück.", "Umsatz"),
        ("Im Landkreis sank die Zahl der Toten von 17 auf 11.", "Zahl der Toten"),
        ("The blast killed 12 of 30 British soldiers in the convoy.", "30 British soldiers"),
        ("3 of the 20 New York airports were closed.", "20 New York airports"),
        ("The firm will cut 180 of 640 jobs in Leeds.", "640 jobs"),
        ("Die Firma will in der Stadt offenbar 180 von 640 Stellen streichen.", "640 Stellen"),
    ],
)  # fmt: skip
def test_a_level_and_a_whole_are_labelled_by_what_they_are(text: str, label: str) -> None:
    counts = mark(text).figures[-1].counts
    assert counts is not None
    assert counts.of(text) == label
