"""How the request that a run makes differs from one that was recorded, in words for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from itertools import islice

from summarise.cassettes.canonical import meaning_of, spelled
from summarise.cassettes.interaction import Request
from summarise.cassettes.notation import Json

_SCHEMA_FIELDS = ("form", "response_format", "tools", "tool_choice", "functions", "function_call")
_BEFORE = 24
_AFTER = 40
"""Characters shown on either side of the first difference."""
_LINES = 24
_WIDEST = 160
"""How much of a difference is shown line by line."""


def nearest(recorded: Sequence[Request], asked: Request) -> int | None:
    """The index of the recorded request that shares most with `asked`, None where nothing is recorded."""
    now = meaning_of(asked)
    meanings = [meaning_of(each) for each in recorded]
    return max(range(len(recorded)), key=lambda index: _likeness(meanings[index], now), default=None)


def difference(recorded: Request, asked: Request) -> str:
    """The first thing in which the two differ, in one line."""
    before, now = meaning_of(recorded), meaning_of(asked)
    if _target(before) != _target(now):
        return _values("the call", _target(before), _target(now))
    if not ("messages" in before and "messages" in now):
        return _texts("the body", spelled(before), spelled(now))
    if _differ(before, now, "model"):
        return _values("model", before.get("model"), now.get("model"))
    return _messages(_message_list(before), _message_list(now)) or _settings(before, now)


def differences(recorded: Request, asked: Request) -> Iterator[str]:
    """All in which the two differ, line by line: what was recorded behind `-`, what is asked behind `+`."""
    before, now = meaning_of(recorded), meaning_of(asked)
    for name in sorted((before.keys() | now.keys()) - {"messages"}):
        for place, one, other in islice(_places(before.get(name), now.get(name), name), _LINES):
            yield from (place, f"- {_line(_as_text(one))}", f"+ {_line(_as_text(other))}")
    old, new = _message_list(before), _message_list(now)
    for number in range(max(len(old), len(new))):
        one, other = (each[number] if number < len(each) else None for each in (old, new))
        if spelled(one) == spelled(other):
            continue
        yield f"message {number + 1} ({_role(one if other is None else other)})"
        lines = unified_diff(_content(one).split("\n"), _content(other).split("\n"), n=1, lineterm="")
        changed = [line for line in islice(lines, 2, None) if not line.startswith("@@")]
        yield from map(_line, changed[:_LINES])
        if len(changed) > _LINES:
            yield f"… and {len(changed) - _LINES} lines more"


def _line(text: str) -> str:
    shown = _one_line(text)
    return shown if len(shown) <= _WIDEST else f"{shown[:_WIDEST]}…"


def _likeness(before: dict[str, Json], now: dict[str, Json]) -> tuple[bool, int, int]:
    pairs = zip(_message_list(before), _message_list(now), strict=False)
    shared = sum(_shared(_content(one), _content(other)) for one, other in pairs)
    settings = sum(not _differ(before, now, name) for name in before.keys() | now.keys())
    return _target(before) == _target(now), shared, settings


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning and their end."""
    if one == other:
        return len(one)
    start = _common_start(one, other)
    return start + min(_common_start(one[::-1], other[::-1]), min(len(one), len(other)) - start)


def _common_start(one: str, other: str) -> int:
    """The offset of the first character in which two texts differ: halving, as comparing slices is fast."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _messages(before: list[Json], now: list[Json]) -> str | None:
    for number, (one, other) in enumerate(zip(before, now, strict=False), 1):
        if spelled(one) == spelled(other):
            continue
        if _role(one) != _role(other):
            return _values(f"the role of message {number}", _role(one), _role(other))
        place = f"message {number} ({_role(other)})"
        if _content(one) != _content(other):
            return _texts(place, _content(one), _content(other))
        return f"{place} differs beside its content"
    if len(before) == len(now):
        return None
    first = min(len(before), len(now))
    extra, state = (now[first], "was not recorded") if len(now) > first else (before[first], "is not asked")
    return (
        f"the number of messages differs: recorded {len(before)}, asked {len(now)}; "
        f"message {first + 1} ({_role(extra)}) {state}: {_around(_content(extra), 0)}"
    )


def _settings(before: dict[str, Json], now: dict[str, Json]) -> str:
    for name in _SCHEMA_FIELDS:
        if _differ(before, now, name):
            place = next((place for place, _, _ in _places(before.get(name), now.get(name), name)), name)
            return f"the schema of the answer differs, first at {place}"
    for name in sorted(before.keys() | now.keys()):
        if _differ(before, now, name):
            return _values(_one_line(name), before.get(name), now.get(name))
    return "they are the same"


def _places(one: Json, other: Json, place: str) -> Iterator[tuple[str, Json, Json]]:
    """Where two values differ, and what stands there in each."""
    if spelled(one) == spelled(other):
        return
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(one.keys() | other.keys()):
            if _differ(one, other, name):
                yield from _places(one.get(name), other.get(name), f"{place}.{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from _places(left, right, f"{place}[{index}]")
    else:
        yield _one_line(place), one, other


def _differ(before: dict[str, Json], now: dict[str, Json], name: str) -> bool:
    return (name in before) != (name in now) or spelled(before.get(name)) != spelled(now.get(name))


def _target(meaning: dict[str, Json]) -> str:
    return f"{meaning['method']} {meaning['path']}"


def _message_list(body: dict[str, Json]) -> list[Json]:
    messages = body.get("messages")
    return messages if isinstance(messages, list) else []


def _role(message: Json) -> str:
    role = message.get("role") if isinstance(message, dict) else None
    return role if isinstance(role, str) else "without role"


def _content(message: Json) -> str:
    if message is None:
        return ""
    return _as_text(message.get("content") if isinstance(message, dict) else message)


def _as_text(value: Json) -> str:
    return value if isinstance(value, str) else spelled(value)


def _values(what: str, before: Json, now: Json) -> str:
    return f"{what} differs: recorded {_value(before)}, asked {_value(now)}"


def _value(value: Json) -> str:
    if value is None:
        return "nothing"
    text = _as_text(value)
    if isinstance(value, str):
        return _quoted(text[: _BEFORE + _AFTER], ends=len(text) <= _BEFORE + _AFTER)
    return text if len(text) <= _BEFORE + _AFTER else f"{text[: _BEFORE + _AFTER]}…"


def _texts(what: str, before: str, now: str) -> str:
    at = _common_start(before, now)
    line = before.count("\n", 0, at) + 1
    return f"{what} differs at line {line}: recorded {_around(before, at)}, asked {_around(now, at)}"


def _around(text: str, at: int) -> str:
    """The words around the character at `at`, no further than its line goes."""
    line_start = text.rfind("\n", 0, at) + 1
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    start, end = max(line_start, at - _BEFORE), min(line_end, at + _AFTER)
    return _quoted(text[start:end], begins=start == line_start, ends=end == line_end)


def _quoted(text: str, *, begins: bool = True, ends: bool = True) -> str:
    return f'"{"" if begins else "…"}{_one_line(text)}{"" if ends else "…"}"'


def _one_line(text: str) -> str:
    """`text` with everything escaped that could break a line or steer a terminal."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )
