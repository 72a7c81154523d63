"""What the planner or the frozen zone has fixed stays where it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import say
from solver.rules.view import view
from solver.rules.violation import Violation, at, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("What is locked or frozen stays in its place")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Hold the locked machine and the locked start."""
    for op in vars.moving.values():
        lock = problem.operations[op.index].lock
        if lock is None or op.index in vars.pinned:
            continue
        if lock.machine is not None:
            for machine, present in op.presence.items():
                if machine != lock.machine:
                    model.add(present == 0)
        if lock.start_min is not None:
            model.add(op.start == lock.start_min)


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find operations that are not on the machine, or do not start at the time, of their lock."""
    is_good = view(problem, schedule).is_good
    for op in problem.operations:
        lock = op.lock
        if lock is None or op.started or not (len(is_good) and is_good[op.index]):
            continue
        place = schedule[op.index]
        how = say("frozen") if lock.source == "frozen" else say("locked")
        if lock.machine is not None and lock.machine != place.machine:
            sentence = say(
                "{operation} is {how} on {machine}, but planned on {planned}.",
                operation=who(problem, op.index),
                how=how,
                machine=problem.machines[lock.machine].name,
                planned=problem.machines[place.machine].name,
            )
            yield Violation(NAME, sentence, (op.index,), place.machine, say("Move it back, or take the lock off."))
        if lock.start_min is not None and lock.start_min != place.start_min:
            sentence = say(
                "{operation} is {how} to start at {locked}, but planned at {planned}.",
                operation=who(problem, op.index),
                how=how,
                locked=at(problem, lock.start_min),
                planned=at(problem, place.start_min),
            )
            yield Violation(NAME, sentence, (op.index,), place.machine, say("Move it back, or take the lock off."))
