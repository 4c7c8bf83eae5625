"""The workspace: files written whole, drafts and files that agree, the editor, and noticing a save."""

from __future__ import annotations

import select
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trainer.errors import TrainerError
from trainer.workspace import Workspace
from trainer.workspace.editor import Editor

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "workspace", {"PATH": "/usr/bin:/bin"})


def old(workspace: Workspace) -> list[str]:
    """What was set aside."""
    return [path.read_text("utf-8") for path in sorted((workspace.folder / "old").glob("*"))]


def test_a_file_is_replaced_whole_and_keeps_its_mode(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file.txt"
    workspace.write(path, "one")
    path.chmod(0o600)

    workspace.write(path, "two\r\n")

    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"two\r\n", 0o600)
    assert [entry.name for entry in path.parent.iterdir()] == ["file.txt"]


def test_a_link_is_written_through(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")

    workspace.write(tmp_path / "link.txt", "new")

    assert ((tmp_path / "link.txt").is_symlink(), (tmp_path / "real.txt").read_text()) == (True, "new")


def test_a_file_that_cannot_be_written_is_one_sentence(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(TrainerError, match=r"below cannot be written: "):
        workspace.write(tmp_path / "file" / "below", "text")


def test_the_draft_is_written_where_there_is_no_file(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")

    assert workspace.settle(path, "draft", fresh=False, now=NOW) == ("draft", None)
    assert (path.name, path.read_text("utf-8")) == ("two_sum.py", "draft")


def test_a_file_that_was_edited_outside_counts(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")
    workspace.settle(path, "draft", fresh=False, now=NOW)
    path.write_text("edited", "utf-8")

    assert workspace.settle(path, "draft", fresh=False, now=NOW) == ("edited", None)


def test_a_draft_that_was_edited_in_the_app_counts_and_the_file_is_kept(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")
    workspace.settle(path, "draft", fresh=False, now=NOW)

    text, kept = workspace.settle(path, "newer draft", fresh=False, now=NOW)

    assert (text, path.read_text("utf-8")) == ("newer draft", "newer draft")
    assert kept is not None and kept.read_text("utf-8") == "draft"


def test_of_two_edited_texts_the_file_counts_and_the_draft_is_kept(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")
    workspace.settle(path, "draft", fresh=False, now=NOW)
    path.write_text("edited", "utf-8")

    text, _ = workspace.settle(path, "newer draft", fresh=False, now=NOW)

    assert (text, old(workspace)) == ("edited", ["newer draft"])


def test_a_fresh_start_keeps_the_file_that_was_there(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")
    workspace.write(path, "last year's")

    text, _ = workspace.settle(path, "starter", fresh=True, now=NOW)

    assert (text, path.read_text("utf-8"), old(workspace)) == ("starter", "starter", ["last year's"])


def test_two_files_set_aside_in_one_second_are_both_kept(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")
    for text in ("first", "second"):
        workspace.write(path, text)
        workspace.settle(path, "starter", fresh=True, now=NOW)

    assert sorted(old(workspace)) == ["first", "second"]


@pytest.mark.parametrize(
    ("environ", "setting", "command"),
    [
        ({"VISUAL": "true -v", "EDITOR": "false"}, "", ["true", "-v"]),
        ({"EDITOR": "false"}, "", ["false"]),
        ({"EDITOR": "false"}, "true", ["true"]),
        ({"VISUAL": "", "EDITOR": ""}, "true", ["true"]),
    ],
)
def test_the_setting_comes_first_then_visual_then_editor(
    environ: dict[str, str], setting: str, command: list[str]
) -> None:
    assert Editor({"PATH": "/usr/bin:/bin", **environ}, setting).command() == command


@pytest.mark.parametrize("setting", ["no-such-editor", "'unbalanced"])
def test_an_editor_that_is_not_there_is_one_sentence(setting: str) -> None:
    with pytest.raises(TrainerError, match="was not found") as refused:
        Editor({"PATH": "/usr/bin:/bin"}, setting).command()

    assert "$EDITOR" in refused.value.hint


def test_an_editor_in_the_terminal_is_waited_for(workspace: Workspace) -> None:
    assert Editor({"PATH": "/usr/bin:/bin"}, "touch").open(workspace.folder.parent / "file") is True
    assert (workspace.folder.parent / "file").exists()


def test_a_save_is_noticed_also_when_the_file_is_replaced(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")
    workspace.write(path, "one")
    with workspace.watch(path) as saves:
        for text in ("two, in place", "three, by another file"):
            if text.startswith("two"):
                path.write_text(text, "utf-8")
            else:
                workspace.write(path, text)
            assert select.select([saves], [], [], 30)[0] == [saves]
            saves.clear()


def test_a_save_between_opening_and_watching_is_noticed(workspace: Workspace) -> None:
    path = workspace.path_of("two-sum")
    workspace.write(path, "one")
    watch = workspace.watch(path)
    path.write_text("two, already", "utf-8")

    with watch as saves:
        assert select.select([saves], [], [], 30)[0] == [saves]
