"""A list of one-line rows with aligned cells, drawn line by line: five hundred rows cost no more than those on the screen.

Headings are rows without an id; the cursor never rests on them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from trainer.tui.actions import bindings

_MARK = "▸ "


@dataclass(frozen=True, slots=True)
class Cell:
    """Something at the right end of a row; equal widths make columns."""

    content: Content
    width: int
    needs: int = 0
    """Left out in lists of fewer columns than this."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line."""

    id: str
    """Empty for headings and blank lines."""
    left: Content
    cells: tuple[Cell, ...] = field(default=())


BLANK = Row("", Content(""))


class RowList(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows with a cursor. Posts `Moved` when the cursor rests on another row, or rows are shown anew, and `Chosen` for a click on the selected one."""

    BINDINGS = bindings("list")
    COMPONENT_CLASSES = {"row-list--cursor", "row-list--blurred"}
    DEFAULT_CSS = """
    RowList {
        height: 1fr; overflow-x: hidden; scrollbar-size-vertical: 1;
        & > .row-list--cursor { background: $block-cursor-background; color: $block-cursor-foreground; }
        & > .row-list--blurred { background: $surface; }
    }
    """
    cursor: reactive[int] = reactive(-1)

    @dataclass
    class Moved(Message):
        """The cursor rests on another row; an empty id means that there is nothing to select."""

        rows: RowList
        row_id: str

        @property
        def control(self) -> RowList:
            """The list that sent it."""
            return self.rows

    @dataclass
    class Chosen(Moved):
        """The selected row was clicked."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: tuple[Row, ...] = ()
        self._strips: dict[tuple[int, int, str], Strip] = {}
        self._waiting: list[Callable[[], object]] | None = []
        """What keys asked for before there were rows, in order; None once there are."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    @property
    def selected(self) -> str:
        """The id under the cursor; empty when nothing can be selected."""
        return self._rows[self.cursor].id if 0 <= self.cursor < len(self._rows) else ""

    def show(self, rows: Sequence[Row], select: str = "") -> None:
        """Replace the rows. The cursor goes to `select`, else stays on its row if that is still there, else to the first."""
        wanted = select or self.selected
        ids, ids_before = [row.id for row in rows], [row.id for row in self._rows]
        self._replace(rows)
        first = next((index for index, row_id in enumerate(ids) if row_id), -1)
        before, self.cursor = self.cursor, ids.index(wanted) if wanted and wanted in ids else first
        if before == self.cursor:
            if ids != ids_before:
                self._scroll_to_cursor()
            self.post_message(self.Moved(self, self.selected))
        waiting, self._waiting = self._waiting, None
        for call in waiting or ():
            if self.screen.is_active:
                call()

    def redraw(self, rows: Sequence[Row]) -> None:
        """The same rows a moment later, as while a clock runs: nothing is scrolled, and nobody is told."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._replace(rows)
        else:
            self.show(rows)

    def _replace(self, rows: Sequence[Row]) -> None:
        self._rows = tuple(rows)
        self._strips.clear()
        self.virtual_size = Size(0, len(self._rows))
        self.refresh()

    def when_there(self, call: Callable[[], object]) -> None:
        """Do what a key asks for: now, or once the first rows are there, unless the user has gone elsewhere by then."""
        if self._waiting is None:
            call()
        else:
            self._waiting.append(call)

    def forget_waiting(self) -> None:
        """There will be no rows: what was asked for is not done later, when nobody expects it any more."""
        if self._waiting:
            self._waiting.clear()

    def select(self, row_id: str) -> None:
        """Put the cursor on a row."""
        self.cursor = next((index for index, row in enumerate(self._rows) if row.id == row_id), self.cursor)

    def watch_cursor(self) -> None:
        """Keep the cursor in view, and tell where it is."""
        self.refresh()
        self._scroll_to_cursor()
        self.post_message(self.Moved(self, self.selected))

    def _scroll_to_cursor(self) -> None:
        """Show the cursor's row with the heading above it."""
        top = self.cursor
        while top > 0 and not self._rows[top - 1].id and self.cursor - top < 2:
            top -= 1
        if top >= 0:
            self.scroll_to_region(Region(0, top, 1, self.cursor - top + 1), animate=False, force=True)

    def notify_style_update(self) -> None:
        """Another theme draws other lines."""
        super().notify_style_update()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        width, index = self.scrollable_content_region.width, y + round(self.scroll_y)
        if index >= len(self._rows):
            return Strip.blank(width, self.rich_style)
        state = "" if index != self.cursor else "cursor" if self.has_focus else "blurred"
        key = (index, width, state)
        if key not in self._strips:
            style = self.get_visual_style(f"row-list--{state}") if state else self.visual_style
            line = _line(self._rows[index], width, marked=bool(state))
            strips = Visual.to_strips(self, line, width, 1, style)
            self._strips[key] = strips[0].adjust_cell_length(width, style.rich_style)
        return self._strips[key]

    def on_focus(self) -> None:
        """The cursor looks different."""
        self.refresh()

    def on_blur(self) -> None:
        """The cursor looks different."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Select a row; a click on the selected one chooses it."""
        offset = event.get_content_offset(self)
        index = -1 if offset is None else offset.y + round(self.scroll_y)
        if not 0 <= index < len(self._rows) or not self._rows[index].id:
            return
        if index == self.cursor:
            self.post_message(self.Chosen(self, self.selected))
        self.cursor = index

    def action_up(self) -> None:
        """Move up."""
        self._move(-1, 1)

    def action_down(self) -> None:
        """Move down."""
        self._move(1, 1)

    def action_page_up(self) -> None:
        """Move up by a page."""
        self._move(-1, self.size.height - 1)

    def action_page_down(self) -> None:
        """Move down by a page."""
        self._move(1, self.size.height - 1)

    def action_first(self) -> None:
        """Move to the first row."""
        self._move(-1, len(self._rows))

    def action_last(self) -> None:
        """Move to the last row."""
        self._move(1, len(self._rows))

    def _move(self, step: int, rows: int) -> None:
        self.when_there(partial(self._go, step, rows))

    def _go(self, step: int, rows: int) -> None:
        """Go on in a direction until `rows` lines are passed, and rest on the last row with an id on the way."""
        index, rest = self.cursor + step, self.cursor
        while 0 <= index < len(self._rows) and (abs(index - self.cursor) <= rows or rest == self.cursor):
            if self._rows[index].id:
                rest = index
            index += step
        if rest == self.cursor and step < 0:
            self.scroll_home(animate=False)
        self.cursor = rest


def _line(row: Row, width: int, *, marked: bool) -> Content:
    cells = [cell for cell in row.cells if width >= cell.needs]
    room = max(0, width - 2 - sum(cell.width + 2 for cell in cells))
    mark = Content.styled(_MARK, "$accent") if marked else Content("  ")
    parts: list[Content | str] = [mark, row.left.truncate(room, ellipsis=True, pad=True)]
    for cell in cells:
        content = cell.content.truncate(cell.width, ellipsis=True)
        parts += ["  ", content.pad_left(cell.width - content.cell_length)]
    return Content.assemble(*parts)
