"""The search: compiled searches, windows and proofs side by side, each on a lane of its own.

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
from dataclasses import dataclass, field

import numpy as np

from scheduler.schedule import Minutes, Schedule
from solver.construct import offer_left_shift
from solver.engine import Desk
from solver.kernels import warm
from solver.neighborhoods import NEIGHBORHOODS, View
from solver.objective import Score
from solver.parts import Outcome, solve_part
from solver.prove import Proof
from solver.searchers import Searcher, searchers

_STEP_S = 0.2
_STEP_S_AN_OPERATION = 5e-5
"""How long a compiled search goes on before it is looked at: checking and sending a large plan takes its time."""
_WARM_UP_WINDOWS = 6
"""A lane of windows that has gained nothing on the first open level after so many becomes one more search ..."""
_WINDOWS_AGAIN = 0.25
"""... until this share of its time is left."""
_SEARCH_SHARE = 0.25
"""On one core: a proof is tried after this share of the time ..."""
_PROVE_SHARE = 0.6
"""... and may take so much of what has gone by."""
_LEAD = 0.02
"""A search goes on from somebody else's plan if that is better by such a share on the level that counts."""
_SIZE_MIN, _SIZE_MAX = 6, 400
_LARGER, _SMALLER = 1.1, 0.87  # at rest where 59 % of the windows are solved to the end
_WINDOW_S = 1.5
_STEPS_A_SECOND = 1.0
"""In the repeatable mode: so many rounds (a stretch of search, a window) for each second, instead of the clock."""
_STEP_WORK = 0.1  # deterministic seconds of a window in the repeatable mode: slow machines must get through in time


@dataclass(frozen=True, slots=True)
class Task:
    """What a lane is doing: a step of a search, a slice of the proof, or a window of some kind over a plan."""

    work: Callable[[], Outcome] | None
    kind: int = 0
    base: Schedule | None = None
    searcher: Searcher | None = None
    proof: bool = False
    began: float = field(default_factory=time.monotonic)


@dataclass
class _Merit:
    """How a neighbourhood has done lately; its window size follows how many are solved to the end."""

    weight: float = 1.0
    size: float = 16.0

    def learn(self, gain: float, solved: bool) -> None:
        self.weight = max(0.1, 0.9 * self.weight + gain)
        self.size = min(_SIZE_MAX, self.size * _LARGER) if solved else max(_SIZE_MIN, self.size * _SMALLER)


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
        self.known: dict[int, Score] = {}  # by searcher: the score of the best plan that it has seen
        self.proof = Proof(self.desk, self.halt)
        self.windows = 0  # solved so far
        self.windows_s = 0.0  # the time they took
        self.window_gains = 0  # of these, better on the first level that is not proved

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
                self.known[id(searcher)] = desk.best_score or ()
        self.idle = list(self.searchers)

    def _next_task(self) -> Task:
        """Choose what a free lane does next."""
        slice_s = self._proof_slice_s()
        searching = len(self.searchers) - len(self.idle)
        others = searching + self.proof.running
        if slice_s and (searching or not self.searchers or self.desk.settings.cores == 1):
            return Task(self.proof.begin(slice_s), proof=True)
        if self.idle and self._search_next(others):
            searcher = self.idle.pop(0)
            self._tell(searcher)
            seconds = max(_STEP_S, _STEP_S_AN_OPERATION * len(self.desk.problem.operations))
            return Task(lambda: Outcome(searcher.step(seconds)), searcher=searcher)
        kind, free, view = self._choose()
        seed = self.rng.randrange(2**30)
        return Task(lambda: self._solve(view.schedule, view.setups, free, seed, None), kind, view.schedule)

    def _search_next(self, others: int) -> bool:
        """Say whether a free lane searches rather than solves a window; `others` are at work that are no windows."""
        cores = self.desk.settings.cores
        if cores == 1:
            return not self._ending() or self.rng.random() < 0.5
        return others < cores - 1 or (self._hopeless() and not self._ending())

    def _hopeless(self) -> bool:
        return self.windows >= _WARM_UP_WINDOWS and not self.window_gains

    def _proof_slice_s(self) -> float:
        """Return for how long the whole model is to be solved next; 0 for not now."""
        if not self.proof.due:
            return 0.0
        left, gone = self.until - time.monotonic(), self.span_s - (self.until - time.monotonic())
        if self.desk.settings.cores == 1 and self.searchers:
            tired = gone < _SEARCH_SHARE * self.span_s or self.proof.spent_s > _PROVE_SHARE * gone
            return 0.0 if tired else self.proof.slice_s()
        if self.proof.preferred or self._hopeless():
            return left
        return self.proof.slice_s() if self.proof.spent_s <= self.windows_s else 0.0

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
        if task.proof:
            self.proof.take(outcome)
            return
        before, level = desk.best_score, desk.open_level
        if task.searcher is not None:
            if outcome.schedule is not None:
                hard = any(order.deadline for order in desk.problem.orders)
                if desk.offer(outcome.schedule, tentative=hard):
                    self.known[id(task.searcher)] = desk.best_score or ()
            self.idle.append(task.searcher)
            return
        gained = False
        if outcome.schedule is not None:
            if task.base is desk.best or task.base is None or desk.best is None:
                gained = desk.offer(outcome.schedule)
            else:
                gained = desk.offer(_overlay(desk.best, task.base, outcome.schedule), tentative=True)
        first = gained and (desk.best_score or ())[: level + 1] < (before or ())[: level + 1]
        self.windows += 1
        self.windows_s += time.monotonic() - task.began
        self.window_gains += first
        self.merits[task.kind].learn(1.0 if first else 0.3 if gained else 0.0, outcome.proved)
        if gained:
            offer_left_shift(desk)

    def _tell(self, searcher: Searcher) -> None:
        """Let a search go on from the best plan if it leads by much: a hot one would only lose its way, others not."""
        desk, known = self.desk, self.known.get(id(searcher), ())
        if desk.best is None or not desk.best_score or not known or desk.best_score >= known:
            return
        level = next(k for k, (ours, theirs) in enumerate(zip(desk.best_score, known, strict=True)) if ours != theirs)
        leads = desk.best_score[level] < known[level] * (1 - _LEAD) and level <= desk.open_level
        if searcher.welcomes or leads or self._ending():
            self.known[id(searcher)] = desk.best_score
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
