"""The engine: proves small shops, names what clashes, stops at once, repeats itself, survives a kill."""

from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from benchmarks.factories import factory
from scheduler.kpis import measure
from scheduler.problem import Problem
from solver.check import check
from solver.dispatch import BY_HAND, RULES, facts_of, in_time
from solver.engine import Desk, plan
from solver.objective import PROFILES, Profile, Scorer, profile_for
from solver.progress import Progress, SolveResult, Status
from solver.rules import working_time
from solver.run import SolveRun
from solver.settings import SolveSettings
from solver.timetable import Unplaceable
from tests.shops import Shop, closed
from tests.solver.random_shops import EVERYTHING, HARMLESS, shops


class Deaf:
    """A channel that keeps what it is told and never wants a stop."""

    def __init__(self) -> None:
        self.told: list[Progress] = []

    def send(self, message: Progress) -> None:
        self.told.append(message)

    def wants_stop(self) -> bool:
        return False


def _planned(problem: Problem, seconds: float = 3.0, **fields: object) -> SolveResult:
    settings_ = replace(SolveSettings(seconds=seconds, workers=1), **fields)
    return plan(Deaf(), problem, settings_, None)  # type: ignore[arg-type]


@given(shops(max_operations=5, features=HARMLESS))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_tiny_shops_are_proved_and_no_rule_beats_them(problem: Problem) -> None:
    result = _planned(problem, 20.0)  # ends as soon as it is proved
    assert result.status is Status.OPTIMAL
    assert result.schedule is not None
    assert list(check(problem, result.schedule)) == []
    assert list(working_time.loose_ends(problem, result.schedule)) == []
    scorer = Scorer(problem, profile_for(problem))
    facts = facts_of(problem)
    assert all(scorer.of(result.schedule) <= scorer.of(in_time(problem, rule, facts)) for rule in RULES)


@given(shops(max_operations=6, features=EVERYTHING, always=("deadlines",)))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_hard_shops_end_in_a_checked_plan_or_in_a_named_clash(problem: Problem) -> None:
    result = _planned(problem, 6.0)
    if result.status is Status.IMPOSSIBLE:
        assert result.clashes
        for rule in RULES[:4]:
            _none_by_rule(problem, rule)
    else:
        assert result.schedule is not None
        assert list(check(problem, result.schedule)) == []


def _none_by_rule(problem: Problem, rule: object) -> None:
    try:
        made = in_time(problem, rule)  # type: ignore[arg-type]
    except Unplaceable:
        return
    assert list(check(problem, made))


def test_an_operation_that_never_fits_is_named() -> None:
    shop = Shop().machine("M", closed((50, 60_000_000))).order("A").op("A", "10", {"M": 60})
    result = _planned(shop.build())
    assert result.status is Status.IMPOSSIBLE
    assert "Order A step 10 never fits into the open hours of M" in result.clashes[0].sentence


def test_two_locks_in_one_place_are_named() -> None:
    shop = Shop().machine("M")
    shop.order("A").op("A", "10", {"M": 10}, lock=("M", 5))
    shop.order("B").op("B", "10", {"M": 10}, lock=("M", 8))
    result = _planned(shop.build(), 10.0)
    assert result.status is Status.IMPOSSIBLE
    assert {op for clash in result.clashes for op in clash.operations} == {0, 1}


def test_an_empty_problem_is_planned_at_once() -> None:
    result = _planned(Shop().machine("M").build())
    assert result.status is Status.OPTIMAL
    assert result.schedule is not None
    assert len(result.schedule) == 0


def test_a_start_plan_is_never_made_worse() -> None:
    problem = factory(60)
    first = _planned(problem, 2.0)
    assert first.schedule is not None
    again = plan(Deaf(), problem, SolveSettings(seconds=1, workers=1), first.schedule)  # type: ignore[arg-type]
    assert again.levels <= first.levels


def test_repeatable_runs_give_the_same_plan() -> None:
    problem = factory(80)
    one, other = (_planned(problem, 12.0, repeatable=True, seed=7) for _ in range(2))
    assert one.schedule is not None
    assert other.schedule is not None
    assert one.schedule.same_as(other.schedule)


def test_every_message_brings_a_better_checked_plan() -> None:
    problem, channel = factory(120), Deaf()
    plan(channel, problem, SolveSettings(seconds=4, workers=2), None)  # type: ignore[arg-type]
    plans = [told for told in channel.told if told.schedule is not None]
    assert plans
    assert all(a.levels > b.levels for a, b in pairwise(plans))
    for told in plans:
        assert told.schedule is not None
        assert list(check(problem, told.schedule)) == []
        assert told.kpis == measure(problem, told.schedule)
        assert all(bound <= level + 1e-9 for bound, level in zip(told.level_bounds[:1], told.levels, strict=False))


def test_stop_is_answered_at_once_and_keeps_the_best_plan() -> None:
    run = SolveRun(factory(800), SolveSettings(seconds=60)).start()
    while run.best is None:
        assert not run.finished
        time.sleep(0.01)
    asked = time.monotonic()
    run.stop()
    result = run.result()
    assert time.monotonic() - asked < 1.5  # 0.3 s on a free machine; CI is not one
    assert result.status is Status.FEASIBLE
    assert result.schedule is not None


def test_a_killed_engine_loses_nothing_and_is_told_in_a_sentence() -> None:
    import multiprocessing

    run = SolveRun(factory(400), SolveSettings(seconds=60)).start()
    while run.best is None:
        assert not run.finished
        time.sleep(0.01)
    next(child for child in multiprocessing.active_children() if child.pid == run.pid).kill()
    assert run.wait(20)
    result = run.result()
    assert result.schedule is not None
    assert "ended unexpectedly" in result.note
    assert "kept" in result.note


def test_settings_refuse_nonsense() -> None:
    from scheduler.issues import PlanError

    with pytest.raises(PlanError, match="more than 0"):
        SolveSettings(seconds=0)
    with pytest.raises(PlanError, match="negative"):
        SolveSettings(workers=-1)


def test_a_deadline_that_no_plan_can_keep_is_named_at_once() -> None:
    shop = Shop().machine("M").order("Ab-1", due=30, deadline=True).op("Ab-1", "10", {"M": 40})
    result = _planned(shop.build())
    assert result.status is Status.IMPOSSIBLE
    assert "Order Ab-1 step 10 must be done by 2026-11-23 00:30" in result.clashes[0].sentence
    assert "2026-11-23 00:40 at the earliest" in result.clashes[0].sentence


def test_a_lock_before_the_step_before_it_can_end_names_both() -> None:
    shop = Shop().machine("M").machine("N").order("A").op("A", "10", {"M": 40}).op("A", "20", {"N": 5}, lock=("N", 30))
    result = _planned(shop.build())
    assert result.status is Status.IMPOSSIBLE
    assert set(result.clashes[0].operations) == {0, 1}
    assert "order A step 10 before it lets it start at 2026-11-23 00:40" in result.clashes[0].sentence


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
@given(shops(max_operations=7, features=(*HARMLESS, "deadlines")))
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_levels_only_get_better_in_their_order_and_keep_their_limits(profile: Profile, problem: Problem) -> None:
    channel = Deaf()
    asked = SolveSettings(seconds=6.0, workers=1, profile=profile.name)
    result = plan(channel, problem, asked, None)  # type: ignore[arg-type]
    scorer = Scorer(problem, profile)
    sent = [scorer.of(told.schedule) for told in channel.told if told.schedule is not None]
    assert all(later < earlier for earlier, later in pairwise(sent))
    for told in channel.told:
        if told.levels:
            assert told.level_bounds[0] <= told.levels[0] + 1e-9
    if result.schedule is None:
        assert result.status is not Status.OPTIMAL
        return
    last = scorer.of(result.schedule)
    assert last == sent[-1]
    assert result.levels == pytest.approx(scorer.hours(last))
    if result.status is Status.OPTIMAL:
        assert result.level_bounds == pytest.approx(result.levels)
        for rule in RULES:
            with contextlib.suppress(Unplaceable):
                made = in_time(problem, rule)
                assert scorer.of(made) >= last or next(check(problem, made), None) is not None


@pytest.mark.parametrize("operations", [12, 60])
def test_a_second_level_gets_better_once_the_first_is_proved(operations: int) -> None:
    shop = Shop().machine("M").changeover("*", "*", 10)
    for k in range(operations):  # all in time whatever the sequence, but first come is a setup each
        family = ("red", "blue", "green")[k % 3]
        shop.changeover(family, family, 0)
        shop.order(f"O{k}", due=5_000 + k).op(f"O{k}", "10", {"M": 5}, family=family)
    problem = shop.build()
    by_rule = in_time(problem, BY_HAND[0])
    channel = Deaf()
    asked = SolveSettings(seconds=5.0, workers=1, profile="On time first")
    result = plan(channel, problem, asked, by_rule)  # type: ignore[arg-type]
    first = next(told for told in channel.told if told.levels)
    assert first.levels[0] == result.levels[0] == 0
    assert result.level_bounds[0] == 0
    assert result.levels[1] < first.levels[1]
    assert result.objective["setup"] == pytest.approx(30 / 60)


def test_the_open_level_is_the_first_that_may_still_get_better() -> None:
    problem = Shop().machine("M").order("A", due=50).op("A", "10", {"M": 5}).build()
    desk = Desk(Deaf(), problem, SolveSettings(profile="On time first"))  # type: ignore[arg-type]
    desk.best_score, desk.level_bounds = (0, 9), [0, 5]
    assert desk.open_level == 1
    desk.best_score = (3, 9)
    assert desk.open_level == 0
