"""The assembly shop with an oven: parts that meet, waits, transfer batches, overtime."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta
from typing import Any

from samples.small import START
from samples.workbook import Rows

_SEED = 11
_HEADER = [
    "Product", "Step", "Operation", "Machine", "Setup time", "Run time per unit", "Fixed time", "Resource",
    "Resource quantity", "After", "Min wait", "Max wait", "Transfer batch", "May pause", "Cure programme",
]  # fmt: skip


def assembly_with_oven() -> dict[str, Rows]:
    """Return the sheets of the sample."""
    return {
        "Orders": _orders(),
        "Routings": [_HEADER, *_pump_set(), *_control_cabinet(), *_rotor(), *_spare_housing()],
        "Machines": [
            ["Machine", "Work centre", "Calendar", "Capacity", "Efficiency", "Cost per hour", "Batch"],
            ["MACH-01", "MACHINING", "Two shifts", 1, 1, 70, None],
            ["MACH-02", "MACHINING", "Two shifts", 1, 0.95, 68, None],
            ["WIND-01", "WINDING", "Day", 1, 1, 55, None],
            ["WIND-02", "WINDING", "Day", 1, 1, 55, None],
            ["GLUE-01", "GLUE", "Two shifts", 1, 1, 40, None],
            ["OVEN-01", "OVEN", None, 4, 1, 90, "Cure programme"],
            ["WIRE-01", "WIRING", "Day", 2, 1, 45, None],
            ["ASM-01", "ASSEMBLY", "Two shifts", 1, 1, 50, None],
            ["ASM-02", "ASSEMBLY", "Two shifts", 1, 1, 50, None],
            ["TEST-01", "TEST", "Two shifts", 1, 1, 85, None],
            ["PACK-01", "PACKING", "Day", 2, 1, 30, None],
        ],
        "Shifts": [
            ["Calendar", "Days", "Start", "End", "Valid from", "Valid to"],
            ["Two shifts", "Mon-Fri", time(6), time(14), None, None],
            ["Two shifts", "Mon-Fri", time(14), time(22), None, None],
            ["Day", "Mon-Fri", time(7), time(12), None, None],
            ["Day", "Mon-Fri", time(12, 30), time(16), None, None],
            ["Two shifts", "Mon-Thu", time(22), time(2), date(2026, 11, 30), date(2026, 12, 11)],
        ],
        "Downtime": [
            ["Machine", "Start", "End", "Type", "Reason"],
            ["ASSEMBLY", datetime(2026, 11, 28, 6), datetime(2026, 11, 28, 14), "overtime", "Saturday shift"],
            ["Fitter", datetime(2026, 11, 28, 6), datetime(2026, 11, 28, 14), "overtime", "Saturday shift"],
            ["OVEN-01", datetime(2026, 11, 25, 6), datetime(2026, 11, 25, 10), "closed", "Burner check"],
            ["TEST-01", datetime(2026, 11, 27, 12), datetime(2026, 11, 27, 16), "closed", "Calibration"],
        ],
        "Resources": [
            ["Resource", "Quantity", "Calendar"],
            ["Fitter", 3, "Two shifts"],
            ["Crane", 1, None],
            ["Test engineer", 1, "Day"],
        ],
        "Settings": [["Setting", "Value"], ["Plan start", START]],
    }


def _orders() -> list[list[Any]]:
    pick = random.Random(_SEED)
    rows: list[list[Any]] = [["Order", "Product", "Quantity", "Due", "Release", "Weight", "Deadline", "Customer"]]
    days = {"Pump set": 1.9, "Control cabinet": 1.3, "Rotor": 1.8, "Spare housing": 0.7}
    for k in range(32):
        product = pick.choice(("Pump set", "Pump set", "Control cabinet", "Rotor", "Rotor", "Spare housing"))
        quantity = pick.choice((2, 3, 4, 5, 6))
        start = pick.uniform(0, 3)
        ready = days[product] * (0.7 + quantity / 8) + start + pick.uniform(0.1, 0.8)
        rows.append(
            [
                f"A-{301 + k}",
                product,
                quantity,
                _workday(int(ready)) if k % 3 else _workday(int(ready)) + timedelta(hours=14),
                _workday(int(start)) if start >= 1 else None,
                pick.choice((1, 2, 2, 4, 8)),
                "Yes" if k == 5 else None,
                pick.choice(("Harbour Water", "Kestrel Mining", "Lowland Drainage", "Norwood Paper")),
            ]
        )
    rows[6][3] = _workday(9)  # a deadline that can be kept, but not by itself
    return rows


def _workday(days: int) -> Any:
    day = START.replace(hour=0)
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day


def _pump_set() -> list[list[Any]]:
    p = "Pump set"
    return [
        [p, 10, "Machine casing", "MACHINING", 30, 35, None, None, None, "-", None, None, None, "Yes", None],
        [p, 20, "Machine impeller", "MACHINING", 25, 25, None, None, None, "-", None, None, None, "Yes", None],
        [p, 30, "Glue seals", "GLUE-01", 10, 12, None, None, None, "10", None, None, 1, "Yes", None],
        [p, 40, "Cure", "OVEN-01", None, None, "2 h", None, None, "30", 15, "2 h", None, "No", "120 C"],
        [p, 50, "Balance impeller", "TEST-01", 15, 10, None, None, None, "20", None, None, None, "Yes", None],
        [
            p,
            60,
            "Assemble",
            "ASSEMBLY",
            20,
            "1:15",
            None,
            "Fitter;Crane",
            "2;1",
            "40;50",
            "45 min",
            None,
            None,
            "Yes",
            None,
        ],
        [p, 70, "Pressure test", "TEST-01", 10, 18, None, "Test engineer", 1, "60", None, None, 1, "Yes", None],
        [p, 80, "Pack", "PACK-01", None, 8, 10, None, None, "70", None, None, None, "Yes", None],
    ]


def _control_cabinet() -> list[list[Any]]:
    p = "Control cabinet"
    return [
        [p, 10, "Cut panels", "MACHINING", 20, 14, None, None, None, "-", None, None, None, "Yes", None],
        [p, 20, "Wire harness", "WIRE-01", 10, 55, None, None, None, "-", None, None, None, "Yes", None],
        [p, 30, "Mount", "ASSEMBLY", 15, 40, None, "Fitter", 1, "10;20", None, None, 1, "Yes", None],
        [p, 40, "Burn-in test", "TEST-01", 10, None, "3 h", None, None, "30", None, None, None, "No", None],
        [p, 50, "Pack", "PACK-01", None, 6, 10, None, None, "40", None, None, None, "Yes", None],
    ]


def _rotor() -> list[list[Any]]:
    p = "Rotor"
    return [
        [p, 10, "Turn shaft", "MACHINING", 25, 20, None, None, None, "-", None, None, None, "Yes", None],
        [p, 20, "Wind coils", "WINDING", 20, 50, None, None, None, "-", None, None, None, "Yes", None],
        [p, 30, "Varnish", "GLUE-01", 10, 9, None, None, None, "10;20", None, None, None, "Yes", None],
        [p, 40, "Bake", "OVEN-01", None, None, "4 h", None, None, "30", 20, "6 h", None, "No", "160 C"],
        [p, 50, "Balance", "TEST-01", 15, 15, None, "Test engineer", 1, "40", "2 h", None, None, "Yes", None],
        [p, 60, "Pack", "PACK-01", None, 5, 10, None, None, "50", None, None, None, "Yes", None],
    ]


def _spare_housing() -> list[list[Any]]:
    p = "Spare housing"
    return [
        [p, 10, "Machine", "MACHINING", 30, 32, None, None, None, "-", None, None, None, "Yes", None],
        [p, 20, "Coat", "GLUE-01", 10, 6, None, None, None, "10", None, None, 1, "Yes", None],
        [p, 30, "Cure", "OVEN-01", None, None, "2 h", None, None, "20", 15, "4 h", None, "No", "120 C"],
        [p, 40, "Pack", "PACK-01", None, 5, 5, None, None, "30", "1 h", None, None, "Yes", None],
    ]
