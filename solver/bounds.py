"""How good can any plan be: limits that no plan can beat, without a solver.

Each is a relaxation: rules are left out, never added, so the limit holds for every plan.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from scheduler.calendar import FAR_MIN
from scheduler.problem import Mode, Operation, Problem
from solver.dispatch import fixed_start, topological
from solver.timetable import fit


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
    late = 0.0
    for order, last in zip(problem.orders, problem.last_operations, strict=True):
        if order.due_min is not None and last:
            late += order.weight * max(0, max(ends[op] for op in last) - order.due_min)
    return Limits(
        tuple(starts),
        tuple(ends),
        makespan_min=max(max(ends, default=0), _machine_limit(problem, starts)),
        weighted_tardiness=late,
        setup_min=sum(_least_setups(problem)),
    )


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


def _sequenced_forced(problem: Problem) -> dict[int, list[tuple[Operation, Mode]]]:
    """Group operations by the machine of capacity 1 that alone can do them."""
    forced: dict[int, list[tuple[Operation, Mode]]] = defaultdict(list)
    for op in problem.operations:
        modes = op.allowed_modes
        if len(modes) == 1 and problem.machines[modes[0].machine].capacity == 1:
            forced[modes[0].machine].append((op, modes[0]))
    return forced


def _machine_limit(problem: Problem, starts: list[int]) -> int:
    """Return when the busiest machine can be done at the earliest: what only it can do, one after another."""
    latest = 0
    least = _least_setups(problem)
    for machine, work in _sequenced_forced(problem).items():
        calendar = problem.machines[machine].calendar
        # From each moment on: the work that can't start before it, in the machine's own open time.
        todo = 0
        for op, mode in sorted(work, key=lambda pair: -starts[pair[0].index]):
            todo += mode.run_min
            latest = max(latest, calendar.advance(starts[op.index], todo))
        setups = sum(least[op.index] for op, _ in work)
        latest = max(latest, calendar.advance(0, todo + setups))
    return latest


def _least_setups(problem: Problem) -> list[int]:
    """Return the least setup of each operation, minutes: after the best family that could come before it."""
    families_on: list[set[int]] = [{machine.current_setup} for machine in problem.machines]
    for op in problem.operations:
        for mode in op.modes:
            families_on[mode.machine].add(mode.family)
    memo: dict[tuple[int, int, int], int] = {}

    def least(mode: Mode) -> int:
        if mode.no_setup:
            return 0
        key = (mode.machine, mode.family, mode.setup_min)
        if key not in memo:
            before = families_on[mode.machine]
            memo[key] = min(problem.setup_min(mode.machine, family, mode) for family in before)
        return memo[key]

    return [min((least(mode) for mode in op.allowed_modes), default=0) for op in problem.operations]
