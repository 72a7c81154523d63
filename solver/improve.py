"""Make a plan better: free a part, solve it with CP-SAT, keep what is better; prove the whole where it is small.

Large neighbourhood search after Shaw 1998 (doi 10.1007/3-540-49481-2_30), with neighbourhoods chosen by what they
brought lately and window sizes that follow how many windows are solved to the end.
"""

from __future__ import annotations

import math
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Minutes, Schedule
from solver.construct import construct, offer_left_shift
from solver.engine import Desk
from solver.kernels import warm
from solver.neighborhoods import NEIGHBORHOODS, View
from solver.objective import PROFILES, Score
from solver.parts import Outcome, solve_part
from solver.progress import Clash, gap_pct
from solver.rules import deadline
from solver.searchers import Searcher, searchers

TINY_OPERATIONS = 40
"""Up to so many operations the whole model is solved and proved from the start."""
WHOLE_OPERATIONS = 120
"""Up to so many it has the last part of the time, whatever the limits say."""
PROVE_OPERATIONS = 400
"""Up to so many it has the last part of the time if a proof is near."""
WHOLE_PAIRS = 60_000
"""Up to so many pairs of operations on the same machine the whole model is made at all (about 5 s)."""
PROVE_SHARE = 0.6
"""How much of the time left a proof may take there, before searching goes on."""
SEARCH_SHARE = 0.25
"""Where a proof is worth trying, it is tried after this share of the time."""
_STEP_S = 0.2
_STEP_S_AN_OPERATION = 5e-5
"""How long a compiled search goes on before it is looked at: checking and sending a large plan takes its time."""
_WARM_UP_WINDOWS = 6
"""A lane of windows that has gained nothing on the first level after so many becomes one more search ..."""
_WINDOWS_AGAIN = 0.25
"""... until this share of its time is left."""
_LEAD = 0.02
"""A search goes on from somebody else's plan if that is better by such a share on its first level."""
_SIZE_MIN, _SIZE_MAX = 6, 150
_WINDOW_S = 1.5
_STEPS_A_SECOND = 1.0
"""In the repeatable mode: so many rounds (a stretch of search, a window) for each second, instead of the clock."""
_STEP_WORK = 0.1  # deterministic seconds of a window in the repeatable mode: slow machines must get through in time
_WHOLE_WORK = 0.1  # the same for the whole model, for each second of its time


def find_any(desk: Desk) -> tuple[Clash, ...]:
    """Look for any plan when dispatching found none; return the rows that clash if none can exist.

    Small shops are settled by the whole model; in large ones deadlines first become very dear, and are hard
    again once a plan keeps them all.
    """
    count = len(desk.problem.operations)
    if any(order.deadline for order in desk.problem.orders):
        share = 0.3 if count <= PROVE_OPERATIONS else 1.0
        _search_with_dear_deadlines(desk, share)
    if desk.best is None and not desk.channel.wants_stop() and _buildable(desk.problem):
        outcome = _whole(desk, max(2.0, desk.left_s * 0.7))
        if desk.best is None and outcome.infeasible:
            from solver.clash import clashes

            return clashes(desk.problem, seconds=max(5.0, desk.left_s), should_stop=desk.channel.wants_stop)
    return ()


def _buildable(problem: Problem) -> bool:
    """Say whether the whole model can be made in some seconds; sequence-dependent setups cost an arc for each pair."""
    on_machine = [0] * len(problem.machines)
    for op in problem.operations:
        for mode in op.allowed_modes:
            on_machine[mode.machine] += 1
    pairs = sum(n * n for n, machine in zip(on_machine, problem.machines, strict=True) if machine.capacity == 1)
    return len(problem.operations) <= 5 * PROVE_OPERATIONS and (pairs <= WHOLE_PAIRS or not problem.changeovers)


def _search_with_dear_deadlines(desk: Desk, share: float) -> None:
    dear = 1 + 1000 * max((order.weight for order in desk.problem.orders), default=1.0)
    orders = tuple(replace(o, deadline=False, weight=dear) if o.deadline else o for o in desk.problem.orders)
    relaxed = Attempt(
        desk.channel,
        replace(desk.problem, orders=orders),
        replace(desk.settings, seconds=desk.seconds + desk.left_s * share, profile=PROFILES[0].name),
        began=desk.began,
        parent=desk,
    )
    construct(relaxed, None)
    if relaxed.best is not None and not relaxed.over():
        Search(relaxed).run(relaxed.left_s)


@dataclass
class Attempt(Desk):
    """A search on an easier problem, over as soon as one of its plans is a plan of the real one."""

    parent: Desk | None = None

    def over(self) -> bool:
        """Say whether the real problem has a plan, or the time is over."""
        return (self.parent is not None and self.parent.best is not None) or super().over()

    def offer(self, schedule: Schedule, tentative: bool = False) -> bool:
        """Take a plan, and hand it to the real desk if it keeps the deadlines too."""
        taken = super().offer(schedule, tentative)
        if taken and self.parent is not None and next(deadline.violations(self.parent.problem, schedule), None) is None:
            self.parent.offer(schedule)
        return taken

    def _send(self, schedule: Schedule | None) -> None:
        """Keep quiet: these plans are not plans yet."""


def improve(desk: Desk) -> None:
    """Improve the best plan until the time is over, it is stopped, or nothing better can exist."""
    if desk.over():
        return
    count = len(desk.problem.operations)
    if count <= WHOLE_OPERATIONS and (not _searchable(desk) or count <= TINY_OPERATIONS):
        desk.say("Improving and proving")
        _whole(desk, desk.left_s * 0.5)
    while not desk.over():
        proving = _worth_proving(desk)
        desk.say("Improving")
        Search(desk).run(desk.left_s * (SEARCH_SHARE if proving and not desk.settings.repeatable else 1.0))
        if proving and not desk.over():
            desk.say("Proving")
            _whole(desk, desk.left_s * (1.0 if count <= WHOLE_OPERATIONS else PROVE_SHARE))
        if desk.settings.repeatable:
            return


def _worth_proving(desk: Desk) -> bool:
    count = len(desk.problem.operations)
    if desk.settings.repeatable:  # presolve of larger models is not counted as work
        return count <= TINY_OPERATIONS
    return count <= WHOLE_OPERATIONS or (count <= PROVE_OPERATIONS and _nearly_proved(desk))


def _searchable(desk: Desk) -> bool:
    return bool(searchers(desk.problem, desk.profile, 1, 1, 1.0))


def _nearly_proved(desk: Desk) -> bool:
    """Say whether the first level that is not proved is near its limit, so that a proof may come."""
    gap = gap_pct(desk.levels(), desk.scorer.hours(tuple(desk.level_bounds)))
    return gap is not None and gap < 10


def _whole(desk: Desk, seconds: float) -> Outcome:
    """Solve the whole model, taking in better plans and limits as they come."""
    outcome = solve_part(
        desk.problem,
        desk.profile,
        desk.best,
        None,
        seconds=max(0.1, desk.left_s if desk.settings.repeatable else seconds),
        workers=1 if desk.settings.repeatable else desk.settings.cores,
        seed=desk.settings.seed,
        deterministic=desk.settings.seconds * _WHOLE_WORK if desk.settings.repeatable else None,
        should_stop=desk.over,
        on_better=desk.offer,
    )
    if outcome.schedule is not None:
        desk.offer(outcome.schedule)
    for level, value in enumerate(outcome.bounds):
        desk.raise_bound(level, value)
    return outcome


@dataclass(frozen=True, slots=True)
class Task:
    """What a lane is doing: a step of a search, or a window of some kind over a plan."""

    work: Callable[[], Outcome] | None
    kind: int = 0
    base: Schedule | None = None
    searcher: Searcher | None = None


@dataclass
class _Merit:
    """How a neighbourhood has done lately; its window size follows how many are solved to the end."""

    weight: float = 1.0
    size: float = 16.0

    def learn(self, gain: float, solved: bool) -> None:
        self.weight = max(0.1, 0.9 * self.weight + gain)
        self.size = min(_SIZE_MAX, self.size * 1.05) if solved else max(_SIZE_MIN, self.size * 0.85)


@dataclass
class Search:
    """Search over the best plan of a desk: compiled searches and windows side by side, each on a lane of its own."""

    desk: Desk
    rng: random.Random = field(init=False)

    def __post_init__(self) -> None:
        """Begin with equal merits."""
        self.rng = random.Random(self.desk.settings.seed)
        self.merits = [_Merit() for _ in NEIGHBORHOODS]
        self.view: View | None = None
        self.halt = threading.Event()
        self.hired_at = -math.inf  # when it was last looked whether the kernels are there
        self.searchers: list[Searcher] = []
        self.idle: list[Searcher] = []
        self.windows = 0  # solved so far
        self.window_gains = 0  # of these, better on the first level

    def run(self, seconds: float) -> None:
        """Search for so long, or until the desk says that it is over."""
        self.span_s = max(0.1, seconds)
        self.until = time.monotonic() + seconds
        if self.desk.settings.repeatable:
            self._run_repeatable()
            return
        lanes = self.desk.settings.cores
        with ThreadPoolExecutor(max(2, lanes)) as pool:
            busy: dict[Future[Outcome], Task] = {}
            while not self._done():
                self._hire()
                while len(busy) < max(lanes, 1):
                    task = self._next_task()
                    assert task.work is not None
                    busy[pool.submit(task.work)] = task
                ended, _ = wait(busy, timeout=0.05, return_when=FIRST_COMPLETED)
                for future in ended:
                    self._take(busy.pop(future), future.result())
            self.halt.set()
            for searcher in self.searchers:
                searcher.stop()

    def _hire(self) -> None:
        """Begin the compiled searches once the kernels are ready."""
        if self.searchers or self.hired_at > time.monotonic() - 1:
            return
        if not warm.kernels_ready():
            self.hired_at = time.monotonic()
            if warm.compiled():
                warm.warm_up_in_background()
            return
        desk = self.desk
        assert desk.best is not None
        left = desk.settings.seconds if desk.settings.repeatable else max(0.5, self.until - time.monotonic())
        for searcher in searchers(desk.problem, desk.profile, desk.settings.cores, desk.settings.seed, left):
            if searcher.start(desk.best):
                self.searchers.append(searcher)
        self.idle = list(self.searchers)

    def _next_task(self) -> Task:
        """Choose what a free lane does next."""
        cores = self.desk.settings.cores
        if self.idle:
            at_work = len(self.searchers) - len(self.idle)
            hopeless = self.windows >= _WARM_UP_WINDOWS and not self.window_gains
            ending = self._ending()
            if cores == 1:
                search = not ending or self.rng.random() < 0.5
            else:
                search = at_work < cores - 1 or (hopeless and not ending)
            if search:
                searcher = self.idle.pop(0)
                seconds = max(_STEP_S, _STEP_S_AN_OPERATION * len(self.desk.problem.operations))
                return Task(lambda: Outcome(searcher.step(seconds)), searcher=searcher)
        kind, free, view = self._choose()
        seed = self.rng.randrange(2**30)
        return Task(lambda: self._solve(view.schedule, view.setups, free, seed, None), kind, view.schedule)

    def _run_repeatable(self) -> None:
        self._hire()
        count = max(1, int(self.desk.settings.seconds * _STEPS_A_SECOND))
        for _ in range(count):
            if self._done():
                return
            for searcher in self.searchers[:1]:
                self._take(Task(None, searcher=searcher), Outcome(searcher.steps(1.0 / count)))
            kind, free, view = self._choose()
            outcome = self._solve(view.schedule, view.setups, free, self.rng.randrange(2**30), _STEP_WORK)
            self._take(Task(None, kind, view.schedule), outcome)

    def _done(self) -> bool:
        return self.desk.over() or time.monotonic() > self.until

    def _ending(self) -> bool:
        """Say whether the last part of the search has begun, in which windows have their second chance."""
        return self.until - time.monotonic() < _WINDOWS_AGAIN * self.span_s

    def _choose(self) -> tuple[int, set[int], View]:
        best = self.desk.best
        assert best is not None
        if self.view is None or self.view.schedule is not best:
            self.view = View.of(self.desk.problem, best)
        kind = self.rng.choices(range(len(NEIGHBORHOODS)), [merit.weight for merit in self.merits])[0]
        free = NEIGHBORHOODS[kind][1](self.view, int(self.merits[kind].size), self.rng)
        if len(free) < 2:
            free = NEIGHBORHOODS[0][1](self.view, int(self.merits[kind].size), self.rng)
        return kind, free, self.view

    def _solve(
        self, base: Schedule, setups: Minutes, free: set[int], seed: int, deterministic: float | None
    ) -> Outcome:
        return solve_part(
            self.desk.problem,
            self.desk.profile,
            base,
            free,
            seconds=max(0.05, self.desk.left_s if deterministic else min(_WINDOW_S, self.desk.left_s)),
            workers=1,
            seed=seed,
            deterministic=deterministic,
            setups=setups,
            should_stop=lambda: self.halt.is_set() or self.desk.over(),
        )

    def _take(self, task: Task, outcome: Outcome) -> None:
        """Take in what a lane found; if the best plan has moved on under a window, only the changed part of it."""
        desk = self.desk
        before = desk.best_score
        if task.searcher is not None:
            if outcome.schedule is not None:
                hard = any(order.deadline for order in desk.problem.orders)
                desk.offer(outcome.schedule, tentative=hard)
            self.idle.append(task.searcher)
            return
        gained = False
        if outcome.schedule is not None:
            if task.base is desk.best or task.base is None or desk.best is None:
                gained = desk.offer(outcome.schedule)
            else:
                gained = desk.offer(_overlay(desk.best, task.base, outcome.schedule), tentative=True)
        first = gained and before is not None and desk.best_score is not None and desk.best_score[0] < before[0]
        self.windows += 1
        self.window_gains += first
        self.merits[task.kind].learn(1.0 if first else 0.3 if gained else 0.0, outcome.proved)
        if gained:
            offer_left_shift(desk)
            self._tell_searchers(before)

    def _tell_searchers(self, before: Score | None) -> None:
        """Let idle searches go on from the best plan if it leads by much; a hot search would only lose its way."""
        desk = self.desk
        if desk.best is None or desk.best_score is None or before is None:
            return
        if desk.best_score[0] < before[0] * (1 - _LEAD) or self._ending():
            for searcher in self.idle:
                searcher.adopt(desk.best)


def _overlay(best: Schedule, base: Schedule, found: Schedule) -> Schedule:
    """Return the best plan with what `found` changed against `base`."""
    changed = (
        (found.machine != base.machine)
        | (found.start != base.start)
        | (found.end != base.end)
        | (found.setup_start != base.setup_start)
    )
    return Schedule(
        np.where(changed, found.machine, best.machine),
        np.where(changed, found.setup_start, best.setup_start),
        np.where(changed, found.start, best.start),
        np.where(changed, found.end, best.end),
    )
