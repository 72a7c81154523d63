"""Read hours that say how long machines work and not when: a day, a week, or one by one for calendar weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.headers import name_scores, parse_header, unit_of
from scheduler.excel.values import Value, key
from scheduler.issues import Issue, Severity
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop
    from scheduler.excel.foreign.canonical import Line
    from scheduler.excel.foreign.grids import Found

PER_DAY, PER_WEEK = "Hours per day", "Hours per week"
_WORKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_FIRST_H = 6  # work begins at six, as where a day of the week has a number of hours
_HEADERS = ("Machine", "Calendar", "Days", "Start", "End", "Valid from", "Valid to")
_SURE = 0.9
_WHOLE_WEEK = 168
_NO_HOURS = ("", "-", "–", "—")
Odd = tuple[str, int, int]
"""A text among hours: itself, its line, its position."""


def stretch(hours: float) -> tuple[str, str]:
    """Return start and end of so many hours of a day, from six on; 24 are the whole day."""
    if hours >= 24:
        return "00:00", "24:00"
    end = (_FIRST_H * 60 + round(hours * 60)) % 1440
    return f"{_FIRST_H:02d}:00", f"{end // 60:02d}:{end % 60:02d}"


def week_of_hours(hours: float, days: int = 0) -> tuple[str, str, str] | None:
    """Return days, start and end for so many hours a week: on five days if they fit, else on seven; None if not."""
    for count in (days,) if days else (5, 6, 7):
        if 0 < hours <= 24 * count:
            return (";".join(_WORKDAYS[:count]), *stretch(hours / count))
    return None


def with_hours(shop: Shop, lines: list[Line]) -> list[Line]:
    """Give machines whose row says how many hours they work, and nothing of when, a pattern; say so once."""
    found, told = [], False
    for line in lines:
        cells = _pattern(line.cells)
        if cells is not None:
            if not told:
                name = PER_DAY if line.cells.get(PER_DAY) is not None else PER_WEEK
                _tell(shop, line, name, cells)
                told = True
            line = replace(line, cells={**line.cells, **cells})
        found.append(line)
    return found


def _pattern(cells: dict[str, Value]) -> dict[str, Value] | None:
    if text_of(cells.get("Pattern")) or text_of(cells.get("Calendar")):
        return None
    per_day, per_week, days = cells.get(PER_DAY), cells.get(PER_WEEK), cells.get("Days")
    count = int(days) if isinstance(days, float) and 1 <= days <= 7 and days == int(days) else 0
    if isinstance(per_day, float) and 0 < per_day <= 24:
        start, end = stretch(per_day)
        named = ";".join(_WORKDAYS[: count or 5]) if count or days is None else days
        return {"Pattern": f"{start}-{end}", "Days": named}
    week = week_of_hours(per_week, count) if isinstance(per_week, float) else None
    return None if week is None else {"Pattern": f"{week[1]}-{week[2]}", "Days": week[0]}


def _tell(shop: Shop, line: Line, name: str, cells: dict[str, Value]) -> None:
    position = line.positions[name]
    header = line.table.headers[position]
    shop.warn(
        "assumed-hours",
        say("The column {header} says how long machines work, not when: {hours:g} h are taken as {pattern} on {days}.",
            header=header, hours=line.cells[name], pattern=cells["Pattern"], days=text_of(cells["Days"])),
        say("Add a column of working hours, as 06:00-14:00, or a table of shifts."), line.table,
        line.table.cell(line.number, position),
    )  # fmt: skip


def weeks_as_shifts(table: Found, today: date, issues: list[Issue]) -> Found:
    """Return a list of machines with hours by calendar week, a column or a row each, as a table of shifts."""
    if table.transposed or table.bare:
        return table
    machine = _column(table, "Machine")
    if machine < 0 or _is_work(table):
        return table
    odd: list[Odd] = []
    cells = _by_column(table, machine, today, odd) or _by_row(table, machine, today, odd)
    if not cells:
        return table
    issues.extend(_not_hours(table, *place) for place in odd)
    by_machine: dict[str, list[tuple[date, float, int, int, str]]] = {}
    for name, friday, hours, line, position in cells:
        by_machine.setdefault(key(name), []).append((friday, hours, line, position, name))
    rows: list[tuple[int, list[Value]]] = []
    places: dict[tuple[int, int], tuple[int, int]] = {}
    first = cells[0]
    for weeks in by_machine.values():
        weeks.sort()
        for k, (friday, hours, line, position, name) in enumerate(weeks):
            found = week_of_hours(min(hours, _WHOLE_WEEK))
            if hours > _WHOLE_WEEK:
                issues.append(_too_many(table, name, hours, line, position))
            monday, sunday = friday - timedelta(days=4), friday + timedelta(days=2)
            if found is None:
                continue
            last = all(week_of_hours(later[1]) is None for later in weeks[k + 1 :])
            rows.append((line, [name, f"{name} hours", *found, monday.isoformat() if k else None,
                                None if last else sunday.isoformat()]))  # fmt: skip
            places.update({(line, p): (line, table.columns[position]) for p in range(2, len(_HEADERS))})
    if not rows:
        return table
    issues.append(_told(table, first))
    for position in range(len(_HEADERS)):
        places[table.header_line, position] = (table.header_line, table.columns[machine] if position < 2 else
                                               table.columns[first[4]])  # fmt: skip
    return replace(table, headers=_HEADERS, columns=tuple([table.columns[machine]] * len(_HEADERS)), rows=rows,
                   places=places)  # fmt: skip


def _too_many(table: Found, name: str, hours: float, line: int, position: int) -> Issue:
    return Issue(
        Severity.WARNING, "hours-by-week",
        say("{name} has {hours:g} h in a week of 168, so it works day and night.", name=name, hours=hours),
        say("Set its capacity in a table of machines if it is more than one."), table.sheet.label,
        table.cell(line, position),
    )  # fmt: skip


def _not_hours(table: Found, text: str, line: int, position: int) -> Issue:
    return Issue(
        Severity.WARNING, "hours-by-week", say("{text} is no number of hours, so it is passed over.", text=text),
        say("Write how many hours the machine works."), table.sheet.label, table.cell(line, position), text,
    )  # fmt: skip


def _told(table: Found, first: tuple[str, date, float, int, int]) -> Issue:
    _, friday, hours, line, position = first
    days, start, end = week_of_hours(hours) or ("", "", "")
    return Issue(
        Severity.WARNING, "hours-by-week",
        say("The hours by week of sheet {sheet} say how long machines work, not when: {hours:g} h in week {week} "
            "are taken as {start}-{end} on {days}. The last week holds on.", sheet=table.sheet.label, hours=hours,
            week=friday.isocalendar().week, start=start, end=end, days=days),
        say("Add a table of shifts to say when machines work."), table.sheet.label, table.cell(line, position),
    )  # fmt: skip


def _column(table: Found, name: str) -> int:
    """Return the column whose header is plainly the machine, -1 for none."""
    for position, header in enumerate(table.headers):
        names = {field for field, score in name_scores("machines", header) if score >= _SURE}
        if name in names or (name == "Machine" and "Work centre" in names):
            return position
    return -1


def _is_work(table: Found) -> bool:
    """Say whether a table names orders or products, and so is no list of hours."""
    meant = {field for header in table.headers for field, score in name_scores("orders", header) if score >= _SURE}
    return bool(meant & {"Order", "Product", "Due"})


def _by_column(table: Found, machine: int, today: date, odd: list[Odd]) -> list[tuple[str, date, float, int, int]]:
    weeks = {p: week for p, header in enumerate(table.headers) if header and (week := parse.week_of(header, today))}
    found = []
    for line, cells in table.rows if len(weeks) >= 2 else ():
        name = text_of(cells[machine]) if machine < len(cells) else ""
        for position, friday in weeks.items():
            hours = parse.to_number(cells[position], ",") if position < len(cells) else None
            if name and isinstance(hours, float):
                found.append((name, friday, hours, line, position))
            elif name and text_of(hours).strip() not in _NO_HOURS:
                odd.append((text_of(hours), line, position))
    return found


def _by_row(table: Found, machine: int, today: date, odd: list[Odd]) -> list[tuple[str, date, float, int, int]]:
    week = next((p for p in range(len(table.headers)) if _are_weeks(table, p, today)), -1)
    others = [p for p in range(len(table.headers)) if p not in (machine, week)]
    hours_at = next((p for p in others if _says_hours(table.headers[p])), -1)
    found = []
    for line, cells in table.rows if week >= 0 and hours_at >= 0 else ():
        hours = parse.to_number(cells[hours_at], ",") if hours_at < len(cells) else None
        friday = parse.week_of(text_of(cells[week]), today) if week < len(cells) else None
        if text_of(cells[machine]) and friday is not None and isinstance(hours, float):
            found.append((text_of(cells[machine]), friday, hours, line, hours_at))
        elif text_of(cells[machine]) and text_of(hours).strip() not in _NO_HOURS:
            odd.append((text_of(hours), line, hours_at))
    return found


def _are_weeks(table: Found, position: int, today: date) -> bool:
    values = table.values(position)
    return bool(values) and all(isinstance(v, str) and parse.week_of(v, today) is not None for v in values)


def _says_hours(header: str) -> bool:
    parsed = parse_header(header)
    names = {field for field, score in name_scores("machines", header) if score >= _SURE}
    return "h" in (parsed.unit, unit_of(header)[0]) or bool(names & {"Pattern", "Capacity", PER_WEEK})
