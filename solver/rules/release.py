"""No run starts before its order is released, nor outside what steps already done allow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Minutes, Schedule
from scheduler.texts import say
from solver.rules.view import NEVER, view
from solver.rules.violation import Violation, at, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("No run starts before its release")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Bound the start by release and waits after what is done, and the end by overlap with it."""
    for op in vars.moving.values():
        operation = problem.operations[op.index]
        model.add(op.start >= operation.earliest_min)
        if operation.latest_start_min is not None:
            model.add(op.start <= operation.latest_start_min)
        if operation.earliest_end_min > operation.earliest_min:
            model.add(op.end >= operation.earliest_end_min)


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find runs that start too early, end too early, or start too late after a step that is done."""
    seen = view(problem, schedule)
    ops = seen.good[~seen.facts.started[seen.good]]
    start, end = schedule.start, schedule.end
    earliest = _each(problem, "earliest_min")
    earliest_end = _each(problem, "earliest_end_min")
    latest = np.array(
        [NEVER if op.latest_start_min is None else op.latest_start_min for op in problem.operations], dtype=np.int64
    )
    for k in ops[start[ops] < earliest[ops]]:
        sentence = say(
            "{operation} starts at {start}, but may not start before {earliest} (its release, or the steps "
            "done before it).",
            operation=who(problem, int(k)),
            start=at(problem, int(start[k])),
            earliest=at(problem, int(earliest[k])),
        )
        yield Violation(NAME, sentence, (int(k),), int(schedule.machine[k]), say("Start it later."))
    for k in ops[end[ops] < earliest_end[ops]]:
        sentence = say(
            "{operation} ends at {end}, but the step done before it lets it end only at {earliest_end}.",
            operation=who(problem, int(k)),
            end=at(problem, int(end[k])),
            earliest_end=at(problem, int(earliest_end[k])),
        )
        yield Violation(NAME, sentence, (int(k),), int(schedule.machine[k]), say("Start it later."))
    for k in ops[start[ops] > latest[ops]]:
        sentence = say(
            "{operation} starts at {start}, but must start by {latest}: it may not wait longer after the "
            "step done before it.",
            operation=who(problem, int(k)),
            start=at(problem, int(start[k])),
            latest=at(problem, int(latest[k])),
        )
        yield Violation(NAME, sentence, (int(k),), int(schedule.machine[k]), say("Start it earlier."))


def _each(problem: Problem, name: str) -> Minutes:
    return np.array([getattr(op, name) for op in problem.operations], dtype=np.int64)
