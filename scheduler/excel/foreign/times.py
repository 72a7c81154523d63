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
from scheduler.texts import counted, fill, noop, say

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
    elif "_Period" in table.constants and (end := parse.month_end(table.constants["_Period"])):
        found.append(_friday(table, table.constants["_Period"], table.table.header_cell(0), today, end))
    for name, position in table.columns.items():
        if table.kind(name) != fields.DATE:
            continue
        for value in table.table.values(position, _MOST):
            if isinstance(value, str) and parse.week_of(value, today):
                found.append(_friday(table, value, table.table.header_cell(position), today))
                break
    return found


def blank_dates(table: Decided) -> list[Issue]:
    """Return a warning for each column in which systems have written a date that means none."""
    found = []
    for name, position in table.columns.items():
        if table.kind(name) != fields.DATE:
            continue
        lines = [line for line, cells in table.table.rows
                 if position < len(cells) and parse.says_no_date(cells[position])]  # fmt: skip
        if lines:
            header = table.table.headers[position]
            problem = counted(
                "The {header} of one row is no real date, so it counts as blank.",
                "The {header} of {n:,} rows is no real date, so it counts as blank.",
                len(lines),
                header=header,
            )
            found.append(Issue(
                Severity.WARNING, "no-date", problem,
                say("Write the date if there is one."), table.table.sheet.label, table.table.cell(lines[0], position),
            ))  # fmt: skip
    return found


def loose_dates(table: Decided, today: date) -> list[Issue]:
    """Return a warning for each column in which words stand for dates: `asap`, `Ende KW 50`, `Mitte Dezember`."""
    found = []
    for name, position in table.columns.items():
        if table.kind(name) != fields.DATE:
            continue
        for line, cells in table.table.rows:
            value = cells[position] if position < len(cells) else None
            if isinstance(value, str) and (parse.says_now(value) or parse.part_of(value, today)):
                found.append(Issue(
                    Severity.WARNING, "assumed-date",
                    say("{text} is taken as {day}, and words like it as such days.", text=value,
                        day=str(parse.to_moment(value, "", today))),
                    say("Write a date where another day is meant."), table.table.sheet.label,
                    table.table.cell(line, position),
                ))  # fmt: skip
                break
    return found


def many_at_once(table: Decided) -> list[Issue]:
    """Return a warning where a machine would do very many operations at once: the hours of a day may be meant."""
    position = table.columns.get("Capacity", -1) if table.role == "machines" else -1
    for line, cells in table.table.rows if position >= 0 else ():
        number = parse.to_number(cells[position], "") if position < len(cells) else None
        if isinstance(number, float) and number >= _MANY:
            header = table.table.headers[position]
            return [Issue(
                Severity.WARNING, "assumed-parallel",
                say("The column {header} is taken as so many operations at once on one machine: {number:g}.",
                    header=header, number=number),
                say("Say that it is a note if it means hours or pieces."), table.table.sheet.label,
                table.table.cell(line, position), header,
            )]  # fmt: skip
    return []


_MANY = 7.5  # hours of a shift


_MONTHS = noop("Months of sheet {sheet} stand for their last days: {period} is {day}.")
_WEEKS = noop("Weeks of sheet {sheet} stand for their Fridays: {period} is {day}.")


def _friday(table: Decided, period: str, cell: str, today: date, end: date | None = None) -> Issue:
    template = _MONTHS if end else _WEEKS
    day = say("{day:%Y-%m-%d}", day=end or parse.week_of(period, today))
    return Issue(
        Severity.WARNING, "assumed-month-end" if end else "assumed-friday",
        fill(template, {"sheet": table.table.sheet.label, "period": period, "day": day}),
        say("Write a date where another day is meant."), table.table.sheet.label, cell,
    )  # fmt: skip
