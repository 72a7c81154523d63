"""A step starts after the steps before it, within its waits; a transfer batch may overlap them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scheduler.problem import Link, Problem
from scheduler.schedule import Minutes, Schedule
from scheduler.texts import fill, noop, say
from solver.rules.view import NEVER, View, view
from solver.rules.violation import Violation, at, minutes, who

if TYPE_CHECKING:  # OR-Tools loads only where a model is built
    from ortools.sat.python import cp_model

    from solver.variables import Variables

NAME: Final = say("A step follows the steps before it")

_STARTS_SOON: Final = noop("{operation} starts at {minute}, before {predecessor} has run {amount}{wait}.")
_ENDS_SOON: Final = noop("{operation} ends at {minute}, too soon after {predecessor} to run the last {amount}{wait}.")


def post(model: cp_model.CpModel, vars: Variables, problem: Problem) -> None:
    """Start after the steps before: start >= end + min wait, start <= end + max wait."""
    for op in vars.moving:
        for link in problem.operations[op].links:
            _post_link(model, vars, op, link)
        for follower in set(problem.followers[op]):
            if follower not in vars.moving and not problem.operations[follower].started:
                for link in problem.operations[follower].links:
                    if link.predecessor == op:
                        _post_link(model, vars, follower, link)


def _post_link(model: cp_model.CpModel, vars: Variables, op: int, link: Link) -> None:
    after, before = vars[op], vars[link.predecessor]
    if link.max_wait_min is not None:
        _hold(model, after.start <= before.end + link.max_wait_min)
    if link.transfer_units is None:
        _hold(model, after.start >= before.end + link.min_wait_min)
        return
    _hold(model, after.start >= before.done_at(link.transfer_units) + link.min_wait_min)
    modes = {mode.machine: mode for mode in vars.problem.operations[op].modes}
    own = sum(modes[machine].run_for(link.transfer_units) * present for machine, present in after.presence.items())
    _hold(model, after.end >= before.end + link.min_wait_min + own)


def _hold(model: cp_model.CpModel, condition: Any) -> None:
    """Add a condition; between whole numbers it is already true or false."""
    if isinstance(condition, bool | np.bool_):
        if not condition:
            model.add_bool_or([])
    else:
        model.add(condition)


def violations(problem: Problem, schedule: Schedule) -> Iterator[Violation]:
    """Find steps that start too early, too late, or overtake the lot that they share with the step before."""
    seen = view(problem, schedule)
    facts = seen.facts
    follower, predecessor = facts.link_follower, facts.link_predecessor
    is_good = seen.is_good
    counts = is_good[follower] & is_good[predecessor] & ~facts.started[follower]
    min_wait = np.array([link.min_wait_min for link in facts.links], dtype=np.int64)
    max_wait = np.array([NEVER if w is None else w for w in (x.max_wait_min for x in facts.links)], dtype=np.int64)
    whole = np.array([link.transfer_units is None for link in facts.links], dtype=bool)
    start, end_before = schedule.start[follower], schedule.end[predecessor]
    for k in np.flatnonzero(counts & whole & (start < end_before + min_wait)):
        yield _too_early(seen, int(follower[k]), facts.links[k])
    for k in np.flatnonzero(counts & (start - end_before > max_wait)):
        yield _too_late(seen, int(follower[k]), facts.links[k])
    yield from _overlaps(seen, np.flatnonzero(counts & ~whole).astype(np.int64))


def _too_early(seen: View, op: int, link: Link) -> Violation:
    problem, schedule = seen.problem, seen.schedule
    wait = say(" and then waits {minutes}", minutes=minutes(link.min_wait_min)) if link.min_wait_min else ""
    sentence = say(
        "{operation} starts at {start}, but {predecessor} ends at {end}{wait}.",
        operation=who(problem, op),
        start=at(problem, int(schedule.start[op])),
        predecessor=problem.label(link.predecessor),
        end=at(problem, int(schedule.end[link.predecessor])),
        wait=wait,
    )
    return Violation(NAME, sentence, (link.predecessor, op), int(schedule.machine[op]), say("Start it later."))


def _too_late(seen: View, op: int, link: Link) -> Violation:
    problem, schedule = seen.problem, seen.schedule
    sentence = say(
        "{operation} starts at {start}, more than {wait} after {predecessor} ends at {end}.",
        operation=who(problem, op),
        start=at(problem, int(schedule.start[op])),
        wait=minutes(link.max_wait_min or 0),
        predecessor=problem.label(link.predecessor),
        end=at(problem, int(schedule.end[link.predecessor])),
    )
    remedy = say("Start it earlier, or the step before it later.")
    return Violation(NAME, sentence, (link.predecessor, op), int(schedule.machine[op]), remedy)


def _overlaps(seen: View, links: Minutes) -> Iterator[Violation]:
    """Look at the links with a transfer batch."""
    facts, schedule = seen.facts, seen.schedule
    if not len(links):
        return
    follower, predecessor = facts.link_follower[links], facts.link_predecessor[links]
    min_wait = np.array([facts.links[k].min_wait_min for k in links], dtype=np.int64)
    units = [facts.links[k].transfer_units or 0.0 for k in links]
    before = np.array([facts.modes[m].run_for(q) for m, q in zip(seen.mode[predecessor], units, strict=True)])
    own = np.array([facts.modes[m].run_for(q) for m, q in zip(seen.mode[follower], units, strict=True)])
    # The units are run once so many minutes are worked between the predecessor's start and then.
    latest = schedule.start[follower] - min_wait
    since = np.maximum(latest, schedule.start[predecessor])
    worked = seen.worked(predecessor, schedule.start[predecessor], since)
    early = (latest < schedule.start[predecessor]) | (worked < before)
    for k in np.flatnonzero(early):
        yield _overtakes(seen, int(follower[k]), facts.links[links[k]], "starts", int(schedule.start[follower[k]]))
    for k in np.flatnonzero(schedule.end[follower] < schedule.end[predecessor] + min_wait + own):
        yield _overtakes(seen, int(follower[k]), facts.links[links[k]], "ends", int(schedule.end[follower[k]]))


def _overtakes(seen: View, op: int, link: Link, what: str, minute: int) -> Violation:
    problem = seen.problem
    amount = say("{units:g} units", units=link.transfer_units)
    wait = say(" and the wait of {minutes} is over", minutes=minutes(link.min_wait_min)) if link.min_wait_min else ""
    template = _STARTS_SOON if what == "starts" else _ENDS_SOON
    values = {
        "operation": who(problem, op),
        "minute": at(problem, minute),
        "predecessor": problem.label(link.predecessor),
        "amount": amount,
        "wait": wait,
    }
    sentence = fill(template, values)
    return Violation(NAME, sentence, (link.predecessor, op), int(seen.schedule.machine[op]), say("Start it later."))
