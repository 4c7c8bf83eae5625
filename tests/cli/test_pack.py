"""`trainer pack`: what a person sees when they add, list, check and remove packs of other people."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import CORRECT, CommandLine
from tests.content.authored import PROBLEM, STATEMENT, write_list, write_problem
from tests.content.packing import files_of, write_zip
from tests.content.serving import body, serving
from trainer.cli.wiring import Asker
from trainer.judge import LocalJudge

ITEM = "problem_sets/arrays-strings/add-more"


HELD = {"files": "held", "network": "held"}
OPEN = {"files": "held", "network": "a solution can use the network"}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A pack with one problem, add-more."""
    top = tmp_path / "More Sums"
    folder = write_problem(
        top, {"problem.yaml": PROBLEM.replace("slug: add-up", "slug: add-more").replace("9001", "9002")}
    )
    folder.rename(folder.with_name("add-more"))
    return top


def promising(judge: LocalJudge, promises: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the judge's promises not depend on the machine that runs the tests."""
    monkeypatch.setattr(judge, "protections", lambda: promises)


@pytest.fixture
def held(trainer: CommandLine, judge: LocalJudge, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    promising(judge, HELD, monkeypatch)
    return trainer


@pytest.fixture
def unheld(trainer: CommandLine, judge: LocalJudge, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    promising(judge, OPEN, monkeypatch)
    return trainer


def test_an_added_pack_is_told_and_listed_and_its_items_are_there(held: CommandLine, source: Path) -> None:
    (source / "README.md").write_text("hello")

    done = held("pack", "add", str(source))

    assert done.code == 0, done.err
    for line in ("name    more-sums", "holds   1 problem", "1 file that is no part of a pack: README.md."):
        assert line in done.out
    (row,) = held("pack", "list", "--json").rows
    assert row["items"] == ["problem:add-more"] and row["name"] == "more-sums" and row["hidden"] == []
    assert str(row["sha256"]) in done.out
    assert "more-sums" in held("pack", "list").out
    (item,) = held("list", "--pack", "more-sums", "--json").rows
    assert (item["slug"], item["pack"]) == ("add-more", "more-sums")
    assert held("show", "add-more", "--json").rows[0]["pack"] == "more-sums"
    assert "pack more-sums" in held("show", "add-more").out
    assert ("packs", "more-sums") in [(row["what"], row["detail"]) for row in held("doctor", "--json").rows]


def test_a_zip_from_a_server_is_the_same_pack(held: CommandLine, source: Path, tmp_path: Path) -> None:
    held("pack", "add", str(source))
    archive = write_zip(tmp_path / "a.zip", files_of(source), "more-sums/")

    with serving(body(archive.read_bytes())) as address:
        again = held("pack", "add", f"{address}/a.zip")

    assert again.code == 0 and "nothing of it changed" in again.out


def test_a_pack_is_replaced_only_when_told_so(held: CommandLine, source: Path) -> None:
    held("pack", "add", str(source))
    (source / ITEM / "statement.md").write_text(STATEMENT + "\nAgain.\n")

    refused = held("pack", "add", str(source))

    assert refused.code == 2
    assert "changed  problem:add-more" in refused.out and "it stays as it is" in refused.err
    assert "Again." not in held("show", "add-more").out
    assert held("pack", "add", str(source), "--yes").code == 0
    assert "Again." in held("show", "add-more").out
    assert sorted(path.name for path in (held.home / "packs").iterdir()) == ["more-sums"]


def test_what_is_shipped_cannot_be_replaced(held: CommandLine, tmp_path: Path) -> None:
    write_problem(tmp_path / "sly", {"statement.md": STATEMENT.replace("Return", "Sell")})

    done = held("pack", "add", str(tmp_path / "sly"))

    assert "problem:add-up is not used: shipped or your own content has one of that name." in done.out
    assert "Sell" not in held("show", "add-up").out
    assert "nothing of it is used" in held("pack", "list").out


def test_a_refused_pack_gives_its_reason_and_leaves_nothing(held: CommandLine, source: Path) -> None:
    (source / "link").symlink_to("/etc/passwd")

    done = held("pack", "add", str(source))

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("trainer: This pack is refused: link is a symbolic link.")
    assert list((held.home / "packs").iterdir()) == []


def test_its_problem_is_checked_like_any_other(held: CommandLine, source: Path) -> None:
    held("pack", "add", str(source))

    done = held("pack", "check", "more-sums", "--no-mutants", "--json")

    assert [row["id"] for row in done.rows] == ["problem:add-more"]
    assert held("pack", "check", "other").code == 2


def test_without_a_terminal_a_pack_is_not_added_where_it_could_do_harm(unheld: CommandLine, source: Path) -> None:
    refused = unheld("pack", "add", str(source))

    assert refused.code == 1
    assert "The pack more-sums is not added: a solution can use the network." in refused.err and "--yes" in refused.err
    assert list((unheld.home / "packs").iterdir()) == []
    assert unheld("pack", "add", str(source), "--yes").code == 0
    assert unheld("judge", "add-more", unheld.file("a.py", CORRECT)).code == 0


def test_what_held_when_it_was_added_and_no_longer_does_is_asked_before_anything_runs(
    held: CommandLine, source: Path, judge: LocalJudge, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = source / ITEM / "cases.py"
    cases.write_text(cases.read_text() + "\n# Its suite was built by no other test.\n")
    held("pack", "add", str(source))
    promising(judge, OPEN, monkeypatch)
    file = held.file("a.py", CORRECT)

    commands = [("judge", "add-more", file), ("explain", "add-more", file), ("check", "add-more", "--no-mutants")]
    for words in [*commands, ("solve", "add-more", "--once")]:
        done = held(*words)
        assert done.code == 1
        assert "Code of the pack more-sums is not run: a solution can use the network" in done.out + done.err, words
    shown = held("show", "add-more")
    assert shown.code == 0 and "Return the sum" in shown.out and "is not run" in shown.err
    assert held("pack", "check", "more-sums", "--no-mutants").code == 1

    held("pack", "check", "more-sums", "--no-mutants", "--yes")

    assert held("judge", "add-more", file).code == 0


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("typed", "answer"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_a_person_at_a_terminal_is_asked_once(monkeypatch: pytest.MonkeyPatch, typed: str, answer: bool) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys, "stderr", errors := Terminal())
    asker = Asker()

    assert [asker("Run it?"), asker("Run it?")] == [answer, answer]
    assert errors.getvalue().count("Run it? [y/N]") == 1


def test_nobody_at_the_terminal_is_a_no(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))

    assert not Asker()("Run it?")


def test_removing_asks_and_keeps_the_history(held: CommandLine, source: Path) -> None:
    held("pack", "add", str(source))
    held("note", "add-more", "remember me")

    assert held("pack", "remove", "more-sums").code == 2
    assert held("pack", "remove", "nothing", "--yes").code == 2
    assert held("pack", "remove", "more-sums", "--yes").code == 0

    assert held("show", "add-more").code == 2
    assert held("pack", "list").err.startswith("You have added no pack.")
    assert held("today").code == 0
    held("pack", "add", str(source))
    assert "remember me" in held("show", "add-more").out


def test_a_pack_that_cannot_be_read_is_told_everywhere(held: CommandLine, source: Path) -> None:
    held("pack", "add", str(source))
    (held.home / "packs/more-sums/.pack.json").write_text("{")

    listed, doctor = held("pack", "list"), held("doctor")

    assert (listed.code, doctor.code) == (1, 1)
    assert "The pack more-sums" in listed.err and "The pack more-sums" in doctor.out


def test_a_list_of_ones_own_is_saved_and_shown(held: CommandLine) -> None:
    done = held("list", "--save", "my-plan")

    assert done.code == 0 and done.out.strip() == str(held.home / "content/lists/my-plan.yaml")
    assert [row["slug"] for row in held("list", "--list", "my-plan", "--json").rows] == ["add-up"]
    assert held("doctor").code == 0
    assert held("list", "--save", "my-plan").code == 2
    assert held("list", "--save", "../up").code == 2
    assert held("list", "--kind", "design", "--save", "none").code == 2


def test_what_a_list_has_that_is_not_shipped_is_named_with_its_link(held: CommandLine) -> None:
    write_list(held.home / "content", "hand-made", "lists")

    *_, row = held("list", "--list", "hand-made", "--json").rows

    assert row == {
        "id": None,
        "slug": "not-written-yet",
        "title": "Later",
        "kind": "problem",
        "state": "not shipped",
        "url": "https://leetcode.com/problems/not-written-yet/",
    }
    assert "Later  https://leetcode.com/problems/not-written-yet/" in held("list", "--list", "hand-made").out
