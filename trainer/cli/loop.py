"""The loop of `trainer solve`: keys and saves in, verdicts out, until the problem is graded or put down.

Whatever happens the draft is saved: at every verdict, every few seconds for the clock, and on the way out.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from trainer.bootstrap import App
from trainer.cli.grades import tell_outcome
from trainer.cli.keys import Keyboard
from trainer.cli.output import bold, dim, show, talk, tell
from trainer.cli.proposal import show_proposal
from trainer.cli.reports import show_report
from trainer.cli.words import wrapped
from trainer.core.events import Grade
from trainer.core.verdicts import Verdict
from trainer.errors import TrainerError
from trainer.services import practice
from trainer.services.practice import Session

CLOCK_S = 15.0
"""Seconds after which the draft learns how much time was spent, when nothing else happens."""
KEYS = "save: judge · enter run again · s submit · h hint · e editor · g grade · q quit"


def run_loop(app: App, session: Session, path: Path, *, open_editor: bool) -> int:
    """Work on a session until it is graded or put down; 0 if it was accepted or graded, else 1."""
    item = session.problem.item
    loop = _Loop(app, session, path)
    try:
        with Keyboard() as keyboard, app.workspace.watch(path) as saves:
            # Not before: what is typed until then is dropped, Ctrl-C too.
            show(
                f"{bold(item.title)} · {item.difficulty} · {item.minutes} min · trainer show {item.slug} has the statement"
            )
            show(f"{path}\n{dim(KEYS)}")
            if session.accepted_s is not None:
                loop.guarded("g", keyboard)
            if open_editor:
                loop.edit(keyboard)
                saves.clear()
            while not loop.done:
                key = keyboard.wait(saves, CLOCK_S)
                saves.clear()
                loop.guarded(key, keyboard)
    finally:
        loop.put_down()
    return 0 if loop.graded or loop.session.accepted_s is not None else 1


class _Loop:
    """Where the loop stands: the session, what was judged last, and whether a grade is on offer."""

    def __init__(self, app: App, session: Session, path: Path) -> None:
        self.app = app
        self.session = session
        self.path = path
        self.judged = session.text
        self.offered = False
        self.done = False
        self.graded = False

    def guarded(self, key: str, keyboard: Keyboard) -> None:
        """One key or save. Trouble is told, and the loop goes on: the file is on the disk."""
        try:
            self._take(key, keyboard)
        except TrainerError as error:
            tell(error.message, error.hint)

    def edit(self, keyboard: Keyboard) -> None:
        """Open the editor; one that shares the terminal is judged when it ends."""
        try:
            with keyboard.lent():
                waited = self.app.workspace.editor.open(self.path)
        except TrainerError as error:
            tell(error.message, error.hint)
            talk(f"Watching {self.path} for saves meanwhile.")
            return
        if waited:
            self.guarded("", keyboard)

    def put_down(self) -> None:
        """Save the draft on the way out, unless the session was graded."""
        if self.graded:
            return
        try:
            text = self._text()
            practice.save(self.app, self.session, text)
            self.app.workspace.agree(self.path, text)
        except TrainerError as error:
            tell(error.message, error.hint)
            talk(f"What you wrote is in {self.path}.")
            return
        talk(f"The draft is kept; `trainer solve {self.session.problem.item.slug}` goes on.")

    def _take(self, key: str, keyboard: Keyboard) -> None:
        if key == "":
            self._saved()
        elif key in "\r\n ":
            self._judge(submit=False)
        elif key == "s":
            self._judge(submit=True)
        elif key == "e":
            self.edit(keyboard)
        elif key == "h":
            self._hint()
        elif key == "g":
            self._offer_or_grade()
        elif key in "1234" and self.offered:
            self._grade(Grade(int(key)))
        elif key in "q\x04":
            self.done = True
        else:
            show(dim(KEYS))

    def _saved(self) -> None:
        text = self._text()
        if text != self.judged:
            self._judge(submit=False)
        else:
            practice.save(self.app, self.session, text)

    def _judge(self, *, submit: bool) -> None:
        """The examples first, so that half a solution is not a failed submit; then all tests."""
        text = self.judged = self._text()
        self.offered = False
        self.app.workspace.agree(self.path, text)
        show(dim("judging ..."))
        name = self.path.name
        if not submit:
            self.session, report = practice.run(self.app, self.session, text, examples_only=True, filename=name)
            if report.verdict is not Verdict.AC:
                show_report(report, "examples")
                return
        self.session, report = practice.run(self.app, self.session, text, filename=name)
        show_report(report, "all tests")
        if report.verdict is Verdict.AC:
            self._offer()

    def _hint(self) -> None:
        before = self.session.hints
        self.session = practice.hint(self.app, self.session, self._text())
        hints = self.session.shown_hints
        if self.session.hints == before:
            show("There are no more hints.")
        else:
            show(wrapped(f"Hint {len(hints)} of {len(self.session.problem.hints)}: {hints[-1]}"))

    def _offer(self) -> None:
        self.offered = True
        show_proposal(self.app, self.session)
        show(dim("  g takes it, 1-4 another; or go on: the next save is judged again"))

    def _offer_or_grade(self) -> None:
        if self.offered:
            self._grade(None)
        else:
            self._offer()

    def _grade(self, grade: Grade | None) -> None:
        text = self._text()
        practice.save(self.app, self.session, text)
        outcome = practice.finish(self.app, self.session, grade)
        self.graded = self.done = True
        self.app.workspace.agree(self.path, text)
        tell_outcome(self.app, outcome, self.session.problem.item.slug)

    def _text(self) -> str:
        """What is in the file now; an editor that is just replacing it is given the last text."""
        if not self.path.exists():
            return self.session.text
        text = self.app.workspace.read(self.path)
        self.session = replace(self.session, text=text)
        return text
