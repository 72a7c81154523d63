"""A first plan by CP-SAT where dispatching knows not all rules: the shop grows by a few operations at a time.

Each step fixes what has its place and lets the model of all rules place the next operations among it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule
from solver.dispatch import SWEEP, facts_of, in_time
from solver.engine import Desk
from solver.placing import fixed_start, topological
from solver.timetable import Unplaceable

if TYPE_CHECKING:
    from solver.levels import LevelsResult

_STEP = 4
"""So many operations are placed together: 120 of them in 1.7 s of CPU instead of 2.9 with 20, and far less late (a step
of 20 has no time to find good places)."""
_STEP_S = 1.0
"""How long a step looks for better once it has found any places."""
_STEP_SHARE = 0.1
"""How much of the time left it may take to find any."""
_AHEAD_MIN = 7 * 1440
"""How far behind what is placed a step looks first; then as far as any plan needs to go."""


def rolling(desk: Desk) -> Schedule | None:
    """Return a plan that keeps the rules of the model, an engineer's own included; None where a step finds none."""
    from solver.windows import safe_horizon

    problem = desk.problem
    order = _order(problem)
    horizon = safe_horizon(problem)
    columns = np.full((4, len(order)), UNPLACED, dtype=np.int64)
    done, step = 0, _STEP
    while done < len(order):
        if desk.over():
            return None
        new = order[done : done + step]
        placed = sorted(order[: done + len(new)])
        near = max(int(columns[3].max(initial=0)), *(problem.operations[op].earliest_min for op in new)) + _AHEAD_MIN
        found = _place(desk, placed, new, columns, near)
        if found.infeasible:
            found = _place(desk, placed, new, columns, horizon)
        if found.schedule is not None:
            done += len(new)
        elif found.infeasible or len(new) == 1:
            return None
        else:  # too many to place together in the time that a step has
            step = len(new) // 2
    return Schedule(*(column.copy() for column in columns))


def _order(problem: Problem) -> list[int]:
    """Sort the operations: what is fixed with all before it, then as a rule of thumb would begin them."""
    before = topological(problem)
    try:
        start = in_time(problem, SWEEP[0], facts_of(problem)).start.tolist()
    except Unplaceable:
        start = [0] * len(before)
    urgent: set[int] = set()
    for k in reversed(before):
        op = problem.operations[k]
        if k in urgent or fixed_start(op) is not None:
            urgent.add(k)
            urgent.update(link.predecessor for link in op.links)
    rank = {k: place for place, k in enumerate(before)}
    return sorted(before, key=lambda k: (k not in urgent, 0 if k in urgent else start[k], rank[k]))


def _place(desk: Desk, placed: Sequence[int], new: Sequence[int], columns: np.ndarray, horizon: int) -> LevelsResult:
    """Place the new operations among the others; no schedule if no place was found in time, or if there is none."""
    from solver.levels import BY_CLAUSES, Effort, solve_levels
    from solver.model import build

    number = {op: k for k, op in enumerate(placed)}
    part = _part(desk.problem, placed, number)
    known = Schedule(*(column[list(placed)] for column in columns))
    free = [number[op] for op in new]
    built = build(part, desk.profile, free=free, incumbent=known, horizon=horizon)
    built.base = None  # what is known is no plan yet, so it is no limit
    until = time.monotonic() + _STEP_S
    seen: list[Schedule] = []
    found = solve_levels(
        built,
        Effort(max(_STEP_S, _STEP_SHARE * desk.left_s), 1, desk.settings.seed, manner=BY_CLAUSES),
        should_stop=lambda: desk.over() or (bool(seen) and time.monotonic() > until),
        on_better=seen.append,
    )
    plan = found.schedule
    if plan is not None:
        columns[:, list(placed)] = plan.machine, plan.setup_start, plan.start, plan.end
    return found


def _part(problem: Problem, placed: Sequence[int], number: dict[int, int]) -> Problem:
    """Return the problem of some operations and all that comes before them."""
    operations = []
    for op in placed:
        whole = problem.operations[op]
        links = tuple(replace(link, predecessor=number[link.predecessor]) for link in whole.links)
        operations.append(replace(whole, index=number[op], links=links))
    return replace(problem, operations=tuple(operations))
