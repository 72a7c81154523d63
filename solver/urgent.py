"""A plan for shops with hard dates: what time locks and deadlines wait for goes first, and what was late goes earlier.

Each round places the operations by rank; whoever broke a hard date moves up with all that comes before it, and the
next round begins. After Joslin and Clements 1999, squeaky wheel optimization (doi 10.1613/jair.561).
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable

import numpy as np

from scheduler.kpis import order_ends
from scheduler.problem import Operation, Problem
from scheduler.schedule import Schedule
from solver.bounds import earliest
from solver.bridges import Bridges
from solver.dispatch import Facts
from solver.groups import groups_of
from solver.placing import begin, earliest_completion, fixed_start, place_by_rank, topological
from solver.timetable import Found, Timetable, Unplaceable

_ROUNDS = 60
_ROUNDS_OF_FEW = 400
_FEW = 2_000
"""Up to so many operations a round takes milliseconds, and more of them are worth while."""
_STRAYS = 0.3
"""How often an operation takes another machine than the one on which it ends first, in every third round."""
_MOVE_UP = 0.05
"""By how much of the plan's span an operation moves up when it was late."""


def urgent_first(problem: Problem, facts: Facts, over: Callable[[], bool]) -> Schedule | None:
    """Return a plan that keeps time locks and deadlines, or None if no round finds one."""
    dates = hard_dates(problem, facts)
    if not any(math.isfinite(date) for date in dates):
        return None
    try:
        return _Rounds(problem, facts, dates).run(over)
    except Unplaceable:
        return None  # what is fixed clashes


class _Rounds:
    """Rounds of placing by rank; whoever broke a hard date is placed earlier in the next."""

    def __init__(self, problem: Problem, facts: Facts, dates: list[float]) -> None:
        self.problem = problem
        self.facts = facts
        self.dates = dates
        self.groups = groups_of(problem)
        self.rng = random.Random(1)
        self.bridges = Bridges(begin(problem, append=False), earliest(problem)[0], dates)
        last = max(date for date in dates if math.isfinite(date))
        soft = (last + max(0.0, due) for due in facts.due)
        self.rank = [date if math.isfinite(date) else later for date, later in zip(dates, soft, strict=True)]
        self.step = _MOVE_UP * max(1.0, last)
        self.stray = False

    def run(self, over: Callable[[], bool]) -> Schedule | None:
        """Go on until a plan keeps all dates, or nothing more is worth trying."""
        for round_no in range(_ROUNDS if len(self.dates) > _FEW else _ROUNDS_OF_FEW):
            if over():
                return None
            self.stray = round_no % 3 == 2
            for op, target in self.bridges.target_of.items():
                _hurry(self.problem, self.facts, self.rank, op, self.rank[target] - self.facts.work[target])
            table = begin(self.problem, append=False, replay=round_no % 2 == 1)
            try:
                place_by_rank(table, self.groups, self.rank, self._choose)
                made = table.schedule()
                late = _late(self.problem, made)
                if not late:
                    return made
            except Unplaceable as stuck:
                late = [stuck.operation]
            self._learn(table, late, round_no)
        return None

    def _choose(self, table: Timetable, op: Operation, ready: int) -> Found:
        """Choose where an operation ends first; now and then another machine on which it is in time as well."""
        found = self.bridges.place(table, op, ready)
        if found is not None:
            return found
        if self.stray and len(op.allowed_modes) > 1 and self.rng.random() < _STRAYS:
            places = [table.find(op, mode, ready) for mode in op.allowed_modes]
            in_time = [place for place in places if place.slot[2] <= self.dates[op.index]]
            if in_time:
                return self.rng.choice(in_time)
        return earliest_completion(table, op, ready)

    def _learn(self, table: Timetable, late: list[int], round_no: int) -> None:
        """Move up what was late and all before it; look for others to stand in front of what is short."""
        hurried = _with_all_before(self.problem, late)
        for op in hurried.intersection(self.bridges.target_of):
            if op in self.bridges.target_of:
                self.bridges.blame(op)
        if table.short.intersection(late):
            self.bridges.learn(table)
        for op in hurried:
            jump = self.step * (1 + round_no / 10) * self.rng.uniform(0.5, 1.5)
            self.rank[op] = min(self.rank[op], self.dates[op]) - jump


def _hurry(problem: Problem, facts: Facts, rank: list[float], op: int, latest: float) -> None:
    """Let an operation, and all that comes before it, be placed by a date."""
    todo = [(op, latest)]
    while todo:
        op, latest = todo.pop()
        if latest < rank[op]:
            rank[op] = latest
            todo.extend(
                (link.predecessor, latest - facts.work[op] - link.min_wait_min) for link in problem.operations[op].links
            )


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
