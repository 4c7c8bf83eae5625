"""Finding a part of an editorial by its heading."""

from __future__ import annotations

RECOGNISE = "How to recognise it"
MISTAKES = "Common mistakes"


def section(editorial: str, heading: str) -> str:
    """The text below a second-level heading, without it; empty when the editorial has none of that name."""
    inside, in_code, lines = False, False, list[str]()
    for line in editorial.splitlines():
        in_code ^= line.lstrip().startswith("```")
        if not in_code and line.startswith("## "):
            inside = line[3:].strip().casefold() == heading.casefold()
        elif inside:
            lines.append(line)
    return "\n".join(lines).strip()


def led_by(editorial: str, *headings: str) -> str:
    """The same editorial with these sections in front, in this order, as far as it has them."""
    parts: list[list[str]] = [[]]
    in_code = False
    for line in editorial.splitlines():
        in_code ^= line.lstrip().startswith("```")
        if not in_code and line.startswith("## "):
            parts.append([])
        parts[-1].append(line)
    order = [heading.casefold() for heading in headings]
    parts.sort(key=lambda lines: _place(lines, order))
    return "\n".join("\n".join(lines) for lines in parts if lines)


def _place(lines: list[str], order: list[str]) -> int:
    if not lines or not lines[0].startswith("## "):
        return -1
    title = lines[0][3:].strip().casefold()
    return order.index(title) if title in order else len(order)
