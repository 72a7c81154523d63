"""Every operation has one place: an eligible machine, and times in order that are not before plan start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from scheduler.calendar import FAR_MIN
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED, Schedule
from scheduler.texts import say
from solver.rules.view import view
from solver.rules.violation import Violation, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("Every operation has a place on a machine that can do it")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Let every moving operation lie in exactly one of the ways that its modes allow."""
    for op in vars.moving.values():
        model.add_exactly_one(shape.literal for shape in op.shapes)


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find the operations that no other rule can speak of."""
    count = len(problem.operations)
    if len(schedule) != count:
        sentence = say(
            "The plan has {planned} operations, but the orders have {count}.", planned=len(schedule), count=count
        )
        yield Violation(NAME, sentence, (), None, say("Plan again from the present workbook."))
        return
    is_good = view(problem, schedule).is_good
    for k in np.flatnonzero(~is_good):
        yield _what_is_wrong(problem, schedule, int(k))


def _what_is_wrong(problem: Problem, schedule: Schedule, op: int) -> Violation:
    place = schedule[op]
    name = who(problem, op)
    if place.machine == UNPLACED:
        sentence = say("{operation} has no place in the plan.", operation=name)
        return Violation(NAME, sentence, (op,), None, say("Plan it, or put the order on hold."))
    if not 0 <= place.machine < len(problem.machines):
        return Violation(NAME, say("{operation} is on a machine that does not exist.", operation=name), (op,))
    machine = problem.machines[place.machine].name
    if problem.operations[op].mode_on(place.machine) is None:
        able = ", ".join(problem.machines[mode.machine].name for mode in problem.operations[op].modes)
        sentence = say(
            "{operation} is on {machine}, which is not among its machines ({machines}).",
            operation=name,
            machine=machine,
            machines=able or say("none"),
        )
        return Violation(NAME, sentence, (op,), place.machine, say("Move it, or add the machine to its routing."))
    if place.setup_start_min < 0:
        sentence = say("{operation} begins on {machine} before plan start.", operation=name, machine=machine)
    elif place.end_min >= FAR_MIN:
        sentence = say(
            "{operation} on {machine} ends only after the end of all calendars.", operation=name, machine=machine
        )
    else:
        sentence = say(
            "{operation} on {machine} must be set up before it starts, and start before it ends.",
            operation=name,
            machine=machine,
        )
    return Violation(NAME, sentence, (op,), place.machine)
