"""The factory and its work: machines, pools, orders and the operations that make them.

Times are whole minutes since plan start, durations whole minutes of work. References between objects
are indices into the tuples of `Problem`. `build_problem` of the importer makes a `Problem` from a
workbook; inside, code trusts what stands here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any

from scheduler.calendar import Calendar, Clock
from scheduler.texts import Text, say

NO_FAMILY = 0
"""Index of the blank setup family in `Problem.families`."""


class _Compact:
    """Pickles a frozen dataclass as a bare tuple: several times faster than the standard way for large problems."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        """Return how to make this object again: its class and its values."""
        kind: Any = type(self)
        return _remade, (kind, _values_of(kind)(self))


@cache
def _values_of(kind: Any) -> Callable[[object], tuple[object, ...]]:
    return attrgetter(*kind.__slots__)


@cache
def _setters_of(kind: Any) -> tuple[Callable[[object, object], None], ...]:
    return tuple(getattr(kind, name).__set__ for name in kind.__slots__)


def _remade(kind: Any, values: tuple[object, ...]) -> object:
    copy: object = object.__new__(kind)
    for put, value in zip(_setters_of(kind), values, strict=True):
        put(copy, value)
    return copy


@dataclass(frozen=True, slots=True)
class Machine:
    """A single machine, line or cell. `capacity` operations at once; `batch_by` names the column of an oven."""

    name: str
    calendar: Calendar
    work_center: str = ""
    capacity: int = 1
    efficiency: float = 1.0
    cost_per_hour: float = 0.0
    current_setup: int = NO_FAMILY  # index into Problem.families
    batch_by: str = ""
    calendar_name: str = ""  # as the planner wrote it
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def sequenced(self) -> bool:
        """Say whether one operation follows another here, so that setups depend on the sequence."""
        return self.capacity == 1


@dataclass(frozen=True, slots=True)
class Resource:
    """A pool of interchangeable operators or tools, `quantity` of them."""

    name: str
    quantity: int
    calendar: Calendar
    calendar_name: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mode(_Compact):
    """One way to do an operation: on one eligible machine.

    `run_min` is the worked run on this machine for the whole order. `calendar` is open when the machine
    and every pool of `resources` are. `done_min` of the run were worked before plan start.
    """

    machine: int
    run_min: int
    calendar: Calendar
    setup_min: int = 0  # the step's own setup time, where no changeover row says otherwise
    family: int = NO_FAMILY
    resources: tuple[tuple[int, int], ...] = ()  # (resource, quantity)
    may_pause: bool = True
    batch_key: str = ""  # on a batch machine: operations that share it have equal keys
    unit_min: float = 0.0  # worked minutes for one unit at 100 % efficiency
    fixed_min: float = 0.0  # worked minutes for the lot at 100 % efficiency
    efficiency: float = 1.0
    done_min: int = 0
    no_setup: bool = False  # a started operation is set up already

    def run_for(self, units: float) -> int:
        """Return the worked minutes from the start until `units` are run, at most the whole run."""
        whole = run_minutes(self.unit_min, self.fixed_min, units, self.efficiency)
        return min(self.run_min, max(0, whole - self.done_min))


def run_minutes(unit_min: float, fixed_min: float, quantity: float, efficiency: float) -> int:
    """Return ceil((unit x quantity + fixed) / efficiency), at least 1 unless there is no time at all."""
    whole = unit_min * quantity + fixed_min
    if whole <= 0:
        return 0
    return max(1, math.ceil(whole / efficiency - 1e-6))  # 0.1 x 3 is not 0.3 in binary


@dataclass(frozen=True, slots=True)
class Link(_Compact):
    """An operation that must come before: start >= its end + min_wait_min, <= its end + max_wait_min.

    With `transfer_units` the follower may start `min_wait_min` after the predecessor has run so many
    units, and must not end before the predecessor's end + min wait + its own run for so many.
    """

    predecessor: int
    min_wait_min: int = 0
    max_wait_min: int | None = None
    transfer_units: float | None = None


@dataclass(frozen=True, slots=True)
class Lock:
    """What the planner (or the frozen zone) has fixed: the machine, the start of the run, or both."""

    machine: int | None = None
    start_min: int | None = None
    source: str = "lock"  # or "frozen"

    @property
    def kind(self) -> str:
        """Return `machine`, `time` or `both`, as the Locks sheet does."""
        if self.machine is not None and self.start_min is not None:
            return "both"
        return "time" if self.start_min is not None else "machine"


@dataclass(frozen=True, slots=True)
class Operation(_Compact):
    """One step of one order, not yet done.

    A `started` operation has one mode, without setup, whose `run_min` is what remains; it begins at
    minute 0 and is not moved. `earliest_min` bounds the start of the run from below (release, and what
    is already done before it), `latest_start_min` from above (max wait after what is done);
    `earliest_end_min` bounds its end (overlap with a step that is done).
    """

    index: int
    order: int
    step: str
    modes: tuple[Mode, ...]
    name: str = ""
    links: tuple[Link, ...] = ()
    earliest_min: int = 0
    latest_start_min: int | None = None
    earliest_end_min: int = 0
    started: bool = False
    lock: Lock | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    place: str = ""  # sheet and row it comes from, such as `Routings row 14`

    def mode_on(self, machine: int) -> Mode | None:
        """Return the mode on that machine, or None if it is not eligible."""
        for mode in self.modes:
            if mode.machine == machine:
                return mode
        return None

    @property
    def allowed_modes(self) -> tuple[Mode, ...]:
        """Return the modes that a lock leaves."""
        if self.lock is None or self.lock.machine is None:
            return self.modes
        return tuple(mode for mode in self.modes if mode.machine == self.lock.machine)


@dataclass(frozen=True, slots=True)
class Order(_Compact):
    """A demand: `quantity` of `product`, wanted by `due_min` (None: never late), worth `weight` an hour late."""

    name: str
    product: str = ""
    quantity: float = 1.0
    due_min: int | None = None
    release_min: int = 0
    weight: float = 1.0
    deadline: bool = False
    status: str = "planned"
    attributes: Mapping[str, str] = field(default_factory=dict)
    place: str = ""


@dataclass(frozen=True, slots=True)
class Changeover:
    """One row of the changeover table. `*` in `from_family` or `to_family` is any family, and none."""

    from_family: str
    to_family: str
    minutes: int
    machine: str = "*"  # a machine, a work centre, or `*`
    cost: float = 0.0


@dataclass(frozen=True)
class Problem:
    """A factory and its work. `settings` holds what the Settings sheet says beyond the plan's start."""

    plan_start: datetime
    machines: tuple[Machine, ...]
    orders: tuple[Order, ...]
    operations: tuple[Operation, ...]
    resources: tuple[Resource, ...] = ()
    families: tuple[str, ...] = ("",)
    changeovers: tuple[Changeover, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    frozen_hours: float = 0.0

    def __post_init__(self) -> None:
        """Build the lookups once."""
        by_order: list[list[int]] = [[] for _ in self.orders]
        followers: list[list[int]] = [[] for _ in self.operations]
        for operation in self.operations:
            by_order[operation.order].append(operation.index)
            for link in operation.links:
                followers[link.predecessor].append(operation.index)
        self._keep("operations_of", tuple(tuple(ops) for ops in by_order))
        self._keep("followers", tuple(tuple(ops) for ops in followers))
        self._keep("last_operations", tuple(tuple(op for op in ops if not followers[op]) for ops in by_order))
        self._keep("clock", Clock(self.plan_start))
        self._keep("_setup_tables", self._tables())

    def _keep(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    # Filled by __post_init__:
    operations_of: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    """The operations of each order."""
    followers: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    """The operations that wait for each operation."""
    last_operations: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    """The operations of each order that nothing waits for: the order ends with the last of them."""
    clock: Clock = field(init=False, repr=False, compare=False)
    _setup_tables: tuple[tuple[tuple[int, ...], ...], ...] = field(init=False, repr=False, compare=False)

    def setup_min(self, machine: int, from_family: int, mode: Mode) -> int:
        """Return the setup of `mode` after an operation of `from_family` on the same machine, in minutes.

        The changeover row that fits; else 0 for two equal named families; else the step's own time. On a
        machine of capacity above 1 the step's own time; 0 for a started operation.
        """
        if mode.no_setup:
            return 0
        if self.machines[machine].capacity > 1:
            return mode.setup_min
        found = self._setup_tables[machine][from_family][mode.family]
        if found >= 0:
            return found
        return 0 if from_family == mode.family != NO_FAMILY else mode.setup_min

    def changeover_row(self, machine: int, from_family: int, to_family: int) -> Changeover | None:
        """Return the row of the changeover table that decides, or None."""
        return most_specific(
            self.changeovers, self.machines[machine], self.families[from_family], self.families[to_family]
        )

    def label(self, operation: int) -> Text:
        """Name an operation as the floor does: order and step."""
        op = self.operations[operation]
        return say("order {order} step {step}", order=self.orders[op.order].name, step=op.step)

    def _tables(self) -> tuple[tuple[tuple[int, ...], ...], ...]:
        """Resolve the changeover rows to one table a machine, shared by machines that no row tells apart."""
        shared: dict[tuple[str, str], tuple[tuple[int, ...], ...]] = {}
        named = {row.machine.casefold() for row in self.changeovers}
        tables = []
        for machine in self.machines:
            key = (
                machine.name.casefold() if machine.name.casefold() in named else "",
                machine.work_center.casefold() if machine.work_center.casefold() in named else "",
            )
            if key not in shared:
                shared[key] = self._table(machine)
            tables.append(shared[key])
        return tuple(tables)

    def _table(self, machine: Machine) -> tuple[tuple[int, ...], ...]:
        index = {family.casefold(): k for k, family in enumerate(self.families)}
        count = len(self.families)
        table = [[-1] * count for _ in range(count)]
        # From the least specific row to the most: the later one overwrites.
        ranked = sorted(
            ((rank, -k, row) for k, row in enumerate(self.changeovers) if (rank := _rank(row, machine)) is not None),
            key=lambda entry: entry[:2],
        )
        for _, _, row in ranked:
            froms = range(count) if row.from_family == "*" else (index.get(row.from_family.casefold(), -1),)
            tos = range(count) if row.to_family == "*" else (index.get(row.to_family.casefold(), -1),)
            for f in froms:
                for t in tos:
                    if f >= 0 and t >= 0:
                        table[f][t] = row.minutes
        return tuple(tuple(line) for line in table)


def _rank(row: Changeover, machine: Machine) -> tuple[int, bool, bool] | None:
    """Rank how specific a row is for a machine (more is more); None if it is not meant for it."""
    wanted = row.machine.casefold()
    if wanted == machine.name.casefold():
        place = 2
    elif machine.work_center and wanted == machine.work_center.casefold():
        place = 1
    elif wanted == "*":
        place = 0
    else:
        return None
    return place, row.from_family != "*", row.to_family != "*"


def most_specific(
    rows: tuple[Changeover, ...], machine: Machine, from_family: str, to_family: str
) -> Changeover | None:
    """Find the row that decides: machine before work centre before `*`, then From, then To; the first of equals."""
    best: Changeover | None = None
    best_rank: tuple[int, bool, bool] | None = None
    for row in rows:
        if row.from_family not in ("*",) and row.from_family.casefold() != from_family.casefold():
            continue
        if row.to_family not in ("*",) and row.to_family.casefold() != to_family.casefold():
            continue
        rank = _rank(row, machine)
        if rank is not None and (best_rank is None or rank > best_rank):
            best, best_rank = row, rank
    return best
