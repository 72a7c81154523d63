"""The decoder's search as the engine uses it, and its compiler."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from benchmarks.factories import factory
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from solver.kernels import warm
from solver.objective import PROFILES, Scorer
from tests.solver.random_shops import random_shop

pytest.importorskip("numba")

from solver.kernels.search import DecoderSearch, supports


def test_search_beats_the_rules_of_a_planner_by_far() -> None:
    problem = factory(300)
    scorer = Scorer(problem, PROFILES[0])
    by_hand = min((in_time(problem, rule) for rule in BY_HAND), key=scorer.of)
    search = DecoderSearch(scorer, seconds=5)
    assert search.start(by_hand)
    found = search.steps(60_000, 60_000)
    assert found is not None
    assert not list(check(problem, found))
    assert scorer.of(found)[0] <= 0.7 * scorer.of(by_hand)[0]


def test_counted_steps_give_the_same_plan_twice() -> None:
    problem = factory(200)
    scorer = Scorer(problem, PROFILES[3])
    plan = in_time(problem, BY_HAND[0])
    ends = []
    for _ in range(2):
        search = DecoderSearch(scorer, seed=4)
        search.start(plan)
        for _ in range(4):
            search.steps(2_500, 10_000)
        ends.append(search.best())
    assert ends[0].same_as(ends[1])


def test_stop_ends_a_step_at_once() -> None:
    problem = factory(2_000)
    search = DecoderSearch(Scorer(problem, PROFILES[0]))
    search.start(in_time(problem, BY_HAND[0]))
    search.steps(10, 1_000)
    threading.Timer(0.3, search.stop).start()
    began = time.monotonic()
    search.step(30)
    assert time.monotonic() - began < 1.5


def test_adopting_takes_only_what_is_better() -> None:
    problem = factory(200)
    scorer = Scorer(problem, PROFILES[0])
    plans = sorted((in_time(problem, rule) for rule in BY_HAND), key=scorer.of)
    search = DecoderSearch(scorer)
    assert search.start(plans[1])
    score = search.best_score
    assert not search.adopt(plans[-1])
    assert search.best_score == score
    assert search.adopt(plans[0])
    assert search.best_score is not None
    assert search.best_score <= scorer.of(plans[0])


def test_ovens_are_for_the_decoder() -> None:
    shops = [random_shop(seed, 6, {"ovens"}) for seed in range(20)]
    assert any(machine.capacity > 1 and machine.batch_by for problem in shops for machine in problem.machines)
    assert all(supports(problem, Scorer(problem, PROFILES[0])) for problem in shops)


def test_a_cache_folder_that_cannot_be_written_breaks_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    code = (
        "import tempfile; from pathlib import Path; from solver.kernels import store, warm; "
        f"store.user_cache_folder = lambda: Path({str(blocked)!r}) / 'x'; tempfile.tempdir = {str(blocked)!r}; "
        "assert store.folder() is None; assert not warm.worth_compiling(); "
        "from solver.kernels import clock; print('imported')"
    )
    env = {"PYTHONPATH": str(Path(__file__).parents[2]), "NUMBA_CACHE_DIR": str(blocked / "y"), "HOME": str(tmp_path)}
    run = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, encoding="utf-8", check=False)
    assert run.stdout.strip() == "imported", run.stderr


def test_kernels_become_ready_in_the_background() -> None:
    thread = warm.warm_up_in_background()
    if thread is not None:
        thread.join(240)
    assert warm.kernels_ready(), warm.failure()
    assert warm.warm_up_in_background() is None
