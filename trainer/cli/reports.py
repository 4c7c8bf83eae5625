"""A judge's report on the command line: as the JSON row of the contract, and as text."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import wrap

from trainer.cli.output import bad, bold, dim, good, notable, show, width
from trainer.cli.words import indented, value_text
from trainer.core.jsonvalue import Json
from trainer.core.verdicts import CaseResult, Report, Verdict


def report_row(slug: str, file: str, report: Report) -> dict[str, object]:
    """The row of `trainer judge --json`.

    Where no case is to blame (CE, JE) `first_failure` still says why, with an index of None.
    """
    failure = report.first_failure
    if failure is None and report.message:
        failure = CaseResult(-1, report.verdict, why=report.message)
    return {
        "slug": slug,
        "file": file,
        "verdict": str(report.verdict),
        "passed": report.passed,
        "total": report.total,
        "cpu_s": round(report.cpu_s, 4),
        "wall_s": round(report.wall_s, 4),
        "peak_mib": round(report.peak_mib, 1),
        "limit_s": round(report.limit_s, 4),
        "first_failure": None if failure is None else _failure_row(failure, report.message),
        "protections": dict(report.protections),
    }


def _failure_row(failure: CaseResult, message: str) -> dict[str, object]:
    return {
        "index": None if failure.index < 0 else failure.index,
        "input": failure.args,
        "expected": failure.expected,
        "got": failure.got,
        "why": failure.why or message,
        "stdout": failure.stdout,
        "traceback": failure.traceback,
    }


def verdict_text(verdict: Verdict) -> str:
    """AC in green, JE as what it is, the rest in red."""
    paint = good if verdict is Verdict.AC else notable if verdict is Verdict.JE else bad
    return paint(str(verdict))


def summary_line(report: Report, name: str = "") -> str:
    """AC  two_sum.py  142 of 142 cases, 0.12 s of 1.00 s, 3 MiB."""
    parts = [f"{verdict_text(report.verdict):<3}", *([name] if name else [])]
    if report.total:
        parts.append(f"{report.passed} of {report.total} cases")
        parts.append(dim(f"{report.cpu_s:.2f} s of {report.limit_s:.2f} s, {report.peak_mib:.0f} MiB"))
    return "  ".join(parts)


def show_report(report: Report, name: str = "") -> None:
    """The summary, and what a person needs to see of the first failure."""
    show(summary_line(report, name))
    if report.verdict is Verdict.AC:
        return
    label = report.verdict.label
    if report.message:
        _show_sentence(label, report.message)
    if report.first_failure is not None:
        _show_failure(report, report.first_failure, label if not report.message else "")


def _show_failure(report: Report, failure: CaseResult, label: str) -> None:
    name = [report.case_name(failure.index)] if failure.index >= 0 else []
    head = ", ".join([label] * bool(label) + name)
    if head or failure.why:
        _show_sentence(head, failure.why)
    if failure.args is not None:
        show_arguments(failure.args, "    ")
        if failure.verdict is Verdict.WA:
            show(f"    {'expected':<8}  {value_text(failure.expected)}")
            show(f"    {'got':<8}  {value_text(failure.got)}")
    if failure.stdout:
        show(dim("    printed:") + "\n" + indented(failure.stdout[:2000], "      ").rstrip("\n"))
    if failure.traceback:
        show(indented(failure.traceback).rstrip("\n"))


def _show_sentence(head: str, sentence: str) -> None:
    """A heading and what it says, broken at words where the terminal is narrow."""
    text = ": ".join(part for part in (head, sentence.strip()) if part)
    columns = width()
    lines = wrap(text, columns, initial_indent="  ", subsequent_indent="    ") if columns else [f"  {text}"]
    show("\n".join(lines).replace(head, bold(head), 1) if head else "\n".join(lines))


def show_arguments(args: Json, indent: str) -> None:
    """One line per argument."""
    if isinstance(args, Mapping):
        for name, value in args.items():
            show(f"{indent}{name} = {value_text(value)}")
    else:
        show(f"{indent}{value_text(args)}")
