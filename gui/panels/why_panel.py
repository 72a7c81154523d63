"""Why is it late? The chain of waits of one order, the longest first; each line leads to its bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.background import Job
from gui.panels.labels import ToneLabel
from gui.session import Session
from gui.texts import noop, shown, tr
from gui.words import capital, date_time
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.late_words import cause_words, hours

_SHARE_ROLE = Qt.ItemDataRole.UserRole
_OPERATIONS_ROLE = Qt.ItemDataRole.UserRole + 1
_TONES: dict[str, theme.Tone] = {"work": "muted", "closed": "muted", "free": "warn", "lock": "warn"}
_NOTHING = noop("Select a late order, in the chart or in the tables, to see what it waited for.")


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    minutes: int
    operations: tuple[int, ...]  # the one in the way first, then the order's own
    kind: str


@dataclass(frozen=True, slots=True)
class _Story:
    order: int
    late_min: int
    sentence: str
    lines: tuple[_Line, ...]  # from the order's end back


class WhyPanel(QWidget):
    """Follows the selection. `jump` asks the chart to go to an operation."""

    jump = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._explainer: tuple[Schedule, Any] | None = None
        self._job: Job | None = None
        self._story: _Story | None = None
        self._wanted: int | None = None
        self._following = False  # the selection comes from here
        self.title = ToneLabel("", scale=1.2, bold=True, wrap=True)
        self.words = ToneLabel(tr(_NOTHING), wrap=True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What the order waited for"))
        self.tree.setHeaderLabels([tr("What it waited for"), tr("Time")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setItemDelegateForColumn(1, _ShareBar(self.tree))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().resizeSection(1, self.fontMetrics().averageCharWidth() * 13)
        self.by_time = QCheckBox(tr("In the order of &time"))
        self.whole = QPushButton(tr("&Select the whole chain"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.by_time)
        row.addStretch(1)
        row.addWidget(self.whole)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 8, 8, 8)
        for widget in (self.title, self.words, self.tree):
            lines.addWidget(widget)
        lines.setStretchFactor(self.tree, 1)
        lines.addLayout(row)

    def _connect(self) -> None:
        self._session.selection_changed.connect(self._selected)
        self._session.plan_changed.connect(self.refresh)
        self.tree.itemSelectionChanged.connect(self._go)
        self.tree.itemActivated.connect(self._go)
        self.by_time.toggled.connect(self._fill)
        self.whole.clicked.connect(self._select_chain)
        self._fill()

    def showEvent(self, event: Any) -> None:
        """Override QWidget.showEvent: explain what was selected while nobody looked."""
        super().showEvent(event)
        self.refresh()

    # --- which order --------------------------------------------------------------------------------

    @Slot(object)
    def _selected(self, _source: object) -> None:
        if not self._following:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Explain the order of the selection, if it is late and somebody looks."""
        session = self._session
        if not self.isVisible() or session.run.busy:
            return
        order = self._order()
        self._wanted = order
        if order is None or session.problem is None or session.schedule is None:
            self._story = None
            self._fill()
            return
        if self._explainer is not None and self._explainer[0] is session.schedule:
            self._tell(session.problem, order)
        elif self._job is None:
            self._learn(session.problem, session.schedule)

    def _order(self) -> int | None:
        """Return the late order of the selection; the one that is there already where there is none."""
        session, figures = self._session, self._session.figures
        if session.problem is None or session.schedule is None or figures is None:
            return None
        orders = dict.fromkeys(session.problem.operations[k].order for k in session.selection)
        late = [order for order in orders if figures.lateness[order] > 0]
        return late[0] if late else None

    def _learn(self, problem: Problem, schedule: Schedule) -> None:
        from gui.panels.reasons import explainer

        def done(made: Any) -> None:
            self._job = None
            if self._session.schedule is schedule:
                self._explainer = schedule, made
            self.refresh()

        self._job = Job(self, lambda: explainer(problem, schedule))
        self._job.done(done).start()

    def _tell(self, problem: Problem, order: int) -> None:
        assert self._explainer is not None
        explain = self._explainer[1]
        reason = explain.why_late(order)
        lines = [
            _Line(capital(shown(cause_words(problem, c))), c.minutes,
                  tuple(k for k in (c.blocker, c.operation) if k is not None), c.cause.value)
            for c in reason.chain if c.minutes > 0
        ]  # fmt: skip
        self._story = _Story(order, explain.late_min(order), capital(shown(reason.sentence)), tuple(lines))
        self._fill()

    # --- what is shown ------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        story, problem = self._story, self._session.problem
        told = story is not None and problem is not None
        for widget in (self.title, self.tree, self.by_time, self.whole):
            widget.setVisible(told)
        self.tree.clear()
        if story is None or problem is None:
            self.words.setText(tr(_NOTHING))
            return
        order = problem.orders[story.order]
        due = date_time(problem.clock.at(order.due_min or 0), problem.plan_start.year)
        self.title.setText(tr("Order {order} is {hours} late", order=order.name, hours=hours(story.late_min)))
        self.words.setText(tr("Due {due}. {sentence}.", due=due, sentence=story.sentence))
        most = max((line.minutes for line in story.lines), default=1)
        lines = reversed(story.lines) if self.by_time.isChecked() else sorted(story.lines, key=lambda x: -x.minutes)
        for line in lines:
            item = QTreeWidgetItem([line.words, shown(hours(line.minutes))])
            item.setData(1, _SHARE_ROLE, (line.minutes / most, _TONES.get(line.kind, "bad")))
            item.setData(0, _OPERATIONS_ROLE, list(line.operations))
            item.setToolTip(0, line.words)
            self.tree.addTopLevelItem(item)

    @Slot()
    def _go(self) -> None:
        """Select the bars of a line, and go to the one in the way."""
        chosen = self.tree.selectedItems()
        operations = chosen[0].data(0, _OPERATIONS_ROLE) if chosen else []
        if operations:
            self._following = True  # else the tree would be filled anew from inside its own signal
            self.jump.emit(int(operations[0]))
            self._session.select(operations, self)
            self._following = False

    @Slot()
    def _select_chain(self) -> None:
        if self._story is not None:
            self._following = True
            self._session.select(sorted({k for line in self._story.lines for k in line.operations}), self)
            self._following = False


class _ShareBar(QStyledItemDelegate):
    """A time with a bar behind it, as long as its share of the longest."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.paint."""
        share = index.data(_SHARE_ROLE)
        if share is not None:
            colour = QColor(theme.tone(share[1], option.palette))
            colour.setAlpha(70)
            box = QRectF(option.rect).adjusted(2, 3, -2, -3)
            box.setWidth(max(2.0, box.width() * share[0]))
            painter.fillRect(box, colour)
        option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        option.palette.setColor(QPalette.ColorRole.AlternateBase, QColor(0, 0, 0, 0))
        super().paint(painter, option, index)
