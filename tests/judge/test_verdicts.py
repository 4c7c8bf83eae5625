"""Every verdict, from real programs in a real process."""

from __future__ import annotations

import re

import pytest

from tests.judge.jobs import SHORT, job, method
from trainer.core.judging import Limits
from trainer.core.verdicts import CaseResult, Report, Verdict
from trainer.judge import LocalJudge, open_judge


def first(report: Report) -> CaseResult:
    assert report.first_failure is not None
    return report.first_failure


def test_a_right_solution_is_accepted(judge: LocalJudge) -> None:
    report = judge.run(job("class Solution:\n    def solve(self, n): return n"))

    assert (report.verdict, report.passed, report.total) == (Verdict.AC, 3, 3)
    assert report.first_failure is None and report.failed == ()
    assert report.limit_s == 1.0
    assert 0 < report.cpu_s < 1


def test_a_wrong_answer_shows_the_first_failing_case(judge: LocalJudge) -> None:
    report = judge.run(job("class Solution:\n    def solve(self, n): return min(n, 1)"))

    assert (report.verdict, report.passed, report.failed) == (Verdict.WA, 1, (1, 2))
    failure = first(report)
    assert (failure.index, failure.args, failure.expected, failure.got) == (1, {"n": 2}, 2, 1)
    assert failure.why == "expected 2, got 1"


def test_a_forgotten_return_is_told(judge: LocalJudge) -> None:
    report = judge.run(job("class Solution:\n    def solve(self, n): n + 1"))

    assert report.verdict is Verdict.WA
    assert "None was returned" in first(report).why


def test_an_exception_is_told_with_the_users_own_frames_and_the_other_cases_still_run(judge: LocalJudge) -> None:
    source = """
    import json
    class Solution:
        def solve(self, n):
            if n == 2:
                return self.inner(n)
            return n
        def inner(self, n):
            return json.loads('{')
    """
    report = judge.run(job(source))

    assert (report.verdict, report.passed, report.failed) == (Verdict.RTE, 2, (1,))
    failure = first(report)
    assert failure.why.startswith("json.decoder.JSONDecodeError: ")
    assert failure.why.endswith("(line 9: return json.loads('{'))")
    assert [line for line in failure.traceback.splitlines() if "File" in line] == [
        '  File "solution.py", line 6, in solve',
        '  File "solution.py", line 9, in inner',
    ]
    assert "    return json.loads('{')" in failure.traceback


def test_the_verdict_is_that_of_the_first_failing_case(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return 0 if n == 1 else 1 // 0"

    assert judge.run(job(source)).verdict is Verdict.WA


def test_an_endless_loop_exceeds_the_time_and_shows_where_it_was(judge: LocalJudge) -> None:
    source = """
    class Solution:
        def solve(self, n):
            while n == 2:
                pass
            return n
    """
    report = judge.run(job(source, limits=SHORT))

    assert (report.verdict, report.passed, report.failed) == (Verdict.TLE, 1, (1,))
    assert "CPU time" in first(report).why
    assert re.search(r'File "solution.py", line [45], in solve', first(report).traceback)  # wherever the loop was
    assert 0.2 <= report.cpu_s < 2


def test_a_loop_inside_c_code_exceeds_the_time_too(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return len(re.findall('(a*)*b', 'a' * 40))"

    assert judge.run(job(source, limits=SHORT)).verdict is Verdict.TLE


def test_sleeping_is_told_apart_from_being_slow(judge: LocalJudge) -> None:
    source = "import time\nclass Solution:\n    def solve(self, n): time.sleep(1000)"
    report = judge.run(job(source, limits=Limits(cpu_s=0.05)))

    assert report.verdict is Verdict.TLE
    assert "sleeps or waits" in first(report).why


@pytest.mark.parametrize(
    "expression",
    ["[0] * 10**9", "'x' * 10**10", "list(itertools.count())", "[[0] * 1000 for _ in range(10**6)]"],
)
def test_too_much_memory_is_told(judge: LocalJudge, expression: str) -> None:
    source = f"class Solution:\n    def solve(self, n):\n        big = {expression}\n        return n"
    report = judge.run(job(source, limits=Limits(cpu_s=20, memory_mib=128)))

    assert report.verdict is Verdict.MLE
    assert "128 MiB" in first(report).why
    assert "line 3" in first(report).why


def test_the_peak_is_measured_above_the_interpreter(judge: LocalJudge) -> None:
    small = judge.run(job("class Solution:\n    def solve(self, n): return n"))
    large = judge.run(job("class Solution:\n    def solve(self, n): return len(bytearray(100 << 20)) and n"))

    assert small.peak_mib < 2
    assert 98 < large.peak_mib < 102


def test_endless_printing_exceeds_the_output(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n):\n        while True: print('flood' * 100)"
    report = judge.run(job(source, limits=Limits(cpu_s=20)))

    assert report.verdict is Verdict.OLE
    assert len(first(report).stdout) < 70_000


def test_an_answer_that_is_too_large_exceeds_the_output(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return 'x' * (9 << 20)"
    report = judge.run(job(source, limits=Limits(cpu_s=20)))

    assert report.verdict is Verdict.OLE
    assert "8,192 KiB" in first(report).why


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("class Solution:\n    def solve(self, n)\n        return n", "line 2: expected ':': def solve(self, n)"),
        ("class Solution:\n    def solve(self, n):\nreturn n", "line 3: expected an indented block"),
        ("def solve(n): return n", "the class Solution is missing"),
        ("class Solution:\n    def other(self, n): return n", "the method solve of the class Solution is missing"),
        ("x = 1\0", "null bytes"),
        ("x = '\ud800'", "surrogates not allowed"),
        ("x = " + "(" * 5000 + ")" * 5000, "too many nested parentheses"),
    ],
)
def test_a_source_that_cannot_be_used_is_a_compile_error(judge: LocalJudge, source: str, message: str) -> None:
    report = judge.run(job(source))

    assert (report.verdict, report.passed, report.first_failure) == (Verdict.CE, 0, None)
    assert message in report.message


def test_an_exception_at_the_top_of_the_file_fails_the_first_case(judge: LocalJudge) -> None:
    report = judge.run(job("import numpy_is_not_here"))

    assert (report.verdict, report.failed) == (Verdict.RTE, (0,))
    assert "No module named 'numpy_is_not_here' (line 1: import numpy_is_not_here)" in first(report).why


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("sys.exit(0)", "the solution ended the program"),
        ("raise SystemExit", "the solution ended the program"),
        ("import os; os._exit(0)", "the process left with code 0 before the answer"),
        ("import os; os.kill(os.getpid(), 9)", "the process was ended by signal 9 (SIGKILL)"),
        ("import os; os.abort()", "the process was ended by signal 6 (SIGABRT)"),
        ("return self.solve(n)", "the recursion is too deep, or never ends"),
        ("return {1: {2}, 3: object()}", "a value of type object cannot be an answer"),
        ("return b'x'", "a value of type bytes cannot be an answer"),
        ("a = []; a.append(a); return a", "Circular reference"),
        ("return 10 ** 5000", "integer string conversion"),
        ("return input()", "EOFError"),
    ],
)
def test_ways_not_to_answer_are_runtime_errors(judge: LocalJudge, statement: str, why: str) -> None:
    report = judge.run(job(f"class Solution:\n    def solve(self, n):\n        {statement}", limits=Limits(cpu_s=10)))

    assert report.verdict is Verdict.RTE
    assert why in first(report).why


@pytest.mark.parametrize("decorator", ["", "@cache", "@lru_cache(maxsize=None)"])
def test_a_recursion_of_a_hundred_thousand_calls_is_accepted(judge: LocalJudge, decorator: str) -> None:
    source = f"""
    class Solution:
        {decorator}
        def solve(self, n):
            return 0 if n == 0 else 1 + self.solve(n - 1)
    """
    depth = 100_000
    report = judge.run(job(source, [({"n": depth}, depth)], limits=Limits(cpu_s=10)))

    assert (report.verdict, report.message) == (Verdict.AC, "")


def test_no_depth_of_recursion_is_slower_than_others(judge: LocalJudge) -> None:
    # Where CPython maps memory for a call and unmaps it afterwards, each call of a leaf is a page fault.
    source = """
    import resource
    def leaf(): pass
    class Solution:
        def solve(self, n):
            before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
            for _ in range(1000):
                leaf()
            faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
            return max(faults, self.solve(n - 1) if n else 0)
    """
    report = judge.run(job(source, [({"n": 600}, -1)], limits=Limits(cpu_s=10)))

    assert isinstance(most := first(report).got, int)
    assert most < 500


def test_a_recursion_that_the_user_let_loose_does_not_hurt_the_judge(judge: LocalJudge) -> None:
    source = """
    sys.setrecursionlimit(10**9)
    class Solution:
        @cache
        def solve(self, n):
            return self.solve(n + 1)
    """
    report = judge.run(job(source, limits=Limits(cpu_s=10, memory_mib=128)))

    assert report.verdict in (Verdict.RTE, Verdict.MLE)
    assert judge.run(job("class Solution:\n    def solve(self, n): return n")).verdict is Verdict.AC


def test_results_arrive_in_order_with_small_values(judge: LocalJudge) -> None:
    seen: list[CaseResult] = []
    source = "class Solution:\n    def solve(self, n):\n        print('case', n)\n        return 1"

    report = judge.run(job(source), seen.append)

    assert [(one.index, one.verdict, one.stdout) for one in seen] == [
        (0, Verdict.AC, "case 1\n"),
        (1, Verdict.WA, "case 2\n"),
        (2, Verdict.WA, "case 3\n"),
    ]
    assert (seen[0].args, seen[0].expected, seen[0].got) == ({"n": 1}, 1, 1)
    assert seen[1] == report.first_failure


def test_what_is_printed_outside_of_a_case_belongs_to_the_next_one(judge: LocalJudge) -> None:
    seen: list[CaseResult] = []
    source = """
    print('loaded')
    class Solution:
        def __init__(self): print('made')
        def solve(self, n):
            if n == 2: print('bad'); raise ValueError
            return n
    """

    judge.run(job(source), seen.append)

    assert [one.stdout for one in seen] == ["loaded\nmade\n", "made\nbad\n", "made\n"]


def test_what_was_printed_before_a_kill_is_shown(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n):\n        print('seen', n)\n        while n == 2: pass\n        return n"
    report = judge.run(job(source, limits=SHORT))

    assert first(report).stdout == "seen 2\n"


def test_printed_text_is_capped_per_case_and_made_safe(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n):\n        print('\\x1b[2J\\0\\udc80é\\u202e' + 'x' * 10**5)\n        return 0"
    stdout = first(judge.run(job(source))).stdout

    assert stdout.startswith("\\x1b[2J\\x00\\udc80é\\u202exxx")
    assert stdout.endswith("... (34,481 more bytes were printed)\n")


def test_a_problem_without_cases_is_the_judges_error(judge: LocalJudge) -> None:
    assert judge.run(job("class Solution: pass", [])).verdict is Verdict.JE


def test_protections_are_told_with_each_report(judge: LocalJudge) -> None:
    report = judge.run(job("class Solution:\n    def solve(self, n): return n"))

    assert set(report.protections) == {"limits", "processes", "files", "network", "host"}
    assert dict(report.protections) == dict(judge.protections())


def test_a_judge_that_was_never_used_starts_nothing() -> None:
    unused = open_judge()
    unused.close()

    assert unused.run(job("class Solution:\n    def solve(self, n): return n")).verdict is Verdict.JE


def test_an_entry_of_another_name_is_called(judge: LocalJudge) -> None:
    source = "class Solution:\n    def twoSum(self, a, b): return a + b"
    report = judge.run(job(source, [({"x": 1, "y": 2}, 3)], entry=method("x: int; y: int", name="twoSum")))

    assert report.verdict is Verdict.AC


def test_state_that_is_kept_between_cases_is_told(judge: LocalJudge) -> None:
    source = "seen = []\nclass Solution:\n    def solve(self, n):\n        seen.append(n)\n        return sum(seen)"
    report = judge.run(job(source))

    assert (report.verdict, first(report).index) == (Verdict.WA, 1)
    assert first(report).why.startswith("expected 2, got 3")
    assert first(report).why.endswith("your solution keeps state between cases")


def test_an_argument_that_was_changed_is_named_where_the_answer_is_wrong(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, nums, k):\n        nums.sort()\n        return nums.index(k)"
    entry = method("nums: List[int]; k: int")
    report = judge.run(job(source, [({"nums": [2, 1], "k": 2}, 0)], entry=entry))

    assert first(report).why == "expected 0, got 1. Your solution changes its argument nums in place: is that meant?"


def test_nothing_is_said_about_an_argument_that_is_the_answer(judge: LocalJudge) -> None:
    entry = method("nums: List[int]", "None", argument="nums")
    source = "class Solution:\n    def solve(self, nums): nums.reverse()"
    report = judge.run(job(source, [({"nums": [3, 1, 2]}, [1, 2, 3])], entry=entry))

    assert first(report).why == "item 0: expected 1, got 2"


def test_an_answer_far_longer_than_a_right_one_is_wrong_unread(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return [n] * 100_000"
    report = judge.run(job(source, [({"n": 1}, [1, 1])], entry=method("n: int", "List[int]")))

    assert report.verdict is Verdict.WA
    assert "far longer than a right one: 200,001 characters" in first(report).why
    assert str(first(report).got).startswith("[1,1,1,")
