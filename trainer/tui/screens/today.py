"""Home: what is due, how long it takes, and one key that starts.

The first frame shows no data: the overview is asked for after it, and suites are warmed when the queue stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.errors import TrainerError
from trainer.tui.actions import bindings
from trainer.tui.background import in_background
from trainer.tui.bars import KeyBar, NavBar
from trainer.tui.place import MainPlace
from trainer.tui.rowlist import RowList

if TYPE_CHECKING:
    from trainer.core.items import Item
    from trainer.services.today import Overview
    from trainer.tui.rowlist import Row

CHOICES: tuple[int | None, ...] = (20, 40, 60, None)
"""Minutes to plan with; None is what is left of the day."""


class TodayScreen(MainPlace):
    """Today's queue."""

    place = "today"
    BINDINGS = bindings("today")
    AUTO_FOCUS = "RowList"

    def __init__(self) -> None:
        super().__init__()
        self.minutes: int | None = None
        self._overview: Overview | None = None
        self._warmed: set[str] = set()

    def compose(self) -> ComposeResult:
        """The frame; data comes later."""
        yield NavBar("today")
        yield Static(id="day", markup=False)
        yield Static(id="picker", markup=False)
        yield Static("", id="trouble", classes="trouble", markup=False)
        with Horizontal(id="body"):
            with Vertical(id="main"):
                yield RowList()
                yield Static("Reading today's queue …", id="empty", markup=False)
            with VerticalScroll(id="side", can_focus=False):
                yield Static(id="figures", markup=False)
                yield Static(id="progress", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """A running round's clock goes on while one looks at it."""
        self.set_interval(1.0, self._tick)

    def reload(self) -> None:
        """Ask for today, after the frame."""
        self.call_after_refresh(self._load)

    def _load(self) -> None:
        ctx, wanted = self.ctx, self.minutes

        def overview() -> tuple[Overview, list[Row], Content]:
            from trainer.services import today
            from trainer.tui.today_rows import today_rows
            from trainer.tui.today_side import side

            found = today.overview(ctx, wanted)
            return found, today_rows(found, ctx.now()), side(found, ctx.settings.minutes_per_day)

        self.ask(overview, self._show, failed=self._trouble, newest="overview")

    def _show(self, found: tuple[Overview, list[Row], Content]) -> None:
        overview, rows, side = found
        before = self._overview
        self._overview = overview
        table = self.query_one(RowList)
        table.show(rows, select=table.selected if before else next((row.id for row in rows if row.id), ""))
        self._head(overview)
        self.query_one("#figures", Static).update(side)
        self._empty(overview, has_rows=any(row.id for row in rows))
        faults = (*self.ctx.config_faults, *overview.faults)
        self._say_trouble("\n".join(faults[:3]) + (f"\nand {len(faults) - 3} more" if len(faults) > 3 else ""))
        # Only once the queue is drawn: work in threads slows the screen down.
        self.call_after_refresh(self._later, overview)

    def _later(self, overview: Overview) -> None:
        self.host.started()
        if self.has_class("-wide"):
            self._load_progress()
        self._warm(overview)

    def _load_progress(self) -> None:
        """What the side column shows is asked for last: nobody waits for it."""
        ctx = self.ctx

        def progress() -> Content:
            from trainer.services.statistics import statistics
            from trainer.tui.today_side import progress

            return progress(statistics(ctx))

        self.ask(progress, self.query_one("#progress", Static).update, newest="progress")

    def _trouble(self, error: TrainerError) -> None:
        self.host.started()
        self._say_trouble(str(error))
        self.query_one("#empty", Static).update("")
        self.query_one(RowList).forget_waiting()

    def _say_trouble(self, text: str) -> None:
        trouble = self.query_one("#trouble", Static)
        trouble.update(Content(text))
        trouble.set_class(bool(text), "-shown")

    def _head(self, overview: Overview) -> None:
        from trainer.tui.today_side import day_line, picker_line, streak_line

        self.query_one(NavBar).show(right=streak_line(overview.streak))
        self.query_one("#day", Static).update(day_line(overview))
        self.query_one("#picker", Static).update(picker_line(CHOICES, self.minutes, overview))

    def _empty(self, overview: Overview, *, has_rows: bool) -> None:
        from trainer.tui.today_side import what_next

        text = what_next(overview, items=len(self.ctx.content.items()), has_rows=has_rows)
        self.query_one("#empty", Static).update(text)

    def _warm(self, overview: Overview) -> None:
        """Build the suites of what comes next, so that the first submit is instant."""
        ids = {planned.item.id for planned in overview.plan.queue} - self._warmed
        if not ids:
            return
        self._warmed |= ids
        ctx, plan = self.ctx, overview.plan

        def warm() -> None:
            from trainer.services import today

            try:
                today.warm(ctx, plan)
            except TrainerError:
                # Whoever opens the problem is told; nobody waits for this.
                return

        in_background(warm)

    def _tick(self) -> None:
        found = self._overview.round if self._overview else None
        if self._overview is None or found is None or not self.is_active:
            return
        from trainer.tui.today_rows import today_rows

        self.query_one(RowList).redraw(today_rows(self._overview, self.ctx.now()))

    def action_start(self) -> None:
        """Start or go on with the selected item."""
        self.query_one(RowList).when_there(self._start)

    def _start(self) -> None:
        from trainer.tui.today_rows import ITEM, ROUND

        selected = self.query_one(RowList).selected
        if selected.startswith(ITEM):
            self.host.open_item(selected.removeprefix(ITEM))
        elif selected.startswith(ROUND) and self._overview and self._overview.round:
            self.host.open_round(self._overview.round)

    def action_drill(self) -> None:
        """Open the next drill or pattern card."""
        from trainer.services import drills

        def found(item: Item | None) -> None:
            if item is None:
                self.say("No drill and no pattern card is due. In the library (2), d drills any problem.")
            else:
                self.host.open_item(item.id)

        self.ask(lambda: drills.next_item(self.ctx), found)

    def on_row_list_chosen(self) -> None:
        """A click on the selected row starts it."""
        self.action_start()

    def action_more(self) -> None:
        """Plan with more time."""
        self._pick(CHOICES.index(self.minutes) + 1)

    def action_less(self) -> None:
        """Plan with less time."""
        self._pick(CHOICES.index(self.minutes) - 1)

    def action_minutes(self, place: int) -> None:
        """Plan with one of the choices; the picker's words call this."""
        self._pick(place)

    def _pick(self, place: int) -> None:
        self.minutes = CHOICES[place % len(CHOICES)]
        self._load()

    def action_forget(self) -> None:
        """Drop the selected unfinished draft, after asking."""
        from trainer.tui.screens.confirm import ConfirmDialog
        from trainer.tui.today_rows import ITEM

        selected = self.query_one(RowList).selected.removeprefix(ITEM)
        resumable = self._overview.resumable if self._overview else ()
        found = next((one for one in resumable if one.item.id == selected), None)
        if found is None:
            self.say("Select an unfinished draft first; only those can be dropped.")
            return

        def answered(yes: bool | None) -> None:
            if yes:
                from trainer.services import practice

                self.ask(lambda: practice.discard(self.ctx, selected), lambda _: self._load())

        question = f"Drop the draft of {found.item.title}? What was typed in it is gone then."
        self.app.push_screen(ConfirmDialog(question, "Drop it"), answered)
