"""What machines, groups of machines and pools can do at most, and when they can be done at the earliest.

A `Channel` is a stock of minutes: the open minutes of one machine, of all machines that certain operations are bound
to, or of a pool. Its relaxation lets work be split and paused at will (Jackson's preemptive schedule with heads and
tails: Carlier 1982, doi 10.1016/S0377-2217(82)80007-6), so no plan can be done sooner.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN, Calendar
from scheduler.problem import Mode, Operation, Problem
from solver.bounds_setup import LeastSetups

Minutes = npt.NDArray[np.int64]

_MOST_TASKS = 300_000
"""So many tasks are looked at in all channels together, the most loaded channels first: bounds the time."""
_MOST_GROUPS = 400


@dataclass(frozen=True, slots=True)
class Channel:
    """Work that only one stock of minutes can do; one entry a task.

    `heads` are the earliest clock minutes at which work on a task can begin, `amounts` its minutes of the stock.
    """

    name: str
    supply: Supply
    operations: Minutes
    heads: Minutes
    amounts: Minutes

    @property
    def load(self) -> float:
        """Return its work by unit of capacity."""
        return float(self.amounts.sum()) / max(1, self.supply.capacity)


class Supply:
    """The open minutes of several calendars together, each counted as often as its capacity."""

    def __init__(self, parts: Iterable[tuple[Calendar, int]]) -> None:
        """Take in (calendar, capacity) pairs."""
        counts: dict[int, int] = defaultdict(int)
        calendars: dict[int, Calendar] = {}
        for calendar, capacity in parts:
            key = 0 if calendar.always_open else id(calendar)
            calendars.setdefault(key, calendar)
            counts[key] += capacity
        self._parts = [(calendars[key], count) for key, count in counts.items()]
        self.capacity = sum(counts.values())
        self._times = np.zeros(1, dtype=np.int64)
        self._work = np.zeros(1, dtype=np.int64)
        self._slope = np.zeros(1, dtype=np.int64)
        self._until = 0

    def reach(self, time_min: int, amount: int) -> bool:
        """Look so far ahead that `amount` can be done after a time; False if it never can."""
        ahead = max(time_min + 1, 4 * 7 * 1440)
        while True:
            self._grow(min(ahead, FAR_MIN))
            if self.done(np.array([self._until]))[0] >= self.done(np.array([time_min]))[0] + amount:
                return True
            if ahead >= FAR_MIN:
                return False
            ahead *= 4

    def _grow(self, until: int) -> None:
        if until <= self._until:
            return
        times, steps = [np.zeros(1, dtype=np.int64)], [np.zeros(1, dtype=np.int64)]
        for calendar, count in self._parts:
            listed = [(0, until)] if calendar.always_open else calendar.stretches(0, until)
            spans = np.array(listed, dtype=np.int64).reshape(-1, 2)
            times += [spans[:, 0], spans[:, 1]]
            steps += [np.full(len(spans), count, dtype=np.int64), np.full(len(spans), -count, dtype=np.int64)]
        at, where = np.unique(np.concatenate(times), return_inverse=True)
        change = np.zeros(len(at), dtype=np.int64)
        np.add.at(change, where.reshape(-1), np.concatenate(steps))
        self._times, self._slope, self._until = at, np.cumsum(change), until
        self._work = np.zeros(len(at), dtype=np.int64)
        self._work[1:] = np.cumsum(self._slope[:-1] * np.diff(at))

    def done(self, times: Minutes) -> Minutes:
        """Return what can be done before each clock minute (within reach)."""
        k = np.searchsorted(self._times, times, side="right") - 1
        since: Minutes = np.minimum(times, self._until).astype(np.int64) - self._times[k]
        found: Minutes = self._work[k] + self._slope[k] * since
        return found

    def when(self, work: Minutes) -> Minutes:
        """Return the first clock minute before which so much can be done."""
        k = np.maximum(np.searchsorted(self._work, work, side="left") - 1, 0)
        slope = np.maximum(self._slope[k], 1)
        found: Minutes = self._times[k] + -((self._work[k] - work) // slope)
        return found


def channels(problem: Problem, starts: Sequence[int], least: LeastSetups) -> list[Channel]:
    """List machines, groups of machines and pools with the work that is bound to them, the most loaded first."""
    found = [*_groups(problem, starts, least), *_pools(problem, starts, least)]
    found.sort(key=lambda channel: -channel.load)
    kept: list[Channel] = []
    tasks = 0
    for channel in found:
        tasks += len(channel.amounts)
        if kept and tasks > _MOST_TASKS:
            break
        if channel.supply.reach(int(channel.heads.max()), int(channel.amounts.sum())):
            kept.append(channel)
    return kept


def preemptive(channel: Channel, tails: Minutes) -> int:
    """Return when a channel and what comes behind its work can be done at the earliest (clock)."""
    supply = channel.supply
    heads = supply.done(channel.heads)
    behind = tails[channel.operations]
    order = np.argsort(heads, kind="stable")
    released, amount, tail = heads[order].tolist(), channel.amounts[order].tolist(), behind[order].tolist()
    done: list[int] = [0] * len(order)
    heap: list[tuple[int, int]] = []  # (-tail, task): the longest tail goes first
    now, k, count = 0, 0, len(order)
    while k < count or heap:
        if not heap:
            now = max(now, released[k])
        while k < count and released[k] <= now:
            heappush(heap, (-tail[k], k))
            k += 1
        task = heap[0][1]
        until = now + amount[task]
        if k < count and released[k] < until:
            amount[task] -= released[k] - now
            now = released[k]
            continue
        heappop(heap)
        done[task] = now = until
    return int((supply.when(np.array(done, dtype=np.int64)) + behind[order]).max())


def chained(problem: Problem, starts: Sequence[int], least: LeastSetups, tails: Minutes) -> int:
    """Return when machines whose setups depend on the sequence, and what comes behind, can be done (clock).

    From the start of the first operation on the machine has the work that must come to it, with its least setups,
    and the entries of the families.
    """
    chains = least.chains()
    work: dict[int, int] = defaultdict(int)
    begin: dict[tuple[int, int | None], int] = {}
    behind: dict[int, int] = dict.fromkeys(chains, FAR_MIN)
    for op in problem.operations:
        if op.started:
            continue  # done before the first of these, and so no part of what comes after it
        modes = op.allowed_modes
        for mode in modes:
            if mode.machine in chains:
                for key in ((mode.machine, mode.family), (mode.machine, None)):
                    begin[key] = min(begin.get(key, FAR_MIN), starts[op.index])
                behind[mode.machine] = min(behind[mode.machine], int(tails[op.index]))
        if len(modes) == 1 and modes[0].machine in chains:
            work[modes[0].machine] += modes[0].run_min + least.of(modes[0])
    latest = 0
    for machine, chain in chains.items():
        calendar = problem.machines[machine].calendar
        ends = []
        for first in chain.begins:
            at = max(begin[machine, first.family], calendar.advance(0, first.setup_min))
            ends.append(calendar.advance(at, max(0, work[machine] - first.least_min + first.inner_min)))
        if ends and min(ends) < FAR_MIN:
            latest = max(latest, min(ends) + behind[machine])
    return latest


def _groups(problem: Problem, starts: Sequence[int], least: LeastSetups) -> list[Channel]:
    """Make a channel of each set of machines that some operation is bound to, and of sets that hang together."""
    bound: dict[frozenset[int], list[Operation]] = defaultdict(list)
    for op in problem.operations:
        modes = op.allowed_modes
        if modes and all(mode.run_min > 0 for mode in modes):
            bound[frozenset(mode.machine for mode in modes)].append(op)
    by_machine: dict[int, list[frozenset[int]]] = defaultdict(list)
    for group in bound:
        for machine in group:
            by_machine[machine].append(group)
    wanted = set(_by_load(bound, problem)[:_MOST_GROUPS]) | _components(bound)
    found = []
    for group in wanted:
        inside = {other for machine in group for other in by_machine[machine] if other <= group}
        ops = [op for other in inside for op in bound[other]]
        name = ", ".join(problem.machines[m].name for m in sorted(group)[:3])
        parts = [(problem.machines[m].calendar, problem.machines[m].capacity) for m in group]
        tasks = [(op.index, _begin(problem, op, starts, least), _occupied(op, least)) for op in ops]
        found.append(_channel(name, Supply(parts), tasks))
    return found


def _by_load(bound: dict[frozenset[int], list[Operation]], problem: Problem) -> list[frozenset[int]]:
    def load(group: frozenset[int]) -> float:
        work = sum(min(mode.run_min for mode in op.allowed_modes) for op in bound[group])
        return -work / sum(problem.machines[m].capacity for m in group)

    return sorted(bound, key=lambda group: (load(group), sorted(group)))


def _components(bound: dict[frozenset[int], list[Operation]]) -> set[frozenset[int]]:
    """Return the unions of sets that overlap."""
    of: dict[int, set[int]] = {}
    for group in bound:
        union = set(group)
        for machine in group:
            union |= of.get(machine, set())
        for machine in union:
            of[machine] = union
    return {frozenset(union) for union in of.values()}


def _occupied(op: Operation, least: LeastSetups) -> int:
    return min(mode.run_min + least.occupying(mode) for mode in op.allowed_modes)


def _begin(problem: Problem, op: Operation, starts: Sequence[int], least: LeastSetups) -> int:
    """Return the earliest clock minute at which an operation can hold a machine: its setup may precede its release."""
    return min(
        _earlier(problem.machines[mode.machine].calendar, starts[op.index], least.occupying(mode))
        for mode in op.allowed_modes
    )


def _earlier(calendar: Calendar, time_min: int, setup: int) -> int:
    return time_min if setup == 0 else max(0, calendar.retreat(time_min, setup))


def _pools(problem: Problem, starts: Sequence[int], least: LeastSetups) -> list[Channel]:
    tasks: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for op in problem.operations:
        modes = op.allowed_modes
        for pool in {pool for mode in modes for pool, _ in mode.resources}:
            energy = min((_energy(mode, pool, least) for mode in modes), default=0)
            if energy > 0:
                begin = min(_earlier(mode.calendar, starts[op.index], least.occupying(mode)) for mode in modes)
                tasks[pool].append((op.index, begin, energy))
    found = []
    for pool, listed in tasks.items():
        resource = problem.resources[pool]
        if resource.quantity > 0:
            found.append(_channel(resource.name, Supply([(resource.calendar, resource.quantity)]), listed))
    return found


def _energy(mode: Mode, pool: int, least: LeastSetups) -> int:
    quantity = sum(q for r, q in mode.resources if r == pool)
    return quantity * (mode.run_min + least.occupying(mode)) if mode.run_min > 0 else 0


def _channel(name: str, supply: Supply, tasks: list[tuple[int, int, int]]) -> Channel:
    columns = np.array(tasks, dtype=np.int64).reshape(-1, 3)
    return Channel(name, supply, columns[:, 0].copy(), columns[:, 1].copy(), columns[:, 2].copy())
