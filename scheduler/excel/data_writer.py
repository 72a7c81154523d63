"""Write the planner's tables, edits included, as a canonical workbook: what is read from it is the same again."""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

from scheduler.excel.columns import SCHEDULE
from scheduler.excel.edits import Tables, headers_of
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Stamp, Value, key, show
from scheduler.excel.writer import write_beside
from scheduler.excel.writer_styles import DATE, DATE_TIME, Styles, safe_text

_WIDEST = 40
_SAMPLED = 200
_LAST_DAY = 2958465  # Excel ends with 9999


def write_tables(path: Path, tables: Tables) -> None:
    """Write the tables to `path`; the old file stays as it was until the new one is whole.

    The sheet Schedule is left out: it is the plan's. Raises PlanError where the file cannot be written.
    """
    sheets = [sheet for sheet in tables.sheets.sheets.values() if sheet.rows and key(sheet.name) != key(SCHEDULE.name)]
    write_beside(path, lambda stream: _write(stream, sheets))


def _write(stream: BinaryIO, sheets: list[Sheet]) -> None:
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, {**options, "in_memory": True}) as workbook:
        styles = Styles(workbook)
        for sheet in sheets:
            _write_sheet(workbook.add_worksheet(sheet.name[:31]), styles, sheet)


def _write_sheet(page: Any, styles: Styles, sheet: Sheet) -> None:
    headers = headers_of(sheet)
    page.freeze_panes(1, 1)
    for k, header in enumerate(headers):
        page.write_string(0, k, safe_text(header), styles.header())
        held = (len(show(cells[k])) for _, cells in sheet.rows[1 : _SAMPLED + 1] if k < len(cells))
        page.set_column(k, k, min(_WIDEST, max(len(header), *held, 8) + 3))
    for row, (_, cells) in enumerate(sheet.rows[1:], start=1):
        for k, value in enumerate(cells):
            _write_cell(page, styles, row, k, value)
    if len(sheet.rows) > 1:
        page.autofilter(0, 0, len(sheet.rows) - 1, len(headers) - 1)


def _write_cell(page: Any, styles: Styles, row: int, column: int, value: Value) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        page.write_boolean(row, column, value)
    elif isinstance(value, Stamp) and value.shows_date and 0 < value.serial < _LAST_DAY:
        shown = DATE_TIME if value.shows_time or value.serial % 1 else DATE
        page.write_number(row, column, value.serial, styles.of(num_format=shown, align="left"))
    elif isinstance(value, Stamp) and not value.shows_date:
        page.write_number(row, column, value.serial, styles.of(num_format="[h]:mm", align="left"))
    elif isinstance(value, float | int):
        page.write_number(row, column, value)
    else:
        # A number in the form of text is written as text: zeros in front stay.
        page.write_string(row, column, safe_text(show(value)), styles.of(num_format="@"))
