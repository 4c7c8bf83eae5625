"""One run of a solution over all cases of a job, in a forked and confined child.

Every case leaves exactly one record, in order; only running out of memory or output ends a run early. Expected answers
never get here: what leaves are claims, and the verdict is made outside.

Records, fields separated by tabs (JSON has none): J reason (the problem's own code cannot be used); B (foreign code may run
from here); C failure (the source cannot be used); R index wall_ns cpu_ns answer printed, and with "look" the names of the
arguments that were changed; X index wall_ns cpu_ns failure printed; Z count cpu_ns peak_kib (the end).
"""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from . import confine, failures, plain, reaping
from .channel import Results
from .entering import MissingError, Way, find_way
from .page import Flooded, Page

RECURSION_LIMIT = 300_000
"""Calls, where one through lru_cache counts twice: 10^5 deep must pass. The C stack is raised before the runner starts."""

_now, _cpu = time.perf_counter_ns, time.thread_time_ns
_describe, _lift_memory_limit = failures.describe, confine.lift_memory_limit
_set_recursion_limit, _own_peak = sys.setrecursionlimit, reaping.own_peak
_LARGE = 4096
"""Arguments of so many bytes take so long to decode that it would show in the CPU time of the case."""
_SHORT_NS = 100_000
"""A case shorter than this has used the CPU all the time; to ask the clock would take as long as to run it."""
_encode, _decode, _text = plain.encode, plain.decode, plain.text


class _RunOverError(Exception):
    """The run is over; the last record has been written."""


def solve(
    header: Mapping[str, Any], job: Iterator[bytes], results: Results, page: Page, names: Mapping[str, Any]
) -> None:
    """Run a solution; each line of the job is the arguments of a case."""
    cpu, peak = _cpu(), _own_peak()
    try:
        way = _load(header, results, page, names)
        count = _run_cases(way, header, job, results, page)
    except _RunOverError:
        return
    results.end(b"Z\t%d\t%d\t%d\n" % (count, _cpu() - cpu, reaping.kibibytes(_own_peak() - peak)))


def _load(header: Mapping[str, Any], results: Results, page: Page, names: Mapping[str, Any]) -> Way:
    """Make the module and find the way into it; what fails here is a C record, or an X record of case 0."""
    filename, source = header["filename"], header["source"]
    solution = ModuleType("solution")
    solution.__dict__.update(names)
    solution.__file__ = filename
    drive = _load_driver(header["driver"], solution, results)
    sys.modules["solution"] = solution
    failures.remember_source(filename, source)
    sys.setrecursionlimit(RECURSION_LIMIT)
    random.seed(0)
    page.begin_case()
    results.put(b"B\n")
    try:
        code = compile(source, filename, "exec", dont_inherit=True)
    except Exception as error:  # noqa: BLE001 - SyntaxError, but also what deep nesting or odd characters raise
        results.end(b"C\t%b\n" % _encode(_describe(error, filename)))
        raise _RunOverError from None
    try:
        exec(code, solution.__dict__)
    except BaseException as error:  # noqa: BLE001 - foreign code
        _make_room(error)
        _fail(results, page, 0, (0, 0), _failure(error, filename) | {"loading": True}, final=True)
        raise _RunOverError from None
    try:
        return find_way(header["entry"], solution, drive)
    except MissingError as missing:
        results.end(
            b"C\t%b\n" % _encode({"type": "Missing", "error": str(missing), "trace": "", "line": 0, "code": ""})
        )
        raise _RunOverError from None


def _load_driver(source: str | None, solution: ModuleType, results: Results) -> Callable[..., Any] | None:
    """The driver's `drive`; its public classes become names that the solution finds."""
    if source is None:
        return None
    driver = ModuleType("driver")
    driver.__dict__.update(vars(solution) | {"__name__": "driver"})
    sys.modules["driver"] = driver
    try:
        exec(compile(source, "driver.py", "exec", dont_inherit=True), driver.__dict__)
        drive: Callable[..., Any] = driver.drive
    except Exception as error:  # noqa: BLE001 - foreign code
        results.end(b"J\t%b\n" % _encode(f"driver.py cannot be loaded: {_describe(error, 'driver.py')['error']}"))
        raise _RunOverError from None
    for name, value in vars(driver).items():
        if isinstance(value, type) and value.__module__ == "driver" and not name.startswith("_"):
            setattr(solution, name, value)
    return drive


def _run_cases(way: Way, header: Mapping[str, Any], job: Iterator[bytes], results: Results, page: Page) -> int:
    """Every line of this loop runs for every case, between two calls of the solution: the judge's own cost is here."""
    filename, look = header["filename"], bool(header.get("look"))
    prepare, call, answer_of, put = _preparing(way), way.call, way.answer, results.put
    index, prepared = -1, None
    cpu = seen_cpu = _cpu()
    seen = _now()
    for index, line in enumerate(job):
        before = _now()
        try:
            prepared = prepare(line)
            if len(line) > _LARGE:
                seen, seen_cpu = _now(), _cpu()
            before = _now()
            returned = call(prepared)
            now = _now()
            took = cpu = now - before
            if took > _SHORT_NS:
                # The judge's own work since the last look at this clock was no waiting.
                cpu = min(max(_cpu() - seen_cpu - (before - seen), 0), took)
                seen, seen_cpu = _now(), _cpu()
            answer = _encode(returned if answer_of is None else answer_of(prepared, returned))
        except BaseException as error:  # noqa: BLE001 - foreign code
            _make_room(error)
            took = _now() - before
            failure = _failure(error, filename)
            final = failure["kind"] in ("memory", "output")
            _fail(results, page, index, (took, min(_cpu() - seen_cpu, took)), failure, final)
            if final:
                raise _RunOverError from None
            seen, seen_cpu = _now(), _cpu()
            prepared = returned = None
            continue
        printed = _printed(page) if page.written else b""
        if look:
            changed = _encode(way.changed(prepared, line))
            put(b"R\t%d\t%d\t%d\t%b\t%b\t%b\n" % (index, took, cpu, answer, printed, changed))
        else:
            put(b"R\t%d\t%d\t%d\t%b\t%b\n" % (index, took, cpu, answer, printed), now)
        prepared = returned = None
    return index + 1


def _preparing(way: Way) -> Callable[[bytes], Any]:
    """From the line of a case to the arguments of the call."""
    prepare = way.prepare

    def plainly(line: bytes) -> Any:
        return prepare(_decode(line))

    def with_nodes(line: bytes) -> Any:
        # A hundred thousand nodes would make the collector run for nothing.
        gc.disable()
        try:
            return prepare(_decode(line))
        finally:
            gc.enable()

    return with_nodes if way.builds_nodes else plainly


def _make_room(error: BaseException) -> None:
    """First of all: without memory not even the time could be told."""
    if isinstance(error, MemoryError):
        _lift_memory_limit()


def _failure(error: BaseException, filename: str) -> dict[str, Any]:
    """The failure record of an exception that came out of foreign code."""
    # A solution may have lowered it so far that not even this could be told.
    _set_recursion_limit(RECURSION_LIMIT)
    try:
        described = _describe(error, filename)
    except BaseException:  # noqa: BLE001 - __str__ of the exception is foreign code too
        described = {
            "type": "Exception",
            "error": "an exception that cannot be shown",
            "trace": "",
            "line": 0,
            "code": "",
        }
    kind = "raised"
    if isinstance(error, MemoryError):
        kind = "memory"
    elif isinstance(error, Flooded):
        kind = "output"
    elif isinstance(error, plain.UnusableError):
        kind, described["error"] = "unusable", str(error)
    elif not described["line"] and isinstance(error, ValueError | TypeError):
        # What the encoder says about a circular list, a key that is no text, an integer of 5,000 digits.
        kind = "unusable"
    return described | {"kind": kind}


def _fail(
    results: Results, page: Page, index: int, took: tuple[int, int], failure: dict[str, Any], final: bool
) -> None:
    """Write the record of a failed case; `final` when nothing can run after it."""
    record = b"X\t%d\t%d\t%d\t%b\t%b\n" % (index, *took, _encode(failure), _printed(page))
    (results.end if final else results.put)(record)


def _printed(page: Page) -> bytes:
    """What was printed since the last case; what follows belongs to the next one."""
    text = page.text()
    page.begin_case()
    return _text(text)
