"""The widgets above the bars: time, and the corner beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent, QMouseEvent, QPaintDevice, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.gantt.header_painter import FLAG_PX, draw_corner, draw_flag, draw_time_header
from gui.texts import tr

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

LEAST_WIDTH_PX = 48


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint, and end it whatever happens: a painter kept alive by an exception would take the program with it."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


class TimeHeader(QWidget):
    """Days over hours. Dragged sideways it moves through time, the wheel zooms, a double click fits.

    The flag at the end of the frozen time is dragged to freeze more or less of the plan.
    """

    def __init__(self, view: GanttView) -> None:
        """Sit above the bars of `view`."""
        super().__init__(view)
        self._view = view
        self._grabbed_x: float | None = None
        self._freezing = False
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Time"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what shows."""
        with painting(self) as painter:
            draw_time_header(painter, self._view.scene, self._view.picture(), self._view.look)
            x = self.flag_x()
            if x is not None and (self._view.frozen_min > 0 or self._freezing or self.underMouse()):
                draw_flag(painter, x, float(self.height()), self._view.look, planted=self._view.frozen_min > 0)

    def flag_x(self) -> float | None:
        """Return where the end of the frozen time stands; None where nothing may be frozen."""
        view = self._view
        if view.drag.editor is None or view.scene is None or view.scene.schedule is None:
            return None
        return float(view.axis.x(view.frozen_min))

    def _on_flag(self, at: QPointF) -> bool:
        x = self.flag_x()
        return x is not None and abs(at.x() - x) <= FLAG_PX and at.y() >= self.height() / 2

    def event(self, event: QEvent) -> bool:
        """Tell what the flag is for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._view.frozen_words() if self._on_flag(QPointF(event.pos())) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the flag to who comes near, even where nothing is frozen."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide it again."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the flag or the time."""
        if event.button() == Qt.MouseButton.LeftButton and self._on_flag(event.position()):
            self._freezing = True
            self._view.carry_frozen(float(self._view.axis.minute(event.position().x())))
        elif event.button() == Qt.MouseButton.LeftButton:
            self._grabbed_x = event.position().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the flag or through time."""
        if self._freezing:
            self._view.carry_frozen(float(self._view.axis.minute(event.position().x())))
            QToolTip.showText(event.globalPosition().toPoint(), self._view.frozen_words(), self)
        elif self._grabbed_x is None:
            on = self._on_flag(event.position())
            self.setCursor(Qt.CursorShape.SplitHCursor if on else Qt.CursorShape.ArrowCursor)
        if self._grabbed_x is not None:
            self._view.pan(self._grabbed_x - event.position().x(), 0)
            self._grabbed_x = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._freezing:
            self._freezing = False
            self._view.plant_frozen()
        self._grabbed_x = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole plan."""
        if not self._on_flag(event.position()):
            self._view.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self._view.zoom_by_wheel(event.angleDelta().y(), event.position().x())
        event.accept()


class Corner(QWidget):
    """The heads of the columns of the row header."""

    def __init__(self, view: GanttView) -> None:
        """Sit between the two headers of `view`."""
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heads."""
        with painting(self) as painter:
            draw_corner(painter, float(self.width()), self._view.look, self.devicePixelRatioF(), self._view.rows_by)
