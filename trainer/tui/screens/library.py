"""The library: every item, filtered as one types."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from trainer.core.events import Event
from trainer.core.items import Kind
from trainer.errors import TrainerError
from trainer.services import library
from trainer.services.library import BOOKMARKED, SUSPENDED, Entry, Filter, State
from trainer.tui.actions import bindings
from trainer.tui.bars import KeyBar, NavBar
from trainer.tui.library_rows import entry_row, missing_rows, preview
from trainer.tui.place import MainPlace
from trainer.tui.rowlist import RowList
from trainer.tui.searching import parse_filter
from trainer.tui.wording import clean, count


class FilterInput(Input):
    """The filter line. Up and down move in the list below, enter starts, escape goes back to the list."""

    def on_key(self, event: events.Key) -> None:
        """Hand on what belongs to the list."""
        rows = self.screen.query_one(RowList)
        moves = {"up": rows.action_up, "down": rows.action_down}
        if event.key in moves:
            event.stop()
            event.prevent_default()
            moves[event.key]()


class LibraryScreen(MainPlace):
    """All items, with a preview where there is room."""

    place = "library"
    CSS_PATH = "library.tcss"
    BINDINGS = bindings("library")
    AUTO_FOCUS = "RowList"

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._by_id: dict[str, Entry] = {}
        self._companies: list[str] = []
        self._read = False

    def compose(self) -> ComposeResult:
        """Filter, list, preview."""
        yield NavBar("library")
        yield FilterInput(
            placeholder="/ to filter: words, or topic: list: state: kind: difficulty: company: bookmarked",
            id="filter",
            compact=True,
        )
        with Horizontal(id="body"):
            yield RowList()
            with VerticalScroll(id="preview"):
                yield Static(id="preview-text", markup=False)
        yield Static("Reading the library …", id="count", markup=False)
        yield KeyBar()

    def reload(self) -> None:
        """Ask for the entries anew."""
        self.ask(lambda: library.everything(self.ctx), self._take, failed=self._trouble, newest="entries")

    def _trouble(self, error: TrainerError) -> None:
        self.query_one("#count", Static).update(Content.styled(clean(str(error)), "$text-error"))
        self.query_one(RowList).forget_waiting()

    def _take(self, entries: list[Entry]) -> None:
        self._entries, self._read = entries, True
        self._by_id = {entry.item.id: entry for entry in entries}
        self._companies = sorted({company for entry in entries for company in entry.companies})
        self._filter(self.query_one(FilterInput).value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Filter as one types; before the entries are there, they are filtered when they come."""
        if self._read:
            self._filter(event.value)

    def on_input_submitted(self) -> None:
        """Enter in the filter starts what is selected."""
        self.action_start()

    def _filter(self, text: str) -> None:
        wanted, trouble = parse_filter(text, self._companies)
        today = self.ctx.calendar.day_of(self.ctx.now())
        found = [entry for entry in self._entries if library.matches(entry, wanted)]
        if wanted.company:
            found = library.by_frequency(found, wanted.company)
        # What a company asks beside these may be a thousand problems, and is read from a file.
        missing = [] if wanted.company else missing_rows(library.missing(self.ctx, wanted))
        self.query_one(RowList).show([*(entry_row(entry, today) for entry in found), *missing])
        # Drills and pattern cards that are new count only where one asks for them.
        whole = Filter(kind=wanted.kind) if wanted.kind and wanted.kind.is_short else Filter()
        total = [entry for entry in self._entries if library.matches(entry, whole)]
        self.query_one("#count", Static).update(self._count(len(found), total, text, trouble))

    def _count(self, shown: int, total: Sequence[Entry], text: str, trouble: str) -> Content:
        if trouble:
            return Content.styled(trouble, "$text-warning")
        if not self._entries:
            return Content("There is no content yet. `trainer doctor` says where it is looked for.")
        if not shown and not self.query_one(RowList).rows:
            return Content.styled(f"Nothing matches {text!r}. Escape shows everything again.", "$text-warning")
        due = sum(entry.state is State.DUE for entry in total)
        legend = "○ new  ● due  ◐ later  – suspended  ★ marked"
        return Content.styled(f"{shown} of {count(len(total), 'item')}, {due} due   {legend}", "$foreground-muted")

    @property
    def _selected(self) -> Entry | None:
        return self._by_id.get(self.query_one(RowList).selected)

    def on_row_list_moved(self) -> None:
        """Preview the selected item, where there is room for a preview."""
        entry = self._selected
        text = self.query_one("#preview-text", Static)
        if entry is None or not self.has_class("-wide"):
            text.update("")
            return
        today, item_id = self.ctx.calendar.day_of(self.ctx.now()), entry.item.id
        text.update(preview(entry, today, "", ()))

        def known() -> tuple[str, Sequence[Event]]:
            return library.note(self.ctx, item_id), library.history(self.ctx, item_id)

        def show(found: tuple[str, Sequence[Event]]) -> None:
            # The cursor may have moved on while the database was asked.
            if self._selected is entry:
                text.update(preview(entry, today, *found))

        self.ask(known, show, newest="preview")

    def on_row_list_chosen(self) -> None:
        """A click on the selected row starts it."""
        self.action_start()

    def action_start(self) -> None:
        """Practise the selected item."""
        self.query_one(RowList).when_there(self._start)

    def _start(self) -> None:
        if self._selected is not None:
            self.host.open_item(self._selected.item.id)

    def action_drill(self) -> None:
        """Name the pattern of the selected problem; one that was not solved yet is asked about first."""
        self.query_one(RowList).when_there(self._drill)

    def _drill(self) -> None:
        entry = self._selected
        if entry is None:
            return
        drill = self._by_id.get(f"{Kind.DRILL}:{entry.item.slug}") if entry.item.kind is Kind.PROBLEM else entry
        if drill is None or not drill.item.kind.is_short:
            self.say("Only coding problems have a pattern to name.")
        elif entry.item.kind is Kind.PROBLEM and entry.card is None:
            self._ask_to_spoil(drill)
        else:
            self.host.open_item(drill.item.id)

    def _ask_to_spoil(self, drill: Entry) -> None:
        from trainer.tui.screens.confirm import ConfirmDialog

        def answered(yes: bool | None) -> None:
            if yes:
                self.host.open_item(drill.item.id)

        question = f"You have not solved {drill.item.title} yet, and the end of the drill shows how. Drill it anyway?"
        self.app.push_screen(ConfirmDialog(question, "Drill it"), answered)

    def action_filter(self) -> None:
        """Type into the filter."""
        self.query_one(FilterInput).focus()

    def action_clear(self) -> None:
        """From the filter to the list; from the list to all items."""
        line = self.query_one(FilterInput)
        if line.has_focus:
            self.query_one(RowList).focus()
        else:
            line.value = ""

    def action_bookmark(self) -> None:
        """Set or remove the bookmark."""
        if (entry := self._selected) is not None:
            self._flag(entry, BOOKMARKED, not entry.bookmarked)

    def action_suspend(self) -> None:
        """Suspend the item, or bring it back."""
        if (entry := self._selected) is not None:
            self._flag(entry, SUSPENDED, entry.state is not State.SUSPENDED)

    def _flag(self, entry: Entry, name: str, on: bool) -> None:
        self.ask(lambda: library.flag(self.ctx, entry.item.id, name, on=on), lambda _: self.reload())

    def action_reset(self) -> None:
        """Make the item new again, after asking."""
        from trainer.tui.screens.confirm import ConfirmDialog

        entry = self._selected
        if entry is None:
            return

        def answered(yes: bool | None) -> None:
            if yes:
                self.ask(lambda: library.reset(self.ctx, entry.item.id), lambda _: self.reload())

        question = f"Make {entry.item.title} new again? Its schedule starts over; its history stays."
        self.app.push_screen(ConfirmDialog(question, "Reset"), answered)

    def action_note(self) -> None:
        """Write a note on the item."""
        if (entry := self._selected) is not None:
            self.ask(lambda: library.note(self.ctx, entry.item.id), partial(self._write_note, entry))

    def _write_note(self, entry: Entry, text: str) -> None:
        from trainer.tui.screens.note import NoteDialog

        def failed(error: TrainerError, typed: str) -> None:
            self.show_error(error)
            # What was typed goes back into the dialog: it exists nowhere else.
            self._write_note(entry, typed)

        def answered(typed: str | None) -> None:
            if typed is not None:
                self.ask(
                    lambda: library.set_note(self.ctx, entry.item.id, typed),
                    lambda _: self.on_row_list_moved(),
                    failed=lambda error: failed(error, typed),
                )

        self.app.push_screen(NoteDialog(f"Note on {entry.item.title}", text), answered)
