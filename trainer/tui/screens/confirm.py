"""A question that is answered with yes or no; no is where the focus is."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from trainer.tui.actions import bindings
from trainer.tui.place import Dialog
from trainer.tui.wording import clean


class ConfirmDialog(Dialog[bool]):
    """Answers True for yes."""

    place = "dialog"
    CSS_PATH = "dialogs.tcss"
    BINDINGS = bindings("dialog")
    AUTO_FOCUS = "#no"

    def __init__(self, question: str, yes: str, no: str = "Go back") -> None:
        super().__init__()
        self._question, self._yes, self._no = question, yes, no

    def compose(self) -> ComposeResult:
        """The question and two buttons."""
        with Vertical(classes="box"):
            yield Static(Content(clean(self._question)), classes="question")
            with Horizontal(classes="buttons"):
                yield Button(Content(self._no), id="no", compact=True)
                yield Button(Content(self._yes), id="yes", compact=True)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        self.dismiss(event.button.id == "yes")

    def action_accept(self) -> None:
        """Yes."""
        self.dismiss(True)

    def action_cancel(self) -> None:
        """No."""
        self.dismiss(False)
