"""Time across the chart: minutes since plan start <-> x in pixels, and where the ticks stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from gui.gantt.squeeze import Squeeze
from scheduler.calendar import DAY_MIN, WEEK_MIN

MAX_PX_PER_MIN = 60.0
MIN_PX_PER_MIN = 1e-5
_MONTH_MIN = 30 * DAY_MIN
_YEAR_MIN = 365 * DAY_MIN


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """A window on time: `left_min` stands at x = 0. All functions take numbers or numpy arrays.

    With a `squeeze` closed time takes no room: a position counts the open minutes only.
    """

    left_min: float
    px_per_min: float
    squeeze: Squeeze | None = None
    _left: float = field(init=False)

    def __post_init__(self) -> None:
        """Find the position of the left edge once."""
        object.__setattr__(self, "_left", float(self.pos(self.left_min)))

    def pos(self, minute):  # type: ignore[no-untyped-def]
        """Return the position of a minute: the minute itself, or the open minutes before it."""
        return minute if self.squeeze is None else self.squeeze.pos(minute)

    def at(self, pos):  # type: ignore[no-untyped-def]
        """Return the minute at a position."""
        return pos if self.squeeze is None else self.squeeze.minute(pos)

    def x(self, minute):  # type: ignore[no-untyped-def]
        """Return the x of a minute, in pixels."""
        return (self.pos(minute) - self._left) * self.px_per_min

    def minute(self, x):  # type: ignore[no-untyped-def]
        """Return the minute at an x, not rounded."""
        return self.at(self._left + x / self.px_per_min)

    def beginning_at(self, pos: float) -> TimeAxis:
        """Return the axis with a position at x = 0."""
        return TimeAxis(float(self.at(pos)), self.px_per_min, self.squeeze)

    def panned(self, dx: float) -> TimeAxis:
        """Return the axis moved on by pixels."""
        return self.beginning_at(self._left + dx / self.px_per_min)

    def zoomed(self, factor: float, around_x: float) -> TimeAxis:
        """Return the axis with time stretched by `factor`, the minute under `around_x` staying where it is."""
        scale = min(MAX_PX_PER_MIN, max(MIN_PX_PER_MIN, self.px_per_min * factor))
        left = self._left + around_x / self.px_per_min - around_x / scale
        return TimeAxis(float(self.at(left)), scale, self.squeeze)

    def centred(self, minute: float, width: float) -> TimeAxis:
        """Return the axis with a minute in the middle of so many pixels."""
        return self.beginning_at(float(self.pos(minute)) - width / 2 / self.px_per_min)

    def shifted(self, minute: float, pixels: float) -> float:
        """Return the minute that stands so many pixels behind another one."""
        return float(self.at(self.pos(minute) + pixels / self.px_per_min))

    @property
    def day_px(self) -> float:
        """Return how wide a working day is."""
        share = 1.0 if self.squeeze is None else self.squeeze.day_share
        return DAY_MIN * self.px_per_min * share


@dataclass(frozen=True, slots=True)
class Level:
    """A pair of tick rows: cells of `step` `unit`s below, cells of one `major` above."""

    unit: str  # minute, hour, day, week, month, quarter, year
    step: int
    major: str  # day, week, month, year, decade
    chars: float  # widest label of a lower cell, in digits
    style: str = ""  # "wide": the label names the weekday too

    @property
    def cell_min(self) -> float:
        """Return the (least) length of a lower cell in minutes."""
        return self.step * _UNIT_MIN[self.unit]


_UNIT_MIN = {
    "minute": 1,
    "hour": 60,
    "day": DAY_MIN,
    "week": WEEK_MIN,
    "month": 28 * DAY_MIN,
    "quarter": 90 * DAY_MIN,
    "year": _YEAR_MIN,
    "decade": 10 * _YEAR_MIN,
}

LEVELS = (
    *(Level("minute", step, "day", 6.5) for step in (1, 2, 5, 10, 15, 30)),
    *(Level("hour", step, "day", 6.5) for step in (1, 2, 3, 4, 6)),
    Level("day", 1, "week", 8.0, "wide"),
    Level("day", 1, "month", 3.2),
    Level("week", 1, "month", 6.0),
    Level("month", 1, "year", 5.0),
    Level("quarter", 1, "year", 4.5),
    Level("year", 1, "decade", 5.5),
    Level("year", 10, "decade", 5.5),
)


def level_for(axis: TimeAxis, digit_px: float, clock_chars: float = 6.5) -> Level:
    """Return the finest level whose labels fit; `clock_chars` is the width of a time of day in digits."""
    day_px = axis.day_px
    for level in LEVELS:
        clock = level.unit in ("minute", "hour")
        scale = axis.px_per_min if clock else day_px / DAY_MIN
        if level.cell_min * scale >= (clock_chars if clock else level.chars) * digit_px:
            return level
    return LEVELS[-1]


def ticks(
    plan_start: datetime, unit: str, step: int, from_min: float, to_min: float, first_weekday: int = 0
) -> list[tuple[int, datetime]]:
    """List (minute, wall clock) of the cells that cover [from_min, to_min], and the end of the last one.

    `first_weekday` is the day on which weeks begin, 0 for Monday.
    """
    found = []
    begin = plan_start + timedelta(minutes=max(from_min, -_YEAR_MIN * 1000))
    for when in _cells(_floor(begin, unit, step, first_weekday), unit, step):
        minute = round((when - plan_start).total_seconds() / 60)
        found.append((minute, when))
        if minute > to_min:
            return found
    return found


def _floor(when: datetime, unit: str, step: int, first_weekday: int) -> datetime:
    midnight = when.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit in ("minute", "hour"):
        cell = step * _UNIT_MIN[unit]
        passed = int((when - midnight).total_seconds() // 60) // cell * cell
        return midnight + timedelta(minutes=passed)
    if unit == "day":
        return midnight
    if unit == "week":
        return midnight - timedelta(days=(midnight.weekday() - first_weekday) % 7)
    first = midnight.replace(day=1)
    if unit == "month":
        return first
    if unit == "quarter":
        return first.replace(month=(first.month - 1) // 3 * 3 + 1)
    years = 10 if unit == "decade" else step
    return first.replace(month=1, year=max(1, first.year // years * years))


def _cells(when: datetime, unit: str, step: int) -> Iterator[datetime]:
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(unit, 0) * step
    try:
        while True:
            yield when
            if not months:
                when += timedelta(minutes=step * _UNIT_MIN[unit])
                continue
            passed = when.year * 12 + when.month - 1 + months
            when = when.replace(year=passed // 12, month=passed % 12 + 1)
    except (OverflowError, ValueError):  # the end of the calendar, year 9999
        return
