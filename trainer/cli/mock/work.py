"""`trainer mock run`, `answer` and `submit`: the work within a round."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click

from trainer.bootstrap import App
from trainer.cli.mock.place import file_of, open_round
from trainer.cli.output import emit, json_option, notable, show, talk
from trainer.cli.reports import report_row, show_report
from trainer.cli.sheet import edit_sheet, read_sheet
from trainer.cli.sources import read_source
from trainer.cli.wiring import current_app
from trainer.cli.words import clock_text
from trainer.core.rounds import RoundState
from trainer.core.verdicts import Report, Verdict
from trainer.core.wording import counted
from trainer.errors import RoundError, UsageError
from trainer.services import mock
from trainer.services.mock import Sitting


@click.command()
@click.argument("file", required=False)
@json_option
def run(file: str | None, as_json: bool) -> int:
    """Run the examples; the file of the round, unless you name another.

    Example: trainer mock run
    """
    app = current_app()
    sitting, name, source = _in_hand(app, file)
    _, report = mock.run(app, sitting, source, examples_only=True)
    _tell(app, sitting, report, name, as_json=as_json, what="examples")
    return 0 if report.verdict is Verdict.AC else 1


@click.command()
def answer() -> int:
    """Write your notes for a design round in your editor.

    Example: trainer mock answer
    """
    app = current_app()
    sitting = mock.sit(app, open_round(app))
    if sitting.prompt is None:
        raise UsageError("This is a coding round.", "Write code in its file, then: trainer mock run")
    if sitting.round.state is not RoundState.RUNNING:
        raise RoundError("The round is over.", "Score it: trainer mock score")
    path = file_of(app, sitting.item)
    session = sitting.prompt
    text = edit_sheet(app, path, session, fresh=False)
    saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    if min(app.now(), saved_at) >= sitting.round.deadline:
        raise RoundError("The deadline has passed; these notes do not count.", f"They are in {path}.")
    notes = read_sheet(text, session)
    mock.save(app, replace(sitting, prompt=notes))
    app.workspace.agree(path, text)
    written = sum(bool(note.strip()) for note in notes.notes.values())
    talk(f"Saved notes in {counted(written, 'phase')}; {clock_text(sitting.round.left(app.now()))} left.")
    return 0


@click.command()
@click.argument("file", required=False)
@click.option("--final", is_flag=True, help="Hand in even if it is not accepted.")
@json_option
def submit(file: str | None, final: bool, as_json: bool) -> int:
    """Hand in: code is judged by all tests, and the round ends when it is accepted.

    Example: trainer mock submit --final
    """
    app = current_app()
    sitting, name, source = _in_hand(app, file)
    if sitting.prompt is not None:
        mock.submit(app, replace(sitting, prompt=read_sheet(source, sitting.prompt)))
        talk("Handed in. Score it now: trainer mock score")
        return 0
    sitting, report = mock.run(app, sitting, source, examples_only=False)
    _tell(app, sitting, report, name, as_json=as_json, what="all tests")
    accepted = report.verdict is Verdict.AC
    if accepted or final:
        mock.submit(app, sitting)
        talk("Handed in. Score it now: trainer mock score")
    else:
        talk("The round goes on; `trainer mock submit --final` hands in what you have.")
    return 0 if accepted else 1


def _in_hand(app: App, file: str | None) -> tuple[Sitting, str, str]:
    """The sitting, and the file with its text."""
    sitting = mock.sit(app, open_round(app))
    if file is not None:
        return sitting, file, read_source(file)
    path: Path = file_of(app, sitting.item)
    return sitting, str(path), read_source(str(path))


def _tell(app: App, sitting: Sitting, report: Report, name: str, *, as_json: bool, what: str) -> None:
    if as_json:
        emit(report_row(sitting.item.slug, name, report))
        return
    show_report(report, what)
    show(f"{notable(clock_text(sitting.round.left(app.now())))} left")
