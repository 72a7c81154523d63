"""Which part of a plan to free next: small enough to solve, chosen where something may be gained.

A neighbourhood looks at the plan and returns operations to free. Sources: time and machine windows as in
Godard, Laborie, Nuijten 2005 (randomized large neighborhood search for cumulative scheduling); tardy orders with what
blocks them, and setup-heavy runs, follow the objective's terms.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from scheduler.kpis import lateness_min, setup_minutes
from scheduler.problem import Problem
from scheduler.schedule import Minutes, Schedule
from solver.placing import fixed_start


@dataclass
class View:
    """A plan with what the neighbourhoods look up, made once a plan."""

    problem: Problem
    schedule: Schedule
    movable: Minutes  # operations that may move at all
    by_start: Minutes  # movable operations in the order of their setup start
    tardy: list[tuple[int, float]]  # (order, weight x minutes late)
    setups: Minutes  # worked setup minutes of each operation
    _on_machine: dict[int, Minutes] = field(default_factory=dict)

    @classmethod
    def of(cls, problem: Problem, schedule: Schedule) -> View:
        """Look at a plan."""
        movable = np.array([op.index for op in problem.operations if fixed_start(op) is None], dtype=np.int64)
        late = lateness_min(problem, schedule)
        tardy = [
            (k, order.weight * value)
            for k, (order, value) in enumerate(zip(problem.orders, late, strict=True))
            if value is not None and value > 0 and order.weight > 0
        ]
        by_start = movable[np.argsort(schedule.setup_start[movable], kind="stable")]
        return cls(problem, schedule, movable, by_start, tardy, setup_minutes(problem, schedule))

    def on_machine(self, machine: int) -> Minutes:
        """Return the movable operations of a machine in the order of their work."""
        if machine not in self._on_machine:
            self._on_machine[machine] = self.by_start[self.schedule.machine[self.by_start] == machine]
        return self._on_machine[machine]


Neighborhood = Callable[[View, int, random.Random], set[int]]
"""(view, about how many operations, rng) -> operations to free."""


def time_window(view: View, size: int, rng: random.Random) -> set[int]:
    """Free everything that starts in one stretch of time."""
    first = rng.randrange(max(1, len(view.by_start) - size + 1))
    return {int(op) for op in view.by_start[first : first + size]}


def machine_window(view: View, size: int, rng: random.Random) -> set[int]:
    """Free a longer stretch of time on a few machines that can stand in for each other or feed each other."""
    if not len(view.movable):
        return set()
    seed = int(rng.choice(view.movable))
    centre = int(view.schedule.start[seed])
    machines = [int(view.schedule.machine[seed])]
    related = _related_machines(view, seed)
    rng.shuffle(related)
    wanted = rng.choice((2, 3, 4, 6))
    machines += [m for m in related if m not in machines][: wanted - 1]
    each = max(2, size // len(machines))
    free: set[int] = set()
    for machine in machines:
        ops = view.on_machine(machine)
        at = int(np.searchsorted(view.schedule.setup_start[ops], centre))
        low = max(0, min(at - each // 2, len(ops) - each))
        free.update(int(op) for op in ops[low : low + each])
    return free


def _related_machines(view: View, seed: int) -> list[int]:
    """List the alternatives of an operation, and the machines of its neighbours on the route and on the machine."""
    problem, schedule = view.problem, view.schedule
    ops = view.on_machine(int(schedule.machine[seed]))
    at = int(np.searchsorted(schedule.setup_start[ops], schedule.setup_start[seed]))
    found = {mode.machine for mode in problem.operations[seed].allowed_modes}
    for k in ops[max(0, at - 5) : at + 6]:
        op = problem.operations[int(k)]
        found.update(mode.machine for mode in op.allowed_modes)
        found.update(int(schedule.machine[link.predecessor]) for link in op.links)
        found.update(int(schedule.machine[f]) for f in problem.followers[op.index])
    found.discard(int(schedule.machine[seed]))
    return sorted(found)


def tardy_orders(view: View, size: int, rng: random.Random) -> set[int]:
    """Free tardy orders, the dearest most often, and what stands in their way on their machines."""
    if not view.tardy:
        return time_window(view, size, rng)
    problem = view.problem
    free: set[int] = set()
    pairs = list(view.tardy)
    while pairs and len(free) < size:
        k = rng.choices(range(len(pairs)), [cost for _, cost in pairs])[0]
        order = pairs.pop(k)[0]
        for op in problem.operations_of[order]:
            free.add(op)
            for mode in problem.operations[op].allowed_modes:
                free.update(_blockers(view, op, mode.machine, rng))
        if len(free) >= size // 2 and rng.random() < 0.3:
            break
    return _movable_only(view, free, size, rng)


def _blockers(view: View, op: int, machine: int, rng: random.Random) -> list[int]:
    """List what runs on a machine shortly before and around the start of an operation."""
    ops = view.on_machine(machine)
    at = int(np.searchsorted(view.schedule.setup_start[ops], view.schedule.setup_start[op], side="right"))
    reach = rng.choice((2, 4, 8))
    return [int(k) for k in ops[max(0, at - reach) : at + 2]]


def _movable_only(view: View, free: set[int], size: int, rng: random.Random) -> set[int]:
    kept = [op for op in sorted(free) if fixed_start(view.problem.operations[op]) is None]
    if len(kept) > size * 3 // 2:
        kept = rng.sample(kept, size * 3 // 2)
    return set(kept)


def setup_runs(view: View, size: int, rng: random.Random) -> set[int]:
    """Free runs of operations around dear changeovers, and on the machines that could take them."""
    dear = view.movable[view.setups[view.movable] > 0]
    if not len(dear):
        return machine_window(view, size, rng)
    costs = view.setups[dear].tolist()
    seed = int(rng.choices(dear.tolist(), costs)[0])
    machine = int(view.schedule.machine[seed])
    free: set[int] = set()
    machines = [machine, *(m.machine for m in view.problem.operations[seed].allowed_modes if m.machine != machine)]
    for m in machines[: rng.choice((1, 1, 2, 3))]:
        ops = view.on_machine(m)
        at = int(np.searchsorted(view.schedule.setup_start[ops], view.schedule.setup_start[seed]))
        reach = max(4, min(24, size // 3))
        free.update(int(op) for op in ops[max(0, at - reach // 2) : at + reach // 2])
    return free


def random_orders(view: View, size: int, rng: random.Random) -> set[int]:
    """Free whole orders that run at about the same time."""
    if not len(view.movable):
        return set()
    seed = int(rng.choice(view.movable))
    centre = int(view.schedule.start[seed])
    spread = max(1.0, float(view.schedule.end.max(initial=1)) / 8)
    chosen: set[int] = set()
    near = view.movable[np.abs(view.schedule.start[view.movable] - centre) < spread * rng.uniform(0.3, 2)]
    for op in rng.sample(near.tolist(), len(near)):
        order = view.problem.operations[op].order
        chosen.update(k for k in view.problem.operations_of[order] if fixed_start(view.problem.operations[k]) is None)
        if len(chosen) >= size:
            break
    return chosen


NEIGHBORHOODS: tuple[tuple[str, Neighborhood], ...] = (
    ("time", time_window),
    ("machines", machine_window),
    ("tardy orders", tardy_orders),
    ("setups", setup_runs),
    ("orders", random_orders),
)
