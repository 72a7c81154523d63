"""Slack and critical paths against a walk minute by minute."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np
import pytest

from scheduler import edit
from scheduler.kpis import order_ends
from scheduler.problem import Problem
from scheduler.schedule import Schedule, machine_sequences
from solver.dispatch import BY_HAND, in_time
from solver.slack import UNKNOWN, critical_path, slack
from tests.shops import Shop, closed, plan
from tests.solver.random_shops import HARMLESS, random_shop

PLAIN = ("calendars", "setups", "changeovers", "alternatives", "branches", "waits", "release", "due", "no_pause")
MOST = 90  # minutes of delay that are tried
OPEN: dict[int, list[int]] = {}


def ends_after_delay(problem: Problem, schedule: Schedule, late: int, delay: int) -> np.ndarray:
    """Right-shift a plan minute by minute after one operation was delayed by so many of its working minutes."""
    OPEN.clear()  # calendars are told apart by where they stand in memory
    before = {}
    for sequence in machine_sequences(schedule, len(problem.machines)):
        before.update(zip(sequence[1:], sequence, strict=False))
    start, end = {}, {}
    order = np.lexsort((np.arange(len(schedule)), schedule.end, schedule.setup_start, schedule.start))
    for k in order.tolist():
        op, place = problem.operations[k], schedule[k]
        mode = op.mode_on(place.machine)
        cal = mode.calendar
        setup, run = cal.open_between(place.setup_start_min, place.start_min), cal.open_between(
            place.start_min, place.end_min)
        ready = max((end[link.predecessor] + link.min_wait_min for link in op.links), default=0)
        free = end[before[k]] if k in before else 0
        minutes = OPEN.setdefault(id(cal), [m for span in cal.stretches(0, 9000) for m in range(*span)])
        first = bisect_left(minutes, place.setup_start_min) + (delay if k == late else 0)
        at = place.setup_start_min
        while setup + run:
            worked = minutes[first : first + setup + run]
            at, begins = worked[0], worked[setup] if run else worked[-1] + 1
            whole = mode.may_pause or op.started or worked[-1] - worked[0] == len(worked) - 1
            if whole and at >= free and (op.started or begins >= ready):
                break
            first += 1
        else:
            worked, begins = [], max(at, free, ready) + (delay if k == late else 0)
            at = begins
        start[k], end[k] = begins, worked[-1] + 1 if worked else at
    moved = Schedule(schedule.machine.copy(), schedule.setup_start.copy(),
                     np.array([start[k] for k in range(len(start))]), np.array([end[k] for k in range(len(end))]))
    return order_ends(problem, moved)


def by_trying(problem: Problem, schedule: Schedule, operation: int) -> int:
    now = order_ends(problem, schedule)
    due = np.array([int(schedule.end.max()) if o.due_min is None else o.due_min for o in problem.orders])
    latest = np.maximum(now, due)
    for delay in range(1, MOST + 1):
        if (ends_after_delay(problem, schedule, operation, delay) > latest).any():
            return delay - 1
    return MOST


@pytest.mark.parametrize("seed", range(25))
def test_slack_is_how_long_one_can_wait(seed: int) -> None:
    problem = random_shop(seed, 5, PLAIN)
    schedule = in_time(problem, BY_HAND[0])
    found = np.minimum(slack(problem, schedule), MOST)
    assert found.tolist() == [by_trying(problem, schedule, op.index) for op in problem.operations]


@pytest.mark.parametrize("seed", range(12))
def test_the_critical_path_is_what_delays_the_order(seed: int) -> None:
    problem = random_shop(seed, 6, PLAIN)
    schedule = in_time(problem, BY_HAND[0])
    now = order_ends(problem, schedule)
    for order in range(len(problem.orders)):
        if not problem.operations_of[order]:
            continue
        wanted = {op.index for op in problem.operations
                  if ends_after_delay(problem, schedule, op.index, 1)[order] > now[order]}
        assert set(critical_path(problem, schedule, order)) == wanted


@pytest.mark.parametrize("seed", range(60))
def test_every_shop_has_a_slack(seed: int) -> None:
    """Ovens, pools, transfer batches, locks: nothing is unknown, and what is locked in time has none."""
    problem = random_shop(seed, 12, HARMLESS)
    schedule = in_time(problem, BY_HAND[0])
    problem = edit.lock(problem, schedule, range(0, len(schedule), 4), "time")
    found = slack(problem, schedule)
    assert (found >= 0).all()
    assert all(found[op.index] == 0 for op in problem.operations if op.lock and op.lock.start_min is not None)


def test_by_hand() -> None:
    """A (due 100) 0-10 then 20-30 on the second machine; B waits for the first until 10 and is late already."""
    shop = Shop().machine("M1").machine("M2")
    shop.order("A", due=100).op("A", "10", {"M1": 10}).op("A", "20", {"M2": 10})
    shop.order("B", due=15).op("B", "10", {"M1": 10})
    problem = shop.build()
    schedule = plan(problem, [("M1", 0, 0, 10), ("M2", 20, 20, 30), ("M1", 10, 10, 20)])
    assert slack(problem, schedule).tolist() == [0, 70, 0]
    assert critical_path(problem, schedule, 1) == (0, 2)
    assert critical_path(problem, schedule, 0) == (1,)


def test_closed_time_is_no_slack() -> None:
    shop = Shop().machine("M1", calendar=closed((10, 500))).machine("M2")
    shop.order("A", due=510).op("A", "10", {"M1": 10}).op("A", "20", {"M2": 10})
    problem = shop.build()
    schedule = plan(problem, [("M1", 0, 0, 10), ("M2", 500, 500, 510)])
    assert slack(problem, schedule).tolist() == [0, 0]


def test_a_pool_hands_its_delay_on() -> None:
    shop = Shop().machine("M1").machine("M2").pool("Crane", 1)
    shop.order("A", due=100).op("A", "10", {"M1": 10}, resources={"Crane": 1})
    shop.order("B", due=20).op("B", "10", {"M2": 10}, resources={"Crane": 1})
    problem = shop.build()
    schedule = plan(problem, [("M1", 0, 0, 10), ("M2", 10, 10, 20)])
    assert slack(problem, schedule).tolist() == [0, 0]


def test_without_a_place_nothing_is_known() -> None:
    problem = Shop().machine("M1").order("A").op("A", "10", {"M1": 10}).build()
    assert slack(problem, Schedule.of(1, ())).tolist() == [UNKNOWN]
