"""Solutions that are wrong or wicked, one file each: every one gets its verdict, and the host is as it was before."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.judge.hostile.bench import Bench, open_bench
from tests.judge.hostile.program import PROMISES, Program, programs
from tests.judge.hostile.world import World
from trainer.core.verdicts import Verdict
from trainer.judge import LocalJudge

PROGRAMS = programs()


@pytest.fixture(scope="module")
def bench(world: World) -> Iterator[Bench]:
    with open_bench(world, LocalJudge(runners=1), whole=True) as opened:
        yield opened


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_it_gets_its_verdict_and_harms_nothing(bench: Bench, program: Program) -> None:
    if program.hangs and not bench.holds(program):
        pytest.skip("here, it would stop the judge until its longest timeout")

    complaints = bench.complaints(program)

    if complaints and program.finding:
        pytest.xfail(program.finding)
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("program", [p for p in PROGRAMS if p.needs - {"limits"}], ids=lambda program: program.name)
def test_it_harms_nothing_as_the_code_of_an_author(bench: Bench, program: Program) -> None:
    if program.hangs and not bench.holds(program):
        pytest.skip("here, it would stop the judge until its longest timeout")

    complaints = bench.complaints_of_author(program)

    if complaints and program.finding:
        pytest.xfail(program.finding)
    assert not complaints, "\n".join(complaints)


def test_every_family_and_every_promise_is_attacked() -> None:
    families = Counter(program.family for program in PROGRAMS)
    attacked = Counter(promise for program in PROGRAMS for promise in program.needs)

    assert min(families.values()) >= 10
    assert families["honest"] >= 25
    assert len(PROGRAMS) - families["honest"] >= 160
    assert attacked.keys() == PROMISES


def test_only_honest_programs_may_be_accepted() -> None:
    honest = {program.name for program in PROGRAMS if program.family == "honest"}

    assert {program.name for program in PROGRAMS if program.verdicts == {Verdict.AC}} == honest
    assert {program.name for program in PROGRAMS if Verdict.AC in program.verdicts} == honest
    assert not [program.name for program in PROGRAMS if Verdict.JE in program.verdicts]


def test_a_program_that_says_it_got_through_has_that_among_its_checks() -> None:
    says = {program.name for program in PROGRAMS if 'print("breached' in program.source}

    assert {program.name for program in PROGRAMS if "breached" in program.unharmed} == says


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the processes are not counted")
def test_a_process_that_is_left_is_seen(world: World) -> None:
    before = len(world.descendants())
    with subprocess.Popen(["/bin/sleep", "1000"]) as left:
        found = world.left_processes([], before, patience_s=0.0)

        assert str(left.pid) in found
        # The world ends what it finds.
        assert left.wait(20) < 0
