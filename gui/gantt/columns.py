"""What the chart needs of a problem, as columns; made once a problem and kept while plans get better."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN, WEEK_MIN, Calendar
from scheduler.problem import Problem

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
NO_DUE = FAR_MIN
_KEY = 2 * FAR_MIN  # wider than any time: (calendar, minute) in one sortable number
_FEW_STRETCHES_MIN = 4 * WEEK_MIN


class Stretches:
    """The open stretches of many calendars in one sorted column, so that a thousand bars ask at once."""

    def __init__(self, calendars: list[Calendar], until_min: int) -> None:
        """Lay out the stretches of [0, until_min) of each calendar."""
        self.until_min = until_min
        spans = [calendar.stretches(0, until_min) for calendar in calendars]
        count = sum(map(len, spans))
        flat = np.fromiter((t for found in spans for span in found for t in span), dtype=np.int64, count=2 * count)
        self.starts, self.ends = flat[0::2].copy(), flat[1::2].copy()
        self.calendar = np.repeat(np.arange(len(calendars)), [len(found) for found in spans])
        self.first = np.searchsorted(self.calendar, np.arange(len(calendars) + 1))
        length = self.ends - self.starts
        total = np.concatenate(([0], np.cumsum(length)))
        self._before = total[:-1] - total[self.first[self.calendar]]
        self._start_key = self.calendar * _KEY + self.starts
        self._end_key = self.calendar * _KEY + self.ends

    def worked(self, calendar: Ints, minute: Ints) -> Ints:
        """Count the open minutes of [0, minute) in the calendar of each."""
        if not len(self.starts):
            return np.zeros(len(minute), dtype=np.int64)
        k = np.searchsorted(self._start_key, calendar * _KEY + minute, side="right") - 1
        found = self._before[k] + np.minimum(minute, self.ends[k]) - self.starts[k]
        return np.where(k >= self.first[calendar], found, 0)

    def between(self, calendar: Ints, start: Ints, end: Ints) -> tuple[Ints, Ints]:
        """Return the range of stretches that touch [start, end) in the calendar of each."""
        low = np.searchsorted(self._end_key, calendar * _KEY + start, side="right")
        high = np.searchsorted(self._start_key, calendar * _KEY + end, side="left")
        return low, np.maximum(low, high)

    def closed(self, calendar: int, from_min: int, to_min: int) -> tuple[Ints, Ints]:
        """Return starts and ends of the closed time of one calendar inside [from_min, to_min)."""
        low, high = self.first[calendar], self.first[calendar + 1]
        starts, ends = self.starts[low:high], self.ends[low:high]
        a = np.searchsorted(ends, from_min, side="right")
        b = np.searchsorted(starts, to_min, side="left")
        opens = np.minimum(np.concatenate((starts[a:b], [to_min])), to_min)
        closes = np.maximum(np.concatenate(([from_min], ends[a:b])), from_min)
        wanted = opens > closes
        return closes[wanted], opens[wanted]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """The operations, orders and modes of a problem as arrays."""

    problem: Problem
    order: Ints  # (operations,)
    started: Bools  # (operations,)
    locked: Bools  # (operations,)
    due: Ints  # (orders,), NO_DUE for none
    mode_operation: Ints  # (modes,), one entry for each eligible machine of each operation
    mode_machine: Ints
    mode_calendar: Ints  # index into calendars
    mode_family: Ints
    calendars: list[Calendar]
    machine_calendar: Ints  # (machines,), index into calendars

    def mode_columns(self, machine: Ints) -> tuple[Ints, Ints]:
        """Return calendar and family of each operation on the machine it stands on (its own first mode if none fits)."""
        calendar = self.machine_calendar[np.maximum(machine, 0)] if len(self.machine_calendar) else machine * 0
        family = np.zeros(len(machine), dtype=np.int64)
        fits = machine[self.mode_operation] == self.mode_machine
        calendar[self.mode_operation[fits]] = self.mode_calendar[fits]
        family[self.mode_operation[fits]] = self.mode_family[fits]
        return calendar, family

    def stretches(self, until_min: int) -> Stretches:
        """Lay out the open time of all calendars to `until_min` and some weeks on."""
        return Stretches(self.calendars, min(FAR_MIN, until_min + _FEW_STRETCHES_MIN))


def columns_of(problem: Problem) -> Columns:
    """Read a problem into columns."""
    calendars: list[Calendar] = []
    known: dict[int, int] = {}
    always = -1

    def number(calendar: Calendar) -> int:
        nonlocal always
        found = known.get(id(calendar))
        if found is None:
            if calendar.always_open and always >= 0:
                found = always
            else:
                found = len(calendars)
                calendars.append(calendar)
                if calendar.always_open:
                    always = found
            known[id(calendar)] = found
        return found

    machine_calendar = [number(machine.calendar) for machine in problem.machines]
    operations = problem.operations
    modes = [(op.index, mode.machine, number(mode.calendar), mode.family) for op in operations for mode in op.modes]
    table = np.array(modes, dtype=np.int64).reshape(-1, 4)
    count = len(operations)
    return Columns(
        problem=problem,
        order=np.fromiter((op.order for op in operations), np.int64, count),
        started=np.fromiter((op.started for op in operations), np.bool_, count),
        locked=np.fromiter((op.lock is not None for op in operations), np.bool_, count),
        due=np.array([NO_DUE if o.due_min is None else o.due_min for o in problem.orders], dtype=np.int64),
        mode_operation=table[:, 0].copy(),
        mode_machine=table[:, 1].copy(),
        mode_calendar=table[:, 2].copy(),
        mode_family=table[:, 3].copy(),
        calendars=calendars,
        machine_calendar=np.array(machine_calendar, dtype=np.int64),
    )
