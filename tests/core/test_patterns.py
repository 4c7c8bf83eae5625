"""The vocabulary: what builds on what."""

from __future__ import annotations

from trainer.core.patterns import Pattern, circle, foundations, missing


def vocabulary(**needs: str) -> dict[str, Pattern]:
    return {name: Pattern(name, name, "s", "t", ("p",), tuple(below.split())) for name, below in needs.items()}


def test_foundations_reach_all_the_way_down() -> None:
    below = foundations(vocabulary(a="", b="a", c="b", d="a nothing"))

    assert below == {"a": set(), "b": {"a"}, "c": {"a", "b"}, "d": {"a"}}


def test_a_circle_is_found_wherever_it_begins() -> None:
    assert set(circle(vocabulary(x="a", a="b", b="c", c="a"))) == {"a", "b", "c"}
    assert circle(vocabulary(a="a")) == ("a",)
    assert circle(vocabulary(a="b c", b="d", c="d", d="")) == ()


def test_what_is_missing_is_what_was_never_met() -> None:
    below = foundations(vocabulary(a="", b="a", c="b"))

    assert missing(["c"], below, []) == 2
    assert missing(["c"], below, ["a"]) == 1
    assert missing(["a"], below, []) == 0
    assert missing(["unknown"], below, []) == 0
