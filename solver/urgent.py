"""A plan for shops with hard dates: what time locks and deadlines wait for goes first, and what was late goes earlier.

Each round places the operations by rank; whoever broke a hard date moves up with all that comes before it, and the
next round begins. After Joslin and Clements 1999, squeaky wheel optimization (doi 10.1613/jair.561).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

import numpy as np

from scheduler.kpis import order_ends
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.dispatch import Facts, fixed_start, in_sequence, topological
from solver.timetable import Unplaceable

_ROUNDS = 60
_MOVE_UP = 0.05
"""By how much of the plan's span an operation moves up when it was late."""


def urgent_first(problem: Problem, facts: Facts, over: Callable[[], bool]) -> Schedule | None:
    """Return a plan that keeps time locks and deadlines, or None if no round finds one."""
    dates = hard_dates(problem, facts)
    if not any(math.isfinite(date) for date in dates):
        return None
    last = max((date for date in dates if math.isfinite(date)), default=0.0)
    soft = [last + max(0.0, due) for due in facts.due]
    rank = [date if math.isfinite(date) else later for date, later in zip(dates, soft, strict=True)]
    step = _MOVE_UP * max(1.0, last)
    for round_no in range(_ROUNDS):
        if over():
            return None
        try:
            made = in_sequence(problem, rank)
            late = _late(problem, made)
            if not late:
                return made
        except Unplaceable as stuck:
            late = [stuck.operation]
        for op in _with_all_before(problem, late):
            rank[op] = min(rank[op], dates[op]) - step * (1 + round_no / 10)
    return None


def hard_dates(problem: Problem, facts: Facts) -> list[float]:
    """Return by when each operation must end so that a lock or deadline behind it can hold; inf where none does."""
    dates = [math.inf] * len(problem.operations)
    for index in reversed(topological(problem)):
        op = problem.operations[index]
        order = problem.orders[op.order]
        if order.deadline and order.due_min is not None:
            dates[index] = min(dates[index], float(order.due_min))
        start = fixed_start(op)
        if start is not None:
            dates[index] = min(dates[index], start + facts.work[index])
        if op.latest_start_min is not None:
            dates[index] = min(dates[index], op.latest_start_min + facts.work[index])
        for link in op.links:
            needed = dates[index] - facts.work[index] - link.min_wait_min
            dates[link.predecessor] = min(dates[link.predecessor], needed)
    return dates


def _late(problem: Problem, schedule: Schedule) -> list[int]:
    """List the operations that end orders past their deadlines."""
    ends = order_ends(problem, schedule)
    never = np.iinfo(np.int64).max
    dues = np.array([o.due_min if o.deadline and o.due_min is not None else never for o in problem.orders])
    return [op for order in np.flatnonzero(ends > dues) for op in problem.last_operations[int(order)]]


def _with_all_before(problem: Problem, ops: Iterable[int]) -> set[int]:
    found: set[int] = set()
    todo = list(ops)
    while todo:
        op = todo.pop()
        if op not in found:
            found.add(op)
            todo.extend(link.predecessor for link in problem.operations[op].links)
    return found
