"""`trainer answer`: a design prompt in one's own editor, then the rubric, the model answer and the self-score."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import click

from trainer.bootstrap import App
from trainer.cli.grades import tell_outcome
from trainer.cli.output import bad, bold, good, show, table, talk
from trainer.cli.scoring import ask_scores, read_scores
from trainer.cli.sheet import edit_sheet, read_sheet
from trainer.cli.slugs import slug_argument
from trainer.cli.sources import read_source
from trainer.cli.wiring import current_app
from trainer.cli.words import wrapped
from trainer.core.prompt import Prompt
from trainer.errors import UsageError
from trainer.services import prompts
from trainer.services.prompts import PromptSession


@click.command()
@slug_argument
@click.argument("scores", metavar="[CRITERION=1..4...]", nargs=-1)
@click.option("--file", metavar="FILE", help="Take the answer from a sheet instead of the editor; - is stdin.")
def answer(slug: str, scores: tuple[str, ...], file: str | None) -> int:
    """Answer a design prompt in your own editor, then score it.

    The model answer and the rubric come after you have committed yours.
    Example: trainer answer rate-limiter
    """
    app = current_app()
    terminal = sys.stdin.isatty()
    session = prompts.start(app, slug)
    if not terminal and file is None and not (session.committed and scores):
        raise UsageError("`trainer answer` needs a terminal.", f"Without one: trainer answer {slug} --file sheet.md")
    if not session.committed:
        session = _written(app, session, file)
        if terminal and file is None and not click.confirm("Commit this answer, and see the model answer?", err=True):
            talk(f"Kept; `trainer answer {slug}` goes on.")
            return 0
        session = prompts.commit(app, session)
    _show_truth(session)
    if scores:
        return _finish(app, session, read_scores(scores, session.rubric))
    if not terminal:
        names = " ".join(f"{criterion.id}=3" for criterion in session.rubric.criteria)
        talk(f"Committed. Score it: trainer answer {slug} {names}")
        return 0
    given, reasons = ask_scores(session.rubric, {}, session.prompt.rubric)
    return _finish(app, session, given, reasons)


def _written(app: App, session: PromptSession, file: str | None) -> PromptSession:
    """The session with what was written, which is saved."""
    if file is not None:
        session = read_sheet(read_source(file), session)
        prompts.save(app, session)
        return session
    path = app.workspace.path_of(session.prompt.item.slug, ".md")
    text = edit_sheet(app, path, session, fresh=session.is_review and not session.resumed)
    session = read_sheet(text, session)
    prompts.save(app, session)
    app.workspace.agree(path, text)
    return session


def _show_truth(session: PromptSession) -> None:
    results = prompts.check_estimates(session)
    if results:
        show(bold("Your numbers"))
        table(
            [
                (
                    good("ok") if r.right else bad("no"),
                    r.name,
                    r.typed or "-",
                    f"{r.truth:.4g} {r.unit}",
                    r.fault or r.why,
                )
                for r in results
            ],
            styles={0: lambda cell: good(cell) if cell == "ok" else bad(cell)},
            flexible=4,
        )
    show(f"\n{bold('A model answer')}\n\n{wrapped(session.prompt.model_answer)}")
    _show_checklist(session.prompt)


def _show_checklist(prompt: Prompt) -> None:
    for heading, pairs in (
        ("Components", prompt.components),
        ("Deep dives", prompt.deep_dives),
        ("Failure modes", prompt.failure_modes),
    ):
        show(f"\n{bold(heading)}")
        for name, why in pairs:
            show(wrapped(f"- {name}: {why}"))


def _finish(
    app: App, session: PromptSession, scores: Mapping[str, int], reasons: Mapping[str, str] | None = None
) -> int:
    outcome = prompts.finish(app, session, scores, evidence=reasons)
    show(f"\n{', '.join(outcome.suggestion.reasons)}")
    tell_outcome(app, outcome, session.prompt.item.slug)
    return 0
