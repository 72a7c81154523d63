"""Pure edits of a problem: lock, unlock, move, hold and release; each returns a new Problem.

What an edit does not touch is shared with the problem that it began from, lookups included, so that an edit
of a hundred thousand operations costs milliseconds.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

import numpy as np

from scheduler.issues import PlanError
from scheduler.problem import Link, Lock, Operation, Problem
from scheduler.schedule import UNPLACED, Minutes, Schedule
from scheduler.texts import say

LockKind = Literal["machine", "time", "both"]
LOCK_COLUMNS = ("Order", "Step", "Machine", "Start", "Lock")
"""The columns of the sheet Locks, as the reader knows them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation is wanted: on which machine, its run from which minute of the plan on."""

    operation: int
    machine: int
    start_min: int


@dataclass(frozen=True, slots=True)
class Held:
    """An order that is on hold: its operations, and its status before. Links count within `operations`."""

    order: int
    status: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class LockRow:
    """One row of the sheet Locks; blank where the lock does not hold."""

    order: str
    step: str
    machine: str
    start: datetime | None
    lock: str

    def values(self) -> tuple[str | datetime | None, ...]:
        """Return the cells in the order of LOCK_COLUMNS."""
        return self.order, self.step, self.machine or None, self.start, self.lock


# --- locks ----------------------------------------------------------------------------------------------------


def with_locks(problem: Problem, locks: Mapping[int, Lock | None]) -> Problem:
    """Give operations other locks, or none."""
    operations = list(problem.operations)
    for index, lock in locks.items():
        if operations[index].lock != lock:
            operations[index] = replace(operations[index], lock=lock)
    return _with_operations(problem, tuple(operations))


def lock(problem: Problem, schedule: Schedule, operations: Iterable[int], kind: LockKind) -> Problem:
    """Lock operations where the plan has them; those that have started or have no place are left out."""
    made: dict[int, Lock | None] = {}
    for index in operations:
        if problem.operations[index].started or schedule.machine[index] == UNPLACED:
            continue
        machine = None if kind == "time" else int(schedule.machine[index])
        start = None if kind == "machine" else int(schedule.start[index])
        made[index] = Lock(machine, start)
    return with_locks(problem, made)


def only_free(problem: Problem, schedule: Schedule, free: Iterable[int]) -> Problem:
    """Hold everything but the `free` operations where a plan has it; locks of the free ones stay."""
    chosen = set(free)
    rest = (op.index for op in problem.operations if op.index not in chosen)
    return lock(problem, schedule, rest, "both")


def unlock(problem: Problem, operations: Iterable[int]) -> Problem:
    """Take the locks off operations."""
    return with_locks(problem, dict.fromkeys(operations))


def freeze(problem: Problem, schedule: Schedule, hours: float) -> Problem:
    """Freeze what the plan starts within so many hours of its start, and unfreeze the rest; planner's locks stay."""
    made: dict[int, Lock | None] = {}
    for op in problem.operations:
        own = op.lock is not None and op.lock.source != "frozen"
        if own or op.started:
            continue
        inside = schedule.machine[op.index] != UNPLACED and schedule.start[op.index] < hours * 60
        if inside:
            made[op.index] = Lock(int(schedule.machine[op.index]), int(schedule.start[op.index]), "frozen")
        elif op.lock is not None:
            made[op.index] = None
    return with_frozen_hours(with_locks(problem, made), hours)


def with_frozen_hours(problem: Problem, hours: float) -> Problem:
    """Say how many hours are frozen; locks stay as they are."""
    made = with_locks(problem, {})
    object.__setattr__(made, "frozen_hours", hours)  # a copy of our own
    return made


def move(problem: Problem, places: Iterable[Place]) -> Problem:
    """Lock operations to a machine and a start: what a drag says. PlanError where one can't be there at all."""
    made: dict[int, Lock | None] = {}
    for place in places:
        why = why_not_on(problem, place.operation, place.machine)
        if why:
            raise PlanError(why, say("Choose one of its machines."))
        made[place.operation] = Lock(place.machine, place.start_min)
    return with_locks(problem, made)


def why_not_on(problem: Problem, operation: int, machine: int) -> str:
    """Say in a sentence why an operation may not be put on a machine; nothing when it may."""
    op = problem.operations[operation]
    order, step = problem.orders[op.order].name, op.step
    if op.started:
        return say("Order {order} step {step} has started and stays where it is.", order=order, step=step)
    if op.lock is not None and op.lock.source == "frozen":
        return say("Order {order} step {step} is frozen: it starts within the frozen hours.", order=order, step=step)
    if op.mode_on(machine) is None:
        return say(
            "Order {order} step {step} cannot be done on {machine}: its routing does not name that machine.",
            order=order,
            step=step,
            machine=problem.machines[machine].name,
        )
    return ""


def carry_locks(before: Problem, after: Problem) -> Problem:
    """Take the planner's locks over to a workbook that was read again, where order, step and machine still exist."""
    steps = {(after.orders[op.order].name, op.step): op for op in after.operations}
    machines = {machine.name: k for k, machine in enumerate(after.machines)}
    shift = round((before.plan_start - after.plan_start).total_seconds() / 60)
    made: dict[int, Lock | None] = {}
    for op in before.operations:
        if op.lock is None or op.lock.source != "lock":
            continue
        now = steps.get((before.orders[op.order].name, op.step))
        if now is None or now.started or now.lock is not None:
            continue
        machine = None if op.lock.machine is None else machines.get(before.machines[op.lock.machine].name)
        start = None if op.lock.start_min is None else op.lock.start_min + shift
        gone = op.lock.machine is not None and (machine is None or now.mode_on(machine) is None)
        if gone or (start is not None and start < now.earliest_min):
            continue
        made[now.index] = Lock(machine, start)
    return with_locks(after, made) if made else after


def lock_rows(problem: Problem) -> list[LockRow]:
    """List the planner's locks as rows of the sheet Locks; what is frozen comes from the plan and is no row."""
    rows = []
    for op in problem.operations:
        if op.lock is None or op.lock.source != "lock":
            continue
        machine = "" if op.lock.machine is None else problem.machines[op.lock.machine].name
        start = None if op.lock.start_min is None else problem.clock.at(op.lock.start_min)
        rows.append(LockRow(problem.orders[op.order].name, op.step, machine, start, op.lock.kind))
    return rows


# --- hold and release -----------------------------------------------------------------------------------------


def hold(problem: Problem, orders: Iterable[int]) -> tuple[Problem, tuple[Held, ...]]:
    """Take orders out of planning; they stay in the list of orders. Returns what `release` needs.

    PlanError when one of them has started: what is on a machine cannot wait.
    """
    chosen = sorted({k for k in orders if problem.operations_of[k]})
    held = []
    for k in chosen:
        indices = problem.operations_of[k]
        if any(problem.operations[index].started for index in indices):
            raise PlanError(
                say("Order {order} has started and cannot be held.", order=problem.orders[k].name),
                say("Hold it on the floor, and report what is done on the sheet Progress."),
            )
        held.append(Held(k, problem.orders[k].status, _renumbered(problem.operations, indices)))
    kept = [op.index for op in problem.operations if op.order not in set(chosen)]
    status = dict.fromkeys(chosen, "hold")
    return _rebuilt(problem, _renumbered(problem.operations, kept), status), tuple(held)


def release(problem: Problem, held: Iterable[Held]) -> Problem:
    """Take held orders back into planning; their operations come last, without a place."""
    operations = list(problem.operations)
    status = {}
    for one in held:
        first = len(operations)
        operations += [_shifted(op, first) for op in one.operations]
        status[one.order] = one.status
    return _rebuilt(problem, tuple(operations), status)


def _renumbered(operations: Sequence[Operation], chosen: Iterable[int]) -> tuple[Operation, ...]:
    """Number the chosen operations anew; links to others fall away."""
    number = {old: new for new, old in enumerate(chosen)}
    made = []
    for old, new in number.items():
        op = operations[old]
        links = tuple(replace(link, predecessor=number[link.predecessor]) for link in op.links
                      if link.predecessor in number)  # fmt: skip
        made.append(op if new == old and links == op.links else replace(op, index=new, links=links))
    return tuple(made)


def _shifted(op: Operation, by: int) -> Operation:
    links = tuple(Link(k.predecessor + by, k.min_wait_min, k.max_wait_min, k.transfer_units) for k in op.links)
    return replace(op, index=op.index + by, links=links)


def _rebuilt(problem: Problem, operations: tuple[Operation, ...], status: Mapping[int, str]) -> Problem:
    orders = list(problem.orders)
    for k, word in status.items():
        orders[k] = replace(orders[k], status=word)
    return replace(problem, orders=tuple(orders), operations=operations)


def _with_operations(problem: Problem, operations: tuple[Operation, ...]) -> Problem:
    """Exchange operations whose orders, modes and links are the same as before: all lookups still hold."""
    made = copy.copy(problem)
    object.__setattr__(made, "operations", operations)
    return made


# --- plans of two problems ------------------------------------------------------------------------------------


def places_before(before: Problem, after: Problem) -> Minutes:
    """Return the index in `before` of each operation of `after`, UNPLACED where it is new; by order and step."""
    if before.orders is after.orders and len(before.operations) == len(after.operations):
        pairs = zip(before.operations, after.operations, strict=True)
        if all(a.order == b.order and a.step == b.step for a, b in pairs):
            return np.arange(len(after.operations), dtype=np.int64)
    known = {(before.orders[op.order].name, op.step): op.index for op in before.operations}
    found = (known.get((after.orders[op.order].name, op.step), UNPLACED) for op in after.operations)
    return np.fromiter(found, dtype=np.int64, count=len(after.operations))


def carry_schedule(before: Problem, after: Problem, schedule: Schedule) -> Schedule:
    """Take a plan over to another problem of the same machines; what is new there has no place."""
    source = places_before(before, after)
    known = source != UNPLACED
    columns = np.full((4, len(source)), UNPLACED, dtype=np.int64)
    for k, column in enumerate((schedule.machine, schedule.setup_start, schedule.start, schedule.end)):
        columns[k, known] = column[source[known]]
    return Schedule(columns[0].copy(), columns[1].copy(), columns[2].copy(), columns[3].copy())
