"""Work out a plan's Gantt chart as numbers: lanes of slots, each with the operation that works most of it.

Slots in which the whole shop is closed are left out. Their length is chosen so that the whole plan fits; a
plan too long for that is cut.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Schedule, machine_sequences

SLOT_CHOICES_MIN = (1, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440)
WANTED_SLOTS = 120
"""So many slots across are a picture that can be read from a wall, on A3."""
MAX_SLOTS = 700
MAX_CELLS = 150_000
LONGEST_LOOK = 5000
"""So many slots are looked at; most of them may be closed."""

EMPTY, CLOSED = -1, -2
RUN, SETUP = 1, 2


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of the chart: a machine, or one of the places of a machine that works on several at once.

    `work[k]` is the operation of slot k, or EMPTY or CLOSED; `kind[k]` is RUN or SETUP.
    """

    machine: int
    label: str
    work: list[int]
    kind: list[int]


@dataclass(frozen=True, slots=True)
class GanttGrid:
    """The chart as numbers. `starts_min` are the left edges of the slots, minutes since plan start."""

    slot_min: int
    starts_min: list[int]
    cut: bool
    lanes: list[Lane]
    due: dict[int, list[int]] = field(default_factory=dict)  # slot -> orders wanted in it
    together: dict[int, tuple[int, ...]] = field(default_factory=dict)  # first operation of a batch -> all of it

    @property
    def slots(self) -> int:
        """Return how many slots there are."""
        return len(self.starts_min)


def choose_slot(makespan_min: int, typical_min: int) -> int:
    """Return the slot length: the finest with which the plan fits, yet no coarser than shows typical operations."""
    fits = next((s for s in SLOT_CHOICES_MIN if makespan_min <= s * WANTED_SLOTS), SLOT_CHOICES_MIN[-1])
    seen = max((s for s in SLOT_CHOICES_MIN if s <= max(15, 2 * typical_min)), default=15)
    return min(fits, max(seen, next((s for s in SLOT_CHOICES_MIN if makespan_min <= s * MAX_SLOTS), fits)))


def gantt_grid(problem: Problem, schedule: Schedule) -> GanttGrid:
    """Work out every cell of the chart."""
    placed = schedule.placed()
    makespan = int(schedule.end.max(initial=0))
    typical = int(np.median(schedule.end[placed] - schedule.setup_start[placed])) if len(placed) else 60
    open_min = _open_hours(problem, makespan) * 60
    slot = choose_slot(open_min, typical)
    midnight = -(problem.plan_start.hour * 60 + problem.plan_start.minute)
    step = max(slot, 60)
    first = midnight + (-midnight // step) * step
    together, sequences = _batches(problem, schedule)
    lanes_wanted = _lane_plan(problem, schedule, sequences)
    wanted = max(1, -(-(makespan - first) // slot))
    looked_at = min(wanted, LONGEST_LOOK)
    lanes = [_lane(problem, schedule, m, label, ops, (first, slot, looked_at)) for m, label, ops in lanes_wanted]
    most = min(MAX_SLOTS, max(24, MAX_CELLS // max(1, len(lanes))))
    shown = [k for k in range(looked_at) if any(lane.work[k] != CLOSED for lane in lanes)] or [0]
    cut = len(shown) > most or looked_at < wanted
    shown = shown[:most]
    lanes = [Lane(n.machine, n.label, [n.work[k] for k in shown], [n.kind[k] for k in shown]) for n in lanes]
    starts = [first + k * slot for k in shown]
    return GanttGrid(slot, starts, cut, lanes, _due_marks(problem, starts, slot), together)


def _open_hours(problem: Problem, makespan: int) -> int:
    """Count the hours up to the makespan in which any machine is open, at most as many as could be shown."""
    hours = min(-(-makespan // 60), LONGEST_LOOK * 24)
    is_open = np.zeros(hours, dtype=bool)
    for calendar in dict.fromkeys(machine.calendar for machine in problem.machines):
        for a, b in calendar.stretches(0, hours * 60):
            is_open[a // 60 : -(-b // 60)] = True
    return int(is_open.sum())


def _due_marks(problem: Problem, starts: list[int], slot: int) -> dict[int, list[int]]:
    """Return the orders wanted in each slot; a due date in closed time belongs to the slot before."""
    due: dict[int, list[int]] = {}
    for k, order in enumerate(problem.orders):
        if order.due_min is not None and problem.operations_of[k] and 0 < order.due_min <= starts[-1] + slot:
            at = bisect_right(starts, order.due_min - 1) - 1  # a due date at 24:00 belongs to its day
            if at >= 0:
                due.setdefault(at, []).append(k)
    return due


def _batches(problem: Problem, schedule: Schedule) -> tuple[dict[int, tuple[int, ...]], list[list[int]]]:
    """Return the batches of the ovens and the sequences of all machines, a batch once."""
    together: dict[int, tuple[int, ...]] = {}
    sequences = machine_sequences(schedule, len(problem.machines))
    for m, machine in enumerate(problem.machines):
        if not machine.batch_by:
            continue
        batches: dict[int, list[int]] = {}
        for op in sequences[m]:
            batches.setdefault(int(schedule.start[op]), []).append(op)
        together.update({ops[0]: tuple(ops) for ops in batches.values() if len(ops) > 1})
        sequences[m] = [ops[0] for ops in batches.values()]
    return together, sequences


def _lane_plan(
    problem: Problem, schedule: Schedule, sequences: list[list[int]]
) -> list[tuple[int, str, list[int]]]:
    """Share each machine's operations out over as many rows as overlap."""
    plan = []
    for m, sequence in enumerate(sequences):
        lanes: list[list[int]] = []
        free: list[int] = []
        for op in sequence:
            begin = int(schedule.setup_start[op])
            k = next((k for k, t in enumerate(free) if t <= begin), None)
            if k is None:
                lanes.append([])
                free.append(0)
                k = len(free) - 1
            lanes[k].append(op)
            free[k] = int(schedule.end[op])
        name = problem.machines[m].name
        for k, ops in enumerate(lanes or [[]]):
            plan.append((m, name if len(lanes) <= 1 else f"{name} ({k + 1})", ops))
    return plan


def _lane(
    problem: Problem, schedule: Schedule, machine: int, label: str, ops: list[int], grid: tuple[int, int, int]
) -> Lane:
    """Fill one row: closed time first, then what is worked; in each slot the longest piece wins."""
    first, slot, slots = grid
    open_min = [0] * slots
    for a, b in problem.machines[machine].calendar.stretches(0, first + slot * slots):
        _share(open_min, a - first, b - first, slot)
    work = [EMPTY if minutes else CLOSED for minutes in open_min]
    kind = [RUN] * slots
    most = [0] * slots
    for op in ops:
        mode = problem.operations[op].mode_on(machine)
        if mode is None or schedule.setup_start[op] >= first + slot * slots:
            continue
        spans = (
            (SETUP, int(schedule.setup_start[op]), int(schedule.start[op])),
            (RUN, int(schedule.start[op]), int(schedule.end[op])),
        )
        for what, a, b in spans:
            for begin, end in mode.calendar.stretches(a, min(b, first + slot * slots)) if b > a else ():
                _claim(work, kind, most, (op, what), (begin - first, end - first), slot)
    return Lane(machine, label, work, kind)


def _share(total: list[int], begin: int, end: int, slot: int) -> None:
    for k in range(max(0, begin // slot), min(len(total), -(-end // slot))):
        total[k] += min(end, (k + 1) * slot) - max(begin, k * slot)


def _claim(
    work: list[int], kind: list[int], most: list[int], what: tuple[int, int], span: tuple[int, int], slot: int
) -> None:
    begin, end = span
    for k in range(max(0, begin // slot), min(len(work), -(-end // slot))):
        minutes = min(end, (k + 1) * slot) - max(begin, k * slot)
        if minutes > most[k]:
            most[k] = minutes
            work[k], kind[k] = what
