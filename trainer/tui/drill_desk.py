"""The desk of a drill: the statement, and four lines to answer on. It shows a session and hands back what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical
from textual.content import Content
from textual.suggester import Suggester, SuggestFromList
from textual.widgets import Input, Static

from trainer.core.claims import USUAL
from trainer.core.patterns import Pattern
from trainer.core.recognition import candidates, completed, read_names, with_last
from trainer.services.drills import DrillSession
from trainer.tui.charts import Part
from trainer.tui.clicking import clickable
from trainer.tui.statement import Statement
from trainer.tui.wording import clean

_SHOWN = 6
_ABOUT = (
    "Read only as far as you need. Which pattern does it call for, and what in it says so? What does the best "
    "solution cost? Which two inputs would break a careless one?\n\n"
    "Enter goes on to the next line, F9 compares with the editorial. Two minutes are the aim; the clock counts and "
    "does not stop you."
)
_UNSOLVED = "You have not solved this problem yet; the end shows how."


class _PatternSuggester(Suggester):
    """Completes the last of the names on the line."""

    def __init__(self, vocabulary: Mapping[str, Pattern]) -> None:
        super().__init__(case_sensitive=True)
        self._vocabulary = vocabulary

    async def get_suggestion(self, value: str) -> str | None:
        """The line with its last name completed."""
        return completed(value, self._vocabulary)


class DrillDesk(Container):
    """The statement beside the answer, or above it where it is narrow."""

    def __init__(self, session: DrillSession) -> None:
        super().__init__()
        self.session = session
        vocabulary = session.vocabulary
        self.fields = (
            Input(
                session.pattern,
                id="pattern",
                compact=True,
                placeholder="its name, or how it begins",
                suggester=_PatternSuggester(vocabulary),
            ),
            Input(
                session.complexity,
                id="complexity",
                compact=True,
                placeholder="O(n log n), O(V + E)",
                suggester=SuggestFromList(USUAL, case_sensitive=False),
            ),
            Input(session.edges[0], id="edge-1", compact=True, placeholder="an input that is easily forgotten"),
            Input(session.edges[1], id="edge-2", compact=True, placeholder="and another one"),
        )
        """Can be read even when the screen is gone."""

    def compose(self) -> ComposeResult:
        """Statement and lines."""
        yield Statement(self.session.problem, hints_allowed=False, id="problem")
        with Vertical(id="side"):
            with Vertical(id="answer"):
                for label, field in zip(
                    ("Pattern", "Complexity", "Edge case 1", "Edge case 2"), self.fields, strict=True
                ):
                    with Horizontal(classes="line"):
                        yield Static(label, classes="label")
                        yield field
                    if field is self.fields[0]:
                        yield Static(id="names", markup=False)
            yield Static(_UNSOLVED if self.session.unsolved else "", id="unsolved", markup=False)
            yield Static(_ABOUT, id="about", markup=False)

    def on_mount(self) -> None:
        """Begin at the first line that is empty."""
        self.query_one(Statement).border_title = "Statement"
        self.query_one("#answer").border_title = "Your answer"
        self.query_one("#unsolved").display = self.session.unsolved
        self.show_names()
        next((field for field in self.fields if not field.value.strip()), self.fields[0]).focus()

    @property
    def typed(self) -> DrillSession:
        """The session with everything that stands on the desk."""
        pattern, complexity, first, second = (field.value for field in self.fields)
        return replace(self.session, pattern=pattern, complexity=complexity, edges=(first, second))

    def show_names(self) -> None:
        """What the pattern line may mean; each name can be clicked."""
        self.query_one("#names", Static).update(Content.assemble(*self._names()))

    def _names(self) -> Iterator[Part]:
        typed, vocabulary = self.fields[0].value, self.session.vocabulary
        part = typed.rpartition(",")[2].strip()
        if not part:
            yield ("→ completes; several with commas", "$foreground-muted")
            return
        found = candidates(part, vocabulary)
        if len(found) == 1:
            yield (f"✓ {clean(vocabulary[found[0]].title)}", "$text-success")
            return
        _, unclear = read_names(part, vocabulary)
        near = unclear[0].near if unclear else ()
        yield ("which one?  " if found else "no such pattern  ", "$text-warning")
        for name in near[:_SHOWN]:
            yield clickable(Content.styled(name, "$foreground-muted"), f"take('{name}')")
            yield "  "
        yield ("…" if len(near) > _SHOWN else "", "$foreground-muted")

    def take(self, name: str) -> None:
        """Put a pattern's id in place of the last name."""
        line = self.fields[0]
        line.value = with_last(line.value, name)
        line.cursor_position = len(line.value)

    def complete(self) -> None:
        """Where the last name means one pattern, write it out."""
        found = candidates(self.fields[0].value.rpartition(",")[2], self.session.vocabulary)
        if len(found) == 1:
            self.take(found[0])

    def next_line(self) -> bool:
        """Go to the line below; False at the last one."""
        focused = self.screen.focused
        here = next((place for place, field in enumerate(self.fields) if field is focused), -1)
        if here + 1 >= len(self.fields):
            return False
        # At once: Widget.focus() would let the next keys still go to this line.
        self.screen.set_focus(self.fields[here + 1])
        return True
