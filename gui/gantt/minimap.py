"""The whole plan in small, with the part that shows as a frame to drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.gantt.axis import TimeAxis
from gui.gantt.density import density
from gui.gantt.headers import painting
from gui.texts import tr

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

LINES = 2.2  # its height, in lines of text
LOW_LINES = 1.4  # where there are few rows
_PAD_PX = 3.0
_GRIP_PX = 5.0
_LEAST_PX = 8.0  # of the frame, so that it can be taken hold of
_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class MiniMap(QWidget):
    """Drag the frame to move, its left or right edge to zoom; click to go there, turn the wheel to zoom."""

    def __init__(self, view: GanttView) -> None:
        """Sit under the bars of `view`, as wide as the whole chart."""
        super().__init__(view)
        self._view = view
        self._image: QImage | None = None
        self._of: tuple[object, ...] = ()
        self._held = ""  # what is dragged: move, left, right
        self._grab = QPointF()
        self.left_px = 0  # where the chart begins
        self.setAccessibleName(tr("The whole plan in small"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setToolTip(tr("The whole plan. Drag the frame to move, its edges to zoom; click to go there."))
        self.hide()

    @property
    def wanted_px(self) -> int:
        """Return how high it wants to be."""
        return round(self.fontMetrics().height() * LINES)

    @property
    def low_px(self) -> int:
        """Return how high it is at least, where the rows need the room."""
        return round(self.fontMetrics().height() * LOW_LINES)

    # --- where things are ---------------------------------------------------------------------------

    def axis(self) -> TimeAxis:
        """Return the axis on which the whole plan has room, squeezed as that of the chart is."""
        view = self._view
        end = view.scene.end_min if view.scene is not None else 0
        plain = TimeAxis(0.0, 1.0, view.axis.squeeze)
        return TimeAxis(0.0, max(1.0, self.width() - self.left_px) / max(60.0, float(plain.pos(end))), plain.squeeze)

    def frame(self) -> QRectF:
        """Return the part that shows, in pixels of this widget."""
        view, axis = self._view, self.axis()
        picture = view.picture()
        x0 = float(axis.x(picture.axis.minute(0.0)))
        x1 = float(axis.x(picture.axis.minute(picture.width)))
        width = self.width() - self.left_px
        x0, x1 = max(0.0, x0), min(float(width), max(x1, x0 + _LEAST_PX))
        whole = view.rows.height if view.rows is not None else 0.0
        high = self.height() - 2 * _PAD_PX
        top = high * min(1.0, picture.top / whole) if whole > 0 else 0.0
        foot = high * min(1.0, (picture.top + picture.height) / whole) if whole > 0 else high
        return QRectF(self.left_px + x0, _PAD_PX + top, max(_LEAST_PX, x1 - x0), max(3.0, foot - top))

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plan and the frame."""
        theme, ratio = self._view.look.theme, self.devicePixelRatioF()
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.chart)
            painter.fillRect(QRectF(0, 0, self.left_px, self.height()), theme.header)
            area = QRectF(self.left_px, _PAD_PX, self.width() - self.left_px, self.height() - 2 * _PAD_PX)
            image = self.picture(ratio)
            if image is not None:
                painter.drawImage(area, image)
                self._draw_now(painter, area)
                self._draw_frame(painter, area)
            painter.fillRect(QRectF(0, 0, self.width(), 1 / ratio), theme.tick_major)
            painter.fillRect(QRectF(self.left_px - 1 / ratio, 0, 1 / ratio, self.height()), theme.tick_major)
            painter.setFont(self._view.look.font)
            painter.setPen(theme.muted)
            words = QRectF(10, 4, self.left_px - 16, self.height() - 8)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), tr("Whole plan"))
            if self.hasFocus():
                painter.setPen(QPen(theme.selection, 1, Qt.PenStyle.DotLine))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def forget(self) -> None:
        """Throw the picture away."""
        self._image = None

    def picture(self, ratio: float) -> QImage | None:
        """Return the plan in small; made again only when plan, rows, colours or size have changed."""
        view = self._view
        scene, rows = view.scene, view.rows
        if scene is None or rows is None or not len(scene.operation) or self.width() <= self.left_px:
            return None
        size = round((self.width() - self.left_px) * ratio), round((self.height() - 2 * _PAD_PX) * ratio)
        of = (scene, rows, view.slots, view.axis.squeeze, view.look.theme, *size)
        if (
            self._image is None
            or len(of) != len(self._of)
            or any(a is not b and not (isinstance(a, int) and a == b) for a, b in zip(of, self._of, strict=True))
        ):
            axis = self.axis()
            axis = TimeAxis(0.0, axis.px_per_min * ratio, axis.squeeze)
            theme = view.look.theme
            colors = np.array([_rgb(bar.edge) for bar in theme.bars], dtype=np.uint8)
            pixels = density(scene, rows, view.slots, axis, size, np.array(_rgb(theme.chart), dtype=np.uint8), colors)
            high, wide = pixels.shape[:2]
            held = np.ascontiguousarray(pixels)
            self._image = QImage(held.data, wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()
            self._of = of
        return self._image

    def _draw_now(self, painter: QPainter, area: QRectF) -> None:
        now = self._view.now_min
        if now is not None:
            x = self.left_px + float(self.axis().x(now))
            painter.fillRect(QRectF(x - 0.5, area.top(), 1.5, area.height()), self._view.look.theme.now)

    def _draw_frame(self, painter: QPainter, area: QRectF) -> None:
        theme, frame = self._view.look.theme, self.frame()
        veil = QColor(theme.header)
        veil.setAlpha(130)
        painter.fillRect(QRectF(area.left(), area.top(), frame.left() - area.left(), area.height()), veil)
        painter.fillRect(QRectF(frame.right(), area.top(), area.right() - frame.right(), area.height()), veil)
        if frame.height() < area.height() - 1:
            painter.fillRect(QRectF(frame.left(), area.top(), frame.width(), frame.top() - area.top()), veil)
            painter.fillRect(QRectF(frame.left(), frame.bottom(), frame.width(), area.bottom() - frame.bottom()), veil)
        pen = QPen(theme.selection, 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(1, 1, -1, -1))

    # --- pointer and keys ---------------------------------------------------------------------------

    def _grip(self, at: QPointF) -> str:
        """Say what lies under the pointer: an edge of the frame, the frame, or nothing."""
        frame = self.frame()
        if abs(at.x() - frame.left()) <= _GRIP_PX and frame.width() > 3 * _GRIP_PX:
            return "left"
        if abs(at.x() - frame.right()) <= _GRIP_PX and frame.width() > 3 * _GRIP_PX:
            return "right"
        return "move" if frame.contains(at) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame; a click beside it brings it there first."""
        at = event.position()
        if event.button() != Qt.MouseButton.LeftButton or at.x() < self.left_px or self._view.scene is None:
            return
        self._held, self._grab = self._grip(at), at
        if not self._held:
            self._centre(at)
            self._held = "move"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or zoom; else show what could be done."""
        at, view = event.position(), self._view
        if not self._held:
            grip = self._grip(at)
            shape = (
                Qt.CursorShape.SplitHCursor
                if grip in ("left", "right")
                else (Qt.CursorShape.OpenHandCursor if grip else Qt.CursorShape.ArrowCursor)
            )
            self.setCursor(shape)
            return
        moved, self._grab = at - self._grab, at
        axis = self.axis()
        if self._held == "move":
            whole = view.rows.height if view.rows is not None else 0.0
            high = max(1.0, self.height() - 2 * _PAD_PX)
            view.pan(moved.x() / axis.px_per_min * view.axis.px_per_min, moved.y() / high * whole)
            return
        width, frame = float(view.viewport().width()), self.frame()
        wanted = max(_LEAST_PX, frame.width() + (moved.x() if self._held == "right" else -moved.x()))
        view.zoom(frame.width() / wanted, 0.0 if self._held == "right" else width)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = ""

    def _centre(self, at: QPointF) -> None:
        view = self._view
        view.go_to(float(self.axis().minute(at.x() - self.left_px)))
        if view.rows is not None:
            share = (at.y() - _PAD_PX) / max(1.0, self.height() - 2 * _PAD_PX)
            bar = view.verticalScrollBar()
            bar.setValue(round(share * view.rows.height - view.viewport().height() / 2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the middle of what shows."""
        self._view.zoom_by_wheel(event.angleDelta().y(), self._view.viewport().width() / 2)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a part of what shows; plus and minus zoom."""
        view, step = self._view, _KEYS.get(event.key())  # type: ignore[call-overload]
        if step is not None:
            view.pan(step[0] * view.viewport().width() / 4, step[1] * view.viewport().height() / 4)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            view.zoom(1.3)
        elif event.key() == Qt.Key.Key_Minus:
            view.zoom(1 / 1.3)
        else:
            super().keyPressEvent(event)


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()
