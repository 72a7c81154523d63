"""Edges of what a shop can be, through the whole engine: a plan or a clear sentence, never a hang or an overflow.

The short version runs with all tests; `pytest -m long` gives the large shops more time and every profile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from scheduler.calendar import Calendar, Shift
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.dispatch import RULES, in_time
from solver.engine import Desk, plan
from solver.model import build
from solver.objective import PROFILES, terms
from solver.progress import SolveResult, Status
from solver.prove import buildable, whole
from solver.settings import SolveSettings
from solver.windows import leeway
from tests.shops import MONDAY, Shop
from tests.solver.test_engine import Deaf

MONTHS_3_MIN = 90 * 1440
YEARS_2_MIN = 2 * 365 * 1440


def eight_to_four() -> Calendar:
    return Calendar(MONDAY, [Shift(day, 480, 960) for day in range(5)])


def one_minute_each() -> Problem:
    shop = Shop().machine("M", eight_to_four())
    for k in range(30):
        shop.order(f"A{k}", due=480 + k).op(f"A{k}", "10", {"M": 1})
    return shop.build()


def three_months_each() -> Problem:
    shop = Shop().machine("M", eight_to_four()).machine("N", eight_to_four())
    for k in range(3):
        shop.order(f"A{k}", due=100_000 * k, weight=(0, 10_000)[k % 2])
        shop.op(f"A{k}", "10", {"M": MONTHS_3_MIN, "N": MONTHS_3_MIN}).op(f"A{k}", "20", {"M": 1, "N": 1})
    return shop.build()


def two_years_of_work() -> Problem:
    shop = Shop().machine("M", eight_to_four())
    for k in range(4_000):
        shop.order(f"A{k}", due=YEARS_2_MIN, weight=10_000 * (k % 2))
        shop.op(f"A{k}", "10", {"M": 60 + k % 7}, setup=5, family=("red", "blue")[k % 2])
    return shop.build()


def forty_of_three_months() -> Problem:
    """Return work of 14 years by day shifts: each start has thousands of open stretches to choose from."""
    shop = Shop().machine("M", eight_to_four())
    for k in range(40):
        shop.order(f"A{k}", due=100_000 * k).op(f"A{k}", "10", {"M": MONTHS_3_MIN})
    return shop.build()


def dear_and_late() -> Problem:
    """Return work of 70 years, each hour late worth 10,000: the largest sums that can come up."""
    shop = Shop().machine("M")
    for k in range(280):
        shop.order(f"A{k}", due=0, weight=10_000).op(f"A{k}", "10", {"M": MONTHS_3_MIN})
    return shop.build()


def one_machine_with_setups() -> Problem:
    shop = Shop().machine("M")
    families = ("red", "blue", "green", "white")
    for before in families:
        for after in families:
            if before != after:
                shop.changeover(before, after, 10 + len(before) * len(after))
    for k in range(5_000):
        shop.order(f"A{k}", due=k * 5, weight=1 + k % 10).op(f"A{k}", "10", {"M": 1 + k % 9}, family=families[k % 4])
    return shop.build()


def one_operation_on_any_of_2000() -> Problem:
    shop = Shop()
    for k in range(2_000):
        shop.machine(f"M{k}")
    shop.order("A", due=5).op("A", "10", {f"M{k}": 7 - (k == 1_234) for k in range(2_000)})
    return shop.build()


def each_of_2000_machines_its_own() -> Problem:
    shop = Shop()
    for k in range(2_000):
        shop.machine(f"M{k}").order(f"A{k}", due=5).op(f"A{k}", "10", {f"M{k}": 5 + k % 3})
    return shop.build()


def no_length_at_all() -> Problem:
    shop = Shop().machine("M", eight_to_four()).machine("N", capacity=2)
    shop.order("S").op("S", "10", {"M": 10}, started=True)
    for k in range(8):
        shop.order(f"A{k}", due=30).op(f"A{k}", "10", {"M": 0, "N": 0}).op(f"A{k}", "20", {"N": 0}, setup=k % 2)
    return shop.build()


def longer_than_any_shift() -> Problem:
    shop = Shop().machine("M", eight_to_four())
    shop.order("A").op("A", "10", {"M": 600})
    shop.order("B").op("B", "10", {"M": 30}, may_pause=False)
    return shop.build()


def no_operations() -> Problem:
    return Shop().machine("M").build()


def an_order_without_steps() -> Problem:
    shop = Shop().machine("M").order("A", due=5, deadline=True)
    return shop.order("B").op("B", "10", {"M": 5}).build()


def all_started() -> Problem:
    shop = Shop()
    for k in range(30):
        shop.machine(f"M{k}", eight_to_four()).order(f"A{k}", due=5).op(f"A{k}", "10", {f"M{k}": 50}, started=True)
    return shop.build()


def all_locked() -> Problem:
    shop = Shop().machine("M", eight_to_four())
    for k in range(30):
        shop.order(f"A{k}", due=5).op(f"A{k}", "10", {"M": 10}, lock=("M", 480 + k * 10))
    return shop.build()


def planned(problem: Problem, seconds: float, profile: str = "", start_plan: Schedule | None = None) -> SolveResult:
    """Plan, and hold what comes back to what every answer must keep."""
    result = plan(Deaf(), problem, SolveSettings(seconds=seconds, workers=1, profile=profile), start_plan)  # type: ignore[arg-type]
    assert result.seconds < seconds + 60  # no hang; the machine may be busy
    if result.schedule is None:
        assert result.clashes or result.note
        return result
    assert list(check(problem, result.schedule)) == []
    assert result.objective == pytest.approx(terms(problem, result.schedule))
    assert all(np.isfinite(value) and value >= 0 for value in (*result.levels, *result.level_bounds))
    assert result.level_bounds[0] <= result.levels[0] * (1 + 1e-9) + 1e-9
    if result.status is Status.OPTIMAL:
        assert result.levels == pytest.approx(result.level_bounds)
    return result


PROVED = (
    no_length_at_all, longer_than_any_shift, no_operations, an_order_without_steps, all_started, all_locked,
    one_operation_on_any_of_2000, each_of_2000_machines_its_own,
)  # fmt: skip
LARGE = (
    one_minute_each, three_months_each, forty_of_three_months, two_years_of_work, dear_and_late,
    one_machine_with_setups,
)  # fmt: skip


@pytest.mark.parametrize("make", PROVED)
def test_what_is_simple_is_proved(make: Callable[[], Problem]) -> None:
    assert planned(make(), 20).status is Status.OPTIMAL


@pytest.mark.parametrize("make", LARGE)
def test_what_is_large_or_small_beyond_measure_is_planned(make: Callable[[], Problem]) -> None:
    assert planned(make(), 1).status in (Status.FEASIBLE, Status.OPTIMAL)


def test_a_model_that_would_take_the_whole_time_to_make_is_not_made() -> None:
    long, short = (Desk(Deaf(), make(), SolveSettings(seconds=20)) for make in (forty_of_three_months, all_locked))  # type: ignore[arg-type]
    assert not buildable(long)
    assert buildable(short)
    for desk in (long, short):
        desk.offer(in_time(desk.problem, RULES[0]))
        assert whole(desk, 1e-6).schedule is None  # given up while it is made


@pytest.mark.parametrize("make", [forty_of_three_months, one_machine_with_setups])
def test_a_part_of_a_plan_makes_a_small_model_however_long_the_plan(make: Callable[[], Problem]) -> None:
    problem = make()
    base = in_time(problem, RULES[0])
    width = leeway(problem, range(10, 30), base)
    assert width is not None
    assert 60 <= width < int(base.end.max())
    built = build(problem, PROFILES[0], free=range(10, 30), incumbent=base, leeway=width)
    assert len(built.model.proto.variables) < 100_000
    assert sum(len(v.domain) for v in built.model.proto.variables) < 500_000


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.parametrize("profile", [profile.name for profile in PROFILES])
@pytest.mark.parametrize("make", [*PROVED, *LARGE])
def test_every_edge_by_every_profile(make: Callable[[], Problem], profile: str) -> None:
    assert planned(make(), 10, profile).status in (Status.FEASIBLE, Status.OPTIMAL)


def refused(shop: Shop) -> str:
    result = planned(shop.build(), 5)
    assert result.status is Status.IMPOSSIBLE
    assert all(clash.remedy and clash.operations for clash in result.clashes)
    return result.clashes[0].sentence


def test_a_pool_of_nobody_is_named() -> None:
    shop = Shop().machine("M").pool("Operator", 0).order("A").op("A", "10", {"M": 5}, resources={"Operator": 1})
    assert refused(shop) == "Order A step 10 needs 1 of Operator, but there are only 0."


def test_a_pool_of_nobody_that_nobody_needs_is_no_fault() -> None:
    shop = Shop().machine("M").machine("N").pool("Operator", 0)
    shop.order("A").op("A", "10", {"M": 5}, resources={"Operator": 1})
    problem = shop.build()
    free = replace(problem.operations[0].modes[0], machine=1, resources=())
    either = replace(problem.operations[0], modes=(*problem.operations[0].modes, free))
    result = planned(replace(problem, operations=(either,)), 5)
    assert result.status is Status.OPTIMAL
    assert result.schedule is not None
    assert result.schedule.machine.tolist() == [1]


def test_work_longer_than_any_shift_that_may_not_pause_is_named() -> None:
    shop = Shop().machine("M", eight_to_four()).order("A").op("A", "10", {"M": 600}, may_pause=False)
    assert "Order A step 10 never fits into the open hours of M" in refused(shop)


def test_a_machine_that_never_opens_is_named() -> None:
    shop = Shop().machine("M", Calendar(MONDAY, [])).order("A").op("A", "10", {"M": 5})
    assert "Order A step 10 never fits into the open hours of M" in refused(shop)


def test_a_lock_on_a_wrong_machine_is_named() -> None:
    shop = Shop().machine("M").machine("N").order("A").op("A", "10", {"M": 5}, lock=("N", None))
    assert refused(shop) == "Order A step 10 is locked to N, which is not one of its machines."


def test_two_started_on_one_machine_are_named() -> None:
    shop = Shop().machine("M")
    for name in ("A", "B"):
        shop.order(name).op(name, "10", {"M": 50}, started=True)
    assert "Order A step 10 and order B step 10 are reported as started on M" in refused(shop)


def test_work_of_no_length_waits_for_what_is_under_way() -> None:
    shop = Shop().machine("M").order("S").op("S", "10", {"M": 10}, started=True)
    shop.order("A", due=0).op("A", "10", {"M": 0})
    result = planned(shop.build(), 10)
    assert result.status is Status.OPTIMAL
    assert result.schedule is not None
    assert result.schedule.start.tolist() == [0, 10]


def test_a_start_plan_of_another_day_is_not_given_back() -> None:
    problem = all_locked()
    stale = Schedule(*(np.arange(30, dtype=np.int64) * scale for scale in (0, 1, 1, 1)))
    result = planned(problem, 5, start_plan=stale)
    assert result.schedule is not None
    assert result.schedule.start.tolist() == [480 + 10 * k for k in range(30)]


def test_a_start_plan_of_another_shop_is_not_given_back() -> None:
    shorter = Schedule(*(np.zeros(3, dtype=np.int64) for _ in range(4)))
    result = planned(longer_than_any_shift(), 5, start_plan=shorter)
    assert result.status is Status.OPTIMAL
    assert result.schedule is not None
    assert len(result.schedule) == 2
