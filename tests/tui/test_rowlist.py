"""The list of rows: where the cursor goes, and what is drawn of a row."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.app import App, ComposeResult
from textual.content import Content
from textual.pilot import Pilot

from trainer.tui.rowlist import BLANK, Cell, Row, RowList

HEAD = Row("", Content("Heading"))


class Bench(App[None]):
    """Nothing but a list."""

    def __init__(self) -> None:
        super().__init__()
        self.moved: list[str] = []
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield RowList()

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        self.moved.append(event.row_id)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self.chosen.append(event.row_id)


@asynccontextmanager
async def listing(*ids: str) -> AsyncIterator[tuple[RowList, Bench, Pilot[None]]]:
    """A list of rows; an empty id makes a heading."""
    app = Bench()
    async with app.run_test(size=(40, 10)) as pilot:
        rows = app.query_one(RowList)
        rows.focus()
        rows.show([Row(one, Content(f"row {one}")) if one else HEAD for one in ids])
        await pilot.pause()
        yield rows, app, pilot


async def test_the_cursor_rests_on_rows_only() -> None:
    async with listing("", "a", "", "b") as (rows, app, pilot):
        assert rows.selected == "a"
        await pilot.press("down")
        assert rows.selected == "b"
        await pilot.press("down")
        assert rows.selected == "b"
        await pilot.press("up", "up")
        assert rows.selected == "a"
        assert app.moved[-2:] == ["b", "a"]


async def test_home_end_and_pages() -> None:
    async with listing(*[str(number) for number in range(100)]) as (rows, _, pilot):
        await pilot.press("end")
        assert rows.selected == "99"
        await pilot.press("home")
        assert rows.selected == "0"
        await pilot.press("pagedown")
        assert rows.selected == "9"
        await pilot.press("j", "k", "k")
        assert rows.selected == "8"


async def test_new_rows_keep_the_selection_where_it_is_still_there() -> None:
    async with listing("a", "b") as (rows, _, pilot):
        await pilot.press("down")
        rows.show([HEAD, Row("x", Content("x")), Row("b", Content("b"))])
        assert rows.selected == "b"
        rows.show([HEAD, Row("x", Content("x"))])
        assert rows.selected == "x"
        rows.show([])
        assert rows.selected == ""


async def test_a_running_clock_leaves_the_list_where_it_was_scrolled_to() -> None:
    ids = [str(number) for number in range(100)]
    async with listing(*ids) as (rows, app, pilot):
        rows.scroll_to(y=50, animate=False)
        await pilot.pause()
        told = len(app.moved)
        rows.redraw([Row(one, Content(f"later {one}")) for one in ids])
        await pilot.pause()
        assert (rows.scroll_y, rows.selected, len(app.moved)) == (50, "0", told)
        assert "later 50" in "".join(segment.text for segment in rows.render_line(0))

        rows.redraw([Row(one, Content(one)) for one in ids[1:]])
        await pilot.pause()
        assert (rows.scroll_y, rows.selected) == (0, "1")


async def test_the_same_rows_shown_anew_are_told_and_not_scrolled() -> None:
    ids = [str(number) for number in range(100)]
    async with listing(*ids) as (rows, app, pilot):
        rows.scroll_to(y=50, animate=False)
        await pilot.pause()
        told = len(app.moved)
        rows.show([Row(one, Content(one)) for one in ids])
        await pilot.pause()
        assert (rows.scroll_y, app.moved[told:]) == (50, ["0"])


async def test_a_click_selects_and_a_second_one_chooses() -> None:
    async with listing("", "a", "b") as (rows, app, pilot):
        await pilot.click(RowList, offset=(3, 2))
        assert (rows.selected, app.chosen) == ("b", [])
        await pilot.click(RowList, offset=(3, 2))
        assert app.chosen == ["b"]
        await pilot.click(RowList, offset=(3, 0))
        assert rows.selected == "b"


async def test_cells_are_aligned_and_leave_when_there_is_no_room() -> None:
    async with listing("a") as (rows, _, pilot):
        rows.show(
            [Row("a", Content("a long title indeed"), (Cell(Content("x"), 3, needs=60), Cell(Content("12"), 4))), BLANK]
        )
        await pilot.pause()
        line = "".join(segment.text for segment in rows.render_line(0))
        assert line == "▸ a long title indeed                 12"
        assert len(line) == 40
