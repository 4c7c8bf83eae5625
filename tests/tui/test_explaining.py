"""What the app looks for after a submit, and what it keeps of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.content.authored import solution, write_problem
from tests.services.test_own_cases import OwnDesk
from tests.tui.driving import NARROW, WIDE, Desktop, opened
from tests.tui.test_practice import begin, report
from tests.world import ScriptedJudge
from trainer.core.complexity import Fit, fit
from trainer.core.events import CaseDropped, CaseKept
from trainer.core.jsonvalue import Json
from trainer.core.settings import with_setting
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.errors import TrainerError
from trainer.services import counterexample, growth, own_cases, practice
from trainer.services.counterexample import Counterexample
from trainer.services.growth import Growth
from trainer.tui.screens.cases import CasesScreen
from trainer.tui.screens.today import TodayScreen

LARGE = Report(
    Verdict.WA, 1, 2, 0.1, 0.1, 1.0, 1.0, CaseResult(1, Verdict.WA, {"n": 123456}, 246912, 7, "expected 246912, got 7")
)
LEAST = Counterexample({"n": 3}, 6, 7, Verdict.WA, "expected 6, got 7", "", "", 40)
SQUARES = tuple((n, n * n * 1e-6) for n in (10, 20, 40, 80, 160, 320, 640, 1280))


class Bench(Desktop):
    """A world in which the validator accepts everything, and whose further judges can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.beside: list[Closing] = []
        self.judge: Validating = Validating()

    def new_judge(self) -> Closing:
        self.beside.append(Closing())
        return self.beside[-1]

    def kept(self) -> list[str]:
        """The arguments of every case that was kept."""
        return [event.body.args for event in self.store.events("case_kept") if isinstance(event.body, CaseKept)]


class Validating(ScriptedJudge):
    """Asks a validator that refuses every input, or accepts them all."""

    refusal = ""

    def author(self, cases_source: str, calls: Sequence[tuple[str, Json]], *, cpu_s: float = 20.0) -> list[Json]:
        return [[self.refusal]]


class Closing(ScriptedJudge):
    """Knows when it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = Event()

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def bench() -> Bench:
    return Bench()


def finds(monkeypatch: pytest.MonkeyPatch, found: Counterexample | None) -> None:
    """Let every search end with this."""
    monkeypatch.setattr(counterexample, "find", lambda *_, **__: found)


def searches(monkeypatch: pytest.MonkeyPatch, go_on: Event | None = None) -> Event:
    """Let a search last until its judge is closed, or until `go_on`; the event that is returned says that it has begun."""
    begun = Event()

    def find(*_: object, judge: Closing, **__: object) -> Counterexample:
        begun.set()
        (go_on or judge.closed).wait(60)
        return LEAST

    monkeypatch.setattr(counterexample, "find", find)
    return begun


def measures(monkeypatch: pytest.MonkeyPatch, found: Growth) -> None:
    """Let every measurement end with this; the claim is the session's."""

    def measure(*_: object, claimed: str, **__: object) -> Growth:
        return Growth(found.points, found.n_is, found.fit, found.target, claimed)

    monkeypatch.setattr(growth, "measure", measure)


async def test_the_smallest_failing_input_comes_above_the_case_that_failed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    finds(monkeypatch, LEAST)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.press("f9")
        assert app.text.index("Smallest failing input   of 40 inputs tried") < app.text.index("Case 2  Wrong Answer")
        for part in ("n = 3", "expected  6", "got       7", "n = 123456", "F12 keeps it as a case of your own"):
            assert part in app.text


async def test_the_case_that_failed_is_there_while_the_search_goes_on(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    searches(monkeypatch)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.meanwhile("f9", until=lambda: "Looking for a smaller input" in app.text)
        assert "n = 123456" in app.text
        before = app.code.text
        await app.meanwhile("x", until=lambda: app.code.text == before.replace("        ", "        x", 1))


@pytest.mark.parametrize("ends", ["f5", "f9", "escape"])
async def test_a_search_ends_with_the_next_run_or_the_screen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    begun = searches(monkeypatch)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.meanwhile("f9", until=begun.is_set)
        await app.meanwhile(ends, until=bench.beside[0].closed.is_set)
        if ends == "f5":
            await app.press("tab")
            assert "Smallest" not in app.text
        if ends == "f9":
            await app.meanwhile(until=lambda: len(bench.beside) == 2)


async def test_a_search_ends_with_the_app(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = searches(monkeypatch)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.meanwhile("f9", until=begun.is_set)
        await app.pilot.press("ctrl+q")
    assert bench.beside[0].closed.wait(60)


async def test_one_key_keeps_the_smallest_once_and_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    finds(monkeypatch, LEAST)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.press("f9", "f12")
        assert "Kept as your case 1: every later run includes it." in app.text
        assert bench.kept() == ['{"n":3}']

        await app.press("f12")
        assert isinstance(app.screen, CasesScreen) and "n = 3" in app.text
        await app.press("escape", "f9", "f12")
        assert bench.kept() == ['{"n":3}']


async def test_what_is_wanted_during_the_search_is_kept_when_it_ends(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    begun = searches(monkeypatch, go_on)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.meanwhile("f9", until=begun.is_set)
        await app.meanwhile("f12", until=lambda: "It will be kept when the search" in app.text)
        go_on.set()
        await app.meanwhile(until=lambda: "Kept as your case 1" in app.text)
        assert bench.kept() == ['{"n":3}']


async def test_what_is_wanted_is_kept_even_when_the_screen_is_left_first(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = searches(monkeypatch)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.meanwhile("f9", until=begun.is_set)
        await app.meanwhile("f12", until=lambda: "It will be kept" in app.text)
        await app.meanwhile("escape", until=lambda: bench.kept() == ['{"n":123456}'])


async def test_the_case_itself_is_kept_where_nothing_smaller_fails(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    finds(monkeypatch, None)
    report(bench, LARGE)
    async with opened(bench) as app:
        await begin(app)
        await app.press("f9")
        assert "No smaller input that fails was found." in app.text
        await app.press("f12")
        assert bench.kept() == ['{"n":123456}']


async def test_what_is_small_already_is_not_searched_for(bench: Bench) -> None:
    bench.judge.verdicts = [Verdict.WA]
    async with opened(bench) as app:
        await begin(app)
        await app.press("f9")
        assert "F12 keeps it" in app.text and bench.beside == []
        await app.press("f12")
        assert bench.kept() == ['{"n":5}']


async def test_a_refused_case_is_a_sentence_and_can_be_tried_again(bench: Bench) -> None:
    bench.judge.verdicts = [Verdict.WA]
    bench.judge.refusal = "n is odd"
    async with opened(bench) as app:
        await begin(app)
        await app.press("f9", "f12")
        assert "This is not an input of flood-fill: n is odd." in app.notices
        bench.judge.refusal = ""
        await app.press("f12")
        assert "Kept as your case 1" in app.text


async def test_an_example_that_fails_is_in_every_run_already(bench: Bench) -> None:
    report(bench, Report(Verdict.WA, 1, 2, 0.1, 0.1, 1.0, 1.0, CaseResult(0, Verdict.WA, {"n": 1}, 2, 7, "no")))
    async with opened(bench) as app:
        await begin(app)
        await app.press("f9")
        assert "Example 1  Wrong Answer" in app.text and "F12" not in app.text


def keep(world: Desktop, args: Json) -> None:
    """Keep a case before the app is opened."""
    own_cases.keep(world, world.content.problem("flood-fill"), args)


async def test_own_cases_are_named_in_runs_and_can_be_dropped(bench: Bench) -> None:
    keep(bench, {"n": 8})
    bench.judge.verdicts = [Verdict.WA]
    async with opened(bench) as app:
        await begin(app)
        await app.press("f5")
        assert "Your case 1  Wrong Answer" in app.text and "1 of 2 cases" in app.text
        assert app.text.index("Your case 1") < app.text.rindex("✓ Example 1")

        await app.press("f12")
        assert "1 case; every run includes them" in app.text and "n = 8" in app.text
        await app.press("x", "enter")
        assert "Your case 1" in app.text
        await app.press("x", "ctrl+s")
        assert "You kept no case of this problem." in app.text
        [dropped] = bench.store.events("case_dropped")
        assert isinstance(dropped.body, CaseDropped) and dropped.body.args == '{"n":8}'


async def test_nothing_is_dropped_where_there_is_nothing(bench: Bench) -> None:
    async with opened(bench) as app:
        await begin(app)
        await app.press("f12", "x")
        assert "There is no case to drop." in app.notices


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_growth_is_shown_with_target_claim_and_chart(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    measures(monkeypatch, Growth(SQUARES, "nums", fit(SQUARES), "O(n log n)", ""))
    async with opened(bench, size) as app:
        await begin(app)
        await app.press("ctrl+b", "3", "f9")
        for part in ("looks like O(n^2)", "✗ slower than the O(n) you claimed", "target O(n log n)", "●", "1,280"):
            assert part in app.text


async def test_unsure_is_said_with_its_reason(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    unsure = Fit(None, ("n", "n log n"), "the times fit more than one")
    measures(monkeypatch, Growth(SQUARES, "nums", unsure, "O(n)", ""))
    report(bench, Report(Verdict.TLE, 1, 2, 1.0, 1.0, 1.0, 1.0, CaseResult(1, Verdict.TLE, {"n": 5}, 10)))
    async with opened(bench) as app:
        await begin(app)
        await app.press("f9")
        told = " ".join(app.text.split())
        assert "unsure: O(n) or O(n log n), because" in told and "claimed" not in told


async def test_the_grade_dialog_does_not_wait_for_the_measurement(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Event()

    def measure(*_: object, judge: Closing, **__: object) -> Growth:
        begun.set()
        judge.closed.wait(60)
        return Growth((), "", Fit(None, ()), "", "")

    monkeypatch.setattr(growth, "measure", measure)
    async with opened(bench) as app:
        await begin(app)
        await app.meanwhile("f9", until=begun.is_set)
        await app.meanwhile("f10", until=lambda: "Good, because:" in app.text)
        await app.meanwhile("enter", until=lambda: isinstance(app.screen, TodayScreen))
        await app.meanwhile(until=bench.beside[0].closed.is_set)
    assert bench.store.cards()


async def test_nothing_is_explained_after_a_run_of_the_examples(bench: Bench) -> None:
    async with opened(bench) as app:
        await begin(app)
        await app.press("f5")
        assert bench.beside == [] and "Measuring" not in app.text


async def test_a_claim_is_shown_stored_with_the_attempt_and_fixed_by_the_first_submit(bench: Bench) -> None:
    async with opened(bench) as app:
        await begin(app)
        assert "Ctrl+B claims it." in app.text
        await app.press("ctrl+b", "down", "enter")
        assert "claimed O(log n)" in app.text.split("\n")[0] and "You claimed O(log n)." in app.text
        await app.press("ctrl+b", "tab", *"O(V)", "enter")
        assert "claimed O(V)" in app.text.split("\n")[0]

        await app.press("f9", "ctrl+b")
        assert "Which time complexity" not in app.text
    [event] = bench.store.events("attempted")
    assert getattr(event.body, "claimed", None) == "O(V)"


async def test_a_claim_can_be_skipped_and_taken_back(bench: Bench) -> None:
    async with opened(bench) as app:
        await begin(app)
        await app.press("ctrl+b", "escape")
        assert bench.store.draft("problem:flood-fill") is None
        await app.press("ctrl+b", "3", "ctrl+b", "0")
        assert "claimed" not in app.text.split("\n")[0]


async def test_a_claim_survives_leaving(bench: Bench) -> None:
    async with opened(bench) as app:
        await begin(app)
        await app.press("ctrl+b", "5", "escape", "enter")
        assert "claimed O(n^2)" in app.text.split("\n")[0]
    assert practice.start(bench, "flood-fill").claimed == "O(n^2)"


async def test_the_judge_gets_ready_once_and_only_when_the_queue_stands(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    shown = TodayScreen._show

    def show(screen: TodayScreen, found: Any) -> None:
        order.append("queue")
        shown(screen, found)

    monkeypatch.setattr(TodayScreen, "_show", show)
    monkeypatch.setattr(Bench, "judge", property(lambda _: order.append("judge")), raising=False)
    async with opened(bench) as app:
        await app.meanwhile(until=lambda: "judge" in order)
        await app.press("2", "1")
    assert order[:2] == ["queue", "judge"] and order.count("judge") == 1


async def test_a_judge_that_cannot_start_does_not_disturb_the_first_screen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Event()

    def fail(_: Bench) -> None:
        asked.set()
        raise TrainerError("There is no python3.99.", "Set another one.")

    monkeypatch.setattr(Bench, "judge", property(fail), raising=False)
    async with opened(bench) as app:
        await app.meanwhile(until=asked.is_set)
        await app.settle()
        assert "Flood Fill" in app.text and app.notices == ""


async def test_what_the_judge_promises_is_one_line(bench: Bench) -> None:
    async with opened(bench) as app:
        await begin(app)
        assert "judge: files not held, `trainer doctor` explains" in app.text
        bench.judge.protections = lambda: {"limits": "held", "files": "held"}  # type: ignore[method-assign]
        await app.press("escape", "enter")
        assert "judge: files, limits held" in app.text


class Workshop(OwnDesk):
    """Real content and a real search, with what the app needs beside them."""

    config_faults: tuple[str, ...] = ()

    def set_setting(self, name: str, text: str) -> None:
        self.settings = with_setting(self.settings, name, text)


async def test_a_real_search_finds_what_is_wrong_and_the_next_run_begins_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_problem(tmp_path)
    shop = Workshop(tmp_path)
    # The search is deterministic where its clock stands still.
    monkeypatch.setattr(counterexample, "find", partial(counterexample.find, clock=lambda: 0.0))
    async with opened(shop) as app:  # type: ignore[arg-type]
        await app.press("enter")
        app.code.load_text(solution("return sum(nums) if len(nums) < 8 else 1"))
        await app.press("f9")
        assert "nums = [0, 0, 0, 0, 0, 0, 0, 0]" in app.text
        await app.press("f12", "f5")
        assert "Your case 1  Wrong Answer" in app.text
