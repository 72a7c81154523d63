"""The decoder says what the timetable says, and its search breaks no rule, on random shops of all kinds."""

from __future__ import annotations

import random

import numpy as np
import pytest

from benchmarks.factories import factory
from scheduler.calendar import FAR_MIN
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.dispatch import RULES, in_time
from solver.objective import PROFILES, Scorer
from solver.placing import left_shift
from solver.slots import fit
from solver.timetable import Unplaceable
from tests.solver.random_shops import EVERYTHING, random_shop

pytest.importorskip("numba")

from solver.kernels import change, clock, decode
from solver.kernels.board import Board
from solver.kernels.instance import layout_of, safe_horizon
from solver.kernels.search import supports
from tests.solver.searched import assert_search_is_exact, valid_plan

SEQUENCED = tuple(f for f in EVERYTHING if f not in ("capacity", "ovens", "pools", "pool_calendars", "max_waits"))


def shop_and_plan(seed: int, features: tuple[str, ...]) -> tuple[Problem, Schedule] | None:
    """Return a random shop and a plan that breaks no rule, or None where the rule of this seed finds none."""
    rng = random.Random(seed)
    chosen = set(rng.sample(features, rng.randint(2, len(features)))) if seed % 3 else set(features)
    problem = random_shop(seed, rng.choice((3, 6, 12, 30)), chosen)
    plan = valid_plan(problem, seed)
    return None if plan is None else (problem, plan)


def test_fit_is_the_timetables_fit() -> None:
    problem = factory(300)
    layout = layout_of(problem, Scorer(problem, PROFILES[0]))
    arrays = (layout.calendar_start, layout.calendar_end, layout.calendar_bucket, layout.calendar_ptr)
    modes = [mode for op in problem.operations for mode in op.allowed_modes]
    rng = random.Random(5)
    for _ in range(2_000):
        k = rng.randrange(len(modes))
        free, ready = rng.randrange(30_000), rng.randrange(30_000)
        setup, run, pauses = rng.choice((0, 0, 7, 300)), rng.choice((0, 1, 45, 900, 3_000)), rng.random() < 0.5
        found = clock.fit(*arrays, layout.mode_calendar[k], free, ready, setup, run, int(pauses))
        assert found == fit(modes[k].calendar, free, ready, setup, run, pauses)


def test_what_lies_behind_the_horizon_is_never_a_wrong_time() -> None:
    problem = factory(100)
    layout = layout_of(problem, Scorer(problem, PROFILES[0]), horizon_min=10_000)
    arrays = (layout.calendar_start, layout.calendar_end, layout.calendar_bucket, layout.calendar_ptr)
    modes = [mode for op in problem.operations for mode in op.allowed_modes]
    for k, mode in enumerate(modes):
        if mode.calendar.always_open:
            continue
        found = clock.fit(*arrays, layout.mode_calendar[k], 9_000, 9_000, 30, 400, 1)
        exact = fit(mode.calendar, 9_000, 9_000, 30, 400, True)
        assert found == exact or found[2] == FAR_MIN
    assert safe_horizon(problem) > 10_000


@pytest.mark.parametrize("block", range(4))
def test_decoding_is_the_left_shift_where_only_sequences_count(block: int) -> None:
    compared = 0
    for seed in range(block * 100, block * 100 + 100):
        made = shop_and_plan(seed, SEQUENCED)
        if made is None:
            continue
        problem, plan = made
        try:
            shifted = left_shift(problem, plan)
        except Unplaceable:
            continue
        scorer = Scorer(problem, PROFILES[0])
        board = Board(scorer)
        assert board.put(plan)
        if scorer.of(shifted) <= scorer.of(plan):
            assert board.schedule().same_as(shifted), seed
            compared += 1
    assert compared > 20


@pytest.mark.parametrize("block", range(4))
def test_search_breaks_no_rule_and_keeps_exact_scores(block: int) -> None:
    searched = 0
    for seed in range(block * 60, block * 60 + 60):
        made = shop_and_plan(seed, EVERYTHING)
        if made is None:
            continue
        problem, plan = made
        assert supports(problem, Scorer(problem, PROFILES[seed % len(PROFILES)]))
        assert_search_is_exact(problem, plan, seed, 3, (300, 900))
        searched += 1
    assert searched > 15


def test_rolling_back_leaves_the_plan_as_it_was() -> None:
    problem = factory(300)
    scorer = Scorer(problem, PROFILES[0])
    board = Board(scorer)
    board.put(in_time(problem, RULES[0]))
    board.put(board.schedule())
    world = board.world
    before = [np.array(column) for column in (world.state, world.seq, world.pos, world.usage, world.orders, world.sums)]
    rng = random.Random(3)
    for _ in range(300):
        op = rng.randrange(len(problem.operations))
        mode = int(world.ops[op, 10]) + rng.randrange(len(problem.operations[op].modes))
        line = world.machines[world.modes[mode, 0]]
        change.open_evaluation(world)
        if change.relocate(world, op, mode, rng.randrange(int(line[1])) if line[1] else 0, 0):
            decode.propagate(world)
        change.roll_back(world)
    after = (world.state, world.seq, world.pos, world.usage, world.orders)
    for was, now in zip(before, after, strict=False):
        if was is before[1]:
            for first, count, *_ in world.machines:
                assert np.array_equal(was[first : first + count], now[first : first + count])
        else:
            assert np.array_equal(was, now)
    assert np.array_equal(before[5][:2], world.sums[:2])
