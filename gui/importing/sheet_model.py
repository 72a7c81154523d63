"""One sheet of the planner's file as it stands there; rows come block by block from the child that holds the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication

from gui import theme
from gui.importing import looks
from gui.importing.choices import SKIPPED
from gui.panels.table_model import ROOT, Index
from gui.texts import shown, tr
from scheduler.excel.prepared import split_cell
from scheduler.excel.reading_desk import BLOCK
from scheduler.excel.review import Cell, Preview
from scheduler.excel.skipping import LEFT_OUT
from scheduler.excel.understand import TableMeaning
from scheduler.excel.values import column_letters
from scheduler.issues import Issue, Severity

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SPARE_ROWS, _SPARE_COLUMNS = 3, 1


_place = lru_cache(maxsize=4096)(split_cell)  # the same few headers are asked for at every cell that is painted


@dataclass
class Marks:
    """What is known of the cells of one sheet: which table, which field, what is wrong there."""

    tables: list[TableMeaning] = field(default_factory=list)
    faults: dict[tuple[int, int], Issue] = field(default_factory=dict)  # by row number and column index
    names: dict[tuple[int, str], Issue] = field(default_factory=dict)  # wrong names, by column index: told once for all
    skipped: dict[int, str] = field(default_factory=dict)  # row number -> why
    _at: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)

    @staticmethod
    def of(sheet: str, tables: tuple[TableMeaning, ...], issues: tuple[Issue, ...]) -> Marks:
        """Collect what is known of a sheet."""
        marks = Marks([table for table in tables if table.sheet == sheet])
        for issue in issues:
            column, row = split_cell(issue.cell) if issue.sheet == sheet else (-1, 0)
            if row and (issue.severity is Severity.ERROR or issue.problem.startswith(LEFT_OUT)):
                marks.faults.setdefault((row, column), issue)
                if issue.rows > 1 and issue.value:
                    marks.names.setdefault((column, issue.value), issue)
        for table in marks.tables:
            if not table.transposed:
                marks.skipped.update(table.skipped)
        return marks

    def fault_at(self, row: int, column: int, text: str) -> Issue | None:
        """Return what is wrong with a cell."""
        return self.faults.get((row, column)) or (self.names.get((column, text)) if self.names and text else None)

    def table_at(self, row: int, column: int) -> TableMeaning | None:
        """Return the table in which a cell stands."""
        for table in self.tables:
            places = [_place(c.cell) for c in table.columns]
            if not places:
                continue
            across, down = [c for c, _ in places], [r for _, r in places]
            inside = (
                min(down) <= row <= max(down) and table.header_line - 1 <= column <= table.last_line - 1
                if table.transposed
                else table.header_line <= row <= table.last_line and min(across) <= column <= max(across)
            )
            if inside:
                return table
        return None

    def field_at(self, row: int, column: int) -> tuple[str, str]:
        """Return what a cell is: `head`, `cell`, `skipped` or blank, and the field of its column, blank for none."""
        known = self._at.get((row, column))
        if known is None:
            known = self._find(row, column)
            if len(self._at) > 50_000:
                self._at.clear()
            self._at[row, column] = known
        return known

    def _find(self, row: int, column: int) -> tuple[str, str]:
        table = self.table_at(row, column)
        if table is None:
            return "", ""
        if not table.role:
            return "unread", ""
        for meaning in table.columns:
            c, r = _place(meaning.cell)
            mine, line = (r == row, column + 1) if table.transposed else (c == column, row)
            if mine:
                if line == table.header_line:
                    return "head", meaning.field
                return "skipped" if row in self.skipped and not table.transposed else "cell", meaning.field
        return "", ""


class SheetModel(QAbstractTableModel):
    """The cells of a sheet by row numbers and column letters."""

    def __init__(self, parent: QObject, number: int, top: Preview, ask: Callable[[int, int], None]) -> None:
        super().__init__(parent)
        self.number = number
        self.face = top
        self.marks = Marks()
        self.titles: dict[int, str] = {}  # headers shown below the letters, where the header row is out of sight
        self._ask = ask
        self._rows: dict[int, tuple[Cell, ...]] = dict(top.rows)
        self._blocks: set[int] = {1} if top.last_row <= len(top.rows) else set()
        self._head_font = QFont(QGuiApplication.font())
        self._head_font.setWeight(QFont.Weight.DemiBold)

    def take(self, first: int, rows: Preview) -> None:
        """Take a block of rows that has come."""
        self._rows.update(rows.rows)
        self._blocks.add(first)
        last = min(first + BLOCK, self.rowCount()) - 1
        self.dataChanged.emit(self.index(first - 1, 0), self.index(last, self.columnCount() - 1))

    def set_marks(self, marks: Marks) -> None:
        """Show what the cells are taken for."""
        self.marks = marks
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def cells(self, row: int) -> tuple[Cell, ...] | None:
        """Return a row by its number; None while it has not come."""
        cells = self._rows.get(row)
        if cells is None:
            first = (row - 1) // BLOCK * BLOCK + 1
            if first in self._blocks or row > self.face.last_row:
                return ()
            self._ask(self.number, first)
        return cells

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.isValid() else self.face.last_row + _SPARE_ROWS

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return 0 if parent.isValid() else self.face.width + _SPARE_COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        row, column = index.row() + 1, index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole):
            cells = self.cells(row)
            if cells is None:
                return "…" if role == Qt.ItemDataRole.DisplayRole and column == 0 else None
            if column >= len(cells):
                return None
            if role == Qt.ItemDataRole.DisplayRole:
                return cells[column].text
            return _RIGHT if cells[column].kind in ("number", "date", "time") else _LEFT
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, column)
        if role == Qt.ItemDataRole.FontRole:
            return self._head_font if self.marks.field_at(row, column)[0] == "head" else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def _ground(self, row: int, column: int) -> QColor | None:
        dark = theme.is_dark()
        if self.marks.fault_at(row, column, self._text(row, column)) is not None:
            return looks.fault_colour(dark)
        what, name = self.marks.field_at(row, column)
        if what == "head":
            return looks.head_colour(name, dark) if name else looks.title_colour(dark)
        if what == "cell" and name and not self._is_hidden(row, column):
            return looks.cell_colour(name, dark)
        return looks.title_colour(dark) if what == "skipped" else None

    def _ink(self, row: int, column: int) -> QColor | None:
        what, name = self.marks.field_at(row, column)
        cells = self._rows.get(row, ())
        if column < len(cells) and cells[column].kind in ("error", "formula"):
            return theme.tone("bad")
        quiet = self.marks.tables and (what in ("skipped", "unread", "") or not name)
        return theme.tone("muted") if quiet or self._is_hidden(row, column) else None

    def _text(self, row: int, column: int) -> str:
        cells = self._rows.get(row, ())
        return cells[column].text if column < len(cells) else ""

    def _is_hidden(self, row: int, column: int) -> bool:
        return row in self.face.hidden_rows or column in self.face.hidden_columns

    def _tip(self, row: int, column: int) -> str | None:
        place = f"{column_letters(column)}{row}"
        issue = self.marks.fault_at(row, column, self._text(row, column))
        if issue is not None:
            return f"{place}: {shown(issue.problem)} {shown(issue.remedy)}".strip()
        what, name = self.marks.field_at(row, column)
        why = self.marks.skipped.get(row)
        if what == "skipped" and why:
            return tr(SKIPPED.get(why, SKIPPED[""]), row=row)
        if self._is_hidden(row, column):
            return tr("{place} is hidden in Excel.", place=place)
        if what == "unread":
            return tr("This table is not read. Right-click to say what it is.")
        text = self._text(row, column)
        meaning = f"{tr(name)}: " if name else ""
        return f"{meaning}{text}" if len(text) > 18 or name else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData."""
        if orientation is Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
            if role == Qt.ItemDataRole.DisplayRole:
                return str(section + 1)
            if role == Qt.ItemDataRole.ToolTipRole and section + 1 in self.face.hidden_rows:
                return tr("Row {row} is hidden in Excel.", row=section + 1)
            if role == Qt.ItemDataRole.ForegroundRole and section + 1 in self.face.hidden_rows:
                return theme.tone("warn")
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            title = self.titles.get(section, "")
            return f"{column_letters(section)}\n{title}" if self.titles else column_letters(section)
        return None


def index_of(model: SheetModel, cell: str) -> QModelIndex:
    """Return the index of a cell by its name; an invalid one where it is none."""
    column, row = split_cell(cell)
    return model.index(row - 1, column) if row else QModelIndex()
