"""Read Routings and Operations row by row: machines, times, families and resources of each step."""

from __future__ import annotations

import math

from scheduler.excel.columns import RUN_COLUMNS
from scheduler.excel.factory import Factory
from scheduler.excel.routes import Draft, Families, ModeSpec, Route, StepKey, join_rows, step_key, step_order
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import key
from scheduler.texts import say


def read_routes(table: Table | None, factory: Factory, families: Families) -> dict[str, Route]:
    """Read all routes of a sheet by the key of the product or order that owns them."""
    if table is None or not table.check_columns():
        return {}
    if not any(table.has(column) for column in RUN_COLUMNS):
        table.report_missing(RUN_COLUMNS[0])
        return {}
    owner_column = table.spec.columns[0].name
    owners: dict[str, str] = {}
    faulty: set[str] = set()
    drafts: dict[str, dict[StepKey, Draft]] = {}
    for row in table:
        owner = row.needed(owner_column)
        if not owner:
            continue
        owners.setdefault(key(owner), owner)
        steps = drafts.setdefault(key(owner), {})
        if not _read_row(row, steps, factory, families):
            faulty.add(key(owner))
    routes = {}
    for wanted, steps in drafts.items():
        route = join_rows(owners[wanted], [steps[k] for k in sorted(steps, key=lambda k: step_order(steps[k].label))])
        routes[wanted] = Route(owners[wanted], ()) if wanted in faulty or route is None else route
    return routes


def _read_row(row: Row, steps: dict[StepKey, Draft], factory: Factory, families: Families) -> bool:
    """Read one row into the step that it belongs to; False where it cannot be used."""
    label = row.needed("Step")
    machines = _machines(row, factory)
    mode = _mode(row, factory, families)
    if not label:
        return False
    draft = steps.setdefault(step_key(label), Draft(label))
    draft.rows.append(row)
    if machines is None or mode is None:
        return False
    for machine, by_name in machines.items():
        known = draft.named if by_name else draft.by_center
        if machine in known:
            row.error(
                "duplicate-routing",
                "Machine",
                say(
                    "Step {label} names {machine} twice (also in row {row}).",
                    label=label,
                    machine=factory.machines[machine].name,
                    row=known[machine].row.number,
                ),
                say("Delete one of the rows."),
            )
            return False
        by = factory.machines[machine].batch_by
        column = row.table.find(by) if by else None
        known[machine] = ModeSpec(machine, *mode, (row.shown(column) or None) if column else None, row)
    return True


def _machines(row: Row, factory: Factory) -> dict[int, bool] | None:
    """Return the machines that a row names, True for those named by themselves; None after a fault."""
    if not row.needed("Machine"):
        return None
    found: dict[int, bool] = {}
    good = True
    for name in row.names("Machine"):
        machines = factory.machines_of(name)
        if machines is None:
            good = False
            row.unknown(
                "unknown-machine",
                "Machine",
                say("machine or work centre"),
                name,
                factory.place_names(),
                say("Name one from the sheet Machines, or add it there."),
            )
            continue
        by_name = key(name) in factory.machine_index
        for machine in machines:
            found[machine] = found.get(machine, False) or by_name
    return found if good and found else None


_Mode = tuple[int, float, float, int, tuple[tuple[int, int], ...], bool]


def _mode(row: Row, factory: Factory, families: Families) -> _Mode | None:
    """Read times, family and resources of a row; None where the row says no run time or names no such pool."""
    setup = row.duration("Setup time", 0.0)
    unit = _unit_min(row)
    fixed = row.duration("Fixed time", 0.0)
    may_pause = row.yes("May pause", True)
    family = families.of(row.text("Setup family"))
    resources = _resources(row, factory)
    if all(row.blank(column) for column in RUN_COLUMNS):
        column = next(column for column in RUN_COLUMNS if row.table.has(column))
        row.error(
            "missing-run-time",
            column,
            say("This step has no run time."),
            say("Fill in Run time per unit, Units per hour or Fixed time (0 if it takes none)."),
        )
        return None
    return None if resources is None else (math.ceil(setup), unit, fixed, family, resources, may_pause)


def _unit_min(row: Row) -> float:
    per_unit = row.duration("Run time per unit", None)
    if row.blank("Units per hour"):
        return per_unit or 0.0
    rate = row.number_in("Units per hour", 60.0)
    if rate <= 0:
        row.error(
            "bad-rate", "Units per hour", say("Units per hour is {rate:g}.", rate=rate), say("Type a number above 0.")
        )
        return 0.0
    if per_unit is not None:
        row.warning(
            "two-run-times",
            "Units per hour",
            say("Both Run time per unit and Units per hour are given; the first counts."),
            say("Clear one of the two cells."),
        )
        return per_unit
    return 60.0 / rate


def _resources(row: Row, factory: Factory) -> tuple[tuple[int, int], ...] | None:
    names = row.names("Resource")
    quantities = _quantities(row, len(names))
    needed: dict[int, int] = {}
    good = True
    for name, quantity in zip(names, quantities, strict=True):
        index = factory.resource_index.get(key(name))
        if index is None:
            good = False
            row.unknown(
                "unknown-resource",
                "Resource",
                say("resource"),
                name,
                (pool.name for pool in factory.resources),
                say("Name one from the sheet Resources, or add it there."),
            )
            continue
        needed[index] = needed.get(index, 0) + quantity
    for index, quantity in needed.items():
        pool = factory.resources[index]
        if quantity > pool.quantity and key(pool.name) not in factory.faulty:
            column = "Resource" if row.blank("Resource quantity") else "Resource quantity"
            row.error(
                "resource-too-few",
                column,
                say(
                    "This step needs {needed} of {pool}, and there are {needed_2}.",
                    needed=quantity,
                    pool=pool.name,
                    needed_2=pool.quantity,
                ),
                say("Lower the number here, or raise it on the sheet Resources."),
            )
            good = False
    return tuple(needed.items()) if good else None


def _quantities(row: Row, count: int) -> list[int]:
    """Return how many of each resource the row needs, 1 where it does not say."""
    quantities = []
    for text in row.names("Resource quantity"):
        number = int(text) if text.isdecimal() and len(text) < 9 else 0
        if number < 1:
            row.error(
                "bad-number",
                "Resource quantity",
                say("{text} is not a number of resources.", text=text),
                say("Type 1, 2, ..."),
            )
            number = 1
        quantities.append(number)
    if len(quantities) > max(count, 1) or (quantities and not count):
        row.error(
            "resource-quantities",
            "Resource quantity",
            say("There are more quantities than resources."),
            say("Give one quantity for each resource, in the same order."),
        )
    return (quantities + [1] * count)[:count]
