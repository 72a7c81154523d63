"""Read the Changeovers sheet: a list of rows, or a square table (rows: from, columns: to)."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from scheduler.excel.cells import Unreadable
from scheduler.excel.columns import CHANGEOVERS
from scheduler.excel.durations import UNITS, as_duration
from scheduler.excel.factory import Factory
from scheduler.excel.faults import Faults
from scheduler.excel.sheets import Sheet
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import Value, clean, column_letters, key, show
from scheduler.problem import Changeover
from scheduler.texts import say


@dataclass
class Changeovers:
    """The rows of the changeover table; `blank_cells` are the empty ones of a square table by (from, to) keys."""

    sheet: str = CHANGEOVERS.name
    rows: list[Changeover] = field(default_factory=list)
    blank_cells: dict[tuple[str, str], str] = field(default_factory=dict)


def read_changeovers(sheet: Sheet | None, factory: Factory, faults: Faults, unit_min: float) -> Changeovers:
    """Read the sheet in either form; bare minutes of a square table take the workbook's default unit."""
    found = Changeovers()
    if sheet is None or not sheet.rows:
        return found
    found.sheet = sheet.name
    headers = {re.sub(r"\s*[(\[].*", "", key(show(value))) for value in sheet.rows[0][1] if value is not None}
    if len(headers & {"from", "to", "minutes"}) >= 2:
        _read_list(Table(sheet, CHANGEOVERS, faults), factory, found)
    else:
        _read_square(sheet, faults, unit_min, found)
    return found


def _read_list(table: Table, factory: Factory, found: Changeovers) -> None:
    if not table.check_columns():
        return
    seen: set[tuple[str, str, str]] = set()
    for row in table:
        filled = [bool(row.needed(column)) for column in ("From", "To", "Minutes")]
        minutes = row.duration("Minutes", 0.0)
        machine = _target(row, factory)
        cost = row.number_in("Cost", 0.0)
        if cost < 0:
            row.error("negative-number", "Cost", say("The cost is negative."), say("Type 0 or more."))
        if not all(filled) or machine is None:
            continue
        place = (key(machine), key(row.text("From")), key(row.text("To")))
        if place in seen:
            row.warning(
                "duplicate-changeover",
                "From",
                say("This changeover stands twice; the first row counts."),
                say("Delete this row."),
            )
            continue
        seen.add(place)
        found.rows.append(Changeover(row.text("From"), row.text("To"), math.ceil(minutes), machine, cost))


def _target(row: Row, factory: Factory) -> str | None:
    """Return the machine or work centre that the row is for, in its own spelling; `*` for all."""
    name = row.text("Machine")
    if name in ("", "*"):
        return "*"
    machines = factory.machines_of(name)
    if machines is None:
        row.unknown(
            "unknown-machine",
            "Machine",
            say("machine or work centre"),
            name,
            factory.place_names(),
            say("Name one from the sheet Machines, or * for all."),
        )
        return None
    return (
        factory.center_names.get(key(name))
        if key(name) not in factory.machine_index
        else factory.machines[machines[0]].name
    )


def _read_square(sheet: Sheet, faults: Faults, unit_min: float, found: Changeovers) -> None:
    _, header = sheet.rows[0]
    corner = re.search(r"[(\[](.+?)[)\]]", show(header[0])) if header else None
    unit = UNITS.get(key(corner.group(1)), unit_min) if corner else unit_min
    tos = [(column, show(value)) for column, value in enumerate(header) if column and show(value)]
    if not tos:
        faults.error(
            "missing-column",
            say(
                "Sheet {sheet} has neither the columns From, To, Minutes nor families in its first row.",
                sheet=sheet.name,
            ),
            say("Write From, To, Minutes as headers, or a square table of families."),
            sheet.name,
            f"A{sheet.rows[0][0]}",
        )
        return
    seen: set[tuple[str, str]] = set()
    for number, values in sheet.rows[1:]:
        source = show(values[0])
        if not source:
            faults.error(
                "missing-cell",
                say("This row of the changeover table has no family in its first column."),
                say("Write the family that is changed from."),
                sheet.name,
                f"A{number}",
            )
            continue
        for column, to in tos:
            value = values[column] if column < len(values) else None
            cell = f"{column_letters(column)}{number}"
            if (key(source), key(to)) in seen:
                faults.warning(
                    "duplicate-changeover",
                    say("The changeover from {source} to {to} stands twice; the first counts.", source=source, to=to),
                    say("Delete one of them."),
                    sheet.name,
                    cell,
                    show(value),
                )
                continue
            seen.add((key(source), key(to)))
            if value is None or (isinstance(value, str) and not clean(value)):
                found.blank_cells[(key(source), key(to))] = cell
                continue
            minutes = _minutes(value, unit, faults, sheet.name, cell)
            found.rows.append(Changeover(source, to, minutes))


def _minutes(value: Value, unit_min: float, faults: Faults, sheet: str, cell: str) -> int:
    try:
        minutes = as_duration(value, unit_min)
    except Unreadable as fault:
        faults.error(fault.code, fault.problem, fault.remedy, sheet, cell, show(value))
        return 0
    if minutes < 0:
        faults.error(
            "negative-duration", say("The changeover is negative."), say("Type 0 or more."), sheet, cell, show(value)
        )
        return 0
    return math.ceil(minutes)
