"""The engine against PyJobShop and a planner's own rules: `python -m benchmarks.targets [--rows small flexible ...]`.

Whole runs on two workers, the processes' start included; both get the same seconds and seeds, and every plan passes
`check`. The figure of a row is the geometric mean over its shops and seeds of ours / theirs (makespan, or weighted
tardiness where a row has due dates), where the peer has a plan; where it has none the line says so, and what we are
against a planner's rules. Factories that the peer finds no plan for are held against the best rule that a
planner applies by hand, and beside it the best plan of our own construction.

Instances come from `../shared/bench`, from Taillard's published generator, or are made by seed; `--shops` names others
(`js:30x20:7`, or a file in the format of `../shared/bench/README.md`). `--keep FILE` notes the peer's runs in a file,
so that they need not be made again on the same machine while the engine changes.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from benchmarks.factories import factory
from benchmarks.jobshops import BENCH, named, read_fjsp, read_jsp
from scheduler.kpis import measure
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.progress import SolveResult

MAKESPAN, TARDINESS = "Shortest makespan", "On time first"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: its shops, what is minimised, the seconds, the target, and whom it is held against."""

    name: str
    shops: tuple[str, ...]
    target: float
    profile: str = MAKESPAN
    seconds: float = 60.0
    peer: bool = True


ROWS = {
    "job-shops-600": Row("job shops, 600 operations", ("ta41", "ta45", "ta50"), 0.88),
    "job-shops-large": Row("job shops, 750 to 2,000 operations", ("ta51", "ta61", "ta71"), 0.93),
    "small": Row("up to 300 operations", ("ft10", "la21", "la38", "orb03", "abz7", "mk04", "mk08"), 1.0),
    "flexible": Row("flexible, 500 to 1,500 operations", ("flex:60x20:1", "flex:120x30:1"), 0.98),
    "setups": Row("setups by sequence, 1,000 operations", ("sdst:50x20:1", "sdst:100x10:2"), 0.90),
    "hybrid": Row("hybrid flow shops, 1,000 to 2,000 operations", ("hybrid:200x5:1", "hybrid:200x10:2"), 0.90),
    "tardiness": Row("weighted tardiness, setups, alternatives, day and night",
                     ("open:40:1", "open:60:2", "open:80:3", "open:200:2"), 0.65, TARDINESS),
    "factories-10": Row("factories, 300 to 500 operations, 10 s",
                        ("factory:300:1", "factory:400:2", "factory:500:3"), 0.5, TARDINESS, 10.0, peer=False),
    "factories-60": Row("factories, 300 to 500 operations, 60 s",
                        ("factory:300:1", "factory:400:2", "factory:500:3"), 0.4, TARDINESS, peer=False),
    "factories-5000": Row("factories, 5,000 operations", ("factory:5000:1",), 0.6, TARDINESS, peer=False),
    "factories-20000": Row("factories, 20,000 operations", ("factory:20000:1",), 0.7, TARDINESS, peer=False),
    "factories-50000": Row("factories, 50,000 operations", ("factory:50000:1",), 0.8, TARDINESS, peer=False),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """One run: its value (minutes, or weighted hours; infinite where no plan was found) and whether it was proved."""

    value: float
    proved: bool
    seconds: float
    note: str = ""


class Peer:
    """Runs PyJobShop, or takes a run of before from the file that keeps them."""

    def __init__(self, keep: Path | None) -> None:
        """Read what was kept."""
        self._keep = keep
        self._known: dict[str, list[object]] = {}
        if keep is not None and keep.is_file():
            self._known = json.loads(keep.read_text(encoding="utf-8"))

    def run(self, shop: str, problem: Problem, row: Row, seed: int) -> Found:
        """Return what the peer finds in the row's seconds."""
        from benchmarks.peer import has_setups

        form = " tight" if has_setups(problem) else ""
        key = f"{shop} {row.profile} {row.seconds:g} s seed {seed} pyjobshop {version('pyjobshop')}{form}"
        if key not in self._known:
            found = self._solve(problem, row, seed)
            # JSON has no infinity that other readers know.
            value = None if math.isinf(found.value) else found.value
            self._known[key] = [value, found.proved, found.seconds, found.note]
            if self._keep is not None:
                self._keep.write_text(json.dumps(self._known, indent=1), encoding="utf-8")
        value, proved, seconds, note = self._known[key]
        return Found(math.inf if value is None else float(str(value)), bool(proved), float(str(seconds)), str(note))

    def _solve(self, problem: Problem, row: Row, seed: int) -> Found:
        from benchmarks.peer import Unsayable, solve

        try:
            found = solve(problem, row.seconds, 2, row.profile == TARDINESS, seed)
        except Unsayable as why:
            return Found(math.inf, False, 0.0, f"can't say {why}")
        if found.schedule is None:
            return Found(math.inf, False, found.seconds, found.note or found.status)
        return Found(value_of(problem, found.schedule, row), found.status == "Optimal", found.seconds)


def value_of(problem: Problem, plan: Schedule, row: Row) -> float:
    """Return what the row minimises, of a plan that passes `check`."""
    violation = next(check(problem, plan), None)
    assert violation is None, violation
    if row.profile == MAKESPAN:
        return float(plan.end.max())
    return measure(problem, plan).weighted_tardiness_h


def ours(problem: Problem, row: Row, seed: int) -> tuple[Found, SolveResult]:
    """Return what the engine finds in the row's seconds, from the start of its process."""
    from solver.run import SolveRun
    from solver.settings import SolveSettings

    settings = SolveSettings(seconds=row.seconds, workers=2, seed=seed, profile=row.profile)
    began = time.perf_counter()
    result = SolveRun(problem, settings).start().result()
    took = time.perf_counter() - began
    assert result.schedule is not None
    proved = bool(result.level_bounds) and result.levels[0] - result.level_bounds[0] <= 1e-6
    return Found(value_of(problem, result.schedule, row), proved, took), result


def by_hand(problem: Problem, row: Row) -> tuple[float, float]:
    """Return the value of the best rule that a planner applies by hand, and of the best rule of our sweep."""
    from solver.dispatch import BY_HAND, SWEEP, facts_of, in_time

    facts = facts_of(problem)
    few = len(problem.operations) > 10_000
    values = {}
    for rule in (*BY_HAND, *(SWEEP[:3] if few else SWEEP)):
        values.setdefault(rule, value_of(problem, in_time(problem, rule, facts), row))
    hand = min(values[rule] for rule in BY_HAND)
    return hand, min(hand, *values.values())


def shop_named(name: str) -> tuple[Problem, int, int | None]:
    """Return a shop by name with its best known limit and makespan (0 and None where nobody knows)."""
    if Path(name).suffix == ".txt":
        flexible = "fjsp" in Path(name).as_posix()
        return (read_fjsp if flexible else read_jsp)(Path(name)), 0, None
    kind, _, rest = name.partition(":")
    if kind in ("factory", "open"):
        operations, seed = rest.split(":")
        if kind == "factory":
            return factory(int(operations), int(seed)), 0, None
        # Without nights the work is done in a third of the time: earlier due dates keep it a matter of sequence.
        return factory(int(operations), int(seed), tightness=0.2, shifts=False, pools=False), 0, None
    return named(name)


def lines(row: Row, seeds: int, peer: Peer) -> Iterator[str]:
    """Measure a row; return a line for each shop and one for the row."""
    ratios: list[float] = []
    over: list[float] = []
    ours_proved = theirs_proved = none = 0
    for shop in row.shops:
        problem, _, best = shop_named(shop)
        against = 0.0, 0.0
        if not row.peer:
            against = by_hand(problem, row)
        for seed in range(1, seeds + 1):
            found, result = ours(problem, row, seed)
            if row.peer:
                other = peer.run(shop, problem, row, seed)
                value, words = other.value, _words(other, row)
            else:
                other = Found(against[0], False, 0.0)
                value = other.value
                words = f"by hand {value:,.1f}, sweep {against[1]:,.1f} ({_ratio(found.value, against[1]):.3f})"
            none += math.isinf(value)
            ratio = _ratio(found.value, value)
            if not math.isinf(value):
                ratios.append(ratio)
            if best is not None:
                over.append(100 * (found.value / best - 1))
            if row.peer and math.isinf(value):
                against = against if against[0] else by_hand(problem, row)
                words += f", by hand {against[0]:,.1f} ({_ratio(found.value, against[0]):.3f})"
            ours_proved += found.proved
            theirs_proved += other.proved
            first = f"first {result.first_plan_s:.2f} s" if result.first_plan_s is not None else ""
            best_words = f" {over[-1]:+.2f} %" if best is not None else ""
            yield (
                f"  {shop:18} {len(problem.operations):6} seed {seed}: {_words(found, row):>24}{best_words:>9} "
                f"| {words:28} {ratio:6.3f}  {first}"
            )
    parts = [f"{row.name}: ratio {_mean(ratios):.3f} (target {row.target:g}, worst {max(ratios, default=0):.3f})"]
    if over:
        parts.append(f"{statistics.fmean(over):+.2f} % over best known")
    if row.peer:
        parts.append(f"proved {ours_proved} against {theirs_proved}")
    if none:
        parts.append(f"the peer found no plan in {none} of {len(row.shops) * seeds} runs, which no ratio counts")
    yield ", ".join(parts)


def _words(found: Found, row: Row) -> str:
    if math.isinf(found.value):
        return f"none ({found.note})"
    unit = "min" if row.profile == MAKESPAN else "h"
    return f"{found.value:,.{0 if unit == 'min' else 1}f} {unit}" + (f" proved {found.seconds:.0f} s" * found.proved)


def _ratio(ours: float, theirs: float) -> float:
    if theirs:
        return ours / theirs
    return 1.0 if ours == 0 else math.inf


def _mean(ratios: Sequence[float]) -> float:
    """Return the geometric mean; a plan without any tardiness counts as a thousandth."""
    return math.exp(statistics.fmean(math.log(max(ratio, 1e-3)) for ratio in ratios)) if ratios else math.nan


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.targets", description=__doc__)
    parser.add_argument("--rows", nargs="*", choices=list(ROWS), default=list(ROWS))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--seconds", type=float, help="instead of the row's own")
    parser.add_argument("--shops", nargs="*", help="instead of the row's own (give one row)")
    parser.add_argument("--keep", type=Path, help="a file that keeps the peer's runs")
    options = parser.parse_args()
    if not BENCH.is_dir():
        sys.exit(f"The instances are not here: {BENCH} is missing. Name rows or --shops that are made by seed.")
    from solver.kernels import warm

    if not warm.warm_up():
        print("The kernels could not be compiled:", warm.failure())
    names = ("ortools", "pyjobshop", "numba", "numpy")
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
          + ", ".join(f"{name} {version(name)}" for name in names))  # fmt: skip
    peer = Peer(options.keep)
    for word in options.rows:
        row = ROWS[word]
        row = replace(row, shops=tuple(options.shops or row.shops), seconds=options.seconds or row.seconds)
        for text in lines(row, options.seeds, peer):
            print(text, flush=True)


if __name__ == "__main__":
    main()
