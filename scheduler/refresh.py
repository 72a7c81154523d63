"""Take changes of the planner's files over into the problem in use; locks, edits and what runs stay as they are.

    difference = compare(current, read_again, last_read)
    problem = accept(difference, chosen)                    # with what the chosen changes need
    plan = carry_plan(current, problem, schedule)           # then solver.repair.repair(problem, plan)

Pure; 10,000 operations take some tenths of a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import numpy as np

from scheduler.child import no_garbage_collection
from scheduler.difference import Difference, Key, Side, Sides, compare, minutes_between
from scheduler.difference_factory import changeover_rows
from scheduler.difference_routes import links_of
from scheduler.edit import Held, places_before
from scheduler.merge_factory import Factory, in_new_order
from scheduler.problem import Changeover, Link, Lock, Mode, Operation, Order, Problem
from scheduler.schedule import UNPLACED, Schedule

__all__ = ["Difference", "accept", "carry_held", "carry_plan", "compare"]


def accept(difference: Difference, chosen: Iterable[int]) -> Problem:
    """Return the problem in use with the chosen changes, and those that they need; none gives the same object."""
    numbers = difference.with_needed(chosen)
    if not numbers:
        return difference.current
    taken = {key for number in numbers for key in difference.changes[number].covers}
    with no_garbage_collection():
        return _Merge(difference, taken).problem()


def carry_plan(before: Problem, after: Problem, schedule: Schedule) -> Schedule:
    """Take a plan over to a changed problem: by order and step, machine by name, times by the clock.

    What is new, or may not be on its machine any more, has no place. The plan may break rules: repair it.
    """
    source = places_before(before, after)
    machines = {machine.name: k for k, machine in enumerate(after.machines)}
    to_machine = np.array([*(machines.get(machine.name, UNPLACED) for machine in before.machines), UNPLACED])
    columns = np.full((4, len(source)), UNPLACED, dtype=np.int64)
    known = source != UNPLACED
    columns[0, known] = to_machine[schedule.machine[source[known]]]
    shift = minutes_between(before, after)
    for k, column in enumerate((schedule.setup_start, schedule.start, schedule.end), start=1):
        columns[k, known] = np.maximum(0, column[source[known]] + shift)
    for op in after.operations:
        if columns[0, op.index] != UNPLACED and op.mode_on(int(columns[0, op.index])) is None:
            columns[0, op.index] = UNPLACED
    columns[:, columns[0] == UNPLACED] = UNPLACED
    return Schedule(columns[0].copy(), columns[1].copy(), columns[2].copy(), columns[3].copy())


def carry_held(before: Problem, after: Problem, held: Iterable[Held]) -> tuple[Held, ...]:
    """Take orders on hold over to a changed problem; those of orders or machines that are gone fall away."""
    factory = Factory(Sides(before, after, None), None)
    now = factory.now
    kept = []
    for one in held:
        k = now.orders.get(before.orders[one.order].name)
        if k is None or after.operations_of[k]:
            continue
        modes = [factory.modes(factory.sides.current, op, None) for op in one.operations]
        if all(modes):
            operations = (
                replace(op, order=k, modes=found, lock=factory.lock(factory.sides.current, op, found))
                for op, found in zip(one.operations, modes, strict=True)
            )
            kept.append(Held(k, one.status, tuple(operations)))
    return tuple(kept)


class _Merge:
    """Puts one problem together from two."""

    def __init__(self, difference: Difference, taken: set[Key]) -> None:
        self.difference = difference
        self.taken = taken
        self.sides = Sides(difference.current, difference.new, None)
        self.current, self.new = self.sides.current, self.sides.new
        self.factory = Factory(self.sides, taken)
        self._fields: dict[str, list[str]] = {}
        for key in taken:
            if key[0] == "order" and len(key) == 3:
                self._fields.setdefault(key[1], []).append(key[2])

    def problem(self) -> Problem:
        """Return the merged problem."""
        names = in_new_order(
            [name for name in self.current.orders if not self._leaves("order", name)],
            [name for name in self.new.orders if name in self.current.orders or self._comes("order", name)],
        )
        chains = {name: self._chain(name) for name in names}
        places = (self._side(name, step) for name, chain in chains.items() for step in chain)
        self.factory.keep_needed((side, op.modes) for side, op in places)
        orders: list[Order] = []
        operations: list[Operation] = []
        for name, chain in chains.items():
            orders.append(self._order(name))
            operations += self._operations(orders[-1], len(orders) - 1, chain, len(operations))
        factory, current, new = self.factory, self.current.problem, self.new.problem
        return Problem(
            plan_start=factory.plan_start,
            machines=factory.machines,
            orders=tuple(orders),
            operations=tuple(operations),
            resources=factory.resources,
            families=factory.families,
            changeovers=self._changeovers(),
            settings=self._settings(),
            frozen_hours=(new if ("frozen hours",) in self.taken else current).frozen_hours,
        )

    def _comes(self, *key: str) -> bool:
        return self.difference.presence.get(key) in self.taken

    _leaves = _comes

    def _chain(self, order: str) -> list[str]:
        """Return the steps that an order has then."""
        used, now = self.current.steps(order), self.new.steps(order)
        if order not in self.current.orders:
            return list(now)
        return in_new_order(
            [step for step in used if step in now or not self._leaves("step", order, step)],
            [step for step in now if step in used or self._comes("step", order, step)],
        )

    # --- orders -----------------------------------------------------------------------------------------------

    def _order(self, name: str) -> Order:
        used, now = self.current.order(name), self.new.order(name)
        if used is None or now is None:
            side = self.new if used is None else self.current
            order = now or used
            assert order is not None
            return self.factory.moved(side, order)
        fields = self._fields.get(name, ())
        used, now = self.factory.moved(self.current, used), self.factory.moved(self.new, now)
        return replace(used, place=now.place, **{field: getattr(now, field) for field in fields})

    # --- operations -------------------------------------------------------------------------------------------

    def _side(self, order: str, step: str) -> tuple[Side, Operation]:
        """Return where the modes of a step come from."""
        used, now = self.current.steps(order).get(step), self.new.steps(order).get(step)
        if now is None or used is None:
            side, op = (self.current, used) if now is None else (self.new, now)
            assert op is not None
            return side, op
        key: Key = ("progress", order) if used.started or now.started else ("spec", order, step)
        return (self.new, now) if key in self.taken else (self.current, used)

    def _operations(self, order: Order, number: int, chain: list[str], first: int) -> Iterator[Operation]:
        index = {step: first + k for k, step in enumerate(chain)}
        used, now = self.current.steps(order.name), self.new.steps(order.name)
        reported = ("progress", order.name) in self.taken
        for step in chain:
            side, op = self._side(order.name, step)
            mine, theirs = used.get(step), now.get(step)
            floor_side, floor_op = (self.new, theirs) if theirs is not None and (mine is None or reported) else (
                self.current, mine)  # fmt: skip
            assert floor_op is not None
            own = side.problem.orders[op.order].quantity
            modes = self.factory.modes(side, op, None if op.started or order.quantity == own else order.quantity)
            earliest, latest, end = self.factory.bounds(floor_side, floor_op)
            yield Operation(  # `replace` takes three times as long
                index=index[step],
                order=number,
                step=step,
                modes=modes,
                name=op.name,
                links=self._links(order.name, step, side, op, index),
                earliest_min=max(order.release_min, earliest),
                latest_start_min=latest,
                earliest_end_min=end,
                started=op.started,
                lock=None if op.started else self._lock(order.name, step, modes),
                attributes=op.attributes,
                place=(theirs or op).place,
            )

    def _links(self, order: str, step: str, side: Side, op: Operation, index: Mapping[str, int]) -> tuple[Link, ...]:
        """Return what a step waits for: as its route says, and what a refused report has not taken away."""
        found = links_of(side, op)
        other = self.current if side is self.new else self.new
        twin = other.steps(order).get(step)
        if twin is not None and twin.links and not op.started:
            for before, link in links_of(other, twin).items():
                reported = self.difference.presence.get(("step", order, before)) == ("progress", order)
                if before not in found and reported:
                    found[before] = link
                elif before in found and side is self.current and ("order", order, "quantity") in self.taken:
                    found[before] = replace(found[before], transfer_units=link.transfer_units)
        return tuple(
            link if link.predecessor == index[before] else replace(link, predecessor=index[before])
            for before, link in found.items() if before in index
        )  # fmt: skip

    def _lock(self, order: str, step: str, modes: tuple[Mode, ...]) -> Lock | None:
        used, now = self.current.steps(order).get(step), self.new.steps(order).get(step)
        if used is None or now is None:
            side, op = (self.new, now) if used is None else (self.current, used)
        else:
            old = self.factory.lock(self.current, used, modes)
            fresh = self.factory.lock(self.new, now, modes)
            frozen = fresh if ("frozen",) in self.taken else old
            planner = fresh if ("lock", order, step) in self.taken else old
            if planner is not None and planner.source == "lock":
                return planner
            return frozen if frozen is not None and frozen.source == "frozen" else None
        assert op is not None
        return self.factory.lock(side, op, modes)

    # --- the rest ---------------------------------------------------------------------------------------------

    def _changeovers(self) -> tuple[Changeover, ...]:
        used, now = changeover_rows(self.current.problem), changeover_rows(self.new.problem)
        keys = in_new_order(
            [key for key in used if key in now or key not in self.taken],
            [key for key in now if key in used or key in self.taken],
        )
        return tuple(row for key in keys for row in (now if key in self.taken or key not in used else used)[key])

    def _settings(self) -> dict[str, str]:
        used, now = self.current.problem.settings, self.new.problem.settings
        made = {}
        for name in (*now, *(name for name in used if name not in now)):
            source = now if ("setting", name) in self.taken else used
            if name in source:
                made[name] = source[name]
        return made

