"""Draws a picture of the chart from arrays: onto the screen's buffer, an image, a page or an SVG."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from gui.colors import Theme
from gui.gantt.axis import level_for, ticks
from gui.gantt.columns import Floats
from gui.gantt.fast_rects import draw_rects
from gui.gantt.frame import Frame, Rects, SlotRects, View, closed_rects, make_frame
from gui.gantt.glyphs import LOCKED, PAST_DUE, STARTED, GlyphPixmaps, draw_glyph
from gui.gantt.labels import BarLabels
from gui.gantt.metrics import Metrics
from gui.gantt.rows import Rows
from gui.gantt.scene import Scene
from gui.gantt.slots import DIMMED
from gui.gantt.timetext import TimeText

_HATCH_PX = 5
_TEXT_PAD_PX = 4.0
_EDGE_PX = 3.0


@dataclass(frozen=True, slots=True)
class Look:
    """How everything is drawn: colours, font, sizes and the way times are written."""

    theme: Theme
    font: QFont
    metrics: Metrics
    times: TimeText


class ChartPainter:
    """Draws the area of the bars. `vector` is for pages and SVG: lines and paths instead of pixels."""

    def __init__(self, look: Look, labels: BarLabels, *, vector: bool = False) -> None:
        """Take the look; labels and signs are kept between pictures."""
        self.look = look
        self.labels = labels
        self._vector = vector
        self._glyphs = GlyphPixmaps()
        self._hatches: dict[tuple[float, int], QPixmap] = {}

    def draw(self, painter: QPainter, scene: Scene, rows: Rows, view: View, slots: npt.NDArray[np.uint8]) -> Frame:
        """Draw background and bars; return what was drawn."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setFont(self.look.font)
        painter.fillRect(QRectF(0, 0, view.width, view.height), self.look.theme.chart)
        self._draw_closed(painter, scene, rows, view)
        self._draw_grid(painter, scene, rows, view)
        frame = make_frame(scene, rows, view, slots)
        self._draw_bars(painter, frame, view)
        if frame.fine:
            self._draw_texts(painter, scene, frame, view)
        return frame

    # Background

    def _draw_closed(self, painter: QPainter, scene: Scene, rows: Rows, view: View) -> None:
        self._fill(painter, closed_rects(scene, rows, view), self.look.theme.closed)
        calendars = scene.arrangement.calendars
        fm = QFontMetricsF(self.look.font)
        for row in rows.rows_between(view.top, view.top + view.height):
            calendar = None if row.unit is None else calendars[row.unit]
            for span in () if calendar is None else calendar.closed:
                left, right = view.axis.x(max(0, span.start_min)), view.axis.x(span.end_min)
                if right - left < 2 or right < 0 or left > view.width:
                    continue
                left, right = max(left, -1.0), min(right, view.width + 1.0)
                box = QRectF(left, row.top - view.top, right - left, row.height)
                painter.fillRect(box, self.look.theme.downtime)
                if not span.reason or row.height < fm.height():
                    continue
                lane = int(rows.first_lane[row.unit])
                lanes = int(scene.lanes[row.unit])
                free = not len(scene.bars_in(lane, lane + lanes, span.start_min, span.end_min))
                if free and fm.horizontalAdvance(span.reason) + 8 < box.width():
                    painter.setPen(self.look.theme.downtime_text)
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, span.reason)
                    painter.setPen(Qt.PenStyle.NoPen)

    def _draw_grid(self, painter: QPainter, scene: Scene, rows: Rows, view: View) -> None:
        theme, times = self.look.theme, self.look.times
        pixel = 1 / view.ratio
        shown = rows.rows_between(view.top, view.top + view.height)
        foot = min(view.height, rows.height - view.top)
        level = level_for(view.axis, self.look.metrics.digit_px, times.clock_chars)
        start, end = view.axis.minute(0.0), view.axis.minute(view.width)
        for unit, step, color in ((level.unit, level.step, theme.tick_minor), (level.major, 1, theme.tick_major)):
            found = ticks(scene.problem.plan_start, unit, step, start, end, times.first_weekday)
            x = view.snap(view.axis.x(np.array([minute for minute, _ in found], dtype=np.float64)))
            self._fill(painter, _columns(x, foot, pixel), color)
        if view.axis.squeeze is not None:
            self._fill(painter, _folds(view, foot), theme.fold)
        bands = [(row.top - view.top, row.height) for row in shown if row.unit is None]
        self._fill(painter, _bands(bands, view), theme.group)
        lines = [(row.top + row.height - view.top - pixel, pixel) for row in shown if row.height > 4]
        self._fill(painter, _bands(lines, view), theme.row_line)

    # Bars

    def _draw_bars(self, painter: QPainter, frame: Frame, view: View) -> None:
        bars = self.look.theme.bars
        self._fill_slots(painter, frame.pauses, [bar.pause for bar in bars])
        self._fill_slots(painter, frame.setups, [bar.setup if frame.fine else bar.pause for bar in bars])
        self._draw_hatches(painter, frame.hatches, view)
        self._fill_slots(painter, frame.fills, [bar.fill if frame.fine else bar.dense for bar in bars])
        self._fill_slots(painter, frame.edges, [bar.edge for bar in bars])
        self._fill(painter, frame.lates, self.look.theme.late)

    def _fill_slots(self, painter: QPainter, batches: SlotRects, colors: list[QColor]) -> None:
        for slot, rects in batches:
            self._fill(painter, rects, colors[slot])

    def _fill(self, painter: QPainter, rects: Rects, color: QColor) -> None:
        painter.setBrush(color)
        draw_rects(painter, rects)

    def _draw_hatches(self, painter: QPainter, rects: Rects, view: View) -> None:
        if not len(rects):
            return
        if self._vector:
            painter.save()
            painter.setPen(QPen(self.look.theme.hatch, 0.7))
            for rect in rects.tolist():
                _draw_hatch_lines(painter, QRectF(*rect))
            painter.restore()
            return
        painter.save()
        painter.scale(1 / view.ratio, 1 / view.ratio)  # the texture is made of device pixels
        painter.setBrush(QBrush(self._hatch(view.ratio)))
        draw_rects(painter, rects * view.ratio)
        painter.restore()

    def _hatch(self, ratio: float) -> QPixmap:
        color = self.look.theme.hatch
        found = self._hatches.get((ratio, color.rgba()))
        if found is None:
            size = max(3, round(_HATCH_PX * ratio))
            found = QPixmap(size, size)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, ratio))
            for shift in (-size, 0, size):
                painter.drawLine(QPointF(shift - 1, size + 1), QPointF(shift + size + 1, -1))
            painter.end()
            self._hatches[(ratio, color.rgba())] = found
        return found

    # Text and signs

    def _draw_texts(self, painter: QPainter, scene: Scene, frame: Frame, view: View) -> None:
        text_px = self.look.metrics.text_px
        height = frame.box[:, 3]
        left = np.maximum(frame.run_x, 0.0) + _TEXT_PAD_PX
        behind_edge = (frame.run_x - frame.box[:, 0] < _EDGE_PX) & (frame.run_x >= 0)
        left = np.where(behind_edge, left + _EDGE_PX - 1, left)
        right = np.minimum(frame.box[:, 0] + frame.box[:, 2], view.width) - 2.0
        size = float(min(round(text_px * 0.72), 14))
        operation = scene.operation[frame.bar]
        columns = scene.columns
        marked = columns.started[operation] | columns.locked[operation]
        roomy = (right - left >= size) & (height >= size)
        for k in np.flatnonzero(marked & roomy).tolist():
            kind = STARTED if columns.started[operation[k]] else LOCKED
            self._glyph(painter, kind, left[k], frame.box[k, 1] + (height[k] - size) / 2, size, view)
        left = np.where(marked & roomy, left + size + 2, left)
        past = scene.past_due[frame.bar] & (frame.slot != DIMMED) & (right - left >= size + 1) & (height >= size)
        for k in np.flatnonzero(past).tolist():
            self._glyph(painter, PAST_DUE, right[k] - size, frame.box[k, 1] + (height[k] - size) / 2, size, view)
        right = np.where(past, right - size - 2, right)
        wanted = np.flatnonzero((right - left >= self.labels.least_px) & (height >= text_px * 0.78))
        wanted = wanted[np.argsort(frame.slot[wanted], kind="stable")]
        self._draw_labels(painter, frame, operation, left, right, wanted, self._places(scene))

    def _places(self, scene: Scene) -> npt.NDArray[np.int64] | None:
        """Return the machine of each operation where the bars name it, else None."""
        return scene.schedule.machine if self.labels.by == "order" and scene.schedule is not None else None

    def _draw_labels(
        self, painter: QPainter, frame: Frame, operation: npt.NDArray[np.int64], left: Floats, right: Floats,
        wanted: npt.NDArray[np.int64], machine: npt.NDArray[np.int64] | None,
    ) -> None:  # fmt: skip
        colors = [bar.text for bar in self.look.theme.bars]
        labels, text_px = self.labels, self.look.metrics.text_px
        y = frame.box[:, 1] + (frame.box[:, 3] - text_px) / 2
        if self._vector:
            y = y + self.look.metrics.ascent_px
        pen = -1
        where = machine[operation[wanted]] if machine is not None else operation[wanted] * 0 - 1
        columns = (where, operation[wanted], frame.slot[wanted], left[wanted], (right - left)[wanted], y[wanted])
        for place, op, slot, x, width, top in zip(*(column.tolist() for column in columns), strict=True):
            text = labels.text(op, width, place)
            if not text:
                continue
            if slot != pen:
                painter.setPen(colors[slot])
                pen = slot
            if self._vector:
                painter.drawText(QPointF(x, top), text)
            else:
                painter.drawStaticText(QPointF(x, top), labels.laid_out(text))

    def _glyph(self, painter: QPainter, kind: str, x: float, y: float, size: float, view: View) -> None:
        theme = self.look.theme
        color = theme.late if kind == PAST_DUE else theme.mark
        if self._vector:
            draw_glyph(painter, kind, QRectF(x, y, size, size), color, theme.late_mark)
            return
        pixmap = self._glyphs.get(kind, size, view.ratio, color, theme.late_mark)
        snapped = QPointF(round(x * view.ratio) / view.ratio, round(y * view.ratio) / view.ratio)
        painter.drawPixmap(snapped, pixmap)


def _columns(x: Floats, height: float, width: float) -> Rects:
    rects = np.zeros((len(x), 4))
    rects[:, 0], rects[:, 2], rects[:, 3] = x, width, height
    return rects


_FOLD_PX = 3.0
_FOLD_ROOM_PX = 12.0


def _folds(view: View, height: float) -> Rects:
    """Return a stripe where time is squeezed out, where there is room between them."""
    assert view.axis.squeeze is not None
    _, after = view.axis.squeeze.gaps
    x = view.snap(view.axis.x(after))
    x = x[(x > -_FOLD_PX) & (x < view.width + _FOLD_PX)]
    if len(x) * _FOLD_ROOM_PX > view.width:
        x = x[:0]
    width = view.snap_one(_FOLD_PX)
    return _columns(x - width / 2, height, width)


def _bands(spans: list[tuple[float, float]], view: View) -> Rects:
    rects = np.zeros((len(spans), 4))
    if spans:
        rects[:, 1], rects[:, 3] = view.snap(np.array([y for y, _ in spans])), np.array([h for _, h in spans])
        rects[:, 2] = view.width
    return rects


def _draw_hatch_lines(painter: QPainter, box: QRectF) -> None:
    """Draw diagonal lines cut to the box."""
    offset = box.left() + _HATCH_PX / 2
    while offset < box.right() + box.height():
        start = QPointF(min(offset, box.right()), box.top() + max(0.0, offset - box.right()))
        foot = offset - box.height()
        end = QPointF(max(foot, box.left()), box.bottom() - max(0.0, box.left() - foot))
        painter.drawLine(start, end)
        offset += _HATCH_PX
