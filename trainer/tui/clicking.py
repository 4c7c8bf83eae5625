"""Words that can be clicked. Textual's own links would be drawn in one colour for all; these keep theirs."""

from __future__ import annotations

from textual.content import Content
from textual.style import Style

META = "trainer"


def clickable(text: Content, action: str) -> Content:
    """The text, which performs an action of its screen (or `app.` ...) when it is clicked."""
    return text.stylize(Style.from_meta({META: action}))
