"""The model: optima worked out by hand, optima that a minute-by-minute search cannot beat, and its manners."""

from __future__ import annotations

import random
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.levels import Effort, LevelsResult, solve_levels
from solver.model import build
from solver.objective import PROFILES, Scorer, profile_for
from tests.shops import Shop, closed, plan
from tests.solver.brute import Brute
from tests.solver.random_shops import EVERYTHING, HARMLESS, random_shop, shops

ON_TIME, MAKESPAN, SETUPS, BALANCED = PROFILES


def best(problem: Problem, profile: str = "") -> LevelsResult:
    result = solve_levels(build(problem, profile_for(problem, profile)), Effort(seconds=30, workers=2))
    assert result.schedule is not None
    assert not list(check(problem, result.schedule))
    assert result.proved
    assert result.bounds == result.score
    return result


def test_job_shop_of_two_jobs() -> None:
    shop = Shop().machine("M1").machine("M2").order("A").order("B")
    shop.op("A", "10", {"M1": 3}).op("A", "20", {"M2": 4}).op("B", "10", {"M2": 2}).op("B", "20", {"M1": 5})
    assert best(shop.build(), "Shortest makespan").score[0] == 8


def test_weighted_tardiness_by_hand() -> None:
    # Smith's rule: the heavier order first; then A is 4 late at weight 1, where B would be 5 late at weight 3.
    shop = Shop().machine("M").order("A", due=5, weight=1).order("B", due=4, weight=3)
    shop.op("A", "10", {"M": 5}).op("B", "10", {"M": 4})
    assert best(shop.build()).score[0] == 4


def test_fewest_changeovers_by_hand() -> None:
    shop = Shop().machine("M", current="red").changeover("red", "blue", 6).changeover("blue", "red", 2)
    for k, family in enumerate(["blue", "red", "blue", "red"]):
        shop.order(str(k)).op(str(k), "10", {"M": 3}, family=family)
    assert best(shop.build(), "Fewest changeovers").score == (6, 0, 18)


def test_a_night_shorter_than_the_detour() -> None:
    # 8 minutes from minute 6 on run over the pause of M1 to 24; M2 is open but slow and takes until 26.
    shop = Shop().machine("M1", closed((10, 20))).machine("M2").order("A", release=6)
    result = best(shop.op("A", "10", {"M1": 8, "M2": 20}).build(), "Shortest makespan")
    assert result.score[0] == 24


def test_levels_are_lexicographic() -> None:
    shop = Shop().machine("M1").machine("M2").order("A", due=10, weight=1)
    shop.op("A", "10", {"M1": 9, "M2": 8}, setup=4)
    result = best(shop.build())
    assert result.score == (2, 12 + 4)


def test_work_of_no_length_may_come_first_at_the_minute_at_which_the_next_is_set_up() -> None:
    """It leaves a family behind for which the next setup is shorter (found by a random shop)."""
    shop = Shop().machine("M").changeover("green", "blue", 1, "M").order("A").order("B")
    shop.op("A", "10", {"M": 2}, setup=4, family="blue").op("B", "10", {"M": 0}, setup=0, family="green")
    result = best(shop.build(), "Shortest makespan")
    assert result.score[0] == 3


@settings(max_examples=60, deadline=None)
@given(shops(3, EVERYTHING), st.integers(0, 3))
def test_the_optimum_is_one_that_no_search_can_beat(problem: Problem, profile: int) -> None:
    result = solve_levels(build(problem, PROFILES[profile]), Effort(seconds=20))
    if result.schedule is None:
        assert result.infeasible
        assert Brute(problem, PROFILES[profile], 40, None, max_nodes=4000).search() is None
        return
    assert not list(check(problem, result.schedule))
    assert result.proved
    assert result.score == Scorer(problem, PROFILES[profile]).of(result.schedule) == result.bounds
    horizon = min(50, int(result.schedule.end.max()) + 10)
    assert Brute(problem, PROFILES[profile], horizon, result.score, max_nodes=4000).search() is None


@settings(max_examples=50, deadline=None)
@given(shops(5, EVERYTHING), st.integers(0, 3), st.randoms(use_true_random=False))
def test_a_part_is_solved_to_its_best_and_the_rest_stays(problem: Problem, profile: int, rng: random.Random) -> None:
    base = solve_levels(build(problem, PROFILES[profile - 1]), Effort(seconds=20)).schedule
    if base is None:
        return
    count = len(problem.operations)
    free = set(rng.sample(range(count), rng.randint(1, count)))
    built = build(problem, PROFILES[profile], free=free, incumbent=base)
    result = solve_levels(built, Effort(seconds=20))
    assert result.schedule is not None
    assert result.proved
    assert not list(check(problem, result.schedule))
    for op in set(range(count)) - free:
        before, after = base[op], result.schedule[op]
        assert (before.machine, before.start_min, before.end_min) == (after.machine, after.start_min, after.end_min)
    brute = Brute(problem, PROFILES[profile], built.vars.horizon, result.score, free, base, max_nodes=4000)
    assert brute.search() is None


def test_a_hint_is_whole_and_a_solution_by_itself() -> None:
    for seed in range(60):
        problem = random_shop(seed, 6, HARMLESS)
        rng = random.Random(seed)
        base = solve_levels(build(problem, PROFILES[seed % 4]), Effort(seconds=20, workers=2)).schedule
        assert base is not None
        free = None if seed % 3 == 0 else rng.sample(range(6), 4)
        built = build(problem, ON_TIME, free=free, incumbent=base)
        built.hint(base)
        unsaid = set(range(len(built.model.proto.variables))) - set(built.model.proto.solution_hint.vars)
        assert unsaid <= {built.vars.true.index}
        solver = cp_model.CpSolver()
        solver.parameters.fix_variables_to_their_hinted_value = True
        assert solver.solve(built.model) == cp_model.OPTIMAL


def test_repeatable_means_the_same_plan_twice() -> None:
    problem = random_shop(7, 12, HARMLESS)
    effort = Effort(seconds=60, seed=5, deterministic=0.3)
    first, second = (solve_levels(build(problem, ON_TIME), effort) for _ in range(2))
    assert first.schedule is not None
    assert second.schedule is not None
    assert first.schedule.same_as(second.schedule)
    assert first.bounds == second.bounds


def hard_shop() -> Problem:
    rng = random.Random(3)
    shop = Shop()
    for m in range(8):
        shop.machine(f"M{m}")
    for o in range(20):
        shop.order(f"O{o}", due=rng.randint(100, 500), weight=rng.randint(1, 9))
        for k, m in enumerate(rng.sample(range(8), 8)):
            shop.op(f"O{o}", str(k), {f"M{m}": rng.randint(5, 60)}, setup=rng.randint(0, 9))
    return shop.build()


def test_a_stop_is_answered_soon_with_the_best_plan_and_no_proof() -> None:
    problem = hard_shop()
    stop = threading.Event()
    better: list[Schedule] = []
    timer = threading.Timer(2.0, stop.set)
    timer.start()
    began = time.monotonic()
    result = solve_levels(
        build(problem, ON_TIME), Effort(seconds=120, workers=2), should_stop=stop.is_set, on_better=better.append
    )
    timer.cancel()
    assert time.monotonic() - began < 8
    assert result.stopped
    assert not result.proved
    assert result.schedule is not None
    assert not list(check(problem, result.schedule))
    scores = [Scorer(problem, ON_TIME).of(schedule) for schedule in better]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] == result.score
    assert result.bounds[0] <= result.score[0]


def test_an_incumbent_is_never_made_worse() -> None:
    problem = hard_shop()
    first = solve_levels(build(problem, MAKESPAN), Effort(seconds=1.5, workers=2))
    assert first.schedule is not None
    again = solve_levels(build(problem, MAKESPAN, incumbent=first.schedule), Effort(seconds=1, workers=2))
    assert again.score <= first.score


def test_a_time_limit_is_kept() -> None:
    built = build(hard_shop(), BALANCED)
    began = time.monotonic()
    result = solve_levels(built, Effort(seconds=1.5))
    assert time.monotonic() - began < 5
    assert not result.proved


def test_what_cannot_be_is_infeasible() -> None:
    problem = Shop().machine("M").order("A", due=4, deadline=True).op("A", "10", {"M": 5}).build()
    result = solve_levels(build(problem, ON_TIME), Effort(seconds=10))
    assert result.infeasible
    assert result.schedule is None


def test_an_empty_shop_is_solved() -> None:
    problem = Shop().machine("M").order("A").build()
    result = solve_levels(build(problem, ON_TIME), Effort(seconds=5))
    assert result.schedule is not None
    assert len(result.schedule) == 0
    assert result.proved


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_the_levels_count_what_the_objective_counts(profile: object) -> None:
    for seed in range(30):
        problem = random_shop(seed, 5, HARMLESS)
        wanted = PROFILES[PROFILES.index(profile)]  # type: ignore[arg-type]
        result = solve_levels(build(problem, wanted), Effort(seconds=20))
        assert result.schedule is not None
        assert result.proved
        assert result.bounds == Scorer(problem, wanted).of(result.schedule)


def test_a_free_operation_keeps_out_of_gaps_that_its_changeovers_do_not_fit() -> None:
    """Where an operation fits one gap only, its setup is the same wherever it may stand, but not wherever it could."""
    shop = Shop().machine("M").changeover("red", "green", 50).changeover("green", "red", 50)
    shop.changeover("red", "blue", 5)
    shop.order("A").op("A", "10", {"M": 10}, family="red")
    shop.order("B").op("B", "10", {"M": 10}, family="red", earliest=30)
    shop.order("C").op("C", "10", {"M": 10}, family="blue")
    shop.order("X", due=0).op("X", "10", {"M": 10}, family="green")
    problem = shop.build()
    base = plan(problem, [("M", 0, 0, 10), ("M", 30, 30, 40), ("M", 40, 45, 55), ("M", 200, 200, 210)])
    built = build(problem, PROFILES[0], free={3}, incumbent=base)
    found = solve_levels(built, Effort(seconds=5), incumbent=base)
    assert found.schedule is not None
    assert not list(check(problem, found.schedule))
    assert found.schedule[3].start_min == 55


def test_an_operation_without_length_may_begin_right_behind_one_that_stays() -> None:
    shop = Shop().machine("M").order("B", release=5).op("B", "10", {"M": 0})
    problem = shop.order("A").op("A", "10", {"M": 5}).build()
    base = plan(problem, [("M", 5, 5, 5), ("M", 0, 0, 5)])
    built = build(problem, MAKESPAN, free=[0], incumbent=base)
    assert [(shape.setup_min, shape.starts) for shape in built.vars[0].shapes] == [(0, ((5, 5),))]
