"""The first plans of a run: dispatching rules one after another, then what hard dates need; or why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from scheduler.problem import Machine, Mode, Problem
from scheduler.schedule import Schedule
from scheduler.texts import counted, joined, say
from solver.bounds import Limits, never_fits
from solver.check import check
from solver.dispatch import BY_HAND, RULES, SWEEP, facts_of, in_time
from solver.kernels import warm
from solver.placing import in_sequence, left_shift
from solver.progress import Clash
from solver.rules.violation import at, who
from solver.timetable import Unplaceable
from solver.urgent import urgent_first

if TYPE_CHECKING:
    from solver.engine import Desk

_GOOD_RULES = (BY_HAND[0], BY_HAND[2], SWEEP[0], SWEEP[2])
FIRST_RULES = (*_GOOD_RULES, *(rule for rule in RULES if rule not in _GOOD_RULES))
"""The first plan is what a planner would make by hand; then the rules that are best most often."""
SWEEP_SHARE = 0.1
"""How much of the time the rules may take once there is a plan; the good ones four times as much."""
_URGENT_SHARE = 0.3
_FEW = 2_000
"""Up to so many operations the whole model may find a plan, or why there is none: it gets the rest of the time."""


def construct(desk: Desk, start_plan: Schedule | None) -> tuple[Clash, ...]:
    """Build first plans by rules; return what can't be placed even on an empty floor."""
    problem = desk.problem
    if start_plan is not None and next(check(problem, start_plan), None) is None:
        desk.offer(start_plan)  # else it is out of date
    facts = facts_of(problem)
    for rule in FIRST_RULES:
        if desk.best is not None or rule is not FIRST_RULES[0]:
            impossible = _impossible(desk)
            if impossible:
                return impossible
            if warm.compiled():
                warm.warm_up_in_background()
            share = SWEEP_SHARE * (4 if rule in _GOOD_RULES else 1)
            if desk.best is not None and (desk.over() or desk.seconds > share * desk.settings.seconds):
                return ()
        try:
            _offer_shifted(desk, in_time(problem, rule, facts))
        except Unplaceable as stuck:
            desk.stuck = stuck.operation
    impossible = _impossible(desk)
    if impossible:
        return impossible
    if desk.best is None:
        few = len(problem.operations) <= _FEW
        until_s = desk.settings.seconds * (_URGENT_SHARE if few else 1.0)
        urgent = urgent_first(problem, facts, lambda: desk.over() or desk.seconds > until_s)
        if urgent is not None:
            _offer_shifted(desk, urgent)
    for rank in (facts.due, [d + t for d, t in zip(facts.due, facts.tail, strict=True)]):
        if desk.over() and desk.best is not None:
            return ()
        try:
            _offer_shifted(desk, in_sequence(problem, rank))
        except Unplaceable as stuck:
            desk.stuck = stuck.operation
    return ()


def _offer_shifted(desk: Desk, made: Schedule) -> None:
    if desk.offer(made):
        offer_left_shift(desk)


def offer_left_shift(desk: Desk) -> bool:
    """Move the best plan as early as it goes; say whether that made it better."""
    if desk.best is None:
        return False
    try:
        return desk.offer(left_shift(desk.problem, desk.best))
    except Unplaceable:
        return False


def _impossible(desk: Desk) -> tuple[Clash, ...]:
    """Return what no plan can keep, by the open hours and the limits alone; nothing if there is a plan."""
    if desk.best is None:
        contradictions = tuple(_contradictions(desk.problem))
        if contradictions:
            return contradictions
        hopeless = never_fits(desk.problem)
        if hopeless:
            return tuple(_no_place(desk.problem, op) for op in hopeless)
    known = desk.learn_limits()
    return () if desk.best is not None else (*_deadlines_too_early(desk, known), *_locks_too_early(desk, known))


def _contradictions(problem: Problem) -> Iterator[Clash]:
    """Find what no plan can keep whatever the times: locks on a wrong machine, pools too small, machines held twice."""
    started: dict[int, list[int]] = {}
    for op in problem.operations:
        modes = op.allowed_modes
        if not modes:
            locked = "" if op.lock is None or op.lock.machine is None else problem.machines[op.lock.machine].name
            yield Clash(
                say(
                    "{operation} is locked to {machine}, which is not one of its machines.",
                    operation=who(problem, op.index),
                    machine=locked,
                )
                if locked
                else say("{operation} has no machine that can do it.", operation=who(problem, op.index)),
                (op.index,),
                say("Take the lock off, or add the machine to its routing."),
            )
            continue
        lacking = [_lacking(problem, mode) for mode in modes]
        if all(lacking) and not op.started:
            resource, amount = lacking[0]  # type: ignore[misc]
            pool = problem.resources[resource]
            yield Clash(
                say(
                    "{operation} needs {amount} of {pool}, but there are only {quantity}.",
                    operation=who(problem, op.index),
                    amount=amount,
                    pool=pool.name,
                    quantity=pool.quantity,
                ),
                (op.index,),
                say("Raise the Quantity of {pool}, or lower the Resource quantity of the step.", pool=pool.name),
            )
        if op.started:
            started.setdefault(modes[0].machine, []).append(op.index)
    for machine, ops in ((problem.machines[m], ops) for m, ops in started.items()):
        if len(ops) > machine.capacity:
            yield _held_twice(problem, machine, ops)


def _held_twice(problem: Problem, machine: Machine, ops: list[int]) -> Clash:
    names = joined([who(problem, ops[0]), *(problem.label(k) for k in ops[1:4])], say(" and "))
    room = counted("one operation", "{n} operations", machine.capacity)
    return Clash(
        say(
            "{operations} are reported as started on {machine}, which works on {room} at once.",
            operations=names,
            machine=machine.name,
            room=room,
        ),
        tuple(ops),
        say("Report the one that is over as done, or correct its machine."),
    )


def _lacking(problem: Problem, mode: Mode) -> tuple[int, int] | None:
    """Return a pool that is smaller than what a mode needs of it, and how much that is."""
    return next(((r, amount) for r, amount in mode.resources if amount > problem.resources[r].quantity), None)


def _deadlines_too_early(desk: Desk, known: Limits) -> Iterator[Clash]:
    """Find operations that end after their order's deadline even if no other order were in the way."""
    problem = desk.problem
    for order, last in zip(problem.orders, problem.last_operations, strict=True):
        for op in last if order.deadline and order.due_min is not None else ():
            end_min, due_min = known.ends[op], order.due_min or 0
            if end_min > due_min:
                yield Clash(
                    say(
                        "{operation} must be done by {due}, but even with no other order in its way it ends at "
                        "{end} at the earliest.",
                        operation=who(problem, op),
                        due=at(problem, due_min),
                        end=at(problem, end_min),
                    ),
                    (op,),
                    say("Set a later due date, or Deadline to No; or give it longer open hours or an earlier release."),
                )


def _locks_too_early(desk: Desk, known: Limits) -> Iterator[Clash]:
    """Find operations locked or frozen to a start before what comes before them can be done."""
    problem = desk.problem
    for op in problem.operations:
        if op.started or op.lock is None or op.lock.start_min is None:
            continue
        is_frozen, start_min = op.lock.source == "frozen", op.lock.start_min
        how = say("frozen") if is_frozen else say("locked")
        remedy = say("Lower Frozen hours.") if is_frozen else say("Take the lock off, or move it.")
        if op.earliest_min > start_min:
            yield Clash(
                say(
                    "{operation} is {how} to start at {start}, but it is released, or what is done before it lets "
                    "it start, at {earliest}.",
                    operation=who(problem, op.index),
                    how=how,
                    start=at(problem, start_min),
                    earliest=at(problem, op.earliest_min),
                ),
                (op.index,),
                remedy,
            )
        for link in op.links:
            ready_min = known.ends[link.predecessor] + link.min_wait_min
            if link.transfer_units is None and ready_min > start_min:
                yield Clash(
                    say(
                        "{operation} is {how} to start at {start}, but {predecessor} before it lets it start at "
                        "{ready} at the earliest.",
                        operation=who(problem, op.index),
                        how=how,
                        start=at(problem, start_min),
                        predecessor=problem.label(link.predecessor),
                        ready=at(problem, ready_min),
                    ),
                    (op.index, link.predecessor),
                    remedy,
                )


def _no_place(problem: Problem, op: int) -> Clash:
    modes = problem.operations[op].allowed_modes
    names = joined(dict.fromkeys(problem.machines[mode.machine].name for mode in modes), say(" or ")) or say(
        "any machine"
    )
    return Clash(
        say(
            "{operation} never fits into the open hours of {machines} and the pools that it needs.",
            operation=who(problem, op),
            machines=names,
        ),
        (op,),
        say("Give it longer open hours, let it pause, or take back its lock."),
    )
