"""Checking a YAML document against its model, and saying every fault in plain words with its file and line.

Loads yaml and pydantic, so it is imported only where a file is really parsed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from trainer.core.items import SLUG
from trainer.yamlfile import Document, Fault, Keys, Yaml, load

Model = TypeVar("Model", bound=BaseModel)

LARGEST_BYTES = 1 << 20
"""Content is written by hand; a file beyond this is something else."""

_PATTERNS = {
    r"^\S(.*\S)?$": "must be one line of text without blanks at its ends",
    r"\S": "must not be empty",
    rf"^{SLUG}$": "must be lower-case words or digits joined by hyphens, such as two-sum",
    r"^accepted_[a-z0-9_]+$": "must name a solution accepted_<idea>, without .py",
}
_TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list (`- ...`)",
    "dict_type": "a mapping (`key: value`)",
    "model_type": "a mapping (`key: value`)",
}
_BOUNDS = {
    "greater_than_equal": ("at least", "ge"),
    "greater_than": ("more than", "gt"),
    "less_than_equal": ("at most", "le"),
    "less_than": ("less than", "lt"),
}


def read(path: Path, where: str) -> Document:
    """The YAML file as a document; a file that cannot be read is a fault like any other."""
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            return Document(
                where, faults=(Fault(where, 1, f"is {size >> 20} MiB large; a content file has at most 1 MiB."),)
            )
        return load(path.read_bytes(), where)
    except OSError as error:
        return Document(where, faults=(Fault(where, 1, f"cannot be read: {error.strerror}."),))


def validate(model: type[Model], document: Document) -> tuple[Model | None, tuple[Fault, ...]]:
    """The document as its model, or None with every fault: those of the text first, then those of the shape."""
    parsed: Model | None = None
    shape: list[Fault] = []
    try:
        parsed = model.model_validate(document.values)
    except ValidationError as error:
        if document.values or not document.faults:
            blamed = {fault.line for fault in document.faults}
            shape = [_fault(document, d) for d in error.errors(include_url=False) if not _follows(document, d, blamed)]
    faults = (*document.faults, *shape)
    return (None if faults else parsed), faults


def _follows(document: Document, details: ErrorDetails, blamed: set[int]) -> bool:
    """Whether the fault only says again that a value could not be read."""
    return details["type"] not in ("missing", "extra_forbidden") and document.line_of(_keys(details)) in blamed


def _keys(details: ErrorDetails) -> Keys:
    return tuple(key for key in details["loc"] if key != "[key]")


def _fault(document: Document, details: ErrorDetails) -> Fault:
    keys = _keys(details)
    line = document.line_of(keys)
    kind = details["type"]
    if kind == "missing":
        return Fault(document.where, line, f"{_place(document, keys[:-1])}`{keys[-1]}` is missing.")
    if kind == "extra_forbidden":
        return Fault(document.where, line, f"{_place(document, keys[:-1])}`{keys[-1]}` is not a key that belongs here.")
    what = "a key " if "[key]" in details["loc"] else ""
    return Fault(document.where, line, f"{_place(document, keys)}{what}{_complaint(kind, details)}.")


def _place(document: Document, keys: Keys) -> str:
    """`clarify, entry 3: ` for ("clarify", 2); empty at the root."""
    words = []
    value: Yaml = document.values
    for key in keys:
        words.append(f"entry {int(key) + 1}" if isinstance(value, list) else str(key))
        if isinstance(value, list):
            value = value[int(key)] if int(key) < len(value) else None
        elif isinstance(value, dict):
            value = value.get(key)
    return f"{', '.join(words)}: " if words else ""


def _complaint(kind: str, details: ErrorDetails) -> str:
    context: Mapping[str, object] = details.get("ctx", {})
    if kind in _TYPES:
        return f"must be {_TYPES[kind]}, not {_described(details['input'])}"
    if kind == "string_pattern_mismatch":
        return _PATTERNS[str(context["pattern"])]
    if kind == "literal_error":
        return f"must be {context['expected']}, not {_described(details['input'])}"
    if kind in ("too_short", "too_long"):
        bound = f"at least {context['min_length']}" if kind == "too_short" else f"at most {context['max_length']}"
        return f"needs {bound} entries and has {context['actual_length']}"
    if kind in _BOUNDS:
        words, name = _BOUNDS[kind]
        return f"must be {words} {context[name]}, not {_described(details['input'])}"
    if kind == "value_error":
        return str(context["error"])
    return details["msg"][:1].lower() + details["msg"][1:]


def _described(value: object) -> str:
    if value is None:
        return "empty"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    return repr(value)[:40]
