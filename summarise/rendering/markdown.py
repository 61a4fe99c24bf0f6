"""A brief as Markdown."""

from __future__ import annotations

import re

from summarise.briefs import Brief
from summarise.rendering.outline import Entry, coverage, lying, one_line, origin, refused, whole

_SPECIAL = re.compile(r"([\\`*_\[\]#|~!])")
_LIST_MARK = re.compile(r"^(\d+)([.)])|^([+-])(?=\s)")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def to_markdown(brief: Brief) -> str:
    """`brief` as a Markdown page. Words of the source are escaped, so that they show as they are."""
    entry = whole(brief)
    lines = [f"# {escaped(entry.main)}", ""] if entry.main else []
    if entry.details:
        lines += [_details(entry), ""]
    facts = brief.document
    about = [facts.id, str(facts.published or ""), f"{facts.characters:,} characters"]
    lines += [f"*{escaped(' · '.join(part for part in about if part))}. {escaped(origin(brief))}*", ""]
    for problem in brief.run.problems:
        lines += [f"**Note:** {escaped(problem.message)}", ""]
    for section in entry.sections:
        lines += [f"## {escaped(section.title.capitalize())}", ""]
        lines += [line for each in section.entries for line in _entry(each)]
        lines.append("")
    rejected = refused(brief)
    if rejected:
        lines += ["## Rejected", "", "Said by the drafter, not borne out by the text.", ""]
        lines += [line for entry in rejected for line in _entry(entry)]
        lines.append("")
    lines.append(coverage(brief))
    if brief.stretches:
        lines += ["", "## Where it rests", "", "Each tenth of the text.", ""]
        lines += [f"- {line}" for line in lying(brief)]
    return "\n".join(lines).strip() + "\n"


def escaped(text: str) -> str:
    """`text` so that Markdown shows it letter for letter, in one line."""
    line = _SPECIAL.sub(r"\\\1", one_line(text)).translate(_ENTITIES)
    return _LIST_MARK.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", line)


def _entry(entry: Entry) -> list[str]:
    main = f"“{escaped(entry.main)}”" if entry.quoted else f"**{escaped(entry.main)}**"
    lines = [f"- {' · '.join(part for part in (main if entry.main else '', _details(entry)) if part)}"]
    for piece in entry.evidence:
        place = f"{piece.start}–{piece.end}"
        if piece.text == entry.main or entry.quoted:
            lines.append(f"  - at {place}")
        else:
            lines.append(f"  - “{escaped(piece.text)}” ({place})")
    for section in entry.sections:
        lines.append(f"  - {escaped(section.title)}:")
        lines += [f"    {line}" for each in section.entries for line in _entry(each)]
    return lines


def _details(entry: Entry) -> str:
    return " · ".join(f"{escaped(name)}: {escaped(value)}" for name, value in entry.details)
