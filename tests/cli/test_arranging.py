"""config, export, import, doctor, new and check."""

from __future__ import annotations

import json
import sqlite3
from functools import partial

import pytest

from tests.cli.conftest import CommandLine
from trainer.store import open_store


def test_a_setting_is_read_back(trainer: CommandLine) -> None:
    assert trainer("config", "set", "minutes_per_day", "30").code == 0

    assert trainer("config", "get", "minutes_per_day").out == "30\n"
    rows = trainer("config", "get", "--json").rows
    assert {"name": "minutes_per_day", "value": "30", "help": "how many minutes of practice a day holds"} in rows


def test_the_config_file_has_a_path_before_it_exists(trainer: CommandLine) -> None:
    assert trainer("config", "path").out == f"{trainer.home / 'config.toml'}\n"
    assert not (trainer.home / "config.toml").exists()


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("interview_date", "2027-13-01", "is not a date. Write it as YYYY-MM-DD"),
        ("minutes_per_day", "many", "is not a whole number from 5 to 720"),
        ("minutes", "30", "There is no setting 'minutes'"),
    ],
)
def test_a_value_that_is_not_allowed_changes_nothing(
    trainer: CommandLine, name: str, value: str, sentence: str
) -> None:
    changed = trainer("config", "set", name, value)

    assert (changed.code, changed.out, sentence in changed.err) == (2, "", True)
    assert not (trainer.home / "config.toml").exists()


def test_a_broken_config_file_is_told_and_the_defaults_are_used(trainer: CommandLine) -> None:
    (trainer.home / "config.toml").write_text("minutes_per_day = [", "utf-8")

    shown = trainer("today", "--json")

    assert (shown.code, len(shown.rows)) == (0, 1)
    assert "config.toml is not TOML" in shown.err


def test_an_export_brings_everything_to_another_home_once(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")
    trainer("note", "add-up", "mind the zero")
    backup = str(trainer.folder / "backup.json")
    assert trainer("export", "-o", backup).code == 0
    (trainer.home / "trainer.db").unlink()

    first, second = trainer("import", backup), trainer("import", backup)

    assert first.out == "2 events read, 2 new; 1 card, 0 drafts taken over.\n"
    assert second.out == "2 events read, 0 new; 1 card, 0 drafts taken over.\n"
    assert trainer("note", "add-up").out == "mind the zero\n"


def test_an_export_to_stdout_is_nothing_but_the_export(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    assert isinstance(json.loads(trainer("export").out), dict)
    assert trainer("export", "--format", "csv").out.splitlines()[1].startswith("2026-03-02,")


def test_an_export_that_cannot_be_written_leaves_no_trace(trainer: CommandLine) -> None:
    exported = trainer("export", "-o", str(trainer.folder))

    assert (exported.code, "is a folder" in exported.err) == (1, True)
    assert list(trainer.folder.iterdir()) == []


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "other"}', ""])
def test_what_is_no_export_is_refused(trainer: CommandLine, text: str) -> None:
    imported = trainer("import", "-", stdin=text)

    assert (imported.code in (1, 2), imported.out) == (True, "")
    assert imported.err.startswith("trainer: ")


def test_the_doctor_finds_nothing_in_a_sound_home(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    found = trainer("doctor", "--json")

    assert found.code == 0
    assert found.rows[0] == {"what": "database", "well": True, "detail": "1 events, 1 cards, 0 drafts"}


def test_the_doctor_makes_cards_anew_after_a_backup(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")

    rebuilt = trainer("doctor", "--rebuild")

    assert (rebuilt.code, "Made 1 card anew" in rebuilt.err) == (0, True)
    assert trainer("list", "--state", "scheduled", "--json").rows[0]["due_on"] == "2026-03-04"


def test_the_doctor_tells_of_broken_settings_and_content(trainer: CommandLine) -> None:
    (trainer.home / "config.toml").write_text("minutes_per_day = 1", "utf-8")
    (trainer.home / "content" / "problem_sets" / "lists" / "broken.yaml").write_text("format: 1", "utf-8")

    found = trainer("doctor", "--json")

    assert found.code == 1
    assert {row["what"] for row in found.rows if not row["well"] and not str(row["what"]).startswith("judge")} == {
        "content",
        "settings",
    }


def test_a_new_problem_says_what_it_lacks(trainer: CommandLine) -> None:
    made = trainer("new", "my-own")
    checked = trainer("check", "my-own", "--json")

    assert made.out == f"{trainer.home / 'content' / 'problem_sets' / 'my-problems' / 'my-own'}\n"
    assert (checked.code, checked.rows[0]["ok"]) == (1, False)
    assert checked.rows[0]["faults"] != []


@pytest.mark.parametrize("slug", ["My Own", "../up", "add-up"])
def test_a_slug_that_cannot_be_used_is_refused(trainer: CommandLine, slug: str) -> None:
    assert trainer("new", slug).code == 2


def test_a_prompt_that_is_fit_to_ship_exits_0(trainer: CommandLine) -> None:
    checked = trainer("check", "paste-bin", "--json")

    assert checked.code == 0
    assert checked.rows == [{"id": "design:paste-bin", "ok": True, "skipped": False, "faults": [], "figures": None}]


def test_faults_are_told_and_exit_1(trainer: CommandLine) -> None:
    prompt = trainer.home / "content" / "system_design" / "design" / "paste-bin.yaml"
    prompt.write_text(prompt.read_text("utf-8").replace("title: Paste Bin\n", ""), "utf-8")

    checked = trainer("check", "paste-bin")

    assert checked.code == 1
    assert checked.out.startswith("bad  paste-bin\n     - ")
    assert "title" in checked.out


@pytest.mark.parametrize("args", [(), ("add-up", "--all"), ("add-up", "--changed")])
def test_check_wants_slugs_or_all(trainer: CommandLine, args: tuple[str, ...]) -> None:
    assert trainer("check", *args).code == 2


def test_a_database_that_is_not_one_is_left_as_it_is(trainer: CommandLine) -> None:
    (trainer.home / "trainer.db").write_bytes(b"not a database at all" * 100)

    for args in (("today",), ("grade", "add-up", "good"), ("export",)):
        refused = trainer(*args)
        assert (refused.code, refused.out) == (1, "")
        assert refused.err.startswith("trainer: ")
    assert (trainer.home / "trainer.db").read_bytes() == b"not a database at all" * 100


def test_a_locked_database_is_one_sentence(trainer: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer("grade", "add-up", "good")
    monkeypatch.setattr("trainer.store.open_store", partial(open_store, busy_s=0.01))
    other = sqlite3.connect(trainer.home / "trainer.db")
    other.execute("begin exclusive")
    try:
        refused = trainer("grade", "add-up", "good")
    finally:
        other.close()

    assert (refused.code, refused.err.count("trainer: ")) == (1, 1)


def test_a_database_from_a_newer_version_is_left_as_it_is(trainer: CommandLine) -> None:
    trainer("grade", "add-up", "good")
    database = sqlite3.connect(trainer.home / "trainer.db")
    database.execute("update alembic_version set version_num = 'rev9999'")
    database.commit()
    database.close()

    refused = trainer("today")

    assert (refused.code, refused.out) == (1, "")
    assert "newer" in refused.err


def test_a_broken_problem_file_says_what_to_mend(trainer: CommandLine) -> None:
    problem = trainer.home / "content" / "problem_sets" / "arrays-strings" / "add-up" / "problem.yaml"
    problem.write_text(problem.read_text("utf-8").replace("returns: int", "returns: int\n  retruns: int"), "utf-8")

    for args in (("show", "add-up"), ("solve", "add-up", "--once"), ("judge", "add-up", "mine.py")):
        refused = trainer(*args)
        assert (refused.code, refused.out) == (2, "")
        assert "problem.yaml:" in refused.err
    assert trainer("check", "add-up").code == 1


def test_a_pretended_time_that_is_none_is_wrong_usage(trainer: CommandLine) -> None:
    trainer.at("soon")

    refused = trainer("today")

    assert (refused.code, "TRAINER_NOW" in refused.err) == (2, True)


def test_a_read_only_home_is_one_sentence(trainer: CommandLine) -> None:
    trainer.environ["TRAINER_HOME"] = "/proc/nowhere"

    refused = trainer("grade", "add-up", "good")

    assert (refused.code, refused.err.count("trainer: ")) == (1, 1)
