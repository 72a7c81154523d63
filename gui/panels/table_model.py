"""A table of tens of thousands of rows that sorts and filters in a moment.

Rows are sorted by numpy keys and shown through a list of row numbers; a cell is written only when it is
looked at. `data()` returns nothing but str, int and colours: a numpy number would show as an empty cell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from gui import theme
from gui.figures import Figures, Keys
from scheduler.schedule import Minutes

Index = QModelIndex | QPersistentModelIndex
Text = Callable[[Figures, int], str]
ROOT = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One column: the text of a row, and a number for each row that says where it sorts (NaN is always last)."""

    title: str
    text: Text
    keys: Callable[[Figures], Keys]
    tip: str = ""
    right: bool = False
    width: int = 12  # in digits
    bad: Callable[[Figures, int], bool] | None = None  # what is wrong is shown in the colour of faults too


class Spec(Protocol):
    """What is in a table: its columns and which operations a row stands for."""

    name: str
    find: str  # `Find orders`

    def counted(self, rows: int) -> str:
        """Say how many rows there are: `12 orders`."""

    def columns(self, figures: Figures) -> Sequence[Column]:
        """List the columns."""

    def count(self, figures: Figures) -> int:
        """Count the rows."""

    def search(self, figures: Figures) -> Sequence[str]:
        """Return the texts that the filter looks through."""

    def also(self, figures: Figures, word: str) -> Minutes | None:
        """Return further rows that a word of the filter finds, or None."""

    def operations(self, figures: Figures, row: int) -> Sequence[int]:
        """List the operations of a row."""

    def rows_of(self, figures: Figures, operations: Sequence[int]) -> set[int]:
        """Return the rows that stand for the operations."""


class TableModel(QAbstractTableModel):
    """Shows one `Spec` of the session's figures."""

    def __init__(self, parent: QObject, spec: Spec) -> None:
        super().__init__(parent)
        self.spec = spec
        self.figures: Figures | None = None
        self.columns: tuple[Column, ...] = ()
        self._rows: Minutes = np.zeros(0, dtype=np.int64)
        self._kept: Minutes = self._rows  # after the filter, unsorted
        self._filter = ""
        self._sort_column = 0
        self._sort_order = Qt.SortOrder.AscendingOrder

    # --- what is shown ------------------------------------------------------------------------------

    def set_figures(self, figures: Figures | None) -> None:
        """Show other figures; the same workbook keeps scroll bar and selection."""
        same = figures is not None and self.figures is not None and figures.facts.rows is self.figures.facts.rows
        if same:
            self.figures = figures
            if self._filter:
                self._refilter()
            else:
                self._sort()
            return
        self.beginResetModel()
        self.figures = figures
        self.columns = () if figures is None else tuple(self.spec.columns(figures))
        self._kept = self._matching()
        self._rows = self._sorted(self._kept)
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Keep the rows in which every word occurs."""
        if text.casefold().strip() != self._filter:
            self._filter = text.casefold().strip()
            self._refilter()

    def filtered(self) -> tuple[int, ...] | None:
        """Return what the filter has left, None without a filter."""
        return tuple(self._kept.tolist()) if self._filter else None

    def _refilter(self) -> None:
        kept = self._matching()
        if np.array_equal(kept, self._kept):
            self._sort()
            return
        self.beginResetModel()
        self._kept = kept
        self._rows = self._sorted(kept)
        self.endResetModel()

    def _matching(self) -> Minutes:
        if self.figures is None:
            return np.zeros(0, dtype=np.int64)
        everything = np.arange(self.spec.count(self.figures), dtype=np.int64)
        if not self._filter:
            return everything
        texts = self.spec.search(self.figures)
        keep = np.ones(len(everything), dtype=np.bool_)
        for word in self._filter.split():
            hit = np.fromiter((word in text for text in texts), dtype=np.bool_, count=len(texts))
            further = self.spec.also(self.figures, word)
            if further is not None:
                hit[further] = True
            keep &= hit
        return everything[keep]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override QAbstractItemModel.sort."""
        self._sort_column, self._sort_order = column, order
        self._sort()

    def _sort(self) -> None:
        ordered = self._sorted(self._kept)
        if len(ordered) and np.array_equal(ordered, self._rows):  # all rows stay: nobody's place has to be carried on
            self.dataChanged.emit(self.index(0, 0), self.index(len(ordered) - 1, self.columnCount() - 1))
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [int(self._rows[index.row()]) for index in before]
        self._rows = ordered
        place = self._places() if rows else {}
        after = [self.index(place[row], index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _places(self) -> dict[int, int]:
        return {int(row): k for k, row in enumerate(self._rows)}

    def _sorted(self, rows: Minutes) -> Minutes:
        if self.figures is None or not 0 <= self._sort_column < len(self.columns) or not len(rows):
            return rows
        keys = self.columns[self._sort_column].keys(self.figures)[rows]
        if self._sort_order is Qt.SortOrder.DescendingOrder:
            keys = -keys
        return rows[np.argsort(keys, kind="stable")]

    # --- rows and their operations ------------------------------------------------------------------

    def row_at(self, shown: int) -> int:
        """Return which row of the spec is shown there."""
        return int(self._rows[shown])

    def shown_rows(self, operations: Sequence[int]) -> list[int]:
        """List where the rows of some operations are shown, in order."""
        if self.figures is None or not operations:
            return []
        wanted = np.fromiter(self.spec.rows_of(self.figures, operations), dtype=np.int64)
        return [int(k) for k in np.flatnonzero(np.isin(self._rows, wanted))]

    def operations_at(self, shown: int) -> Sequence[int]:
        """List the operations of the row that is shown there."""
        assert self.figures is not None
        return self.spec.operations(self.figures, self.row_at(shown))

    def text_at(self, shown: int, column: int) -> str:
        """Return the text of a cell."""
        assert self.figures is not None
        return self.columns[column].text(self.figures, self.row_at(shown))

    # --- QAbstractTableModel ------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid() or self.figures is None:
            return None
        column = self.columns[index.column()]
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self.figures, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = column.text(self.figures, row)
            return text if len(text) > column.width else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.right]
        if role == Qt.ItemDataRole.ForegroundRole and column.bad is not None and column.bad(self.figures, row):
            return theme.tone("bad", QGuiApplication.palette())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"\u2002{column.title}\u2002"  # in line with the padding of the cells
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[column.right]
        return None


_ALIGN = {
    False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
}
