"""The code editor: indentation that a Python programmer expects."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.app import App, ComposeResult
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from trainer.tui.editor import CodeEditor


class Bench(App[None]):
    """Nothing but an editor."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.editor = CodeEditor(text)

    def compose(self) -> ComposeResult:
        yield self.editor


@asynccontextmanager
async def editing(text: str) -> AsyncIterator[tuple[CodeEditor, Pilot[None]]]:
    """An editor with the cursor at `|`."""
    before, _, after = text.partition("|")
    app = Bench(before + after)
    async with app.run_test() as pilot:
        app.editor.focus()
        row = before.count("\n")
        app.editor.move_cursor((row, len(before.rpartition("\n")[2])))
        yield app.editor, pilot


def marked(editor: CodeEditor) -> str:
    """The text with the cursor as `|`."""
    lines = editor.text.split("\n")
    row, column = editor.cursor_location
    lines[row] = lines[row][:column] + "|" + lines[row][column:]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("x = 1|", "enter", "x = 1\n|"),
        ("    x = 1|", "enter", "    x = 1\n    |"),
        ("def f():|", "enter", "def f():\n    |"),
        ("    if x:  # why|", "enter", "    if x:  # why\n        |"),
        ("    return x|", "enter", "    return x\n|"),
        ("        break|", "enter", "        break\n    |"),
        ("    pas|s", "enter", "    pas\n    |s"),
        ("a|b", "tab", "a   |b"),
        ("    |", "tab", "        |"),
        ("        |", "backspace", "    |"),
        ("      |", "backspace", "    |"),
        ("    x|", "backspace", "    |"),
        ("    x|", "shift+tab", "x|"),
        ("  x|", "shift+tab", "x|"),
        ("x|", "shift+tab", "x|"),
    ],
)
async def test_keys_that_indent(before: str, key: str, after: str) -> None:
    async with editing(before) as (editor, pilot):
        await pilot.press(key)
        assert marked(editor) == after


async def test_a_selection_is_indented_as_a_whole_and_back() -> None:
    async with editing("|a\n\nb\nc") as (editor, pilot):
        editor.selection = Selection((0, 0), (2, 1))
        await pilot.press("tab")
        assert editor.text == "    a\n\n    b\nc"
        await pilot.press("shift+tab")
        assert editor.text == "a\n\nb\nc"


async def test_indenting_can_be_undone() -> None:
    async with editing("|a\nb") as (editor, pilot):
        editor.selection = Selection((0, 0), (1, 1))
        await pilot.press("tab", "ctrl+z")
        assert editor.text == "a\nb"


async def test_the_cursor_starts_where_one_types() -> None:
    async with editing("class S:\n    def f(self):\n        \n|") as (editor, _):
        editor.place_cursor()
        assert editor.cursor_location == (2, 8)


async def test_a_closed_editor_takes_no_keys() -> None:
    async with editing("a|") as (editor, pilot):
        editor.read_only = True
        await pilot.press("enter", "tab", "backspace", "x")
        assert editor.text == "a"


async def test_a_wide_line_is_shown_from_its_beginning_after_a_narrow_moment() -> None:
    class Window(App[None]):
        def compose(self) -> ComposeResult:
            yield CodeEditor("class Solution:\n    def f(self, " + "x" * 90 + ")\n        ")

    app = Window()
    async with app.run_test(size=(8, 20)) as pilot:
        editor = app.query_one(CodeEditor)
        editor.place_cursor()
        editor.scroll_to(x=7, animate=False)
        await pilot.pause()
        await pilot.resize_terminal(80, 20)
        await pilot.pause()
        await pilot.pause()
        assert editor.scroll_offset.x == 0

        editor.move_cursor((1, 95))
        await pilot.pause()
        await pilot.resize_terminal(78, 20)
        await pilot.pause()
        assert editor.scroll_offset.x > 0


async def test_a_key_that_is_left_alone_is_handled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    handled, handle = [], TextArea._on_key

    async def counted(self: TextArea, event: Key) -> None:
        handled.append(event.key)
        await handle(self, event)

    monkeypatch.setattr(TextArea, "_on_key", counted)
    async with editing("|") as (editor, pilot):
        await pilot.press("f12", "a", "tab", "enter")
        assert handled == ["f12", "a"] and editor.text == "a   \n"


async def test_a_key_changes_nothing_that_is_only_read() -> None:
    async with editing("a|b") as (editor, pilot):
        editor.read_only = True
        await pilot.press("x", "enter", "backspace")
        assert marked(editor) == "a|b"
