"""Packs on the disk: added whole or not at all, seen behind what is shipped, and gone when they are removed."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.content.authored import PROBLEM, STATEMENT, write_problem, write_prompt
from tests.content.packing import ABOUT, files_of, write_pack, write_zip
from trainer.content import LocalContent, open_content, open_packs
from trainer.content.packs import PackFiles
from trainer.content.packs_format import RefusedError
from trainer.core.packs import Staged
from trainer.errors import ContentError, UsageError

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def packs(tmp_path: Path) -> PackFiles:
    return open_packs(tmp_path / "packs")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "source")


def added(packs: PackFiles, source: Path, name: str = "", now: datetime = NOW) -> Staged:
    staged = packs.stage(str(source), name, now)
    packs.install(staged, frozenset())
    return staged


def leftovers(tmp_path: Path) -> list[str]:
    folder = tmp_path / "packs"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def seen(tmp_path: Path, packs: PackFiles) -> LocalContent:
    return open_content([tmp_path / "own", tmp_path / "shipped"], tmp_path / "cache", packs.roots)


def test_an_added_pack_says_what_it_is(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    added(packs, source)

    pack = packs.installed()["sums"]
    assert (pack.title, pack.author, pack.url) == ("Sums of All Kinds", "A. Writer", "https://example.org/sums")
    assert (pack.source, pack.added_at, pack.allowed) == (str(source), NOW, frozenset())
    assert sorted(packs.parts("sums")) == [
        "design:paste-bin",
        "list:first-steps",
        "pack.yaml",
        "problem:add-up",
        "rubric:design",
    ]
    assert leftovers(tmp_path) == ["sums"]
    assert packs.faults() == ()


def test_its_items_say_which_pack_they_are_from(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    added(packs, source)
    for _ in range(2):  # the second time from the caches
        content = seen(tmp_path, packs)

        assert {item.id: item.pack for item in content.items().values()} == {
            "problem:add-up": "sums",
            "drill:add-up": "sums",
            "design:paste-bin": "sums",
        }
        assert content.problem("add-up").item.pack == "sums"
        assert content.lists()["first-steps"].slugs == ("add-up", "not-written-yet")
        assert content.rubric("design").title == "System design"
        assert content.faults() == ()


def test_the_own_and_the_shipped_come_before_a_pack(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    added(packs, source)
    write_problem(tmp_path / "shipped", {"problem.yaml": PROBLEM.replace("title: Add Up", "title: Shipped")})
    write_prompt(tmp_path / "own")

    content = seen(tmp_path, packs)

    assert content.problem("add-up").item.title == "Shipped"
    assert {item.pack for item in content.items().values()} == {""}


def test_of_two_packs_the_earlier_one_comes_first_also_after_it_was_replaced(
    packs: PackFiles, source: Path, tmp_path: Path
) -> None:
    added(packs, source, "zebra")
    added(packs, source, "ant", NOW + timedelta(days=1))
    (source / "problem_sets/arrays-strings/add-up/statement.md").write_text(STATEMENT + "\nAgain.\n")
    added(packs, source, "zebra", NOW + timedelta(days=2))

    assert list(packs.installed()) == ["zebra", "ant"]
    assert "Again." in seen(tmp_path, packs).problem("add-up").statement


def test_folder_and_zip_of_the_same_files_have_the_same_checksum(
    packs: PackFiles, source: Path, tmp_path: Path
) -> None:
    flat = write_zip(tmp_path / "flat.zip", files_of(source))
    nested = write_zip(tmp_path / "nested.zip", files_of(source), top="sums-main/")

    sums = {added(packs, one).pack.checksum for one in (source, flat, nested)}

    assert len(sums) == 1
    (source / "lists").mkdir()
    (source / "problem_sets/lists/first-steps.yaml").rename(source / "lists/first-steps.yaml")
    assert added(packs, source).pack.checksum not in sums


@pytest.mark.parametrize(
    ("about", "given", "name"),
    [(ABOUT, "mine", "mine"), (ABOUT, "", "sums"), ("format: 1\n", "", "source"), (None, "", "source")],
)
def test_a_name_is_given_or_its_own_or_the_folders(
    packs: PackFiles, tmp_path: Path, about: str | None, given: str, name: str
) -> None:
    assert packs.stage(str(write_pack(tmp_path / "source", about)), given, NOW).pack.name == name


def test_a_zip_is_named_after_the_folder_in_it(packs: PackFiles, tmp_path: Path) -> None:
    files = files_of(write_pack(tmp_path / "source", None))

    assert packs.stage(str(write_zip(tmp_path / "main.zip", files, "Graph-Pack/")), "", NOW).pack.name == "graph-pack"
    assert packs.stage(str(write_zip(tmp_path / "Trees.zip", files)), "", NOW).pack.name == "trees"


@pytest.mark.parametrize("name", ["../up", "Sums", "a b", ".hidden", "x" * 65])
def test_a_name_that_cannot_be_one_is_refused(packs: PackFiles, source: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be the name of a pack"):
        packs.stage(str(source), name, NOW)

    assert leftovers(tmp_path) == []


def test_only_files_of_the_format_are_taken_and_the_rest_is_told(
    packs: PackFiles, source: Path, tmp_path: Path
) -> None:
    for name in ("setup.py", "problem_sets/arrays-strings/add-up/run.sh", "problem_sets/checked.lock", ".pack.json"):
        (source / name).write_text("x")

    staged = added(packs, source)

    assert staged.left_out == (
        "4 files that are no part of a pack: .pack.json, problem_sets/arrays-strings/add-up/run.sh, "
        "problem_sets/checked.lock, setup.py.",
    )
    kept = files_of(tmp_path / "packs" / "sums")
    assert set(files_of(source)) - set(kept) == {
        "setup.py",
        "problem_sets/arrays-strings/add-up/run.sh",
        "problem_sets/checked.lock",
    }
    assert json.loads(kept[".pack.json"])["title"] == "Sums of All Kinds"


def test_a_part_with_faults_is_left_out_and_told(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    write_problem(source, {"problem.yaml": PROBLEM.replace("title: Add Up\n", "").replace("difficulty: easy", "")})

    staged = added(packs, source)

    assert staged.left_out == ("problem_sets/arrays-strings/add-up/problem.yaml:1: `title` is missing. (and 1 more)",)
    assert "problem:add-up" not in staged.parts
    assert seen(tmp_path, packs).faults() == ()


def test_a_slug_in_two_topics_is_taken_once(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    write_problem(source, {"problem.yaml": PROBLEM.replace("arrays-strings", "graphs")}, "graphs")

    staged = added(packs, source)

    assert "the slug add-up is used already" in staged.left_out[0]
    assert seen(tmp_path, packs).faults() == ()


def _symlink(top: Path) -> None:
    (top / "notes.md").symlink_to("/etc/passwd")


def _symlinked_folder(top: Path) -> None:
    (top / "docs").symlink_to("/etc")


def _hard_link(top: Path) -> None:
    (top / "other.md").hardlink_to(top / "pack.yaml")


def _pipe(top: Path) -> None:
    os.mkfifo(top / "pipe")


def _huge(top: Path) -> None:
    with (top / "huge.bin").open("wb") as file:
        file.truncate((5 << 20) + 1)


def _much(top: Path) -> None:
    for number in range(41):
        with (top / f"part-{number}.bin").open("wb") as file:
            file.truncate(5 << 20)


def _tag(top: Path) -> None:
    path = top / "problem_sets/arrays-strings/add-up/problem.yaml"
    path.write_text(PROBLEM.replace("title: Add Up", "title: !!python/object/apply:os.system ['true']"))


def _anchors(top: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    (top / "problem_sets/lists/first-steps.yaml").write_text("\n".join(lines))


def _deep(top: Path) -> None:
    (top / "problem_sets/lists/first-steps.yaml").write_text("a: " + "[" * 100_000)


def _escape(top: Path) -> None:
    (top / "problem_sets/arrays-strings/add-up/statement.md").write_text("\x1b]0;owned\x07")


def _hidden_escape(top: Path) -> None:
    path = top / "problem_sets/arrays-strings/add-up/problem.yaml"
    path.write_text(PROBLEM.replace("title: Add Up", r'title: "Add \e[31mUp"'))


def _no_about(top: Path) -> None:
    (top / "pack.yaml").write_text("format: 2\n")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (_symlink, "notes.md is a symbolic link"),
        (_symlinked_folder, "docs is a symbolic link"),
        (_hard_link, "is a hard link to another file"),
        (_pipe, "pipe is a device, a pipe or a socket"),
        (_huge, "huge.bin is larger than 5 MB"),
        (_much, "larger than 200 MB in all"),
        (_tag, "line 4, carries the tag"),
        (_anchors, "line 1, uses an anchor or alias"),
        (_deep, "line 1, is nested more than"),
        (_escape, "control character U\\+001B"),
        (_hidden_escape, "control character U\\+001B"),
        (_no_about, "pack.yaml:1: format: must be 1"),
    ],
)
def test_a_pack_that_tries_something_is_refused_whole(
    packs: PackFiles, source: Path, tmp_path: Path, spoil: object, reason: str
) -> None:
    assert callable(spoil)
    spoil(source)

    with pytest.raises(RefusedError, match=reason):
        packs.stage(str(source), "", NOW)

    assert leftovers(tmp_path) == []


def test_a_pack_without_anything_usable_is_refused(packs: PackFiles, tmp_path: Path) -> None:
    write_problem(tmp_path / "source", {"problem.yaml": "format: 1\n"})

    with pytest.raises(RefusedError, match=r"none of its .* can be used: .*problem\.yaml:1"):
        packs.stage(str(tmp_path / "source"), "", NOW)


@pytest.mark.parametrize(
    "source",
    [
        "nowhere",
        "ftp://example.org/a.zip",
        "file:///tmp/a.git",
        "git@host:a/b.git",
        "http://example.org/a.zip",
        "https://",
    ],
)
def test_a_source_that_is_none_says_what_one_is(packs: PackFiles, tmp_path: Path, source: str) -> None:
    with pytest.raises(UsageError) as refused:
        packs.stage(source, "", NOW)

    assert refused.value.hint
    assert leftovers(tmp_path) == []


def test_a_discarded_pack_leaves_nothing(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    packs.discard(packs.stage(str(source), "", NOW))

    assert leftovers(tmp_path) == []


def test_a_removed_pack_is_gone_and_another_name_is_a_mistake(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    added(packs, source)

    packs.remove("sums")

    assert (packs.installed(), leftovers(tmp_path)) == ({}, [])
    for name in ("sums", "../source", ".", ""):
        with pytest.raises(UsageError, match="There is no pack"):
            packs.remove(name)
    assert source.exists()


def test_what_was_allowed_is_remembered_until_the_files_change(packs: PackFiles, source: Path) -> None:
    added(packs, source)
    packs.allow("sums", frozenset({"network"}))
    packs.allow("sums", frozenset({"files"}))
    assert packs.installed()["sums"].allowed == {"files", "network"}

    (source / "problem_sets/arrays-strings/add-up/statement.md").write_text(STATEMENT + "\nAgain.\n")
    added(packs, source)

    assert packs.installed()["sums"].allowed == frozenset()


def test_files_that_were_changed_by_hand_are_told(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    added(packs, source)
    (tmp_path / "packs/sums/problem_sets/arrays-strings/add-up/cases.py").write_text("")

    (fault,) = packs.faults()

    assert "The pack sums is not as it was added" in fault and f"trainer pack add {source} --name sums" in fault


def test_a_folder_that_nobody_added_is_told_and_not_used(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    write_pack(tmp_path / "packs" / "stray")

    assert packs.installed() == {}
    assert "The pack stray was not added by `trainer pack add`" in packs.faults()[0]
    assert seen(tmp_path, packs).items() == {}


@pytest.mark.parametrize("record", ["", "{}", "[]", '{"format": 2}', '{"format": 1, "added_at": 5}'])
def test_a_damaged_record_is_told(packs: PackFiles, source: Path, tmp_path: Path, record: str) -> None:
    added(packs, source)
    (tmp_path / "packs/sums/.pack.json").write_text(record)

    assert packs.installed() == {}
    assert "The pack sums" in packs.faults()[0]


def test_a_replacement_that_a_crash_cut_short_is_put_right(packs: PackFiles, source: Path, tmp_path: Path) -> None:
    added(packs, source)
    (tmp_path / "packs/sums").rename(tmp_path / "packs/.old-sums.0123abcd")
    assert packs.installed() == {}

    added(packs, source, "other")

    assert set(packs.installed()) == {"sums", "other"}


def test_a_disk_that_cannot_be_written_is_told(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(ContentError, match="cannot be written"):
        open_packs(tmp_path / "file" / "packs").stage(str(source), "", NOW)
