"""Tiny workbooks for tests: a good one, and changes to it by cell."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from scheduler.excel.load import Loaded, load

START = datetime(2026, 11, 23, 6, 0)
Sheets = dict[str, list[list[Any]]]

GOOD: Sheets = {
    "Orders": [
        ["Order", "Product", "Quantity", "Due", "Release", "Priority", "Weight", "Deadline", "Status", "Customer"],
        ["A1", "Shaft", 10, datetime(2026, 12, 4, 12), None, None, None, None, None, "Alder"],
        ["A2", "Plate", 5, datetime(2026, 12, 4, 12), None, None, None, None, None, "Brook"],
    ],
    "Routings": [
        [
            "Product",
            "Step",
            "Operation",
            "Machine",
            "Setup time",
            "Run time per unit",
            "Units per hour",
            "Fixed time",
            "Setup family",
            "Resource",
            "Resource quantity",
            "After",
            "Min wait",
            "Max wait",
            "Transfer batch",
            "May pause",
        ],
        ["Shaft", 10, "Turn", "LATHE-01", 20, 6, None, None, "Chuck", None, None, None, None, None, None, None],
        ["Shaft", 20, "Mill", "MILL", 10, 3, None, None, None, "Crew", 1, None, None, None, None, None],
        ["Plate", 10, "Mill", "MILL-01", 10, 4, None, None, None, None, None, None, None, None, None, None],
    ],
    "Machines": [
        ["Machine", "Work centre", "Calendar", "Capacity", "Efficiency", "Cost per hour", "Current setup", "Batch"],
        ["LATHE-01", "LATHE", "Early", 1, 1, 60, "Chuck", None],
        ["MILL-01", "MILL", "Early", 1, 1, 70, None, None],
        ["MILL-02", "MILL", None, 1, 0.5, 70, None, None],
    ],
    "Shifts": [
        ["Calendar", "Days", "Start", "End", "Valid from", "Valid to"],
        ["Early", "Mon-Fri", "06:00", "14:00", None, None],
    ],
    "Resources": [["Resource", "Quantity", "Calendar"], ["Crew", 2, None]],
    "Settings": [["Setting", "Value"], ["Plan start", START]],
}


def write(folder: Path, sheets: Sheets, name: str = "book.xlsx") -> Path:
    """Write sheets of rows; a callable cell is called with the openpyxl cell."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for r, row in enumerate(rows, start=1):
            for c, value in enumerate(row, start=1):
                if callable(value):
                    value(sheet.cell(r, c))
                elif value is not None:
                    sheet.cell(r, c).value = value
    path = folder / name
    book.save(path)
    return path


def changed(changes: Mapping[str, Any], base: Sheets = GOOD) -> Sheets:
    """Return the sheets with changes: `Orders!C2` sets a cell, `Locks` a whole sheet (None removes it)."""
    sheets = copy.deepcopy(base)
    for place, value in changes.items():
        name, _, reference = place.partition("!")
        if not reference:
            if value is None:
                del sheets[name]
            else:
                sheets[name] = copy.deepcopy(value)
            continue
        letters, row = coordinate_from_string(reference)
        column = column_index_from_string(letters)
        rows = sheets[name]
        while len(rows) < row:
            rows.append([])
        rows[row - 1] += [None] * (column - len(rows[row - 1]))
        rows[row - 1][column - 1] = value
    return sheets


def read(folder: Path, changes: Mapping[str, Any] | None = None, base: Sheets = GOOD) -> Loaded:
    """Write a changed workbook and read it as the canonical one that it is."""
    return load(write(folder, changed(changes or {}, base)), now=datetime(2026, 11, 23, 5, 59, 30), foreign=False)


def problem(folder: Path, changes: Mapping[str, Any] | None = None, base: Sheets = GOOD) -> Any:
    """Return the problem of a changed workbook that must have no error."""
    loaded = read(folder, changes, base)
    assert not loaded.errors, [str(issue) for issue in loaded.errors]
    assert loaded.problem is not None
    return loaded.problem


def formatted(value: Any, number_format: str) -> Any:
    """Return a cell writer that sets a value with its number format."""

    def put(cell: Any) -> None:
        cell.value = value
        cell.number_format = number_format

    return put
