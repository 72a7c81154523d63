"""The factory of a problem that is put together from two: machines, pools, calendars, and modes that name them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from typing import Any, TypeVar

from scheduler.calendar import Calendar, Span, intersect
from scheduler.difference import Key, Side, Sides, minutes_between
from scheduler.problem import Lock, Machine, Mode, Operation, Order, Resource, run_minutes

_Name = TypeVar("_Name")


class Factory:
    """What a merged problem has of the two sides; call `keep_needed` once before asking for machines or modes.

    With `taken` None everything is as the new side has it.
    """

    def __init__(self, sides: Sides, taken: Set[Key] | None) -> None:
        self.sides = sides
        self.now = sides.new
        self.taken = taken
        target = sides.new if self._has(("start",)) else sides.current
        self.plan_start = target.problem.plan_start
        self._shift = {id(side): minutes_between(side.problem, target.problem) for side in (sides.current, sides.new)}
        self._accepted: dict[Key, list[str]] = {}
        for key in taken or ():
            if key[0] in ("machine", "resource") and len(key) == 3 and key[2] != "current_setup":
                self._accepted.setdefault(key[:2], []).append(key[2])
        self.machines: tuple[Machine, ...] = ()
        self.resources: tuple[Resource, ...] = ()
        self.families: tuple[str, ...] = ()
        self._family: dict[str, int] = {}
        self._machine: dict[str, int] = {}
        self._resource: dict[str, int] = {}
        self._calendars: dict[Any, Calendar] = {}
        self._together: dict[tuple[int, ...], Calendar] = {}
        self._modes: dict[tuple[int, int, float | None], tuple[Mode, ...]] = {}
        if taken is None:
            self.keep_needed(())

    def _has(self, key: Key) -> bool:
        return self.taken is None or key in self.taken

    # --- machines and pools -----------------------------------------------------------------------------------

    def keep_needed(self, used: Iterable[tuple[Side, tuple[Mode, ...]]]) -> None:
        """Decide what there is: what was accepted, and whatever the modes of some operation cannot be without."""
        machines, resources = set(self._names("machine")), set(self._names("resource"))
        families = dict.fromkeys(self.now.problem.families)
        seen: set[int] = set()
        for side, modes in used:
            if id(modes) in seen:
                continue
            seen.add(id(modes))
            named, pools = side.used(modes)
            resources |= pools
            if named.isdisjoint(machines):
                machines.add(side.problem.machines[modes[0].machine].name)
            if side is self.sides.current:
                families.update(dict.fromkeys(side.problem.families[mode.family] for mode in modes))
        chosen = [self._thing("machine", name) for name in self._ordered("machines", machines)]
        for side, machine in chosen:
            families[self._setup_of(side, machine)] = None
        self.families = tuple(families)
        self._family = {name: k for k, name in enumerate(self.families)}
        self.machines = tuple(self._made_machine(side, machine) for side, machine in chosen)
        pools_chosen = [self._thing("resource", name) for name in self._ordered("resources", resources)]
        self.resources = tuple(self._made_resource(side, resource) for side, resource in pools_chosen)
        self._machine = {machine.name: k for k, machine in enumerate(self.machines)}
        self._resource = {resource.name: k for k, resource in enumerate(self.resources)}

    def _names(self, kind: str) -> list[str]:
        """Return the names that stay or come."""
        used, now = getattr(self.sides.current, f"{kind}s"), getattr(self.now, f"{kind}s")
        if self.taken is None:
            return list(now)
        kept = [name for name in used if name in now or (kind, name) not in self.taken]
        return kept + [name for name in now if name not in used and (kind, name) in self.taken]

    def _ordered(self, group: str, names: Set[str]) -> list[str]:
        used, now = getattr(self.sides.current, group), getattr(self.now, group)
        return in_new_order([name for name in used if name in names], [name for name in now if name in names])

    def _thing(self, kind: str, name: str) -> tuple[Side, Any]:
        """Return a machine or pool of the side that has it, the current one where both do."""
        group = f"{kind}s"
        side = self.sides.current if name in getattr(self.sides.current, group) and self.taken is not None else self.now
        return side, getattr(side.problem, group)[getattr(side, group)[name]]

    def _fields(self, kind: str, name: str) -> dict[str, Any]:
        """Return the fields that were accepted from the new side."""
        group = f"{kind}s"
        if self.taken is None or name not in getattr(self.now, group):
            return {}
        now = getattr(self.now.problem, group)[getattr(self.now, group)[name]]
        return {field: getattr(now, field) for field in self._accepted.get((kind, name), ())}

    def _hours(self, kind: str, side: Side, thing: Any) -> dict[str, Any]:
        if ("hours", kind, thing.name) in (self.taken or ()):
            side = self.now
            group = f"{kind}s"
            thing = getattr(side.problem, group)[getattr(side, group)[thing.name]]
        return {"calendar": self._calendar(side, thing.calendar), "calendar_name": thing.calendar_name}

    def _setup_of(self, side: Side, machine: Machine) -> str:
        if ("machine", machine.name, "current_setup") in (self.taken or ()):
            side, machine = self.now, self.now.problem.machines[self.now.machines[machine.name]]
        return side.problem.families[machine.current_setup]

    def _made_machine(self, side: Side, machine: Machine) -> Machine:
        setup = self._family[self._setup_of(side, machine)]
        made: Machine = _changed(machine, {
            **self._fields("machine", machine.name), **self._hours("machine", side, machine), "current_setup": setup,
        })  # fmt: skip
        return made

    def _made_resource(self, side: Side, resource: Resource) -> Resource:
        made: Resource = _changed(resource, {
            **self._fields("resource", resource.name), **self._hours("resource", side, resource),
        })  # fmt: skip
        return made

    # --- calendars --------------------------------------------------------------------------------------------

    def _calendar(self, side: Side, calendar: Calendar) -> Calendar:
        """Return a calendar by the merged plan start; equal ones are the same object."""
        content = (calendar.name, side.hours(calendar))
        if content not in self._calendars:
            shift = self._shift[id(side)]
            self._calendars[content] = _shifted(calendar, shift, self) if shift else calendar
        return self._calendars[content]

    def _open_together(self, machine: Machine, pools: tuple[tuple[int, int], ...]) -> Calendar:
        """Return the minutes in which a machine and its pools are open."""
        if not pools:
            return machine.calendar
        asked = dict.fromkeys((machine.calendar, *(self.resources[pool].calendar for pool, _ in pools)))
        parts = [calendar for calendar in asked if not calendar.always_open]
        if len(parts) < 2:
            return parts[0] if parts else machine.calendar
        key = tuple(id(part) for part in parts)
        if key not in self._together:
            self._together[key] = intersect(parts, self.plan_start)
        return self._together[key]

    # --- what names them --------------------------------------------------------------------------------------

    def modes(self, side: Side, op: Operation, quantity: float | None) -> tuple[Mode, ...]:
        """Return the modes of a side's operation here; `quantity` where it is not the side's own."""
        key = (id(side), id(op.modes), quantity)
        known = self._modes.get(key)
        if known is None:
            found = (self._mode(side, op, mode, quantity) for mode in op.modes)
            known = self._modes[key] = tuple(mode for mode in found if mode is not None)
        return known

    def _mode(self, side: Side, op: Operation, mode: Mode, quantity: float | None) -> Mode | None:
        before = side.problem.machines[mode.machine]
        number = self._machine.get(before.name)
        names = [(side.problem.resources[pool].name, count) for pool, count in mode.resources]
        family = self._family.get(side.problem.families[mode.family])
        if number is None or family is None or any(name not in self._resource for name, _ in names):
            return None
        machine = self.machines[number]
        pools = tuple((self._resource[name], count) for name, count in names)
        run_min, efficiency = mode.run_min, mode.efficiency
        if not op.started and (quantity is not None or machine.efficiency != before.efficiency):
            units = side.problem.orders[op.order].quantity if quantity is None else quantity
            efficiency = machine.efficiency
            run_min = run_minutes(mode.unit_min, mode.fixed_min, units, efficiency)
        return Mode(  # `replace` takes three times as long
            number, run_min, self._open_together(machine, pools), mode.setup_min, family, pools, mode.may_pause,
            mode.batch_key, mode.unit_min, mode.fixed_min, efficiency, mode.done_min, mode.no_setup,
        )  # fmt: skip

    def lock(self, side: Side, op: Operation, modes: tuple[Mode, ...]) -> Lock | None:
        """Return the lock of a side's operation here; None where its machine is gone or its start is over."""
        if op.lock is None:
            return None
        shift = self._shift[id(side)]
        start = None if op.lock.start_min is None else op.lock.start_min + shift
        if shift and start is not None and start < 0:
            return None
        machine = None
        if op.lock.machine is not None:
            machine = self._machine.get(side.problem.machines[op.lock.machine].name)
            if machine is None or all(mode.machine != machine for mode in modes):
                return None
        return Lock(machine, start, op.lock.source)

    def moved(self, side: Side, order: Order) -> Order:
        """Return an order by the merged plan start."""
        shift = self._shift[id(side)]
        if not shift:
            return order
        due = None if order.due_min is None else order.due_min + shift
        return replace(order, due_min=due, release_min=max(0, order.release_min + shift) if order.release_min else 0)

    def bounds(self, side: Side, op: Operation) -> tuple[int, int | None, int]:
        """Return earliest and latest start and earliest end that come of reports, not of the order's release."""
        shift = self._shift[id(side)]
        release = side.problem.orders[op.order].release_min
        earliest = max(0, op.earliest_min + shift) if op.earliest_min not in (0, release) else 0
        latest = None if op.latest_start_min is None else op.latest_start_min + shift
        if shift and latest is not None and latest < earliest:
            latest = None  # the wait is over already, as the reader takes it
        return earliest, latest, max(0, op.earliest_end_min + shift) if op.earliest_end_min else 0


def in_new_order(old: list[_Name], new: list[_Name]) -> list[_Name]:
    """Return all names in the new order; each that only the old list has stands behind what it stood behind."""
    known = set(new)
    behind: dict[_Name | None, list[_Name]] = {}
    last: _Name | None = None
    for name in old:
        if name in known:
            last = name
        else:
            behind.setdefault(last, []).append(name)
    made = behind.get(None, [])[:]
    for name in new:
        made.append(name)
        made += behind.get(name, [])
    return made


def _changed(thing: Any, fields: Mapping[str, Any]) -> Any:
    """Return a thing with fields changed; itself where nothing differs."""
    different = {name: value for name, value in fields.items() if getattr(thing, name) != value}
    return replace(thing, **different) if different else thing


def _shifted(calendar: Calendar, shift: int, factory: Factory) -> Calendar:
    arguments: dict[str, Any] = calendar.arguments()

    def spans(old: Iterable[Span]) -> tuple[Span, ...]:
        return tuple(Span(span.start_min + shift, span.end_min + shift, span.reason) for span in old)

    return Calendar(
        factory.plan_start,
        arguments["shifts"],
        spans(arguments["closed"]),
        spans(arguments["overtime"]),
        arguments["name"],
        tuple(_shifted(part, shift, factory) for part in arguments["parts"]),
    )

