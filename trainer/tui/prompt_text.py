"""An open-ended prompt in words: what may be read before the answer is committed, and everything after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.content import Content

from trainer.core.prompt import Prompt
from trainer.services.prompts import EstimateResult, PromptSession
from trainer.tui.charts import Part
from trainer.tui.wording import clean


def prompt_text(session: PromptSession, *, requirements: bool) -> Content:
    """The prompt, the questions asked so far, and the requirements once they were asked for."""
    prompt = session.prompt
    parts: list[Part] = [clean(prompt.prompt.strip()), "\n\n"]
    total = len(prompt.clarify)
    parts += [("Questions", "b $accent"), (f"  {session.asked} of {total} asked\n", "$foreground-muted")]
    if not session.asked:
        parts.append(("Write down your own first; then F2 shows one at a time.\n", "$foreground-muted"))
    for question, answer in prompt.clarify[: session.asked]:
        parts += [(f"{clean(question)}\n", "b"), f"{clean(answer)}\n"]
    parts.append("\n")
    if requirements:
        parts += _requirements(prompt)
    else:
        parts.append(("The requirements appear in the second phase.", "$foreground-muted"))
    return Content.assemble(*parts)


def _requirements(prompt: Prompt) -> Sequence[Part]:
    parts: list[Part] = [("Requirements\n", "b $accent")]
    parts += [f"• {clean(line)}\n" for line in (*prompt.functional, *prompt.non_functional)]
    parts.append(("\nNumbers to work with\n", "b $accent"))
    for name, (value, unit, note) in prompt.inputs.items():
        parts += [(f"{clean(name)}", "b"), f" = {number(value)} {clean(unit)}"]
        parts.append((f"  {clean(note)}\n" if note else "\n", "$foreground-muted"))
    return parts


def model_text(prompt: Prompt, estimates: Sequence[EstimateResult], notes: Mapping[str, str]) -> Content:
    """What stays hidden until the answer is committed, beside what was answered."""
    parts: list[Part] = []
    if estimates:
        parts.append(("Your numbers\n", "b $accent"))
        parts += [_estimate(result) for result in estimates]
    parts += [("\nModel answer\n", "b $accent"), clean(prompt.model_answer.rstrip()), "\n\n"]
    parts += _section("Components", [f"{name}: {why}" for name, why in prompt.components])
    parts += _section("Deep dives", [f"{name}: {what}" for name, what in prompt.deep_dives])
    parts += _section("Trade-offs", [f"{this} or {that}: {when}" for this, that, when in prompt.trade_offs])
    parts += _section("Failure modes", [f"{failure}: {cure}" for failure, cure in prompt.failure_modes])
    parts += _section("The twist", [f"{prompt.twist[0]}: {prompt.twist[1]}"])
    parts += _section("API", prompt.api)
    parts += _section("Data model", prompt.data_model)
    for level, questions in prompt.follow_ups.items():
        parts += _section(f"Follow-ups, {level}", questions)
    written = {name: text for name, text in notes.items() if text.strip()}
    if written:
        parts.append(("Your notes\n", "b $accent"))
    for name, text in written.items():
        parts += [(f"{clean(name)}\n", "b"), f"{clean(text.strip())}\n\n"]
    return Content.assemble(*parts)


def _section(title: str, lines: Sequence[str]) -> Sequence[Part]:
    if not lines:
        return ()
    return [(f"{title}\n", "b $accent"), *(f"• {clean(line)}\n" for line in lines), "\n"]


def _estimate(result: EstimateResult) -> Content:
    name = clean(result.name.replace("_", " "))
    truth = f"{number(result.truth)} {clean(result.unit)}"
    mark, style = ("✓", "$text-success") if result.right else ("✗", "$text-error")
    typed = f"you wrote {clean(result.typed)}" if result.typed else "not filled in"
    return Content.assemble(
        (f"{mark} ", style),
        (name, "b"),
        f"  {truth}  ",
        (f"{typed}\n", style),
        (f"{clean(result.why)}\n", "$foreground-muted"),
    )


def number(value: float) -> str:
    """A number as one would write it on a whiteboard: 2,315 and 0.0042 rather than 2.315e+03."""
    if value == 0 or 1e-4 <= abs(value) < 100:
        return f"{value:.4g}"
    return f"{value:,.0f}" if 100 <= abs(value) < 1e15 else f"{value:.3g}"
