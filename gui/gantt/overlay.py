"""Draws what changes often over the finished picture: now, selection, links, due marks, hover, rubber band."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from gui.gantt.fast_rects import draw_rects
from gui.gantt.frame import Rects, View, bar_boxes, shown_height
from gui.gantt.links import MOST_OPERATIONS, lane_middle, linked_pairs, route
from gui.gantt.order_marks import Carried, draw_marks, marks_of
from gui.gantt.painter import Look
from gui.gantt.rows import Rows
from gui.gantt.scene import Scene
from scheduler.schedule import Schedule

if TYPE_CHECKING:
    from gui.gantt.drag import DragShape

_ARROW_PX = 6.0


@dataclass(slots=True)
class OverlayState:
    """What the overlay shows at the moment."""

    selection: frozenset[int] = frozenset()
    current: int | None = None  # where the keyboard stands
    hovered: int | None = None
    now_min: int | None = 0
    rubber_band: QRectF | None = None
    focused: bool = False
    drag: DragShape | None = None
    ghost_plan: Schedule | None = None  # another plan, to compare with
    ghost_other: Schedule | None = None  # the plan that it is compared with, where that is not the present one
    shows_critical: bool = True
    frozen_min: int | None = None  # while its edge is dragged; else the problem's own
    carried: Carried | None = None  # one end of an order's window, while it is dragged
    stretch: tuple[int, int] | None = None  # of time, that the planner has marked: first minute, end
    critical: tuple[int, ...] = ()  # the critical path of the selected order, by start


def draw_overlay(painter: QPainter, scene: Scene, rows: Rows, view: View, look: Look, state: OverlayState) -> None:
    """Draw all overlays in their order."""
    if state.ghost_plan is not None:
        _draw_ghosts(painter, scene, rows, view, look, state.ghost_plan, state.ghost_other)
    _draw_frozen(painter, view, look, frozen_until(scene, state), carried=state.frozen_min is not None)
    _draw_stretch(painter, view, look, state.stretch)
    _draw_now(painter, view, look, state.now_min)
    draw_marks(painter, view, look, marks_of(scene, view, look, state.selection, state.carried))
    if state.critical and state.drag is None:
        _draw_critical(painter, scene, rows, view, look, state.critical)
    _draw_selection(painter, scene, rows, view, look, state)
    if state.drag is None:  # it draws its own
        _draw_links(painter, scene, rows, view, look, state.selection)
        _draw_hover(painter, scene, rows, view, look, state)
    if state.rubber_band is not None:
        painter.fillRect(state.rubber_band, look.theme.selection_halo)
        _outline(painter, np.array([state.rubber_band.getRect()]), look.theme.selection, 1)
    if state.drag is not None:
        from gui.gantt.drag_painter import draw_drag

        draw_drag(painter, rows, view, look, state.drag)


def _draw_ghosts(
    painter: QPainter, scene: Scene, rows: Rows, view: View, look: Look, plan: Schedule, other: Schedule | None
) -> None:
    """Outline where another plan has what stands elsewhere now; or where two plans have what differs in them."""
    if other is not None:
        veil = QColor(look.theme.chart)
        veil.setAlpha(150)
        painter.fillRect(QRectF(0, 0, view.width, view.height), veil)
        _draw_ghost_boxes(painter, ghost_rects(scene, rows, view, other, plan, place=0.08), look.theme.selection)
    _draw_ghost_boxes(painter, ghost_rects(scene, rows, view, plan, other), look.theme.muted)


def _draw_ghost_boxes(painter: QPainter, boxes: Rects, color: QColor) -> None:
    fill = QColor(color)
    fill.setAlpha(60)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    draw_rects(painter, boxes)
    _outline(painter, boxes[boxes[:, 2] >= 4], color, 1)


def ghost_rects(
    scene: Scene, rows: Rows, view: View, plan: Schedule, other: Schedule | None = None, place: float = 0.62
) -> Rects:
    """Return the rectangles of a plan for what stands elsewhere in another one, by default in the present one.

    They take a third of their row, from `place` of its height on.
    """
    now = scene.schedule if other is None else other
    if now is None or len(now) != len(plan):
        return np.zeros((0, 4))
    ops, unit = scene.arrangement.units(scene.columns, plan.machine)
    lane = rows.first_lane[unit]
    left, right = float(view.axis.minute(-8.0)), float(view.axis.minute(view.width + 8.0))
    shown = (
        ((plan.machine != now.machine) | (plan.start != now.start))[ops]
        & (plan.end[ops] >= left) & (plan.setup_start[ops] <= right)
        & (rows.lane_height[lane] > 0)
        & (rows.lane_top[lane] < view.top + view.height) & (rows.lane_top[lane] + rows.lane_height[lane] > view.top)
    )  # fmt: skip
    ops, lane = ops[shown], lane[shown]
    top, height = rows.lane_top[lane] - view.top, rows.lane_height[lane]
    x0 = np.maximum(view.snap(view.axis.x(plan.setup_start[ops])), -8.0)
    x1 = np.minimum(view.snap(view.axis.x(plan.end[ops])), view.width + 8.0)
    boxes = np.empty((len(ops), 4))
    boxes[:, 0], boxes[:, 2] = x0, np.maximum(x1 - x0, 1.0)
    boxes[:, 1], boxes[:, 3] = view.snap(top + height * place), view.snap(height * 0.36)
    return boxes


def _draw_critical(painter: QPainter, scene: Scene, rows: Rows, view: View, look: Look, path: tuple[int, ...]) -> None:
    """Outline the critical path and join its operations from end to start."""
    bars = scene.bar_of[[op for op in path if op < len(scene.bar_of)]]
    bars = bars[bars >= 0]
    bars = bars[rows.lane_height[scene.lane[bars]] > 0]
    if not len(bars):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(look.theme.critical, 1.6, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    reach = 400.0
    begin = np.clip(view.axis.x(scene.setup_start[bars]), -reach, view.width + reach)
    end = np.clip(view.axis.x(scene.end[bars]), -reach, view.width + reach)
    middle = rows.lane_top[scene.lane[bars]] + rows.lane_height[scene.lane[bars]] / 2 - view.top
    for k in range(1, len(bars)):
        if scene.end[bars[k - 1]] <= scene.start[bars[k]] and middle[k] != middle[k - 1]:
            painter.drawLine(QPointF(end[k - 1], middle[k - 1]), QPointF(begin[k], middle[k]))
    painter.restore()
    boxes = shown_rects(scene, rows, view, path)
    _outline(painter, boxes, look.theme.critical, 2, 0)
    foot = boxes.copy()
    foot[:, 1], foot[:, 3] = boxes[:, 1] - 3, 3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.critical)
    draw_rects(painter, foot)


def shown_boxes(scene: Scene, rows: Rows, view: View, operations: Iterable[int]) -> list[QRectF]:
    """Return the rectangles of operations that stand in the picture."""
    return [QRectF(*rect) for rect in shown_rects(scene, rows, view, operations).tolist()]


def shown_rects(scene: Scene, rows: Rows, view: View, operations: Iterable[int]) -> Rects:
    """Return the same as one array, for thousands at once."""
    bars = scene.bars_of(operations)
    bars = bars[rows.lane_height[scene.lane[bars]] > 0]
    if not len(bars):
        return np.zeros((0, 4))
    box, _ = bar_boxes(scene, rows, view, bars)
    x, y = box[:, 0], box[:, 1]
    seen = (x < view.width) & (x + box[:, 2] > 0) & (y < view.height) & (y + box[:, 3] > 0)
    return box[seen]


def _outline(painter: QPainter, boxes: Rects, color: QColor, width: float, grown: float = 0.0) -> None:
    """Draw the outlines of boxes that are made larger by `grown` on each side."""
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    draw_rects(painter, boxes + np.array([-grown, -grown, 2 * grown, 2 * grown]))


def frozen_until(scene: Scene, state: OverlayState) -> int:
    """Return the minute at which the frozen time ends, 0 for none."""
    return round(scene.problem.frozen_hours * 60) if state.frozen_min is None else state.frozen_min


def _draw_frozen(painter: QPainter, view: View, look: Look, until: int, *, carried: bool) -> None:
    """Tint the frozen time, with a line at its end."""
    if until <= 0 and not carried:
        return
    left, right = max(float(view.axis.x(0)), -10.0), min(float(view.axis.x(until)), view.width + 10.0)
    tint = QColor(look.theme.frozen)
    tint.setAlpha(34 if carried else 22)
    if right > left:
        painter.fillRect(QRectF(left, 0, right - left, view.height), tint)
    painter.fillRect(QRectF(view.snap_one(right) - 1, 0, 2, view.height), look.theme.frozen)


def _draw_stretch(painter: QPainter, view: View, look: Look, stretch: tuple[int, int] | None) -> None:
    """Tint the stretch of time that is marked, with a line at either end."""
    if stretch is None:
        return
    left, right = (min(max(float(view.axis.x(minute)), -10.0), view.width + 10.0) for minute in stretch)
    tint = QColor(look.theme.selection)
    tint.setAlpha(26)
    painter.fillRect(QRectF(left, 0, right - left, view.height), tint)
    for x in (left, right):
        painter.fillRect(QRectF(view.snap_one(x), 0, 1, view.height), look.theme.selection)


def _draw_now(painter: QPainter, view: View, look: Look, now_min: int | None) -> None:
    if now_min is None:
        return
    x = view.snap_one(view.axis.x(now_min))
    if -10 < x < view.width + 10:
        painter.fillRect(QRectF(x - 1, 0, 2, view.height), look.theme.now)


def _draw_selection(painter: QPainter, scene: Scene, rows: Rows, view: View, look: Look, state: OverlayState) -> None:
    if not state.selection:
        return
    theme, problem = look.theme, scene.problem
    if len(state.selection) <= MOST_OPERATIONS:
        orders = {problem.operations[op].order for op in state.selection}
        kin = {op for order in orders for op in problem.operations_of[order]} - state.selection
        _outline(painter, shown_rects(scene, rows, view, kin), theme.kin, 1, -0.5)
    boxes = shown_rects(scene, rows, view, state.selection)
    _outline(painter, boxes, theme.selection_halo, 3, 2)
    _outline(painter, boxes, theme.selection, 2, 0.5)
    if state.focused and state.current in state.selection:
        for box in shown_boxes(scene, rows, view, [state.current]):
            pen = QPen(theme.text, 1, Qt.PenStyle.DotLine)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-4, -4, 4, 4))


def _draw_hover(painter: QPainter, scene: Scene, rows: Rows, view: View, look: Look, state: OverlayState) -> None:
    if state.hovered is None or state.hovered in state.selection:
        return
    _outline(painter, shown_rects(scene, rows, view, [state.hovered]), look.theme.text, 1, -0.5)


def _draw_links(painter: QPainter, scene: Scene, rows: Rows, view: View, look: Look, selection: frozenset[int]) -> None:
    theme = look.theme
    pairs = linked_pairs(scene, selection)
    if not pairs:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for predecessor, follower, direct in pairs:
        a, b = int(scene.bar_of[predecessor]), int(scene.bar_of[follower])
        if a < 0 or b < 0 or not rows.lane_height[scene.lane[[a, b]]].all():
            continue
        start = (float(view.axis.x(scene.end[a])), lane_middle(rows, int(scene.lane[a])) - view.top)
        end = (float(view.axis.x(scene.start[b])), lane_middle(rows, int(scene.lane[b])) - view.top)
        reach = 4000.0
        if max(start[0], end[0]) < -40 or min(start[0], end[0]) > view.width + 40:
            continue
        start, end = ((min(max(x, -reach), view.width + reach), y) for x, y in (start, end))
        height = shown_height(rows, view, int(scene.lane[b]))
        points = route(start, end, height, float(rows.lane_height[scene.lane[a]]))
        color = theme.link if direct else theme.link_soft
        painter.setPen(QPen(color, 1.6 if direct else 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_rounded(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(_arrow_head(*points[-2:]))
    painter.restore()


def _rounded(points: tuple[tuple[float, float], ...], radius: float = 4.0) -> QPainterPath:
    """Return the polyline with round corners, ending where the arrow's head begins."""
    path = QPainterPath(QPointF(*points[0]))
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        a, b = _towards(corner, before, radius), _towards(corner, after, radius)
        path.lineTo(QPointF(*a))
        path.quadTo(QPointF(*corner), QPointF(*b))
    path.lineTo(QPointF(*_towards(points[-1], points[-2], _ARROW_PX - 1)))
    return path


def _arrow_head(before: tuple[float, float], tip: tuple[float, float]) -> QPolygonF:
    """Return a triangle that points where the line from `before` to `tip` goes."""
    length = math.dist(before, tip) or 1.0
    dx, dy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length
    base_x, base_y = tip[0] - _ARROW_PX * dx, tip[1] - _ARROW_PX * dy
    return QPolygonF(
        [QPointF(*tip), QPointF(base_x - 3.5 * dy, base_y + 3.5 * dx), QPointF(base_x + 3.5 * dy, base_y - 3.5 * dx)]
    )


def _towards(start: tuple[float, float], end: tuple[float, float], distance: float) -> tuple[float, float]:
    length = math.dist(start, end)
    if length == 0:
        return start
    share = min(distance, length / 2) / length
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
