"""Find the tables on a sheet: header rows by their content, titles above, several tables, totals and notes between.

A `Found` table keeps for every row and column where it came from, so that a fault names the planner's own cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from scheduler.excel.foreign.apart import parted
from scheduler.excel.foreign.forms import form_above, groups_in, with_form, with_groups
from scheduler.excel.foreign.headers import as_written, compact, is_known_header, is_total, names_a_total, told_apart
from scheduler.excel.foreign.heads import HEADER_ROWS, GridRow, Head, find_heads, joined, known_headers
from scheduler.excel.foreign.raw import NamedTable, RawSheet, cell_name, column_index
from scheduler.excel.merged import fill_merged
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Value, clean, column_letters

_MOST_TABLES = 20


@dataclass(frozen=True, slots=True)
class Found:
    """One table: headers by position, none twice, rows (line, cells by position), and where both stand on the sheet.

    `columns` are column indices of the sheet. In a transposed table `lines` are column indices + 1 and `columns` row
    numbers - 1.
    """

    sheet: RawSheet
    name: str
    header_line: int
    headers: tuple[str, ...]
    columns: tuple[int, ...]
    rows: list[GridRow]
    transposed: bool = False
    skipped: tuple[tuple[int, str], ...] = ()  # (line, why)
    bare: bool = False  # without a row of headers: these are only the letters of the columns
    places: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    """For cells that stand elsewhere on the sheet, by line and position: row number and column index."""

    def cell(self, line: int, position: int) -> str:
        """Name a cell as the planner's sheet does."""
        if self.places and (line, position) in self.places:
            return cell_name(*self.places[line, position])
        return place_of(line, self.columns[position], self.transposed)

    def header_cell(self, position: int) -> str:
        """Name the cell of a header."""
        return self.cell(self.header_line, position)

    @property
    def written(self) -> tuple[str, ...]:
        """Return the headers as they stand in the file, where some may stand twice."""
        return tuple(as_written(h) if as_written(h) in self.headers else h for h in self.headers)

    def values(self, position: int, most: int = 400) -> list[Value]:
        """Return the filled cells of a column, `most` of them."""
        found = []
        for _, cells in self.rows:
            if position < len(cells) and cells[position] is not None:
                found.append(cells[position])
                if len(found) >= most:
                    break
        return found


def place_of(line: int, column: int, transposed: bool) -> str:
    """Name a cell by line and column index, in a transposed table the other way round."""
    return cell_name(column + 1, line - 1) if transposed else cell_name(line, column)


def find_tables(raw: RawSheet, skip_hidden: bool = False, areas: Sequence[str] = ()) -> list[Found]:
    """Return the tables of a sheet from top to bottom; those in `areas` alone, where the planner has named any."""
    sheet = _without_hidden(raw.sheet) if skip_hidden else raw.sheet
    rows = fill_merged(sheet)
    if areas:
        return [one for area in areas if (one := _in_area(raw, sheet, rows, area)) is not None]
    found: list[Found] = []
    for table in (_with_rows_below(rows, table) for table in raw.tables):
        area = _area(rows, table)
        if len(area) > 1:
            found.extend(_tables(raw, sheet, area, table.name))
            rows = _without(rows, table)
    if _is_transposed(rows):
        return found + _tables(raw, sheet, _transposed(rows), raw.label, transposed=True)
    return found + _tables(raw, sheet, rows, raw.label)


_AREA = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{0,7}))?")


def _in_area(raw: RawSheet, sheet: Sheet, rows: Sequence[GridRow], area: str) -> Found | None:
    """Return the table whose headers stand in the first row of an area; None where nothing stands there."""
    match = _AREA.fullmatch(area.strip().upper())
    if match is None:
        return None
    left, top, right, bottom = match.groups()
    first, last = column_index(left), column_index(right) if right else None
    inside: list[GridRow] = []
    for number, values in rows:
        if number >= int(top) and (not bottom or number <= int(bottom)):
            cells = [None] * first + list(values[first : None if last is None else last + 1])
            if any(value is not None for value in cells):
                inside.append((number, cells))
    if not inside or inside[0][0] != int(top):
        return None
    head = joined(inside, 0, sheet)
    body = inside[head.height :]
    columns = [column for segment in _segments(head, body) for column in segment]
    return _table(raw, raw.label, inside[head.height - 1][0], head, columns, body, False)


def _without_hidden(sheet: Sheet) -> Sheet:
    rows = [
        (number, [None if k in sheet.hidden_columns else value for k, value in enumerate(values)])
        for number, values in sheet.rows
        if number not in sheet.hidden_rows
    ]
    return replace(sheet, rows=rows)


def _with_rows_below(rows: Sequence[GridRow], table: NamedTable) -> NamedTable:
    """Return a table with the rows that were typed right below it: Excel does not always take them in."""
    bottom = table.bottom
    for number, values in rows if not table.totals else ():
        if number > bottom + 1:
            break
        filled = sum(value is not None for value in values[table.left : table.right + 1])
        if number == bottom + 1 and filled >= min(2, table.right - table.left + 1):
            bottom = number
    return replace(table, bottom=bottom)


def _area(rows: Sequence[GridRow], table: NamedTable) -> list[GridRow]:
    blank: list[Value] = [None] * table.left
    return [
        (number, blank + list(values[table.left : table.right + 1]))
        for number, values in rows
        if table.top <= number <= table.bottom
    ]


def _without(rows: Sequence[GridRow], table: NamedTable) -> list[GridRow]:
    left = []
    for number, values in rows:
        if table.top <= number <= table.bottom + 1:
            values = [None if table.left <= k <= table.right else value for k, value in enumerate(values)]
        if any(value is not None for value in values):
            left.append((number, values))
    return left


def _is_transposed(rows: Sequence[GridRow]) -> bool:
    """Say whether the headers stand below one another in the first column, and none beside one another."""
    if not 3 <= len(rows) <= HEADER_ROWS or max((len(values) for _, values in rows), default=0) < 2:
        return False
    if any(known_headers(values) >= 2 for _, values in rows):
        return False
    first = [next((v for v in values if v is not None), None) for _, values in rows]
    known = sum(1 for value in first if isinstance(value, str) and is_known_header(value))
    return known >= 3 and known >= 0.6 * len(first)


def _transposed(rows: Sequence[GridRow]) -> list[GridRow]:
    width = max(len(values) for _, values in rows)
    height = rows[-1][0]
    turned: list[GridRow] = []
    for column in range(width):
        line: list[Value] = [None] * height
        for number, values in rows:
            line[number - 1] = values[column] if column < len(values) else None
        if any(value is not None for value in line):
            turned.append((column + 1, line))
    return turned


def _tables(raw: RawSheet, sheet: Sheet, rows: list[GridRow], name: str, transposed: bool = False) -> list[Found]:
    heads = list(find_heads(rows, sheet if not transposed else None))
    found: list[Found] = []
    forms = [form_above(rows, head.index, heads[k - 1].index + heads[k - 1].height if k else 0)
             for k, head in enumerate(heads)]  # fmt: skip
    for k, head in enumerate(heads[:_MOST_TABLES]):
        last = forms[k + 1] if k + 1 < len(heads) else len(rows)
        body = rows[head.index + head.height : last]
        line = rows[max(0, head.index + head.height - 1)][0]
        for columns in _segments(head, body):
            table = _table(raw, name, line, head, columns, body, transposed)
            if table is not None:
                found.append(table if transposed else with_form(table, rows[forms[k] : head.index]))
    return found


def _segments(head: Head, body: list[GridRow]) -> list[list[int]]:
    """Split the columns where one without header and without any value parts two tables."""
    width = max([*head.texts, *(len(values) - 1 for _, values in body)], default=0) + 1
    used = [False] * width
    for _, values in body:
        for k, value in enumerate(values):
            if value is not None:
                used[k] = True
    segments: list[list[int]] = [[]]
    for column in range(width):
        if used[column] or column in head.texts:
            segments[-1].append(column)
        elif segments[-1]:
            segments.append([])
    segments = [columns for columns in segments if columns]
    main = [columns for columns in segments if sum(1 for c in columns if c in head.texts) >= 2]
    if len(main) < 2 or any(known_headers(head.texts.get(c) for c in columns) < 2 for columns in main):
        return parted([c for columns in segments for c in columns], head, body) if segments else []
    return main


def _table(
    raw: RawSheet, name: str, line: int, head: Head, columns: list[int], body: list[GridRow], transposed: bool
) -> Found | None:
    texts = [head.texts.get(column, "") for column in columns]
    keys = [compact(text) for text in texts]
    rows: list[GridRow] = []
    skipped: list[tuple[int, str]] = []
    last = line
    groups = {} if transposed else groups_in(body, columns, texts)
    for number, values in body:
        cells = [values[column] if column < len(values) else None for column in columns]
        filled = [value for value in cells if value is not None]
        if number in groups:
            last = number
            continue
        why = _why_skipped(filled, cells, keys, len(columns), number - last > 1)
        last = number
        if not filled:
            continue
        if why:
            skipped.append((number, why))
        else:
            rows.append((number, cells))
    if not any(texts) and head.height:
        return None
    filled_columns = {k for _, cells in rows for k, value in enumerate(cells) if value is not None}
    headers = told_apart(
        [
            text or (f"Column {column_letters(columns[k])}" if k in filled_columns and not transposed else "")
            for k, text in enumerate(texts)
        ]
    )
    table = Found(raw, name, line, headers, tuple(columns), rows, transposed, tuple(skipped), not head.height)
    return with_groups(table, groups) if groups else table


def _why_skipped(filled: Sequence[Value], cells: Sequence[Value], keys: list[str], width: int, gap: bool) -> str:
    if not filled:
        return ""
    first = filled[0]
    if isinstance(first, str) and (is_total(first) or (2 * len(filled) <= width and names_a_total(first))):
        return "total"
    if _repeats(cells, keys, len(filled)):
        return "header"
    if 2 * len(filled) <= width and all(isinstance(v, str) and _SIGNED.match(clean(v)) for v in filled):
        return "note"
    if len(filled) == 1 and width >= 4 and isinstance(first, str) and (gap or len(clean(first)) > 25):
        return "note"
    return ""


_SIGNED = re.compile(r"[^\d:]{2,20}:\s*(?!\d)")  # prepared by: Bob


def _repeats(cells: Sequence[Value], keys: list[str], filled: int) -> bool:
    """Say whether a row says the headers again, as a printed page does."""
    hits = misses = 0
    for cell, header in zip(cells, keys, strict=True):
        if isinstance(cell, str) and header:
            # The first letter tells most cells apart, and taking words apart takes time.
            hit = cell.lstrip()[:1].casefold() == header[0] and compact(cell) == header
            hits, misses = hits + hit, misses + (not hit)
            if misses > 2 and not hits:
                return False
    return hits >= 2 and hits >= 0.6 * filled
