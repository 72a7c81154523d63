"""Limits: exact by hand on small shops, and never above any plan of random ones."""

from __future__ import annotations

import contextlib
import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.factories import factory
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.bounds import limits
from solver.bounds_setup import _cheapest_tree
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
        shop.order(f"O{k}").op(f"O{k}", "10", {"A": 10, "B": 10})
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


def _three_families() -> Shop:
    """Return a shop where blue and green are cheap only from each other, and someone must bring them in."""
    shop = Shop().machine("M", current="red")
    for before, after, minutes in (
        ("red", "blue", 20), ("red", "green", 30), ("blue", "green", 2), ("green", "blue", 3),
        ("blue", "red", 5), ("green", "red", 5),
    ):  # fmt: skip
        shop.changeover(before, after, minutes)
    return shop


def test_entries_of_families_span_a_tree() -> None:
    shop = _three_families()
    for k, family in enumerate(("red", "blue", "green", "blue", "green")):
        shop.order(f"O{k}").op(f"O{k}", "10", {"M": 5}, family=family)
    known = limits(shop.build())
    assert known.setup_min == 22  # red, then blue, then green: not 2 and 3, which would only lead in a circle
    assert known.makespan_min == 25 + 22


def test_a_machine_is_set_up_for_each_family_but_the_first_while_work_waits() -> None:
    shop = Shop().machine("M").changeover("*", "*", 10)
    for k, family in enumerate(("red", "blue", "green", "white")):
        shop.changeover(family, family, 0)
        for n in range(2):
            shop.order(f"O{k}{n}", release=50).op(f"O{k}{n}", "10", {"M": 5}, family=family)
    known = limits(shop.build())
    assert known.setup_min == 40
    assert known.makespan_min == 50 + 8 * 5 + 3 * 10


def test_the_first_setup_may_be_done_before_its_work_is_there() -> None:
    shop = _three_families()
    for k, family in enumerate(("blue", "green", "blue", "green")):
        shop.order(f"O{k}", release=100).op(f"O{k}", "10", {"M": 5}, family=family)
    known = limits(shop.build())
    assert known.setup_min == 22
    assert known.makespan_min == 100 + 20 + 2


def test_what_has_started_is_no_part_of_what_comes_behind_the_first() -> None:
    shop = _three_families().order("S").op("S", "10", {"M": 50}, family="red", started=True)
    for k, family in enumerate(("blue", "green")):
        shop.order(f"O{k}", release=100).op(f"O{k}", "10", {"M": 5}, family=family)
    assert limits(shop.build()).makespan_min == 100 + 10 + 2


@given(st.integers(0, 10_000), st.integers(2, 6))
@settings(max_examples=60, deadline=None)
def test_the_cheapest_tree_is_what_trying_all_trees_finds(seed: int, size: int) -> None:
    cost = np.random.default_rng(seed).integers(0, 12, (size, size))
    least = None
    for parents in itertools.product(range(size), repeat=size - 1):
        if all(_leads_to_root(parents, node) for node in range(1, size)):
            total = sum(int(cost[before, node]) for node, before in enumerate(parents, start=1))
            least = total if least is None else min(least, total)
    assert _cheapest_tree(cost.astype(np.int64)) == least


def _leads_to_root(parents: tuple[int, ...], node: int) -> bool:
    for _ in parents:
        if node == 0:
            return True
        node = parents[node - 1]
    return node == 0


@given(st.integers(0, 100_000))
@settings(max_examples=40, deadline=None)
def test_no_sequence_of_families_beats_the_limits(seed: int) -> None:
    rng = np.random.default_rng(seed)
    names = ["", "red", "blue", "green", "white"]
    shop = Shop()
    for m in range(int(rng.integers(1, 3))):
        shop.machine(f"M{m}", *((closed((20, 60)),) if rng.random() < 0.3 else ()), current=str(rng.choice(names)))
    for before in ["*", *names[1:]]:
        for after in names[1:]:
            if rng.random() < 0.7:
                shop.changeover(before, after, int(rng.integers(0, 15)))
    for k in range(int(rng.integers(3, 7))):
        runs = {f"M{m}": int(rng.integers(0, 6)) for m in range(len(shop.machines)) if rng.random() < 0.7}
        shop.order(f"O{k}", release=int(rng.integers(0, 30)), due=int(rng.integers(0, 40)))
        family, setup = str(rng.choice(names)), int(rng.integers(0, 6))
        shop.op(f"O{k}", "10", runs or {"M0": 3}, family=family, setup=setup, started=k == 0 and rng.random() < 0.2)
    _assert_no_plan_is_better(shop.build(), 150)


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
