"""Calls to an author's cases.py, made in a child: the only way into it.

Calls are (name, argument) and give, in order:
names, None -> the public names it defines; examples, None -> [[args, expected], ...]; edges, None and invalid, None ->
[args, ...]; tiny, {"most": n} -> at most n args spread evenly over tiny(), [] when there is none;
generate, {"draws": [[seed text, size], ...]} -> [args, ...]; validate, {"cases": [args, ...]} -> [None or why not, ...];
check, {"cases": [[args, answer, expected], ...]} -> [None or why not, ...].
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from trainer.core.jsonvalue import Json
from trainer.core.judging import Limits
from trainer.core.safetext import safe
from trainer.errors import AuthorError
from trainer.judge.exchange import Claim, Ended, exchange
from trainer.judge.jobtext import limits_row
from trainer.judge.process import RunnerProcess
from trainer.judge.records import Reader, Record, TamperedError, TooMuchError

_MEMORY_MIB = 1024
_MOST_BYTES = 512 << 20

CALLS = ("names", "examples", "edges", "invalid", "tiny", "generate", "validate", "check")


def call_author(
    runner: RunnerProcess, cases_source: str, calls: Sequence[tuple[str, Json]], cpu_s: float
) -> list[Json]:
    """One answer per call; raises AuthorError with the author's frames, and RunnerLostError."""
    unknown = [name for name, _ in calls if name not in CALLS]
    if unknown:
        raise ValueError(f"no such call of cases.py: {unknown[0]}")
    limits = Limits(cpu_s=cpu_s, memory_mib=_MEMORY_MIB)
    header = {"author": cases_source, "limits": limits_row(limits)}
    job = b"\n".join(json.dumps(part, separators=(",", ":")).encode() for part in (header, list(calls))) + b"\n"
    told = _Told([name for name, _ in calls])
    ended = exchange(runner, limits, job, told)
    if told.fault:
        raise AuthorError(told.fault, "Mend the problem's cases.py.")
    if not told.complete:
        name = calls[len(told.answers)][0] if len(told.answers) < len(calls) else "its end"
        raise AuthorError(f"cases.py {_death(ended, cpu_s)} in {name}.", "Mend the problem's cases.py.")
    return told.answers


class _Told:
    """The records of an author's child."""

    def __init__(self, calls: Sequence[str]) -> None:
        self.answers: list[Json] = []
        self.fault = ""
        self.complete = False
        self._calls = calls
        self._reader = Reader(_MOST_BYTES, _MOST_BYTES)

    @property
    def claim(self) -> Claim | None:
        """Nobody is told what an author's child used."""
        return Claim(0.0, 0.0) if self.complete and not self.fault else None

    def take(self, data: bytes) -> bool:
        """Read what came; False when no more is wanted."""
        try:
            for line in self._reader.feed(data):
                self._read(Record.of(line))
        except TooMuchError:
            self.fault = self.fault or f"cases.py makes more than {_MOST_BYTES >> 20} MiB of cases."
        except TamperedError as error:
            self.fault = self.fault or f"cases.py wrote to the channel of its results: {error}."
        return not self.fault

    def _read(self, record: Record) -> None:
        match record.letter:
            case b"B":
                return
            case b"A" if record.number(0) == len(self.answers) < len(self._calls):
                self.answers.append(_showable(self._calls[len(self.answers)], record.value(1)))
            case b"F":
                self.fault = _fault(record.value(0))
            case b"J":
                self.fault = f"cases.py could not be run: {safe(record.text(0), 2000)}"
            case b"Z" if len(self.answers) == len(self._calls):
                self.complete = True
            case _:
                raise TamperedError("a record is out of order")


def _showable(call: str, answer: Json) -> Json:
    """Reasons are shown to a person as they are."""
    if call not in ("validate", "check") or not isinstance(answer, list):
        return answer
    return [safe(one, 2000) if isinstance(one, str) else one for one in answer]


def _fault(told: Json) -> str:
    if not isinstance(told, dict):
        raise TamperedError("a failure is not one")
    call, error, trace = (safe(str(told.get(key, "")), 10_000) for key in ("call", "error", "trace"))
    return f"cases.py failed in {call}: {error}" + (f"\n{trace}" if trace else "")


def _death(ended: Ended, cpu_s: float) -> str:
    if ended.reason in ("cpu", "wall"):
        return f"needed more than {cpu_s:g} s of CPU time"
    return f"ended its process (wait status {ended.status})"
