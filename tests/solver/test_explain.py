"""Why an order is late, on plans worked out by hand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.dispatch import RULES, facts_of, in_time
from solver.explain import Cause, Explainer, LateReason, late_reasons, why_late
from tests.shops import Shop, closed, plan
from tests.solver.random_shops import HARMLESS, shops


def minutes(reason: LateReason) -> dict[Cause, int]:
    total: dict[Cause, int] = {}
    for cause in reason.chain:
        if cause.minutes:
            total[cause.cause] = total.get(cause.cause, 0) + cause.minutes
    return total


def explained(shop: Shop, places: list[tuple[str, int, int, int]], order: int) -> LateReason:
    """Explain one order, and see that every minute up to its end is accounted for."""
    problem: Problem = shop.build()
    schedule: Schedule = plan(problem, places)
    reason = why_late(problem, schedule, order)
    end = max(int(schedule.end[op]) for op in problem.operations_of[order])
    assert sum(cause.minutes for cause in reason.chain) == end
    assert all(cause.minutes >= 0 for cause in reason.chain)
    return reason


def test_an_order_on_time_has_no_reason() -> None:
    shop = Shop().machine("M1").order("A", due=60).op("A", "10", {"M1": 60})
    assert why_late(shop.build(), plan(shop.build(), [("M1", 0, 0, 60)]), 0) == LateReason("")


def test_steps_that_may_overlap_but_share_a_machine_are_late_by_their_own_work() -> None:
    shop = Shop().machine("M1").order("A", due=90, quantity=2)
    shop.op("A", "10", {"M1": 60}).op("A", "20", {"M1": 60}, transfer=1)
    reason = explained(shop, [("M1", 0, 0, 60), ("M1", 60, 60, 120)], 0)
    assert reason.sentence == "its own work 2 h"


def test_the_order_before_it_on_the_machine_is_named() -> None:
    shop = Shop().machine("MILL-01").order("4711").order("B", due=60)
    shop.op("4711", "20", {"MILL-01": 390}).op("B", "10", {"MILL-01": 60}, setup=30)
    reason = explained(shop, [("MILL-01", 0, 0, 390), ("MILL-01", 390, 420, 480)], 1)
    assert reason.sentence == "MILL-01 busy with order 4711 step 20 for 6.5 h; setup on MILL-01 30 min"
    assert minutes(reason) == {Cause.BUSY: 390, Cause.SETUP: 30, Cause.WORK: 60}


def test_several_orders_before_it_are_summed_up() -> None:
    shop = Shop().machine("M1")
    for k in range(20):
        shop.order(f"O{k}").op(f"O{k}", "10", {"M1": 60})
    shop.order("B", due=60).op("B", "10", {"M1": 60})
    reason = explained(shop, [("M1", 60 * k, 60 * k, 60 * k + 60) for k in range(21)], 20)
    assert reason.sentence == "M1 busy for 20 h with order O19 step 10 (1 h) and 19 others"


def test_night_and_weekend_are_told_apart_from_work() -> None:
    shop = Shop().machine("M1", closed((60, 660))).order("X").order("B", due=60)
    shop.op("X", "10", {"M1": 90}).op("B", "10", {"M1": 30})
    reason = explained(shop, [("M1", 0, 0, 690), ("M1", 690, 690, 720)], 1)
    assert minutes(reason) == {Cause.CLOSED: 600, Cause.BUSY: 90, Cause.WORK: 30}
    assert reason.sentence == "closed hours (night, weekend, downtime) 10 h; M1 busy with order X step 10 for 1.5 h"


def test_the_walk_goes_on_with_the_step_that_was_waited_for() -> None:
    shop = Shop().machine("M1").machine("M2").order("X").order("B", due=60)
    shop.op("X", "10", {"M1": 120}).op("B", "10", {"M1": 10}).op("B", "20", {"M2": 20}, min_wait=60)
    reason = explained(shop, [("M1", 0, 0, 120), ("M1", 120, 120, 130), ("M2", 190, 190, 210)], 1)
    assert minutes(reason) == {Cause.BUSY: 120, Cause.WAIT: 60, Cause.WORK: 30}
    assert reason.sentence.startswith("cannot end before 2026-11-23 01:30 even on free machines; M1 busy with order X")
    assert "waiting time after step 10 1 h" in reason.sentence


def test_a_late_release_is_named() -> None:
    shop = Shop().machine("M1").order("B", due=60, release=600).op("B", "10", {"M1": 10})
    reason = explained(shop, [("M1", 600, 600, 610)], 0)
    assert "released only 2026-11-23 10:00" in reason.sentence


def test_an_order_due_before_plan_start_says_so() -> None:
    shop = Shop().machine("M1").order("B", due=-10).op("B", "10", {"M1": 10})
    assert explained(shop, [("M1", 0, 0, 10)], 0).sentence.startswith("was due before plan start")


def test_a_taken_pool_is_named() -> None:
    shop = Shop().machine("M1").machine("M2").pool("Setter").order("X").order("B", due=30)
    shop.op("X", "10", {"M1": 90}, resources={"Setter": 1}).op("B", "10", {"M2": 30}, resources={"Setter": 1})
    reason = explained(shop, [("M1", 0, 0, 90), ("M2", 90, 90, 120)], 1)
    assert reason.sentence == "Setter taken by order X step 10 for 1.5 h"


def test_a_lock_and_room_left_unused_are_told() -> None:
    shop = Shop().machine("M1").order("A", due=30).op("A", "10", {"M1": 30}, lock=(None, 60))
    assert "fixed to its start, 1 h later" in explained(shop, [("M1", 60, 60, 90)], 0).sentence
    shop = Shop().machine("M1").order("A", due=30).op("A", "10", {"M1": 30})
    assert "planned 1 h later on M1 than it had room" in explained(shop, [("M1", 60, 60, 90)], 0).sentence


def test_a_run_too_long_for_the_rest_of_the_shift_is_told() -> None:
    shop = Shop().machine("M1", closed((60, 120))).order("X").order("A", due=40)
    shop.op("X", "10", {"M1": 30}).op("A", "10", {"M1": 40}, may_pause=False)
    reason = explained(shop, [("M1", 0, 0, 30), ("M1", 120, 120, 160)], 1)
    assert minutes(reason) == {Cause.NO_PAUSE: 30, Cause.BUSY: 30, Cause.CLOSED: 60, Cause.WORK: 40}


def test_overlapping_steps_are_counted_once() -> None:
    shop = Shop().machine("M1").machine("M2").order("A", due=10, quantity=10)
    shop.op("A", "10", {"M1": 0}, unit_min=10).op("A", "20", {"M2": 0}, unit_min=10, transfer=2)
    reason = explained(shop, [("M1", 0, 0, 100), ("M2", 20, 20, 120)], 0)
    assert minutes(reason) == {Cause.WORK: 120}


def test_machines_that_work_on_several_at_once_and_ovens_add_up() -> None:
    shop = Shop().machine("OVEN", capacity=2, batch_by="Heat")
    for k, run in enumerate((60, 90, 30, 40)):
        shop.order(f"O{k}", due=10).op(f"O{k}", "10", {"OVEN": run}, batch_key="x")
    places = [("OVEN", 0, 0, 90), ("OVEN", 0, 0, 90), ("OVEN", 90, 90, 130), ("OVEN", 90, 90, 130)]
    assert minutes(explained(shop, places, 2)) == {Cause.BUSY: 90, Cause.WORK: 30, Cause.BATCH: 10}


def test_every_late_order_gets_its_sentence() -> None:
    shop = Shop().machine("M1").order("A", due=60).order("B", due=60).order("C")
    for name in "ABC":
        shop.op(name, "10", {"M1": 60})
    problem = shop.build()
    reasons = late_reasons(problem, plan(problem, [("M1", 0, 0, 60), ("M1", 60, 60, 120), ("M1", 120, 120, 180)]))
    assert list(reasons) == [1]
    assert reasons[1]


@given(shops(max_operations=20, features=HARMLESS), st.integers(0, len(RULES) - 1))
@settings(max_examples=120, deadline=None)
def test_on_any_plan_every_minute_is_accounted_for(shop: Problem, rule: int) -> None:
    problem = replace(shop, orders=tuple(replace(order, due_min=1) for order in shop.orders))
    schedule = in_time(problem, RULES[rule], facts_of(problem))
    explainer = Explainer(problem, schedule)
    for order in explainer.late_orders():
        reason = explainer.why_late(order)
        end = max(int(schedule.end[op]) for op in problem.operations_of[order])
        assert sum(cause.minutes for cause in reason.chain) == end
        assert all(cause.minutes >= 0 for cause in reason.chain)
        assert reason.sentence
        if "even on free machines" in reason.sentence:
            assert explainer.soonest_end(order) <= end
