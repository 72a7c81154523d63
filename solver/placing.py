"""Operations put on a timetable: what is fixed first, then one group after another, max waits kept by delaying."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop, heappush

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.problem import Operation, Problem
from scheduler.schedule import Schedule
from solver.groups import Groups, groups_of
from solver.timetable import NOWHERE, Found, Timetable, Unplaceable

_MAX_DELAYS = 400


def topological(problem: Problem) -> list[int]:
    """List the operations so that predecessors come first."""
    missing = [len(op.links) for op in problem.operations]
    found = [op.index for op in problem.operations if not op.links]
    for op in found:
        for follower in problem.followers[op]:
            missing[follower] -= 1
            if missing[follower] == 0:
                found.append(follower)
    return found


def fixed_start(op: Operation) -> int | None:
    """Return the start of an operation that is not ours to move, or None."""
    if op.started:
        return 0
    return None if op.lock is None else op.lock.start_min


def begin(problem: Problem, append: bool, replay: bool = False) -> Timetable:
    """Return a timetable that holds what is started or locked in time; raise Unplaceable on a clash."""
    table = Timetable(problem, append, replay)
    fixed = [(start, op) for op in problem.operations if (start := fixed_start(op)) is not None]
    for start, op in sorted(fixed, key=_by_start):
        for mode in op.allowed_modes:
            try:
                table.put_fixed(op, mode, start)
                break
            except Unplaceable:
                continue
        else:
            raise Unplaceable(op.index)
    return table


def _by_start(fixed: tuple[int, Operation]) -> tuple[int, bool, bool, int]:
    """Sort by start, what is under way first, then what takes no time."""
    start, op = fixed
    return start, not op.started, max((mode.run_min for mode in op.allowed_modes), default=0) > 0, op.index


def earliest_completion(table: Timetable, op: Operation, ready: int) -> Found:
    """Choose the machine on which the operation ends first (then the shorter setup)."""
    modes = op.allowed_modes
    if len(modes) == 1:
        return table.find(op, modes[0], ready)
    best, best_end, best_setup = Found(op.modes[0], NOWHERE), FAR_MIN + 1, 0
    for mode in modes:
        if table.free_from(mode.machine, ready) + mode.run_min > best_end:
            continue
        found = table.find(op, mode, ready)
        setup_start, start, end = found.slot
        if end < best_end or (end == best_end and start - setup_start < best_setup):
            best, best_end, best_setup = found, end, start - setup_start
    return best


Chooser = Callable[[Timetable, Operation, int], Found]


def place_group(table: Timetable, group: Sequence[int], choose: Chooser) -> None:
    """Place operations that max waits tie together, delaying the earlier ones until the later can follow in time.

    Raises Unplaceable, leaving the table as it was, if no delay helps.
    """
    problem = table.problem
    if len(group) == 1 and table.placed[group[0]] is None:
        _place_alone(table, problem.operations[group[0]], choose)
        return
    floor: dict[int, int] = {}
    for _ in range(_MAX_DELAYS):
        mark = table.mark()
        try:
            too_early = _place_in_order(table, group, choose, floor)
        except Unplaceable:
            table.undo_to(mark)
            raise
        if too_early is None:
            return
        predecessor, end_min, culprit = too_early
        block = table.placed[predecessor]
        assert block is not None
        start = max(block.start + 1, block.mode.calendar.retreat(end_min, block.mode.run_min))
        table.undo_to(mark)
        if predecessor not in group or fixed_start(problem.operations[predecessor]) is not None:
            raise Unplaceable(culprit)
        floor[predecessor] = max(floor.get(predecessor, 0), start)
    raise Unplaceable(group[-1])


def _place_alone(table: Timetable, op: Operation, choose: Chooser) -> None:
    """Place an operation that no max wait ties to another."""
    found = choose(table, op, table.ready(op))
    if op.latest_start_min is not None and found.slot[1] > op.latest_start_min:
        raise Unplaceable(op.index)
    table.put(op, found)


def _place_in_order(
    table: Timetable, group: Sequence[int], choose: Chooser, floor: dict[int, int]
) -> tuple[int, int, int] | None:
    """Place a group once; return (predecessor, end it needs at least, operation) where a max wait is broken."""
    for index in group:
        op = table.problem.operations[index]
        block = table.placed[index]
        if block is None:
            block = table.put(op, choose(table, op, max(table.ready(op), floor.get(index, 0))))
        elif not op.started and (block.start < table.ready(op) or block.end < table.earliest_end(op, block.mode)):
            raise Unplaceable(index)  # locked before its predecessors can be ready
        if op.started:
            continue
        if op.latest_start_min is not None and block.start > op.latest_start_min:
            raise Unplaceable(index)
        for link in op.links:
            before = table.placed[link.predecessor]
            if link.max_wait_min is not None and before is not None and block.start > before.end + link.max_wait_min:
                return link.predecessor, block.start - link.max_wait_min, index
    return None


def in_sequence(
    problem: Problem,
    rank: Sequence[float],
    choose: Chooser = earliest_completion,
    append: bool = False,
    replay: bool = False,
) -> Schedule:
    """Place operations by rank (lowest first, predecessors always before), each at its earliest place."""
    table = begin(problem, append, replay)
    place_by_rank(table, groups_of(problem), rank, choose)
    return table.schedule()


def place_by_rank(table: Timetable, groups: Groups, rank: Sequence[float], choose: Chooser) -> None:
    """Place all operations that are not placed yet by rank, predecessors always before; raises Unplaceable."""
    for group in by_rank(groups, rank):
        place_group(table, group, choose)


def by_rank(groups: Groups, rank: Sequence[float]) -> Iterator[Sequence[int]]:
    """Go through the groups, each after its predecessors and otherwise by the least rank of its operations."""
    heap = [(min(rank[op] for op in groups.members[g]), g) for g in groups.first()]
    heapify(heap)
    missing = list(groups.missing)
    while heap:
        _, g = heappop(heap)
        yield groups.members[g]
        for follower in groups.followers[g]:
            missing[follower] -= 1
            if missing[follower] == 0:
                heappush(heap, (min(rank[op] for op in groups.members[follower]), follower))


def left_shift(problem: Problem, schedule: Schedule) -> Schedule:
    """Keep machines and sequences and move everything as early as it goes; raise Unplaceable if it can't be redone."""
    machine = schedule.machine.tolist()

    def stay(table: Timetable, op: Operation, ready: int) -> Found:
        mode = op.mode_on(machine[op.index])
        return table.find(op, mode, ready) if mode is not None else Found(op.modes[0], NOWHERE)

    # In an oven the longest of a batch goes first, so that the others can join it.
    ovens = np.array([machine.batch_by != "" and machine.capacity > 1 for machine in problem.machines])
    runs = np.array([(op.mode_on(m) or op.modes[0]).run_min for op, m in zip(problem.operations, machine, strict=True)])
    second = np.where(ovens[schedule.machine], -runs, schedule.setup_start) if len(machine) else runs
    order = np.lexsort((schedule.end, second, schedule.start))
    rank = np.empty(len(schedule))
    rank[order] = np.arange(len(schedule))
    return in_sequence(problem, rank.tolist(), stay, append=True, replay=True)
