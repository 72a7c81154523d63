"""Tabu search with path relinking over a shop's graph: from any plan to a shorter one.

Source: Peng, Lü and Cheng 2015, doi 10.1016/j.cor.2014.08.006 (TS/PR), with a relinking that needs no repair.
"""

from __future__ import annotations

import threading
import time

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.graph import build, neighbours
from solver.graph.elites import Elite, Pool, distance
from solver.graph.layout import Ints, graph_of, sequence_of, supports
from solver.graph.state import State

_CHUNK_S = 0.02
"""How long a kernel runs before someone looks at the clock and the stop."""
_FIRST_CHUNK = 50
_SHAKE = 0.3
"""So often a run begins near one elite instead of between two."""
_SHARES = (0.1, 0.5)
"""How far from the first elite to the second."""
_TRIES = 8
_TWIN = 0.05
"""Elites that differ in a smaller share of their nodes are one and the same."""
_WORN_OUT = 0.002
"""A pool whose elites differ by less of the makespan, and that brings nothing new, begins again from its best."""


class GraphSearch:
    """Searches for plans with a shorter makespan. One thread at a time may call it; `stop` may be called from any.

    Several searches of one problem (other seeds, other threads) share their elites when given the same `pool`.
    """

    def __init__(self, problem: Problem, seed: int = 1, goal_min: int = 0, pool: Pool | None = None) -> None:
        """Lay the shop out; `goal_min` is a makespan at which to stop (worked minutes, a bound)."""
        self.graph = graph_of(problem)
        self.pool = pool if pool is not None else Pool()
        self.halt = threading.Event()
        self.goal = max(goal_min, self.graph.least_makespan)
        self.rng = np.random.default_rng(seed)
        self.iterations = 0
        self._state = State(self.graph, seed)
        self._speed = 0.0  # iterations a second
        self._told = 1 << 60  # the makespan that the caller knows
        self._running = False
        self._children = 0

    @staticmethod
    def supports(problem: Problem) -> bool:
        """Say whether the shop is a graph."""
        return supports(problem)

    @property
    def makespan(self) -> int:
        """Return the best makespan so far, in worked minutes."""
        best = self.pool.best
        return 1 << 60 if best is None else best.makespan

    @property
    def done(self) -> bool:
        """Say whether the goal is reached."""
        return self.makespan <= self.goal

    def stop(self) -> None:
        """End the current step soon (within about 0.05 s); later steps return at once."""
        self.halt.set()

    def start(self, schedule: Schedule) -> None:
        """Begin from a plan."""
        self.adopt(schedule)
        if self.pool.best is not None:
            self._told = min(self._told, self.pool.best.makespan)

    def adopt(self, schedule: Schedule) -> None:
        """Take in a plan that someone else found, if it is worth it."""
        read = sequence_of(self.graph, schedule)
        if read is None:
            return
        elite = self._state.elite(*read)
        if elite is not None:
            self._told = min(self._told, elite.makespan)
            self._take(elite)
            if elite.makespan <= self.makespan:
                self._running = False  # go on from there

    def step(self, seconds: float) -> Schedule | None:
        """Search for so long; return the best plan if it is shorter than what the caller knows."""
        until = time.monotonic() + seconds
        chunk = max(1, min(int(self._speed * _CHUNK_S), 1_000_000)) if self._speed else _FIRST_CHUNK
        while not self.halt.is_set() and not self.done:
            began = time.monotonic()
            if began >= until:
                break
            before = self.iterations
            self._advance(chunk)
            took = time.monotonic() - began
            if self.iterations - before >= chunk // 2 and took > 0:
                speed = (self.iterations - before) / took
                self._speed = speed if not self._speed else 0.7 * self._speed + 0.3 * speed
                chunk = max(1, min(int(self._speed * _CHUNK_S), 8 * chunk))
        return self._news()

    def steps(self, count: int) -> Schedule | None:
        """Search for so many iterations: the same for the same seed, on any machine."""
        end = self.iterations + count
        while self.iterations < end and not self.halt.is_set() and not self.done:
            self._advance(min(2_000, end - self.iterations))
        return self._news()

    def _news(self) -> Schedule | None:
        best = self.pool.best
        if best is None or best.makespan >= self._told:
            return None
        self._told = best.makespan
        return self._state.schedule(best)

    def _advance(self, chunk: int) -> None:
        """Run a chunk of iterations, beginning a new run where the last one has ended."""
        state = self._state
        if not self._running:
            self._begin()
        before = int(state.ctl[neighbours.C_ITER])
        state.search(chunk, self.goal)
        self.iterations += max(1, int(state.ctl[neighbours.C_ITER]) - before)
        best = int(state.ctl[neighbours.C_BEST])
        ended = best <= self.goal or state.ctl[neighbours.C_STALL] > state.ctl[neighbours.C_CUT]
        if best < self.makespan:
            self._better(state.kept())
        if ended:
            self._running = False
            self._take(state.kept())

    def _better(self, elite: Elite) -> None:
        with self.pool.lock:
            if self.pool.best is None or elite.makespan < self.pool.best.makespan:
                self.pool.best = elite
                self.pool.rounds = 0

    def _begin(self) -> None:
        """Load the plan from which the next run starts."""
        self._running = True
        self._children += 1
        wanted = self._population()
        with self.pool.lock:
            self.pool.rounds += 1
            self._renew(wanted)
            elites = list(self.pool.elites)
        if self._children == 1 and elites:
            best = elites[0]
            self._state.begin(best.option, best.order)
        elif len(elites) < wanted:
            self._state.begin(*self._state.dispatched(self.rng, self._children, elites))
        elif self.rng.random() < _SHAKE:
            k = int(self.rng.integers(len(elites))) if self.rng.random() < 0.5 else 0
            self._state.begin(elites[k].option, elites[k].order)
            self._state.shake(int(self.rng.integers(5, 30)))
        else:
            self._state.begin(*self._child(elites))

    def _renew(self, wanted: int) -> None:
        """Begin again from the best elite when the pool has nothing left to combine."""
        elites = self.pool.elites
        if len(elites) < max(2, wanted) or self.pool.rounds < 4 * wanted:
            return
        if elites[-1].makespan - elites[0].makespan <= _WORN_OUT * elites[0].makespan:
            del elites[1:]
            self.pool.rounds = 0

    def _population(self) -> int:
        size = self.graph.size
        return 8 if size <= 1_000 else 6 if size <= 5_000 else 3

    def _child(self, elites: list[Elite]) -> tuple[Ints, Ints]:
        """Return the shortest of several plans between two elites, nearer to the first."""
        first, second = (elites[k] for k in self.rng.choice(len(elites), 2, replace=False))
        best: Elite | None = None
        for _ in range(_TRIES):
            share = self.rng.uniform(*_SHARES)
            child = self._state.elite(*build.between(self.rng, first, second, share))
            if best is None or child.makespan < best.makespan:
                best = child
        assert best is not None
        return best.option, best.order

    def _take(self, elite: Elite) -> None:
        """Keep an elite if it is good or new; the pool stays sorted, without twins."""
        self._better(elite)
        with self.pool.lock:
            elites = self.pool.elites
            for k, other in enumerate(elites):
                if distance(elite, other) < _TWIN:
                    if elite.makespan < other.makespan:
                        elites[k] = elite
                        elites.sort(key=lambda e: e.makespan)
                    return
            elites.append(elite)
            elites.sort(key=lambda e: e.makespan)
            del elites[self._population():]
