"""Why an order is late: what filled the time before each of its steps, the longest first.

Walks back from the order's last end along the step that held up each start. The time before a start is
shared out exactly: own setup, other operations on the machine, a pool that was taken, closed hours, a lock,
waits, release. Figures of one plan, not a promise: take a cause away and the plan would be another one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from scheduler.calendar import Calendar
from scheduler.kpis import order_ends
from scheduler.problem import Mode, Problem
from scheduler.schedule import UNPLACED, Schedule
from solver.late_words import Cause, LateCause, Wording

__all__ = ["Cause", "Explainer", "LateCause", "LateReason", "late_reasons", "why_late"]

MAX_BLOCKERS = 8
"""So many operations before a start are named one by one; what queued before them is summed up."""


@dataclass(frozen=True, slots=True)
class LateReason:
    """Why an order is late: a sentence for the Orders sheet, and the chain of causes from its end back."""

    sentence: str
    chain: tuple[LateCause, ...] = ()


def why_late(problem: Problem, schedule: Schedule, order: int) -> LateReason:
    """Explain one order; nothing for one that is on time. For many orders keep an `Explainer`."""
    return Explainer(problem, schedule).why_late(order)


def late_reasons(problem: Problem, schedule: Schedule) -> dict[int, str]:
    """Return the sentence of every late order, by its index: in English, for files."""
    explainer = Explainer(problem, schedule)
    return {order: str(explainer.why_late(order).sentence) for order in explainer.late_orders()}


class Explainer:
    """Explains the orders of one plan; what they share is worked out once."""

    def __init__(self, problem: Problem, schedule: Schedule) -> None:
        self._problem = problem
        self._setup_start = schedule.setup_start.tolist()
        self._start = schedule.start.tolist()
        self._end = schedule.end.tolist()
        self._machine = schedule.machine.tolist()
        self._order_end = order_ends(problem, schedule).tolist()
        self._by_end: list[list[int]] = [[] for _ in problem.machines]
        for op in np.lexsort((schedule.setup_start, schedule.end)).tolist():
            if self._machine[op] != UNPLACED:
                self._by_end[self._machine[op]].append(op)
        self._ends = [[self._end[op] for op in ops] for ops in self._by_end]

    def late_orders(self) -> list[int]:
        """Return the orders that end after their due date."""
        return [k for k in range(len(self._problem.orders)) if self.late_min(k) > 0]

    def late_min(self, order: int) -> int:
        """Return how late an order ends, in minutes; 0 when it does not."""
        due, end = self._problem.orders[order].due_min, int(self._order_end[order])
        return 0 if due is None or end == UNPLACED else max(0, end - due)

    def why_late(self, order: int) -> LateReason:
        """Explain one order; nothing for one that is on time."""
        late = self.late_min(order)
        if late == 0:
            return LateReason("")
        chain = tuple(self._walk(order))
        soonest = self.soonest_end(order)
        return LateReason(Wording(self._problem, order, soonest, chain).sentence(), chain)

    def soonest_end(self, order: int) -> int:
        """Return a minute before which the order could not end even if it had all machines to itself."""
        ends: dict[int, int] = {}
        for op in self._in_sequence(order):
            operation = self._problem.operations[op]
            ready = 0 if operation.started else operation.earliest_min
            for link in operation.links if not operation.started else ():
                if link.transfer_units is None:
                    ready = max(ready, ends.get(link.predecessor, 0) + link.min_wait_min)
            ends[op] = min((m.calendar.advance(ready, m.run_min) for m in operation.allowed_modes), default=ready)
        return max(ends.values(), default=0)

    def _in_sequence(self, order: int) -> list[int]:
        """Return the operations of an order, each after its predecessors."""
        left = set(self._problem.operations_of[order])
        done: list[int] = []
        while left:
            now = [k for k in left if not any(k2.predecessor in left for k2 in self._problem.operations[k].links)]
            if not now:  # the importer lets no circle through
                break
            done += now
            left.difference_update(now)
        return done

    def _walk(self, order: int) -> Iterator[LateCause]:
        """Go back from the order's last end to its release or to plan start."""
        own = [op for op in self._problem.operations_of[order] if self._machine[op] != UNPLACED]
        op: int | None = max(own, key=lambda k: self._end[k])
        until = self._order_end[order]
        while op is not None:
            mode = self._mode(op)
            if mode is None:
                return
            yield from self._own_run(op, mode, until)
            ready, predecessor, wait_min = self._ready(op)
            if not self._problem.operations[op].started:
                yield from self._before_start(op, mode, ready)
            if predecessor is None and ready > 0:
                yield self._cause(Cause.RELEASE, ready, op)
            if predecessor is not None and wait_min > 0:
                yield self._cause(Cause.WAIT, wait_min, op, predecessor)
            until = min(until, ready - wait_min)
            op = predecessor

    def _mode(self, op: int) -> Mode | None:
        return self._problem.operations[op].mode_on(self._machine[op])

    def _cause(self, cause: Cause, minutes: int, op: int, blocker: int | None = None, count: int = 1) -> LateCause:
        return LateCause(cause, minutes, op, self._machine[op], blocker, count)

    def _own_run(self, op: int, mode: Mode, until: int) -> Iterator[LateCause]:
        """Account for the run itself, up to `until` (a follower may have begun before its end)."""
        start, end = self._start[op], min(self._end[op], until)
        if end <= start:
            return
        worked = mode.calendar.open_between(start, end)
        own = min(worked, mode.run_min)
        yield self._cause(Cause.WORK, own, op)
        if worked > own:
            yield self._cause(Cause.BATCH, worked - own, op)
        if end - start > worked:
            yield self._cause(Cause.CLOSED, end - start - worked, op)

    def _ready(self, op: int) -> tuple[int, int | None, int]:
        """Return when the work could have begun as far as the order goes: minute, the step that decided, its wait."""
        operation = self._problem.operations[op]
        ready: tuple[int, int | None, int] = (operation.earliest_min, None, 0)
        if operation.started:
            return 0, None, 0
        for link in operation.links:
            if self._machine[link.predecessor] == UNPLACED:
                continue
            over = self._end[link.predecessor]
            mode = self._mode(link.predecessor)
            if link.transfer_units is not None and mode is not None:
                begun = self._start[link.predecessor]
                over = min(over, mode.calendar.advance(begun, mode.run_for(link.transfer_units)))
            if over + link.min_wait_min > ready[0]:
                ready = (over + link.min_wait_min, link.predecessor, link.min_wait_min)
        return ready

    def _before_start(self, op: int, mode: Mode, ready: int) -> Iterator[LateCause]:
        """Share out the time from `ready` to the start of the run."""
        start, setup_start = self._start[op], self._setup_start[op]
        begin = max(ready, setup_start)
        if begin < start:
            worked = mode.calendar.open_between(begin, start)
            yield self._cause(Cause.SETUP, worked, op)
            yield self._cause(Cause.CLOSED, start - begin - worked, op)
        if ready < setup_start:
            yield from self._queue(op, mode, ready, setup_start)

    def _queue(self, op: int, mode: Mode, ready: int, t: int) -> Iterator[LateCause]:
        """Share out [ready, t): what the machine did while the order stood before it."""
        machine = self._machine[op]
        ops = self._by_end[machine]
        calendar = self._problem.machines[machine].calendar
        k = bisect_right(self._ends[machine], t) - 1
        named = 0
        while k >= 0 and t > ready:
            other = ops[k]
            if other == op:
                k -= 1
                continue
            if self._end[other] < t:
                yield from self._gap(op, mode, max(ready, self._end[other]), t)
                t = max(ready, self._end[other])
            if t <= ready:
                return
            if named == MAX_BLOCKERS:
                yield from self._rest_of_queue(op, calendar, ready, t, k)
                return
            begin = max(ready, min(t, self._setup_start[other]))
            yield from self._busy(op, calendar, begin, t, other, 1)
            named += 1
            t = begin
            k = min(k - 1, bisect_right(self._ends[machine], t) - 1)
        if t > ready:
            yield from self._gap(op, mode, ready, t)

    def _rest_of_queue(self, op: int, calendar: Calendar, ready: int, t: int, k: int) -> Iterator[LateCause]:
        """Sum up what is further back in the queue."""
        machine = self._machine[op]
        first = bisect_right(self._ends[machine], ready)
        yield from self._busy(op, calendar, ready, t, self._by_end[machine][k], max(1, k - first + 1))

    def _busy(
        self, op: int, calendar: Calendar, begin: int, end: int, blocker: int, count: int
    ) -> Iterator[LateCause]:
        open_min = calendar.open_between(begin, end)
        yield self._cause(Cause.BUSY, open_min, op, blocker, count)
        yield self._cause(Cause.CLOSED, end - begin - open_min, op)

    def _gap(self, op: int, mode: Mode, a: int, b: int) -> Iterator[LateCause]:
        """Explain [a, b), in which the machine had room and the operation still did not begin."""
        open_min = mode.calendar.open_between(a, b)
        yield self._cause(Cause.CLOSED, b - a - open_min, op)
        if open_min == 0:
            return
        operation = self._problem.operations[op]
        taken = self._pool_taken(op, mode, a, b)
        if operation.lock is not None and operation.lock.start_min == self._start[op]:
            yield self._cause(Cause.LOCK, open_min, op)
        elif taken is not None:
            resource, holder = taken
            until = min(b, self._end[holder])
            held = mode.calendar.open_between(a, until)
            yield LateCause(Cause.POOL, held, op, self._machine[op], holder, 1, resource)
            if open_min > held:
                yield self._cause(Cause.FREE, open_min - held, op)
        elif not mode.may_pause and self._too_long(op, mode, a):
            yield self._cause(Cause.NO_PAUSE, open_min, op)
        else:
            yield self._cause(Cause.FREE, open_min, op)

    def _too_long(self, op: int, mode: Mode, a: int) -> bool:
        """Say whether setup and run do not fit into what is left of the open stretch at `a`."""
        begin, end = mode.calendar.stretch_at(a)
        needed: int = self._end[op] - self._setup_start[op]
        return end - max(a, begin) < needed

    def _pool_taken(self, op: int, mode: Mode, a: int, b: int) -> tuple[int, int] | None:
        """Return a pool that was taken just before `b`, and the operation that held it last."""
        for resource, quantity in mode.resources:
            ops, ends, times, levels = self._pools[resource]
            k = bisect_right(ends, b) - 1
            while k >= 0 and ops[k] == op:
                k -= 1
            if k < 0 or ends[k] <= a:
                continue
            level = levels[bisect_right(times, ends[k] - 1) - 1]
            if level + quantity > self._problem.resources[resource].quantity:
                return resource, ops[k]
        return None

    @cached_property
    def _pools(self) -> list[tuple[list[int], list[int], list[int], list[int]]]:
        """For each pool: its operations by end, their ends, and how much is held from which time on."""
        use: list[list[tuple[int, int]]] = [[] for _ in self._problem.resources]
        for op, machine in enumerate(self._machine):
            mode = None if machine == UNPLACED else self._mode(op)
            for resource, quantity in mode.resources if mode is not None else ():
                use[resource].append((op, quantity))
        pools = []
        for held in use:
            held.sort(key=lambda entry: self._end[entry[0]])
            events: dict[int, int] = {}
            for op, quantity in held:
                events[self._setup_start[op]] = events.get(self._setup_start[op], 0) + quantity
                events[self._end[op]] = events.get(self._end[op], 0) - quantity
            times = sorted(events)
            levels = np.cumsum([events[t] for t in times]).tolist() if times else []
            pools.append(([op for op, _ in held], [self._end[op] for op, _ in held], times, levels))
        return pools


def total_minutes(chain: Iterable[LateCause]) -> int:
    """Sum the minutes of causes."""
    return sum(c.minutes for c in chain)
