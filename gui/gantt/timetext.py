"""Times as the planner's country writes them."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property

from PySide6.QtCore import QDate, QLocale, QTime

from gui import words
from gui.gantt.axis import Level
from gui.texts import tr
from scheduler.calendar import DAY_MIN


class TimeText:
    """Writes ticks, moments and durations in one locale."""

    def __init__(self, locale: QLocale) -> None:
        """Take the locale of the widget."""
        self.locale = locale

    @cached_property
    def first_weekday(self) -> int:
        """Return the day on which weeks begin, 0 for Monday."""
        return self.locale.firstDayOfWeek().value - 1

    @cached_property
    def _day_first(self) -> bool:
        pattern = self.locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
        return pattern.find("d") < pattern.find("m") and not pattern.startswith("y")

    @cached_property
    def clock_chars(self) -> float:
        """Return how wide a time of day is, in digits."""
        return len(self.clock(datetime(2026, 11, 23, 22, 50))) + 1.5

    def clock(self, when: datetime) -> str:
        """Write a time of day."""
        return self.locale.toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)

    def _date(self, day: date, pattern: str) -> str:
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def day(self, day: date, *, year: bool = False) -> str:
        """Write a day with its weekday: Mon 23 Nov."""
        if self._day_first:
            return self._date(day, tr(words.DAY_AND_YEAR) if year else tr(words.DAY))
        return self._date(day, "ddd, MMM d, yyyy" if year else "ddd, MMM d")

    def moment(self, when: datetime) -> str:
        """Write a day and a time: Mon 23 Nov 14:05."""
        return f"{self.day(when)} {self.clock(when)}"

    def span(self, start: datetime, end: datetime) -> str:
        """Write from when to when, the day once if it is the same."""
        return f"{self.moment(start)} – {self.clock(end) if start.date() == end.date() else self.moment(end)}"

    def duration(self, minutes: int) -> str:
        """Write a length of time: 45 min, 3 h 20 min, 2 d 4 h."""
        if minutes < 0:
            return f"−{self.duration(-minutes)}"
        if minutes < 60:
            return tr("{minutes} min", minutes=minutes)
        days, rest = divmod(minutes, DAY_MIN)
        hours, left = divmod(rest, 60)
        parts = [tr("{days} d", days=days) if days else "", tr("{hours} h", hours=hours) if hours else ""]
        if left and not days:
            parts.append(tr("{minutes} min", minutes=left))
        return " ".join(part for part in parts if part)

    def short(self, minutes: int) -> str:
        """Write a length of time in its largest unit: 45 min, 3.4 h, 12 d."""
        if minutes < 60:
            return tr("{minutes} min", minutes=minutes)
        if minutes < 2 * DAY_MIN:
            return tr("{hours} h", hours=self._short(minutes / 60))
        return tr("{days} d", days=self._short(minutes / DAY_MIN))

    def _short(self, value: float) -> str:
        return self.locale.toString(value, "f", 1 if value < 10 else 0)

    def number(self, value: float) -> str:
        """Write a quantity without needless decimals."""
        return self.locale.toString(int(value)) if value == int(value) else self.locale.toString(value, "g", 6)

    def minor(self, level: Level, when: datetime) -> str:
        """Write the label of a lower cell of the time header."""
        if level.unit in ("minute", "hour"):
            return self.clock(when)
        if level.unit == "day":
            return self._date(when, tr("ddd d") if level.style else "d")
        if level.unit == "week":
            return tr("W{week}", week=when.isocalendar().week) if self.first_weekday == 0 else self._short_day(when)
        if level.unit == "month":
            return self.locale.standaloneMonthName(when.month, QLocale.FormatType.ShortFormat)
        if level.unit == "quarter":
            return tr("Q{quarter}", quarter=(when.month + 2) // 3)
        return str(when.year)

    def major(self, unit: str, when: datetime) -> str:
        """Write the label of an upper cell of the time header."""
        if unit == "day":
            return self.day(when, year=True)
        if unit == "week":
            month = f"{self.locale.standaloneMonthName(when.month)} {when.year}"
            if self.first_weekday == 0:
                return tr("Week {week} · {month}", week=when.isocalendar().week, month=month)
            return tr("Week of {day}", day=self.day(when, year=True))
        if unit == "month":
            return f"{self.locale.standaloneMonthName(when.month)} {when.year}"
        if unit == "year":
            return str(when.year)
        return tr("{year}s", year=when.year)

    def _short_day(self, when: datetime) -> str:
        return self._date(when, tr("d MMM") if self._day_first else "MMM d")
