"""Draws what hangs on the pointer: rows that can take it, where it would land, what it costs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.gantt.drag import DragShape, Ghost
from gui.gantt.frame import View
from gui.gantt.painter import Look
from gui.gantt.rows import Rows

_PAD_PX = 8.0
_OFFSET_PX = 18.0


def draw_drag(painter: QPainter, rows: Rows, view: View, look: Look, shape: DragShape) -> None:
    """Draw all of it over the finished picture."""
    painter.save()
    _draw_rows(painter, rows, view, look, shape)
    for ghost in shape.ghosts:
        _draw_ghost(painter, rows, view, look, shape, ghost)
    _draw_card(painter, view, look, shape)
    painter.restore()


def _tone(look: Look, tone: str) -> QColor:
    if tone == "bad":
        return look.theme.late
    if tone == "good":
        return QColor("#3fb950") if look.theme.dark else QColor("#1a7f37")
    return look.theme.selection


def _draw_rows(painter: QPainter, rows: Rows, view: View, look: Look, shape: DragShape) -> None:
    """Light up the rows that can take it and veil the others with the reason."""
    veil = QColor(look.theme.chart)
    veil.setAlpha(185)
    light = QColor(look.theme.selection)
    light.setAlpha(22)
    painter.setFont(look.font)
    fm = QFontMetricsF(look.font)
    own = {unit for _, unit in shape.units}
    for row in rows.rows_between(view.top, view.top + view.height):
        if row.unit is None:
            continue
        box = QRectF(0, row.top - view.top, view.width, row.height)
        reason = "" if row.machine is None else shape.reasons[row.machine]
        if row.machine is None and row.unit not in own:
            continue  # by order or pool nothing goes to another row
        painter.fillRect(box, veil if reason else light)
        if reason and row.height >= fm.height():
            words = QRectF(6, box.center().y() - fm.height() / 2, fm.horizontalAdvance(reason) + 12, fm.height())
            painter.fillRect(words, look.theme.chart)
            painter.setPen(look.theme.muted)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), reason)


def _draw_ghost(painter: QPainter, rows: Rows, view: View, look: Look, shape: DragShape, ghost: Ghost) -> None:
    unit = dict(shape.units)[ghost.operation]
    row = rows.row_of(unit)
    if row is None:
        return
    lane = int(rows.first_lane[unit])
    height = float(rows.lane_height[lane]) or row.height
    top = row.top - view.top
    inside = shape.point.y() - top  # on a machine of several lanes the one under the pointer
    if height < row.height and 0 <= inside < row.height:
        top += int(inside / height) * height
    x0, xr, x1 = (float(view.axis.x(minute)) for minute in ghost.slot)
    x0, xr, x1 = (min(max(x, -50.0), view.width + 50.0) for x in (x0, xr, x1))
    color = _tone(look, shape.tone)
    fill = QColor(color)
    fill.setAlpha(95)
    pad = 2.0 if height >= 12 else 0.0
    box = QRectF(x0, top + pad, max(2.0, x1 - x0), height - 2 * pad)
    painter.fillRect(QRectF(xr, box.top(), max(1.0, x1 - xr), box.height()), fill)
    if xr - x0 >= 1:
        painter.fillRect(QRectF(x0, box.top(), xr - x0, box.height()), QBrush(color, Qt.BrushStyle.BDiagPattern))
    pen = QPen(color, 2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _draw_card(painter: QPainter, view: View, look: Look, shape: DragShape) -> None:
    """Write place, reason and cost beside the pointer, always inside the picture."""
    bold = QFont(look.font)
    bold.setBold(True)
    lines = [(shape.title, bold, look.theme.text)]
    if shape.note:
        lines.append((shape.note, look.font, look.theme.late if not shape.cost else look.theme.muted))
    if shape.cost:
        lines.append((shape.cost, look.font, _tone(look, shape.tone) if shape.tone else look.theme.muted))
    widest = min(max(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in lines), view.width * 0.6)
    boxes, height = [], 0.0
    for text, font, color in lines:
        room = QRectF(0, 0, widest + 1, 400)
        need = QFontMetricsF(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
        boxes.append((text, font, color, need.height()))
        height += need.height() + 2
    width = widest + 2 * _PAD_PX
    height += 2 * _PAD_PX - 2
    x, y = shape.point.x() + _OFFSET_PX, shape.point.y() + _OFFSET_PX
    x = x if x + width < view.width else max(0.0, shape.point.x() - _OFFSET_PX - width)
    y = y if y + height < view.height else max(0.0, shape.point.y() - _OFFSET_PX - height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.theme.card_line, 1))
    painter.setBrush(look.theme.card)
    painter.drawRoundedRect(QRectF(x, y, width, height), 6, 6)
    at = QPointF(x + _PAD_PX, y + _PAD_PX)
    for text, font, color, high in boxes:
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(QRectF(at.x(), at.y(), widest + 1, high + 1), int(Qt.TextFlag.TextWordWrap), text)
        at.setY(at.y() + high + 2)
