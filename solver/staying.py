"""What stays where it is while a part of the plan is free to move."""

from __future__ import annotations

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Assignment, Minutes, Schedule
from solver.windows import started_end


class Staying:
    """The places of the operations that are not free, looked up one by one or by machine.

    Started operations stay in any case. Large plans are looked at as arrays, because a window of a large
    neighbourhood search must not pay for the operations outside it.
    """

    def __init__(self, problem: Problem, free: frozenset[int], incumbent: Schedule | None) -> None:
        self._problem = problem
        self._free = free
        count = len(problem.operations)
        columns = np.full((4, count), UNPLACED, dtype=np.int64)
        if incumbent is not None:
            columns[:] = incumbent.machine, incumbent.setup_start, incumbent.start, incumbent.end
        for op in problem.operations:
            if op.started:
                columns[:, op.index] = op.modes[0].machine, 0, 0, started_end(problem, op)
        self.stays = np.ones(count, dtype=bool)
        self.stays[list(free)] = False
        missing = np.flatnonzero(self.stays & (columns[0] == UNPLACED))
        if len(missing):
            raise ValueError(f"operation {int(missing[0])} is to stay, but has no place")
        self.machine, self.setup_start, self.start, self.end = columns

    def __getitem__(self, op: int) -> Assignment | None:
        """Return the place of an operation that stays, or None if it is free."""
        return None if op in self._free else self._place(op)

    def on(self, machine: int) -> list[Assignment]:
        """List what stays on a machine in the order of its work."""
        ops = np.flatnonzero(self.stays & (self.machine == machine))
        order = np.lexsort((ops, self.end[ops], self.start[ops], self.setup_start[ops]))
        return [self._place(int(k)) for k in ops[order]]

    def among(self, ops: Minutes, low: int, high: int) -> list[Assignment]:
        """List which of some operations stay and touch [low, high]."""
        chosen = ops[self.stays[ops] & (self.end[ops] >= low) & (self.setup_start[ops] <= high)]
        return [self._place(int(k)) for k in chosen]

    def _place(self, op: int) -> Assignment:
        return Assignment(
            op, int(self.machine[op]), int(self.setup_start[op]), int(self.start[op]), int(self.end[op])
        )
