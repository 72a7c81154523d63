"""What the engine says while it works, and at its end: plain data that crosses the pipe."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from scheduler.kpis import Kpis
from scheduler.schedule import Schedule


class Status(StrEnum):
    """How a run ended."""

    OPTIMAL = "optimal"  # a checked plan, proved best on every level of the profile
    FEASIBLE = "feasible"  # a checked plan
    IMPOSSIBLE = "impossible"  # no plan can exist; the rows that clash are named and confirmed
    INVALID = "invalid"  # the input has errors
    STOPPED = "stopped"  # stopped, or out of time, before a first plan was found


@dataclass(frozen=True, slots=True)
class Progress:
    """One message from the engine; `schedule` only when it is a better plan (checked)."""

    seconds: float
    phase: str  # in the planner's words: "First plan", "Improving", "Proving"
    objective: dict[str, float]  # term -> value in its unit (hours)
    bound: dict[str, float]  # term -> no plan can have less (only terms with a proved bound)
    levels: tuple[float, ...] = ()  # what is minimised, most important first, in hours
    level_bounds: tuple[float, ...] = ()
    kpis: Kpis | None = None
    schedule: Schedule | None = None

    @property
    def gap_pct(self) -> float | None:
        """Return how much better a plan could be at most on the first level that is not proved, in %.

        0 when every level is proved best; None while nothing is known.
        """
        return gap_pct(self.levels, self.level_bounds)


def gap_pct(levels: tuple[float, ...], bounds: tuple[float, ...]) -> float | None:
    """Return the gap of the first level that is not closed, in % of its value; see Progress.gap_pct."""
    for k, value in enumerate(levels):
        if k >= len(bounds):
            return None
        if value - bounds[k] > 1e-6:
            return 100.0 * (value - bounds[k]) / value
    return 0.0 if levels else None


@dataclass(frozen=True, slots=True)
class Clash:
    """Rows that cannot all hold: a sentence, and the operations it speaks of."""

    sentence: str
    operations: tuple[int, ...] = ()
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class SolveResult:
    """How a run ended. `schedule` is None exactly when status is IMPOSSIBLE or STOPPED."""

    status: Status
    schedule: Schedule | None
    kpis: Kpis | None
    first_plan_kpis: Kpis | None
    first_plan_s: float | None
    seconds: float
    objective: dict[str, float] = field(default_factory=dict)
    bound: dict[str, float] = field(default_factory=dict)
    levels: tuple[float, ...] = ()
    level_bounds: tuple[float, ...] = ()
    improvements: tuple[tuple[float, float], ...] = ()  # (second, first level) of each better plan
    clashes: tuple[Clash, ...] = ()
    profile: str = ""
    seed: int = 0
    note: str = ""  # in a sentence, what the planner should know (the engine crashed but the plan is kept, ...)
