"""A small problem and a small prompt as an author would write them, for tests to break in one place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

PROBLEM = """\
format: 1
slug: add-up
leetcode: 9001
title: Add Up
difficulty: easy
topic: arrays-strings
patterns: [accumulate]
complexity: {time: O(n), space: O(1)}
entry:
  class: Solution
  method: addUp
  params: {nums: "List[int]"}
  returns: int
reference: accepted_loop
hints:
  - What do you know after the first number?
  - Keep one running number.
  - Start at zero and add each number to it.
related: [maximum-subarray]
"""
STATEMENT = """\
Return the sum of `nums`.

## Constraints

- `1 <= len(nums) <= 1000`
- each number is from -100 to 100
"""
EDITORIAL = """\
## How to recognise it

One number stands for all that was seen.

## Approach

Add each number to a running sum. It is correct because addition may be done in any order.

## Complexity

O(n) time.

## Common mistakes

Leaving out the last number.

## Related

Maximum Subarray.
"""
CASES = """\
EXAMPLES = [({"nums": [1, 2]}, 3), ({"nums": [5]}, 5)]
EDGES = [{"nums": [0]}, {"nums": [-1, 1]}, {"nums": [100] * 1000}, {"nums": [-5]}]
INVALID = [{"nums": []}, {"nums": [101]}, {"nums": [-101]}, {"nums": [0] * 1001}, {"nums": [None]}]


def validate(nums):
    if type(nums) is not list or not 1 <= len(nums) <= 1000:
        raise ValueError("nums must hold 1 to 1000 numbers")
    for number in nums:
        if type(number) is not int or not -100 <= number <= 100:
            raise ValueError("each number must be a whole number from -100 to 100")


def generate(rng, size):
    return {"nums": [rng.randint(-100, 100) for _ in range(max(1, round(1000 * size)))]}
"""


def solution(body: str) -> str:
    """A solution of Add Up with these lines as its body."""
    lines = "\n".join(f"        {line}" for line in body.splitlines())
    return f"class Solution:\n    def addUp(self, nums):\n{lines}\n"


FILES: Mapping[str, str] = {
    "problem.yaml": PROBLEM,
    "statement.md": STATEMENT,
    "editorial.md": EDITORIAL,
    "cases.py": CASES,
    "solutions/accepted_loop.py": solution("total = 0\nfor number in nums:\n    total += number\nreturn total"),
    "solutions/slow_again_and_again.py": solution("spend(len(nums) / 1000)\nreturn sum(nums)"),
    "solutions/wrong_last_left_out.py": solution("return sum(nums[:-1])"),
    "solutions/wrong_first_left_out.py": solution("return sum(nums[1:])"),
    "solutions/wrong_sign_dropped.py": solution("return sum(abs(number) for number in nums)"),
    "solutions/wrong_duplicates_dropped.py": solution("return sum(set(nums))"),
    "solutions/wrong_stops_at_zero.py": solution("return sum(nums[:nums.index(0)] if 0 in nums else nums)"),
}


def write_problem(root: Path, changes: Mapping[str, str | None] | None = None, topic: str = "arrays-strings") -> Path:
    """Write problem_sets/<topic>/add-up below root; a changed file replaces the usual one, None leaves it out."""
    folder = root / "problem_sets" / topic / "add-up"
    for name, text in {**FILES, **(changes or {})}.items():
        if text is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return folder


RUBRIC = """\
format: 1
name: design
title: System design
criteria:
  - {id: scope, title: Scope, anchors: {1: a, 2: b, 3: c, 4: d}}
  - {id: depth, title: Depth, anchors: {1: a, 2: b, 3: c, 4: d}}
"""
PROMPT = """\
format: 1
slug: paste-bin
title: Paste Bin
level: mid
domain: web
minutes: 45
tags: [storage]
prompt: Design a paste bin.
clarify:
  - {ask: a, answer: b}
  - {ask: c, answer: d}
  - {ask: e, answer: f}
  - {ask: g, answer: h}
  - {ask: i, answer: j}
  - {ask: k, answer: l}
requirements: {functional: [store], non_functional: ["99.9 percent"]}
inputs:
  writes: {value: 100000, unit: pastes/day, note: given}
estimates:
  - {name: per_second, unit: pastes/s, expression: writes / 86400, why: average}
  - {name: peak, unit: pastes/s, expression: per_second * 3, tolerance: 1.5, why: peak}
  - {name: yearly, unit: pastes, expression: writes * 365, why: storage}
phases:
  - {name: Requirements, minutes: 15, guide: scope}
  - {name: Design, minutes: 30, guide: parts}
api: [POST /paste]
data_model: [paste]
components: [{name: store, why: keeps pastes}]
deep_dives: [{topic: a, strong: b}, {topic: c, strong: d}, {topic: e, strong: f}]
trade_offs:
  - {this: a, that: b, when: c}
  - {this: d, that: e, when: f}
  - {this: g, that: h, when: i}
  - {this: j, that: k, when: l}
failure_modes:
  - {failure: a, mitigation: b}
  - {failure: c, mitigation: d}
  - {failure: e, mitigation: f}
  - {failure: g, mitigation: h}
twist: {change: a, breaks: b}
follow_ups: {mid: [a], senior: [b], staff: [c]}
rubric:
  scope: {1: a, 2: b, 3: c, 4: d}
  depth: {1: a, 2: b, 3: c, 4: d}
model_answer: |
  client -> store
cards:
  - {front: a, back: b, why: c, source: d}
  - {front: e, back: f, why: g, source: h}
  - {front: i, back: j, why: k, source: l}
  - {front: m, back: n, why: o, source: p}
  - {front: q, back: r, why: s, source: t}
"""
LIST = """\
format: 1
name: {name}
title: First Steps
problems:
  - {{slug: add-up, leetcode: 9001, title: Add Up, difficulty: easy, topic: arrays-strings}}
  - {{slug: not-written-yet, title: Later, difficulty: hard, topic: graphs}}
"""


def write_prompt(root: Path, text: str = PROMPT, rubric: str = RUBRIC, kind: str = "design") -> None:
    """Write the prompt and its shared rubric below root."""
    for path, content in ((f"{kind}/paste-bin.yaml", text), (f"rubrics/{kind}.yaml", rubric)):
        file = root / "system_design" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")


def write_list(root: Path, name: str = "first-steps", folder: str = "problem_sets/lists", text: str = LIST) -> Path:
    """Write a problem list below root."""
    path = root / folder / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.format(name=name), "utf-8")
    return path
