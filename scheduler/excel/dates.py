"""Understand dates, times of day and days of the week; never guess where two readings are possible."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from scheduler.excel.cells import Unreadable, result_of
from scheduler.excel.values import Stamp, Value, clean, show
from scheduler.texts import say

_FIRST_YEAR, _LAST_YEAR = 2000, 2089
_REMEDY = say("Type a date such as 31.12.2026 14:00 or 2026-12-31 14:00.")
_TIME = r"(?:[ T]+(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?)(?:\s*(am|pm))?)?"
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME, re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DOTS = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2}),?" + _TIME, re.IGNORECASE)
_SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2}),?" + _TIME, re.IGNORECASE)
_NAMED = re.compile(r"(\d{1,2})\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4}),?" + _TIME, re.IGNORECASE)
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: k for k, name in enumerate(_MONTH_NAMES, start=1)}
_ZONE = re.compile(r"\d(?:Z|[+-]\d{2}:?\d{2})$", re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?\s*(am|pm|h|uhr|o'clock)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall-clock time; `whole_day` where the cell gives a date and no time.

    `bare_date` is an Excel date at midnight, whatever its format shows: `2026-12-31 00:00:00` from an ERP.
    """

    when: datetime
    whole_day: bool
    bare_date: bool = False

    @property
    def end(self) -> datetime:
        """Return the end of the day for a date without a time, else the time."""
        return self.when + timedelta(days=1) if self.whole_day else self.when

    @property
    def due(self) -> datetime:
        """Return the end as a due date means it: an Excel date without a share of a day is a date without a time."""
        return self.when + timedelta(days=1) if self.whole_day or self.bare_date else self.when


def as_moment(value: Value) -> Moment:
    """Return the time that a cell means: an Excel date, ISO text, day-first with dots, or a serial number."""
    value = result_of(value)
    if isinstance(value, Stamp):
        return _from_serial(value.serial, value, whole_day=not value.shows_time)
    if isinstance(value, str):
        return _from_text(clean(value))
    if isinstance(value, bool) or value is None:
        raise _not_a_date(show(value))
    if 20_000_000 <= value <= 20_991_231 and value == int(value):
        return _from_text(str(int(value)))
    return _from_serial(float(value), None, whole_day=True)


def as_clock(value: Value) -> int:
    """Return a time of day as minutes after midnight, 0 to 1440: an Excel time, `6:00`, `24:00`, `6`, `2 pm`."""
    value = result_of(value)
    if isinstance(value, Stamp):
        if value.shows_date and not value.shows_time and value.serial == int(value.serial):
            raise _not_a_clock(show(value))
        share = value.serial % 1 if value.shows_date and value.serial >= 1 else value.serial
        return _clock_minutes(share * 1440, show(value))
    if isinstance(value, float | int) and not isinstance(value, bool):
        return _clock_minutes(value * 1440 if 0 < value < 1 else value * 60, show(value))
    text = clean(value) if isinstance(value, str) else show(value)
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise _not_a_clock(text)
    hours, minutes, seconds, half = match.groups()
    hour = int(hours)
    if half and half.lower() in ("am", "pm"):
        if not 1 <= hour <= 12:
            raise _not_a_clock(text)
        hour = hour % 12 + (12 if half.lower() == "pm" else 0)
    if int(minutes or 0) > 59 or int(seconds or 0) > 59:
        raise _not_a_clock(text)
    return _clock_minutes(hour * 60 + int(minutes or 0) + int(seconds or 0) / 60, text)


DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def as_days(value: Value) -> tuple[int, ...]:
    """Return weekdays, 0 for Monday, from `Mon-Fri`, `Sat;Sun`, `Mon`, full names, `Fri-Mon`, `daily`."""
    value = result_of(value)
    text = show(value)
    found: list[int] = []
    for piece in re.split(r"[;,/&+\n]|\band\b", text.casefold().replace("–", "-").replace("—", "-")):
        part = piece.strip(" .")
        if not part:
            continue
        if part in ("daily", "every day", "all", "all days", "*"):
            found.extend(range(7))
            continue
        first, dash, last = (bit.strip(" .") for bit in re.sub(r"\bto\b", "-", part).partition("-"))
        begin = _weekday(first, text)
        stop = _weekday(last, text) if dash else begin
        found.extend((begin + k) % 7 for k in range((stop - begin) % 7 + 1))
    if not found:
        raise _not_days(text)
    return tuple(sorted(set(found)))


def _weekday(word: str, text: str) -> int:
    for number, name in enumerate(DAY_NAMES):
        if len(word) >= 2 and (name.startswith(word) or word in (name[:4], name[:3] + "s", name + "s")):
            return number
    raise _not_days(text)


def _from_serial(serial: float, shown: Stamp | None, *, whole_day: bool) -> Moment:
    """Take days since 1899-12-30; a share of a day is always a time, shown or not."""
    moment = Stamp(serial, True, True).moment
    if moment is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR or (shown is not None and not shown.shows_date):
        if shown is None:
            raise _not_a_date(f"{serial:g}")
        if shown.shows_date:
            raise Unreadable(
                "bad-date", say("The date {shown} is far from any plan.", shown=shown), say("Check the year.")
            )
        raise Unreadable("bad-date", say("This is a time ({shown}) without a date.", shown=shown), _REMEDY)
    rounded = (moment + timedelta(seconds=30)).replace(second=0)
    if rounded.hour or rounded.minute:
        return Moment(rounded, False)
    return Moment(rounded, whole_day, bare_date=True)


@lru_cache(maxsize=8192)
def _from_text(text: str) -> Moment:
    if _ZONE.search(text) and ":" in text:
        raise Unreadable(
            "bad-date", say("{text} has a time zone.", text=text), say("Type local time without Z or +01:00.")
        )
    if match := _ISO.fullmatch(text):
        year, month, day, *time = match.groups()
        return _moment(text, int(year), int(month), int(day), time)
    if match := _COMPACT.fullmatch(text):
        year, month, day = match.groups()
        return _moment(text, int(year), int(month), int(day), [None] * 4)
    if match := _DOTS.fullmatch(text):
        day, month, year, *time = match.groups()
        return _moment(text, _full_year(year), int(month), int(day), time)
    if match := _NAMED.fullmatch(text):
        day, name, year, *time = match.groups()
        return _moment(text, int(year), _MONTHS.get(name[:3].casefold(), 0), int(day), time)
    if match := _SLASHES.fullmatch(text):
        first, second, year, *time = match.groups()
        a, b = int(first), int(second)
        if a <= 12 and b <= 12 and a != b:
            raise Unreadable(
                "ambiguous-date",
                say("{text} could be the {a}. of month {b} or the {b}. of month {a}.", text=text, a=a, b=b),
                _REMEDY,
            )
        day, month = (b, a) if b > 12 else (a, b)
        return _moment(text, _full_year(year), month, day, time)
    if re.fullmatch(r"\d{5}(\.\d+)?", text):
        return _from_serial(float(text), None, whole_day=True)
    raise _not_a_date(text)


def _moment(text: str, year: int, month: int, day: int, time: list[str | None]) -> Moment:
    hour, minute, second, half = time
    try:
        midnight = datetime(year, month, day)
    except ValueError:
        raise Unreadable(
            "bad-date", say("There is no day {text}.", text=text), say("Check the day and the month.")
        ) from None
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Unreadable("bad-date", say("The date {text} is far from any plan.", text=text), say("Check the year."))
    if hour is None:
        return Moment(midnight, True)
    minutes = as_clock(f"{hour}:{minute}" + (f":{second}" if second else "") + (half or ""))
    return Moment(midnight + timedelta(minutes=round(minutes)), False)


def _full_year(year: str) -> int:
    return int(year) + 2000 if len(year) == 2 else int(year)


def _clock_minutes(minutes: float, text: str) -> int:
    rounded = round(minutes)
    if not 0 <= rounded <= 1440:
        raise _not_a_clock(text)
    return rounded


def _not_a_date(text: str) -> Unreadable:
    return Unreadable("bad-date", say("{text} is not a date.", text=text or say("This")), _REMEDY)


def _not_a_clock(text: str) -> Unreadable:
    return Unreadable(
        "bad-time",
        say("{text} is not a time of day.", text=text or say("This")),
        say("Type a time such as 06:00, 14:30 or 24:00."),
    )


def _not_days(text: str) -> Unreadable:
    return Unreadable(
        "bad-days",
        say("{text} does not name days of the week.", text=text),
        say("Type days such as Mon-Fri, Sat;Sun or Mon."),
    )
