"""What `summarise cassettes export` and `import` do."""

from __future__ import annotations

from pathlib import Path

from summarise.cassettes import Cassette, load, path_for, provenance, save
from summarise.cassettes.vcr import exported, imported
from summarise.cli.output import opened, writing
from summarise.cli.telling import counted, note
from summarise.errors import OutputError
from summarise.kinds.discovery import DEFAULT


def export_vcr(recording: Path, vcr: Path, base_url: str) -> None:
    """Write the file `recording` as vcrpy reads it.

    Raises:
        CassetteError: it cannot be read.
        OutputError: the other cannot be written.
    """
    interactions = load(recording).interactions
    text, left_out = exported(interactions, base_url)
    with opened(vcr) as out, writing(vcr):
        out.write(text)
    without = f", without {counted(left_out, 'failure')} to connect, which vcrpy cannot hold"
    note(f"wrote {vcr}: {counted(len(interactions) - left_out, 'interaction')}{without if left_out else ''}")


def import_vcr(vcr: Path, folder: Path, document: str | None, kind: str | None) -> None:
    """Take over what vcrpy has recorded into a file of `folder`.

    Raises:
        CassetteError: it cannot be read, or holds something that looks like a key.
        OutputError: there is a recording of that document already.
    """
    identifier, kind = document or vcr.stem, kind or DEFAULT
    path = path_for(folder, identifier, kind)
    if path.exists():
        raise OutputError(f"{path} is there already", hint="name another document with --document")
    interactions = imported(vcr)
    bodies = [each.request.body.value for each in interactions]
    model = next((body["model"] for body in bodies if isinstance(body, dict) and "model" in body), None)
    endpoint = {"name": "vcr", **({"model": model} if isinstance(model, str) else {})}
    made_by = provenance({"imported_from": vcr.name})
    save(Cassette(identifier, kind, endpoint, made_by, interactions), path)
    note(f"wrote {path}: {counted(len(interactions), 'interaction')}")
