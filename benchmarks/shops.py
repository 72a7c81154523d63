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
    operators = Resource("Setters", 3, calendars["Two shifts"], "Two shifts")
    families = ("", *_COLOURS)
    orders: list[Order] = []
    operations_made: list[Operation] = []
    joined: dict[int, Calendar] = {}
    while len(operations_made) < operations:
        index = len(orders)
        orders.append(_order(index, rng))
        route = sorted(rng.sample(range(len(_CENTRES)), k=min(operations - len(operations_made), rng.randint(3, 6))))
        for position, centre in enumerate(route):
            fits = rng.sample(members[centre], k=min(_MOST_ALTERNATIVES, len(members[centre])))
            operations_made.append(
                _operation(len(operations_made), index, position, centre, fits, made, operators, joined, rng)
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
    operators: Resource, joined: dict[int, Calendar], rng: random.Random,
) -> Operation:  # fmt: skip
    run, setup = rng.choice((20, 35, 50, 75, 110, 180, 320)), rng.choice((0, 10, 15, 30))
    helped = rng.random() < 0.2
    family = rng.randint(1, len(_COLOURS)) if _CENTRES[centre] in ("Painting", "Hardening") else 0
    modes = []
    for k in fits:
        calendar = machines[k].calendar
        if helped:
            calendar = joined.setdefault(k, intersect([calendar, operators.calendar], MONDAY))
        modes.append(Mode(k, run, calendar, setup, family, ((0, 1),) if helped else (), batch_key=str(family)))
    links = (Link(index - 1, min_wait_min=rng.choice((0, 0, 30))),) if position else ()
    lock = Lock(start_min=0) if rng.random() < 0.02 else None
    started = position == 0 and index < 12
    if started:
        modes = [replace(modes[0], no_setup=True)]
    return Operation(index, order, str(10 * (position + 1)), tuple(modes), _CENTRES[centre], links, started=started,
                     lock=lock)  # fmt: skip


def quick_plan(problem: Problem) -> Schedule:
    """Place the operations one after the other, each where it ends first."""
    free = [[0] * machine.capacity for machine in problem.machines]
    last = [machine.current_setup for machine in problem.machines]
    ends = [0] * len(problem.operations)
    rows = []
    for op in problem.operations:
        ready = max([op.earliest_min, *(ends[link.predecessor] + link.min_wait_min for link in op.links)])
        best: Assignment | None = None
        for mode in op.modes:
            slot = min(range(len(free[mode.machine])), key=free[mode.machine].__getitem__)
            setup = problem.setup_min(mode.machine, last[mode.machine], mode)
            begin = mode.calendar.next_open(max(free[mode.machine][slot], ready - setup, 0))
            start = mode.calendar.next_open(max(mode.calendar.advance(begin, setup), ready))
            lead = mode.calendar.retreat(start, setup) if setup else start
            end = mode.calendar.advance(start, mode.run_min)
            if best is None or end < best.end_min:
                best = Assignment(op.index, mode.machine, max(lead, begin), start, end)
        assert best is not None
        slots = free[best.machine]
        slots[min(range(len(slots)), key=slots.__getitem__)] = best.end_min
        family = next(mode.family for mode in op.modes if mode.machine == best.machine)
        last[best.machine], ends[op.index] = family, best.end_min
        rows.append(best)
    return Schedule.of(len(problem.operations), rows)
