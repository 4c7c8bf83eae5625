"""What a run came to, in words: the banner, and each case that has something to say. Pure text from a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from trainer.core.growthchart import short_time
from trainer.core.jsonvalue import Json
from trainer.core.problem import Entry
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.tui.charts import Part
from trainer.tui.drawing import draw_answer, draw_input
from trainer.tui.wording import clean

if TYPE_CHECKING:
    from trainer.services.counterexample import Counterexample

_LINES = 24
_BESIDE = 54
_LONGEST = 1000
_HELD = "held"
_PROMISES = ("files", "network", "processes", "host", "limits")
_WAITED_S = 0.2
"""Time beyond the CPU time that is worth a word: the machine's own work is shorter."""


def banner(report: Report, *, examples: bool) -> Content:
    """The verdict as a symbol and words, with tests, time and memory."""
    accepted = report.verdict is Verdict.AC
    style = "b $text-success" if accepted else "b $text-error"
    word = "Examples pass" if accepted and examples else report.verdict.label
    what = ("cases" if report.own else "examples") if examples else "tests"
    parts: list[Part] = [("✓ " if accepted else "✗ ", style), (word, style)]
    if report.verdict not in (Verdict.CE, Verdict.JE):
        parts.append(f"   {report.passed} of {report.total} {what}")
        parts.append(
            (f"   {report.cpu_s:.2f} s of {report.limit_s:.2f} s   {report.peak_mib:.0f} MiB", "$foreground-muted")
        )
        if report.wall_s > 2 * report.cpu_s + 1:
            parts.append((f"   {report.wall_s:.1f} s by the clock", "$text-warning"))
    return Content.assemble(*parts)


def progress(done: int, passed: int, total: int) -> Content:
    """While it runs."""
    of = f" of {total}" if total else ""
    failing = f"   {done - passed} failed" if done > passed else ""
    return Content.assemble(("… ", "$accent"), f"{done}{of} tests run", (failing, "$text-error"))


def message(report: Report) -> Content:
    """For a run that never came to the cases: the judge's sentence, and whose fault it is."""
    parts: list[Part] = [clean(report.message), "\n"]
    if report.verdict is Verdict.JE:
        parts.append(
            (
                "\nThis is the judge's fault, not yours, and does not count. `trainer doctor` says more.",
                "$foreground-muted",
            )
        )
    return Content.assemble(*parts)


def failure(entry: Entry, case: CaseResult, name: str) -> Content:
    """A case that did not pass, under its name: input, expected, got, why, what was printed, and the user's own frames."""
    parts: list[Part] = [(_title(name), "b"), ("  ", ""), (case.verdict.label, "b $text-error"), *_took(case), "\n"]
    return Content.assemble(*parts, *_failed(entry, case))


def smallest(entry: Entry, found: Counterexample) -> Content:
    """The smallest input that was found to fail, with the same parts as any case."""
    inputs = "input" if found.tried == 1 else "inputs"
    parts: list[Part] = [
        ("Smallest failing input", "b"),
        (f"   of {found.tried:,} {inputs} tried", "$foreground-muted"),
        "\n",
    ]
    case = CaseResult(
        -1, found.verdict, found.args, found.expected, found.got, found.why, found.stdout, found.traceback
    )
    return Content.assemble(*parts, *_failed(entry, case)).rstrip("\n")


def protections_line(promises: Mapping[str, str]) -> str:
    """What the judge promises about the code it runs, in one line; empty when that is not known."""
    in_order = sorted(promises, key=lambda name: _PROMISES.index(name) if name in _PROMISES else len(_PROMISES))
    missing = [name for name in in_order if promises[name] != _HELD]
    if missing:
        return f"judge: {', '.join(missing)} not held, `trainer doctor` explains"
    return f"judge: {', '.join(in_order)} held" if promises else ""


def _failed(entry: Entry, case: CaseResult) -> list[Part]:
    parts: list[Part] = []
    if case.why:
        parts += [(clean(case.why), "$text-warning"), "\n"]
    parts += _labelled("input", draw_input(entry, case.args))
    if case.expected is not None or case.verdict is Verdict.WA:
        parts += _labelled("expected", draw_answer(entry, case.expected, case.args), "$text-success")
    if case.verdict is Verdict.WA:
        parts += _labelled("got", draw_answer(entry, case.got, case.args), "$text-error")
    parts += _printed(case)
    if case.traceback:
        parts += _labelled("traceback", clean(case.traceback.rstrip()), "$foreground-muted")
    return parts


def passed_example(entry: Entry, case: CaseResult, name: str) -> Content:
    """An example, or a case of the user's own, that passed, in short."""
    parts: list[Part] = [("✓ ", "$text-success"), (_title(name), "b"), *_took(case)]
    if case.args is not None:
        parts.append("\n")
        parts += _labelled("input", draw_input(entry, case.args))
        parts += _labelled("answer", draw_answer(entry, case.expected, case.args))
    else:
        parts.append("\n")
    parts += _printed(case)
    return Content.assemble(*parts)


def example(entry: Entry, name: str, args: Json, expected: Json) -> Content:
    """An input with its answer, as an example of the statement."""
    parts: list[Part] = [(name, "b $accent"), "\n"]
    parts += _labelled("input", draw_input(entry, args))
    parts += _labelled("output", draw_answer(entry, expected, args))
    return Content.assemble(*parts)


def _title(name: str) -> str:
    return name[:1].upper() + name[1:]


def _took(case: CaseResult) -> Sequence[Part]:
    """CPU time, and what was spent waiting, where either was measured."""
    if case.cpu_s <= 0 and case.wall_s <= 0:
        return ()
    waited_s = case.wall_s - case.cpu_s
    waiting = f", {short_time(waited_s)} asleep" if waited_s > max(_WAITED_S, case.cpu_s) else ""
    return ((f"   {short_time(case.cpu_s)}{waiting}", "$foreground-muted"),)


def _printed(case: CaseResult) -> Sequence[Part]:
    return _labelled("printed", clean(case.stdout.rstrip()), "") if case.stdout.strip() else ()


def _labelled(label: str, text: str, style: str = "") -> list[Part]:
    lines = text.split("\n")
    if len(lines) > _LINES:
        lines = [*lines[:_LINES], f"… {len(lines) - _LINES} more lines"]
    lines = [line if len(line) <= _LONGEST else f"{line[:_LONGEST]} … ({len(line):,} characters)" for line in lines]
    if any(len(line) > _BESIDE for line in lines):
        # Long lines wrap; below their label they keep the whole width.
        return [(f"{label}\n", "$foreground-muted"), *((f"{line}\n", style) for line in lines)]
    parts: list[Part] = []
    for number, line in enumerate(lines):
        parts += [(f"{label if not number else '':<10}", "$foreground-muted"), (line, style), "\n"]
    return parts
