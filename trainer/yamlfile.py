"""Reading a YAML file strictly: its values, the line of each, and every fault at once.

What YAML 1.1 would silently change (`yes`, `017`, `12:30`, `1e3`, a key written twice, an alias) is a fault, never a value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

Yaml: TypeAlias = "bool | int | float | str | list[Yaml] | dict[str | int, Yaml] | None"
Keys: TypeAlias = "tuple[str | int, ...]"
"""Where a value stands: keys of mappings and indices of lists, from the root."""

DEEPEST = 20
"""Levels of nesting; PyYAML's own composer crashes the interpreter on a hundred thousand brackets."""

LONGEST_NUMBER = 100
"""Characters; a longer scalar is text, whatever it looks like."""

HOSTILE = ("uses an anchor or alias", "carries the tag", "is nested more than")
"""How the faults begin that nobody who writes content makes by mistake."""

_INT = re.compile(r"-?(0|[1-9][0-9]{0,99})")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")
_BOOL_LIKE = frozenset({"yes", "no", "on", "off", "true", "false"})
_NULL_LIKE = frozenset({"~", "null"})
_NUMBER_LIKE = re.compile(
    r"[-+]?([0-9][0-9_]*)?\.?[0-9][0-9_]*\.?([eE][-+]?[0-9]+)?"  # 017, 1_000, .5, 1., 1e3, +5
    r"|[-+]?0[xob][0-9a-fA-F_]+"
    r"|[-+]?\.(inf|nan)",
    re.IGNORECASE,
)
_TIME_LIKE = re.compile(r"[-+]?[0-9]+(:[0-9]+)+(\.[0-9]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t]+[0-9].*)?")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place in a file."""

    where: str
    """The file, as it is shown."""
    line: int
    """From 1."""
    message: str

    def __str__(self) -> str:
        return f"{self.where}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says; with faults the values are what could be made of it."""

    where: str
    values: dict[str | int, Yaml] = field(default_factory=dict)
    lines: Mapping[Keys, int] = field(default_factory=dict)
    """The line on which each key or list entry stands."""
    faults: tuple[Fault, ...] = ()

    def line_of(self, keys: Keys) -> int:
        """The line of a value, or of the nearest thing around it that the file has."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return self.lines.get(keys, 1)


def load(content: bytes, where: str) -> Document:
    """Read one YAML mapping; `where` names the file in faults. Never raises for what the content is."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Document(where, faults=(Fault(where, line, "is not UTF-8 text. Save the file as UTF-8."),))
    reader = _Reader(text, where)
    try:
        root = reader.read()
    except yaml.YAMLError as error:
        reader.report(*_syntax(error))
        root = {}
    except _StoppedError:
        root = {}
    finally:
        reader.dispose()
    if not isinstance(root, dict):
        reader.report(1, "must be a mapping of keys to values (`title: ...`).")
        root = {}
    return Document(where, root, reader.lines, tuple(reader.faults))


class _StoppedError(Exception):
    """The rest of the file cannot be read; the fault is reported already."""


class _Reader(yaml.CSafeLoader):
    """Builds plain values from the parser's events, so that no resolver or constructor of YAML 1.1 has a say."""

    def __init__(self, text: str, where: str) -> None:
        super().__init__(text)
        self.where = where
        self.faults: list[Fault] = []
        self.lines: dict[Keys, int] = {}

    def report(self, line: int, message: str) -> None:
        self.faults.append(Fault(self.where, line, message))

    def read(self) -> Yaml:
        """The first document of the file; a second one is a fault."""
        self._next()  # the stream starts
        if self.check_event(yaml.StreamEndEvent):
            return None
        self._next()  # the document starts
        root = self._value(self._next(), ())
        self._next()  # and ends
        if not self.check_event(yaml.StreamEndEvent):
            self.report(_line(self._next()), "starts a second document. Keep one document in a file.")
        return root

    def _next(self) -> yaml.Event:
        event = self.get_event()
        if event is None:
            raise _StoppedError
        return event

    def _value(self, event: yaml.Event, keys: Keys) -> Yaml:
        line = _line(event)
        if len(keys) > DEEPEST:
            self.report(line, f"is nested more than {DEEPEST} levels deep.")
            raise _StoppedError
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self.report(line, "uses an anchor or alias. Write the value out.")
        if isinstance(event, yaml.CollectionStartEvent | yaml.ScalarEvent) and event.tag is not None:
            self.report(line, f"carries the tag `{event.tag}`. Write a plain value.")
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(keys)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(keys)
        return self._scalar(event) if isinstance(event, yaml.ScalarEvent) else None

    def _mapping(self, keys: Keys) -> dict[str | int, Yaml]:
        values: dict[str | int, Yaml] = {}
        nameless = (*keys, "")  # where a value stands that has no place in the result
        while not self.check_event(yaml.MappingEndEvent):
            event = self._next()
            key = self._value(event, nameless)
            if isinstance(key, bool) or not isinstance(key, str | int) or key == "<<":
                self.report(_line(event), "has a key that is not a plain word or number.")
                self._value(self._next(), nameless)
            elif key in values:
                self.report(_line(event), f"`{key}` is written twice; the first is on line {self.lines[(*keys, key)]}.")
                self._value(self._next(), nameless)
            else:
                self.lines[(*keys, key)] = _line(event)
                values[key] = self._value(self._next(), (*keys, key))
        self._next()
        return values

    def _sequence(self, keys: Keys) -> list[Yaml]:
        values: list[Yaml] = []
        while not self.check_event(yaml.SequenceEndEvent):
            event = self._next()
            at = (*keys, len(values))
            self.lines[at] = _line(event)
            values.append(self._value(event, at))
        self._next()
        return values

    def _scalar(self, event: yaml.ScalarEvent) -> Yaml:
        text: str = event.value
        if event.style:  # quoted or a block: text, whatever it looks like
            return text
        if not text or text == "null":
            return None
        if text in ("true", "false"):
            return text == "true"
        if _INT.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
        if len(text) <= LONGEST_NUMBER and (advice := _ambiguity(text)):
            self.report(_line(event), f"`{text[:40]}` {advice}")
        return text


def _ambiguity(text: str) -> str:
    """Why a plain scalar may mean something else to another reader; empty when it is clear."""
    if text.lower() in _BOOL_LIKE:
        return "could be a word or a truth value. Quote it, or write true or false."
    if text.lower() in _NULL_LIKE:
        return "could be a word or nothing at all. Quote it, or write null."
    if _NUMBER_LIKE.fullmatch(text):
        return "is read as different numbers, or as text, by different readers. Quote it, or write plain digits."
    if _TIME_LIKE.fullmatch(text):
        return "is read as a time, a date or a number by some readers. Quote it."
    return ""


def _line(event: yaml.Event) -> int:
    mark = event.start_mark
    return mark.line + 1 if mark else 1


def _syntax(error: yaml.YAMLError) -> tuple[int, str]:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark
        if mark is not None:
            what = "; ".join(part for part in (error.context, error.problem) if part)
            return mark.line + 1, f"is not valid YAML: {what}."
    return 1, f"is not valid YAML: {str(error).splitlines()[0]}."
