"""Factories by seed: shifts, families, alternatives, pools, due dates, as shops really are."""

from __future__ import annotations

import random
from datetime import datetime

from scheduler.calendar import Calendar, Shift, Span, intersect
from scheduler.problem import Changeover, Link, Machine, Mode, Operation, Order, Problem, Resource, run_minutes

PLAN_START = datetime(2026, 11, 23, 6, 0)
TWO_SHIFTS = tuple(Shift(day, 6 * 60, 22 * 60) for day in range(5))
DAY_SHIFT = tuple(Shift(day, 7 * 60, 16 * 60) for day in range(5))
FAMILIES = ("", "white", "yellow", "red", "blue", "green", "grey", "black")


def factory(operations: int, seed: int = 1, tightness: float = 0.9, shifts: bool = True, pools: bool = True) -> Problem:
    """Return a factory of about `operations` operations; its load grows with its size, so that weeks stay weeks."""
    rng = random.Random(seed)
    machine_count = max(6, min(200, operations // 60))
    centers = max(3, machine_count // 4)
    calendars = [Calendar(PLAN_START, TWO_SHIFTS, name="two shifts"), Calendar(PLAN_START, DAY_SHIFT, name="day")]
    always = Calendar(PLAN_START)
    machines = []
    for m in range(machine_count):
        calendar = always if not shifts or m % 7 == 6 else calendars[m % 5 == 4]
        if shifts and rng.random() < 0.15:
            start = rng.randrange(0, 5) * 1440 + rng.randrange(0, 600)
            calendar = Calendar(PLAN_START, TWO_SHIFTS, [Span(start, start + rng.randrange(120, 900), "maintenance")])
        machines.append(
            Machine(f"M{m + 1:03d}", calendar, f"WC{m % centers + 1:02d}", efficiency=rng.choice((0.9, 1.0, 1.0, 1.1)))
        )
    resources = []
    if pools:
        crew = Calendar(PLAN_START, TWO_SHIFTS, name="crew") if shifts else always
        resources = [Resource(f"Crew {k + 1}", max(2, machine_count // 8), crew) for k in range(3)]
    changeovers = [
        Changeover(a, b, 10 + 5 * ((FAMILIES.index(b) - FAMILIES.index(a)) % 7), f"WC{c + 1:02d}")
        for c in range(0, centers, 3)
        for a in FAMILIES[1:]
        for b in FAMILIES[1:]
        if a != b
    ]
    return _with_orders(rng, operations, tightness, machines, resources, changeovers)


def _with_orders(
    rng: random.Random,
    count: int,
    tightness: float,
    machines: list[Machine],
    resources: list[Resource],
    changeovers: list[Changeover],
) -> Problem:
    centers = sorted({machine.work_center for machine in machines})
    members = {c: [m for m, machine in enumerate(machines) if machine.work_center == c] for c in centers}
    together: dict[tuple[int, tuple[int, ...]], Calendar] = {}
    orders: list[Order] = []
    operations: list[Operation] = []
    total = 0.0
    while len(operations) < count:
        order = len(orders)
        quantity = float(rng.randrange(5, 60))
        weight = float(rng.choices((1, 4, 10), (70, 20, 10))[0])
        family = rng.randrange(1, len(FAMILIES))
        work = 0
        steps = min(rng.randrange(2, 9), count - len(operations))
        for step in range(steps):
            center = rng.choice(centers)
            unit = rng.lognormvariate(0.8, 0.7)
            pools = ((rng.randrange(len(resources)), 1),) if resources and rng.random() < 0.25 else ()
            modes = []
            for m in rng.sample(members[center], min(len(members[center]), rng.randrange(1, 5))):
                key = (m, tuple(r for r, _ in pools))
                if key not in together:
                    parts = [machines[m].calendar, *(resources[r].calendar for r, _ in pools)]
                    together[key] = intersect(parts, PLAN_START)
                run = run_minutes(unit, 0, quantity, machines[m].efficiency)
                modes.append(
                    Mode(m, run, together[key], rng.choice((0, 10, 20)), family, pools, rng.random() < 0.9 or run > 400,
                         unit_min=unit, efficiency=machines[m].efficiency)
                )  # fmt: skip
            work += min(mode.run_min for mode in modes)
            index = len(operations)
            links = (Link(index - 1, rng.choice((0, 0, 0, 60))),) if step else ()
            operations.append(
                Operation(index, order, str(10 * (step + 1)), tuple(modes), f"Step {step + 1}", links,
                          attributes={}, place=f"Routings row {index + 2}")
            )  # fmt: skip
        total += work
        orders.append(Order(f"{100000 + order}", f"P{order % 97:03d}", quantity, weight=weight))
    # Due dates are spread over the time that the work takes on all machines, and begin early.
    span = total / len(machines) * (10080 / 4200)
    dated = []
    for order in orders:
        release = int(rng.uniform(0, 0.4) * span)
        due = int(release + rng.uniform(0.15, 1.0) * span * tightness) + 600
        dated.append(Order(order.name, order.product, order.quantity, due, release, order.weight))
    operations = [_released(op, dated[op.order].release_min) for op in operations]
    return Problem(
        PLAN_START, tuple(machines), tuple(dated), tuple(operations), tuple(resources), FAMILIES, tuple(changeovers)
    )


def _released(op: Operation, release: int) -> Operation:
    return Operation(op.index, op.order, op.step, op.modes, op.name, op.links, release, attributes={}, place=op.place)
