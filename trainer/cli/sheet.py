"""The answer sheet of a design prompt: a Markdown file with a heading per phase and a line per estimate, and back again.

What stands in comments is ours and is not read; everything else belongs to the person and survives the round trip.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

import click

from trainer.bootstrap import App
from trainer.cli.output import talk
from trainer.services.prompts import PromptSession

NUMBERS = "Your numbers"
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_NUMBER = re.compile(r"^\s*[-*]\s*(?P<name>\S+)\s*(\[[^\]]*\])?\s*=[ \t]*(?P<typed>.*?)\s*$")


def sheet_text(session: PromptSession) -> str:
    """The sheet with what was written so far."""
    prompt = session.prompt
    about = f"{prompt.item.title}, {prompt.item.minutes} min.\n\n{prompt.prompt.strip()}"
    parts = [f"<!-- {_safe(about)}\n\nWrite below each heading; comments like this one are not read. -->\n"]
    for phase in prompt.phases:
        guide = f"{phase.minutes} min. {phase.guide}".strip()
        written = session.notes.get(phase.name, "").strip("\n")
        parts.append(f"\n## {phase.name}\n<!-- {_safe(guide)} -->\n\n{written}\n")
    if prompt.estimates:
        given = "\n".join(f"{name} = {value:,.10g} {unit}" for name, (value, unit, _) in prompt.inputs.items())
        parts.append(f"\n## {NUMBERS}\n<!-- 1.2k, 3M, 5e6 or a sum over names. Given:\n{_safe(given)} -->\n\n")
        parts += [
            f"- {e.name} [{e.unit}] = {session.estimates.get(e.name, '')}".rstrip() + "\n" for e in prompt.estimates
        ]
    return "".join(parts)


def edit_sheet(app: App, path: Path, session: PromptSession, *, fresh: bool) -> str:
    """Let the person write on the sheet in their editor, and return what is on it then; save it before it is agreed on.

    `fresh` begins with the session's text, whatever the file holds.
    """
    _, kept = app.workspace.settle(
        path, sheet_text(session), fresh=fresh, now=app.now(), meaning=lambda text: content_of(text, session)
    )
    if kept is not None:
        talk(f"The text that was there before is kept: {kept}")
    if not app.workspace.editor.open(path) and sys.stdin.isatty():
        click.pause("Press a key when you have saved what you wrote.", err=True)
    return app.workspace.read(path)


def read_sheet(text: str, session: PromptSession) -> PromptSession:
    """The session with the notes and estimates of a sheet; text before the first heading goes to the first phase."""
    names = {phase.name.casefold(): phase.name for phase in session.prompt.phases}
    current = session.prompt.phases[0].name if session.prompt.phases else ""
    notes: dict[str, list[str]] = {}
    estimates: dict[str, str] = {}
    known = {estimate.name for estimate in session.prompt.estimates}
    in_numbers = False
    for line in _COMMENT.sub("", text).splitlines():
        heading = line[3:].strip().casefold() if line.startswith("## ") else None
        if heading is not None and (heading in names or heading == NUMBERS.casefold()):
            in_numbers = heading not in names
            current = names.get(heading, current)
            continue
        number = _NUMBER.match(line) if in_numbers else None
        if number and number["name"] in known:
            estimates[number["name"]] = number["typed"]
        else:
            notes.setdefault(current, []).append(line)
    written = {name: "\n".join(lines).strip("\n") for name, lines in notes.items()}
    return replace(session, notes={name: note for name, note in written.items() if note.strip()}, estimates=estimates)


def content_of(text: str, session: PromptSession) -> object:
    """What two sheets have in common when they say the same."""
    read = read_sheet(text, session)
    return read.notes, {name: typed for name, typed in read.estimates.items() if typed}


def _safe(text: str) -> str:
    return text.replace("-->", "-- >")
