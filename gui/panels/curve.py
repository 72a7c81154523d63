"""The search as a curve: the best plan so far, and below what no plan can get."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.run_watch import CurvePoint
from gui.texts import tr
from gui.words import hours, number, open_level_of, stopwatch

MOST_POINTS = 600


def shown_level(curve: list[CurvePoint]) -> int:
    """Return the level to draw: the first that is not proved, else the last that moved or was open."""
    if not curve:
        return 0
    last = curve[-1]
    level = open_level_of(last.levels, last.bounds)
    if level is not None:
        return level
    moved = [k for k in range(len(last.levels)) if curve[0].levels[k] - last.levels[k] > 1e-6]
    return moved[0] if moved else 0


def steps(curve: list[CurvePoint], level: int, until_s: float) -> tuple[list[tuple[float, float]], ...]:
    """Return the corners (second, hours) of the plan's line and of the bound's; the last value holds to `until_s`."""
    plan: list[tuple[float, float]] = []
    bound: list[tuple[float, float]] = []
    for point in curve:
        if level < len(point.levels):
            _step(plan, point.seconds, point.levels[level])
        if level < len(point.bounds):
            _step(bound, point.seconds, max(0.0, point.bounds[level]))
    for line in (plan, bound):
        if line and line[-1][0] < until_s:
            line.append((until_s, line[-1][1]))
    return _thin(plan), _thin(bound)


def _step(line: list[tuple[float, float]], second: float, value: float) -> None:
    if line and line[-1][1] == value:
        return
    if line:
        line.append((second, line[-1][1]))
    line.append((second, value))


def _thin(line: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Drop corners of a very long search evenly; the ends stay."""
    if len(line) <= MOST_POINTS:
        return line
    stride = len(line) // MOST_POINTS + 1
    return [*line[:-1:stride], line[-1]]


class Curve(QWidget):
    """Paints the two lines; a name and a value at each, so that colour is not needed to tell them apart."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: list[tuple[float, float]] = []
        self._bound: list[tuple[float, float]] = []
        self._until = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(self.fontMetrics().height() * 18)
        self.setAccessibleName(tr("Curve of the search"))

    def show_curve(self, curve: list[CurvePoint], level: int, until_s: float) -> None:
        """Draw the search so far."""
        self._plan, self._bound = steps(curve, level, until_s)
        self._until = max(until_s, 1.0)
        if self._plan:
            text = tr(
                "From {hours} to {hours2} in {past}",
                hours=hours(self._plan[0][1]),
                hours2=hours(self._plan[-1][1]),
                past=stopwatch(until_s),
            )
            self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() * 9)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.fontMetrics().height() * 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        low, high = self._range()
        self._paint_axes(painter, area, low, high)
        if not self._plan:
            return
        accent, muted = theme.tone("accent", self.palette()), theme.tone("muted", self.palette())
        plan = [self._at(area, low, high, point) for point in self._plan]
        bound = [self._at(area, low, high, point) for point in self._bound]
        if bound:
            self._paint_gap(painter, plan, bound, accent)
            painter.setPen(QPen(muted, 1.4, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF(bound))
        painter.setPen(QPen(accent, 2.0))
        painter.drawPolyline(QPolygonF(plan))
        painter.setBrush(accent)
        painter.drawEllipse(plan[-1], 3, 3)

    def _area(self) -> QRectF:
        metrics = self.fontMetrics()
        low, high = self._range()
        left = max(metrics.horizontalAdvance(number(value)) for value in (low, high)) + 8
        return QRectF(
            left,
            metrics.height() / 2 + 2,
            max(10, self.width() - left - 10),
            max(10, self.height() - 2 * metrics.height() - 4),
        )

    def _range(self) -> tuple[float, float]:
        values = [value for _, value in self._plan + self._bound]
        if not values:
            return 0.0, 1.0
        low, high = min(values), max(values)
        if high - low < 1e-9:
            return max(0.0, low - 1.0), high + 1.0
        return low, high

    def _at(self, area: QRectF, low: float, high: float, point: tuple[float, float]) -> QPointF:
        x = area.left() + area.width() * point[0] / self._until
        return QPointF(min(x, area.right()), area.bottom() - area.height() * (point[1] - low) / (high - low))

    def _paint_axes(self, painter: QPainter, area: QRectF, low: float, high: float) -> None:
        grid = QPen(self.palette().color(QPalette.ColorRole.Mid), 1)
        grid.setCosmetic(True)
        painter.setPen(grid)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topLeft(), area.bottomLeft())
        if not self._plan:
            return
        painter.setPen(theme.tone("muted", self.palette()))
        height = self.fontMetrics().height()
        for value, y in ((high, area.top()), (low, area.bottom())):
            box = QRectF(0, y - height / 2, area.left() - 6, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(value))
        below = QRectF(area.left(), area.bottom() + 3, area.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0:00")
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, stopwatch(self._until))

    def _paint_gap(self, painter: QPainter, plan: list[QPointF], bound: list[QPointF], colour: QColor) -> None:
        """Tint what is still between the plan and the best that could be."""
        tint = QColor(colour)
        tint.setAlpha(28)
        path = QPainterPath()
        path.addPolygon(QPolygonF([p for p in plan if p.x() >= bound[0].x()] + bound[::-1]))
        painter.fillPath(path, tint)
