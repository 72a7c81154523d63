"""How good can any plan be: limits that no plan can beat, without a solver.

Each is a relaxation: rules are left out, never added, so the limit holds for every plan.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.problem import Problem
from scheduler.schedule import Minutes
from solver.bounds_balance import balanced
from solver.bounds_capacity import chained, channels, preemptive
from solver.bounds_setup import LeastSetups
from solver.bounds_tardiness import least_tardiness, orders_of
from solver.placing import fixed_start, topological
from solver.slots import fit


@dataclass(frozen=True, slots=True)
class Limits:
    """What no plan can beat, in minutes. `starts` and `ends` are the earliest of each operation."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    makespan_min: int
    weighted_tardiness: float  # sum of weight x minutes late
    setup_min: int

    def by_term(self) -> dict[str, float]:
        """Return the limits of the objective's terms, in hours."""
        return {
            "weighted_tardiness": self.weighted_tardiness / 60,
            "makespan": self.makespan_min / 60,
            "setup": self.setup_min / 60,
        }


def limits(problem: Problem) -> Limits:
    """Work out the limits of a problem."""
    starts, ends = earliest(problem)
    least = LeastSetups(problem)
    if max(ends, default=0) >= FAR_MIN:  # something never fits: there is no plan to limit
        return Limits(tuple(starts), tuple(ends), max(ends), 0.0, least.total())
    tails = _tails(problem, inside_order=False)
    makespan = int((np.array(ends, dtype=np.int64) + tails).max(initial=0))
    listed = channels(problem, starts, least)
    for channel in listed:
        makespan = max(makespan, preemptive(channel, tails))
    makespan = max(makespan, chained(problem, starts, least, tails), balanced(problem, starts, least, tails))
    late = least_tardiness(orders_of(problem, ends), listed, _tails(problem, inside_order=True))
    return Limits(tuple(starts), tuple(ends), makespan, late, least.total())


def earliest(problem: Problem) -> tuple[list[int], list[int]]:
    """Return the earliest start and end of each operation if no other order were in the way."""
    starts = [0] * len(problem.operations)
    ends = [0] * len(problem.operations)
    for index in topological(problem):
        op = problem.operations[index]
        fixed = fixed_start(op)
        if fixed is not None:
            starts[index] = fixed
            ends[index] = min(mode.calendar.advance(fixed, mode.run_min) for mode in op.allowed_modes)
            continue
        ready, end_bound = max(0, op.earliest_min), op.earliest_end_min
        for link in op.links:
            before = problem.operations[link.predecessor]
            least = ends[link.predecessor]
            if link.transfer_units is not None:
                units = link.transfer_units
                own = min(mode.run_for(units) for mode in op.allowed_modes)
                end_bound = max(end_bound, least + link.min_wait_min + own)
                begun = starts[link.predecessor]
                least = min(mode.calendar.advance(begun, mode.run_for(units)) for mode in before.allowed_modes)
            ready = max(ready, least + link.min_wait_min)
        slots = [fit(mode.calendar, 0, ready, 0, mode.run_min, mode.may_pause) for mode in op.allowed_modes]
        starts[index] = min(slot[1] for slot in slots)
        ends[index] = max(end_bound, min(slot[2] for slot in slots))
    return starts, ends


def never_fits(problem: Problem) -> list[int]:
    """List the operations that have no place on an empty floor, however late."""
    _, ends = earliest(problem)
    return [op.index for op in problem.operations if ends[op.index] >= FAR_MIN]


def _tails(problem: Problem, inside_order: bool) -> Minutes:
    """Return the least clock minutes from the end of each operation to the end of what follows it.

    With `inside_order` only what follows in the same order counts.
    """
    tails = np.zeros(len(problem.operations), dtype=np.int64)
    for index in reversed(topological(problem)):
        op = problem.operations[index]
        if op.started:
            continue  # not bound by what comes before it
        for link in op.links:
            if inside_order and problem.operations[link.predecessor].order != op.order:
                continue
            units = link.transfer_units
            own = min(mode.run_min if units is None else mode.run_for(units) for mode in op.allowed_modes)
            tails[link.predecessor] = max(tails[link.predecessor], link.min_wait_min + own + tails[index])
    return tails
