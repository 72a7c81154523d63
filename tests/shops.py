"""Tiny shops for tests, written in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from scheduler.calendar import Calendar, Span, intersect
from scheduler.problem import (
    Changeover,
    Link,
    Lock,
    Machine,
    Mode,
    Operation,
    Order,
    Problem,
    Resource,
    run_minutes,
)
from scheduler.schedule import Assignment, Schedule

MONDAY = datetime(2026, 11, 23, 0, 0)


def closed(*spans: tuple[int, int]) -> Calendar:
    """Return a calendar that is open except in the given spans (minutes)."""
    return Calendar(MONDAY, closed=[Span(a, b) for a, b in spans])


class Shop:
    """Builds a Problem step by step; names stand for indices.

    shop = Shop().machine("M1").machine("M2", capacity=2)
    shop.order("A", due=50).op("A", "10", {"M1": 5}).op("A", "20", {"M1": 3, "M2": 4}, setup=2, family="red")
    problem = shop.build()
    """

    def __init__(self) -> None:
        self.machines: list[Machine] = []
        self.resources: list[Resource] = []
        self.orders: list[Order] = []
        self.operations: list[Operation] = []
        self.families: list[str] = [""]
        self.changeovers: list[Changeover] = []
        self.settings: dict[str, str] = {}

    def machine(self, name: str, calendar: Calendar | None = None, current: str = "", **fields: object) -> Shop:
        """Add a machine, open day and night unless a calendar is given."""
        machine = Machine(name, calendar or Calendar(MONDAY), current_setup=self.family(current))
        self.machines.append(replace(machine, **fields))
        return self

    def pool(self, name: str, quantity: int = 1, calendar: Calendar | None = None) -> Shop:
        """Add a pool of operators or tools."""
        self.resources.append(Resource(name, quantity, calendar or Calendar(MONDAY)))
        return self

    def order(self, name: str, due: int | None = None, release: int = 0, weight: float = 1, **fields: object) -> Shop:
        """Add an order."""
        order = Order(name, product=name, due_min=due, release_min=release, weight=weight)
        self.orders.append(replace(order, **fields))
        return self

    def changeover(self, from_family: str, to_family: str, minutes: int, machine: str = "*") -> Shop:
        """Add a row of the changeover table."""
        for family in (from_family, to_family):
            if family != "*":
                self.family(family)
        self.changeovers.append(Changeover(from_family, to_family, minutes, machine))
        return self

    def op(
        self,
        order: str,
        step: str,
        run: Mapping[str, float],
        *,
        setup: int = 0,
        family: str = "",
        resources: Mapping[str, int] | None = None,
        may_pause: bool = True,
        after: Sequence[str] | None = None,
        min_wait: int = 0,
        max_wait: int | None = None,
        transfer: float | None = None,
        batch_key: str = "",
        unit_min: float | None = None,
        lock: tuple[str | None, int | None] | None = None,
        started: bool = False,
        earliest: int = 0,
        latest_start: int | None = None,
    ) -> Shop:
        """Add an operation: `run` maps eligible machines to run minutes; `after` names steps of the same order.

        With `unit_min` the run is unit_min x the order's quantity and the minutes in `run` are ignored.
        `after=None` is the step added before for this order, if there is one.
        """
        order_index = next(k for k, o in enumerate(self.orders) if o.name == order)
        same_order = {op.step: op.index for op in self.operations if op.order == order_index}
        names = list(same_order)[-1:] if after is None else list(after)
        links = tuple(Link(same_order[name], min_wait, max_wait, transfer) for name in names)
        pools = tuple((self._resource(name), count) for name, count in (resources or {}).items())
        quantity = self.orders[order_index].quantity
        modes = []
        for name, minutes in run.items():
            m = self._machine(name)
            together = [self.machines[m].calendar, *(self.resources[r].calendar for r, _ in pools)]
            fixed, unit = (minutes, 0.0) if unit_min is None else (0.0, unit_min)
            modes.append(
                Mode(
                    machine=m,
                    run_min=run_minutes(unit, fixed, quantity, 1.0),
                    calendar=intersect(together, MONDAY),
                    setup_min=setup,
                    family=self.family(family),
                    resources=pools,
                    may_pause=may_pause or started,
                    batch_key=batch_key,
                    unit_min=unit,
                    fixed_min=fixed,
                    no_setup=started,
                )
            )
        locked = None if lock is None else Lock(None if lock[0] is None else self._machine(lock[0]), lock[1])
        self.operations.append(
            Operation(
                index=len(self.operations),
                order=order_index,
                step=step,
                modes=tuple(modes),
                name=f"{order}-{step}",
                links=links,
                earliest_min=max(earliest, self.orders[order_index].release_min),
                latest_start_min=latest_start,
                started=started,
                lock=locked,
            )
        )
        return self

    def family(self, name: str) -> int:
        """Return the index of a setup family, adding it when new."""
        if name not in self.families:
            self.families.append(name)
        return self.families.index(name)

    def build(self) -> Problem:
        """Return the finished problem."""
        return Problem(
            plan_start=MONDAY,
            machines=tuple(self.machines),
            orders=tuple(self.orders),
            operations=tuple(self.operations),
            resources=tuple(self.resources),
            families=tuple(self.families),
            changeovers=tuple(self.changeovers),
            settings=dict(self.settings),
        )

    def _machine(self, name: str) -> int:
        return next(k for k, m in enumerate(self.machines) if m.name == name)

    def _resource(self, name: str) -> int:
        return next(k for k, r in enumerate(self.resources) if r.name == name)


def plan(problem: Problem, places: Iterable[tuple[str, int, int, int]]) -> Schedule:
    """Write a plan: (machine, setup start, start, end) for each operation in order."""
    names = [machine.name for machine in problem.machines]
    rows = [Assignment(k, names.index(m), s, b, e) for k, (m, s, b, e) in enumerate(places)]
    return Schedule.of(len(problem.operations), rows)
