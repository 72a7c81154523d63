"""Each rule on random small shops: the model takes a plan exactly if no rule says anything against it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.problem import Problem
from solver.levels import Effort, solve_levels
from solver.model import build
from solver.objective import PROFILES
from tests.solver.brute import is_tight
from tests.solver.random_shops import EVERYTHING, random_shop, shops
from tests.solver.rule_cases import model_accepts, shaken

FEATURES_OF_RULE = {
    "placed": ("alternatives",),
    "started": ("started", "ovens", "calendars"),
    "locks": ("machine_locks", "time_locks", "alternatives"),
    "precedence": ("waits", "max_waits", "transfer", "branches", "calendars"),
    "release": ("release", "latest_starts"),
    "deadline": ("deadlines", "due"),
    "one_at_a_time": ("capacity", "zero_runs"),
    "working_time": ("calendars", "no_pause", "pools", "pool_calendars"),
    "setup": ("setups", "changeovers", "calendars", "zero_runs"),
    "resources": ("pools", "pool_calendars", "calendars"),
    "batches": ("ovens", "setups", "no_pause"),
}


def assert_they_agree(problem: Problem, rng: random.Random, shakes: int) -> None:
    found = solve_levels(build(problem, PROFILES[rng.randrange(4)]), Effort(seconds=20)).schedule
    if found is None:
        return
    assert is_tight(problem, found)
    assert model_accepts(problem, found)
    for _ in range(shakes):
        other = shaken(problem, found, rng)
        assert model_accepts(problem, other) == is_tight(problem, other), list(other)


@pytest.mark.parametrize("rule", sorted(FEATURES_OF_RULE))
def test_model_and_violations_agree(rule: str) -> None:
    for seed in range(12):
        rng = random.Random(seed)
        assert_they_agree(random_shop(seed, rng.randint(2, 5), FEATURES_OF_RULE[rule]), rng, 12)


@settings(max_examples=40, deadline=None)
@given(shops(5, EVERYTHING), st.randoms(use_true_random=False))
def test_model_and_violations_agree_on_any_shop(problem: Problem, rng: random.Random) -> None:
    assert_they_agree(problem, rng, 4)
