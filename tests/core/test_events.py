"""Events survive a trip through plain data, whatever version wrote them."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from trainer.core.events import (
    Answered,
    Attempted,
    Body,
    CardReset,
    CaseDropped,
    CaseKept,
    Flagged,
    Grade,
    Noted,
    Reviewed,
    RoundAbandoned,
    RoundScored,
    RoundStarted,
    RoundSubmitted,
    Undone,
    Unknown,
    body_from,
    payload_of,
)

BODIES: list[Body] = [
    Reviewed("problem:a", Grade.GOOD, Grade.HARD, ("2 hints used",), 61.5, "s", {"depth": 3}),
    Attempted("problem:a", "class Solution: ...", "AC", 9, 9, 0.1, 0.2, 3.5, 61.0, "s", "", "O(n)"),
    Answered("design:x", {"Requirements": "ü"}, {"qps": "1k"}, 5.0),
    RoundStarted("r", "phone-screen", "problem:a", datetime(2026, 3, 2, 10, 45, tzinfo=UTC)),
    RoundSubmitted("r", "problem:a"),
    RoundScored("r", "problem:a", {"testing": 3}, {"testing": "ran the edges"}, {"submits": 2}),
    RoundAbandoned("r", "problem:a"),
    Flagged("problem:a", "suspended", True),
    Noted("problem:a", "two pointers"),
    CaseKept("problem:a", '{"nums":[1]}', "true", "hash"),
    CaseDropped("problem:a", '{"nums":[1]}'),
    CardReset("problem:a"),
    Undone("problem:a", "e1"),
    Unknown("tick", {"item_id": "task:1", "n": 3}, "task:1"),
]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.kind)
def test_a_body_survives_json(body: Body) -> None:
    text = json.dumps(payload_of(body))
    assert body_from(body.kind, json.loads(text)) == body


def test_a_field_of_a_newer_version_is_passed_over() -> None:
    assert body_from("card_reset", {"item_id": "problem:a", "mood": "fine"}) == CardReset("problem:a")


@pytest.mark.parametrize("payload", [{}, {"item_id": "problem:a", "grade": 9, "suggested": 1}])
def test_unusable_data_is_one_sentence(payload: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="an event of kind 'reviewed' has unusable data"):
        body_from("reviewed", payload)
