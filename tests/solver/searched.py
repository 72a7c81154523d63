"""What every test of the decoder's search asks of it."""

from __future__ import annotations

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.dispatch import RULES, in_time
from solver.kernels.search import DecoderSearch
from solver.objective import PROFILES, Scorer
from solver.timetable import Unplaceable


def valid_plan(problem: Problem, seed: int) -> Schedule | None:
    """Return a plan that breaks no rule, or None where the dispatching rule of this seed finds none."""
    try:
        plan = in_time(problem, RULES[seed % len(RULES)])
    except Unplaceable:
        return None
    return None if next(check(problem, plan), None) else plan


def assert_search_is_exact(problem: Problem, plan: Schedule, seed: int, rounds: int, steps: tuple[int, int]) -> None:
    """Search from a plan: what it holds and its best break no rule and score what it says, and it gets no worse."""
    scorer = Scorer(problem, PROFILES[seed % len(PROFILES)])
    search = DecoderSearch(scorer, seed)
    assert search.start(plan)
    for _ in range(rounds):
        search.steps(*steps)
        for found, score in ((search.best(), search.best_score), (search.board.schedule(), search.board.score())):
            assert not list(check(problem, found)), seed
            assert scorer.of(found) == score, seed
    assert scorer.of(search.best()) <= scorer.of(plan)
