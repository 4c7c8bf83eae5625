"""What the host makes of a child's bytes, whatever they are."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from tests.judge.jobs import job
from trainer.core.judging import Limits
from trainer.core.verdicts import Verdict
from trainer.judge.exchange import Ended
from trainer.judge.grading import Grader
from trainer.judge.run import Outcome, Run

HONEST = b"B\nR\t0\t1000\t900\t1\t\nR\t1\t1000\t900\t2\t\nR\t2\t1000\t900\t3\t\nZ\t3\t1000\t10\n"
JOB = job("")
EXITED = Ended("exit", 0, 0.01, 0.02, 1.0, "", "")


def read(*chunks: bytes) -> tuple[Run, list[Outcome]]:
    outcomes: list[Outcome] = []
    run = Run(JOB, outcomes.append)
    for chunk in chunks:
        run.take(chunk)
    return run, outcomes


def test_an_honest_stream_is_complete() -> None:
    run, outcomes = read(HONEST)

    assert [(one.number, one.answer) for one in outcomes] == [(0, b"1"), (1, b"2"), (2, b"3")]
    assert run.stopped(EXITED) is None


@given(st.lists(st.integers(0, len(HONEST)), max_size=6))
def test_where_the_stream_is_cut_makes_no_difference(cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(HONEST)]
    run, outcomes = read(*(HONEST[a:b] for a, b in pairwise(places)))

    assert [one.answer for one in outcomes] == [b"1", b"2", b"3"]
    assert run.stopped(EXITED) is None


@given(st.binary(max_size=200))
@example(b"R\t0\t1\t1\t1\t\n")
@example(b"B\n" * 2)
@example(b"Z\t3\n")
@example(b"B\nZ\t0\n")
@example(HONEST.replace(b"Z\t3", b"Z\t2"))
@example(HONEST + b"\n")
@example(HONEST.replace(b"R\t1", b"R\t2"))
@example(HONEST.replace(b"\t1000", b"\t-1"))
@example(HONEST.replace(b"\t\n", b"\t1\n"))
@example(HONEST.replace(b"R\t0", b"X\t0"))
@example(b"B\nC\t[]\n")
@example(b'B\nJ\t{"a":1}\n')
@example(b"B\nX\t0\t1\t1\t[[[\t\n")
def test_what_no_honest_child_writes_is_never_a_complete_run(noise: bytes) -> None:
    run, _ = read(noise)

    stop = run.stopped(EXITED)
    assert run.fault or (stop is not None and stop.verdict in (Verdict.RTE, Verdict.OLE))


@given(
    st.lists(st.sampled_from(HONEST.splitlines(keepends=True)), max_size=8).filter(
        lambda lines: b"".join(lines) != HONEST
    )
)
def test_honest_lines_in_any_other_order_are_never_a_complete_run(lines: list[bytes]) -> None:
    run, _ = read(b"".join(lines))

    assert run.stopped(EXITED) is not None or run.fault


@given(st.integers(0, len(HONEST)), st.integers(0, len(HONEST)), st.binary(max_size=5))
def test_an_honest_stream_with_a_part_replaced_is_read_without_an_error(start: int, end: int, noise: bytes) -> None:
    run, outcomes = read(HONEST[:start] + noise + HONEST[max(start, end) :])

    complete = run.stopped(EXITED) is None and not run.fault and run.refused is None
    assert len(outcomes) == run.next <= run.total
    assert not complete or run.next == run.total


@given(st.binary(max_size=60))
def test_any_answer_and_printed_text_can_be_graded(noise: bytes) -> None:
    noise = noise.replace(b"\t", b"").replace(b"\n", b"")
    grader = Grader(JOB, None)
    run = Run(JOB, grader.take)
    run.take(b"B\nR\t0\t1\t1\t" + noise + b"\t\n")

    assert grader.passed + len(grader.failed) == run.next <= 1


def test_bytes_without_end_are_refused_before_they_fill_the_memory() -> None:
    run = Run(job("", limits=Limits(answer_kib=1)), lambda outcome: None)
    run.take(b"B\n")
    fed = 0
    while run.take(b"x" * 65536):
        fed += 65536

    stop = run.stopped(EXITED)
    assert fed < 1 << 20
    assert stop is not None and stop.verdict is Verdict.OLE


def test_a_run_that_used_more_than_its_time_is_too_slow_even_if_nobody_stopped_it() -> None:
    run, _ = read(HONEST)
    stop = run.stopped(Ended("exit", 0, 1.5, 1.6, 1.0, "", ""))

    assert stop is not None and stop.verdict is Verdict.TLE


def test_a_run_that_used_more_than_its_memory_exceeds_it_even_if_nobody_stopped_it() -> None:
    run, _ = read(HONEST)
    stop = run.stopped(Ended("exit", 0, 0.1, 0.1, 1000.0, "", ""))

    assert stop is not None and stop.verdict is Verdict.MLE
