"""Read Routings and Operations: the steps of each product (or order), their machines, and what they wait for."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from scheduler.excel.columns import RUN_COLUMNS
from scheduler.excel.factory import Factory
from scheduler.excel.faults import did_you_mean, listed
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import key

StepKey = float | str


@dataclass(frozen=True, slots=True)
class ModeSpec:
    """One eligible machine of a step; times in minutes, `family` an index."""

    machine: int
    setup_min: int
    unit_min: float
    fixed_min: float
    family: int
    resources: tuple[tuple[int, int], ...]
    may_pause: bool
    batch_text: str | None  # None: looked up in the order's row
    row: Row


@dataclass(frozen=True, slots=True)
class StepSpec:
    """One step of a route; `after` are positions in the route."""

    label: str
    name: str
    modes: tuple[ModeSpec, ...]
    after: tuple[int, ...]
    min_wait: int
    max_wait: int | None
    transfer: float | None
    attributes: Mapping[str, str]
    row: Row


@dataclass(frozen=True, slots=True)
class Route:
    """The steps of one product or order in their order; without steps where its rows are faulty."""

    owner: str
    steps: tuple[StepSpec, ...]

    def position(self, label: str) -> int | None:
        """Return where a step stands in the route."""
        wanted = step_key(label)
        return next((k for k, step in enumerate(self.steps) if step_key(step.label) == wanted), None)


@dataclass
class Families:
    """The setup families in the order in which they are met; index 0 is blank."""

    names: list[str] = field(default_factory=lambda: [""])
    index: dict[str, int] = field(default_factory=lambda: {"": 0})

    def of(self, name: str) -> int:
        """Return the index of a family, new ones at the end."""
        wanted = key(name)
        if wanted not in self.index:
            self.index[wanted] = len(self.names)
            self.names.append(name)
        return self.index[wanted]


@dataclass
class _Draft:
    """The rows of one step while they are read: machines named by themselves beat those of a work centre."""

    label: str
    rows: list[Row] = field(default_factory=list)
    named: dict[int, ModeSpec] = field(default_factory=dict)
    by_center: dict[int, ModeSpec] = field(default_factory=dict)


def step_key(label: str) -> StepKey:
    """Return how a step is compared and sorted: by its number, else by its text."""
    try:
        number = float(label.replace(",", "."))
    except ValueError:
        return key(label)
    return number if math.isfinite(number) else key(label)


def step_order(label: str) -> tuple[float, str]:
    """Return the place of a step among others: `10`, `10a`, `20`, `paint`."""
    wanted = step_key(label)
    if isinstance(wanted, float):
        return wanted, ""
    match = re.match(r"\d{1,12}", wanted)
    return (float(match.group()) if match else math.inf), wanted


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
    drafts: dict[str, dict[StepKey, _Draft]] = {}
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
        route = _route(owners[wanted], [steps[k] for k in sorted(steps, key=lambda k: step_order(steps[k].label))])
        routes[wanted] = Route(owners[wanted], ()) if wanted in faulty or route is None else route
    return routes


def _read_row(row: Row, steps: dict[StepKey, _Draft], factory: Factory, families: Families) -> bool:
    """Read one row into the step that it belongs to; False where it cannot be used."""
    label = row.needed("Step")
    machines = _machines(row, factory)
    mode = _mode(row, factory, families)
    if not label:
        return False
    draft = steps.setdefault(step_key(label), _Draft(label))
    draft.rows.append(row)
    if machines is None or mode is None:
        return False
    for machine, by_name in machines.items():
        known = draft.named if by_name else draft.by_center
        if machine in known:
            row.error(
                "duplicate-routing",
                "Machine",
                f"Step {label} names {factory.machines[machine].name} twice (also in row {known[machine].row.number}).",
                "Delete one of the rows.",
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
                "machine or work centre",
                name,
                factory.place_names(),
                "Name one from the sheet Machines, or add it there.",
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
            "This step has no run time.",
            "Fill in Run time per unit, Units per hour or Fixed time (0 if it takes none).",
        )
        return None
    return None if resources is None else (math.ceil(setup), unit, fixed, family, resources, may_pause)


def _unit_min(row: Row) -> float:
    per_unit = row.duration("Run time per unit", None)
    if row.blank("Units per hour"):
        return per_unit or 0.0
    rate = row.number_in("Units per hour", 60.0)
    if rate <= 0:
        row.error("bad-rate", "Units per hour", f"Units per hour is {rate:g}.", "Type a number above 0.")
        return 0.0
    if per_unit is not None:
        row.warning(
            "two-run-times",
            "Units per hour",
            "Both Run time per unit and Units per hour are given; the first counts.",
            "Clear one of the two cells.",
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
                "resource",
                name,
                (pool.name for pool in factory.resources),
                "Name one from the sheet Resources, or add it there.",
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
                f"This step needs {quantity} of {pool.name}, and there are {pool.quantity}.",
                "Lower the number here, or raise it on the sheet Resources.",
            )
            good = False
    return tuple(needed.items()) if good else None


def _quantities(row: Row, count: int) -> list[int]:
    """Return how many of each resource the row needs, 1 where it does not say."""
    quantities = []
    for text in row.names("Resource quantity"):
        number = int(text) if text.isdecimal() and len(text) < 9 else 0
        if number < 1:
            row.error("bad-number", "Resource quantity", f"{text} is not a number of resources.", "Type 1, 2, ...")
            number = 1
        quantities.append(number)
    if len(quantities) > max(count, 1) or (quantities and not count):
        row.error(
            "resource-quantities",
            "Resource quantity",
            "There are more quantities than resources.",
            "Give one quantity for each resource, in the same order.",
        )
    return (quantities + [1] * count)[:count]


def _route(owner: str, drafts: list[_Draft]) -> Route | None:
    """Join the rows of each step; None after a fault in what a step waits for."""
    positions = {step_key(draft.label): k for k, draft in enumerate(drafts)}
    after = [_after(draft, k, positions, [d.label for d in drafts]) for k, draft in enumerate(drafts)]
    if any(positions_before is None for positions_before in after):
        return None
    before = [positions_before or () for positions_before in after]
    circle = _circle(before)
    if circle:
        row = _row_with(drafts[circle[0]], "After")
        labels = [drafts[k].label for k in circle]
        row.error(
            "cycle",
            "After",
            f"The steps {listed(labels)} of {owner} wait for each other, so none can start."
            if len(labels) > 1
            else f"Step {labels[0]} of {owner} waits for itself.",
            "Correct the column After so that it leads from the first step to the last.",
        )
        return None
    return Route(owner, tuple(_step(draft, steps) for draft, steps in zip(drafts, before, strict=True)))


def _step(draft: _Draft, after: tuple[int, ...]) -> StepSpec:
    for column in ("After", "Min wait", "Max wait", "Transfer batch"):
        _warn_if_rows_differ(draft, column)
    first = draft.rows[0]
    min_wait = _row_with(draft, "Min wait").duration("Min wait", 0.0)
    max_row = _row_with(draft, "Max wait")
    max_wait = max_row.duration("Max wait", None)
    if max_wait is not None and max_wait < min_wait:
        max_row.error(
            "waits-clash",
            "Max wait",
            f"Max wait ({max_wait:g} min) is shorter than Min wait ({min_wait:g} min).",
            "Raise Max wait or lower Min wait.",
        )
    transfer_row = _row_with(draft, "Transfer batch")
    transfer = None if transfer_row.blank("Transfer batch") else transfer_row.number_in("Transfer batch", 1.0)
    if transfer is not None and transfer <= 0:
        transfer_row.error("bad-quantity", "Transfer batch", f"The transfer batch is {transfer:g}.", "Type 1 or more.")
        transfer = None
    least = math.ceil(min_wait)
    return StepSpec(
        label=draft.label,
        name=_row_with(draft, "Operation").text("Operation") or f"Step {draft.label}",
        modes=tuple({**draft.by_center, **draft.named}.values()),
        after=after,
        min_wait=least,
        max_wait=None if max_wait is None else max(least, math.floor(max_wait)),
        transfer=transfer,
        attributes=first.attributes(),
        row=first,
    )


def _after(draft: _Draft, place: int, positions: dict[StepKey, int], labels: list[str]) -> tuple[int, ...] | None:
    """Return the positions of the steps before this one; the next lower step where nothing is said."""
    row = _row_with(draft, "After")
    if row.blank("After"):
        return (place - 1,) if place else ()
    names = [name for name in row.names("After", ";,") if name not in ("-", "–", "—")]
    found: dict[int, None] = {}
    missing = [name for name in names if step_key(name) not in positions]
    for name in names:
        if name not in missing:
            found[positions[step_key(name)]] = None
    if missing:
        row.error(
            "unknown-step",
            "After",
            f"There is no step {listed(missing)} on this route.",
            f"{did_you_mean(missing[0], labels)} Name steps of the same route, or - for none.".strip(),
        )
        return None
    return tuple(found)


def _row_with(draft: _Draft, column: str) -> Row:
    """Return the first row of a step that fills a column, else its first row."""
    return next((row for row in draft.rows if not row.blank(column)), draft.rows[0])


def _warn_if_rows_differ(draft: _Draft, column: str) -> None:
    if len(draft.rows) < 2 or not draft.rows[0].table.has(column):
        return
    first = _row_with(draft, column)
    for row in draft.rows:
        if not row.blank(column) and row.shown(column) != first.shown(column):
            row.warning(
                "step-rows-differ",
                column,
                f"{column} differs from row {first.number} of the same step, which counts.",
                "Write the same in all rows of a step.",
            )


def _circle(before: list[tuple[int, ...]]) -> list[int]:
    """Return steps that wait for each other in a circle, none if there is no circle."""
    state = [0] * len(before)  # 0 new, 1 on the path, 2 done
    for root in range(len(before)):
        if state[root]:
            continue
        path, todo = [root], [iter(before[root])]
        state[root] = 1
        while todo:
            following = next(todo[-1], None)
            if following is None:
                state[path.pop()] = 2
                todo.pop()
            elif state[following] == 1:
                return sorted(path[path.index(following) :])
            elif state[following] == 0:
                state[following] = 1
                path.append(following)
                todo.append(iter(before[following]))
    return []
