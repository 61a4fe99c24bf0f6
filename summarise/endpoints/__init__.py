"""Endpoints: who answers, and how they are asked."""

from summarise.endpoints.endpoint import EXTRACTIVE, Endpoint, from_config, from_options

__all__ = ["EXTRACTIVE", "Endpoint", "from_config", "from_options"]
