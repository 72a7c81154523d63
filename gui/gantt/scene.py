"""The bars of a plan as sorted columns: what stands in which lane from when to when. No Qt, no pixels."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gui.gantt.arrange import WHOLE_SHOP, Arrangement, arrange
from gui.gantt.columns import NO_DUE, Bools, Columns, Floats, Ints, columns_of
from gui.gantt.rows import Group
from gui.gantt.squeeze import Squeeze, squeeze_of
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule
from scheduler.stretches import Stretches, ranges

_MIN_HORIZON_MIN = 60


@dataclass(frozen=True, eq=False)
class Scene:
    """One entry a bar in the columns below, sorted by lane, then by start; bars of a lane never overlap.

    `order_*` have one entry an order, `bar_of` one an operation (-1 without a place; by pool the first of its
    bars). Units are what has a row each: machines, orders or pools. Lanes are numbered down the chart.
    """

    columns: Columns
    schedule: Schedule | None
    arrangement: Arrangement
    lanes: Ints  # (units,) how many lanes each unit needs
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
    load: Floats  # (units,) worked / open minutes up to the plan's end, 0..1; by order 0
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

    @property
    def groups(self) -> tuple[Group, ...]:
        """Return the groups of rows, down the chart."""
        return self.arrangement.groups

    @cached_property
    def first_lane(self) -> Ints:
        """Return the first lane of each unit."""
        return _first_lanes(self.groups, self.lanes)

    @cached_property
    def bar_unit(self) -> Ints:
        """Return the unit in whose row each bar stands."""
        units = np.array([unit for group in self.groups for unit in group.units], dtype=np.int64)
        return np.repeat(units, self.lanes[units])[self.lane] if len(self.lane) else self.lane

    @cached_property
    def one_each(self) -> Ints:
        """Return one bar of each operation that has a place."""
        return np.sort(self.bar_of[self.bar_of >= 0])

    @cached_property
    def shop_hours(self) -> tuple[Ints, Ints]:
        """Return starts and ends of the time in which any machine is open."""
        return self.stretches.merged(self.columns.machine_calendar)

    @cached_property
    def squeeze(self) -> Squeeze | None:
        """Return what takes the time out in which the whole shop is closed."""
        return squeeze_of(self.stretches, self.columns.machine_calendar)

    def bars_of_unit(self, unit: int) -> Ints:
        """List the bars of a row by their start."""
        first = int(self.first_lane[unit])
        low, high = np.searchsorted(self.lane, [first, first + self.lanes[unit]])
        found = np.arange(low, high)
        return found[np.lexsort((self.lane[found], self.setup_start[found]))]

    def unit_of(self, operation: int, machine: int) -> int:
        """Return the unit in whose row an operation would stand on a machine; by pool the first of them."""
        where = np.full(len(self.bar_of), UNPLACED, dtype=np.int64)
        where[operation] = machine
        found = self.arrangement.units(self.columns, where)[1]
        return int(found[0]) if len(found) else 0

    def bars_of(self, operations: Iterable[int]) -> Ints:
        """Return the bars of operations, leaving out those without a place."""
        wanted = np.fromiter(operations, dtype=np.int64)
        wanted = wanted[(wanted >= 0) & (wanted < len(self.bar_of))]
        if len(self.operation) > len(self.one_each):  # some stand in two rows
            chosen = np.zeros(len(self.bar_of), dtype=np.bool_)
            chosen[wanted] = True
            return np.flatnonzero(chosen[self.operation])
        found = self.bar_of[wanted]
        return found[found >= 0]

    def _clip(self, minute: float) -> int:
        return int(min(max(minute, 0), self._span - 1))


def build_scene(
    problem: Problem, schedule: Schedule | None, before: Scene | None = None,
    arranging: Callable[[Columns], Arrangement] | None = None, columns: Columns | None = None,
) -> Scene:  # fmt: skip
    """Lay out a plan; `before` is the scene that it replaces: what belongs to the problem is taken over.

    `arranging` says what stands in the rows: as in the scene before, or machines, by default.
    """
    same = before is not None and before.problem is problem
    if same and before is not None:
        columns = before.columns
    elif columns is None or columns.problem is not problem:
        columns = columns_of(problem, before.columns if before is not None else None)
    if arranging is None and same and before is not None:
        arrangement = before.arrangement
    else:
        arrangement = (arranging or arrange)(columns)
    shown = schedule if schedule is not None else Schedule.of(len(problem.operations), ())
    placed, unit = arrangement.units(columns, shown.machine)
    setup = np.maximum(shown.setup_start[placed], 0)
    start = np.maximum(shown.start[placed], setup)
    end = np.maximum(shown.end[placed], start)
    sublane, lanes = _sublanes(unit, setup, end, len(arrangement.names))
    if same and before is not None and arrangement.by == before.arrangement.by:
        lanes = np.maximum(lanes, before.lanes)  # rows do not jump while a plan gets better
    lane = _first_lanes(arrangement.groups, lanes)[unit] + sublane
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
    bar_of = np.full(len(problem.operations), -1, dtype=np.int64)
    bar_of[operation[::-1]] = np.arange(len(operation))[::-1]
    span = end_min + 2
    return Scene(
        columns=columns, schedule=schedule, arrangement=arrangement, lanes=lanes, operation=operation, lane=lane,
        setup_start=setup, start=start, end=end, calendar=calendar, family=family,
        paused=worked < end - setup, late=(has_due & (lateness > 0))[owner], past_due=columns.due[owner] < end,
        bar_of=bar_of, order_end=order_end, lateness=lateness, has_due=has_due,
        load=_load(columns, arrangement, operation, unit[order], shown.machine[operation], setup, worked, stretches,
                   end_min),
        worked_min=worked, stretches=stretches, end_min=end_min,
        _start_key=lane * span + setup, _end_key=lane * span + end, _span=span,
    )  # fmt: skip


def _stretches(columns: Columns, end_min: int, before: Scene | None) -> Stretches:
    if before is not None and before.stretches.until_min > end_min:
        return before.stretches
    return columns.stretches(max(_MIN_HORIZON_MIN, end_min))


def _first_lanes(groups: tuple[Group, ...], lanes: Ints) -> Ints:
    shown = [unit for group in groups for unit in group.units]
    first = np.zeros(len(lanes), dtype=np.int64)
    first[shown] = np.concatenate(([0], np.cumsum(lanes[shown])[:-1])) if shown else 0
    return first


def _sublanes(unit: Ints, start: Ints, end: Ints, units: int) -> tuple[Ints, Ints]:
    """Give overlapping spans of one unit different lanes, the lowest that is free; and count the lanes."""
    sublane = np.zeros(len(unit), dtype=np.int64)
    lanes = np.ones(units, dtype=np.int64)
    if not len(unit):
        return sublane, lanes
    span = int(end.max()) + 1
    order = np.lexsort((end, start, unit))
    reach = np.maximum.accumulate(unit[order] * span + end[order])
    overlaps = (unit[order] * span + start[order])[1:] < reach[:-1]
    crowded = np.zeros(units, dtype=np.bool_)
    crowded[unit[order][1:][overlaps]] = True
    own = order[crowded[unit[order]]]
    sublane[own] = _pack((unit[own] * span + start[own]).tolist(), (unit[own] * span + end[own]).tolist(), span)
    np.maximum.at(lanes, unit[own], sublane[own] + 1)
    return sublane, lanes


def _pack(starts: list[int], ends: list[int], span: int) -> list[int]:
    """Colour intervals, sorted by unit and start, with as few lanes as can be; each unit begins anew."""
    busy: list[tuple[int, int]] = []  # (end, lane)
    free: list[int] = []
    lanes: list[int] = []
    count, unit = 0, -1
    for start, end in zip(starts, ends, strict=True):
        if start // span != unit:
            unit, count = start // span, 0
            busy.clear()
            free.clear()
        while busy and busy[0][0] <= start:
            heapq.heappush(free, heapq.heappop(busy)[1])
        if not free:
            free.append(count)
            count += 1
        lane = heapq.heappop(free)
        lanes.append(lane)
        heapq.heappush(busy, (end, lane))
    return lanes


def _lateness(columns: Columns, schedule: Schedule) -> tuple[Ints, Ints, Bools]:
    ends = np.full(len(columns.due), UNPLACED, dtype=np.int64)
    if len(columns.order):
        np.maximum.at(ends, columns.order, schedule.end)
    has_due = (columns.due != NO_DUE) & (ends != UNPLACED)
    return ends, np.where(has_due, ends - columns.due, 0), has_due


def _load(
    columns: Columns, arrangement: Arrangement, operation: Ints, unit: Ints, machine: Ints, start: Ints,
    worked: Ints, stretches: Stretches, end_min: int,
) -> Floats:  # fmt: skip
    """Return worked / open minutes of each unit; operations that share an oven count once."""
    problem, units = columns.problem, len(arrangement.names)
    if arrangement.by == "order":
        return np.zeros(units)
    slots = np.ones(units)
    weight = worked.astype(np.float64)
    if arrangement.by == "pool":
        slots[: len(problem.resources)] = [pool.quantity for pool in problem.resources]
        weight *= _taken(arrangement, operation, unit, machine)
    minutes = np.bincount(unit, weights=weight, minlength=units)
    for k, made in enumerate(problem.machines if arrangement.by == "machine" else ()):
        if made.batch_by:
            own = np.flatnonzero(unit == k)
            _, first = np.unique(start[own], return_index=True)
            minutes[k] = worked[own][first].sum()
        else:
            slots[k] = made.capacity
    known = arrangement.calendar != WHOLE_SHOP
    open_min = np.zeros(units)
    asked = arrangement.calendar[known]
    open_min[known] = stretches.worked(asked, np.full(len(asked), end_min)) * slots[known]
    return np.divide(minutes, open_min, out=np.zeros(units), where=open_min > 0)


def _taken(arrangement: Arrangement, operation: Ints, unit: Ints, machine: Ints) -> Floats:
    """Return how many of its pool each bar takes."""
    wide = len(arrangement.names)
    machines = 1 + int(max(machine.max(initial=0), arrangement.need_machine.max(initial=0)))
    wanted = (operation * machines + machine) * wide + unit
    known = (arrangement.need_operation * machines + arrangement.need_machine) * wide + arrangement.need_pool
    if not len(known):
        return np.ones(len(operation))
    order = np.argsort(known)
    k = np.minimum(np.searchsorted(known[order], wanted), len(known) - 1)
    hit = known[order][k] == wanted
    return np.where(hit, arrangement.need_count[order][k], 1.0)
