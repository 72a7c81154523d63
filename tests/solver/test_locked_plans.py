"""Locks copied from a plan that holds: a plan is found again, whatever part of it is locked."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import replace

import pytest

from benchmarks.factories import factory
from samples import SAMPLES
from scheduler.excel.load import load
from scheduler.problem import Lock, Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.construct import FIRST_RULES
from solver.dispatch import facts_of, in_time
from solver.engine import plan as plan_of_engine
from solver.placing import left_shift
from solver.settings import SolveSettings
from solver.timetable import Unplaceable
from solver.urgent import urgent_first
from tests.shops import Shop
from tests.solver.random_shops import HARMLESS, random_shop
from tests.solver.test_engine import Deaf


def locked(problem: Problem, plan: Schedule, which: Collection[int]) -> Problem:
    """Lock operations where a plan has them."""
    operations = [
        replace(op, lock=Lock(int(plan.machine[op.index]), int(plan.start[op.index])))
        if op.index in which and not op.started
        else op
        for op in problem.operations
    ]
    return replace(problem, operations=tuple(operations))


def unlocked(problem: Problem) -> Problem:
    return replace(problem, operations=tuple(replace(op, lock=None) for op in problem.operations))


def found(problem: Problem) -> Schedule | None:
    """Construct a plan: by a rule if it goes, else what is urgent first."""
    facts = facts_of(problem)
    for rule in FIRST_RULES[:2]:
        try:
            made = in_time(problem, rule, facts)
        except Unplaceable:
            continue
        if next(check(problem, made), None) is None:
            return made
    return urgent_first(problem, facts, lambda: False)


def test_what_stood_in_front_of_a_lock_is_put_there_again() -> None:
    shop = Shop().machine("M").changeover("red", "blue", 30).changeover("blue", "blue", 0)
    shop.order("A").op("A", "10", {"M": 10}, family="red", lock=("M", 0))
    shop.order("B").op("B", "10", {"M": 10}, family="blue", lock=("M", 25))  # 15 minutes are not enough for red to blue
    shop.order("C").op("C", "10", {"M": 15}, family="red")
    shop.order("D").op("D", "10", {"M": 5}, family="none")
    shop.changeover("red", "none", 0).changeover("none", "blue", 10)
    problem = shop.build()
    plan = found(problem)
    assert plan is not None
    assert list(check(problem, plan)) == []
    assert plan[3].start_min == 10
    assert plan[1].setup_start_min == 15


def test_a_setup_that_an_operator_is_booked_for_makes_way_for_a_shorter_one() -> None:
    shop = Shop().machine("M").pool("Operator").changeover("red", "blue", 8).changeover("blue", "blue", 2)
    shop.order("A").op("A", "10", {"M": 10}, family="red", resources={"Operator": 1}, lock=("M", 0))
    shop.order("B").op("B", "10", {"M": 10}, family="blue", resources={"Operator": 1}, lock=("M", 30))
    shop.order("C", due=28, deadline=True).op("C", "10", {"M": 10}, family="blue", resources={"Operator": 1})
    problem = shop.build()
    plan = found(problem)
    assert plan is not None
    assert list(check(problem, plan)) == []
    assert plan[1].setup_start_min == 28


@pytest.mark.parametrize("seed", range(40))
def test_a_plan_that_is_locked_whole_is_found_at_once(seed: int) -> None:
    problem = unlocked(random_shop(seed, 14, HARMLESS))
    plan = in_time(problem, FIRST_RULES[seed % 4])
    whole = locked(problem, plan, range(len(plan)))
    assert left_shift(whole, plan).start.tolist() == plan.start.tolist()
    again = in_time(whole, FIRST_RULES[0])
    assert list(check(whole, again)) == []


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6, 0.9])
def test_random_shops_with_random_locks_are_planned(share: float) -> None:
    missed = []
    for seed in range(40):
        problem = unlocked(random_shop(seed, 14, HARMLESS))
        plan = in_time(problem, FIRST_RULES[seed % 4])
        rng = random.Random(seed)
        some = locked(problem, plan, {k for k in range(len(plan)) if rng.random() < share})
        again = found(some)
        if again is None:
            missed.append(seed)
        else:
            assert list(check(some, again)) == []
    assert len(missed) <= 2, missed


@pytest.mark.parametrize("share", [0.05, 0.2, 0.3, 0.9])
def test_the_two_shift_sample_and_a_factory_with_random_locks_are_planned(share: float) -> None:
    sample = load(SAMPLES[1].path).problem
    assert sample is not None
    missed = []
    for name, problem in (("sample", sample), ("factory", factory(200, 3))):
        problem = unlocked(problem)
        for seed in range(4):
            plan = in_time(problem, FIRST_RULES[seed % 4])
            rng = random.Random(seed)
            some = locked(problem, plan, {k for k in range(len(plan)) if rng.random() < share})
            again = found(some)
            if again is None:
                missed.append((name, seed))
            else:
                assert list(check(some, again)) == []
    assert len(missed) <= 1, missed


class Content(Deaf):
    """Wants no more once there is a plan."""

    def wants_stop(self) -> bool:
        return any(message.levels for message in self.told)


@pytest.mark.parametrize("seed", [2, 5])
def test_what_no_rule_finds_is_found_among_the_plans_that_end_soon(seed: int) -> None:
    sample = load(SAMPLES[1].path).problem
    assert sample is not None
    problem = unlocked(sample)
    plan = in_time(problem, FIRST_RULES[seed % 4])
    rng = random.Random(seed)
    some = locked(problem, plan, {k for k in range(len(plan)) if rng.random() < 0.6})
    result = plan_of_engine(Content(), some, SolveSettings(seconds=60, workers=1), None)  # type: ignore[arg-type]
    assert result.schedule is not None
    assert list(check(some, result.schedule)) == []
