"""Pools of operators and tools while a plan is made: who takes how much of each, minute by minute."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from scheduler.calendar import FAR_MIN
from scheduler.problem import Mode, Problem
from solver.slots import MAX_TRIES, NOWHERE, Slot, fit


class Profile:
    """How much of a capacity is taken at each minute: a step function over [0, FAR_MIN)."""

    __slots__ = ("levels", "limit", "times")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.times = [0]
        self.levels = [0]

    def blocked_until(self, start: int, end: int, amount: int) -> int:
        """Return 0 if `amount` more fits in all of [start, end), else when the first stretch without room ends."""
        if start >= end:
            return 0
        room = self.limit - amount
        k = bisect_right(self.times, start) - 1
        while k < len(self.times) and self.times[k] < end:
            if self.levels[k] > room:
                while k < len(self.times) and self.levels[k] > room:
                    k += 1
                return self.times[k] if k < len(self.times) else FAR_MIN
            k += 1
        return 0

    def add(self, start: int, end: int, amount: int) -> None:
        """Take `amount` (or give it back, if negative) in [start, end)."""
        if start >= end:
            return
        a = self._cut(start)
        b = self._cut(end)
        for k in range(a, b):
            self.levels[k] += amount

    def _cut(self, t: int) -> int:
        k = bisect_left(self.times, t)
        if k == len(self.times) or self.times[k] != t:
            self.times.insert(k, t)
            self.levels.insert(k, self.levels[k - 1])
        return k


class Pools:
    """The pools of a problem with what is booked on them."""

    __slots__ = ("profiles",)

    def __init__(self, problem: Problem) -> None:
        """Begin with nothing booked."""
        self.profiles = [Profile(resource.quantity) for resource in problem.resources]

    def blocked_until(self, mode: Mode, begin: int, end: int) -> int:
        """Return 0 if every pool has room in the worked minutes of [begin, end), else until when one has not."""
        if not mode.resources or end <= begin:
            return 0
        for a, b in mode.calendar.stretches(begin, end):
            for resource, amount in mode.resources:
                until = self.profiles[resource].blocked_until(a, b, amount)
                if until:
                    return until
        return 0

    def book(self, mode: Mode, begin: int, end: int, sign: int = 1) -> None:
        """Take what a mode needs in the worked minutes of [begin, end), or give it back with sign -1."""
        if not mode.resources:
            return
        for a, b in mode.calendar.stretches(begin, end):
            for resource, amount in mode.resources:
                self.profiles[resource].add(a, b, sign * amount)

    def earliest(self, mode: Mode, free_from: int, ready: int, setup: int, before: int) -> Slot:
        """Return the earliest slot that the calendar and the pools allow; NOWHERE once its end passes `before`."""
        if not mode.resources:
            slot = fit(mode.calendar, free_from, ready, setup, mode.run_min, mode.may_pause)
            return slot if slot[2] <= before and slot[2] < FAR_MIN else NOWHERE
        for _ in range(MAX_TRIES):
            slot = fit(mode.calendar, free_from, ready, setup, mode.run_min, mode.may_pause)
            if slot[2] > before or slot[2] >= FAR_MIN:
                return NOWHERE
            until = self.blocked_until(mode, slot[0], slot[2])
            if not until:
                return slot
            free_from = max(free_from, until)
        return NOWHERE
