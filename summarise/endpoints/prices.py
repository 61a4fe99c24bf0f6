"""What an answer cost: by the price in the profile of its endpoint, else by the public price lists."""

from __future__ import annotations

from typing import Final, Protocol

from summarise.endpoints.endpoint import Endpoint

_MILLION = 1_000_000
_BY_BATCH: Final = 0.5
"""What an answer costs that may come within a day, beside one at once, by the price in a profile."""


class CostOf(Protocol):
    """What an answer costs, in dollars; None: nobody knows."""

    def __call__(
        self, endpoint: Endpoint, prompt_tokens: int, completion_tokens: int, cached_tokens: int = 0, /
    ) -> float | None: ...


def cost_of(
    endpoint: Endpoint, prompt_tokens: int, completion_tokens: int, cached_tokens: int = 0
) -> float | None:
    """Dollars for an answer of `endpoint`; None where nobody knows its price.

    Of the tokens of the prompt, `cached_tokens` had been read before, which is cheaper in some lists.
    """
    return _cost(endpoint, prompt_tokens, completion_tokens, cached_tokens)


def batch_cost_of(
    endpoint: Endpoint, prompt_tokens: int, completion_tokens: int, cached_tokens: int = 0
) -> float | None:
    """The same for an answer that comes in a batch: half, or what the public lists have for batches."""
    if endpoint.price is not None:
        cost = cost_of(endpoint, prompt_tokens, completion_tokens)
        return None if cost is None else _BY_BATCH * cost
    return _cost(endpoint, prompt_tokens, completion_tokens, cached_tokens, processing="batch")


def _cost(
    endpoint: Endpoint, prompt_tokens: int, completion_tokens: int, cached_tokens: int, **how: str
) -> float | None:
    if endpoint.price is not None:
        price = endpoint.price
        return (prompt_tokens * price.input + completion_tokens * price.output) / _MILLION
    # The lists are large: they are loaded when they are asked for.
    from genai_prices import Usage, calc_price

    provider = provider_of(endpoint)
    if provider is None:
        return None
    usage = Usage(
        input_tokens=prompt_tokens, output_tokens=completion_tokens, cache_read_tokens=cached_tokens
    )
    try:
        return float(
            calc_price(
                usage, model_ref=endpoint.model, provider_id=provider, price_context=how or None
            ).total_price
        )
    except (LookupError, ValueError):
        return None


def provider_of(endpoint: Endpoint) -> str | None:
    """Under which name the public price lists have whoever answers at `endpoint`; None: they do not."""
    if endpoint.prices is not None:
        return endpoint.prices
    from genai_prices.data_snapshot import get_snapshot

    try:
        provider = get_snapshot().find_provider(None, None, endpoint.base_url)
    except LookupError:
        return None
    return provider.id
