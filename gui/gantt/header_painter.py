"""Draws the time header above the bars and the machine names beside them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF

from gui.gantt.arrange import WHOLE_SHOP
from gui.gantt.axis import level_for, ticks
from gui.gantt.frame import View
from gui.gantt.painter import Look
from gui.gantt.rows import Row, Rows
from gui.gantt.scene import Scene
from gui.texts import noop, tr

_PAD_PX = 6.0
_FULL_LOAD = 0.9


def bold(font: QFont) -> QFont:
    """Return the font in a heavier weight."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def draw_time_header(painter: QPainter, scene: Scene | None, view: View, look: Look) -> None:
    """Draw two lines of cells: days over hours, months over weeks, whatever the zoom asks for."""
    theme, line = look.theme, look.metrics.header_line_px
    pixel = 1 / view.ratio
    painter.fillRect(QRectF(0, 0, view.width, 2 * line), theme.header)
    if scene is not None:
        level = level_for(view.axis, look.metrics.digit_px, look.times.clock_chars)
        _draw_cells(painter, scene, view, look, level.major, 1, upper=True)
        _draw_cells(painter, scene, view, look, level.unit, level.step, upper=False)
    painter.fillRect(QRectF(0, view.snap_one(2 * line) - pixel, view.width, pixel), theme.tick_major)


def _draw_cells(painter: QPainter, scene: Scene, view: View, look: Look, unit: str, step: int, *, upper: bool) -> None:
    theme, times, line = look.theme, look.times, look.metrics.header_line_px
    level = level_for(view.axis, look.metrics.digit_px, times.clock_chars)
    top = 0.0 if upper else line
    font = bold(look.font) if upper else look.font
    painter.setFont(font)
    fm = QFontMetricsF(font)
    found = ticks(
        scene.problem.plan_start, unit, step, view.axis.minute(0.0), view.axis.minute(view.width), times.first_weekday
    )
    centred = not upper and level.unit not in ("minute", "hour")
    squeezed = view.axis.squeeze is not None
    for (minute, when), (next_minute, _) in pairwise(found):
        left, right = view.snap_one(float(view.axis.x(minute))), view.snap_one(float(view.axis.x(next_minute)))
        if squeezed and right - left < 2:
            continue  # closed, and squeezed out
        if squeezed and level.unit in ("minute", "hour") and not upper:
            when = scene.problem.clock.at(round(view.axis.at(view.axis.pos(minute))))
        painter.fillRect(QRectF(left, top if upper else top + line * 0.45, 1 / view.ratio, line), theme.tick_major)
        if not upper and not centred and left < -3:
            continue  # its beginning would be cut off
        text = times.major(unit, when) if upper else times.minor(level, when)
        painter.setPen(theme.text if upper else theme.muted)
        width = fm.horizontalAdvance(text)
        if squeezed and not upper and width + 4 > right - left:
            continue  # most of its cell is closed
        pinned = max(left, 0.0) + _PAD_PX if upper else left + 4.0
        if upper and pinned + width > right - 2:
            pinned = right - 4 - width if left < 0 else pinned  # slides out with its cell
            if left >= 0 and width + _PAD_PX > right - left:
                text, width = fm.elidedText(text, Qt.TextElideMode.ElideRight, right - left - _PAD_PX), 0
        x = (left + right - width) / 2 if centred else pinned
        painter.drawText(QPointF(x, top + (line + fm.ascent() - fm.descent()) / 2), text)


def draw_stretch(painter: QPainter, view: View, look: Look, stretch: tuple[int, int]) -> None:
    """Mark a stretch of time on the lower line of the header."""
    line = look.metrics.header_line_px
    left, right = (min(max(float(view.axis.x(minute)), -4.0), view.width + 4.0) for minute in stretch)
    painter.fillRect(QRectF(left, line, right - left, line), look.theme.selection_halo)
    for x in (left, right - 2):
        painter.fillRect(QRectF(view.snap_one(x), line, 2, line), look.theme.selection)
    painter.fillRect(QRectF(left, 2 * line - 3, right - left, 3), look.theme.selection)


FLAG_PX = 7.0


def draw_flag(painter: QPainter, x: float, height: float, look: Look, *, planted: bool) -> None:
    """Draw the flag at the end of the frozen time; a faint one where nothing is frozen yet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.frozen)
    painter.setOpacity(1.0 if planted else 0.45)
    foot, side = height - 1, FLAG_PX
    painter.drawPolygon(QPolygonF([
        QPointF(x - side, foot - 1.9 * side), QPointF(x + side, foot - 1.9 * side), QPointF(x + side, foot - side),
        QPointF(x, foot), QPointF(x - side, foot - side),
    ]))  # fmt: skip
    painter.restore()


CORNERS = {
    "machine": (noop("Machine"), noop("Load")),
    "order": (noop("Order"), noop("Late")),
    "pool": (noop("Operators and tools"), noop("Load")),
}


def draw_corner(painter: QPainter, width: float, look: Look, ratio: float, by: str = "machine") -> None:
    """Draw the heads of the two columns of the row header."""
    theme, height = look.theme, look.metrics.header_px
    painter.fillRect(QRectF(0, 0, width, height), theme.header)
    painter.setFont(look.font)
    painter.setPen(theme.muted)
    left, right = (tr(words) for words in CORNERS[by])
    box = QRectF(10, height / 2, width - 20, height / 2)
    fm = QFontMetricsF(look.font)
    left = fm.elidedText(left, Qt.TextElideMode.ElideRight, box.width() - fm.horizontalAdvance(right) - 8)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
    _frame(painter, width, height, look, ratio)


def draw_row_header(
    painter: QPainter, scene: Scene | None, rows: Rows | None, width: float, view: View, look: Look
) -> None:
    """Draw groups and names, and how busy each machine or pool is or how late each order."""
    painter.fillRect(QRectF(0, 0, width, view.height), look.theme.header)
    if scene is not None and rows is not None:
        shown = rows.rows_between(view.top - 2 * look.metrics.text_px, view.top + view.height)
        for row in shown:
            if row.unit is not None:
                _draw_unit(painter, scene, row, row.unit, width, view, look)
        heads = [row for row in shown if row.unit is None]
        ends = [*(row.top for row in heads[1:]), rows.height]
        for row, end in zip(heads, ends, strict=False):  # without groups there is an end too many
            _draw_group(painter, row, end - row.top, width, view, look)
    pixel = 1 / view.ratio
    painter.fillRect(QRectF(view.snap_one(width) - pixel, 0, pixel, view.height), look.theme.tick_major)


def _draw_group(painter: QPainter, row: Row, block_px: float, width: float, view: View, look: Look) -> None:
    theme = look.theme
    box = QRectF(0, view.snap_one(row.top - view.top), width, row.height)
    painter.fillRect(box, theme.group)
    low = row.height < look.metrics.text_px * 0.8
    if low:  # the name stands over the group's rows instead, which are too low for names
        box = QRectF(0, box.top(), width, look.metrics.text_px)
        if block_px < box.height():
            return
    size = look.metrics.text_px * 0.22
    x, y = 11.0, box.center().y()
    arrow = (
        [QPointF(x - size / 2, y - size), QPointF(x + size / 2, y), QPointF(x - size / 2, y + size)]
        if row.collapsed
        else [QPointF(x - size, y - size / 2), QPointF(x + size, y - size / 2), QPointF(x, y + size / 2)]
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.group_text)
    painter.drawPolygon(QPolygonF(arrow))
    painter.restore()
    font = bold(look.font)
    painter.setFont(font)
    painter.setPen(theme.group_text)
    text = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, width - 28)
    painter.drawText(box.adjusted(20, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _draw_unit(painter: QPainter, scene: Scene, row: Row, unit: int, width: float, view: View, look: Look) -> None:
    theme, pixel = look.theme, 1 / view.ratio
    top = view.snap_one(row.top - view.top)
    if row.height > 4:
        painter.fillRect(QRectF(0, view.snap_one(top + row.height) - pixel, width, pixel), theme.row_line)
    if row.height < look.metrics.text_px * 0.85:
        return
    box = QRectF(10, top, width - 20, min(row.height, 2 * look.metrics.row_px))
    painter.setFont(look.font)
    fm = QFontMetricsF(look.font)
    figure, late = _figure(scene, unit, look)
    room = box.width()
    if figure and width > 90:
        painter.setPen(theme.late if late else theme.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)
        room -= max(fm.horizontalAdvance("100 %"), fm.horizontalAdvance(figure)) + 8
        if scene.arrangement.by != "order" and row.height >= look.metrics.text_px + 6:  # else it strikes the figure
            _draw_load(painter, float(scene.load[unit]), QRectF(box.right() - 36, top + row.height - 5, 36, 2), look)
    painter.setPen(theme.text)
    name = fm.elidedText(row.name, Qt.TextElideMode.ElideMiddle, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    product = scene.problem.orders[unit].product if scene.arrangement.by == "order" else ""
    left = fm.horizontalAdvance(name) + 8
    if product and room - left > 3 * look.metrics.text_px:
        painter.setPen(theme.muted)
        text = fm.elidedText(product, Qt.TextElideMode.ElideRight, room - left)
        painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _figure(scene: Scene, unit: int, look: Look) -> tuple[str, bool]:
    """Return what stands right of a name, and whether it is bad news: the load, or how late an order ends."""
    if scene.schedule is None:
        return "", False
    if scene.arrangement.by != "order":
        known = scene.arrangement.calendar[unit] != WHOLE_SHOP
        return (f"{round(100 * float(scene.load[unit]))} %" if known else ""), False
    late = int(scene.lateness[unit]) if scene.has_due[unit] else 0
    return (f"+{look.times.short(late)}", True) if late > 0 else ("", False)


def _draw_load(painter: QPainter, load: float, box: QRectF, look: Look) -> None:
    theme = look.theme
    painter.fillRect(box, theme.load_back)
    done = QRectF(box)
    done.setWidth(box.width() * min(1.0, load))
    painter.fillRect(done, theme.load_high if load >= _FULL_LOAD else theme.load)


def _frame(painter: QPainter, width: float, height: float, look: Look, ratio: float) -> None:
    pixel = 1 / ratio
    right, bottom = round(width * ratio) / ratio, round(height * ratio) / ratio
    painter.fillRect(QRectF(right - pixel, 0, pixel, height), look.theme.tick_major)
    painter.fillRect(QRectF(0, bottom - pixel, width, pixel), look.theme.tick_major)
