"""What every store promises, asked of each implementation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.fakes import MemoryStore
from tests.store.samples import MINUTE, MONDAY, RATE_LIMITER, TWO_SUM, card, draft, event, reviewed
from trainer.core.cards import ReviewRow
from trainer.core.drafts import Draft
from trainer.core.events import (
    Attempted,
    Body,
    CardReset,
    Flagged,
    Grade,
    Noted,
    RoundScored,
    RoundStarted,
    Undone,
    Unknown,
)
from trainer.services.ports import Store
from trainer.store import open_store

BODIES: list[Body] = [
    reviewed(),
    Attempted(TWO_SUM, "class Solution: ...\n\tü \x00 \ud800", "WA", 3, 9, 0.5, 1.5, 12.25, 61.0, "s1", "r1"),
    RoundStarted("r1", "phone_screen", TWO_SUM, MONDAY + timedelta(microseconds=1)),
    RoundScored("r1", TWO_SUM, {"testing": 4}, {"testing": "edge cases first"}, {"submits": [1, {"passed": None}]}),
    Flagged(TWO_SUM, "bookmarked", True),
    Noted(TWO_SUM, "a hash map\nhalves it"),
    Unknown("streak_frozen", {"days": 3, "why": {"word": "holiday"}}),
    Unknown("joined", {"item_id": RATE_LIMITER, "round_id": "r1"}, RATE_LIMITER),
]


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
    else:
        database = open_store(tmp_path / "trainer.db")
        yield database
        database.close()


class TestEvents:
    @pytest.mark.parametrize("body", BODIES, ids=lambda body: body.kind)
    def test_an_event_comes_back_as_it_went_in(self, store: Store, body: Body) -> None:
        store.append([event("e1", body)])

        assert store.events() == [event("e1", body)]

    @pytest.mark.parametrize(
        "at",
        [
            datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
            datetime(2026, 10, 25, 0, 59, 59, 1, tzinfo=UTC),
            datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
        ],
    )
    def test_an_instant_comes_back_exactly_and_in_utc(self, store: Store, at: datetime) -> None:
        elsewhere = at.astimezone(timezone(timedelta(hours=-8)))

        store.append([event("e1", Noted(TWO_SUM, ""), elsewhere)])

        assert store.events()[0].at == at

    def test_events_come_in_order_of_time_and_then_of_id(self, store: Store) -> None:
        note = Noted(TWO_SUM, "")

        store.append([event("c", note, MONDAY + MINUTE), event("b", note), event("a", note)])

        assert [one.id for one in store.events()] == ["a", "b", "c"]

    def test_events_are_chosen_by_kind_item_and_round(self, store: Store) -> None:
        store.append([event(f"e{n}", body) for n, body in enumerate(BODIES)])

        assert [one.id for one in store.events("noted", "flagged")] == ["e4", "e5"]
        assert [one.id for one in store.events("noted", item_id=RATE_LIMITER)] == []
        assert [one.id for one in store.events(item_id=RATE_LIMITER)] == ["e7"]
        assert [one.id for one in store.events("attempted", "round_scored", round_id="r1")] == ["e1", "e3"]
        assert [one.id for one in store.events(round_id="r1")] == ["e1", "e2", "e3", "e7"]
        assert store.events("round_started", round_id="r2") == []

    def test_an_event_that_is_there_already_is_ignored(self, store: Store) -> None:
        store.append([event("e1", reviewed())])
        store.append([event("e1", reviewed(grade=Grade.AGAIN)), event("e2", Noted(TWO_SUM, "new"))])

        assert [one.id for one in store.events()] == ["e1", "e2"]
        assert [row.grade for row in store.reviews()] == [3]

    def test_merge_says_how_many_were_new(self, store: Store) -> None:
        store.append([event("e1", reviewed())])

        assert store.merge(iter([event("e1", reviewed()), event("e2", reviewed()), event("e2", reviewed())])) == 1
        assert store.merge([]) == 0


class TestUndo:
    def test_an_undone_event_no_longer_counts_and_is_kept(self, store: Store) -> None:
        store.append([event("e1", reviewed()), event("e2", Noted(TWO_SUM, "wrong")), event("e3", reviewed())])

        store.append([event("u1", Undone(TWO_SUM, "e1")), event("u2", Undone(TWO_SUM, "e2"))])

        assert [row.event_id for row in store.reviews()] == ["e3"]
        assert store.events("noted") == []
        assert [one.id for one in store.events()] == ["e1", "e2", "e3", "u1", "u2"]

    def test_undoing_an_undo_brings_the_event_back(self, store: Store) -> None:
        store.append([event("e1", reviewed()), event("u1", Undone(TWO_SUM, "e1"))])

        store.append([event("u2", Undone(TWO_SUM, "u1"))])

        assert [row.event_id for row in store.reviews()] == ["e1"]
        assert [one.id for one in store.events("reviewed", "undone")] == ["e1", "u2"]

    def test_an_undo_may_arrive_before_what_it_undoes(self, store: Store) -> None:
        store.append([event("u1", Undone(TWO_SUM, "e1"))])
        store.merge([event("e1", reviewed()), event("e2", reviewed())])

        assert [row.event_id for row in store.reviews()] == ["e2"]


class TestDerived:
    def test_reviews_are_rows_in_order_of_time(self, store: Store) -> None:
        store.append([event("e2", reviewed(RATE_LIMITER, Grade.EASY), MONDAY + MINUTE)])
        store.append([event("e1", reviewed())])

        assert store.reviews() == [
            ReviewRow("e1", TWO_SUM, MONDAY, 3, 312.5),
            ReviewRow("e2", RATE_LIMITER, MONDAY + MINUTE, 4, 312.5),
        ]
        assert [row.event_id for row in store.reviews(RATE_LIMITER)] == ["e2"]

    def test_reviews_may_be_asked_for_from_an_instant_on(self, store: Store) -> None:
        store.append([event(f"e{n}", reviewed(), MONDAY + n * MINUTE) for n in range(4)])
        store.append([event("other", reviewed(RATE_LIMITER), MONDAY + 9 * MINUTE)])

        assert [row.event_id for row in store.reviews(since=MONDAY + 2 * MINUTE)] == ["e2", "e3", "other"]
        assert [row.event_id for row in store.reviews(TWO_SUM, MONDAY + 3 * MINUTE)] == ["e3"]

    def test_active_quarters_are_those_with_a_review_that_counts(self, store: Store) -> None:
        assert store.active_quarters() == []

        minutes = {"e1": 0, "e2": 14, "e3": 15, "e4": 40, "e5": 24 * 60 + 59}
        store.append([event(name, reviewed(), MONDAY + after * MINUTE) for name, after in minutes.items()])
        store.append([event("u1", Undone(TWO_SUM, "e4")), event("e6", Noted(TWO_SUM, ""), MONDAY + 90 * MINUTE)])

        assert store.active_quarters() == [MONDAY, MONDAY + 15 * MINUTE, MONDAY + (24 * 60 + 45) * MINUTE]

    def test_reviews_know_of_merged_events_before_cards_are_replaced(self, store: Store) -> None:
        store.merge([event("e1", reviewed())])

        assert [row.event_id for row in store.reviews(TWO_SUM)] == ["e1"]

    def test_reviews_before_a_reset_stay(self, store: Store) -> None:
        store.append([event("e1", reviewed()), event("e2", CardReset(TWO_SUM), MONDAY + MINUTE)])

        assert len(store.reviews(TWO_SUM)) == 1

    def test_a_reset_that_was_undone_does_not_count(self, store: Store) -> None:
        resets = [event(f"e{n}", CardReset(TWO_SUM), MONDAY + n * MINUTE) for n in range(3)]
        store.append([*resets, event("u1", Undone(TWO_SUM, "e2"), MONDAY + 9 * MINUTE)])

        assert [one.id for one in store.events("card_reset")] == ["e0", "e1"]

    def test_the_newest_word_on_each_flag_counts(self, store: Store) -> None:
        store.append(
            [
                event("e4", Flagged(RATE_LIMITER, "suspended", False), MONDAY + MINUTE),
                event("e1", Flagged(TWO_SUM, "suspended", True)),
                event("e2", Flagged(TWO_SUM, "bookmarked", True)),
                event("e3", Flagged(RATE_LIMITER, "suspended", True)),
                event("e5", Flagged(TWO_SUM, "bookmarked", False), MONDAY + MINUTE),
                event("u1", Undone(TWO_SUM, "e5"), MONDAY + MINUTE),
            ]
        )

        assert store.flags() == {TWO_SUM: frozenset({"suspended", "bookmarked"})}


class TestCards:
    def test_appending_replaces_the_given_cards_only(self, store: Store) -> None:
        store.append([], [card(TWO_SUM), card(RATE_LIMITER)])

        store.append([event("e1", reviewed())], [card(TWO_SUM, reps=2)])

        assert store.cards() == {TWO_SUM: card(TWO_SUM, reps=2), RATE_LIMITER: card(RATE_LIMITER)}

    def test_an_event_may_take_one_card_with_it(self, store: Store) -> None:
        store.append([], [card(TWO_SUM), card(RATE_LIMITER)])

        store.append([event("e1", CardReset(TWO_SUM))], drop_card=TWO_SUM)
        store.append([event("e2", CardReset("problem:new"))], drop_card="problem:new")

        assert store.cards() == {RATE_LIMITER: card(RATE_LIMITER)}
        assert [one.id for one in store.events("card_reset")] == ["e1", "e2"]

    def test_replacing_cards_drops_the_others_and_keeps_the_reviews(self, store: Store) -> None:
        store.append([event("e1", reviewed())], [card(TWO_SUM)])

        store.replace_cards(iter([card(RATE_LIMITER)]))

        assert store.cards() == {RATE_LIMITER: card(RATE_LIMITER)}
        assert [row.event_id for row in store.reviews()] == ["e1"]

    def test_undo_leaves_cards_to_the_caller(self, store: Store) -> None:
        store.append([event("e1", reviewed())], [card()])
        store.append([event("u1", Undone(TWO_SUM, "e1"))])

        assert store.cards() == {TWO_SUM: card()}


class TestDrafts:
    def test_a_draft_comes_back_and_a_newer_one_replaces_it(self, store: Store) -> None:
        store.save_draft(draft(text="clàss \x00 \ud800 😀"))
        assert store.draft(TWO_SUM) == draft(text="clàss \x00 \ud800 😀")

        store.save_draft(draft(text="class Solution:\n    pass", at=MONDAY + MINUTE))
        assert store.drafts() == [draft(text="class Solution:\n    pass", at=MONDAY + MINUTE)]

    def test_a_state_of_any_mapping_comes_back_equal(self, store: Store) -> None:
        frozen = MappingProxyType({"inner": MappingProxyType({"hints": 2})})

        store.save_draft(Draft(TWO_SUM, "", frozen, MONDAY))

        assert store.draft(TWO_SUM) == Draft(TWO_SUM, "", {"inner": {"hints": 2}}, MONDAY)

    def test_drafts_come_newest_first(self, store: Store) -> None:
        for key, minutes in [("b", 1), ("c", 3), ("a", 2)]:
            store.save_draft(draft(key, at=MONDAY + minutes * MINUTE))

        assert [one.key for one in store.drafts()] == ["c", "a", "b"]

    def test_a_dropped_draft_is_gone_and_others_stay(self, store: Store) -> None:
        store.save_draft(draft("a"))
        store.save_draft(draft("b"))

        store.append([], drop_drafts=("a", "never there"))

        assert store.draft("a") is None
        assert [one.key for one in store.drafts()] == ["b"]

    def test_recording_a_review_drops_its_drafts_with_it(self, store: Store) -> None:
        store.save_draft(draft())
        store.save_draft(draft("scores:x"))
        store.save_draft(draft("round:r1"))

        store.append([event("e1", reviewed())], [card()], drop_drafts=(TWO_SUM, "scores:x", "never there"))

        assert [one.key for one in store.drafts()] == ["round:r1"]

    def test_what_was_done_and_where_it_stands_are_stored_together(self, store: Store) -> None:
        store.save_draft(draft(text="before"))

        store.append([event("e1", reviewed())], put_draft=draft(text="after"))

        assert [one.id for one in store.events()] == ["e1"]
        assert store.drafts() == [draft(text="after")]


def test_a_used_store_is_sound(store: Store) -> None:
    store.append([event(f"e{n}", body) for n, body in enumerate(BODIES)], [card()])
    store.append([event("u1", Undone(TWO_SUM, "e0"))])

    assert store.check() == []
