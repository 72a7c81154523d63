"""The plan workbook: Schedule, Orders, Dispatch, Load, KPIs and Gantt, made to be read and printed.

XlsxWriter in constant-memory mode: rows go to the disk as they come, so cells are written strictly row
by row. Its texts are never turned into formulas or links, whatever an order's name begins with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, BinaryIO

from scheduler.calendar import DAY_MIN
from scheduler.edit import lock_rows
from scheduler.excel.gantt_sheet import write_gantt
from scheduler.excel.writer import PlanContent
from scheduler.excel.writer_styles import A4, GOOD_INK, LATE_INK, QUIET, RULE, Styles, safe_text
from scheduler.problem import Problem
from scheduler.report import (
    KpiRow,
    OperationRow,
    dispatch_rows,
    ends_a_day,
    kpi_rows,
    load_rows,
    operation_rows,
    order_rows,
    version,
)

_EXCEL_ZERO = datetime(1899, 12, 30)
_ZERO_1904 = datetime(1904, 1, 1)
_FIRST_DAY, _LAST_DAY = 61, 2958465  # before 1 March 1900 Excel counts a day that never was; it ends with 9999
_MAX_PAGE_BREAKS = 1023
_MAX_ROWS = 1_048_576
_WIDEST = 32.0
_REASON_LINE = 95  # characters of a reason on one line


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: title, width in characters, and the kind of its cells."""

    title: str
    width: float
    kind: str = "text"

    @property
    def numeric(self) -> bool:
        """Say whether its cells stand to the right."""
        return self.kind in ("number", "minutes", "hours", "percent")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: its values, the columns that are red, and its height in points (0: the usual)."""

    values: tuple[Any, ...]
    red: frozenset[int] = frozenset()
    height: float = 0.0


SCHEDULE_COLUMNS = (
    Column("Order", 12, "id"), Column("Step", 7, "id"), Column("Operation", 18), Column("Product", 16),
    Column("Quantity", 10, "number"), Column("Machine", 14), Column("Setup start", 18.5, "date_time"),
    Column("Start", 18.5, "date_time"), Column("End", 18.5, "date_time"), Column("Setup minutes", 9, "minutes"),
    Column("Run minutes", 9, "minutes"), Column("Due", 18.5, "due"), Column("Lateness (h)", 10, "hours"),
    Column("Status", 10), Column("Lock", 9),
)  # fmt: skip
ORDER_COLUMNS = (
    Column("Order", 12, "id"), Column("Product", 18), Column("Due", 18.5, "due"), Column("Start", 18.5, "date_time"),
    Column("End", 18.5, "date_time"), Column("Lateness (h)", 10, "hours"), Column("On time", 9),
    Column("Reason", 85, "wrapped"),
)  # fmt: skip
DISPATCH_COLUMNS = (
    Column("Machine", 14), Column("No.", 6, "number"), Column("Order", 12, "id"), Column("Step", 7, "id"),
    Column("Operation", 18), Column("Product", 16), Column("Quantity", 10, "number"),
    Column("Setup start", 18.5, "date_time"), Column("Start", 18.5, "date_time"), Column("End", 18.5, "date_time"),
    Column("Setup minutes", 9, "minutes"), Column("Run minutes", 9, "minutes"), Column("Due", 18.5, "due"),
    Column("Lateness (h)", 10, "hours"), Column("Done", 7),
)  # fmt: skip
LOAD_COLUMNS = (
    Column("Machine", 16), Column("Work centre", 16), Column("Day", 15, "date"), Column("Open minutes", 12, "minutes"),
    Column("Worked minutes", 12, "minutes"), Column("Setup minutes", 12, "minutes"), Column("Load", 12, "percent"),
)  # fmt: skip
LOCK_SHEET_COLUMNS = (
    Column("Order", 12, "id"), Column("Step", 7, "id"), Column("Machine", 14), Column("Start", 18.5, "date_time"),
    Column("Lock", 10),
)  # fmt: skip
KPI_COLUMNS = (
    Column("Figure", 24), Column("This plan", 22), Column("Unit", 12), Column("First plan", 14), Column("Change", 14),
    Column("Against the first plan", 22),
)  # fmt: skip


def write_workbook(
    stream: BinaryIO, content: PlanContent, *, epoch_1904: bool = False, always_locks: bool = False
) -> None:
    """Write the whole plan workbook to an open binary file.

    With `epoch_1904` its dates are those of a workbook that counts from 1904; with `always_locks` the sheet Locks is
    there even where nothing is locked.
    """
    import xlsxwriter

    workbook = xlsxwriter.Workbook(
        stream, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    workbook.set_properties({"title": "Production plan", "comments": f"Made by Ganttry {version()}"})
    book = _Book(workbook, content.problem, _ZERO_1904 if epoch_1904 else _EXCEL_ZERO)
    rows = operation_rows(content.problem, content.schedule)
    _write_schedule(book, rows)
    _write_orders(book, content)
    _write_dispatch(book, content, rows)
    _write_load(book, content)
    _write_locks(book, content.problem, always_locks)
    _write_kpis(book, content)
    write_gantt(workbook, book.styles, content.problem, content.schedule, book.page_setup)
    workbook.close()


class _Book:
    """The workbook under work, with what all its tables share."""

    def __init__(self, workbook: Any, problem: Problem, zero: datetime) -> None:
        self.workbook = workbook
        self.problem = problem
        self.styles = Styles(workbook)
        self.zero = zero
        gone = problem.plan_start - zero
        self._start_serial = gone.days + gone.seconds / 86400

    def page_setup(self, sheet: Any, title: str, paper: int = A4) -> None:
        """Make a sheet printable: landscape, one page wide, its name above and the page number below."""
        sheet.set_landscape()
        sheet.set_paper(paper)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.6)
        when = f"{self.problem.plan_start:%Y-%m-%d %H:%M}"
        sheet.set_header(f'&L&"Calibri,Bold"&14{title}&R&9Plan from {when}')
        sheet.set_footer("&L&8&F&C&8Page &P of &N&R&8Printed &D &T")

    def table(self, name: str, columns: Sequence[Column], rows: Sequence[Line], frozen_columns: int = 0) -> Any:
        """Add a sheet with a table: columns as wide as their texts, a header that stays in view and on every page."""
        sheet = self.workbook.add_worksheet(name)
        self.page_setup(sheet, name)
        sheet.repeat_rows(0)
        sheet.freeze_panes(1, frozen_columns)
        sheet.hide_gridlines(2)
        rows = rows[: _MAX_ROWS - 1]
        for c, column in enumerate(columns):
            sheet.set_column(c, c, _width(column, (row.values[c] for row in rows)))
        sheet.set_row(0, 32)
        for c, column in enumerate(columns):
            sheet.write_string(0, c, column.title, self.styles.header(column.numeric))
        for r, row in enumerate(rows, start=1):
            if row.height:
                sheet.set_row(r, row.height)
            self.write_row(sheet, r, columns, row)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:O{len(rows) + 1}"})  # no green corners on ids
        return sheet

    def serial(self, minute: int) -> float:
        """Return Excel's number of a minute."""
        return self._start_serial + minute / DAY_MIN

    def write_row(self, sheet: Any, r: int, columns: Sequence[Column], row: Line) -> None:
        """Write one row of a table; None is an empty cell."""
        for c, (column, value) in enumerate(zip(columns, row.values, strict=True)):
            kind, red = column.kind, c in row.red
            if value is None or value == "":
                sheet.write_blank(r, c, None, self.styles.cell("text", red))
            elif kind in ("date_time", "due"):
                self._write_time(sheet, r, c, value, kind, red)
            elif isinstance(value, str):
                sheet.write_string(r, c, safe_text(value), self.styles.cell(kind, red))
            else:
                sheet.write_number(r, c, value, self.styles.cell(kind, red))

    def _write_time(self, sheet: Any, row: int, c: int, minute: Any, kind: str, late: bool) -> None:
        """Write a real Excel date; a due date at 24:00 is its day without a time, as the Orders sheet has it."""
        whole_day = kind == "due" and ends_a_day(self.problem, minute)
        serial = self.serial(minute) - (1 if whole_day else 0)
        if _FIRST_DAY <= serial < _LAST_DAY + 1:
            sheet.write_number(row, c, serial, self.styles.cell("date" if whole_day else "date_time", late))
        else:
            sheet.write_string(row, c, out_of_range(self.problem, minute), self.styles.cell("text", late))


def out_of_range(problem: Problem, minute: int) -> str:
    """Say a time that Excel has no number for in words."""
    try:
        return (problem.plan_start + timedelta(minutes=minute)).isoformat(" ", "minutes")
    except OverflowError:
        return f"{minute} min after plan start"


def _hours(minutes: int | None) -> float | None:
    return None if minutes is None else round(minutes / 60, 2)


def _width(column: Column, values: Iterable[Any]) -> float:
    """Return a width in characters that holds the texts of a column, within reason."""
    if column.kind not in ("text", "id"):
        return column.width
    longest = max((len(value) for value in values if isinstance(value, str)), default=0)
    return min(_WIDEST, max(len(column.title) + 3.5, longest + 2.5))  # room for the filter's arrow


def _write_schedule(book: _Book, rows: list[OperationRow]) -> None:
    red = frozenset((0, 11, 12))
    lines = [
        Line(
            (
                row.order, row.step, row.name, row.product, row.quantity, row.machine, row.setup_start_min,
                row.start_min, row.end_min, row.setup_min, row.run_min, row.due_min, _hours(row.late_min), row.status,
                row.lock,
            ),
            red if (row.late_min or 0) > 0 else frozenset(),
        )
        for row in rows
    ]  # fmt: skip
    book.table("Schedule", SCHEDULE_COLUMNS, lines, 2)


def _write_orders(book: _Book, content: PlanContent) -> None:
    whole_row = frozenset(range(len(ORDER_COLUMNS)))
    lines = [
        Line(
            (
                row.name, row.product, row.due_min, row.start_min, row.end_min, _hours(row.late_min),
                "Yes" if row.on_time else "No", row.reason,
            ),
            frozenset() if row.on_time else whole_row,
            # Excel does not work the height out by itself when the row is written to the disk at once.
            14.0 * -(-len(row.reason) // _REASON_LINE) if len(row.reason) > _REASON_LINE else 0.0,
        )
        for row in order_rows(content.problem, content.schedule, content.reasons)
    ]  # fmt: skip
    book.table("Orders", ORDER_COLUMNS, lines, 1)


def _write_dispatch(book: _Book, content: PlanContent, rows: list[OperationRow]) -> None:
    lines: list[Line] = []
    breaks = []
    for sequence in dispatch_rows(content.problem, content.schedule, rows):
        if sequence and lines:
            breaks.append(len(lines) + 1)
        lines += [
            Line(
                (
                    row.machine, number, row.order, row.step, row.name, row.product, row.quantity,
                    row.setup_start_min, row.start_min, row.end_min, row.setup_min, row.run_min, row.due_min,
                    _hours(row.late_min), "☐",
                ),
                frozenset((12, 13)) if (row.late_min or 0) > 0 else frozenset(),
            )
            for number, row in enumerate(sequence, start=1)
        ]  # fmt: skip
    sheet = book.table("Dispatch", DISPATCH_COLUMNS, lines, 1)
    if breaks and len(breaks) <= _MAX_PAGE_BREAKS:  # each machine's list on a page of its own
        sheet.set_h_pagebreaks(breaks)


def _write_load(book: _Book, content: PlanContent) -> None:
    lines = [
        Line((
            content.problem.machines[row.machine].name, content.problem.machines[row.machine].work_center,
            _day_serial(row.day, book.zero), row.open_min, row.worked_min, row.setup_min,
            row.worked_min / row.open_min if row.open_min else None,
        ))
        for row in load_rows(content.problem, content.schedule)
    ]  # fmt: skip
    sheet = book.table("Load", LOAD_COLUMNS, lines, 1)
    if lines:
        bar = {"type": "data_bar", "bar_color": "#9EC5E8", "min_type": "num", "max_type": "num",
               "min_value": 0, "max_value": 1}  # fmt: skip
        sheet.conditional_format(1, 6, len(lines), 6, bar)


def _write_locks(book: _Book, problem: Problem, always: bool) -> None:
    """Write what the planner has fixed as the sheet Locks of a workbook to plan from; no sheet where nothing is."""
    lines = []
    for row in lock_rows(problem):
        start = None if row.start is None else problem.clock.minute(row.start)
        lines.append(Line((row.order, row.step, row.machine, start, row.lock)))
    if lines or always:
        book.table("Locks", LOCK_SHEET_COLUMNS, lines, 2)


def _day_serial(day: date, zero: datetime) -> int | str:
    serial = (day - zero.date()).days
    return serial if _FIRST_DAY <= serial <= _LAST_DAY else day.isoformat()


def _write_kpis(book: _Book, content: PlanContent) -> None:
    sheet = book.table("KPIs", KPI_COLUMNS, [])
    for c, column in enumerate(KPI_COLUMNS):
        sheet.set_column(c, c, column.width)
    assert content.kpis is not None
    rows = kpi_rows(content.kpis, content.first_plan_kpis)
    for r, row in enumerate(rows, start=1):
        _write_kpi(book, sheet, r, row)
    r = len(rows) + 2
    label, words = book.styles.cell("text", strong=True), book.styles.cell("text")
    sheet.write_string(r, 0, "Plan start", label)
    start = book.serial(0)
    if _FIRST_DAY <= start < _LAST_DAY + 1:
        sheet.write_number(r, 1, start, book.styles.cell("date_time"))
    else:
        sheet.write_string(r, 1, out_of_range(book.problem, 0), words)
    for name, text in content.notes.items():
        r += 1
        sheet.write_string(r, 0, safe_text(name), label)
        sheet.write_string(r, 1, safe_text(text), words)


def _write_kpi(book: _Book, sheet: Any, r: int, row: KpiRow) -> None:
    digits = "#,##0" + ("." + "0" * row.decimals if row.decimals else "")
    body: dict[str, object] = {"font_size": 11, "bottom": 4, "bottom_color": RULE, "num_format": digits,
                              "indent": 1}  # fmt: skip
    colour = {"better": GOOD_INK, "worse": LATE_INK}.get(row.verdict, QUIET)
    sheet.write_string(r, 0, row.name, book.styles.of(**body, bold=True))
    sheet.write_number(r, 1, row.value, book.styles.of(**body, bold=True, align="left"))
    sheet.write_string(r, 2, row.unit, book.styles.of(**body, font_color=QUIET))
    if row.first is None or row.change is None:
        return
    signed = {**body, "num_format": f"+{digits};-{digits};{digits}"}
    sheet.write_number(r, 3, row.first, book.styles.of(**body, align="left"))
    sheet.write_number(r, 4, row.change, book.styles.of(**signed, align="left", font_color=colour))
    sheet.write_string(r, 5, row.verdict, book.styles.of(**body, font_color=colour))
