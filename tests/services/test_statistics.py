"""Figures, export, import and the doctor."""

from __future__ import annotations

import pytest

from tests.world import World
from trainer.core.events import Grade
from trainer.errors import StoreError, UsageError
from trainer.services import backup, doctor, practice
from trainer.services.statistics import statistics


@pytest.fixture
def world() -> World:
    world = World()
    session = practice.start(world, "flood-fill")
    world.wait(minutes=12)
    session, _ = practice.run(world, session, "x")
    practice.finish(world, session, Grade.GOOD)
    return world


def test_the_figures_of_one_solved_problem(world: World) -> None:
    figures = statistics(world)

    assert (figures.reviews, figures.items_started, figures.items_total, figures.minutes) == (1, 1, 3, 12.0)
    assert (figures.submits, figures.submits_accepted) == (1, 1)
    assert figures.forecast[2][1:] == (1, 15)
    graphs = next(topic for topic in figures.topics if topic.topic == "graphs")
    assert (graphs.total, graphs.started, graphs.readiness) == (2, 1, 0.5)


def test_an_export_can_be_imported_elsewhere_and_twice(world: World) -> None:
    practice.save(world, practice.start(world, "course-schedule"), "half")
    text = backup.export_text(world, "json", "1")
    other = World()
    other.exporter = world.exporter

    first = backup.import_text(other, text)
    assert (first.new, first.drafts) == (2, 1)
    assert other.store.cards() == world.store.cards()
    second = backup.import_text(other, text)
    assert (second.read, second.new, second.drafts) == (2, 0, 0)


def test_an_older_draft_does_not_replace_a_newer_one(world: World) -> None:
    practice.save(world, practice.start(world, "course-schedule"), "old")
    text = backup.export_text(world, "json", "1")
    world.wait(minutes=1)
    practice.save(world, practice.start(world, "course-schedule"), "new")
    backup.import_text(world, text)

    draft = world.store.draft("problem:course-schedule")
    assert draft is not None and draft.text == "new"


def test_an_unknown_format_names_the_formats(world: World) -> None:
    with pytest.raises(UsageError, match="Formats: json, csv"):
        backup.export_text(world, "xml", "1")


def test_the_doctor_reports_and_never_raises(world: World) -> None:
    world.content.broken = ("a.yaml:1: unknown key",)
    findings = {(finding.what, finding.well): finding.detail for finding in doctor.examine(world)}

    assert findings[("content", False)] == "a.yaml:1: unknown key"
    assert ("database", True) in findings
    assert ("judge: files", False) in findings


def test_a_database_that_cannot_be_read_is_a_finding(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> list[str]:
        raise StoreError("The database is not a database.", "Restore a backup.")

    monkeypatch.setattr(world.store, "check", broken)
    assert any(not f.well and "Restore a backup" in f.detail for f in doctor.examine(world))
