"""The two themes of the house; Textual's own can be chosen as well. One accent colour; everything else is calm."""

from __future__ import annotations

from rich.style import Style
from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="trainer-dark",
    primary="#7fb4ca",
    secondary="#9aa5b1",
    accent="#7fb4ca",
    foreground="#d5d9df",
    background="#15181d",
    surface="#1b1f26",
    panel="#252b34",
    success="#8fbc7f",
    warning="#d9b06c",
    error="#e0777d",
    dark=True,
    variables={
        "border": "#39424e",
        "border-blurred": "#2a313b",
        "footer-key-foreground": "#7fb4ca",
        "footer-background": "#1b1f26",
        "block-cursor-background": "#2b3a45",
        "block-cursor-foreground": "#eef2f6",
        "block-cursor-text-style": "none",
        "input-selection-background": "#7fb4ca 30%",
        "scrollbar": "#39424e",
        "scrollbar-hover": "#4a5563",
        "scrollbar-active": "#7fb4ca",
        "scrollbar-background": "#15181d",
        "scrollbar-background-hover": "#15181d",
        "scrollbar-background-active": "#15181d",
    },
)

LIGHT = Theme(
    name="trainer-light",
    primary="#1f6f8b",
    secondary="#5b6670",
    accent="#1f6f8b",
    foreground="#23282e",
    background="#f7f5f0",
    surface="#efece5",
    panel="#e3dfd5",
    success="#3f7d3a",
    warning="#94630d",
    error="#b3363e",
    dark=False,
    variables={
        "border": "#c4bfb2",
        "border-blurred": "#d8d3c7",
        "footer-key-foreground": "#1f6f8b",
        "footer-background": "#efece5",
        "block-cursor-background": "#d3e3e8",
        "block-cursor-foreground": "#15191d",
        "block-cursor-text-style": "none",
        "input-selection-background": "#1f6f8b 25%",
        "scrollbar": "#c4bfb2",
        "scrollbar-hover": "#aaa497",
        "scrollbar-active": "#1f6f8b",
        "scrollbar-background": "#f7f5f0",
        "scrollbar-background-hover": "#f7f5f0",
        "scrollbar-background-active": "#f7f5f0",
    },
)


def rich_style(color: str, *, bold: bool = False, italic: bool = False, dim: bool = False) -> Style:
    """A colour of a theme, whose names Rich does not all know, as a Rich style."""
    return Style(color=Color.parse(color).rich_color, bold=bold or None, italic=italic or None, dim=dim or None)
