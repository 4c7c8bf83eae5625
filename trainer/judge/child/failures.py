"""What is told about an exception: its kind, one line, and the frames of the user's own file.

The functions of the standard library that are needed are bound before any foreign code runs.
"""

from __future__ import annotations

import linecache
from collections.abc import Iterator
from traceback import StackSummary, format_exception_only
from types import TracebackType
from typing import Any

_FIRST_FRAMES, _LAST_FRAMES = 6, 14
_LINE_CAP, _TEXT_CAP = 500, 6000


def remember_source(filename: str, source: str) -> None:
    """Let tracebacks quote the source, which is in no file."""
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)


def describe(error: BaseException, filename: str) -> dict[str, Any]:
    """{type, error, trace, line, code}: `line` is 0 when no frame is the user's own."""
    steps = list(_own_steps(error.__traceback__, filename))
    described: dict[str, Any] = {
        "type": type(error).__name__[:100],
        "error": _one_line(error),
        "trace": "",
        "line": 0,
        "code": "",
    }
    if isinstance(error, SyntaxError) and error.filename == filename:
        described |= {
            "line": error.lineno or 0,
            "code": (error.text or "").strip()[:_LINE_CAP],
            "error": str(error.msg),
        }
    elif steps:
        line = steps[-1].tb_lineno
        described |= {"line": line, "code": linecache.getline(filename, line).strip()[:_LINE_CAP]}
        described["trace"] = f"{_trace(steps)}{described['error']}\n"
    return described


def _own_steps(trace: TracebackType | None, filename: str) -> Iterator[TracebackType]:
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            yield trace
        trace = trace.tb_next


def _trace(steps: list[TracebackType]) -> str:
    """In the form that Python prints; the middle of a deep recursion is left out."""
    hidden = len(steps) - _FIRST_FRAMES - _LAST_FRAMES
    if hidden <= 0:
        text = _formatted(steps)
    else:
        between = f"  ... {hidden:,} more calls ...\n"
        text = _formatted(steps[:_FIRST_FRAMES]) + between + _formatted(steps[-_LAST_FRAMES:])
    return "Traceback (most recent call last):\n" + text[:_TEXT_CAP]


def _formatted(steps: list[TracebackType]) -> str:
    return "".join(StackSummary.extract((step.tb_frame, step.tb_lineno) for step in steps).format())


def _one_line(error: BaseException) -> str:
    lines = "".join(format_exception_only(type(error), error)).strip().removeprefix("solution.").splitlines() or [""]
    text = lines[-1] if isinstance(error, SyntaxError) else lines[0]
    return text if len(text) <= _LINE_CAP else text[:_LINE_CAP] + "…"
