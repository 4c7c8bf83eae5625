"""Writing a short text: the note on an item."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static, TextArea

from trainer.tui.actions import bindings
from trainer.tui.place import Dialog
from trainer.tui.wording import clean


class NoteDialog(Dialog["str | None"]):
    """Answers with the text, or None when nothing is to change."""

    place = "dialog"
    CSS_PATH = "dialogs.tcss"
    BINDINGS = bindings("dialog")

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title, self._text = title, text
        self._warned = False

    def compose(self) -> ComposeResult:
        """A title and a text."""
        with Vertical(classes="box"):
            yield Static(Content(clean(self._title)), classes="title")
            yield TextArea(self._text, id="note-text", soft_wrap=True, tab_behavior="focus")
            yield Static(Content.styled("ctrl+s keeps it, esc leaves it as it was", "$foreground-muted"))

    def action_accept(self) -> None:
        """Keep it."""
        self.dismiss(self.query_one(TextArea).text)

    def action_cancel(self) -> None:
        """Leave the note as it was; what was typed is dropped only by a second escape."""
        if self.query_one(TextArea).text != self._text and not self._warned:
            self._warned = True
            self.say("Press escape again to drop what you typed; ctrl+s keeps it.")
            return
        self.dismiss(None)
