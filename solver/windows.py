"""How early and how late each free operation can be: heads, tails and the horizon, in minutes."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import Protocol

import numpy as np

from scheduler.calendar import FAR_MIN, WEEK_MIN, Calendar
from scheduler.problem import NO_FAMILY, Link, Mode, Operation, Problem
from scheduler.schedule import Assignment, Minutes, Schedule
from solver.shapes import Window
from solver.slots import fit


def earliest_end(mode: Mode, ready: int, run: int) -> int:
    """Return the earliest end of a run that starts at or after `ready`, setup left aside; FAR_MIN if never."""
    return fit(mode.calendar, 0, ready, 0, run, mode.may_pause)[2]


def latest_start(mode: Mode, end: int) -> int:
    """Return a start that no run ending by `end` can exceed; -1 if there is none."""
    return end if mode.run_min == 0 else mode.calendar.retreat(end, mode.run_min)


def started_end(problem: Problem, op: Operation) -> int:
    """Return when a started operation ends; those that share an oven end with the longest of them."""
    mode = op.modes[0]
    need = mode.run_min
    machine = problem.machines[mode.machine]
    if machine.batch_by and machine.capacity > 1:
        others = (o.modes[0] for o in problem.operations if o.started)
        need = max(other.run_min for other in others if other.machine == mode.machine)
    return mode.calendar.advance(0, need)


def mark_at(mode: Mode, start: int, units: float) -> int:
    """Return when a run that starts at `start` has run so many units."""
    return mode.calendar.advance(start, mode.run_for(units))


def in_order(problem: Problem, ops: Collection[int]) -> list[int]:
    """Sort operations so that each comes after those of them that it waits for."""
    chosen = set(ops)
    waiting = {k: sum(1 for link in problem.operations[k].links if link.predecessor in chosen) for k in chosen}
    ready = sorted((k for k, count in waiting.items() if count == 0), reverse=True)
    sorted_ops = []
    while ready:
        op = ready.pop()
        sorted_ops.append(op)
        for follower in problem.followers[op]:
            if follower in waiting:
                waiting[follower] -= 1
                if waiting[follower] == 0:
                    ready.append(follower)
    return sorted_ops


_SAMPLE_MIN = 26 * WEEK_MIN
_MOST_PIECES = 60_000
"""Pieces of starts in the model of a part: made in about half a second."""
_MOST_GAPS = 6_000
"""Gaps of a plan that operations of a part may move into where setups depend on the sequence: made in a second."""


class Pieces:
    """Estimates into how many pieces calendars and setups cut the starts of operations: what a model costs to make."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._by_calendar: dict[int, tuple[float, float]] = {}
        self._options: dict[tuple[int, int, int], int] = {}

    def of(self, mode: Mode, span_min: float) -> float:
        """Return about how many pieces the starts of a mode fall into over so many minutes."""
        rate, _ = self._known(mode.calendar)
        return (1 + 4 * rate * span_min) * self._setups(mode)

    def clock_min(self, mode: Mode) -> float:
        """Return about how many minutes by the clock a run takes."""
        return mode.run_min / self._known(mode.calendar)[1]

    def _known(self, calendar: Calendar) -> tuple[float, float]:
        """Return the open stretches a minute, and the share of the time that is open."""
        if calendar.always_open:
            return 0.0, 1.0
        if id(calendar) not in self._by_calendar:
            count = len(calendar.stretches(0, _SAMPLE_MIN))
            share = calendar.open_between(0, _SAMPLE_MIN) / _SAMPLE_MIN
            self._by_calendar[id(calendar)] = count / _SAMPLE_MIN, max(share, 1e-3)
        return self._by_calendar[id(calendar)]

    def _setups(self, mode: Mode) -> int:
        """Return how many different setups a mode may need on a machine where they depend on the sequence."""
        problem = self._problem
        if not problem.changeovers or problem.machines[mode.machine].capacity != 1:
            return 1
        key = mode.machine, mode.family, mode.setup_min
        if key not in self._options:
            families = range(len(problem.families))
            self._options[key] = len({problem.setup_min(mode.machine, family, mode) for family in families})
        return self._options[key]


def whole_pieces(problem: Problem, horizon: float | None = None) -> float:
    """Return about how many pieces of starts the whole model has; without a horizon for one that is safe."""
    pieces = Pieces(problem)
    if horizon is None:
        horizon = 2 * sum(max((pieces.clock_min(m) for m in op.allowed_modes), default=0) for op in problem.operations)
    return sum(pieces.of(mode, horizon) for op in problem.operations for mode in op.allowed_modes)


def leeway(problem: Problem, free: Collection[int], incumbent: Schedule) -> int | None:
    """Return how many minutes the operations of a part may move so that its model stays small; None: anywhere."""
    modes = [(int(incumbent.start[op]), mode) for op in free for mode in problem.operations[op].allowed_modes]
    pieces, gaps = Pieces(problem), _Gaps(problem, incumbent)
    width = int(incumbent.end.max(initial=1))

    def small() -> bool:
        return sum(pieces.of(mode, 2 * width) for _, mode in modes) <= _MOST_PIECES and (
            not sequence_matters(problem) or sum(gaps.near(mode, at, width) for at, mode in modes) <= _MOST_GAPS
        )

    if small():
        return None
    while width > 60 and not small():
        width //= 2
    return width


def sequence_matters(problem: Problem) -> bool:
    """Say whether setups may depend on what comes before."""
    return bool(problem.changeovers) or any(
        mode.setup_min and mode.family != NO_FAMILY for op in problem.operations for mode in op.modes
    )


class _Gaps:
    """The gaps between the operations of each machine in a plan."""

    def __init__(self, problem: Problem, plan: Schedule) -> None:
        self._problem = problem
        self._plan = plan
        self._known: dict[int, tuple[Minutes, Minutes]] = {}

    def near(self, mode: Mode, at: int, width: int) -> int:
        """Count the gaps of a machine within so many minutes that are long enough for a run."""
        if self._problem.machines[mode.machine].capacity != 1:
            return 0
        if mode.machine not in self._known:
            here = np.flatnonzero(self._plan.machine == mode.machine)
            here = here[np.argsort(self._plan.start[here], kind="stable")]
            starts, ends = self._plan.start[here], self._plan.end[here]
            self._known[mode.machine] = starts, starts - np.concatenate([[0], ends[:-1]])
        starts, lengths = self._known[mode.machine]
        low, high = np.searchsorted(starts, [at - width, at + width])
        return int(np.count_nonzero(lengths[low:high] >= mode.run_min))


class Places(Protocol):
    """Where operations stay; None for the free ones."""

    def __getitem__(self, op: int, /) -> Assignment | None: ...


class Reach:
    """Computes the windows of the free operations among the fixed ones.

    `near` keeps each of them within so many minutes of its place in a plan: (plan, minutes).
    """

    def __init__(
        self,
        problem: Problem,
        free: Collection[int],
        fixed: Places,
        horizon: int,
        near: tuple[Schedule, int] | None = None,
    ) -> None:
        self.problem = problem
        self.fixed = fixed
        self.near = near
        self.horizon = horizon
        self.order = in_order(problem, free)
        self.start_lo: dict[int, int] = {}
        self.end_lo: dict[int, int] = {}
        self.start_hi: dict[int, int] = {}
        self.end_hi: dict[int, int] = {}
        for op in self.order:
            self._head(problem.operations[op])
        for op in reversed(self.order):
            self._tail(problem.operations[op])

    def window(self, op: int) -> Window:
        """Return the window of a free operation; it may be empty."""
        return Window(self.start_lo[op], self.start_hi[op], self.end_lo[op], self.end_hi[op])

    def _head(self, op: Operation) -> None:
        ready, end_lo = op.earliest_min, op.earliest_end_min
        for link in op.links:
            ready = max(ready, self._earliest_after(link))
            if link.transfer_units is not None:
                before = self.fixed[link.predecessor]
                done = self.end_lo[link.predecessor] if before is None else before.end_min
                own = min((mode.run_for(link.transfer_units) for mode in op.allowed_modes), default=0)
                end_lo = max(end_lo, done + link.min_wait_min + own)
        if op.lock is not None and op.lock.start_min is not None:
            ready = max(ready, op.lock.start_min)
        if self.near is not None:
            plan, width = self.near
            ready = max(ready, int(plan.start[op.index]) - width)
        self.start_lo[op.index] = ready
        ends = (earliest_end(mode, ready, mode.run_min) for mode in op.allowed_modes)
        self.end_lo[op.index] = max(end_lo, min(ends, default=FAR_MIN))

    def _earliest_after(self, link: Link) -> int:
        before = self.fixed[link.predecessor]
        op = self.problem.operations[link.predecessor]
        if link.transfer_units is None:
            end = self.end_lo[link.predecessor] if before is None else before.end_min
            return end + link.min_wait_min
        if before is None:
            part = min((mode.run_for(link.transfer_units) for mode in op.allowed_modes), default=0)
            return self.start_lo[link.predecessor] + part + link.min_wait_min
        mode = op.mode_on(before.machine)
        assert mode is not None
        return mark_at(mode, before.start_min, link.transfer_units) + link.min_wait_min

    def _tail(self, op: Operation) -> None:
        order = self.problem.orders[op.order]
        end_hi = self.horizon
        if order.deadline and order.due_min is not None:
            end_hi = min(end_hi, order.due_min)
        for follower in set(self.problem.followers[op.index]):
            after = self.problem.operations[follower]
            if after.started:
                continue
            for link in after.links:
                if link.predecessor == op.index:
                    end_hi = min(end_hi, self._latest_before(after, link))
        if self.near is not None:
            plan, width = self.near
            end_hi = min(end_hi, int(plan.end[op.index]) + width)
        start_hi = max((latest_start(mode, end_hi) for mode in op.allowed_modes), default=-1)
        if op.latest_start_min is not None:
            start_hi = min(start_hi, op.latest_start_min)
        if op.lock is not None and op.lock.start_min is not None:
            start_hi = min(start_hi, op.lock.start_min)
        self.start_hi[op.index], self.end_hi[op.index] = start_hi, end_hi

    def _latest_before(self, after: Operation, link: Link) -> int:
        place = self.fixed[after.index]
        if link.transfer_units is None:
            return (self.start_hi[after.index] if place is None else place.start_min) - link.min_wait_min
        if place is None:
            own = min((mode.run_for(link.transfer_units) for mode in after.allowed_modes), default=0)
            return self.end_hi[after.index] - link.min_wait_min - own
        mode = after.mode_on(place.machine)
        assert mode is not None
        return place.end_min - link.min_wait_min - mode.run_for(link.transfer_units)


def safe_horizon(problem: Problem) -> int:
    """Return an end that some best plan keeps: everything one after the other, with room to spare, in minutes."""
    begin = 0
    for op in problem.operations:
        known = [op.earliest_min, op.earliest_end_min, op.latest_start_min or 0]
        known.append((op.lock.start_min or 0) if op.lock is not None else 0)
        begin = max(begin, *known)
        if op.started and op.modes:
            begin = max(begin, started_end(problem, op))
    dues = [o.due_min for o in problem.orders if o.deadline and o.due_min is not None]
    begin = max([begin, *dues])
    widest = [max((mode.run_min for mode in op.modes), default=0) for op in problem.operations]
    longest_bake = max(
        (m.run_min for op in problem.operations for m in op.modes if problem.machines[m.machine].batch_by), default=0
    )
    t = begin
    for k in in_order(problem, range(len(problem.operations))):
        operation = problem.operations[k]
        ends = [t]
        for mode in operation.modes:
            baked = problem.machines[mode.machine].batch_by and not operation.started
            run = longest_bake if baked else widest[k]
            ends.append(earliest_end(mode, t, _longest_setup(problem, mode) + run))
        t = max(end for end in ends if end < FAR_MIN)
        t += max((link.min_wait_min for link in operation.links), default=0)
    # Another order of the same work may meet the closed hours worse: as much again, and the longest break.
    calendars = {id(mode.calendar): mode.calendar for op in problem.operations for mode in op.modes}
    closed = max((_longest_break(calendar, t) for calendar in calendars.values()), default=0)
    return min(FAR_MIN - 1, begin + 2 * (t - begin) + closed + 1)


def _longest_setup(problem: Problem, mode: Mode) -> int:
    return max(problem.setup_min(mode.machine, family, mode) for family in range(len(problem.families)))


def _longest_break(calendar: Calendar, horizon: int) -> int:
    if calendar.always_open:
        return 0
    stretches = calendar.stretches(0, max(1, horizon))
    gaps = [b[0] - a[1] for a, b in pairwise(stretches)]
    return max(gaps, default=0)
