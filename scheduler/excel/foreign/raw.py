"""What any file gives: sheets of cells with what is hidden, merged or marked as a table."""

from __future__ import annotations

from dataclasses import dataclass, field

from scheduler.excel.cell_colours import Fills
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import column_letters


@dataclass(frozen=True, slots=True)
class NamedTable:
    """An Excel table or named range: first row and column index, last row without its totals, last column index."""

    name: str
    top: int
    left: int
    bottom: int
    right: int
    totals: bool = False  # a row of totals follows


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet of one file. `label` names it to the planner: the sheet, with the file where there are several."""

    file: str
    label: str
    sheet: Sheet
    hidden: bool = False
    tables: tuple[NamedTable, ...] = ()
    old: str = ""  # xls, xlsb or ods: not every property of a cell is known
    fills: Fills = field(default_factory=dict)  # colours of cells
    result: str = ""  # what we have put there ourselves, such as Schedule: read as that, not understood

    @property
    def rows(self) -> list[tuple[int, list[object]]]:
        """Return the rows that hold anything: row number, values by column index."""
        return self.sheet.rows  # type: ignore[return-value]


def column_index(letters: str) -> int:
    """Return the index of a column by its letters: 0 for A."""
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index - 1


def cell_name(row: int, column: int) -> str:
    """Name a cell by its row number and column index, as `F17`."""
    return f"{column_letters(column)}{row}"
