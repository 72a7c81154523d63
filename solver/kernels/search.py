"""Decoder search: simulated annealing over machine sequences, chosen machines and claims on pools.

Exact for calendars, setups, pools, waits, transfer batches and locks, because every move is decoded; fast, because
only what it reaches is. Annealing after Kirkpatrick, Gelatt, Vecchi 1983 (doi 10.1126/science.220.4598.671);
critical operations of tardy orders are moved most.
"""

from __future__ import annotations

import time
from typing import Final

import numpy as np
import numpy.typing as npt

from scheduler.calendar import FAR_MIN
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.kernels import anneal
from solver.kernels.board import Board
from solver.kernels.rounds import Rounds
from solver.kernels.world import M_MACHINE, S_BEGIN, S_END, S_MODE, S_START
from solver.objective import Score, Scorer

_CHUNK_S: Final = 0.02
_HOT: Final = 0.5
"""The first temperature: so many times the mean cost of an order."""
_RISE: Final = 10.0
"""Moves may make so many times the temperature of tardiness on the way, until more is known."""
_LOWER_LEVELS: Final = 0.01
"""What a level is worth beside the one above it, both as shares of their values at the start."""
_LATE_MIN: Final = 60.0
"""A lower level of tardiness counts as if orders were so late at least: else a plan without any holds the rest fast."""
_MOST: Final = 2**62
_SHARES: Final = {
    (True, False, False): (0.85, 0.0, 0.0),
    (False, True, False): (0.85, 0.0, 0.0),
    (False, False, True): (0.3, 0.0, 0.5),
    (False, True, True): (0.2, 0.3, 0.4),
}
_SHARES_OF_ALL: Final = (0.6, 0.1, 0.2)
"""What is moved, by which terms decide (tardiness, makespan, setup): shares of picks that go to tardy orders, to what
the last order waits for, and to operations that need a setup; the rest goes to any operation. For the makespan alone
tardy orders serve best: 0.4 for the last order left a factory of 500 operations a weekend longer (two seeds of two)."""


def supports(problem: Problem, scorer: Scorer) -> bool:
    """Say whether the decoder knows everything that this problem has."""
    if not problem.operations:
        return False
    if any(link.min_wait_min < 0 for op in problem.operations for link in op.links):
        return False
    if any(r.quantity > 30_000 for r in problem.resources) or any(m.capacity > 30_000 for m in problem.machines):
        return False
    if len(problem.families) ** 2 * len(problem.machines) > 50_000_000:
        return False
    late = int(scorer.order_weights.sum()) * FAR_MIN
    return all(a * late + (b + c * len(problem.operations)) * FAR_MIN < _MOST for a, b, c in scorer.coefficients)


class DecoderSearch:
    """A search that goes on from call to call. Use it on one thread; only `stop` may be called from others."""

    def __init__(self, scorer: Scorer, seed: int = 1, seconds: float = 60.0) -> None:
        """Prepare; `seconds` is how long it will search in all, for its temperature."""
        self.scorer = scorer
        self.seconds = max(0.5, seconds)
        self.best_score: Score | None = None
        self.board = Board(scorer)
        self._done = 0.0  # share of the whole search that is over; it may go on past 1
        self._rounds = Rounds(seed, pushes=scorer.coefficients[0][0] > 0)
        self._levels: npt.NDArray[np.int64] | None = None  # of the best plan, while an order is dear
        self._speed = 2_000.0  # tries a second
        orders, operations = len(scorer.problem.orders), len(scorer.problem.operations)
        self._search = anneal.Search(
            rng=np.array([(seed * 0x9E3779B97F4A7C15 + 0x1234567) % 2**64 or 1], dtype=np.uint64),
            tune=np.zeros(anneal.EXCURSION + anneal.KINDS, dtype=np.float64),
            tally=np.zeros(64, dtype=np.int64),
            levels=np.array(scorer.coefficients, dtype=np.int64),
            best_levels=np.zeros(len(scorer.coefficients), dtype=np.int64),
            best=np.zeros((operations, S_END + 1), dtype=np.int64),
            tardy=np.zeros(orders + 1, dtype=np.int64),
            tardy_cost=np.zeros(orders + 1, dtype=np.int64),
            missing=np.zeros(operations, dtype=np.int64),
            labels=np.zeros(operations, dtype=np.int64),
            stop=np.zeros(1, dtype=np.uint8),
        )

    @staticmethod
    def supports(problem: Problem, scorer: Scorer) -> bool:
        """Say whether the decoder knows everything that this problem has."""
        return supports(problem, scorer)

    def start(self, schedule: Schedule) -> bool:
        """Begin from a plan that breaks no rule; return False if this one can't be held (then do without)."""
        self._settle()
        if not self.board.put(schedule):
            if self.best_score is not None:
                self._search.tune[anneal.COST] = anneal.plan_cost(self.board.world, self._search.tune)
            return False
        self.best_score = self.board.score()
        self._search.best_levels[:] = self.best_score
        anneal.keep(self.board.world, self._search.best, self._search.tally)
        anneal.anneal(self.board.world, self._search, 0)  # loads what it calls, which is no part of the search's time
        self._weigh()
        return True

    def adopt(self, schedule: Schedule) -> bool:
        """Go on from a plan that someone else found; return False, with nothing changed, if that can't be."""
        if self.best_score is not None and self.scorer.of(schedule) >= self.best_score:
            return False
        return self.start(schedule)

    def stop(self) -> None:
        """Let a running `step` or `steps` end within a moment, and all later ones at once."""
        self._search.stop[0] = 1

    def step(self, seconds: float) -> Schedule | None:
        """Search for about so long; return the best plan if it is better than before."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and not self._search.stop[0]:
            tries = max(1, int(self._speed * min(_CHUNK_S, left)))
            began = time.perf_counter()
            self._chunk(tries)
            spent = max(1e-6, time.perf_counter() - began)
            self._speed = 0.5 * self._speed + 0.5 * tries / spent
            self._done += spent / self.seconds
        return self._better()

    def steps(self, count: int, total: int) -> Schedule | None:
        """Try so many moves of `total` in the whole search: the same for the same seed, whatever the clock says."""
        while count > 0 and not self._search.stop[0]:
            tries = min(count, 1_000)
            self._chunk(tries)
            count -= tries
            self._done += tries / max(1, total)
        return self._better()

    def best(self) -> Schedule:
        """Return the best plan so far."""
        best = self._search.best
        machine = self.board.world.modes[best[:, S_MODE], M_MACHINE]
        return Schedule(
            machine.copy(), best[:, S_BEGIN].copy(), best[:, S_START].copy(), best[:, S_END].copy()
        )

    @property
    def tries(self) -> int:
        """Return how many moves were tried."""
        return int(self._search.tally[anneal.TRIED])

    def _chunk(self, tries: int) -> None:
        rounds = self._rounds
        if rounds.is_over(self._done):
            self._next_part()
        self._search.tune[anneal.TEMPERATURE] = self._heat * rounds.temperature(self._done)
        anneal.anneal(self.board.world, self._search, tries)

    def _next_part(self) -> None:
        """End what is over, a round or the dear part of it, and begin what comes next."""
        rounds, search = self._rounds, self._search
        if rounds.pushing:
            self._settle()
        if not rounds.is_over(self._done):
            return
        rounds.begin(self._done, self.tries, len(self.scorer.problem.operations))
        if rounds.cooling:
            return
        if not rounds.goes_on(self.board.score(), tuple(search.best_levels.tolist())):
            self.board.put(self.best())
        if rounds.push(self.board.world):
            self._levels = search.best_levels.copy()
            search.best_levels[:] = -1  # nothing is called better while an order is dear
        search.tune[anneal.COST] = anneal.plan_cost(self.board.world, search.tune)

    def _settle(self) -> None:
        """Go back to the orders' own weights."""
        if self._levels is not None:
            self._rounds.settle(self.board.world)
            self._search.best_levels[:] = self._levels
            self._levels = None
            self._search.tune[anneal.COST] = anneal.plan_cost(self.board.world, self._search.tune)

    def _better(self) -> Schedule | None:
        """Return the best plan if its score is new."""
        levels = self._search.best_levels if self._levels is None else self._levels
        score = tuple(int(value) for value in levels)
        if self.best_score is None or score >= self.best_score:
            return None
        self.best_score = score
        self._weigh()
        return self.best()

    def _weigh(self) -> None:
        """Turn the levels into one cost: each is worth far less than the one above it, but not nothing."""
        assert self.best_score is not None
        weights, weight = np.zeros(3), 1.0
        before = float(self.best_score[0])
        least_late = _LATE_MIN * float(self.scorer.order_weights.sum())
        for level, (value, terms) in enumerate(zip(self.best_score, self.scorer.coefficients, strict=True)):
            if level:
                least = least_late if terms[0] else 1.0
                weight *= _LOWER_LEVELS * (before + 1.0) / max(value + 1.0, least)
            weights += weight * np.array(terms, dtype=np.float64)
            before = float(value)
        tune = self._search.tune
        tune[: anneal.TEMPERATURE] = weights
        tune[anneal.COST] = anneal.plan_cost(self.board.world, tune)
        deciding = next((k for k, value in enumerate(self.best_score) if value > 0), 0)
        late, last, setups = self.scorer.coefficients[deciding]
        tune[anneal.LATE : anneal.EXCURSION] = _SHARES.get((late > 0, last > 0, setups > 0), _SHARES_OF_ALL)
        levels = np.array(self.best_score, dtype=np.float64)
        cost = float(levels[0]) * (1.0 + _LOWER_LEVELS) + _LOWER_LEVELS
        orders = max(1, len(self.scorer.problem.orders))
        self._heat = _HOT * cost / orders
        if not self._search.tally[anneal.TRIED]:
            # Learned from here on; without it a large plan is redone to its end for every hopeless move.
            most = _RISE * self._heat / weights[0] if weights[0] > 0 else 2.0**60
            tune[anneal.EXCURSION :] = min(2.0**60, max(1.0, most))
