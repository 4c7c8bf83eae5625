"""Settings from text: bounds are kept and refusals say what is allowed."""

from __future__ import annotations

from datetime import date

import pytest

from trainer.core.settings import SETTINGS, Settings, settings_from, with_setting


def test_every_setting_has_a_row_that_explains_it() -> None:
    assert set(SETTINGS) == set(Settings.__slots__)
    assert all(row.help for row in SETTINGS.values())


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("minutes_per_day", "60", 60),
        ("desired_retention", "0.85", 0.85),
        ("interview_date", "2027-03-01", date(2027, 3, 1)),
        ("interview_date", "", None),
        ("editor", "code -w", "code -w"),
    ],
)
def test_a_setting_is_read_from_its_text(name: str, text: str, value: object) -> None:
    assert getattr(with_setting(Settings(), name, text), name) == value


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("minutes_per_day", "0", "minutes_per_day: '0' is not a whole number from 5 to 720."),
        ("minutes_per_day", "4.5", "not a whole number"),
        ("desired_retention", "90", "not a number from 0.7 to 0.97"),
        ("desired_retention", "nan", "not a number"),
        ("interview_date", "next week", "Write it as YYYY-MM-DD"),
        ("speed", "1", "There is no setting 'speed'"),
    ],
)
def test_a_refusal_says_what_is_allowed(name: str, text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says.replace(".", r"\.")):
        with_setting(Settings(), name, text)


def test_one_bad_value_does_not_spoil_the_others() -> None:
    settings, faults = settings_from({"minutes_per_day": 90, "day_start_hour": 99, "colour": "red"})

    assert settings.minutes_per_day == 90
    assert settings.day_start_hour == Settings().day_start_hour
    assert len(faults) == 2
