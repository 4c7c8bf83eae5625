"""Names that a pack may use, and names for which all of it is refused."""

from __future__ import annotations

import pytest

from trainer.content.packs_format import RefusedError, name_from, prefix_of, refuse_names, refuse_text, unit_of


@pytest.mark.parametrize(
    ("path", "unit", "part"),
    [
        ("problem_sets/graphs/a-b/problem.yaml", "problem_sets/graphs/a-b", "problem:a-b"),
        ("problem_sets/graphs/a-b/solutions/wrong_x.py", "problem_sets/graphs/a-b", "problem:a-b"),
        ("problem_sets/lists/warm-up.yaml", "problem_sets/lists/warm-up.yaml", "list:warm-up"),
        ("lists/warm-up.yaml", "lists/warm-up.yaml", "list:warm-up"),
        ("problem_sets/patterns.yaml", "problem_sets/patterns.yaml", "patterns"),
        ("system_design/design/chat.yaml", "system_design/design/chat.yaml", "design:chat"),
        ("system_design/ml_design/feed.yaml", "system_design/ml_design/feed.yaml", "ml_design:feed"),
        ("system_design/rubrics/depth.yaml", "system_design/rubrics/depth.yaml", "rubric:depth"),
    ],
)
def test_a_file_of_the_format_belongs_to_a_part(path: str, unit: str, part: str) -> None:
    assert unit_of(path) == (unit, part)


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "problem_sets/graphs/a-b/run.sh",
        "problem_sets/graphs/a-b/.hidden.py",
        "problem_sets/graphs/a-b/solutions/deep/wrong_x.py",
        "problem_sets/graphs/a-b/solutions/other.py",
        "problem_sets/lists/a-b/problem.yaml",
        "problem_sets/graphs/A_B/problem.yaml",
        "problem_sets/checked.lock",
        ".pack.json",
        "system_design/design/chat.yml",
        "problem_sets/graphs/a-b/problem.yaml\n",
    ],
)
def test_other_files_belong_to_nothing(path: str) -> None:
    assert unit_of(path) == ("", "")


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/etc/passwd", "is an absolute path"),
        ("C:/windows", "is an absolute path"),
        ("c:evil", "is an absolute path"),
        ("../up", "leads out of the pack's folder"),
        ("a/../../up", "leads out of the pack's folder"),
        ("a\\..\\up", "holds a backslash"),
        ("a//b", "is not a plain path"),
        ("./a", "is not a plain path"),
        ("a\nb", "holds control characters"),
        ("a\x1b[2Jb", "holds control characters"),
        ("", "holds control characters"),
        ("a/" * 30 + "b", "is too long"),
        ("a" * 500, "is too long"),
    ],
)
def test_a_path_that_could_do_harm_refuses_the_pack(path: str, reason: str) -> None:
    with pytest.raises(RefusedError, match=reason) as refused:
        refuse_names([path])

    assert refused.value.message.isprintable()


@pytest.mark.parametrize("pair", [("a/B", "a/b"), ("A/x", "a/y"), ("stra\u00dfe", "strasse"), ("e\u0301", "\u00e9")])
def test_names_that_some_disks_take_for_one_refuse_the_pack(pair: tuple[str, str]) -> None:
    with pytest.raises(RefusedError, match="differ only in case"):
        refuse_names(pair)


def test_too_many_files_refuse_the_pack() -> None:
    refuse_names(f"file-{number}" for number in range(5_000))

    with pytest.raises(RefusedError, match="more than 5,000 files"):
        refuse_names(f"file-{number}" for number in range(5_001))


def test_the_pack_is_on_top_or_one_folder_down() -> None:
    problem = "problem_sets/graphs/a-b/problem.yaml"

    assert prefix_of([problem, "docs/problem_sets/x"]) == ""
    assert prefix_of([f"sums-main/{problem}", "__MACOSX/x"]) == "sums-main/"
    with pytest.raises(RefusedError, match="no problem, prompt or list"):
        prefix_of([f"a/b/{problem}", "README.md"])
    with pytest.raises(RefusedError, match="several packs: a, b"):
        prefix_of([f"a/{problem}", f"b/{problem}"])


@pytest.mark.parametrize("text", ["\x1b[2J", "a\x00", "\u202eevil", "\x9b31m", "\u2028", "\u061c"])
def test_characters_that_deceive_a_terminal_refuse_the_pack(text: str) -> None:
    with pytest.raises(RefusedError, match=r"control character U\+"):
        refuse_text(text, "statement.md")


def test_plain_text_is_no_reason() -> None:
    refuse_text("tabs\tand lines\r\n\fÄ ∑ 漢\n", "statement.md")
    refuse_text("שלום \u200e(two)\u200f", "statement.md")


@pytest.mark.parametrize(
    ("text", "name"), [("My Pack!", "my-pack"), ("Überblick", "uberblick"), ("..", ""), ("a" * 99, "a" * 64)]
)
def test_a_name_is_made_of_a_folders_name(text: str, name: str) -> None:
    assert name_from(text) == name
