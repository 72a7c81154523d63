"""What the chart needs of a problem, as columns; made once a problem and kept while plans get better."""

from __future__ import annotations

from dataclasses import dataclass
from operator import is_

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN, WEEK_MIN, Calendar
from scheduler.problem import Problem
from scheduler.stretches import Stretches

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
NO_DUE = FAR_MIN
_FEW_STRETCHES_MIN = 4 * WEEK_MIN


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """The operations, orders and modes of a problem as arrays."""

    problem: Problem
    order: Ints  # (operations,)
    started: Bools  # (operations,)
    locked: Bools  # (operations,)
    frozen: Bools  # (operations,) locked by the frozen hours
    due: Ints  # (orders,), NO_DUE for none
    mode_operation: Ints  # (modes,), one entry for each eligible machine of each operation
    mode_machine: Ints
    mode_calendar: Ints  # index into calendars
    mode_family: Ints
    calendars: list[Calendar]
    machine_calendar: Ints  # (machines,), index into calendars
    pool_calendar: Ints  # (resources,), index into calendars

    def mode_columns(self, machine: Ints) -> tuple[Ints, Ints]:
        """Return calendar and family of each operation where it stands; those of the machine if no mode fits."""
        calendar = self.machine_calendar[np.maximum(machine, 0)] if len(self.machine_calendar) else machine * 0
        family = np.zeros(len(machine), dtype=np.int64)
        fits = machine[self.mode_operation] == self.mode_machine
        calendar[self.mode_operation[fits]] = self.mode_calendar[fits]
        family[self.mode_operation[fits]] = self.mode_family[fits]
        return calendar, family

    def stretches(self, until_min: int) -> Stretches:
        """Lay out the open time of all calendars to `until_min` and some weeks on."""
        return Stretches(self.calendars, min(FAR_MIN, until_min + _FEW_STRETCHES_MIN))


def columns_of(problem: Problem, before: Columns | None = None) -> Columns:
    """Read a problem into columns; of an edited problem (`before`) only what the edit has changed."""
    operations, count = problem.operations, len(problem.operations)
    if before is not None and _same_ways(problem, before.problem):
        calendars, machine_calendar, pool_calendar = before.calendars, before.machine_calendar, before.pool_calendar
        modes = (before.mode_operation, before.mode_machine, before.mode_calendar, before.mode_family)
    else:
        calendars, machine_calendar, pool_calendar, modes = _mode_columns(problem)
        known = before.calendars if before is not None else []
        if before is not None and len(known) == len(calendars) and all(map(is_, known, calendars)):
            calendars = before.calendars  # what was laid out for them can be kept
    return Columns(
        problem=problem,
        order=np.fromiter((op.order for op in operations), np.int64, count),
        started=np.fromiter((op.started for op in operations), np.bool_, count),
        locked=np.fromiter((op.lock is not None for op in operations), np.bool_, count),
        frozen=np.fromiter((op.lock is not None and op.lock.source == "frozen" for op in operations), np.bool_, count),
        due=np.array([NO_DUE if o.due_min is None else o.due_min for o in problem.orders], dtype=np.int64),
        mode_operation=modes[0],
        mode_machine=modes[1],
        mode_calendar=modes[2],
        mode_family=modes[3],
        calendars=calendars,
        machine_calendar=machine_calendar,
        pool_calendar=pool_calendar,
    )


def _same_ways(problem: Problem, other: Problem) -> bool:
    """Say whether both problems do the same operations on the same machines in the same hours."""
    return (
        len(problem.operations) == len(other.operations)
        and len(problem.machines) == len(other.machines)
        and len(problem.resources) == len(other.resources)
        and all(a.calendar is b.calendar for a, b in zip(problem.machines, other.machines, strict=True))
        and all(a.calendar is b.calendar for a, b in zip(problem.resources, other.resources, strict=True))
        and all(a.modes is b.modes for a, b in zip(problem.operations, other.operations, strict=True))
    )


def _mode_columns(problem: Problem) -> tuple[list[Calendar], Ints, Ints, tuple[Ints, Ints, Ints, Ints]]:
    """Return the distinct calendars, those of machines and pools, and operation, machine, calendar, family by mode."""
    modes = [mode for op in problem.operations for mode in op.modes]
    owner = np.repeat(
        np.arange(len(problem.operations)),
        np.fromiter((len(op.modes) for op in problem.operations), np.int64, len(problem.operations)),
    )
    machine = np.fromiter((mode.machine for mode in modes), np.int64, len(modes))
    family = np.fromiter((mode.family for mode in modes), np.int64, len(modes))
    things = (*problem.machines, *problem.resources)
    used = [thing.calendar for thing in things] + [mode.calendar for mode in modes]
    _, first, number = np.unique([id(calendar) for calendar in used], return_index=True, return_inverse=True)
    calendars = [used[k] for k in first.tolist()]
    always = [k for k, calendar in enumerate(calendars) if calendar.always_open]
    if len(always) > 1:  # a calendar of its own for every operation that is never closed, in problems made by hand
        merged = np.arange(len(calendars))
        merged[always] = always[0]
        kept, merged = np.unique(merged, return_inverse=True)
        calendars, number = [calendars[k] for k in kept.tolist()], merged[number]
    number = number.astype(np.int64).reshape(-1)
    machines, own = len(problem.machines), len(things)
    return calendars, number[:machines], number[machines:own], (owner, machine, number[own:], family)
