"""The plan as rows that people read: operations, orders, load by day, figures. Plain data; no file format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from scheduler.calendar import DAY_MIN
from scheduler.kpis import Kpis, lateness_min, order_ends, run_minutes_worked, setup_minutes
from scheduler.problem import Operation, Order, Problem
from scheduler.schedule import UNPLACED, Schedule, machine_sequences

MAX_LOAD_DAYS = 3660
"""So many days from plan start have a load; a plan ten years long has another trouble."""
_FALLBACK_VERSION = "0.1.0"  # a frozen build carries no package metadata


@cache
def version() -> str:
    """Return the version of the program."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("ganttry")
    except PackageNotFoundError:
        return _FALLBACK_VERSION


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One operation of the plan; minutes since plan start. An operation without a place has no machine and no times."""

    operation: int
    order: str
    step: str
    name: str
    product: str
    quantity: float
    machine: str
    setup_start_min: int | None
    start_min: int | None
    end_min: int | None
    setup_min: int  # worked
    run_min: int  # worked
    due_min: int | None
    late_min: int | None  # of its order; negative is early
    status: str
    lock: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order of the plan; minutes since plan start."""

    order: int
    name: str
    product: str
    due_min: int | None
    start_min: int | None
    end_min: int | None
    late_min: int | None
    reason: str

    @property
    def on_time(self) -> bool:
        """Say whether it ends by its due date; one without a due date is never late."""
        return self.late_min is None or self.late_min <= 0


@dataclass(frozen=True, slots=True)
class LoadRow:
    """What one machine can do and does on one day. `worked_min` holds setups and runs; an oven's batch counts once."""

    machine: int
    day: date
    open_min: int
    worked_min: int
    setup_min: int


@dataclass(frozen=True, slots=True)
class KpiRow:
    """One figure of a plan, beside that of the first plan when there is one."""

    key: str
    name: str
    unit: str
    decimals: int
    value: float
    first: float | None
    less_is_better: bool

    @property
    def change(self) -> float | None:
        """Return this plan's value less the first plan's."""
        return None if self.first is None else self.value - self.first

    @property
    def verdict(self) -> str:
        """Return `better`, `worse` or `same` against the first plan; nothing without one."""
        if self.change is None:
            return ""
        if abs(self.change) < 0.5 * 10**-self.decimals:
            return "same"
        return "better" if (self.change < 0) == self.less_is_better else "worse"


_FIGURES = (
    ("late_orders", "Late orders", "orders", 0, True),
    ("on_time_pct", "Orders on time", "%", 1, False),
    ("weighted_tardiness_h", "Weighted tardiness", "weight x h", 1, True),
    ("tardiness_h", "Tardiness", "h", 1, True),
    ("makespan_h", "Makespan", "h", 1, True),
    ("setup_h", "Setup time", "h", 1, True),
    ("utilisation_pct", "Utilisation", "%", 1, False),
)


def kpi_rows(kpis: Kpis, first: Kpis | None = None) -> list[KpiRow]:
    """List the figures of a plan in the order in which a planner asks for them; cost only where there is any."""
    now = kpis.as_dict()
    before = first.as_dict() if first is not None else {}
    figures = _FIGURES + ((("cost", "Machine cost", "", 0, True),) if kpis.cost else ())
    return [
        KpiRow(key, name, unit, decimals, now[key], before.get(key), less)
        for key, name, unit, decimals, less in figures
    ]


def operation_status(order: Order, operation: Operation) -> str:
    """Return `started`, `released` or `planned`; a step not begun of an order that is started is released."""
    if operation.started:
        return "started"
    return "released" if order.status in ("released", "started") else "planned"


def lock_word(operation: Operation) -> str:
    """Return what the Lock column says: `machine`, `time`, `both`, `frozen`, or nothing."""
    if operation.lock is None:
        return ""
    return "frozen" if operation.lock.source == "frozen" else operation.lock.kind


def operation_rows(problem: Problem, schedule: Schedule) -> list[OperationRow]:
    """List every operation in the problem's order."""
    late = lateness_min(problem, schedule)
    setups = setup_minutes(problem, schedule).tolist()
    runs = run_minutes_worked(problem, schedule).tolist()
    machines = schedule.machine.tolist()
    starts, ends, setup_starts = schedule.start.tolist(), schedule.end.tolist(), schedule.setup_start.tolist()
    rows = []
    for k, op in enumerate(problem.operations):
        order = problem.orders[op.order]
        placed = machines[k] != UNPLACED
        rows.append(
            OperationRow(
                operation=k,
                order=order.name,
                step=op.step,
                name=op.name,
                product=order.product,
                quantity=order.quantity,
                machine=problem.machines[machines[k]].name if placed else "",
                setup_start_min=setup_starts[k] if placed else None,
                start_min=starts[k] if placed else None,
                end_min=ends[k] if placed else None,
                setup_min=setups[k],
                run_min=runs[k],
                due_min=order.due_min,
                late_min=late[op.order],
                status=operation_status(order, op),
                lock=lock_word(op),
            )
        )
    return rows


def order_rows(problem: Problem, schedule: Schedule, reasons: Mapping[int, str]) -> list[OrderRow]:
    """List every order that has operations in the plan, with the reason why it is late."""
    late = lateness_min(problem, schedule)
    ends = order_ends(problem, schedule).tolist()
    rows = []
    for k, order in enumerate(problem.orders):
        if not problem.operations_of[k]:
            continue
        starts = [int(schedule.start[op]) for op in problem.operations_of[k] if schedule.machine[op] != UNPLACED]
        rows.append(
            OrderRow(
                order=k,
                name=order.name,
                product=order.product,
                due_min=order.due_min,
                start_min=min(starts, default=None),
                end_min=ends[k] if starts else None,
                late_min=late[k],
                reason=reasons.get(k, ""),
            )
        )
    return rows


def dispatch_rows(problem: Problem, schedule: Schedule, rows: list[OperationRow]) -> list[list[OperationRow]]:
    """List the work of each machine in the order in which it is done; `rows` come from `operation_rows`."""
    return [[rows[k] for k in sequence] for sequence in machine_sequences(schedule, len(problem.machines))]


def load_rows(problem: Problem, schedule: Schedule) -> list[LoadRow]:
    """List open, worked and setup minutes by machine and day, from plan start to the day of the last end."""
    makespan = int(schedule.end.max(initial=0))
    if makespan <= 0:
        return []
    first_midnight = -(problem.plan_start.hour * 60 + problem.plan_start.minute)
    days = min(MAX_LOAD_DAYS, (makespan - 1 - first_midnight) // DAY_MIN + 1)
    worked = _worked_by_day(problem, schedule, first_midnight)
    rows = []
    for m, machine in enumerate(problem.machines):
        slots = 1 if machine.batch_by else machine.capacity
        for day in range(days):
            begin = first_midnight + day * DAY_MIN
            open_min = slots * machine.calendar.open_between(max(0, begin), begin + DAY_MIN)
            setup, run = worked.get((m, day), (0, 0))
            if open_min or setup or run:
                rows.append(LoadRow(m, _date_after(problem.plan_start.date(), day), open_min, setup + run, setup))
    return rows


def _date_after(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def _worked_by_day(
    problem: Problem, schedule: Schedule, first_midnight: int
) -> dict[tuple[int, int], tuple[int, int]]:
    """Sum (setup, run) minutes by machine and day; the longest of an oven's batch stands for all of it."""
    total: dict[tuple[int, int], tuple[int, int]] = {}
    batches: dict[tuple[int, int], tuple[int, int]] = {}  # (machine, start) -> (run, operation)
    singles = []
    runs = run_minutes_worked(problem, schedule).tolist()
    for k in schedule.placed().tolist():
        m = int(schedule.machine[k])
        if problem.machines[m].batch_by:
            key = (m, int(schedule.start[k]))
            batches[key] = max(batches.get(key, (-1, -1)), (runs[k], k))
        else:
            singles.append(k)
    for k in singles + [op for _, op in batches.values()]:
        place = schedule[k]
        mode = problem.operations[k].mode_on(place.machine)
        if mode is None:
            continue
        for is_setup, a, b in (
            (True, place.setup_start_min, place.start_min),
            (False, place.start_min, place.end_min),
        ):
            for begin, end in mode.calendar.stretches(a, b) if b > a else ():
                _spread(total, place.machine, begin - first_midnight, end - first_midnight, is_setup)
    return total


def _spread(
    total: dict[tuple[int, int], tuple[int, int]], machine: int, begin: int, end: int, is_setup: bool
) -> None:
    """Share a worked stretch out over its days; minutes since the first midnight."""
    while begin < end:
        day = begin // DAY_MIN
        cut = min(end, (day + 1) * DAY_MIN)
        setup, run = total.get((machine, day), (0, 0))
        total[machine, day] = (setup + cut - begin, run) if is_setup else (setup, run + cut - begin)
        begin = cut


def ends_a_day(problem: Problem, minute: int) -> bool:
    """Say whether a minute is midnight: as a due date it is then the day before, without a time (its 24:00)."""
    begin = problem.plan_start.hour * 60 + problem.plan_start.minute
    return (begin + minute) % DAY_MIN == 0
