"""The measured grade: every row of the rule, with its reasons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from trainer.core.events import Grade
from trainer.core.grading import Measured, suggest, suggest_from_scores

CLEAN = Measured(accepted=True, seconds=8 * 60, target_minutes=25, is_review=True)


@pytest.mark.parametrize(
    ("measured", "grade", "reason"),
    [
        (CLEAN, Grade.EASY, "8 min of 25 min target"),
        (replace(CLEAN, seconds=15 * 60), Grade.EASY, "15 min of 25 min target"),
        (replace(CLEAN, seconds=15 * 60 + 1), Grade.GOOD, "15 min of 25 min target"),
        (replace(CLEAN, is_review=False), Grade.GOOD, "first time: Easy is for reviews"),
        (replace(CLEAN, failed_submits=1), Grade.GOOD, "1 submit failed before it was accepted"),
        (replace(CLEAN, seconds=37.5 * 60), Grade.GOOD, "first submit"),
        (replace(CLEAN, seconds=37.5 * 60 + 1), Grade.HARD, "38 min of 25 min target"),
        (replace(CLEAN, hints=1), Grade.HARD, "1 hint used"),
        (replace(CLEAN, hints=2), Grade.HARD, "2 hints used"),
        (replace(CLEAN, failed_submits=3), Grade.HARD, "3 submits failed"),
        (replace(CLEAN, failed_submits=1, slow_first=True), Grade.HARD, "the first version was too slow"),
        (replace(CLEAN, accepted=False), Grade.AGAIN, "not accepted yet"),
        (replace(CLEAN, solution_seen=True), Grade.AGAIN, "the solution was shown"),
    ],
)
def test_the_grade_follows_what_was_measured(measured: Measured, grade: Grade, reason: str) -> None:
    suggestion = suggest(measured)

    assert suggestion.grade is grade
    assert reason in suggestion.reasons


def test_several_reasons_are_all_told() -> None:
    suggestion = suggest(replace(CLEAN, hints=2, failed_submits=4))
    assert suggestion.reasons == ("2 hints used", "4 submits failed")


def test_a_solve_within_a_minute_is_told_in_seconds() -> None:
    assert suggest(replace(CLEAN, seconds=42)).reasons[0] == "42 s of 25 min target"


@pytest.mark.parametrize(
    ("scores", "grade"),
    [
        ({"a": 1, "b": 2}, Grade.AGAIN),
        ({"a": 2, "b": 2}, Grade.HARD),
        ({"a": 3, "b": 3}, Grade.GOOD),
        ({"a": 4, "b": 3}, Grade.EASY),
        ({}, Grade.AGAIN),
    ],
)
def test_self_scores_become_a_grade(scores: dict[str, int], grade: Grade) -> None:
    assert suggest_from_scores(scores).grade is grade


def test_the_weakest_criterion_is_named() -> None:
    assert "weakest: trade offs (2)" in suggest_from_scores({"trade_offs": 2, "depth": 4}).reasons
