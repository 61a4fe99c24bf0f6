"""Recording what an endpoint answers, and answering from the recording without one."""

from summarise.cassettes.body import Body
from summarise.cassettes.cassette import FORMAT, Cassette, load, provenance
from summarise.cassettes.files import save
from summarise.cassettes.interaction import Failure, Interaction, Request, Response
from summarise.cassettes.naming import path_for
from summarise.cassettes.recorder import Recorder
from summarise.cassettes.recording import AsyncRecordingTransport, RecordingTransport
from summarise.cassettes.replaying import ReplayingTransport, find

__all__ = [
    "FORMAT",
    "AsyncRecordingTransport",
    "Body",
    "Cassette",
    "Failure",
    "Interaction",
    "Recorder",
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
