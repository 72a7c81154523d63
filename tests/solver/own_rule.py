"""A rule of an engineer's own: what runs on the first two machines shares one power line, so never at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.rules.violation import Violation

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = "The first two machines share one power line"
_MACHINES = (0, 1)


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Let nothing overlap on the two machines together."""
    moving = [vars.interval(op.index, machine) for machine in _MACHINES for op in vars.on_machine(machine)]
    staying = [
        model.new_fixed_size_interval_var(place.setup_start_min, place.end_min - place.setup_start_min, "")
        for machine in _MACHINES
        for place in vars.staying_on(machine)
    ]
    if moving:
        model.add_no_overlap([*moving, *staying])


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find what begins on one of the machines while the other is at work."""
    busy = sorted(
        (int(schedule.setup_start[k]), int(schedule.end[k]), k)
        for k in range(len(schedule))
        if schedule.machine[k] in _MACHINES and schedule.end[k] > schedule.setup_start[k]
    )
    until, last = 0, -1
    for begin, end, op in busy:
        if begin < until:
            yield Violation(NAME, "Two operations use the power line at the same time.", (last, op))
        if end > until:
            until, last = end, op
