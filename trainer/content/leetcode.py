"""What LeetCode shows to everybody about a user: the newest accepted submissions, at most twenty.

One question over https, without cookies, login or redirects. The answer is foreign: whatever it is, a sentence comes of it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from trainer import __version__
from trainer.content.packs_web import is_this_machine
from trainer.core.solvedsite import Accepted, accepted_in
from trainer.errors import TrainerError, UsageError

if TYPE_CHECKING:
    import requests

SITE = "https://leetcode.com"
MOST = 20
"""What the site gives without a login, however many one asks for."""
CONNECT_S, SILENCE_S, WHOLE_S = 10.0, 20.0, 60.0
"""Seconds to a connection, between two pieces of the answer, and for all of it."""
_LARGEST = 1 << 20
_QUESTION = """\
query recentAccepted($username: String!, $limit: Int!) {
  matchedUser(username: $username) { username }
  recentAcSubmissionList(username: $username, limit: $limit) { titleSlug timestamp }
}"""
INSTEAD = "A table does as well: trainer import --solved FILE.csv"


def check_site(site: str) -> str:
    """The address without a slash at its end; raises UsageError unless it is https, or http on this machine."""
    try:
        parts = urlsplit(site)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    if not host or parts.scheme not in ("https", "http") or (parts.scheme == "http" and not is_this_machine(host)):
        raise UsageError(f"TRAINER_LEETCODE is {site[:100]!r}, which is no https address.", f"Unset it to ask {SITE}.")
    return site.rstrip("/")


def recent_accepted(
    username: str, site: str, *, silence_s: float = SILENCE_S, clock: Callable[[], float] = time.monotonic
) -> tuple[Accepted, ...]:
    """The user's newest accepted submissions. Raises TrainerError with one sentence for whatever stands against it."""
    import requests

    site = check_site(site)
    host = urlsplit(site).hostname or ""
    try:
        with requests.Session() as session:
            # Not even a password that ~/.netrc holds for this host goes along.
            session.auth = _unsigned
            # No proxy can reach a server on this machine.
            session.trust_env = not is_this_machine(host)
            with _asked(session, site, username, silence_s) as response:
                _check_status(response, host)
                body = _body(response.raw, host, clock() + WHOLE_S, clock)
    except requests.Timeout:
        raise TrainerError(f"{host} does not answer.", f"Try again later. {INSTEAD}") from None
    except (requests.RequestException, ValueError, OSError) as error:
        raise TrainerError(
            f"{host} cannot be reached ({type(error).__name__}).", f"Check the connection. {INSTEAD}"
        ) from None
    return accepted_in(_parsed(body, host), username, host)


def _asked(session: requests.Session, site: str, username: str, silence_s: float) -> requests.Response:
    return session.post(
        f"{site}/graphql/",
        json={"query": _QUESTION, "variables": {"username": username, "limit": MOST}},
        headers={
            "User-Agent": f"interview-trainer/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Referer": f"{site}/",  # the site answers 403 to a question without one
        },
        timeout=(CONNECT_S, silence_s),
        allow_redirects=False,
        stream=True,
    )


def _check_status(response: requests.Response, host: str) -> None:
    status = response.status_code
    if status in (403, 429):
        raise TrainerError(
            f"{host} refuses to answer ({status}), as it does to programs now and then.", f"Try again later. {INSTEAD}"
        )
    if 300 <= status < 400:
        raise TrainerError(f"{host} sends the question on to another address, which is not followed.", INSTEAD)
    if status not in (200, 400):  # 400 comes with a reason in the body
        raise TrainerError(f"{host} answers {status} instead of a list.", f"Try again later. {INSTEAD}")


def _body(raw: Any, host: str, until: float, clock: Callable[[], float]) -> bytes:
    from urllib3.exceptions import HTTPError, ReadTimeoutError

    body = b""
    try:
        # read1 answers with what is there: a body that drips cannot hold the clock up.
        while chunk := raw.read1(64 << 10):
            body += chunk
            if len(body) > _LARGEST:
                raise TrainerError(f"{host} answers with more than a list can be.", INSTEAD)
            if clock() > until:
                raise TrainerError(f"The answer of {host} takes too long.", f"Try again later. {INSTEAD}")
    except ReadTimeoutError:
        raise TrainerError(f"The answer of {host} has stopped halfway.", f"Try again later. {INSTEAD}") from None
    except HTTPError as error:
        raise TrainerError(
            f"The answer of {host} broke off ({type(error).__name__}).", f"Try again later. {INSTEAD}"
        ) from None
    return body


def _parsed(body: bytes, host: str) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        what = "a web page" if body.lstrip()[:1] == b"<" else "something"
        raise TrainerError(
            f"{host} answers with {what} instead of data; programs are refused that way too.",
            f"Try again later. {INSTEAD}",
        ) from None


def _unsigned(request: Any) -> Any:
    return request
