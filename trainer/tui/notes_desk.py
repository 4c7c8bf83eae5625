"""The desk of an open-ended prompt: what was asked on one side, notes by phase and estimates on the other.

It shows a PromptSession and hands back what was typed; it saves nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static, TextArea

from trainer.core.prompt import Phase
from trainer.services.prompts import EstimateResult, PromptSession, check_estimates
from trainer.tui.phases import phase_at, phase_guide, phase_tabs
from trainer.tui.prompt_text import prompt_text
from trainer.tui.wording import clean


class NotesDesk(Container):
    """Notes for every phase, one at a time."""

    def __init__(self, session: PromptSession, phases: Sequence[Phase], *, checks: bool = True) -> None:
        """With `checks` an estimate is compared with the truth as soon as it is entered."""
        super().__init__()
        self.session = session
        self._checks = checks
        self.phases = tuple(phases)
        self.active = 0
        texts = [session.notes.get(phase.name, "") for phase in self.phases]
        self.texts = [
            TextArea(text, id=f"notes-{index}", soft_wrap=True, tab_behavior="focus", classes="notes")
            for index, text in enumerate(texts)
        ]
        """Can be read even when the screen is gone, as the fields can."""
        self.fields = [
            Input(typed, id=f"estimate-{number}", compact=True, placeholder="1.2M, 5e6, users * 2")
            for number, typed in enumerate(session.estimates.get(one.name, "") for one in session.prompt.estimates)
        ]
        written = [index for index, phase in enumerate(self.phases) if session.notes.get(phase.name, "").strip()]
        self.requirements_shown = bool(written and written[-1] > 0) or any(session.estimates.values())

    def compose(self) -> ComposeResult:
        """The prompt, then a text per phase and a line per estimate."""
        with VerticalScroll(id="prompt"):
            yield Static(id="prompt-text", markup=False)
        with Vertical(id="answer"):
            yield Static(id="phases", markup=False)
            yield Static(id="guide", markup=False)
            yield from self.texts
            with VerticalScroll(id="estimates", can_focus=False):
                for number, estimate in enumerate(self.session.prompt.estimates):
                    with Horizontal(classes="estimate"):
                        yield Static(Content(clean(estimate.name.replace("_", " "))), classes="name")
                        yield self.fields[number]
                        yield Static(Content(clean(estimate.unit)), classes="unit")
                        yield Static(id=f"checked-{number}", classes="checked", markup=False)

    def on_mount(self) -> None:
        """Open where the notes end."""
        filled = [index for index, phase in enumerate(self.phases) if self.session.notes.get(phase.name, "").strip()]
        self.query_one("#prompt").border_title = "Prompt"
        self.query_one("#estimates").border_title = "Your numbers" + (" (enter checks one)" if self._checks else "")
        self.show_phase(filled[-1] if filled else 0)

    @property
    def typed(self) -> PromptSession:
        """The session with everything that stands on the desk."""
        notes = {phase.name: area.text for phase, area in zip(self.phases, self.texts, strict=True)}
        # Notes under names that the prompt no longer has are kept.
        kept = {name: text for name, text in self.session.notes.items() if name not in notes}
        names = [estimate.name for estimate in self.session.prompt.estimates]
        estimates = {name: field.value for name, field in zip(names, self.fields, strict=True)}
        return replace(self.session, notes={**kept, **notes}, estimates=estimates)

    def show_phase(self, index: int) -> None:
        """Bring a phase's notes to the front."""
        self.active = max(0, min(len(self.phases) - 1, index))
        self.requirements_shown |= self.active > 0
        for number, area in enumerate(self.texts):
            area.display = number == self.active
        estimating = self.phases[self.active].name.lower().startswith("estimat")
        self.query_one("#estimates").display = estimating and bool(self.session.prompt.estimates)
        self.texts[self.active].focus()
        self.show_prompt()

    def show_prompt(self) -> None:
        """The prompt with what was asked so far."""
        text = prompt_text(self.session, requirements=self.requirements_shown)
        self.query_one("#prompt-text", Static).update(text)

    def show_clock(self, seconds: float) -> None:
        """Which phase the clock is in."""
        by_clock = phase_at(self.phases, seconds)
        self.query_one("#phases", Static).update(phase_tabs(self.phases, self.active, by_clock))
        self.query_one("#guide", Static).update(phase_guide(self.phases, self.active, seconds))

    def ask_question(self) -> bool:
        """Reveal the next clarifying question; False when there is none left."""
        if self.session.asked >= len(self.session.prompt.clarify):
            return False
        self.session = replace(self.session, asked=self.session.asked + 1)
        self.show_prompt()
        self.call_after_refresh(self.query_one("#prompt", VerticalScroll).scroll_end, animate=False)
        return True

    def close(self) -> None:
        """Nothing can be typed any more."""
        for area in self.texts:
            area.read_only = True
        for field in self.fields:
            field.disabled = True

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Check one estimate; the truth stays hidden until the answer is committed."""
        event.stop()
        if not self._checks:
            self.screen.focus_next(Input)
            return
        number = int(str(event.input.id).rpartition("-")[2])
        result = check_estimates(self.typed)[number]
        self.query_one(f"#checked-{number}", Static).update(checked(result))
        if result.fault:
            self.notify(clean(result.fault), markup=False)


def checked(result: EstimateResult) -> Content:
    """Whether an estimate is near enough, without giving the number away."""
    if result.fault:
        return Content.styled("? not a number", "$text-warning")
    if result.answer is None:
        return Content("")
    return (
        Content.styled("✓ near enough", "$text-success")
        if result.right
        else Content.styled("✗ not near", "$text-error")
    )
