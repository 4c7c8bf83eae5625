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
