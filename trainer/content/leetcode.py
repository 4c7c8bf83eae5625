"""What LeetCode shows to everybody about a user: the newest accepted submissions, at most twenty.

One question over https, without cookies, login or redirects. The answer is foreign: whatever it is, a sentence comes of it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from trainer import __version__
from trainer.content import web
from trainer.content.web import SILENCE_S, Trouble, WebError, host_in
from trainer.core.solvedsite import INSTEAD, MOST, Accepted, accepted_in
from trainer.errors import TrainerError, UsageError

if TYPE_CHECKING:
    from trainer.content.web import Response, Session

SITE = "https://leetcode.com"
WHOLE_S = 60.0
"""Seconds for all of the answer."""
_LARGEST = 1 << 20
_QUESTION = """\
query recentAccepted($username: String!, $limit: Int!) {
  matchedUser(username: $username) { username }
  recentAcSubmissionList(username: $username, limit: $limit) { titleSlug timestamp }
}"""
_LATER = f"Try again later. {INSTEAD}"
_SAID = {
    Trouble.SILENT: ("{host} does not answer.", _LATER),
    Trouble.UNREACHABLE: ("{host} cannot be reached ({cause}).", f"Check the connection. {INSTEAD}"),
    Trouble.TOO_LARGE: ("{host} answers with more than a list can be.", INSTEAD),
    Trouble.TOO_LATE: ("The answer of {host} takes too long.", _LATER),
    Trouble.STOPPED: ("The answer of {host} has stopped halfway.", _LATER),
    Trouble.BROKEN_OFF: ("The answer of {host} broke off ({cause}).", _LATER),
}


def check_site(site: str) -> str:
    """The address without a slash at its end; raises UsageError unless it is https, or http on this machine."""
    if not host_in(site) or not web.is_confidential(site):
        raise UsageError(f"TRAINER_LEETCODE is {site[:100]!r}, which is no https address.", f"Unset it to ask {SITE}.")
    return site.rstrip("/")


def recent_accepted(
    username: str, site: str, *, silence_s: float = SILENCE_S, clock: Callable[[], float] = time.monotonic
) -> tuple[Accepted, ...]:
    """The user's newest accepted submissions. Raises TrainerError with one sentence for whatever stands against it."""
    site = check_site(site)
    host = host_in(site)
    try:
        with web.session(host) as session, _asked(session, site, username, silence_s) as response:
            _check_status(response, host)
            body = b"".join(web.pieces(response.raw, _LARGEST, clock() + WHOLE_S, clock))
    except WebError as error:
        sentence, hint = _SAID[error.trouble]
        raise TrainerError(sentence.format(host=host, cause=error.cause), hint) from None
    return accepted_in(_parsed(body, host), username, host)


def _asked(session: Session, site: str, username: str, silence_s: float) -> Response:
    return web.ask(
        session,
        "POST",
        f"{site}/graphql/",
        json={"query": _QUESTION, "variables": {"username": username, "limit": MOST}},
        headers={
            "User-Agent": f"interview-trainer/{__version__}",
            "Accept": "application/json",
            "Referer": f"{site}/",  # the site answers 403 to a question without one
        },
        silence_s=silence_s,
    )


def _check_status(response: Response, host: str) -> None:
    status = response.status_code
    if status in (403, 429):
        raise TrainerError(f"{host} refuses to answer ({status}), as it does to programs now and then.", _LATER)
    if 300 <= status < 400:
        raise TrainerError(f"{host} sends the question on to another address, which is not followed.", INSTEAD)
    if status not in (200, 400):  # 400 comes with a reason in the body
        raise TrainerError(f"{host} answers {status} instead of a list.", _LATER)


def _parsed(body: bytes, host: str) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        what = "a web page" if body.lstrip()[:1] == b"<" else "something"
        raise TrainerError(
            f"{host} answers with {what} instead of data; programs are refused that way too.",
            _LATER,
        ) from None
