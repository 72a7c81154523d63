"""The course of a search: its temperatures, and pushes of single orders out of the place they are stuck in."""

from __future__ import annotations

import pytest

from benchmarks.factories import factory
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from solver.objective import PROFILES, Scorer

pytest.importorskip("numba")

from solver.kernels.rounds import Rounds
from solver.kernels.search import DecoderSearch
from solver.kernels.world import R_WEIGHT, TARDINESS


def test_short_searches_cool_once_and_long_ones_have_rounds() -> None:
    for tries, cooling in ((2_000, True), (500_000, False)):
        rounds = Rounds(1, pushes=True)
        assert rounds.temperature(0.0) == 1.0
        rounds.begin(0.02, tries, 100)
        assert rounds.temperature(0.03) > rounds.temperature(0.2) > rounds.temperature(0.3)
        assert rounds.is_over(0.9) is not cooling


def test_orders_are_pushed_in_turn_and_get_their_weights_back() -> None:
    scorer = Scorer(factory(300), PROFILES[0])
    search = DecoderSearch(scorer)
    assert search.start(in_time(scorer.problem, BY_HAND[0]))
    world, rounds = search.board.world, Rounds(1, pushes=True)
    weights, tardiness = world.orders[:, R_WEIGHT].copy(), int(world.sums[TARDINESS])
    pushed = []
    for _ in range(10):
        assert rounds.push(world)
        assert rounds.pushing
        changed = (world.orders[:, R_WEIGHT] != weights).nonzero()[0].tolist()
        assert len(changed) == 1
        assert world.sums[TARDINESS] > tardiness
        pushed += changed
        rounds.settle(world)
        assert not rounds.pushing
        assert (world.orders[:, R_WEIGHT] == weights).all()
        assert world.sums[TARDINESS] == tardiness
    assert len(set(pushed)) == len(pushed)


@pytest.mark.parametrize("profile", [0, 1])
def test_what_is_best_is_scored_with_the_orders_own_weights(profile: int) -> None:
    problem = factory(60, seed=3)
    scorer = Scorer(problem, PROFILES[profile])
    search = DecoderSearch(scorer, seed=2)
    assert search.start(in_time(problem, BY_HAND[0]))
    pushing = 0
    for _ in range(40):
        before = search.best_score
        search.steps(25_000, 1_000_000)
        pushing += search._rounds.pushing
        assert scorer.of(search.best()) == search.best_score
        assert before is not None
        assert search.best_score <= before
    assert not list(check(problem, search.best()))
    assert (pushing > 0) == (scorer.coefficients[0][0] > 0 and search.best_score[0] > 0)
