"""Study days: a day begins at the user's start hour, so that practice after midnight still counts for the evening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo


@dataclass(frozen=True, slots=True)
class StudyCalendar:
    """Turns instants into study days and back."""

    timezone: tzinfo
    start_hour: int = 4

    def day_of(self, instant: datetime) -> date:
        """The study day that an aware instant belongs to."""
        return (instant.astimezone(self.timezone) - timedelta(hours=self.start_hour)).date()

    def start_of(self, day: date) -> datetime:
        """The UTC instant at which a study day begins."""
        return datetime.combine(day, time(self.start_hour), tzinfo=self.timezone).astimezone(UTC)
