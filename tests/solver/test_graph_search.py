"""The graph search: every plan keeps all rules, its arrays never drift, small shops end at their optimum."""

from __future__ import annotations

import itertools
import random
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.jobshops import made
from scheduler.calendar import Calendar, Shift, Span
from scheduler.problem import Problem
from solver.bounds import limits
from solver.check import check
from solver.dispatch import RULES, in_time
from solver.graph import core
from solver.graph.layout import graph_of, sequence_of, supports, why_not
from solver.graph.search import GraphSearch
from solver.graph.state import State
from solver.objective import profile_for
from solver.placing import in_sequence
from solver.searchers import searchers
from tests.shops import MONDAY, Shop, closed
from tests.solver.random_shops import EVERYTHING, random_shop

GRAPH_LIKE = (
    "setups", "changeovers", "alternatives", "capacity", "branches", "waits", "machine_locks", "started", "no_pause",
    "release", "due",
)  # fmt: skip


def _shared_calendar(problem: Problem) -> Problem:
    """Give everything one calendar with nights, where pauses are allowed and no wait is in clock time."""
    night = Calendar(MONDAY, [Shift(day, 60, 70) for day in range(7)], closed=[Span(64, 67)])
    operations = [
        replace(
            op,
            modes=tuple(replace(m, calendar=night, may_pause=True, run_min=max(1, m.run_min)) for m in op.modes),
            links=tuple(replace(link, min_wait_min=0) for link in op.links),
        )
        for op in problem.operations
    ]
    machines = tuple(replace(machine, calendar=night) for machine in problem.machines)
    return replace(problem, machines=machines, operations=tuple(operations))


@given(st.integers(0, 10_000), st.integers(1, 30), st.booleans())
@settings(max_examples=120, deadline=None)
def test_every_plan_of_a_random_graph_like_shop_keeps_all_rules(seed: int, count: int, nights: bool) -> None:
    problem = random_shop(seed, count, GRAPH_LIKE)
    if nights:
        problem = _shared_calendar(problem)
    assert supports(problem), why_not(problem)
    first = in_time(problem, RULES[seed % len(RULES)])
    search = GraphSearch(problem, seed)
    search.start(first)
    best = int(first.end.max())
    for _ in range(4):
        plan = search.steps(300)
        if plan is not None:
            assert list(check(problem, plan)) == []
            assert int(plan.end.max()) <= best
            best = int(plan.end.max())
    assert best >= limits(problem).makespan_min


@pytest.mark.parametrize("seed", range(40))
def test_a_shop_of_every_kind_is_refused_or_planned_by_the_rules(seed: int) -> None:
    problem = random_shop(seed, 10, random.Random(seed).sample(EVERYTHING, 5))
    if not supports(problem):
        assert why_not(problem)
        return
    search = GraphSearch(problem, seed)
    plan = search.steps(500)
    assert plan is not None
    assert list(check(problem, plan)) == []


@pytest.mark.parametrize("seed", range(12))
def test_a_tiny_job_shop_ends_at_the_best_of_all_sequences(seed: int) -> None:
    problem = random_shop(seed, 6, ("alternatives", "setups", "changeovers", "release"))
    ranks = itertools.permutations(range(len(problem.operations)))
    best = min(
        int(in_sequence(problem, [float(r) for r in rank], append=append).end.max())
        for rank in ranks for append in (False,)
    )  # fmt: skip
    search = GraphSearch(problem, seed)
    search.steps(4_000)
    assert search.makespan <= best


@pytest.mark.parametrize("word", ["flow:12x6:1", "flex:12x5:1", "sdst:10x5:1", "hybrid:15x4:1"])
def test_heads_and_tails_kept_up_to_date_are_those_of_the_whole_graph(word: str) -> None:
    _never_drifts(made(word))


@pytest.mark.parametrize("seed", range(6))
def test_heads_and_tails_stay_right_where_ways_branch_and_links_wait(seed: int) -> None:
    _never_drifts(random_shop(seed, 40, ("branches", "waits", "alternatives", "setups", "release")))


def _never_drifts(problem: Problem) -> None:
    graph = graph_of(problem)
    state = State(graph, 1)
    state.begin(*state.dispatched(np.random.default_rng(1), 1, []))
    columns = [core.R, core.Q, core.JH, core.JQ]
    for _ in range(60):
        state.search(7, 0)
        array, order = state.A.copy(), state.order.copy()
        makespan = core.evaluate(
            array, order, graph.line, graph.table, graph.setups, graph.before_ptr, graph.before, graph.after_ptr,
            graph.after, graph.sinks, graph.least_makespan,
        )  # fmt: skip
        assert (array[:, columns] == state.A[:, columns]).all()
        assert makespan == core.makespan(state.A, graph.sinks, graph.least_makespan)


def test_a_chain_lies_side_by_side_and_a_join_after_all_that_it_waits_for() -> None:
    graph = graph_of(made("js:4x5:1"))
    bits = core.link_bits(graph.before_ptr, graph.before, graph.after_ptr, graph.after)
    inner = core.ONE_BEFORE | core.ONE_AFTER
    ends = (core.NONE_BEFORE | core.ONE_AFTER, core.ONE_BEFORE | core.NONE_AFTER)
    assert bits.tolist() == 4 * [ends[0], inner, inner, inner, ends[1]]
    joined = graph_of(random_shop(3, 40, ("branches",)))
    for x in range(joined.size):
        assert (joined.before[joined.before_ptr[x] : joined.before_ptr[x + 1], 0] < x).all()


def test_the_same_seed_gives_the_same_plan() -> None:
    problem = made("flex:15x6:3")
    plans = []
    for _ in range(2):
        search = GraphSearch(problem, seed=5)
        plan = search.steps(30_000)
        assert plan is not None
        plans.append(plan)
    assert plans[0].same_as(plans[1])


def test_a_plan_is_read_as_the_graph_that_makes_it() -> None:
    problem = made("sdst:10x4:2")
    search = GraphSearch(problem)
    plan = search.steps(2_000)
    assert plan is not None
    read = sequence_of(search.graph, plan)
    assert read is not None
    assert search._state.elite(*read).makespan == int(plan.end.max())


def test_a_stop_ends_a_step_at_once() -> None:
    search = GraphSearch(made("js:40x20:1"))
    search.steps(10)  # compiles
    threading.Timer(0.3, search.stop).start()
    began = time.monotonic()
    search.step(20)
    assert time.monotonic() - began < 2.0  # 0.1 s alone; the machine may be busy


def test_two_searches_share_their_elites() -> None:
    problem = made("js:15x10:1")
    first = GraphSearch(problem, 1)
    second = GraphSearch(problem, 2, pool=first.pool)
    first.steps(20_000)
    plan = second.steps(1_000)
    assert second.makespan <= first.makespan
    assert plan is not None


def test_the_searches_of_the_engine_share_their_elites() -> None:
    problem = made("js:15x10:1")
    first, second = searchers(problem, profile_for(problem, "Shortest makespan"), 2, seed=1, seconds=5)
    base = in_time(problem, RULES[0])
    assert first.start(base)
    assert second.start(base)
    found = first.steps(0.05)
    assert found is not None
    told = second.steps(1e-9)  # a single step finds nothing: what the other has found is told
    assert told is not None
    assert told.end.max() <= found.end.max() < base.end.max()


def test_the_search_ends_at_its_goal() -> None:
    problem = made("js:40x5:1")
    goal = limits(problem).makespan_min
    search = GraphSearch(problem, goal_min=goal)
    search.steps(200_000)
    assert search.done
    assert search.makespan == goal


def test_what_has_started_holds_its_line_and_may_end_last() -> None:
    shop = Shop().machine("M", current="red").machine("N").changeover("red", "blue", 5)
    shop.order("A").op("A", "10", {"M": 100}, family="red", started=True)
    shop.order("B").op("B", "10", {"N": 5}).op("B", "20", {"M": 5, "N": 7}, family="blue")
    problem = shop.build()
    search = GraphSearch(problem)
    plan = search.steps(100)
    assert plan is not None
    assert list(check(problem, plan)) == []
    assert int(plan.end.max()) == 100
    assert search.done


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("max waits or overlaps", {"max_wait": 3}),
        ("fixed times", {"lock": ("N", 40)}),
        ("fixed times", {"latest_start": 9}),
        ("pools", {"resources": {"Crew": 1}}),
    ],
)
def test_what_a_graph_cannot_say_is_named(words: str, change: dict[str, object]) -> None:
    shop = Shop().machine("M").machine("N").pool("Crew", 1)
    shop.order("A").op("A", "10", {"M": 5}, resources={"Crew": 1}).op("A", "20", {"N": 5}, **change)  # type: ignore[arg-type]
    assert why_not(shop.build()) == words


def test_different_calendars_are_left_to_others() -> None:
    shop = Shop().machine("M", closed((5, 9))).machine("N")
    shop.order("A").op("A", "10", {"M": 5}).op("A", "20", {"N": 5})
    assert why_not(shop.build()) == "calendars differ"


def test_a_shop_in_which_all_has_started_is_done() -> None:
    shop = Shop().machine("M").order("A").op("A", "10", {"M": 9}, started=True)
    problem = shop.build()
    search = GraphSearch(problem)
    plan = search.steps(10)
    assert plan is not None
    assert list(check(problem, plan)) == []
    assert search.done


@pytest.mark.parametrize("minutes", [1, 130_000])
def test_the_ends_of_the_scale_do_no_harm(minutes: int) -> None:
    shop = Shop().machine("M").machine("N")
    for k in range(12):
        shop.order(f"O{k}").op(f"O{k}", "10", {"M": minutes}).op(f"O{k}", "20", {"M": minutes, "N": minutes})
    problem = shop.build()
    search = GraphSearch(problem, goal_min=limits(problem).makespan_min)
    plan = search.steps(3_000)
    assert plan is not None
    assert list(check(problem, plan)) == []


def test_one_machine_with_thousands_of_setups_is_searched_in_chunks() -> None:
    rng = random.Random(1)
    shop = Shop().machine("M")
    for f in range(12):
        for g in range(12):
            if f != g:
                shop.changeover(f"F{f}", f"F{g}", rng.randint(1, 60))
    for k in range(2_000):
        shop.order(f"O{k}").op(f"O{k}", "10", {"M": rng.randint(1, 30)}, family=f"F{rng.randrange(12)}")
    problem = shop.build()
    first = in_sequence(problem, [float(k) for k in range(2_000)], append=True)
    search = GraphSearch(problem)
    search.start(first)
    plan = search.step(1.0)
    assert plan is not None
    assert list(check(problem, plan)) == []
    assert int(plan.end.max()) < int(first.end.max())
