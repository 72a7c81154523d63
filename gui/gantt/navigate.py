"""Find the bar under a point, in a rectangle, or beside another bar. No Qt."""

from __future__ import annotations

import numpy as np

from gui.gantt.axis import TimeAxis
from gui.gantt.rows import Rows
from gui.gantt.scene import Scene

_NEAR_PX = 3.0


def operation_at(scene: Scene, rows: Rows, axis: TimeAxis, x: float, y: float) -> int | None:
    """Return the operation at a point (y from the top of all rows); thin bars are caught a little beside them."""
    lane = rows.lane_at(y)
    if lane is None:
        return None
    bars = scene.bars_in(lane, lane + 1, float(axis.minute(x - _NEAR_PX)), float(axis.minute(x + _NEAR_PX)))
    if not len(bars):
        return None
    miss = np.maximum(np.maximum(axis.x(scene.setup_start[bars]) - x, x - axis.x(scene.end[bars])), 0)
    best = int(np.argmin(miss))
    return int(scene.operation[bars[best]]) if miss[best] <= _NEAR_PX else None


def operations_in(
    scene: Scene, rows: Rows, from_min: float, to_min: float, top: float, bottom: float
) -> frozenset[int]:
    """Return the operations whose bars touch a rectangle of time and y."""
    first, last = rows.lanes_between(top, bottom)
    bars = scene.bars_in(first, last, from_min, to_min)
    bars = bars[rows.lane_height[scene.lane[bars]] > 0]
    return frozenset(scene.operation[bars].tolist())


def first_operation(scene: Scene, rows: Rows) -> int | None:
    """Return where the keyboard begins: the first bar of the uppermost lane that shows one."""
    shown = np.flatnonzero(rows.lane_height[scene.lane] > 0)
    return int(scene.operation[shown[0]]) if len(shown) else None


def beside(scene: Scene, operation: int, step: int) -> int | None:
    """Return the next (step 1) or the previous (-1) operation of the same row, in the order of work."""
    bar = int(scene.bar_of[operation])
    if bar < 0:
        return None
    own = scene.bars_of_unit(int(scene.bar_unit[bar]))
    place = int(np.flatnonzero(own == bar)[0]) + step
    return int(scene.operation[own[place]]) if 0 <= place < len(own) else None


def above_or_below(scene: Scene, rows: Rows, operation: int, step: int, around_min: float | None = None) -> int | None:
    """Return the operation nearest in time in the next lane below (step 1) or above (-1) that shows any.

    `around_min` is the time to stay close to; by default the middle of the run.
    """
    bar = int(scene.bar_of[operation])
    if bar < 0:
        return None
    middle = (scene.start[bar] + scene.end[bar]) / 2 if around_min is None else around_min
    lane = int(scene.lane[bar]) + step
    while 0 <= lane < len(rows.lane_height):
        low, high = np.searchsorted(scene.lane, [lane, lane + 1])
        if high > low and rows.lane_height[lane] > 0:
            away = np.maximum(scene.setup_start[low:high] - middle, middle - scene.end[low:high])
            return int(scene.operation[low + int(np.argmin(np.maximum(away, 0)))])
        lane += step
    return None
