"""Fetching a zip from a real server: what comes is bounded in bytes and time, and where from is never a surprise."""

from __future__ import annotations

from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from itertools import count
from pathlib import Path
from threading import Event

import pytest

from tests.content.packing import files_of, write_pack, write_zip
from tests.content.serving import body, redirect, serving
from trainer.content import open_packs
from trainer.content.packs_web import check_address, download
from trainer.errors import ContentError, UsageError

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_zip_from_a_server_is_a_pack(tmp_path: Path) -> None:
    source = write_pack(tmp_path / "source", None)
    archive = write_zip(tmp_path / "a.zip", files_of(source), "graphs-main/")
    packs = open_packs(tmp_path / "packs")

    with serving(body(archive.read_bytes())) as address:
        staged = packs.stage(f"{address}/anything.zip", "", NOW)

    assert (staged.pack.name, staged.pack.source) == ("graphs-main", f"{address}/anything.zip")
    assert staged.pack.checksum == packs.stage(str(source), "", NOW).pack.checksum


def test_a_redirect_on_the_same_machine_is_followed(tmp_path: Path) -> None:
    with serving(body(b"content")) as last, serving(redirect(f"{last}/b.zip")) as first:
        download(f"{first}/a.zip", tmp_path / "got")

    assert (tmp_path / "got").read_bytes() == b"content"


@pytest.mark.parametrize("here", [True, False])
def test_no_password_of_a_netrc_goes_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: bool) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login somebody password secret\n")
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("trainer.content.web.is_this_machine", lambda _: here)
    asked: list[set[str]] = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked.append({name.lower() for name in request.headers})
        body(b"content")(request)

    with serving(answer) as address:
        download(f"{address}/a.zip", tmp_path / "got")

    assert asked == [{"host", "user-agent", "accept", "accept-encoding", "connection"}]


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("http://example.org/a.zip", "leads on to another one: .* is not an https address"),
        ("https://example.org/a.zip", "leads on to example.org, between this machine and another"),
        ("file:///etc/passwd", "leads on to another one"),
        ("/again.zip", "leads on more than 5 times"),
    ],
)
def test_a_redirect_that_leads_elsewhere_is_refused(tmp_path: Path, location: str, said: str) -> None:
    with serving(redirect(location)) as address, pytest.raises(ContentError, match=said):
        download(f"{address}/a.zip", tmp_path / "got")


@pytest.mark.parametrize(("name", "value"), [("Location", "https://[::1/a.zip"), ("Content-Length", "much")])
def test_a_header_that_nobody_can_read_is_a_sentence(tmp_path: Path, name: str, value: str) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(302 if name == "Location" else 200)
        request.send_header(name, value)
        request.end_headers()

    with serving(answer) as address, pytest.raises(ContentError, match=r"cannot be reached \(ValueError\)"):
        download(f"{address}/a.zip", tmp_path / "got")


@pytest.mark.parametrize(("status", "said"), [(404, "127.0.0.1 answers 404 Not Found."), (500, "answers 500")])
def test_an_answer_that_is_no_file_is_told(tmp_path: Path, status: int, said: str) -> None:
    with serving(body(b"sorry", status)) as address, pytest.raises(ContentError, match=said):
        download(f"{address}/a.zip", tmp_path / "got")


def test_a_length_beyond_the_limit_is_refused_before_anything_comes(tmp_path: Path) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", str(10**12))
        request.end_headers()

    with serving(answer) as address, pytest.raises(ContentError, match="larger than 200 MB"):
        download(f"{address}/a.zip", tmp_path / "got")

    assert not (tmp_path / "got").exists()


def test_a_body_without_an_end_is_cut_off(tmp_path: Path) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        while True:
            request.wfile.write(bytes(1 << 16))

    with serving(answer) as address, pytest.raises(ContentError, match="larger than 1 MB"):
        download(f"{address}/a.zip", tmp_path / "got", most_bytes=1 << 20)


def test_a_body_that_drips_is_given_up(tmp_path: Path) -> None:
    ended = Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        for _ in range(500):
            request.wfile.write(b"x")
            if ended.wait(0.01):
                return

    ticks = count()
    try:
        with serving(answer) as address, pytest.raises(ContentError, match="takes too long"):
            download(f"{address}/a.zip", tmp_path / "got", whole_s=5, clock=lambda: float(next(ticks)))
    finally:
        ended.set()


def test_a_body_that_stops_is_given_up(tmp_path: Path) -> None:
    ended = Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", "100")
        request.end_headers()
        request.wfile.write(b"x")
        ended.wait(60)

    try:
        with serving(answer) as address:
            with pytest.raises(ContentError, match="has stopped"):
                download(f"{address}/a.zip", tmp_path / "got", silence_s=0.1)
            ended.set()
    finally:
        ended.set()


def test_nobody_there_is_told(tmp_path: Path) -> None:
    with serving(body(b"")) as address:
        pass

    with pytest.raises(ContentError, match=r"127\.0\.0\.1 cannot be reached"):
        download(f"{address}/a.zip", tmp_path / "got")


def test_a_download_that_is_no_zip_leaves_nothing(tmp_path: Path) -> None:
    with serving(body(b"<html>log in</html>")) as address, pytest.raises(ContentError, match="it is not a zip"):
        open_packs(tmp_path / "packs").stage(f"{address}/a.zip", "", NOW)

    assert list((tmp_path / "packs").iterdir()) == []


@pytest.mark.parametrize(
    "url", ["https://example.org/a.zip", "http://localhost:80/a.zip", "http://[::1]/a.zip", "http://127.9.9.9/a"]
)
def test_addresses_that_are_allowed(url: str) -> None:
    check_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/a.zip",
        "http://127.0.0.1.example.org/a.zip",
        "http://10.0.0.1/a.zip",
        "ssh://example.org/a.git",
        "ext::sh -c true://x",
        "https://user:secret@example.org/a.zip",
        "https://exa mple.org/a.zip",
        "https:///a.zip",
        "https://[::1/a.zip",
        "https://example.org:port/a.zip",
    ],
)
def test_addresses_that_are_not(url: str) -> None:
    with pytest.raises(UsageError) as refused:
        check_address(url)

    assert "secret" not in str(refused.value)
