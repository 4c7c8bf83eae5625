"""A terminal that goes away without a signal: the app notices and ends, instead of reading from it for ever."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time

from tests.e2e.terminal import TRAINER


def test_the_app_ends_with_its_terminal(environ: dict[str, str]) -> None:
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
        os.close(master)

        app.wait(timeout=30)  # raises when it goes on
    finally:
        app.kill()
        app.wait()
