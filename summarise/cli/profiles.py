"""What the commands about endpoints print."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from rich.table import Table

from summarise.cli.output import Console, writing
from summarise.endpoints.configuration import (
    BASE_URL,
    CUSTOM,
    MODEL,
    Configuration,
    configured,
    of_user,
    said,
)
from summarise.endpoints.endpoint import EXTRACTIVE, Endpoint
from summarise.endpoints.keys import state_of
from summarise.errors import UsageError


def print_endpoints(printing: str) -> int:
    """Print every endpoint with where it is from, and which is the default and why.

    The exit code says whether one of them, or the default, is not right.

    Raises:
        UsageError: a configuration file cannot be read.
    """
    configuration = configured(Path.cwd())
    default, why = configuration.default or (EXTRACTIVE, "no other is named")
    rows = [_row(configuration, name) for name in configuration.holders]
    if (url := said(BASE_URL)) is not None:
        default, why = CUSTOM, BASE_URL
        rows.append(
            {"name": CUSTOM, "model": said(MODEL), "where": url, "key": None, "from": BASE_URL, "error": None}
        )
    rows.append(
        {"name": EXTRACTIVE, "model": None, "where": None, "key": None, "from": "built in", "error": None}
    )
    with writing(None):
        if printing == "json":
            data = {"default": default, "because": why, "endpoints": rows}
            sys.stdout.write(json.dumps(data, indent=2, ensure_ascii=False) + "\n")
        else:
            _print(rows, default, why)
    right = default in [row["name"] for row in rows] and not any(row["error"] for row in rows)
    return 0 if right else UsageError.exit_code


def _row(configuration: Configuration, name: str) -> dict[str, Any]:
    place = configuration.holders[name].place("endpoints", name).removesuffix(f": endpoints.{name}")
    row: dict[str, Any] = {"name": name, "model": None, "where": None, "key": None, "from": place}
    try:
        endpoint = configuration.endpoint(name)
    except UsageError as error:
        return {**row, "error": f"not right: {error.message}"}
    return {
        **row,
        "model": endpoint.model,
        "where": _where(endpoint),
        "key": state_of(endpoint),
        "error": None,
    }


def _where(endpoint: Endpoint) -> str:
    return str(endpoint.gguf) if endpoint.gguf is not None else endpoint.base_url


def _print(rows: list[dict[str, Any]], default: str, why: str) -> None:
    table = Table(box=None, pad_edge=False, show_header=False)
    for row in rows:
        table.add_row("*" if row["name"] == default else "", row["name"], _told(row))
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    console.print(table)
    console.print(f"\n* answers when none is named: {default} ({why})", soft_wrap=True)
    if default not in [row["name"] for row in rows]:
        console.print(f"There is no endpoint {default!r}.", soft_wrap=True)
    if len(rows) == 1:
        console.print(f"summarise endpoints add puts one into {of_user()}", soft_wrap=True)


def _told(row: dict[str, Any]) -> str:
    if row["name"] == EXTRACTIVE:
        return "plain code, no model"
    told = row["error"] or f"{row['model']} at {row['where']}\nkey: {row['key'] or 'none'}"
    return f"{told}\nfrom {row['from']}"
