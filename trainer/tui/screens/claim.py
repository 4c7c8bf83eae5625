"""Claiming a time complexity before coding: one of the usual classes by one key, or one's own words."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from trainer.core.claims import USUAL
from trainer.tui.actions import bindings
from trainer.tui.place import Dialog
from trainer.tui.rowlist import Row, RowList

_NOTHING = "nothing"
_LONGEST = 60


class ClaimDialog(Dialog["str | None"]):
    """Answers with the claim, empty for none, or None when nothing is to change."""

    place = "claim"
    CSS_PATH = "claim.tcss"
    BINDINGS = [*bindings("claim"), *((str(key), f"choose({key})", "") for key in range(len(USUAL) + 1))]
    AUTO_FOCUS = "RowList"

    def __init__(self, claimed: str) -> None:
        super().__init__()
        self._claimed = claimed

    def compose(self) -> ComposeResult:
        """The usual classes, and a line for anything else."""
        with Vertical(classes="box"):
            yield Static("Which time complexity do you aim for?", classes="title")
            yield RowList()
            yield Input(
                self._claimed if self._claimed not in USUAL else "",
                placeholder="or in your own words, as O(V + E)",
                max_length=_LONGEST,
                compact=True,
            )
            yield Static(
                Content.styled("1 to 8 choose at once, tab: your own words, esc: skip", "$foreground-muted"),
                id="keys",
            )

    def on_mount(self) -> None:
        """What was claimed before is selected."""
        rows = [Row(claim, Content(f"{key}  {claim}")) for key, claim in enumerate(USUAL, 1)]
        rows.append(Row(_NOTHING, Content("0  no claim")))
        self.query_one(RowList).show(rows, select=self._claimed if self._claimed in USUAL else "")

    def action_choose(self, key: int) -> None:
        """Take the claim with this number; 0 is none."""
        self.dismiss(USUAL[key - 1] if key else "")

    def action_accept(self) -> None:
        """Take the selected claim."""
        selected = self.query_one(RowList).selected
        self.dismiss("" if selected == _NOTHING else selected)

    def on_row_list_chosen(self) -> None:
        """A click on the selected one takes it."""
        self.action_accept()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take one's own words."""
        self.dismiss(event.value.strip())

    def action_cancel(self) -> None:
        """Change nothing."""
        self.dismiss(None)
