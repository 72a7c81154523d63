"""The checker as a whole: it never raises, it is fast, and it loads no solver."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.calendar import Calendar, Shift
from scheduler.problem import Link, Machine, Mode, Operation, Order, Problem, Resource
from scheduler.schedule import UNPLACED, Assignment, Schedule
from solver.check import check, is_valid
from tests.shops import MONDAY, Shop, plan
from tests.solver.random_shops import EVERYTHING, shops

ANY_INT = st.one_of(st.integers(-3, 40), st.sampled_from([-(2**63), 2**63 - 1, 10**12, 52_000_000]))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_garbage_is_answered_with_sentences(data: st.DataObject) -> None:
    problem = data.draw(shops(6, EVERYTHING))
    count = len(problem.operations)
    machine = data.draw(st.lists(st.one_of(st.integers(0, 3), ANY_INT), min_size=count, max_size=count))
    times = [data.draw(st.lists(ANY_INT, min_size=count, max_size=count)) for _ in range(3)]
    if data.draw(st.booleans()):
        times = [list(column) for column in np.sort(np.array(times, dtype=np.int64), axis=0)]
    schedule = Schedule(*(np.array(column, dtype=np.int64) for column in (machine, *times)))
    for violation in check(problem, schedule):
        assert violation.sentence
        assert violation.sentence.endswith(".")
        assert all(0 <= op < count for op in violation.operations)
        assert "None" not in str(violation)


def test_a_plan_of_another_problem_is_one_violation() -> None:
    problem = Shop().machine("M").order("A").op("A", "10", {"M": 5}).build()
    (said,) = check(problem, Schedule.of(3, []))
    assert "has 3 operations, but the orders have 1" in said.sentence
    assert not is_valid(problem, Schedule.of(3, []))


def test_an_operation_without_a_place_does_not_hide_the_others() -> None:
    shop = Shop().machine("M").order("A", release=4)
    problem = shop.op("A", "10", {"M": 5}).op("A", "20", {"M": 5}).build()
    half = Schedule.of(2, [Assignment(1, 0, 2, 2, 7)])
    assert half.machine[0] == UNPLACED
    assert [violation.operations for violation in check(problem, half)] == [(0,), (1,)]


def test_an_empty_shop_has_a_valid_plan() -> None:
    assert is_valid(Shop().build(), Schedule.of(0, []))
    assert is_valid(Shop().machine("M").order("A").build(), Schedule.of(0, []))


def test_a_plan_that_breaks_nothing_is_silent() -> None:
    problem = Shop().machine("M").order("A").op("A", "10", {"M": 5}).op("A", "20", {"M": 2}).build()
    assert list(check(problem, plan(problem, [("M", 0, 0, 5), ("M", 5, 5, 7)]))) == []


def big_plan(count: int) -> tuple[Problem, Schedule]:
    """Return `count` operations in a row on each of some machines, two shifts, every fifth with an operator."""
    machines = max(1, count // 200)
    calendar = Calendar(MONDAY, [Shift(day, 360, 1320) for day in range(5)])
    modes = tuple(
        Mode(m, 30, calendar, resources=((0, 1),) if m % 5 == 0 else (), setup_min=5) for m in range(machines)
    )

    def before(k: int) -> tuple[Link, ...]:
        return (Link(k - machines),) if k >= machines else ()

    operations = tuple(
        Operation(k, k // machines, str(k), (modes[k % machines],), links=before(k))
        for k in range(count)
    )
    problem = Problem(
        MONDAY,
        tuple(Machine(f"M{m}", calendar) for m in range(machines)),
        tuple(Order(f"O{k}", due_min=9000) for k in range(count // machines + 1)),
        operations,
        (Resource("P", machines, calendar),),
    )
    places, t = [], 0
    for k in range(count):
        if k % machines == 0:
            setup_start = calendar.next_open(t)
            start = calendar.next_open(calendar.advance(setup_start, 5))
            t = calendar.advance(start, 30)
        places.append(Assignment(k, k % machines, setup_start, start, t))
    return problem, Schedule.of(count, places)


def test_five_thousand_operations_are_checked_in_a_blink() -> None:
    problem, schedule = big_plan(5_000)
    list(check(problem, schedule))  # the columns of the problem are made once
    again = Schedule(*(c.copy() for c in (schedule.machine, schedule.setup_start, schedule.start, schedule.end)))
    began = time.perf_counter()
    assert list(check(problem, again)) == []
    assert time.perf_counter() - began < 0.15


def test_fifty_thousand_operations_are_checked_in_a_second() -> None:
    problem, schedule = big_plan(50_000)
    began = time.perf_counter()
    assert list(check(problem, schedule)) == []
    assert time.perf_counter() - began < 2.0  # 0.4 s when measured, with nothing known before


def test_checking_loads_no_solver() -> None:
    code = "import sys, solver.check; sys.exit('ortools' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
