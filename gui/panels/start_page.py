"""What a planner sees first: how it goes, the samples, and the workbooks opened last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.panels.card import Card
from gui.panels.labels import ToneLabel
from gui.settings_store import Store
from gui.texts import noop, tr

SUBTITLE = noop("From the spreadsheets of your shop to the best plan, and back to Excel.")
STEPS = (
    (noop("Open what you have"), noop("Any workbook with orders and their steps; what cannot be known is asked once.")),
    (noop("Press Optimise"), noop("Watch the plan get better; stop when it is good enough.")),
    (noop("Save the plan"), noop("Back to Excel: schedule, work lists, figures and a Gantt sheet.")),
)


_MORE = (
    ("open_together", noop("Several files…"), noop("Orders from one file, machines from another")),
    ("open_folder", noop("A folder…"), noop("All workbooks and tables of a folder together")),
    ("paste_table", noop("Copied in Excel"), noop("The table on the clipboard")),
)


@dataclass(frozen=True, slots=True)
class SampleCard:
    """A sample workbook."""

    title: str
    sentence: str
    path: Path


def shipped_samples() -> Sequence[SampleCard]:
    """List the samples that came with the program."""
    from samples import SAMPLES

    return [
        SampleCard(tr(sample.title), tr(sample.sentence), sample.path) for sample in SAMPLES if sample.path.is_file()
    ]


class StartPage(QScrollArea):
    """The empty state. `open_wanted` carries a path, or None to ask for one, `command_wanted` a command's name."""

    open_wanted = Signal(object)
    command_wanted = Signal(str)
    forget_wanted = Signal()

    def __init__(self, store: Store, samples: Callable[[], Sequence[SampleCard]] = shipped_samples) -> None:
        super().__init__()
        self._store = store
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Start"))
        self.cards = [self._sample(sample) for sample in samples()]
        self.recent_cards: list[Card] = []
        self._columns = 0
        self._build()
        self.refresh()

    def _sample(self, sample: SampleCard) -> Card:
        card = Card(sample.title, sample.sentence)
        card.setProperty("path", str(sample.path))
        card.clicked.connect(self._open_card)
        return card

    def _build(self) -> None:
        title = ToneLabel(tr("Plan your shop"), scale=2.0, bold=True)
        subtitle = ToneLabel(tr(SUBTITLE), "muted")
        self.open_button = QPushButton(tr("&Open a workbook…"))
        self.open_button.setIconSize(QSize(18, 18))
        self.open_button.setIcon(icon("open", self.palette()))
        self.open_button.setMinimumHeight(round(self.open_button.fontMetrics().height() * 2.3))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._ask)
        self.drop_hint = ToneLabel(tr("Files and folders can be dropped anywhere in this window."), "muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.open_button)
        self.more_buttons = [self._more(*button) for button in _MORE]
        for button in self.more_buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.recent_title = ToneLabel(tr("Opened last"), scale=1.15, bold=True)
        self.samples_title = ToneLabel(tr("Or try a sample shop"), scale=1.15, bold=True)
        self.samples_title.setVisible(bool(self.cards))
        self.grid = QGridLayout()  # one for both, so that their columns are in line
        self.grid.setSpacing(12)
        inner = QWidget()
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * 150)
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(32, 28, 32, 28)
        lines.setSpacing(10)
        for widget in (title, subtitle):
            lines.addWidget(widget)
        lines.addSpacing(8)
        lines.addLayout(_steps())
        lines.addSpacing(10)
        lines.addLayout(row)
        lines.addWidget(self.drop_hint)
        lines.addSpacing(14)
        lines.addLayout(self.grid)
        lines.addStretch(1)
        outer = QWidget()
        across = QHBoxLayout(outer)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        self.setWidget(outer)

    def _more(self, command: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(tr(words))
        button.setToolTip(tr(tip))
        button.setMinimumHeight(self.open_button.minimumHeight())
        button.setProperty("command", command)
        button.clicked.connect(self._ask_more)
        return button

    @Slot()
    def _ask_more(self) -> None:
        button = self.sender()
        self.command_wanted.emit(str(button.property("command")))

    def refresh(self) -> None:
        """Show the recent files as they are now; those that are gone are left out."""
        for card in self.recent_cards:
            self.grid.removeWidget(card)
            card.deleteLater()
        self.recent_cards = []
        for path in self._store.recent()[:6]:
            card = Card(path.name, str(path.parent))
            card.setProperty("path", str(path))
            card.setToolTip(str(path))
            card.clicked.connect(self._open_card)
            self.recent_cards.append(card)
        self.recent_title.setVisible(bool(self.recent_cards))
        self._columns = 0
        self._flow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: as many cards side by side as there is room for."""
        super().resizeEvent(event)
        self._flow()

    def _flow(self) -> None:
        width = self.viewport().width()
        columns = max(1, min(3, width // (self.fontMetrics().averageCharWidth() * 38)))
        if columns == self._columns:
            return
        self._columns = columns
        for k in range(3):
            self.grid.setColumnStretch(k, 1 if k < columns else 0)
        top = 0
        for title, cards in ((self.recent_title, self.recent_cards), (self.samples_title, self.cards)):
            self.grid.addWidget(title, top, 0, 1, columns)
            for k, card in enumerate(cards):
                self.grid.addWidget(card, top + 1 + k // columns, k % columns)
            top += 2 + len(cards) // columns

    @Slot()
    def _ask(self) -> None:
        self.open_wanted.emit(None)

    @Slot()
    def _open_card(self) -> None:
        card = self.sender()
        self.open_wanted.emit(Path(str(card.property("path"))))


def _steps() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(24)
    for k, (title, words) in enumerate(STEPS, 1):
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(ToneLabel(tr(title), scale=1.1, bold=True))
        column.addWidget(ToneLabel(tr(words), "muted", wrap=True))
        column.addStretch(1)
        row.addWidget(ToneLabel(str(k), "accent", scale=2.2, bold=True), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
    return row
