"""Plans that were kept under a name, and how the present one differs from them. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gui.state import PlanState
from gui.texts import tr
from gui.words import moment, number
from scheduler.edit import carry_schedule
from scheduler.kpis import Kpis
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule

MOST_ROWS = 1_000


@dataclass(frozen=True, slots=True, eq=False)
class Version:
    """A plan with its name."""

    name: str
    state: PlanState


@dataclass(frozen=True, slots=True)
class Moved:
    """One operation that stands elsewhere: from the version to the present plan."""

    operation: int
    order: str
    step: str
    machine: str
    start: str
    shift_min: int

    def cells(self) -> tuple[str, ...]:
        """Return the row as it is shown."""
        hours = f"{'+' if self.shift_min > 0 else '−' if self.shift_min < 0 else ''}{number(abs(self.shift_min) / 60)}"
        return self.order, self.step, hours, self.machine, self.start


@dataclass(frozen=True, slots=True)
class KpiChange:
    """One figure of both plans."""

    title: str
    unit: str
    version: float
    now: float
    better: bool | None  # None: the same

    def cells(self) -> tuple[str, ...]:
        """Return the row as it is shown."""
        unit = f" ({self.unit})" if self.unit else ""
        change = self.now - self.version
        told = self._told(f"{'+' if change > 0 else '−'}{number(abs(change))}")
        return f"{tr(self.title)}{unit}", number(self.version), number(self.now), told

    def _told(self, amount: str) -> str:
        if self.better is None:
            return tr("same")
        return tr("{amount} better", amount=amount) if self.better else tr("{amount} worse", amount=amount)


def plan_of(version: Version, problem: Problem) -> Schedule | None:
    """Return a version's plan with the operations of the present problem."""
    plan = version.state.schedule
    if plan is None or len(version.state.problem.machines) != len(problem.machines):
        return None
    return carry_schedule(version.state.problem, problem, plan)


def moved(problem: Problem, before: Schedule, after: Schedule) -> list[Moved]:
    """List what stands elsewhere, the farthest first."""
    both = (before.machine != UNPLACED) & (after.machine != UNPLACED)
    shift = after.start - before.start
    other = np.flatnonzero(both & ((before.machine != after.machine) | (shift != 0)))
    ranked = other[np.lexsort((other, -np.abs(shift[other])))][:MOST_ROWS]
    names = [machine.name for machine in problem.machines]
    rows = []
    for k in ranked.tolist():
        op = problem.operations[k]
        old, new = names[before.machine[k]], names[after.machine[k]]
        start = f"{moment(problem.clock, int(before.start[k]))} → {moment(problem.clock, int(after.start[k]))}"
        rows.append(
            Moved(
                k,
                problem.orders[op.order].name,
                op.step,
                new if old == new else f"{old} → {new}",
                start if shift[k] else moment(problem.clock, int(after.start[k])),
                int(shift[k]),
            )
        )
    return rows


def count_moved(before: Schedule, after: Schedule) -> int:
    """Count what stands elsewhere."""
    both = (before.machine != UNPLACED) & (after.machine != UNPLACED)
    return int((both & ((before.machine != after.machine) | (before.start != after.start))).sum())


def kpi_changes(version: Kpis, now: Kpis, figures: tuple[tuple[str, str, str, bool], ...]) -> list[KpiChange]:
    """Set the figures of two plans side by side; `figures` are (field, title, unit, more is better)."""
    rows = []
    for field, title, unit, more in figures:
        old, new = float(getattr(version, field)), float(getattr(now, field))
        same = abs(new - old) < 0.05
        rows.append(KpiChange(title, unit, old, new, None if same else (new > old) == more))
    return rows
