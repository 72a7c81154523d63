"""Read shifts and downtime, and make calendars: each one once, shared by all that work the same hours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from scheduler.calendar import Calendar, Clock, Shift, Span, intersect
from scheduler.excel.columns import DOWNTIME_TYPES
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import key
from scheduler.texts import say

EVERYTHING = "*"


@dataclass(frozen=True, slots=True)
class Downtime:
    """A stretch that is closed, or open as overtime, for whatever `target` names."""

    target: str
    start: datetime
    end: datetime
    overtime: bool
    reason: str
    row: Row


@dataclass
class Hours:
    """The shifts of every calendar by the key of its name, and all exceptions."""

    shifts: dict[str, list[Shift]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)  # key -> as the planner wrote it
    exceptions: list[Downtime] = field(default_factory=list)
    faulty: set[str] = field(default_factory=set)  # keys of calendars of which a row could not be read


def read_shifts(table: Table | None, hours: Hours) -> None:
    """Read the Shifts sheet."""
    if table is None or not table.check_columns():
        return
    for row in table:
        name = row.needed("Calendar")
        if not name:
            continue
        # Known even when the rest of the row is faulty: who uses it is not at fault.
        hours.names.setdefault(key(name), name)
        shifts = hours.shifts.setdefault(key(name), [])
        filled = [bool(row.needed(column)) for column in ("Days", "Start", "End")]
        made = _shifts(row) if all(filled) else []
        shifts.extend(made)
        if not made:
            hours.faulty.add(key(name))


def _shifts(row: Row) -> list[Shift]:
    days, start, end = row.days("Days"), row.clock("Start"), row.clock("End")
    first, last = _day(row, "Valid from"), _day(row, "Valid to")
    if first and last and last < first:
        row.error(
            "bad-validity", "Valid to", say("Valid to is before Valid from."), say("Correct one of the two dates.")
        )
        return []
    if start is None or end is None:
        return []
    if start == 1440:
        start = 0
    if end <= start:
        end += 1440
    return [Shift(day, start, end, first, last) for day in days]


def _day(row: Row, column: str) -> date | None:
    moment = row.moment(column)
    return moment.when.date() if moment else None


def read_downtime(table: Table | None, hours: Hours) -> None:
    """Read the Downtime sheet. An End without a time means that whole day, as a holiday's does."""
    if table is None or not table.check_columns():
        return
    for row in table:
        filled = [bool(row.needed(column)) for column in ("Machine", "Start", "End")]
        if not all(filled):
            continue
        start, end = row.moment("Start"), row.moment("End")
        kind = row.word("Type", DOWNTIME_TYPES, "closed", "unknown-downtime-type")
        if start is None or end is None:
            continue
        if end.end <= start.when:
            row.error(
                "downtime-ends-first", "End", say("This downtime ends before it starts."), say("Correct Start or End.")
            )
            continue
        for target in row.names("Machine"):
            hours.exceptions.append(Downtime(target, start.when, end.end, kind == "overtime", row.text("Reason"), row))


def check_targets(hours: Hours, known: Iterable[str]) -> None:
    """Report downtime of what does not exist."""
    names = [*known, *hours.names.values()]
    keys = {key(name) for name in names} | {EVERYTHING}
    for exception in hours.exceptions:
        if key(exception.target) not in keys:
            exception.row.unknown(
                "unknown-downtime-target",
                "Machine",
                say("machine, work centre, resource or calendar"),
                exception.target,
                names,
                say("Name one that exists, or * for all."),
            )


class Calendars:
    """Makes calendars for one plan start; equal ones are the same object."""

    def __init__(self, plan_start: datetime, hours: Hours) -> None:
        self._plan_start = plan_start
        self._hours = hours
        self._made: dict[tuple[str, tuple[Span, ...], tuple[Span, ...]], Calendar] = {}
        self._together: dict[tuple[Calendar, ...], Calendar] = {}
        clock = Clock(plan_start)
        self._spans: dict[str, list[tuple[bool, Span]]] = {}
        for exception in hours.exceptions:
            span = Span(clock.minute(exception.start), clock.minute(exception.end), exception.reason)
            if span.end_min > 0:  # what is over matters to nobody
                self._spans.setdefault(key(exception.target), []).append((exception.overtime, span))

    def of(self, calendar_name: str, *owners: str) -> Calendar:
        """Return the calendar of that name (blank: open day and night) with the exceptions of its owners."""
        closed: dict[Span, None] = {}
        overtime: dict[Span, None] = {}
        for target in dict.fromkeys(key(name) for name in (EVERYTHING, calendar_name, *owners) if name):
            for extra, span in self._spans.get(target, ()):
                (overtime if extra else closed)[span] = None
        shifts = self._hours.shifts.get(key(calendar_name)) if calendar_name else None
        name = key(calendar_name) if shifts is not None else ""
        place = (name, tuple(closed), tuple(overtime) if name else ())
        if place not in self._made:
            self._made[place] = Calendar(
                self._plan_start, shifts, place[1], place[2], self._hours.names.get(name, calendar_name)
            )
        return self._made[place]

    def together(self, calendars: Iterable[Calendar]) -> Calendar:
        """Return the calendar of the minutes in which all are open."""
        asked = tuple(calendars)
        known = self._together.get(asked)
        if known is None:
            parts = tuple(dict.fromkeys(calendar for calendar in asked if not calendar.always_open))
            if len(parts) < 2:
                known = parts[0] if parts else asked[0]
            else:
                known = self._together.get(parts) or intersect(parts, self._plan_start)
                self._together[parts] = known
            self._together[asked] = known
        return known
