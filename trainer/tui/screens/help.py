"""Every key of the place one is in, straight from the table of actions."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.tui.actions import ACTIONS, TITLES, bindings
from trainer.tui.charts import Part
from trainer.tui.place import Dialog

MAIN = ("today", "library", "mock", "stats")
WITH_LIST = ("today", "library", "mock", "attempts", "cases", "claim", "patterns")
_EDITING = (
    "In the editor: tab and shift+tab indent, ctrl+z and ctrl+y undo and redo, ctrl+k deletes a line, "
    "ctrl+c, ctrl+x and ctrl+v copy, cut and paste, f6 and f7 select a line and everything."
)
_IMPORTS = (
    "Solved things elsewhere? `trainer import --help` brings them in: a table of solved problems, LeetCode's list, "
    "and tables of which company asks what."
)
_NAMES = {"question_mark": "?", "slash": "/", "enter": "⏎", "escape": "esc", "left": "←", "right": "→", "up": "↑"}
_NAMES |= {"down": "↓", "pageup": "pgup", "pagedown": "pgdn"}


class HelpScreen(Dialog[None]):
    """Closed by escape, enter or F1."""

    place = "dialog"
    CSS_PATH = "dialogs.tcss"
    BINDINGS = [*bindings("dialog"), ("f1,question_mark,enter,q", "cancel", "")]

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place

    def compose(self) -> ComposeResult:
        """One section per place that matters here."""
        # The title scrolls too: beside it, the list would be taller than what is left of the box, and its end hidden.
        with Vertical(classes="box"), VerticalScroll():
            yield Static("Keys", classes="title")
            yield Static(help_text(self._place))

    def action_accept(self) -> None:
        """Close."""
        self.dismiss(None)

    def action_cancel(self) -> None:
        """Close."""
        self.dismiss(None)


def sections(place: str) -> Iterator[str]:
    """The parts of the table that apply in a place."""
    if place in ACTIONS:
        yield place
    if place in WITH_LIST:
        yield "list"
    if place in MAIN:
        yield "places"
    yield "app"


def help_text(place: str) -> Content:
    """The sections with their keys and what each does."""
    parts: list[Part] = []
    for section in dict.fromkeys(sections(place)):
        parts.append((f"{TITLES[section]}\n", "b $accent"))
        for row in ACTIONS[section]:
            parts += [(f"  {shown_keys(row.keys):<16}", "b"), (f"{row.help}\n", "")]
        if section in ("practice", "coding"):
            parts.append((f"\n{_EDITING}\n", "$foreground-muted"))
        parts.append("\n")
    parts += [("  ctrl+p          ", "b"), "Find any of these by name, or choose a theme"]
    parts.append((f"\n\n{_IMPORTS}", "$foreground-muted"))
    return Content.assemble(*parts)


def shown_keys(keys: str) -> str:
    """Keys as a person names them."""
    return " or ".join(_NAMES.get(key, key) for key in keys.split(","))
