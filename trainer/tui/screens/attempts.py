"""Earlier attempts at a problem, each as the difference to the code at hand or as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import unified_diff

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.core.events import Attempted, Event
from trainer.services import library
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, TitleBar
from trainer.tui.place import Place
from trainer.tui.rowlist import Cell, Row, RowList
from trainer.tui.wording import clean, minutes


class AttemptsScreen(Place[None]):
    """Newest first. With `only_session` the attempts of other sessions are counted but not shown."""

    place = "attempts"
    CSS_PATH = "attempts.tcss"
    BINDINGS = bindings("attempts")
    AUTO_FOCUS = "RowList"

    def __init__(self, item_id: str, source: str, *, only_session: str = "") -> None:
        super().__init__()
        self._item_id, self._source, self._only = item_id, source, only_session
        self._attempts: dict[str, Attempted] = {}
        self._whole = False

    def compose(self) -> ComposeResult:
        """The list, and what is selected in it."""
        yield TitleBar(Content.styled("Earlier attempts", "b"))
        yield Static("Reading …", id="note", markup=False)
        with Horizontal(id="body"):
            yield RowList()
            with VerticalScroll(id="code"):
                yield Static(id="text")
        yield KeyBar()

    def on_mount(self) -> None:
        """Fetch them."""
        self.ask(lambda: library.history(self.ctx, self._item_id), self._show)

    def _show(self, history: Sequence[Event]) -> None:
        found = [(event, event.body) for event in reversed(history) if isinstance(event.body, Attempted)]
        visible = [(event, body) for event, body in found if self._only in ("", body.session_id)]
        self._attempts = {event.id: body for event, body in visible}
        zone = self.ctx.calendar.timezone
        self.query_one(RowList).show(
            [
                Row(
                    event.id,
                    Content(f"{event.at.astimezone(zone):%d %b %H:%M}"),
                    (
                        Cell(verdict_word(body.verdict), 4),
                        Cell(Content(f"{body.passed}/{body.total}"), 8),
                        Cell(Content.styled(minutes(body.seconds / 60), "$foreground-muted"), 7, needs=34),
                    ),
                )
                for event, body in visible
            ]
        )
        self.query_one("#note", Static).update(self._note(len(visible), len(found) - len(visible)))

    def _note(self, shown: int, hidden: int) -> str:
        if not shown and not hidden:
            return "Nothing was submitted yet. F9 submits; every submit is remembered here."
        if hidden:
            return (
                f"{hidden} from earlier sessions may hold the answer; they can be read once this is solved or given up."
            )
        return ""

    def on_row_list_moved(self, _event: RowList.Moved) -> None:
        """Show the selected attempt."""
        attempt = self._attempts.get(self.query_one(RowList).selected)
        if attempt is None:
            return
        text = self.query_one("#text", Static)
        if self._whole:
            text.update(Content(clean(attempt.source)))
        else:
            text.update(diff(attempt.source, self._source))

    def action_diff(self) -> None:
        """Show the difference, or the whole attempt."""
        self._whole = not self._whole
        self.on_row_list_moved(RowList.Moved(self.query_one(RowList), ""))

    def action_leave(self) -> None:
        """Back to the session."""
        self.dismiss(None)


def verdict_word(verdict: str) -> Content:
    """A verdict's letters; green only for AC, which the letters say as well."""
    return Content.styled(clean(verdict), "b $text-success" if verdict == "AC" else "b $text-error")


def diff(before: str, now: str) -> Content:
    """Line by line from an attempt to the code at hand; + and - carry the meaning."""
    lines = list(unified_diff(clean(before).splitlines(), clean(now).splitlines(), "attempt", "now", lineterm="", n=4))
    if not lines:
        return Content.styled("This attempt is the same as the code at hand.", "$foreground-muted")
    styles = {"+": "$text-success", "-": "$text-error", "@": "$text-accent"}
    return Content("\n").join(Content.styled(line, styles.get(line[:1], "")) for line in lines[2:])
