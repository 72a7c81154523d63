"""Which operations may follow which on a machine, and whether the setups there depend on it.

Where most of a machine's work stays, the free operations fit into few of the gaps between what stays. What no
free operation fits between is one block: it is entered by its first operation and left by its last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from scheduler.problem import Mode, Problem
from scheduler.schedule import Assignment
from solver.shapes import Window

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

BEGIN = -1
"""Stands for what the machine is set up for before the first operation of a sequence."""


@dataclass(frozen=True, slots=True)
class Node:
    """A place in a sequence: a free operation, or (`pinned`) a block of operations that stay.

    `op` is entered, `exit_op` is left, with `family`; both are the same but in a block. The window of a block
    is from the start of its first run to the end of its last.
    """

    op: int
    exit_op: int
    family: int
    window: Window
    pinned: bool = False


@dataclass(frozen=True)
class MachineSequence:
    """The operations that may follow one another on a machine of capacity 1, all behind `begin_min`.

    `setups` holds for each node the setup minutes that it may need there, `arcs` what may follow what
    directly: (before, after, setup minutes of after), nodes named by the operation that is entered. Nothing
    needs to follow those of `last_allowed`.
    """

    machine: int
    begin_min: int
    begin_op: int  # the fixed operation before them all, or BEGIN
    nodes: tuple[Node, ...]
    setups: dict[int, tuple[int, ...]] = field(default_factory=dict)
    arcs: tuple[tuple[int, int, int], ...] = ()
    last_allowed: frozenset[int] = frozenset()
    depends: bool = False
    """Whether a setup here would depend on the sequence, were it free: if so the arcs must be kept to."""


def machine_sequence(
    problem: Problem, machine: int, free: Sequence[Node], fixed: Sequence[Assignment]
) -> MachineSequence:
    """Find out who may follow whom; `fixed` are the operations that stay, in the order of their work."""
    first_end = min(node.window.end_lo for node in free)
    last_start = max(node.window.start_hi for node in free)
    begin: Assignment | None = None
    staying: list[Assignment] = []
    for place in fixed:
        if problem.operations[place.operation].started or place.start_min < first_end:  # before all the free ones
            begin = place
            continue
        staying.append(place)
        if place.end_min > last_start:  # after all the free ones, and so are those that follow it
            break
    gaps = _Gaps(problem, machine, begin, free, staying)
    blocks = gaps.join()
    nodes = (*free, *blocks)
    begin_family = problem.machines[machine].current_setup if begin is None else gaps.mode(begin.operation).family
    arcs = tuple(_arcs(problem, begin_family, free, blocks, gaps))
    setups: dict[int, tuple[int, ...]] = {node.op: () for node in nodes}
    for _, after, minutes in arcs:
        if minutes not in setups[after]:
            setups[after] = tuple(sorted((*setups[after], minutes)))
    last = frozenset([node.op for node in free if gaps.fits[node.op][-1]] + [block.op for block in blocks[-1:]])
    begin_min, begin_op = (0, BEGIN) if begin is None else (begin.end_min, begin.operation)
    return MachineSequence(machine, begin_min, begin_op, nodes, setups, arcs, last, gaps.depends(begin_family, free))


_ENDLESS = np.iinfo(np.int64).max // 4


class _Gaps:
    """The gaps before, between and after the operations that stay, and which free operation fits which.

    Gap k lies before the operation `staying[k]`; the last gap is open. All columns are in open minutes of the
    machine: what a gap offers, and by free operation what it takes up to its end (`head`) and from its start
    on, with the setup behind it (`tail`). A neighbour in the gap is one that stays, or another free operation
    that takes room itself.
    """

    def __init__(
        self, problem: Problem, machine: int, begin: Assignment | None, free: Sequence[Node], staying: list[Assignment]
    ) -> None:
        self.problem = problem
        self.machine = machine
        self.staying = staying
        calendar = problem.machines[machine].calendar
        begins = np.array([0 if begin is None else begin.end_min, *(place.end_min for place in staying)])
        ends = np.array([*(place.start_min for place in staying), _ENDLESS])
        offered = [calendar.open_between(int(a), int(b)) for a, b in zip(begins, ends[:-1], strict=False)]
        self.room = np.array([*offered, _ENDLESS])
        self._columns(free, problem.machines[machine].current_setup if begin is None else self._family(begin))
        self.fits: dict[int, Mask] = {
            node.op: (self.room >= self.head[node.op] + self.tail[node.op] - self.mode(node.op).run_min)
            & (ends >= node.window.end_lo)
            & (begins <= node.window.start_hi)
            for node in free
        }

    def mode(self, op: int) -> Mode:
        """Return how an operation is done on this machine."""
        mode = self.problem.operations[op].mode_on(self.machine)
        assert mode is not None
        return mode

    def setup(self, family: int, op: int) -> int:
        """Return the setup of an operation after one of a family."""
        return self.problem.setup_min(self.machine, family, self.mode(op))

    def _family(self, place: Assignment) -> int:
        return self.mode(place.operation).family

    def _columns(self, free: Sequence[Node], begin_family: int) -> None:
        families = range(len(self.problem.families))
        left = np.array([begin_family, *(self._family(place) for place in self.staying)])
        into = {node.op: np.array([self.setup(f, node.op) for f in families]) for node in free}
        neighbour = min(self.mode(node.op).run_min + int(into[node.op].min()) for node in free)
        behind = [np.array([self.setup(f, place.operation) for f in families]) for place in self.staying]
        out = np.array([*(setups for setups in behind), np.zeros(len(families), dtype=np.int64)])
        least_behind = out.min(axis=1)
        self.head: dict[int, Ints] = {}
        self.tail: dict[int, Ints] = {}
        for node in free:
            run, setups = self.mode(node.op).run_min, into[node.op]
            self.head[node.op] = run + np.minimum(setups[left], setups.min() + neighbour)
            self.tail[node.op] = run + np.minimum(out[:, node.family], least_behind + neighbour)

    def join(self) -> list[Node]:
        """Join what no free operation fits between to blocks; afterwards gap k lies before block k.

        A free operation fits where it is, so what it leaves behind is a gap, and only the setups of the first
        operations of the blocks can change.
        """
        used = np.any(list(self.fits.values()), axis=0)
        used[0] = used[-1] = True
        heads = np.flatnonzero(used[:-1]).tolist()
        blocks = []
        for k, until in pairwise([*heads, len(self.staying)]):
            first, last = self.staying[k], self.staying[until - 1]
            window = Window(first.start_min, first.start_min, last.end_min, last.end_min)
            blocks.append(Node(first.operation, last.operation, self._family(last), window, pinned=True))
        self.fits = {op: fit[used] for op, fit in self.fits.items()}
        self.head = {op: head[used] for op, head in self.head.items()}
        self.tail = {op: tail[used] for op, tail in self.tail.items()}
        self.room = self.room[used]
        return blocks

    def depends(self, begin_family: int, free: Sequence[Node]) -> bool:
        """Say whether any setup would be another one if a free operation stood elsewhere, whether it fits there or not.

        Gaps that a free operation does not fit are no arcs, but only the arcs keep it out of them.
        """
        coming = {node.family for node in free}
        before = [begin_family, *(self._family(place) for place in self.staying)]
        families = coming | set(before)
        if any(len({self.setup(f, node.op) for f in families}) > 1 for node in free):
            return True
        return any(
            len({self.setup(f, place.operation) for f in (*coming, left)}) > 1
            for left, place in zip(before, self.staying, strict=False)
        )

    def both(self, first: Node, second: Node) -> bool:
        """Say whether two free operations fit one gap, one directly after the other."""
        need = self.head[first.op] + self.setup(first.family, second.op) + self.tail[second.op]
        return bool((self.fits[first.op] & self.fits[second.op] & (self.room >= need)).any())


def _arcs(
    problem: Problem, begin_family: int, free: Sequence[Node], blocks: Sequence[Node], gaps: _Gaps
) -> Iterator[tuple[int, int, int]]:
    """Go through what may follow what: both in one gap, or one in a gap and the other beside it."""
    left_of = [(BEGIN, begin_family), *((block.op, block.family) for block in blocks)]
    for k, block in enumerate(blocks):
        yield left_of[k][0], block.op, gaps.setup(left_of[k][1], block.op)
    for node in free:
        for k in np.flatnonzero(gaps.fits[node.op]).tolist():
            yield left_of[k][0], node.op, gaps.setup(left_of[k][1], node.op)
            if k < len(blocks):
                yield node.op, blocks[k].op, gaps.setup(node.family, blocks[k].op)
        not_after = _ancestors(problem, node.op)
        for other in free:
            if other is node or other.op in not_after or node.window.end_lo > other.window.start_hi:
                continue
            if gaps.both(node, other):
                yield node.op, other.op, gaps.setup(node.family, other.op)


def _ancestors(problem: Problem, op: int) -> set[int]:
    """Return what must have ended before an operation starts."""
    found: set[int] = set()
    stack = [] if problem.operations[op].started else [op]
    while stack:
        for link in problem.operations[stack.pop()].links:
            before = link.predecessor
            if link.transfer_units is None and before not in found:
                found.add(before)
                if not problem.operations[before].started:
                    stack.append(before)
    return found
