"""Work is done while the machine and all its pools are open; what may not pause stays in one open stretch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from scheduler.problem import Problem
from scheduler.schedule import Minutes, Schedule
from scheduler.texts import fill, noop, say
from solver.rules.view import View, view
from solver.rules.violation import Violation, at, minutes, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("Work is done in open hours only")

_SET_UP_CLOSED: Final = noop("{operation} is set up from {minute} on {machine}, when nothing is worked there.")
_STARTS_CLOSED: Final = noop("{operation} starts at {minute} on {machine}, when nothing is worked there.")
_ENDS_CLOSED: Final = noop("{operation} ends at {minute} on {machine}, when nothing is worked there.")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Start where the chosen shape may: the distances of setup start and end already count open minutes only."""
    from ortools.sat.python import cp_model

    for op in vars.moving.values():
        for shape in op.shapes:
            domain = cp_model.Domain.from_intervals([list(pair) for pair in shape.starts])
            model.add_linear_expression_in_domain(op.start, domain).only_enforce_if(shape.literal)


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find runs that are too short or too long, work outside open hours, and broken runs that may not pause."""
    seen = view(problem, schedule)
    ops = seen.good
    if not len(ops):
        return
    need = runs_needed(seen)
    worked = seen.worked(ops, schedule.start[ops], schedule.end[ops])
    wrong = worked != need
    for k in np.flatnonzero(wrong):
        yield _wrong_run(seen, int(ops[k]), int(worked[k]), int(need[k]))
    yield from _broken(seen, ops)


def runs_needed(seen: View) -> Minutes:
    """Return the minutes to run of each good operation; in an oven the longest of those that share it."""
    facts, schedule, ops = seen.facts, seen.schedule, seen.good
    need = facts.mode_run[seen.mode[ops]].copy()
    baked = np.flatnonzero(facts.oven[schedule.machine[ops]])
    if len(baked):
        together = ops[baked]
        rows = np.stack([schedule.machine[together], schedule.start[together], schedule.end[together]], axis=1)
        _, batch = np.unique(rows, axis=0, return_inverse=True)
        batch = batch.reshape(-1)
        longest = np.zeros(int(batch.max()) + 1, dtype=np.int64)
        np.maximum.at(longest, batch, need[baked])
        need[baked] = longest[batch]
    return need


def _wrong_run(seen: View, op: int, worked: int, need: int) -> Violation:
    problem, place = seen.problem, seen.schedule[op]
    machine = problem.machines[place.machine].name
    sentence = say(
        "{operation} on {machine} takes {need} of work, but there are {worked} of open hours from {start} to {end}.",
        operation=who(problem, op),
        machine=machine,
        need=minutes(need),
        worked=minutes(worked),
        start=at(problem, place.start_min),
        end=at(problem, place.end_min),
    )
    return Violation(NAME, sentence, (op,), place.machine, say("Correct its end, or move it."))


def loose_ends(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find setups, runs and ends that do not stand on a worked minute, so that pauses look like work.

    They break no rule, and a plan edited by hand may have them; a plan of ours never has.
    """
    seen = view(problem, schedule)
    ops = seen.good
    if not len(ops):
        return
    need = runs_needed(seen)
    facts, schedule = seen.facts, seen.schedule
    calendar = seen.calendar(ops)
    setup_start, start, end = schedule.setup_start[ops], schedule.start[ops], schedule.end[ops]
    has_setup, has_run, started = start > setup_start, need > 0, facts.started[ops]
    open_at = facts.open.is_open
    checks = (
        (_SET_UP_CLOSED, setup_start, has_setup & ~open_at(calendar, setup_start)),
        (_STARTS_CLOSED, start, has_run & ~started & ~open_at(calendar, start)),
        (_ENDS_CLOSED, end, has_run & ~open_at(calendar, np.maximum(end, 1) - 1)),
        (_ENDS_CLOSED, end, ~has_run & (end > start)),
        (_STARTS_CLOSED, start, ~has_run & has_setup & ~open_at(calendar, np.maximum(start, 1) - 1)),
    )
    for template, minute, wrong in checks:
        for k in np.flatnonzero(wrong):
            op = int(ops[k])
            machine = int(schedule.machine[op])
            values = {
                "operation": who(seen.problem, op),
                "minute": at(seen.problem, int(minute[k])),
                "machine": seen.problem.machines[machine].name,
            }
            sentence = fill(template, values)
            yield Violation(NAME, sentence, (op,), machine, say("Move it to open hours."))


def _broken(seen: View, ops: Minutes) -> Iterator[Violation]:
    facts, schedule = seen.facts, seen.schedule
    whole = ops[~facts.mode_pauses[seen.mode[ops]] & ~facts.started[ops]]
    setup_start, end = schedule.setup_start[whole], schedule.end[whole]
    for k in whole[seen.worked(whole, setup_start, end) != end - setup_start]:
        place = seen.schedule[int(k)]
        sentence = say(
            "{operation} may not pause, but from {start} to {end} {machine} (or a pool that it needs) is "
            "closed for a time.",
            operation=who(seen.problem, int(k)),
            start=at(seen.problem, place.setup_start_min),
            end=at(seen.problem, place.end_min),
            machine=seen.problem.machines[place.machine].name,
        )
        remedy = say("Move it into one open stretch, or let it pause.")
        yield Violation(NAME, sentence, (int(k),), place.machine, remedy)
