"""Mock rounds: the deadline stands, late answers are refused, scores need evidence and show their spread."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.world import MORNING, World
from trainer.core.drafts import Draft
from trainer.core.events import CaseKept, Event, Grade, Reviewed, RoundStarted
from trainer.core.rounds import RoundState
from trainer.core.verdicts import Verdict
from trainer.errors import RoundError, UsageError
from trainer.services import mock, rounds

ALL_THREE = {"communication": 3, "problem_solving": 3, "technical_competency": 3, "testing": 3}


@pytest.fixture
def world() -> World:
    return World()


def test_a_phone_screen_takes_a_medium_problem_and_45_minutes(world: World) -> None:
    sitting = mock.start(world, "phone-screen")

    assert sitting.item.slug == "course-schedule"
    assert sitting.round.deadline == MORNING + timedelta(minutes=45)


def test_the_clock_goes_on_while_the_program_is_closed(world: World) -> None:
    mock.start(world, "phone-screen")
    world.wait(minutes=30)
    round_ = rounds.current(world)

    assert round_ is not None
    assert round_.left(world.now()) == timedelta(minutes=15)


def test_coming_back_finds_the_draft(world: World) -> None:
    sitting = mock.start(world, "phone-screen")
    mock.save(world, replace(sitting, text="half"))
    round_ = rounds.current(world)

    assert round_ is not None and mock.sit(world, round_).text == "half"


def test_a_late_answer_is_refused(world: World) -> None:
    sitting = mock.start(world, "phone-screen")
    world.wait(minutes=45)

    with pytest.raises(RoundError, match="deadline has passed"):
        mock.submit(world, sitting)
    with pytest.raises(RoundError, match="deadline has passed"):
        mock.run(world, sitting, "x", examples_only=False)
    assert world.store.events("attempted") == []


def test_one_round_at_a_time(world: World) -> None:
    mock.start(world, "phone-screen")
    with pytest.raises(RoundError, match="is running"):
        mock.start(world, "system-design")


def test_a_round_cannot_be_scored_while_it_runs(world: World) -> None:
    sitting = mock.start(world, "phone-screen")
    with pytest.raises(RoundError, match="still running"):
        mock.score(world, sitting, ALL_THREE, {})


def test_the_evidence_is_what_happened(world: World) -> None:
    world.judge.verdicts = [Verdict.AC, Verdict.WA, Verdict.AC]
    sitting = mock.start(world, "phone-screen")
    sitting, _ = mock.run(world, sitting, "a", examples_only=True)
    world.wait(minutes=20)
    sitting, _ = mock.run(world, sitting, "b", examples_only=False)
    world.wait(minutes=4)
    sitting, _ = mock.run(world, sitting, "c", examples_only=False)
    sitting = mock.submit(world, sitting)
    seen = mock.observed(world, sitting)

    assert seen.figures["submits"] == 2
    assert (seen.figures["tests_passed"], seen.figures["tests_total"]) == (2, 2)
    assert seen.figures["minutes_used"] == 24.0
    assert seen.by_criterion["problem_solving"] == ("accepted after 24 min", "submits: WA, AC")
    assert seen.by_criterion["testing"][0] == "examples run 1 time"


def test_scoring_stores_the_debrief_and_schedules_the_item(world: World) -> None:
    sitting = mock.start(world, "phone-screen")
    world.wait(minutes=20)
    sitting, _ = mock.run(world, sitting, "a", examples_only=False)
    scored = mock.score(world, mock.submit(world, sitting), ALL_THREE, {"testing": "walked an example"})

    assert (scored.state, scored.score, scored.evidence) == (RoundState.SCORED, 3.0, {"testing": "walked an example"})
    (event,) = world.store.events("reviewed")
    assert isinstance(event.body, Reviewed)
    assert event.body.grade is Grade.GOOD
    assert event.body.reasons[0] == "in a mock round"
    assert rounds.current(world) is None


def test_an_expired_round_is_scored_on_what_was_done_in_time(world: World) -> None:
    mock.start(world, "phone-screen")
    world.wait(days=1)
    round_ = rounds.current(world)
    assert round_ is not None and round_.state is RoundState.EXPIRED
    sitting = mock.sit(world, round_)

    assert mock.observed(world, sitting).figures["minutes_used"] == 45.0
    mock.score(world, sitting, ALL_THREE, {})
    (event,) = world.store.events("reviewed")
    assert isinstance(event.body, Reviewed) and event.body.grade is Grade.AGAIN


def test_every_criterion_needs_a_score(world: World) -> None:
    sitting = mock.submit(world, mock.start(world, "phone-screen"))
    with pytest.raises(UsageError, match="No score from 1 to 4 for: Testing"):
        mock.score(world, sitting, {**ALL_THREE, "testing": 5}, {})


def test_a_design_round_keeps_notes_and_checks_estimates(world: World) -> None:
    sitting = mock.start(world, "system-design")
    assert sitting.prompt is not None
    session = replace(sitting.prompt, notes={"Requirements": "who and how many"}, estimates={"requests": "150"})
    sitting = mock.submit(world, replace(sitting, prompt=session))
    seen = mock.observed(world, sitting)

    assert seen.figures["estimates_right"] == 1
    assert seen.by_criterion["estimation"][0] == "1 of 1 estimates within tolerance"
    assert "none in High level" in seen.by_criterion["depth"][0]
    assert len(world.store.events("answered")) == 1


def test_a_round_shows_phases_without_the_prompts_guides(world: World) -> None:
    sitting = mock.start(world, "system-design")

    assert [(phase.name, phase.guide) for phase in sitting.phases] == [("Requirements", ""), ("High level", "")]


def test_history_shows_mean_and_spread(world: World) -> None:
    for value in (2, 4):
        sitting = mock.submit(world, mock.start(world, "phone-screen"))
        mock.score(world, sitting, dict.fromkeys(ALL_THREE, value), {})
        world.wait(days=1)
    past = mock.history(world)

    assert (past.by_kind["phone-screen"].mean, past.by_kind["phone-screen"].low) == (3.0, 2.0)
    assert past.by_criterion["testing"].high == 4.0


def test_an_abandoned_round_makes_room_for_the_next(world: World) -> None:
    mock.abandon(world, mock.start(world, "phone-screen").round)

    assert rounds.current(world) is None
    assert [r.state for r in mock.history(world).rounds] == [RoundState.ABANDONED]


def test_an_unknown_kind_names_the_kinds(world: World) -> None:
    with pytest.raises(UsageError, match="Kinds: phone-screen, system-design"):
        mock.start(world, "onsite")


def test_a_round_of_a_newer_version_cannot_be_taken_up_but_abandoned(world: World) -> None:
    body = RoundStarted("r1", "onsite", "problem:course-schedule", MORNING + timedelta(minutes=45))
    world.store.append([Event("e1", MORNING, "phone", body)])
    round_ = rounds.current(world)
    assert round_ is not None

    with pytest.raises(RoundError, match="'onsite'"):
        mock.sit(world, round_)
    with pytest.raises(RoundError, match="A onsite is running"):
        mock.start(world, "phone-screen")
    mock.abandon(world, round_)
    assert rounds.current(world) is None


def test_a_draft_of_an_edited_backup_is_taken_up(world: World) -> None:
    sitting = mock.start(world, "phone-screen")
    world.store.save_draft(Draft(f"round:{sitting.round.id}", "mine", {"example_runs": "?"}, MORNING))

    assert mock.sit(world, sitting.round).text == "mine"


def test_an_item_that_does_not_fit_is_refused(world: World) -> None:
    with pytest.raises(UsageError, match="does not fit a phone screen"):
        mock.start(world, "phone-screen", "rate-limiter")


def test_the_users_own_cases_are_part_of_a_round(world: World) -> None:
    own = CaseKept("problem:course-schedule", '{"n":7}', "14", "hash-course-schedule")
    world.store.append([Event("own", world.now(), "laptop", own)])
    sitting = mock.start(world, "phone-screen", "course-schedule")

    mock.run(world, sitting, "source", examples_only=True)

    assert [case.args for case in world.judge.jobs[-1].cases] == [b'{"n":1}', b'{"n":7}']
