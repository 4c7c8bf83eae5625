"""Foreign text made safe to show: nothing in it moves a cursor, rings a bell or turns the direction of writing."""

from __future__ import annotations

import re

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""C0 and C1 but for tab and newline, DEL, direction marks and overrides, line separators, lone surrogates."""


def safe(text: str, most: int = 200_000) -> str:
    """The text with unsafe characters written as escapes, cut after `most` characters."""
    if len(text) > most:
        text = text[:most] + "…"
    return UNSAFE.sub(_escaped, text)


def safe_json(text: str) -> str:
    """JSON with unsafe characters written as its own escapes, so that nothing of it is lost."""
    return UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def printable(text: str, most: int) -> str:
    """Foreign text within a sentence: ? stands for what cannot be printed, and … for what is beyond `most` characters."""
    shown = "".join(char if char.isprintable() else "?" for char in text[: most + 1])
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] == "\r":
        return ""
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
