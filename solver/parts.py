"""Solve a part of a plan, or the whole, with CP-SAT: one call for the improver."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from scheduler.problem import Problem
from scheduler.schedule import Minutes, Schedule
from solver.objective import Profile
from solver.windows import leeway

_WHOLE_LEVEL_SHARE = 0.85
_PART_LEVEL_SHARE = 0.6
"""Of the time left, what a level may take while others follow: a proof of the first is worth most."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: a better plan if there is one, and what was proved of this part (or of the whole)."""

    schedule: Schedule | None
    bounds: tuple[int, ...] = ()
    proved: bool = False
    infeasible: bool = False


def solve_part(
    problem: Problem,
    profile: Profile,
    base: Schedule | None,
    free: Collection[int] | None,
    *,
    seconds: float,
    workers: int,
    seed: int,
    deterministic: float | None = None,
    setups: Minutes | None = None,
    should_stop: Callable[[], bool] | None = None,
    on_better: Callable[[Schedule], object] | None = None,
    floors: Sequence[int] = (),
    on_bound: Callable[[int, int], object] | None = None,
    horizon: int | None = None,
) -> Outcome:
    """Let the `free` operations (None: all) move and look for a better plan than `base`; OR-Tools is imported here.

    `floors` and `on_bound` are limits of the levels (see solve_levels). Of the whole model, `seconds` counts the
    making too; with a `horizon` it holds only plans that end by then, and what it proves is proved of them alone.
    """
    from solver.levels import BY_CLAUSES, Effort, solve_levels
    from solver.model import build
    from solver.variables import BuildStopped

    began = time.monotonic()

    def late() -> bool:
        return (should_stop is not None and should_stop()) or time.monotonic() - began > seconds

    near = None if free is None or base is None else leeway(problem, free, base)
    try:
        built = build(
            problem, profile, free=free, incumbent=base, horizon=horizon, setups=setups, leeway=near, should_stop=late
        )
    except BuildStopped:
        return Outcome(None)
    if free is None:
        seconds = max(0.01, seconds - (time.monotonic() - began))
    share = _WHOLE_LEVEL_SHARE if free is None else _PART_LEVEL_SHARE
    effort = Effort(seconds, workers, seed, deterministic, share, BY_CLAUSES)
    found = solve_levels(
        built, effort, incumbent=base, should_stop=should_stop, on_better=on_better, floors=floors, on_bound=on_bound
    )
    better = found.schedule if found.schedule is not base else None
    return Outcome(better, found.bounds, found.proved, found.infeasible)
