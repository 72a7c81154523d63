"""Run every kernel once on a tiny problem, so that all of them are compiled or loaded."""

from __future__ import annotations

from datetime import datetime

import numpy as np

from scheduler.calendar import Calendar, Shift
from scheduler.problem import Link, Machine, Mode, Operation, Order, Problem, Resource
from scheduler.schedule import Assignment, Schedule
from solver.objective import PROFILES, Scorer


def tiny_problem() -> tuple[Problem, Schedule]:
    """Return two operations of one order with all that kernels tell apart, and a plan of them."""
    begin = datetime(2026, 1, 5)
    day = Calendar(begin, [Shift(weekday, 0, 960) for weekday in range(7)])
    mode = Mode(0, 10, day, 5, 1, ((0, 1),), unit_min=1.0)
    problem = Problem(
        begin,
        (Machine("A", day), Machine("B", day), Machine("C", day, capacity=2)),
        (Order("1", due_min=5),),
        (
            Operation(0, 0, "10", (mode, Mode(1, 10, day, 5, 1))),
            Operation(1, 0, "20", (mode, Mode(2, 10, day)), links=(Link(0, 1), Link(0, 0, None, 3.0))),
        ),
        (Resource("P", 1, day),),
        ("", "red"),
    )
    return problem, Schedule.of(2, (Assignment(0, 0, 0, 5, 15), Assignment(1, 0, 16, 16, 26)))


def run_all() -> None:
    """Run them all, those of the graph search included."""
    from solver.graph.tiny import run_all as run_graph
    from solver.kernels.search import DecoderSearch

    problem, schedule = tiny_problem()
    search = DecoderSearch(Scorer(problem, PROFILES[0]), seconds=1.0)
    if not search.start(schedule):
        raise RuntimeError("the decoder could not hold its own trial plan")
    search.steps(50, 50)
    search.board.label_anew()
    if not np.array_equal(search.best().machine >= 0, [True, True]):
        raise RuntimeError("the decoder lost operations of its own trial plan")
    run_graph()
