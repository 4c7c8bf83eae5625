"""The cache of whole problems: as good as reading, never stale, never in the way."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.content.authored import PROBLEM, solution, write_list, write_problem
from trainer.content import open_content
from trainer.core.problem import Problem
from trainer.errors import ContentError

EXTRA = "equivalent_mutants:\n- {solution: accepted_loop, change: a => b, because: so}\ntime_limit_factor: 7\n"


def read(root: Path) -> Problem:
    """The problem as a new start of the program reads it."""
    return open_content([root], root / "cache").problem("add-up")


def test_what_the_cache_gives_is_what_was_read(tmp_path: Path) -> None:
    write_problem(tmp_path, {"problem.yaml": PROBLEM + EXTRA})
    first = read(tmp_path)

    assert (tmp_path / "cache/problems/add-up.json").exists()
    assert read(tmp_path) == first
    assert first.equivalent_mutants[0].because == "so"


def test_a_warm_read_loads_neither_yaml_nor_pydantic(tmp_path: Path) -> None:
    write_problem(tmp_path)
    read(tmp_path)

    code = (
        "import sys; from pathlib import Path; from trainer.content import open_content; root = Path(sys.argv[1]);"
        "open_content([root], root / 'cache').problem('add-up'); print('yaml' in sys.modules, 'pydantic' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)

    assert told.stdout.split() == ["False", "False"]


@pytest.mark.parametrize("file", ["statement.md", "problem.yaml", "solutions/accepted_loop.py", "cases.py"])
def test_a_change_of_any_file_is_seen(tmp_path: Path, file: str) -> None:
    folder = write_problem(tmp_path)
    before = read(tmp_path)

    path = folder / file
    path.write_text(
        path.read_text().replace("n", "n\n", 1) if file == "statement.md" else path.read_text() + "\n# more\n"
    )

    assert (read(tmp_path) == before) is (file == "problem.yaml")  # a comment there says nothing


def test_a_file_that_is_gone_is_missed(tmp_path: Path) -> None:
    folder = write_problem(tmp_path)
    read(tmp_path)

    (folder / "editorial.md").unlink()

    with pytest.raises(ContentError, match="editorial"):
        read(tmp_path)


def test_a_new_solution_and_a_new_list_are_seen(tmp_path: Path) -> None:
    folder = write_problem(tmp_path)
    read(tmp_path)

    (folder / "solutions/accepted_other.py").write_text(solution("return sum(nums)"))
    write_list(tmp_path, "mine")

    problem = read(tmp_path)
    assert "accepted_other" in problem.solutions
    assert problem.item.lists == ("mine",)


@pytest.mark.parametrize("damage", ["", "{", "[1]", "[[], {}]", "null"])
def test_a_damaged_cache_is_read_over(tmp_path: Path, damage: str) -> None:
    write_problem(tmp_path)
    before = read(tmp_path)
    cache = tmp_path / "cache/problems/add-up.json"
    mark, _ = json.loads(cache.read_text())

    cache.write_text(damage)
    assert read(tmp_path) == before
    cache.write_text(json.dumps([mark, {"item": 1}]))
    assert read(tmp_path) == before
