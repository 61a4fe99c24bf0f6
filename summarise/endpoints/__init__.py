"""Endpoints: who answers, and how they are asked."""

from summarise.endpoints.configuration import chosen, from_config, from_options
from summarise.endpoints.endpoint import EXTRACTIVE, Endpoint

__all__ = ["EXTRACTIVE", "Endpoint", "chosen", "from_config", "from_options"]
