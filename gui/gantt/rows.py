"""Machines down the chart: groups by work centre, lanes of a machine that does several things at once <-> y."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scheduler.problem import Problem

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
OTHER_GROUP = "Other machines"


@dataclass(frozen=True, slots=True)
class Group:
    """A work centre and its machines, in the order of the Machines sheet. No name: no header row."""

    name: str
    machines: tuple[int, ...]


def groups_of(problem: Problem) -> tuple[Group, ...]:
    """Gather the machines by work centre; one group without a name if there is nothing to gather."""
    found: dict[str, tuple[str, list[int]]] = {}
    for k, machine in enumerate(problem.machines):
        found.setdefault(machine.work_center.casefold(), (machine.work_center, []))[1].append(k)
    if set(found) <= {""} or all(len(machines) == 1 for _, machines in found.values()):
        return (Group("", tuple(range(len(problem.machines)))),) if problem.machines else ()
    named = [Group(name, tuple(machines)) for key, (name, machines) in found.items() if key]
    if "" in found:
        named.append(Group(OTHER_GROUP, tuple(found[""][1])))
    return tuple(named)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the chart: a group's header (`machine` is None) or a machine with its lanes. Pixels from the top."""

    name: str
    group: int
    machine: int | None
    top: float
    height: float
    collapsed: bool = False
    hidden: bool = False  # a machine of a collapsed group


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """The heights of everything. Lanes are numbered from the top; those of a machine follow one another."""

    rows: tuple[Row, ...]  # those that show
    lane_top: Floats  # (lanes,)
    lane_height: Floats  # (lanes,), 0 in a collapsed group
    lane_machine: Ints  # (lanes,)
    first_lane: Ints  # (machines,)
    machine_row: tuple[Row | None, ...]  # by machine
    height: float
    _tops: Floats

    def row_at(self, y: float) -> Row | None:
        """Return the row at a y, or None below the last."""
        k = int(np.searchsorted(self._tops, y, side="right")) - 1
        if k < 0 or k >= len(self.rows):
            return None
        row = self.rows[k]
        return row if y < row.top + row.height else None

    def rows_between(self, top: float, bottom: float) -> tuple[Row, ...]:
        """Return the rows that touch [top, bottom)."""
        first = max(0, int(np.searchsorted(self._tops, top, side="right")) - 1)
        last = int(np.searchsorted(self._tops, bottom, side="left"))
        return self.rows[first:last]

    def lanes_between(self, top: float, bottom: float) -> tuple[int, int]:
        """Return the range of lanes that touch [top, bottom); those of collapsed groups may be among them."""
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


def lane_share(lanes: int) -> float:
    """Return how high a lane is beside that of a machine with one."""
    return 1.0 if lanes <= 1 else 0.8 if lanes == 2 else 0.7 if lanes <= 4 else 0.5


def lay_rows(
    problem: Problem,
    groups: tuple[Group, ...],
    lanes: Ints,
    row_px: float,
    group_px: float,
    collapsed: AbstractSet[str] = frozenset(),
) -> Rows:
    """Stack the groups; `lanes` (machines,) says how many a machine needs, `row_px` how high a single one is."""
    rows: list[Row] = []
    tops: list[float] = []
    heights: list[float] = []
    owners: list[int] = []
    first_lane = np.zeros(len(problem.machines), dtype=np.int64)
    machine_row: list[Row | None] = [None] * len(problem.machines)
    y = 0.0
    for g, group in enumerate(groups):
        shut = group.name in collapsed and bool(group.name)
        if group.name:
            rows.append(Row(group.name, g, None, y, group_px, collapsed=shut))
            y += group_px
        for machine in group.machines:
            count = int(lanes[machine])
            first_lane[machine] = len(tops)
            lane_px = 0.0 if shut else max(1.0, row_px if count == 1 else float(round(row_px * lane_share(count))))
            row = Row(problem.machines[machine].name, g, machine, y, lane_px * count, hidden=shut)
            tops.extend(y + lane_px * k for k in range(count))
            heights.extend([lane_px] * count)
            owners.extend([machine] * count)
            if not shut:
                rows.append(row)
                machine_row[machine] = row
            y += lane_px * count
    return Rows(
        rows=tuple(rows),
        lane_top=np.array(tops, dtype=np.float64),
        lane_height=np.array(heights, dtype=np.float64),
        lane_machine=np.array(owners, dtype=np.int64),
        first_lane=first_lane,
        machine_row=tuple(machine_row),
        height=y,
        _tops=np.array([row.top for row in rows], dtype=np.float64),
    )
