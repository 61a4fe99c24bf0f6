"""What an answer cost: by the price in the profile of its endpoint, else by the public price lists."""

from __future__ import annotations

from summarise.endpoints.endpoint import Endpoint

_MILLION = 1_000_000


def cost_of(
    endpoint: Endpoint, prompt_tokens: int, completion_tokens: int, cached_tokens: int = 0
) -> float | None:
    """Dollars for an answer of `endpoint`; None where nobody knows its price.

    Of the tokens of the prompt, `cached_tokens` had been read before, which is cheaper in some lists.
    """
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
        return float(calc_price(usage, model_ref=endpoint.model, provider_id=provider).total_price)
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
