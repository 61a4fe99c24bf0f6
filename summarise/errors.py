"""What can go wrong, as one tree.

```
SummariseError
├── UsageError        the command or its configuration asks for something that cannot be done
│   └── KindError     a kind of brief that is missing or does not load
├── SourceError       an input that cannot be read
│   └── LeftOut       what lies beside documents and is none
├── EndpointError     an endpoint that did not answer, or not with anything that can be used
│   └── SpentError    a run that may use no more tokens, or cost no more
├── ReplayMiss        a request that no recording answers
├── AwaitedError      a request whose answer has not come yet; no user ever sees it
├── CassetteError     a recording that cannot be read or written
└── OutputError       a brief that cannot be written where it should go
    └── StoreError    a store that cannot be read or written
```

Each family has an exit code of its own, which is part of the command's contract.
"""

from __future__ import annotations

from typing import ClassVar


class SummariseError(Exception):
    """The root of every error this package raises on purpose.

    Attributes:
        message: what was wrong and where, in one line.
        hint: what to do about it, in one line, or None.
        kind: the short name under which the error is printed as data.
        exit_code: what the command ends with.
    """

    kind: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def named(kind: str) -> type[SummariseError] | None:
    """The family of errors that is printed under this short name; None: there is none."""
    waiting = [SummariseError]
    while waiting:
        family = waiting.pop()
        if family.kind == kind:
            return family
        waiting += family.__subclasses__()
    return None


class UsageError(SummariseError):
    """The command or its configuration asks for something that cannot be done."""

    kind = "usage"
    exit_code = 2


class KindError(UsageError):
    """A kind of brief that is missing or does not load."""

    kind = "kind"


class SourceError(SummariseError):
    """An input that cannot be read."""

    kind = "source"
    exit_code = 3

    def within(self, name: str) -> SourceError:
        """The same, said of a part of what is called `name`, or of that part by its name."""
        return SourceError(f"{name}: {self.message}", hint=self.hint)


class LeftOut(SourceError):  # noqa: N818 - nothing is wrong with it
    """What lies beside documents and is none, so that it is passed over."""

    kind = "left_out"
    exit_code = 0


class EndpointError(SummariseError):
    """An endpoint that did not answer, or not with anything that can be used."""

    kind = "endpoint"
    exit_code = 4


class SpentError(EndpointError):
    """A run that may use no more tokens, or cost no more."""

    kind = "spent"
    exit_code = 9


class ReplayMiss(SummariseError):  # noqa: N818 - a miss is what it is called
    """A request that no recording answers.

    Attributes:
        differs: how it differs from the nearest recording, line by line, as a person reads it.
        endpoint: the name of the endpoint that the recording is of, where there is one.
    """

    kind = "replay_miss"
    exit_code = 5

    def __init__(
        self,
        message: str,
        *,
        hint: str | None = None,
        differs: tuple[str, ...] = (),
        endpoint: str | None = None,
    ) -> None:
        super().__init__(message, hint=hint)
        self.differs = differs
        self.endpoint = endpoint


class AwaitedError(SummariseError):
    """A request whose answer has not come yet: what depends on it has to wait."""

    kind = "awaited"


class CassetteError(SummariseError):
    """A recording that cannot be read or written."""

    kind = "cassette"
    exit_code = 10


class OutputError(SummariseError):
    """A brief that cannot be written where it should go."""

    kind = "output"
    exit_code = 6


class StoreError(OutputError):
    """A store that cannot be read or written."""

    kind = "store"
