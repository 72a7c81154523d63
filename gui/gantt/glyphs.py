"""Small signs on bars: locked, started, past due. Drawn once a size and colour, then copied."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

LOCKED = "locked"
STARTED = "started"
PAST_DUE = "past due"


def draw_glyph(painter: QPainter, kind: str, box: QRectF, color: QColor, sign: QColor) -> None:
    """Draw a sign into a square; `sign` is the colour of what stands inside a filled shape."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 12, box.height() / 12)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if kind == LOCKED:
        painter.drawRoundedRect(QRectF(2, 5.2, 8, 6), 1.2, 1.2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.5))
        shackle = QPainterPath(QPointF(3.8, 5.5))
        shackle.lineTo(3.8, 3.6)
        shackle.arcTo(QRectF(3.8, 1.2, 4.4, 4.4), 180, -180)
        shackle.lineTo(8.2, 5.5)
        painter.drawPath(shackle)
    elif kind == STARTED:
        painter.drawPolygon([QPointF(2.6, 1.4), QPointF(10.4, 6), QPointF(2.6, 10.6)])
    else:
        painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolygon([QPointF(6, 1.4), QPointF(11, 10.6), QPointF(1, 10.6)])
        painter.setPen(QPen(sign, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(6, 4.2), QPointF(6, 7.4))
        painter.drawLine(QPointF(6, 8.5), QPointF(6, 10.0))
    painter.restore()


class GlyphPixmaps:
    """Keeps the signs as pictures of one device pixel ratio."""

    def __init__(self) -> None:
        """Begin empty."""
        self._pixmaps: dict[tuple[str, float, float, int, int], QPixmap] = {}

    def get(self, kind: str, size: float, ratio: float, color: QColor, sign: QColor) -> QPixmap:
        """Return the picture of a sign, `size` logical pixels wide."""
        key = (kind, size, ratio, color.rgba(), sign.rgba())
        found = self._pixmaps.get(key)
        if found is None:
            found = QPixmap(round(size * ratio), round(size * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            draw_glyph(painter, kind, QRectF(0, 0, size, size), color, sign)
            painter.end()
            self._pixmaps[key] = found
        return found
