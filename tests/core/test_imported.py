"""The mark of an imported review, and the days over which an import is spread."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from trainer.core.cards import Card
from trainer.core.imported import Deferral, deferrals, flag_of, import_id, is_imported, spread
from trainer.core.scheduling import Policy, due_on, policy_of
from trainer.core.settings import Settings

DAY, TODAY = date(2026, 1, 31), date(2026, 3, 2)
CARD = Card("problem:a", 2.3, 5.0, datetime(2026, 1, 31, 12, tzinfo=UTC), DAY, 3, 1, 0)


def test_an_import_is_known_by_its_id_which_problem_and_day_make() -> None:
    ids = [import_id(item, day) for item in ("problem:a", "problem:b") for day in (DAY, TODAY, None)]

    assert len(set(ids)) == 6 and ids[0] == import_id("problem:a", DAY)
    assert all(is_imported(one) and UUID(one).version == 8 for one in ids)
    assert ids[0] < ids[1], "they sort by day, as ids of events do"


def test_our_own_ids_are_no_imports() -> None:
    assert not is_imported("019cabcd-1234-7def-8abc-0123456789ab")
    assert not is_imported("e8")


def test_a_day_takes_as_many_minutes_as_it_may() -> None:
    days = spread([("a", 10), ("b", 10), ("c", 25), ("d", 15)], 20, TODAY, None)

    assert [(day - TODAY).days for day in days.values()] == [0, 0, 1, 2]


def test_the_last_day_makes_days_fuller() -> None:
    days = spread([(f"p{n}", 20) for n in range(40)], 20, TODAY, TODAY + timedelta(days=9))

    assert max(days.values()) == TODAY + timedelta(days=9)
    assert [list(days.values()).count(TODAY + timedelta(days=n)) for n in range(10)] == [4] * 10


@given(st.lists(st.integers(1, 240), max_size=60), st.integers(1, 400), st.integers(-5, 90))
def test_every_item_has_a_day_in_order_and_none_is_too_late(minutes: list[int], a_day: int, left: int) -> None:
    items = [(f"p{n}", many) for n, many in enumerate(minutes)]
    last = TODAY + timedelta(days=max(0, left))

    days = list(spread(items, a_day, TODAY, last).values())

    assert len(days) == len(items) and days == sorted(days)
    assert all(TODAY <= day <= last for day in days)


def test_a_flag_holds_a_deferral_and_the_earliest_counts() -> None:
    early, late = Deferral(TODAY, date(2026, 4, 1)), Deferral(TODAY, date(2026, 5, 1))

    flags = {
        "problem:a": frozenset({flag_of(late), "suspended", flag_of(early)}),
        "problem:b": frozenset({"spread x y"}),
    }

    assert deferrals(flags) == {"problem:a": early}


def test_a_deferred_card_waits_until_it_is_practised() -> None:
    policy = policy_of(Settings(), {"problem:a": frozenset({flag_of(Deferral(TODAY, date(2026, 4, 1)))})})
    practised = replace(CARD, reviewed_on=TODAY)

    assert due_on(CARD, Policy()) == DAY + timedelta(days=2)
    assert due_on(CARD, policy) == date(2026, 4, 1)
    assert due_on(practised, policy) == TODAY + timedelta(days=2)


def test_nothing_waits_beyond_the_interview() -> None:
    flags = {"problem:a": frozenset({flag_of(Deferral(TODAY, date(2026, 4, 1)))})}
    policy = replace(policy_of(Settings(), flags), interview_on=date(2026, 3, 20))

    assert TODAY <= due_on(CARD, policy) < date(2026, 3, 20)
