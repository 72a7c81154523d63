"""The limit by shared work: exact by hand, true for whatever weights, and never above a plan that brute force finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.factories import factory
from scheduler.calendar import FAR_MIN
from scheduler.problem import Problem
from solver import bounds, bounds_balance
from solver.bounds import limits
from solver.bounds_setup import LeastSetups
from solver.dispatch import RULES, in_time
from solver.objective import PROFILES
from tests.shops import Shop
from tests.solver.brute import Brute
from tests.solver.random_shops import EVERYTHING, shops
from tests.solver.test_bounds import _plans

MAKESPAN = next(profile for profile in PROFILES if profile.name == "Shortest makespan")


def _shares(problem: Problem) -> bounds_balance._Shares | None:
    starts, ends = bounds.earliest(problem)
    if max(ends, default=0) >= FAR_MIN or not problem.operations:
        return None
    modes = [(op, mode) for op in problem.operations for mode in op.allowed_modes]
    tails = bounds._tails(problem, inside_order=False)
    return bounds_balance._Shares(problem, modes, starts, LeastSetups(problem), tails)


def test_a_slow_machine_takes_less_of_the_work_than_a_fast_one() -> None:
    shop = Shop().machine("Fast").machine("Slow")
    for k in range(3):
        shop.order(f"O{k}").op(f"O{k}", "10", {"Fast": 10, "Slow": 20})
    assert limits(shop.build()).makespan_min == 20  # two on one, one on the other; half of 3 x 10 would be 15


def test_an_order_that_leaves_the_fast_machines_to_others_takes_longer() -> None:
    shop = Shop().machine("Fast").machine("Slow")
    for k in range(2):
        shop.order(f"O{k}")
        for step in range(4):
            shop.op(f"O{k}", str(step), {"Fast": 1, "Slow": 3})
    # With x of the 8 steps on the fast machine: x <= C and 3 (8 - x) <= C, so C is 6 (their halves would be 4).
    assert limits(shop.build()).makespan_min == 6


@given(shops(max_operations=5, features=EVERYTHING, always=("alternatives",)))
@settings(max_examples=60, deadline=None)
def test_brute_force_finds_no_plan_that_ends_before_the_limit(problem: Problem) -> None:
    least = limits(problem).makespan_min
    if least < 60:
        assert Brute(problem, MAKESPAN, least - 1, None, max_nodes=4_000).search() is None


@given(shops(max_operations=7, features=EVERYTHING, always=("alternatives",)), st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_no_plan_beats_what_any_weights_stand_for(problem: Problem, seed: int) -> None:
    shares = _shares(problem)
    if shares is None:
        return
    rng = np.random.default_rng(seed)
    ends = [int(plan.end.max()) for plan in _plans(problem, 20)]
    for _ in range(20):
        machines = rng.integers(0, 1_000, len(problem.machines)) * (rng.random(len(problem.machines)) < 0.5)
        ways = rng.integers(0, 1_000, len(shares.ways)) * (rng.random(len(shares.ways)) < 0.5)
        assert all(shares.limit(machines, ways) <= end for end in ends)


@pytest.mark.parametrize("seed", range(3))
def test_a_factory_keeps_its_limit(seed: int) -> None:
    problem = factory(200, seed, shifts=False, pools=False)
    plan = in_time(problem, RULES[0])
    assert limits(problem).makespan_min <= int(plan.end.max())
