"""A grid that is worked in as in Excel: write, copy and paste blocks, fill down, clear, add and delete rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.data.grid_model import GridModel
from gui.dialogs import Dialogs
from gui.panels.table_panel import CELL_PADDING
from gui.texts import count, tr

Known = Callable[[str], Sequence[str]]
"""Returns what may stand in a column, by its name."""
_MOST_PASTED = 200_000
_SAMPLED = 60
_MOST_DIGITS = 30


class GridView(QTableView):
    """Shows a `GridModel`."""

    def __init__(self, model: GridModel, dialogs: Dialogs, known: Known, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._model = model
        self._dialogs = dialogs
        self._tell = tell
        self.setModel(model)
        self.setItemDelegate(_Delegate(self, model, known))
        self.setAccessibleName(tr(model.name))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setStyleSheet(CELL_PADDING)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = self.horizontalHeader()
        header.setHighlightSections(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)  # the third click is the order of the file again
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.setSectionsMovable(True)
        self._add_actions()

    def _add_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, keys, slot in (
            (tr("Cu&t"), "Ctrl+X", self.cut),
            (tr("&Copy"), "Ctrl+C", self.copy),
            (tr("&Paste"), "Ctrl+V", self.paste),
            (tr("Fill &down"), "Ctrl+D", self.fill_down),
            (tr("C&lear"), "Del", self.clear_cells),
            (tr("&Delete rows"), "Ctrl+-", self.delete_rows),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def event(self, event: QEvent) -> bool:
        """Override QWidget.event: Ctrl+- deletes rows here, as in Excel; elsewhere it zooms the chart."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _deletes(event):
            event.accept()
            return True
        return super().event(event)

    def fit_columns(self) -> None:
        """Make columns as wide as their headers and what some rows across the table hold."""
        metrics, digit = self.fontMetrics(), self.fontMetrics().horizontalAdvance("0")
        shown = self._model.count()[0]
        sample = range(0, shown, max(1, shown // _SAMPLED))
        for k, header in enumerate(self._model.headers):
            title = self.horizontalHeader().fontMetrics().horizontalAdvance(header) + 4 * digit
            held = max((metrics.horizontalAdvance(self._model.text_at(row, k)) for row in sample), default=0)
            self.setColumnWidth(k, max(title, min(held, _MOST_DIGITS * digit)) + 3 * digit)

    # --- the selected block -------------------------------------------------------------------------

    def block(self) -> tuple[range, range]:
        """Return rows and columns of the selected block, in the order in which columns are shown."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            here = self.currentIndex()
            chosen = [here] if here.isValid() else []
        header = self.horizontalHeader()
        rows = [index.row() for index in chosen]
        columns = [header.visualIndex(index.column()) for index in chosen]
        if not rows:
            return range(0), range(0)
        return range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1)

    def _column(self, shown: int) -> int:
        return self.horizontalHeader().logicalIndex(shown)

    @Slot()
    def copy(self) -> None:
        """Copy the block as Excel does."""
        rows, columns = self.block()
        out = io.StringIO()
        writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
        for row in rows:
            writer.writerow([self._model.shown_at(row, self._column(k)) for k in columns])
        self._dialogs.copy(out.getvalue())

    @Slot()
    def cut(self) -> None:
        """Copy the block, then clear it."""
        self.copy()
        self.clear_cells()

    @Slot()
    def paste(self) -> None:
        """Write what was copied, from the block's first cell on; one cell fills the whole block."""
        text = self._dialogs.pasted()
        lines = list(csv.reader(io.StringIO(text.rstrip("\r\n")), dialect="excel-tab")) if text.strip() else []
        rows, columns = self.block()
        if not lines or not rows:
            return
        if sum(map(len, lines)) > _MOST_PASTED:
            self._tell(tr("That is too much to paste at once. Save it as a workbook and open that."))
            return
        if len(lines) == 1 and len(lines[0]) == 1:
            lines = [lines[0] * len(columns)] * len(rows)
        cells, beyond = {}, 0
        for down, line in enumerate(lines):
            for across, value in enumerate(line):
                column = columns.start + across
                if column >= len(self._model.headers):
                    beyond += 1
                else:
                    into = self._column(column)
                    cells[rows.start + down, into] = self._model.typed(into, value)
        self._model.write(
            cells,
            count(
                "pasting of {n} cell into {table}",
                "pasting of {n} cells into {table}",
                len(cells),
                table=tr(self._model.name),
            ),
        )
        if beyond:
            self._tell(
                count(
                    "{n} cell right of the last column had no place.",
                    "{n} cells right of the last column had no place.",
                    beyond,
                )
            )

    @Slot()
    def fill_down(self) -> None:
        """Write the block's first row into the rows below it."""
        rows, columns = self.block()
        if len(rows) == 1 and rows.start > 0:
            rows = range(rows.start - 1, rows.stop)  # as Excel does: from the cell above
        last = self._model.count()[0]
        cells = {
            (row, self._column(k)): self._model.text_at(rows.start, self._column(k))
            for row in rows[1:] if row < last for k in columns
        }  # fmt: skip
        self._model.write(cells, tr("filling down in {table}", table=tr(self._model.name)))

    @Slot()
    def clear_cells(self) -> None:
        """Empty the block."""
        rows, columns = self.block()
        cells = {(row, self._column(k)): "" for row in rows if row < self._model.count()[0] for k in columns}
        self._model.write(
            cells,
            count(
                "clearing of {n} cell of {table}",
                "clearing of {n} cells of {table}",
                len(cells),
                table=tr(self._model.name),
            ),
        )

    @Slot()
    def delete_rows(self) -> None:
        """Take the rows of the block out of the table."""
        self._model.delete_rows(self.block()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Enter goes down and Ctrl+- deletes rows, as in Excel."""
        if _deletes(event):
            self.delete_rows()
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.state() is not QAbstractItemView.State.EditingState:
            self._go_down()
            return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Override QAbstractItemView.closeEditor: a cell that was written with Enter lets the one below follow."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._go_down()

    def _go_down(self) -> None:
        here = self.currentIndex()
        if here.isValid() and here.row() + 1 < self._model.rowCount():
            self.setCurrentIndex(self._model.index(here.row() + 1, here.column()))


def _deletes(event: QKeyEvent) -> bool:
    control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
    return control and event.key() == Qt.Key.Key_Minus


class _Delegate(QStyledItemDelegate):
    """Offers what is known for a column while it is written."""

    def __init__(self, parent: QWidget, model: GridModel, known: Known) -> None:
        super().__init__(parent)
        self._model = model
        self._known = known

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Override QStyledItemDelegate.createEditor."""
        editor = QLineEdit(parent)
        editor.setFrame(False)
        words = self._known(self._model.meaning.get(index.column(), ""))
        if words:
            completer = QCompleter(list(words), editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Override QStyledItemDelegate.setEditorData."""
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.setModelData."""
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())
