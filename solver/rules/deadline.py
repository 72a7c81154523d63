"""An order with a deadline is done by its due date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import say
from solver.rules.view import NEVER, view
from solver.rules.violation import Violation, at

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("An order with a deadline is done in time")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """End each operation by its order's deadline; what stays cannot be mended, but must not pass unseen."""
    for k, order in enumerate(problem.orders):
        if order.deadline and order.due_min is not None:
            for op in problem.operations_of[k]:
                if op in vars.moving or problem.operations[op].started:
                    model.add(vars[op].end <= order.due_min)


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find orders that end after their deadline."""
    seen = view(problem, schedule)
    limits = [o.due_min if o.deadline and o.due_min is not None else NEVER for o in problem.orders]
    if min(limits, default=NEVER) == NEVER:
        return
    limit = np.array(limits, dtype=np.int64)[seen.facts.order[seen.good]]
    late = seen.good[schedule.end[seen.good] > limit]
    by_order: dict[int, list[int]] = {}
    for k in late:
        by_order.setdefault(int(seen.facts.order[k]), []).append(int(k))
    for order, ops in by_order.items():
        last = max(ops, key=lambda k: int(schedule.end[k]))
        sentence = say(
            "Order {order} must be done by {due}, but {operation} on {machine} ends at {end}.",
            order=problem.orders[order].name,
            due=at(problem, limits[order]),
            operation=problem.label(last),
            machine=problem.machines[int(schedule.machine[last])].name,
            end=at(problem, int(schedule.end[last])),
        )
        remedy = say("Start the order earlier, or take back its deadline.")
        yield Violation(NAME, sentence, tuple(ops), int(schedule.machine[last]), remedy)
