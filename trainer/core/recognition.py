"""Recognising a problem from its statement: what a person names beside what is true, and the grade that follows.

Pure. Only the pattern, the complexity and the time are measured; edge cases are compared by the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from trainer.core.claims import same_as_stated
from trainer.core.events import Grade
from trainer.core.grading import Suggestion
from trainer.core.patterns import Pattern

TARGET_S = 120
"""Seconds a drill may take."""
FAST_S = TARGET_S / 2
"""Up to here a review that is right in everything is Easy."""
CARD_TARGET_S = 60
"""Seconds after which the recall of a pattern card was laborious."""
MOST_NAMES = 3
"""Patterns that may be named at once; naming all of them would recognise nothing."""


class Hit(StrEnum):
    """How well the named patterns meet the problem."""

    MAIN = "main"
    SECONDARY = "secondary"
    """One that the problem trains beside its main one."""
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A name that is no pattern, or more than one."""

    typed: str
    near: tuple[str, ...]
    """Ids of what may be meant."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was named beside what is true."""

    named: tuple[str, ...]
    """Pattern ids."""
    patterns: tuple[str, ...]
    """The problem's, the main one first."""
    hit: Hit
    claimed: str
    stated: str
    complexity_right: bool | None
    """None where a person has to decide: both are formulas, in different names."""
    seconds: float | None
    """Until the answer stood; None when nobody watched the clock."""
    is_review: bool


def candidates(typed: str, vocabulary: Mapping[str, Pattern]) -> tuple[str, ...]:
    """The ids that one typed name may mean: one for an id or a title, else all with its words at the beginning of theirs.

    `heap` begins one title, but is as likely meant for another pattern: the person says which.
    """
    wanted = _plain(typed)
    if not wanted:
        return ()
    names = {pattern.id: (_plain(pattern.id), _plain(pattern.title)) for pattern in vocabulary.values()}
    if exact := tuple(key for key, both in names.items() if wanted in both or wanted == _initials(key)):
        return exact
    found = [key for key, both in names.items() if any(_begins(wanted, name) for name in both)]
    return tuple(sorted(found, key=lambda key: not any(name.startswith(wanted) for name in names[key])))


def completed(typed: str, vocabulary: Mapping[str, Pattern]) -> str | None:
    """The line with its last name completed to the first id that begins so; None where none does or nothing is missing."""
    part = typed.rpartition(",")[2].lstrip()
    wanted = part.casefold().replace(" ", "-").replace("_", "-")
    found = next((key for key in vocabulary if key.startswith(wanted)), "") if wanted else ""
    return typed + found[len(wanted) :] if len(found) > len(wanted) else None


def with_last(typed: str, pattern_id: str) -> str:
    """The line with this pattern in place of its last name."""
    before, comma, _ = typed.rpartition(",")
    return f"{before}{comma} {pattern_id}" if comma else pattern_id


def read_names(typed: str, vocabulary: Mapping[str, Pattern]) -> tuple[tuple[str, ...], tuple[Unclear, ...]]:
    """The patterns that a line separated by commas names, in order, and the parts that name none or several."""
    ids: list[str] = []
    unclear: list[Unclear] = []
    for part in (part.strip() for part in typed.split(",")):
        found = candidates(part, vocabulary)
        if len(found) == 1:
            ids += found
        elif part:
            unclear.append(Unclear(part, found or _nearest(part, vocabulary)))
    return tuple(dict.fromkeys(ids)), tuple(unclear)


def compare(
    named: Sequence[str],
    patterns: Sequence[str],
    claimed: str,
    stated: str,
    *,
    seconds: float | None,
    is_review: bool,
) -> Comparison:
    """Put an answer beside the truth; `named` are pattern ids, of which the first three count."""
    named = tuple(named[:MOST_NAMES])
    main = patterns[:1]
    hit = Hit.MISSED
    if any(name in patterns for name in named):
        hit = Hit.MAIN if any(name in main for name in named) else Hit.SECONDARY
    right = same_as_stated(claimed, stated)
    return Comparison(named, tuple(patterns), hit, claimed.strip(), stated, right, seconds, is_review)


def suggest(found: Comparison) -> Suggestion:
    """Grade a drill.

    Again: the pattern was missed. Hard: only a secondary pattern, a wrong complexity, or over two minutes. Easy: a review that
    was right within one minute. Good: the rest. A complexity that cannot be compared counts neither way.
    """
    if found.hit is Hit.MISSED:
        return Suggestion(Grade.AGAIN, ("the pattern was missed" if found.named else "no pattern was named",))
    taken = [] if found.seconds is None else [f"{int(found.seconds)} s of {TARGET_S} s"]
    hard = list(_hard(found, taken))
    if hard:
        return Suggestion(Grade.HARD, tuple(hard))
    right = ["the pattern is right" if found.complexity_right is None else "pattern and complexity are right", *taken]
    if found.complexity_right is None:
        right.append("compare the complexity yourself")
    elif found.seconds is not None and found.seconds <= FAST_S:
        if found.is_review:
            return Suggestion(Grade.EASY, tuple(right))
        right.append("first time: Easy is for reviews")
    return Suggestion(Grade.GOOD, tuple(right))


def suggest_card(seconds: float) -> Suggestion:
    """Grade a pattern card by the time before it was turned, the one thing that can be measured: Good within a minute, else Hard.

    Never Again or Easy: whether the recall was right is the person's to say.
    """
    reason = f"turned after {int(seconds)} s"
    if seconds > CARD_TARGET_S:
        return Suggestion(Grade.HARD, (reason, "over a minute", "whether you knew it, you say"))
    return Suggestion(Grade.GOOD, (reason, "whether you knew it, you say"))


def _hard(found: Comparison, taken: Sequence[str]) -> Iterator[str]:
    if found.hit is Hit.SECONDARY:
        yield "named one of its patterns, but not the main one"
    if found.complexity_right is False:
        yield "the complexity is wrong" if found.claimed else "no complexity was named"
    if found.seconds is not None and found.seconds > TARGET_S:
        yield f"over time: {taken[0]}"


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold().replace("_", " ")))


def _initials(pattern_id: str) -> str:
    """lis, mst: how long names are said; empty for short ones."""
    words = pattern_id.split("-")
    return "".join(word[0] for word in words) if len(words) > 2 else ""


def _begins(wanted: str, name: str) -> bool:
    return all(any(part.startswith(word) for part in name.split()) for word in wanted.split())


def _nearest(typed: str, vocabulary: Mapping[str, Pattern]) -> tuple[str, ...]:
    names = {_plain(name): pattern.id for pattern in vocabulary.values() for name in (pattern.title, pattern.id)}
    near = get_close_matches(_plain(typed), names, n=3, cutoff=0.55)
    return tuple(dict.fromkeys(names[name] for name in near))
