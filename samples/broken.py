"""The broken workbook: every fault that can stand beside the others, once, among good rows."""

from __future__ import annotations

from datetime import date, datetime, time

from samples.small import START
from samples.workbook import Formula, Rows


def broken() -> dict[str, Rows]:
    """Return the sheets of the sample; its test says what is wrong where."""
    return {
        "Orders": _orders(),
        "Routings": _routings(),
        "Operations": [
            ["Order", "Step", "Operation", "Machine", "Run time per unit"],
            ["B-40", 10, "Mill", "MILL-01", 5],
            ["B-99", 10, "Mill", "MILL-01", 5],
        ],
        "Machines": [
            ["Machine", "Work centre", "Calendar", "Capacity", "Efficiency", "Cost per hour", "Current setup", "Batch"],
            ["MILL-01", "MILL", "Early", 1, 1, 60, "Red", None],
            ["MILL-02", "MILL", "Erly", 1, 1, 60, None, None],
            ["LATHE-01", "LATHE", "Early", 0, 1, 55, None, None],
            ["LATHE-02", "LATHE", "Early", 1, 0, 55, None, None],
            ["MILL-01", "MILL", "Early", 1, 1, 60, None, None],
            ["OVEN-01", "OVEN", None, 4, 1, -5, None, "Programm"],
            ["DRILL-01", "DRILL", "Early", 1, 1, 40, None, None],
        ],
        **_hours_and_changeovers(),
        **_floor(),
        "Settings": [
            ["Setting", "Value"],
            ["Plan start", START],
            ["Frozen hours", "many"],
            ["Profile", "On time frist"],
            ["Colour of the day", "blue"],
        ],
        "Mashines": [["Machine"], ["MILL-09"]],
    }


def _hours_and_changeovers() -> dict[str, Rows]:
    return {
        "Shifts": [
            ["Calendar", "Days", "Start", "End", "Valid from", "Valid to"],
            ["Early", "Mon-Fri", time(6), time(14), None, None],
            ["Late", "Mon-Fri", time(14), time(22), date(2026, 12, 31), date(2026, 1, 1)],
            ["Night", "Mo-Fritag", time(22), time(6), None, None],
            ["Night", "Mon-Thu", "25:00", time(6), None, None],
        ],
        "Downtime": [
            ["Machine", "Start", "End", "Type", "Reason"],
            ["MIL-01", datetime(2026, 11, 24, 8), datetime(2026, 11, 24, 10), "closed", "Service"],
            ["MILL-01", datetime(2026, 11, 25, 10), datetime(2026, 11, 25, 8), "closed", "Service"],
            ["MILL-01", datetime(2026, 11, 26, 10), datetime(2026, 11, 26, 12), "holiday", None],
        ],
        "Changeovers": [
            ["From", "To", "Minutes", "Machine"],
            ["Red", "Blue", 20, "MILL"],
            ["Red", "Blue", 25, "MILL"],
            ["Blue", "Red", -5, "MILL"],
            ["Blue", "Green", 10, "MILLS"],
            ["Green", "Blue", 10, "MILL"],
            ["Red", "Green", 10, "MILL"],
            ["Green", "Red", 10, "MILL"],
            ["Yellow", "Red", 10, "MILL"],
        ],
        "Resources": [
            ["Resource", "Quantity", "Calendar"],
            ["Operator", 2, "Early"],
            ["Operator", 3, None],
            ["Crane", -1, None],
        ],
    }


def _floor() -> dict[str, Rows]:
    return {
        "Progress": [
            ["Order", "Step", "Machine", "Status", "Started", "Finished", "Good", "Remaining time"],
            ["B-01", 10, "MILL-01", "started", datetime(2026, 11, 20, 9), None, 2, None],
            ["B-02", 10, "MILL-01", "started", datetime(2026, 11, 20, 9), None, 2, None],
            ["B-77", 10, "MILL-01", "done", None, datetime(2026, 11, 20, 9), None, None],
            ["B-03", 20, "DRILL-01", "started", datetime(2026, 11, 20, 9), None, 1, "20 min"],
            ["B-04", 10, None, "started", datetime(2026, 11, 20, 9), None, 1, None],
            ["B-05", 10, "MILL-01", "finishd", None, None, None, None],
        ],
        "Locks": [
            ["Order", "Step", "Machine", "Start", "Lock"],
            ["B-98", 10, "MILL-01", None, "machine"],
            ["B-06", 99, "MILL-01", None, "machine"],
            ["B-06", 10, "DRILL-01", None, "machine"],
            ["B-06", 20, "DRILL-01", datetime(2026, 11, 20, 8), "both"],
            ["B-07", 10, None, None, "machine"],
            ["B-07", 20, "DRILL-01", datetime(2026, 11, 24, 3), "both"],
        ],
    }


def _orders() -> Rows:
    later = datetime(2026, 12, 18, 14)
    return [
        ["Order", "Product", "Quantity", "Due", "Release", "Priority", "Weight", "Deadline", "Status", "Customer"],
        ["B-01", "Plate", 10, later, None, 5, None, None, None, "Alder Pumps"],
        ["B-02", "Plate", 10, later, None, 5, None, None, None, "Alder Pumps"],
        ["B-03", "Plate", 10, later, None, 5, None, None, None, None],
        ["B-04", "Plate", 10, later, None, 5, None, None, None, None],
        ["B-05", "Plate", 10, later, None, 5, None, None, None, None],
        ["B-06", "Plate", 10, later, None, 5, None, None, None, None],
        ["B-07", "Plate", 10, later, None, 5, None, None, None, None],
        ["B-08", "Plate", 0, later, None, 5, None, None, None, None],
        ["B-09", "Plate", "ten", later, None, 5, None, None, None, None],
        ["B-10", "Plate", 10, "31.02.2026", None, 5, None, None, None, None],
        ["B-11", "Plate", 10, "03/04/2026", None, 5, None, None, None, None],
        ["B-12", "Plate", 10, datetime(2026, 11, 2), None, 5, None, None, None, None],
        ["B-13", "Plate", 10, datetime(2026, 11, 2), None, 5, None, "Yes", None, None],
        ["B-14", "Plate", 10, datetime(2026, 11, 30), datetime(2026, 12, 3), 5, None, None, None, None],
        ["B-15", "Plate", 10, None, None, 5, None, "Yes", None, None],
        ["B-16", "Plate", 10, later, None, 12, None, None, None, None],
        ["B-17", "Plate", 10, later, None, 5, -2, None, None, None],
        ["B-18", "Plate", 10, later, None, 5, None, "perhaps", None, None],
        ["B-19", "Plate", 10, later, None, 5, None, None, "runing", None],
        ["B-01", "Plate", 10, later, None, 5, None, None, None, None],
        [None, "Plate", 10, later, None, 5, None, None, None, None],
        ["B-22", "Plaet", 10, later, None, 5, None, None, None, None],
        ["B-23", None, 10, later, None, 5, None, None, None, None],
        ["B-24", "Plate", Formula("=VLOOKUP(A25,Orders!A:C,9,0)", "#REF!"), later, None, 5, None, None, None, None],
        ["B-25", "Plate", "1.234", later, None, 5, None, None, None, None],
        ["B-26", "Ring", 10, later, None, 5, None, None, None, None],
        ["B-27", "Casting", 10, later, None, 5, None, None, None, None],
        ["B-40", None, 10, later, None, 5, None, None, None, None],
    ]


def _routings() -> Rows:
    return [
        [
            "Product",
            "Step",
            "Operation",
            "Machine",
            "Setup time",
            "Run time per unit",
            "Units per hour",
            "Setup family",
            "Resource",
            "Resource quantity",
            "After",
            "Min wait",
            "Max wait",
            "Transfer batch",
            "May pause",
        ],
        ["Plate", 10, "Mill", "MILL-01;MILL-02", 10, 6, None, "Red", "Operator", 1, None, None, None, None, "Yes"],
        ["Plate", 20, "Drill", "DRILL-01", 5, 2, None, None, None, None, None, None, None, None, "Yes"],
        ["Ring", 10, "Mill", "MILL-1", 10, 6, None, "Blue", None, None, None, None, None, None, "Yes"],
        ["Ring", 20, "Drill", "DRILL-01", 5, None, None, None, None, None, None, None, None, None, "Yes"],
        ["Ring", 30, "Turn", "LATHE-01", "soon", 4, None, None, None, None, None, None, None, None, "Yes"],
        ["Ring", 40, "Turn", "LATHE-01", -5, 4, None, None, None, None, None, None, None, None, "Yes"],
        ["Ring", 50, "Turn", "LATHE-01", 5, 4, None, None, "Operater", None, None, None, None, None, "Yes"],
        ["Ring", 60, "Turn", "LATHE-01", 5, 4, None, None, "Operator", 5, None, None, None, None, "Yes"],
        ["Ring", 70, "Turn", "LATHE-01", 5, None, 0, None, None, None, None, None, None, None, "Yes"],
        ["Loop", 10, "Mill", "MILL", 5, 4, None, None, None, None, 30, None, None, None, "Yes"],
        ["Loop", 20, "Drill", "DRILL-01", 5, 4, None, None, None, None, None, None, None, None, "Yes"],
        ["Loop", 30, "Turn", "LATHE-01", 5, 4, None, None, None, None, None, None, None, None, "Yes"],
        ["Gap", 10, "Mill", "MILL", 5, 4, None, None, None, None, "-", None, None, None, "Yes"],
        ["Gap", 20, "Drill", "DRILL-01", 5, 4, None, None, None, None, "10;15", None, None, None, "Yes"],
        ["Twice", 10, "Mill", "MILL-01", 5, 4, None, None, None, None, None, None, None, None, "Yes"],
        ["Twice", 10, "Mill", "MILL-01", 5, 4, None, None, None, None, None, None, None, None, "Yes"],
        ["Wait", 10, "Mill", "MILL-01", 5, 4, None, "Green", None, None, None, None, None, None, "Yes"],
        ["Wait", 20, "Drill", "DRILL-01", 5, 4, None, None, None, None, None, 60, 30, 0, "Yes"],
        ["Casting", 10, "Mill", "MILL-01", 5, 80, None, "Yellow", None, None, None, None, None, None, "No"],
        ["Casting", 20, "Drill", "DRILL-01", 5, 4, 30, None, None, None, None, None, None, None, "Yes"],
        ["Blank", 10, None, None, 5, 4, None, None, None, None, None, None, None, None, "Yes"],
    ]
