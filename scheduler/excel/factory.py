"""Read the factory: machines, work centres, pools, and their working hours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scheduler.calendar import FAR_MIN, Calendar, Clock
from scheduler.excel.calendars import Calendars, Hours, check_targets
from scheduler.excel.settings_sheet import round_up
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import key
from scheduler.problem import Machine, Resource
from scheduler.texts import say

MIN_EFFICIENCY, MAX_EFFICIENCY = 0.01, 10.0


@dataclass(frozen=True, slots=True)
class MachineRow:
    """One machine as its row says, before calendars and families are made."""

    name: str
    work_center: str
    calendar_name: str
    capacity: int
    efficiency: float
    cost_per_hour: float
    current_setup: str
    batch_by: str
    attributes: Mapping[str, str]
    row: Row


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """One pool as its row says."""

    name: str
    quantity: int
    calendar_name: str
    attributes: Mapping[str, str]


@dataclass
class Factory:
    """Machines and pools with lookups by the key of a name."""

    machines: list[MachineRow] = field(default_factory=list)
    resources: list[ResourceRow] = field(default_factory=list)
    hours: Hours = field(default_factory=Hours)
    machine_index: dict[str, int] = field(default_factory=dict)
    centers: dict[str, list[int]] = field(default_factory=dict)
    center_names: dict[str, str] = field(default_factory=dict)
    resource_index: dict[str, int] = field(default_factory=dict)
    faulty: set[str] = field(default_factory=set)  # keys of machines and pools whose row could not be used

    def machines_of(self, name: str) -> list[int] | None:
        """Return the machine of that name, or all of that work centre, or None if there is neither."""
        wanted = key(name)
        if wanted in self.machine_index:
            return [self.machine_index[wanted]]
        return self.centers.get(wanted)

    def place_names(self) -> list[str]:
        """Return the names of all machines and work centres."""
        return [*(machine.name for machine in self.machines), *self.center_names.values()]


def read_machines(table: Table | None, factory: Factory) -> None:
    """Read the Machines sheet."""
    if table is None or not table.check_columns():
        return
    for row in table:
        name = row.needed("Machine")
        if not name:
            continue
        if key(name) in factory.machine_index:
            row.error(
                "duplicate-machine",
                "Machine",
                say("Machine {name} stands twice.", name=name),
                say("Delete or rename one of them."),
            )
            continue
        if ";" in name or name == "*":
            row.error(
                "bad-name",
                "Machine",
                say("A machine cannot be named {name}.", name=name),
                say("Leave ; and * out of its name."),
            )
            continue
        factory.machine_index[key(name)] = len(factory.machines)
        machine = _machine(row, name)
        if machine.work_center:
            factory.centers.setdefault(key(machine.work_center), []).append(len(factory.machines))
            factory.center_names.setdefault(key(machine.work_center), machine.work_center)
        factory.machines.append(machine)
    if not factory.machines and not table.faults.any_error:
        table.faults.error(
            "empty-sheet",
            say("Sheet {sheet} holds no machines.", sheet=table.name),
            say("Fill in the machines."),
            table.name,
        )


def _machine(row: Row, name: str) -> MachineRow:
    capacity = row.whole("Capacity", 1)
    if capacity < 1:
        row.error(
            "bad-capacity",
            "Capacity",
            say("The capacity of {name} is {capacity}.", name=name, capacity=capacity),
            say("Type 1 or more."),
        )
        capacity = 1
    efficiency = row.share("Efficiency", 1.0)
    if not MIN_EFFICIENCY <= efficiency <= MAX_EFFICIENCY:
        row.error(
            "bad-efficiency",
            "Efficiency",
            say("The efficiency of {name} is {efficiency:.0%}.", name=name, efficiency=efficiency),
            say("Type a share from 1 % to 1000 %, such as 80 % or 0.8."),
        )
        efficiency = 1.0
    cost = row.number_in("Cost per hour", 0.0)
    if cost < 0:
        row.error("negative-number", "Cost per hour", say("The cost is negative."), say("Type 0 or more."))
    return MachineRow(
        name,
        row.text("Work centre"),
        row.text("Calendar"),
        capacity,
        efficiency,
        cost,
        row.text("Current setup"),
        row.text("Batch"),
        row.attributes(),
        row,
    )


def read_resources(table: Table | None, factory: Factory) -> None:
    """Read the Resources sheet."""
    if table is None or not table.check_columns():
        return
    for row in table:
        name = row.needed("Resource")
        if not name:
            continue
        if key(name) in factory.resource_index:
            row.error(
                "duplicate-resource",
                "Resource",
                say("Resource {name} stands twice.", name=name),
                say("Delete or rename one."),
            )
            continue
        factory.resource_index[key(name)] = len(factory.resources)
        if row.blank("Quantity"):
            row.needed("Quantity")
            factory.faulty.add(key(name))
        quantity = row.whole("Quantity", 1)
        if quantity < 0:
            row.error(
                "negative-number",
                "Quantity",
                say("The quantity of {name} is negative.", name=name),
                say("Type 0 or more."),
            )
            factory.faulty.add(key(name))
        calendar = row.text("Calendar")
        _check_calendar(row, calendar, factory.hours)
        factory.resources.append(ResourceRow(name, quantity, calendar, row.attributes()))


def check_factory(factory: Factory) -> None:
    """Report machines whose calendar is unknown, and downtime of what does not exist."""
    for machine in factory.machines:
        _check_calendar(machine.row, machine.calendar_name, factory.hours)
    check_targets(factory.hours, [*factory.place_names(), *(resource.name for resource in factory.resources)])


def _check_calendar(row: Row, name: str, hours: Hours) -> None:
    if name and key(name) not in hours.names:
        row.unknown(
            "unknown-calendar",
            "Calendar",
            say("calendar"),
            name,
            hours.names.values(),
            say("Add its hours to the sheet Shifts, or leave the cell blank for day and night."),
        )


def default_plan_start(factory: Factory, now: datetime) -> datetime:
    """Return the first open minute of any machine from now, rounded up to a minute."""
    start = round_up(now)
    calendars = Calendars(start, factory.hours)
    opens = min((_machine_calendar(calendars, machine).next_open(0) for machine in factory.machines), default=0)
    return start if opens >= FAR_MIN else Clock(start).at(opens)


def build_machines(factory: Factory, calendars: Calendars, families: dict[str, int]) -> tuple[Machine, ...]:
    """Make the machines; `families` are indices by key."""
    return tuple(
        Machine(
            name=machine.name,
            calendar=_machine_calendar(calendars, machine),
            work_center=machine.work_center,
            capacity=machine.capacity,
            efficiency=machine.efficiency,
            cost_per_hour=machine.cost_per_hour,
            current_setup=families[key(machine.current_setup)],
            batch_by=machine.batch_by,
            calendar_name=machine.calendar_name,
            attributes=machine.attributes,
        )
        for machine in factory.machines
    )


def build_resources(factory: Factory, calendars: Calendars) -> tuple[Resource, ...]:
    """Make the pools."""
    return tuple(
        Resource(
            resource.name,
            resource.quantity,
            calendars.of(resource.calendar_name, resource.name),
            resource.calendar_name,
            resource.attributes,
        )
        for resource in factory.resources
    )


def _machine_calendar(calendars: Calendars, machine: MachineRow) -> Calendar:
    return calendars.of(machine.calendar_name, machine.work_center, machine.name)
