"""Statistics as pictures, drawn for the width there is."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.errors import TrainerError
from trainer.services.statistics import Statistics, statistics
from trainer.tui import stats_text
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, NavBar
from trainer.tui.place import MainPlace
from trainer.tui.wording import clean

SECTIONS = ("summary", "year", "forecast", "retention", "readiness", "grades")


class StatsScreen(MainPlace):
    """One page that scrolls."""

    place = "stats"
    CSS_PATH = "stats.tcss"
    BINDINGS = bindings("stats")
    AUTO_FOCUS = "#page"

    def __init__(self) -> None:
        super().__init__()
        self._found: Statistics | None = None

    def compose(self) -> ComposeResult:
        """A place for each section."""
        yield NavBar("stats")
        with VerticalScroll(id="page"):
            for name in SECTIONS:
                yield Static("Counting …" if name == "summary" else "", id=name, markup=False)
        yield KeyBar()

    def reload(self) -> None:
        """Count anew."""
        self.ask(lambda: statistics(self.ctx), self._take, failed=self._trouble, newest="statistics")

    def _trouble(self, error: TrainerError) -> None:
        self.query_one("#summary", Static).update(Content(clean(str(error))))

    def _take(self, found: Statistics) -> None:
        self._found = found
        self._draw()

    def on_resize(self, event: events.Resize) -> None:
        """Draw for the new width."""
        super().on_resize(event)
        self._draw()

    def _draw(self) -> None:
        found, width = self._found, min(120, self.size.width - 6)
        if found is None:
            return
        drawn = {
            "summary": stats_text.summary(found),
            "year": stats_text.year(found, width),
            "forecast": stats_text.due_forecast(found, width),
            "retention": stats_text.retention(found.retention, width),
            "readiness": stats_text.readiness(found.topics, width),
            "grades": stats_text.grades(found, width),
        }
        for name, content in drawn.items():
            self.query_one(f"#{name}", Static).update(content)

    def action_down(self) -> None:
        """Scroll down."""
        self.query_one("#page").scroll_down(animate=False)

    def action_up(self) -> None:
        """Scroll up."""
        self.query_one("#page").scroll_up(animate=False)
