"""The faults of a workbook: where, what stands there, what is wrong, how to mend it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.dialogs import Dialogs
from gui.icons import icon
from gui.importing.fault_detail import FaultDetail, mended_words
from gui.importing.question_cards import is_assumption
from gui.panels.table_model import ROOT, Index
from gui.session import Session
from gui.state import Notice
from gui.texts import count, noop, shown, tr
from scheduler.issues import Issue, Mend, Severity

TITLES = (noop("Kind"), noop("Sheet"), noop("Cell"), noop("Value"), noop("What is wrong"), noop("How to mend it"))
_CELL = re.compile(r"([A-Za-z]*)(\d*)")
KINDS = (noop("Error"), noop("Warning"), noop("Assumed"))
_LOOKS: dict[str, tuple[theme.Tone, str]] = {
    KINDS[0]: ("bad", "error"), KINDS[1]: ("warn", "warning"), KINDS[2]: ("accent", "info"),
}  # fmt: skip


def kind_of(issue: Issue) -> str:
    """Say whether a fault stops planning, does not, or is only what was assumed where the files say nothing."""
    if issue.severity is Severity.ERROR:
        return KINDS[0]
    return KINDS[2] if is_assumption(issue) else KINDS[1]


def _cell_key(cell: str) -> tuple[int, int, str]:
    """Sort cells by row, then column, as one reads a sheet."""
    found = _CELL.match(cell)
    assert found is not None
    letters, digits = found.groups()
    return (int(digits or 0), len(letters), letters.upper())


def _keys(issue: Issue) -> tuple[Any, ...]:
    """Return what each column sorts by."""
    place = (issue.sheet.casefold(), _cell_key(issue.cell))
    kind = (KINDS.index(kind_of(issue)), *place)
    return (kind, place, _cell_key(issue.cell), issue.value.casefold(), issue.problem, issue.remedy)


class IssuesModel(QAbstractTableModel):
    """The faults as rows; errors first until a column is clicked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[Issue, ...] = ()
        self._words: list[str] = []
        self._rows: list[Issue] = []
        self._shown = dict.fromkeys(KINDS, True)
        self._sort = (0, Qt.SortOrder.AscendingOrder)

    def set_issues(self, issues: tuple[Issue, ...]) -> None:
        """Show the faults of another workbook."""
        self._all = issues
        self._fill()

    def show_kind(self, kind: str, shown: bool) -> None:
        """Show or hide one kind."""
        self._shown[kind] = shown
        self._fill()

    def show_words(self, text: str) -> None:
        """Keep the faults in which every word occurs."""
        words = text.casefold().split()
        if words != self._words:
            self._words = words
            self._fill()

    def shown(self) -> list[Issue]:
        """Return the faults that are shown."""
        return list(self._rows)

    def issue(self, row: int) -> Issue:
        """Return the fault of a row."""
        return self._rows[row]

    def _fill(self) -> None:
        column, order = self._sort
        self.beginResetModel()
        self._rows = sorted(
            (issue for issue in self._all if self._shown[kind_of(issue)] and self._fits(issue)),
            key=lambda issue: _keys(issue)[column],
            reverse=order is Qt.SortOrder.DescendingOrder,
        )
        self.endResetModel()

    def _fits(self, issue: Issue) -> bool:
        if not self._words:
            return True
        text = " ".join((issue.place, *texts(issue))).casefold()
        return all(word in text for word in self._words)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override QAbstractItemModel.sort."""
        self._sort = (max(0, column), order)
        self._fill()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return 0 if parent.isValid() else len(TITLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        issue = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts(issue)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts(issue)[index.column()] or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if index.column() == 0:
            tone, drawn = _LOOKS[kind_of(issue)]
            palette = QGuiApplication.palette()
            colour = theme.tone(tone, palette)
            if role == Qt.ItemDataRole.ForegroundRole:
                return colour
            if role == Qt.ItemDataRole.DecorationRole:
                return icon(drawn, palette, colour)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def texts(issue: Issue) -> tuple[str, ...]:
    """Return the cells of a fault."""
    return (tr(kind_of(issue)), issue.sheet, issue.cell, issue.value, shown(issue.problem), shown(issue.remedy))


class IssuesPanel(QWidget):
    """The table of faults with its switches, and the selected one in full beside it."""

    chosen = Signal(object)  # Issue
    mends_wanted = Signal(object)  # list of Mend
    take_back_wanted = Signal(object)  # list of Mend
    leave_out_wanted = Signal(bool)
    reading_wanted = Signal()
    copy_wanted = Signal()  # of the file, with the faults marked

    def __init__(self, session: Session, dialogs: Dialogs) -> None:
        super().__init__()
        self._session = session
        self._dialogs = dialogs
        self.model = IssuesModel(self)
        self.view = self._make_view()
        self.errors = QCheckBox(tr("Errors"))
        self.warnings = QCheckBox(tr("Warnings"))
        self.assumed = QCheckBox(tr("Assumed"))
        for box, kind in zip((self.errors, self.warnings, self.assumed), KINDS, strict=True):
            box.setChecked(True)
            box.setProperty("kind", kind)
            box.toggled.connect(self._toggle_kind)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Filter by sheet, cell or words"))
        self.search.setAccessibleName(tr("Filter the faults"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        self.search.textChanged.connect(self.model.show_words)
        self.detail = FaultDetail(session)
        self.detail.mends_wanted.connect(self.mends_wanted)
        self.detail.change_wanted.connect(self.reading_wanted)
        self.detail.value_wanted.connect(self._type_value)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.view)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(self._top())
        lines.addWidget(split, 1)
        self.view.selectionModel().currentRowChanged.connect(self._show_current)
        self.model.modelReset.connect(self._show_current)
        session.problem_changed.connect(self.refresh)
        session.issues_changed.connect(self.refresh)
        self.refresh()

    def _top(self) -> QHBoxLayout:
        self.leave_out = QCheckBox(tr("Plan &without these rows"))
        self.leave_out.setToolTip(tr("Leave rows with faults out; the warnings say which orders that costs"))
        self.leave_out.clicked.connect(self.leave_out_wanted)
        self.mended_menu = QMenu(self)
        self.mended_button = QToolButton()
        self.mended_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.mended_button.setMenu(self.mended_menu)
        self.mended_button.setToolTip(tr("What was mended here; the file itself is untouched"))
        self.reading_button = QPushButton(tr("&How it was read…"))
        self.reading_button.setToolTip(tr("What each column means, what was assumed, and how to change it"))
        self.reading_button.clicked.connect(self.reading_wanted)
        self.mark_button = QPushButton(tr("&Mark in a copy…"))
        self.mark_button.setToolTip(tr("Write a copy of the file in which every faulty cell is marked and explained"))
        self.mark_button.clicked.connect(self.copy_wanted)
        self.copy_all_button = QPushButton(tr("&Copy all"))
        self.copy_all_button.setToolTip(tr("Copy all faults as a table, to be pasted into Excel or a mail"))
        self.copy_all_button.clicked.connect(self.copy_all)
        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.setSpacing(12)
        for widget in (self.errors, self.warnings, self.assumed, self.search):
            top.addWidget(widget)
        top.addStretch(1)
        for widget in (self.leave_out, self.mended_button, self.reading_button, self.mark_button,
                       self.copy_all_button):  # fmt: skip
            top.addWidget(widget)
        return top

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(tr("Faults of the workbook"))
        view.setModel(self.model)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAlternatingRowColors(True)
        view.setShowGrid(False)
        view.setWordWrap(True)
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setTabKeyNavigation(False)
        view.setIconSize(QSize(16, 16))
        view.verticalHeader().hide()
        metrics = view.fontMetrics()
        view.verticalHeader().setDefaultSectionSize(2 * metrics.lineSpacing() + 10)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        for column, digits in enumerate((12, 13, 8, 16)):
            header.resizeSection(column, digits * metrics.horizontalAdvance("0"))
        for column in (4, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        view.activated.connect(self.go_to)
        view.doubleClicked.connect(self.go_to)
        copy = QAction(tr("Copy rows"), view)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_rows)
        view.addAction(copy)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return view

    @Slot()
    def refresh(self) -> None:
        """Show the faults of the session's workbook."""
        self.model.set_issues(self._session.issues)
        kinds = Counter(kind_of(issue) for issue in self._session.issues)
        for box, kind, words in (
            (self.errors, KINDS[0], count("{n} error", "{n} errors", kinds[KINDS[0]])),
            (self.warnings, KINDS[1], count("{n} warning", "{n} warnings", kinds[KINDS[1]])),
            (self.assumed, KINDS[2], count("{n} assumed", "{n} assumed", kinds[KINDS[2]])),
        ):
            box.setText(words)
            box.setVisible(bool(kinds[kind]))
        reading = self._session.reading
        self.reading_button.setVisible(reading is not None)
        one = reading is not None and len(reading.paths) == 1
        self.mark_button.setVisible(one and any(issue.cell for issue in self._session.issues))
        skips = reading is not None and reading.how.skip_bad
        self.leave_out.setVisible(skips or (reading is not None and bool(self._session.errors)))
        self.leave_out.setChecked(skips)
        self._show_mended()
        self._show_current()

    def _show_mended(self) -> None:
        reading = self._session.reading
        mends = () if reading is None else reading.how.mends
        self.mended_button.setVisible(bool(mends))
        self.mended_button.setText(tr("Mended here ({n})", n=len(mends)))
        self.mended_menu.clear()
        for mend in mends[-25:]:
            action = self.mended_menu.addAction(tr("Take back {mend}", mend=mended_words(mend)).replace("&", "&&"))
            action.setData(mend)
            action.triggered.connect(self._take_back)
        self.mended_menu.addSeparator()
        self.mended_menu.addAction(tr("Take all back")).triggered.connect(self._take_all_back)

    @Slot(object)
    def _type_value(self, issue: Issue) -> None:
        text = self._dialogs.ask_text(self, tr("What {place} should say", place=issue.place), issue.value)
        if text is not None and text.strip() != issue.value:
            mend = Mend(
                "replace",
                tr("Read it as {value}", value=text.strip()),
                issue.sheet,
                issue.cell,
                text.strip(),
                was=issue.value,
            )
            self.mends_wanted.emit([mend])

    @Slot()
    def _take_back(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.take_back_wanted.emit([action.data()])

    @Slot()
    def _take_all_back(self) -> None:
        reading = self._session.reading
        self.take_back_wanted.emit([] if reading is None else list(reading.how.mends))

    @Slot()
    def _show_current(self) -> None:
        row = self.view.currentIndex().row()
        issue = self.model.issue(row) if 0 <= row < self.model.rowCount() else None
        self.detail.show_issue(issue, self._session.issues)

    @Slot(bool)
    def _toggle_kind(self, on: bool) -> None:
        box = self.sender()
        assert isinstance(box, QCheckBox)
        self.model.show_kind(str(box.property("kind")), on)

    @Slot(QModelIndex)
    def go_to(self, index: QModelIndex) -> None:
        """Open the workbook; the cell's address waits on the clipboard."""
        issue = self.model.issue(index.row())
        path = self._session.path
        self.chosen.emit(issue)
        if issue.place:
            self._dialogs.copy(issue.place)
        opened = path is not None and self._dialogs.open_path(path)
        where = tr("{place} is copied: paste it into Excel's name box, left of the formula bar.", place=issue.place)
        where = where if issue.place else ""
        if opened and path is not None:
            self._session.notice.emit(Notice("info", tr("Opening {file} in Excel.", file=path.name), where))
        else:
            self._session.notice.emit(Notice("warning", tr("No program opened the workbook."), where))

    @Slot()
    def copy_rows(self) -> None:
        """Copy the selected faults."""
        self._copy([index.row() for index in self.view.selectionModel().selectedRows()])

    @Slot()
    def copy_all(self) -> None:
        """Copy all faults that are shown."""
        self._copy(list(range(self.model.rowCount())))

    def _copy(self, rows: list[int]) -> None:
        lines = ["\t".join(" ".join(text.split()) for text in texts(self.model.issue(row))) for row in sorted(rows)]
        self._dialogs.copy("\n".join(["\t".join(tr(title) for title in TITLES), *lines]))
