"""The command line: help against a bare interpreter, today against importing SQLAlchemy Core."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measure import Line, lines, medians
from tests.benchmarks.world import make_home

TRAINER = str(Path(sys.executable).parent / "trainer")


def _command(argv: Sequence[str], environ: Mapping[str, str] | None = None) -> None:
    subprocess.run(argv, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environ)


def run(rounds: int = 9) -> list[Line]:
    """Help and today at 1x, 10x and 100x of 10,000 reviews."""
    found = medians(
        {
            "python -c pass": lambda: _command([sys.executable, "-c", "pass"]),
            "trainer --help": lambda: _command([TRAINER, "--help"]),
        },
        rounds,
    )
    report = lines(found, "python -c pass", {"trainer --help": "4 x"})
    for reviews in (10_000, 100_000, 1_000_000):
        report += _today(500, reviews, rounds if reviews < 1_000_000 else 3)
    return report


def _today(items: int, reviews: int, rounds: int) -> list[Line]:
    with TemporaryDirectory() as home:
        environ = make_home(Path(home), items, reviews)
        name = f"trainer today, {items} items, {reviews:,} reviews"
        found = medians(
            {
                "import sqlalchemy": lambda: _command([sys.executable, "-c", "import sqlalchemy"]),
                name: lambda: _command([TRAINER, "today"], environ),
            },
            rounds,
        )
    return lines(found, "import sqlalchemy", {name: "2.5 x" if reviews == 10_000 else ""})
