"""The compiled searches that fit a problem, behind one small protocol; none while the kernels are not ready."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.kernels import warm
from solver.objective import Profile, Scorer
from solver.rules import own_names

if TYPE_CHECKING:
    from solver.graph.elites import Pool


def _repeatable_tries(problem: Problem, seconds: float) -> int:
    """Return how many tries a repeatable search makes: half of what was measured, so that slow machines finish."""
    return max(1_000, int(seconds * 12_000_000 / (400 + len(problem.operations))))


class Searcher(Protocol):
    """A search that goes on from call to call, on one thread at a time.

    `welcomes` says that it keeps several plans, so that somebody else's better one never disturbs it.
    """

    welcomes: bool

    def start(self, schedule: Schedule) -> bool:
        """Begin from a plan; False if it can't be held."""

    def adopt(self, schedule: Schedule) -> bool:
        """Go on from a better plan of somebody else's."""

    def step(self, seconds: float) -> Schedule | None:
        """Search for so long; return a better plan, if one was found."""

    def steps(self, share: float) -> Schedule | None:
        """Do that share of a repeatable search."""

    def stop(self) -> None:
        """End a running step at once."""


class _ByDecoder:
    """Annealing over the exact decoder: every rule, every profile."""

    welcomes = False

    def __init__(self, problem: Problem, profile: Profile, seed: int, seconds: float) -> None:
        from solver.kernels.search import DecoderSearch

        self._search = DecoderSearch(Scorer(_dear_deadlines(problem), profile), seed, seconds)
        self._tries = _repeatable_tries(problem, seconds)

    def start(self, schedule: Schedule) -> bool:
        return self._search.start(schedule)

    def adopt(self, schedule: Schedule) -> bool:
        return self._search.adopt(schedule)

    def step(self, seconds: float) -> Schedule | None:
        return self._search.step(seconds)

    def steps(self, share: float) -> Schedule | None:
        return self._search.steps(max(1, int(self._tries * share)), self._tries)

    def stop(self) -> None:
        self._search.stop()


class _ByGraph:
    """Tabu search on the disjunctive graph: makespan, where the shop is a graph."""

    welcomes = True

    def __init__(self, problem: Problem, seed: int, seconds: float, pool: Pool) -> None:
        from solver.graph.search import GraphSearch

        self._search = GraphSearch(problem, seed, pool=pool)
        self._iterations = _repeatable_tries(problem, seconds)

    def start(self, schedule: Schedule) -> bool:
        self._search.start(schedule)
        return True

    def adopt(self, schedule: Schedule) -> bool:
        self._search.adopt(schedule)
        return True

    def step(self, seconds: float) -> Schedule | None:
        return self._search.step(seconds)

    def steps(self, share: float) -> Schedule | None:
        return self._search.steps(max(1, int(self._iterations * share)))

    def stop(self) -> None:
        self._search.stop()


def searchers(problem: Problem, profile: Profile, count: int, seed: int, seconds: float) -> list[Searcher]:
    """Return up to `count` searches that know every rule of the problem, each with its own seed.

    Where makespan decides and the shop is a graph, tabu search goes first; the decoder takes what else counts.
    Tabu searches share their elites: what one finds, the other combines.
    """
    if own_names() or not warm.kernels_ready():
        return []
    from solver.graph.elites import Pool
    from solver.graph.search import GraphSearch
    from solver.kernels.search import supports

    graph = _makespan_decides(problem, profile) and GraphSearch.supports(problem)
    decoder = supports(problem, Scorer(problem, profile))
    only_makespan = not problem.changeovers and not any(m.setup_min for op in problem.operations for m in op.modes)
    made: list[Searcher] = []
    pool = Pool()
    for k in range(count):
        if graph and (k == 0 or only_makespan or not decoder):
            made.append(_ByGraph(problem, seed + 7919 * k, seconds, pool))
        elif decoder:
            made.append(_ByDecoder(problem, profile, seed + 7919 * k, seconds))
    return made


def _makespan_decides(problem: Problem, profile: Profile) -> bool:
    """Say whether the first term that can differ between plans is the makespan."""
    dated = any(order.due_min is not None and order.weight > 0 for order in problem.orders)
    for level in profile.levels:
        counting = {term for term, weight in level if weight and (dated or term != "weighted_tardiness")}
        if counting:
            return "makespan" in counting and "weighted_tardiness" not in counting
    return False


def _dear_deadlines(problem: Problem) -> Problem:
    """Make missed deadlines very dear for a search that does not know that they are forbidden."""
    if not any(order.deadline for order in problem.orders):
        return problem
    dear = 1 + 1000 * max(order.weight for order in problem.orders)
    return replace(problem, orders=tuple(replace(o, weight=dear) if o.deadline else o for o in problem.orders))
