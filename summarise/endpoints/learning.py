"""How an endpoint turns out to want to be asked: found out by one request, for all of a run."""

from __future__ import annotations

import asyncio

from summarise.endpoints.endpoint import Endpoint


class Learning:
    """What all that ask one endpoint know of it."""

    def __init__(self, endpoint: Endpoint, above: Learning | None = None) -> None:
        self.endpoint = endpoint
        """As it wants to be asked, as far as that is known by now."""
        self.alone = asyncio.Lock()
        """Held by the one request that is put in other ways, while others wait for what comes of it."""
        self._above = above

    def learn(self, endpoint: Endpoint) -> None:
        """Take note of how it wants to be asked, for all requests that come."""
        self.endpoint = endpoint
        if self._above is not None:
            self._above.learn(endpoint)

    def apart(self) -> Learning:
        """One that tells this one what it learns, and takes over nothing that others learn meanwhile.

        A recording needs it: its replay goes the whole way that was gone, and knows of no others.
        """
        return Learning(self.endpoint, self)
