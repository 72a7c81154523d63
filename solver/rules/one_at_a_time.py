"""A machine works on one operation at a time, or on as many as its capacity says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Minutes, Schedule
from scheduler.texts import joined, say
from solver.rules.sweep import overloads
from solver.rules.view import NEVER, View, view
from solver.rules.violation import Violation, at, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("A machine works on no more operations at once than it can")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Keep the spans from setup start to end apart, or their number within the capacity; ovens have their own rule."""
    for m, machine in enumerate(problem.machines):
        moving = vars.on_machine(m)
        if not moving or (machine.batch_by and machine.capacity > 1):
            continue
        intervals = [vars.interval(op.index, m) for op in moving]
        spans = [(place.setup_start_min, place.end_min) for place in vars.staying_on(m)]
        if machine.capacity == 1:
            fixed = [model.new_fixed_size_interval_var(a, b - a, "") for a, b in _merged(spans)]
            model.add_no_overlap(intervals + fixed)
        else:
            fixed = [model.new_fixed_size_interval_var(a, b - a, "") for a, b in spans]
            model.add_cumulative(intervals + fixed, [1] * (len(intervals) + len(fixed)), machine.capacity)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join spans that touch; those that overlap stay apart, so that the clash is seen. They come in order."""
    joined: list[tuple[int, int]] = []
    for a, b in spans:
        if joined and joined[-1][1] == a and joined[-1][0] < a and a < b:
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    return joined


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find operations that share a machine's time, from setup start to end, pauses included."""
    seen = view(problem, schedule)
    capacity = seen.facts.capacity[schedule.machine[seen.in_order]]
    yield from _one_after_another(seen, seen.in_order[capacity == 1])
    oven = seen.facts.oven[schedule.machine[seen.in_order]]
    yield from _side_by_side(seen, seen.in_order[(capacity > 1) & ~oven])


def _one_after_another(seen: View, ops: Minutes) -> Iterator[Violation]:
    problem, schedule = seen.problem, seen.schedule
    if len(ops) < 2:
        return
    offset = schedule.machine[ops] * NEVER  # keeps the machines apart in one running maximum
    busy_until = np.maximum.accumulate(schedule.end[ops] + offset)
    for k in np.flatnonzero(schedule.setup_start[ops][1:] + offset[1:] < busy_until[:-1]) + 1:
        op = int(ops[k])
        other = int(ops[k - 1 - int(np.argmax((schedule.end[ops] + offset)[:k][::-1] == busy_until[k - 1]))])
        sentence = say(
            "{operation} begins on {machine} at {start}, while {other} is there until {end}.",
            operation=who(problem, op),
            machine=problem.machines[int(schedule.machine[op])].name,
            start=at(problem, int(schedule.setup_start[op])),
            other=problem.label(other),
            end=at(problem, int(schedule.end[other])),
        )
        yield Violation(NAME, sentence, (other, op), int(schedule.machine[op]), say("Move one of them."))


def _side_by_side(seen: View, ops: Minutes) -> Iterator[Violation]:
    problem, schedule = seen.problem, seen.schedule
    ones = np.ones(len(ops), dtype=np.int64)
    found = overloads(
        schedule.machine[ops], schedule.setup_start[ops], schedule.end[ops], ones, seen.facts.capacity
    )
    for peak in found:
        who_else = ops[peak.pieces]
        names = joined((problem.label(int(k)) for k in who_else[:6]), ", ")
        sentence = say(
            "{machine} works on {amount} operations at {minute}, but can do only {capacity}: {names}.",
            machine=problem.machines[peak.owner].name,
            amount=peak.amount,
            minute=at(problem, peak.minute),
            capacity=problem.machines[peak.owner].capacity,
            names=names,
        )
        yield Violation(NAME, sentence, tuple(int(k) for k in who_else), peak.owner, say("Move one of them."))
