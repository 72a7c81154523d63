"""Figures and times in the words of the shop floor. No Qt."""

from __future__ import annotations

from datetime import datetime

from scheduler.calendar import Clock

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NOTHING = "–"


def moment(clock: Clock, minute: int | None) -> str:
    """Write a minute of the plan as `Mon 23 Nov 06:00`; the year only where it is not the plan's."""
    if minute is None or minute < 0:
        return NOTHING
    return date_time(clock.at(minute), clock.plan_start.year)


def date_time(when: datetime, plan_year: int) -> str:
    """Write a wall-clock time with its weekday."""
    year = "" if when.year == plan_year else f" {when.year}"
    return f"{DAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]}{year} {when.hour:02d}:{when.minute:02d}"


def number(value: float) -> str:
    """Write a figure with as many digits as a planner reads: 1 234, 56.7, 0."""
    rounded = round(value, 1)
    if abs(rounded) >= 1000 or rounded == int(rounded):
        return f"{round(rounded):,}".replace(",", "\u2009")
    return f"{rounded:.1f}"


def hours(value_h: float) -> str:
    """Write hours."""
    return f"{number(value_h)} h"


def hours_of(minutes: int | None) -> str:
    """Write minutes as hours with their sign: `2.5`, `-1.0`."""
    return NOTHING if minutes is None else f"{minutes / 60:.1f}"


def stopwatch(seconds: float) -> str:
    """Write a running time as `0:07`, `12:30`, `1:05:00`."""
    whole = max(0, int(seconds))
    hour, rest = divmod(whole, 3600)
    head = f"{hour}:{rest // 60:02d}" if hour else str(rest // 60)
    return f"{head}:{rest % 60:02d}"


def quantity(value: float) -> str:
    """Write a quantity without needless decimals."""
    return str(int(value)) if value == int(value) else f"{value:g}"


def count(n: int, one: str, many: str = "") -> str:
    """Write `1 order`, `12 orders`."""
    return f"{number(n)} {one if n == 1 else many or one + 's'}"


def listed(names: list[str]) -> str:
    """Join names as speech does: `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def capital(text: str) -> str:
    """Begin a sentence."""
    return text[:1].upper() + text[1:]


def gap_sentence(names: tuple[str, ...], values: tuple[float, ...], bounds: tuple[float, ...]) -> str:
    """Say how much better any plan could be, in words; `names` of the levels, most important first."""
    open_level = open_level_of(values, bounds)
    if not values:
        return "Looking for a first plan."
    if open_level is None:
        return "Proved best: no better plan exists."
    proved = [names[k] for k in range(open_level) if k < len(names)]
    head = f"{capital(listed(proved))} proved best. " if proved else ""
    if open_level >= len(bounds):
        return head + "How much better a plan could be is not known yet."
    value, bound = values[open_level], max(0.0, bounds[open_level])
    pct = 100.0 * (value - bound) / value if value else 0.0
    what = f" on {names[open_level]}" if len(values) > 1 and open_level < len(names) else ""
    if pct > 99.5:
        return head + f"How good a plan can be{what} is not known yet."
    if pct > 50:
        return head + f"How good a plan can be is not known yet: up to {pct:.0f} % better{what} is not ruled out."
    return head + f"No plan can be more than {_percent(pct)} % better{what}."


def open_level_of(values: tuple[float, ...], bounds: tuple[float, ...]) -> int | None:
    """Return the first level that is not proved best, or None when all are."""
    for k, value in enumerate(values):
        if k >= len(bounds) or value - bounds[k] > 1e-6:
            return k
    return None


def _percent(pct: float) -> str:
    return "0.1" if pct < 0.1 else f"{pct:.1f}" if pct < 10 else f"{pct:.0f}"
