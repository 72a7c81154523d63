"""Limits: exact by hand on small shops, and never above any plan of random ones."""

from __future__ import annotations

import contextlib
import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings

from benchmarks.factories import factory
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.bounds import limits
from solver.check import check
from solver.dispatch import RULES, facts_of, in_time
from solver.objective import PROFILES, Scorer
from solver.placing import in_sequence, left_shift
from solver.timetable import Unplaceable
from tests.shops import Shop, closed
from tests.solver.random_shops import EVERYTHING, random_shop, shops


def _plans(problem: Problem, sequences: int) -> list[Schedule]:
    """Return plans of all rules and of many sequences, those that break no rule."""
    facts = facts_of(problem)
    made = [lambda rule=rule: in_time(problem, rule, facts) for rule in RULES]
    ranks = itertools.islice(itertools.permutations(range(len(problem.operations))), sequences)
    made += [lambda rank=rank: in_sequence(problem, [float(r) for r in rank]) for rank in ranks]
    plans = []
    for make in made:
        try:
            plan = make()
        except Unplaceable:
            continue
        if next(check(problem, plan), None) is None:
            plans.append(plan)
            with contextlib.suppress(Unplaceable):  # hard dates may not bear another order of work
                plans.append(left_shift(problem, plan))
    return plans


def _assert_no_plan_is_better(problem: Problem, sequences: int) -> None:
    known = limits(problem)
    scorer = Scorer(problem, PROFILES[3])
    for plan in _plans(problem, sequences):
        assert all(end >= least for end, least in zip(plan.end, known.ends, strict=True))
        assert plan.end.max(initial=0) >= known.makespan_min
        assert scorer.tardiness(plan.end) / scorer.weight_scale >= known.weighted_tardiness - 1e-6
        from scheduler.kpis import setup_minutes

        assert setup_minutes(problem, plan).sum() >= known.setup_min


@given(shops(max_operations=5, features=EVERYTHING))
@settings(max_examples=150, deadline=None)
def test_no_sequence_of_a_tiny_shop_beats_the_limits(problem: Problem) -> None:
    _assert_no_plan_is_better(problem, 120)


@given(shops(max_operations=25, features=EVERYTHING))
@settings(max_examples=100, deadline=None)
def test_no_plan_of_a_larger_shop_beats_the_limits(problem: Problem) -> None:
    _assert_no_plan_is_better(problem, 5)


@pytest.mark.parametrize("features", [("changeovers", "setups"), ("pools", "calendars"), ("ovens", "capacity", "due")])
@pytest.mark.parametrize("seed", range(25))
def test_no_plan_beats_the_limits_with_few_features(seed: int, features: tuple[str, ...]) -> None:
    _assert_no_plan_is_better(random_shop(seed, 8, (*features, "due", "alternatives", "started")), 40)


def test_one_machine_with_heads_and_tails_is_as_carlier_has_it() -> None:
    # Carlier 1982, the example of seven tasks: the preemptive schedule takes 49 of the optimal 53.
    tasks = ((10, 5, 7), (13, 6, 26), (11, 7, 24), (20, 4, 21), (30, 3, 8), (0, 6, 17), (30, 2, 0))
    shop = Shop().machine("M")
    for k, (_, _, tail) in enumerate(tasks):
        shop.machine(f"T{k}") if tail else None
    for k, (head, run, tail) in enumerate(tasks):
        shop.order(f"O{k}", release=head).op(f"O{k}", "10", {"M": run})
        if tail:
            shop.op(f"O{k}", "20", {f"T{k}": tail})
    assert limits(shop.build()).makespan_min in (49, 50)


def test_two_machines_that_share_their_work_are_counted_together() -> None:
    shop = Shop().machine("A").machine("B")
    for k in range(5):
        shop.order(f"O{k}").op(f"O{k}", "10", {"A": 10, "B": 12})
    assert limits(shop.build()).makespan_min == 25


def test_a_pool_is_a_limit_of_its_own() -> None:
    shop = Shop().pool("Crew", 2)
    for k in range(4):
        shop.machine(f"M{k}")
        shop.order(f"O{k}").op(f"O{k}", "10", {f"M{k}": 10}, resources={"Crew": 1})
    assert limits(shop.build()).makespan_min == 20


def test_work_is_counted_in_the_open_minutes_of_its_machine() -> None:
    shop = Shop().machine("M", closed((10, 100)))
    for k in range(3):
        shop.order(f"O{k}").op(f"O{k}", "10", {"M": 5})
    assert limits(shop.build()).makespan_min == 105


def test_each_family_is_set_up_at_least_once() -> None:
    shop = Shop().machine("M", current="red").changeover("*", "blue", 7).changeover("*", "red", 3)
    for k, family in enumerate(("red", "blue", "blue", "red")):
        shop.order(f"O{k}").op(f"O{k}", "10", {"M": 5}, family=family)
    shop.changeover("blue", "blue", 0).changeover("red", "red", 0)
    assert limits(shop.build()).setup_min == 7


def test_orders_that_share_a_machine_are_late_together() -> None:
    shop = Shop().machine("M")
    for k in range(4):
        shop.order(f"O{k}", due=10).op(f"O{k}", "10", {"M": 10})
    # The plan is late by 0 + 10 + 20 + 30; cut into minutes at least about half of it stays.
    assert 25 <= limits(shop.build()).weighted_tardiness <= 60


@pytest.mark.parametrize(("operations", "seconds"), [(1_000, 1.0), (20_000, 4.0)])
def test_limits_are_quick(operations: int, seconds: float) -> None:
    problem = factory(operations)
    began = time.process_time()
    known = limits(problem)
    assert time.process_time() - began < seconds  # twice what it takes alone
    plan = in_time(problem, RULES[0])
    assert known.makespan_min <= int(np.max(plan.end))
