"""Where shipped content is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.content import layout, shipped_root


def test_an_editable_checkout_has_its_content_at_the_top() -> None:
    assert (shipped_root() / "problem_sets" / "lists").is_dir()
    assert (shipped_root() / "system_design" / "rubrics").is_dir()


def test_an_installed_package_carries_its_content_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "trainer"
    (package / "_content").mkdir(parents=True)
    monkeypatch.setattr(layout, "__file__", str(package / "content" / "layout.py"))

    assert shipped_root() == package / "_content"


def test_stray_files_between_the_folders_are_passed_over(tmp_path: Path) -> None:
    for stray in ("problem_sets/README.md", "problem_sets/graphs/notes.txt", "system_design/design/readme.md"):
        (tmp_path / stray).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / stray).write_text("x")

    assert layout.find([tmp_path]) == ({}, ())
