"""The JSON backup: nothing is lost on the way out and back, and a broken file is refused in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.core.drafts import Draft
from trainer.core.events import (
    Answered,
    Attempted,
    Body,
    CardReset,
    Event,
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
)
from trainer.core.jsonvalue import Json
from trainer.errors import TrainerError
from trainer.exports import Exports, json_text, read_json
from trainer.exports.shapes import FITS
from trainer.services.ports import Exporter

AT = datetime(2026, 3, 2, 9, 30, 0, 123_456, tzinfo=UTC)
BODIES: list[Body] = [
    Reviewed("problem:a", Grade.GOOD, Grade.HARD, ("2 hints used", "ü"), 312.5, "s1", {"depth": 3}),
    Attempted("problem:a", "class Solution:\n\tpass  # \ud800 \x00 😀", "WA", 3, 9, 0.5, 1.5, 12.25, 61.0, "s1", "r1"),
    Answered("design:b", {"scope": "a = b\n"}, {"qps": "10^4"}, 1.0),
    RoundStarted("r1", "phone_screen", "problem:a", AT + timedelta(microseconds=1)),
    RoundSubmitted("r1", "problem:a"),
    RoundScored("r1", "problem:a", {"testing": 4}, {"testing": "edges first"}, {"submits": [1, {"passed": None}]}),
    RoundAbandoned("r2", "problem:a"),
    Flagged("problem:a", "suspended", False),
    Noted("problem:a", "a hash map\nhalves it"),
    CardReset("problem:a"),
    Undone("problem:a", "e1"),
    Unknown("streak_frozen", {"days": 3, "why": {"word": "holiday", "deep": [[1.5, True, None]]}}),
    Unknown("joined", {"item_id": "design:b"}, "design:b"),
]
EVENTS = [Event(f"e{number}", AT, "laptop", body) for number, body in enumerate(BODIES)]
DRAFTS = [Draft("problem:a", "class \ud800", {"hints": 2, "spent": [1.5, None]}, AT), Draft("round:r1", "", {}, AT)]


def test_exports_is_an_exporter() -> None:
    exporter: Exporter = Exports()

    assert exporter.read_json(exporter.json_text([], [], "0.1.0")) == ([], [])


SAMPLES: Mapping[str, object] = {
    "str": "ü",
    "bool": True,
    "int": 3,
    "float": 0.1,
    "Grade": Grade.EASY,
    "datetime": AT,
    "tuple[str, ...]": ("a", "b"),
    "Mapping[str, int]": {"depth": 4},
    "Mapping[str, str]": {"scope": "a"},
    "Mapping[str, Json]": {"deep": [{"er": None}]},
}


@pytest.mark.parametrize("body", set(get_args(Body)) - {Unknown}, ids=lambda body: str(body.kind))
def test_every_kind_of_event_comes_back_equal(body: Callable[..., Body]) -> None:
    filled = body(**{field.name: SAMPLES[str(field.type)] for field in fields(body)})  # type: ignore[arg-type]
    events = [Event("e1", AT, "laptop", filled)]

    assert read_json(json_text(events, [], "0.1.0")) == (events, [])


def test_odd_texts_and_every_draft_come_back_equal() -> None:
    assert read_json(json_text(EVENTS, DRAFTS, "0.1.0")) == (EVENTS, DRAFTS)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
INSTANTS = st.datetimes(timezones=st.just(UTC))
WORDS = st.text(min_size=1)


@given(
    kind=WORDS.filter(lambda kind: kind not in {body.kind for body in BODIES}),
    payload=st.dictionaries(st.text().filter(lambda name: name != "item_id"), JSON),
    at=INSTANTS,
    text=st.text(st.characters(codec=None)),
)
def test_what_this_version_does_not_know_comes_back_equal(
    kind: str, payload: Mapping[str, Json], at: datetime, text: str
) -> None:
    events = [Event("e1", at, "", Unknown(kind, payload))]
    drafts = [Draft("key", text, payload, at)]

    assert read_json(json_text(events, drafts, "0.1.0")) == (events, drafts)


def test_the_text_is_ascii_with_a_header_and_one_event_a_line() -> None:
    written = json_text(EVENTS, DRAFTS, "0.1.0")

    assert written.isascii()
    assert written.splitlines()[:4] == [
        "{",
        '"format": "trainer-backup",',
        '"format_version": 1,',
        '"program_version": "0.1.0",',
    ]
    assert len([line for line in written.splitlines() if line.startswith('{"id"')]) == len(EVENTS)
    assert json.loads(written)["events"][0]["at"] == "2026-03-02T09:30:00.123456+00:00"


def test_times_are_written_and_read_in_utc() -> None:
    elsewhere = [Event("e1", AT.astimezone(timezone(timedelta(hours=5))), "laptop", CardReset("problem:a"))]

    written = json_text(elsewhere, [], "0.1.0")
    events, _ = read_json(written)

    assert "2026-03-02T09:30:00.123456+00:00" in written
    assert events[0].at == AT
    assert events[0].at.tzinfo is UTC


def test_mappings_of_any_make_are_written() -> None:
    frozen = MappingProxyType({"inner": MappingProxyType({"testing": 4})})
    written = json_text([Event("e1", AT, "", Unknown("new", frozen))], [Draft("problem:a", "", frozen, AT)], "")

    [event], [draft] = read_json(written)

    assert event.body == Unknown("new", {"inner": {"testing": 4}})
    assert draft.state == {"inner": {"testing": 4}}


def test_a_backup_without_drafts_is_one() -> None:
    assert read_json('{"format": "trainer-backup", "format_version": 1, "events": []}') == ([], [])


def refusal(text: str) -> str:
    with pytest.raises(TrainerError) as caught:
        read_json(text)
    assert "imported" in caught.value.hint
    return caught.value.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "This file is not JSON: Expecting value (line 1, column 1)."),
        ("id,at\n1,2\n", "This file is not JSON: Expecting value (line 1, column 1)."),
        ('{"format": "trainer-backup",\n "events": [', "This file is not JSON: Expecting value (line 2, column 13)."),
        ('{"format": NaN}', "This file is not JSON that trainer can read: NaN is not a number."),
        ('{"format": 1e999}', "This file is not JSON that trainer can read: 1e999 is too large a number."),
        ("[]", "This file is not a backup of trainer."),
        ("null", "This file is not a backup of trainer."),
        ('{"format": "anki", "events": []}', "This file is not a backup of trainer."),
        ('{"format": "trainer-backup"}', "This backup does not say which format it has."),
        ('{"format": "trainer-backup", "format_version": "1"}', "This backup does not say which format it has."),
        (
            '{"format": "trainer-backup", "format_version": 2, "events": 7}',
            "This backup was written by a newer version of trainer (format 2; this version reads 1).",
        ),
        ('{"format": "trainer-backup", "format_version": 1, "events": 7}', '"events" of this backup is not a list.'),
        ('{"format": "trainer-backup", "format_version": 1, "drafts": {}}', '"drafts" of this backup is not a list.'),
    ],
)
def test_a_file_that_is_not_a_backup_is_refused(text: str, message: str) -> None:
    assert refusal(text) == message


def test_a_file_that_is_nested_without_end_is_refused() -> None:
    assert refusal("[" * 100_000).startswith("This file is not JSON that trainer can read: ")


GOOD_EVENT = {"id": "e1", "at": "2026-03-02T09:30:00+00:00", "device": "laptop", "kind": "card_reset"}
REVIEW = {"item_id": "problem:a", "grade": 3, "suggested": 2}


def backup_with(events: list[object], drafts: list[object] | None = None) -> str:
    return json.dumps({"format": "trainer-backup", "format_version": 1, "events": events, "drafts": drafts or []})


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"id": ""}, 'its "id" is empty'),
        ({"id": 7}, 'its "id" is missing or not a text'),
        ({"id": "\ud800"}, 'its "id" is not valid Unicode'),
        ({"device": None}, 'its "device" is missing or not a text'),
        ({"kind": None}, 'its "kind" is missing or not a text'),
        ({"at": "yesterday"}, "its \"at\" is not a time with a UTC offset: 'yesterday'"),
        ({"at": "2026-03-02T09:30:00"}, "its \"at\" is not a time with a UTC offset: '2026-03-02T09:30:00'"),
        (
            {"at": "0001-01-01T00:00:00+14:00"},
            "its \"at\" is not a time with a UTC offset: '0001-01-01T00:00:00+14:00'",
        ),
        ({"payload": None}, "its payload is missing or not an object"),
        ({"payload": []}, "its payload is missing or not an object"),
        ({"payload": {"item_id": 7}}, 'its "item_id" has the wrong type'),
        ({"payload": {"item_id": "\udfff"}}, 'its "item_id" is not valid Unicode'),
        ({"kind": "reviewed", "payload": {**REVIEW, "seconds": "300"}}, 'its "seconds" has the wrong type'),
        ({"kind": "reviewed", "payload": {**REVIEW, "seconds": True}}, 'its "seconds" has the wrong type'),
        ({"kind": "reviewed", "payload": {**REVIEW, "reasons": "slow"}}, 'its "reasons" has the wrong type'),
        ({"kind": "reviewed", "payload": {**REVIEW, "scores": {"depth": "3"}}}, 'its "scores" has the wrong type'),
        (
            {"kind": "reviewed", "payload": {**REVIEW, "grade": 7}},
            "an event of kind 'reviewed' has unusable data: 7 is not a valid Grade",
        ),
        (
            {
                "kind": "round_started",
                "payload": {"round_id": "r", "round_kind": "k", "item_id": "i", "deadline": "2026-03-02T09:30:00"},
            },
            'its "deadline" has the wrong type',
        ),
        ({"kind": "new_kind", "payload": {"round_id": "\ud800"}}, 'its "round_id" is not valid Unicode'),
    ],
)
def test_a_broken_event_is_named_by_its_number(change: Mapping[str, object], why: str) -> None:
    good = {**GOOD_EVENT, "payload": {"item_id": "problem:a"}}

    assert refusal(backup_with([good, {**good, **change}])) == f"Event 2 of this backup cannot be read: {why}."


def test_an_event_that_is_no_object_is_named_by_its_number() -> None:
    assert refusal(backup_with(["e1"])) == "Event 1 of this backup cannot be read: it is not an object."


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"key": ""}, 'its "key" is empty'),
        ({"text": None}, 'its "text" is missing or not a text'),
        ({"state": []}, 'its "state" is missing or not an object'),
        ({"saved_at": 5}, 'its "saved_at" is missing or not a text'),
    ],
)
def test_a_broken_draft_is_named_by_its_number(change: Mapping[str, object], why: str) -> None:
    good = {"key": "problem:a", "text": "", "state": {}, "saved_at": "2026-03-02T09:30:00+00:00"}

    assert refusal(backup_with([], [{**good, **change}])) == f"Draft 1 of this backup cannot be read: {why}."


def test_every_type_of_a_field_is_looked_at() -> None:
    types = {str(field.type) for body in get_args(Body) if body is not Unknown for field in fields(body)}

    assert types <= set(FITS)


def test_a_number_that_json_cannot_say_is_not_written() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text([Event("e1", AT, "", Reviewed("problem:a", Grade.GOOD, Grade.GOOD, seconds=float("nan")))], [], "")
