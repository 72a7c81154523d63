"""Classic shops, one table: `python -m benchmarks.jobshops ta21 mk10 --at 1 10 60 [--peer]`.

Makes ta41-80 by Taillard's generator and others by seed (`js:30x20:7`, a job shop of 30 orders on 20 machines;
`flow:30x20:7` visits one half of the machines before the other; `hybrid:100x5:7`; `sdst:50x10:7`), and reads all
other instances from `../shared/bench` beside the project.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import random
import sys
import time
from collections.abc import Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks import taillard
from scheduler.calendar import Calendar
from scheduler.problem import Changeover, Link, Machine, Mode, Operation, Order, Problem

BENCH = Path(__file__).parents[2] / "shared" / "bench"
PLAN_START = datetime(2026, 11, 23)
Route = list[list[tuple[int, int]]]
"""The steps of a job: for each its (machine, minutes) options."""


def read_jsp(path: Path) -> Problem:
    """Read a job shop: `n m`, then a line a job of (machine minutes)*."""
    numbers = [int(word) for word in path.read_text(encoding="utf-8").split()]
    jobs, machines = numbers[0], numbers[1]
    values = iter(numbers[2:])
    return shop(machines, [[[(next(values), next(values))] for _ in range(machines)] for _ in range(jobs)])


def read_fjsp(path: Path) -> Problem:
    """Read a flexible job shop: `n m [flexibility]`, then a line a job: #steps (#options (machine minutes)*)*."""
    lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    jobs, machines = int(lines[0][0]), int(lines[0][1])
    routes: list[Route] = []
    for line in lines[1 : jobs + 1]:
        values = (int(word) for word in line)
        routes.append(
            [[(next(values) - 1, next(values)) for _ in range(next(values))] for _ in range(next(values))]
        )
    return shop(machines, routes)


def shop(machines: int, routes: Sequence[Route], changeovers: Sequence[Changeover] = ()) -> Problem:
    """Return a shop of routes; with changeovers each order is a setup family of its own, named by its number."""
    always = Calendar(PLAN_START)
    operations: list[Operation] = []
    for j, route in enumerate(routes):
        for k, options in enumerate(route):
            modes = tuple(Mode(m, p, always, family=j + 1 if changeovers else 0) for m, p in options)
            links = (Link(len(operations) - 1),) if k else ()
            operations.append(Operation(len(operations), j, str(10 * (k + 1)), modes, links=links))
    return Problem(
        PLAN_START,
        tuple(Machine(f"M{m}", always) for m in range(machines)),
        tuple(Order(f"J{j}") for j in range(len(routes))),
        tuple(operations),
        families=("", *(f"J{j}" for j in range(len(routes)))) if changeovers else ("",),
        changeovers=tuple(changeovers),
    )


def made(word: str) -> Problem:
    """Make a shop from a word such as `js:30x20:7`: kind, jobs x machines (or stages), seed."""
    kind, size, seed = word.split(":")
    jobs, machines = (int(part) for part in size.split("x"))
    rng = random.Random(int(seed))
    return MADE[kind](rng, jobs, machines)


def _job_shop(rng: random.Random, jobs: int, machines: int) -> Problem:
    return shop(machines, [[[(m, rng.randint(1, 99))] for m in rng.sample(range(machines), machines)]
                           for _ in range(jobs)])  # fmt: skip


def _two_halves(rng: random.Random, jobs: int, machines: int) -> Problem:
    """Return a job shop that visits one half of the machines before the other, as dmu41-80 do."""
    half = machines // 2
    routes = []
    for _ in range(jobs):
        way = rng.sample(range(half), half) + rng.sample(range(half, machines), machines - half)
        routes.append([[(m, rng.randint(1, 200))] for m in way])
    return shop(machines, routes)


def _hybrid(rng: random.Random, jobs: int, stages: int) -> Problem:
    """Return a hybrid flow shop: stages of 2-5 equal lines."""
    lines = [rng.randint(2, 5) for _ in range(stages)]
    first = [sum(lines[:s]) for s in range(stages)]
    routes = []
    for _ in range(jobs):
        run = [rng.randint(1, 99) for _ in range(stages)]
        routes.append([[(first[s] + k, run[s]) for k in range(lines[s])] for s in range(stages)])
    return shop(sum(lines), routes)


def _setups(rng: random.Random, jobs: int, machines: int) -> Problem:
    """Return a flow shop with setups of up to half a run between any two orders, other ones on every machine."""
    rows = [
        Changeover(f"J{a}", f"J{b}", rng.randint(1, 49), f"M{m}")
        for m in range(machines) for a in range(jobs) for b in range(jobs) if a != b
    ]  # fmt: skip
    return shop(machines, [[[(m, rng.randint(1, 99))] for m in range(machines)] for _ in range(jobs)], rows)


def _flexible(rng: random.Random, jobs: int, machines: int) -> Problem:
    """Return a flexible job shop: 5-15 steps, 1-5 machines a step, speeds that differ by a fifth."""
    routes = []
    for _ in range(jobs):
        route = []
        for _ in range(rng.randint(5, 15)):
            run = rng.randint(5, 99)
            chosen = rng.sample(range(machines), rng.randint(1, min(5, machines)))
            route.append([(m, max(1, round(run * rng.uniform(0.8, 1.2)))) for m in chosen])
        routes.append(route)
    return shop(machines, routes)


MADE = {"js": _job_shop, "flow": _two_halves, "hybrid": _hybrid, "sdst": _setups, "flex": _flexible}


def named(name: str) -> tuple[Problem, int, int | None]:
    """Return a shop by name with the best known limit and makespan (None where nobody knows)."""
    if ":" in name:
        return made(name), 0, None
    if name in taillard.sizes():
        _, machines = taillard.sizes()[name]
        lower, upper = taillard.best_known(name)
        return shop(machines, [[[step] for step in route] for route in taillard.routes(name)]), lower, upper
    known = {entry["instance"]: entry for entry in json.loads((BENCH / "best_known.json").read_text(encoding="utf-8"))}
    if name not in known:
        raise SystemExit(f"There is no instance {name} in {BENCH / 'best_known.json'}.")
    entry = known[name]
    read = read_jsp if entry["set"].startswith("jsp/") else read_fjsp
    return read(BENCH / entry["file"]), int(entry["lb"]), int(entry["ub"])


def ours(problem: Problem, at: Sequence[float], seed: int, goal: int, threads: int = 1) -> list[int]:
    """Return the makespan after each of the times, from the start of the search (kernels compiled before)."""
    from concurrent.futures import ThreadPoolExecutor

    from solver.check import check
    from solver.graph.search import GraphSearch, Pool

    pool = Pool()
    searches = [GraphSearch(problem, seed + 1000 * k, goal, pool) for k in range(threads)]
    began, found = time.monotonic(), []
    with ThreadPoolExecutor(threads) as workers:
        for moment in at:
            left = max(0.0, moment - (time.monotonic() - began))
            plans = [plan for plan in workers.map(lambda s, left=left: s.step(left), searches) if plan is not None]
            for plan in plans:
                violation = next(check(problem, plan), None)
                assert violation is None, violation
            found.append(searches[0].makespan)
    return found


def line(name: str, at: Sequence[float], seeds: int, threads: int, peer_s: float) -> tuple[str, float | None]:
    """Measure one instance; return its line of the table and the ratio to the peer."""
    from benchmarks.peer import Unsayable, solve
    from solver.bounds import limits

    problem, lower, upper = named(name)
    began = time.perf_counter()
    limit = limits(problem).makespan_min
    bound_s = time.perf_counter() - began
    runs = [ours(problem, at, seed + 1, max(lower, limit), threads) for seed in range(seeds)]
    mean = [sum(column) / len(runs) for column in zip(*runs, strict=True)]
    against = upper if upper is not None else limit
    gaps = " ".join(f"{100 * (value / against - 1):7.2f}" for value in mean)
    text = (
        f"{name:16} {len(problem.operations):6} {lower or '-':>7} {upper or '-':>7} {limit:7} {bound_s:6.2f} "
        f"{mean[-1]:9.1f} {gaps}"
    )
    if not peer_s:
        return text, None
    try:
        theirs = solve(problem, peer_s)
    except Unsayable as why:
        return f"{text} none ({why})", None
    if theirs.schedule is None:
        return f"{text} none ({theirs.status})", None
    value = int(theirs.schedule.end.max())
    return f"{text} {value:9} {mean[-1] / value:7.3f}", mean[-1] / value


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.jobshops", description=__doc__)
    parser.add_argument("instances", nargs="*", default=["ft10", "la40", "ta21", "mk10", "js:30x20:1"])
    parser.add_argument("--at", type=float, nargs="+", default=[1, 10], help="seconds at which to look (1 10)")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--peer", type=float, default=0, metavar="SECONDS", help="run PyJobShop for so long, 2 workers")
    options = parser.parse_args()
    if not BENCH.is_dir() and any(":" not in name and name not in taillard.sizes() for name in options.instances):
        sys.exit(f"The instances are not here: {BENCH} is missing. ta41-80 and js:30x20:1 and the like need no files.")
    ours(made("js:6x4:1"), [0.5], 1, 0)  # compile
    names = ("numba", "numpy", "ortools", *(("pyjobshop",) if options.peer else ()))
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
          + ", ".join(f"{name} {version(name)}" for name in names))  # fmt: skip
    print(f"{options.seeds} seeds, {options.threads} threads; gaps in % over the best known, or over our limit")
    heads = " ".join(f"{f'{t:g} s':>7}" for t in options.at)
    print(f"{'instance':16} {'ops':>6} {'lb':>7} {'ub':>7} {'limit':>7} {'in s':>6} {'ours':>9} {heads}"
          + (f" {'peer':>9} {'ratio':>7}" if options.peer else ""))  # fmt: skip
    ratios = []
    for name in options.instances:
        text, ratio = line(name, options.at, options.seeds, options.threads, options.peer)
        print(text, flush=True)
        ratios += [ratio] if ratio is not None else []
    if ratios:
        print(f"geometric mean of the ratios: {math.exp(sum(map(math.log, ratios)) / len(ratios)):.3f}")


if __name__ == "__main__":
    main()
