"""Write a sample workbook that a planner likes to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

Cell = str | int | float | bool | date | datetime | time | None


@dataclass(frozen=True)
class Formula:
    """A formula and the result that the file holds for it; None for none."""

    text: str
    result: Any = None


Rows = Sequence[Sequence[Any]]
_CREATED = datetime(2026, 11, 20, 8, 0)  # fixed, so that the same script makes the same file


def write_workbook(path: Path, sheets: Mapping[str, Rows], notes: Mapping[str, str] | None = None) -> None:
    """Write sheets of rows, the first row the header; `notes` are comments on headers by `Sheet!A1`."""
    import xlsxwriter

    book = xlsxwriter.Workbook(
        path, {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": path.stem.replace("_", " "), "author": "Ganttry", "created": _CREATED})
    formats = _formats(book)
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        _write_rows(sheet, rows, formats)
        sheet.freeze_panes(1, 1)
        if len(rows) > 1 and name not in ("Settings", "Changeovers"):
            sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
        for place, text in (notes or {}).items():
            where, _, cell = place.partition("!")
            if where == name:
                sheet.write_comment(cell, text)
    book.close()


def _formats(book: Any) -> dict[str, Any]:
    font = {"font_name": "Calibri", "font_size": 11, "valign": "vcenter"}
    return {
        "header": book.add_format(
            {
                **font,
                "bold": True,
                "bg_color": "#1F3A5F",
                "font_color": "#FFFFFF",
                "border": 1,
                "border_color": "#1F3A5F",
            }
        ),
        "text": book.add_format(font),
        "number": book.add_format({**font, "num_format": "General"}),
        "date": book.add_format({**font, "num_format": "dd.mm.yyyy", "align": "left"}),
        "datetime": book.add_format({**font, "num_format": "dd.mm.yyyy hh:mm", "align": "left"}),
        "time": book.add_format({**font, "num_format": "hh:mm", "align": "left"}),
        "percent": book.add_format({**font, "num_format": "0%"}),
    }


def _write_rows(sheet: Any, rows: Rows, formats: Mapping[str, Any]) -> None:
    widths: dict[int, int] = {}
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None or value == "":
                continue
            kind = "header" if r == 0 else _kind(value, str(rows[0][c]) if c < len(rows[0]) else "")
            if isinstance(value, Formula):
                sheet.write_formula(r, c, value.text, formats["text"], value.result if value.result is not None else "")
            elif isinstance(value, datetime | date | time):
                sheet.write_datetime(r, c, value, formats[kind])
            else:
                sheet.write(r, c, value, formats[kind])
            shown = 17 if kind == "datetime" else 11 if kind == "date" else len(str(value))
            widths[c] = max(widths.get(c, 0), min(48, shown + (4 if r == 0 else 1)))
    for c, width in widths.items():
        sheet.set_column(c, c, max(7, width))


def _kind(value: Any, header: str) -> str:
    if isinstance(value, datetime):
        return "datetime"
    if isinstance(value, date):
        return "date"
    if isinstance(value, time):
        return "time"
    if header == "Efficiency":
        return "percent"
    return "text" if isinstance(value, str) else "number"
