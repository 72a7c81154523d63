"""Fixed operations whose setup fits only behind another operation: who could stand in front of each of them.

A lock copied from a plan keeps the start of an operation, but not what stood before it on its machine. Where that is
free to move, the gap in front of the lock may be too short for the setup that what is fixed before it asks for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from scheduler.problem import Operation
from solver.placing import fixed_start
from solver.slots import fit
from solver.timetable import Found, Timetable


@dataclass(slots=True)
class Gap:
    """The gap in front of a fixed operation that is short of time for its setup."""

    target: int  # the fixed operation
    candidates: list[int]  # operations after which its setup fits, the best first
    failed: set[int] = field(default_factory=set)

    def choice(self, taken: set[int]) -> int | None:
        """Return the first candidate that has not failed and is not taken."""
        return next((op for op in self.candidates if op not in self.failed and op not in taken), None)


class Bridges:
    """Which operation is to stand in front of which short one; changes its mind when one has no place."""

    def __init__(self, table: Timetable, starts: Sequence[int], dates: Sequence[float]) -> None:
        """Look at the gaps of a table that holds what is fixed.

        `starts` are the earliest of each operation, `dates` say by when each must end for what follows it.
        """
        self.starts = starts
        self.dates = dates
        self.gaps: dict[int, Gap] = {}
        self.target_of: dict[int, int] = {}
        self.learn(table)

    def learn(self, table: Timetable) -> None:
        """Take in the gaps that are short in a table."""
        for target in table.short:
            self.gaps[target] = self._gap(table, target)
        self._choose_again()

    def _choose_again(self) -> None:
        """Give each gap an operation, those with the fewest candidates first."""
        taken: set[int] = set()
        self.target_of = {}
        for gap in sorted(self.gaps.values(), key=lambda gap: len(gap.candidates)):
            chosen = gap.choice(taken)
            if chosen is not None:
                taken.add(chosen)
                self.target_of[chosen] = gap.target

    def blame(self, op: int) -> None:
        """Let another operation take the place of one that could not stand where it was to."""
        gap = self.gaps[self.target_of[op]]
        gap.failed.add(op)
        if len(gap.failed) == len(gap.candidates):
            gap.failed.clear()
        self._choose_again()

    def place(self, table: Timetable, op: Operation, ready: int) -> Found | None:
        """Find the place of an operation that is to stand in front of a short one; None for any other."""
        target = self.target_of.get(op.index)
        return None if target is None else table.find_in_front(op, target, ready)

    def _gap(self, table: Timetable, target: int) -> Gap:
        """List who fits in front of a fixed operation: the longer the slack before it must end, the surer it is."""
        problem = table.problem
        block, before = table.neighbours(target)
        free_from = before.end if before is not None else 0
        family = before.mode.family if before is not None else problem.machines[block.mode.machine].current_setup
        found: list[tuple[int, int]] = []
        for op in problem.operations:
            mode = None if fixed_start(op) is not None else op.mode_on(block.mode.machine)
            if mode is None or mode not in op.allowed_modes or (before is not None and op.index == before.op):
                continue
            setup_behind = problem.setup_min(mode.machine, mode.family, block.mode)
            latest = block.mode.calendar.retreat(block.start, setup_behind)
            if latest < 0 or (not block.mode.may_pause and block.start - latest != setup_behind):
                continue
            setup = problem.setup_min(mode.machine, family, mode)
            end = fit(mode.calendar, free_from, self.starts[op.index], setup, mode.run_min, mode.may_pause)[2]
            if end <= latest and end <= self.dates[op.index]:
                found.append((end - latest, op.index))
        return Gap(target, [op for _, op in sorted(found)])
