"""Fetching the zip of a pack over https, bounded in bytes and in time."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from trainer.content import web
from trainer.content.packs_format import MOST_BYTES, shown
from trainer.content.web import SILENCE_S, Trouble, WebError, host_in, is_this_machine
from trainer.errors import ContentError, UsageError

if TYPE_CHECKING:
    from trainer.content.web import Response, Session

WHOLE_S = 300.0
"""Seconds for all of the answer."""
_REDIRECTS = 5
_TRY_AGAIN = "Check the address and the connection, then try again."
_SAID = {
    Trouble.SILENT: "{host} does not answer.",
    Trouble.UNREACHABLE: "{host} cannot be reached ({cause}).",
    Trouble.TOO_LATE: "The download takes too long.",
    Trouble.STOPPED: "The download has stopped.",
    Trouble.BROKEN_OFF: "The download broke off ({cause}).",
}


def check_address(url: str) -> None:
    """Raise UsageError for an address that is not https (or http on this machine itself), or that carries a password."""
    if not host_in(url) or any(char.isspace() or not char.isprintable() for char in url):
        raise UsageError(
            f"{shown(url)} is not an address.", "Write it as https://host/path.zip or https://host/repo.git."
        )
    if not web.is_confidential(url):
        raise UsageError(f"{shown(url)} is not an https address.", "Packs are fetched over https only.")
    parts = urlsplit(url)
    if parts.username or parts.password:
        raise UsageError("The address holds a name or a password.", "Leave it out: it would be kept with the pack.")


def download(
    url: str,
    target: Path,
    *,
    most_bytes: int = MOST_BYTES,
    silence_s: float = SILENCE_S,
    whole_s: float = WHOLE_S,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Write what is at the address to `target`; raises ContentError saying what went wrong."""
    until = clock() + whole_s
    host = host_in(url)
    try:
        with web.session(host) as session, _answer(session, url, silence_s) as response:
            if response.status_code != 200:
                reason = shown(response.reason or "")
                raise ContentError(f"{shown(host)} answers {response.status_code} {reason}.", _TRY_AGAIN)
            if int(response.headers.get("Content-Length", "0") or "0") > most_bytes:
                raise _too_large(most_bytes)
            with target.open("wb") as file:
                for piece in web.pieces(response.raw, most_bytes, until, clock):
                    file.write(piece)
    except WebError as error:
        if error.trouble is Trouble.TOO_LARGE:
            raise _too_large(most_bytes) from None
        raise _told(error, host) from None
    except ValueError as error:  # a length, or a place to go on to, that nobody can read
        raise _told(WebError(Trouble.UNREACHABLE, type(error).__name__), host) from None


def _answer(session: Session, url: str, silence_s: float) -> Response:
    """The answer after redirects, each of which is held to the same rules as the address that was typed."""
    here = is_this_machine(host_in(url))
    for _ in range(_REDIRECTS):
        response = web.ask(session, "GET", url, silence_s=silence_s)
        location = response.headers.get("Location", "")
        if not response.is_redirect or not location:
            return response
        response.close()
        url = urljoin(url, location)
        try:
            check_address(url)
        except UsageError as error:
            raise ContentError(
                f"The address leads on to another one: {error.message}", "Packs need https all the way."
            ) from None
        if is_this_machine(host_in(url)) != here:
            raise ContentError(
                f"The address leads on to {shown(urlsplit(url).netloc)}, between this machine and another.",
                "Give the last address itself.",
            )
    raise ContentError(f"The address leads on more than {_REDIRECTS} times.", "Give the last address itself.")


def _told(error: WebError, host: str) -> ContentError:
    return ContentError(_SAID[error.trouble].format(host=shown(host), cause=error.cause), _TRY_AGAIN)


def _too_large(most_bytes: int) -> ContentError:
    return ContentError(
        f"This pack is refused: the download is larger than {most_bytes >> 20} MB.", "Nothing of it was kept."
    )
