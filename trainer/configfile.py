"""The config file: read as TOML, changed without touching the user's comments. A broken file never stops the program."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from trainer.atomicfile import replace_file
from trainer.core.settings import SETTINGS, Settings, settings_from, with_setting
from trainer.errors import TrainerError, UsageError


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, defaults for what it leaves out, and one sentence for each thing wrong with it."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (f"{path} cannot be read ({error.strerror}); the defaults are used.",)
    except UnicodeDecodeError as error:
        return Settings(), (f"{path} is not TOML ({error}); the defaults are used.",)
    import tomllib

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(), (f"{path} is not TOML ({error}); the defaults are used.",)
    settings, faults = settings_from(values)
    return settings, tuple(f"{path}: {fault}" for fault in faults)


def write_setting(path: Path, name: str, text: str) -> Settings:
    """Set one setting from its text and return all; raises UsageError for a value that is not allowed."""
    import tomlkit

    settings, _ = read_settings(path)
    try:
        settings = with_setting(settings, name, text)
    except ValueError as error:
        raise UsageError(str(error)) from None
    try:
        before = path.read_text("utf-8") if path.exists() else _HEADER
        document = tomlkit.parse(before)
        value = getattr(settings, name)
        document[name] = "" if value is None else value
        replace_file(path, tomlkit.dumps(document).encode())
    except (tomlkit.exceptions.ParseError, UnicodeDecodeError) as error:
        raise TrainerError(f"{path} is not TOML: {error}.", "Mend or remove it; nothing was changed.") from None
    except OSError as error:
        raise TrainerError(
            f"{path} cannot be written ({error.strerror}).", "Check its permissions and the disk."
        ) from None
    return settings


def described(settings: Settings) -> list[tuple[str, str, str]]:
    """(name, value as text, help) of every setting."""
    values = asdict(settings)
    return [(name, "" if values[name] is None else str(values[name]), row.help) for name, row in SETTINGS.items()]


_HEADER = "# Settings of interview-trainer; `trainer config get` lists all of them with their meaning.\n"
