"""The lines at the edges of a screen: where one is, what is being done, and which keys do what."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from trainer.tui.clicking import clickable

PLACES = (("today", "1", "Today"), ("library", "2", "Library"), ("mock", "3", "Mock"), ("stats", "4", "Stats"))
_GAP = "   "
NOTHING = Content("")


class TitleBar(Widget):
    """One line with something at the left and something at the right; the right end is never cut."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "TitleBar { height: 1; dock: top; background: $surface; color: $foreground; padding: 0 1; }"

    def __init__(self, left: Content, right: Content = NOTHING) -> None:
        super().__init__()
        self._left, self._right = left, right

    def show(self, left: Content | None = None, right: Content | None = None) -> None:
        """Change one end or both."""
        new = (self._left if left is None else left, self._right if right is None else right)
        if new != (self._left, self._right):
            self._left, self._right = new
            self.refresh()

    def render(self) -> Content:
        """The line."""
        room = max(0, self.size.width - self._right.cell_length - 1)
        return Content.assemble(self._left.truncate(room, ellipsis=True, pad=True), " ", self._right)


class NavBar(TitleBar):
    """The four main places, the current one marked; each can be clicked."""

    def __init__(self, current: str, right: Content = NOTHING) -> None:
        parts: list[Content | str] = [Content.styled("trainer", "b $accent"), _GAP]
        for place, key, title in PLACES:
            style = "b u $foreground" if place == current else "$foreground-muted"
            text = Content.assemble((key, "$foreground-muted"), " ", (title, style))
            parts.append(clickable(text, place))
            parts.append(_GAP)
        super().__init__(Content.assemble(*parts), right)


class KeyBar(Widget):
    """As many of the place's keys as fit, in the order of the table; help is always among them."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "KeyBar { height: 1; dock: bottom; background: $footer-background; padding: 0 1; }"

    def on_mount(self) -> None:
        """Follow the bindings."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def _follow(self, _screen: Screen[object]) -> None:
        self.refresh()

    def on_resize(self, _event: events.Resize) -> None:
        """Another width has room for other keys."""
        self.refresh()

    def render(self) -> Content:
        """The line."""
        keys: dict[str, tuple[str, str, str, bool]] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.show and binding.action not in keys:
                display = self.app.get_key_display(binding)
                keys[binding.action] = (binding.key, display, binding.description, active.enabled)
        help_part = _part(*keys.pop("help")) if "help" in keys else Content("")
        room = self.size.width - help_part.cell_length
        parts: list[Content] = []
        for key in keys.values():
            part = _part(*key)
            if part.cell_length > room:
                break
            room -= part.cell_length
            parts.append(part)
        return Content.assemble(*parts, help_part)


def _part(key: str, display: str, label: str, enabled: bool) -> Content:
    style = "$footer-key-foreground b" if enabled else "$foreground-disabled"
    text = Content.assemble(
        (display, style), " ", (label, "$foreground-muted" if enabled else "$foreground-disabled"), "  "
    )
    return clickable(text, f"press_key('{key}')")
