"""A large workbook for measuring: thousands of operations on hundreds of machines."""

from __future__ import annotations

import random
from datetime import time, timedelta
from typing import Any

from samples.small import START
from samples.workbook import Rows

_CENTERS = ("SAW", "LATHE", "MILL", "DRILL", "GRIND", "WELD", "WASH", "PAINT", "ASM", "PACK")
_FAMILIES = ("Chuck", "Collet", "Bar", "Vice", "Plate", "Fixture", "Jig", "Rotary")
_STEPS = (3, 4, 5, 5, 6, 7)
_LOAD_DAYS = 15  # working days of two shifts that the work keeps the shop busy


def large(operations: int, seed: int = 1) -> dict[str, Rows]:
    """Return the sheets of a shop with at least so many operations, and fewer than one order more."""
    pick = random.Random(seed)
    routes = {f"Product {k + 1:03}": _route(pick) for k in range(max(20, operations // 100))}
    orders, work = _orders(pick, operations, routes)
    return {
        "Orders": orders,
        "Routings": _routings(routes),
        "Machines": _machines(pick, work),
        "Shifts": [
            ["Calendar", "Days", "Start", "End"],
            ["Two shifts", "Mon-Fri", time(6), time(14)],
            ["Two shifts", "Mon-Fri", time(14), time(22)],
            ["Day", "Mon-Fri", time(7), time(15, 30)],
            ["Night", "Mon-Thu", time(18), time(4)],
        ],
        "Downtime": [
            ["Machine", "Start", "End", "Type", "Reason"],
            ["LATHE-01", START + timedelta(days=1), START + timedelta(days=1, hours=8), "closed", "Service"],
            ["MILL", START + timedelta(days=5), START + timedelta(days=5, hours=8), "overtime", "Saturday shift"],
        ],
        "Changeovers": [["From \\ To", *_FAMILIES], *_changeovers(pick)],
        "Settings": [["Setting", "Value"], ["Plan start", START]],
    }


_Step = tuple[str, int, float, str]


def _route(pick: random.Random) -> list[_Step]:
    """Return a route: work centre, setup, minutes a unit, family of each step."""
    centers = sorted(pick.sample(range(len(_CENTERS)), pick.choice(_STEPS)))
    return [
        (
            _CENTERS[center],
            pick.choice((5, 10, 15, 20, 30)),
            pick.choice((0.5, 1, 1.5, 2, 3, 4)),
            pick.choice(_FAMILIES) if _CENTERS[center] in ("LATHE", "MILL", "PAINT") else "",
        )
        for center in centers
    ]


def _orders(
    pick: random.Random, operations: int, routes: dict[str, list[_Step]]
) -> tuple[list[list[Any]], dict[str, float]]:
    """Return the rows of Orders and the minutes of work at each work centre."""
    rows: list[list[Any]] = [["Order", "Product", "Quantity", "Due", "Release", "Priority", "Customer"]]
    work = dict.fromkeys(_CENTERS, 0.0)
    products = list(routes)
    made = 0
    while made < operations:
        product = pick.choice(products)
        quantity = pick.choice((10, 20, 25, 40, 50))
        for center, setup, unit, _ in routes[product]:
            work[center] += setup + unit * quantity
        day = pick.uniform(1, _LOAD_DAYS * 1.4)
        due = START + timedelta(days=round(day), hours=pick.randrange(16))
        release = (START + timedelta(days=round(day) - 12)).date() if day > 14 else None
        rows.append(
            [
                f"{len(rows):06}",
                product,
                quantity,
                due,
                release,
                pick.randint(1, 10),
                f"Customer {pick.randint(1, 80):02}",
            ]
        )
        made += len(routes[product])
    return rows, work


def _routings(routes: dict[str, list[_Step]]) -> list[list[Any]]:
    rows: list[list[Any]] = [
        ["Product", "Step", "Operation", "Machine", "Setup time", "Run time per unit", "Setup family"]
    ]
    for product, steps in routes.items():
        for k, (center, setup, unit, family) in enumerate(steps):
            rows.append([product, 10 * (k + 1), center.title(), center, setup, unit, family or None])
    return rows


def _machines(pick: random.Random, work: dict[str, float]) -> list[list[Any]]:
    rows: list[list[Any]] = [["Machine", "Work centre", "Calendar", "Efficiency", "Cost per hour"]]
    for center, minutes in work.items():
        for k in range(max(2, round(minutes / (_LOAD_DAYS * 960)))):
            calendar = pick.choice(("Two shifts", "Two shifts", "Two shifts", "Day", "Night"))
            rows.append([f"{center}-{k + 1:02}", center, calendar, pick.choice((1, 1, 1, 0.9)), pick.randint(30, 120)])
    return rows


def _changeovers(pick: random.Random) -> list[list[Any]]:
    return [
        [before, *(0 if before == after else pick.choice((15, 20, 30, 45, 60)) for after in _FAMILIES)]
        for before in _FAMILIES
    ]
