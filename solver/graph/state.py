"""The arrays of one search, and its calls of the kernels."""

from __future__ import annotations

from typing import Any

import numpy as np

from scheduler.schedule import Schedule
from solver.graph import build, core, kernels, neighbours
from solver.graph.elites import Elite
from solver.graph.layout import Graph, Ints, schedule_of

CUT = 12_500
"""A run ends after so many iterations without a shorter plan..."""
CUT_A_NODE = 5
"""...or after so many for each node of a large shop, which improves for longer (10,000 operations: 0.4 % shorter)."""


class State:
    """The arrays of one search."""

    def __init__(self, graph: Graph, seed: int) -> None:
        self.graph = graph
        n = graph.size
        self.A = np.zeros((n, core.COLUMNS), dtype=np.int32)
        self.A[:, core.LK] = core.link_bits(graph.before_ptr, graph.before, graph.after_ptr, graph.after)
        self.order = np.zeros(n, dtype=np.int32)
        self.seq = np.zeros(max(1, graph.places), dtype=np.int32)
        self.count = np.zeros(len(graph.line), dtype=np.int32)
        self.ctl = np.zeros(neighbours.CONTROLS, dtype=np.int64)
        self.tabu = np.zeros(1 << neighbours.TABU_BITS, dtype=np.int64)
        self.random = np.array([0x9E3779B97F4A7C15 ^ (seed * 0x2545F4914F6CDD1D & (2**64 - 1)) | 1], dtype=np.uint64)
        self.kept_option = np.zeros(n, dtype=np.int32)
        self.kept_order = np.zeros(n, dtype=np.int32)
        self.path = np.zeros(n + 1, dtype=np.int32)
        self.buf = np.zeros(n + 1, dtype=np.int32)
        self.tr = np.zeros(n + 1, dtype=np.int64)
        self.pick = np.zeros(12, dtype=np.int64)
        self.scratch = self.A.copy()
        self.scratch_order = np.zeros_like(self.order)
        self.scratch_seq = np.zeros_like(self.seq)
        self.scratch_count = np.zeros_like(self.count)
        self.tail: Any = None
        self._configure()

    def _configure(self) -> None:
        graph, ctl = self.graph, self.ctl
        lines = max(1, int(np.count_nonzero(np.bincount(graph.option[:, 0]))))
        jobs = max(1, len(graph.sinks))
        tenure = int(10 + jobs / lines)
        ctl[neighbours.C_TENURE] = tenure
        ctl[neighbours.C_SPREAD] = int(tenure * (0.4 if jobs <= 2 * lines else 0.5))
        ctl[neighbours.C_SPAN] = 60
        ctl[neighbours.C_EDGE] = int(graph.setups or bool(graph.release.any()) or bool(graph.line[:, 2].any()))
        ctl[neighbours.C_AROUND] = 8 if graph.setups else 0
        ctl[neighbours.C_CUT] = max(CUT, CUT_A_NODE * graph.size)
        self.moves = np.zeros(((4 + 2 * int(ctl[neighbours.C_AROUND])) * (graph.size + 1), 4), dtype=np.int32)

    def begin(self, option: Ints, order: Ints) -> None:
        """Load a plan and start a run from it."""
        graph, ctl = self.graph, self.ctl
        core.load(
            self.A, self.order, self.seq, self.count, graph.option, graph.line, option, order, graph.release
        )
        ctl[neighbours.C_NOW] = core.evaluate(
            self.A, self.order, graph.line, graph.table, graph.setups, graph.before_ptr, graph.before, graph.after_ptr,
            graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip
        ctl[neighbours.C_BEST] = ctl[neighbours.C_NOW]
        ctl[neighbours.C_STALL] = 0
        ctl[neighbours.C_ITER] += 1_000  # what was forbidden is free again
        kernels.keep(self.A, self.order, self.kept_option, self.kept_order)

    def shake(self, moves: int) -> None:
        """Go some random moves away."""
        graph = self.graph
        kernels.shake(
            self.A, self.order, self.seq, self.count, moves, self.ctl, self.random, self.path, self.buf,
            graph.option_ptr, graph.option, graph.line, graph.table, graph.setups, graph.flexible,
            graph.before_ptr, graph.before, graph.after_ptr, graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip
        self.ctl[neighbours.C_BEST] = self.ctl[neighbours.C_NOW]
        kernels.keep(self.A, self.order, self.kept_option, self.kept_order)

    def search(self, iterations: int, goal: int) -> None:
        """Run iterations of tabu search."""
        graph = self.graph
        self.ctl[neighbours.C_GOAL] = goal
        kernels.search(
            self.A, self.order, self.seq, self.count, iterations, self.ctl, self.tabu, self.random,
            self.kept_option, self.kept_order, self.path, self.buf, self.tr, self.pick, self.moves,
            graph.option_ptr, graph.option, graph.line, graph.table, graph.setups, graph.flexible,
            graph.before_ptr, graph.before, graph.after_ptr, graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip

    def kept(self) -> Elite:
        """Return the best plan of this run."""
        elite = self.elite(self.kept_option, self.kept_order)
        assert elite.makespan == self.ctl[neighbours.C_BEST]
        return elite

    def elite(self, option: Ints, order: Ints) -> Elite:
        """Work out the heads of a plan."""
        self._evaluate(option, order)
        place = np.empty_like(order)
        place[order] = np.arange(len(order), dtype=np.int32)
        head = self.scratch[:, core.R].copy()
        middle = (head - self.scratch[:, core.Q]).astype(np.float64)
        ends = head + self.scratch[:, core.P]
        longest = max(self.graph.least_makespan, int(ends.max(initial=0)))
        return Elite(longest, option.copy(), order.copy(), middle, place, self.scratch[:, core.MP].copy())

    def _evaluate(self, option: Ints, order: Ints) -> None:
        graph = self.graph
        core.load(
            self.scratch, self.scratch_order, self.scratch_seq, self.scratch_count, graph.option, graph.line, option,
            order, graph.release,
        )  # fmt: skip
        core.evaluate(
            self.scratch, self.scratch_order, graph.line, graph.table, graph.setups, graph.before_ptr, graph.before,
            graph.after_ptr, graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip

    def schedule(self, elite: Elite) -> Schedule:
        """Turn an elite into a plan."""
        self._evaluate(elite.option, elite.order)
        graph = self.graph
        setup = np.zeros(graph.size, dtype=np.int64)
        if graph.setups:
            core.setups_of(self.scratch, graph.line, graph.table, setup)
        return schedule_of(graph, elite.option, self.scratch[:, core.R].astype(np.int64), setup)

    def dispatched(self, rng: np.random.Generator, number: int, elites: list[Elite]) -> tuple[Ints, Ints]:
        """Make a new starting point: dispatched with chance, or an elite with its order shaken where that is slow."""
        graph = self.graph
        if graph.size * len(graph.sinks) > 20_000_000 and elites:
            base = elites[int(rng.integers(len(elites)))]
            key = base.key * rng.uniform(0.97, 1.03, size=graph.size)
            build.lift(key, graph.before_ptr, graph.before)
            return base.option, np.lexsort((np.arange(graph.size), key)).astype(np.int32)
        if self.tail is None:
            self.tail = np.zeros(graph.size, dtype=np.int64)
            build.longest_tails(graph.option_ptr, graph.option, graph.after_ptr, graph.after, self.tail)
        if number == 1:
            best = min((self.elite(*self._dispatch(rule)) for rule in (0, 0, 0, 3, 2)), key=lambda e: e.makespan)
            return best.option, best.order
        return self._dispatch((0, 1, 0, 3, 1)[number % 5])

    def _dispatch(self, rule: int) -> tuple[Ints, Ints]:
        graph = self.graph
        n = graph.size
        option, order = np.zeros(n, np.int32), np.zeros(n, np.int32)
        build.dispatch(
            rule, graph.option_ptr, graph.option, graph.line, graph.table, graph.setups, graph.after_ptr, graph.after,
            self.tail, 1 + int(self.tail.max(initial=0)) // 20, self.random, graph.line[:, 2].astype(np.int64),
            graph.line[:, 1].copy(), np.diff(graph.before_ptr), graph.release.astype(np.int64), np.zeros(n, np.int32),
            np.zeros(n, np.int64), np.zeros(n, np.int64), option, order,
        )  # fmt: skip
        return option, order
