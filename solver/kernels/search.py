"""Decoder search: simulated annealing over machine sequences, chosen machines and claims on pools.

Exact for calendars, setups, pools, waits, transfer batches and locks, because every move is decoded; fast, because
only what it reaches is. Annealing after Kirkpatrick, Gelatt, Vecchi 1983 (doi 10.1126/science.220.4598.671);
critical operations of tardy orders are moved most.
"""

from __future__ import annotations

import time
from typing import Final

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.kernels import anneal
from solver.kernels.board import Board
from solver.kernels.world import M_MACHINE, S_BEGIN, S_END, S_MODE, S_START
from solver.objective import Score, Scorer

_CHUNK_S: Final = 0.02
_HOT: Final = 0.5
"""The first temperature: so many times the mean cost of an order."""
_COLD: Final = 0.02
"""The last temperature, as a share of the first."""
_RISE: Final = 10.0
"""Moves may make so many times the temperature of tardiness on the way, until more is known."""
_AGAIN: Final = 0.3
"""A second round after the time is over begins at this share of the first temperature."""
_LOWER_LEVELS: Final = 0.01
"""What a level is worth beside the one above it, both as shares of their values at the start."""
_MOST: Final = 2**62


def supports(problem: Problem, scorer: Scorer) -> bool:
    """Say whether the decoder knows everything that this problem has: all but ovens."""
    if not problem.operations or any(m.capacity > 1 and m.batch_by for m in problem.machines):
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
        self._done = 0.0  # share of the whole search that is over; past 1 it begins again, less hot
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
        if not self.board.put(schedule):
            return False
        self.best_score = self.board.score()
        self._search.best_levels[:] = self.best_score
        anneal.keep(self.board.world, self._search.best, self._search.tally)
        self._weigh()
        return True

    def adopt(self, schedule: Schedule) -> bool:
        """Go on from a plan that someone else found; return False, with nothing changed, if it is no better."""
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
        tune = self._search.tune
        round_no, share = divmod(self._done, 1.0)
        hot = self._heat * (1.0 if round_no == 0 else _AGAIN)
        tune[anneal.TEMPERATURE] = hot * _COLD**share
        anneal.anneal(self.board.world, self._search, tries)

    def _better(self) -> Schedule | None:
        """Return the best plan if its score is new."""
        score = tuple(int(value) for value in self._search.best_levels)
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
        for level, (value, terms) in enumerate(zip(self.best_score, self.scorer.coefficients, strict=True)):
            if level:
                weight *= _LOWER_LEVELS * (before + 1.0) / (value + 1.0)
            weights += weight * np.array(terms, dtype=np.float64)
            before = float(value)
        tune = self._search.tune
        tune[: anneal.TEMPERATURE] = weights
        tune[anneal.COST] = anneal.plan_cost(self.board.world, tune)
        levels = np.array(self.best_score, dtype=np.float64)
        cost = float(levels[0]) * (1.0 + _LOWER_LEVELS) + _LOWER_LEVELS
        orders = max(1, len(self.scorer.problem.orders))
        self._heat = _HOT * cost / orders
        if not self._search.tally[anneal.TRIED]:
            # Learned from here on; without it a large plan is redone to its end for every hopeless move.
            most = _RISE * self._heat / weights[0] if weights[0] > 0 else 2.0**60
            tune[anneal.EXCURSION :] = min(2.0**60, max(1.0, most))
