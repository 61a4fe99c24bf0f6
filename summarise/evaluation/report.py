"""The result of an evaluation: the counts of each document, as data that a later run is held against."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from summarise.documents.loading import MAX_BYTES
from summarise.errors import SourceError
from summarise.evaluation.scoring import Score, total


class Scored(BaseModel):
    """One document."""

    model_config = ConfigDict(frozen=True)

    id: str
    scores: dict[str, Score]
    statements: int = 0
    """Items and headlines of the brief, each of which the text has to bear out."""
    unsupported: int = 0
    rejected: int = 0
    """What the drafter said that was kept out of the brief."""
    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None
    """None: not known."""
    seconds: float = 0.0
    trouble: str | None = None
    """What cost the brief, or a part of it."""


class Report(BaseModel):
    """All documents of one run."""

    model_config = ConfigDict(frozen=True)

    gold: str
    drafter: str
    documents: tuple[Scored, ...]

    @property
    def scores(self) -> dict[str, Score]:
        """The scores of all documents added up."""
        return total(each.scores for each in self.documents)


def read_report(path: Path) -> Report:
    """A report that an earlier run wrote as JSON.

    Raises:
        SourceError: it cannot be read, or is none.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        return Report.model_validate_json(data)
    except OSError as error:
        raise SourceError(f"{path} cannot be read: {error.strerror}") from error
    except ValidationError as error:
        raise SourceError(
            f"{path} is no report of an evaluation: {error.errors(include_url=False)[0]['msg']}",
            hint="one is written by: summarise evaluate GOLD -o FILE.json",
        ) from error
