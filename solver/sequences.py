"""Which operations may follow which on a machine, and whether the setups there depend on it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from scheduler.problem import Problem
from scheduler.schedule import Assignment
from solver.shapes import Window

BEGIN = -1
"""Stands for what the machine is set up for before the first operation of a sequence."""


@dataclass(frozen=True, slots=True)
class Node:
    """An operation that may be in a sequence; `pinned` ones certainly are, at their start and with their end."""

    op: int
    family: int
    window: Window
    pinned: bool = False


@dataclass(frozen=True)
class MachineSequence:
    """The operations that may follow one another on a machine of capacity 1, `begin_family` and `begin_min` first.

    `setups` holds for each node the setup minutes that it may need there; `arcs` (before, after, setup minutes)
    is filled only where they depend on the sequence. `last_allowed` may be followed by nothing.
    """

    machine: int
    begin_family: int
    begin_min: int
    begin_op: int  # the fixed operation before them all, or BEGIN
    nodes: tuple[Node, ...]
    setups: dict[int, tuple[int, ...]] = field(default_factory=dict)
    arcs: tuple[tuple[int, int, int], ...] = ()
    last_allowed: frozenset[int] = frozenset()

    @property
    def depends(self) -> bool:
        """Say whether a setup here depends on the sequence."""
        return any(len(options) > 1 for options in self.setups.values())


def machine_sequence(
    problem: Problem, machine: int, free: Sequence[Node], fixed: Sequence[Assignment]
) -> MachineSequence:
    """Find out who may follow whom; `fixed` are the operations that stay, in the order of their work."""
    first_end = min(node.window.end_lo for node in free)
    last_start = max(node.window.start_hi for node in free)
    begin_family, begin_min, begin_op = problem.machines[machine].current_setup, 0, BEGIN
    pinned: list[Node] = []
    for place in fixed:
        if problem.operations[place.operation].started or place.start_min < first_end:  # before all the free ones
            begin_family, begin_min, begin_op = _family(problem, place), place.end_min, place.operation
            continue
        at = Window(place.start_min, place.start_min, place.end_min, place.end_min)
        pinned.append(Node(place.operation, _family(problem, place), at, pinned=True))
        if place.end_min > last_start:  # after all the free ones, and so are those that follow it
            break
    nodes = (*free, *pinned)
    start = MachineSequence(machine, begin_family, begin_min, begin_op, nodes)
    arcs = tuple(_arcs(problem, start, pinned))
    setups: dict[int, tuple[int, ...]] = {node.op: () for node in nodes}
    for _, after, minutes in arcs:
        if minutes not in setups[after]:
            setups[after] = tuple(sorted((*setups[after], minutes)))
    last = frozenset(node.op for node, k in zip(nodes, _first_after(nodes, pinned), strict=True) if k == len(pinned))
    return MachineSequence(machine, begin_family, begin_min, begin_op, nodes, setups, arcs, last)


def _family(problem: Problem, place: Assignment) -> int:
    mode = problem.operations[place.operation].mode_on(place.machine)
    assert mode is not None
    return mode.family


def _first_after(nodes: Sequence[Node], pinned: Sequence[Node]) -> list[int]:
    """Return for each node the first of the pinned that certainly comes after it, by number."""
    ends = [other.window.end_lo for other in pinned]
    number = {other.op: k for k, other in enumerate(pinned)}
    return [number[n.op] + 1 if n.pinned else bisect_right(ends, n.window.start_hi) for n in nodes]


def _last_before(nodes: Sequence[Node], pinned: Sequence[Node]) -> list[int]:
    """Return for each node the last of the pinned that certainly comes before it, by number; -1 if none."""
    starts = [other.window.start_lo for other in pinned]
    number = {other.op: k for k, other in enumerate(pinned)}
    return [number[n.op] - 1 if n.pinned else bisect_left(starts, n.window.end_lo) - 1 for n in nodes]


def _arcs(problem: Problem, sequence: MachineSequence, pinned: Sequence[Node]) -> Iterator[tuple[int, int, int]]:
    nodes, machine = sequence.nodes, sequence.machine
    first_after, last_before = _first_after(nodes, pinned), _last_before(nodes, pinned)
    earlier = {node.op: _ancestors(problem, node.op) for node in nodes}
    table: dict[tuple[int, int], int] = {}
    for k, after in enumerate(nodes):
        mode = problem.operations[after.op].mode_on(machine)
        assert mode is not None
        if last_before[k] < 0:
            yield BEGIN, after.op, problem.setup_min(machine, sequence.begin_family, mode)
        for j, before in enumerate(nodes):
            if j == k or first_after[j] <= last_before[k] or before.window.end_lo > after.window.start_hi:
                continue
            if after.op in earlier[before.op]:
                continue
            key = (before.family, after.op)
            if key not in table:
                table[key] = problem.setup_min(machine, before.family, mode)
            yield before.op, after.op, table[key]


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
