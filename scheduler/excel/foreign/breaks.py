"""Take breaks out of working hours: rows of a calendar whose value is 0, on some days, or between two dates."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from scheduler.excel import dates
from scheduler.excel.cells import Unreadable
from scheduler.excel.foreign import parse, weekly
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.headers import compact
from scheduler.excel.foreign.weekly import DAYS
from scheduler.excel.values import Stamp, Value, key
from scheduler.issues import Issue, Severity
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop
    from scheduler.excel.foreign.canonical import Line

DAY_MIN = 1440
_FIRST_YEAR, _LAST_YEAR = 2001, 2030


@dataclass(frozen=True, slots=True)
class Break:
    """Minutes after midnight between which nobody works; `days` on which it holds, Monday is 0."""

    start_min: int
    end_min: int
    days: frozenset[int]


Breaks = dict[str, list[Break]]
"""The breaks of each calendar, by its key."""


def is_zero(value: Value) -> bool:
    """Say whether a row of a calendar means closed."""
    return parse.to_number(value, "") == 0.0 or parse.to_word(value, "yes") == "No"


def breaks_of(cuts: Sequence[tuple[Line, Collection[int]]], dated: list[tuple[Line, Collection[int]]]) -> Breaks:
    """Collect the breaks of all calendars from rows and the days that are flagged in them.

    Those that hold between two dates only go to `dated`.
    """
    found: Breaks = {}
    for line, flagged in cuts:
        if validity(line):
            dated.append((line, flagged))
            continue
        whole = "Start" not in line.cells and "End" not in line.cells
        start = 0 if whole else dates.as_clock(line.cells["Start"])
        end = DAY_MIN if whole else dates.as_clock(line.cells["End"])
        end += DAY_MIN if end <= start else 0
        found.setdefault(key(line.text("Calendar")), []).append(Break(start, end, _days_of(line, flagged)))
    return found


def _days_of(line: Line, flagged: Collection[int]) -> frozenset[int]:
    """Return the days of a row: by its flags, its days, else all."""
    if any(day in line.positions for day in DAYS):
        return frozenset(flagged)
    named = _indices(line.cells.get("Days"))
    return frozenset(named if named else range(7))


def _indices(days: Value) -> list[int]:
    """Return days in the contract's words, or in those of the file, as numbers; none where they are no days."""
    found = weekly.to_days(days) if days is not None else None
    parts = found.split(";") if isinstance(found, str) else []
    return [DAYS.index(part) for part in parts] if parts and all(part in DAYS for part in parts) else []


def without(days: Value, start: Value, end: Value, breaks: Sequence[Break]) -> list[tuple[Value, Value, Value]]:
    """Return (days, start, end) of what is left of a stretch of working hours on each of its days."""
    numbers = _indices(days)
    if not breaks or not numbers or start is None or end is None:
        return [(days, start, end)]
    try:
        begin, stop = dates.as_clock(start), dates.as_clock(end)
    except Unreadable:
        return [(days, start, end)]
    stop += DAY_MIN if stop <= begin else 0
    alike: dict[tuple[tuple[int, int], ...], list[int]] = {}
    for day in numbers:
        alike.setdefault(_left(begin, stop, day, breaks), []).append(day)
    found: list[tuple[Value, Value, Value]] = []
    for spans, group in alike.items():
        names = ";".join(DAYS[day] for day in group)
        if spans == ((begin, stop),):
            found.append((names, start, end))
        else:
            found.extend((names, _clock(first), _clock(last)) for first, last in spans)
    return found


def _left(begin: int, stop: int, day: int, breaks: Sequence[Break]) -> tuple[tuple[int, int], ...]:
    """Return what breaks leave of a stretch that begins on a day; those of the days beside may reach into it."""
    spans = [(begin, stop)]
    for shift in (-1, 0, 1):
        for one in breaks:
            if (day + shift) % 7 in one.days:
                first, last = one.start_min + shift * DAY_MIN, one.end_min + shift * DAY_MIN
                parts = [part for a, b in spans for part in ((a, min(b, first)), (max(a, last), b))]
                spans = [(a, b) for a, b in parts if a < b]
    return tuple(spans)


def _clock(minutes: int) -> str:
    minutes = minutes if minutes == DAY_MIN else minutes % DAY_MIN
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def validity(line: Line) -> dict[str, Value]:
    """Return when a shift holds; years far away mean always (frePPLe writes 1971 and the end of 2030)."""
    found: dict[str, Value] = {}
    for name in ("Valid from", "Valid to"):
        value = line.cells.get(name)
        day = _day_of(value)
        if value is not None and (day is None or not _is_always(name, day)):
            found[name] = value
    return found


def _day_of(value: Value) -> date | None:
    """Return the date of a cell, None where the reader cannot read it (it says so)."""
    if isinstance(value, Stamp):
        return value.moment.date() if value.moment is not None else None
    if isinstance(value, str) and value[:4].isdecimal() and not 2000 <= int(value[:4]) < 2090:
        return date(1971, 1, 1) if int(value[:4]) < 2000 else date(2099, 12, 31)
    try:
        return dates.as_moment(value).when if value is not None else None
    except Unreadable:
        return None


def _is_always(name: str, day: date) -> bool:
    if name == "Valid from":
        return day.year < _FIRST_YEAR
    turn = (day.month, day.day) in ((12, 31), (1, 1))
    return day.year < _FIRST_YEAR or day.year >= 2090 or (day.year >= _LAST_YEAR and turn)


def tell_breaks(shop: Shop, dated: Sequence[tuple[Line, Collection[int]]], odd: Sequence[Line]) -> None:
    """Write breaks between two dates as downtime of their calendar; say which rows are neither open nor closed."""
    for line, flagged in dated:
        limits = validity(line)
        if len(limits) == 2 and len(_days_of(line, flagged)) == 7 and _is_whole_day(line):
            cells: dict[str, Value] = {"Machine": line.text("Calendar"), "Start": limits["Valid from"],
                                       "End": _end(line, limits["Valid to"])}  # fmt: skip
            positions = {"Machine": "Calendar", "Start": "Valid from", "End": "Valid to"}
            places = {name: line.positions[source] for name, source in positions.items() if source in line.positions}
            shop.draft("Downtime").add(cells, (line.table, line.number, places))
            continue
        cell = line.table.cell(line.number, line.positions.get("Calendar", 0))
        first, last = line.text("Valid from") or "...", line.text("Valid to") or "..."
        shop.warn("dated-break", say("A break of {calendar} that holds from {first} to {last} is not used.",
                                     calendar=line.text("Calendar"), first=first, last=last),
                  say("Write it as downtime of the machines."), line.table, cell)  # fmt: skip
    for line in odd[:20]:
        label, cell = line.table.sheet.label, line.table.cell(line.number, line.positions["Value"])
        problem = say("{value} does not say whether the calendar is open then.", value=line.text("Value"))
        shop.issues.append(Issue(Severity.ERROR, "bad-hours", problem, say("Write 1 for open or 0 for closed."),
                                 label, cell, text_of(line.cells["Value"])))  # fmt: skip


def _is_whole_day(line: Line) -> bool:
    if "Start" not in line.cells and "End" not in line.cells:
        return True
    start, end = dates.as_clock(line.cells["Start"]), dates.as_clock(line.cells["End"])
    return start == 0 and end in (0, DAY_MIN - 1, DAY_MIN)


def _end(line: Line, value: Value) -> Value:
    """Return the end of a break; frePPLe's buckets end as their last day begins."""
    if compact(line.table.sheet.sheet.name) != "calendarbucket":
        return value
    moment = value.moment if isinstance(value, Stamp) else None
    if moment is not None:
        return f"{moment:%Y-%m-%d %H:%M}"
    text = text_of(value)
    return text if ":" in text else f"{text} 00:00"
