"""Changeovers as a matrix: rows from, columns to, the longer the warmer; pairs that no row names are marked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QTableView

from gui import theme
from gui.data.editor import DataEditor
from gui.data.picture import Picture
from gui.texts import count, tr
from gui.words import plain_figure
from scheduler.excel.table_views import ANY, Matrix, Pair, matrix_of, scopes_of, set_pair
from scheduler.excel.values import key

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_COLD = (QColor(253, 246, 236), QColor(44, 42, 40))
_HOT = (QColor(240, 140, 60), QColor(176, 84, 24))


class MatrixModel(QAbstractTableModel):
    """Shows and writes one `Matrix`."""

    def __init__(self, parent: QObject, editor: DataEditor) -> None:
        super().__init__(parent)
        self._editor = editor
        self.matrix = Matrix((), {})
        self.scope = ANY
        self._most = 0.0

    def show_scope(self, scope: str) -> None:
        """Show the changeovers of all machines (`*`), of a work centre or of a machine."""
        tables = self._editor.tables
        matrix = Matrix((), {}) if tables is None else matrix_of(tables, scope)
        same = matrix.families == self.matrix.families and scope == self.scope
        if not same:
            self.beginResetModel()
        self.matrix, self.scope = matrix, scope
        self._most = max((pair.minutes or 0.0 for pair in matrix.pairs.values()), default=0.0)
        if not same:
            self.endResetModel()
        elif matrix.families:
            self.dataChanged.emit(self.index(0, 0), self.index(len(matrix.families) - 1, len(matrix.families) - 1))

    def missing(self) -> int:
        """Return how many pairs of two families no row names, `*` counted as naming all."""
        named = [name for name in self.matrix.families if name != ANY]
        return sum(self._pair(a, b) is None for a in named for b in named if a != b)

    def _pair(self, source: str, to: str) -> Pair | None:
        """Return the pair, or what stands for it by `*`."""
        pairs = self.matrix.pairs
        for a, b in ((source, to), (source, ANY), (ANY, to), (ANY, ANY)):
            if (key(a), key(b)) in pairs:
                return pairs[key(a), key(b)]
        return None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.isValid() else len(self.matrix.families)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return self.rowCount(parent)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractItemModel.flags."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        source, to = self.matrix.families[index.row()], self.matrix.families[index.column()]
        own = self.matrix.pairs.get((key(source), key(to)))
        shown = own or self._pair(source, to)
        if role == Qt.ItemDataRole.EditRole:
            return own.text if own is not None else ""
        if role == Qt.ItemDataRole.DisplayRole:
            if source == to and own is None:
                return "·"
            return shown.text if shown is not None else "–"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.BackgroundRole and shown is not None and (own is not None or source != to):
            return self._heat(shown.minutes or 0.0)
        if role == Qt.ItemDataRole.ForegroundRole and own is None:
            return theme.tone("muted", QGuiApplication.palette())
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(source, to, own, shown)
        return None

    def _heat(self, minutes: float) -> QColor:
        dark = theme.is_dark(QGuiApplication.palette())
        share = minutes / self._most if self._most else 0.0
        cold, hot = _COLD[dark], _HOT[dark]
        parts = [round(a + (b - a) * share) for a, b in
                 ((cold.red(), hot.red()), (cold.green(), hot.green()), (cold.blue(), hot.blue()))]  # fmt: skip
        return QColor(*parts)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override QAbstractItemModel.setData."""
        tables = self._editor.tables
        if role != Qt.ItemDataRole.EditRole or tables is None:
            return False
        source, to = self.matrix.families[index.row()], self.matrix.families[index.column()]
        own = self.matrix.pairs.get((key(source), key(to)))
        if plain_figure(str(value).strip()) == (own.text if own is not None else ""):
            return False
        edits = set_pair(tables, self.matrix, self.scope, source, to, plain_figure(str(value)))
        if edits:
            self._editor.change("Changeovers", edits, tr("changeover from {source} to {to}", source=source, to=to))
        return bool(edits)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData."""
        if role == Qt.ItemDataRole.DisplayRole and section < len(self.matrix.families):
            name = self.matrix.families[section]
            return tr("* any") if name == ANY else name
        return None


def _tip(source: str, to: str, own: Pair | None, shown: Pair | None) -> str:
    if own is not None:
        return tr("From {source} to {to}: {text}", source=source, to=to, text=own.text)
    if source == to:
        return tr("Within one family there is no changeover, where nothing is written here.")
    if shown is not None:
        return tr("From {source} to {to}: {text}, by a row with *", source=source, to=to, text=shown.text)
    return tr(
        "No row says how long from {source} to {to} takes: the step's own Setup time holds.",
        source=source,
        to=to,
    )


class MatrixView(Picture):
    """The matrix, and for which machines it holds."""

    def __init__(self, editor: DataEditor) -> None:
        self.view = QTableView()
        super().__init__(
            tr("Changeovers on"), tr("Machines that the changeovers are for"), self.view, tr("Row: from, column: to")
        )
        self._editor = editor
        self.model = MatrixModel(self, editor)
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Changeovers from row to column"))
        self.view.setFrameShape(QTableView.Shape.NoFrame)
        self.view.setCornerButtonEnabled(False)
        self.view.horizontalHeader().setMinimumSectionSize(self.fontMetrics().horizontalAdvance("00000") * 2)
        self.box.currentIndexChanged.connect(self._turn)

    @Slot()
    def refresh(self) -> None:
        """Show the changeovers as they are now."""
        tables = self._editor.tables
        scopes = (ANY,) if tables is None else scopes_of(tables)
        self.offer([(tr("all machines") if scope == ANY else scope, scope) for scope in scopes])
        self._turn()

    @Slot()
    def _turn(self) -> None:
        self.model.show_scope(self.chosen or ANY)
        missing = self.model.missing() if self.model.matrix.pairs else 0
        self.words.setText(
            count("{n} pair without minutes (–)", "{n} pairs without minutes (–)", missing) if missing else ""
        )
        self.view.resizeColumnsToContents()
