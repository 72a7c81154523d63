"""Where an operation may start on a machine, and how far its setup and its end then are: calendars for CP-SAT.

The starts of one mode fall into pieces in which setup start, end and every transfer mark keep the same
distance from the start. Pieces with equal distances make one class, and a class is one literal and one
domain in the model (the idea of `solvers/ortools/utils.py` of PyJobShop, worked out here in open minutes).
"""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scheduler.calendar import Calendar
from scheduler.problem import Mode, Problem

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Window:
    """Where an operation may lie, in minutes: starts in [start_lo, start_hi], ends in [end_lo, end_hi]."""

    start_lo: int
    start_hi: int
    end_lo: int
    end_hi: int
    setup_lo: int = 0


@dataclass(frozen=True, slots=True)
class Distances:
    """How a start looks: setup_start = start - before, end = start + after, mark k at start + marks[k], minutes.

    `crossing` numbers the first and last open stretch that the work touches; only told where a pool of the
    mode stays open in a pause, because it is then free for others.
    """

    before: int
    after: int
    marks: tuple[int, ...] = ()
    crossing: tuple[int, int] | None = None


Classes = dict[Distances, list[tuple[int, int]]]
"""The starts [first, last] of each class."""


class Stretches:
    """The open stretches of one calendar up to a horizon, in clock time and in open minutes."""

    def __init__(self, calendar: Calendar, horizon: int) -> None:
        self.calendar = calendar
        self.horizon = horizon
        found = calendar.stretches(0, horizon)
        self.starts: Ints = np.array([a for a, _ in found], dtype=np.int64)
        self.ends: Ints = np.array([b for _, b in found], dtype=np.int64)
        self.sums: Ints = np.concatenate([[0], np.cumsum(self.ends - self.starts)]).astype(np.int64)
        self.total = int(self.sums[-1])

    def worked(self, t: int) -> int:
        """Count the open minutes in [0, t), t at most the horizon."""
        k = int(np.searchsorted(self.starts, t, side="right")) - 1
        return 0 if k < 0 else int(self.sums[k] + min(t, self.ends[k]) - self.starts[k])

    def as_start(self, x: Ints) -> tuple[Ints, Ints]:
        """Return when open minute number x begins, and in which stretch."""
        k = np.searchsorted(self.sums, x, side="right") - 1
        return self.starts[k] + x - self.sums[k], k.astype(np.int64)

    def as_end(self, x: Ints) -> tuple[Ints, Ints]:
        """Return when x open minutes are worked since plan start (x >= 1), and in which stretch."""
        k = np.searchsorted(self.sums, x, side="left") - 1
        return self.starts[k] + x - self.sums[k], k.astype(np.int64)


class Shapes:
    """Finds the classes of starts; keeps the stretches of each calendar for the next model."""

    def __init__(self, problem: Problem) -> None:
        self._pools = [resource.calendar for resource in problem.resources]
        self._stretches: dict[int, Stretches] = {}
        self._gaps: dict[tuple[int, int], tuple[Stretches, Ints]] = {}
        users: list[set[int]] = [set() for _ in problem.resources]
        for op in problem.operations:
            for mode in op.modes:
                for resource, _ in mode.resources:
                    users[resource].add(op.index)
        self._users = [np.array(sorted(ops), dtype=np.int64) for ops in users]

    def users_of(self, resource: int) -> Ints:
        """Return the operations that some mode lets use a pool."""
        return self._users[resource]

    def stretches(self, calendar: Calendar, horizon: int) -> Stretches:
        """Return the stretches of a calendar up to at least `horizon`."""
        known = self._stretches.get(id(calendar))
        if known is None or known.horizon < horizon:
            known = Stretches(calendar, horizon if known is None else max(horizon, 2 * known.horizon))
            self._stretches[id(calendar)] = known
        return known

    def classes(self, mode: Mode, setup: int, run: int, window: Window, marks: tuple[int, ...] = ()) -> Classes:
        """Return the classes of starts of one mode with `setup` and `run` minutes inside a window.

        `marks` are run minutes (at most `run`) whose end others wait for.
        """
        found: Classes = {}
        if run == 0 and setup == 0:
            pieces: Iterator[tuple[int, int, Distances]] = iter(
                [(window.start_lo, window.start_hi, Distances(0, 0, (0,) * len(marks)))]
            )
        else:
            pieces = self._pieces(mode, setup, run, window, marks)
        for first, last, distances in pieces:
            first = max(first, window.start_lo, window.end_lo - distances.after, window.setup_lo + distances.before)
            last = min(last, window.start_hi, window.end_hi - distances.after)
            if first <= last:
                found.setdefault(distances, []).append((first, last))
        return found

    def _pieces(
        self, mode: Mode, setup: int, run: int, window: Window, marks: tuple[int, ...]
    ) -> Iterator[tuple[int, int, Distances]]:
        """Cut the starts where a distance changes; the axis is the number x of open minutes before the start."""
        table = self.stretches(mode.calendar, window.end_hi + 1)
        lo, hi = max(0, window.start_lo), min(window.start_hi, window.end_hi)
        if lo > hi or table.total == 0:
            return
        # A run starts on an open minute; without a run the start is the end of the setup's last minute.
        place = table.as_start if run > 0 else table.as_end
        low = max(setup, table.worked(lo), 0 if run > 0 else 1)
        high = min(table.total - run, table.worked(hi + 1) - 1 if run > 0 else table.worked(hi))
        if low > high:
            return
        i, j = np.searchsorted(table.sums, [low - setup, high + run + 1])
        sums = table.sums[max(0, i - 1) : j + 1]
        cuts = [sums if run > 0 else sums + 1, sums + setup]
        cuts += [sums + 1 - ahead for ahead in {run, *marks} if ahead > 0]
        x = np.unique(np.concatenate([[low], *cuts]))
        x = x[(x >= low) & (x <= high)]
        upto = np.concatenate([x[1:] - 1, [high]])
        start, _ = place(x)
        last, _ = place(upto)
        setup_start, from_stretch = table.as_start(x - setup) if setup > 0 else (start, place(x)[1])
        end, to_stretch = table.as_end(x + run) if run > 0 else (start, place(x)[1])
        ahead_of = [table.as_end(x + m)[0] - start if m > 0 else np.zeros_like(x) for m in marks]
        shared = self._free_pauses(mode, table, from_stretch, to_stretch)
        for k in range(len(x)):
            before, after = int(start[k] - setup_start[k]), int(end[k] - start[k])
            if not mode.may_pause and (before != setup or after != run):
                continue
            crossing = (int(from_stretch[k]), int(to_stretch[k])) if shared[k] else None
            yield int(start[k]), int(last[k]), Distances(before, after, tuple(int(m[k]) for m in ahead_of), crossing)

    def _free_pauses(self, mode: Mode, table: Stretches, first: Ints, last: Ints) -> npt.NDArray[np.bool_]:
        """Say whether a pool of the mode is open in a pause between two stretches."""
        shared = np.zeros(len(first), dtype=bool)
        for resource, _ in mode.resources:
            pool = self._pools[resource]
            if pool is mode.calendar or not (last > first).any():
                continue
            key = (id(mode.calendar), resource)
            known = self._gaps.get(key)
            if known is None or known[0] is not table:
                gaps = zip(table.ends[:-1].tolist(), table.starts[1:].tolist(), strict=True)
                is_open = [pool.open_between(a, b) > 0 for a, b in gaps]
                known = (table, np.concatenate([[0], np.cumsum(np.array(is_open, dtype=np.int64))]).astype(np.int64))
                self._gaps[key] = known
            shared |= known[1][last] > known[1][first]
        return shared


_KNOWN: dict[int, tuple[weakref.ref[Problem], Shapes]] = {}


def shapes_of(problem: Problem) -> Shapes:
    """Return the shapes of a problem, kept for as long as it lives."""
    known = _KNOWN.get(id(problem))
    if known is not None and known[0]() is problem:
        return known[1]
    shapes, key = Shapes(problem), id(problem)
    _KNOWN[key] = (weakref.ref(problem, lambda _: _KNOWN.pop(key, None)), shapes)
    return shapes
