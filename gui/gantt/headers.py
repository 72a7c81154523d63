"""The widgets above the bars: time, and the corner beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent, QMouseEvent, QPaintDevice, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from gui.gantt.header_painter import FLAG_PX, draw_corner, draw_flag, draw_stretch, draw_time_header
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
    """Days over hours. The wheel zooms, a double click fits.

    Dragging the upper line moves through time, dragging over the lower one marks a stretch of it; a click there takes
    the mark away. The flag at the end of the frozen time is dragged to freeze more or less of the plan.
    """

    def __init__(self, view: GanttView) -> None:
        """Sit above the bars of `view`."""
        super().__init__(view)
        self._view = view
        self._grabbed_x: float | None = None
        self._freezing = False
        self._marking: tuple[float, float] | None = None  # x and minute where a stretch of time begins
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Time"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what shows."""
        with painting(self) as painter:
            draw_time_header(painter, self._view.scene, self._view.picture(), self._view.look)
            stretch = self._view.stretch
            if stretch is not None:
                draw_stretch(painter, self._view.picture(), self._view.look, stretch)
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
        """Tell what the flag and the lower line are for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            words = self._view.frozen_words() if self._on_flag(at) else self._stretch_words(at)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _markable(self, at: QPointF) -> bool:
        return self.flag_x() is not None and at.y() >= self.height() / 2

    def _stretch_words(self, at: QPointF) -> str:
        if not self._markable(at):
            return ""
        return tr("Drag to mark a stretch of time, to optimise or select what runs in it.")

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
        elif event.button() == Qt.MouseButton.LeftButton and self._markable(event.position()):
            x = event.position().x()
            self._marking = x, float(self._view.axis.minute(x))
        elif event.button() == Qt.MouseButton.LeftButton:
            self._grabbed_x = event.position().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the flag or through time."""
        if self._freezing:
            self._view.carry_frozen(float(self._view.axis.minute(event.position().x())))
            QToolTip.showText(event.globalPosition().toPoint(), self._view.frozen_words(), self)
        elif self._marking is not None:
            self._mark_to(event)
        elif self._grabbed_x is None:
            self.setCursor(self._cursor_at(event.position()))
        if self._grabbed_x is not None:
            self._view.pan(self._grabbed_x - event.position().x(), 0)
            self._grabbed_x = event.position().x()

    def _cursor_at(self, at: QPointF) -> Qt.CursorShape:
        if self._on_flag(at):
            return Qt.CursorShape.SplitHCursor
        return Qt.CursorShape.IBeamCursor if self._markable(at) else Qt.CursorShape.OpenHandCursor

    def _mark_to(self, event: QMouseEvent) -> None:
        """Mark up to the pointer; beyond an edge time moves on."""
        assert self._marking is not None
        view, x = self._view, event.position().x()
        if view.stretch is None and abs(x - self._marking[0]) < QApplication.startDragDistance():
            return
        view.pan(min(0.0, x) + max(0.0, x - self.width()), 0)
        view.carry_stretch(self._marking[1], float(view.axis.minute(min(max(x, 0.0), float(self.width())))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._marking is not None:
            moved = abs(event.position().x() - self._marking[0]) >= QApplication.startDragDistance()
            self._marking = None
            if moved:
                self._view.plant_stretch()
            else:
                self._view.clear_stretch()
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
