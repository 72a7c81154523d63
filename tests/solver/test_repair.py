"""Moves and what they push: every repaired plan passes the checker, or the clash is named."""

from __future__ import annotations

import random

import pytest

from scheduler import edit
from scheduler.edit import Place
from scheduler.problem import Lock, Problem
from scheduler.schedule import Schedule
from solver import repair
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from solver.landing import Desk
from solver.timetable import Unplaceable
from tests.shops import Shop, closed, plan
from tests.solver.random_shops import EVERYTHING, random_shop


def two_machines() -> tuple[Problem, Schedule]:
    shop = Shop().machine("M1").machine("M2", closed((50, 100)))
    shop.order("A", due=30).op("A", "10", {"M1": 10, "M2": 10}).op("A", "20", {"M2": 10})
    shop.order("B", due=30).op("B", "10", {"M1": 10, "M2": 10})
    shop.order("C").op("C", "10", {"M1": 10})
    problem = shop.build()
    return problem, plan(problem, [("M1", 0, 0, 10), ("M2", 10, 10, 20), ("M1", 10, 10, 20), ("M1", 20, 20, 30)])


def starts(made: repair.Repaired) -> list[int]:
    assert made.schedule is not None, made.clashes
    assert not list(check(made.problem, made.schedule))
    return made.schedule.start.tolist()


def test_a_move_takes_the_place_and_pushes_the_rest() -> None:
    problem, schedule = two_machines()
    made = repair.place(Desk(problem, schedule), [Place(3, 0, 10)])  # C in front of B
    assert starts(made) == [0, 10, 20, 10]
    assert made.problem.operations[3].lock == Lock(0, 10)
    assert made.cost == repair.Cost(late_orders=0, weighted_tardiness_h=0.0, setup_h=0.0, moved=2)


def test_what_is_on_the_left_of_its_middle_stays() -> None:
    problem, schedule = two_machines()
    made = repair.place(Desk(problem, schedule), [Place(3, 0, 16)])  # B's middle is at 15
    assert starts(made) == [0, 10, 10, 20]


def test_the_place_that_is_left_stays_open() -> None:
    problem, schedule = two_machines()
    assert starts(repair.place(Desk(problem, schedule), [Place(2, 0, 60)])) == [0, 10, 60, 20]


def test_a_landing_waits_for_the_step_before_it() -> None:
    problem, schedule = two_machines()
    landing = Desk(problem, schedule).landing(Place(1, 1, 0))
    assert landing.slot == (10, 10, 20)
    assert landing.note == "waits for step 10"


def test_a_landing_goes_around_closed_time() -> None:
    problem, schedule = two_machines()
    assert Desk(problem, schedule).landing(Place(2, 1, 45)).slot == (45, 45, 105)
    assert Desk(problem, schedule).landing(Place(2, 1, 60)).slot == (100, 100, 110)


def test_a_machine_that_cannot_do_it_is_refused_in_words() -> None:
    problem, schedule = two_machines()
    made = repair.place(Desk(problem, schedule), [Place(3, 1, 0)])
    assert made.schedule is None
    assert "cannot be done on M2" in made.clashes[0].sentence


def test_a_lock_further_on_is_named_with_the_nearest_place() -> None:
    problem, schedule = two_machines()
    locked = edit.lock(problem, schedule, [1], "time")  # A 20 starts at 10
    made = repair.place(Desk(locked, schedule), [Place(0, 0, 25)])
    assert made.schedule is None
    assert "order A step 20 is locked to start at" in made.clashes[0].sentence.replace("Order", "order")
    assert set(made.clashes[0].operations) == {0, 1}
    assert made.nearest[0] == Place(0, 0, 0)


def test_locked_work_does_not_make_way() -> None:
    problem, schedule = two_machines()
    locked = edit.lock(problem, schedule, [2], "both")
    landing = Desk(locked, schedule).landing(Place(3, 0, 8))
    assert landing.slot == (20, 20, 30)
    assert landing.note == "order B step 10 is locked there"


def test_several_move_together_and_keep_their_order() -> None:
    problem, schedule = two_machines()
    made = repair.place(Desk(problem, schedule), [Place(2, 0, 40), Place(3, 0, 40)])
    assert starts(made) == [0, 10, 40, 50]


def test_a_deadline_that_would_break_is_named() -> None:
    shop = Shop().machine("M1")
    shop.order("A", due=10, deadline=True).op("A", "10", {"M1": 10})
    shop.order("B").op("B", "10", {"M1": 10})
    problem = shop.build()
    schedule = plan(problem, [("M1", 0, 0, 10), ("M1", 10, 10, 20)])
    made = repair.place(Desk(problem, schedule), [Place(1, 0, 0)])
    assert made.schedule is None
    assert "must be done by" in made.clashes[0].sentence
    assert made.nearest == (Place(1, 0, 10),)


def test_an_order_that_comes_back_fills_the_gaps() -> None:
    problem, schedule = two_machines()
    smaller, held = edit.hold(problem, [1])
    without = edit.carry_schedule(problem, smaller, schedule)
    assert repair.repair(smaller, without).schedule is not None
    back = edit.release(smaller, held)
    made = repair.repair(back, edit.carry_schedule(smaller, back, without))
    assert starts(made) == [0, 10, 20, 10] or starts(made)[:3] == [0, 10, 20]


@pytest.mark.parametrize("seed", range(150))
def test_any_move_in_any_shop_holds_or_is_explained(seed: int) -> None:
    problem = random_shop(seed, 8, EVERYTHING)
    try:
        schedule = in_time(problem, BY_HAND[0])
    except Unplaceable:
        return
    if list(check(problem, schedule)):
        return
    rng = random.Random(seed)
    desk = Desk(problem, schedule)
    for _ in range(4):
        k = rng.randrange(len(problem.operations))
        machine = rng.choice(problem.operations[k].modes).machine
        made = repair.place(desk, [Place(k, machine, rng.randrange(0, 60))])
        if made.schedule is None:
            assert made.clashes
            assert all(clash.sentence for clash in made.clashes)
        else:
            assert not list(check(made.problem, made.schedule))
            lock = made.problem.operations[k].lock
            assert lock is not None
            assert (lock.machine, lock.start_min) == (made.schedule.machine[k], made.schedule.start[k])
    unchanged = repair.repair(problem, schedule)
    assert unchanged.schedule is not None
    assert unchanged.schedule.same_as(schedule)
