"""Every way into a solution, and what LeetCode forgives on the way out."""

from __future__ import annotations

import pytest

from tests.judge.jobs import design, job, method
from trainer.core.jsonvalue import Json
from trainer.core.problem import Comparison
from trainer.core.verdicts import Verdict
from trainer.judge import LocalJudge, open_judge

REVERSE = """
class Solution:
    def solve(self, head: Optional[ListNode]) -> Optional[ListNode]:
        last = None
        while head:
            head.next, last, head = last, head, head.next
        return last
"""
OWN_NODE = """
class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None
    def __lt__(self, other):
        return self.val < other.val
"""
BROKEN_NODE = "class ListNode:\n    def __init__(self, a, b, c): self.a = a\n"
LIST = method("head: Optional[ListNode]", "Optional[ListNode]")
TREE = method("root: Optional[TreeNode]", "Optional[TreeNode]")


@pytest.mark.parametrize("own", ["", OWN_NODE, BROKEN_NODE])
def test_linked_lists_go_in_and_out_whoever_defines_the_node(judge: LocalJudge, own: str) -> None:
    cases: list[tuple[Json, Json]] = [({"head": [1, 2, 3]}, [3, 2, 1]), ({"head": []}, [])]

    assert judge.run(job(own + REVERSE, cases, entry=LIST)).verdict is Verdict.AC


def test_the_users_own_node_is_what_the_solution_gets(judge: LocalJudge) -> None:
    source = OWN_NODE + "class Solution:\n    def solve(self, lists): return min(lists)"
    entry = method("lists: List[Optional[ListNode]]", "Optional[ListNode]")

    assert judge.run(job(source, [({"lists": [[4, 5], [1, 9], [3]]}, [1, 9])], entry=entry)).verdict is Verdict.AC


@pytest.mark.parametrize("tree", [[], [1], [1, None, 2, 3], [1, 2, 3, None, None, 4, 5, 6], [0, -1, None, -2]])
def test_trees_go_in_and_out(judge: LocalJudge, tree: Json) -> None:
    source = "class Solution:\n    def solve(self, root): return root"

    assert judge.run(job(source, [({"root": tree}, tree)], entry=TREE)).verdict is Verdict.AC


def test_a_tree_of_a_hundred_thousand_nodes_in_one_line_goes_through(judge: LocalJudge) -> None:
    tree: list[int | None] = [0]
    for value in range(1, 100_000):
        tree += [None, value]
    source = "class Solution:\n    def solve(self, root): return root"

    assert judge.run(job(source, [({"root": tree}, tree)], entry=TREE)).verdict is Verdict.AC


@pytest.mark.parametrize(
    ("entry", "body", "why"),
    [
        (LIST, "root.next = root; return root", "the returned linked list has a cycle after 1 nodes"),
        (LIST, "return [1]", "a ListNode is due, but a value of type list was returned"),
        (TREE, "root.left = root; return root", "the returned tree has a cycle or a node with two parents"),
        (TREE, "return 7", "a TreeNode is due, but a value of type int was returned"),
    ],
)
def test_broken_nodes_are_told(judge: LocalJudge, entry: object, body: str, why: str) -> None:
    source = f"class Solution:\n    def solve(self, root):\n        {body}"
    name = "head" if entry is LIST else "root"
    report = judge.run(job(source, [({name: [1]}, [1])], entry=LIST if entry is LIST else TREE))

    assert report.verdict is Verdict.RTE
    assert report.first_failure is not None and why in report.first_failure.why


def test_in_place_answers_are_read_from_the_argument(judge: LocalJudge) -> None:
    entry = method("nums: List[int]", "None", argument="nums")
    cases: list[tuple[Json, Json]] = [({"nums": [3, 1, 2]}, [1, 2, 3])]
    sort = "class Solution:\n    def solve(self, nums):\n        nums.sort()\n        return 'ignored'"
    rebind = "class Solution:\n    def solve(self, nums):\n        nums = sorted(nums)"

    assert judge.run(job(sort, cases, entry=entry)).verdict is Verdict.AC
    assert judge.run(job(rebind, cases, entry=entry)).verdict is Verdict.WA


def test_a_tree_changed_in_place_is_read_from_the_argument(judge: LocalJudge) -> None:
    entry = method("root: Optional[TreeNode]", "None", argument="root")
    source = (
        "class Solution:\n    def solve(self, root):\n        if root: root.left, root.right = root.right, root.left"
    )
    cases: list[tuple[Json, Json]] = [({"root": [1, 2, 3]}, [1, 3, 2]), ({"root": []}, [])]

    assert judge.run(job(source, cases, entry=entry)).verdict is Verdict.AC


@pytest.mark.parametrize(
    ("returned", "verdict"),
    [("2", Verdict.AC), ("3", Verdict.WA), ("None", Verdict.WA), ("-1", Verdict.WA), ("'2'", Verdict.RTE)],
)
def test_a_prefix_answer_is_the_first_k_items(judge: LocalJudge, returned: str, verdict: Verdict) -> None:
    entry = method("nums: List[int]", "int", argument="nums", prefix=True)
    source = f"class Solution:\n    def solve(self, nums):\n        nums[:] = [1, 2, 9]\n        return {returned}"

    assert judge.run(job(source, [({"nums": [1, 1, 2]}, [1, 2])], entry=entry)).verdict is verdict


@pytest.mark.parametrize(
    ("expression", "expected", "returns"),
    [
        ("(1, 2)", [1, 2], "List[int]"),
        ("[(1, 2), (3,)]", [[1, 2], [3]], "List[List[int]]"),
        ("{1: 'a', 2: 'b'}.keys()", [1, 2], "List[int]"),
        ("{'a': [1], 'b': [2]}.values()", [[1], [2]], "List[List[int]]"),
        ("zip([1, 2], [3, 4])", [[1, 3], [2, 4]], "List[List[int]]"),
        ("(x for x in (1, 2))", [1, 2], "List[int]"),
        ("filter(None, [0, 1])", [1], "List[int]"),
        ("deque([1, 2])", [1, 2], "List[int]"),
        ("range(3)", [0, 1, 2], "List[int]"),
        ("SortedList([2, 1])", [1, 2], "List[int]"),
        ("None", [], "List[int]"),
        ("2.0", 2, "int"),
        ("2", 2.0, "float"),
        ("[1]", True, "bool"),
        ("0", False, "bool"),
        ("re.fullmatch('a', 'a')", True, "bool"),
        ("deque()", False, "bool"),
        ("True", 1, "int"),
    ],
)
def test_what_leetcode_coerces_is_accepted(judge: LocalJudge, expression: str, expected: Json, returns: str) -> None:
    source = f"class Solution:\n    def solve(self, n): return {expression}"
    report = judge.run(job(source, [({"n": 1}, expected)], entry=method("n: int", returns)))

    assert report.verdict is Verdict.AC, report.first_failure


@pytest.mark.parametrize(
    ("expression", "expected", "returns"),
    [
        ("'2'", 2, "int"),
        ("None", False, "bool"),
        ("float('nan')", 0.0, "float"),
        ("float('inf')", 10**9, "int"),
        ("'12'", ["1", "2"], "List[str]"),
    ],
)
def test_what_is_no_answer_is_not(judge: LocalJudge, expression: str, expected: Json, returns: str) -> None:
    source = f"class Solution:\n    def solve(self, n): return {expression}"

    assert judge.run(job(source, [({"n": 1}, expected)], entry=method("n: int", returns))).verdict is Verdict.WA


COUNTER = design(
    "Tally", __init__=("start: int", "None"), add=("step: int", "int"), full=("", "bool"), reset=("", "None")
)
OPERATIONS: Json = {"operations": ["Tally", "add", "full", "reset", "add"], "arguments": [[5], [2], [], [], [1]]}
TALLY = """
class Tally:
    def __init__(self, start): self.value = start
    def add(self, step):
        self.value += step
        return self.value
    def full(self): return self.value
    def reset(self):
        self.value = 0
        return 'ignored'
"""


def test_a_design_class_is_driven_by_its_operations(judge: LocalJudge) -> None:
    report = judge.run(job(TALLY, [(OPERATIONS, [None, 7, True, None, 1])], entry=COUNTER))

    assert report.verdict is Verdict.AC, report.first_failure


def test_a_wrong_call_of_a_design_class_is_named(judge: LocalJudge) -> None:
    source = TALLY.replace("self.value = 0", "pass")
    report = judge.run(job(source, [(OPERATIONS, [None, 7, True, None, 1])], entry=COUNTER))

    assert report.first_failure is not None
    assert report.first_failure.why == "call 4, add(1): expected 1, got 8"


def test_a_design_class_can_be_built_from_a_tree(judge: LocalJudge) -> None:
    entry = design("Walk", __init__=("root: Optional[TreeNode]", "None"), next=("", "int"))
    source = "class Walk:\n    def __init__(self, root): self.node = root\n    def next(self):\n        return self.node.right.val"
    args: Json = {"operations": ["Walk", "next"], "arguments": [[[1, 2, 3]], []]}

    assert judge.run(job(source, [(args, [None, 3])], entry=entry)).verdict is Verdict.AC


DRIVER = """
class Node:
    def __init__(self, val=0): self.val = val
class _Private: pass
def drive(solution, args):
    solution.isBad = lambda n: n >= args['bad']
    made = solution.Solution().solve(args['n'])
    return [type(made).__name__, made.val, hasattr(solution, '_Private')]
"""


def test_a_driver_brings_its_classes_and_hidden_functions(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n):\n        while isBad(n): n -= 1\n        return Node(n)"
    report = judge.run(job(source, [({"n": 9, "bad": 4}, ["Node", 3, False])], driver=DRIVER))

    assert report.verdict is Verdict.AC, report.first_failure


def test_a_driver_that_cannot_be_loaded_is_not_the_users_fault(judge: LocalJudge) -> None:
    report = judge.run(job("class Solution:\n    def solve(self, n): return n", driver="def drive(:"))

    assert report.verdict is Verdict.JE
    assert "driver.py" in report.message


@pytest.mark.parametrize(
    "expression",
    [
        "collections.Counter('aab')['a']",
        "Counter('aab').most_common(1)[0][1]",
        "isinstance(Counter('a'), collections.Counter) + isinstance(deque(), collections.deque)",
        "heapq.nsmallest(1, [2])[0] + len(nlargest(0, []))",
        "pow(2, 5, 5)",
        "abs(-2) + (max([inf, 3]) < 2)",
        "bisect.bisect_left([1, 2], 3) + bisect_left([1], 0)",
        "len(list(pairwise([1, 2, 3]))) + len(list(accumulate([])))",
        "functools.reduce(operator.add, [1, 1]) + reduce(lambda a, b: a, [0, 0])",
        "gcd(4, 6) + comb(2, 3)",
        "len(SortedDict({1: 1})) + len(SortedSet([1]))",
        "len(copy.deepcopy([1])) + len(deepcopy([1]))",
        "random.randint(2, 2)",
        "sorted([2, 1], key=cmp_to_key(lambda a, b: a - b))[1]",
        "int(statistics.mean([1, 3]))",
        "len(string.digits) - 8",
        "ListNode(2).val + TreeNode().val",
        "len(json.loads('[1, 1]'))",
        "int(re.sub('a', '', 'a2'))",
        "cast(int, 2)",
        "2 if Optional[List[int]] and Dict and Deque and DefaultDict else 0",
    ],
)
def test_leetcodes_names_are_there_without_an_import(judge: LocalJudge, expression: str) -> None:
    report = judge.run(job(f"class Solution:\n    def solve(self, n): return {expression}", [({"n": 1}, 2)]))

    assert report.verdict is Verdict.AC, report.first_failure


def test_solutions_may_use_dataclasses_annotations_and_the_future(judge: LocalJudge) -> None:
    source = """
    from __future__ import annotations
    from dataclasses import dataclass
    @dataclass(order=True)
    class Pair:
        a: int
        b: list[Pair]
    class Solution:
        def solve(self, n: Unknown) -> Anything:
            return Pair(n, []).a
    """
    assert judge.run(job(source)).verdict is Verdict.AC


def test_the_same_run_gives_the_same_answers_each_time(judge: LocalJudge) -> None:
    source = (
        "class Solution:\n    def solve(self, n): return [random.random(), list({'a', 'b', 'c', str(n)}), hash('x')]"
    )
    one, two = (judge.answers(job(source)).answers for _ in range(2))

    assert one == two and len(one) == 3


def test_hashes_are_the_same_in_every_runner(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return hash('x')"
    other = open_judge()
    try:
        assert judge.answers(job(source)).answers == other.answers(job(source)).answers
    finally:
        other.close()


def test_right_answers_in_another_order_pass_where_the_problem_says_so(judge: LocalJudge) -> None:
    source = "class Solution:\n    def solve(self, n): return [[2, 1], [3]]"
    cases: list[tuple[Json, Json]] = [({"n": 1}, [[3], [1, 2]])]

    assert judge.run(job(source, cases, comparison=Comparison.EXACT)).verdict is Verdict.WA
    assert judge.run(job(source, cases, comparison=Comparison.UNORDERED)).verdict is Verdict.WA
    assert judge.run(job(source, cases, comparison=Comparison.UNORDERED_DEEP)).verdict is Verdict.AC


def test_answers_come_back_as_canonical_bytes(judge: LocalJudge) -> None:
    answers = judge.answers(job("class Solution:\n    def solve(self, n): return (n, 'é', None, 1.5)"))

    assert answers.answers[0] == b'[1,"\\u00e9",null,1.5]'
    assert (len(answers.answers), answers.failure) == (3, "")
    assert answers.cpu_s > 0


def test_answers_stop_at_the_first_failure(judge: LocalJudge) -> None:
    answers = judge.answers(job("class Solution:\n    def solve(self, n): return 1 // (n - 2)"))

    assert answers.answers == (b"-1",)
    assert answers.failure.startswith("case 1: ZeroDivisionError") and "line 2, in solve" in answers.failure


@pytest.mark.parametrize(
    ("source", "failure"),
    [
        ("class Solution", "expected ':'"),
        ("class Solution:\n    def solve(self, n): os = __import__('os'); os._exit(3)", "left with code 3"),
    ],
)
def test_answers_say_why_there_are_none(judge: LocalJudge, source: str, failure: str) -> None:
    answers = judge.answers(job(source))

    assert answers.answers == ()
    assert failure in answers.failure
