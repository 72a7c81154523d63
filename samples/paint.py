"""The paint line: 300 orders in 14 colours, where going from dark to light costs an hour."""

from __future__ import annotations

import random
from datetime import datetime, time, timedelta
from typing import Any

from samples.small import START
from samples.workbook import Rows

_SEED = 23

# From light to dark; the figure is how much a line must be cleaned after it.
COLOURS = {
    "White": 0, "Ivory": 1, "Silver": 2, "Light grey": 2, "Yellow": 3, "Orange": 4, "Signal red": 6, "Wine red": 7,
    "Sky blue": 5, "Ocean blue": 7, "Leaf green": 6, "Moss green": 8, "Anthracite": 9, "Black": 10,
}  # fmt: skip
_METALLIC = {"Silver", "Anthracite"}
_PARTS = {
    "Door panel": 1.1, "Side rail": 0.6, "Hood": 1.8, "Bracket set": 0.4, "Wheel": 0.8, "Cabinet shell": 2.2,
}  # fmt: skip


def paint_line() -> dict[str, Rows]:
    """Return the sheets of the sample."""
    return {
        "Orders": _orders(),
        "Routings": _routings(),
        "Machines": [
            ["Machine", "Work centre", "Calendar", "Efficiency", "Cost per hour", "Current setup"],
            ["PREP-01", "PREP", "Three shifts", 1, 40, None],
            ["PREP-02", "PREP", "Three shifts", 1, 40, None],
            ["LINE-01", "PAINT", "Three shifts", 1, 180, "White"],
            ["LINE-02", "PAINT", "Three shifts", 1, 180, "Black"],
            ["LINE-03", "PAINT", "Two shifts", 0.9, 150, "Signal red"],
        ],
        "Shifts": [
            ["Calendar", "Days", "Start", "End"],
            ["Three shifts", "Mon-Fri", time(6), time(14)],
            ["Three shifts", "Mon-Fri", time(14), time(22)],
            ["Three shifts", "Mon-Fri", time(22), time(6)],
            ["Two shifts", "Mon-Fri", time(6), time(14)],
            ["Two shifts", "Mon-Fri", time(14), time(22)],
        ],
        "Downtime": [
            ["Machine", "Start", "End", "Type", "Reason"],
            ["PAINT", datetime(2026, 11, 27, 14), datetime(2026, 11, 27, 18), "closed", "Filter change"],
        ],
        "Changeovers": _square(),
        "Settings": [["Setting", "Value"], ["Plan start", START]],
    }


def changeover_min(before: str, after: str) -> int:
    """Return the minutes from one colour to another: short to a darker one, long back to a lighter one."""
    if before == after:
        return 0
    step = COLOURS[after] - COLOURS[before]
    minutes = 12 + 2 * step if step >= 0 else 20 + 6 * -step
    if (before in _METALLIC) != (after in _METALLIC):
        minutes += 10
    return minutes


def _square() -> list[list[Any]]:
    rows: list[list[Any]] = [["From \\ To", *COLOURS]]
    rows.extend([before, *(changeover_min(before, after) for after in COLOURS)] for before in COLOURS)
    return rows


def _routings() -> list[list[Any]]:
    rows: list[list[Any]] = [
        [
            "Product",
            "Step",
            "Operation",
            "Machine",
            "Setup time",
            "Run time per unit",
            "Fixed time",
            "Setup family",
            "Min wait",
        ]
    ]
    for part, minutes in _PARTS.items():
        for colour in COLOURS:
            product = f"{part} {colour.lower()}"
            rows.append([product, 10, "Clean and hang", "PREP", None, round(minutes * 0.35, 2), 5, None, None])
            rows.append([product, 20, "Paint", "PAINT", 30, minutes, 4, colour, 10])
    return rows


def _orders() -> list[list[Any]]:
    pick = random.Random(_SEED)
    colours = list(COLOURS)
    rows: list[list[Any]] = [["Order", "Product", "Quantity", "Due", "Release", "Weight", "Customer"]]
    for k in range(300):
        part = pick.choice(list(_PARTS))
        # Some colours are asked for far more often.
        colour = pick.choices(colours, weights=(9, 3, 6, 6, 3, 2, 5, 2, 3, 5, 3, 2, 6, 9))[0]
        quantity = max(10, round(pick.choice((20, 30, 40)) / _PARTS[part] / 5) * 5)
        hours = pick.triangular(8, 108, 70)
        due = _after(hours)
        release = _after(hours - pick.uniform(30, 60)) if hours > 62 and pick.random() < 0.4 else None
        rows.append(
            [
                f"P{5001 + k}",
                f"{part} {colour.lower()}",
                quantity,
                due,
                release,
                pick.choice((1, 1, 2, 2, 3, 5, 10)),
                pick.choice(
                    ("Quarry Vehicles", "Rowan Furniture", "Stirling Bikes", "Thornton Cabinets", "Upland Farm")
                ),
            ]
        )
    return rows


def _after(hours: float) -> datetime:
    """Return the time so many hours of Monday to Friday after plan start, on the hour."""
    days, rest = divmod(round(hours), 24)
    moment = START + timedelta(hours=rest)
    while days:
        moment += timedelta(days=1)
        days -= moment.weekday() < 5
    return moment
