"""Say in a few lines what a problem is, so that a test can say what it should be."""

from __future__ import annotations

from datetime import datetime

from scheduler.excel.load import load
from scheduler.excel.understand import understand_sheets

NOW = datetime(2026, 11, 23, 6)
"""A Monday."""


def read(path, **how):
    """Load files at a fixed time."""
    return load(path, NOW, **how)


def good(path, **how):
    """Load files that must give a problem."""
    loaded = read(path, **how)
    assert loaded.problem is not None, [str(issue) for issue in loaded.errors]
    return loaded.problem


def orders(problem):
    """Return {order: (product, quantity, due, weight)}; due as `12-18 24:00` of the day that ends then."""
    found = {}
    for order in problem.orders:
        due = None
        if order.due_min is not None:
            due = f"{problem.clock.at(order.due_min):%m-%d %H:%M}"
        found[order.name] = (order.product, order.quantity, due, order.weight)
    return found


def steps(problem):
    """Return {(order, step): {machine: (setup, run)}}."""
    return {
        (problem.orders[op.order].name, op.step): {
            problem.machines[mode.machine].name: (mode.setup_min, mode.run_min) for mode in op.modes
        }
        for op in problem.operations
    }


def week(problem):
    """Return the open hours of each machine in the week of the plan's start."""
    return {machine.name: machine.calendar.open_between(0, 7 * 1440) / 60 for machine in problem.machines}


def codes(loaded):
    """Return the codes of all faults."""
    return [issue.code for issue in loaded.issues]


def meanings(sheets, **how):
    """Return {header: field} of the tables of some sheets."""
    found = understand_sheets(sheets, today=NOW.date(), **how)[0]
    return {column.header: column.field for table in found.tables for column in table.columns}
