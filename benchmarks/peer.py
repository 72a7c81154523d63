"""The same problem for PyJobShop, and its plan back: a yardstick, never a part of the product.

Setups are pairs of tasks, calendars are breaks of machines, pools are renewables. What it can't say (ovens, an initial
setup, setups that pause with a calendar) is left out to its advantage; the plan that comes back keeps its machines and
sequences and is placed anew by our own rules, so that it is judged by the same `check`.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from scheduler.calendar import DAY_MIN, Calendar
from scheduler.problem import Operation, Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.placing import left_shift
from solver.timetable import Unplaceable

_MOST_PAIRS = 3_000_000
_HORIZON_DAYS = 365
_SETTINGS_WITH_SETUPS = {"cp_model_probing_level": 0, "linearization_level": 0}
"""Its circuits of setups: by default no plan of 80 operations in 47 s of CPU, with these one after 31 s."""


class Unsayable(Exception):
    """The peer has no words for this shop."""


@dataclass(frozen=True, slots=True)
class PeerResult:
    """What the peer found: its own figures, and its plan by our rules (None: no plan, or one that breaks a rule)."""

    status: str
    objective: float
    bound: float
    seconds: float
    schedule: Schedule | None
    note: str = ""


def solve(problem: Problem, seconds: float, workers: int = 2, tardiness: bool = False, seed: int = 1) -> PeerResult:
    """Let the peer minimise the makespan, or the weighted tardiness first; model building counts in its time."""
    began = time.perf_counter()
    model, modes = translate(problem, tardiness)
    left = max(0.1, seconds - (time.perf_counter() - began))
    found = model.solve(
        solver="ortools", time_limit=left, display=False, num_workers=workers, random_seed=seed,
        **(_SETTINGS_WITH_SETUPS if has_setups(problem) else {}),
    )  # fmt: skip
    took = time.perf_counter() - began
    status = str(found.status.value)
    if not found.best.tasks:
        return PeerResult(status, float("inf"), float(found.lower_bound), took, None)
    schedule, note = _plan(problem, found.best.tasks, modes)
    return PeerResult(status, float(found.objective), float(found.lower_bound), took, schedule, note)


def translate(problem: Problem, tardiness: bool) -> tuple[Any, list[int]]:
    """Return a PyJobShop model, whose tasks are our operations, and the machine of each of its modes."""
    from pyjobshop import Model
    from pyjobshop.constants import MAX_VALUE

    for machine in problem.machines:
        if machine.capacity > 1 and machine.batch_by:
            raise Unsayable("ovens")
    model = Model()
    places = [
        model.add_machine(breaks=_breaks(m.calendar), name=m.name) if m.capacity == 1
        else model.add_renewable(m.capacity, breaks=_breaks(m.calendar), name=m.name)
        for m in problem.machines
    ]  # fmt: skip
    pools = [model.add_renewable(r.quantity, breaks=_breaks(r.calendar), name=r.name) for r in problem.resources]
    whole = all(float(order.weight).is_integer() for order in problem.orders)
    horizon = _horizon(problem) if has_setups(problem) else MAX_VALUE
    jobs = [
        model.add_job(weight=round(order.weight * (1 if whole else 1000)), due_date=order.due_min,
                      deadline=order.due_min if order.deadline and order.due_min is not None else horizon)
        for order in problem.orders
    ]  # fmt: skip
    tasks: list[Any] = []
    machines: list[int] = []
    for op in problem.operations:
        pauses = any(mode.may_pause and not mode.calendar.always_open for mode in op.modes)
        task = model.add_task(job=jobs[op.order], allow_breaks=pauses, latest_end=horizon, **_window(op))
        tasks.append(task)
        for mode in op.allowed_modes:
            single = problem.machines[mode.machine].capacity == 1
            wanted = [places[mode.machine], *(pools[r] for r, _ in mode.resources)]
            demands = [0 if single else 1, *(q for _, q in mode.resources)]
            own = 0 if single else mode.setup_min
            model.add_mode(task, wanted, mode.run_min + own, demands)
            machines.append(mode.machine)
    _links(model, problem, tasks)
    _setups(model, problem, tasks, places)
    if tardiness:
        model.set_objective(weight_total_tardiness=1)
    else:
        model.set_objective(weight_makespan=1)
    return model, machines


def _horizon(problem: Problem) -> int:
    """Return the minute by which some best plan ends: one in which something runs, sets up or waits at any time.

    Without one the peer's times reach 2^42 minutes. Closed hours (and a longest wait) would need a longer one.
    """
    from pyjobshop.constants import MAX_VALUE

    calendars = [place.calendar for place in (*problem.machines, *problem.resources)]
    waits = [link.max_wait_min for op in problem.operations for link in op.links]
    if not all(calendar.always_open for calendar in calendars) or any(wait is not None for wait in waits):
        return int(MAX_VALUE)
    longest_setup = max((row.minutes for row in problem.changeovers), default=0)
    end = max((_window(op).get("latest_start", op.earliest_min) for op in problem.operations), default=0)
    for op in problem.operations:
        setup = max(longest_setup, *(mode.setup_min for mode in op.allowed_modes))
        end += max(mode.run_min for mode in op.allowed_modes) + setup
        end += max((link.min_wait_min for link in op.links), default=0)
    return max(end, max((op.earliest_end_min for op in problem.operations), default=0))


def _window(op: Operation) -> dict[str, int]:
    if op.started:
        return {"earliest_start": 0, "latest_start": 0}
    if op.lock is not None and op.lock.start_min is not None:
        return {"earliest_start": op.lock.start_min, "latest_start": op.lock.start_min}
    window = {"earliest_start": max(0, op.earliest_min), "earliest_end": op.earliest_end_min}
    if op.latest_start_min is not None:
        window["latest_start"] = op.latest_start_min
    return window


def _breaks(calendar: Calendar) -> list[tuple[int, int]]:
    if calendar.always_open:
        return []
    found, at = [], 0
    for start, end in calendar.stretches(0, _HORIZON_DAYS * DAY_MIN):
        if start > at:
            found.append((at, start))
        at = end
    return found


def _links(model: Any, problem: Problem, tasks: list[Any]) -> None:
    for op in problem.operations:
        if op.started:
            continue
        for link in op.links:
            before, task = tasks[link.predecessor], tasks[op.index]
            if link.transfer_units is None:
                model.add_end_before_start(before, task, delay=link.min_wait_min)
            else:
                units = link.transfer_units
                first = min(mode.run_for(units) for mode in problem.operations[link.predecessor].allowed_modes)
                own = min(mode.run_for(units) for mode in op.allowed_modes)
                model.add_start_before_start(before, task, delay=first + link.min_wait_min)
                model.add_end_before_end(before, task, delay=own + link.min_wait_min)
            if link.max_wait_min is not None:
                model.add_start_before_end(task, before, delay=-link.max_wait_min)


def has_setups(problem: Problem) -> bool:
    """Say whether its table of setups, and with it a circuit on each machine, is needed."""
    return bool(problem.changeovers) or any(
        mode.setup_min and problem.machines[mode.machine].capacity == 1
        for op in problem.operations for mode in op.allowed_modes
    )  # fmt: skip


def _setups(model: Any, problem: Problem, tasks: list[Any], places: list[Any]) -> None:
    if not has_setups(problem):
        return
    on: dict[int, list[tuple[int, Any]]] = {}
    for op in problem.operations:
        for mode in op.allowed_modes:
            if problem.machines[mode.machine].capacity == 1:
                on.setdefault(mode.machine, []).append((op.index, mode))
    if sum(len(rows) ** 2 for rows in on.values()) > _MOST_PAIRS:
        raise Unsayable("too many pairs of tasks for its table of setups")
    for machine, rows in on.items():
        for first, before in rows:
            for second, after in rows:
                minutes = problem.setup_min(machine, before.family, after)
                if first != second and minutes > 0:
                    model.add_setup_time(places[machine], tasks[first], tasks[second], minutes)


def _plan(problem: Problem, scheduled: list[Any], machines: list[int]) -> tuple[Schedule | None, str]:
    machine = np.array([machines[task.mode] for task in scheduled], dtype=np.int64)
    start = np.array([task.start for task in scheduled], dtype=np.int64)
    end = np.array([task.end for task in scheduled], dtype=np.int64)
    try:
        plan = left_shift(problem, Schedule(machine, start.copy(), start, end))
    except Unplaceable as stuck:
        return None, f"its sequences have no plan by our rules: {problem.label(stuck.operation)}"
    violation = next(check(problem, plan), None)
    return (plan, "") if violation is None else (None, violation.sentence)
