"""What the tests of the rules share: solve a tiny shop with a few operations nailed to a place."""

from __future__ import annotations

import random
from collections.abc import Mapping
from types import ModuleType

import numpy as np
from ortools.sat.python import cp_model

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.model import BuiltModel, build
from solver.objective import Profile

NO_GOAL = Profile("", (), "Any plan")


def any_plan(problem: Problem, starts: Mapping[int, int] | None = None, **more: Mapping[int, int]) -> Schedule | None:
    """Return a checked plan with the given starts (and `ends`, `setups`, `machines` by operation), or None."""
    built = build(problem, NO_GOAL, horizon=200)
    for op, start in (starts or {}).items():
        built.model.add(built.vars[op].start == start)
    for op, end in more.get("ends", {}).items():
        built.model.add(built.vars[op].end == end)
    for op, setup_start in more.get("setups", {}).items():
        built.model.add(built.vars[op].setup_start == setup_start)
    for op, machine in more.get("machines", {}).items():
        built.model.add(built.vars[op].presence.get(machine, 0) == 1)
    schedule = solve(built)
    if schedule is not None:
        assert not list(check(problem, schedule))
    return schedule


def solve(built: BuiltModel) -> Schedule | None:
    """Return any solution of a model, None if it is infeasible."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 30
    status = solver.solve(built.model)
    assert status in (cp_model.OPTIMAL, cp_model.FEASIBLE, cp_model.INFEASIBLE), solver.status_name(status)
    return None if status == cp_model.INFEASIBLE else built.extract(lambda e: int(solver.value(e)))


def shaken(problem: Problem, schedule: Schedule, rng: random.Random) -> Schedule:
    """Move one operation of a plan a little, perhaps to another machine: mostly not a plan any more."""
    columns = np.stack([schedule.machine, schedule.setup_start, schedule.start, schedule.end])
    k = rng.randrange(len(schedule))
    shift = rng.randint(-4, 4)
    if rng.random() < 0.4:
        columns[0, k] = rng.choice(problem.operations[k].modes).machine
    columns[1:, k] += shift
    if rng.random() < 0.3:
        columns[1, k] += rng.randint(-2, 2)
    if rng.random() < 0.3:
        columns[3, k] += rng.randint(-2, 2)
    return Schedule(*(column.copy() for column in columns))


def model_accepts(problem: Problem, schedule: Schedule) -> bool:
    """Say whether the model has exactly this plan among its solutions."""
    built = build(problem, NO_GOAL, horizon=max(150, int(schedule.end.max(initial=0))))
    for k in range(len(schedule)):
        place, op = schedule[k], built.vars[k]
        for expression, value in ((op.start, place.start_min), (op.setup_start, place.setup_start_min),
                                  (op.end, place.end_min)):
            built.model.add(expression == value)
        built.model.add(op.presence.get(place.machine, 0) == 1)
    return solve(built) is not None


def broken(rule: ModuleType, problem: Problem, schedule: Schedule) -> list[str]:
    """Return the sentences of one rule about a plan."""
    return [violation.sentence for violation in rule.violations(problem, schedule)]
