"""The line above the chart: what stands in the rows, whether closed time shows, and what is looked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from gui.gantt.arrange import By
from gui.panels.labels import ToneLabel
from gui.texts import noop, tr

ROWS: tuple[tuple[By, str], ...] = (
    ("machine", noop("Machines")),
    ("order", noop("Orders")),
    ("pool", noop("Operators and tools")),
)
_TYPING_MS = 150
_EXAMPLE = noop("Find in the chart: P012 late")
_TIP = noop(
    "All words must fit: an order, product, step, machine, setup family or any column of the workbook.\n"
    "late, locked, unlocked, frozen, started, critical: the state of an operation\n"
    'customer:miller looks in one column, -word leaves out, "two words" keeps words together\n'
    "Enter goes to the next find, Shift+Enter to the one before, Esc ends the search"
)


class SearchBox(QLineEdit):
    """Where the planner types what to look for; Enter goes on, Esc ends."""

    step_wanted = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr(_EXAMPLE))
        self.setToolTip(tr(_TIP))
        self.setAccessibleName(tr("Find in the chart"))
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        """Override QLineEdit.event: Esc is ours while we have the focus, not that of Stop."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() == Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChartBar(QWidget):
    """Only widgets; what they do is decided elsewhere."""

    rows_wanted = Signal(str)
    query_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = QComboBox()
        self.rows.setAccessibleName(tr("Rows of the chart"))
        self.rows.setToolTip(tr("What stands in the rows of the chart"))
        for by, words in ROWS:
            self.rows.addItem(tr(words), by)
        self.squeeze = QCheckBox(tr("&Working time only"))
        self.squeeze.setToolTip(tr("Leave out the time in which the whole shop is closed"))
        self.box = SearchBox()
        self.found = ToneLabel("", "muted")
        self.hide_rest = QCheckBox(tr("Hide the &rest"))
        self.hide_rest.setToolTip(tr("Hide the rows in which nothing fits"))
        self.back, self.on = (
            _arrow(Qt.ArrowType.UpArrow, tr("Previous find")),
            _arrow(Qt.ArrowType.DownArrow, tr("Next find")),
        )
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._lay_out()
        self.rows.activated.connect(self._choose)
        self.box.textChanged.connect(self._typed)
        self._typing.timeout.connect(self.look_now)
        self.show_found(None)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 4, 10, 4)
        line.setSpacing(8)
        label = QLabel(tr("Ro&ws"))
        label.setBuddy(self.rows)
        for widget in (label, self.rows):
            line.addWidget(widget)
        line.addSpacing(8)
        line.addWidget(self.squeeze)
        line.addStretch(1)
        for widget in (self.found, self.back, self.on, self.hide_rest, self.box):
            line.addWidget(widget)
        self.box.setMinimumWidth(self.fontMetrics().horizontalAdvance(tr(_EXAMPLE)) + 40)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.rows_wanted.emit(str(self.rows.itemData(index)))

    @Slot(str)
    def _typed(self, text: str) -> None:
        """Wait a moment for the next letter."""
        if text.strip():
            self._typing.start()
        else:
            self.look_now()

    @Slot()
    def look_now(self) -> None:
        """Look for what has been typed so far."""
        self._typing.stop()
        self.query_changed.emit(self.box.text())

    def settle(self) -> None:
        """Look at once for what was typed a moment ago."""
        if self._typing.isActive():
            self.look_now()

    def show_found(self, found: int | None, place: int = 0) -> None:
        """Say how many operations fit, and at which of them one is (from 1); None without a search."""
        searching = found is not None
        for widget in (self.found, self.back, self.on, self.hide_rest):
            widget.setVisible(searching)
        for button in (self.back, self.on):
            button.setEnabled(bool(found))
        words = (
            tr("Nothing fits")
            if found == 0
            else tr("{place} of {found}", place=place, found=found)
            if place
            else tr("{found} found", found=found)
        )
        self.found.setText(words if searching else "")


def _arrow(kind: Qt.ArrowType, words: str) -> QToolButton:
    button = QToolButton()
    button.setArrowType(kind)
    button.setAutoRaise(True)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
