"""Write foreign files: books with titles, merges and hidden parts, and text in any encoding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

_CREATED = datetime(2026, 11, 20, 8, 0)


@dataclass(frozen=True)
class Page:
    """One sheet: rows of cells, merged areas as `A1:D1`, and what is hidden (row and column indices)."""

    rows: Sequence[Sequence[Any]]
    merges: Sequence[str] = ()
    hidden: bool = False
    hidden_rows: Sequence[int] = ()
    table: str = ""  # area of an Excel table


@dataclass(frozen=True)
class Shown:
    """A number with its number format."""

    value: float
    format: str


@dataclass(frozen=True)
class Filled:
    """A cell filled with a colour, as #00B050."""

    value: Any
    colour: str


Pages = Mapping[str, "Page | Sequence[Sequence[Any]]"]


@dataclass
class _Formats:
    book: Any
    made: dict[str, Any] = field(default_factory=dict)

    def of(self, code: str, colour: str = "") -> Any:
        if f"{code}{colour}" not in self.made:
            properties = {name: value for name, value in (("num_format", code), ("bg_color", colour)) if value}
            self.made[f"{code}{colour}"] = self.book.add_format(properties)
        return self.made[f"{code}{colour}"]


def write_book(path: Path, pages: Pages) -> None:
    """Write a workbook."""
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"created": _CREATED})
    formats = _Formats(book)
    for name, page in pages.items():
        page = page if isinstance(page, Page) else Page(page)
        sheet = book.add_worksheet(name)
        for r, row in enumerate(page.rows):
            for c, value in enumerate(row):
                _write(sheet, r, c, value, formats)
        for area in page.merges:
            left, top = area.split(":")[0][0], int(area.split(":")[0][1:])
            sheet.merge_range(area, page.rows[top - 1][ord(left) - 65])
        for r in page.hidden_rows:
            sheet.set_row(r, None, None, {"hidden": True})
        if page.hidden:
            sheet.hide()
        if page.table:
            sheet.add_table(page.table, {"header_row": True, "columns": _headers(page)})
    book.close()


def _headers(page: Page) -> list[dict[str, str]]:
    top, left = int(page.table.split(":")[0][1:]), ord(page.table[0]) - 65
    right = ord(page.table.split(":")[1][0]) - 65
    return [{"header": str(text)} for text in page.rows[top - 1][left : right + 1]]


def _write(sheet: Any, r: int, c: int, value: Any, formats: _Formats) -> None:
    colour = value.colour if isinstance(value, Filled) else ""
    value = value.value if isinstance(value, Filled) else value
    if value is None or value == "":
        return
    if isinstance(value, Shown):
        sheet.write_number(r, c, value.value, formats.of(value.format, colour))
    elif isinstance(value, datetime):
        sheet.write_datetime(r, c, value, formats.of("yyyy-mm-dd hh:mm", colour))
    elif isinstance(value, date):
        sheet.write_datetime(r, c, datetime(value.year, value.month, value.day), formats.of("dd.mm.yyyy", colour))
    elif isinstance(value, time):
        sheet.write_datetime(r, c, value, formats.of("hh:mm", colour))
    elif colour:
        sheet.write(r, c, value, formats.of("", colour))
    elif isinstance(value, str) and value.startswith("#"):
        sheet.write_formula(r, c, "=NA()", None, value)
    else:
        sheet.write(r, c, value)


def write_text(path: Path, rows: Sequence[Sequence[Any]], delimiter: str, encoding: str) -> None:
    """Write a text file."""
    lines = [delimiter.join(str(cell) if cell is not None else "" for cell in row) for row in rows]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode(encoding))
