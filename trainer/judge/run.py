"""One run as the host sees it: what the child has told so far, and what its end means. No comparison takes place here."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from trainer.core.jsonvalue import Json
from trainer.core.judging import Job, Limits
from trainer.core.safetext import safe
from trainer.core.verdicts import Verdict
from trainer.judge.exchange import Claim, Ended
from trainer.judge.records import Reader, Record, TamperedError, TooMuchError, names_of, text_of

_TOTAL_BYTES = 64 << 20
"""All records of a run, beside twice what the expected answers need."""


_ANSWERED = re.compile(rb"R\t([0-9]{1,9})\t([0-9]{1,18})\t([0-9]{1,18})\t([^\t]*)\t([^\t]*)(?:\t([^\t]*))?")


_HARNESS_FAILED = 70
"""Exit status of a child that could go on neither with the solution nor with an explanation."""


class Outcome(NamedTuple):
    """One case as the child tells it: an answer, or a failure. A tuple, because a run makes hundreds of them."""

    number: int
    """Of the case, from 0."""
    wall_s: float
    cpu_s: float
    answer: bytes = b""
    """Compact JSON, not yet parsed; empty after a failure."""
    printed: str = ""
    failure: Mapping[str, Json] | None = None
    changed: tuple[str, ...] = ()
    """Arguments that are no longer what they were, when that was asked for."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Why a run ended before its time, and where."""

    verdict: Verdict
    why: str
    traceback: str = ""
    printed: str = ""


class Run:
    """Collects the records of one run: the listener of an exchange."""

    def __init__(self, job: Job, on_outcome: Callable[[Outcome], None]) -> None:
        self.total = len(job.cases)
        self.next = 0
        """Index of the first case that has not been told of."""
        self.refused: Mapping[str, Json] | None = None
        """The failure of a source that cannot be used at all."""
        self.fault = ""
        """What went wrong in the judge's or the problem's own code."""
        self._job = job
        self._on_outcome = on_outcome
        self.began = False
        """Whether foreign code may have run."""
        self._complete = False
        self._claim: Claim | None = None
        self._stop: Stop | None = None
        answer_bytes = job.limits.answer_kib << 10
        expected = sum(len(case.expected) for case in job.cases)
        self._reader = Reader(answer_bytes, _TOTAL_BYTES + 2 * expected)
        self._answer_bytes = answer_bytes

    @property
    def claim(self) -> Claim | None:
        """What the child says it used, once it has told of every case."""
        return self._claim if self._stop is None else None

    def take(self, data: bytes) -> bool:
        """Read what came; False when no more is wanted."""
        try:
            for line in self._reader.feed(data):
                self._read(line)
        except TooMuchError:
            self._stop = self._stop or self._too_large()
        except TamperedError as error:
            self._stop = self._stop or Stop(
                Verdict.RTE,
                f"the solution wrote to the channel of its results in case {min(self.next + 1, self.total)}: {error}",
            )
        return self._stop is None

    def stopped(self, ended: Ended) -> Stop | None:
        """None when every case was told of and the end was reached as it should be; else what happened instead."""
        if self._stop is not None:
            return self._stop
        if self.refused is not None or self.fault:
            return None
        if self._complete:
            return _over_limits(ended, self._job.limits)
        if not self.began:
            self.fault = f"the run could not be started (wait status {ended.status})"
            return None
        return _meaning(ended, self._job)

    def _read(self, line: bytes) -> None:
        if self._complete or self.refused is not None or self.fault:
            raise TamperedError("a record follows the last one")
        if self.began and (answered := _ANSWERED.fullmatch(line)) is not None:
            self._read_answer(*answered.groups())
            return
        record = Record.of(line)
        match record.letter:
            case b"B" if not self.began:
                self.began = True
            case b"X" if self.began:
                self._read_failure(record)
            case b"Z" if self.began and self.next == self.total == record.number(0):
                self._claim = Claim(record.number(1) / 1e9, record.number(2) / 1024)
                self._complete = True
            case b"C" if self.began and self.next == 0:
                self.refused = _mapping(record.value(0))
            case b"J" if not self.began:
                self.fault = safe(record.text(0), 2000)
            case _:
                raise TamperedError("a record is out of order")

    def _read_answer(
        self, index: bytes, wall: bytes, cpu: bytes, answer: bytes, printed: bytes, changed: bytes | None
    ) -> None:
        if int(index) != self.next or self.next >= self.total:
            raise TamperedError("a record is out of order")
        if len(answer) > self._answer_bytes:
            raise TooMuchError
        text = text_of(printed) if printed else ""
        names = names_of(changed) if changed else ()
        self.next += 1
        self._on_outcome(Outcome(self.next - 1, int(wall) / 1e9, int(cpu) / 1e9, answer, text, None, names))

    def _read_failure(self, record: Record) -> None:
        index, wall_s, cpu_s = record.number(0), record.number(1) / 1e9, record.number(2) / 1e9
        if index != self.next or index >= self.total or len(record.fields) != 5:
            raise TamperedError("a record is out of order")
        failure, printed = _mapping(record.value(3)), record.text(4)
        self.next += 1
        if failure.get("loading") or failure.get("kind") in ("memory", "output"):
            self._complete = True
        self._on_outcome(Outcome(index, wall_s, cpu_s, printed=printed, failure=failure))

    def _too_large(self) -> Stop:
        most = self._job.limits.answer_kib
        return Stop(Verdict.OLE, f"the answer is larger than {most:,} KiB")


def _over_limits(ended: Ended, limits: Limits) -> Stop | None:
    """Where the system cannot stop a run at its limits, the use is judged afterwards."""
    if ended.cpu_s > limits.cpu_s * 1.1 + 0.1:
        return Stop(Verdict.TLE, f"the run used {ended.cpu_s:.2f} s of CPU time, and {limits.cpu_s:.2f} s are allowed")
    if ended.peak_mib > limits.memory_mib * 1.1 + 64:
        return Stop(Verdict.MLE, f"the run used {ended.peak_mib:.0f} MiB, and {limits.memory_mib} MiB are allowed")
    return None


def _meaning(ended: Ended, job: Job) -> Stop:
    """What a run without its last record died of."""
    cpu_s, limits = ended.cpu_s, job.limits
    printed, stack = safe(ended.printed), _own_stack(ended.stack, job)
    if ended.reason == "wall" and cpu_s < limits.cpu_s / 2:
        why = f"still running after {ended.wall_s:.1f} s with only {cpu_s:.2f} s of CPU time: it sleeps or waits"
        return Stop(Verdict.TLE, why, stack, printed)
    number = -ended.status if ended.status < 0 else ended.status & 0x7F
    if ended.reason in ("wall", "cpu") or number == signal.SIGXCPU:
        why = f"the run used more than its {limits.cpu_s:.2f} s of CPU time and was stopped in this case"
        return Stop(Verdict.TLE, why, stack, printed)
    if number == signal.SIGSEGV:
        why = "the process crashed (segmentation fault), usually by a recursion that is too deep"
    elif number == signal.SIGSYS:
        why = "the process was ended because it called the system in a way that is forbidden"
    elif number:
        why = f"the process was ended by signal {number} ({_signal_name(number)})"
    elif ended.status >> 8 == _HARNESS_FAILED:
        why = "the solution broke a function of Python that the judge itself needs"
    else:
        why = f"the process left with code {ended.status >> 8} before the answer"
    return Stop(Verdict.RTE, why, "", printed)


def _own_stack(stack: str, job: Job) -> str:
    """faulthandler's text as a traceback of the user's file, most recent call last, with source lines."""
    source = job.source.splitlines()
    frames = []
    for line in stack.splitlines():
        place, _, function = line.strip().removeprefix(f'File "{job.filename}", line ').partition(" in ")
        if function and place.isdigit():
            text = source[int(place) - 1].strip() if 0 < int(place) <= len(source) else ""
            frames.append(f'  File "{job.filename}", line {place}, in {function}\n    {text}\n')
    if not frames:
        return ""
    # The innermost call comes first and is what matters; a deep recursion shows its end only.
    return safe("When it was stopped (most recent call last):\n" + "".join(reversed(frames[:12])))


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return "unknown"


def _mapping(value: Json) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise TamperedError("a failure is not one")
    return value
