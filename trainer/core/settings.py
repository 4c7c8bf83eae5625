"""The user's settings, each with its default, its bounds and one line of explanation.

The table is the only place that knows them: the config file and `trainer config` are made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from trainer.core.jsonvalue import Json


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may change."""

    minutes_per_day: int = 40
    new_per_day: int = 2
    new_cards_per_day: int = 2
    desired_retention: float = 0.9
    interview_date: date | None = None
    day_start_hour: int = 4
    editor: str = ""
    theme: str = "trainer-dark"
    active_list: str = ""
    python: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table."""

    name: str
    help: str
    low: float = 0
    high: float = 0


SETTINGS: Mapping[str, Setting] = {
    row.name: row
    for row in (
        Setting("minutes_per_day", "how many minutes of practice a day holds", 5, 720),
        Setting("new_per_day", "how many new items a day may introduce", 0, 50),
        Setting("new_cards_per_day", "how many new pattern cards and drills a day may introduce", 0, 50),
        Setting("desired_retention", "how likely you want to recall an item when it comes due", 0.7, 0.97),
        Setting("interview_date", "when your interviews start, YYYY-MM-DD; reviews are not put off beyond it"),
        Setting("day_start_hour", "the local hour at which a study day begins", 0, 23),
        Setting("editor", "the command that opens your editor; empty: $VISUAL, $EDITOR, then vi"),
        Setting("theme", "the app's colours; see the palette for the names"),
        Setting("active_list", "take new problems from this list first, e.g. blind-75"),
        Setting("python", "the interpreter that runs solutions, Python 3.11 to 3.14; empty: the one that runs this"),
    )
}


def with_setting(settings: Settings, name: str, text: str) -> Settings:
    """The settings with one changed from its text; raises ValueError with one sentence that says what is allowed."""
    row = SETTINGS.get(name)
    if row is None:
        raise ValueError(f"There is no setting {name!r}. Choose one of: {', '.join(SETTINGS)}.")
    kind = type(getattr(Settings(), name))
    value: object = text.strip()
    if name == "interview_date":
        value = _date(text.strip())
    elif kind in (int, float):
        value = _number(row, kind, text.strip())
    return replace(settings, **{name: value})  # type: ignore[arg-type]


def settings_from(values: Mapping[str, Json]) -> tuple[Settings, tuple[str, ...]]:
    """Settings from a config file's values, with a sentence for each value that was passed over."""
    settings, faults = Settings(), []
    for name, value in values.items():
        try:
            settings = with_setting(settings, name, str(value))
        except ValueError as error:
            faults.append(str(error))
    return settings, tuple(faults)


def _date(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"interview_date: {text!r} is not a date. Write it as YYYY-MM-DD, e.g. 2027-03-01.") from None


def _number(row: Setting, kind: type, text: str) -> int | float:
    try:
        value: int | float = int(text) if kind is int else float(text)
    except ValueError:
        value = row.low - 1
    if not row.low <= value <= row.high:
        what = "a whole number" if kind is int else "a number"
        raise ValueError(f"{row.name}: {text!r} is not {what} from {row.low:g} to {row.high:g}.")
    return value
