"""Dispatching: exact by hand on small shops, silent under `check` on many random ones."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.bounds import limits, never_fits
from solver.check import check
from solver.dispatch import RULES, facts_of, in_time
from solver.placing import in_sequence, left_shift
from solver.rules import working_time
from solver.slots import fit
from solver.timetable import Unplaceable
from tests.shops import Shop, closed
from tests.solver.random_shops import EVERYTHING, HARMLESS, random_shop, shops


def _all_plans(problem: Problem) -> list[Schedule]:
    facts = facts_of(problem)
    plans = [in_time(problem, rule, facts) for rule in RULES]
    return [*plans, in_sequence(problem, facts.due), in_sequence(problem, facts.due, append=True)]


@given(shops(max_operations=20, features=HARMLESS))
@settings(max_examples=150, deadline=None)
def test_every_rule_finds_a_plan_that_breaks_no_rule(problem: Problem) -> None:
    for schedule in _all_plans(problem):
        assert list(check(problem, schedule)) == []
        assert list(working_time.loose_ends(problem, schedule)) == []


@given(shops(max_operations=20, features=HARMLESS))
@settings(max_examples=80, deadline=None)
def test_no_plan_beats_the_limits(problem: Problem) -> None:
    known = limits(problem)
    for schedule in _all_plans(problem)[:4]:
        assert all(end >= least for end, least in zip(schedule.end, known.ends, strict=True))
        assert schedule.end.max(initial=0) >= known.makespan_min


@pytest.mark.parametrize("seed", range(60))
def test_hard_shops_end_in_a_plan_or_in_a_named_operation(seed: int) -> None:
    problem = random_shop(seed, 12, EVERYTHING)
    for rule in RULES[:4]:
        named = 0
        try:
            in_time(problem, rule)
        except Unplaceable as stuck:
            named = stuck.operation
        assert 0 <= named < len(problem.operations)


@given(shops(max_operations=16, features=HARMLESS))
@settings(max_examples=80, deadline=None)
def test_a_left_shift_keeps_machines_and_all_rules(problem: Problem) -> None:
    for rule in RULES[:3]:
        schedule = in_time(problem, rule)
        shifted = left_shift(problem, schedule)
        assert list(check(problem, shifted)) == []
        assert shifted.machine.tolist() == schedule.machine.tolist()


def test_setup_is_done_before_the_order_arrives() -> None:
    shop = Shop().machine("M").order("A", release=30).op("A", "10", {"M": 5}, setup=10)
    place = in_time(shop.build(), RULES[0])[0]
    assert (place.setup_start_min, place.start_min, place.end_min) == (20, 30, 35)


def test_an_operation_that_may_not_pause_waits_for_a_long_enough_stretch() -> None:
    shop = Shop().machine("M", closed((5, 10), (30, 40)))
    shop.order("A").op("A", "10", {"M": 8}, setup=4, may_pause=False)
    place = in_time(shop.build(), RULES[0])[0]
    assert (place.setup_start_min, place.start_min, place.end_min) == (10, 14, 22)


def test_a_max_wait_delays_the_predecessor_until_the_oven_is_free() -> None:
    shop = Shop().machine("M").machine("Oven")
    shop.order("B").op("B", "10", {"Oven": 50})
    shop.order("A").op("A", "10", {"M": 5}).op("A", "20", {"Oven": 10}, max_wait=3)
    problem = shop.build()
    schedule = in_sequence(problem, [0, 1, 2])
    assert schedule[2].start_min == 50
    assert schedule[1].end_min == 47
    assert list(check(problem, schedule)) == []


def test_a_gap_is_used_only_if_the_next_setup_still_fits() -> None:
    shop = Shop().machine("M").changeover("red", "blue", 10).changeover("blue", "red", 10)
    shop.order("A").op("A", "10", {"M": 10}, family="red", lock=("M", 30))
    shop.order("B").op("B", "10", {"M": 15}, family="blue")
    shop.order("C").op("C", "10", {"M": 15}, family="red")
    problem = shop.build()
    schedule = in_sequence(problem, [0, 1, 2])
    assert schedule[0].start_min == 30
    assert schedule[1].start_min == 0  # red must then be set up from 20 to 30
    assert schedule[0].setup_start_min == 20
    assert list(check(problem, schedule)) == []


def test_what_fits_no_stretch_is_named() -> None:
    shop = Shop().machine("M", closed(*[(k * 10 + 5, k * 10 + 10) for k in range(40)], (400, 60_000_000)))
    shop.order("A").op("A", "10", {"M": 8}, may_pause=False)
    problem = shop.build()
    assert never_fits(problem) == [0]
    with pytest.raises(Unplaceable):
        in_time(problem, RULES[0])


def test_fit_pauses_setup_and_run_over_closed_time() -> None:
    calendar = closed((5, 10), (15, 20))
    assert fit(calendar, 0, 0, 7, 6, may_pause=True) == (0, 12, 23)
    assert fit(calendar, 0, 12, 3, 1, may_pause=True) == (4, 12, 13)
