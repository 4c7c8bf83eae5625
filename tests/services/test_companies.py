"""Tables of companies: kept, filtered by, and sorted by."""

from __future__ import annotations

import pytest

from tests.world import World
from trainer.errors import ContentError, UsageError
from trainer.services import library
from trainer.services.companies import import_tables
from trainer.services.library import Filter

TABLE = "company,slug,frequency\nGoogle,course-schedule,95\nGoogle,flood-fill,85%\nMeta,flood-fill,20\nMeta,later,9\n"


@pytest.fixture
def world() -> World:
    world = World()
    import_tables(world, [("", TABLE)])
    return world


def slugs(world: World, wanted: Filter) -> list[str]:
    return [entry.item.slug for entry in library.by_frequency(library.entries(world, wanted), wanted.company)]


def test_a_company_is_a_filter_and_its_frequency_an_order(world: World) -> None:
    assert slugs(world, Filter(company="google")) == ["course-schedule", "flood-fill"]
    assert slugs(world, Filter(company="meta")) == ["flood-fill"]


def test_without_a_company_the_order_is_by_whoever_asks_most(world: World) -> None:
    assert slugs(world, Filter())[:2] == ["course-schedule", "flood-fill"]


def test_a_beginning_is_enough_and_an_unknown_one_names_the_nearest(world: World) -> None:
    assert library.the_company(library.company_tags(world), "Goo") == "google"
    with pytest.raises(UsageError, match="Did you mean google"):
        library.entries(world, Filter(company="gogle"))
    with pytest.raises(UsageError, match="trainer import --companies"):
        library.entries(World(), Filter(company="google"))


def test_what_a_company_asks_and_is_not_shipped_is_told(world: World) -> None:
    assert library.missing(world, Filter(company="meta")) == [("later", "")]
    assert library.missing(world, Filter(company="meta", topic="graphs")) == []


def test_files_add_up_until_they_replace(world: World) -> None:
    added = import_tables(world, [("stripe", "title,frequency\nFlood Fill,3"), ("", "Meta,flood-fill,30")])
    assert (added.companies, added.problems, added.shipped) == (3, 3, 2)
    assert library.most_first(library.entries(world, Filter(company="stripe"))[0].companies) == [
        ("google", 85.0),
        ("meta", 30.0),
        ("stripe", 3.0),
    ]

    replaced = import_tables(world, [("", "Meta,flood-fill,30")], replace=True)
    assert (replaced.companies, world.companies.text) == (1, "company,slug,frequency\nmeta,flood-fill,30\n")


def test_a_dry_run_and_a_table_without_a_line_write_nothing(world: World) -> None:
    before = world.companies.text

    assert import_tables(world, [("", "Meta,later,1")], replace=True, dry_run=True).path is None
    assert import_tables(world, [("", "company,slug\n,later")], replace=True).path is None
    assert world.companies.text == before


def test_one_table_that_is_none_leaves_everything_as_it_was(world: World) -> None:
    before = world.companies.text

    with pytest.raises(UsageError):
        import_tables(world, [("", "Meta,later,1"), ("", "")])
    world.companies.trouble = ContentError("It cannot be written.")
    with pytest.raises(ContentError):
        import_tables(world, [("", "Meta,later,1")])
    assert world.companies.text == before
