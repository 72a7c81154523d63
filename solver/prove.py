"""When a search lends a lane to CP-SAT for the whole model: to prove the best plan, or to find what is left."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from scheduler.calendar import FAR_MIN, WEEK_MIN
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.engine import Desk
from solver.objective import Score
from solver.parts import Outcome, solve_part
from solver.progress import gap_pct
from solver.windows import sequence_matters, whole_pieces

TINY_OPERATIONS = 40
"""Up to so many operations the whole model is solved and proved from the start."""
WHOLE_OPERATIONS = 120
"""Up to so many it is worth trying whatever the limits say."""
PROVE_OPERATIONS = 400
"""Up to so many if a proof is near, or if each operation has its one machine."""
_PAIRS_A_SECOND = 12_000
_PIECES_A_SECOND = 100_000
"""How fast the whole model is made: pairs of operations on a machine where setups depend on the sequence, and
pieces into which calendars and setups cut the starts."""
_BUILD_S = 5.0
_BUILD_SHARE = 0.25
"""The whole model is made at all if that takes at most so long, and at most this share of the time."""
_NEAR_PCT = 10.0
_REPEATABLE_WORK = 0.1  # deterministic seconds of the whole model for each second of a repeatable run's time
_SOON = 2
"""A plan ends soon that takes so many times as long as the limit: where locks leave few plans, CP-SAT finds one in
1.2 s instead of 4 s (263 operations, 60 % of them locked)."""
_CALM_S = 0.5
"""A proof begins when the best plan has stood for so long (or a tenth of the time so far): else it begins in vain."""
_FIRST_SLICE_S = 4.0
_LATER = 1.5
"""A proof that shares its lane with windows goes on for so long; each next one so much longer."""


def buildable(desk: Desk, horizon: int | None = None) -> bool:
    """Say whether the whole model, or that of plans that end by a horizon, is made in a small part of the time.

    It may be a matter of minutes.
    """
    if len(desk.problem.operations) > 5 * PROVE_OPERATIONS:
        return False
    pieces = whole_pieces(desk.problem, _last_end(desk) if horizon is None else horizon)
    seconds = _pairs(desk.problem) / _PAIRS_A_SECOND + pieces / _PIECES_A_SECOND
    return seconds <= min(_BUILD_S, _BUILD_SHARE * desk.settings.seconds)


def _last_end(desk: Desk) -> int | None:
    """Return the end that the best plan sets to all that is better; None where lateness comes first."""
    if desk.best_score is None:
        return None
    for value, (_, makespan, _) in zip(desk.best_score, desk.scorer.coefficients, strict=True):
        if makespan:
            return value // makespan
        if value > 0:
            break
    return None


def _pairs(problem: Problem) -> int:
    """Count the pairs of operations on one machine that an arc is made for."""
    if not sequence_matters(problem):
        return 0
    on_machine = [0] * len(problem.machines)
    for op in problem.operations:
        for mode in op.allowed_modes:
            on_machine[mode.machine] += 1
    return sum(n * n for n, machine in zip(on_machine, problem.machines, strict=True) if machine.capacity == 1)


def find_soon(desk: Desk, seconds: float) -> None:
    """Look for any plan with the model of those that end soon: a fraction of the whole, whose ends must be safe.

    What it proves is proved of them alone, and so is not taken in.
    """
    horizon = _SOON * desk.learn_limits().makespan_min + WEEK_MIN
    if horizon >= FAR_MIN or not buildable(desk, horizon):
        return
    solve_part(
        desk.problem,
        desk.profile,
        None,
        None,
        seconds=seconds,
        workers=desk.settings.cores,
        seed=desk.settings.seed,
        should_stop=lambda: desk.best is not None or desk.over(),
        on_better=desk.offer,
        horizon=horizon,
    )


def whole(desk: Desk, seconds: float, workers: int = 0) -> Outcome:
    """Solve the whole model, taking in better plans and limits as they come."""
    return _take_in(desk, _solve(desk, seconds, workers or desk.settings.cores, desk.over, desk.offer))


def _solve(
    desk: Desk,
    seconds: float,
    workers: int,
    should_stop: Callable[[], bool],
    on_better: Callable[[Schedule], object],
) -> Outcome:
    settings = desk.settings
    return solve_part(
        desk.problem,
        desk.profile,
        desk.best,
        None,
        seconds=max(0.1, desk.left_s if settings.repeatable else seconds),
        workers=1 if settings.repeatable else workers,
        seed=settings.seed,
        deterministic=settings.seconds * _REPEATABLE_WORK if settings.repeatable else None,
        should_stop=should_stop,
        on_better=on_better,
        floors=desk.level_bounds,
        on_bound=desk.raise_bound,
    )


def _take_in(desk: Desk, outcome: Outcome) -> Outcome:
    if outcome.schedule is not None:
        desk.offer(outcome.schedule)
    for level, value in enumerate(outcome.bounds):
        desk.raise_bound(level, value)
    return outcome


class Proof:
    """Solves the whole model on one lane, slice by slice, beside a search that goes on.

    A slice ends early when somebody else finds a better plan: the next one begins from there, with a
    tighter model. Clauses and strong propagation prove most, where lateness counts even more so.
    """

    def __init__(self, desk: Desk, halt: threading.Event) -> None:
        """Look at a desk; nothing is solved yet."""
        self.desk = desk
        self.running = False
        self.spent_s = 0.0
        self._halt = halt
        self._slice_s = _FIRST_SLICE_S
        self._own: Score | None = None
        count = len(desk.problem.operations)
        self.possible = count <= PROVE_OPERATIONS and buildable(desk)
        self.preferred = all(len(op.allowed_modes) == 1 for op in desk.problem.operations)
        """Whether the whole model is worth more than windows: nothing to choose but the sequences."""
        self._always = self.preferred or count <= WHOLE_OPERATIONS

    @property
    def due(self) -> bool:
        """Say whether a slice may begin now: it is worth it, and the best plan has stood for a while."""
        desk = self.desk
        if self.running or not self.possible or desk.best is None:
            return False
        calm = desk.seconds - desk.improvements[-1][0] > min(2.0, max(_CALM_S, 0.1 * desk.seconds))
        return calm and (self._always or self._near())

    def _near(self) -> bool:
        """Say whether the first level that is not proved is near its limit, so that a proof may come."""
        gap = gap_pct(self.desk.levels(), self.desk.scorer.hours(tuple(self.desk.level_bounds)))
        return gap is not None and gap < _NEAR_PCT

    def begin(self, seconds: float) -> Callable[[], Outcome]:
        """Return a slice of at most so many seconds, to be called on a lane; `take` its outcome at the end."""
        self.running = True
        return lambda: self._run(seconds)

    def take(self, outcome: Outcome) -> None:
        """Take in what a slice has found and proved."""
        self.running = False
        _take_in(self.desk, outcome)

    def slice_s(self) -> float:
        """Return how long a slice is that shares its lane; the next one is longer."""
        length, self._slice_s = self._slice_s, self._slice_s * _LATER
        return length

    def _run(self, seconds: float) -> Outcome:
        began = time.monotonic()
        desk = self.desk
        self._own = desk.best_score

        def offer(schedule: Schedule) -> None:
            self._own = desk.scorer.of(schedule)
            desk.offer(schedule)

        def overtaken() -> bool:
            return self._own is not None and desk.best_score is not None and desk.best_score < self._own

        try:
            return _solve(desk, seconds, 1, lambda: self._halt.is_set() or desk.over() or overtaken(), offer)
        finally:
            self.spent_s += time.monotonic() - began
