"""The engine's way through one problem, inside its own process: dispatch, improve, prove.

Every plan is checked before it leaves; one that breaks a rule is a bug of ours, is never sent, and is
told in the run's note.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from scheduler.child import Channel
from scheduler.kpis import Kpis, measure
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import joined, say
from solver.bounds import Limits, limits
from solver.check import check
from solver.construct import construct
from solver.kernels import warm
from solver.objective import TERMS, Score, Scorer, profile_for
from solver.progress import Clash, Progress, SolveResult, Status
from solver.rules import deadline, own_names
from solver.settings import SolveSettings

_SPARE_S = 0.15
"""Kept back at the end of the time for the last word."""


def plan(channel: Channel, problem: Problem, settings: SolveSettings, start_plan: Schedule | None) -> SolveResult:
    """Find the best plan in the time that the settings give; the target of the engine's process."""
    desk = Desk(channel, problem, settings)
    if settings.repeatable:
        desk.began += _warmed_up()
    clashes = construct(desk, start_plan)
    if clashes:
        return desk.result(Status.IMPOSSIBLE, clashes)
    from solver.improve import find_any, improve

    if desk.best is None:
        desk.say(say("Looking for any plan"))
        clashes = find_any(desk)
        if clashes:
            return desk.result(Status.IMPOSSIBLE, clashes)
    if desk.best is None:
        return desk.result(Status.STOPPED, note=desk.why_none())
    improve(desk)
    return desk.result(Status.OPTIMAL if desk.proved else Status.FEASIBLE)


def _warmed_up() -> float:
    """Wait for the kernels, so that a repeatable run always has them; return how long that took, in seconds."""
    began = time.monotonic()
    warm.warm_up()
    return time.monotonic() - began


@dataclass
class Desk:
    """What the phases share: the problem, the best plan so far, the limits, the clock and the way out."""

    channel: Channel
    problem: Problem
    settings: SolveSettings
    began: float = field(default_factory=time.monotonic)
    best: Schedule | None = None
    best_score: Score | None = None
    rejected: str = ""  # the first violation of a plan of ours that was refused
    stuck: int | None = None  # an operation that dispatching could not place
    steps: int = 0  # windows solved, for the repeatable mode

    def __post_init__(self) -> None:
        """Prepare scoring; the limits come after the first plan."""
        self.profile = profile_for(self.problem, self.settings.profile)
        self.scorer = Scorer(self.problem, self.profile)
        self.limits: Limits | None = None
        self.bound_terms = dict.fromkeys(TERMS, 0.0)
        self.level_bounds = [0] * len(self.profile.levels)
        self.first_kpis: Kpis | None = None
        self.first_s: float | None = None
        self.kpis: Kpis | None = None
        self._terms: dict[str, float] = {}  # of the best plan, in hours
        self.improvements: list[tuple[float, float]] = []
        self.phase: str = say("First plan")
        self._lock = threading.RLock()  # a proof offers plans and limits from threads of its own

    def learn_limits(self) -> Limits:
        """Work out what no plan can beat, once."""
        if self.limits is None:
            found = self.limits = limits(self.problem)
            self.bound_terms = found.by_term()
            # Rounded down, with room for the last bit of a float: a limit must never be too high.
            tardiness = int(found.weighted_tardiness * self.scorer.weight_scale + 1e-6)
            self.level_bounds = list(self.scorer.of_terms(tardiness, found.makespan_min, found.setup_min))
        return self.limits

    @property
    def seconds(self) -> float:
        """Return the seconds since the engine began."""
        return time.monotonic() - self.began

    @property
    def left_s(self) -> float:
        """Return the seconds that are left to work."""
        return self.settings.seconds - _SPARE_S - self.seconds

    def over(self) -> bool:
        """Say whether to end now: stopped, out of time, or nothing better can exist."""
        return self.left_s <= 0 or self.proved or self.channel.wants_stop()

    @property
    def proved(self) -> bool:
        """Say whether the best plan reaches the limit on every level."""
        return self.best_score is not None and self.limits is not None and all(
            value <= bound for value, bound in zip(self.best_score, self.level_bounds, strict=True)
        )

    @property
    def open_level(self) -> int:
        """Return the first level that is not at its limit yet (the last where all are)."""
        pairs = zip(self.best_score or (), self.level_bounds, strict=False)
        return next((k for k, (value, bound) in enumerate(pairs) if value > bound), len(self.level_bounds) - 1)

    def raise_bound(self, level: int, value: int) -> None:
        """Take in a proved limit of a level, given that all levels before it are at their best."""
        if self.best_score is not None:
            value = min(value, self.best_score[level])
        with self._lock:
            self.level_bounds[level] = max(self.level_bounds[level], value)
        by_term = self.profile.levels[level]
        if level == 0 and len(by_term) == 1:
            term, weight = by_term[0]
            hours = self.scorer.hours((self.level_bounds[0],))[0] / weight
            self.bound_terms[term] = max(self.bound_terms[term], hours)

    def offer(self, schedule: Schedule, tentative: bool = False) -> bool:
        """Take a plan if it is better than the best and breaks no rule, and send it out; say whether it was taken.

        A tentative plan may break a rule without that being a fault of ours (two parts put together).
        """
        score = self.scorer.of(schedule)
        with self._lock:
            return self._offer(schedule, score, tentative)

    def _offer(self, schedule: Schedule, score: Score, tentative: bool) -> bool:
        if self.best_score is not None and score >= self.best_score:
            return False
        violation = next(check(self.problem, schedule), None)
        if violation is not None:
            # rules of thumb know no deadlines, and no rules of an engineer's own
            if not tentative and violation.rule != deadline.NAME and violation.rule not in own_names():
                self.rejected = self.rejected or violation.sentence
            return False
        self.best, self.best_score = schedule, score
        self.kpis = measure(self.problem, schedule)
        tardiness_h = self.scorer.tardiness(schedule.end) / (60 * self.scorer.weight_scale)
        self._terms = dict(zip(TERMS, (tardiness_h, self.kpis.makespan_h, self.kpis.setup_h), strict=True))
        if self.first_kpis is None:
            self.first_kpis, self.first_s = self.kpis, self.seconds
        self.improvements.append((round(self.seconds, 3), self.scorer.hours(score)[0]))
        self._send(schedule)
        return True

    def say(self, phase: str) -> None:
        """Tell what is being done."""
        self.phase = phase
        self._send(None)

    def _send(self, schedule: Schedule | None) -> None:
        self.channel.send(
            Progress(
                seconds=self.seconds,
                phase=self.phase,
                objective=self.objective(),
                bound=dict(self.bound_terms),
                levels=self.levels(),
                level_bounds=self.scorer.hours(tuple(self.level_bounds)),
                kpis=self.kpis if schedule is not None else None,
                schedule=schedule,
            )
        )

    def objective(self) -> dict[str, float]:
        """Return the terms of the best plan in hours."""
        return dict(self._terms)

    def levels(self) -> tuple[float, ...]:
        """Return the levels of the best plan in hours."""
        return () if self.best_score is None else self.scorer.hours(self.best_score)

    def why_none(self) -> str:
        """Say why there is no plan, in a sentence."""
        if self.channel.wants_stop():
            return say("Stopped before a first plan was found.")
        if self.stuck is not None:
            return say(
                "No plan was found in the time given: {operation} has no place that keeps all locks, deadlines "
                "and waits. Give it more time, or take back one of them.",
                operation=self.problem.label(self.stuck),
            )
        return say("No plan was found in the time given. Give it more time, or take back locks or deadlines.")

    def result(self, status: Status, clashes: Sequence[Clash] = (), note: str = "") -> SolveResult:
        """Return the run's last word."""
        if self.settings.repeatable and not self.proved and self.left_s <= 0:
            over = say("The time ran out before the counted steps were done, so this run may not repeat.")
            note = joined([note, over])
        if self.rejected:
            refused = say("A plan that broke a rule was refused ({count}); please report it.", count=self.rejected)
            note = joined([note, refused])
        return SolveResult(
            status=status,
            schedule=self.best,
            kpis=self.kpis,
            first_plan_kpis=self.first_kpis,
            first_plan_s=self.first_s,
            seconds=self.seconds,
            objective=self.objective(),
            bound=dict(self.bound_terms),
            levels=self.levels(),
            level_bounds=self.scorer.hours(tuple(self.level_bounds)),
            improvements=tuple(self.improvements),
            clashes=tuple(clashes),
            profile=self.profile.name,
            seed=self.settings.seed,
            note=note,
        )
