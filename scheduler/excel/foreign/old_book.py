"""Read .xls, .xlsb and .ods with calamine, always in a child process and behind a look at their size.

calamine sets memory aside for the whole rectangle of a sheet and aborts the process where that fails, so a sheet
that claims a cell far away is refused before. Formula errors come as blanks: the library keeps nothing of them.
"""

from __future__ import annotations

import io
import multiprocessing
import re
import struct
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from scheduler.child import Channel, Child
from scheduler.excel.foreign.old_errors import errors_of, with_errors
from scheduler.excel.foreign.raw import RawSheet
from scheduler.excel.sheets import MAX_BLANK_ROWS, MAX_COLUMNS, MAX_ROWS, Sheet
from scheduler.excel.values import Stamp, Value
from scheduler.issues import PlanError
from scheduler.texts import say

_SECONDS = 90.0
_EPOCH = datetime(1899, 12, 30)
_SAVE_AS = say("Open it in Excel and save it as an Excel workbook (.xlsx).")
KINDS = {
    "xls": say("an old .xls workbook of Excel 97-2003"),
    "xlsb": say("a binary workbook (.xlsb)"),
    "ods": say("an OpenDocument file (.ods)"),
}


def read_old_book(data: bytes, name: str, kind: str) -> list[RawSheet]:
    """Return the sheets of an .xls, .xlsb or .ods; PlanError where it cannot be read."""
    if multiprocessing.parent_process() is not None:  # this is the reading child already
        return _read(data, name, kind)
    child = Child(_read_for_parent, data, name, kind, seconds=_SECONDS, what=say("Reading {file}", file=name)).start()
    sheets: list[RawSheet] = child.result()
    return sheets


def _read_for_parent(_: Channel, data: bytes, name: str, kind: str) -> list[RawSheet]:
    from scheduler.excel.load import bound_memory

    bound_memory()
    return _read(data, name, kind)


def _read(data: bytes, name: str, kind: str) -> list[RawSheet]:
    import python_calamine

    _refuse_far_cells(data, name, kind)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = []
        errors = errors_of(data, kind)
        for meta in book.sheets_metadata:
            if meta.typ != python_calamine.SheetTypeEnum.WorkSheet:
                continue
            hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
            sheet = with_errors(_sheet(book.get_sheet_by_name(meta.name)), errors.get(meta.name, []))
            sheets.append(RawSheet(name, meta.name, sheet, hidden, old=kind))
        return sheets
    except PlanError:
        raise
    except python_calamine.PasswordError:
        raise PlanError(
            say("{name} is locked with a password.", name=name), say("Save it without a password and open it again.")
        ) from None
    except BaseException as error:  # a panic of the library is no Exception
        if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
            raise
        raise PlanError(say("{name} is {kind}, and it is damaged.", name=name, kind=KINDS[kind]), _SAVE_AS) from error


def _sheet(source: Any) -> Sheet:
    rows: list[tuple[int, list[Value]]] = []
    ignored_from, ignored_cell = 0, ""
    top, left = source.start or (0, 0)
    blank: list[Value] = [None] * left
    for number, values in enumerate(source.iter_rows(), start=1):
        row = [*blank, *(_value(value) for value in values)]
        while row and row[-1] is None:
            row.pop()
        if not row:
            continue
        if number - (rows[-1][0] if rows else 0) > MAX_BLANK_ROWS + top:
            ignored_from = number
            break
        if len(rows) >= MAX_ROWS:
            raise PlanError(
                say("Sheet {sheet} has more than {most:,} rows.", sheet=source.name, most=MAX_ROWS),
                say("Plan fewer orders at a time."),
            )
        if len(row) > MAX_COLUMNS:
            ignored_cell = ignored_cell or f"ZZ{number}"
        rows.append((number, row[:MAX_COLUMNS]))
    merges = tuple(
        (area[0][0] + 1, area[0][1], area[1][0] + 1, area[1][1]) for area in (source.merged_cell_ranges or ())
    )
    return Sheet(source.name, rows, ignored_from, ignored_cell, merges=merges)


def _value(value: Any) -> Value:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, datetime):
        serial = (value - _EPOCH) / timedelta(days=1)
        return Stamp(serial, True, serial != int(serial))
    if isinstance(value, date):
        return Stamp(float((value - _EPOCH.date()).days), True, False)
    if isinstance(value, time):
        return Stamp((value.hour * 3600 + value.minute * 60 + value.second) / 86400, False, True)
    if isinstance(value, timedelta):
        return Stamp(value / timedelta(days=1), False, True)
    return float(value)


def _refuse_far_cells(data: bytes, name: str, kind: str) -> None:
    """Refuse a sheet whose cells span more than can be held; an .xls cannot be that large."""
    try:
        if kind == "xlsb":
            reach = _reach_of_xlsb(data)
        elif kind == "ods":
            reach = _reach_of_ods(data)
        else:
            return
    except (zipfile.BadZipFile, struct.error, OSError, RuntimeError, EOFError, ValueError, NotImplementedError):
        raise PlanError(say("{name} is {kind}, and it is damaged.", name=name, kind=KINDS[kind]), _SAVE_AS) from None
    for rows, columns in reach:
        if rows > 0 and columns > 0 and rows * columns > MAX_ROWS * MAX_COLUMNS // 4:
            raise PlanError(
                say(
                    "{name} was not read: a cell stands far away, in row {rows:,} and column {columns:,}.",
                    name=name,
                    rows=rows,
                    columns=columns,
                ),
                say("Delete the blank rows and columns around the tables, and save it again."),
            )


def _reach_of_xlsb(data: bytes) -> Iterator[tuple[int, int]]:
    """Return the last row and column with a cell in each sheet, from the records (MS-XLSB 2.1.4)."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        for part in book.namelist():
            if re.match(r"xl/worksheets/[^/]*\.bin$", part, re.IGNORECASE):
                yield _reach_of_records(book.read(part))


def _reach_of_records(records: bytes) -> tuple[int, int]:
    at, end, rows, columns = 0, len(records), 0, 0
    while at < end:
        kind = records[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = (kind & 0x7F) | (records[at] << 7)
            at += 1
        size = shift = 0
        while at < end:
            byte = records[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80 or shift > 21:
                break
        if kind == 0 and size >= 4:
            rows = max(rows, int.from_bytes(records[at : at + 4], "little") + 1)
        elif kind <= 11 and size >= 4:
            columns = max(columns, int.from_bytes(records[at : at + 4], "little") + 1)
        at += size
    return rows, columns


_ODS_TABLE = re.compile(rb"<table:table[ >].*?</table:table>", re.DOTALL)
_ODS_ROW = re.compile(rb"<table:table-row([^>]*?)(/>|>(.*?)</table:table-row>)", re.DOTALL)
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell([^>]*?)(/?)>")


def _reach_of_ods(data: bytes) -> Iterator[tuple[int, int]]:
    """Return the last row and column with a value in each sheet; repeated blanks count only before one."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        content = book.read("content.xml")
    if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content:
        raise ValueError("a document type is not allowed")
    for table in _ODS_TABLE.finditer(content):
        row = last_row = last_column = 0
        for match in _ODS_ROW.finditer(table.group()):
            row += _repeated(match.group(1), b"rows")
            column = reach = 0
            for cell in _ODS_CELL.finditer(match.group(3) or b""):
                column += _repeated(cell.group(1), b"columns")
                if b"value" in cell.group(1) or not cell.group(2):
                    reach = column
            if reach:
                last_row, last_column = row, max(last_column, reach)
        yield last_row, last_column


def _repeated(attributes: bytes, what: bytes) -> int:
    match = re.search(rb"number-" + what + rb"-repeated=[\"'](\d{1,9})[\"']", attributes)
    return int(match.group(1)) if match else 1
