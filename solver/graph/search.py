"""Tabu search with path relinking over a shop's graph: from any plan to a shorter one.

Source: Peng, Lü and Cheng 2015, doi 10.1016/j.cor.2014.08.006 (TS/PR), with a relinking that needs no repair.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.graph import build, kernels
from solver.graph.layout import Graph, Ints, graph_of, schedule_of, sequence_of, supports

_CHUNK_S = 0.02
"""How long a kernel runs before someone looks at the clock and the stop."""
_FIRST_CHUNK = 50


@dataclass(frozen=True, eq=False)
class Elite:
    """A plan worth keeping: the option and head of each node, and an order that all arcs follow."""

    makespan: int
    option: Ints
    order: Ints
    key: Ints  # heads
    place: Ints  # place of each node in the order


@dataclass
class Pool:
    """Elites that several searches share."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    elites: list[Elite] = field(default_factory=list)
    best: Elite | None = None
    rounds: int = 0  # children since the pool last got better


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
        self._state = _State(self.graph, seed)
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
        before = int(state.ctl[kernels.C_ITER])
        best_before = int(state.ctl[kernels.C_BEST])
        state.search(chunk, self.goal)
        self.iterations += max(1, int(state.ctl[kernels.C_ITER]) - before)
        best = int(state.ctl[kernels.C_BEST])
        ended = best <= self.goal or state.ctl[kernels.C_STALL] > state.ctl[kernels.C_CUT]
        if best < best_before and best < self.makespan:
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
        with self.pool.lock:
            elites = list(self.pool.elites)
            self.pool.rounds += 1
        wanted = self._population()
        if self._children == 1 and elites:
            best = elites[0]
            self._state.begin(best.option, best.order)
        elif len(elites) < wanted:
            self._state.begin(*self._state.dispatched(self.rng, self._children, elites))
        else:
            self._state.begin(*self._child(elites))

    def _population(self) -> int:
        size = self.graph.size
        return 12 if size <= 300 else 10 if size <= 1_000 else 6 if size <= 5_000 else 3

    def _child(self, elites: list[Elite]) -> tuple[Ints, Ints]:
        first, second = self.rng.choice(len(elites), 2, replace=False)
        share = self.rng.uniform(0.3, 0.7)
        return build.between(self.rng, elites[first], elites[second], share)

    def _take(self, elite: Elite) -> None:
        """Keep an elite if it is good or new; the pool stays sorted, without twins."""
        self._better(elite)
        with self.pool.lock:
            elites = self.pool.elites
            for k, other in enumerate(elites):
                if _alike(elite, other):
                    if elite.makespan < other.makespan:
                        elites[k] = elite
                        elites.sort(key=lambda e: e.makespan)
                    return
            elites.append(elite)
            elites.sort(key=lambda e: e.makespan)
            del elites[self._population():]


def _alike(first: Elite, second: Elite) -> bool:
    """Say whether two elites are the same but for a few nodes."""
    if abs(first.makespan - second.makespan) > 0.02 * first.makespan:
        return False
    moved = np.count_nonzero(first.key != second.key)
    return moved <= max(2, len(first.key) // 50)


class _State:
    """The arrays of one search."""

    def __init__(self, graph: Graph, seed: int) -> None:
        self.graph = graph
        n = graph.size
        self.A = np.zeros((n, kernels.COLUMNS), dtype=np.int32)
        self.order = np.zeros(n, dtype=np.int32)
        self.seq = np.zeros(max(1, graph.places), dtype=np.int32)
        self.count = np.zeros(len(graph.line), dtype=np.int32)
        self.ctl = np.zeros(kernels.CONTROLS, dtype=np.int64)
        self.tabu = np.zeros(1 << kernels.TABU_BITS, dtype=np.int64)
        self.random = np.array([0x9E3779B97F4A7C15 ^ (seed * 0x2545F4914F6CDD1D & (2**64 - 1)) | 1], dtype=np.uint64)
        self.kept_option = np.zeros(n, dtype=np.int32)
        self.kept_order = np.zeros(n, dtype=np.int32)
        self.path = np.zeros(n + 1, dtype=np.int32)
        self.buf = np.zeros(n + 1, dtype=np.int32)
        self.tr = np.zeros(n + 1, dtype=np.int64)
        self.pick = np.zeros(12, dtype=np.int64)
        self.scratch = np.zeros_like(self.A)
        self.scratch_order = np.zeros_like(self.order)
        self.scratch_seq = np.zeros_like(self.seq)
        self.scratch_count = np.zeros_like(self.count)
        self.tail: Any = None
        self._configure()

    def _configure(self) -> None:
        graph, ctl = self.graph, self.ctl
        lines = max(1, int(np.count_nonzero(np.bincount(graph.option[:, 0]))))
        per_line = graph.size / lines
        jobs = max(1, len(graph.sinks))
        tenure = 10 + jobs / lines
        ctl[kernels.C_TENURE] = round(tenure)
        ctl[kernels.C_SPREAD] = round(tenure * (0.4 if jobs <= 2 * lines else 0.5))
        ctl[kernels.C_SPAN] = 60
        ctl[kernels.C_EDGE] = int(graph.setups or bool(graph.release.any()) or bool(graph.line[:, 2].any()))
        ctl[kernels.C_AROUND] = 8 if graph.setups else 0
        ctl[kernels.C_CUT] = 12_500
        self.per_line = per_line

    def begin(self, option: Ints, order: Ints) -> None:
        """Load a plan and start a run from it."""
        graph, ctl = self.graph, self.ctl
        kernels.load(
            self.A, self.order, self.seq, self.count, graph.option, graph.line, option, order, graph.release
        )
        ctl[kernels.C_NOW] = kernels.evaluate(
            self.A, self.order, graph.line, graph.table, graph.setups, graph.before_ptr, graph.before, graph.after_ptr,
            graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip
        ctl[kernels.C_BEST] = ctl[kernels.C_NOW]
        ctl[kernels.C_STALL] = 0
        ctl[kernels.C_ITER] += 1_000  # what was forbidden is free again
        kernels.keep(self.A, self.order, self.kept_option, self.kept_order)

    def search(self, iterations: int, goal: int) -> None:
        """Run iterations of tabu search."""
        graph = self.graph
        self.ctl[kernels.C_GOAL] = goal
        kernels.search(
            self.A, self.order, self.seq, self.count, iterations, self.ctl, self.tabu, self.random,
            self.kept_option, self.kept_order, self.path, self.buf, self.tr, self.pick,
            graph.option_ptr, graph.option, graph.line, graph.table, graph.setups, graph.flexible,
            graph.before_ptr, graph.before, graph.after_ptr, graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip

    def kept(self) -> Elite:
        """Return the best plan of this run."""
        elite = self.elite(self.kept_option, self.kept_order)
        assert elite.makespan == self.ctl[kernels.C_BEST]
        return elite

    def elite(self, option: Ints, order: Ints) -> Elite:
        """Work out the heads of a plan."""
        self._evaluate(option, order)
        place = np.empty_like(order)
        place[order] = np.arange(len(order), dtype=np.int32)
        head = self.scratch[:, kernels.R].copy()
        ends = head + self.scratch[:, kernels.P]
        longest = max(self.graph.least_makespan, int(ends.max(initial=0)))
        return Elite(longest, option.copy(), order.copy(), head, place)

    def _evaluate(self, option: Ints, order: Ints) -> None:
        graph = self.graph
        kernels.load(
            self.scratch, self.scratch_order, self.scratch_seq, self.scratch_count, graph.option, graph.line, option,
            order, graph.release,
        )  # fmt: skip
        kernels.evaluate(
            self.scratch, self.scratch_order, graph.line, graph.table, graph.setups, graph.before_ptr, graph.before,
            graph.after_ptr, graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip

    def schedule(self, elite: Elite) -> Schedule:
        """Turn an elite into a plan."""
        self._evaluate(elite.option, elite.order)
        graph = self.graph
        setup = np.zeros(graph.size, dtype=np.int64)
        if graph.setups:
            kernels.setups_of(self.scratch, graph.line, graph.table, setup)
        return schedule_of(graph, elite.option, self.scratch[:, kernels.R].astype(np.int64), setup)

    def dispatched(self, rng: np.random.Generator, number: int, elites: list[Elite]) -> tuple[Ints, Ints]:
        """Make a new starting point: dispatched with chance, or an elite with its order shaken where that is slow."""
        graph = self.graph
        if graph.size * len(graph.sinks) > 20_000_000 and elites:
            base = elites[int(rng.integers(len(elites)))]
            key = base.key * rng.uniform(0.97, 1.03, size=graph.size)
            build.lift(key, graph.before_ptr, graph.before)
            return base.option, np.lexsort((np.arange(graph.size), key)).astype(np.int32)
        if self.tail is None:
            self.tail = build.longest_tails(graph.option_ptr, graph.option, graph.after_ptr, graph.after)
        option, order = np.empty(graph.size, np.int32), np.empty(graph.size, np.int32)
        build.dispatch(
            (0, 1, 0, 3, 1)[number % 5], graph.option_ptr, graph.option, graph.line, graph.table, graph.setups,
            graph.before_ptr, graph.after_ptr, graph.after, graph.release, self.tail, self.random, option, order,
        )  # fmt: skip
        return option, order
