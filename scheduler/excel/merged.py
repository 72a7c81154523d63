"""Give every cell of a merge that spans rows its value: an order that stands once beside all of its steps."""

from __future__ import annotations

from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Value

_MOST_ROWS = 5000


def fill_merged(sheet: Sheet, below: int = 0) -> list[tuple[int, list[Value]]]:
    """Return the rows of a sheet with the blank cells of its tall merges filled, of those that begin below a row."""
    tall = [area for area in sheet.merges if area[2] > area[0] > below and area[1] == area[3]]
    if not tall:
        return sheet.rows
    rows = {number: list(values) for number, values in sheet.rows}
    for top, column, bottom, _ in tall:
        source = rows.get(top, [])
        value = source[column] if column < len(source) else None
        if value is None or bottom - top > _MOST_ROWS:
            continue
        for number in range(top + 1, bottom + 1):
            cells = rows.get(number)
            if cells is not None and len(cells) and any(v is not None for v in cells):
                cells.extend([None] * (column + 1 - len(cells)))
                cells[column] = value if cells[column] is None else cells[column]
    return sorted(rows.items())
