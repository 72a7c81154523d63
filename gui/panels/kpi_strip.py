"""How good the plan is, at a glance, and how much better than the first one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from gui import theme
from gui.panels.labels import ToneLabel
from gui.session import Session
from gui.texts import noop, tr
from gui.words import NOTHING, number
from scheduler.kpis import Kpis

Kpi = Kpis | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the strip."""

    field: str
    title: str
    unit: str
    more_is_better: bool
    tip: str


FIGURES = (
    Figure("late_orders", noop("Late orders"), "", False, noop("Orders that end after their due date")),
    Figure("tardiness_h", noop("Tardiness"), "h", False, noop("Hours late, summed over the late orders")),
    Figure(
        "weighted_tardiness_h", noop("Weighted tardiness"), "h", False, noop("Hours late times the weight of the order")
    ),
    Figure("on_time_pct", noop("On time"), "%", True, noop("Share of the orders that end in time")),
    Figure("makespan_h", noop("Makespan"), "h", False, noop("From plan start to the end of the last operation")),
    Figure(
        "utilisation_pct", noop("Utilisation"), "%", True, noop("Worked of open minutes, over the machines with work")
    ),
    Figure("setup_h", noop("Setup"), "h", False, noop("Worked hours of setup")),
)


@dataclass(frozen=True, slots=True)
class Delta:
    """A figure against the first plan: in words and with an arrow, never by colour alone."""

    text: str
    tone: theme.Tone


def delta(figure: Figure, now: Kpi, first: Kpi) -> Delta:
    """Compare a figure of two plans."""
    if now is None or first is None:
        return Delta("", "muted")
    change = getattr(now, figure.field) - getattr(first, figure.field)
    if abs(change) < 0.05:
        return Delta(tr("as the first plan"), "muted")
    better = (change > 0) == figure.more_is_better
    arrow = "▲" if change > 0 else "▼"
    unit = " " + tr("points") if figure.unit == "%" else f" {figure.unit}" if figure.unit else ""
    amount = f"{arrow} {number(abs(change))}{unit}"
    if better:
        return Delta(tr("{amount} better", amount=amount), "good")
    return Delta(tr("{amount} worse", amount=amount), "bad")


class Card(QFrame):
    """One figure: its name, its value, its difference."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.figure = figure
        self.title = ToneLabel(tr(figure.title), "muted")
        self.value = ToneLabel(NOTHING, scale=1.5, bold=True)
        self.delta = ToneLabel("", "muted")
        self._change = Delta("", "muted")
        self._low = False
        self._figures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._figures.setSpacing(1)
        self._figures.addWidget(self.value)
        self._figures.addWidget(self.delta, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(14, 6, 14, 7)
        lines.setSpacing(1)
        lines.addWidget(self.title)
        lines.addLayout(self._figures)

    def set_low(self, low: bool) -> None:
        """Take two lines of text instead of three: of the difference only the arrow is left, the rest is in the tip."""
        self._low = low
        direction = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        self._figures.setDirection(direction)
        self._figures.setSpacing(6 if low else 1)
        margins = (14, 2, 6, 2) if low else (14, 6, 14, 7)
        self.layout().setContentsMargins(*margins)
        self.layout().setSpacing(0 if low else 1)
        self._show_delta()

    def _show_delta(self) -> None:
        text = self._change.text
        if self._low:
            text = next((arrow for arrow in "▲▼" if arrow in text), "")
        self.delta.setText(text)
        self.delta.set_tone(self._change.tone)

    def show_kpis(self, now: Kpi, first: Kpi) -> None:
        """Show the figure of a plan."""
        change = delta(self.figure, now, first)
        unit = f" {self.figure.unit}" if self.figure.unit else ""
        text = NOTHING if now is None else f"{number(getattr(now, self.figure.field))}{unit}"
        self.value.setText(text)
        self._change = change
        self._show_delta()
        lines = [tr(self.figure.tip), change.text] if self._low and change.text else [tr(self.figure.tip)]
        if first is not None:
            lines.append(tr("First plan: {value}", value=f"{number(getattr(first, self.figure.field))}{unit}"))
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(f"{self.title.text()} {text} {change.text}".strip())


class KpiStrip(QFrame):
    """The figures side by side."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._low = False
        self.setAccessibleName(tr("Figures of the plan"))
        self.cards = [Card(figure) for figure in FIGURES]
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        for card in self.cards:
            row.addWidget(card, 1)
        session.plan_changed.connect(self.refresh)
        self.refresh()

    def set_low(self, low: bool) -> None:
        """Be lower, in a window with little height."""
        if low != self._low:
            self._low = low
            for card in self.cards:
                card.set_low(low)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the figures of the session's plan."""
        for card in self.cards:
            card.show_kpis(self._session.kpis, self._session.first_kpis)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: a hair line between the figures, one device pixel wide at any scaling."""
        super().paintEvent(event)
        painter = QPainter(self)
        line = QPen(self.palette().color(QPalette.ColorRole.Mid), 1)
        line.setCosmetic(True)
        painter.setPen(line)
        for card in self.cards[1:]:
            painter.drawLine(card.x(), 8, card.x(), self.height() - 8)
