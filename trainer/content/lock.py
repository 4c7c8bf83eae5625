"""What was checked: the digest of an item's files, and problem_sets/checked.lock that remembers the digests that passed.

The lock is a sorted text file, `kind:slug digest` a line, so that it merges and reviews like source.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from trainer.atomicfile import replace_cache
from trainer.content.layout import Source, rubric_paths
from trainer.core.items import Kind

_NAME = "problem_sets/checked.lock"


def digest(source: Source, roots: Sequence[Path]) -> str:
    """SHA-256 over the names and bytes of every file that belongs to the item."""
    import hashlib  # loads OpenSSL, which a list of items has no use for

    path = Path(source.path)
    if source.kind == Kind.PROBLEM:
        top = path.parent
        files = [file for file in sorted(top.rglob("*")) if _counts(file.relative_to(top)) and file.is_file()]
    else:
        top = path.parent.parent
        files = [path, *(file for file in rubric_paths(roots, source.kind))][:2]
    total = hashlib.sha256()
    for file in files:
        try:
            content = file.read_bytes()
        except OSError:
            content = b""
        total.update(f"{file.name if top not in file.parents else file.relative_to(top)}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def read_lock(root: Path) -> dict[str, str]:
    """Item id -> mark; empty when there is no lock. Lines that are not of the form are passed over."""
    try:
        lines = (root / _NAME).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    pairs = (line.split() for line in lines)
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}


def write_lock(root: Path, marks: Mapping[str, str]) -> None:
    """Replace the root's lock where it would change; a root that cannot be written to is left as it is."""
    if marks != read_lock(root):
        text = "".join(f"{item_id} {mark}\n" for item_id, mark in sorted(marks.items()))
        replace_cache(root / _NAME, text.encode())


def _counts(path: Path) -> bool:
    return not any(part.startswith((".", "_")) for part in path.parts)
