"""Seeded shops of any size, with a plan that keeps calendars, setups, capacities and ovens, for measuring the window.

The plan places each operation at the first free time of one of its machines; it is no good plan, but a
valid one, made without a solver.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime

from scheduler.calendar import Calendar, Shift, Span, intersect
from scheduler.problem import Changeover, Link, Lock, Machine, Mode, Operation, Order, Problem, Resource
from scheduler.schedule import Assignment, Schedule

MONDAY = datetime(2026, 11, 23, 6, 0)
_CENTRES = ("Sawing", "Turning", "Milling", "Drilling", "Grinding", "Hardening", "Painting", "Assembly", "Inspection",
            "Packing")
_COLOURS = ("RAL 9005 black", "RAL 9010 white", "RAL 3000 red", "RAL 5010 blue", "RAL 6005 green")
_CUSTOMERS = ("Aalto Pumps", "Berg & Sohn", "Castelli", "Dunlin Marine", "Elbe Werft", "Fjord Rail", "Garnier")
_DAY = 24 * 60
_MOST_ALTERNATIVES = 5


def make_shop(operations: int, machines: int = 12, seed: int = 1) -> Problem:
    """Make a shop with about `operations` operations (exactly, if the last order is cut short)."""
    rng = random.Random(seed)
    calendars = _calendars()
    made = tuple(_machine(k, machines, calendars) for k in range(machines))
    members = [
        [k for k in range(machines) if made[k].work_center == name] or [place % machines]
        for place, name in enumerate(_CENTRES)
    ]
    operators = Resource("Setters", machines, calendars["Two shifts"], "Two shifts")
    families = ("", *_COLOURS)
    orders: list[Order] = []
    operations_made: list[Operation] = []
    joined: dict[int, Calendar] = {}
    begun: set[int] = set()
    while len(operations_made) < operations:
        index = len(orders)
        orders.append(_order(index, rng))
        route = sorted(rng.sample(range(len(_CENTRES)), k=min(operations - len(operations_made), rng.randint(3, 6))))
        for position, centre in enumerate(route):
            fits = rng.sample(members[centre], k=min(_MOST_ALTERNATIVES, len(members[centre])))
            operations_made.append(
                _operation(len(operations_made), index, position, centre, fits, made, operators, joined, begun, rng)
            )
    changeovers = tuple(Changeover(a, b, 20 + 5 * k) for k, a in enumerate(_COLOURS) for b in _COLOURS if a != b)
    return Problem(MONDAY, made, tuple(orders), tuple(operations_made), (operators,), families, changeovers)


def _calendars() -> dict[str, Calendar]:
    two = [Shift(day, 6 * 60, 22 * 60) for day in range(5)]
    one = [Shift(day, 7 * 60, 15 * 60 + 30) for day in range(5)]
    early = replace(one[0], weekday=5, end_min=13 * 60)
    repair = Span(2 * _DAY + 120, 2 * _DAY + 480, "Maintenance")
    return {
        "Two shifts": Calendar(MONDAY, two, name="Two shifts"),
        "Day": Calendar(MONDAY, [*one, early], name="Day"),
        "Repair": Calendar(MONDAY, two, closed=[repair], name="Two shifts"),
        "Always": Calendar(MONDAY),
    }


def _machine(k: int, machines: int, calendars: dict[str, Calendar]) -> Machine:
    centre = _CENTRES[k * len(_CENTRES) // machines] if machines >= len(_CENTRES) else _CENTRES[k]
    name = f"{centre[:5].upper()}-{k + 1:02d}"
    if centre == "Hardening":
        return Machine(name, calendars["Always"], centre, capacity=4, batch_by="Family", calendar_name="Always")
    if centre == "Assembly":
        return Machine(name, calendars["Day"], centre, capacity=3, calendar_name="Day")
    hours = "Repair" if k % 7 == 3 else "Day" if k % 5 == 2 else "Two shifts"
    return Machine(name, calendars[hours], centre, calendar_name="Two shifts" if hours == "Repair" else hours)


def _order(index: int, rng: random.Random) -> Order:
    due = rng.randint(2, 30 + index // 40) * _DAY
    return Order(
        f"{10001 + index}", f"P-{rng.randint(100, 130)}", float(rng.randint(5, 200)), due, weight=rng.randint(1, 5),
        attributes={"Customer": rng.choice(_CUSTOMERS)},
    )  # fmt: skip


def _operation(
    index: int, order: int, position: int, centre: int, fits: list[int], machines: tuple[Machine, ...],
    operators: Resource, joined: dict[int, Calendar], begun: set[int], rng: random.Random,
) -> Operation:  # fmt: skip
    run, setup = rng.choice((20, 35, 50, 75, 110, 180, 320)), rng.choice((0, 10, 15, 30))
    oven = _CENTRES[centre] == "Hardening"
    helped, setup = rng.random() < 0.2 and not oven, 0 if oven else setup
    family = rng.randint(1, len(_COLOURS)) if _CENTRES[centre] in ("Painting", "Hardening") else 0
    modes = []
    for k in fits:
        calendar = machines[k].calendar
        if helped:
            calendar = joined.setdefault(k, intersect([calendar, operators.calendar], MONDAY))
        modes.append(Mode(k, run, calendar, setup, family, ((0, 1),) if helped else (), batch_key=str(family)))
    links = (Link(index - 1, min_wait_min=rng.choice((0, 0, 30))),) if position else ()
    lock = Lock(machine=fits[0]) if rng.random() < 0.02 else None
    started = position == 0 and index < 12 and not oven and fits[0] not in begun
    if started:
        begun.add(fits[0])
        modes, lock = [replace(modes[0], no_setup=True)], None
    return Operation(index, order, str(10 * (position + 1)), tuple(modes), _CENTRES[centre], links, started=started,
                     lock=lock)  # fmt: skip


def quick_plan(problem: Problem) -> Schedule:
    """Place the operations one after the other, each where it ends first; an oven takes batches of one run."""
    floor = _Floor(problem)
    for op in sorted(problem.operations, key=lambda op: not op.started):
        if op.started:
            mode = op.modes[0]
            floor.place(op, mode, Assignment(op.index, mode.machine, 0, 0, mode.calendar.advance(0, mode.run_min)))
            continue
        ready = max([op.earliest_min, *(floor.ends[link.predecessor] + link.min_wait_min for link in op.links)])
        choices = [(mode, floor.offer(op, mode, ready)) for mode in op.allowed_modes]
        floor.place(op, *min(choices, key=lambda choice: choice[1].end_min))
    return Schedule.of(len(problem.operations), floor.rows)


class _Floor:
    """What stands on each machine while a plan is made."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._free = [[0] * (1 if machine.batch_by else machine.capacity) for machine in problem.machines]
        self._last = [machine.current_setup for machine in problem.machines]
        self._batch: list[list[Assignment]] = [[] for _ in problem.machines]
        self._keys = [("", 0)] * len(problem.machines)
        self.ends = [0] * len(problem.operations)
        self.rows: list[Assignment] = []

    def offer(self, op: Operation, mode: Mode, ready: int) -> Assignment:
        """Return where an operation would stand on a machine."""
        m, calendar = mode.machine, mode.calendar
        batch, machine = self._batch[m], self._problem.machines[m]
        if machine.batch_by and batch and self._keys[m] == (mode.batch_key, mode.run_min):
            first = batch[0]
            if first.start_min >= ready and len(batch) < machine.capacity:
                return Assignment(op.index, m, first.start_min, first.start_min, first.end_min)
        setup = self._problem.setup_min(m, self._last[m], mode)
        begin = calendar.next_open(max(min(self._free[m]), ready - setup, 0))
        start = calendar.next_open(max(calendar.advance(begin, setup), ready))
        lead = calendar.retreat(start, setup) if setup else start
        return Assignment(op.index, m, max(lead, begin), start, calendar.advance(start, mode.run_min))

    def place(self, op: Operation, mode: Mode, found: Assignment) -> None:
        """Take an offer."""
        m, free = mode.machine, self._free[mode.machine]
        key = (mode.batch_key, mode.run_min)
        joins = bool(self._batch[m]) and self._keys[m] == key and self._batch[m][0].start_min == found.start_min
        self._batch[m], self._keys[m] = ([*self._batch[m], found] if joins else [found]), key
        free[free.index(min(free))] = found.end_min
        self._last[m], self.ends[op.index] = mode.family, found.end_min
        self.rows.append(found)
