"""Classic shops, one table: `python -m benchmarks.jobshops ta21 mk10 --seconds 1 10 60 [--peer]`.

Reads instances from `../shared/bench` beside the project, or makes them by seed (`js:30x20:7`, a job shop of 30 orders
on 20 machines; `flow:30x20:7` visits one half of the machines before the other; `hybrid:100x5:7`; `sdst:50x10:7`).
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

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
