"""Each part of the engine alone, and all together, on random shops: `check` is silent, a proof is one.

The short version runs with all tests; `pytest -m long tests/solver/test_parts_alone.py` tries some thousands of shops.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler.problem import Lock, Problem
from scheduler.schedule import Schedule
from solver import repair, windows
from solver.check import check
from solver.dispatch import RULES, facts_of, in_time
from solver.engine import plan
from solver.objective import PROFILES, Scorer
from solver.parts import solve_part
from solver.placing import in_sequence, left_shift
from solver.progress import SolveResult, Status
from solver.rules import deadline
from solver.settings import SolveSettings
from solver.timetable import Unplaceable
from solver.urgent import urgent_first
from tests.solver.brute import Brute
from tests.solver.random_shops import EVERYTHING, HARMLESS, shops
from tests.solver.test_engine import Deaf

pytest.importorskip("numba")

from solver.graph.search import GraphSearch
from solver.kernels.search import DecoderSearch, supports

SHORT = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
LONG = settings(max_examples=1_500, deadline=None, suppress_health_check=list(HealthCheck))
SEEDS = st.integers(0, 10_000)



def long(test: Callable[..., None]) -> Callable[..., None]:
    """Mark a test that takes minutes to hours."""
    return pytest.mark.slow(pytest.mark.long(pytest.mark.timeout(7_200)(test)))


Part = Callable[[Problem, Schedule, int], Schedule | None]
"""(problem, a plan of it, seed) -> the part's own plan, or None if it is not for this shop."""


def by_rule(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    return in_time(problem, RULES[seed % len(RULES)])


def by_sequence(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    rng = random.Random(seed)
    return in_sequence(problem, [rng.random() for _ in problem.operations], append=seed % 2 == 0)


def by_urgency(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    return urgent_first(problem, facts_of(problem), lambda: False)


def by_left_shift(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    return left_shift(problem, base)


def by_decoder(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    scorer = Scorer(problem, PROFILES[seed % len(PROFILES)])
    if not supports(problem, scorer):
        return None
    search = DecoderSearch(scorer, seed)
    if not search.start(base):
        return None
    found = search.steps(300, 300)
    assert found is None or scorer.of(found) < scorer.of(base)
    return found


def by_graph(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    if not GraphSearch.supports(problem):
        return None
    search = GraphSearch(problem, seed)
    search.start(base)
    return search.steps(100)


def by_window(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    rng = random.Random(seed)
    profile = PROFILES[seed % len(PROFILES)]
    free = rng.sample(range(len(base)), rng.randint(1, len(base)))
    found = solve_part(problem, profile, base, free, seconds=5, workers=1, seed=seed).schedule
    assert found is None or Scorer(problem, profile).of(found) < Scorer(problem, profile).of(base)
    return found


def by_narrow_window(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    """Solve a window whose operations must stay near their place, as where its model would be large."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(windows, "_MOST_PIECES", 1)
        width = windows.leeway(problem, range(len(base)), base)
        assert width is None or width <= max(60, int(base.end.max(initial=0)))
        return by_window(problem, base, seed)


def by_whole_model(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    return solve_part(problem, PROFILES[seed % len(PROFILES)], None, None, seconds=5, workers=1, seed=seed).schedule


def by_repair(problem: Problem, base: Schedule, seed: int) -> Schedule | None:
    """Lock one operation somewhere else, and let the rest make way."""
    rng = random.Random(seed)
    op = problem.operations[rng.randrange(len(base))]
    if op.started or op.lock is not None:
        return None
    lock = Lock(rng.choice(op.modes).machine, int(base.start[op.index]) + rng.randint(-5, 15))
    if lock.start_min is not None and lock.start_min < 0:
        return None
    moved = replace(op, lock=lock)
    edited = replace(problem, operations=tuple(moved if o is op else o for o in problem.operations))
    made = repair.repair(edited, base)
    if made.schedule is None:
        assert made.clashes
        return None
    assert list(check(edited, made.schedule)) == []
    return made.schedule


HARD_DATES_LEFT_OUT = (by_rule, by_sequence, by_left_shift, by_decoder, by_graph)
"""These may miss a deadline: the engine refuses such a plan, or makes lateness dear."""
PARTS: tuple[Part, ...] = (
    by_rule, by_sequence, by_urgency, by_left_shift, by_decoder, by_graph, by_window, by_narrow_window, by_whole_model,
    by_repair,
)  # fmt: skip


def hold_to_the_rules(part: Part, problem: Problem, seed: int) -> None:
    """Let a part plan from some plan of the shop, and check what it makes."""
    base = some_plan(problem)
    if base is None and part not in (by_rule, by_sequence, by_urgency, by_whole_model):
        return
    try:
        found = part(problem, base if base is not None else Schedule.of(0, ()), seed)
    except Unplaceable:
        return  # hard dates may leave no place
    if found is None:
        return
    wrong = [v for v in check(problem, found) if v.rule != deadline.NAME or part not in HARD_DATES_LEFT_OUT]
    assert wrong == []


def some_plan(problem: Problem) -> Schedule | None:
    for rule in RULES[:3]:
        try:
            made = in_time(problem, rule)
        except Unplaceable:
            continue
        if next(check(problem, made), None) is None:
            return made
    return None


@pytest.mark.parametrize("part", PARTS)
@SHORT
@given(shops(8, EVERYTHING), SEEDS)
def test_a_part_alone_breaks_no_rule(part: Part, problem: Problem, seed: int) -> None:
    hold_to_the_rules(part, problem, seed)


@long
@pytest.mark.parametrize("part", PARTS)
@LONG
@given(shops(14, EVERYTHING), SEEDS)
def test_a_part_alone_breaks_no_rule_on_thousands_of_shops(part: Part, problem: Problem, seed: int) -> None:
    hold_to_the_rules(part, problem, seed)


def by_all(problem: Problem, profile: str, seconds: float) -> SolveResult:
    return plan(Deaf(), problem, SolveSettings(seconds=seconds, workers=1, profile=profile), None)  # type: ignore[arg-type]


def hold_to_brute_force(problem: Problem, number: int) -> None:
    """Plan with the whole engine; nothing that a minute-by-minute search finds may be better than what is proved."""
    profile = PROFILES[number % len(PROFILES)]
    result = by_all(problem, profile.name, 10)
    if result.schedule is None:
        if result.status is Status.IMPOSSIBLE:
            assert Brute(problem, profile, 40, None, max_nodes=4_000).search() is None
        return
    assert list(check(problem, result.schedule)) == []
    assert result.status is Status.OPTIMAL
    score = Scorer(problem, profile).of(result.schedule)
    horizon = min(50, int(result.schedule.end.max()) + 10)
    assert Brute(problem, profile, horizon, score, max_nodes=4_000).search() is None


@SHORT
@given(shops(3, EVERYTHING), SEEDS)
def test_what_the_engine_proves_on_tiny_shops_brute_force_cannot_beat(problem: Problem, number: int) -> None:
    hold_to_brute_force(problem, number)


@long
@LONG
@given(shops(4, EVERYTHING), SEEDS)
def test_what_the_engine_proves_brute_force_cannot_beat_on_thousands(problem: Problem, number: int) -> None:
    hold_to_brute_force(problem, number)


@settings(SHORT, max_examples=4)
@given(shops(12, HARMLESS), SEEDS)
def test_all_parts_together_break_no_rule(problem: Problem, number: int) -> None:
    result = by_all(problem, PROFILES[number % len(PROFILES)].name, 1)
    assert result.schedule is not None
    assert list(check(problem, result.schedule)) == []
    assert "refused" not in result.note


@long
@settings(LONG, max_examples=300)
@given(shops(25, EVERYTHING), SEEDS)
def test_all_parts_together_break_no_rule_on_hundreds_of_shops(problem: Problem, number: int) -> None:
    result = by_all(problem, PROFILES[number % len(PROFILES)].name, 2)
    assert "refused" not in result.note
    if result.schedule is None:
        assert result.clashes or result.note
    else:
        assert list(check(problem, result.schedule)) == []
