"""Linked lists and trees to and from plain data, chosen by LeetCode's type texts.

Nodes are read by attribute, never by isinstance: a solution may bring its own ListNode. Reading is bounded and finds
cycles, because the nodes come from foreign code.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .plain import UnusableError

Convert: TypeAlias = Callable[[Any], Any]

NODE_CAP = 2_000_000
"""No answer may have more nodes than this."""


def builder(type_text: str, names: Mapping[str, Any]) -> Convert | None:
    """Plain data -> what a solution expects for this type; None when that is the data itself."""
    kind, lists = _parse(type_text)
    if kind is None:
        return None
    make = _node_class(names, kind)
    build: Convert = (
        (lambda value: _build_list(value, make)) if kind == "ListNode" else (lambda v: _build_tree(v, make))
    )
    return _through_lists(build, lists)


_PLAIN = (bool, int, float, str, list, tuple, dict)


def reader(type_text: str) -> Convert | None:
    """What a solution answers for this type -> plain data; None when it needs no conversion."""
    if type_text == "bool":
        return _read_truth
    kind, lists = _parse(type_text)
    if kind is None:
        return None
    return _through_lists(_read_list if kind == "ListNode" else _read_tree, lists)


def _read_truth(value: Any) -> Any:
    """A match, a generator or another object counts as what it is worth; plain data is left for the comparison to judge."""
    return value if value is None or isinstance(value, _PLAIN) else bool(value)


def _parse(type_text: str) -> tuple[str | None, int]:
    """(ListNode, TreeNode or None, number of lists around it)."""
    text = type_text.replace(" ", "").replace("'", "").replace("|None", "")
    inner = text.rpartition("[")[2].rstrip("]")
    if inner not in ("ListNode", "TreeNode"):
        return None, 0
    return inner, text.count("List[") + text.count("list[")


def _through_lists(convert: Convert, lists: int) -> Convert:
    if not lists:
        return convert
    inner = _through_lists(convert, lists - 1)
    return lambda values: None if values is None else [inner(value) for value in values]


def _node_class(names: Mapping[str, Any], kind: str) -> Convert:
    """The class of that name which the solution sees, if it can be made from a value and has the usual attributes."""
    try:
        node = names[kind](0)
        links = (node.next,) if kind == "ListNode" else (node.left, node.right)
        if node.val == 0 and links in ((None,), (None, None)):
            make: Convert = names[kind]
            return make
    except Exception:  # noqa: BLE001 - the solution's own class; anything may happen in it
        pass
    from . import prelude

    return getattr(prelude, kind)  # type: ignore[no-any-return]


def _build_list(values: list[Any] | None, make: Convert) -> Any:
    head = None
    for value in reversed(values or ()):
        node = make(value)
        node.next = head
        head = node
    return head


def _build_tree(values: list[Any] | None, make: Convert) -> Any:
    """Level order, null for a missing child; children of missing nodes are not written."""
    if not values or values[0] is None:
        return None
    rest = iter(values)
    root = make(next(rest))
    waiting = deque([root])
    for left in rest:
        parent = waiting.popleft()
        if left is not None:
            parent.left = make(left)
            waiting.append(parent.left)
        right = next(rest, None)
        if right is not None:
            parent.right = make(right)
            waiting.append(parent.right)
    return root


def _read_list(node: Any) -> list[Any]:
    values: list[Any] = []
    seen: set[int] = set()
    while node is not None:
        if id(node) in seen:
            raise UnusableError(f"the returned linked list has a cycle after {len(values)} nodes")
        if len(values) >= NODE_CAP:
            raise UnusableError("the returned linked list is too long")
        seen.add(id(node))
        values.append(_attribute(node, "val", "ListNode"))
        node = _attribute(node, "next", "ListNode")
    return values


def _read_tree(root: Any) -> list[Any]:
    values: list[Any] = []
    level: deque[Any] = deque([root])
    seen: set[int] = set()
    while level:
        node = level.popleft()
        if node is None:
            values.append(None)
            continue
        if id(node) in seen:
            raise UnusableError("the returned tree has a cycle or a node with two parents")
        if len(seen) >= NODE_CAP:
            raise UnusableError("the returned tree is too large")
        seen.add(id(node))
        values.append(_attribute(node, "val", "TreeNode"))
        level.append(_attribute(node, "left", "TreeNode"))
        level.append(_attribute(node, "right", "TreeNode"))
    while values and values[-1] is None:
        values.pop()
    return values


def _attribute(node: Any, name: str, kind: str) -> Any:
    try:
        return getattr(node, name)
    except AttributeError:
        raise UnusableError(f"a {kind} is due, but a value of type {type(node).__name__} was returned") from None
