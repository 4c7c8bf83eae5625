"""The digest of an item's files, and the lock file that remembers what passed."""

from __future__ import annotations

from pathlib import Path

from tests.content.authored import FILES, PROMPT, RUBRIC, write_problem, write_prompt
from trainer.content import open_content


def test_any_change_in_the_folder_changes_the_digest(tmp_path: Path) -> None:
    content = open_content([tmp_path], tmp_path / "cache")
    write_problem(tmp_path)
    digests = {content.digest("problem:add-up")}

    for name in FILES:
        write_problem(tmp_path, {name: FILES[name] + "\n"})
        digests.add(content.digest("problem:add-up"))
    write_problem(tmp_path)
    unchanged = content.digest("problem:add-up")
    write_problem(tmp_path, {"driver.py": ""})
    digests.add(content.digest("problem:add-up"))

    assert unchanged in digests
    assert len(digests) == 1 + len(FILES) + 1


def test_compiled_and_hidden_files_do_not_count(tmp_path: Path) -> None:
    folder = write_problem(tmp_path)
    content = open_content([tmp_path], tmp_path / "cache")
    before = content.digest("problem:add-up")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "cases.pyc").write_bytes(b"x")
    (folder / ".DS_Store").write_bytes(b"x")

    assert content.digest("problem:add-up") == before
    assert content.problem("add-up")


def test_a_prompts_digest_holds_its_rubric(tmp_path: Path) -> None:
    write_prompt(tmp_path)
    content = open_content([tmp_path], tmp_path / "cache")
    before = content.digest("design:paste-bin")
    write_prompt(tmp_path, PROMPT + "# x\n")
    changed = content.digest("design:paste-bin")
    write_prompt(tmp_path, PROMPT, RUBRIC + "# x\n")

    assert len({before, changed, content.digest("design:paste-bin")}) == 3


def test_the_lock_is_sorted_text_and_keeps_to_its_root(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    write_problem(shipped)
    write_prompt(shipped)
    (own / "problem_sets").mkdir(parents=True)
    content = open_content([own, shipped], tmp_path / "cache")

    lock = shipped / "problem_sets" / "checked.lock"
    lock.write_text("problem:renamed abc\n")

    for item_id, mark in (("problem:add-up", "b"), ("design:paste-bin", "a"), ("problem:gone", "c")):
        content.remember_checked(item_id, mark * 64)

    assert lock.read_text() == f"design:paste-bin {'a' * 64}\nproblem:add-up {'b' * 64}\n"
    assert content.checked() == {"design:paste-bin": "a" * 64, "problem:add-up": "b" * 64}
    assert list((own / "problem_sets").iterdir()) == []

    content.remember_checked("design:paste-bin", "")
    assert content.checked() == {"problem:add-up": "b" * 64}


def test_a_damaged_lock_remembers_what_can_be_read(tmp_path: Path) -> None:
    write_problem(tmp_path)
    (tmp_path / "problem_sets" / "checked.lock").write_text("<<<<<<< ours\n\nproblem:add-up abc\none two three\n")

    assert open_content([tmp_path], tmp_path / "cache").checked() == {"<<<<<<<": "ours", "problem:add-up": "abc"}
