"""Turn a text into a structured brief in which every item shows the exact words it rests on.

    from summarise import brief

    for quote in brief(text).brief.quotes:
        print(quote.speaker, quote.text, quote.evidence)

What stands here is loaded when it is first asked for, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarise.briefs import Brief
    from summarise.documents import Document
    from summarise.endpoints import Endpoint
    from summarise.errors import SummariseError
    from summarise.runs.summariser import Summariser, abrief, brief

__version__ = "0.1.0"

__all__ = [
    "Brief",
    "Document",
    "Endpoint",
    "SummariseError",
    "Summariser",
    "__version__",
    "abrief",
    "brief",
]

_HOMES = {
    "Brief": "briefs",
    "Document": "documents",
    "Endpoint": "endpoints",
    "SummariseError": "errors",
    "Summariser": "runs.summariser",
    "abrief": "runs.summariser",
    "brief": "runs.summariser",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
