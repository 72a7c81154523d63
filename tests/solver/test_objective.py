"""The objective, worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from scheduler.issues import PlanError
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.objective import PROFILES, Scorer, levels, profile_for, score, terms
from tests.shops import Shop, closed, plan


def two_orders(weight: float = 3, **settings: str) -> tuple[Problem, Schedule]:
    """Order A is 60 minutes late at weight `weight`, B has no due date and ends last; 30 setup minutes."""
    shop = Shop().machine("M", closed((90, 100)))
    shop.order("A", due=70, weight=weight).order("B")
    shop.op("A", "10", {"M": 90}, setup=30).op("B", "10", {"M": 50})
    shop.settings.update(settings)
    return shop.build(), plan(shop.build(), [("M", 0, 30, 130), ("M", 130, 130, 180)])


def test_terms_are_hours() -> None:
    problem, schedule = two_orders()
    assert terms(problem, schedule) == {"weighted_tardiness": 3.0, "makespan": 3.0, "setup": 0.5}


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("On time first", (3.0, 3.5)),
        ("Shortest makespan", (3.0, 3.0, 0.5)),
        ("Fewest changeovers", (0.5, 3.0, 3.0)),
        ("Balanced", (6.5,)),
    ],
)
def test_levels_of_each_profile(name: str, hours: tuple[float, ...]) -> None:
    problem, schedule = two_orders()
    profile = profile_for(problem, name)
    assert levels(profile, terms(problem, schedule)) == hours
    scorer = Scorer(problem, profile)
    assert scorer.hours(scorer.of(schedule)) == hours


def test_scores_of_fractional_weights_are_exact() -> None:
    problem, schedule = two_orders(weight=0.1)
    scorer = Scorer(problem, profile_for(problem, "Balanced"))
    assert scorer.of(schedule) == (100 * 60 + 1000 * 180 + 1000 * 30,)
    assert scorer.hours(scorer.of(schedule)) == pytest.approx((0.1 + 3 + 0.5,))


def test_a_level_that_weighs_a_fraction_of_an_hour_is_exact() -> None:
    problem, schedule = two_orders(**{"profile": "balanced", "weight setup": "0,5", "weight makespan": "2"})
    profile = profile_for(problem)
    assert profile.levels == ((("weighted_tardiness", 1.0), ("makespan", 2.0), ("setup", 0.5)),)
    assert Scorer(problem, profile).hours(score(problem, schedule, profile)) == (3 + 6 + 0.25,)


def test_the_profile_is_the_named_one_then_the_workbooks_then_the_first() -> None:
    problem, _ = two_orders(profile="Fewest changeovers")
    assert profile_for(problem, " SHORTEST makespan ").name == "Shortest makespan"
    assert profile_for(problem).name == "Fewest changeovers"
    assert profile_for(two_orders()[0]) is PROFILES[0]
    assert profile_for(two_orders(**{"weight setup": "4"})[0]).name == "Balanced"


@pytest.mark.parametrize("settings", [{"profile": "Fastest"}, {"weight setup": "much"}, {"weight setup": "-1"},
                                      {"weight setup": "0", "weight makespan": "0", "weight tardiness": "0"}])
def test_a_wrong_objective_is_said_in_a_sentence(settings: dict[str, str]) -> None:
    problem, _ = two_orders(**settings)
    with pytest.raises(PlanError) as caught:
        profile_for(problem)
    assert caught.value.remedy


def test_an_empty_shop_scores_nothing() -> None:
    problem = Shop().machine("M").build()
    schedule = Schedule.of(0, [])
    assert score(problem, schedule, PROFILES[0]) == (0, 0)
    assert terms(problem, schedule) == {"weighted_tardiness": 0.0, "makespan": 0.0, "setup": 0.0}


def test_fifty_thousand_operations_are_scored_in_milliseconds() -> None:
    import time

    shop = Shop().machine("M").order("A", due=10)
    problem = shop.op("A", "10", {"M": 5}).build()
    from dataclasses import replace

    op = problem.operations[0]
    problem = replace(problem, operations=tuple(replace(op, index=k) for k in range(50_000)))
    scorer = Scorer(problem, PROFILES[0])
    end = np.arange(50_000, dtype=np.int64)
    began = time.perf_counter()
    assert scorer.score(end, 0)[0] == 49_989
    assert time.perf_counter() - began < 0.1
