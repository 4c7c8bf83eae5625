"""What a person types into the library's filter: words, and `topic:`, `list:`, `state:`, `kind:`, `difficulty:` or `company:` parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from trainer.core.items import Difficulty, Kind
from trainer.services.library import Filter, State

BOOKMARKED = "bookmarked"
SHOWN = 6
"""Companies that are named to choose from."""


def parse_filter(text: str, companies: Sequence[str] = ()) -> tuple[Filter, str]:
    """The filter of a line, with these companies to choose from, and a sentence about what in it is not understood (empty when all is).

    An unfinished value restricts nothing, so that the list does not jump while one types it.
    """
    wanted, words, trouble = Filter(), list[str](), ""
    for part in text.split():
        name, colon, value = part.partition(":")
        if part in (BOOKMARKED, "is:bookmarked"):
            wanted = replace(wanted, bookmarked=True)
        elif colon and name == "company":
            company, trouble = _company(value, companies)
            wanted = replace(wanted, company=company)
        elif colon and name in ("topic", "list", "state", "kind", "difficulty"):
            try:
                wanted = _narrowed(wanted, name, value)
            except ValueError as error:
                trouble = str(error)
        else:
            words.append(part)
    return replace(wanted, text=" ".join(words)), trouble


def _narrowed(wanted: Filter, name: str, value: str) -> Filter:
    if name == "topic":
        return replace(wanted, topic=value)
    if name == "list":
        return replace(wanted, in_list=value)
    if name == "state":
        return replace(wanted, state=State(_completed(name, value, [state.value for state in State])))
    if name == "kind":
        return replace(wanted, kind=Kind(_completed(name, value, [kind.value for kind in Kind])))
    return replace(wanted, difficulty=Difficulty(_completed(name, value, [level.value for level in Difficulty])))


def _completed(name: str, value: str, known: list[str]) -> str:
    """The one known value that starts with what was typed; raises ValueError with the choices."""
    found = [one for one in known if value and one.startswith(value.lower())]
    if len(found) != 1 and value.lower() not in known:
        raise ValueError(f"{name}: is one of {', '.join(known)}")
    return value.lower() if value.lower() in known else found[0]


def _company(value: str, known: Sequence[str]) -> tuple[str, str]:
    """The company that is meant, or why it is none."""
    if not known:
        return "", "No companies are known; `trainer import --companies FILE.csv` brings a table of your own."
    starting = [company for company in known if value and company.startswith(value.lower())]
    if value.lower() in starting or len(starting) == 1:
        return value.lower() if value.lower() in starting else starting[0], ""
    near = starting or list(known)
    more = f" and {len(near) - SHOWN} more" if len(near) > SHOWN else ""
    return "", f"company: is one of {', '.join(near[:SHOWN])}{more}"
