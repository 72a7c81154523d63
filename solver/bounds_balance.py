"""How soon work can be done that machines of different speed share: no longer as if each step had its fastest one.

A plan gives each operation one of its machines. Let it be split over them: then the machines' work and the orders' own
ways make a linear program. Its dual only suggests how much each machine and each order counts; from such weights,
whatever they are, a limit follows in whole numbers (Lagrange), so no rounding of the solver can make it untrue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scheduler.problem import Mode, Operation, Problem
from solver.bounds_setup import LeastSetups
from solver.placing import topological

Minutes = npt.NDArray[np.int64]

_MOST_MODES = 6_000
"""Of larger shops the linear program would take more than a second."""
_SCALE = 1_000_000
_LONGEST_MIN = 2**20
"""So long as all minutes are below two years, sums of weights times minutes fit into 64 bits."""


@dataclass(frozen=True, slots=True)
class Way:
    """Steps of one order, each after the one before: none of them runs beside another.

    `beside_min` is what passes before the first, between them and behind the last in any case.
    """

    operations: tuple[int, ...]
    beside_min: int


def balanced(problem: Problem, starts: Sequence[int], least: LeastSetups, tails: Minutes) -> int:
    """Return a makespan, in minutes, that no plan can beat; 0 where there is nothing to share out.

    `starts` and `tails` are the earliest starts and what follows each operation at least, in minutes by the clock.
    """
    modes = [(op, mode) for op in problem.operations for mode in op.allowed_modes]
    if len(modes) == len(problem.operations) or len(modes) > _MOST_MODES:
        return 0
    if not all(machine.calendar.always_open for machine in problem.machines):
        return 0  # open minutes say more there than minutes by the clock
    if max(int(tails.max()), *starts, *(mode.run_min for _, mode in modes)) > _LONGEST_MIN:
        return 0
    shares = _Shares(problem, modes, starts, least, tails)
    weights = shares.suggest()
    return 0 if weights is None else shares.limit(*weights)


class _Shares:
    """The machines and ways of a shop, and what each operation takes of them."""

    def __init__(
        self,
        problem: Problem,
        modes: list[tuple[Operation, Mode]],
        starts: Sequence[int],
        least: LeastSetups,
        tails: Minutes,
    ) -> None:
        self.ways = _ways(problem, starts, tails)
        way_of = {op: k for k, way in enumerate(self.ways) for op in way.operations}
        self.op = np.array([op.index for op, _ in modes])
        self.machine = np.array([mode.machine for _, mode in modes])
        self.way = np.array([way_of.get(op.index, -1) for op, _ in modes])
        self.run = np.array([mode.run_min for _, mode in modes], dtype=np.int64)
        setups = np.array([least.occupying(mode) for _, mode in modes], dtype=np.int64)
        self.busy = self.run + setups
        self.capacity = np.array([machine.capacity for machine in problem.machines], dtype=np.int64)
        # A setup may begin before its step can: a machine is held by the clock for that long at least.
        begins = np.maximum(0, np.array(starts, dtype=np.int64)[self.op] - setups)
        self.beside = np.zeros(len(problem.machines), dtype=np.int64)
        for machine in set(self.machine.tolist()):
            here = self.machine == machine
            self.beside[machine] = begins[here].min() + tails[self.op[here]].min()

    def suggest(self) -> tuple[Minutes, Minutes] | None:
        """Return weights of the machines and the ways by the dual linear program; None where it is not solved."""
        from ortools.linear_solver import pywraplp

        solver = pywraplp.Solver.CreateSolver("GLOP")
        if solver is None:
            return None
        machines = [solver.NumVar(0, 1, "") for _ in self.capacity]
        ways = [solver.NumVar(0, 1, "") for _ in self.ways]
        counts: dict[int, Any] = {}
        columns = (self.op, self.machine, self.way, self.busy, self.run)
        for op, machine, way, busy, run in zip(*(column.tolist() for column in columns), strict=True):
            if op not in counts:
                counts[op] = solver.NumVar(0, solver.infinity(), "")
            solver.Add(counts[op] <= busy * machines[machine] + (run * ways[way] if way >= 0 else 0))
        solver.Add(sum(int(c) * w for c, w in zip(self.capacity, machines, strict=True)) + sum(ways) == 1)
        solver.Maximize(
            sum(counts.values())
            + sum(int(c * b) * w for c, b, w in zip(self.capacity, self.beside, machines, strict=True))
            + sum(way.beside_min * w for way, w in zip(self.ways, ways, strict=True))
        )
        if solver.Solve() != pywraplp.Solver.OPTIMAL:
            return None
        return tuple(
            np.array([max(0, round(_SCALE * variable.solution_value())) for variable in variables], dtype=np.int64)
            for variables in (machines, ways)
        )  # type: ignore[return-value]

    def limit(self, machines: Minutes, ways: Minutes) -> int:
        """Return the limit that weights stand for, exactly: the sum of all rows by their weights."""
        total = int((machines * self.capacity).sum() + ways.sum())
        if total == 0:
            return 0
        on_way = np.append(ways, 0)[self.way]  # 0 for what is on none
        counted = self.busy * machines[self.machine] + self.run * on_way
        each = np.full(int(self.op.max()) + 1, np.iinfo(np.int64).max)
        np.minimum.at(each, self.op, counted)
        work = sum(each[np.unique(self.op)].tolist())
        work += sum((machines * self.capacity).astype(object) * self.beside.astype(object))
        work += sum(weight * way.beside_min for weight, way in zip(ways.tolist(), self.ways, strict=True))
        return int(-(-work // total))


def _ways(problem: Problem, starts: Sequence[int], tails: Minutes) -> list[Way]:
    """Return the longest way through each order, overlaps left out."""
    length: dict[int, int] = {}
    before: dict[int, tuple[int, int]] = {}  # operation -> (predecessor, wait)
    best: dict[int, tuple[int, int]] = {}  # order -> (length with what follows, last operation)
    for index in topological(problem):
        op = problem.operations[index]
        longest = starts[index]
        for link in () if op.started else op.links:
            same = problem.operations[link.predecessor].order == op.order
            if link.transfer_units is None and same and length[link.predecessor] + link.min_wait_min >= longest:
                longest = length[link.predecessor] + link.min_wait_min
                before[index] = link.predecessor, link.min_wait_min
        length[index] = longest + min(mode.run_min for mode in op.allowed_modes)
        best[op.order] = max(best.get(op.order, (-1, -1)), (length[index] + int(tails[index]), index))
    ways = []
    for _, last in best.values():
        path, beside, at = [last], int(tails[last]), last
        while at in before:
            at, wait = before[at]
            path.append(at)
            beside += wait
        ways.append(Way(tuple(path), beside + starts[at]))
    return ways
