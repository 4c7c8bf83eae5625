"""The shipping bar: a good problem passes, and each thing that can be wrong with one is said in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.content.authored import (
    CASES,
    EDITORIAL,
    PROBLEM,
    PROMPT,
    RUBRIC,
    STATEMENT,
    solution,
    write_list,
    write_problem,
    write_prompt,
)
from tests.services.desk import PER_CASE_S, Desk, InProcessJudge
from trainer.core.judging import Answers, Job
from trainer.core.verdicts import CaseResult, Report
from trainer.errors import UsageError
from trainer.services.check import CheckResult, check_all, check_item, check_items
from trainer.services.check_solutions import ENOUGH_REJECTING

LOOP = "total = 0\nfor number in nums:\n    total += number\nreturn total"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def faults(desk: Desk, changes: dict[str, str | None] | None = None) -> tuple[str, ...]:
    write_problem(desk.root, changes)
    return check_item(desk, "problem:add-up").faults


def test_a_good_problem_passes_and_shows_its_figures(desk: Desk) -> None:
    write_problem(desk.root)

    result = check_item(desk, "problem:add-up")

    assert result.faults == ()
    assert result.ok
    figures = result.figures
    assert figures is not None
    assert (figures.cases, figures.limit_s) == (120, 1.0)
    assert figures.reference_cpu_s == pytest.approx(120 * PER_CASE_S)
    assert figures.slowest_accepted_s == pytest.approx(120 * PER_CASE_S)
    assert list(figures.rejecting) == [
        "wrong_duplicates_dropped",
        "wrong_first_left_out",
        "wrong_last_left_out",
        "wrong_sign_dropped",
        "wrong_stops_at_zero",
    ]
    assert all(number >= ENOUGH_REJECTING for number in figures.rejecting.values())


def test_the_margin_of_slow_solutions_is_left_out_with_the_mutants(desk: Desk) -> None:
    barely = solution("spend(1.3 / 120)\nreturn sum(nums)")
    write_problem(desk.root, {"solutions/slow_again_and_again.py": barely})

    assert not check_item(desk, "problem:add-up").ok
    assert check_item(desk, "problem:add-up", with_mutants=False).ok

    write_problem(desk.root, {"solutions/slow_again_and_again.py": solution("return sum(nums)")})
    assert not check_item(desk, "problem:add-up", with_mutants=False).ok


class BusyBuilder(InProcessJudge):
    """While the suite is built, everything costs ten times as much."""

    def answers(self, job: Job) -> Answers:
        built = super().answers(job)
        return replace(built, cpu_s=10 * built.cpu_s)


def test_a_busy_moment_makes_no_reference_too_slow_and_no_slow_solution_quick(desk: Desk) -> None:
    desk.judge = BusyBuilder()
    barely_slow = solution("spend(2.0 / 120)\nreturn sum(nums)")
    write_problem(desk.root, {"solutions/slow_again_and_again.py": barely_slow})

    result = check_item(desk, "problem:add-up")

    assert result.faults == ()
    assert result.figures is not None and result.figures.limit_s == 1.0


def test_the_suite_of_a_checked_problem_is_kept(desk: Desk) -> None:
    assert faults(desk) == ()

    assert list(desk.suites.kept) == [desk.content.problem("add-up").content_hash]


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("statement.md", STATEMENT.replace("## Constraints", "## Limits"), "statement.md: the section `## Constraints` is missing."),
        ("statement.md", STATEMENT.replace("- ", ""), "statement.md: `## Constraints` needs a list with one constraint a line (`- 1 <= n <= 100`)."),
        ("statement.md", STATEMENT[STATEMENT.index("##") :], "statement.md: the task itself is missing above the first heading."),
        ("statement.md", STATEMENT + "\n## Examples\n\n1 2\n", "statement.md: leave the examples out; they are drawn from cases.py."),
        ("editorial.md", EDITORIAL.replace("## Complexity", "## Cost"), "editorial.md: the section `## Complexity` is missing."),
        ("editorial.md", EDITORIAL.replace("O(n) time.", ""), "editorial.md: the section `## Complexity` is empty."),
        ("problem.yaml", PROBLEM.replace("What do you know after the first number?", "Keep one running number."), "hints: two of them are the same."),
        ("problem.yaml", PROBLEM.replace("[maximum-subarray]", "[add-up]"), "related: a problem is not related to itself."),
        ("problem.yaml", PROBLEM.replace("title: Add Up\n", ""), "problem_sets/arrays-strings/add-up/problem.yaml:1: `title` is missing."),
        ("cases.py", CASES.replace("({\"nums\": [5]}, 5)", ""), "EXAMPLES: 2 to 4 are needed and there are 1."),
        ("cases.py", CASES.replace("[1, 2]}, 3", "[1, 2]}, 4"), "EXAMPLES[0]: the reference answers 3, the example says 4. expected 4, got 3"),
        ("cases.py", CASES.replace("[101]}, ", "[-101]}, ").replace("[-101]}, {\"nums\": [-101]", "[-101]"), "INVALID: 5 inputs are needed and there are 4."),
        ("cases.py", CASES.replace("[101]}", "[100]}"), 'validate accepts INVALID[1] {"nums": [100]}.'),
        ("cases.py", CASES.replace("{\"nums\": [101]}", "{\"nums\": [101]}, {\"sums\": 1}"), ""),
        ("cases.py", CASES.replace("[-5]", "[-500]"), 'validate refuses edges[3] {"nums": [-500]}: each number must be a whole number from -100 to 100'),
        ("cases.py", CASES.replace("1000 * size", "1").replace("-100, 100)", "0, 9)"), "the suite has 14 different cases; 120 are needed. Let generate and EDGES differ more; where so many valid inputs do not exist"),
        ("cases.py", CASES.replace("rng.randint(-100, 100)", "7"), "generate(rng, 1.0) gave 1 different inputs in 10 calls; 5 are needed. Choose the shape and the values with rng."),
        ("cases.py", CASES.replace("type(number) is not int or ", ""), 'validate accepts nums with an element that is a truth value in place of a whole number: {"nums": [true, 2]}.'),
        ("cases.py", CASES.replace("type(number) is not int or ", ""), "validate fails on INVALID[4] with TypeError: '<=' not supported between instances of 'int' and 'NoneType'; it must raise ValueError."),
        ("cases.py", CASES.replace("validate(nums)", "validate(nums=[1], **rest)"), "validate accepts arguments without nums: {}."),
        ("cases.py", CASES.replace("validate(nums)", "validate(nums, **rest)"), 'validate accepts an argument that does not exist: {"nums": [1, 2], "no_such_argument": 0}.'),
        ("cases.py", CASES.replace("<= 1000:", "<= 2000:").replace("* 1001", "* 2001"), "validate accepts nums with 1001 items, one more than the longest that generate(rng, 1.0) made. Check the bound, or let generate reach it."),
        ("cases.py", "import nothing_like_this", "cases.py failed: ModuleNotFoundError(\"No module named 'nothing_like_this'\")"),
        ("solutions/accepted_other.py", solution("return sum(nums) + (len(nums) == 1000)"), "accepted_other must be accepted and is judged WA on case "),
        ("solutions/accepted_other.py", solution("spend(0.005)\nreturn sum(nums)"), "accepted_other needs 0.72 s; an accepted solution must stay under half the limit, 0.50 s."),
        ("solutions/accepted_loop.py", solution("spend(0.009)\nreturn sum(nums)"), "the reference needs 1.20 s of CPU for the suite; it must stay under 1 s. Make the inputs of size 1.0 smaller."),
        ("solutions/slow_again_and_again.py", solution("return sum(nums)"), "slow_again_and_again needs only 0.12 s; it must exceed 1.5 x the limit of 1.00 s."),
        ("solutions/slow_again_and_again.py", solution("spend(1.3 / 120)\nreturn sum(nums)"), "slow_again_and_again needs only 1.42 s"),
        ("solutions/slow_again_and_again.py", solution("return 0"), "slow_again_and_again must be too slow and is judged WA on case 0"),
        ("solutions/slow_again_and_again.py", solution("spend(len(nums) / 100)\nreturn sum(nums)"), "so it cannot confirm the reference. Let generate grow from smaller inputs."),
        ("solutions/slow_again_and_again.py", solution("spend(len(nums) / 1000)\nreturn sum(nums[:20])"), "slow_again_and_again and accepted_loop disagree: WA on case "),
        ("solutions/wrong_stops_at_zero.py", solution(LOOP), "wrong_stops_at_zero is accepted. Add an edge case or a shape to generate that shows its mistake."),
        ("solutions/wrong_stops_at_zero.py", "class Solution", "wrong_stops_at_zero must be a plausible mistake and is judged CE"),
        ("solutions/wrong_stops_at_zero.py", None, "solutions/: 5 wrong ones are needed and there are 4; where so many different mistakes do not exist, write 3 and say why in `fewer_wrong_because`."),
        ("solutions/slow_again_and_again.py", None, "solutions/: at least two independent correct ones are needed (accepted_ and slow_, or two accepted_)."),
    ],
)  # fmt: skip
def test_a_fault_is_found_and_says_what_to_do(desk: Desk, file: str, text: str | None, said: str) -> None:
    found = faults(desk, {file: text})

    assert any(said in fault for fault in found) if said else found == (), found


def test_a_suite_in_which_nothing_happens_accepts_nothing(desk: Desk) -> None:
    cases = (
        CASES.replace('"nums": [1, 2]}, 3', '"nums": [7]}, 7').replace("rng.randint(-100, 100)", "5")
        + "\ndef tiny():\n"
    )
    cases += "    for number in range(-100, 101):\n        yield {'nums': [number]}\n"
    always = {
        "solutions/accepted_loop.py": solution("return 7"),
        "solutions/slow_again_and_again.py": solution("return 7"),
    }

    found = faults(desk, {"cases.py": cases.replace(", 5)", ", 7)"), **always})

    assert "a solution that returns the first example's answer is accepted." in found


def test_a_solution_that_returns_its_input_must_fail(desk: Desk) -> None:
    same = {f"solutions/{name}.py": solution("return nums") for name in ("accepted_loop", "slow_again_and_again")}
    cases = CASES.replace(", 3)", ", [1, 2])").replace(", 5)", ", [5])")

    found = faults(
        desk, {"cases.py": cases, "problem.yaml": PROBLEM.replace("returns: int", 'returns: "List[int]"'), **same}
    )

    assert "a solution that returns nums unchanged is accepted." in found


def test_three_wrong_solutions_do_where_the_author_says_why(desk: Desk) -> None:
    fewer: dict[str, str | None] = {f"solutions/wrong_{bug}.py": None for bug in ("stops_at_zero", "sign_dropped")}
    said: dict[str, str | None] = {
        "problem.yaml": PROBLEM + "fewer_wrong_because: there is only one loop to get wrong\n"
    }

    assert faults(desk, fewer | said) == ()


def test_a_checker_must_be_there_when_it_is_asked_for(desk: Desk) -> None:
    check = "\ndef check(args, answer, expected):\n    return None if answer == expected else 'differs'\n"
    yaml = PROBLEM + "compare: checker\n"

    assert faults(desk, {"problem.yaml": yaml, "cases.py": CASES + check}) == ()
    with pytest.raises(KeyError):  # the judge of these tests runs what is not there
        faults(desk, {"problem.yaml": yaml})


class BusyJudge(InProcessJudge):
    """The first run of each file on the whole suite costs ten times as much."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def run(self, job: Job, on_case: Callable[[CaseResult], None] | None = None) -> Report:
        report = super().run(job, on_case)
        if len(job.cases) == 120 and job.filename not in self.seen:
            self.seen.add(job.filename)
            return replace(report, cpu_s=10 * report.cpu_s)
        return report


def test_an_accepted_solution_gets_another_try_on_a_busy_machine(desk: Desk) -> None:
    desk.judge = BusyJudge()
    write_problem(desk.root)

    result = check_item(desk, "problem:add-up")

    assert result.ok
    assert result.figures is not None and result.figures.slowest_accepted_s == pytest.approx(120 * PER_CASE_S)


class BusyAllAround(BusyJudge, BusyBuilder):
    """Both of it."""


def test_a_reference_gets_another_try_on_a_busy_machine(desk: Desk) -> None:
    desk.judge = BusyAllAround()
    barely_slow = solution("spend(2.0 / 120)\nreturn sum(nums)")
    write_problem(desk.root, {"solutions/slow_again_and_again.py": barely_slow})

    assert check_item(desk, "problem:add-up").faults == ()


def test_an_unknown_item_is_a_usage_error(desk: Desk) -> None:
    with pytest.raises(UsageError):
        check_item(desk, "problem:two-sum")
    with pytest.raises(UsageError):
        check_item(desk, "design:two-sum")


def test_a_good_prompt_passes(desk: Desk) -> None:
    write_prompt(desk.root)

    assert check_item(desk, "design:paste-bin") == CheckResult("design:paste-bin")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("minutes: 30, guide", "minutes: 25, guide", "phases: their minutes add up to 40; `minutes` says 45."),
        ("writes / 86400", "reads / 86400", "estimates, per_second: "),
        ("per_second * 3", "later * 3", "estimates, peak: "),
        ("writes * 365", "writes * -365", "estimates, yearly: is -3.65e+07; a number that can be checked within a factor is positive."),
        ("name: yearly", "name: peak", "estimates: peak is the name of an input or of an earlier estimate."),
        ("name: yearly", "name: writes", "estimates: writes is the name of an input or of an earlier estimate."),
        ("  depth: {1: a, 2: b, 3: c, 4: d}\n", "", "rubric: the criterion depth is missing; write its anchors 1 to 4 for this prompt."),
        ("  depth: {1: a, 2: b, 3: c, 4: d}", "  depth: {1: a, 3: c}", "rubric, depth: no anchor for 2 and 4."),
        ("  depth: {", "  width: {1: a}\n  depth: {", "rubric: width is not a criterion of the shared rubric design (depth, scope)."),
        ("  client -> store", "  client -> store " + "x" * 61, "model_answer: its line 1 has 77 columns; 76 fit beside the notes."),
        ("  - {ask: k, answer: l}\n", "", "system_design/design/paste-bin.yaml:9: clarify: needs at least 6 entries and has 5."),
        ("slug: paste-bin", "slug: other", "system_design/design/paste-bin.yaml:2: slug is `other`, but the file is called `paste-bin`."),
    ],
)  # fmt: skip
def test_a_fault_of_a_prompt_is_found(desk: Desk, old: str, new: str, said: str) -> None:
    assert old in PROMPT
    write_prompt(desk.root, PROMPT.replace(old, new, 1))

    found = check_item(desk, "design:paste-bin").faults

    assert [fault[: len(said)] for fault in found] == [said]


def test_a_shared_rubric_needs_every_anchor(desk: Desk) -> None:
    write_prompt(
        desk.root, rubric=RUBRIC.replace("title: Depth, anchors: {1: a, 2: b,", "title: Depth, anchors: {2: b,")
    )

    assert check_item(desk, "design:paste-bin").faults == ("the shared rubric design, depth: no anchor for 1.",)


def test_a_missing_rubric_is_a_fault(desk: Desk) -> None:
    write_prompt(desk.root)
    (desk.root / "system_design" / "rubrics" / "design.yaml").unlink()

    assert check_item(desk, "design:paste-bin").faults == ("There is no rubric called design.",)


def test_everything_is_checked_and_told_as_it_comes(desk: Desk) -> None:
    write_problem(desk.root)
    write_prompt(desk.root, PROMPT.replace("minutes: 45", "minutes: 50"))
    write_list(desk.root, "broken", text="title: x")
    heard: list[CheckResult] = []

    results = check_all(desk, on_result=heard.append)

    assert results == heard
    assert [(result.item_id, result.ok) for result in results] == [
        ("design:paste-bin", False),
        ("problem:add-up", True),
        ("lists", False),
    ]
    assert results[2].faults[0] == "problem_sets/lists/broken.yaml:1: `format` is missing."


def test_a_broken_problem_is_a_result_and_stops_nothing(desk: Desk) -> None:
    write_problem(desk.root, {"problem.yaml": "slug: add-up"})
    write_prompt(desk.root)

    results = check_all(desk)

    assert [(result.item_id, result.ok) for result in results] == [
        ("design:paste-bin", True),
        ("problem:add-up", False),
    ]


def test_what_passed_and_has_not_changed_is_skipped_when_asked(desk: Desk) -> None:
    write_problem(desk.root)
    write_prompt(desk.root)
    check_all(desk)

    skipped = check_all(desk, changed_only=True)
    full = check_all(desk)
    write_problem(desk.root, {"solutions/wrong_stops_at_zero.py": solution(LOOP)})
    changed = check_all(desk, changed_only=True)
    again = check_all(desk, changed_only=True)

    assert [result.skipped for result in skipped] == [True, True]
    assert [result.skipped for result in full] == [False, False]
    assert [(result.item_id, result.skipped, result.ok) for result in changed] == [
        ("design:paste-bin", True, True),
        ("problem:add-up", False, False),
    ]
    assert changed == again  # what fails is not remembered


def test_a_stricter_checker_checks_everything_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    write_prompt(desk.root)
    write_problem(desk.root)
    check_all(desk)
    monkeypatch.setattr("trainer.services.check.CHECKER", 10_000)

    assert [result.skipped for result in check_all(desk, changed_only=True)] == [False, False]


def test_threads_have_a_judge_each_and_find_the_same(desk: Desk) -> None:
    write_problem(desk.root)
    write_prompt(desk.root)

    alone = check_all(desk)
    together = check_all(desk, jobs=2)

    assert sorted(together, key=lambda result: result.item_id) == alone
    assert [judge.closed for judge in desk.judges] == [False, True, True]


def test_a_survivor_is_told_with_an_input_that_shows_it(desk: Desk) -> None:
    # No case of the suite has 150 numbers; among the fresh inputs there is one.
    write_problem(desk.root, {"solutions/accepted_odd.py": solution("return sum(nums) + (len(nums) == 150) * 0")})

    result = check_item(desk, "problem:add-up")

    assert result.figures is not None
    assert result.figures.mutants is not None
    assert result.figures.mutants.surviving == len(result.faults) > 1
    assert [fault for fault in result.faults if "== 150) * 1 . This input tells it apart" in fault]
    assert check_item(desk, "problem:add-up", with_mutants=False).faults == ()


def test_an_equivalent_mutant_is_accepted_with_its_reason_and_a_wrong_entry_is_told(desk: Desk) -> None:
    padded = solution("return sum(nums) if nums else None")
    write_problem(desk.root, {"solutions/accepted_padded.py": padded})
    change = "return sum(nums) if nums else None => return sum(nums) if True else None"
    assert [fault for fault in check_item(desk, "problem:add-up").faults if change in fault]

    entry = f"equivalent_mutants:\n- {{solution: accepted_padded, change: '{change}', because: nums is never empty}}\n"
    write_problem(desk.root, {"problem.yaml": PROBLEM + entry, "solutions/accepted_padded.py": padded})
    assert check_item(desk, "problem:add-up").faults == ()

    write_problem(desk.root, {"problem.yaml": PROBLEM + entry, "solutions/accepted_padded.py": solution(LOOP)})
    (fault,) = check_item(desk, "problem:add-up").faults
    assert "killed or does not exist" in fault


def test_fewer_cases_need_a_reason_and_a_reason_needs_fewer_cases(desk: Desk) -> None:
    small = CASES.replace("1 <= len(nums) <= 1000", "1 <= len(nums) <= 3").replace("* 1000", "* 3")
    small = (
        small.replace("[0] * 1001", "[0] * 4")
        .replace("-100, 100", "-1, 1")
        .replace("round(1000 * size)", "round(3 * size)")
    )
    reason = PROBLEM + "fewer_cases_because: there are 39 inputs\n"

    assert [fault for fault in faults(desk, {"cases.py": small}) if "fewer_cases_because" in fault]
    assert not [fault for fault in faults(desk, {"cases.py": small, "problem.yaml": reason}) if "cases" in fault]
    assert [fault for fault in faults(desk, {"problem.yaml": reason, "cases.py": CASES}) if "take it out" in fault]


def test_what_passes_by_name_is_remembered_and_what_fails_is_forgotten(desk: Desk) -> None:
    write_problem(desk.root)
    check_items(desk, ["problem:add-up"], with_mutants=False)
    assert desk.content.checked() == {}

    check_items(desk, ["problem:add-up"])
    assert [result.skipped for result in check_all(desk, changed_only=True)] == [True]

    write_problem(desk.root, {"solutions/wrong_stops_at_zero.py": solution(LOOP)})
    check_items(desk, ["problem:add-up"])
    assert desk.content.checked() == {}
