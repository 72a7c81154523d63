"""A first plan in a moment: dispatching rules over exact calendars, setups, pools and waits.

Every rule ends in a whole plan where one exists by delaying; `Unplaceable` names the operation that
has no place however late. Rules go through time as a foreman would: whenever a machine comes free, the
rule's index picks among the operations that wait for it. Sources: Pinedo, Scheduling (2016), ch. 14 (ATC, ATCS);
Giffler and Thompson 1960, doi 10.1287/opre.8.4.487 (conflict sets).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.problem import Mode, Operation, Problem
from scheduler.schedule import Schedule
from solver.groups import Groups, groups_of
from solver.timetable import NOWHERE, Found, Timetable, Unplaceable

_MAX_DELAYS = 400
_COMPETITORS = 60
"""How many waiting operations a machine looks at, the most urgent first: keeps one machine x 5,000 fast."""
_MANY = 10_000
"""Above so many operations it is a third of that."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the indices know of each operation: lists of one entry an operation."""

    work: list[float]  # shortest run, minutes
    tail: list[float]  # shortest work and waits behind it in its order, minutes
    due: list[float]  # its order's due date less the tail: when it should end
    weight: list[float]
    mean_work: float
    mean_setup: float


Index = Callable[[Facts, int, float, float, float], float]
"""(facts, operation, now, setup, ready) -> urgency; the highest goes first."""


def _edd(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    return -facts.due[op] - facts.tail[op]


def _operation_due(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    return -facts.due[op]


def _fifo(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    return -ready


def _weighted_edd(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    slack = facts.due[op] + facts.tail[op] - now
    return -slack / facts.weight[op] if slack > 0 else -slack * facts.weight[op]


def _weighted_slack(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    slack = facts.due[op] - facts.work[op] - now
    return -slack / facts.weight[op] if slack > 0 else -slack * facts.weight[op]


def _earliest_completion(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    return -(max(now + setup, ready) + facts.work[op])


def _most_work(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    return facts.tail[op] + facts.work[op]


def _least_setup(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
    return -setup * 1e4 - facts.due[op] / 1e4


def _atcs(k1: float, k2: float) -> Index:
    """Return the apparent tardiness cost index with setups; k2 = inf leaves the setups out."""

    def index(facts: Facts, op: int, now: float, setup: float, ready: float) -> float:
        work = facts.work[op] + 1.0
        slack = max(0.0, facts.due[op] - work - now)
        urgency = math.log(facts.weight[op] / work) - slack / (k1 * facts.mean_work)
        return urgency - setup / (k2 * facts.mean_setup)

    return index


@dataclass(frozen=True, slots=True)
class Rule:
    """One dispatching rule: its name and its index; a `steady` index changes neither with time nor with setups."""

    name: str
    index: Index
    steady: bool = False


BY_HAND: tuple[Rule, ...] = (
    Rule("Earliest due date", _edd, steady=True),
    Rule("First come, first served", _fifo, steady=True),
    Rule("Weighted due date", _weighted_edd),
    Rule("Earliest completion", _earliest_completion),
)
"""What a planner does by hand: the yardstick of the benchmarks."""

SWEEP: tuple[Rule, ...] = (
    Rule("ATCS 2.0 0.3", _atcs(2.0, 0.3)),
    Rule("Weighted slack", _weighted_slack),
    Rule("ATC 2.0", _atcs(2.0, math.inf)),
    Rule("Operation due date", _operation_due, steady=True),
    Rule("Least setup", _least_setup),
    Rule("ATCS 0.7 0.1", _atcs(0.7, 0.1)),
    Rule("Most work remaining", _most_work, steady=True),
    Rule("ATCS 4.0 0.05", _atcs(4.0, 0.05)),
    Rule("ATC 0.7", _atcs(0.7, math.inf)),
    Rule("ATCS 1.0 1.0", _atcs(1.0, 1.0)),
)
RULES: tuple[Rule, ...] = BY_HAND + SWEEP


def facts_of(problem: Problem) -> Facts:
    """Work out what the indices need, once a problem."""
    count = len(problem.operations)
    work = [float(min((mode.run_min for mode in op.modes), default=0)) for op in problem.operations]
    latest = max((order.due_min for order in problem.orders if order.due_min is not None), default=0)
    never = float(latest + sum(work))  # an order without a due date comes after all others
    tail, due = [0.0] * count, [math.inf] * count
    for index in reversed(topological(problem)):
        op = problem.operations[index]
        wanted = problem.orders[op.order].due_min
        due[index] = min(due[index], never if wanted is None else float(wanted))
        start = fixed_start(op)
        if start is not None:
            due[index] = min(due[index], start + work[index])  # what comes before a lock must hurry for it
        for link in op.links:
            before = link.predecessor
            tail[before] = max(tail[before], tail[index] + work[index] + link.min_wait_min)
            due[before] = min(due[before], due[index] - work[index] - link.min_wait_min)
    weight = [max(1e-3, float(problem.orders[op.order].weight)) for op in problem.operations]
    own = (mode.setup_min for op in problem.operations for mode in op.modes)
    positive = [s for s in (*own, *(row.minutes for row in problem.changeovers)) if s > 0]
    return Facts(
        work, tail, due, weight,
        mean_work=max(1.0, float(np.mean(work))) if work else 1.0,
        mean_setup=max(1.0, float(np.mean(positive))) if positive else 1.0,
    )


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
    for group in _by_rank(groups, rank):
        place_group(table, group, choose)


def _by_rank(groups: Groups, rank: Sequence[float]) -> Iterator[Sequence[int]]:
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


def in_time(problem: Problem, rule: Rule, facts: Facts | None = None) -> Schedule:
    """Go through time: whenever a machine comes free, give it the operation with the highest index."""
    return _Floor(problem, rule, facts or facts_of(problem)).run()


class _Floor:
    """The state of one run through time."""

    def __init__(self, problem: Problem, rule: Rule, facts: Facts) -> None:
        self.problem = problem
        self.rule = rule
        self.facts = facts
        self.table = begin(problem, append=True)
        self.groups = groups_of(problem)
        self.missing = list(self.groups.missing)
        # Of each machine: who will be ready, by time, and who waits, by a first idea of urgency.
        self.coming: list[list[tuple[int, float, int, Mode]]] = [[] for _ in problem.machines]
        self.waiting: list[list[tuple[float, int, Mode]]] = [[] for _ in problem.machines]
        self.heads = [group[0] for group in self.groups.members]
        self.ready: dict[int, int] = {}  # group -> ready time of its first operation
        self.heap: list[tuple[int, int]] = []  # (when to look at it next, machine)
        self.free = [0] * len(problem.machines)
        self.pending = [FAR_MIN] * len(problem.machines)  # the look at each machine that counts
        self.competitors = _COMPETITORS if len(problem.operations) <= _MANY else _COMPETITORS // 3
        self.recent: list[list[int]] = [[] for _ in problem.machines]  # ends of the latest `capacity` operations

    def run(self) -> Schedule:
        for group in self.groups.first():
            self._arrive(group)
        while self.heap:
            at, machine = heappop(self.heap)
            if at != self.pending[machine]:
                continue
            self.pending[machine] = FAR_MIN
            now = max(at, self.free[machine])
            if now > at:
                self._look_at(machine, now)
                continue
            chosen, soonest = self._most_urgent(machine, now)
            if chosen >= 0:
                self._place(chosen)
                soonest = max(now, self.free[machine])
            self._look_at(machine, soonest)
        return self.table.schedule()

    def _look_at(self, machine: int, when: int) -> None:
        if when < self.pending[machine]:
            self.pending[machine] = when
            heappush(self.heap, (when, machine))

    def _arrive(self, group: int) -> None:
        """Let a group wait for its machines, now that all before it is placed."""
        op = self.problem.operations[self.heads[group]]
        self.ready[group] = self.table.ready(op)
        if self.table.placed[op.index] is not None:
            self._place(group)  # its head is started or locked: the rest follows it
            return
        ready = self.ready[group]
        if self.rule.steady:
            urgency = -self.rule.index(self.facts, op.index, 0.0, 0.0, ready)
        else:
            urgency = self.facts.due[op.index] / self.facts.weight[op.index]
        if not op.allowed_modes:
            raise Unplaceable(op.index)
        for mode in op.allowed_modes:
            self._look_at(mode.machine, max(ready, self.free[mode.machine]))
            heappush(self.coming[mode.machine], (ready, urgency, group, mode))

    def _most_urgent(self, machine: int, now: int) -> tuple[int, int]:
        """Pick among the groups that wait for a machine and could start by now.

        Returns (group, -), or (-1, when the first of them is ready): FAR_MIN if nobody waits.
        """
        coming, waiting = self.coming[machine], self.waiting[machine]
        while coming and (coming[0][0] <= now or coming[0][2] not in self.ready):
            _, urgency, group, mode = heappop(coming)
            heappush(waiting, (urgency, group, mode))
        soonest = coming[0][0] if coming else FAR_MIN
        if self.rule.steady:
            while waiting and waiting[0][1] not in self.ready:
                heappop(waiting)
            return (waiting[0][1] if waiting else -1), soonest
        return self._highest(machine, now), soonest

    def _highest(self, machine: int, now: int) -> int:
        """Return the group with the highest index among the most urgent that wait for a machine, or -1."""
        waiting = self.waiting[machine]
        line = self.table.lines.get(machine)
        family = self.problem.machines[machine].current_setup
        if line is not None and line.tail:
            family = line.blocks[line.tail - 1].mode.family
        best, best_value, seen, gone = -1, -math.inf, 0, 0
        is_ready, index, facts, heads, at = self.ready.get, self.rule.index, self.facts, self.heads, float(now)
        for _, group, mode in waiting:
            ready = is_ready(group)
            if ready is None:
                gone += 1
                continue
            setup = self.problem.setup_min(machine, family, mode)
            value = index(facts, heads[group], at, setup, ready)
            if value > best_value:
                best, best_value = group, value
            seen += 1
            if seen >= self.competitors:
                break
        if gone > seen:  # forget who was placed elsewhere
            waiting[:] = [entry for entry in waiting if entry[1] in self.ready]
            heapify(waiting)
        return best

    def _place(self, group: int) -> None:
        del self.ready[group]
        members = self.groups.members[group]
        place_group(self.table, members, earliest_completion)
        for index in members:
            block = self.table.placed[index]
            assert block is not None
            self._occupy(block.mode, block.end)
        for follower in self.groups.followers[group]:
            self.missing[follower] -= 1
            if self.missing[follower] == 0:
                self._arrive(follower)

    def _occupy(self, mode: Mode, end: int) -> None:
        capacity = self.problem.machines[mode.machine].capacity
        recent = self.recent[mode.machine]
        heappush(recent, end)
        if len(recent) > capacity:
            heappop(recent)
        if len(recent) == capacity:
            self.free[mode.machine] = recent[0]
