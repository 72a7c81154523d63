"""The job shop in two shifts: 60 orders on 14 machines, with almost everything that planning has to respect."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta
from typing import Any

from samples.small import START
from samples.workbook import Rows

_SEED = 7
_CUSTOMERS = ("Alder Pumps", "Brook Valves", "Carver Trailers", "Dunmore Gears", "Eastfield Lifts", "Fenwick Cranes")

# Product: (step, operation, machine, setup, minutes a unit, family, resource, may pause)
_ROUTES: dict[str, list[tuple[Any, ...]]] = {
    "Pump shaft": [
        (10, "Saw", "SAW-01", 10, 1.5, "", "", "Yes"),
        (20, "Turn", "LATHE-01;LATHE-02", 35, 8, "Collet", "Turner", "Yes"),
        (30, "Mill keyway", "MILL-3AX", 25, 4, "Vice", "Miller", "Yes"),
        (40, "Grind", "GRIND", 30, 6, "", "", "Yes"),
        (50, "Inspect", "INSP-01", 0, 1, "", "Inspector", "Yes"),
    ],
    "Pump housing": [
        (10, "Mill side A", "MILL-5AX", 45, 16, "Fixture A", "Miller", "Yes"),
        (20, "Mill side B", "MILL-5AX", 45, 11, "Fixture B", "Miller", "Yes"),
        (30, "Drill", "DRILL-01", 15, 4, "", "", "Yes"),
        (40, "Deburr", "BENCH-01", 0, 4, "", "", "Yes"),
        (50, "Inspect", "INSP-01", 0, 2, "", "Inspector", "Yes"),
    ],
    "Valve body": [
        (10, "Saw", "SAW-01", 10, 1, "", "", "Yes"),
        (20, "Turn", "LATHE", 35, 7, "Chuck", "Turner", "Yes"),
        (30, "Mill ports", "MILL-5AX", 40, 8, "Fixture A", "Miller", "Yes"),
        (40, "Wash", "WASH-01", 5, 0.5, "", "", "No"),
        (50, "Inspect", "INSP-01", 0, 1, "", "Inspector", "Yes"),
    ],
    "Valve stem": [
        (10, "Turn", "LATHE-03;LATHE-04", 20, 3, "Bar", "Turner", "Yes"),
        (20, "Grind", "GRIND", 25, 3.5, "", "", "Yes"),
        (30, "Wash", "WASH-01", 5, 0.25, "", "", "No"),
    ],
    "Gear blank": [
        (10, "Saw", "SAW-01", 10, 2, "", "", "Yes"),
        (20, "Turn", "LATHE", 35, 9, "Chuck", "Turner", "Yes"),
        (30, "Drill", "DRILL-01", 15, 3, "", "", "Yes"),
        (40, "Deburr", "BENCH-01", 0, 2, "", "", "Yes"),
        (50, "Grind bore", "GRIND", 30, 5, "", "", "Yes"),
    ],
    "Coupling": [
        (10, "Turn", "LATHE-03;LATHE-04", 30, 6, "Chuck", "Turner", "Yes"),
        (20, "Mill jaws", "MILL-3AX", 30, 7, "Rotary table", "Miller", "Yes"),
        (30, "Deburr", "BENCH-01", 0, 2.5, "", "", "Yes"),
    ],
    "Bearing cap": [
        (10, "Mill", "MILL-3AX", 25, 9, "Vice", "Miller", "Yes"),
        (20, "Drill", "DRILL-01", 15, 3, "", "", "Yes"),
        (30, "Deburr", "BENCH-01", 0, 2, "", "", "Yes"),
        (40, "Wash", "WASH-01", 5, 0.5, "", "", "No"),
    ],
    "Crane hook pin": [
        (10, "Saw", "SAW-01", 10, 2.5, "", "", "Yes"),
        (20, "Turn", "LATHE-01;LATHE-02", 35, 10, "Collet", "Turner", "Yes"),
        (30, "Mill flats", "MILL-3AX", 25, 5, "Rotary table", "Miller", "Yes"),
        (40, "Grind", "GRIND", 30, 7, "", "", "Yes"),
        (50, "Inspect", "INSP-01", 0, 3, "", "Inspector", "Yes"),
    ],
    "Lift bracket": [
        (10, "Saw", "SAW-01", 10, 1, "", "", "Yes"),
        (20, "Mill", "MILL-3AX;MILL-5AX", 30, 8, "Vice", "Miller", "Yes"),
        (30, "Drill", "DRILL-01", 15, 4, "", "", "Yes"),
        (40, "Deburr", "BENCH-01", 0, 1.5, "", "", "Yes"),
    ],
    "Gearbox cover": [
        (10, "Mill face", "MILL-5AX", 45, 10, "Fixture B", "Miller", "Yes"),
        (20, "Drill", "DRILL-01", 20, 5, "", "", "Yes"),
        (30, "Deburr", "BENCH-01", 0, 3, "", "", "Yes"),
        (40, "Wash", "WASH-01", 5, 1, "", "", "No"),
        (50, "Inspect", "INSP-01", 0, 1.5, "", "Inspector", "Yes"),
    ],
}


def job_shop_two_shifts() -> dict[str, Rows]:
    """Return the sheets of the sample."""
    return {
        "Orders": _orders(),
        "Routings": _routings(),
        "Machines": _machines(),
        "Shifts": _shifts(),
        "Downtime": [
            ["Machine", "Start", "End", "Type", "Reason"],
            ["LATHE-02", datetime(2026, 11, 24, 8), datetime(2026, 11, 24, 16), "closed", "Spindle service"],
            ["MILL-5AX", datetime(2026, 11, 26, 6), datetime(2026, 11, 26, 8), "closed", "Control update"],
            ["GRIND-01", datetime(2026, 11, 28, 6), datetime(2026, 11, 28, 12), "overtime", "Saturday shift"],
            ["*", date(2026, 12, 8), date(2026, 12, 8), "closed", "Company holiday"],
        ],
        "Changeovers": _changeovers(),
        "Resources": [
            ["Resource", "Quantity", "Calendar"],
            ["Turner", 3, "Two shifts"],
            ["Miller", 4, "Two shifts"],
            ["Inspector", 1, "Day"],
        ],
        "Progress": [
            ["Order", "Step", "Machine", "Status", "Started", "Finished", "Good", "Scrap", "Remaining time"],
            ["2001", 10, "SAW-01", "done", datetime(2026, 11, 20, 9), datetime(2026, 11, 20, 10, 5), None, 0, None],
            ["2001", 20, "LATHE-01", "started", datetime(2026, 11, 20, 19), None, 10, 1, None],
            ["2002", 10, "MILL-51", "started", datetime(2026, 11, 20, 20), None, None, None, "1:30"],
            ["2003", 10, "SAW-01", "done", datetime(2026, 11, 20, 12), datetime(2026, 11, 20, 13), None, None, None],
        ],
        "Locks": [
            ["Order", "Step", "Machine", "Start", "Lock"],
            ["2008", 20, "LATHE-02", None, "machine"],
            ["2012", 20, "MILL-31", datetime(2026, 11, 25, 6), "both"],
        ],
        "Settings": [["Setting", "Value"], ["Plan start", START], ["Profile", "On time first"]],
    }


def _orders() -> list[list[Any]]:
    pick = random.Random(_SEED)
    products = list(_ROUTES)
    rows: list[list[Any]] = [
        ["Order", "Product", "Quantity", "Due", "Release", "Priority", "Status", "Customer", "Sales rep"]
    ]
    fixed = {0: "Pump shaft", 1: "Pump housing", 2: "Valve body", 7: "Gear blank", 11: "Coupling"}
    for k in range(60):
        product = fixed.get(k) or products[pick.randrange(len(products))]
        quantity = pick.choice((15, 20, 24, 30, 36, 40, 50))
        work = sum(step[3] + step[4] * quantity for step in _ROUTES[product])
        start = 0.0 if k < 24 else pick.uniform(0, 3.5)
        days = start + work / 960 * pick.uniform(1.2, 2.6) + 0.9
        release = None
        if start >= 1:
            release = _workday(int(start)).date()
        rows.append(
            [
                str(2001 + k),
                product,
                quantity,
                _due(days),
                release,
                pick.choice((1, 2, 3, 5, 5, 5, 8)),
                "started" if k < 2 else "released" if k < 25 else "planned",
                pick.choice(_CUSTOMERS),
                pick.choice(("M. Ortiz", "S. Lindqvist", "P. Novak")),
            ]
        )
    return rows


def _workday(days: int) -> datetime:
    """Return the midnight so many working days after plan start's day."""
    day = START.replace(hour=0)
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day


def _due(days: float) -> datetime:
    """Return a due time so many working days of two shifts after plan start, on the hour."""
    return _workday(int(days)) + timedelta(hours=6 + round(days % 1 * 16))


def _routings() -> list[list[Any]]:
    rows: list[list[Any]] = [
        [
            "Product",
            "Step",
            "Operation",
            "Machine",
            "Setup time",
            "Run time per unit",
            "Setup family",
            "Resource",
            "May pause",
        ]
    ]
    for product, steps in _ROUTES.items():
        for step, operation, machine, setup, unit, family, resource, pause in steps:
            rows.append([product, step, operation, machine, setup, unit, family or None, resource or None, pause])
    # A slower alternative has a row of its own.
    rows.append(["Gear blank", 30, "Drill", "MILL-33", 20, 4, "Vice", "Miller", "Yes"])
    return rows


def _machines() -> list[list[Any]]:
    rows: list[list[Any]] = [
        ["Machine", "Work centre", "Calendar", "Capacity", "Efficiency", "Cost per hour", "Current setup"]
    ]
    for name, center, calendar, capacity, efficiency, cost, current in (
        ("SAW-01", "SAW", "Two shifts", 1, 1, 35, None),
        ("LATHE-01", "LATHE", "Two shifts", 1, 1, 60, "Collet"),
        ("LATHE-02", "LATHE", "Two shifts", 1, 1, 60, "Collet"),
        ("LATHE-03", "LATHE", "Two shifts", 1, 1, 62, "Bar"),
        ("LATHE-04", "LATHE", "Two shifts", 1, 0.85, 55, "Chuck"),
        ("MILL-31", "MILL-3AX", "Two shifts", 1, 1, 70, "Vice"),
        ("MILL-32", "MILL-3AX", "Two shifts", 1, 1, 70, "Rotary table"),
        ("MILL-33", "MILL-3AX", "Day", 1, 0.9, 65, "Vice"),
        ("MILL-51", "MILL-5AX", "Two shifts", 1, 1, 110, "Fixture A"),
        ("MILL-52", "MILL-5AX", "Two shifts", 1, 1, 110, "Fixture B"),
        ("DRILL-01", "DRILL", "Two shifts", 1, 1, 45, None),
        ("GRIND-01", "GRIND", "Two shifts", 1, 1, 80, None),
        ("GRIND-02", "GRIND", "Two shifts", 1, 1, 80, None),
        ("BENCH-01", "BENCH", "Two shifts", 2, 1, 40, None),
        ("WASH-01", "WASH", "Two shifts", 1, 1, 30, None),
        ("INSP-01", "INSP", "Two shifts", 1, 1, 50, None),
    ):
        rows.append([name, center, calendar, capacity, efficiency, cost, current])
    return rows


def _shifts() -> list[list[Any]]:
    return [
        ["Calendar", "Days", "Start", "End"],
        ["Two shifts", "Mon-Fri", time(6), time(14)],
        ["Two shifts", "Mon-Fri", time(14), time(22)],
        ["Day", "Mon-Thu", time(7), time(15, 30)],
        ["Day", "Fri", time(7), time(13)],
    ]


def _changeovers() -> list[list[Any]]:
    rows: list[list[Any]] = [["From", "To", "Minutes", "Machine"]]
    for center, minutes in (
        (
            "LATHE",
            {
                ("Collet", "Chuck"): 50,
                ("Chuck", "Collet"): 60,
                ("Collet", "Bar"): 40,
                ("Bar", "Collet"): 45,
                ("Chuck", "Bar"): 75,
                ("Bar", "Chuck"): 80,
            },
        ),
        ("MILL-3AX", {("Vice", "Rotary table"): 55, ("Rotary table", "Vice"): 40}),
        (
            "MILL-5AX",
            {("Fixture A", "Fixture B"): 70, ("Fixture B", "Fixture A"): 90, ("Vice", "*"): 60, ("*", "Vice"): 45},
        ),
    ):
        rows.extend([before, after, time_min, center] for (before, after), time_min in minutes.items())
    rows.append(["Chuck", "Chuck", 10, "*"])
    return rows
