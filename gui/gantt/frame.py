"""What one picture of the chart shows, as arrays of rectangles (x, y, width, height) by colour. No Qt.

Edges are snapped to device pixels here, so that nothing is blurred at 150 % and neighbours never share
a pixel. Bars too thin to see are merged: of those that begin in the same device pixel of a lane the
first one stands for all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gui.gantt.arrange import WHOLE_SHOP
from gui.gantt.axis import TimeAxis
from gui.gantt.columns import Bools, Floats, Ints
from gui.gantt.rows import Rows
from gui.gantt.scene import Scene
from gui.gantt.slots import DIMMED
from scheduler.calendar import FAR_MIN
from scheduler.stretches import ranges

Rects = npt.NDArray[np.float64]
"""Shape (n, 4): x, y, width, height in logical pixels."""
SlotRects = tuple[tuple[int, Rects], ...]
_MARGIN_PX = 64.0  # how far rectangles may reach beyond the picture: no overflow in the rasteriser
_FINE_LANE_PX = 9.0  # below this height no edges, no hatching, no pauses
_FINE_BAR_PX = 5.0
_STRETCH_PX = 3.0  # a bar with more worked stretches than fit is drawn whole
_EDGE_PX = 3.0
_LATE_PX = 3.0


class View(NamedTuple):
    """The part of the chart that a picture shows, in logical pixels."""

    axis: TimeAxis
    width: float
    height: float
    top: float = 0.0  # y of the rows at the picture's upper edge
    ratio: float = 1.0  # device pixels a logical pixel

    def snap(self, values: Floats) -> Floats:
        """Round to whole device pixels."""
        return np.round(values * self.ratio) / self.ratio

    def snap_one(self, value: float) -> float:
        """Round one number to whole device pixels."""
        return round(value * self.ratio) / self.ratio


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The bars of one picture. The columns of `bar`, `box`, `run_x` belong together, one entry a bar drawn."""

    bar: Ints  # index into the scene
    box: Rects  # from setup start to end
    run_x: Floats  # where the run begins
    slot: npt.NDArray[np.uint8]
    pauses: SlotRects  # thin bands over the whole length of bars with closed time inside
    setups: SlotRects
    fills: SlotRects  # worked time of the run
    edges: SlotRects  # strong stroke where the bar begins
    hatches: Rects  # setups wide enough for hatching
    lates: Rects  # stripes along the foot of late orders' bars
    fine: bool  # lanes are high enough for details


def bar_boxes(scene: Scene, rows: Rows, view: View, bars: Ints) -> tuple[Rects, Floats]:
    """Return the rectangle of each bar from setup start to end, and the x at which its run begins."""
    axis, pixel = view.axis, 1 / view.ratio
    low, high = -_MARGIN_PX, view.width + _MARGIN_PX
    x0 = view.snap(np.clip(axis.x(scene.setup_start[bars]), low, high))
    xr = view.snap(np.clip(axis.x(scene.start[bars]), low, high))
    x1 = view.snap(np.clip(axis.x(scene.end[bars]), low, high))
    gap = np.where(x1 - x0 > 3.0, pixel, 0.0)  # neighbours stay apart by a hair
    width = np.maximum(x1 - x0 - gap, max(pixel, view.snap_one(1.0)))
    top, height = _lane_spans(rows, view)
    lane = scene.lane[bars]
    box = np.empty((len(bars), 4))
    box[:, 0], box[:, 1], box[:, 2], box[:, 3] = x0, top[lane], width, height[lane]
    return box, np.minimum(xr, x0 + width)


def _lane_spans(rows: Rows, view: View) -> tuple[Floats, Floats]:
    """Return y and height of the bars of each lane, a little inside the lane."""
    pad = np.where(rows.lane_height >= 22, 3.0, np.where(rows.lane_height >= 12, 2.0, 1.0))
    pad = np.where(rows.lane_height < 5, 0.0, pad)
    top = view.snap(rows.lane_top - view.top + pad)
    bottom = view.snap(rows.lane_top + rows.lane_height - view.top - pad + (pad == 0) * -0.5)
    return top, np.maximum(bottom - top, 1 / view.ratio)


def shown_height(rows: Rows, view: View, lane: int) -> float:
    """Return how high the bars of a lane are."""
    return float(_lane_spans(rows, view)[1][lane])


def make_frame(scene: Scene, rows: Rows, view: View, slots: npt.NDArray[np.uint8]) -> Frame:
    """Find what shows, merge what is too thin, and sort the rest into rectangles by colour."""
    first, last = rows.lanes_between(view.top, view.top + view.height)
    bars = scene.bars_in(first, last, view.axis.minute(-2.0), view.axis.minute(view.width + 2.0))
    bars = bars[rows.lane_height[scene.lane[bars]] > 0]
    box, run_x = bar_boxes(scene, rows, view, bars)
    keep = _distinct(scene.lane[bars], box, 1 / view.ratio)
    if not keep.all():
        bars, box, run_x = bars[keep], box[keep], run_x[keep]
    slot = slots[scene.operation[bars]]
    fine = bool(len(box)) and float(box[:, 3].max()) >= _FINE_LANE_PX
    setup = run_x - box[:, 0] >= 1 / view.ratio
    detailed = box[:, 2] >= _FINE_BAR_PX
    split = detailed & scene.paused[bars]
    whole = ~split
    run = _between(box, run_x, box[:, 0] + box[:, 2])
    lead = _between(box, box[:, 0], run_x)
    bands, worked, worked_slot, prepared, prepared_slot = _stretched(scene, view, bars, box, run_x, slot, split)
    solid = whole & (run[:, 2] > 0)
    led = whole & setup
    setups = np.concatenate((lead[led], prepared))
    wide = (box[:, 2] >= 4 * _EDGE_PX) & fine
    late = scene.late[bars] & (slot != DIMMED)
    return Frame(
        bar=bars,
        box=box,
        run_x=run_x,
        slot=slot,
        pauses=_by_slot(bands, slot[split]),
        setups=_by_slot(setups, np.concatenate((slot[led], prepared_slot))),
        fills=_by_slot(np.concatenate((run[solid], worked)), np.concatenate((slot[solid], worked_slot))),
        edges=_by_slot(_edge(box[wide], view), slot[wide]),
        hatches=setups[setups[:, 2] >= 2.0] if fine else setups[:0],
        lates=_feet(box[late], view) if fine else box[:0],
        fine=fine,
    )


def _distinct(lane: Ints, box: Rects, pixel: float) -> Bools:
    """Mark the bars to draw: of several thin ones that begin in one device pixel only the first."""
    keep = np.ones(len(lane), dtype=np.bool_)
    if len(lane) > 1:
        same = (lane[1:] == lane[:-1]) & (box[1:, 0] == box[:-1, 0])
        keep[1:] = ~(same & (box[1:, 2] <= max(pixel, 1.0) + 1e-9))
    return keep


def _between(box: Rects, left: Floats, right: Floats) -> Rects:
    part = box.copy()
    part[:, 0], part[:, 2] = left, np.maximum(right - left, 0.0)
    return part


def _edge(box: Rects, view: View) -> Rects:
    part = box.copy()
    part[:, 2] = view.snap_one(_EDGE_PX)
    return part


def _feet(box: Rects, view: View) -> Rects:
    part = box.copy()
    height = view.snap(np.minimum(_LATE_PX, np.maximum(1.0, box[:, 3] / 4)))
    part[:, 1] += part[:, 3] - height
    part[:, 3] = height
    return part


def _stretched(
    scene: Scene, view: View, bars: Ints, box: Rects, run_x: Floats, slot: npt.NDArray[np.uint8], split: Bools
) -> tuple[Rects, Rects, npt.NDArray[np.uint8], Rects, npt.NDArray[np.uint8]]:
    """Cut the bars with closed time inside into worked stretches: bands, then run and setup with their slots."""
    own = np.flatnonzero(split)
    bands = box[own].copy()
    thin = np.where(bands[:, 3] < _FINE_LANE_PX, bands[:, 3], view.snap(np.maximum(2.0, bands[:, 3] * 0.34)))
    bands[:, 1] = view.snap(bands[:, 1] + (bands[:, 3] - thin) / 2)
    bands[:, 3] = thin
    run, run_of = _cut(scene, view, bars[own], scene.start[bars[own]], scene.end[bars[own]], box[own])
    lead, lead_of = _cut(scene, view, bars[own], scene.setup_start[bars[own]], scene.start[bars[own]], box[own])
    return bands, run, slot[own][run_of], lead, slot[own][lead_of]


def _cut(scene: Scene, view: View, bars: Ints, start: Ints, end: Ints, box: Rects) -> tuple[Rects, Ints]:
    """Return the worked stretches of [start, end) of each bar as rectangles, and whose they are."""
    axis, stretches = view.axis, scene.stretches
    a = np.maximum(start, np.floor(axis.minute(-_MARGIN_PX)).astype(np.int64))
    b = np.minimum(end, np.ceil(axis.minute(view.width + _MARGIN_PX)).astype(np.int64))
    low, high = stretches.between(scene.calendar[bars], a, np.maximum(a, b))
    count = high - low
    whole = count * _STRETCH_PX > np.maximum(axis.x(b) - axis.x(a), 0)  # too fine to see: one solid piece
    high = np.where(whole, np.minimum(low + 1, high), high)
    piece = ranges(low, high)
    owner = np.repeat(np.arange(len(bars)), high - low)
    left = np.where(whole[owner], a[owner], np.maximum(stretches.starts[piece], a[owner]))
    right = np.where(whole[owner], b[owner], np.minimum(stretches.ends[piece], b[owner]))
    rects = box[owner].copy()
    x0 = view.snap(axis.x(left))
    x1 = np.minimum(view.snap(axis.x(right)), box[owner, 0] + box[owner, 2])
    rects[:, 0], rects[:, 2] = x0, x1 - x0
    seen = rects[:, 2] > 0
    return rects[seen], owner[seen]


def _by_slot(rects: Rects, slot: npt.NDArray[np.uint8]) -> SlotRects:
    """Sort rectangles into one array a colour."""
    if not len(rects):
        return ()
    order = np.argsort(slot, kind="stable")
    rects, slot = rects[order], slot[order]
    cuts = np.flatnonzero(np.diff(slot)) + 1
    begins = np.concatenate(([0], cuts))
    return tuple(zip(slot[begins].tolist(), np.split(rects, cuts), strict=True))


def closed_rects(scene: Scene, rows: Rows, view: View, least_px: float = 2.0) -> Rects:
    """Return the closed time of the machines that show; machines below one another with equal hours share one."""
    found = []
    axis = view.axis
    from_min = max(0, int(np.floor(axis.minute(0.0))))
    to_min = min(FAR_MIN, int(np.ceil(axis.minute(view.width))))
    if 7 * axis.day_px < 2 * least_px:
        return np.zeros((0, 4))
    calendars = scene.arrangement.calendar
    spans: dict[int, Floats] = {}
    for calendar, top, bottom in _runs(rows, view, calendars):
        if calendar not in spans:
            begin, end = _closed(scene, calendar, from_min, max(from_min, to_min))
            x = view.snap(np.column_stack((axis.x(begin), axis.x(end))))
            spans[calendar] = x[x[:, 1] - x[:, 0] >= least_px]
        x = spans[calendar]
        part = np.empty((len(x), 4))
        part[:, 0], part[:, 1], part[:, 2], part[:, 3] = x[:, 0], top, x[:, 1] - x[:, 0], bottom - top
        found.append(part)
    return np.concatenate(found) if found else np.zeros((0, 4))


def _closed(scene: Scene, calendar: int, from_min: int, to_min: int) -> tuple[Ints, Ints]:
    """Return the closed time of a calendar; far behind the plan from the calendar itself."""
    if calendar == WHOLE_SHOP:
        return _outside(*scene.shop_hours, from_min, min(to_min, scene.stretches.until_min))
    if to_min <= scene.stretches.until_min:
        return scene.stretches.closed(calendar, from_min, to_min)
    spans = scene.columns.calendars[calendar].stretches(from_min, to_min)
    flat = np.array(spans, dtype=np.int64).reshape(-1, 2)
    return _outside(flat[:, 0], flat[:, 1], from_min, to_min)


def _outside(starts: Ints, ends: Ints, from_min: int, to_min: int) -> tuple[Ints, Ints]:
    """Return what lies in [from_min, to_min) outside of stretches."""
    seen = (ends > from_min) & (starts < to_min)
    begin = np.concatenate(([from_min], np.maximum(ends[seen], from_min)))
    end = np.concatenate((np.minimum(starts[seen], to_min), [to_min]))
    return begin[end > begin], end[end > begin]


def _runs(rows: Rows, view: View, calendars: Ints) -> list[tuple[int, float, float]]:
    """Gather neighbouring machines with the same calendar: (calendar, top, bottom) in the picture."""
    runs: list[tuple[int, float, float]] = []
    for row in rows.rows_between(view.top, view.top + view.height):
        if row.unit is None:
            continue
        calendar = int(calendars[row.unit])
        top = round((row.top - view.top) * view.ratio) / view.ratio
        bottom = round((row.top + row.height - view.top) * view.ratio) / view.ratio
        if runs and runs[-1][0] == calendar and runs[-1][2] == top:
            runs[-1] = (calendar, runs[-1][1], bottom)
        else:
            runs.append((calendar, top, bottom))
    return runs
