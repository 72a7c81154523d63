"""A large workbook for measuring: thousands of operations on hundreds of machines."""

from __future__ import annotations

import random
from datetime import time, timedelta
from typing import Any

from samples.small import START
from samples.workbook import Rows

_KINDS = ("SAW", "LATHE", "MILL", "DRILL", "GRIND", "WELD", "WASH", "PAINT", "ASM", "PACK")
_SEQUENCED = ("LATHE", "MILL", "PAINT")
_MACHINES_A_CENTER = 5
_FAMILIES = ("Chuck", "Collet", "Bar", "Vice", "Plate", "Fixture", "Jig", "Rotary")
_STEPS = (3, 4, 5, 5, 6, 7)
_LOAD_DAYS = 15  # working days of two shifts that the work keeps the shop busy


def large(operations: int, seed: int = 1) -> dict[str, Rows]:
    """Return the sheets of a shop with at least so many operations, and fewer than one order more."""
    pick = random.Random(seed)
    halls = max(1, round(operations / 125 / len(_KINDS) / _MACHINES_A_CENTER))  # each with a work centre of every kind
    routes = {f"Product {k + 1:03}": _route(pick, halls) for k in range(max(20, operations // 100))}
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
            ["LATHE-A1", START + timedelta(days=1), START + timedelta(days=1, hours=8), "closed", "Service"],
            ["MILL-A", START + timedelta(days=5), START + timedelta(days=5, hours=8), "overtime", "Saturday shift"],
        ],
        "Changeovers": [["From \\ To", *_FAMILIES], *_changeovers(pick)],
        "Settings": [["Setting", "Value"], ["Plan start", START]],
    }


_Step = tuple[str, int, float, str]


def _route(pick: random.Random, halls: int) -> list[_Step]:
    """Return a route: work centre, setup, minutes a unit, family of each step."""
    kinds = sorted(pick.sample(range(len(_KINDS)), pick.choice(_STEPS)))
    return [
        (
            f"{_KINDS[kind]}-{chr(65 + pick.randrange(halls) % 26)}",
            pick.choice((5, 10, 15, 20, 30)),
            pick.choice((0.5, 1, 1.5, 2, 3, 4)),
            pick.choice(_FAMILIES) if _KINDS[kind] in _SEQUENCED else "",
        )
        for kind in kinds
    ]


def _orders(
    pick: random.Random, operations: int, routes: dict[str, list[_Step]]
) -> tuple[list[list[Any]], dict[str, float]]:
    """Return the rows of Orders and the minutes of work at each work centre."""
    rows: list[list[Any]] = [["Order", "Product", "Quantity", "Due", "Release", "Priority", "Customer"]]
    work: dict[str, float] = {}
    products = list(routes)
    made = 0
    while made < operations:
        product = pick.choice(products)
        quantity = pick.choice((10, 20, 25, 40, 50))
        for center, setup, unit, _ in routes[product]:
            work[center] = work.get(center, 0.0) + setup + unit * quantity
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
            rows.append([product, 10 * (k + 1), center.partition("-")[0].title(), center, setup, unit, family or None])
    return rows


def _machines(pick: random.Random, work: dict[str, float]) -> list[list[Any]]:
    rows: list[list[Any]] = [["Machine", "Work centre", "Calendar", "Efficiency", "Cost per hour"]]
    for center, minutes in sorted(work.items()):
        for k in range(max(2, round(minutes / (_LOAD_DAYS * 600)))):
            calendar = pick.choice(("Two shifts", "Two shifts", "Two shifts", "Day", "Night"))
            rows.append([f"{center}{k + 1}", center, calendar, pick.choice((1, 1, 1, 0.9)), pick.randint(30, 120)])
    return rows


def _changeovers(pick: random.Random) -> list[list[Any]]:
    return [
        [before, *(0 if before == after else pick.choice((15, 20, 30, 45, 60)) for after in _FAMILIES)]
        for before in _FAMILIES
    ]
