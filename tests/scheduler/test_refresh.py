"""What changed in the files is found, named and taken over in whole or in part; the rest stays as it was."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler import edit
from scheduler.calendar import Calendar
from scheduler.difference import Difference, compare, hours_of
from scheduler.problem import Lock, Problem
from scheduler.refresh import accept, carry_held, carry_plan
from scheduler.schedule import UNPLACED
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from solver.repair import repair
from tests.shops import MONDAY, Shop, closed, plan
from tests.solver.random_shops import EVERYTHING, random_shop, shops


def content(problem: Problem) -> Any:
    """Return all that a problem says, by names, so that problems with other numbers compare."""
    families, machines, pools = problem.families, problem.machines, problem.resources

    def mode(m: Any) -> Any:
        used = tuple((pools[k].name, count) for k, count in m.resources)
        return (machines[m.machine].name, m.run_min, stretches(m.calendar), m.setup_min, families[m.family], used,
                m.may_pause, m.batch_key, m.unit_min, m.fixed_min, m.efficiency, m.done_min, m.no_setup)  # fmt: skip

    def lock(found: Lock | None) -> Any:
        if found is None:
            return None
        return None if found.machine is None else machines[found.machine].name, found.start_min, found.source

    def operation(op: Any) -> Any:
        links = sorted(
            (problem.operations[k.predecessor].step, k.min_wait_min, k.max_wait_min or -1, k.transfer_units or -1)
            for k in op.links
        )
        return (problem.orders[op.order].name, op.step, op.name, tuple(mode(m) for m in op.modes), links,
                op.earliest_min, op.latest_start_min, op.earliest_end_min, op.started, lock(op.lock),
                dict(op.attributes))  # fmt: skip

    def stretches(calendar: Calendar) -> Any:
        return calendar.stretches(0, 400)

    return (
        problem.plan_start, dict(problem.settings), problem.frozen_hours,
        [(replace(m, calendar=None, current_setup=0), hours_of(m.calendar), families[m.current_setup])
         for m in machines],
        [(replace(r, calendar=None), hours_of(r.calendar)) for r in pools],
        [replace(order, place="") for order in problem.orders],
        [operation(op) for op in problem.operations],
        sorted(problem.changeovers, key=lambda row: (row.machine, row.from_family, row.to_family)),
    )  # fmt: skip


def everything(difference: Difference) -> range:
    return range(len(difference.changes))


def told(difference: Difference) -> list[str]:
    return [str(change) for change in difference.changes]


def base_shop(**changes: Any) -> Shop:
    shop = Shop().machine("M1").machine("M2", closed((50, 100)), work_center="Mills")
    shop.order("A", due=300, quantity=10).op("A", "10", {"M1": 10}, unit_min=2).op("A", "20", {"M2": 30})
    shop.order("B", due=1440).op("B", "10", {"M1": 10, "M2": 20})
    return shop


# --- all and none -----------------------------------------------------------------------------------------------


@settings(max_examples=50, deadline=None)
@given(shops(max_operations=8, features=EVERYTHING), shops(max_operations=8, features=EVERYTHING))
def test_all_is_the_new_problem_and_none_the_old_one(old: Problem, new: Problem) -> None:
    difference = compare(old, new)
    assert accept(difference, ()) is old
    assert content(accept(difference, everything(difference))) == content(new)
    assert not compare(new, new)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_any_part_is_a_sound_problem_and_the_rest_is_what_is_left(a: int, b: int, rng: random.Random) -> None:
    old, new = random_shop(a, 8, EVERYTHING), random_shop(b, 8, EVERYTHING)
    difference = compare(old, new)
    chosen = rng.sample(everything(difference), rng.randint(0, len(difference.changes)))
    merged = accept(difference, chosen)
    sound(merged)
    taken = {key for number in difference.with_needed(chosen) for key in difference.changes[number].covers}
    left = compare(merged, new)
    for change in left.changes:
        assert not taken & set(change.covers) or change.kind in ("lock", "progress"), change
    assert content(accept(left, everything(left))) == content(new)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_edits_survive_what_is_not_about_them(a: int, b: int, c: int, rng: random.Random) -> None:
    base, current, new = (random_shop(seed, 7, EVERYTHING) for seed in (a, b, c))
    difference = compare(current, new, base)
    sound(accept(difference, rng.sample(everything(difference), rng.randint(0, len(difference.changes)))))
    assert not compare(current, base, base), "what was read again unchanged is no change, whatever was edited"


def sound(problem: Problem) -> None:
    """Hold a problem against what the rest of the program trusts in."""
    for k, op in enumerate(problem.operations):
        assert op.index == k
        assert op.modes
        assert not op.started or len(op.modes) == 1
        assert len({mode.machine for mode in op.modes}) == len(op.modes)
        for mode in op.modes:
            assert 0 <= mode.machine < len(problem.machines)
            assert 0 <= mode.family < len(problem.families)
            assert all(0 <= pool < len(problem.resources) for pool, _ in mode.resources)
        assert all(problem.operations[link.predecessor].order == op.order for link in op.links)
        assert op.lock is None or op.lock.machine is None or op.mode_on(op.lock.machine) is not None
        seen, left = {k}, [link.predecessor for link in op.links]
        while left:
            before = left.pop()
            assert before != k, "a step waits for itself"
            if before not in seen:
                seen.add(before)
                left.extend(link.predecessor for link in problem.operations[before].links)


# --- words --------------------------------------------------------------------------------------------------------


def test_changes_are_said_in_the_words_of_the_planner() -> None:
    old = base_shop().build()
    shop = Shop().machine("M1").machine("M2", closed((50, 100), (200, 260)), work_center="Mills").machine("M3")
    shop.order("A", due=2880, quantity=12).op("A", "10", {"M1": 10}, unit_min=3).op("A", "20", {"M2": 30, "M3": 30})
    shop.order("C", weight=5).op("C", "10", {"M3": 5})
    difference = compare(old, shop.build())
    assert told(difference) == [
        "Order A: quantity 10 → 12",
        "Order A: due 2026-11-23 05:00 → 2026-11-24",
        "Order C: new: C, quantity 1, 1 step",
        "Order B: no longer to be planned: gone from the files, done or on hold",
        "Routing of A step 10: run time per unit 2 min → 3 min (order A)",
        "Routing of A step 20: also on M3 (order A)",
        "Machine M3: new, open day and night",
        "Working time of M2: closed 2026-11-23 03:20 to 04:20",
    ]
    assert difference.summary == (
        "1 new order, 1 order gone, 1 changed order, 2 changed routing steps, 1 new machine, 1 changed working time"
    )


def test_what_an_order_needs_comes_with_it_and_is_said() -> None:
    old = base_shop().build()
    new = base_shop().machine("M3").order("C").op("C", "10", {"M3": 5}).build()
    difference = compare(old, new)
    order = next(change.number for change in difference.changes if change.subject == "Order C")
    assert difference.pulled_in([order]) == ("Machine M3: new, open day and night comes with Order C.",)
    assert [machine.name for machine in accept(difference, [order]).machines] == ["M1", "M2", "M3"]


def test_a_machine_goes_only_with_the_routes_that_leave_it() -> None:
    old = base_shop().build()
    shop = Shop().machine("M1")
    shop.order("A", due=300, quantity=10).op("A", "10", {"M1": 10}, unit_min=2).op("A", "20", {"M1": 30})
    shop.order("B", due=1440).op("B", "10", {"M1": 10})
    difference = compare(old, shop.build())
    gone = next(change for change in difference.changes if change.subject == "Machine M2")
    merged = accept(difference, [gone.number])
    assert [machine.name for machine in merged.machines] == ["M1"]
    assert {mode.machine for op in merged.operations for mode in op.modes} == {0}
    assert len(difference.with_needed([gone.number])) == 3


@pytest.mark.parametrize("accepted", [True, False])
def test_a_step_that_is_done_is_a_report_and_not_a_change_of_the_route(accepted: bool) -> None:
    old = base_shop().build()
    shop = Shop().machine("M1").machine("M2", closed((50, 100)), work_center="Mills")
    shop.order("A", due=300, quantity=10).op("A", "20", {"M2": 30}, earliest=12)
    shop.order("B", due=1440).op("B", "10", {"M1": 10, "M2": 20})
    difference = compare(old, shop.build())
    assert told(difference) == [
        "Order A: step 10 is done, or no longer in the route; step 20 may start from 2026-11-23 00:12"
    ]
    merged = accept(difference, everything(difference) if accepted else ())
    assert [op.step for op in merged.operations] == (["20", "10"] if accepted else ["10", "20", "10"])


def test_a_refused_report_keeps_the_order_of_steps_when_the_route_changes() -> None:
    old = base_shop().build()
    shop = Shop().machine("M1").machine("M2", closed((50, 100)), work_center="Mills")
    shop.order("A", due=300, quantity=10).op("A", "20", {"M2": 45})
    shop.order("B", due=1440).op("B", "10", {"M1": 10, "M2": 20})
    difference = compare(old, shop.build())
    routing = next(change.number for change in difference.changes if change.kind == "routing")
    merged = accept(difference, [routing])
    assert merged.operations[1].modes[0].run_min == 45
    assert merged.operations[1].links[0].predecessor == 0


# --- edits --------------------------------------------------------------------------------------------------------


def test_locks_and_holds_stay_and_are_no_change() -> None:
    read = base_shop().build()
    places = [("M1", 0, 0, 20), ("M2", 100, 100, 130), ("M1", 20, 20, 30)]
    locked = edit.lock(read, plan(read, places), [1], "both")
    held, orders = edit.hold(locked, [1])
    again = base_shop().order("C").op("C", "10", {"M2": 5}).build()
    difference = compare(held, again, read)
    assert told(difference) == ["Order C: new: C, quantity 1, 1 step"]
    merged = accept(difference, everything(difference))
    assert merged.operations[1].lock == Lock(1, 100)
    assert [(order.name, order.status) for order in merged.orders] == [
        ("A", "planned"), ("B", "hold"), ("C", "planned"),
    ]  # fmt: skip
    released = edit.release(merged, carry_held(held, merged, orders))
    assert [(released.orders[op.order].name, op.step) for op in released.operations] == [
        ("A", "10"), ("A", "20"), ("C", "10"), ("B", "10"),
    ]  # fmt: skip


def test_what_both_have_changed_is_said_with_both() -> None:
    read = base_shop().build()
    mine = replace(read, orders=(replace(read.orders[0], quantity=20), read.orders[1]))
    theirs = replace(read, orders=(replace(read.orders[0], quantity=30), read.orders[1]))
    (change,) = compare(mine, theirs, read).changes
    assert str(change) == "Order A: quantity 10 → 30 (you have: 20)"
    assert not compare(mine, read, read)
    assert not compare(mine, mine, read)


def test_a_new_quantity_gives_new_runs_by_the_route_in_use() -> None:
    read = base_shop().build()
    shop = base_shop()
    shop.orders[0] = replace(shop.orders[0], quantity=12)
    difference = compare(read, shop.build())
    merged = accept(difference, everything(difference))
    assert [op.modes[0].run_min for op in merged.operations] == [24, 30, 10]


def test_another_plan_start_moves_all_times_by_the_clock() -> None:
    read = base_shop().build()
    later = MONDAY.replace(hour=1)
    machines = tuple(replace(m, calendar=Calendar(later)) for m in read.machines)
    new = replace(read, plan_start=later, machines=machines, operations=(), orders=())
    difference = compare(read, new)
    start = next(change.number for change in difference.changes if change.subject == "Plan start")
    merged = accept(difference, [start])
    assert merged.plan_start == later
    assert [order.due_min for order in merged.orders] == [240, 1380]
    assert merged.machines[1].calendar.stretches(0, 60) == [(40, 60)]


# --- plans --------------------------------------------------------------------------------------------------------


def test_a_plan_goes_over_by_order_step_and_machine_and_can_be_repaired() -> None:
    read = base_shop().build()
    schedule = plan(read, [("M1", 0, 0, 20), ("M2", 100, 100, 130), ("M1", 20, 20, 30)])
    shop = Shop().machine("M0").machine("M2").machine("M1")
    shop.order("C").op("C", "10", {"M1": 5})
    shop.order("A", due=300, quantity=10).op("A", "10", {"M1": 10}, unit_min=2).op("A", "20", {"M2": 30})
    shop.order("B", due=1440).op("B", "10", {"M2": 20})
    difference = compare(read, shop.build())
    merged = accept(difference, everything(difference))
    carried = carry_plan(read, merged, schedule)
    assert carried.machine.tolist() == [UNPLACED, 2, 1, UNPLACED]
    assert carried.start.tolist() == [UNPLACED, 0, 100, UNPLACED]
    made = repair(merged, carried)
    assert made.schedule is not None
    assert made.schedule.start.tolist()[1:3] == [0, 100]
    assert not list(check(merged, made.schedule))


def test_ten_thousand_operations_are_compared_and_taken_over_in_half_a_second() -> None:
    def factory(quantity: int) -> Problem:
        shop = Shop()
        for k in range(20):
            shop.machine(f"M{k}")
        small = shop.order("A", due=500).op("A", "10", {"M1": 5, "M2": 6}).op("A", "20", {"M3": 5}).build()
        orders = [replace(small.orders[0], name=f"A{k}", quantity=quantity + k % 7) for k in range(5_000)]
        operations = []
        for k in range(5_000):
            for op in small.operations:
                links = tuple(replace(link, predecessor=link.predecessor + 2 * k) for link in op.links)
                operations.append(replace(op, index=2 * k + op.index, order=k, links=links))
        return replace(small, orders=tuple(orders), operations=tuple(operations))

    old, new = factory(1), factory(2)
    began = time.thread_time()
    difference = compare(old, new)
    merged = accept(difference, everything(difference))
    assert time.thread_time() - began < 1.5  # 0.4 s where it is measured; a busy machine is slower
    assert len(difference.changes) == 5_000
    assert len(merged.operations) == 10_000


def test_random_plans_are_repaired_after_any_change() -> None:
    made = 0
    for seed in range(12):
        old, new = random_shop(seed, 12), random_shop(seed + 1, 12)
        start = in_time(old, BY_HAND[0])
        difference = compare(old, new)
        merged = accept(difference, everything(difference))
        found = repair(merged, carry_plan(old, merged, start))
        if found.schedule is not None:
            made += 1
            assert not list(check(found.problem, found.schedule))
    assert made >= 10
