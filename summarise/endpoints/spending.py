"""What a run has used in tokens and in money, and the most it may use."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from summarise.errors import SpentError


@dataclass(frozen=True, slots=True)
class Use:
    """Tokens, and dollars where their price is known."""

    tokens: int
    cost: float | None

    def __add__(self, other: Use) -> Use:
        known = self.cost is not None and other.cost is not None
        return Use(self.tokens + other.tokens, (self.cost or 0) + (other.cost or 0) if known else None)


NOTHING = Use(0, 0.0)


@dataclass(slots=True, eq=False)
class Held:
    """What is set aside for a request, and what it has used of it."""

    most: Use
    used: Use = NOTHING


@dataclass(slots=True)
class Spending:
    """What a run has used. It never begins a request that might go beyond the most."""

    max_tokens: int | None = None
    max_cost: float | None = None
    """In dollars."""
    used: Use = NOTHING
    _held: list[Held] = field(default_factory=list)
    _settled: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def is_limited(self) -> bool:
        return self.max_tokens is not None or self.max_cost is not None

    @asynccontextmanager
    async def holding(self, most: Use) -> AsyncIterator[Held]:
        """Set `most` aside for a request, when what others have set aside allows it.

        Raises:
            SpentError: it does not fit into what is left.
        """
        while self.is_limited and self._is_over(sum((held.most for held in self._held), self.used + most)):
            self._refuse(self.used + most)
            self._settled.clear()
            await self._settled.wait()
        held = Held(most)
        self._held.append(held)
        try:
            yield held
        finally:
            self._held.remove(held)
            self.used += held.used
            self._settled.set()

    def _refuse(self, use: Use) -> None:
        if self._is_over(use):
            used = f"{self.used.tokens:,} of {self.max_tokens:,} tokens" if self.max_tokens else ""
            spent = f"${self.used.cost or 0:.4f} of ${self.max_cost:.4f}" if self.max_cost is not None else ""
            raise SpentError(
                f"the run has used {' and '.join(filter(None, (used, spent)))}, "
                "and the next request might go beyond it",
                hint="what is done is kept; for the rest raise the limit",
            )

    def _is_over(self, use: Use) -> bool:
        return (self.max_tokens is not None and use.tokens > self.max_tokens) or (
            self.max_cost is not None and use.cost is not None and use.cost > self.max_cost
        )
