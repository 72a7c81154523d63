"""A table with its filter box: sorts, finds, and shares its selection with the Gantt."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.actions import native
from gui.dialogs import Dialogs
from gui.icons import icon
from gui.panels.table_model import Spec, TableModel
from gui.session import Session
from gui.texts import tr
from gui.words import number

FILTER_MS = 150
BUSY_MS = 1000
"""While the engine runs, a table is written anew at most so often."""
MOST_SELECTED = 2000
SAMPLED = 60
MOST_DIGITS = 34
_CARRIED = 200
"""Larger selections are made anew when rows change places: Qt would carry on each cell (2,000 rows: 0.2 s)."""
CELL_PADDING = "QTableView::item { padding-left: 6px; padding-right: 6px; }"


class TablePanel(QWidget):
    """One table. `jump` asks the Gantt to go to an operation."""

    jump = Signal(int)
    filtered = Signal(object)  # rows that the filter has left, None without a filter

    def __init__(self, session: Session, spec: Spec, dialogs: Dialogs) -> None:
        super().__init__()
        self._session = session
        self._dialogs = dialogs
        self._taking = False  # the selection comes from elsewhere
        self.model = TableModel(self, spec)
        self.filter_box = QLineEdit()
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.setPlaceholderText(f"{tr(spec.find)}  ({native('Ctrl+F')})")
        self.filter_box.setAccessibleName(tr(spec.find))
        self.filter_box.setMaximumWidth(self.filter_box.fontMetrics().averageCharWidth() * 48)
        self.found = QLabel()
        self.view = _view(tr(spec.name))
        self.view.setModel(self.model)
        self.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.setSpacing(10)
        top.addWidget(self.filter_box, 1)
        top.addWidget(self.found)
        top.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self.view)

    def _connect(self) -> None:
        self._filter_timer = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._filter_timer.timeout.connect(self._apply_filter)
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._busy_timer.timeout.connect(self.refresh)
        self._stale = self._new = False
        self.filter_box.textChanged.connect(self._filter_timer.start)
        self.filter_box.returnPressed.connect(self._apply_filter)
        self._session.problem_changed.connect(self._new_workbook)
        self._session.plan_changed.connect(self._plan_changed)
        self._session.selection_changed.connect(self._take_selection)
        self.view.selectionModel().selectionChanged.connect(self._give_selection)
        self.view.doubleClicked.connect(self._jump_to)
        self.view.activated.connect(self._jump_to)
        copy = QAction(icon("copy", self.palette()), tr("Copy rows"), self.view)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_rows)
        self.view.addAction(copy)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def name(self) -> str:
        """Return the name of the table."""
        return tr(self.model.spec.name)

    def focus_filter(self) -> None:
        """Put the cursor into the filter box."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    # --- from the session ---------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent: write what has changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._show_selection(scroll=True)

    @Slot()
    def _new_workbook(self) -> None:
        self.filter_box.clear()
        self.model.set_filter("")
        self.filtered.emit(None)
        self._stale = self._new = True
        if self.isVisible():
            self.refresh()

    @Slot()
    def _plan_changed(self) -> None:
        self._stale = True
        if not self.isVisible():
            return
        if not self._session.run.busy:
            self.refresh()
        elif not self._busy_timer.isActive():
            self._busy_timer.start()

    @Slot()
    def refresh(self) -> None:
        """Show the session's figures as they are now."""
        self._stale = False
        self._taking = True
        if len(self._session.selection) > _CARRIED:
            self.view.selectionModel().clearSelection()  # it is shown again below
        self.model.set_figures(self._session.figures)
        self._taking = False
        if self._new:
            self._new = False
            self._fit_columns()
        self._show_selection()
        self._count()

    def _count(self) -> None:
        shown, whole = self.model.rowCount(), 0
        if self._session.figures is not None:
            whole = self.model.spec.count(self._session.figures)
        text = self.model.spec.counted(whole)
        if shown != whole:
            text = tr("{shown} of {all}", shown=number(shown), all=text)
        self.found.setText(text if self._session.figures is not None else "")

    def _fit_columns(self) -> None:
        """Make columns as wide as their title, their usual content, and what some rows across the table hold."""
        metrics = self.view.fontMetrics()
        digit = metrics.horizontalAdvance("0")
        header = self.view.horizontalHeader()
        rows = self.model.rowCount()
        sample = range(0, rows, max(1, rows // SAMPLED))
        for k, column in enumerate(self.model.columns):
            title = header.fontMetrics().horizontalAdvance(column.title) + 4 * digit
            held = max((metrics.horizontalAdvance(self.model.text_at(row, k)) for row in sample), default=0)
            wanted = max(title, column.width * digit, min(held, MOST_DIGITS * digit))
            header.resizeSection(k, wanted + 2 * digit)

    @Slot()
    def _apply_filter(self) -> None:
        self._filter_timer.stop()
        self._taking = True
        self.model.set_filter(self.filter_box.text())
        self._taking = False
        self._show_selection()
        self._count()
        self.filtered.emit(self.model.filtered())

    # --- selection both ways ------------------------------------------------------------------------

    @Slot(object)
    def _take_selection(self, source: object) -> None:
        if source is not self and self.isVisible():
            self._show_selection(scroll=True)

    def _show_selection(self, scroll: bool = False) -> None:
        rows = self.model.shown_rows(self._session.selection)
        self._taking = True
        chosen = QItemSelection()
        for first, last in _runs(rows[:MOST_SELECTED]):
            chosen.select(self.model.index(first, 0), self.model.index(last, len(self.model.columns) - 1))
        mode = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().select(chosen, mode)
        if scroll and rows:
            self.view.scrollTo(self.model.index(rows[0], 0), QAbstractItemView.ScrollHint.EnsureVisible)
        self._taking = False

    @Slot()
    def _give_selection(self) -> None:
        if self._taking:
            return
        rows = self.view.selectionModel().selectedRows()
        operations = [op for index in rows for op in self.model.operations_at(index.row())]
        self._session.select(operations, self)

    @Slot(QModelIndex)
    def _jump_to(self, index: QModelIndex) -> None:
        operations = self.model.operations_at(index.row())
        if operations:
            self.jump.emit(int(operations[0]))

    @Slot()
    def copy_rows(self) -> None:
        """Copy the selected rows with their titles, ready to be pasted into Excel."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        titles = "\t".join(column.title for column in self.model.columns)
        lines = ["\t".join(self.model.text_at(row, k) for k in range(len(self.model.columns))) for row in rows]
        self._dialogs.copy("\n".join([titles, *lines]))


def _view(name: str) -> QTableView:
    view = QTableView()
    view.setAccessibleName(name)
    view.setStyleSheet(CELL_PADDING)
    view.setSortingEnabled(True)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setTabKeyNavigation(False)  # Tab leaves the table, the arrows move in it
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
    header = view.horizontalHeader()
    header.setStretchLastSection(True)
    header.setHighlightSections(False)
    header.setSectionsMovable(True)
    return view


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Join neighbours: [1, 2, 3, 7] is (1, 3), (7, 7)."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
