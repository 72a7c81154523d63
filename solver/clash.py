"""Why no plan can exist: the rows that clash, as few as can be, each set confirmed by a solve of its own.

A row is something hard that the planner wrote and could take back. The smallest clash is found by QuickXplain
(Junker 2004, AAAI): about k log(n / k) solves for k of n rows. Nothing is said that no solve has proved.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ortools.sat.python import cp_model

from scheduler.problem import NO_FAMILY, Link, Mode, Operation, Problem
from scheduler.texts import Text, joined, say
from solver.model import build
from solver.objective import Profile
from solver.progress import Clash
from solver.rules.violation import at, minutes, who
from solver.staying import Staying
from solver.windows import Reach, safe_horizon, started_end

_ANY_PLAN = Profile("", (), "Any plan")
_MOST_OPERATIONS = 600
"""The whole problem is tried only up to so many operations; its orders with rows alone are tried at any size."""
_MOST_CLASHES = 3
_MOST_NAMED = 8
_SOLVE_S = 10.0
_BEYOND_ROWS = Clash(
    say("No plan exists even without deadlines, locks, longest waits and limits of pools."),
    (),
    say("Check what has started, and the open hours of the machines."),
)


class Kind(StrEnum):
    """What a row holds."""

    DEADLINE = "deadline"
    LOCK = "lock"
    MAX_WAIT = "max wait"
    LATEST_START = "latest start"
    POOL = "pool"


@dataclass(frozen=True, slots=True, order=True)
class Row:
    """One hard thing that could be taken back; `index` is an order, an operation or a resource."""

    kind: Kind
    index: int
    link: int = 0  # which of the operation's links


def clashes(
    problem: Problem, *, seconds: float = 30.0, should_stop: Callable[[], bool] | None = None, seed: int = 1
) -> tuple[Clash, ...]:
    """Name the rows that cannot all hold, each clash confirmed; empty if none could be confirmed in time."""
    together = started_together(problem)
    if together:
        return together
    search = _Search(problem, time.monotonic() + 0.7 * seconds, 0.3 * seconds, should_stop, seed)
    rows = sorted(rows_of(problem), key=lambda row: (row.kind == Kind.POOL, row))
    found: list[Clash] = []
    if rows and search.impossible([], confirm=True):
        return (_BEYOND_ROWS,)
    while rows and len(found) < _MOST_CLASHES and search.impossible(rows):
        core = search.smallest(rows)
        if not search.impossible(core, confirm=True):
            break
        found.append(_told(problem, core))
        rows = [row for row in rows if row not in core]
    return tuple(found)


def rows_of(problem: Problem) -> Iterator[Row]:
    """Go through all that is hard in a problem and could be taken back."""
    for k, order in enumerate(problem.orders):
        if order.deadline and order.due_min is not None and problem.operations_of[k]:
            yield Row(Kind.DEADLINE, k)
    for op in problem.operations:
        if op.started:
            continue
        if op.lock is not None:
            yield Row(Kind.LOCK, op.index)
        if op.latest_start_min is not None:
            yield Row(Kind.LATEST_START, op.index)
        for k, link in enumerate(op.links):
            if link.max_wait_min is not None:
                yield Row(Kind.MAX_WAIT, op.index, k)
    used = {resource for op in problem.operations for mode in op.modes for resource, _ in mode.resources}
    for resource in sorted(used):
        yield Row(Kind.POOL, resource)


def started_together(problem: Problem) -> tuple[Clash, ...]:
    """Find started operations that hold one machine at the same time; no plan can mend that."""
    found = []
    holders: dict[int, int] = {}
    for op in problem.operations:
        if not op.started or not op.modes or started_end(problem, op) == 0:
            continue
        machine = op.modes[0].machine
        if problem.machines[machine].capacity == 1 and machine in holders:
            other = holders[machine]
            sentence = say(
                "{operation} and {other} have both started on {machine}, which does one at a time.",
                operation=who(problem, op.index),
                other=problem.label(other),
                machine=problem.machines[machine].name,
            )
            found.append(Clash(sentence, (other, op.index), say("Correct their status on the Progress sheet.")))
        holders.setdefault(machine, op.index)
    return tuple(found)


def with_rows(problem: Problem, rows: Sequence[Row]) -> Problem:
    """Return the problem with only these rows, everything else that is hard and could be taken back left out."""
    kept = set(rows)
    orders = tuple(
        replace(order, deadline=order.deadline and Row(Kind.DEADLINE, k) in kept)
        for k, order in enumerate(problem.orders)
    )
    operations = tuple(_operation_with(op, kept) for op in problem.operations)
    most = [sum(_most_needed(op, r) for op in problem.operations) for r in range(len(problem.resources))]
    resources = tuple(
        resource if Row(Kind.POOL, r) in kept else replace(resource, quantity=max(resource.quantity, most[r]))
        for r, resource in enumerate(problem.resources)
    )
    return replace(problem, orders=orders, operations=operations, resources=resources)


def _operation_with(op: Operation, kept: set[Row]) -> Operation:
    if op.started:
        return op
    links = tuple(
        link if Row(Kind.MAX_WAIT, op.index, k) in kept else replace(link, max_wait_min=None)
        for k, link in enumerate(op.links)
    )
    lock = op.lock if Row(Kind.LOCK, op.index) in kept else None
    latest = op.latest_start_min if Row(Kind.LATEST_START, op.index) in kept else None
    return replace(op, links=links, lock=lock, latest_start_min=latest)


def _most_needed(op: Operation, resource: int) -> int:
    return max((sum(count for r, count in mode.resources if r == resource) for mode in op.modes), default=0)


def alone(problem: Problem, rows: Sequence[Row]) -> Problem:
    """Return an easier problem: only the orders that these rows speak of, and what has started, least setups.

    Whatever cannot be done here cannot be done in the whole. With ovens all orders stay, because what bakes
    longer moves the end of what bakes with it.
    """
    ovens = any(machine.batch_by and machine.capacity > 1 for machine in problem.machines)
    if ovens or any(row.kind == Kind.POOL for row in rows):
        kept = list(problem.operations)
    else:
        orders = {row.index if row.kind == Kind.DEADLINE else problem.operations[row.index].order for row in rows}
        kept = [op for op in problem.operations if op.order in orders or op.started]
    number = {op.index: k for k, op in enumerate(kept)}
    operations = tuple(
        replace(
            op,
            index=number[op.index],
            links=tuple(_renumbered(link, number) for link in op.links if link.predecessor in number),
            modes=tuple(_least_setup(problem, mode) for mode in op.modes),
        )
        for op in kept
    )
    return replace(problem, operations=operations, changeovers=())


def _renumbered(link: Link, number: dict[int, int]) -> Link:
    return replace(link, predecessor=number[link.predecessor])


def _least_setup(problem: Problem, mode: Mode) -> Mode:
    least = min(problem.setup_min(mode.machine, family, mode) for family in range(len(problem.families)))
    return replace(mode, setup_min=least, family=NO_FAMILY)


class _Search:
    """Asks CP-SAT whether sets of rows can hold; only a proved `impossible` counts."""

    def __init__(
        self, problem: Problem, until: float, reserve_s: float, should_stop: Callable[[], bool] | None, seed: int
    ) -> None:
        self.problem = problem
        self.until = until
        self.reserve_s = reserve_s  # for the last word
        self.should_stop = should_stop
        self.seed = seed
        self.known: dict[frozenset[Row], bool] = {}

    def impossible(self, rows: Sequence[Row], confirm: bool = False) -> bool:
        """Say whether it is proved that no plan keeps all the rows; `confirm` proves it anew."""
        key = frozenset(rows)
        if confirm or key not in self.known:
            relaxed = with_rows(self.problem, rows)
            proved = bool(rows) and self._infeasible(alone(relaxed, rows), confirm)
            if not proved and len(self.problem.operations) <= _MOST_OPERATIONS:
                proved = self._infeasible(relaxed, confirm)
            self.known[key] = proved
        return self.known[key]

    def smallest(self, rows: list[Row]) -> list[Row]:
        """Return rows of which none can be left out, as far as the time allows to tell."""
        return self._explain([], False, rows)

    def _explain(self, background: list[Row], grown: bool, rows: list[Row]) -> list[Row]:
        if grown and self.impossible(background):
            return []
        if len(rows) == 1:
            return rows
        half = len(rows) // 2
        first, second = rows[:half], rows[half:]
        of_second = self._explain(background + first, True, second)
        of_first = self._explain(background + of_second, bool(of_second), first)
        return of_first + of_second

    def _infeasible(self, problem: Problem, confirm: bool) -> bool:
        left = min(_SOLVE_S, self.until + (self.reserve_s if confirm else 0.0) - time.monotonic())
        if left <= 0 or (self.should_stop is not None and self.should_stop()):
            return False
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = left
        solver.parameters.num_workers = 2
        solver.parameters.random_seed = self.seed + int(confirm)
        solver.parameters.cp_model_probing_level = 0
        return bool(solver.solve(build(problem, _ANY_PLAN).model) == cp_model.INFEASIBLE)


def _told(problem: Problem, rows: Sequence[Row]) -> Clash:
    """Say a clash in a sentence."""
    involved: set[int] = set()
    for row in rows:
        if row.kind == Kind.DEADLINE:
            involved.update(problem.operations_of[row.index])
        elif row.kind != Kind.POOL:
            involved.add(row.index)
        if row.kind == Kind.MAX_WAIT:
            involved.add(problem.operations[row.index].links[row.link].predecessor)
    if len(rows) == 1:
        begun = _sentence(problem, rows[0], begins=True)
        sentence = say("{row}, which no plan can keep{why}.", row=begun, why=_earliest(problem, rows[0]))
    else:
        parts = [_sentence(problem, row) for row in rows[:_MOST_NAMED]]
        if len(rows) > _MOST_NAMED:
            parts.append(say("and {count} more", count=len(rows) - _MOST_NAMED))
        sentence = say("These cannot all hold: {rows}.", rows=joined(parts, "; "))
    return Clash(sentence, tuple(sorted(involved)), _remedy(rows))


def _remedy(rows: Sequence[Row]) -> Text:
    kinds = list(dict.fromkeys(row.kind for row in rows))
    ways = joined([_REMEDIES[kinds[0]][0], *(_REMEDIES[kind][1] for kind in kinds[1:])], say(" or "))
    return say("{ways}.", ways=ways)


_REMEDIES = {
    Kind.DEADLINE: (
        say("Make the order's due date later, or set its Deadline to No"),
        say("make the order's due date later, or set its Deadline to No"),
    ),
    Kind.LOCK: (say("Change the lock or take it off"), say("change the lock or take it off")),
    Kind.MAX_WAIT: (say("Allow a longer Max wait"), say("allow a longer Max wait")),
    Kind.LATEST_START: (
        say("Allow a longer Max wait after the step that is done"),
        say("allow a longer Max wait after the step that is done"),
    ),
    Kind.POOL: (say("Enlarge the pool or open it longer"), say("enlarge the pool or open it longer")),
}
"""What mends each kind: as the beginning of the sentence, and further on in it."""


def _sentence(problem: Problem, row: Row, begins: bool = False) -> Text:
    """Say what a row asks for; `begins` where its words begin the sentence."""
    if row.kind == Kind.DEADLINE:
        order = problem.orders[row.index]
        due = at(problem, order.due_min or 0)
        if begins:
            return say("Order {order} must be done by {due}", order=order.name, due=due)
        return say("order {order} must be done by {due}", order=order.name, due=due)
    if row.kind == Kind.POOL:
        pool = problem.resources[row.index]
        if begins:
            return say("There are only {quantity} of {resource}", quantity=pool.quantity, resource=pool.name)
        return say("there are only {quantity} of {resource}", quantity=pool.quantity, resource=pool.name)
    op = problem.operations[row.index]
    name = who(problem, op.index) if begins else problem.label(op.index)
    if row.kind == Kind.MAX_WAIT:
        link = op.links[row.link]
        return say(
            "{operation} must start within {wait} of the end of {predecessor}",
            operation=name,
            wait=minutes(link.max_wait_min or 0),
            predecessor=problem.label(link.predecessor),
        )
    if row.kind == Kind.LATEST_START:
        latest = at(problem, op.latest_start_min or 0)
        return say("{operation} must start by {latest}", operation=name, latest=latest)
    return _lock_words(problem, op, name)


def _lock_words(problem: Problem, op: Operation, name: Text) -> Text:
    lock = op.lock
    assert lock is not None
    where = "" if lock.machine is None else say(" on {machine}", machine=problem.machines[lock.machine].name)
    when = "" if lock.start_min is None else say(" to start at {start}", start=at(problem, lock.start_min))
    how = say("frozen") if lock.source == "frozen" else say("locked")
    return say("{operation} is {how}{when}{where}", operation=name, how=how, when=when, where=where)


def _earliest(problem: Problem, row: Row) -> str:
    """Say how early an order can be done even if it had the shop to itself, where that is too late."""
    if row.kind != Kind.DEADLINE:
        return ""
    free = frozenset(op.index for op in problem.operations if not op.started)
    places = Staying(problem, free, None)
    reach = Reach(with_rows(problem, []), free, places, safe_horizon(problem))
    end = max((reach.end_lo[k] for k in problem.operations_of[row.index] if k in reach.end_lo), default=0)
    if end <= (problem.orders[row.index].due_min or 0):
        return ""
    return say(": even alone in the shop it ends at {end} at the earliest", end=at(problem, end))
