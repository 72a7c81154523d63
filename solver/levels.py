"""Solve a model level by level: the first level to its best, then the next without giving up the first."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ortools.sat.python import cp_model

from scheduler.schedule import Schedule
from solver.objective import Score

if TYPE_CHECKING:
    from solver.model import BuiltModel

_MANY_VARIABLES = 2_000
"""Above so many, presolve's probing can eat the whole time without looking at the clock."""
_STOP_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class Manner:
    """How CP-SAT goes about a solve: its named subsolvers (none: its own choice), and how hard it propagates."""

    subsolvers: tuple[str, ...] = ()
    strong: bool = False


BY_CLAUSES = Manner(("no_lp",), strong=True)
"""Proves job shops: one thread shuts ft10 in 1 s, la21 in 11 s, la40 in 5 s; left alone it takes 24 s for ft10.

Windows of 40 operations gain more with it too."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much work a solve may do. `deterministic` counts work instead of time and needs one worker."""

    seconds: float = 60.0
    workers: int = 1
    seed: int = 1
    deterministic: float | None = None
    level_share: float = 0.6  # of the time left that a level may take while others follow
    manner: Manner = Manner()
    log: Callable[[str], None] | None = None


@dataclass(frozen=True, slots=True)
class LevelsResult:
    """What a solve found.

    `schedule` is the best plan known (the incumbent if nothing better was found), `score` its exact score.
    `bounds` are proved: no plan of this model scores less on level k while the levels before are at their
    best; there is one for each level up to the first that is not proved. `proved` says that all are.
    `infeasible` says that the model has no solution, which is to be confirmed before anyone is told.
    """

    schedule: Schedule | None
    score: Score = ()
    bounds: tuple[int, ...] = ()
    proved: bool = False
    infeasible: bool = False
    stopped: bool = False
    seconds: float = 0.0


def solve_levels(
    built: BuiltModel,
    effort: Effort | None = None,
    *,
    incumbent: Schedule | None = None,
    should_stop: Callable[[], bool] | None = None,
    on_better: Callable[[Schedule], object] | None = None,
    floors: Sequence[int] = (),
    on_bound: Callable[[int, int], object] | None = None,
) -> LevelsResult:
    """Solve a model to the best of its profile, starting from a plan if there is one.

    `incumbent` (else the plan that the model was built around) is a hint and a limit: nothing worse is looked
    at. `floors` are limits of the levels that are known already, each given that the levels before are at their
    best. `on_better` gets each better plan and `on_bound` each better limit (level, value), on a thread of the
    solver; `should_stop` is asked often. May be called once for each model, because the levels stay in it as
    constraints.
    """
    best = built.base if incumbent is None else incumbent
    return _Levels(built, effort or Effort(), best, should_stop, on_better, tuple(floors), on_bound).solve()


@dataclass
class _Levels:
    built: BuiltModel
    effort: Effort
    best: Schedule | None
    should_stop: Callable[[], bool] | None
    on_better: Callable[[Schedule], object] | None
    known: tuple[int, ...] = ()
    on_bound: Callable[[int, int], object] | None = None
    score: Score = ()
    bounds: list[int] = field(default_factory=list)
    stopped: bool = False
    proved: bool = True

    def solve(self) -> LevelsResult:
        began = time.monotonic()
        self.until = began + self.effort.seconds
        self.work_left = self.effort.deterministic
        if self.best is not None:
            self.score = self.built.scorer.of(self.best)
        infeasible = False
        for k in range(len(self.built.levels)):
            last = k == len(self.built.levels) - 1
            if not self._at_its_floor(k):
                status, bound = self._solve_level(k, last)
                infeasible = status == cp_model.INFEASIBLE and k == 0 and not self.stopped
                closed = status == cp_model.OPTIMAL and not self.stopped
                if self.best is None or (status == cp_model.INFEASIBLE and not self.stopped):
                    self.proved = False
                    break
                self._learn(k, self.score[k] if closed else bound)
            if not last:
                self.built.model.add(self.built.levels[k] <= self.score[k])
            if self._over():
                self.proved = self.proved and last
                break
        return LevelsResult(
            self.best,
            self.score,
            tuple(self.bounds),
            self.proved and self.best is not None,
            infeasible,
            self.stopped,
            time.monotonic() - began,
        )

    def _at_its_floor(self, k: int) -> bool:
        """Close a level without a solve where the plan is as good as the windows alone allow."""
        floor = self._floor(k)
        if self.best is None or self.score[k] > floor:
            return False
        self._learn(k, floor)
        return True

    def _floor(self, k: int) -> int:
        """Return the limit of a level that is known before it is solved."""
        return max(self.built.level_floors[k], self.known[k] if k < len(self.known) and self.proved else 0)

    def _learn(self, k: int, bound: int) -> None:
        if self.proved:
            self.bounds.append(min(bound, self.score[k]))
        self.proved = self.proved and bound >= self.score[k]

    def _over(self) -> bool:
        out_of_work = self.work_left is not None and self.work_left <= 0
        return self.stopped or out_of_work or time.monotonic() >= self.until or self._asked()

    def _asked(self) -> bool:
        if not self.stopped and self.should_stop is not None and self.should_stop():
            self.stopped = True
        return self.stopped

    def _solve_level(self, k: int, last: bool) -> tuple[Any, int]:
        """Solve one level; return the status and a proved bound on it."""
        model, level = self.built.model, self.built.levels[k]
        model.clear_objective()  # type: ignore[no-untyped-call]
        if not isinstance(level, int):
            model.minimize(level)
        if self.best is not None:
            self.built.hint(self.best)
            model.add(level <= self.score[k])
        if self._floor(k) > self.built.level_floors[k]:
            model.add(level >= self._floor(k))
        solver = cp_model.CpSolver()
        self._set(solver.parameters, last)
        if self.on_bound is not None and self.proved:
            solver.best_bound_callback = lambda bound: self._tell_bound(k, bound)
        watch = _Watch(self, solver)
        with watch:
            status = solver.solve(model, watch)
        if status == cp_model.MODEL_INVALID:
            raise RuntimeError(f"CP-SAT refuses the model: {model.validate()}")
        if self.work_left is not None:
            self.work_left -= solver.response_proto.deterministic_time
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            self.take(self.built.extract(lambda e: int(solver.value(e))))
        floor = self._floor(k)
        if isinstance(level, int):
            return status, level
        known = status in (cp_model.OPTIMAL, cp_model.FEASIBLE, cp_model.UNKNOWN)
        bound = solver.best_objective_bound if known else -math.inf
        return status, max(floor, math.ceil(bound - 1e-6)) if math.isfinite(bound) else floor

    def _tell_bound(self, k: int, bound: float) -> None:
        if self.on_bound is not None and math.isfinite(bound):
            self.on_bound(k, math.ceil(bound - 1e-6))

    def take(self, schedule: Schedule) -> bool:
        """Keep a plan if it is better than what is known."""
        score = self.built.scorer.of(schedule)
        if self.best is not None and score >= self.score:
            return False
        self.best, self.score = schedule, score
        return True

    def found(self, schedule: Schedule) -> None:
        """Take in a plan that the solver has just found."""
        if self.take(schedule) and self.on_better is not None:
            self.on_better(schedule)

    def _set(self, parameters: Any, last: bool) -> None:
        left = max(0.01, self.until - time.monotonic())
        parameters.max_time_in_seconds = left if last else max(0.01, left * self.effort.level_share)
        if self.work_left is not None:
            share = 1.0 if last else self.effort.level_share
            parameters.max_deterministic_time = max(1e-3, self.work_left * share)
        parameters.num_workers = 1 if self.effort.deterministic is not None else self.effort.workers
        parameters.random_seed = self.effort.seed
        parameters.subsolvers.extend(self.effort.manner.subsolvers)
        if self.effort.manner.strong:
            parameters.use_strong_propagation_in_disjunctive = True
        if len(self.built.model.proto.variables) > _MANY_VARIABLES or not self.built.whole:
            parameters.cp_model_probing_level = 0
        if not self.built.whole:
            parameters.symmetry_level = 0
            parameters.linearization_level = 1 if self.built.vars.arcs else 0
        if self.effort.log is not None:
            parameters.log_search_progress = True
            parameters.log_to_stdout = False


class _Watch(cp_model.CpSolverSolutionCallback):
    """Hands plans on as they are found, and stops the solver when asked to, however long nothing is found."""

    def __init__(self, levels: _Levels, solver: cp_model.CpSolver) -> None:
        super().__init__()
        self._levels = levels
        self._solver = solver
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="stop watch", daemon=True)
        if levels.effort.log is not None:
            solver.log_callback = levels.effort.log

    def on_solution_callback(self) -> None:
        """Take the plan over."""
        self._levels.found(self._levels.built.extract(lambda e: int(self.value(e))))

    def __enter__(self) -> None:
        if self._levels.should_stop is not None:
            self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._done.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _look(self) -> None:
        # A stop is ignored before the search has begun, so it is repeated until the solve ends.
        while not self._done.wait(_STOP_EVERY_S):
            if self._levels._asked():
                self._solver.stop_search()
