"""Measure the decoder and its search: `python -m benchmarks.decoder [operations ...] [--seconds S] [--seed K]`.

Decodes a second (all operations redone), moves tried a second, and the weighted tardiness of the plan after S
seconds on one thread against the best dispatching rule of a planner and the best of the sweep.
"""

from __future__ import annotations

import argparse
import platform
import resource
import sys
import time

import numba
import numpy as np

from benchmarks.factories import factory
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.dispatch import BY_HAND, SWEEP, Rule, facts_of, in_time
from solver.kernels import change, warm
from solver.kernels.search import DecoderSearch
from solver.objective import PROFILES, Scorer


def main() -> int:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("operations", nargs="*", type=int, default=[500, 5_000, 50_000])
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    began = time.perf_counter()
    if not warm.warm_up():
        print(warm.failure(), file=sys.stderr)
        return 1
    versions = f"Python {platform.python_version()}, numba {numba.__version__}, numpy {np.__version__}"
    ready = f"kernels ready in {time.perf_counter() - began:.1f} s"
    print(f"{platform.machine()}, {versions}; {ready}; seed {args.seed}, {args.seconds:g} s each")
    print("operations  decodes/s  tries/s  sweep/hand  search/hand  start s  memory MB  violations")
    for count in args.operations:
        print(row(factory(count, args.seed), args.seconds, args.seed), flush=True)
    return 0


def row(problem: Problem, seconds: float, seed: int) -> str:
    """Measure one factory."""
    scorer = Scorer(problem, PROFILES[0])
    large = len(problem.operations) > 10_000
    hand = scorer.of(best_of(problem, BY_HAND, scorer))[0]
    plan = best_of(problem, SWEEP[:3] if large else SWEEP, scorer)
    search = DecoderSearch(scorer, seed, seconds)
    began = time.perf_counter()
    if not search.start(plan):
        return f"{len(problem.operations):>10}  the decoder can't hold this plan"
    start_s = time.perf_counter() - began
    speed = decodes_a_second(search)
    search.step(seconds)
    found = search.best()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{len(problem.operations):>10}  {speed:>9.0f}  {search.tries / seconds:>7.0f}"
        f"  {scorer.of(plan)[0] / hand:>10.3f}  {scorer.of(found)[0] / hand:>11.3f}  {start_s:>7.2f}  {memory:>9.0f}"
        f"  {sum(1 for _ in check(problem, found)):>10}"
    )


def best_of(problem: Problem, rules: tuple[Rule, ...], scorer: Scorer) -> Schedule:
    """Return the best plan of some rules."""
    facts = facts_of(problem)
    return min((in_time(problem, rule, facts) for rule in rules), key=scorer.of)


def decodes_a_second(search: DecoderSearch) -> float:
    """Redo every operation for half a second; return how often that is done in one."""
    times = 0
    began = time.perf_counter()
    while time.perf_counter() - began < 0.5:
        change.redo_all(search.board.world)
        times += 1
    return times / (time.perf_counter() - began)


if __name__ == "__main__":
    sys.exit(main())
