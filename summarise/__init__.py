"""Turn a text into a structured brief in which every item shows the exact words it rests on."""

__version__ = "0.1.0"
