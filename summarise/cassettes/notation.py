"""The small part of YAML that a cassette is written in.

It holds what JSON holds, and nothing else: no anchors, aliases, tags, directives or second document.
Text that spans lines or holds quotation marks stands as a literal block, everything else in double
quotes, and every string comes back exactly as it was. PyYAML reads it; writing is done here, because
PyYAML puts a whole message on one escaped line for the sake of one tab, emoji or trailing space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isfinite
from typing import TypeAlias, TypeGuard

import yaml

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML was built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

SafeLoader = _Loader
"""The quickest of those of PyYAML that make nothing but plain data."""

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

DEEPEST = 100
"""How many lists and mappings may stand inside one another."""
_LONGEST_KEY = 250
"""Characters before escaping: a YAML key on one line may have 1024 after it."""

_PRINTABLE = r"\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_BLOCK = re.compile(rf"(?![ \t\n])[\t\n{_PRINTABLE}]+")
_ESCAPED = re.compile(rf'[^{_PRINTABLE}]|["\\]')
_PLAIN_KEY = re.compile(r"[a-zA-Z_][a-zA-Z0-9_-]*")
_NOT_A_NAME = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {"": None, "null": None, "true": True, "false": False}


class NotationError(ValueError):
    """Text that is not in the notation; says the line, counted from one, where it is known."""

    def __init__(self, problem: str, line: int | None) -> None:
        super().__init__(problem if line is None else f"line {line}: {problem}")


def can_be_written(value: object, depth: int = 0) -> TypeGuard[Json]:
    """Whether `value` comes back the same after writing and reading."""
    if isinstance(value, str):
        return _SURROGATE.search(value) is None
    if isinstance(value, float):
        return isfinite(value)
    if isinstance(value, dict):
        return depth < DEEPEST and all(
            isinstance(key, str)
            and len(key) <= _LONGEST_KEY
            and can_be_written(key)
            and can_be_written(member, depth + 1)
            for key, member in value.items()
        )
    if isinstance(value, list):
        return depth < DEEPEST and all(can_be_written(member, depth + 1) for member in value)
    return value is None or isinstance(value, bool | int)


def written(value: dict[str, Json] | list[Json]) -> str:
    """`value` as text that ends in a line break. It must be one that can be written."""
    return _collection(value, 0)


def _collection(value: dict[str, Json] | list[Json], indent: int) -> str:
    pad = " " * indent
    if isinstance(value, dict):
        return "".join(f"{pad}{_key(key)}:{_member(value[key], indent + 2)}" for key in value)
    # A collection inside a list begins on the line of its dash.
    return "".join(
        f"{pad}- {_collection(item, indent + 2)[indent + 2 :]}"
        if isinstance(item, dict | list) and item
        else f"{pad}-{_member(item, indent + 2)}"
        for item in value
    )


def _member(value: Json, indent: int) -> str:
    """What stands behind a colon or a dash, to the end of its last line."""
    if isinstance(value, dict | list):
        return "\n" + _collection(value, indent) if value else " {}\n" if isinstance(value, dict) else " []\n"
    if isinstance(value, str):
        return _block(value, indent) if _reads_better_as_block(value) else f" {_quoted(value)}\n"
    if value is None or isinstance(value, bool):
        return f" {'null' if value is None else str(value).lower()}\n"
    number = repr(value)
    # YAML 1.1 takes 1e-07 for a word; with a point in it, every reader sees a number.
    return f" {number if '.' in number else number.replace('e', '.0e')}\n"


def _reads_better_as_block(text: str) -> bool:
    return any(mark in text for mark in '\n"\\') and _BLOCK.fullmatch(text) is not None


def _block(text: str, indent: int) -> str:
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    pad = " " * indent
    lines = "\n".join(f"{pad}{line}" if line else "" for line in body.split("\n"))
    return f" |{'-' if ends == 0 else '' if ends == 1 else '+'}\n{lines}\n" + "\n" * (ends - 1)


def _key(key: str) -> str:
    return key if _PLAIN_KEY.fullmatch(key) and key.lower() not in _NOT_A_NAME else _quoted(key)


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    short = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}.get(character)
    code = ord(character)
    return short or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def read(text: str) -> Json:
    """The value that `text` holds.

    Raises:
        NotationError: if it isn't YAML, or uses more of YAML than a cassette does.
    """
    try:
        return _read_document(yaml.parse(text, Loader=SafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        problem = error.problem or "not YAML"
        raise NotationError(problem, mark.line + 1 if mark else None) from None
    except yaml.YAMLError:
        raise NotationError("holds a character that YAML does not allow", None) from None


def _read_document(events: Iterator[yaml.Event]) -> Json:
    """Builds the value without recursion, so that no nesting can exhaust the stack."""
    root: list[Json] = []
    open_: list[list[Json] | dict[str, Json]] = [root]
    keys: list[str | None] = [None]
    for event in events:
        _refuse_what_json_lacks(event)
        inside = open_[-1]
        if isinstance(event, yaml.CollectionEndEvent):
            open_.pop()
            keys.pop()
        elif isinstance(event, yaml.NodeEvent):
            if isinstance(inside, dict) and keys[-1] is None:
                keys[-1] = _read_key(event, inside)
                continue
            value = _read_node(event)
            if isinstance(inside, list):
                inside.append(value)
            elif (key := keys[-1]) is not None:
                inside[key] = value
                keys[-1] = None
            if isinstance(value, list | dict):
                if len(open_) > DEEPEST:
                    raise NotationError(f"nested more than {DEEPEST} deep", _line(event))
                open_.append(value)
                keys.append(None)
    if len(root) != 1:
        raise NotationError("must hold exactly one YAML document", None)
    return root[0]


def _read_key(event: yaml.NodeEvent, mapping: dict[str, Json]) -> str:
    if not isinstance(event, yaml.ScalarEvent):
        raise NotationError("a key must be a word", _line(event))
    if event.value in mapping:
        raise NotationError("the same key twice in one mapping", _line(event))
    return str(event.value)


def _read_node(event: yaml.NodeEvent) -> Json:
    if isinstance(event, yaml.MappingStartEvent):
        return {}
    if isinstance(event, yaml.SequenceStartEvent):
        return []
    if not isinstance(event, yaml.ScalarEvent):
        raise NotationError("not a value", _line(event))
    text = str(event.value)
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    try:
        value = float(text) if number[1] or number[2] else int(text)
    except ValueError:
        raise NotationError("a number with too many digits", _line(event)) from None
    if not isfinite(value):
        raise NotationError("a number too large", _line(event))
    return value


def _refuse_what_json_lacks(event: yaml.Event) -> None:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
        raise NotationError("anchors and aliases are not allowed", _line(event))
    if getattr(event, "tag", None) is not None:
        raise NotationError("tags are not allowed", _line(event))
    if isinstance(event, yaml.DocumentStartEvent) and (event.version or event.tags):
        raise NotationError("directives are not allowed", _line(event))


def _line(event: yaml.Event) -> int | None:
    return event.start_mark.line + 1 if event.start_mark else None
