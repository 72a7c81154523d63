"""Read a plan back from a file: the Schedule sheet of a workbook (edited by hand or not), our CSV, our JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from scheduler.calendar import FAR_MIN
from scheduler.excel import archive, dates
from scheduler.excel.book import Book
from scheduler.excel.columns import Column, SheetSpec
from scheduler.excel.faults import Faults, did_you_mean
from scheduler.excel.sheets import MAX_ROWS, Sheet
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import Stamp, Value, key, show
from scheduler.excel.writer_text import plain
from scheduler.issues import Issue, PlanError
from scheduler.problem import Mode, Problem
from scheduler.schedule import Assignment, Schedule
from scheduler.texts import Text, say

READ_SECONDS = 180.0
MAX_HINTS = 30
_SHEET = "Schedule"
_SPEC = SheetSpec(
    _SHEET,
    tuple(Column(name, True) for name in ("Order", "Step", "Machine", "Start"))
    + tuple(Column(name) for name in ("Setup start", "End", "Setup minutes", "Run minutes")),
)
_JSON_COLUMNS = {
    "order": "Order", "step": "Step", "machine": "Machine", "setup_start": "Setup start", "start": "Start",
    "end": "End", "setup_minutes": "Setup minutes", "run_minutes": "Run minutes",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlanRead:
    """A plan from a file. Operations that it does not place are UNPLACED, and among the issues.

    `plan_start` is the one for which the plan was made, where the file says it.
    """

    schedule: Schedule
    issues: tuple[Issue, ...] = ()
    plan_start: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlanFile:
    """What a plan's file holds, before it is compared with a problem."""

    sheet: Sheet
    plan_start: datetime | None = None


def read_plan(path: Path, problem: Problem) -> PlanRead:
    """Read the plan in `path` (.xlsx, .csv or .json) as a plan of `problem`, with every fault at once.

    The file is opened in a child process: a hostile or broken one can neither crash nor fill this one.
    Raises PlanError where there is no plan to read at all.
    """
    return plan_from(open_plan(path), problem)


def open_plan(path: Path) -> PlanFile:
    """Read the file alone: its cells, and the plan start that it names. Raises PlanError."""
    from scheduler.child import Child

    found = Child(_open_in_child, path, seconds=READ_SECONDS, what=say("Reading the plan")).start().result()
    assert isinstance(found, PlanFile)
    return found


def plan_from(plan_file: PlanFile, problem: Problem) -> PlanRead:
    """Compare the rows of a plan's file with a problem; see `read_plan`."""
    faults = Faults()
    table = Table(plan_file.sheet, _SPEC, faults)
    if not table.check_columns():
        places: list[Assignment] = []
    else:
        places = _PlaceReader(problem, table).read()
        _report_missing(problem, places, faults)
    return PlanRead(Schedule.of(len(problem.operations), places), faults.issues(), plan_file.plan_start)


def _open_in_child(_: object, path: Path) -> PlanFile:
    """Read the cells of a plan's file; runs in the child process."""
    data = archive.read_bytes(path)
    suffix = path.suffix.lower()
    if suffix == ".json":
        return _from_json(data, path.name)
    if suffix == ".csv":
        return PlanFile(_from_csv(data, path.name))
    book = Book.open(archive.open_archive(data, path.name), path.name)
    named = {key(name): name for name in book.parts}
    named |= {key(result): name for result, name in book.results.items()}
    if key(_SHEET) not in named:
        raise PlanError(
            say("{file} has no sheet Schedule, so there is no plan in it.", file=path.name),
            say("Choose a plan's workbook."),
        )
    kpis = named.get("kpis")
    start = None if kpis is None else _plan_start(row for _, row in book.sheet(kpis).rows)
    return PlanFile(book.sheet(named[key(_SHEET)]), start)


def _plan_start(rows: Iterable[list[Value]]) -> datetime | None:
    for row in rows:
        if len(row) > 1 and key(show(row[0])) == "plan start" and isinstance(row[1], Stamp):
            return dates.as_moment(row[1]).when
    return None


def _from_csv(data: bytes, name: str) -> Sheet:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")  # what Excel saves as plain CSV in western Europe
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    rows: list[tuple[int, list[Value]]] = []
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
            if number > MAX_ROWS:
                raise PlanError(
                    say("{file} has more than {most:,} rows.", file=name, most=MAX_ROWS), say("Split the file.")
                )
            if any(row):
                rows.append((number, [plain(cell) or None for cell in row]))
    except csv.Error as error:
        raise PlanError(
            say("{file} cannot be read as a table: {error}.", file=name, error=str(error)), say("Save it again as CSV.")
        ) from None
    return Sheet(_SHEET, rows)


def _from_json(data: bytes, name: str) -> PlanFile:
    try:
        document: Any = json.loads(data)
        entries = document["schedule"]
        rows: list[tuple[int, list[Value]]] = [(1, list(_JSON_COLUMNS.values()))]
        rows += [(k, [_json_cell(entry.get(c)) for c in _JSON_COLUMNS]) for k, entry in enumerate(entries, start=2)]
        start = datetime.fromisoformat(document["plan_start"]) if document.get("plan_start") else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise PlanError(
            say("{file} does not hold a plan.", file=name), say("Choose a .json file that Ganttry has written.")
        ) from None
    return PlanFile(Sheet(_SHEET, rows), start)


def _json_cell(value: object) -> Value:
    if isinstance(value, bool) or value is None or value == "":
        return None
    return float(value) if isinstance(value, int | float) else str(value)


class _PlaceReader:
    """Turns the rows of a Schedule sheet into places of a problem's operations."""

    def __init__(self, problem: Problem, table: Table) -> None:
        self._problem = problem
        self._table = table
        self._orders = {key(order.name): k for k, order in enumerate(problem.orders)}
        self._steps = {(op.order, key(op.step)): op.index for op in problem.operations}
        self._machines = {key(machine.name): k for k, machine in enumerate(problem.machines)}
        self._row_of: dict[int, int] = {}
        self._hints_left = MAX_HINTS

    def read(self) -> list[Assignment]:
        """Read every row; faults go to the table's list."""
        return [place for row in self._table if (place := self._place(row)) is not None]

    def _place(self, row: Row) -> Assignment | None:
        op = self._operation(row)
        if op is None or (row.blank("Machine") and row.blank("Start")):
            return None  # a row without a place: told once, as a missing operation
        if op in self._row_of:
            row.error(
                "duplicate-operation", "Step",
                say("{operation} stands here and in row {row}.",
                    operation=_name(self._problem, op), row=self._row_of[op]),
                say("Delete one of them."),
            )  # fmt: skip
            return None
        self._row_of[op] = row.number
        machine = self._machine(row)
        start = self._minute(row, "Start", needed=True)
        if machine is None or start is None:
            return None
        mode = self._problem.operations[op].mode_on(machine)
        setup_start = self._minute(row, "Setup start")
        end = self._minute(row, "End")
        if setup_start is None:
            setup_start = _setup_start(mode, start, round(row.number_in("Setup minutes", 0)))
        if end is None:
            end = _end(mode, start, round(row.number_in("Run minutes", mode.run_min if mode else 0)))
        if mode is not None and not row.blank("Setup start"):
            self._compare(row, "Setup minutes", mode.calendar.open_between(setup_start, start), None)
        if mode is not None:
            self._compare(row, "Run minutes", mode.calendar.open_between(start, end), mode.run_min)
        return Assignment(op, machine, setup_start, start, end)

    def _compare(self, row: Row, column: str, worked_min: int, needed_min: int | None) -> None:
        """Tell of minutes that were edited without the times that they belong to.

        Where they are what the routing needs, it is the times that are wrong, and for the rules to tell.
        """
        if row.blank(column):
            return
        said = round(row.number_in(column, worked_min))
        if said not in (worked_min, needed_min):
            row.error(
                "minutes-differ", column,
                say("{column} says {said}, but the times give {worked} open minutes.",
                    column=column, said=said, worked=worked_min),
                say("Correct the times, or this cell."),
            )  # fmt: skip

    def _operation(self, row: Row) -> int | None:
        order_name, step = row.needed("Order"), row.needed("Step")
        if not order_name or not step:
            return None
        order = self._orders.get(key(order_name))
        if order is None:
            hint = self._near(order_name, (o.name for o in self._problem.orders))
            row.error("unknown-order", "Order", say("Order {order} is not among the orders to plan.", order=order_name),
                      hint or say("Delete the row, or check the order's number and status."))  # fmt: skip
            return None
        op = self._steps.get((order, key(step)))
        if op is None:
            steps = ", ".join(self._problem.operations[k].step for k in self._problem.operations_of[order])
            row.error(
                "unknown-step",
                "Step",
                say("Order {order} has no step {step} to plan.", order=order_name, step=step),
                say("Its steps are {steps}.", steps=steps) if steps else say("Its steps are all done."),
            )
        return op

    def _machine(self, row: Row) -> int | None:
        name = row.needed("Machine")
        machine = self._machines.get(key(name))
        if name and machine is None:
            hint = self._near(name, (m.name for m in self._problem.machines))
            row.error("unknown-machine", "Machine", say("There is no machine {name}.", name=name),
                      hint or say("Type the name of a machine of the Machines sheet."))  # fmt: skip
        return machine

    def _near(self, wrong: str, known: Iterable[str]) -> str:
        """Return a near name as a hint, for the first few faults only: each costs a look at every name."""
        self._hints_left -= 1
        return did_you_mean(wrong, known) if self._hints_left >= 0 else ""

    def _minute(self, row: Row, column: str, needed: bool = False) -> int | None:
        """Return a time as the nearest minute since plan start; an unreadable one is a fault."""
        if row.blank(column):
            if needed:
                row.error("missing-cell", column, say("{column} is blank.", column=column), say("Fill it in."))
            return None
        moment = row.moment(column)
        if moment is None:
            return None
        minute = self._problem.clock.minute(moment.when)
        if abs(minute) >= FAR_MIN:
            row.error(
                "bad-date", column, say("{column} is too far from plan start.", column=column), say("Check the year.")
            )
            return None
        return minute


def _setup_start(mode: Mode | None, start: int, setup_min: int) -> int:
    """Return where a setup of so many worked minutes that ends at `start` begins."""
    if setup_min <= 0:
        return start
    found = -1 if mode is None or start < 0 else mode.calendar.retreat(start, setup_min)
    return found if found >= 0 else start - setup_min


def _end(mode: Mode | None, start: int, run_min: int) -> int:
    return start + run_min if mode is None or start < 0 else mode.calendar.advance(start, run_min)


def _name(problem: Problem, op: int) -> Text:
    operation = problem.operations[op]
    return say("Order {order} step {step}", order=problem.orders[operation.order].name, step=operation.step)


def _report_missing(problem: Problem, places: list[Assignment], faults: Faults) -> None:
    placed = {place.operation for place in places}
    for op in problem.operations:
        if op.index not in placed:
            faults.error(
                "missing-operation",
                say("{operation} has no place in the plan.", operation=_name(problem, op.index)),
                say("Add its row to the Schedule sheet, or plan again."),
                _SHEET,
                value=problem.orders[op.order].name,
            )


