"""What the planner or the frozen zone has fixed stays where it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.rules.view import view
from solver.rules.violation import Violation, at, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = "What is locked or frozen stays in its place"


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
        how = "frozen" if lock.source == "frozen" else "locked"
        if lock.machine is not None and lock.machine != place.machine:
            sentence = (
                f"{who(problem, op.index)} is {how} on {problem.machines[lock.machine].name}, but planned on "
                f"{problem.machines[place.machine].name}."
            )
            yield Violation(NAME, sentence, (op.index,), place.machine, "Move it back, or take the lock off.")
        if lock.start_min is not None and lock.start_min != place.start_min:
            sentence = (
                f"{who(problem, op.index)} is {how} to start at {at(problem, lock.start_min)}, but planned at "
                f"{at(problem, place.start_min)}."
            )
            yield Violation(NAME, sentence, (op.index,), place.machine, "Move it back, or take the lock off.")
