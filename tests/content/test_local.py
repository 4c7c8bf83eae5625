"""Content from folders: what is read, whose wins, and what is said about what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.authored import LIST, PROBLEM, PROMPT, RUBRIC, write_list, write_problem, write_prompt
from trainer.content import LocalContent, open_content
from trainer.core.items import Difficulty, Item, Kind, ProblemList
from trainer.core.problem import Comparison, Entry, Method
from trainer.errors import ContentError, UsageError


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return tmp_path / "shipped"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def content(own: Path, shipped: Path, tmp_path: Path) -> LocalContent:
    return open_content([own, shipped], tmp_path / "cache")


def test_a_problem_is_an_item_with_the_lists_that_name_it(content: LocalContent, shipped: Path) -> None:
    write_problem(shipped)
    write_list(shipped)

    drill = content.items()["drill:add-up"]
    assert (drill.slug, drill.patterns, drill.minutes) == ("add-up", ("accumulate",), 3)
    assert {item_id: item for item_id, item in content.items().items() if item is not drill} == {
        "problem:add-up": Item(
            kind=Kind.PROBLEM,
            slug="add-up",
            title="Add Up",
            topic="arrays-strings",
            difficulty=Difficulty.EASY,
            minutes=15,
            patterns=("accumulate",),
            lists=("first-steps",),
            leetcode=9001,
        )
    }
    assert content.lists() == {
        "first-steps": ProblemList(
            "first-steps", "First Steps", ("add-up", "not-written-yet"), ("Add Up", "Later"), (9001, None)
        )
    }
    assert content.faults() == ()


def test_a_problem_holds_everything_in_its_folder(content: LocalContent, shipped: Path) -> None:
    write_problem(shipped, {"driver.py": "def drive(solution, args): ...\n"})
    write_list(shipped)

    problem = content.problem("add-up")

    assert problem.item.lists == ("first-steps",)
    assert problem.entry == Entry("Solution", (Method("addUp", (("nums", "List[int]"),), "int"),))
    assert problem.comparison is Comparison.EXACT
    assert problem.driver_source == "def drive(solution, args): ...\n"
    assert sorted(name.partition("_")[0] for name in problem.solutions) == ["accepted", "slow", *["wrong"] * 5]
    assert problem.reference_source == problem.solutions["accepted_loop"]
    assert problem.time_limit_factor == 5.0
    assert len(problem.hints) == 3


def test_a_design_class_has_methods(content: LocalContent, shipped: Path) -> None:
    entry = "  class: Counter\n  methods:\n    __init__: {params: {k: int}, returns: None}\n    hit: {returns: int}\n"
    head, _, rest = PROBLEM.partition("  class: Solution")
    write_problem(shipped, {"problem.yaml": head + entry + rest[rest.index("reference:") :]})

    entry_read = content.problem("add-up").entry

    assert entry_read == Entry("Counter", (Method("__init__", (("k", "int"),), "None"), Method("hit", (), "int")), True)


def test_a_method_may_answer_in_its_argument(content: LocalContent, shipped: Path) -> None:
    write_problem(shipped, {"problem.yaml": PROBLEM + "answer: {argument: nums, prefix: true}\n"})

    entry = content.problem("add-up").entry

    assert (entry.answer_argument, entry.answer_prefix) == ("nums", True)


@pytest.mark.parametrize(
    ("level", "difficulty"), [("mid", Difficulty.MEDIUM), ("senior", Difficulty.HARD), ("staff", Difficulty.HARD)]
)
@pytest.mark.parametrize(("kind", "topic"), [(Kind.DESIGN, "system-design"), (Kind.ML_DESIGN, "ml-design")])
def test_a_prompt_is_an_item_too(
    content: LocalContent, shipped: Path, kind: Kind, topic: str, level: str, difficulty: Difficulty
) -> None:
    write_prompt(
        shipped, PROMPT.replace("level: mid", f"level: {level}"), RUBRIC.replace("name: design", f"name: {kind}"), kind
    )

    item_id = f"{kind}:paste-bin"

    assert content.items() == {item_id: Item(kind, "paste-bin", "Paste Bin", topic, difficulty, 45, ("storage",))}
    prompt = content.prompt(item_id)
    assert [criterion.id for criterion in content.rubric(prompt.rubric_name).criteria] == ["scope", "depth"]
    assert prompt.inputs == {"writes": (100000, "pastes/day", "given")}
    assert [(estimate.name, estimate.tolerance) for estimate in prompt.estimates] == [
        ("per_second", 2),
        ("peak", 1.5),
        ("yearly", 2),
    ]
    assert prompt.rubric["depth"] == {1: "a", 2: "b", 3: "c", 4: "d"}
    assert prompt.follow_ups == {"mid": ("a",), "senior": ("b",), "staff": ("c",)}


def test_the_users_own_problem_wins_over_the_shipped_one(content: LocalContent, own: Path, shipped: Path) -> None:
    write_problem(shipped)
    write_problem(
        own,
        {"problem.yaml": PROBLEM.replace("title: Add Up", "title: My Way").replace("arrays-strings", "mine")},
        "mine",
    )

    assert content.items()["problem:add-up"].title == "My Way"
    assert content.problem("add-up").item.topic == "mine"
    assert content.faults() == ()


def test_the_users_own_lists_count_and_win(content: LocalContent, own: Path, shipped: Path) -> None:
    write_problem(shipped)
    write_list(shipped)
    write_list(own, folder="lists", text=LIST.replace("First Steps", "Mine"))
    write_list(own, "weekend")

    assert {name: found.title for name, found in content.lists().items()} == {
        "first-steps": "Mine",
        "weekend": "First Steps",
    }
    assert content.items()["problem:add-up"].lists == ("first-steps", "weekend")


def test_a_broken_file_is_left_out_and_breaks_nothing_else(content: LocalContent, shipped: Path) -> None:
    write_problem(shipped)
    write_prompt(shipped, "title: [")
    write_list(shipped, "empty", text="")

    assert list(content.items()) == ["problem:add-up", "drill:add-up"]
    assert content.faults() == (
        "problem_sets/lists/empty.yaml:1: must be a mapping of keys to values (`title: ...`).",
        "system_design/design/paste-bin.yaml:2: is not valid YAML: while parsing a flow node; did not find expected node content.",
    )
    assert content.ids() == ("design:paste-bin", "problem:add-up")


def test_every_fault_of_a_folder_is_named(content: LocalContent, shipped: Path) -> None:
    text = (
        PROBLEM.replace("leetcode: 9001", "leetcode: nine")
        .replace("reference: accepted_loop\n", "")
        .replace("slug:", "slogan:")
    )
    changes = {"problem.yaml": text, "editorial.md": None, "notes.txt": "x", "solutions/almost.py": "x"}
    write_problem(shipped, changes)

    with pytest.raises(ContentError) as caught:
        content.problem("add-up")

    folder = "problem_sets/arrays-strings/add-up"
    assert caught.value.faults == (
        f"{folder}/problem.yaml:1: `slug` is missing.",
        f"{folder}/problem.yaml:3: leetcode: must be a whole number, not 'nine'.",
        f"{folder}/problem.yaml:1: `reference` is missing.",
        f"{folder}/problem.yaml:2: `slogan` is not a key that belongs here.",
        f"{folder}/editorial.md: is missing.",
        f"{folder}/solutions/almost.py: is not called accepted_<idea>.py, slow_<idea>.py or wrong_<bug>.py.",
        f"{folder}/notes.txt: does not belong into a problem's folder; the files are "
        "cases.py, driver.py, editorial.md, problem.yaml, solutions, statement.md.",
    )
    assert all(fault in str(caught.value) for fault in caught.value.faults)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("slug: add-up", "slug: add-down", "problem.yaml:2: slug is `add-down`, but the folder is called `add-up`."),
        ("topic: arrays-strings", "topic: graphs", "problem.yaml:6: topic is `graphs`, but the folder above is called `arrays-strings`."),
        ("title: Add Up", "title:", "problem.yaml:4: title: must be text, not empty."),
        ("title: Add Up", 'title: " Add Up"', "problem.yaml:4: title: must be one line of text without blanks at its ends."),
        ("difficulty: easy", "difficulty: simple", "problem.yaml:5: difficulty: must be 'easy', 'medium' or 'hard', not 'simple'."),
        ("[accumulate]", "[Two Words]", "problem.yaml:7: patterns, entry 1: must be lower-case words or digits joined by hyphens, such as two-sum."),
        ("time: O(n), ", "", "problem.yaml:8: complexity: `time` is missing."),
        ("method: addUp", "method: def", "problem.yaml:11: entry, method: must be a Python name."),
        ("  returns: int\n", "", "problem.yaml:9: entry: needs `returns` (or `methods` for a class)."),
        ("params: {nums: ", "params: {1st: ", "problem.yaml:12: entry, params, 1st: a key must be a Python name."),
        ("  - Keep one running number.\n", "", "problem.yaml:15: hints: needs at least 3 entries and has 2."),
        ("reference: accepted_loop", "reference: slow_x", "problem.yaml:14: reference: must name a solution accepted_<idea>, without .py."),
        ("leetcode: 9001", "leetcode: 0", "problem.yaml:3: leetcode: must be at least 1, not 0."),
        ("leetcode: 9001", "leetcode: true", "problem.yaml:3: leetcode: must be a whole number, not True."),
        ("leetcode: 9001", "answer: {argument: x}", "problem.yaml:1: `answer` names `x`, which is no parameter of the method."),
        ("reference: accepted_loop", "reference: accepted_x", "problem.yaml: reference names accepted_x, and there is no solutions/accepted_x.py."),
    ],
)  # fmt: skip
def test_a_fault_is_told_in_plain_words_with_its_line(
    content: LocalContent, shipped: Path, old: str, new: str, said: str
) -> None:
    assert old in PROBLEM
    write_problem(shipped, {"problem.yaml": PROBLEM.replace(old, new)})

    with pytest.raises(ContentError) as caught:
        content.problem("add-up")

    assert caught.value.faults == (f"problem_sets/arrays-strings/add-up/{said}",)


def test_a_fault_of_the_users_own_content_shows_the_whole_path(content: LocalContent, own: Path) -> None:
    folder = write_problem(own, {"problem.yaml": PROBLEM.replace("title: Add Up\n", "")})

    assert content.faults() == (f"{folder}/problem.yaml:1: `title` is missing.",)


def test_a_folder_without_problem_yaml_is_named(content: LocalContent, shipped: Path) -> None:
    write_problem(shipped, {"problem.yaml": None})

    (fault,) = content.faults()

    assert fault == "problem_sets/arrays-strings/add-up/problem.yaml:1: cannot be read: No such file or directory."


def test_a_slug_in_two_topics_is_a_fault(content: LocalContent, shipped: Path) -> None:
    write_problem(shipped)
    write_problem(shipped, {"problem.yaml": PROBLEM.replace("topic: arrays-strings", "topic: graphs")}, "graphs")

    (fault,) = content.faults()

    assert fault == (
        "problem_sets/graphs/add-up/problem.yaml:1: the slug add-up is used already by "
        "problem_sets/arrays-strings/add-up/problem.yaml."
    )
    assert content.items()["problem:add-up"].topic == "arrays-strings"


def test_a_text_that_is_not_utf8_is_named_with_its_line(content: LocalContent, shipped: Path) -> None:
    folder = write_problem(shipped)
    (folder / "cases.py").write_bytes(b"# \n# \xff\n")

    with pytest.raises(ContentError) as caught:
        content.problem("add-up")

    assert caught.value.faults == (
        "problem_sets/arrays-strings/add-up/cases.py:2: is not UTF-8 text. Save the file as UTF-8.",
    )


@pytest.mark.parametrize("asked", ["design:nothing", "problem:add-up"])
def test_a_prompt_that_is_none_is_a_usage_error(content: LocalContent, shipped: Path, asked: str) -> None:
    write_problem(shipped)

    with pytest.raises(UsageError):
        content.prompt(asked)


def test_an_unknown_slug_or_rubric_says_what_to_do(content: LocalContent) -> None:
    with pytest.raises(UsageError, match="There is nothing called two-sum"):
        content.problem("two-sum")
    with pytest.raises(ContentError, match="no rubric called pitch"):
        content.rubric("pitch")


def test_a_broken_rubric_is_named(content: LocalContent, shipped: Path) -> None:
    write_prompt(shipped, rubric=RUBRIC.replace("anchors: {1: a,", "anchors: {5: a,", 1))

    with pytest.raises(
        ContentError, match=r"design.yaml:5: criteria, entry 1, anchors, 5: a key must be 1, 2, 3 or 4, not 5"
    ):
        content.rubric("design")


def test_only_what_decides_verdicts_changes_the_content_hash(content: LocalContent, shipped: Path) -> None:
    write_problem(shipped)
    before = content.problem("add-up").content_hash

    def changed(name: str, text: str) -> bool:
        folder = write_problem(shipped, {name: text})
        different = content.problem("add-up").content_hash != before
        write_problem(shipped)
        if name == "driver.py":
            (folder / name).unlink()
        return different

    assert changed("cases.py", "EDGES = []")
    assert changed("driver.py", "")
    assert changed("solutions/accepted_loop.py", "class Solution: ...")
    assert changed("problem.yaml", PROBLEM + "time_limit_factor: 6\n")
    assert changed("problem.yaml", PROBLEM + "compare: unordered\n")
    assert changed("problem.yaml", PROBLEM.replace("addUp", "sumUp"))
    assert not changed("problem.yaml", PROBLEM.replace("Add Up", "Add It Up"))
    assert not changed("statement.md", "other")
    assert not changed("solutions/wrong_last_left_out.py", "other")
