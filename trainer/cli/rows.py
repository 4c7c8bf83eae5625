"""The fields of an item that its rows of JSON have in common."""

from __future__ import annotations

from trainer.core.items import Item


def item_row(item: Item) -> dict[str, object]:
    """What every row about an item begins with."""
    return {
        "id": item.id,
        "slug": item.slug,
        "kind": item.kind,
        "title": item.title,
        "topic": item.topic,
        "difficulty": item.difficulty,
        "minutes": item.minutes,
    }


def whole_item_row(item: Item) -> dict[str, object]:
    """The same with what it trains and where it is listed."""
    return {
        **item_row(item),
        "patterns": list(item.patterns),
        "lists": list(item.lists),
        "leetcode": item.leetcode,
    }
