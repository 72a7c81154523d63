"""What changes of the plan are called in the history and behind Undo."""

from __future__ import annotations

from collections.abc import Sequence

from gui.texts import count, noop, tr
from scheduler.problem import Problem

LOCK_WORDS = {"machine": noop("to its machine"), "time": noop("in time"), "both": noop("to machine and time")}


def operations_words(problem: Problem, operations: Sequence[int]) -> str:
    """Name one operation, or say how many there are."""
    if len(operations) == 1:
        op = problem.operations[operations[0]]
        return tr("{order} step {step}", order=problem.orders[op.order].name, step=op.step)
    return count("{n} operation", "{n} operations", len(operations))


def orders_words(problem: Problem, orders: Sequence[int]) -> str:
    """Name one order, or say how many there are."""
    if len(orders) == 1:
        return tr("order {order}", order=problem.orders[orders[0]].name)
    return count("{n} order", "{n} orders", len(orders))


def run_words(part: int, *, first: bool) -> str:
    """Name a run of the engine; `part`: how many operations it was to plan, 0 for all."""
    if first:
        return tr("first plan")
    return count("optimise of {n} operation", "optimise of {n} operations", part) if part else tr("optimise")
