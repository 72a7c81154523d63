"""The course of a search: one long cooling, then shorter ones, each after a push out of the valley it lies in.

A heavy order that comes too late by a night or a weekend stays there: all plans in between are worse. So each round
makes one tardy order dear until it has found a place, and then gives it its own weight back (after guided local
search, Voudouris, Tsang 1999, doi 10.1016/S0377-2217(98)00099-X).
"""

from __future__ import annotations

import random
from typing import Final

import numpy as np

from solver.kernels.world import R_DUE, R_END, R_WEIGHT, TARDINESS, World

COLD: Final = 0.02
"""The last temperature of the long cooling, as a share of the first."""
_LOOK: Final = 0.02
"""For so long the search stays hot, and learns how many moves it will have in all."""
_TRIES: Final = 1_000
"""A round has at least so many moves for each operation ..."""
_ROUNDS: Final = 16
"""... and there are no more rounds than so many."""
_LONG: Final = 0.3
"""The long cooling has at least this share of the moves; all of them where they are fewer than two rounds."""
_HOT: Final = (0.8, 3.0)
_WARM: Final = 0.3
_END: Final = 0.01
"""Shares of the first temperature: a round with a push begins between the first two, one of a search without
pushes at the third, and all end at the last."""
_PUSHED: Final = 0.5
"""How much of a round the order stays dear."""
_DEARER: Final = 4, 15
_WORSE: Final = 1.05
"""A round goes on from the plan of the one before it if that is at most so many times as dear as the best."""
_MOST: Final = 2**61


class Rounds:
    """Tells the temperature, and which order is dear; times are shares of the whole search."""

    def __init__(self, seed: int, pushes: bool) -> None:
        """Prepare; `pushes`: orders are made dear, for the tardiness decides."""
        self.pushes = pushes
        self._random = random.Random(seed)
        self._begin, self._end = 0.0, _LOOK
        self._hot = _WARM
        self._number = 0  # 0: only looking, 1: the long cooling
        self._tried: set[int] = set()
        self._weights: np.ndarray[tuple[int], np.dtype[np.int64]] | None = None

    @property
    def pushing(self) -> bool:
        """Say whether an order is dear now."""
        return self._weights is not None

    def is_over(self, done: float) -> bool:
        """Say whether a round, or the dear part of one, is over."""
        middle = self._begin + _PUSHED * (self._end - self._begin)
        return done >= self._end or (self.pushing and done >= middle)

    def begin(self, done: float, tries: int, operations: int) -> None:
        """Begin the next round, given the moves so far."""
        total = tries / max(done, 1e-9)
        share = max(_TRIES * operations / max(1.0, total), 1 / _ROUNDS)
        if self._number == 0:
            share = 1.0 if 2 * share > 1 else max(share, _LONG)
        if self.pushes:
            self._hot = _HOT[0] * (_HOT[1] / _HOT[0]) ** self._random.random()
        self._number += 1
        self._begin, self._end = done, done + share

    @property
    def cooling(self) -> bool:
        """Say whether the long cooling is not over."""
        return self._number <= 1

    def temperature(self, done: float) -> float:
        """Return the temperature as a share of the first one."""
        share = min(1.0, (done - self._begin) / (self._end - self._begin))
        if self.cooling:
            return float(COLD**share) if self._number else 1.0
        return float(self._hot * (_END / self._hot) ** share)

    def push(self, w: World) -> bool:
        """Make one of the dearest tardy orders dearer, each in its turn; say whether there was one."""
        late = _lateness(w)
        cost = (late * w.orders[:, R_WEIGHT]).astype(np.float64)
        if not self.pushes or not cost.any():
            return False
        if not np.delete(cost, list(self._tried)).any():
            self._tried.clear()
        cost[list(self._tried)] = 0.0
        order = int(np.argmax(cost * [self._random.random() for _ in cost]))
        self._tried.add(order)
        most = _MOST // max(1, int(w.orders[:, R_WEIGHT].sum()) * max(1, int(w.orders[:, R_END].max())) * 4)
        self._weights = w.orders[:, R_WEIGHT].copy()
        w.orders[order, R_WEIGHT] *= max(1, min(most, self._random.randint(*_DEARER)))
        _sum_up(w)
        return True

    def settle(self, w: World) -> None:
        """Give the dear order its own weight back."""
        if self._weights is not None:
            w.orders[:, R_WEIGHT] = self._weights
            self._weights = None
            _sum_up(w)

    @staticmethod
    def goes_on(score: tuple[int, ...], best: tuple[int, ...]) -> bool:
        """Say whether the plan at the end of a round is worth another one."""
        return score[0] <= best[0] * _WORSE


def _lateness(w: World) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    late: np.ndarray[tuple[int], np.dtype[np.int64]] = np.maximum(0, w.orders[:, R_END] - w.orders[:, R_DUE])
    late[w.orders[:, R_END] < 0] = 0
    return late


def _sum_up(w: World) -> None:
    w.sums[TARDINESS] = int((_lateness(w) * w.orders[:, R_WEIGHT]).sum())
