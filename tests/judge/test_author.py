"""Authors' code in a child: what the calls give, and how their mistakes are told."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.judge.jobs import job, method
from trainer.core.jsonvalue import Json
from trainer.core.judging import Limits
from trainer.core.problem import Comparison
from trainer.core.verdicts import CaseResult, Verdict
from trainer.errors import AuthorError
from trainer.judge import LocalJudge

CASES = dedent("""
    import random
    from collections.abc import Iterator

    EXAMPLES = [({"n": 1}, [1]), ({"n": 2}, [1, 2])]
    EDGES = [{"n": 0}]
    INVALID = [{"n": -1}, {"n": True}, {"m": 1}, [1], {"n": "1"}]
    _private = 1

    def validate(n: int) -> None:
        if type(n) is not int:
            raise ValueError("n must be a number")
        if n < 0:
            raise ValueError("n must not be negative")
        1 / (n - 77)

    def tiny():
        for n in range(100):
            yield {"n": n}

    def generate(rng, size):
        return {"n": rng.randint(0, 10**6), "size": size}

    def check(args, answer, expected):
        if sorted(answer) != sorted(expected):
            return "not the same numbers"
        return None
""")


def test_each_call_gives_its_answer_in_order(judge: LocalJudge) -> None:
    calls: list[tuple[str, Json]] = [
        ("names", None),
        ("examples", None),
        ("edges", None),
        ("tiny", {"most": 3}),
        ("validate", {"cases": [{"n": 1}, {"n": -1}, {"n": "1"}, {"m": 1}, [1], {"n": 77}]}),
        ("check", {"cases": [[{"n": 2}, [2, 1], [1, 2]], [{"n": 2}, [2], [1, 2]]]}),
    ]
    names, examples, edges, tiny, valid, checked = judge.author(CASES, calls)

    assert names == ["EXAMPLES", "EDGES", "INVALID", "validate", "tiny", "generate", "check"]
    assert examples == [[{"n": 1}, [1]], [{"n": 2}, [1, 2]]]
    assert edges == [{"n": 0}]
    assert tiny == [{"n": 0}, {"n": 49}, {"n": 99}]
    assert valid == [
        None,
        "n must not be negative",
        "n must be a number",
        "TypeError: validate() got an unexpected keyword argument 'm'",
        "TypeError: the arguments are not an object",
        "ZeroDivisionError: division by zero",
    ]
    assert checked == [None, "not the same numbers"]


def test_a_seed_draws_the_same_input_each_time(judge: LocalJudge) -> None:
    draws: Json = {"draws": [["a/0", 0.0], ["a/1", 0.5], ["a/0", 0.0]]}
    [one], [two] = (judge.author(CASES, [("generate", draws)]) for _ in range(2))

    assert isinstance(one, list)
    assert one == two and one[0] == one[2] != one[1]


def test_tiny_is_optional_and_never_more_than_there_is(judge: LocalJudge) -> None:
    few = "def tiny():\n    return [{'n': 1}, {'n': 2}]"

    assert judge.author("", [("tiny", {"most": 60})]) == [[]]
    assert judge.author(few, [("tiny", {"most": 60})]) == [[{"n": 1}, {"n": 2}]]
    assert judge.author(few, [("tiny", {"most": 1})]) == [[{"n": 1}]]


@pytest.mark.parametrize(
    ("source", "call", "message"),
    [
        ("x = (", "names", "cases.py failed in loading: '(' was never closed (line 1: x = ()"),
        (
            "def f():\n    return 1 / 0\nf()",
            "names",
            "ZeroDivisionError: division by zero (line 2: return 1 / 0)",
        ),
        ("def f():\n    return 1 / 0\nf()", "names", 'File "cases.py", line 3, in <module>'),
        ("", "edges", "EDGES is not defined"),
        ("EXAMPLES = [1]", "examples", "EXAMPLES[0] is not a pair"),
        ("EDGES = [{'n': [1, (2, 3)]}]", "edges", "edges[0].n[1] is a tuple, not plain data"),
        ("EDGES = [{'n': {1, 2}}]", "edges", "edges[0].n is a set, not plain data"),
        ("EDGES = [{'n': {1: 2}}]", "edges", "edges[0].n has the key 1, which is not a text"),
        ("EDGES = [{'n': [1.0, float('nan')]}]", "edges", "edges[0].n[1] is nan, which JSON cannot say"),
        ("EDGES = [{'n': float('inf')}]", "edges", "edges[0].n is inf, which JSON cannot say"),
        ("def tiny():\n    while True: yield 1 / 0", "tiny", "cases.py failed in tiny: ZeroDivisionError"),
        ("import sys; sys.exit()", "names", "cases.py failed in loading: SystemExit"),
        ("import os; os._exit(0)", "names", "ended its process"),
        ("while True: pass", "names", "needed more than 0.2 s of CPU time in names"),
        ("EDGES = [0] * 10**10", "edges", "MemoryError"),
        ("import os; os.write(4, b'A\\t7\\t1\\n')", "names", "wrote to the channel"),
    ],
)
def test_an_authors_mistake_is_told_with_its_place(judge: LocalJudge, source: str, call: str, message: str) -> None:
    with pytest.raises(AuthorError) as caught:
        judge.author(source, [(call, {"most": 3})], cpu_s=0.2)

    assert message in caught.value.message
    assert judge.author("", [("names", None)]) == [[]]


def test_a_call_that_does_not_exist_is_the_callers_mistake(judge: LocalJudge) -> None:
    with pytest.raises(ValueError, match="no such call"):
        judge.author("", [("surprise", None)])


ANY_ORDER = (
    "def check(args, answer, expected):\n    return None if sorted(answer) == expected else f'{answer} is not it'"
)


def test_a_checker_decides_where_many_answers_are_right(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return [n, 1] if n < 3 else 'no'"
    cases: list[tuple[Json, Json]] = [({"n": n}, [1, n]) for n in (1, 2)]
    seen: list[CaseResult] = []
    report = judge.run(job(source, cases, comparison=Comparison.CHECKER, checker=ANY_ORDER), seen.append)
    assert (report.verdict, [one.index for one in seen]) == (Verdict.AC, [0, 1])

    cases += [({"n": 3}, ["n", "o", "p"]), ({"n": 4}, ["n", "o"])]
    report = judge.run(job(source, cases, comparison=Comparison.CHECKER, checker=ANY_ORDER))
    assert (report.verdict, report.passed, report.failed) == (Verdict.WA, 3, (2,))
    assert report.first_failure is not None
    assert (report.first_failure.why, report.first_failure.got) == ("no is not it", "no")


def test_cases_after_a_checked_one_keep_their_order(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return [n, 1] if n != 2 else 1 / 0"
    cases: list[tuple[Json, Json]] = [({"n": n}, [1, n]) for n in (3, 2, 1)]
    seen: list[CaseResult] = []
    report = judge.run(job(source, cases, comparison=Comparison.CHECKER, checker=ANY_ORDER), seen.append)

    assert [(one.index, one.verdict) for one in seen] == [(0, Verdict.AC), (1, Verdict.RTE), (2, Verdict.AC)]
    assert (report.verdict, report.passed) == (Verdict.RTE, 2)


@pytest.mark.parametrize("checker", ["def check(args, answer, expected): 1 / 0", "check = 1", "import os; os._exit(0)"])
def test_a_checker_that_fails_is_not_the_users_fault(judge: LocalJudge, checker: str) -> None:
    source = "class Solution:\n    def solve(self, n): return 0"
    report = judge.run(job(source, comparison=Comparison.CHECKER, checker=checker))

    assert report.verdict is Verdict.JE
    assert "checker" in report.message


def test_an_answer_that_a_checker_does_not_survive_is_wrong(judge: LocalJudge) -> None:
    checker = "def check(args, answer, expected): return None if sorted(answer) == sorted(expected) else 'other items'"
    for source in ("return None", "return [1, 'two']", "return 7"):
        report = judge.run(
            job(
                f"class Solution:\n    def solve(self, n): {source}",
                [({"n": 1}, [1, 2])],
                entry=method("n: int", "List[int]"),
                comparison=Comparison.CHECKER,
                checker=checker,
            )
        )

        assert report.verdict is Verdict.WA
        assert report.first_failure is not None
        assert "not of the form that is due: TypeError" in report.first_failure.why


def test_none_is_an_answer_for_a_checker_too(judge: LocalJudge) -> None:
    checker = "def check(args, answer, expected): return 'nothing returned' if answer is None else None"
    source = "class Solution:\n    def solve(self, n): pass"
    report = judge.run(job(source, comparison=Comparison.CHECKER, checker=checker))

    assert (report.verdict, report.passed) == (Verdict.WA, 0)


def test_a_run_that_is_stopped_keeps_what_the_checker_accepted(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n):\n        while n == 2: pass\n        return [n, 1]"
    cases: list[tuple[Json, Json]] = [({"n": n}, [1, n]) for n in (3, 2, 1)]
    report = judge.run(job(source, cases, comparison=Comparison.CHECKER, checker=ANY_ORDER, limits=Limits(cpu_s=0.2)))

    assert (report.verdict, report.passed, report.failed) == (Verdict.TLE, 1, (1,))


def test_a_reason_cannot_move_the_cursor(judge: LocalJudge) -> None:
    source = "def validate(n): raise ValueError('\\x1b[31mred\\x07')"

    told = judge.author(source, [("validate", {"cases": [{"n": 1}]})])

    assert told == [["\\x1b[31mred\\x07"]]
