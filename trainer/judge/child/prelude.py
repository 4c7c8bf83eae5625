"""The names that a solution finds without importing them, as on LeetCode.

The order matters: typing first, because its Counter must not hide that of collections; builtins after the other stars,
because operator, math and random bring their own pow, abs and more; the plain modules last.
"""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import Any

from .caching import let_caches_recurse

_STARS = "typing string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json"
_MODULES = "string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json typing"
_SORTED = ("SortedList", "SortedKeyList", "SortedDict", "SortedSet")


class ListNode:
    """LeetCode's node of a singly linked list; open to further attributes, as there."""

    def __init__(self, val: Any = 0, next: ListNode | None = None) -> None:
        self.val = val
        self.next = next


class TreeNode:
    """LeetCode's node of a binary tree."""

    def __init__(self, val: Any = 0, left: TreeNode | None = None, right: TreeNode | None = None) -> None:
        self.val = val
        self.left = left
        self.right = right


def namespace(sortedcontainers: str) -> dict[str, Any]:
    """Name -> value for every name of the prelude; `sortedcontainers` is the folder of that package, or empty."""
    let_caches_recurse()
    lines = [f"from {name} import *" for name in (*_STARS.split(), "builtins")]
    lines += [f"import {name}" for name in _MODULES.split()]
    names: dict[str, Any] = {}
    exec("\n".join(lines), names)
    # The runner's own streams and paths are nothing a solution should get hold of by accident.
    for hidden in ("stdin", "stdout", "stderr", "argv", "path", "__builtins__"):
        names.pop(hidden, None)
    if sortedcontainers:
        package = _load_package(sortedcontainers)
        names |= {name: getattr(package, name) for name in _SORTED}
    for node in (ListNode, TreeNode):
        node.__module__ = "solution"
        names[node.__name__] = node
    return names


def _load_package(folder: str) -> ModuleType:
    """Import one package from its folder, without letting its neighbours on the import path."""
    name = folder.rpartition("/")[2]
    spec = importlib.util.spec_from_file_location(name, f"{folder}/__init__.py", submodule_search_locations=[folder])
    if spec is None or spec.loader is None:
        raise ImportError(f"no package in {folder}")
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    return package
