"""Profiles that put setups or the last end first get the moves that they need."""

from __future__ import annotations

import dataclasses
from datetime import datetime

import pytest

from benchmarks.factories import factory
from scheduler.calendar import Calendar
from scheduler.problem import Changeover, Machine, Mode, Operation, Order, Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.dispatch import SWEEP, in_time
from solver.objective import PROFILES, Scorer

pytest.importorskip("numba")

from solver.kernels import anneal
from solver.kernels.search import DecoderSearch

COLOURS = ("red", "green", "blue")


def two_lines(orders: int) -> Problem:
    """Return orders in three colours by turns that either of two lines can do; a change of colour takes an hour."""
    begin = datetime(2026, 11, 23, 6)
    always = Calendar(begin)
    return Problem(
        begin,
        tuple(Machine(name, always) for name in ("Line 1", "Line 2")),
        tuple(Order(f"{k}", due_min=60 * k) for k in range(orders)),
        tuple(
            Operation(k, k, "10", tuple(Mode(m, 30, always, 0, 1 + k % 3, unit_min=30.0) for m in range(2)))
            for k in range(orders)
        ),
        families=("", *COLOURS),
        changeovers=tuple(Changeover(a, b, 60) for a in COLOURS for b in COLOURS if a != b),
    )


def searched(problem: Problem, profile: int, moves: int) -> tuple[DecoderSearch, Schedule]:
    """Return a search after so many moves from the plan of the first rule of the sweep, and the plan it found."""
    search = DecoderSearch(Scorer(problem, PROFILES[profile]), seed=3)
    assert search.start(in_time(problem, SWEEP[0]))
    search.steps(moves, moves)
    found = search.best()
    assert not list(check(problem, found))
    assert search.scorer.of(found) == search.best_score
    return search, found


def test_three_colours_on_two_lines_need_one_changeover() -> None:
    _, found = searched(two_lines(60), 2, 20_000)
    scorer = Scorer(two_lines(60), PROFILES[2])
    assert scorer.of(found)[0] == 60


def test_runs_are_merged_where_setups_come_first_and_not_where_only_tardiness_counts() -> None:
    problem = factory(300)
    first, _ = searched(problem, 2, 20_000)
    assert first._search.tally[anneal.BY_KIND + 2 * anneal.MERGE + 1] > 0
    only_late = dataclasses.replace(PROFILES[0], levels=PROFILES[0].levels[:1])
    search = DecoderSearch(Scorer(problem, only_late), seed=3)
    assert search.start(in_time(problem, SWEEP[0]))
    search.steps(5_000, 50_000)
    assert search._search.tally[anneal.BY_KIND + 2 * anneal.MERGE] == 0


def test_fewest_changeovers_leaves_a_third_of_the_best_rules_setups() -> None:
    problem = factory(300, 2)
    search, _ = searched(problem, 2, 100_000)
    by_rule = min(search.scorer.of(in_time(problem, rule)) for rule in SWEEP)
    assert search.best_score is not None
    assert search.best_score[0] <= by_rule[0] / 3
