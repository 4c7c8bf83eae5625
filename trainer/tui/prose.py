"""Markdown for statements and editorials: rich's renderer, five times as fast as a widget tree, in the app's colours.

Headings stay at the left margin, and code blocks are plain text beside a bar.
"""

from __future__ import annotations

from typing import ClassVar

from rich.console import Console, ConsoleOptions, RenderResult
from rich.markdown import CodeBlock, Heading, Markdown, MarkdownElement
from rich.style import Style
from rich.text import Text
from rich.theme import Theme as RichTheme
from textual.theme import Theme

from trainer.tui.themes import rich_style
from trainer.tui.wording import clean


class _LeftHeading(Heading):
    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        self.text.justify = "left"
        yield self.text


class _BarredCode(CodeBlock):
    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        bar, body = console.get_style("prose.bar"), console.get_style("prose.block")
        for line in str(self.text).rstrip().split("\n"):
            yield Text.assemble(("│ ", bar), (line, body), no_wrap=True, overflow="ellipsis")


class _HouseMarkdown(Markdown):
    elements: ClassVar[dict[str, type[MarkdownElement]]] = {
        **Markdown.elements,
        "heading_open": _LeftHeading,
        "fence": _BarredCode,
        "code_block": _BarredCode,
    }


class Prose:
    """A renderable for one Markdown text."""

    def __init__(self, text: str, theme: Theme) -> None:
        self._markdown = _HouseMarkdown(clean(text), hyperlinks=False)
        accent = rich_style(theme.accent or theme.primary, bold=True)
        muted = rich_style(theme.secondary or theme.primary)
        self._styles = RichTheme(
            {
                "markdown.code": rich_style(theme.warning or theme.primary),
                "markdown.h1": accent,
                "markdown.h2": accent,
                "markdown.h3": Style(bold=True),
                "markdown.item.bullet": muted,
                "markdown.item.number": muted,
                "markdown.block_quote": muted,
                "markdown.hr": muted,
                "prose.bar": rich_style(theme.primary, dim=True),
                "prose.block": Style(),
            }
        )

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        with console.use_theme(self._styles):
            yield from console.render(self._markdown, options)
