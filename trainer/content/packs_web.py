"""Fetching a zip over https, bounded in bytes and in time. The only file that talks to the network by itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from trainer.content.packs_format import MOST_BYTES, shown
from trainer.errors import ContentError, UsageError

if TYPE_CHECKING:
    import requests

CONNECT_S, SILENCE_S, WHOLE_S = 10.0, 20.0, 300.0
"""Seconds to a connection, between two pieces of the answer, and for all of it."""
_REDIRECTS = 5
_TRY_AGAIN = "Check the address and the connection, then try again."


def check_address(url: str) -> None:
    """Raise UsageError for an address that is not https (or http on this machine itself), or that carries a password."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        parts, host = urlsplit(""), ""
    if not host or any(char.isspace() or not char.isprintable() for char in url):
        raise UsageError(
            f"{shown(url)} is not an address.", "Write it as https://host/path.zip or https://host/repo.git."
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and is_this_machine(host)):
        raise UsageError(f"{shown(url)} is not an https address.", "Packs are fetched over https only.")
    if parts.username or parts.password:
        raise UsageError("The address holds a name or a password.", "Leave it out: it would be kept with the pack.")


def is_this_machine(host: str) -> bool:
    """Whether a host name can only mean this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


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
    import requests

    until = clock() + whole_s
    host = shown(urlsplit(url).hostname or "")
    try:
        with requests.Session() as session, _answer(session, url, silence_s) as response:
            if response.status_code != 200:
                raise ContentError(f"{host} answers {response.status_code} {shown(response.reason or '')}.", _TRY_AGAIN)
            if int(response.headers.get("Content-Length", "0") or "0") > most_bytes:
                raise _too_large(most_bytes)
            _write(response.raw, target, most_bytes, lambda: clock() > until)
    except requests.Timeout:
        raise ContentError(f"{host} does not answer.", _TRY_AGAIN) from None
    except (requests.RequestException, ValueError) as error:
        raise ContentError(f"{host} cannot be reached ({type(error).__name__}).", _TRY_AGAIN) from None


def _answer(session: requests.Session, url: str, silence_s: float) -> requests.Response:
    """The answer after redirects, each of which is held to the same rules as the address that was typed."""
    here = is_this_machine(urlsplit(url).hostname or "")
    for _ in range(_REDIRECTS):
        response = session.get(
            url,
            stream=True,
            timeout=(CONNECT_S, silence_s),
            allow_redirects=False,
            headers={"Accept-Encoding": "identity"},
        )
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
        if is_this_machine(urlsplit(url).hostname or "") != here:
            raise ContentError(
                f"The address leads on to {shown(urlsplit(url).netloc)}, between this machine and another.",
                "Give the last address itself.",
            )
    raise ContentError(f"The address leads on more than {_REDIRECTS} times.", "Give the last address itself.")


def _write(raw: Any, target: Path, most_bytes: int, late: Callable[[], bool]) -> None:
    from urllib3.exceptions import HTTPError, ReadTimeoutError

    size = 0
    with target.open("wb") as file:
        try:
            # read1 answers with what is there: a body that drips cannot hold the clock up.
            while chunk := raw.read1(64 << 10):
                size += len(chunk)
                if size > most_bytes:
                    raise _too_large(most_bytes)
                if late():
                    raise ContentError("The download takes too long.", _TRY_AGAIN)
                file.write(chunk)
        except ReadTimeoutError:
            raise ContentError("The download has stopped.", _TRY_AGAIN) from None
        except HTTPError as error:
            raise ContentError(f"The download broke off ({type(error).__name__}).", _TRY_AGAIN) from None


def _too_large(most_bytes: int) -> ContentError:
    return ContentError(
        f"This pack is refused: the download is larger than {most_bytes >> 20} MB.", "Nothing of it was kept."
    )
