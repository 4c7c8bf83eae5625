"""A site on this machine that answers as LeetCode does, or does not."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Site:
    """What it answers, and what it was asked."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = None
    """What it claims the body's length to be; None for the truth."""
    silent: bool = False
    asked: list[dict[str, object]] = field(default_factory=list)
    """Path, headers in small letters, and the body as data, of each question."""
    address: str = ""
    over: threading.Event = field(default_factory=threading.Event)

    def accepts(self, *rows: tuple[str, int]) -> None:
        """Answer with these (slug, seconds since 1970)."""
        listed = [{"titleSlug": slug, "timestamp": str(at)} for slug, at in rows]
        self.tells({"data": {"matchedUser": {"username": "me"}, "recentAcSubmissionList": listed}})

    def tells(self, data: object) -> None:
        """Answer with this as JSON."""
        self.body = json.dumps(data).encode()


@contextmanager
def serving() -> Iterator[Site]:
    """A site for the length of a block."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            site.asked.append({"path": self.path, "headers": headers, "body": json.loads(body)})
            if site.silent:
                site.over.wait()
                return
            self.send_response(site.status)
            for name, value in site.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(site.body) if site.length is None else site.length))
            self.end_headers()
            self.wfile.write(site.body)

        do_GET = do_POST  # noqa: N815 - the name is the library's

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
