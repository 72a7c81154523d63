"""Pools of operators and tools are never asked for more than they have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.rules.sweep import overloads
from solver.rules.view import view
from solver.rules.violation import Violation, at

NAME: Final = "A pool is never asked for more than it has"


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find minutes in which more of a pool is worked with than there is; pauses ask for nothing."""
    seen = view(problem, schedule)
    facts = seen.facts
    if not len(facts.needs_mode) or not len(seen.good):
        return
    op_of_mode = np.full(len(facts.modes), -1, dtype=np.int64)
    op_of_mode[seen.mode[seen.good]] = seen.good
    ops = op_of_mode[facts.needs_mode]
    used = np.flatnonzero(ops >= 0)
    ops = ops[used]
    which, starts, ends = facts.open.pieces(seen.calendar(ops), schedule.setup_start[ops], schedule.end[ops])
    pool, quantity = facts.needs_resource[used][which], facts.needs_quantity[used][which]
    limits = np.array([resource.quantity for resource in problem.resources], dtype=np.int64)
    for peak in overloads(pool, starts, ends, quantity, limits):
        involved = sorted({int(k) for k in ops[which[peak.pieces]]})
        names = ", ".join(problem.label(k) for k in involved[:6])
        sentence = (
            f"{peak.amount} of {problem.resources[peak.owner].name} are needed at {at(problem, peak.minute)}, but "
            f"there are only {limits[peak.owner]}: {names}."
        )
        remedy = "Move one of the operations, or enlarge the pool."
        yield Violation(NAME, sentence, tuple(involved), None, remedy)
