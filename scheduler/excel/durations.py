"""Understand durations: `90`, `1.5 h`, `1,5 h`, `90 min`, `1:30`, `2h15`, `PT2H`, an Excel time."""

from __future__ import annotations

import re

from scheduler.excel.cells import Unreadable, as_number, result_of
from scheduler.excel.values import Stamp, Value, clean
from scheduler.texts import joined, say

MAX_MINUTES = 100 * 366 * 1440
_SECOND, _MINUTE, _HOUR, _DAY = 1 / 60, 1.0, 60.0, 1440.0
UNITS = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "sek"), _SECOND),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "min.", "'"), _MINUTE),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "std", "std.", "h:mm", "hh:mm"), _HOUR),
    **dict.fromkeys(("d", "day", "days"), _DAY),
}
"""Minutes in each unit that a header, a cell or the Settings sheet may name."""

_CLOCK = re.compile(r"([+-]?)(\d+):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?")
_ISO = re.compile(
    r"P(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?"
)
_PART = re.compile(r"([+-]?[\d.,' ]*\d)\s*([a-z'.]+)?\s*")
_REMEDY = say("Type minutes as a number, or a duration such as 90 min, 1.5 h or 1:30.")


def as_duration(value: Value, unit_min: float = 1.0) -> float:
    """Return minutes; a bare number takes the unit of its column, so many minutes each."""
    value = result_of(value)
    if isinstance(value, Stamp):
        minutes = _time_value(value)
    elif isinstance(value, str):
        minutes = _text(clean(value), unit_min)
    else:
        minutes = as_number(value) * unit_min
    if abs(minutes) > MAX_MINUTES:
        raise Unreadable(
            "bad-duration", say("This duration is longer than a hundred years."), say("Check the digits and the unit.")
        )
    return round(minutes, 6)


def _time_value(value: Stamp) -> float:
    """Excel keeps a time as a share of a day; a cell that shows only a date is no duration."""
    if not value.shows_time or (value.shows_date and value.serial > 1000):
        raise Unreadable(
            "bad-duration",
            say("This is a date ({value}), not a duration.", value=str(value)),
            joined([say("Set the cell's format to General."), _REMEDY]),
        )
    return round(value.serial * _DAY, 4)


def _text(text: str, unit_min: float) -> float:
    if match := _CLOCK.fullmatch(text):
        sign, hours, minutes, seconds = match.groups()
        whole = int(hours[:12]) * 60 + int(minutes) + int(seconds or 0) / 60
        return -whole if sign == "-" else whole
    if (match := _ISO.fullmatch(text.upper())) and any(match.groups()):
        parts = zip(match.groups(), (_DAY, _HOUR, _MINUTE, _SECOND), strict=True)
        return sum(as_number(number) * unit for number, unit in parts if number)
    return _with_units(text, unit_min)


def _with_units(text: str, unit_min: float) -> float:
    """Read `2h15`, `1 h 30 min`, `90 min` or a bare number: each unit smaller than the one before."""
    total, position, last = 0.0, 0, float("inf")
    lowered = text.casefold()
    while position < len(lowered):
        match = _PART.match(lowered, position)
        if match is None:
            raise _not_a_duration(text)
        number, word = match.groups()
        if word is None and position:
            unit = _MINUTE if last == _HOUR else _SECOND if last == _MINUTE else 0.0
        else:
            unit = UNITS.get(word, 0.0) if word else unit_min
        if (
            not unit
            or unit >= last
            or (position and number.startswith("-"))
            or (word is None and match.end() < len(lowered))
        ):
            raise _not_a_duration(text)
        try:
            amount = as_number(number)
        except Unreadable as error:
            raise Unreadable(error.code, error.problem, _REMEDY) from None
        total += -amount * unit if total < 0 else amount * unit
        position, last = match.end(), unit
    return total


def _not_a_duration(text: str) -> Unreadable:
    return Unreadable("bad-duration", say("{text} is not a duration.", text=text), _REMEDY)
