"""How much each operation of a plan may be delayed before it matters, and the critical path of an order.

The plan is a graph: an operation waits for the one before it on its machine, for the units of its pools, and for
the steps before it. Latest ends run backwards through it (critical path method; J. E. Kelley, Oper. Res. 9, 1961),
by each operation's own calendar, a whole frontier at a time. Sequences on machines, the hands that pass a pool on,
and setups stay as the plan has them: slack is what right shifts alone leave, a new sequence may leave more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN, WEEK_MIN
from scheduler.kpis import order_ends
from scheduler.problem import Mode, Operation, Problem
from scheduler.schedule import UNPLACED, Schedule
from scheduler.stretches import Stretches, ranges

Ints = npt.NDArray[np.int64]
UNKNOWN = -1
"""The slack of an operation without a place."""
_BEHIND_MIN = 8 * WEEK_MIN  # slack is looked for so far behind the plan's end
_MACHINE, _LINK, _END = 0, 1, 2  # what an arc bounds: against the follower's setup, its run, its end


def slack(problem: Problem, schedule: Schedule) -> Ints:
    """Return how many minutes of its own working time each operation may be delayed.

    So long no order ends later than it is due, or than it does now where that is later; one without a due date
    not later than the plan. What is locked in time may not be delayed at all: 0. UNKNOWN without a place. More
    than eight weeks behind the plan's end are not told apart.
    """
    end = order_ends(problem, schedule)
    whole = int(schedule.end.max(initial=0))
    due = np.array([whole if order.due_min is None else order.due_min for order in problem.orders], dtype=np.int64)
    graph = _Graph(problem, schedule, bound=True)
    return graph.slack(np.maximum(due, end))


def critical_path(problem: Problem, schedule: Schedule, order: int) -> tuple[int, ...]:
    """List the operations, of any order, of which a delay by a minute delays this order, by their start."""
    latest = np.full(len(problem.orders), FAR_MIN, dtype=np.int64)
    latest[order] = order_ends(problem, schedule)[order]
    found = np.flatnonzero(_Graph(problem, schedule, bound=False).slack(latest) == 0)
    return tuple(found[np.argsort(schedule.start[found], kind="stable")].tolist())


@dataclass(frozen=True, slots=True)
class _Arcs:
    """One entry an arc, sorted by its follower: nodes, what it bounds, wait and extra in minutes."""

    before: Ints
    after: Ints
    kind: Ints
    wait: Ints
    extra: Ints  # by how much the worked end may lie behind the bound: the run that goes on after a transfer batch


class _Graph:
    """One plan. A node is an operation, or all that an oven bakes at once. `bound`: locks and max waits hold."""

    def __init__(self, problem: Problem, schedule: Schedule, *, bound: bool) -> None:
        self.problem, self.schedule = problem, schedule
        self.placed = np.flatnonzero(schedule.machine != UNPLACED)
        self.modes = _modes(problem, schedule)
        self.node, first = self._nodes()
        self.first = self.placed[first]  # the operation that stands for each node
        modes = [self.modes[k] for k in self.first.tolist()]
        until = int(schedule.end.max(initial=0)) + _BEHIND_MIN
        known: dict[int, int] = {}
        numbers = [known.setdefault(id(mode.calendar), len(known)) for mode in modes]
        distinct = {id(mode.calendar): mode.calendar for mode in modes}
        self.stretches = Stretches(list(distinct.values()), min(FAR_MIN, until))
        self.calendar = np.array(numbers, dtype=np.int64)
        self.setup, self.start, self.end = (
            self._worked(np.arange(len(self.first)), column[self.first])
            for column in (schedule.setup_start, schedule.start, schedule.end)
        )
        self.whole = np.array([not mode.may_pause for mode in modes], dtype=np.bool_)
        self.bound = bound
        self.arcs = self._arcs()

    def slack(self, latest: Ints) -> Ints:
        """Return the slack of each operation where each order must end by `latest`, in minutes."""
        last = np.full(len(self.first), FAR_MIN, dtype=np.int64)
        owner = np.array([self.problem.operations[k].order for k in self.placed.tolist()], dtype=np.int64)
        np.minimum.at(last, self.node[self.placed], np.minimum(latest[owner], self.stretches.until_min))
        nodes = np.arange(len(self.first))
        limit = self._worked(nodes, np.minimum(last, self.stretches.until_min))
        if self.bound:
            limit = np.minimum(limit, self._own_bounds())
        self._backwards(limit)
        found = np.full(len(self.schedule), UNKNOWN, dtype=np.int64)
        found[self.placed] = np.maximum(0, limit - self.end)[self.node[self.placed]]
        return found

    # --- nodes --------------------------------------------------------------------------------------

    def _nodes(self) -> tuple[Ints, Ints]:
        """Number the nodes: by operation, UNPLACED where it has no place; and a first operation of each."""
        schedule, machines = self.schedule, self.problem.machines
        oven = np.array([bool(machine.batch_by) for machine in machines], dtype=np.bool_)
        own = self.placed
        baked = oven[schedule.machine[own]] if len(machines) else np.zeros(len(own), dtype=np.bool_)
        span = int(schedule.start.max(initial=0)) + 2
        key = np.where(baked, -1 - (schedule.machine[own] * span + schedule.start[own]), own)
        _, first, number = np.unique(key, return_index=True, return_inverse=True)
        node = np.full(len(schedule), UNPLACED, dtype=np.int64)
        node[own] = number.reshape(-1)
        return node, first

    def _worked(self, nodes: Ints, minute: Ints) -> Ints:
        return self.stretches.worked(self.calendar[nodes], np.maximum(minute, 0))

    def _start_at(self, nodes: Ints, worked: Ints) -> Ints:
        return self.stretches.start_at(self.calendar[nodes], np.maximum(worked, 0))

    def _last_start(self, nodes: Ints, minute: Ints) -> Ints:
        """Return the last worked minute that begins at a minute of the clock or before."""
        worked = self._worked(nodes, minute)
        return worked - (self._start_at(nodes, worked) > minute)

    def _own_bounds(self) -> Ints:
        """Return the latest worked end that locks, max waits and latest starts leave each node by itself."""
        nodes, minutes, stuck = [], [], []
        for k in self.placed.tolist():
            op = self.problem.operations[k]
            if op.lock is not None and op.lock.start_min is not None:
                stuck.append(int(self.node[k]))
            latest = _latest_start(op, self.schedule)
            if latest is not None:
                nodes.append(int(self.node[k]))
                minutes.append(latest)
        found = np.full(len(self.first), FAR_MIN, dtype=np.int64)
        if nodes:
            own = np.array(nodes, dtype=np.int64)
            np.minimum.at(found, own, self._last_start(own, np.array(minutes)) + (self.end - self.start)[own])
        found[stuck] = self.end[stuck]
        return found

    # --- arcs ---------------------------------------------------------------------------------------

    def _arcs(self) -> _Arcs:
        rows = [*self._links(), *self._units()]
        table = np.array(rows, dtype=np.int64).reshape(-1, 5)
        table = np.concatenate((table, self._machines()))
        table = table[table[:, 0] != table[:, 1]]
        table = table[np.argsort(table[:, 1], kind="stable")]
        return _Arcs(*(table[:, k] for k in range(5)))

    def _machines(self) -> Ints:
        """Return the arcs along machines that do one thing at a time, ovens with their batches among them."""
        own = self.first
        machine = self.schedule.machine[own]
        one = np.array([m.sequenced or bool(m.batch_by) for m in self.problem.machines], dtype=np.bool_)
        nodes = np.flatnonzero(one[machine]) if len(own) else own
        columns = (own[nodes], self.schedule.end[own][nodes], self.schedule.start[own][nodes],
                   self.schedule.setup_start[own][nodes], machine[nodes])  # fmt: skip
        nodes = nodes[np.lexsort(columns)]
        follows = machine[nodes][1:] == machine[nodes][:-1]
        arcs = np.zeros((int(follows.sum()), 5), dtype=np.int64)
        arcs[:, 0], arcs[:, 1], arcs[:, 2] = nodes[:-1][follows], nodes[1:][follows], _MACHINE
        return arcs

    def _links(self) -> Iterator[tuple[int, int, int, int, int]]:
        node, modes = self.node.tolist(), self.modes
        for k in self.placed.tolist():
            op = self.problem.operations[k]
            if op.started:
                continue
            for link in op.links:
                u = node[link.predecessor]
                if u == UNPLACED:
                    continue
                if link.transfer_units is None:
                    yield u, node[k], _LINK, link.min_wait_min, 0
                    continue
                first, own = modes[link.predecessor].run_for(link.transfer_units), modes[k].run_for(link.transfer_units)
                run = int((self.end - self.start)[u])
                yield u, node[k], _LINK, link.min_wait_min, run - first
                yield u, node[k], _END, link.min_wait_min + own, 0

    def _units(self) -> Iterator[tuple[int, int, int, int, int]]:
        """Hand the places of machines and the units of pools on, from those that end to those that begin."""
        problem, schedule = self.problem, self.schedule
        users: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for k in self.placed.tolist():
            machine = problem.machines[int(schedule.machine[k])]
            if machine.capacity > 1 and not machine.batch_by:
                users.setdefault((0, int(schedule.machine[k])), []).append((k, 1))
            for pool, many in self.modes[k].resources:
                users.setdefault((1, pool), []).append((k, many))
        for (kind, index), own in users.items():
            quantity = problem.resources[index].quantity if kind else problem.machines[index].capacity
            yield from self._handed_on(own, quantity)

    def _handed_on(self, own: Iterable[tuple[int, int]], quantity: int) -> Iterator[tuple[int, int, int, int, int]]:
        begin, end, node = self.schedule.setup_start, self.schedule.end, self.node
        free = [(0, UNPLACED)] * quantity  # when each unit is free again, and whose it was
        heapify(free)
        for k, many in sorted(own, key=lambda pair: (begin[pair[0]], end[pair[0]], pair[0])):
            for _ in range(min(many, quantity)):
                since, holder = heappop(free)
                if holder != UNPLACED and since <= begin[k] and node[holder] != node[k]:
                    yield int(node[holder]), int(node[k]), _MACHINE, 0, 0
                heappush(free, (int(end[k]), k))

    # --- backwards ----------------------------------------------------------------------------------

    def _backwards(self, limit: Ints) -> None:
        """Lower the latest worked ends to what the followers leave, the last nodes first; in place."""
        arcs, count = self.arcs, len(self.first)
        left = np.bincount(arcs.before, minlength=count)
        begins = np.searchsorted(arcs.after, np.arange(count + 1))
        frontier = np.flatnonzero(left == 0)
        while len(frontier):
            self._fit(limit, frontier)
            low, high = begins[frontier], begins[frontier + 1]
            arc = ranges(low, high)
            before = arcs.before[arc]
            np.minimum.at(limit, before, self._bounds(limit, arc))
            np.subtract.at(left, before, 1)
            frontier = np.unique(before[left[before] == 0])

    def _fit(self, limit: Ints, nodes: Ints) -> None:
        """Bring what may not pause forward to where setup and run lie in one open stretch."""
        nodes = nodes[self.whole[nodes] & (limit[nodes] > self.end[nodes])]
        length = (self.end - self.setup)[nodes]
        while len(nodes):
            inside = self.stretches.since_opening(self.calendar[nodes], limit[nodes])
            short = inside < length
            limit[nodes[short]] -= inside[short]
            nodes, length = nodes[short], length[short]
            kept = limit[nodes] > self.end[nodes]
            nodes, length = nodes[kept], length[kept]

    def _bounds(self, limit: Ints, arc: Ints) -> Ints:
        """Return the latest worked end that each arc leaves the node before it."""
        arcs = self.arcs
        after, before, kind, wait = arcs.after[arc], arcs.before[arc], arcs.kind[arc], arcs.wait[arc]
        length = np.where(kind == _MACHINE, (self.end - self.setup)[after], (self.end - self.start)[after])
        minute = self._start_at(after, limit[after] - np.where(kind == _END, 1, length))
        minute = minute + (kind == _END) - wait
        return self._worked(before, minute) + arcs.extra[arc]


def _latest_start(op: Operation, schedule: Schedule) -> int | None:
    """Return the minute by which the run must start, predecessors staying where they are."""
    if op.started:
        return None
    ends = [int(schedule.end[link.predecessor]) + link.max_wait_min for link in op.links
            if link.max_wait_min is not None and schedule.machine[link.predecessor] != UNPLACED]  # fmt: skip
    if op.latest_start_min is not None:
        ends.append(op.latest_start_min)
    return min(ends, default=None)


def _modes(problem: Problem, schedule: Schedule) -> list[Mode]:
    """Return how each operation is done; the first way for those without a place."""
    found = []
    for op, machine in zip(problem.operations, schedule.machine.tolist(), strict=True):
        mode = op.mode_on(machine)
        found.append(mode if mode is not None else op.modes[0])
    return found
