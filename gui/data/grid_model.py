"""One table of the planner as a grid: what stands in each cell, what is wrong with it, what was edited.

The last line is empty: what is written there becomes a new row. Rows are shown through a list of places, so that
finding and sorting never touch the table itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication

from gui import theme
from gui.data.hints import HINTS, OWN
from gui.figures import natural
from gui.texts import count, shown, tr
from gui.words import local_date, local_figure, plain_date, plain_figure
from scheduler.excel.edits import Edit, Tables, headers_of, meaning_of, next_row, sheet_named
from scheduler.excel.prepared import split_cell
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Value, key, show
from scheduler.issues import Issue, Severity

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Change = Callable[[str, Sequence[Edit], str], None]
"""Takes a table's name, edits, and words for the history."""
_NUMBERS = {"Quantity", "Priority", "Weight", "Setup time", "Run time per unit", "Units per hour", "Fixed time",
            "Resource quantity", "Min wait", "Max wait", "Transfer batch", "Capacity", "Efficiency", "Cost per hour",
            "Minutes", "Cost", "Good", "Scrap", "Remaining time"}  # fmt: skip
_DATES = {"Due", "Release", "Start", "End", "Valid from", "Valid to", "Started", "Finished"}
_TINTS = {Severity.ERROR: ("#fbdcd9", "#5a2522"), Severity.WARNING: ("#fbeecb", "#4d3c12")}


class GridModel(QAbstractTableModel):
    """Shows one sheet of `Tables`; hands edits over and shows them when the tables come back."""

    def __init__(self, parent: QObject, name: str, change: Change) -> None:
        super().__init__(parent)
        self.name = name
        self._change = change
        self._sheet = Sheet(name, [])
        self._was: dict[int, Sequence[Value]] = {}  # rows as they were read, by their numbers
        self._edited: set[int] = set()
        self.headers: list[str] = []
        self.meaning: dict[int, str] = {}
        self._issues: dict[tuple[int, int], list[Issue]] = {}
        self._places: dict[int, int] = {}  # row number -> place in the sheet's rows
        self._shown: list[int] = []  # places
        self._words: tuple[str, ...] = ()
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    # --- what is shown ------------------------------------------------------------------------------

    def set_tables(self, tables: Tables | None, issues: Iterable[Issue]) -> None:
        """Show the table as it is now, with the faults that are in it."""
        sheet = Sheet(self.name, []) if tables is None else sheet_named(tables.sheets, self.name)
        same = len(sheet.rows) == len(self._sheet.rows) and headers_of(sheet) == self.headers and not self._words
        if not same:
            self.beginResetModel()
        self._sheet = sheet
        self.headers = headers_of(sheet) if sheet.rows else []
        self.meaning = meaning_of(sheet) if sheet.rows else {}
        self._issues = _by_cell(self.name, issues)
        self._places = {number: place for place, (number, _) in enumerate(sheet.rows)}
        self._edited = {edit.row for edit in tables.edits if key(edit.sheet) == key(self.name)} if tables else set()
        base = sheet_named(tables.base, self.name).rows if tables else []
        self._was = {number: cells for number, cells in base if number in self._edited}
        if same:
            if self.rowCount() and self.headers:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.headers) - 1))
            return
        self._arrange()
        self.endResetModel()

    def find(self, text: str) -> None:
        """Keep the rows in which every word occurs."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self.beginResetModel()
            self._arrange()
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override QAbstractItemModel.sort: by a column, or (-1) as the table stands in the file."""
        self._sorted = None if column < 0 else (column, order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        rows = self._sheet.rows
        shown: Iterable[int] = range(1, len(rows))
        if self._words:
            texts = ((k, " ".join(map(show, rows[k][1])).casefold()) for k in shown)
            shown = [k for k, text in texts if all(word in text for word in self._words)]
        self._shown = list(shown)
        if self._sorted is not None:
            column, order = self._sorted
            backwards = order is Qt.SortOrder.DescendingOrder
            filled = [k for k in self._shown if self._text(k, column)]
            filled.sort(key=lambda k: natural(self._text(k, column)), reverse=backwards)
            self._shown = filled + [k for k in self._shown if not self._text(k, column)]

    def _text(self, place: int, column: int) -> str:
        cells = self._sheet.rows[place][1]
        return show(cells[column]) if column < len(cells) else ""

    def text_at(self, row: int, column: int) -> str:
        """Return the text of a cell of the grid."""
        return self._text(self._shown[row], column) if row < len(self._shown) else ""

    def shown_at(self, row: int, column: int) -> str:
        """Return the text of a cell of the grid, figures and dates as in the country."""
        text, name = self.text_at(row, column), self.meaning.get(column)
        if name in _NUMBERS:
            return local_figure(text)
        return local_date(text) if name in _DATES else text

    def typed(self, column: int, text: str) -> str:
        """Return what was typed or pasted into a column as it goes into the table: figures and dates in plain form."""
        name = self.meaning.get(column)
        if name in _NUMBERS:
            return plain_figure(text)
        return plain_date(text) if name in _DATES else text

    def number_at(self, row: int) -> int:
        """Return the number of a row in the file; for the empty line that of the row it would become."""
        return self._sheet.rows[self._shown[row]][0] if row < len(self._shown) else next_row(self._sheet)

    def place_of(self, cell: str) -> tuple[int, int]:
        """Return row and column of the grid of a cell such as `F17`; (-1, -1) where it is not shown."""
        column, number = split_cell(cell)
        place = self._places.get(number)
        return (self._shown.index(place), max(0, column)) if place in self._shown else (-1, -1)

    def count(self) -> tuple[int, int]:
        """Return how many rows are shown, and how many there are."""
        return len(self._shown), max(0, len(self._sheet.rows) - 1)

    def faults(self) -> int:
        """Return how many cells have errors."""
        return sum(any(i.severity is Severity.ERROR for i in issues) for issues in self._issues.values())

    # --- edits --------------------------------------------------------------------------------------

    def write(self, cells: Mapping[tuple[int, int], str], words: str) -> None:
        """Write texts into cells of the grid; rows beyond the last are added."""
        edits: list[Edit] = []
        added: dict[int, int] = {}
        free = next_row(self._sheet)
        for (row, column), text in sorted(cells.items()):
            if row >= len(self._shown):
                if row not in added:
                    if not text.strip():
                        continue
                    added[row] = free
                    edits.append(Edit(self.name, free, "add"))
                    free += 1
                edits.append(Edit(self.name, added[row], "cell", self.headers[column], text))
            elif text.strip() != self.text_at(row, column):
                edits.append(Edit(self.name, self.number_at(row), "cell", self.headers[column], text))
        if edits:
            self._change(self.name, edits, words)

    def add_column(self, header: str) -> None:
        """Show a further column; it comes into the table with the first text that is written into it."""
        self.beginInsertColumns(ROOT, len(self.headers), len(self.headers))
        self.headers.append(header)
        self.meaning[len(self.headers) - 1] = header
        self.endInsertColumns()

    def delete_rows(self, rows: Iterable[int]) -> None:
        """Take rows out of the table."""
        numbers = [self.number_at(row) for row in sorted(set(rows)) if row < len(self._shown)]
        if numbers:
            edits = [Edit(self.name, number, "delete") for number in numbers]
            words = count("deleting of a row of {table}", "deleting of {n} rows of {table}", len(numbers),
                          table=tr(self.name))  # fmt: skip
            self._change(self.name, edits, words)

    # --- QAbstractTableModel ------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.rowCount: one more, to write a new row into."""
        return 0 if parent.isValid() or not self.headers else len(self._shown) + 1

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return 0 if parent.isValid() else len(self.headers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractItemModel.flags: every cell can be written."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override QAbstractItemModel.setData."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        words = tr("edit of {row} {column}", row=self._row_words(index.row()), column=tr(self.headers[index.column()]))
        cells = {(index.row(), index.column()): self.typed(index.column(), str(value))}
        # Once the editor is closed: it must not lose its row while it hands its text over.
        QTimer.singleShot(0, self, lambda: self.write(cells, words))
        return True

    def _row_words(self, row: int) -> str:
        if row >= len(self._shown):
            return tr("a new row")
        return self.text_at(row, 0) or tr("row {row}", row=self.number_at(row))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.shown_at(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.meaning.get(column) in _NUMBERS]
        if row >= len(self._shown):
            return None
        number = self.number_at(row)
        if role == Qt.ItemDataRole.BackgroundRole:
            found = self._issues.get((number, column))
            if found:
                worst = min(found, key=lambda issue: issue.severity is not Severity.ERROR).severity
                return QColor(_TINTS[worst][theme.is_dark(QGuiApplication.palette())])
        if role == Qt.ItemDataRole.FontRole and number in self._edited and self._before(number, column) is not None:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(number, column)
        return None

    def _before(self, number: int, column: int) -> str | None:
        """Return what stood in an edited cell when it was read; None where it stands there still."""
        cells = self._was.get(number)
        if cells is None:
            return ""
        before = show(cells[column]) if column < len(cells) else ""
        return None if before == self._text(self._places[number], column) else before

    def _tip(self, number: int, column: int) -> str | None:
        found = self._issues.get((number, column), ())
        lines = [f"{shown(issue.problem)} {shown(issue.remedy)}".strip() for issue in found]
        if number in self._edited:
            before = self._before(number, column)
            if before is not None:
                lines.append(tr("In the file: {before}", before=before) if before else tr("Not in the file"))
        return "\n".join(lines) or None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData."""
        if orientation is Qt.Orientation.Vertical:
            if role != Qt.ItemDataRole.DisplayRole:
                return None
            return str(self.number_at(section)) if section < len(self._shown) else "＋"
        if section >= len(self.headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"\u2002{tr(self.headers[section])}\u2002"  # in line with the padding of the cells
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.headers[section]}: {tr(HINTS.get(self.meaning.get(section, ''), OWN))}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.meaning.get(section) in _NUMBERS]
        return None


def _by_cell(name: str, issues: Iterable[Issue]) -> dict[tuple[int, int], list[Issue]]:
    found: dict[tuple[int, int], list[Issue]] = {}
    for issue in issues:
        if key(issue.sheet) == key(name) and issue.cell:
            column, number = split_cell(issue.cell)
            found.setdefault((number, column), []).append(issue)
    return found


_ALIGN = {
    False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
}
