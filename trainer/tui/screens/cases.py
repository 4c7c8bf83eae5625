"""The user's own cases of a problem: what they are, and dropping one."""

from __future__ import annotations

import json

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.jsonvalue import Json
from trainer.core.judging import Case
from trainer.core.problem import Problem
from trainer.services import own_cases
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.drawing import short
from trainer.tui.place import Place
from trainer.tui.results_text import example
from trainer.tui.rowlist import Row, RowList
from trainer.tui.wording import clean, count

_NONE = "You kept no case of this problem. When a submit fails, F12 keeps the input it failed on."


class CasesScreen(Place[None]):
    """In the order of a run."""

    place = "cases"
    CSS_PATH = "cases.tcss"
    BINDINGS = bindings("cases")
    AUTO_FOCUS = "RowList"

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem
        self._cases: tuple[Case, ...] = ()

    def compose(self) -> ComposeResult:
        """The list, and what is selected in it."""
        yield TitleBar(Content.styled(f"Your cases of {clean(self._problem.item.title)}", "b"))
        yield Static("Reading …", id="note", markup=False)
        with Horizontal(id="body"):
            yield RowList()
            with VerticalScroll(id="case"):
                yield Static(id="text", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Fetch them."""
        self._load()

    def _load(self) -> None:
        self.ask(lambda: own_cases.shown_cases(self.ctx, self._problem), self._show, newest="cases")

    def _show(self, cases: tuple[Case, ...]) -> None:
        self._cases = cases
        told = f"{count(len(cases), 'case')}; every run includes them, right after the examples." if cases else _NONE
        self.query_one("#note", Static).update(told)
        rows = [
            Row(str(number), Content.assemble(f"Your case {number}", (f"   {_in_short(case)}", "$foreground-muted")))
            for number, case in enumerate(cases, 1)
        ]
        self.query_one(RowList).show(rows)

    def _selected(self) -> tuple[int, Json, Json] | None:
        selected = self.query_one(RowList).selected
        if not selected:
            return None
        case = self._cases[int(selected) - 1]
        return int(selected), json.loads(case.args), json.loads(case.expected)

    def on_row_list_moved(self) -> None:
        """Show the selected one."""
        found = self._selected()
        text = Content("")
        if found is not None:
            number, args, expected = found
            text = example(self._problem.entry, f"Your case {number}", args, expected)
        self.query_one("#text", Static).update(text)

    def action_drop(self) -> None:
        """Drop the selected case, after asking."""
        found = self._selected()
        if found is None:
            self.say("There is no case to drop.")
            return
        from trainer.tui.screens.confirm import ConfirmDialog

        number, args, _ = found

        def answered(yes: bool | None) -> None:
            if yes:
                self.ask(lambda: own_cases.drop(self.ctx, self._problem, args), lambda _: self._load())

        question = f"Drop your case {number}? Later runs do not include it any more."
        self.app.push_screen(ConfirmDialog(question, "Drop it"), answered)

    def action_leave(self) -> None:
        """Back to the session."""
        self.dismiss(None)


def _in_short(case: Case) -> str:
    args: Json = json.loads(case.args)
    return ", ".join(f"{name} = {short(value)}" for name, value in args.items()) if isinstance(args, dict) else ""
