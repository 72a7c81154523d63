"""Say what dates and times of day of a table could not be read, or were read by an assumption."""

from __future__ import annotations

from datetime import date

from scheduler.excel import dates
from scheduler.excel.cells import Unreadable
from scheduler.excel.foreign import fields, parse
from scheduler.excel.foreign.canonical import Line
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.votes import Decided
from scheduler.issues import Issue, Severity

_CLOCKS = ("Due time", "Release time", "Start time", "End time")
_MOST = 2000


def unread_clocks(lines: list[Line]) -> list[Issue]:
    """Return a fault for each time of day beside a date that cannot be read."""
    found = []
    for line in lines:
        for name in _CLOCKS:
            value = line.cells.get(name)
            if value is None or not text_of(value).strip():
                continue
            try:
                dates.as_clock(parse.to_clock(value, False))
            except Unreadable as fault:
                cell = line.table.cell(line.number, line.positions.get(name, 0))
                label = line.table.sheet.label
                text = text_of(value)
                found.append(Issue(Severity.ERROR, fault.code, fault.problem, fault.remedy, label, cell, text))
    return found


def weeks_as_fridays(table: Decided, today: date) -> list[Issue]:
    """Return a warning where calendar weeks stand for dates: their Fridays are taken."""
    found = []
    if "_Period" in table.constants and parse.week_of(table.constants["_Period"], today):
        found.append(_friday(table, table.constants["_Period"], table.table.header_cell(0), today))
    for name, position in table.columns.items():
        if table.kind(name) != fields.DATE:
            continue
        for value in table.table.values(position, _MOST):
            if isinstance(value, str) and parse.week_of(value, today):
                found.append(_friday(table, value, table.table.header_cell(position), today))
                break
    return found


def _friday(table: Decided, week: str, cell: str, today: date) -> Issue:
    day = parse.week_of(week, today)
    return Issue(
        Severity.WARNING, "assumed-friday",
        f"Weeks of sheet {table.table.sheet.label} stand for their Fridays: {week} is {day}.",
        "Write a date where another day is meant.", table.table.sheet.label, cell,
    )  # fmt: skip
