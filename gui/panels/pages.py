"""What stands in the middle while there is no Gantt: reading, ready, faults, impossible."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.dialogs import Dialogs
from gui.icons import icon
from gui.panels.issues_panel import IssuesPanel
from gui.panels.labels import ToneLabel
from gui.session import Session
from gui.texts import count, shown, tr
from gui.words import date_time, moment
from scheduler.problem import Problem

OPERATIONS_ROLE = Qt.ItemDataRole.UserRole


class LoadingPage(QFrame):
    """A workbook is being read; it can be called off."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = ToneLabel("", scale=1.3, bold=True)
        self.step = ToneLabel("", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much of the workbook is read"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(session.cancel_open)
        _middle(self, (self.title, self.bar, self.step, self.cancel))
        session.loading_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show how far the reading is."""
        loading = self._session.loading
        if loading is not None:
            self.title.setText(tr("Reading {file}", file=loading.path.name))
            self.step.setText(tr(loading.words).rstrip(" .…") + "…")
            self.bar.setValue(round(1000 * loading.fraction))


class ReadyPage(QFrame):
    """The workbook is read, there is no plan yet: what is in it, and the one button to press."""

    optimise_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = ToneLabel("", scale=1.5, bold=True)
        self.words = ToneLabel("", wrap=True)
        self.warnings = ToneLabel("", "warn", wrap=True)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(6)
        self.button = QPushButton(tr("Optimise"))
        self.button.setIconSize(QSize(18, 18))
        self.button.setMinimumHeight(round(self.button.fontMetrics().height() * 2.3))
        self.button.setMinimumWidth(self.button.fontMetrics().averageCharWidth() * 28)
        self.button.clicked.connect(self.optimise_wanted)
        _middle(self, (self.title, self.words, self.warnings, self.busy, self.button))
        session.problem_changed.connect(self.refresh)
        session.run.state_changed.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent: write what has changed while nobody looked."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what was read, or that the first plan is being made."""
        problem, path = self._session.problem, self._session.path
        if problem is None or path is None or not self.isVisible():
            return
        busy = self._session.run.busy
        self.title.setText(tr("Making a first plan…") if busy else tr("{file} is ready to be planned", file=path.name))
        facts = self._session.facts
        self.words.setText(summary(problem, 0 if facts is None else facts.held))
        self.warnings.setVisible(bool(self._session.warnings))
        self.warnings.setText(
            count(
                "{n} warning: planning can go on. See the table of faults below.",
                "{n} warnings: planning can go on. See the table of faults below.",
                self._session.warnings,
            )
        )
        self.button.setVisible(not busy)
        self.busy.setVisible(busy)
        self.button.setIcon(icon("play", self.palette(), theme.tone("good", self.palette())))


def _what_there_is(problem: Problem) -> str:
    counts = {
        "orders": count("{n} order", "{n} orders", len(problem.orders)),
        "operations": count("{n} operation", "{n} operations", len(problem.operations)),
        "machines": count("{n} machine", "{n} machines", len(problem.machines)),
    }
    if not problem.resources:
        return tr("{orders} with {operations} on {machines}.", **counts)
    pools = count("{n} pool of operators or tools", "{n} pools of operators or tools", len(problem.resources))
    return tr("{orders} with {operations} on {machines} and {pools}.", **counts, pools=pools)


def summary(problem: Problem, held: int) -> str:
    """Say in a few lines what a workbook holds; `held` operations may not be moved."""
    lines = [_what_there_is(problem), tr("Plan start: {time}.", time=moment(problem.clock, 0))]
    dues = [order.due_min for order in problem.orders if order.due_min is not None]
    if dues:
        first, last = min(dues), max(dues)
        overdue = sum(due < 0 for due in dues)
        told = [tr("Due from {first} to {last}.", first=_due(problem, first), last=_due(problem, last))]
        if overdue:
            told.append(count("{n} order already past due.", "{n} orders already past due.", overdue))
        lines.append(" ".join(told))
    if held:
        lines.append(
            count(
                "{n} operation started, locked or frozen.",
                "{n} operations started, locked or frozen.",
                held,
            )
        )
    return "\n".join(lines)


def _due(problem: Problem, minute: int) -> str:
    return date_time(problem.clock.at(minute), problem.plan_start.year)


class FaultsPage(QWidget):
    """The workbook has errors: nothing is planned until they are mended."""

    reload_wanted = Signal()

    def __init__(self, session: Session, dialogs: Dialogs) -> None:
        super().__init__()
        self._session = session
        self._dialogs = dialogs
        self.title = ToneLabel("", scale=1.5, bold=True)
        self.words = ToneLabel(
            tr(
                "Select an error to see its cell and to mend it by a click; the file itself stays as it "
                "is. Or mend it in Excel, save, and read it again. Warnings do not stop planning."
            ),
            wrap=True,
        )
        self.open_button = QPushButton(tr("Open in &Excel"))
        self.open_button.clicked.connect(self._open)
        self.reload_button = QPushButton(tr("&Read again  (Ctrl+R)"))
        self.reload_button.clicked.connect(self.reload_wanted)
        self.table = IssuesPanel(session, dialogs)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.reload_button)
        row.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(20, 18, 20, 10)
        head.setSpacing(8)
        for item in (self.title, self.words):
            head.addWidget(item)
        head.addLayout(row)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.table, 1)
        session.problem_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show how many errors there are."""
        path = self._session.path
        if path is not None:
            self.title.setText(
                count(
                    "{file} cannot be planned yet: {n} error",
                    "{file} cannot be planned yet: {n} errors",
                    self._session.errors,
                    file=path.name,
                )
            )

    @Slot()
    def _open(self) -> None:
        if self._session.path is not None:
            self._dialogs.open_path(self._session.path)


class ImpossiblePage(QWidget):
    """No plan can exist: the rows that cannot all hold."""

    reload_wanted = Signal()

    def __init__(self, session: Session, dialogs: Dialogs) -> None:
        super().__init__()
        self._session = session
        self._dialogs = dialogs
        title = ToneLabel(tr("No plan is possible"), scale=1.5, bold=True)
        words = ToneLabel(
            tr(
                "These rows of the workbook cannot all hold. Give way in one of them, save the workbook, "
                "and read it again. The clash was checked on its own."
            ),
            wrap=True,
        )
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Rows that clash"))
        self.tree.setHeaderLabels([tr("What clashes"), tr("Step"), tr("Row of the workbook"), tr("What holds it")])
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.doubleClicked.connect(self._open)
        self.tree.itemSelectionChanged.connect(self._select)
        self.open_button = QPushButton(tr("Open in &Excel"))
        self.open_button.clicked.connect(self._open)
        self.reload_button = QPushButton(tr("&Read again  (Ctrl+R)"))
        self.reload_button.clicked.connect(self.reload_wanted)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.reload_button)
        row.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(20, 18, 20, 10)
        head.setSpacing(8)
        for item in (title, words):
            head.addWidget(item)
        head.addLayout(row)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.tree, 1)
        session.plan_changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show the clashes of the session."""
        problem = self._session.problem
        self.tree.clear()
        if problem is None:
            return
        for clash in self._session.clashes:
            text = "\n".join(shown(part) for part in (clash.sentence, clash.remedy) if part)
            top = QTreeWidgetItem([text, "", "", ""])
            top.setData(0, OPERATIONS_ROLE, list(clash.operations))
            top.setToolTip(0, text)
            for number in clash.operations:
                top.addChild(_clash_row(problem, number))
            self.tree.addTopLevelItem(top)
            self.tree.setFirstColumnSpanned(self.tree.indexOfTopLevelItem(top), QModelIndex(), True)
            top.setExpanded(True)
        for column in (1, 2, 3):
            self.tree.resizeColumnToContents(column)

    @Slot()
    def _select(self) -> None:
        chosen = [number for item in self.tree.selectedItems() for number in item.data(0, OPERATIONS_ROLE) or []]
        self._session.select(chosen, self)

    @Slot()
    def _open(self) -> None:
        if self._session.path is not None:
            self._dialogs.open_path(self._session.path)


def _clash_row(problem: Problem, number: int) -> QTreeWidgetItem:
    operation = problem.operations[number]
    order = problem.orders[operation.order]
    item = QTreeWidgetItem(
        [
            tr(
                "Order {order}: {what}", order=order.name, what=operation.name or tr("step {step}", step=operation.step)
            ),
            operation.step,
            operation.place or order.place,
            "; ".join(_holds(problem, number)),
        ]
    )
    item.setData(0, OPERATIONS_ROLE, [number])
    return item


def _holds(problem: Problem, number: int) -> list[str]:
    """List the hard things that an operation is bound by, in words."""
    operation = problem.operations[number]
    order, clock = problem.orders[operation.order], problem.clock
    found = []
    if order.deadline and order.due_min is not None:
        found.append(tr("deadline {due}", due=_due(problem, order.due_min)))
    if operation.started:
        found.append(tr("started"))
    if operation.lock is not None:
        lock = operation.lock
        where = problem.machines[lock.machine].name if lock.machine is not None else ""
        when = moment(clock, lock.start_min) if lock.start_min is not None else ""
        place = " ".join(part for part in (where, when) if part)
        frozen = lock.source == "frozen"
        found.append(tr("frozen: {place}", place=place) if frozen else tr("locked: {place}", place=place))
    if operation.earliest_min > 0:
        found.append(tr("not before {time}", time=moment(clock, operation.earliest_min)))
    if operation.latest_start_min is not None:
        found.append(tr("start by {time}", time=moment(clock, operation.latest_start_min)))
    waits = [link.max_wait_min for link in operation.links if link.max_wait_min is not None]
    if waits:
        found.append(count("waits at most {n} minute", "waits at most {n} minutes", min(waits)))
    return found


def _middle(page: QFrame, widgets: tuple[QWidget, ...]) -> None:
    """Stack widgets in the middle of a page, not wider than a line of text."""
    column = QVBoxLayout()
    column.setSpacing(12)
    column.addStretch(2)
    for widget in widgets:
        widget.setMaximumWidth(page.fontMetrics().averageCharWidth() * 80)
        if isinstance(widget, QPushButton):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(widget)
    column.addStretch(3)
    across = QHBoxLayout(page)
    across.setContentsMargins(32, 24, 32, 24)
    across.addStretch(1)
    across.addLayout(column, 4)
    across.addStretch(1)
