"""What a person types into the library's filter: words, and `topic:`, `list:`, `state:`, `kind:` or `difficulty:` parts."""

from __future__ import annotations

from dataclasses import replace

from trainer.core.items import Difficulty, Kind
from trainer.services.library import Filter, State

BOOKMARKED = "bookmarked"


def parse_filter(text: str) -> tuple[Filter, str]:
    """The filter of a line, and a sentence about what in it is not understood (empty when all is).

    An unfinished value restricts nothing, so that the list does not jump while one types it.
    """
    wanted, words, trouble = Filter(), list[str](), ""
    for part in text.split():
        name, colon, value = part.partition(":")
        if part in (BOOKMARKED, "is:bookmarked"):
            wanted = replace(wanted, bookmarked=True)
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
