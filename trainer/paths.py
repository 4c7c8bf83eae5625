"""Where things live. Nothing is created here; whoever writes a file makes its folder.

TRAINER_HOME moves everything into one folder; without it each system's own places are used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

APP = "interview-trainer"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every place the program reads or writes."""

    data: Path
    """The user's own: database, backups, content, workspace."""
    config: Path
    """config.toml, which a person may edit."""
    cache: Path
    """May be deleted at any time."""

    @property
    def database(self) -> Path:
        """The SQLite file with every event."""
        return self.data / "trainer.db"

    @property
    def content(self) -> Path:
        """The user's own problems, prompts and lists."""
        return self.data / "content"

    @property
    def packs(self) -> Path:
        """Packs of problems that were added."""
        return self.data / "packs"

    @property
    def workspace(self) -> Path:
        """Solutions that are edited outside of the app."""
        return self.data / "workspace"

    @property
    def device(self) -> Path:
        """The id that marks this device's events."""
        return self.data / "device"

    @property
    def log(self) -> Path:
        """What to send when something broke."""
        return self.cache / "trainer.log"


def find_paths(environ: Mapping[str, str]) -> Paths:
    """The places for an environment."""
    home = environ.get("TRAINER_HOME", "").strip()
    if home:
        root = Path(home).expanduser().absolute()
        return Paths(root, root / "config.toml", root / "cache")
    import platformdirs

    data = platformdirs.user_data_path(APP, appauthor=False)
    config = platformdirs.user_config_path(APP, appauthor=False)
    return Paths(data, config / "config.toml", platformdirs.user_cache_path(APP, appauthor=False))
