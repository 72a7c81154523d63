"""What stands in the rows: machines by work centre, orders by due date, or pools of operators and tools. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from gui.gantt.columns import Columns, Ints
from gui.gantt.rows import Group
from gui.texts import noop, tr
from scheduler.calendar import Calendar
from scheduler.problem import Problem
from scheduler.schedule import UNPLACED

By = Literal["machine", "order", "pool"]
BY: tuple[By, ...] = ("machine", "order", "pool")
WHOLE_SHOP = -1
"""Stands for a calendar: open when any machine is."""
OTHER_GROUP = noop("Other machines")
NO_POOL = noop("No operator or tool")


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """The units that have a row each. An operation that needs two pools stands in two rows."""

    by: By
    names: tuple[str, ...]  # (units,)
    groups: tuple[Group, ...]  # down the chart
    calendar: Ints  # (units,), index into the calendars of the columns, or WHOLE_SHOP
    calendars: tuple[Calendar | None, ...]  # (units,)
    need_operation: Ints  # by pool: one entry for each pool of each way to do each operation
    need_machine: Ints
    need_pool: Ints
    need_count: Ints

    def units(self, columns: Columns, machine: Ints) -> tuple[Ints, Ints]:
        """Return operations and their units in a plan; `machine` says where each operation stands, if anywhere."""
        placed = np.flatnonzero((machine != UNPLACED) & (machine < len(columns.problem.machines)))
        if self.by == "machine":
            return placed, machine[placed]
        if self.by == "order":
            return placed, columns.order[placed]
        fits = machine[self.need_operation] == self.need_machine
        operation, pool = self.need_operation[fits], self.need_pool[fits]
        idle = np.ones(len(machine), dtype=np.bool_)
        idle[operation] = False
        rest = placed[idle[placed]]
        return np.concatenate((operation, rest)), np.concatenate((pool, np.full(len(rest), len(self.names) - 1)))

    def ordered(self, names: Sequence[str]) -> Arrangement:
        """Put groups and rows into the order of these names; what is not named keeps its place behind."""
        if not names:
            return self
        rank = {name: k for k, name in enumerate(names)}
        groups = sorted(self.groups, key=lambda group: rank.get(group.name, len(rank)))
        return replace(self, groups=tuple(
            replace(group, units=tuple(sorted(group.units, key=lambda u: rank.get(self.names[u], len(rank)))))
            for group in groups
        ))  # fmt: skip

    def order_names(self) -> tuple[str, ...]:
        """Return groups and rows down the chart, for `ordered`."""
        return tuple(
            name for group in self.groups for name in (group.name, *(self.names[u] for u in group.units)) if name
        )

    def moved(self, name: str, before: str | None) -> Arrangement:
        """Put a row (or a whole group) before another one, or at the end of its own kind."""
        names = [group.name for group in self.groups]
        if name in names:
            return self._group_moved(name, before)
        groups = []
        for group in self.groups:
            own = [self.names[u] for u in group.units]
            if name in own and (before is None or before in own) and name != before:
                unit = group.units[own.index(name)]
                rest = [u for u in group.units if u != unit]
                at = len(rest) if before is None else rest.index(group.units[own.index(before)])
                group = replace(group, units=(*rest[:at], unit, *rest[at:]))
            groups.append(group)
        return replace(self, groups=tuple(groups))

    def _group_moved(self, name: str, before: str | None) -> Arrangement:
        own = next(group for group in self.groups if group.name == name)
        rest = [group for group in self.groups if group is not own]
        at = next((k for k, group in enumerate(rest) if group.name == before), len(rest))
        return replace(self, groups=(*rest[:at], own, *rest[at:]))


def arrange(columns: Columns, by: By = "machine") -> Arrangement:
    """Arrange a problem by machines, orders or pools."""
    problem = columns.problem
    none = np.zeros(0, dtype=np.int64)
    if by == "order":
        orders = np.lexsort((np.arange(len(columns.due)), columns.due)).tolist()  # without a due date: last
        return Arrangement(
            by, tuple(order.name for order in problem.orders), (Group("", tuple(orders)),) if orders else (),
            np.full(len(problem.orders), WHOLE_SHOP), (None,) * len(problem.orders), none, none, none, none,
        )  # fmt: skip
    if by == "pool":
        names = (*(pool.name for pool in problem.resources), tr(NO_POOL))
        calendars = (*(pool.calendar for pool in problem.resources), None)
        number = np.append(columns.pool_calendar, WHOLE_SHOP)
        needs = _needs(problem)
        return Arrangement(by, names, (Group("", tuple(range(len(names)))),), number, calendars, *needs)
    return Arrangement(
        by, tuple(machine.name for machine in problem.machines), groups_of(problem), columns.machine_calendar,
        tuple(machine.calendar for machine in problem.machines), none, none, none, none,
    )  # fmt: skip


def _needs(problem: Problem) -> tuple[Ints, Ints, Ints, Ints]:
    """List operation, machine, pool and how many of it, of all that operations need beside their machines."""
    needs = [
        (op.index, mode.machine, pool, many)
        for op in problem.operations for mode in op.modes for pool, many in mode.resources
    ]  # fmt: skip
    table = np.array(needs, dtype=np.int64).reshape(-1, 4)
    return table[:, 0], table[:, 1], table[:, 2], table[:, 3]


def groups_of(problem: Problem) -> tuple[Group, ...]:
    """Gather the machines by work centre; one group without a name if there is nothing to gather."""
    found: dict[str, tuple[str, list[int]]] = {}
    for k, machine in enumerate(problem.machines):
        found.setdefault(machine.work_center.casefold(), (machine.work_center, []))[1].append(k)
    if set(found) <= {""} or all(len(machines) == 1 for _, machines in found.values()):
        return (Group("", tuple(range(len(problem.machines)))),) if problem.machines else ()
    named = [Group(name, tuple(machines)) for key, (name, machines) in found.items() if key]
    if "" in found:
        named.append(Group(tr(OTHER_GROUP), tuple(found[""][1])))
    return tuple(named)
