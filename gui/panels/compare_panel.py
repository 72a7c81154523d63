"""Keep plans under a name, see how the present one differs, and go back to any of them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.commands import Commands
from gui.panels.kpi_strip import FIGURES
from gui.panels.labels import ToneLabel
from gui.session import Session
from gui.state import PlanState
from gui.texts import count, noop, tr
from gui.versions import Version, count_moved, kpi_changes, moved, plan_of

_KPIS = tuple((figure.field, figure.title, figure.unit, figure.more_is_better) for figure in FIGURES)
_NOTHING = noop("Keep the plan under a name now; later you can see what has changed since, and go back to it.")
_NOW = noop("The plan now")
_ROWS_MEASURED = 40
"""So many rows decide how wide the columns are: all of a thousand take 90 ms."""
Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """Texts in rows and columns."""

    def __init__(self, parent: QWidget, titles: Sequence[str], right: Sequence[int] = ()) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._right = frozenset(right)
        self.rows: list[tuple[str, ...]] = []

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rename(self, titles: Sequence[str]) -> None:
        """Give the columns other titles."""
        self._titles = tuple(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._titles) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.headerData."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None


class ComparePanel(QWidget):
    """Versions above, what differs below. `jump` asks the chart to go to an operation."""

    jump = Signal(int)
    ghost_changed = Signal(object, object)  # plans whose bars are to be drawn: the older one, and one not shown now

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__()
        self._session = session
        self._commands = commands
        self._path: object = None
        self._moved: list[int] = []
        self._stale = True
        self.versions: list[Version] = []
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        self.words = ToneLabel(tr(_NOTHING), wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Kept plans"))
        self.list.setMaximumHeight(self.fontMetrics().height() * 5)
        self.keep_button = QPushButton(tr("&Keep this plan"))
        self.back_button = QPushButton(tr("&Go back to it"))
        self.drop_button = QPushButton(tr("&Delete"))
        self.ghost_box = QCheckBox(tr("Show its bars in the &chart"))
        self.against = QComboBox()
        self.against.setAccessibleName(tr("Compare with"))
        self.against.setToolTip(tr("What the chosen plan is compared with"))
        self.against.addItem(tr(_NOW))
        self.summary = ToneLabel("", wrap=True)
        self.kpis = Rows(self, (tr("Figure"), tr("Kept"), tr("Now"), tr("Change")), (1, 2))
        self.kpi_view = _table(self.kpis, tr("Figures of both plans"))
        for bar in (self.kpi_view.setHorizontalScrollBarPolicy, self.kpi_view.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.moves = Rows(self, (tr("Order"), tr("Step"), tr("Hours"), tr("Machine"), tr("Start")), (2,))
        self.move_view = _table(self.moves, tr("What has moved"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.keep_button, self.back_button, self.drop_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 8, 8, 8)
        lines.addWidget(self.words)
        lines.addWidget(self.list)
        lines.addLayout(buttons)
        pair = QHBoxLayout()
        label = QLabel(tr("Compare &with"))
        label.setBuddy(self.against)
        pair.addWidget(label)
        pair.addWidget(self.against, 1)
        lines.addLayout(pair)
        lines.addWidget(self.ghost_box)
        lines.addWidget(self.summary)
        lines.addWidget(self.kpi_view)
        lines.addWidget(self.move_view, 1)
        self.filler = QWidget()
        lines.addWidget(self.filler, 1)

    def _connect(self) -> None:
        self.keep_button.clicked.connect(self.keep)
        self.back_button.clicked.connect(self.go_back)
        self.drop_button.clicked.connect(self.delete)
        self.ghost_box.toggled.connect(self.refresh)
        self.against.activated.connect(self.refresh)
        self.against.currentIndexChanged.connect(self.refresh)
        self.list.currentRowChanged.connect(self.refresh)
        self.list.itemChanged.connect(self._rename)
        self.move_view.selectionModel().selectionChanged.connect(self._select)
        self.move_view.doubleClicked.connect(self._jump)
        self._session.problem_changed.connect(self._workbook_changed)
        self._session.plan_changed.connect(self._plan_changed)
        self._session.run.state_changed.connect(self._busy_changed)
        self._commands.busy_changed.connect(self._busy_changed)

    # --- commands -----------------------------------------------------------------------------------

    @Slot()
    def keep(self) -> None:
        """Keep the present plan; its name can be typed over."""
        state = self._session.state
        if state is None or state.schedule is None:
            return
        known = {version.name for version in self.versions}
        names = (tr("Plan {number}", number=k) for k in itertools.count(len(known) + 1))
        self._add(next(name for name in names if name not in known), state)
        self.list.setCurrentRow(len(self.versions) - 1)
        self.refresh()

    def _add(self, name: str, state: PlanState) -> None:
        self.versions.append(Version(name, state))
        item = QListWidgetItem(name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.addItem(item)

    def show_versions(self, versions: Sequence[tuple[str, PlanState]]) -> None:
        """Show the versions of a project."""
        self.versions.clear()
        self.list.clear()
        for name, state in versions:
            self._add(name, state)
        self.refresh()

    @Slot()
    def go_back(self) -> None:
        """Show the chosen version again; a command like any other, so it can be undone."""
        version = self.chosen
        if version is not None:
            self._commands.show_state(tr("return to {version}", version=version.name), version.state)

    @Slot()
    def delete(self) -> None:
        """Forget the chosen version."""
        row = self.list.currentRow()
        if 0 <= row < len(self.versions):
            del self.versions[row]
            self.list.takeItem(row)
            self.refresh()

    @property
    def chosen(self) -> Version | None:
        """Return the version that is compared with."""
        row = self.list.currentRow()
        return self.versions[row] if 0 <= row < len(self.versions) else None

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        row = self.list.row(item)
        if 0 <= row < len(self.versions):
            name = item.text().strip() or self.versions[row].name
            self.versions[row] = Version(name, self.versions[row].state)
            self._fill_against()

    # --- what is seen -------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        """Override QWidget.showEvent: compare what has changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot()
    def _workbook_changed(self) -> None:
        if self._session.path != self._path:
            self._path = self._session.path
            self.versions.clear()
            self.list.clear()
        self.refresh()

    @Slot()
    def _plan_changed(self) -> None:
        self._stale = True
        self._refresh_stale()

    @Slot()
    def _busy_changed(self) -> None:
        """Allow what may be done now; the plans are compared anew only where one of them has changed."""
        self._enable()
        self._refresh_stale()

    def _refresh_stale(self) -> None:
        if self._stale and (self.isVisible() or self.ghost_box.isChecked()) and not self._session.run.busy:
            self.refresh()

    def _enable(self) -> None:
        session, version = self._session, self.chosen
        idle = not (session.run.busy or self._commands.busy)
        self.keep_button.setEnabled(session.schedule is not None)
        self.back_button.setEnabled(idle and version is not None)
        self.drop_button.setEnabled(version is not None)
        self.ghost_box.setEnabled(version is not None)

    @Slot()
    def refresh(self) -> None:
        """Compare the present plan with the chosen version."""
        self._stale = False
        session, version = self._session, self.chosen
        self._enable()
        self.words.setVisible(not self.versions)
        self._fill_against()
        self.against.setEnabled(version is not None)
        plan = None if version is None or session.problem is None else plan_of(version, session.problem)
        other = self._other()
        second = None if other is None or session.problem is None else plan_of(other, session.problem)
        known = plan is not None and session.schedule is not None
        for widget in (self.summary, self.kpi_view, self.move_view):
            widget.setVisible(known)
        self.filler.setVisible(not known)
        if plan is not None and known:
            self._compare(version, plan, other if second is not None else None, second)
        ghosts = (plan, second) if known and self.ghost_box.isChecked() else (None, None)
        self.ghost_changed.emit(*ghosts)

    def _other(self) -> Version | None:
        """Return the version that is compared with, None for the present plan."""
        at = self.against.currentIndex() - 1
        other = self.versions[at] if 0 <= at < len(self.versions) else None
        return None if other is self.chosen else other

    def _fill_against(self) -> None:
        """Offer the present plan and all versions; what was chosen stays chosen as long as it is there."""
        names = [tr(_NOW), *(version.name for version in self.versions)]
        if [self.against.itemText(k) for k in range(self.against.count())] == names:
            return
        kept = self.against.currentText()
        self.against.blockSignals(True)
        self.against.clear()
        self.against.addItems(names)
        self.against.setCurrentIndex(max(0, self.against.findText(kept)))
        self.against.blockSignals(False)

    def _compare(self, version: Any, plan: Any, other: Version | None, second: Any) -> None:
        session = self._session
        problem, schedule = session.problem, session.schedule if second is None else second
        assert problem is not None
        assert schedule is not None
        total = count_moved(plan, schedule)
        rows = moved(problem, plan, schedule)
        self._moved = [row.operation for row in rows]
        self.moves.show_rows([row.cells() for row in rows])
        told = [_told(total, version.name, "" if other is None else other.name)]
        if total > len(rows):
            told.append(count("The largest move of them:", "The {n} largest moves of them:", len(rows)))
        self.summary.setText(" ".join(told))
        old, now = version.state.kpis, session.kpis if other is None else other.state.kpis
        self.kpis.rename((tr("Figure"), version.name, tr("Now") if other is None else other.name, tr("Change")))
        self.kpis.show_rows([row.cells() for row in kpi_changes(old, now, _KPIS)] if old and now else [])
        for view in (self.kpi_view, self.move_view):
            view.resizeColumnsToContents()
        row = self.kpi_view.verticalHeader().defaultSectionSize()
        whole = row * len(self.kpis.rows) + self.kpi_view.horizontalHeader().height() + 2 * self.kpi_view.frameWidth()
        self.kpi_view.setFixedHeight(whole)

    @Slot()
    def _select(self) -> None:
        rows = {index.row() for index in self.move_view.selectionModel().selectedRows()}
        if rows:
            self._session.select([self._moved[row] for row in rows], self)

    @Slot(QModelIndex)
    def _jump(self, index: QModelIndex) -> None:
        self.jump.emit(self._moved[index.row()])


def _table(model: Rows, name: str) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.verticalHeader().setVisible(False)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 5)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.horizontalHeader().setStretchLastSection(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    return view


def _told(total: int, version: str, other: str) -> str:
    """Say how many operations stand elsewhere than in a version; `other` is blank for the present plan."""
    if not total:
        if not other:
            return tr("The same as {version}.", version=version)
        return tr("{other} is the same as {version}.", other=other, version=version)
    if not other:
        return count("{n} operation moved since {version}.", "{n} operations moved since {version}.", total,
                     version=version)  # fmt: skip
    return count("{n} operation moved from {version} to {other}.", "{n} operations moved from {version} to {other}.",
                 total, version=version, other=other)  # fmt: skip
