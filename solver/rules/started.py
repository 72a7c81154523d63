"""What has started holds its machine from plan start for the work that remains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import say
from solver.rules.view import view
from solver.rules.violation import Violation, at, minutes, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("What has started is not moved")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Add nothing: started operations are whole numbers in the model, see `Variables`."""


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find started operations that do not begin at plan start or do not work off what remains of them."""
    seen = view(problem, schedule)
    facts = seen.facts
    ops = seen.good[facts.started[seen.good]]
    if not len(ops):
        return
    machine, remaining = schedule.machine[ops], facts.mode_run[seen.mode[ops]]
    longest = np.zeros(len(problem.machines), dtype=np.int64)
    np.maximum.at(longest, machine, remaining)
    need = np.where(facts.oven[machine], longest[machine], remaining)
    worked = seen.worked(ops, np.zeros(len(ops), dtype=np.int64), schedule.end[ops])
    for k, op in enumerate(int(op) for op in ops):
        name = problem.machines[int(machine[k])].name
        if schedule.start[op] != 0 or schedule.setup_start[op] != 0:
            sentence = say(
                "{operation} has already started on {machine}, but is planned to start at {start}.",
                operation=who(problem, op),
                machine=name,
                start=at(problem, int(schedule.start[op])),
            )
            yield Violation(NAME, sentence, (op,), int(machine[k]), say("It goes on from plan start, without a setup."))
        elif worked[k] != need[k]:
            sentence = say(
                "{operation} has already started on {machine} and has {need} of work left, but {worked} are "
                "planned until {end}.",
                operation=who(problem, op),
                machine=name,
                need=minutes(int(need[k])),
                worked=minutes(int(worked[k])),
                end=at(problem, int(schedule.end[op])),
            )
            yield Violation(NAME, sentence, (op,), int(machine[k]), say("Correct its end."))
