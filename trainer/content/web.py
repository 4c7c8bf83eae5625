"""Asking another machine over the web: who may be asked, what goes along, and an answer bounded in bytes and in time.

The only file that loads `requests`. No password that is not in the question is ever sent, and no redirect is followed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, auto
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from requests import Response as Response
    from requests import Session as Session

CONNECT_S, SILENCE_S = 10.0, 20.0
"""Seconds to a connection, and between two pieces of the answer."""


class Trouble(Enum):
    """What stands against an answer."""

    SILENT = auto()
    UNREACHABLE = auto()
    TOO_LARGE = auto()
    TOO_LATE = auto()
    STOPPED = auto()
    BROKEN_OFF = auto()


class WebError(Exception):
    """There is no whole answer; whoever asked says so in words of its own."""

    def __init__(self, trouble: Trouble, cause: str = "") -> None:
        super().__init__(trouble, cause)
        self.trouble = trouble
        self.cause = cause
        """The name of the error underneath, if there was one."""


def host_in(url: str) -> str:
    """The host of an address, empty where it is none."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises for what is no number
    except ValueError:
        return ""
    return parts.hostname or ""


def is_confidential(url: str) -> bool:
    """Whether nobody on the way to an address can listen: https, or http that stays on this machine."""
    scheme = urlsplit(url).scheme
    return scheme == "https" or (scheme == "http" and is_this_machine(host_in(url)))


def is_this_machine(host: str) -> bool:
    """Whether a host name can only mean this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def session(host: str) -> Session:
    """Questions to one host; to be closed."""
    import requests

    opened = requests.Session()
    # Not even a password that ~/.netrc holds for this host goes along.
    opened.auth = _unsigned
    # No proxy can reach a server on this machine.
    opened.trust_env = not is_this_machine(host)
    return opened


def ask(
    opened: Session,
    method: str,
    url: str,
    *,
    silence_s: float,
    headers: Mapping[str, str] | None = None,
    json: Any = None,
) -> Response:
    """The answer with its body not yet read, whatever its status; raises WebError where there is none."""
    import requests

    try:
        return opened.request(
            method,
            url,
            json=json,
            headers={"Accept-Encoding": "identity", **(headers or {})},
            timeout=(CONNECT_S, silence_s),
            allow_redirects=False,
            stream=True,
        )
    except requests.Timeout:
        raise WebError(Trouble.SILENT) from None
    except (requests.RequestException, ValueError, OSError) as error:
        raise WebError(Trouble.UNREACHABLE, type(error).__name__) from None


def pieces(raw: Any, most: int, until: float, clock: Callable[[], float]) -> Iterator[bytes]:
    """A body as it comes; raises WebError when it is larger than `most` bytes, or not over when the clock shows `until`."""
    from urllib3.exceptions import HTTPError, ReadTimeoutError

    size = 0
    while True:
        try:
            # read1 answers with what is there: a body that drips cannot hold the clock up.
            piece: bytes = raw.read1(64 << 10)
        except ReadTimeoutError:
            raise WebError(Trouble.STOPPED) from None
        except HTTPError as error:
            raise WebError(Trouble.BROKEN_OFF, type(error).__name__) from None
        except (ValueError, OSError) as error:
            raise WebError(Trouble.UNREACHABLE, type(error).__name__) from None
        if not piece:
            return
        size += len(piece)
        if size > most:
            raise WebError(Trouble.TOO_LARGE)
        if clock() > until:
            raise WebError(Trouble.TOO_LATE)
        yield piece


def _unsigned(request: Any) -> Any:
    return request
