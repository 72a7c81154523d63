"""What is said when no plan can exist: the rows that clash, no more and no fewer, and never on suspicion."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from scheduler.problem import Problem
from solver.clash import clashes, rows_of, with_rows
from solver.levels import Effort, solve_levels
from solver.model import build
from solver.objective import PROFILES
from tests.shops import Shop
from tests.solver.random_shops import HARD, HARMLESS, shops


def possible(problem: Problem) -> bool:
    return solve_levels(build(problem, PROFILES[0]), Effort(seconds=20)).schedule is not None


def test_a_deadline_that_cannot_be_kept_is_named_with_the_earliest_end() -> None:
    problem = Shop().machine("M").order("A", due=4, deadline=True).op("A", "10", {"M": 5}).build()
    (clash,) = clashes(problem)
    assert clash.sentence == (
        "Order A must be done by 2026-11-23 00:04, which no plan can keep: even alone in the shop it ends at "
        "2026-11-23 00:05 at the earliest."
    )
    assert clash.operations == (0,)
    assert clash.remedy == "Make the order's due date later, or set its Deadline to No."


def test_two_deadlines_on_one_machine_clash_and_a_third_is_left_out() -> None:
    shop = Shop().machine("M").machine("N")
    for name, machine, due in (("A", "M", 6), ("B", "M", 6), ("C", "N", 6), ("D", "M", 40)):
        shop.order(name, due=due, deadline=True).op(name, "10", {machine: 5})
    (clash,) = clashes(shop.build())
    assert clash.sentence == (
        "These cannot all hold: order A must be done by 2026-11-23 00:06; order B must be done by 2026-11-23 00:06."
    )
    assert clash.operations == (0, 1)


def test_locks_that_overlap_clash() -> None:
    shop = Shop().machine("M").order("A").order("B")
    shop.op("A", "10", {"M": 5}, lock=("M", 3)).op("B", "10", {"M": 5}, lock=(None, 4))
    problem = shop.build()
    frozen = replace(problem.operations[0], lock=replace(problem.operations[0].lock, source="frozen"))  # type: ignore[type-var]
    (clash,) = clashes(replace(problem, operations=(frozen, problem.operations[1])))
    assert "order A step 10 is frozen to start at 2026-11-23 00:03 on M" in clash.sentence
    assert "order B step 10 is locked to start at 2026-11-23 00:04" in clash.sentence


def test_a_pool_too_small_for_its_deadlines_is_named() -> None:
    shop = Shop().machine("M").machine("N").pool("Setters", 1)
    for name, machine in (("A", "M"), ("B", "N")):
        shop.order(name, due=6, deadline=True).op(name, "10", {machine: 5}, resources={"Setters": 1})
    (clash,) = clashes(shop.build())
    assert "there are only 1 of Setters" in clash.sentence
    assert "enlarge the pool" in clash.remedy


def test_a_max_wait_that_a_lock_stretches_is_named() -> None:
    shop = Shop().machine("M").machine("N").order("A")
    shop.op("A", "10", {"M": 5}, lock=(None, 0)).op("A", "20", {"N": 5}, max_wait=3, lock=(None, 9))
    (clash,) = clashes(shop.build())
    assert "order A step 20 must start within 3 minutes of the end of order A step 10" in clash.sentence
    assert len(clash.operations) == 2


def test_two_clashes_are_both_named() -> None:
    shop = Shop().machine("M")
    for name in "AB":
        shop.order(name, due=4, deadline=True).op(name, "10", {"M": 5})
    assert len(clashes(shop.build())) == 2


def test_two_started_on_one_machine_are_named() -> None:
    shop = Shop().machine("M").order("A").order("B")
    problem = shop.op("A", "10", {"M": 5}, started=True).op("B", "10", {"M": 5}, started=True).build()
    (clash,) = clashes(problem)
    assert "have both started on M" in clash.sentence


def test_a_shop_that_can_be_planned_has_no_clash() -> None:
    problem = Shop().machine("M").order("A", due=5, deadline=True).op("A", "10", {"M": 5}).build()
    assert clashes(problem) == ()


def test_nothing_is_said_when_there_is_no_time_to_prove_it() -> None:
    problem = Shop().machine("M").order("A", due=4, deadline=True).op("A", "10", {"M": 5}).build()
    assert clashes(problem, seconds=0.0) == ()
    assert clashes(problem, should_stop=lambda: True) == ()


@settings(max_examples=40, deadline=None)
@given(shops(5, HARMLESS, always=HARD))
def test_a_clash_is_named_exactly_where_there_is_no_plan(problem: Problem) -> None:
    found = clashes(problem)
    assert bool(found) != possible(problem)
    if found:
        assert possible(with_rows(problem, ())) or not list(rows_of(problem)) or "even without" in found[0].sentence
