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

_WARM = """
import sys
from pathlib import Path
from trainer.content import open_content
content = open_content([Path(sys.argv[1])], Path(sys.argv[2]))
items, lists, faults = content.items(), content.lists(), content.faults()
print(len(items), len(lists), len(faults), sorted({"yaml", "pydantic", "hashlib"} & set(sys.modules)))
"""


def titles(root: Path, cache: Path) -> list[str]:
    return [item.title for item in open_content([root], cache).items().values()]


def test_a_warm_start_loads_no_parser(tmp_path: Path) -> None:
    write_problem(tmp_path)
    write_prompt(tmp_path)
    write_list(tmp_path)
    write_list(tmp_path, "broken", text="title: yes")
    cold = open_content([tmp_path], tmp_path / "cache")
    assert (len(cold.items()), len(cold.lists()), len(cold.faults())) == (2, 1, 4)

    command = [sys.executable, "-c", _WARM, str(tmp_path), str(tmp_path / "cache")]
    warm = subprocess.run(command, capture_output=True, text=True, check=True)

    assert warm.stdout == "2 1 4 []\n"


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
