"""Working hours from whatever says them: shift rows, patterns in one cell, a flag or a pattern for each weekday."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scheduler.excel import dates
from scheduler.excel.cells import Unreadable
from scheduler.excel.foreign import parse, weekly
from scheduler.excel.foreign.breaks import Breaks, breaks_of, is_zero, tell_breaks, validity, without
from scheduler.excel.foreign.canonical import Draft, Line
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.headers import fold
from scheduler.excel.foreign.weekly import DAYS
from scheduler.excel.questions import WORDS
from scheduler.excel.values import Value, key
from scheduler.issues import Issue, Severity
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop

WEEK = "Mon;Tue;Wed;Thu;Fri"
CALENDARS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "day and night": (),
    "2 shifts": ((WEEK, "06:00", "14:00"), (WEEK, "14:00", "22:00")),
    "office hours": ((WEEK, "08:00", "12:00"), (WEEK, "13:00", "17:00")),
}
"""What the planner may choose where a file says nothing of working hours."""
_ALWAYS = {
    "24/7",
    "24x7",
    "24h",
    "24 h",
    "day and night",
    "rund um die uhr",
    "durchgehend",
    "3 shifts",
    "24小时",
    "全天",
    "三班",
}


@dataclass
class Hours:
    """The Shifts sheet while it is written."""

    draft: Draft = field(default_factory=lambda: Draft("Shifts"))
    of_machines: dict[str, str] = field(default_factory=dict)  # machine key -> calendar, told on the shift's own row
    wanted: dict[str, str] = field(default_factory=dict)  # calendar key -> name, as machines name them
    assumed_days: bool = False
    unread: list[tuple[Line, str]] = field(default_factory=list)  # rows with a field that says hours in no known way
    stray: list[Line] = field(default_factory=list)  # breaks of calendars that have no hours
    closed: list[tuple[Line, Collection[int]]] = field(default_factory=list)  # breaks between two dates, flagged days
    odd_values: list[Line] = field(default_factory=list)  # rows that say neither open nor closed
    always: set[str] = field(default_factory=set)  # machine keys that are said to work day and night
    shared: bool = False  # a table of shifts says them, not the row of one machine
    _made: set[tuple[str, str]] = field(default_factory=set)

    @property
    def names(self) -> set[str]:
        """Return the keys of the calendars that have hours."""
        return {key(text_of(name)) for name in self.draft.values("Calendar")}

    def add(self, calendar: str, days: Value, start: Value, end: Value, line: Line | None, **more: Value) -> None:
        """Write one stretch."""
        cells = {"Calendar": calendar, "Days": days, "Start": start, "End": end, **more}
        self.draft.add({name: v for name, v in cells.items() if v is not None}, line.origin() if line else None)

    def together(self, names: list[str]) -> str:
        """Write a calendar that is open whenever one of some others is, and return its name."""
        whole, keys = " + ".join(names), {key(name) for name in names}
        column = self.draft.headers.index("Calendar")
        for values, origin in list(self.draft.rows) if key(whole) not in self.names else ():
            if key(text_of(values[column])) in keys:
                self.draft.rows.append(([*values[:column], whole, *values[column + 1 :]], origin))
        return whole

    def of_machine(self, line: Line, machine: str) -> str:
        """Return the calendar of a machine's row, made from what the row says of hours."""
        named = line.text("Calendar")
        by_day = self._by_day(line)
        if line.text("Pattern") and not weekly.stretches(line.cells["Pattern"]) and not _says_always(line, "Pattern"):
            self.unread.append((line, "Pattern"))
        pattern = weekly.stretches(line.cells.get("Pattern")) or weekly.stretches(named) or weekly.shift_in(named)[1]
        if (fold(named) in _ALWAYS or _says_always(line, "Pattern")) and not by_day:
            self.always.add(key(machine))
            return ""
        if not by_day and not pattern:
            if named:
                self.wanted.setdefault(key(named), named)
            return named
        calendar = named if named and not weekly.stretches(named) and not by_day else f"{machine} hours"
        if (key(calendar), machine) not in self._made:
            self._made.add((key(calendar), machine))
            self._write(calendar, by_day, pattern, line)
        return calendar

    def _by_day(self, line: Line) -> dict[int, list[tuple[str, str]]]:
        """Return the days on which a row says yes, each with its own stretches where it gives any."""
        found: dict[int, list[tuple[str, str]]] = {}
        for number, day in enumerate(DAYS):
            value = line.cells.get(day)
            if value is None:
                continue
            spans = weekly.stretches(value)
            if spans:
                found[number] = spans
            elif isinstance(value, float) and 1 < value <= 24:  # hours of the day, from six on
                end = 6 * 60 + round(value * 60)
                found[number] = [("06:00", f"{end // 60 % 24:02d}:{end % 60:02d}" if end != 1440 else "24:00")]
            elif (word := parse.to_word(value, "yes")) == "Yes":
                found[number] = []
            elif word is None and parse.to_number(value, "") != 0.0 and text_of(value).strip():
                self.unread.append((line, day))
        return found

    def _write(
        self, calendar: str, by_day: dict[int, list[tuple[str, str]]], pattern: list[tuple[str, str]], line: Line
    ) -> None:
        if by_day:
            for day, spans in by_day.items():
                for start, end in spans or pattern or [("00:00", "24:00")]:
                    self.add(calendar, DAYS[day], start, end, line)
            return
        days = line.cells.get("Days")
        if days is None:
            self.assumed_days = True
        for start, end in pattern:
            self.add(calendar, days if days is not None else WEEK, start, end, line)


def _says_always(line: Line, name: str) -> bool:
    return fold(line.text(name)) in _ALWAYS


def read_shift_lines(hours: Hours, lines: list[Line]) -> None:
    """Write the rows of a table of shifts; a row of value 0 takes its stretch out of the others."""
    hours.shared = hours.shared or bool(lines)
    cuts = [line for line in lines if line.cells.get("Value") is not None and is_zero(line.cells["Value"])]
    worked = {key(line.text("Calendar")) for line in lines if line not in cuts}
    hours.stray.extend(cut for cut in cuts if key(cut.text("Calendar")) not in worked)
    hours.odd_values.extend(line for line in lines if line.text("Value") and not _is_number(line.cells["Value"]))
    breaks = breaks_of([(cut, hours._by_day(cut)) for cut in cuts if _readable(cut)], hours.closed)
    for line in lines:
        if line in cuts and _readable(line):
            continue
        _read_shift(hours, line, breaks)


def _read_shift(hours: Hours, line: Line, breaks: Breaks) -> None:
    """Write the stretches of one row of a table of shifts."""
    machine = line.text("Machine")
    calendar = line.text("Calendar") or (f"{machine} hours" if machine else "Working hours")
    if machine and machine != "*":
        hours.of_machines[key(machine)] = calendar
    by_day = hours._by_day(line)
    days: Value
    days = ";".join(DAYS[d] for d in by_day) if by_day else line.cells.get("Days")
    flagged = any(day in line.positions for day in DAYS)
    if flagged and not by_day:
        return  # a bucket without any day is closed
    if days is None:
        days, hours.assumed_days = WEEK, True
    spans: list[tuple[Value, Value]] = list(weekly.stretches(line.cells.get("Pattern")))
    if not spans and "Start" not in line.cells and "End" not in line.cells:
        calendar, inside = weekly.shift_in(calendar)
        spans = list(inside)
    if "Start" in line.cells or "End" in line.cells:
        spans = [(line.cells.get("Start"), line.cells.get("End"))]
    if any(by_day.values()):
        for day, own in by_day.items():
            for first, last in own:
                hours.add(calendar, DAYS[day], first, last, line)
        return
    for start, end in spans or [(None, None)]:
        for on, a, b in without(days, start, end, breaks.get(key(line.text("Calendar")), [])):
            hours.add(calendar, on, a, b, line, **validity(line))


def _readable(line: Line) -> bool:
    """Say whether the times of a row can be read; where they cannot, the reader says so of its stretch."""
    try:
        named = [name for name in ("Start", "End") if name in line.cells]
        return len(named) != 1 and all(dates.as_clock(line.cells[name]) >= 0 for name in named)
    except Unreadable:
        return False


def _is_number(value: Value) -> bool:
    return isinstance(parse.to_number(value, ""), float) or isinstance(value, bool)


def calendar_default(shop: Shop) -> None:
    """Give hours to machines that have none: what the planner chose once, else day and night, and say so."""
    hours, machines = shop.hours, shop.drafts.get("Machines")
    for line, field_name in hours.unread:
        cell = line.table.cell(line.number, line.positions.get(field_name, 0))
        text = text_of(line.cells[field_name])
        remedy = say("Write hours such as 06:00-14:00; 14:30-22:00, or Yes and No under a day.")
        problem = say("{text} does not say working hours.", text=text or say("This"))
        shop.issues.append(Issue(Severity.ERROR, "bad-hours", problem, remedy, line.table.sheet.label, cell, text))
    for line in hours.stray:
        calendar_name, cell = line.text("Calendar"), line.table.cell(line.number, line.positions.get("Calendar", 0))
        shop.warn("unused-break",
                  say("The calendar {name} has no working hours, so this break is not used.", name=calendar_name),
                  say("Correct its name, or delete the row."), line.table, cell)  # fmt: skip
    tell_breaks(shop, hours.closed, hours.odd_values)
    if machines is None or not machines.rows:
        return
    _join_shifts(hours, machines)
    calendars, names = machines.values("Calendar"), machines.values("Machine")
    unknown = [name for wanted, name in hours.wanted.items() if wanted not in hours.names]
    told = shop.defaults.get("calendar", "")
    chosen = told or "day and night"
    only_name = _common(shop)
    column = machines.column("Calendar")
    for (values, _), name, calendar in zip(machines.rows, names, calendars or [None] * len(names), strict=True):
        values.extend([None] * (column + 1 - len(values)))
        named = text_of(calendar)
        if not named:
            values[column] = hours.of_machines.get(key(text_of(name))) or only_name or None
            named = text_of(values[column])
        if (not named or named in unknown) and not (hours.names and not named):
            values[column] = chosen if CALENDARS.get(chosen) else None
    _write_default(shop, chosen, bool(told), unknown, only_name)


_AND = re.compile(r"\s*[+&/,;、和与]\s*|\s+(?:und|and|et|y|e|i)\s+")


def _join_shifts(hours: Hours, machines: Draft) -> None:
    """Let a machine that names several shifts, `Early + Late`, work in all of them."""
    if "Calendar" not in machines.headers:
        return
    column = machines.headers.index("Calendar")
    for values, _ in machines.rows:
        named = text_of(values[column]) if column < len(values) else ""
        parts = [part for part in _AND.split(named) if part]
        if key(named) not in hours.names and len(parts) > 1 and {key(part) for part in parts} <= hours.names:
            hours.wanted.pop(key(named), None)
            values[column] = hours.together(parts)


def _common(shop: Shop) -> str:
    """Return the hours of all machines where none names any: the one calendar, or all shifts that no crew claims."""
    hours, machines, pools = shop.hours, shop.drafts["Machines"], shop.drafts.get("Resources")
    if not hours.shared or hours.of_machines or hours.wanted or any(text_of(v) for v in machines.values("Calendar")):
        return ""
    crews = {key(text_of(value)) for value in pools.values("Calendar")} if pools is not None else set()
    by_key = {key(text_of(name)): text_of(name) for name in hours.draft.values("Calendar")}
    names = [name for mark, name in by_key.items() if mark not in crews] if len(by_key) > 1 else list(by_key.values())
    return hours.together(names) if len(names) > 1 else "".join(names)


def _write_default(shop: Shop, chosen: str, told: bool, unknown: list[str], only_name: str) -> None:
    machines, hours = shop.drafts["Machines"], shop.hours
    used = chosen in [text_of(value) for value in machines.values("Calendar")]
    missing = unknown or not hours.names
    if used:
        for days, start, end in CALENDARS[chosen]:
            hours.add(chosen, days, start, end, None)
    if missing and not told:
        names, hours_words = ", ".join(unknown[:3]), WORDS.get(chosen, chosen)
        problem = say("No table gives working hours, so these machines work {hours}.", hours=hours_words)
        if unknown:
            problem = say("No table says what {names} means, so these machines work {hours}.",
                          names=names, hours=hours_words)  # fmt: skip
        shop.warn("assumed-calendar", problem,
                  say("Choose 2 shifts or office hours for this file, or add a table of shifts."))  # fmt: skip
    named = zip(machines.values("Machine"), machines.values("Calendar") or [], strict=False)
    always = [text_of(name) for name, calendar in named if not text_of(calendar)]
    always = [name for name in always if key(name) not in hours.always]
    if always and hours.names and len(always) < len(machines.rows):
        some: str = ", ".join(always[:3])
        if len(always) > 3:
            some = say("{names} and others", names=some)
        shop.warn("assumed-open", say("Named without working hours, so open day and night: {names}.", names=some),
                  say("Name a calendar in the table of machines if they work fewer hours."))  # fmt: skip
    if only_name and hours.wanted == {}:
        shop.warn("assumed-one-calendar",
                  say("No machine names its working hours, so all work {name}.", name=only_name),
                  say("Name the calendar in the table of machines if some work otherwise."))  # fmt: skip
    if hours.assumed_days:
        shop.warn("assumed-days", say("The working hours name no days, so they hold from Monday to Friday."),
                  say("Add a column of days if that is wrong."))  # fmt: skip
