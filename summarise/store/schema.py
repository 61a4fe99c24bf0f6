"""The tables of a store, as docs/store.md describes them, and how an older store becomes a newer one."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x53554D42
"""Marks an SQLite file as a store: `PRAGMA application_id`."""

_FIRST: Final = """
create table ways (
    id integer primary key,
    key text not null unique,
    kind text not null,
    prompts text not null,
    schema text not null,
    endpoint text not null,
    model text,
    language text
);

create table runs (
    id integer primary key,
    way integer not null references ways,
    sources text not null check (json_valid(sources)),
    version text not null,
    host text not null,
    process integer not null,
    begun text not null,
    seen text not null,
    ended text,
    outcome text not null default 'running' check (outcome in ('running', 'done', 'failed', 'stopped')),
    options text check (options is null or json_valid(options))
);

create table documents (
    id integer primary key,
    key text not null unique,
    name text not null,
    sha256 text not null,
    title text,
    url text,
    published text,
    language text,
    encoding text not null,
    authors text not null check (json_valid(authors)),
    site text,
    pages text not null check (json_valid(pages)),
    form text not null,
    text text not null
);

create table found (
    run integer not null references runs on delete cascade,
    document integer not null references documents,
    name text not null,
    primary key (run, document, name)
) without rowid;

create table unread (
    id integer primary key,
    run integer not null references runs on delete cascade,
    message text not null,
    hint text
);

create table briefs (
    id integer primary key,
    document integer not null references documents,
    way integer not null references ways,
    state text not null default 'waiting' check (state in ('waiting', 'taken', 'asked', 'done', 'failed')),
    run integer references runs,
    worker integer,
    ended text,
    seconds real,
    headline text,
    brief text check (brief is null or json_valid(brief)),
    problem text,
    message text,
    hint text,
    unique (document, way),
    check (state != 'taken' or (run is not null and worker is not null)),
    check (state != 'done' or brief is not null),
    check (state != 'failed' or message is not null)
);
create table settled (
    run integer not null references runs on delete cascade,
    brief integer not null references briefs on delete cascade,
    state text not null check (state in ('done', 'failed')),
    ended text not null,
    problem text,
    message text,
    hint text,
    primary key (run, brief)
) without rowid;
create trigger briefs_settled after update of state on briefs
when new.state in ('done', 'failed') begin
    insert or replace into settled (run, brief, state, ended, problem, message, hint)
    values (new.run, new.id, new.state, new.ended, new.problem, new.message, new.hint);
end;
create index briefs_waiting on briefs (way, id) where state = 'waiting';
create index briefs_taken on briefs (run, worker) where state = 'taken';
create index briefs_asked on briefs (way, id) where state = 'asked';

create table batches (
    id integer primary key,
    run integer not null references runs,
    mark text not null unique,
    endpoint text not null,
    name text,
    made text not null,
    ended text,
    outcome text,
    check (ended is null or outcome is not null)
);
create index batches_open on batches (id) where ended is null;
create unique index batches_named on batches (endpoint, name) where ended is null;

create table requests (
    id integer primary key,
    custom_id text not null unique,
    brief integer not null references briefs on delete cascade,
    batch integer references batches,
    path text not null,
    body text not null check (json_valid(body)),
    status integer,
    answer text,
    failure text,
    answered text
);
create index requests_of_brief on requests (brief, id);
create index requests_of_batch on requests (batch) where batch is not null;

create table items (
    id integer primary key,
    brief integer not null references briefs on delete cascade,
    parent integer references items on delete cascade,
    field text not null,
    position integer not null,
    mark text,
    item text not null check (json_valid(item)),
    words text not null
);
create index items_of_brief on items (brief, field, position);
create index items_of_field on items (field);
create index items_of_parent on items (parent) where parent is not null;

create table evidence (
    id integer primary key,
    brief integer not null references briefs on delete cascade,
    item integer references items on delete cascade,
    field text not null,
    start integer not null,
    "end" integer not null,
    text text not null,
    page integer
);
create index evidence_of_brief on evidence (brief);
create index evidence_of_item on evidence (item);

create table rejected (
    id integer primary key,
    brief integer not null references briefs on delete cascade,
    field text not null,
    item text not null check (json_valid(item)),
    reason text not null,
    start integer,
    "end" integer,
    text text
);
create index rejected_of_brief on rejected (brief);

create table calls (
    id integer primary key,
    brief integer not null references briefs on delete cascade,
    run integer not null references runs,
    endpoint text not null,
    model text not null,
    calls integer not null,
    tries integer not null,
    prompt_tokens integer not null,
    completion_tokens integer not null,
    cost real,
    failure text
);
create index calls_of_brief on calls (brief);
create index calls_of_run on calls (run);

create virtual table items_words using fts5 (
    words, content="items", content_rowid="id", tokenize='unicode61 remove_diacritics 2'
);
create trigger items_in after insert on items begin
    insert into items_words (rowid, words) values (new.id, new.words);
end;
create trigger items_out after delete on items begin
    insert into items_words (items_words, rowid, words) values ('delete', old.id, old.words);
end;

create virtual table documents_words using fts5 (
    title, text, content="documents", content_rowid="id", tokenize='unicode61 remove_diacritics 2'
);
create trigger documents_in after insert on documents begin
    insert into documents_words (rowid, title, text) values (new.id, new.title, new.text);
end;

create view overview as
select
    briefs.id as brief,
    documents.name as document,
    documents.title,
    documents.published,
    ways.kind,
    ways.endpoint,
    ways.model,
    briefs.state,
    briefs.headline,
    briefs.message,
    briefs.run,
    briefs.seconds
from briefs
join documents on documents.id = briefs.document
join ways on ways.id = briefs.way;

create view said as
select
    items.id as item,
    items.brief,
    documents.name as document,
    documents.published,
    ways.kind as brief_kind,
    items.field,
    items.position,
    evidence.start,
    evidence."end",
    evidence.text as evidence,
    items.item as json
from items
join briefs on briefs.id = items.brief
join documents on documents.id = briefs.document
join ways on ways.id = briefs.way
left join evidence on evidence.id = (select min(id) from evidence where evidence.item = items.id);
"""

_USUAL: Final = {
    "who": ("name", "role"),
    "what": ("event", "source", "certainty"),
    "where": ("place",),
    "when": ("expression", "date"),
    "figures": ("text", "value", "value_to", "unit", "approximate", "counts", "source"),
    "quotes": ("text", "speaker", "cue"),
    "caveats": ("kind", "note", "raised_by"),
}
"""The fields that many kinds have, and what their items say: each has a view of its name."""


def _view(field: str, names: tuple[str, ...]) -> str:
    own = [f"json_extract(json, '$.{name}') as {name}" for name in names]
    columns = ["item", "brief", "document", "published", "brief_kind", "position", *own]
    columns += ["start", '"end"', "evidence"]
    return f"create view \"{field}\" as select {', '.join(columns)} from said where field = '{field}';\n"  # noqa: S608


MIGRATIONS: Final[tuple[str, ...]] = (_FIRST + "".join(_view(*each) for each in _USUAL.items()),)
"""What turns a store of version n into one of n + 1; version 0 is an empty file. `PRAGMA user_version`."""
