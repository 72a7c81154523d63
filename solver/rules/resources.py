"""Pools of operators and tools are never asked for more than they have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import joined, say
from solver.rules.sweep import overloads
from solver.rules.view import view
from solver.rules.violation import Violation, at

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import OperationVars, Shape, Variables

NAME: Final = say("A pool is never asked for more than it has")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Bound what is used of each pool while it is worked with."""
    for r, resource in enumerate(problem.resources):
        users = [op for op in vars.moving.values() if _quantities(op, r)]
        if not users:
            continue
        intervals: list[Any] = []
        demands: list[int] = []
        for op in users:
            for interval, quantity in _uses(model, vars, op, r):
                intervals.append(interval)
                demands.append(quantity)
        fixed = _profile(vars, r)
        most = sum(max(_quantities(op, r).values()) for op in users) + max((used for _, _, used in fixed), default=0)
        if most <= resource.quantity:
            continue
        intervals += [model.new_fixed_size_interval_var(a, b - a, "") for a, b, _ in fixed]
        model.add_cumulative(intervals, demands + [used for _, _, used in fixed], resource.quantity)


def _quantities(op: OperationVars, resource: int) -> dict[int, int]:
    """Return how many of a pool an operation needs on each machine that it may be on."""
    needed: dict[int, int] = {}
    for shape in op.shapes:
        quantity = sum(count for r, count in shape.mode.resources if r == resource)
        if quantity:
            needed[shape.mode.machine] = quantity
    return needed


def _uses(model: cp_model.CpModel, vars: Variables, op: OperationVars, resource: int) -> Iterator[tuple[Any, int]]:
    """Go through the intervals in which an operation holds a pool, and how many of it.

    The whole span, pauses included, is exact as long as the pool is closed in the pauses too: then nobody
    else's work begins in them. Where it is open, the span is cut into its worked pieces.
    """
    for machine, quantity in _quantities(op, resource).items():
        shapes = [shape for shape in op.shapes if shape.mode.machine == machine]
        if all(shape.distances.crossing is None for shape in shapes):
            yield vars.interval(op.index, machine), quantity
            continue
        for shape in shapes:
            for interval in _pieces(model, vars, op, shape):
                yield interval, quantity


def _pieces(model: cp_model.CpModel, vars: Variables, op: OperationVars, shape: Shape) -> Iterator[Any]:
    before, after = shape.distances.before, shape.distances.after
    setup_start = op.start - before
    if shape.distances.crossing is None:
        yield model.new_optional_fixed_size_interval_var(setup_start, before + after, shape.literal, "")
        return
    first, last = shape.distances.crossing
    stretches = vars.stretches(shape.mode)
    head_end, tail_start = stretches[first][1], stretches[last][0]
    lowest, highest = min(a for a, _ in shape.starts), max(b for _, b in shape.starts)
    head = model.new_int_var(0, head_end - lowest + before, "")
    vars.lengths.append((head, op.start, -1, head_end + before))
    yield model.new_optional_interval_var(setup_start, head, head_end, shape.literal, "")
    for start, end in stretches[first + 1 : last]:
        yield model.new_optional_fixed_size_interval_var(start, end - start, shape.literal, "")
    tail = model.new_int_var(0, highest + after - tail_start, "")
    vars.lengths.append((tail, op.start, 1, after - tail_start))
    yield model.new_optional_interval_var(tail_start, tail, op.start + after, shape.literal, "")


def _profile(vars: Variables, resource: int) -> list[tuple[int, int, int]]:
    """Sum up what the operations that stay use of a pool: disjoint (start, end, quantity)."""
    changes: dict[int, int] = {}
    for place in vars.staying_among(vars.users_of(resource)):
        mode = vars.problem.operations[place.operation].mode_on(place.machine)
        assert mode is not None
        quantity = sum(count for r, count in mode.resources if r == resource)
        if quantity:
            for start, end in mode.calendar.stretches(place.setup_start_min, place.end_min):
                changes[start] = changes.get(start, 0) + quantity
                changes[end] = changes.get(end, 0) - quantity
    profile, used, since = [], 0, 0
    for minute in sorted(changes):
        if used:
            profile.append((since, minute, used))
        used, since = used + changes[minute], minute
    return profile


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find minutes in which more of a pool is worked with than there is; pauses ask for nothing."""
    seen = view(problem, schedule)
    facts = seen.facts
    if not len(facts.needs_mode) or not len(seen.good):
        return
    op_of_mode = np.full(len(facts.modes), -1, dtype=np.int64)
    op_of_mode[seen.mode[seen.good]] = seen.good
    ops = op_of_mode[facts.needs_mode]
    used = np.flatnonzero(ops >= 0)
    ops = ops[used]
    which, starts, ends = facts.open.pieces(seen.calendar(ops), schedule.setup_start[ops], schedule.end[ops])
    pool, quantity = facts.needs_resource[used][which], facts.needs_quantity[used][which]
    limits = np.array([resource.quantity for resource in problem.resources], dtype=np.int64)
    for peak in overloads(pool, starts, ends, quantity, limits):
        involved = sorted({int(k) for k in ops[which[peak.pieces]]})
        names = joined((problem.label(k) for k in involved[:6]), ", ")
        sentence = say(
            "{amount} of {resource} are needed at {minute}, but there are only {limit}: {names}.",
            amount=peak.amount,
            resource=problem.resources[peak.owner].name,
            minute=at(problem, peak.minute),
            limit=int(limits[peak.owner]),
            names=names,
        )
        remedy = say("Move one of the operations, or enlarge the pool.")
        yield Violation(NAME, sentence, tuple(involved), None, remedy)
