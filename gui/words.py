"""Figures and times in the words of the shop floor, as the planner's country writes them."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt

from gui.country import decimal, grouped, localised, plain_figures
from gui.texts import noop, shown, tr
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
    return f"{day(when, year=when.year != plan_year)} {when.hour:02d}:{when.minute:02d}"


def day(when: date, *, year: bool = False) -> str:
    """Write a day with its weekday: `Mon 23 Nov`."""
    if plain_figures() and tr(DAY) == DAY:
        tail = f" {when.year}" if year else ""
        return f"{DAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]}{tail}"
    return QLocale().toString(QDate(when.year, when.month, when.day), tr(DAY_AND_YEAR) if year else tr(DAY))


def weekday(number: int) -> str:
    """Write a day of the week, 0 for Monday."""
    return DAYS[number] if plain_figures() else QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)


DAY = noop("ddd d MMM")
"""A day in the letters of Qt's dates: the translation puts them in its own order."""
DAY_AND_YEAR = noop("ddd d MMM yyyy")


def number(value: float) -> str:
    """Write a figure with as many digits as a planner reads: 1 234, 56.7, 0."""
    rounded = round(value, 1)
    if abs(rounded) >= 1000 or rounded == int(rounded):
        return grouped(round(rounded))
    return decimal(rounded)


def hours(value_h: float) -> str:
    """Write hours."""
    return tr("{hours} h", hours=number(value_h))


def hours_of(minutes: int | None) -> str:
    """Write minutes as hours with their sign: `2.5`, `-1.0`."""
    return NOTHING if minutes is None else decimal(minutes / 60)


def stopwatch(seconds: float) -> str:
    """Write a running time as `0:07`, `12:30`, `1:05:00`."""
    whole = max(0, int(seconds))
    hour, rest = divmod(whole, 3600)
    head = f"{hour}:{rest // 60:02d}" if hour else str(rest // 60)
    return f"{head}:{rest % 60:02d}"


def quantity(value: float) -> str:
    """Write a quantity without needless decimals."""
    return str(int(value)) if value == int(value) else localised(f"{value:g}")


def local_figure(text: str) -> str:
    """Write a figure of a table, `2.5`, with the country's decimal sign; any other text stays as it is."""
    return localised(text) if not plain_figures() and _PLAIN.fullmatch(text) else text


def plain_figure(text: str) -> str:
    """Write what a planner typed, `1.234,5` or `2,5 h`, as files have it; a figure in plain form stays as it is."""
    if plain_figures():
        return text
    locale = QLocale()
    group, point = re.escape(locale.groupSeparator()), re.escape(locale.decimalPoint())
    if group.strip() == "":
        group = r"\s"
    found = re.match(rf"\s*[+-]?(\d{{1,3}}({group}\d{{3}})+|\d+)({point}\d+)?(?![\d.,:/-])", text)
    if found is None:
        return text
    figure = re.sub(group, "", found.group().strip()).replace(locale.decimalPoint(), ".")
    return figure + text[found.end() :]


def local_date(text: str) -> str:
    """Write a date of a table, `2026-11-25 13:00`, as the country does; any other text stays as it is."""
    found = None if plain_figures() else _ISO.fullmatch(text)
    if found is None:
        return text
    day = QDate.fromString(found.group(1), Qt.DateFormat.ISODate)
    return QLocale().toString(day, _date_format()) + found.group(2) if day.isValid() else text


def plain_date(text: str) -> str:
    """Write a date that a planner typed, `25.11.2026 13:00`, as files have it; any other text stays as it is."""
    found = None if plain_figures() else _TYPED_DATE.fullmatch(text)
    if found is None:
        return text
    short = _date_format().replace("dd", "d").replace("MM", "M")
    day = QLocale().toDate(found.group(1), short)
    if not day.isValid():
        return text
    return " ".join(part for part in (day.toString(Qt.DateFormat.ISODate), found.group(2)) if part)


def _date_format() -> str:
    """Return the country's short date with four digits of the year."""
    return re.sub("y+", "yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))


_ISO = re.compile(r"(\d{4}-\d\d-\d\d)((?: \d\d:\d\d(?::\d\d)?)?)")
_TYPED_DATE = re.compile(r"\s*(\S+)(?:\s+(\d{1,2}:\d\d(?::\d\d)?))?\s*")
_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?")


def listed(names: list[str]) -> str:
    """Join names as speech does: `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def capital(text: str) -> str:
    """Begin a sentence."""
    return text[:1].upper() + text[1:]


def gap_sentence(names: tuple[str, ...], values: tuple[float, ...], bounds: tuple[float, ...]) -> str:
    """Say how much better any plan could be, in words; `names` of the levels, most important first."""
    open_level = open_level_of(values, bounds)
    if not values:
        return tr("Looking for a first plan.")
    if open_level is None:
        return tr("Proved best: no better plan exists.")
    proved = [shown(names[k]) for k in range(open_level) if k < len(names)]
    rest = _open_sentence(names, values, bounds, open_level)
    return tr("{levels} proved best.", levels=capital(listed(proved))) + " " + rest if proved else rest


def _open_sentence(
    names: tuple[str, ...], values: tuple[float, ...], bounds: tuple[float, ...], level: int
) -> str:  # fmt: skip
    """Say how much better a plan could be on the first level that is not proved."""
    if level >= len(bounds):
        return tr("How much better a plan could be is not known yet.")
    value, bound = values[level], max(0.0, bounds[level])
    pct = 100.0 * (value - bound) / value if value else 0.0
    if len(values) < 2 or level >= len(names):
        if pct > 99.5:
            return tr("How good a plan can be is not known yet.")
        if pct > 50:
            return tr("How good a plan can be is not known yet: up to {pct:.0f} % better is not ruled out.", pct=pct)
        return tr("No plan can be more than {pct} % better.", pct=_percent(pct))
    name = shown(names[level])
    if pct > 99.5:
        return tr("How good a plan can be on {level} is not known yet.", level=name)
    if pct > 50:
        return tr("How good a plan can be is not known yet: up to {pct:.0f} % better on {level} is not ruled out.",
                  pct=pct, level=name)  # fmt: skip
    return tr("No plan can be more than {pct} % better on {level}.", pct=_percent(pct), level=name)


def open_level_of(values: tuple[float, ...], bounds: tuple[float, ...]) -> int | None:
    """Return the first level that is not proved best, or None when all are."""
    for k, value in enumerate(values):
        if k >= len(bounds) or value - bounds[k] > 1e-6:
            return k
    return None


def _percent(pct: float) -> str:
    return decimal(0.1) if pct < 0.1 else decimal(pct, 1 if pct < 10 else 0)
