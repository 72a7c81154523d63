"""What has changed in the planner's files, to be taken over wholly or in part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.panels.labels import ToneLabel
from gui.panels.table_model import ROOT, Index
from gui.texts import count, noop, shown, tr
from gui.words import capital, number
from scheduler.difference import KINDS, Change, Difference

_TITLES = (noop("Take over"), noop("What"), noop("Of"), noop("Change"), noop("You have"))
_TONES: dict[str, theme.Tone] = {"new": "good", "gone": "bad", "changed": "accent"}


class ChangesModel(QAbstractTableModel):
    """The changes as rows with a box to tick."""

    ticked = Signal()

    def __init__(self, parent: QObject, difference: Difference) -> None:
        super().__init__(parent)
        self.difference = difference
        self.chosen = {change.number for change in difference.changes}
        self._rows = list(difference.changes)

    def change(self, row: int) -> Change:
        """Return the change of a row."""
        return self._rows[row]

    def filter(self, text: str) -> None:
        """Show the changes in which every word occurs."""
        words = text.casefold().split()
        self.beginResetModel()
        self._rows = [change for change in self.difference.changes if all(word in _searched(change) for word in words)]
        self.endResetModel()

    def tick(self, changes: Iterable[Change], on: bool) -> None:
        """Choose changes, or leave them; what one cannot be without comes or goes with it."""
        numbers = {change.number for change in changes}
        if on:
            self.chosen |= self.difference.with_needed(numbers)
        else:
            self.chosen -= numbers
            self.chosen -= {n for n in self.chosen if self.difference.with_needed([n]) & numbers}
        last = max(0, len(self._rows) - 1)
        self.dataChanged.emit(self.index(0, 0), self.index(last, 0), [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return 0 if parent.isValid() else len(_TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractItemModel.flags."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        change, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == 0:
            return Qt.CheckState.Checked if change.number in self.chosen else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = ("", shown(change.what), shown(change.subject), shown(change.text), shown(change.edited))[column]
            return text or None
        if role == Qt.ItemDataRole.ForegroundRole and column == 1:
            return theme.tone(_TONES.get(change.what, "accent"))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override QAbstractItemModel.setData: the box."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([self._rows[index.row()]], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def _searched(change: Change) -> str:
    """Return what a filter looks through."""
    return " ".join(map(shown, (change.what, change.subject, change.text, change.edited, change.kind))).casefold()


class ChangesDialog(QDialog):
    """Shows a difference; the plan can be looked at meanwhile."""

    taken = Signal(object)  # the numbers of the chosen changes

    def __init__(self, parent: QWidget, title: str, difference: Difference) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changes in the files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = ChangesModel(self, difference)
        self.boxes: dict[str, QCheckBox] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter by order, machine or words"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        self.search.textChanged.connect(self.model.filter)
        self.note = ToneLabel("", "muted", wrap=True)
        self.later_button = QPushButton(tr("&Not now"))
        self.take_button = QPushButton()
        self.take_button.setDefault(True)
        self.later_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self._take)
        self.view = self._make_view()
        lines = QVBoxLayout(self)
        lines.addWidget(ToneLabel(title, scale=1.2, bold=True, wrap=True))
        lines.addWidget(ToneLabel(tr("Locks, edits and versions stay. What is taken over is one step of the history."),
                                  "muted", wrap=True))  # fmt: skip
        lines.addLayout(self._kinds(difference))
        lines.addWidget(self.view, 1)
        lines.addWidget(self.note)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.later_button)
        foot.addWidget(self.take_button)
        lines.addLayout(foot)
        self.model.ticked.connect(self.refresh)
        digit = self.fontMetrics().averageCharWidth()
        self.resize(digit * 125, self.fontMetrics().height() * 30)
        self.refresh()

    def _kinds(self, difference: Difference) -> QHBoxLayout:
        row = QHBoxLayout()
        counts = Counter(change.kind for change in difference.changes)
        for kind, words in KINDS.items():
            if counts[kind]:
                box = QCheckBox(f"{capital(tr(words))} ({number(counts[kind])})")
                box.setTristate(True)
                box.setProperty("kind", kind)
                box.clicked.connect(self._tick_kind)
                self.boxes[kind] = box
                row.addWidget(box)
        row.addStretch(1)
        row.addWidget(self.search)
        return row

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(tr("Changes"))
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setAlternatingRowColors(True)
        view.setShowGrid(False)
        view.setFrameShape(QFrame.Shape.StyledPanel)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 9)
        digit = view.fontMetrics().averageCharWidth()
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in enumerate((10, 10, 28, 40, 20)):
            header.resizeSection(column, digit * width)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        view.setColumnHidden(4, not any(change.edited for change in self.model.difference.changes))
        return view

    @Slot()
    def _tick_kind(self) -> None:
        box = self.sender()
        assert isinstance(box, QCheckBox)
        kind = str(box.property("kind"))
        of_kind = [change for change in self.model.difference.changes if change.kind == kind]
        self.model.tick(of_kind, not all(change.number in self.model.chosen for change in of_kind))

    @Slot()
    def refresh(self) -> None:
        """Say how much is chosen, and what comes with it."""
        chosen, changes = self.model.chosen, self.model.difference.changes
        for kind, box in self.boxes.items():
            ticked = {change.number in chosen for change in changes if change.kind == kind}
            state = Qt.CheckState.PartiallyChecked
            box.setCheckState(state if len(ticked) > 1 else Qt.CheckState.Checked if ticked.pop()
                              else Qt.CheckState.Unchecked)  # fmt: skip
        self.take_button.setEnabled(bool(chosen))
        whole = len(chosen) == len(changes)
        self.take_button.setText(
            count("&Take all {n} change over", "&Take all {n} changes over", len(chosen))
            if whole
            else count("&Take {n} change over", "&Take {n} changes over", len(chosen))
        )
        left = len(changes) - len(chosen)
        self.note.setText(
            ""
            if whole or not chosen
            else count(
                "{n} change will not be asked about again.",
                "{n} changes will not be asked about again.",
                left,
            )
        )

    @Slot()
    def _take(self) -> None:
        self.taken.emit(tuple(sorted(self.model.chosen)))
        self.accept()
