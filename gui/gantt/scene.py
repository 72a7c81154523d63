"""The bars of a plan as sorted columns: what stands in which lane from when to when. No Qt, no pixels."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from gui.gantt.columns import NO_DUE, Bools, Columns, Floats, Ints, Stretches, columns_of
from gui.gantt.rows import Group, groups_of
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule

_MIN_HORIZON_MIN = 60


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One entry a bar in the columns below, sorted by lane, then by start; bars of a lane never overlap.

    `order_*` have one entry an order, `bar_of` one an operation (-1 without a place), the machine columns
    one a machine. Lanes are numbered down the chart.
    """

    columns: Columns
    schedule: Schedule | None
    groups: tuple[Group, ...]
    lanes: Ints  # (machines,) how many lanes each machine needs
    operation: Ints
    lane: Ints
    setup_start: Ints
    start: Ints
    end: Ints
    calendar: Ints  # index into Stretches
    family: Ints
    paused: Bools  # closed time lies inside
    late: Bools  # its order ends after its due date
    past_due: Bools  # it ends itself after its order's due date
    bar_of: Ints
    order_end: Ints  # UNPLACED without operations
    lateness: Ints  # (orders,) end - due; only where has_due
    has_due: Bools  # (orders,) has a due date and operations in the plan
    load: Floats  # (machines,) worked / open minutes up to the plan's end, 0..1
    worked_min: Ints  # (bars,) setup and run, open minutes only
    stretches: Stretches
    end_min: int  # end of the last operation
    _start_key: Ints
    _end_key: Ints
    _span: int

    @property
    def problem(self) -> Problem:
        """Return the problem that the plan is for."""
        return self.columns.problem

    def bars_in(self, first_lane: int, last_lane: int, from_min: float, to_min: float) -> Ints:
        """List the bars of lanes [first, last) that touch [from_min, to_min), in their order."""
        if last_lane <= first_lane or not len(self.operation):
            return np.zeros(0, dtype=np.int64)
        lanes = np.arange(first_lane, last_lane) * self._span
        low = np.searchsorted(self._end_key, lanes + self._clip(np.floor(from_min)), side="left")
        high = np.searchsorted(self._start_key, lanes + self._clip(np.ceil(to_min)), side="left")
        return ranges(low, np.maximum(low, high))

    def bars_of_machine(self, machine: int) -> Ints:
        """List the bars of a machine by their start."""
        first = int(sum(self.lanes[m] for m in self._machines_before(machine)))
        low, high = np.searchsorted(self.lane, [first, first + self.lanes[machine]])
        found = np.arange(low, high)
        return found[np.lexsort((self.lane[found], self.setup_start[found]))]

    def bars_of(self, operations: Iterable[int]) -> Ints:
        """Return the bars of operations, leaving out those without a place."""
        wanted = np.fromiter(operations, dtype=np.int64)
        wanted = wanted[(wanted >= 0) & (wanted < len(self.bar_of))]
        found = self.bar_of[wanted]
        return found[found >= 0]

    def _machines_before(self, machine: int) -> Iterable[int]:
        for group in self.groups:
            for other in group.machines:
                if other == machine:
                    return
                yield other

    def _clip(self, minute: float) -> int:
        return int(min(max(minute, 0), self._span - 1))


def ranges(low: Ints, high: Ints) -> Ints:
    """Return low[0]..high[0], low[1]..high[1], ... in one array."""
    count = high - low
    shift = np.repeat(low - np.concatenate(([0], np.cumsum(count)[:-1])), count)
    return np.arange(int(count.sum())) + shift


def build_scene(problem: Problem, schedule: Schedule | None, before: Scene | None = None) -> Scene:
    """Lay out a plan; `before` is the scene that it replaces: what belongs to the problem is taken over."""
    same = before is not None and before.problem is problem
    columns = before.columns if same and before else columns_of(problem, before.columns if before else None)
    groups = before.groups if same and before else groups_of(problem)
    shown = schedule if schedule is not None else Schedule.of(len(problem.operations), ())
    machines = len(problem.machines)
    placed = np.flatnonzero((shown.machine != UNPLACED) & (shown.machine < machines))
    machine, setup = shown.machine[placed], np.maximum(shown.setup_start[placed], 0)
    start = np.maximum(shown.start[placed], setup)
    end = np.maximum(shown.end[placed], start)
    sublane, lanes = _sublanes(machine, setup, end, machines)
    if same and before is not None:
        lanes = np.maximum(lanes, before.lanes)  # rows do not jump while a plan gets better
    first = _first_lanes(groups, lanes)
    lane = first[machine] + sublane
    order = np.lexsort((start, setup, lane))
    operation, lane = placed[order], lane[order]
    setup, start, end = setup[order], start[order], end[order]
    end_min = int(end.max(initial=0))
    kept = before is not None and before.columns.calendars is columns.calendars
    stretches = _stretches(columns, end_min, before if kept else None)
    calendar, family = (column[operation] for column in columns.mode_columns(shown.machine))
    worked = stretches.worked(calendar, end) - stretches.worked(calendar, setup)
    order_end, lateness, has_due = _lateness(columns, shown)
    owner = columns.order[operation]
    past_due = columns.due[owner] < end
    bar_of = np.full(len(problem.operations), -1, dtype=np.int64)
    bar_of[operation] = np.arange(len(operation))
    span = end_min + 2
    return Scene(
        columns=columns, schedule=schedule, groups=groups, lanes=lanes, operation=operation, lane=lane,
        setup_start=setup, start=start, end=end, calendar=calendar, family=family,
        paused=worked < end - setup, late=(has_due & (lateness > 0))[owner], past_due=past_due, bar_of=bar_of,
        order_end=order_end, lateness=lateness, has_due=has_due,
        load=_load(problem, shown.machine[operation], setup, worked, columns, stretches, end_min),
        worked_min=worked, stretches=stretches, end_min=end_min,
        _start_key=lane * span + setup, _end_key=lane * span + end, _span=span,
    )  # fmt: skip


def _stretches(columns: Columns, end_min: int, before: Scene | None) -> Stretches:
    if before is not None and before.stretches.until_min > end_min:
        return before.stretches
    return columns.stretches(max(_MIN_HORIZON_MIN, end_min))


def _first_lanes(groups: tuple[Group, ...], lanes: Ints) -> Ints:
    shown = [machine for group in groups for machine in group.machines]
    first = np.zeros(len(lanes), dtype=np.int64)
    first[shown] = np.concatenate(([0], np.cumsum(lanes[shown])[:-1])) if shown else 0
    return first


def _sublanes(machine: Ints, start: Ints, end: Ints, machines: int) -> tuple[Ints, Ints]:
    """Give overlapping spans of one machine different lanes, the lowest that is free; and count the lanes."""
    sublane = np.zeros(len(machine), dtype=np.int64)
    lanes = np.ones(machines, dtype=np.int64)
    if not len(machine):
        return sublane, lanes
    span = int(end.max()) + 1
    order = np.lexsort((end, start, machine))
    reach = np.maximum.accumulate(machine[order] * span + end[order])
    overlaps = (machine[order] * span + start[order])[1:] < reach[:-1]
    for crowded in np.unique(machine[order][1:][overlaps]):
        low, high = np.searchsorted(machine[order], [crowded, crowded + 1])
        own = order[low:high]
        sublane[own], lanes[crowded] = _pack(start[own].tolist(), end[own].tolist())
    return sublane, lanes


def _pack(starts: list[int], ends: list[int]) -> tuple[list[int], int]:
    """Colour intervals, sorted by start, with as few lanes as can be."""
    busy: list[tuple[int, int]] = []  # (end, lane)
    free: list[int] = []
    lanes: list[int] = []
    count = 0
    for start, end in zip(starts, ends, strict=True):
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if not free:
            heapq.heappush(free, count)
            count += 1
        lane = heapq.heappop(free)
        lanes.append(lane)
        heapq.heappush(busy, (end, lane))
    return lanes, count


def _lateness(columns: Columns, schedule: Schedule) -> tuple[Ints, Ints, Bools]:
    ends = np.full(len(columns.due), UNPLACED, dtype=np.int64)
    if len(columns.order):
        np.maximum.at(ends, columns.order, schedule.end)
    has_due = (columns.due != NO_DUE) & (ends != UNPLACED)
    return ends, np.where(has_due, ends - columns.due, 0), has_due


def _load(
    problem: Problem, machine: Ints, start: Ints, worked: Ints, columns: Columns, stretches: Stretches, end_min: int
) -> Floats:
    """Return worked / open minutes of each machine; operations that share an oven count once."""
    machines = len(problem.machines)
    minutes = np.bincount(machine, weights=worked, minlength=machines).astype(np.float64)
    slots = np.ones(machines)
    for k, made in enumerate(problem.machines):
        if made.batch_by:
            own = np.flatnonzero(machine == k)
            _, first = np.unique(start[own], return_index=True)
            minutes[k] = worked[own][first].sum()
        else:
            slots[k] = made.capacity
    open_min = stretches.worked(columns.machine_calendar, np.full(machines, end_min)) * slots
    return np.divide(minutes, open_min, out=np.zeros(machines), where=open_min > 0)
