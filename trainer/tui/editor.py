"""Where code is typed: Python colours, four spaces for a tab, and an indent that follows what was written.

Escape stays free for the screen; tab indents, since other panes have keys of their own.
"""

from __future__ import annotations

from collections.abc import Callable

from rich.style import Style
from textual import events
from textual.theme import Theme
from textual.widgets import TextArea
from textual.widgets.text_area import TextAreaTheme

from trainer.tui.themes import rich_style

INDENT = 4
_CLOSERS = ("return", "pass", "break", "continue", "raise")
_CODE_THEME = "trainer-code"


def load_highlighting() -> None:
    """Import what colours Python, in a thread, so that mounting the editor does not wait for it."""
    try:
        import tree_sitter
        import tree_sitter_python
    except ImportError:
        # Without them the editor works, uncoloured.
        return
    tree_sitter.Language(tree_sitter_python.language())


class CodeEditor(TextArea):
    """A TextArea for Python."""

    def __init__(self, text: str = "", *, id: str | None = None) -> None:
        super().__init__(
            text,
            id=id,
            language="python",
            theme="css",
            soft_wrap=False,
            tab_behavior="focus",
            show_line_numbers=True,
            max_checkpoints=500,
        )
        self.indent_width = INDENT

    def on_mount(self) -> None:
        """Take the colours of the app, now and whenever they change."""
        self._recolour(self.app.current_theme)
        self.app.theme_changed_signal.subscribe(self, self._recolour)

    def _recolour(self, theme: Theme) -> None:
        self.register_theme(code_theme(theme, f"{_CODE_THEME}-{theme.name}"))
        self.theme = f"{_CODE_THEME}-{theme.name}"

    def place_cursor(self) -> None:
        """Put the cursor where a person starts to type: at the end of the first line that holds only an indent."""
        lines = self.text.split("\n")
        blank = (number for number, line in enumerate(lines) if line and not line.strip())
        row = next(blank, 0)
        self.move_cursor((row, len(lines[row]) if row else 0))
        self.call_after_refresh(self.scroll_to, 0, 0, animate=False)

    def on_resize(self) -> None:
        """While it had no width, or less, it may have scrolled sideways to its cursor: back to where the lines begin."""
        self.call_after_refresh(self._show_line_starts)

    def _show_line_starts(self) -> None:
        if self.cursor_location[1] < self.scrollable_content_region.width - self.gutter_width - 1:
            self.scroll_to(x=0, animate=False)

    def on_key(self, event: events.Key) -> None:
        """Indent as a Python programmer expects; Textual hands every key that is left alone to the TextArea."""
        if self.read_only or event.key not in ("tab", "enter", "backspace", "shift+tab"):
            return
        handled = {
            "tab": self._indent,
            "shift+tab": self._dedent,
            "enter": self._break_line,
            "backspace": self._back_to_stop,
        }[event.key]()
        if handled:
            event.stop()
            event.prevent_default()

    def _rows(self) -> range:
        start, end = sorted(self.selection)
        last = end[0] - (end[1] == 0 and end[0] > start[0])
        return range(start[0], last + 1)

    def _indent(self) -> bool:
        start, end = self.selection
        if start[0] == end[0]:
            column = self.cursor_location[1]
            self.replace(" " * (INDENT - column % INDENT), *sorted((start, end)), maintain_selection_offset=False)
            return True
        self._shift_rows(lambda line: " " * INDENT + line if line.strip() else line)
        return True

    def _dedent(self) -> bool:
        self._shift_rows(lambda line: line[min(INDENT, len(line) - len(line.lstrip(" "))) :])
        return True

    def _shift_rows(self, change: Callable[[str], str]) -> None:
        rows = self._rows()
        first, last = rows[0], rows[-1]
        lines = [self.document.get_line(row) for row in rows]
        changed = [change(line) for line in lines]
        start, end = self.selection
        moved = {row: len(after) - len(before) for row, before, after in zip(rows, lines, changed, strict=True)}
        self.replace("\n".join(changed), (first, 0), (last, len(lines[-1])))
        self.selection = type(self.selection)(
            (start[0], max(0, start[1] + moved.get(start[0], 0))), (end[0], max(0, end[1] + moved.get(end[0], 0)))
        )

    def _break_line(self) -> bool:
        start, end = sorted(self.selection)
        before = self.document.get_line(start[0])[: start[1]]
        indent = len(before) - len(before.lstrip(" "))
        words = before.split()
        if before.split("#")[0].rstrip().endswith(":"):
            indent += INDENT
        elif words and words[0] in _CLOSERS:
            indent = max(0, indent - INDENT)
        self.replace("\n" + " " * indent, start, end, maintain_selection_offset=False)
        return True

    def _back_to_stop(self) -> bool:
        (row, column), end = self.selection
        before = self.document.get_line(row)[:column]
        if (row, column) != end or not before or before.strip(" "):
            return False
        width = (column - 1) % INDENT + 1
        self.delete((row, column - width), (row, column), maintain_selection_offset=False)
        return True


def code_theme(theme: Theme, name: str) -> TextAreaTheme:
    """Syntax colours made of the app's own: few, and none that shouts."""
    muted = rich_style(theme.secondary or theme.primary, italic=True)
    accent = rich_style(theme.accent or theme.primary)
    text, number = rich_style(theme.success or "green"), rich_style(theme.warning or "yellow")
    plain = Style()
    names = {
        "comment": muted,
        "string": text,
        "string.documentation": muted,
        "number": number,
        "float": number,
        "boolean": number,
        "constant.builtin": number,
        "function": Style(bold=True),
        "function.call": plain,
        "method": Style(bold=True),
        "method.call": plain,
        "class": Style(bold=True),
        "type": accent,
        "type.builtin": accent,
        "type.class": Style(bold=True),
    }
    keywords = (
        "keyword",
        "keyword.function",
        "keyword.return",
        "keyword.operator",
        "conditional",
        "repeat",
        "exception",
        "include",
        "import",
    )
    return TextAreaTheme(name=name, syntax_styles={**names, **dict.fromkeys(keywords, accent)})
