"""The widgets around the bars: time above, machines beside, the corner between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QPaintDevice, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.gantt.header_painter import draw_corner, draw_row_header, draw_time_header

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

_GRIP_PX = 5
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
    """Days over hours. Dragged sideways it moves through time, the wheel zooms, a double click fits."""

    def __init__(self, view: GanttView) -> None:
        """Sit above the bars of `view`."""
        super().__init__(view)
        self._view = view
        self._grabbed_x: float | None = None
        self.setAccessibleName("Time")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what shows."""
        with painting(self) as painter:
            draw_time_header(painter, self._view.scene, self._view.picture(), self._view.look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the time."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed_x = event.position().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move through time."""
        if self._grabbed_x is not None:
            self._view.pan(self._grabbed_x - event.position().x(), 0)
            self._grabbed_x = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed_x = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole plan."""
        self._view.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self._view.zoom_by_wheel(event.angleDelta().y(), event.position().x())
        event.accept()


class RowHeader(QWidget):
    """Machine names. Its right edge is dragged to make it wider; a click on a group folds it."""

    def __init__(self, view: GanttView) -> None:
        """Sit left of the bars of `view`."""
        super().__init__(view)
        self._view = view
        self._resizing = False
        self.setMouseTracking(True)
        self.setAccessibleName("Machines")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what shows."""
        view = self._view
        picture = view.picture()._replace(height=float(self.height()))
        with painting(self) as painter:
            draw_row_header(painter, view.scene, view.rows, float(self.width()), picture, view.look)

    def event(self, event: QEvent) -> bool:
        """Show the full name of a machine or a group."""
        if event.type() == QEvent.Type.ToolTip:
            text = self._view.row_tip(event.pos().y())
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _on_grip(self, event: QMouseEvent) -> bool:
        return event.position().x() >= self.width() - _GRIP_PX

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to resize, fold a group, or select what a machine works on."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._on_grip(event):
            self._resizing = True
        else:
            self._view.press_row(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Resize, or show that one could."""
        if self._resizing:
            self._view.set_row_header_width(round(event.position().x()))
        else:
            shape = Qt.CursorShape.SplitHCursor if self._on_grip(event) else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop resizing."""
        self._resizing = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Make the column as wide as its names."""
        if self._on_grip(event):
            self._resizing = False
            self._view.set_row_header_width(None)
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll as over the bars."""
        self._view.scroll_by_wheel(event)


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
