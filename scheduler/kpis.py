"""How good a plan is, in the planner's units, and how far two plans are apart."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np

from scheduler.calendar import Calendar
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Minutes, Schedule


@dataclass(frozen=True, slots=True)
class Kpis:
    """The figures of one plan. Hours unless the name says otherwise."""

    weighted_tardiness_h: float  # sum of weight x tardiness
    tardiness_h: float
    late_orders: int
    on_time_pct: float  # of the orders in the plan; one without a due date is never late
    makespan_h: float  # last end - plan start
    setup_h: float
    utilisation_pct: float  # worked (setup and run) / open minutes up to the makespan, over machines with work
    cost: float = 0.0  # worked hours x cost per hour

    def as_dict(self) -> dict[str, float]:
        """Return the figures by name."""
        return asdict(self)


def order_ends(problem: Problem, schedule: Schedule) -> Minutes:
    """Return the end of each order, shape (orders,); UNPLACED for an order without operations in the plan."""
    ends = np.full(len(problem.orders), UNPLACED, dtype=np.int64)
    if len(problem.operations):
        np.maximum.at(ends, operation_orders(problem), schedule.end)
    return ends


def operation_orders(problem: Problem) -> Minutes:
    """Return the order of each operation, shape (operations,)."""
    return np.fromiter((op.order for op in problem.operations), dtype=np.int64, count=len(problem.operations))


def lateness_min(problem: Problem, schedule: Schedule) -> list[int | None]:
    """Return end - due of each order in minutes; None without a due date or without operations."""
    return [
        None if order.due_min is None or end == UNPLACED else int(end) - order.due_min
        for order, end in zip(problem.orders, order_ends(problem, schedule), strict=True)
    ]


def setup_minutes(problem: Problem, schedule: Schedule) -> Minutes:
    """Return the worked setup minutes of each operation, shape (operations,)."""
    return _open_minutes(problem, schedule, schedule.setup_start, schedule.start)


def run_minutes_worked(problem: Problem, schedule: Schedule) -> Minutes:
    """Return the worked run minutes of each operation, shape (operations,); in an oven those of its batch."""
    return _open_minutes(problem, schedule, schedule.start, schedule.end)


def _open_minutes(problem: Problem, schedule: Schedule, begins: Minutes, ends: Minutes) -> Minutes:
    """Count the minutes in each [begin, end) in which the operation's calendar is open; 0 where it has no place."""
    found = np.zeros(len(schedule), dtype=np.int64)
    by_calendar: dict[int, tuple[Calendar, list[int]]] = {}
    lasting = np.flatnonzero((ends > begins) & (schedule.machine != UNPLACED)).tolist()
    machine = schedule.machine.tolist()
    for op in lasting:
        mode = problem.operations[op].mode_on(machine[op])
        if mode is not None:
            key = 0 if mode.calendar.always_open else id(mode.calendar)
            by_calendar.setdefault(key, (mode.calendar, []))[1].append(op)
    for calendar, ops in by_calendar.values():
        found[ops] = calendar.worked_at(ends[ops]) - calendar.worked_at(begins[ops])
    return found


def measure(problem: Problem, schedule: Schedule) -> Kpis:
    """Return the figures of a plan."""
    lateness = lateness_min(problem, schedule)
    late = [value for value in lateness if value is not None]
    tardy_by_order = [
        (order.weight, max(0, value))
        for order, value in zip(problem.orders, lateness, strict=True)
        if value is not None
    ]
    makespan = int(schedule.end.max(initial=0))
    setups = setup_minutes(problem, schedule)
    worked = setups + run_minutes_worked(problem, schedule)
    used = np.unique(schedule.machine[schedule.machine != UNPLACED])
    open_min = sum(
        problem.machines[int(m)].calendar.open_between(0, makespan) * _slots(problem, int(m)) for m in used
    )
    worked_min = _machine_minutes(problem, schedule, worked)
    cost = sum(
        float(minutes) / 60 * problem.machines[m].cost_per_hour
        for m, minutes in enumerate(worked_min)
        if problem.machines[m].cost_per_hour
    )
    planned = sum(1 for ops in problem.operations_of if ops)
    late_count = sum(1 for value in late if value > 0)
    return Kpis(
        weighted_tardiness_h=sum(weight * minutes for weight, minutes in tardy_by_order) / 60,
        tardiness_h=sum(minutes for _, minutes in tardy_by_order) / 60,
        late_orders=late_count,
        on_time_pct=100.0 * (planned - late_count) / planned if planned else 100.0,
        makespan_h=makespan / 60,
        setup_h=int(setups.sum()) / 60,
        utilisation_pct=100.0 * float(worked_min.sum()) / open_min if open_min else 0.0,
        cost=cost,
    )


def _slots(problem: Problem, machine: int) -> int:
    """Return how many operations' minutes a machine can work in one minute; an oven's load counts once."""
    return 1 if problem.machines[machine].batch_by else problem.machines[machine].capacity


def _machine_minutes(problem: Problem, schedule: Schedule, worked: Minutes) -> Minutes:
    """Sum the worked minutes by machine; operations that share an oven count once."""
    total = np.zeros(len(problem.machines), dtype=np.int64)
    placed = schedule.placed()
    oven = np.array([bool(machine.batch_by) for machine in problem.machines], dtype=bool)
    baked = oven[schedule.machine[placed]]
    np.add.at(total, schedule.machine[placed[~baked]], worked[placed[~baked]])
    seen: set[tuple[int, int]] = set()
    for op in placed[baked].tolist():
        batch = (int(schedule.machine[op]), int(schedule.start[op]))
        if batch not in seen:
            seen.add(batch)
            total[batch[0]] += worked[op]
    return total


@dataclass(frozen=True, slots=True)
class Change:
    """How far a plan is from an earlier one, over the operations of both."""

    moved: int  # operations whose start or machine differs
    moved_pct: float
    mean_shift_min: float  # mean |start - earlier start|
    machine_changes: int


def difference(before: Schedule, after: Schedule) -> Change:
    """Measure how far `after` is from `before`; both are plans of the same problem."""
    count = len(before)
    shift = np.abs(after.start - before.start)
    machines = after.machine != before.machine
    moved = int(((shift > 0) | machines).sum())
    return Change(
        moved=moved,
        moved_pct=100.0 * moved / count if count else 0.0,
        mean_shift_min=float(shift.mean()) if count else 0.0,
        machine_changes=int(machines.sum()),
    )
