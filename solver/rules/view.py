"""A plan beside its problem as arrays, so that a rule can look at 50,000 operations at once.

Working time is counted here from the list of open stretches (`Calendar.stretches`) and nothing else: the
planning side uses `advance` and `retreat`, and a fault in one must not hide in the other.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN, Calendar
from scheduler.problem import Link, Mode, Problem
from scheduler.schedule import Minutes, Schedule

Mask = npt.NDArray[np.bool_]
NEVER = 2 * FAR_MIN
"""Later than any time in a plan."""


class OpenMinutes:
    """Counts open minutes of many calendars at once; calendars are known by number."""

    def __init__(self, calendars: list[Calendar]) -> None:
        self._calendars = calendars
        self._horizon = -1
        self.starts: Minutes = np.zeros(0, dtype=np.int64)
        self.ends: Minutes = np.zeros(0, dtype=np.int64)
        self._before: Minutes = np.zeros(0, dtype=np.int64)
        self._keys: Minutes = np.zeros(0, dtype=np.int64)
        self._first: Minutes = np.zeros(0, dtype=np.int64)

    def reach(self, horizon: int) -> None:
        """List the stretches up to `horizon`, if they are not listed yet."""
        if horizon <= self._horizon:
            return
        self._horizon = min(FAR_MIN, max(2 * self._horizon, horizon)) + 1
        starts: list[int] = []
        ends: list[int] = []
        owners: list[int] = []
        for number, calendar in enumerate(self._calendars):
            stretches = calendar.stretches(0, self._horizon)
            starts.extend(a for a, _ in stretches)
            ends.extend(b for _, b in stretches)
            owners.extend([number] * len(stretches))
        self.starts, self.ends = np.array(starts, dtype=np.int64), np.array(ends, dtype=np.int64)
        owner = np.array(owners, dtype=np.int64)
        self._keys = owner * NEVER + self.starts
        self._before = np.concatenate([[0], np.cumsum(self.ends - self.starts)])[:-1].astype(np.int64)
        self._first = np.searchsorted(owner, np.arange(len(self._calendars) + 1)).astype(np.int64)

    def _stretch(self, calendar: Minutes, t: Minutes) -> Minutes:
        """Return the last stretch of the calendar that begins at or before t; one less than its first if none."""
        return np.searchsorted(self._keys, calendar * NEVER + t, side="right").astype(np.int64) - 1

    def _worked(self, calendar: Minutes, t: Minutes) -> Minutes:
        """Count the open minutes before t, and those of all calendars of lower number."""
        if not len(self.starts):
            return np.zeros(len(t), dtype=np.int64)
        k = self._stretch(calendar, t)
        inside = k >= self._first[calendar]
        j = np.maximum(k, 0)
        sum_before = self._before[j] + np.minimum(t, self.ends[j]) - self.starts[j]
        total = np.concatenate([self._before, [self._before[-1] + self.ends[-1] - self.starts[-1]]])
        return np.where(inside, sum_before, total[self._first[calendar]]).astype(np.int64)

    def between(self, calendar: Minutes, a: Minutes, b: Minutes) -> Minutes:
        """Count the open minutes in each [a, b)."""
        return self._worked(calendar, b) - self._worked(calendar, a)

    def is_open(self, calendar: Minutes, t: Minutes) -> Mask:
        """Say of each minute t whether it is open."""
        return self.between(calendar, t, t + 1) > 0

    def pieces(self, calendar: Minutes, a: Minutes, b: Minutes) -> tuple[Minutes, Minutes, Minutes]:
        """Cut each [a, b) into its open pieces: (which of the inputs, piece starts, piece ends)."""
        first = np.maximum(self._stretch(calendar, a), self._first[calendar])
        last = self._stretch(calendar, np.maximum(a, b - 1))
        count = np.where(b > a, np.maximum(0, last - first + 1), 0)
        owner = np.repeat(np.arange(len(a), dtype=np.int64), count)
        offset = np.arange(len(owner), dtype=np.int64) - np.repeat(np.cumsum(count) - count, count)
        k = first[owner] + offset
        starts = np.maximum(self.starts[k], a[owner])
        ends = np.minimum(self.ends[k], b[owner])
        real = ends > starts
        return owner[real], starts[real], ends[real]


class Facts:
    """The columns of a problem: modes one after another, sorted by operation and machine."""

    def __init__(self, problem: Problem) -> None:
        operations = problem.operations
        self.count = len(operations)
        self.modes: list[Mode] = []
        self.calendars: list[Calendar] = []
        keys: list[int] = []
        numbers: dict[int, int] = {}
        calendar_of: list[int] = []
        width = max(1, len(problem.machines))
        for op in operations:
            first = op.index * width
            modes = op.modes if len(op.modes) == 1 else sorted(op.modes, key=_machine_of)
            self.modes += modes
            keys += [first + mode.machine for mode in modes]
        for mode in self.modes:
            number = numbers.get(id(mode.calendar))
            if number is None:
                number = numbers[id(mode.calendar)] = len(self.calendars)
                self.calendars.append(mode.calendar)
            calendar_of.append(number)
        self.keys = _column(keys)
        self.width = width
        self.mode_calendar = _column(calendar_of)
        self.mode_run = _column([mode.run_min for mode in self.modes])
        self.mode_setup = _column([mode.setup_min for mode in self.modes])
        self.mode_family = _column([mode.family for mode in self.modes])
        self.mode_pauses = np.array([mode.may_pause for mode in self.modes], dtype=bool)
        self.mode_no_setup = np.array([mode.no_setup for mode in self.modes], dtype=bool)
        self.open = OpenMinutes(self.calendars)
        self.started = np.array([op.started for op in operations], dtype=bool)
        self.order = _column([op.order for op in operations])
        self.capacity = _column([machine.capacity for machine in problem.machines])
        self.oven = np.array([m.capacity > 1 and bool(m.batch_by) for m in problem.machines], dtype=bool)
        self.links: list[Link] = [link for op in operations for link in op.links]
        self.link_follower = _column([op.index for op in operations for _ in op.links])
        self.link_predecessor = _column([link.predecessor for link in self.links])
        self._resources(problem)

    def _resources(self, problem: Problem) -> None:
        """List who needs what: mode, resource, quantity."""
        rows = [(k, r, quantity) for k, mode in enumerate(self.modes) for r, quantity in mode.resources if quantity]
        self.needs_mode, self.needs_resource, self.needs_quantity = (
            _column([row[i] for row in rows]) for i in range(3)
        )


_machine_of = attrgetter("machine")


def _column(values: list[int]) -> Minutes:
    return np.array(values, dtype=np.int64)


@dataclass(frozen=True, eq=False)
class View:
    """A plan with what its operations chose; `good` are the operations that other rules may speak of."""

    problem: Problem
    schedule: Schedule
    facts: Facts
    good: Minutes  # indices of the operations with a possible machine and times in order
    mode: Minutes  # shape (operations,): index into facts.modes, 0 where not good
    in_order: Minutes  # the good ones by machine, what is started first, then setup start, start, end, number

    @property
    def is_good(self) -> Mask:
        """Say of each operation whether it is good."""
        mask = np.zeros(self.facts.count, dtype=bool)
        mask[self.good] = True
        return mask

    def calendar(self, ops: Minutes) -> Minutes:
        """Return the numbers of the calendars of operations."""
        return self.facts.mode_calendar[self.mode[ops]]

    def worked(self, ops: Minutes, a: Minutes, b: Minutes) -> Minutes:
        """Count the open minutes in [a, b) by the calendar of each operation."""
        return self.facts.open.between(self.calendar(ops), a, b)


_FACTS: dict[int, tuple[weakref.ref[Problem], Facts]] = {}
_LAST: list[View] = []


def facts_of(problem: Problem) -> Facts:
    """Return the columns of a problem, made once for as long as it lives."""
    known = _FACTS.get(id(problem))
    if known is not None and known[0]() is problem:
        return known[1]
    facts = Facts(problem)
    key = id(problem)
    _FACTS[key] = (weakref.ref(problem, lambda _: _FACTS.pop(key, None)), facts)
    return facts


def view(problem: Problem, schedule: Schedule) -> View:
    """Return the view of a plan; all rules of one check share it."""
    last = _LAST[0] if _LAST else None
    if last is not None and last.schedule is schedule and last.problem is problem:
        return last
    made = _view(problem, schedule, facts_of(problem))
    _LAST[:] = [made]
    return made


def _view(problem: Problem, schedule: Schedule, facts: Facts) -> View:
    count = facts.count
    none = np.zeros(0, dtype=np.int64)
    if count == 0 or not facts.modes or len(schedule) != count:
        return View(problem, schedule, facts, none, np.zeros(count, dtype=np.int64), none)
    m, a, s, e = schedule.machine, schedule.setup_start, schedule.start, schedule.end
    sane = (m >= 0) & (m < facts.width) & (a >= 0) & (a <= s) & (s <= e) & (e < FAR_MIN)
    key = np.arange(count, dtype=np.int64) * facts.width + np.where(sane, m, 0)
    mode = np.minimum(np.searchsorted(facts.keys, key), len(facts.keys) - 1).astype(np.int64)
    good = np.flatnonzero(sane & (facts.keys[mode] == key)).astype(np.int64)
    facts.open.reach(int(e[good].max(initial=0)) + 1)
    by_work = np.lexsort((good, e[good], s[good], a[good], ~facts.started[good], m[good]))
    return View(problem, schedule, facts, good, np.where(sane, mode, 0), good[by_work])
