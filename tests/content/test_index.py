"""The cached index: a warm start parses nothing, a change is seen, and a cache that is of no use does no harm."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.content.authored import PROBLEM, write_list, write_problem, write_prompt
from trainer.content import open_content
from trainer.content.local import LocalContent
from trainer.core.items import Kind
from trainer.core.patterns import foundations

_WARM = """
import sys
from pathlib import Path
from trainer.content import open_content
from trainer.content.local import LocalContent
from trainer.core.patterns import foundations
content = open_content([Path(sys.argv[1])], Path(sys.argv[2]))
items, lists, faults = content.items(), content.lists(), content.faults()
print(len(items), len(lists), len(faults), sorted({"yaml", "pydantic", "hashlib"} & set(sys.modules)))
"""


def titles(root: Path, cache: Path) -> list[str]:
    return [item.title for item in open_content([root], cache).items().values() if item.kind is Kind.PROBLEM]


def test_a_warm_start_loads_no_parser(tmp_path: Path) -> None:
    write_problem(tmp_path)
    write_prompt(tmp_path)
    write_list(tmp_path)
    write_list(tmp_path, "broken", text="title: yes")
    cold = open_content([tmp_path], tmp_path / "cache")
    assert (len(cold.items()), len(cold.lists()), len(cold.faults())) == (3, 1, 4)

    command = [sys.executable, "-c", _WARM, str(tmp_path), str(tmp_path / "cache")]
    warm = subprocess.run(command, capture_output=True, text=True, check=True)

    assert warm.stdout == "3 1 4 []\n"


def test_a_warm_index_says_the_same_as_a_cold_one(tmp_path: Path) -> None:
    write_problem(tmp_path)
    write_prompt(tmp_path)
    write_list(tmp_path)
    write_list(tmp_path, "broken", text="title: yes")

    cold, warm = (open_content([tmp_path], tmp_path / "cache") for _ in range(2))

    assert (cold.items(), cold.lists(), cold.faults()) == (warm.items(), warm.lists(), warm.faults())


def test_a_changed_file_is_read_again_and_a_removed_one_is_forgotten(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    file = write_problem(tmp_path) / "problem.yaml"
    assert titles(tmp_path, cache) == ["Add Up"]

    file.write_text(PROBLEM.replace("Add Up", "Sum It"))
    os.utime(file, ns=(1, 1))
    assert titles(tmp_path, cache) == ["Sum It"]

    for path in sorted(file.parent.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    file.parent.rmdir()
    assert titles(tmp_path, cache) == []


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"\xff\xfe", b"[1, 2]", b'["stamp", [["path"]]]', b"null", b"[" * 100_000],
)
def test_a_damaged_cache_is_built_again(tmp_path: Path, damage: bytes) -> None:
    write_problem(tmp_path)
    titles(tmp_path, tmp_path / "cache")
    (tmp_path / "cache" / "index.json").write_bytes(damage)

    assert titles(tmp_path, tmp_path / "cache") == ["Add Up"]
    assert json.loads((tmp_path / "cache" / "index.json").read_bytes())


def test_damaged_rows_under_the_right_stamp_are_built_again(tmp_path: Path) -> None:
    write_problem(tmp_path)
    titles(tmp_path, tmp_path / "cache")
    cache = tmp_path / "cache" / "index.json"
    stamp, rows = json.loads(cache.read_bytes())
    rows[0][4] = ["problem", "add-up"]
    cache.write_text(json.dumps([stamp, rows]))

    assert titles(tmp_path, tmp_path / "cache") == ["Add Up"]


def test_a_cache_of_another_version_is_not_used(tmp_path: Path) -> None:
    write_problem(tmp_path)
    titles(tmp_path, tmp_path / "cache")
    cache = tmp_path / "cache" / "index.json"
    stamp, rows = json.loads(cache.read_bytes())
    rows[0][4][2] = "Old Title"
    cache.write_text(json.dumps([["0.0", *stamp[1:]], rows]))

    assert titles(tmp_path, tmp_path / "cache") == ["Add Up"]


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    write_problem(tmp_path)
    (tmp_path / "cache").write_text("a file where the folder should be")

    assert titles(tmp_path, tmp_path / "cache") == ["Add Up"]


def test_opening_reads_and_creates_nothing(tmp_path: Path) -> None:
    open_content([tmp_path / "none"], tmp_path / "cache")

    assert list(tmp_path.iterdir()) == []


def test_no_folders_at_all_is_empty_content(tmp_path: Path) -> None:
    content = open_content([tmp_path / "none"], tmp_path / "cache")

    assert (content.items(), content.lists(), content.faults(), content.ids()) == ({}, {}, (), ())


VOCABULARY = """\
format: 1
patterns:
- {id: accumulate, title: Adding up, signal: totals, template: total += x, pitfalls: [start at zero]}
- {id: window, title: Window, signal: stretches, template: left = 0, pitfalls: [off by one], needs: [accumulate]}
"""


def _vocabulary(root: Path, text: str) -> LocalContent:
    path = root / "problem_sets/patterns.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return open_content([root], root / "cache")


def test_the_vocabulary_is_read_and_each_pattern_is_an_item(tmp_path: Path) -> None:
    for _ in range(2):  # read, then from the cache
        content = _vocabulary(tmp_path, VOCABULARY)

        assert content.patterns()["window"].needs == ("accumulate",)
        assert content.items()["pattern:window"].title == "Window"
        assert content.faults() == () and content.ids() == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("needs: [accumulate]}\n", "window needs nothing-known, which is not defined"),
        ("pitfalls: [start at zero]", "accumulate -> window -> accumulate"),
        ("id: window", "defines accumulate twice"),
    ],
)
def test_an_unsound_vocabulary_is_told_and_stops_nothing(tmp_path: Path, change: str, fault: str) -> None:
    instead = {
        "needs: [accumulate]}\n": "needs: [nothing-known]}\n",
        "pitfalls: [start at zero]": "pitfalls: [start at zero], needs: [window]",
        "id: window": "id: accumulate",
    }[change]
    content = _vocabulary(tmp_path, VOCABULARY.replace(change, instead))

    assert any(fault in told for told in content.faults())
    foundations(content.patterns())


def test_ones_own_vocabulary_adds_to_the_shipped_one(tmp_path: Path) -> None:
    _vocabulary(tmp_path / "shipped", VOCABULARY)
    _vocabulary(tmp_path / "own", VOCABULARY.replace("Adding up", "Mine").replace("id: window", "id: other"))
    content = open_content([tmp_path / "own", tmp_path / "shipped"], tmp_path / "cache")

    assert {name: pattern.title for name, pattern in content.patterns().items()} == {
        "accumulate": "Mine",
        "other": "Window",
        "window": "Window",
    }
