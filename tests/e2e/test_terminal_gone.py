"""The app is ended from outside: by a signal, or by a terminal that goes away without one and would be read from for ever."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.e2e.terminal import TRAINER


@contextmanager
def started(environ: dict[str, str]) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The app with its first screen, and our end of its terminal."""
    master, slave = pty.openpty()
    # Not the controlling terminal of anybody, so that its end sends no signal.
    app = subprocess.Popen(
        [TRAINER], stdin=slave, stdout=slave, stderr=slave, env=environ, start_new_session=True, cwd="/"
    )
    try:
        os.close(slave)
        shown, until = b"", time.monotonic() + 30
        while b"Welcome" not in shown and time.monotonic() < until:
            if select.select([master], [], [], 1)[0]:
                shown += os.read(master, 65536)
        assert b"Welcome" in shown
        yield app, master
    finally:
        app.kill()
        app.wait()


def test_the_app_ends_with_its_terminal(environ: dict[str, str]) -> None:
    with started(environ) as (app, master):
        os.close(master)
        assert app.wait(timeout=30) == 1  # raises when it goes on


def test_a_signal_is_no_success(environ: dict[str, str]) -> None:
    with started(environ) as (app, master):
        app.terminate()
        while select.select([master], [], [], 1)[0]:
            try:
                os.read(master, 65536)
            except OSError:  # nobody is at the other end any more
                break
        assert app.wait(timeout=30) == 1
        os.close(master)
