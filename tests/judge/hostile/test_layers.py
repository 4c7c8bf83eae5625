"""The hostile programs with each layer of protection left out: what is still promised is still kept.

And with all of them left out, when the programs do their harm: every check finds it, so none is blind.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import combinations

import pytest

from tests.judge.hostile.bench import Bench, open_bench
from tests.judge.hostile.program import PROMISE_OF, Program, programs
from tests.judge.hostile.world import World
from trainer.judge import LocalJudge

LAYERS = ("seccomp", "landlock", "namespaces")
ALL = "+".join(LAYERS)
PAIRS = [pytest.param("+".join(pair), marks=pytest.mark.thorough) for pair in combinations(LAYERS, 2)]
ATTACKS = [program for program in programs() if program.needs - {"limits"}]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these layers are those of Linux")


@pytest.fixture(scope="module")
def bench(world: World, request: pytest.FixtureRequest) -> Iterator[Bench]:
    judge = LocalJudge(runners=1, without=frozenset(request.param.split("+")))
    with open_bench(world, judge, whole=False) as opened:
        yield opened


@pytest.mark.parametrize("program", ATTACKS, ids=lambda program: program.name)
@pytest.mark.parametrize("bench", [*LAYERS, *PAIRS, ALL], indirect=True)
def test_without_a_layer_it_keeps_what_is_still_promised(bench: Bench, program: Program) -> None:
    if program.hangs and not bench.holds(program):
        pytest.skip("without this layer, it would stop the judge until its longest timeout")

    complaints = bench.complaints(program)

    if complaints and program.finding:
        pytest.xfail(program.finding)
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("check", sorted(PROMISE_OF.keys() - {"processes", "mounts"}))
@pytest.mark.parametrize("bench", [ALL], indirect=True)
def test_without_any_layer_each_check_finds_its_harm(bench: Bench, check: str) -> None:
    attacks = [program for program in ATTACKS if check in program.unharmed and not program.hangs]

    assert any(check in bench.harm(program) for program in attacks)
