"""The hostile programs once more as somebody who is not the administrator, when the tests run as the administrator."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]
_NOBODY = 23_456
_FAMILIES_THAT_DO_NOT_CARE = "time/ or recursion/ or returns/ or exceptions/ or state/ or output/ or memory/"


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder of that user's own, with a short path."""
    made = Path(tempfile.mkdtemp(prefix="nobody-"))
    os.chown(made, _NOBODY, _NOBODY)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def _as_nobody(home: Path, python: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    packages = sysconfig.get_path("purelib")
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "TMPDIR": str(home),
        "PYTHONPATH": f"{_ROOT}:{packages}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(
        [python, *arguments],
        user=_NOBODY,
        group=_NOBODY,
        extra_groups=[],
        env=environment,
        cwd=_ROOT,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=600,
    )


def _interpreter(home: Path) -> str:
    """A Python of this version that an ordinary user may start and that finds what the tests need."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    candidates = [sys.executable, f"/usr/local/bin/{version}", f"/usr/bin/{version}"]
    needed = "import pytest, pytest_asyncio, sortedcontainers, trainer.judge, tests.judge.jobs"
    for python in candidates:
        try:
            if _as_nobody(home, python, "-c", needed).returncode == 0:
                return python
        except OSError:
            continue
    pytest.skip(f"an ordinary user can start none of {', '.join(candidates)}")


@pytest.mark.skipif(os.geteuid() != 0, reason="the tests already run as an ordinary user")
@pytest.mark.parametrize(
    "chosen",
    [
        ["-k", f"not ({_FAMILIES_THAT_DO_NOT_CARE})", "tests/judge/hostile/test_hostile.py"],
        pytest.param(["-m", "thorough or not thorough", "tests/judge/hostile"], marks=pytest.mark.thorough),
    ],
    ids=["attacks", "everything"],
)
def test_an_ordinary_user_is_as_safe(home: Path, chosen: list[str]) -> None:
    python = _interpreter(home)

    done = _as_nobody(home, python, "-m", "pytest", "-p", "no:cacheprovider", "--tb=short", *chosen)

    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
