"""The window of the selected orders: from when they may start, and when they are due; its flags can be dragged."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gui.gantt.frame import View
from gui.gantt.links import MOST_OPERATIONS
from gui.gantt.painter import Look
from gui.gantt.scene import Scene
from gui.texts import tr

MOST_ORDERS = 6
Kind = Literal["Release", "Due"]
"""As the columns of the sheet Orders are called."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One end of an order's window: where its line stands, and the flag at the top of it."""

    order: int
    kind: Kind
    minute: int
    x: float
    flag: QRectF
    words: str


@dataclass(frozen=True, slots=True)
class Carried:
    """A mark on its way to another minute."""

    order: int
    kind: Kind
    minute: int


def marks_of(
    scene: Scene, view: View, look: Look, selection: Collection[int], carried: Carried | None = None
) -> list[Mark]:
    """Return the marks in the picture; of a few orders only, and of none where very much is selected."""
    problem = scene.problem
    if len(selection) > MOST_OPERATIONS:
        return []
    orders = sorted({problem.operations[op].order for op in selection})
    if len(orders) > MOST_ORDERS:
        return []
    fm = QFontMetricsF(look.font)
    found = []
    for line, order in enumerate(orders):
        kinds: tuple[Kind, ...] = ("Release", "Due")
        for kind in kinds:
            minute = _minute(scene, order, kind)
            if carried is not None and (carried.order, carried.kind) == (order, kind):
                minute = carried.minute
            if minute is not None:
                mark = _mark(scene, view, look, fm, order, kind, minute, line)
                if -1 <= mark.x <= view.width + 1:
                    found.append(mark)
    return found


def _minute(scene: Scene, order: int, kind: Kind) -> int | None:
    told = scene.problem.orders[order]
    if kind == "Due":
        return told.due_min
    return told.release_min if told.release_min > 0 else None


def _mark(
    scene: Scene, view: View, look: Look, fm: QFontMetricsF, order: int, kind: Kind, minute: int, line: int
) -> Mark:
    told, x = scene.problem.orders[order], float(view.axis.x(minute))
    time = look.times.moment(scene.problem.clock.at(minute))
    if kind == "Release":
        words = tr("{order} not before {time}", order=told.name, time=time)
    elif told.deadline:
        words = tr("{order} must be done {time}", order=told.name, time=time)
    else:
        words = tr("Due {order} · {time}", order=told.name, time=time)
    width, height = fm.horizontalAdvance(words) + 10, fm.height() + 2
    before = x >= width if kind == "Release" else x + width >= view.width  # which side of its line has room
    flag = QRectF(x - width if before else x, 2 + line * (height + 2), width, height)
    return Mark(order, kind, minute, x, flag, words)


def mark_at(marks: list[Mark], point: QPointF) -> Mark | None:
    """Return the mark whose flag is under a point; of several the last drawn."""
    return next((mark for mark in reversed(marks) if mark.flag.contains(point)), None)


def draw_marks(painter: QPainter, view: View, look: Look, marks: list[Mark]) -> None:
    """Draw lines and flags."""
    painter.setFont(look.font)
    for mark in marks:
        colour = look.theme.due if mark.kind == "Due" else look.theme.muted
        pen = QPen(colour, 1.6, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(mark.x, 0), QPointF(mark.x, view.height))
        painter.fillRect(mark.flag, colour)
        painter.setPen(look.theme.chart)
        painter.drawText(mark.flag, Qt.AlignmentFlag.AlignCenter, mark.words)
