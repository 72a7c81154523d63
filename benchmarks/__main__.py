"""One command, one table: `python -m benchmarks [--seconds S] [--only WORD ...]`.

First plan, plan quality against the best dispatching rule, import, Gantt frames. Machines are noisy:
read the ratios, which are taken within one run.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version

from benchmarks.imports import imports

Row = tuple[str, str, str, str]
"""(what, figure, against, ratio)"""


def first_plans(seconds: float) -> Iterator[Row]:
    """Time the first checked plan of factories, from the start of the engine's process."""
    from benchmarks.factories import factory
    from solver.run import SolveRun
    from solver.settings import SolveSettings

    for operations, target in ((500, 1.0), (5_000, 1.0), (50_000, 3.0)):
        run = SolveRun(factory(operations), SolveSettings(seconds=60)).start()
        while run.best is None and not run.finished:
            time.sleep(0.01)
        total = run.seconds
        inside = run.best.seconds if run.best else float("nan")
        run.stop()
        run.wait(10)
        yield (
            f"first plan, {operations:,} operations", f"{inside:.2f} s in the engine, {total:.2f} s with its start",
            f"target {target:g} s", f"{inside / target:.2f}",
        )  # fmt: skip


def by_hand(problem: object) -> float:
    """Return the weighted tardiness (hours) of the best rule that a planner applies by hand."""
    from scheduler.kpis import measure
    from scheduler.problem import Problem
    from solver.dispatch import BY_HAND, facts_of, in_time

    assert isinstance(problem, Problem)
    facts = facts_of(problem)
    return min(measure(problem, in_time(problem, rule, facts)).weighted_tardiness_h for rule in BY_HAND)


def plan_quality(seconds: float) -> Iterator[Row]:
    """Compare the plan after `seconds` with the best dispatching rule, on the samples and on factories."""
    from benchmarks.factories import factory
    from samples import SAMPLES
    from scheduler.excel.load import load
    from solver.run import SolveRun
    from solver.settings import SolveSettings

    shops = []
    for sample in SAMPLES:
        problem = load(sample.path).problem
        if problem is not None:
            shops.append((sample.title, problem))
    shops += [(f"factory, {count:,} operations", factory(count)) for count in (300, 500, 5_000)]
    for title, problem in shops:
        hand = by_hand(problem)
        result = SolveRun(problem, SolveSettings(seconds=seconds)).start().result()
        assert result.kpis is not None
        ours = result.kpis.weighted_tardiness_h
        ratio = ours / hand if hand else (1.0 if ours == 0 else float("inf"))
        yield (
            f"weighted tardiness, {title}, {seconds:g} s", f"{ours:,.1f} h ({result.status.value})",
            f"best rule by hand {hand:,.1f} h", f"{ratio:.2f}",
        )  # fmt: skip


def gantt_frames(seconds: float) -> Iterator[Row]:
    """Time frames of the Gantt, offscreen, in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.gantt_frames"],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    for line in (done.stdout if done.returncode == 0 else done.stderr[-500:]).splitlines():
        if line.strip():
            yield ("gantt: " + line.strip(), "", "", "")


SECTIONS: tuple[tuple[str, Callable[[float], Iterator[Row]]], ...] = (
    ("first", first_plans),
    ("quality", plan_quality),
    ("import", imports),
    ("gantt", gantt_frames),
)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20, help="planning time of each plan (20)")
    parser.add_argument("--only", nargs="*", choices=[name for name, _ in SECTIONS], help="only these sections")
    options = parser.parse_args()
    versions = ", ".join(f"{name} {version(name)}" for name in ("ortools", "numpy", "PySide6-Essentials"))
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}, {versions}")
    print(f"{'what':58} {'figure':46} {'against':32} ratio")
    for name, section in SECTIONS:
        if options.only and name not in options.only:
            continue
        for what, figure, against, ratio in section(options.seconds):
            print(f"{what:58} {figure:46} {against:32} {ratio}", flush=True)


if __name__ == "__main__":
    main()
