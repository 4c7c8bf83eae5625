"""What a start may load: a command line pays for nothing that it does not use.

Each question is put to a fresh interpreter, since this one has loaded everything already.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.cli.commands import targets

SERVICES = sorted(path.stem for path in (Path(__file__).parent.parent / "trainer" / "services").glob("[a-z]*.py"))
HEAVY = frozenset({"textual", "rich", "sqlalchemy", "alembic", "yaml", "pydantic", "requests", "fsrs", "watchfiles"})
CLICKLESS = HEAVY | {"click", "dataclasses", "typing", "json", "argparse"}


def loaded(code: str, home: Path, wanted: frozenset[str]) -> set[str]:
    """Which of the wanted modules are loaded after some code has run in a fresh interpreter."""
    program = (
        f"import sys\ntry:\n    {code}\nexcept SystemExit:\n    pass\n"
        f"print('\\n' + ' '.join(m for m in {sorted(wanted)!r} if m in sys.modules))"
    )
    env = {"PATH": os.environ["PATH"], "TRAINER_HOME": str(home), "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def running(*args: str) -> str:
    """Code that runs a command line."""
    return f"import trainer.cli.main; trainer.cli.main.run({list(args)!r})"


@pytest.mark.parametrize("args", [("--help",), ("--version",)])
def test_asking_for_help_loads_not_even_click(args: tuple[str, ...], tmp_path: Path) -> None:
    bare = loaded("pass", tmp_path, CLICKLESS)

    assert loaded(running(*args), tmp_path, CLICKLESS) == bare


def test_the_help_of_a_command_opens_nothing(tmp_path: Path) -> None:
    for name in ("today", "judge", "mock"):
        assert loaded(running(name, "--help"), tmp_path, HEAVY) == set()


@pytest.mark.parametrize("target", [target for target, _ in targets().values()])
def test_importing_a_command_loads_no_adapter(target: str, tmp_path: Path) -> None:
    assert loaded(f"import {target.partition(':')[0]}", tmp_path, HEAVY) == set()


def test_importing_the_services_loads_no_adapter(tmp_path: Path) -> None:
    modules = ", ".join(f"trainer.services.{name}" for name in SERVICES)

    assert loaded(f"import {modules}", tmp_path, HEAVY) == set()


def test_today_with_a_warm_index_loads_the_database_and_nothing_else(tmp_path: Path) -> None:
    loaded(running("today", "--json"), tmp_path, HEAVY)

    assert loaded(running("today", "--json"), tmp_path, HEAVY) == {"sqlalchemy"}


def test_importing_the_program_creates_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"

    loaded("import trainer.bootstrap, trainer.cli.running; trainer.bootstrap.App()", home, HEAVY)

    assert not home.exists()


def test_what_judges_starts_its_process_before_the_program_is_loaded(tmp_path: Path) -> None:
    slow = frozenset({"click", "dataclasses", "typing", "json", "pathlib", "inspect"})
    bare = loaded("pass", tmp_path, slow)

    assert loaded("import trainer.cli.main, trainer.cli.opening, trainer.judge.launch", tmp_path, slow) == bare
