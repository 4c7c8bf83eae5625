"""What a run came to, in words: the banner, and each case that has something to say. Pure text from a report."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from trainer.core.jsonvalue import Json
from trainer.core.problem import Entry
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.tui.drawing import draw_answer, draw_input
from trainer.tui.wording import clean

Part = str | tuple[str, str] | Content
"""What Content.assemble takes."""
_LINES = 24
_BESIDE = 54
_LONGEST = 1000


def banner(report: Report, *, examples: bool) -> Content:
    """The verdict as a symbol and words, with tests, time and memory."""
    accepted = report.verdict is Verdict.AC
    style = "b $text-success" if accepted else "b $text-error"
    word = "Examples pass" if accepted and examples else report.verdict.label
    what = "examples" if examples else "tests"
    parts: list[Part] = [("✓ " if accepted else "✗ ", style), (word, style)]
    if report.verdict not in (Verdict.CE, Verdict.JE):
        parts.append(f"   {report.passed} of {report.total} {what}")
        parts.append(
            (f"   {report.cpu_s:.2f} s of {report.limit_s:.2f} s   {report.peak_mib:.0f} MiB", "$foreground-muted")
        )
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


def failure(entry: Entry, case: CaseResult) -> Content:
    """A case that did not pass: input, expected, got, why, what was printed, and the user's own frames."""
    parts: list[Part] = [(f"Case {case.index + 1}", "b"), ("  ", ""), (case.verdict.label, "b $text-error"), "\n"]
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
    return Content.assemble(*parts)


def passed_example(entry: Entry, case: CaseResult) -> Content:
    """An example that passed, in short."""
    parts: list[Part] = [("✓ ", "$text-success"), (f"Case {case.index + 1}", "b")]
    if case.args is not None:
        parts.append("\n")
        parts += _labelled("input", draw_input(entry, case.args))
        parts += _labelled("answer", draw_answer(entry, case.expected, case.args))
    else:
        parts.append("\n")
    parts += _printed(case)
    return Content.assemble(*parts)


def example(entry: Entry, number: int, args: Json, expected: Json) -> Content:
    """An example of the statement."""
    parts: list[Part] = [(f"Example {number}", "b $accent"), "\n"]
    parts += _labelled("input", draw_input(entry, args))
    parts += _labelled("output", draw_answer(entry, expected, args))
    return Content.assemble(*parts)


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
