"""Writing a study list of the user's own, as the file that they could have written by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from trainer.atomicfile import replace_file
from trainer.core.items import Item
from trainer.errors import ContentError


def write_list(root: Path, name: str, problems: Iterable[Item]) -> Path:
    """Write lists/<name>.yaml below `root` and return it; ContentError when the disk does not allow it."""
    path = root / "lists" / f"{name}.yaml"
    lines = ["format: 1", f"name: {name}", f"title: {_quoted(name.replace('-', ' ').capitalize())}", "problems:"]
    lines += [f"  - {{{_row(item)}}}" for item in problems]
    try:
        replace_file(path, "".join(f"{line}\n" for line in lines).encode())
    except OSError as error:
        raise ContentError(
            f"{path} cannot be written: {error.strerror}.", "Check the folder's owner and the disk."
        ) from None
    return path


def _row(item: Item) -> str:
    number = f"leetcode: {item.leetcode}, " if item.leetcode else ""
    title = _quoted(item.title)
    return f"slug: {_quoted(item.slug)}, {number}title: {title}, difficulty: {item.difficulty}, topic: {_quoted(item.topic)}"


def _quoted(text: str) -> str:
    """Text that no reader takes for anything else."""
    return json.dumps(text, ensure_ascii=False)
