"""A first plan in a moment: dispatching rules over exact calendars, setups, pools and waits.

Every rule ends in a whole plan where one exists by delaying; `Unplaceable` names the operation that
has no place however late. Rules go through time as a foreman would: whenever a machine comes free, the
rule's index picks among the operations that wait for it. Sources: Pinedo, Scheduling (2016), ch. 14 (ATC, ATCS);
Giffler and Thompson 1960, doi 10.1287/opre.8.4.487 (conflict sets).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.problem import Mode, Problem
from scheduler.schedule import Schedule
from solver.groups import groups_of
from solver.placing import begin, earliest_completion, fixed_start, place_group, topological
from solver.timetable import Unplaceable

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
