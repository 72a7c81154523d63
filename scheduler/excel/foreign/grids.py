"""Find the tables on a sheet: header rows by their content, titles above, several tables, totals and notes between.

A `Found` table keeps for every row and column where it came from, so that a fault names the planner's own cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from scheduler.excel.foreign.headers import compact, is_known_header, is_total
from scheduler.excel.foreign.raw import NamedTable, RawSheet, cell_name, column_index
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Value, clean, show

GridRow = tuple[int, list[Value]]
_HEADER_ROWS = 60  # a header stands within so many filled rows, or behind a gap
_MOST_TABLES = 20


@dataclass(frozen=True, slots=True)
class Found:
    """One table: headers by position, rows (line, cells by position), and where both stand on the sheet.

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
    notes: tuple[str, ...] = ()

    def cell(self, line: int, position: int) -> str:
        """Name a cell as the planner's sheet does."""
        return place_of(line, self.columns[position], self.transposed)

    def header_cell(self, position: int) -> str:
        """Name the cell of a header."""
        return self.cell(self.header_line, position)

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
    rows = _fill_merged(sheet)
    if areas:
        return [one for area in areas if (one := _in_area(raw, sheet, rows, area)) is not None]
    found: list[Found] = []
    for table in raw.tables:
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
    head = _joined(inside, 0, sheet)
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


def _fill_merged(sheet: Sheet) -> list[GridRow]:
    """Give every cell of a vertical merge its value: an order that spans the rows of its steps."""
    tall = [area for area in sheet.merges if area[2] > area[0] and area[1] == area[3]]
    if not tall:
        return sheet.rows
    rows = {number: list(values) for number, values in sheet.rows}
    for top, column, bottom, _ in tall:
        source = rows.get(top, [])
        value = source[column] if column < len(source) else None
        if value is None or bottom - top > 5000:
            continue
        for number in range(top + 1, bottom + 1):
            cells = rows.get(number)
            if cells is not None and len(cells) and any(v is not None for v in cells):
                cells.extend([None] * (column + 1 - len(cells)))
                cells[column] = value if cells[column] is None else cells[column]
    return sorted(rows.items())


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
    if not 3 <= len(rows) <= _HEADER_ROWS or max((len(values) for _, values in rows), default=0) < 2:
        return False
    if any(_known(values) >= 2 for _, values in rows):
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


def _known(values: Iterable[Value]) -> int:
    return sum(1 for value in values if isinstance(value, str) and is_known_header(value))


@dataclass
class _Head:
    """A header row: where it stands among the rows, how many rows it takes, its texts by column index."""

    index: int
    height: int
    texts: dict[int, str] = field(default_factory=dict)


def _tables(raw: RawSheet, sheet: Sheet, rows: list[GridRow], name: str, transposed: bool = False) -> list[Found]:
    heads = list(_heads(rows, sheet if not transposed else None))
    found: list[Found] = []
    for k, head in enumerate(heads[:_MOST_TABLES]):
        last = heads[k + 1].index if k + 1 < len(heads) else len(rows)
        body = rows[head.index + head.height : last]
        line = rows[head.index + head.height - 1][0]
        for columns in _segments(head, body):
            table = _table(raw, name, line, head, columns, body, transposed)
            if table is not None:
                found.append(table)
    return found


def _heads(rows: list[GridRow], sheet: Sheet | None) -> Iterator[_Head]:
    """Find the header rows; without any known word, the first row of distinct texts over filled rows."""
    found: list[int] = []
    index = 0
    while index < len(rows):
        number, values = rows[index]
        gap = index == 0 or number - rows[index - 1][0] > 1 or len(rows[index - 1][1]) < 2 or not found
        if (index < _HEADER_ROWS or gap) and gap and _is_head(values, rows, index):
            best = _better_below(rows, index)
            found.append(best)
            index = best
        index += 1
    if not found:
        plain = _plain_head(rows)
        found = [] if plain is None else [plain]
    for place in found:
        yield _joined(rows, place, sheet)


def _is_head(values: Sequence[Value], rows: list[GridRow], index: int) -> bool:
    filled = [value for value in values if value is not None]
    texts = [value for value in filled if isinstance(value, str)]
    if len(texts) < 2 or len(texts) < 0.6 * len(filled) or index + 1 >= len(rows):
        return False
    known = _known(texts)
    return known >= 2 and known >= 0.3 * len(filled)


def _better_below(rows: list[GridRow], index: int) -> int:
    """Take the row below where that one knows more headers: the first was a band above it."""
    known = _known(rows[index][1])
    if index + 2 < len(rows) and rows[index + 1][0] == rows[index][0] + 1:
        below = rows[index + 1][1]
        if _known(below) > known and all(isinstance(v, str) for v in below if v is not None):
            return index + 1
    return index


def _plain_head(rows: list[GridRow]) -> int | None:
    for index, (_, values) in enumerate(rows[:_HEADER_ROWS]):
        texts = [show(value) for value in values if isinstance(value, str)]
        filled = [value for value in values if value is not None]
        if len(texts) < 2 or len(set(texts)) < len(filled) or len(texts) < len(filled):
            continue
        below = rows[index + 1 : index + 4]
        if below and all(sum(v is not None for v in cells) >= 2 for _, cells in below):
            return index
    return None


def _joined(rows: list[GridRow], index: int, sheet: Sheet | None) -> _Head:
    """Return a header with the band above it, or the row below it, joined where there are two rows of headers."""
    number, values = rows[index]
    texts = {k: show(value) for k, value in enumerate(values) if value is not None}
    above = rows[index - 1] if index and rows[index - 1][0] == number - 1 else None
    if above is not None and _is_band(above[1], texts):
        band = _spread(above, max(texts), sheet, texts)
        return _Head(index, 1, {k: _join(band.get(k, ""), text) for k, text in texts.items()})
    if index + 2 < len(rows) and rows[index + 1][0] == number + 1:
        below = {k: show(v) for k, v in enumerate(rows[index + 1][1]) if v is not None}
        if _is_second_row(rows[index + 1][1], texts, below, rows[index + 2][1]):
            band = _spread(rows[index], max([*texts, *below]), sheet, below)
            both = {k: _join(band.get(k, texts.get(k, "")), below.get(k, "")) for k in sorted({*texts, *below})}
            return _Head(index, 2, both)
    return _Head(index, 1, texts)


def _is_band(above: Sequence[Value], texts: dict[int, str]) -> bool:
    """Say whether the row above groups headers: it has fewer cells than they, and they repeat below it."""
    filled = [k for k, value in enumerate(above) if value is not None]
    if not filled or not all(isinstance(above[k], str | float) for k in filled):
        return False
    keys = [compact(text) for text in texts.values()]
    return len(keys) > len(set(keys)) and 2 <= len(filled) < len(texts)


def _is_second_row(
    values: Sequence[Value], texts: dict[int, str], below: dict[int, str], data: Sequence[Value]
) -> bool:
    if len(below) < 2 or not all(isinstance(v, str) for v in values if v is not None):
        return False
    fills = sum(1 for k in below if k not in texts)
    typed = any(v is not None and not isinstance(v, str) for v in data)
    known = _known(values)
    return fills >= 1 and (known >= 2 or (known >= 1 and typed and len(below) <= len(texts) + fills))


def _spread(row: GridRow, last: int, sheet: Sheet | None, below: dict[int, str]) -> dict[int, str]:
    """Return the texts of a band over all columns that it spans: its merge, else as far as nothing else begins."""
    number, values = row
    spans = {area[1]: area[3] for area in (sheet.merges if sheet else ()) if area[0] == number}
    found: dict[int, str] = {}
    filled = [k for k, value in enumerate(values) if value is not None]
    for place, start in enumerate(filled):
        limit = filled[place + 1] - 1 if place + 1 < len(filled) else last
        stop = min(limit, spans[start]) if start in spans else (start if spans else limit)
        for column in range(start, stop + 1):
            if column == start or column in below:
                found[column] = show(values[start])
    return found


def _join(top: str, bottom: str) -> str:
    if not top or not bottom or compact(top) == compact(bottom):
        return bottom or top
    return f"{top} {bottom}"


def _segments(head: _Head, body: list[GridRow]) -> list[list[int]]:
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
    if len(main) < 2 or any(_known(head.texts.get(c) for c in columns) < 2 for columns in main):
        return [[c for columns in segments for c in columns]] if segments else []
    return main


def _table(
    raw: RawSheet, name: str, line: int, head: _Head, columns: list[int], body: list[GridRow], transposed: bool
) -> Found | None:
    headers = tuple(head.texts.get(column, "") for column in columns)
    keys = [compact(text) for text in headers]
    rows: list[GridRow] = []
    skipped: list[tuple[int, str]] = []
    last = line
    for number, values in body:
        cells = [values[column] if column < len(values) else None for column in columns]
        filled = [value for value in cells if value is not None]
        why = _why_skipped(filled, cells, keys, len(columns), number - last > 1)
        last = number
        if not filled:
            continue
        if why:
            skipped.append((number, why))
        else:
            rows.append((number, cells))
    if not any(headers):
        return None
    return Found(raw, name, line, headers, tuple(columns), rows, transposed, tuple(skipped))


def _why_skipped(filled: Sequence[Value], cells: Sequence[Value], keys: list[str], width: int, gap: bool) -> str:
    if not filled:
        return ""
    first = filled[0]
    if isinstance(first, str) and is_total(first):
        return "total"
    if _repeats(cells, keys, len(filled)):
        return "header"
    if len(filled) == 1 and width >= 4 and isinstance(first, str) and (gap or len(clean(first)) > 25):
        return "note"
    return ""


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
