"""A user of LeetCode and what the site's answer says about them. Pure: the answer is plain data that may have any shape."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from trainer.core.items import SLUG
from trainer.core.solvedcsv import Solved
from trainer.core.studyday import StudyCalendar
from trainer.errors import TrainerError, UsageError

_USER = re.compile(r"[A-Za-z0-9_.-]{1,60}")
_PROFILE = re.compile(r"https?://(?:www\.)?leetcode\.com/(?:u/)?([A-Za-z0-9_.-]{1,60})/?")
MOST = 20
"""So many submissions the site tells of without a login, however many one asks for."""
INSTEAD = "A table does as well: trainer import --solved FILE.csv"
"""The hint where the site is of no help."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """One accepted submission."""

    slug: str
    at: datetime
    """UTC."""


def username_in(text: str) -> str:
    """The user name in what a person gave: the name, or the address of the profile. Raises UsageError when it is none."""
    found = _PROFILE.fullmatch(text.strip())
    name = found[1] if found else text.strip()
    if not _USER.fullmatch(name):
        raise UsageError(
            f"{text[:60]!r} is no LeetCode user name.", "It is what stands behind leetcode.com/u/ in your profile."
        )
    return name


def accepted_in(answer: object, username: str, host: str) -> tuple[Accepted, ...]:
    """The submissions in an answer; raises TrainerError when it tells of none, or in a way that is not understood."""
    whole = answer if isinstance(answer, Mapping) else {}
    data = whole.get("data")
    if isinstance(data, Mapping) and "matchedUser" in data and data["matchedUser"] is None:
        raise TrainerError(f"{host} knows no user called {username}.", "Check the name: leetcode.com/u/NAME/")
    if complaint := _complaint(whole.get("errors")):
        raise TrainerError(f"{host} does not understand the question: {complaint}", INSTEAD)
    rows = data.get("recentAcSubmissionList", 0) if isinstance(data, Mapping) else 0
    if rows is None or rows == []:
        raise TrainerError(
            f"{host} shows no accepted submissions of {username}.",
            f"The profile may be private, or nothing was accepted yet. {INSTEAD}",
        )
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise _not_understood(host)
    return tuple(_accepted(row.get("titleSlug"), row.get("timestamp"), host) for row in rows)


def days_of(accepted: Iterable[Accepted], calendar: StudyCalendar) -> tuple[Solved, ...]:
    """Each problem once per study day, oldest first."""
    days: set[tuple[date, str]] = {(calendar.day_of(one.at), one.slug) for one in accepted}
    return tuple(Solved(slug, day) for day, slug in sorted(days))


def _accepted(slug: object, timestamp: object, host: str) -> Accepted:
    try:
        at = datetime.fromtimestamp(int(str(timestamp)), UTC)
    except (ValueError, OverflowError, OSError):
        raise _not_understood(host) from None
    if not isinstance(slug, str) or not re.fullmatch(SLUG, slug) or at.year < 2000:
        raise _not_understood(host)
    return Accepted(slug, at)


def _complaint(errors: object) -> str:
    if not isinstance(errors, list) or not errors:
        return ""
    message = errors[0].get("message", "") if isinstance(errors[0], Mapping) else ""
    told = "".join(char if char.isprintable() else " " for char in str(message))[:200].strip()
    return told or "it does not say why."


def _not_understood(host: str) -> TrainerError:
    return TrainerError(f"{host} answers in a shape that this version does not understand.", INSTEAD)
