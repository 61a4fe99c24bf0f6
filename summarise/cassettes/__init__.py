"""Recording what an endpoint answers, and answering from the recording without one."""

from summarise.cassettes.cassette import FORMAT, Cassette, load, path_for, provenance, save
from summarise.cassettes.interaction import Body, Interaction, Request, Response
from summarise.cassettes.recording import AsyncRecordingTransport, RecordingTransport
from summarise.cassettes.replaying import ReplayingTransport, find

__all__ = [
    "FORMAT",
    "AsyncRecordingTransport",
    "Body",
    "Cassette",
    "Interaction",
    "RecordingTransport",
    "ReplayingTransport",
    "Request",
    "Response",
    "find",
    "load",
    "path_for",
    "provenance",
    "save",
]
