"""Which operations stand near some others in a plan: those that a change of place may let stand better."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule

MOST = 60
"""So many operations CP-SAT plans anew within a few seconds."""
_LEAST_SPAN_MIN = 8 * 60


def nearby(problem: Problem, schedule: Schedule, operations: Iterable[int], most: int = MOST) -> tuple[int, ...]:
    """Return at most so many operations near some others, the nearest in time first, without themselves.

    Near is what works within a shift or two of them on a machine that can do one of them, and the other steps of
    their orders. What has started or is locked in time stays out: it could not move.
    """
    chosen = [op for op in operations if schedule.machine[op] != UNPLACED]
    if not chosen:
        return ()
    machines = np.zeros(len(problem.machines), dtype=np.bool_)
    for op in chosen:
        machines[int(schedule.machine[op])] = True
        machines[[mode.machine for mode in problem.operations[op].allowed_modes]] = True
    orders = {problem.operations[op].order for op in chosen}
    begin, end = int(schedule.setup_start[chosen].min()), int(schedule.end[chosen].max())
    span = max(_LEAST_SPAN_MIN, 2 * (end - begin))
    placed = schedule.machine != UNPLACED
    away = np.maximum(0, np.maximum(begin - schedule.end, schedule.setup_start - end))
    near = placed & machines[np.maximum(schedule.machine, 0)] & (away <= span)
    for order in orders:
        near[list(problem.operations_of[order])] = True
    near[chosen] = False
    ranked = np.flatnonzero(near & placed)
    ranked = ranked[np.argsort(away[ranked], kind="stable")].tolist()
    free = [k for k in ranked if _may_move(problem, k)]
    return tuple(free[:most])


def _may_move(problem: Problem, index: int) -> bool:
    op = problem.operations[index]
    return not op.started and (op.lock is None or op.lock.start_min is None)
