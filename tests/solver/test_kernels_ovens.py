"""Ovens in the decoder's search: batches form, part and move, exactly as `check` wants them."""

from __future__ import annotations

import random

import numpy as np
import pytest

from scheduler.problem import Problem
from scheduler.schedule import Assignment, Schedule
from solver.check import check
from solver.dispatch import RULES, in_time
from solver.objective import PROFILES, Scorer
from tests.shops import Shop
from tests.solver.random_shops import EVERYTHING, HARMLESS, random_shop

pytest.importorskip("numba")

from solver.kernels.search import DecoderSearch
from tests.solver.searched import assert_search_is_exact, valid_plan


def oven_shop(seed: int) -> tuple[Problem, Schedule] | None:
    """Return a random shop with an oven and a plan that breaks no rule, or None where the rule finds none."""
    rng = random.Random(seed)
    features = HARMLESS if seed % 2 else EVERYTHING
    chosen = {"ovens", *rng.sample(features, rng.randint(0, len(features)))}
    problem = random_shop(seed, rng.choice((3, 6, 12, 30)), chosen)
    plan = valid_plan(problem, seed)
    return None if plan is None else (problem, plan)


@pytest.mark.parametrize("block", range(4))
def test_search_keeps_every_rule_of_ovens_and_exact_scores(block: int) -> None:
    searched = 0
    for seed in range(1_000 + block * 60, 1_060 + block * 60):
        made = oven_shop(seed)
        if made is None:
            continue
        problem, plan = made
        assert_search_is_exact(problem, plan, seed, 20, (60, 1_200))
        searched += 1
    assert searched > 15


def test_parts_of_one_key_are_baked_together() -> None:
    shop = Shop()
    shop.machine("Oven", capacity=4, batch_by="Temperature")
    for k in range(8):
        shop.order(f"O{k}", due=1)
        shop.op(f"O{k}", "10", {"Oven": 10 if k < 4 else 20}, batch_key="hot")
    problem = shop.build()
    apart = Schedule(*(np.array(column) for column in ([0] * 8, *[[0, 10, 20, 30, 40, 60, 80, 100]] * 2,
                                                        [10, 20, 30, 40, 60, 80, 100, 120])))  # fmt: skip
    assert not list(check(problem, apart))
    search = DecoderSearch(Scorer(problem, PROFILES[0]), 1)
    assert search.start(apart)
    search.steps(4_000, 4_000)
    # The short ones first: 4 x 9 minutes late, then 4 x 29
    assert sorted(search.best().end.tolist()) == [10] * 4 + [30] * 4


def test_a_plan_that_the_search_cannot_hold_leaves_it_as_it_is() -> None:
    shop = Shop()
    shop.machine("Oven", capacity=2, batch_by="Temperature")
    shop.order("O").op("O", "10", {"Oven": 0}, setup=2, batch_key="hot")
    shop.op("O", "20", {"Oven": 0}, setup=3, batch_key="hot")
    problem = shop.build()
    together = Schedule.of(2, (Assignment(0, 0, 1, 3, 3), Assignment(1, 0, 0, 3, 3)))  # one waits for its mate
    assert not list(check(problem, together))
    search = DecoderSearch(Scorer(problem, PROFILES[1]))
    assert search.start(in_time(problem, RULES[0]))
    before = search.best_score
    assert not search.adopt(together)
    assert search.board.score() == search.best_score == before
    search.steps(100, 100)
    assert not list(check(problem, search.best()))


def test_a_batch_waits_for_its_last_part_where_that_is_best() -> None:
    shop = Shop()
    shop.machine("Oven", capacity=2, batch_by="Temperature")
    shop.order("A", due=1)
    shop.op("A", "10", {"Oven": 10}, batch_key="hot")
    shop.order("B", due=1, release=3, weight=10)
    shop.op("B", "10", {"Oven": 8}, batch_key="hot")
    problem = shop.build()
    apart = Schedule(*(np.array(column) for column in ([0, 0], [0, 10], [0, 10], [10, 18])))
    assert not list(check(problem, apart))
    search = DecoderSearch(Scorer(problem, PROFILES[1]), 1)
    assert search.start(apart)
    search.steps(500, 500)
    assert search.best().start.tolist() == [3, 3]
    assert search.best().end.tolist() == [13, 13]
