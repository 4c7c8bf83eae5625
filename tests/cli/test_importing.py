"""Bringing in what somebody has elsewhere: tables of solved problems, LeetCode's list, tables of companies."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cli.conftest import CommandLine
from tests.content.authored import write_list
from tests.content.site import Site, serving
from trainer.core import companies
from trainer.store import open_store


@pytest.fixture
def site(trainer: CommandLine) -> Iterator[Site]:
    with serving() as site:
        trainer.environ["TRAINER_LEETCODE"] = site.address
        yield site


def test_a_table_is_imported_once_and_what_was_not_is_told(trainer: CommandLine) -> None:
    file = trainer.file(
        "solved.csv",
        "\ufeffNumber;Title;Date\r\n9001;Add Up;13/02/2026\r\n;Later;01/02/2026\r\n77;Unheard;\r\n9001;;soon\r\n",
    )

    first, second = trainer("import", "--solved", file), trainer("import", "--solved", file)

    assert (first.code, first.out) == (
        0,
        "Imported 2 solves of 2 problems.\n"
        "1 not in the bank yet, kept for when they are:\n"
        "  not-written-yet\n"
        "2 lines could not be read:\n"
        "  line 4  no problem with the number 77 is known; give its slug.\n"
        "  line 5  'soon' is no date.\n",
    )
    assert second.out.startswith("Imported 0 solves of 0 problems.\n2 skipped: imported before.\n")
    (row,) = trainer("list", "add", "--json").rows
    assert (row["state"], row["due_on"], row["reps"]) == ("due", "2026-03-02", 1)


def test_an_import_is_told_as_data(trainer: CommandLine) -> None:
    done = trainer("import", "--solved", "-", "--json", stdin="add-up,2026-02-13\nmuch-later,\nadd-up,never ever\n")

    assert done.rows == [
        {
            "imported": 2,
            "problems": ["add-up", "much-later"],
            "not_shipped": ["much-later"],
            "undated": 1,
            "skipped": {"known": 0, "practised_here": 0, "not_solved": 0},
            "unreadable": [{"line": 3, "why": "'never ever' is no date."}],
            "spread_until": "2026-03-02",
            "dry_run": False,
        }
    ]


def test_a_dry_run_changes_nothing(trainer: CommandLine) -> None:
    tried = trainer("import", "--solved", "-", "--dry-run", stdin="add-up,2026-02-13\n")

    assert tried.out == "Would import 1 solve of 1 problem.\n"
    assert trainer("export").out.count('"reviewed"') == 0


def test_what_was_imported_is_shown_as_such_and_is_no_practice(trainer: CommandLine) -> None:
    trainer("import", "--solved", "-", stdin="add-up,2026-02-13\n")

    assert "1 review, last 17 days ago: good, elsewhere" in trainer("show", "add-up").out
    (figures,) = trainer("stats", "--json").rows
    assert (figures["reviews"], figures["items_started"], figures["reviews_by_day"]) == (0, 1, {})
    assert trainer("undo").code == 2


def test_an_export_takes_imports_along(trainer: CommandLine) -> None:
    trainer("import", "--solved", "-", stdin="add-up,2026-02-13\nlater,\n")
    backup = str(trainer.folder / "backup.json")
    trainer("export", "-o", backup)
    (trainer.home / "trainer.db").unlink()
    trainer("import", "--solved", "-", stdin="later,\nadd-up,2026-02-13\n")

    assert " 2 cards, 0 drafts taken over." in trainer("import", backup).out
    assert trainer("import", "--solved", "-", "--json", stdin="add-up,2026-02-13\n").rows[0]["imported"] == 0
    store = open_store(trainer.home / "trainer.db")
    assert (len(store.reviews()), store.check()) == (2, [])
    store.close()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b"add-up,03/02/2026\n", "The dates may be day/month or month/day: 03/02/2026 in line 1"),
        (b"", "The file is empty."),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"\x00\x01\x02", ""),
        (b"date\n2026-01-01\n", "No column names the problems."),
        (b"PK\x03\x04,,,\n;;;\t\n", ""),
    ],
)
def test_a_file_that_is_no_such_table_is_a_sentence(trainer: CommandLine, text: bytes, sentence: str) -> None:
    done = trainer("import", "--solved", trainer.file("x.csv", text))

    assert done.code in (1, 2) and sentence in done.err
    assert "should not have" not in done.err


def test_the_order_of_day_and_month_can_be_said(trainer: CommandLine) -> None:
    trainer("import", "--solved", "-", "--dates", "mdy", stdin="add-up,03/02/2026\n")

    assert trainer("show", "add-up").out.count("last today: good, elsewhere") == 1


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        ((), "Which file?"),
        (("--solved",), "Which file?"),
        (("a", "b"), "One file at a time."),
        (("--solved", "--companies", "a"), "Only one of"),
        (("--leetcode", "me", "a"), "takes a user name and no file"),
        (("--replace", "a"), "--replace goes with --companies only"),
        (("--dates", "dmy", "a"), "--dates goes with --solved only"),
        (("--dry-run", "a"), "--dry-run and --json go with"),
        (("Solved.CSV",), "Solved.CSV is a table: of what?"),
        (("--leetcode", "two words", "--yes"), "is no LeetCode user name"),
    ],
)
def test_options_that_do_not_go_together_are_told(trainer: CommandLine, args: tuple[str, ...], sentence: str) -> None:
    done = trainer("import", *args)

    assert (done.code, done.out) == (2, "") and sentence in done.err


def test_leetcode_is_not_asked_before_somebody_agrees(trainer: CommandLine, site: Site) -> None:
    site.accepts(("add-up", 1772352000))

    refused = trainer("import", "--leetcode", "me")
    assert (refused.code, site.asked) == (2, [])
    assert "Nothing was sent." in refused.err and "--yes to send the user name me to 127.0.0.1" in refused.err

    done = trainer("import", "--leetcode", "https://leetcode.com/u/me/", "--yes")
    assert (done.code, done.out, len(site.asked)) == (0, "Imported 1 solve of 1 problem.\n", 1)
    assert "without a login it never tells of more than 20" in done.err
    assert "last yesterday: good, elsewhere" in trainer("show", "add-up").out


def test_leetcode_and_a_table_of_the_same_day_are_one_solve(trainer: CommandLine, site: Site) -> None:
    site.accepts(("add-up", 1772352000), ("add-up", 1772352060))
    trainer("import", "--solved", "-", stdin="add-up,2026-03-01\n")

    assert "Imported 0 solves of 0 problems." in trainer("import", "--leetcode", "me", "--yes").out


def test_a_site_that_refuses_is_a_sentence(trainer: CommandLine, site: Site) -> None:
    site.status = 403

    done = trainer("import", "--leetcode", "me", "--yes")

    assert (done.code, done.out) == (1, "")
    assert "127.0.0.1 refuses to answer (403)" in done.err and "trainer import --solved FILE.csv" in done.err


def test_an_address_that_is_not_safe_is_refused(trainer: CommandLine) -> None:
    trainer.environ["TRAINER_LEETCODE"] = "http://example.com"

    assert "no https address" in trainer("import", "--leetcode", "me", "--yes").err


def test_companies_are_a_filter_an_order_and_a_line(trainer: CommandLine) -> None:
    tags = trainer.file(
        "tags.csv", "company,slug,frequency\nGoogle,add-up,85%\nGoogle,not-written-yet,90%\nMeta,add-up,\n"
    )
    stripe = trainer.file("Stripe.csv", "Title,Frequency\nAdd Up,3\nUnheard Of,4\n")

    done = trainer("import", "--companies", tags, stripe)

    assert (done.code, done.out) == (
        0,
        "4 lines read. There are now 3 companies with 2 problems, 1 of them in the bank.\n"
        "1 line of Stripe.csv could not be read:\n"
        "  line 3  no problem called 'Unheard Of' is known; give its slug.\n",
    )
    assert str(trainer.home / "content" / "companies.csv") in done.err
    listed = trainer("list", "--company", "goog")
    assert "add-up  medium   25 min  new  85" in listed.out and "not-written-yet" in listed.out
    rows = trainer("list", "--company", "google", "--json").rows
    assert [row["slug"] for row in rows] == ["add-up", "not-written-yet"]
    assert rows[0]["companies"] == {"google": 85, "meta": 0, "stripe": 3}
    assert "asked by google 85, stripe 3, meta" in trainer("show", "add-up").out
    assert trainer("list", "--sort", "frequency", "--json").rows[0]["slug"] == "add-up"


def test_the_table_of_companies_is_read_once(trainer: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer("import", "--companies", trainer.file("tags.csv", "company,slug\nGoogle,add-up\ngoogle,not-written-yet\n"))
    read: list[str] = []

    def tags_in(text: str) -> companies.Tags:
        read.append(text)
        return before(text)

    before = companies.tags_in
    monkeypatch.setattr(companies, "tags_in", tags_in)

    assert [row["slug"] for row in trainer("list", "--company", "google", "--json").rows] == [
        "add-up",
        "not-written-yet",
    ]
    assert len(read) == 1


def test_an_unknown_company_names_the_nearest(trainer: CommandLine) -> None:
    assert "trainer import --companies" in trainer("list", "--company", "google").err
    trainer("import", "--companies", trainer.file("tags.csv", "company,slug\nGoogle,add-up\n"))

    done = trainer("list", "--company", "gogle")

    assert (done.code, done.out) == (2, "") and "Did you mean google?" in done.err


def test_within_a_list_a_company_keeps_the_lists_order(trainer: CommandLine) -> None:
    write_list(trainer.home / "content", "other")
    trainer("import", "--companies", trainer.file("tags.csv", "company,slug\nGoogle,add-up\nMeta,not-written-yet\n"))

    rows = trainer("list", "--list", "other", "--company", "google", "--json").rows

    assert [row["slug"] for row in rows] == ["add-up"]


def test_a_table_of_companies_as_data(trainer: CommandLine) -> None:
    file = trainer.file("tags.csv", "company,slug\nGoogle,add-up\n,add-up\n")

    done = trainer("import", "--companies", file, "--json")

    assert done.rows == [
        {
            "rows": 1,
            "companies": 1,
            "problems": 1,
            "shipped": 1,
            "unreadable": [{"file": file, "line": 3, "why": "names no company."}],
            "dry_run": False,
        }
    ]
