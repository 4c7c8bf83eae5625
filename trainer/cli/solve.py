"""`trainer solve`: a problem in one's own editor, judged on every save."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import click

from trainer.bootstrap import App
from trainer.cli.output import show, talk
from trainer.cli.proposal import show_proposal
from trainer.cli.reports import show_report
from trainer.cli.slugs import slug_argument
from trainer.cli.wiring import current_app
from trainer.core.verdicts import Verdict
from trainer.errors import UsageError
from trainer.services import practice
from trainer.services.admission import admit
from trainer.services.practice import Session


@click.command()
@slug_argument
@click.option("--once", is_flag=True, help="Judge the file as it stands, without editor or keys; exit 0 if accepted.")
@click.option("--no-editor", is_flag=True, help="Do not open an editor: yours has the file open already.")
def solve(slug: str, once: bool, no_editor: bool) -> int:
    """Solve a problem in your own editor, judged on every save.

    Each save runs the examples and, when they pass, submits to all tests.
    What was measured proposes a grade. Example: trainer solve two-sum
    """
    app = current_app()
    if not once and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("`trainer solve` needs a terminal.", f"Without one: trainer solve {slug} --once")
    session = practice.start(app, slug)
    if session.problem.item.pack:
        # Any run would ask; in the loop the keys of the terminal are no place for a question.
        admit(app, session.problem.item.pack)
    session, path = take_up(app, session)
    if once:
        return _judge_once(app, session, path)
    from trainer.cli.loop import run_loop

    return run_loop(app, session, path, open_editor=not no_editor)


def take_up(app: App, session: Session) -> tuple[Session, Path]:
    """The session with the text of its workspace file, which is written where it is not there yet."""
    path = app.workspace.path_of(session.problem.item.slug)
    fresh = session.is_review and not session.resumed
    text, kept = app.workspace.settle(path, session.text, fresh=fresh, now=app.now())
    if kept is not None:
        talk(f"The text that was there before is kept: {kept}")
    practice.save(app, session, text)
    return replace(session, text=text), path


def _judge_once(app: App, session: Session, path: Path) -> int:
    session, report = practice.run(app, session, session.text, filename=path.name)
    show_report(report, str(path))
    if report.verdict is not Verdict.AC:
        return 1
    show("")
    show_proposal(app, session)
    talk(f"Grade it with: trainer grade {session.problem.item.slug} {practice.suggestion(app, session).grade.word}")
    return 0
