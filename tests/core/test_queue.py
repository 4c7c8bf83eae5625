"""Today's queue: minutes cap it, nothing is hidden, topics take turns."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from trainer.core.cards import Card
from trainer.core.items import Difficulty, Item, Kind
from trainer.core.queue import Plan, plan_day
from trainer.core.scheduling import Policy

TODAY = date(2026, 3, 2)


def item(slug: str, topic: str = "graphs", minutes: int = 25, difficulty: Difficulty = Difficulty.MEDIUM) -> Item:
    return Item(Kind.PROBLEM, slug, slug.title(), topic, difficulty, minutes)


def card(slug: str, stability: float = 5.0, days_ago: int = 10) -> Card:
    day = TODAY - timedelta(days=days_ago)
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return Card(f"problem:{slug}", stability, 5.0, at, day, 3, 3, 0)


def plan(items: list[Item], cards: list[Card], budget: int = 60, new: int = 0, **more: object) -> Plan:
    return plan_day(
        {i.id: i for i in items},
        {c.item_id: c for c in cards},
        today=TODAY,
        budget=budget,
        new_allowed=new,
        policy=Policy(),
        **more,  # type: ignore[arg-type]
    )


def slugs(planned: Plan) -> list[str]:
    return [p.item.slug for p in planned.queue]


def test_a_day_is_capped_by_minutes_and_the_rest_is_listed() -> None:
    items = [item(s) for s in "abc"]
    day = plan(items, [card("a", 5), card("b", 6), card("c", 7)], budget=50)

    assert slugs(day) == ["a", "b"]
    assert [p.item.slug for p in day.waiting] == ["c"]
    assert day.minutes == 50


def test_what_is_most_likely_forgotten_comes_first() -> None:
    items = [item("firm", minutes=10), item("shaky", minutes=10)]
    assert slugs(plan(items, [card("firm", 9.0), card("shaky", 2.0)])) == ["shaky", "firm"]


def test_a_short_item_fills_what_a_long_one_leaves() -> None:
    items = [item("long", minutes=40), item("other", minutes=40), item("short", minutes=15)]
    day = plan(items, [card("long", 2), card("other", 3), card("short", 4)], budget=55)

    assert slugs(day) == ["long", "short"]
    assert [p.item.slug for p in day.waiting] == ["other"]


def test_a_budget_below_every_item_still_gives_one() -> None:
    assert slugs(plan([item("hard", minutes=40)], [card("hard")], budget=10)) == ["hard"]


def test_a_day_that_is_used_up_is_empty_and_says_what_waits() -> None:
    day = plan([item("a")], [card("a")], budget=0)
    assert (slugs(day), len(day.waiting)) == ([], 1)


def test_what_was_reviewed_today_does_not_come_again() -> None:
    assert slugs(plan([item("a")], [card("a", 0.1, days_ago=0)])) == []


def test_skipped_items_do_not_come() -> None:
    assert slugs(plan([item("a"), item("n")], [card("a")], new=5, skip=frozenset({"problem:a", "problem:n"}))) == []


def test_what_is_not_due_does_not_come() -> None:
    assert slugs(plan([item("a")], [card("a", 40.0)])) == []


def test_new_items_are_limited_and_topics_take_turns() -> None:
    items = [item("g1", "graphs", 10), item("g2", "graphs", 10), item("h1", "heaps", 10)]
    assert slugs(plan(items, [], new=2)) == ["g1", "h1"]


def test_new_items_come_easy_before_hard() -> None:
    items = [item("x", difficulty=Difficulty.HARD), item("y", difficulty=Difficulty.EASY)]
    assert slugs(plan(items, [], new=1)) == ["y"]


def test_preferred_new_items_come_first_in_their_order() -> None:
    items = [item(s, minutes=10) for s in ("a", "b", "c")]
    assert slugs(plan(items, [], new=2, preferred=["problem:c", "problem:b"])) == ["c", "b"]


def test_reviews_go_before_new_items() -> None:
    assert slugs(plan([item("new", minutes=30), item("old", minutes=30)], [card("old")], budget=30, new=1)) == ["old"]


def test_neighbours_differ_in_topic_where_they_can() -> None:
    items = [item("g1", "graphs", 10), item("g2", "graphs", 10), item("h1", "heaps", 10)]
    day = plan(items, [card("g1", 1), card("g2", 2), card("h1", 3)])
    assert slugs(day) == ["g1", "h1", "g2"]


def test_a_card_whose_content_is_gone_is_passed_over() -> None:
    assert slugs(plan([], [card("gone")])) == []


@given(
    st.lists(st.tuples(st.sampled_from(["g", "h", "d"]), st.integers(5, 60), st.floats(0.2, 30)), max_size=30),
    st.integers(0, 180),
)
def test_nothing_due_is_lost_or_doubled(rows: list[tuple[str, int, float]], budget: int) -> None:
    items = [item(f"p{i}", topic, minutes) for i, (topic, minutes, _) in enumerate(rows)]
    cards = [card(f"p{i}", stability) for i, (_, _, stability) in enumerate(rows)]
    day = plan(items, cards, budget=budget)
    shown = [p.item.slug for p in (*day.queue, *day.waiting)]

    assert len(shown) == len(set(shown))
    assert {c.item_id for c in cards if round(c.stability) <= 10} == {f"problem:{s}" for s in shown}
    assert day.minutes == sum(p.item.minutes for p in day.queue)
    assert day.minutes <= budget + 5 or len(day.queue) == 1


def trained(slug: str, topic: str, *patterns: str, rank: Difficulty = Difficulty.MEDIUM) -> Item:
    return replace(item(slug, topic, difficulty=rank), patterns=patterns)


def test_what_builds_on_something_unmet_comes_later() -> None:
    below = {"basic": frozenset[str](), "built": frozenset({"basic"})}
    items = [trained("advanced", "a", "built", rank=Difficulty.EASY), trained("simple", "b", "basic")]

    assert slugs(plan(items, [], new=2, below=below)) == ["simple", "advanced"]
    met = [*items, trained("done", "c", "basic")]
    assert slugs(plan(met, [card("done", 500.0)], new=2, below=below)) == ["advanced", "simple"]


def test_neighbours_differ_in_pattern_where_topics_differ_anyway() -> None:
    items = [trained("a1", "a", "x"), trained("b1", "b", "x"), trained("c1", "c", "y")]
    cards = [card("a1", 3.0), card("b1", 4.0), card("c1", 5.0)]

    assert slugs(plan(items, cards, budget=200)) == ["a1", "c1", "b1"]


def short(kind: Kind, slug: str, *patterns: str) -> Item:
    return Item(kind, slug, slug, "patterns", Difficulty.EASY, 3, patterns)


def test_drills_and_pattern_cards_wait_for_what_they_belong_to() -> None:
    items = [
        trained("solved", "a", "x"),
        trained("today", "a", "y"),
        trained("failed", "a", "z"),
        trained("new", "a", "w"),
        *(short(Kind.DRILL, slug) for slug in ("solved", "today", "failed", "new")),
        *(short(Kind.PATTERN, slug, slug) for slug in ("x", "y", "z", "w")),
    ]
    cards = [card("solved", 500.0), card("today", 500.0, 0), replace(card("failed", 500.0), last_grade=1)]

    day = plan(items, cards, new_cards_allowed=9)
    opened = [planned.item.id for planned in day.queue if planned.due_on is None]

    assert sorted(opened) == ["drill:solved", "pattern:x", "pattern:y", "pattern:z"]


def test_short_items_have_an_allowance_of_their_own() -> None:
    items = [
        trained("solved", "a", "x"),
        trained("new", "b", "x"),
        short(Kind.DRILL, "solved"),
        short(Kind.PATTERN, "x", "x"),
    ]
    cards = [card("solved", 500.0)]

    assert len(plan(items, cards, new=0, new_cards_allowed=1).queue) == 1
    assert slugs(plan(items, cards, new=1, new_cards_allowed=0)) == ["new"]
    assert len(plan(items, cards, new=1, new_cards_allowed=2).queue) == 3
    assert len(plan(items, cards, budget=0, new_cards_allowed=2).queue) == 0


def test_a_card_fits_into_what_a_day_may_run_over_by() -> None:
    items = [
        trained("solved", "a", "x"),
        trained("due", "b", "x"),
        short(Kind.DRILL, "solved"),
        short(Kind.PATTERN, "x", "x"),
    ]
    cards = [card("solved", 500.0), card("due", 2.0)]

    full = plan(items, cards, budget=25, new=5, new_cards_allowed=5)

    assert [planned.item.kind.is_short for planned in full.queue] == [False, True]
    assert full.minutes == 28
