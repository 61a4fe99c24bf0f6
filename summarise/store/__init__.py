"""The store: documents and their briefs in one SQLite file, which is also the list of what is still to do."""

from summarise.store.file import open_store, opened_to_read
from summarise.store.queue import Queue, Work
from summarise.store.way import Way

__all__ = ["Queue", "Way", "Work", "open_store", "opened_to_read"]
