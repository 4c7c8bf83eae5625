"""Asking LeetCode, against a real server on this machine: what goes out, and a sentence for everything that may come back."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from tests.content.site import Site, serving
from trainer.content.leetcode import check_site, recent_accepted
from trainer.core.solvedsite import Accepted
from trainer.errors import TrainerError, UsageError


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


def test_the_newest_submissions_are_told(site: Site) -> None:
    site.accepts(("two-sum", 1772438400), ("3sum", 1772352000))

    assert recent_accepted("me", site.address) == (
        Accepted("two-sum", datetime(2026, 3, 2, 8, tzinfo=UTC)),
        Accepted("3sum", datetime(2026, 3, 1, 8, tzinfo=UTC)),
    )


def test_nothing_but_the_user_name_is_sent(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login somebody password secret\n")
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setattr("trainer.content.web.is_this_machine", lambda _: False)
    monkeypatch.setattr("trainer.content.leetcode.check_site", lambda site: site)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    site.accepts(("two-sum", 1772438400))
    site.headers = {"Set-Cookie": "session=1"}

    for _ in range(2):
        recent_accepted("me", site.address)

    for asked in site.asked:
        headers, body = asked["headers"], asked["body"]
        assert isinstance(headers, dict) and isinstance(body, dict)
        assert body["variables"] == {"username": "me", "limit": 20}
        assert set(headers) <= {
            *("host", "user-agent", "accept", "accept-encoding", "referer", "connection"),
            *("content-length", "content-type"),
        }
        assert headers["user-agent"].startswith("interview-trainer/") and headers["referer"] == f"{site.address}/"


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (403, "127.0.0.1 refuses to answer (403), as it does to programs now and then."),
        (429, "refuses to answer (429)"),
        (302, "sends the question on to another address, which is not followed."),
        (500, "answers 500 instead of a list."),
        (503, "answers 503"),
        (404, "answers 404"),
        (204, "answers 204"),
    ],
)
def test_a_refusal_is_a_sentence_that_names_another_way(site: Site, status: int, sentence: str) -> None:
    site.status = status
    site.body = b"" if status == 204 else b"<html>Just a moment...</html>"
    site.headers = {"Location": f"{site.address}/elsewhere"}

    with pytest.raises(TrainerError) as caught:
        recent_accepted("me", site.address)

    assert sentence in caught.value.message and "trainer import --solved FILE.csv" in caught.value.hint
    assert len(site.asked) == 1, "it asks once and follows nothing"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"<!DOCTYPE html><title>Just a moment...</title>", "answers with a web page instead of data"),
        (b"", "answers with something instead of data"),
        (b"\xff\xfe{", "answers with something instead of data"),
        (b"[" * 200_000, "answers with something instead of data"),
        (b'{"data": {}}', "answers in a shape that this version does not understand."),
        (b'{"data": {"matchedUser": null}}', "knows no user called me."),
        (b'{"data": {"matchedUser": {}, "recentAcSubmissionList": null}}', "shows no accepted submissions of me."),
        (b" " * (2 << 20), "answers with more than a list can be."),
    ],
)
def test_an_answer_that_is_no_list_is_a_sentence(site: Site, body: bytes, sentence: str) -> None:
    site.body = body

    with pytest.raises(TrainerError) as caught:
        recent_accepted("me", site.address)

    assert sentence in caught.value.message


def test_a_reason_that_comes_with_400_is_told(site: Site) -> None:
    site.status = 400
    site.tells({"errors": [{"message": "Cannot query field"}]})

    with pytest.raises(TrainerError, match="does not understand the question: Cannot query field"):
        recent_accepted("me", site.address)


def test_silence_is_a_sentence(site: Site) -> None:
    site.silent = True

    with pytest.raises(TrainerError, match=r"127\.0\.0\.1 does not answer"):
        recent_accepted("me", site.address, silence_s=0.2)


def test_an_answer_that_breaks_off_is_a_sentence(site: Site) -> None:
    site.accepts(("two-sum", 1772438400))
    site.length = len(site.body) + 1000

    with pytest.raises(TrainerError, match=r"The answer of 127\.0\.0\.1 (broke off|has stopped)"):
        recent_accepted("me", site.address, silence_s=5)


def test_an_answer_that_takes_too_long_is_a_sentence(site: Site) -> None:
    site.accepts(("two-sum", 1772438400))
    minutes = count(0, 61)

    with pytest.raises(TrainerError, match="takes too long"):
        recent_accepted("me", site.address, clock=lambda: float(next(minutes)))


def test_nobody_there_is_a_sentence() -> None:
    with socket.socket() as held:  # bound and not listening: whoever connects is refused
        held.bind(("127.0.0.1", 0))
        with pytest.raises(TrainerError, match="cannot be reached") as caught:
            recent_accepted("me", f"http://127.0.0.1:{held.getsockname()[1]}")
    assert "Check the connection" in caught.value.hint


@pytest.mark.parametrize(
    "address", ["http://leetcode.com", "ftp://x", "leetcode.com", "https://", "http://[", "http://h:x"]
)
def test_only_https_or_this_machine_is_asked(address: str) -> None:
    with pytest.raises(UsageError, match="which is no https address"):
        check_site(address)
    assert check_site("https://leetcode.com/") == "https://leetcode.com"
