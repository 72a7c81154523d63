"""The small machine shop: 8 orders, 5 machines, one screen."""

from __future__ import annotations

from datetime import datetime, time

from samples.workbook import Rows

START = datetime(2026, 11, 23, 6, 0)
"""Plan start of all samples: a Monday morning, fixed so that plans can be repeated."""


def due(day: int, hour: int = 14, minute: int = 0) -> datetime:
    """Return a time so many days after plan start's day."""
    return datetime(2026, 11, 23 + day, hour, minute) if day < 8 else datetime(2026, 12, day - 7, hour, minute)


def small_machine_shop() -> dict[str, Rows]:
    """Return the sheets of the sample."""
    return {
        "Orders": [
            ["Order", "Product", "Quantity", "Due", "Release", "Priority", "Customer"],
            ["1001", "Drive shaft", 24, due(2, 8), None, 6, "Alder Pumps"],
            ["1002", "Flange 80", 40, due(1, 13), None, 2, "Brook Valves"],
            ["1003", "Bracket", 60, due(1, 8), None, 3, "Carver Trailers"],
            ["1004", "Housing", 10, due(1, 10), None, 4, "Alder Pumps"],
            ["1005", "Drive shaft", 16, due(2, 10), None, 5, "Dunmore Gears"],
            ["1006", "Flange 120", 20, due(1, 14), None, 3, "Brook Valves"],
            ["1007", "Housing", 8, due(1, 20), datetime(2026, 11, 23, 10, 0), 1, "Eastfield Lifts"],
            ["1008", "Bracket", 40, due(1, 9), None, 7, "Carver Trailers"],
        ],
        "Routings": [
            ["Product", "Step", "Operation", "Machine", "Setup time", "Run time per unit", "Setup family"],
            ["Drive shaft", 10, "Saw", "SAW-01", 10, 3, None],
            ["Drive shaft", 20, "Turn", "LATHE-01", 30, 9, "Bar"],
            ["Drive shaft", 30, "Mill keyway", "MILL", 20, 5, "Vice"],
            ["Drive shaft", 40, "Grind", "GRIND-01", 25, 6, None],
            ["Flange 80", 10, "Turn", "LATHE-01", 30, 7, "Chuck"],
            ["Flange 80", 20, "Drill", "MILL", 20, 4, "Plate"],
            ["Flange 80", 30, "Deburr", "BENCH-01", 0, 1.5, None],
            ["Flange 120", 10, "Turn", "LATHE-01", 30, 12, "Chuck"],
            ["Flange 120", 20, "Drill", "MILL", 20, 7, "Plate"],
            ["Flange 120", 30, "Deburr", "BENCH-01", 0, 2, None],
            ["Bracket", 10, "Saw", "SAW-01", 10, 2, None],
            ["Bracket", 20, "Mill", "MILL", 25, 6, "Vice"],
            ["Bracket", 30, "Deburr", "BENCH-01", 0, 1.5, None],
            ["Housing", 10, "Mill side A", "MILL-01", 40, 22, "Fixture"],
            ["Housing", 20, "Mill side B", "MILL", 40, 15, "Fixture"],
            ["Housing", 30, "Deburr", "BENCH-01", 0, 6, None],
            ["Housing", 40, "Grind face", "GRIND-01", 25, 8, None],
        ],
        "Machines": [
            ["Machine", "Work centre", "Calendar", "Efficiency", "Cost per hour", "Current setup"],
            ["SAW-01", "SAW", "Early", 1, 35, None],
            ["LATHE-01", "LATHE", "Two shifts", 1, 60, "Chuck"],
            ["MILL-01", "MILL", "Two shifts", 1, 75, "Vice"],
            ["MILL-02", "MILL", "Two shifts", 0.9, 70, None],
            ["GRIND-01", "GRIND", "Early", 1, 65, None],
            ["BENCH-01", "BENCH", "Early", 1, 40, None],
        ],
        "Shifts": [
            ["Calendar", "Days", "Start", "End"],
            ["Early", "Mon-Fri", time(6), time(14)],
            ["Two shifts", "Mon-Fri", time(6), time(14)],
            ["Two shifts", "Mon-Fri", time(14), time(22)],
        ],
        "Changeovers": [
            ["From", "To", "Minutes", "Machine"],
            ["Vice", "Plate", 20, "MILL"],
            ["Plate", "Vice", 20, "MILL"],
            ["*", "Fixture", 45, "MILL"],
            ["Fixture", "*", 35, "MILL"],
            ["Fixture", "Fixture", 10, "MILL"],
        ],
        "Settings": [["Setting", "Value"], ["Plan start", START]],
    }
