"""Suites on disk: what was saved comes back, anything else is None."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trainer.content import open_suites, suitefiles
from trainer.core.judging import Case, Suite

SUITE = Suite((Case(b'{"nums":[1,2]}', b"3"), Case(b'{"nums":[]}', b"null"), Case(b"{}", b'"\\n"')), 2, 0.125, 0.03125)


def test_a_saved_suite_comes_back(tmp_path: Path) -> None:
    open_suites(tmp_path).save("abc", SUITE)

    assert open_suites(tmp_path).load("abc") == SUITE
    assert open_suites(tmp_path).load("abd") is None


def test_a_suite_is_replaced_whole_and_leaves_no_draft(tmp_path: Path) -> None:
    suites = open_suites(tmp_path)
    suites.save("abc", Suite((Case(b"{}", b"1"),) * 1000, 0, 9.0))
    suites.save("abc", SUITE)

    assert suites.load("abc") == SUITE
    assert [path.name for path in (tmp_path / "suites").iterdir()] == ["abc.suite"]


def test_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    suites = open_suites(tmp_path)
    suites.save("abc", SUITE)
    file = tmp_path / "suites" / "abc.suite"
    whole = file.read_bytes()
    assert suites.load("abc") is not None

    for at in range(len(whole)):
        file.write_bytes(whole[:at])
        assert suites.load("abc") is None
        file.write_bytes(whole[:at] + b"#" + whole[at + 1 :])
        damaged = suites.load("abc")
        assert damaged is None or damaged.cases == SUITE.cases


def test_a_file_without_a_calibration_is_as_good_as_none(tmp_path: Path) -> None:
    suites = open_suites(tmp_path)
    suites.save("abc", SUITE)
    file = tmp_path / "suites" / "abc.suite"

    file.write_bytes(file.read_bytes().replace(b"[2,0.125,0.03125,", b"[2,0.125,", 1))

    assert suites.load("abc") is None


def test_a_disk_that_refuses_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "suites").write_text("a file where the folder should be")
    suites = open_suites(tmp_path)

    suites.save("abc", SUITE)

    assert suites.load("abc") is None


def test_the_oldest_suites_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suites = open_suites(tmp_path)
    for age, name in enumerate(("new", "middle", "old")):
        suites.save(name, SUITE)
        os.utime(tmp_path / "suites" / f"{name}.suite", ns=(10**9 - age, 10**9 - age))
    size = (tmp_path / "suites" / "old.suite").stat().st_size
    monkeypatch.setattr(suitefiles, "KEPT_BYTES", 3 * size)

    suites.save("latest", SUITE)

    assert [suites.load(name) is not None for name in ("latest", "new", "middle", "old")] == [True, True, True, False]


def test_the_speed_of_the_machine_outlives_the_program(tmp_path: Path) -> None:
    assert open_suites(tmp_path).speed() is None
    at = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

    open_suites(tmp_path).keep_speed(at, 0.0125)

    assert open_suites(tmp_path).speed() == (at, 0.0125)


@pytest.mark.parametrize("damage", ["", "[1]", '["2026-03-02", 1]', '["soon", 1]', "{}"])
def test_a_damaged_speed_is_measured_again(tmp_path: Path, damage: str) -> None:
    (tmp_path / "suites").mkdir()
    (tmp_path / "suites/speed.json").write_text(damage)

    assert open_suites(tmp_path).speed() is None
