"""The way of an arrow from the end of one bar to the start of another. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gui.gantt.rows import Rows
from gui.gantt.scene import Scene

Point = tuple[float, float]
_STUB_PX = 8.0
_INSIDE_PX = 6.0
MOST_OPERATIONS = 60
"""Links of larger selections are left out: they would hide what they join."""


@dataclass(frozen=True, slots=True)
class Route:
    """A polyline from predecessor to follower; `direct` if the selection holds one of them."""

    points: tuple[Point, ...]
    direct: bool


def linked_pairs(scene: Scene, selection: Iterable[int]) -> list[tuple[int, int, bool]]:
    """List (predecessor, follower, direct) over the orders of the selected operations, those at the selection last."""
    chosen = set(selection)
    if not chosen or len(chosen) > MOST_OPERATIONS:
        return []
    problem = scene.problem
    orders = sorted({problem.operations[op].order for op in chosen})
    pairs = [
        (link.predecessor, op, op in chosen or link.predecessor in chosen)
        for order in orders
        for op in problem.operations_of[order]
        for link in problem.operations[op].links
    ]
    return sorted(pairs, key=lambda pair: pair[2])


def route(start: Point, end: Point, height: float, lane_px: float) -> tuple[Point, ...]:
    """Lead from the right edge of one bar to the beginning of another in right angles.

    A follower that starts later is entered from above (or below), its bar being `height` high; one that starts
    before the predecessor ends is entered from the left, along the gap between two rows.
    """
    (x0, y0), (x1, y1) = start, end
    if abs(y0 - y1) < 1 and x1 >= x0:
        return start, end
    if x1 >= x0 - 1:
        inside = x1 + _INSIDE_PX
        return start, (inside, y0), (inside, y1 - height / 2 if y1 > y0 else y1 + height / 2)
    aisle = y0 + (lane_px / 2 if y1 >= y0 else -lane_px / 2)
    return start, (x0 + _STUB_PX, y0), (x0 + _STUB_PX, aisle), (x1 - _STUB_PX, aisle), (x1 - _STUB_PX, y1), end


def lane_middle(rows: Rows, lane: int) -> float:
    """Return the y of the middle of a lane, from the top of all rows."""
    return float(rows.lane_top[lane] + rows.lane_height[lane] / 2)
