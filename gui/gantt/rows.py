"""Rows down the chart: headers of groups, and units (machines, orders or pools) with their lanes <-> y."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from gui.gantt.arrange import Arrangement

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
HEADER = -1


@dataclass(frozen=True, slots=True)
class Group:
    """Units that stand together, a work centre and its machines. No name: no header row."""

    name: str
    units: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the chart: a group's header (`unit` is None) or a unit with its lanes. Pixels from the top."""

    name: str
    group: int
    unit: int | None
    machine: int | None  # the unit, where the rows are machines
    top: float
    height: float
    collapsed: bool = False


class Rows:
    """The heights of everything. Lanes are numbered from the top; those of a unit follow one another.

    Only the rows that someone looks at are made into objects: there may be tens of thousands.
    """

    def __init__(
        self, arrangement: Arrangement, unit: Ints, group: Ints, height: Floats, shut: frozenset[int],
        lanes: tuple[Floats, Floats, Ints, Ints],
    ) -> None:  # fmt: skip
        """Take the rows that show, from the top; `unit` is HEADER for the header of a group."""
        self.arrangement = arrangement
        self.unit, self.group, self.heights = unit, group, height
        self.tops = np.concatenate(([0.0], np.cumsum(height)[:-1])) if len(height) else height
        self.height = float(height.sum())
        self.lane_top, self.lane_height, self.lane_unit, self.first_lane = lanes
        self._shut = shut  # groups that are folded

    def __len__(self) -> int:
        """Count the rows that show."""
        return len(self.unit)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Return all rows that show."""
        return tuple(map(self._row, range(len(self))))

    @cached_property
    def _row_of_unit(self) -> Ints:
        found = np.full(len(self.arrangement.names), -1, dtype=np.int64)
        own = np.flatnonzero(self.unit != HEADER)
        found[self.unit[own]] = own
        return found

    def row_of(self, unit: int) -> Row | None:
        """Return the row of a unit, None while it does not show."""
        k = int(self._row_of_unit[unit])
        return None if k < 0 else self._row(k)

    def _row(self, k: int) -> Row:
        unit, group = int(self.unit[k]), int(self.group[k])
        top, height = float(self.tops[k]), float(self.heights[k])
        if unit == HEADER:
            return Row(self.arrangement.groups[group].name, group, None, None, top, height, group in self._shut)
        machine = unit if self.arrangement.by == "machine" else None
        return Row(self.arrangement.names[unit], group, unit, machine, top, height)

    def row_at(self, y: float) -> Row | None:
        """Return the row at a y, or None below the last."""
        k = int(np.searchsorted(self.tops, y, side="right")) - 1
        if k < 0 or y >= self.height:
            return None
        return self._row(k)

    def rows_between(self, top: float, bottom: float) -> tuple[Row, ...]:
        """Return the rows that touch [top, bottom)."""
        first = max(0, int(np.searchsorted(self.tops, top, side="right")) - 1)
        last = int(np.searchsorted(self.tops, bottom, side="left"))
        return tuple(map(self._row, range(first, last)))

    def lanes_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the range of lanes that touch [top, bottom); those of hidden rows may be among them."""
        low = int(np.searchsorted(self.lane_top + self.lane_height, top, side="right"))
        high = int(np.searchsorted(self.lane_top, bottom, side="left"))
        return low, max(low, high)

    def lane_at(self, y: float) -> int | None:
        """Return the lane at a y, or None on a group's header or below the last."""
        low, high = self.lanes_between(y, y + 1e-6)
        for lane in range(low, high):
            if self.lane_top[lane] <= y < self.lane_top[lane] + self.lane_height[lane]:
                return lane
        return None


def lane_share(lanes: Ints) -> Floats:
    """Return how high a lane is beside that of a unit with one, by the number of lanes."""
    return np.select([lanes <= 1, lanes == 2, lanes <= 4, lanes <= 12], [1.0, 0.8, 0.7, 0.5], 0.3)


def lay_rows(
    arrangement: Arrangement,
    lanes: Ints,
    row_px: float,
    group_px: float,
    collapsed: AbstractSet[str] = frozenset(),
    hidden: Bools | None = None,
) -> Rows:
    """Stack the groups; `lanes` (units,) says how many a unit needs, `row_px` how high a single one is.

    `hidden` (units,) marks the units that are left out; a group of which all are has no header either.
    """
    lane_px = np.where(lanes <= 1, row_px, np.maximum(1.0, np.round(row_px * lane_share(lanes))))
    if hidden is not None:
        lane_px = np.where(hidden, 0.0, lane_px)
    units, groups, heights, tall = [], [], [], []
    shut = set()
    for g, group in enumerate(arrangement.groups):
        own = np.array(group.units, dtype=np.int64)
        px = lane_px[own]
        seen = px > 0
        folded = bool(group.name) and group.name in collapsed
        tall.append(px * (0.0 if folded else 1.0))
        if folded:
            shut.add(g)
        header = 1 if group.name and seen.any() else 0
        shown = own[seen & (not folded)]
        units.append(np.concatenate((np.full(header, HEADER), shown)))
        groups.append(np.full(header + len(shown), g))
        heights.append(np.concatenate((np.full(header, group_px), (lane_px * lanes)[shown])))
    order = _joined([np.array(group.units, dtype=np.int64) for group in arrangement.groups], np.int64)
    return Rows(
        arrangement, _joined(units, np.int64), _joined(groups, np.int64), _joined(heights, np.float64),
        frozenset(shut), _lay_lanes(arrangement, lanes, order, _joined(tall, np.float64), heights),
    )  # fmt: skip


def _lay_lanes(
    arrangement: Arrangement, lanes: Ints, order: Ints, lane_px: Floats, heights: list[Floats]
) -> tuple[Floats, Floats, Ints, Ints]:
    """Return top, height and unit of each lane and the first lane of each unit; `lane_px` is by place in `order`."""
    count = lanes[order]
    height = np.repeat(lane_px, count)
    owner = np.repeat(order, count)
    sizes = [int(lanes[list(group.units)].sum()) for group in arrangement.groups]
    own_px = np.add.reduceat(height, np.cumsum([0, *sizes[:-1]])) if len(height) else np.zeros(len(sizes))
    heads = np.array([part.sum() for part in heights]) - own_px if sizes else np.zeros(0)
    shift = np.repeat(np.cumsum(heads), sizes) if sizes else np.zeros(0)
    top = np.concatenate(([0.0], np.cumsum(height)[:-1])) + shift if len(height) else height
    first = np.zeros(len(arrangement.names), dtype=np.int64)
    first[order] = np.concatenate(([0], np.cumsum(count)[:-1])) if len(order) else 0
    return top, height, owner, first


def _joined(parts: list, kind: type) -> npt.NDArray:  # type: ignore[type-arg]
    return np.concatenate(parts).astype(kind) if parts else np.zeros(0, dtype=kind)
