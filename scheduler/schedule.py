"""A plan: where and when every operation is set up, starts and ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Minutes = npt.NDArray[np.int64]
UNPLACED = -1


@dataclass(frozen=True, slots=True)
class Assignment:
    """One operation's place in the plan; minutes since plan start. The setup runs from setup_start_min to start_min."""

    operation: int
    machine: int
    setup_start_min: int
    start_min: int
    end_min: int


@dataclass(frozen=True, slots=True, eq=False)
class Schedule:
    """The columns of a plan, one entry an operation: int64 arrays of shape (operations,).

    `machine` is UNPLACED where an operation has no place (only in plans read from outside). The arrays
    are read-only; a change makes a new Schedule.
    """

    machine: Minutes
    setup_start: Minutes
    start: Minutes
    end: Minutes

    def __post_init__(self) -> None:
        """Freeze the columns."""
        for column in (self.machine, self.setup_start, self.start, self.end):
            column.setflags(write=False)

    @classmethod
    def of(cls, count: int, assignments: Iterable[Assignment]) -> Schedule:
        """Make a plan of `count` operations from assignments in any order."""
        columns = np.full((4, count), UNPLACED, dtype=np.int64)
        for a in assignments:
            columns[:, a.operation] = (a.machine, a.setup_start_min, a.start_min, a.end_min)
        return cls(columns[0].copy(), columns[1].copy(), columns[2].copy(), columns[3].copy())

    def __len__(self) -> int:
        """Return how many operations the plan is for."""
        return len(self.machine)

    def __getitem__(self, operation: int) -> Assignment:
        """Return the place of one operation."""
        return Assignment(
            operation,
            int(self.machine[operation]),
            int(self.setup_start[operation]),
            int(self.start[operation]),
            int(self.end[operation]),
        )

    def __iter__(self) -> Iterator[Assignment]:
        """Go through the operations in their order."""
        return (self[k] for k in range(len(self)))

    def placed(self) -> Minutes:
        """Return the indices of the operations that have a place."""
        return np.flatnonzero(self.machine != UNPLACED).astype(np.int64)

    def same_as(self, other: Schedule) -> bool:
        """Say whether both plans put everything in the same place at the same time."""
        return all(
            np.array_equal(a, b)
            for a, b in (
                (self.machine, other.machine),
                (self.setup_start, other.setup_start),
                (self.start, other.start),
                (self.end, other.end),
            )
        )


def machine_sequences(schedule: Schedule, machines: int) -> list[list[int]]:
    """List the operations of each machine in the order of their work (ties by end, then by number)."""
    sequences: list[list[int]] = [[] for _ in range(machines)]
    order = np.lexsort((np.arange(len(schedule)), schedule.end, schedule.start, schedule.setup_start))
    for op in order:
        if schedule.machine[op] != UNPLACED:
            sequences[int(schedule.machine[op])].append(int(op))
    return sequences
