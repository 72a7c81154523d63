"""What has changed between two readings of the planner's files, in the planner's words.

Things go by their names: orders, steps, machines, pools; the number of a row does not matter. With a third problem, the
one that was read the last time, what the planner has edited here is told apart from what has changed in the
files: only the latter is a change. `scheduler.refresh` takes changes over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from scheduler.calendar import Calendar
from scheduler.child import no_garbage_collection
from scheduler.difference_words import HOW_MANY
from scheduler.problem import Mode, Operation, Order, Problem
from scheduler.texts import Text, joined, say

Key = tuple[str, ...]
"""What a change is about, such as ("order", "A1", "due_min") or ("step", "A1", "20")."""
KINDS = {
    "order": say("orders"), "routing": say("routing steps"), "progress": say("reports from the floor"),
    "lock": say("locks"), "machine": say("machines"), "resource": say("resources"), "hours": say("working times"),
    "changeover": say("changeovers"), "setting": say("settings"),
}  # fmt: skip
"""The kinds of change in the order in which they are listed, with the words for them."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change, to be accepted or refused.

    `kind` is one of KINDS, `what` is `new`, `gone` or `changed`. `subject` names the thing, `text` says what has
    changed, `edited` what the planner has put there instead. `orders` are the names of the orders that it
    touches, `needs` the numbers of the changes without which it cannot be.
    """

    number: int
    kind: str
    what: str
    subject: str
    text: str
    covers: tuple[Key, ...]
    orders: tuple[str, ...] = ()
    edited: str = ""
    needs: tuple[int, ...] = ()

    def __str__(self) -> str:
        """Write the change on one line."""
        return str(self.words)

    @property
    def words(self) -> Text:
        """Return the whole change."""
        mine = say(" (you have: {edited})", edited=self.edited) if self.edited else ""
        return say("{subject}: {change}{edited}", subject=self.subject, change=self.text, edited=mine)


@dataclass(frozen=True)
class Difference:
    """All changes from the problem in use, `current`, to the one that was read, `new`."""

    current: Problem
    new: Problem
    changes: tuple[Change, ...]
    presence: Mapping[Key, Key] = field(default_factory=dict)
    """By ("order", name) or ("step", order, step): the key that must be accepted for it to come or to go."""

    def __bool__(self) -> bool:
        """Say whether anything has changed."""
        return bool(self.changes)

    @property
    def summary(self) -> Text:
        """Say in a line how much has changed: `3 new orders, 1 machine gone, 2 changed orders`."""
        counts: dict[tuple[str, str], dict[str, None]] = {}
        for change in self.changes:
            counts.setdefault((change.kind, change.what), {})[change.subject] = None
        parts = []
        for kind in KINDS:
            for what in ("new", "gone", "changed"):
                number = len(counts.get((kind, what), ()))
                if number:
                    parts.append(HOW_MANY[kind, what](number))
        return joined(parts, ", ") if parts else say("Nothing has changed.")

    def with_needed(self, chosen: Iterable[int]) -> frozenset[int]:
        """Return the chosen changes and all that they need."""
        found: set[int] = set()
        left = list(chosen)
        while left:
            number = left.pop()
            if number not in found:
                found.add(number)
                left.extend(self.changes[number].needs)
        return frozenset(found)

    def pulled_in(self, chosen: Iterable[int]) -> tuple[str, ...]:
        """Say which changes come with the chosen ones because these need them."""
        asked = set(chosen)
        told = []
        for number in sorted(self.with_needed(asked) - asked):
            change = self.changes[number]
            wanted_by = next(other for other in self.changes if number in other.needs
                             and other.number in self.with_needed(asked))  # fmt: skip
            told.append(say("{change} comes with {other}.", change=change.words, other=wanted_by.subject))
        return tuple(told)


def compare(
    current: Problem, new: Problem, base: Problem | None = None, unplanned: Mapping[str, str] | None = None
) -> Difference:
    """Return what has changed; `base` is the last reading, where `current` has been edited since.

    Read the files with `now` = the plan start in use, so that the clock alone changes nothing. `unplanned` says of
    orders of the files that are not to be planned why, as `on hold`; see `why_unplanned`. 10,000 operations take
    a tenth of a second.
    """
    from scheduler.difference_factory import factory_changes
    from scheduler.difference_orders import OrderChanges

    with no_garbage_collection():
        sides = Sides(current, new, base)
        found = list(factory_changes(sides))
        orders = OrderChanges(sides, unplanned)
        found += orders.find()
        rank = {kind: k for k, kind in enumerate(KINDS)}
        found.sort(key=lambda change: rank[change.kind])  # stable: within a kind as in the files
        numbered = [replace(change, number=k) for k, change in enumerate(found)]
        return Difference(current, new, tuple(_with_needs(sides, numbered)), orders.presence)


# --- looking things up ----------------------------------------------------------------------------------------


class Side:
    """One problem, its things by their names."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.orders = {order.name: k for k, order in enumerate(problem.orders)}
        self.machines = {machine.name: k for k, machine in enumerate(problem.machines)}
        self.resources = {resource.name: k for k, resource in enumerate(problem.resources)}
        self._steps: dict[str, dict[str, Operation]] = {}
        self._hours: dict[int, tuple[Any, ...]] = {}
        self._specs: dict[int, tuple[Any, ...]] = {}
        self._used: dict[int, tuple[frozenset[str], frozenset[str]]] = {}

    def order(self, name: str) -> Order | None:
        """Return an order."""
        k = self.orders.get(name)
        return None if k is None else self.problem.orders[k]

    def steps(self, order: str) -> dict[str, Operation]:
        """Return the operations of an order by their steps."""
        known = self._steps.get(order)
        if known is None:
            k, operations = self.orders.get(order), self.problem.operations
            indices = () if k is None else self.problem.operations_of[k]
            known = self._steps[order] = {operations[i].step: operations[i] for i in indices}
        return known

    def hours(self, calendar: Calendar) -> tuple[Any, ...]:
        """Return what a calendar says, comparable between problems of any plan start."""
        known = self._hours.get(id(calendar))
        if known is None:
            known = self._hours[id(calendar)] = hours_of(calendar)
        return known

    def modes(self, modes: tuple[Mode, ...]) -> tuple[Any, ...]:
        """Return what the routing says of modes, by names: nothing that follows from quantity or efficiency."""
        known = self._specs.get(id(modes))
        if known is None:
            known = self._specs[id(modes)] = tuple(self._mode(mode) for mode in modes)
        return known

    def _mode(self, mode: Mode) -> tuple[Any, ...]:
        problem = self.problem
        pools = tuple((problem.resources[pool].name, count) for pool, count in mode.resources)
        return (
            problem.machines[mode.machine].name, mode.unit_min, mode.fixed_min, mode.setup_min,
            problem.families[mode.family], pools, mode.may_pause, mode.batch_key,
        )  # fmt: skip

    def used(self, modes: tuple[Mode, ...]) -> tuple[frozenset[str], frozenset[str]]:
        """Return the names of the machines and of the pools that modes name."""
        known = self._used.get(id(modes))
        if known is None:
            problem = self.problem
            known = self._used[id(modes)] = (
                frozenset(problem.machines[mode.machine].name for mode in modes),
                frozenset(problem.resources[pool].name for mode in modes for pool, _ in mode.resources),
            )
        return known


class Sides:
    """The three problems: in use, newly read, and read before."""

    def __init__(self, current: Problem, new: Problem, base: Problem | None) -> None:
        self.current = Side(current)
        self.new = Side(new)
        self.base = self.current if base is None or base is current else Side(base)

    def before(self, kind: str, name: str) -> Side:
        """Return the side that holds what the new one is compared with: what was read before, else what is in use."""
        return self.base if name in getattr(self.base, kind) else self.current

    def values(
        self, get: Callable[[Side, Any], Any], before: Any, now: Any, current: Any, old: Side
    ) -> tuple[Any, Any, Any] | None:
        """Return (before, now, in use) of one value where the files have changed it and it is not in use already."""
        was, comes = get(old, before), get(self.new, now)
        if was == comes:
            return None
        used = was if current is before else get(self.current, current)
        return None if used == comes else (was, comes, used)


def hours_of(calendar: Calendar) -> tuple[Any, ...]:
    """Return shifts and exceptions of a calendar as plain values, exceptions by the clock."""
    arguments: dict[str, Any] = calendar.arguments()
    start: datetime = arguments["plan_start"]
    parts = arguments["parts"]
    if parts:
        return ("together", *(hours_of(part) for part in parts))

    def clock(spans: Iterable[Any]) -> tuple[Any, ...]:
        zero = round((start - datetime(1900, 1, 1)).total_seconds() / 60)
        return tuple(sorted((zero + span.start_min, zero + span.end_min, span.reason) for span in spans))

    return arguments["shifts"], clock(arguments["closed"]), clock(arguments["overtime"])


def minutes_between(a: Problem, b: Problem) -> int:
    """Return the minutes from the plan start of `b` to that of `a`: add them to a minute of `a` to have one of `b`."""
    return round((a.plan_start - b.plan_start).total_seconds() / 60)


# --- what comes with what -------------------------------------------------------------------------------------


def _with_needs(sides: Sides, changes: list[Change]) -> Iterator[Change]:
    """Say of each change which others it cannot be without."""
    arrivals: dict[Key, int] = {}
    departures: dict[Key, int] = {}
    for change in changes:
        for key in change.covers:
            if len(key) == 2 and key[0] in ("machine", "resource"):
                (arrivals if change.what == "new" else departures)[key] = change.number
    needs: list[set[int]] = [set() for _ in changes]
    structure: dict[str, set[int]] = {}
    for change in changes:
        for order, gets, loses in _references(sides, change):
            for key in gets:
                if key in arrivals:
                    needs[change.number].add(arrivals[key])
            for key in loses:
                if key in departures:
                    needs[departures[key]].add(change.number)
            if order:
                structure.setdefault(order, set()).add(change.number)
    for numbers in structure.values():
        for number in numbers:
            needs[number] |= numbers
    for change in changes:
        yield replace(change, needs=tuple(sorted(needs[change.number] - {change.number})))


def _references(sides: Sides, change: Change) -> Iterator[tuple[str, set[Key], set[Key]]]:
    """Go through what a change names: (order whose chain of steps it alters, what it comes to name, what no more)."""
    for key in change.covers:
        if key[0] == "order" and len(key) == 2:
            yield "", _named(sides.new, sides.new.steps(key[1]).values()), \
                _named(sides.current, sides.current.steps(key[1]).values())  # fmt: skip
        elif key[0] in ("step", "spec", "progress", "lock"):
            old, new = sides.current.steps(key[1]), sides.new.steps(key[1])
            if key[0] != "progress":
                old = {key[2]: old[key[2]]} if key[2] in old else {}
                new = {key[2]: new[key[2]]} if key[2] in new else {}
            gets, loses = _named(sides.new, new.values()), _named(sides.current, old.values())
            linked = key[0] == "step" or (key[0] == "spec" and _links(sides.current, old) != _links(sides.new, new))
            yield (key[1] if linked else ""), gets - loses, loses - gets


def _named(side: Side, operations: Iterable[Operation]) -> set[Key]:
    found: set[Key] = set()
    for op in operations:
        machines, pools = side.used(op.modes)
        found.update(("machine", name) for name in machines)
        found.update(("resource", name) for name in pools)
    return found


def _links(side: Side, steps: Mapping[str, Operation]) -> set[str]:
    return {side.problem.operations[link.predecessor].step for op in steps.values() for link in op.links}
