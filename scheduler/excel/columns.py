"""The contract as data: every sheet of the workbook, its columns, and the words that they may hold."""

from __future__ import annotations

from dataclasses import dataclass

from scheduler.excel.values import key


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, whether it must be there, and whether its header may name a unit of time."""

    name: str
    required: bool = False
    duration: bool = False


@dataclass(frozen=True, slots=True)
class SheetSpec:
    """One sheet and its columns."""

    name: str
    columns: tuple[Column, ...]
    required: bool = False

    def column(self, name: str) -> Column | None:
        """Find a column by its name, whatever its case."""
        wanted = key(name)
        return next((column for column in self.columns if key(column.name) == wanted), None)


def _spec(name: str, required: str, optional: str = "", durations: str = "", needed: bool = False) -> SheetSpec:
    def names(text: str) -> list[str]:
        return [part.strip() for part in text.split(",") if part.strip()]

    long = set(names(durations))
    return SheetSpec(
        name,
        tuple(
            Column(column, must, column in long)
            for part, must in ((required, True), (optional, False))
            for column in names(part)
        ),
        needed,
    )


_STEP_COLUMNS = (
    "Operation, Setup time, Run time per unit, Units per hour, Fixed time, Setup family, Resource, Resource quantity, "
    "After, Min wait, Max wait, Transfer batch, May pause"
)
_STEP_DURATIONS = "Setup time, Run time per unit, Fixed time, Min wait, Max wait"

ORDERS = _spec(
    "Orders",
    "Order",
    "Product, Quantity, Due, Release, Priority, Weight, Deadline, Status, Customer, Notes",
    needed=True,
)
ROUTINGS = _spec("Routings", "Product, Step, Machine", _STEP_COLUMNS, _STEP_DURATIONS)
OPERATIONS = _spec("Operations", "Order, Step, Machine", _STEP_COLUMNS, _STEP_DURATIONS)
MACHINES = _spec(
    "Machines",
    "Machine",
    "Work centre, Calendar, Capacity, Efficiency, Cost per hour, Current setup, Batch",
    needed=True,
)
SHIFTS = _spec("Shifts", "Calendar, Days, Start, End", "Valid from, Valid to")
DOWNTIME = _spec("Downtime", "Machine, Start, End", "Type, Reason")
CHANGEOVERS = _spec("Changeovers", "From, To, Minutes", "Machine, Cost", "Minutes")
RESOURCES = _spec("Resources", "Resource, Quantity", "Calendar")
PROGRESS = _spec(
    "Progress", "Order, Step", "Machine, Status, Started, Finished, Good, Scrap, Remaining time", "Remaining time"
)
LOCKS = _spec("Locks", "Order, Step", "Machine, Start, Lock")
SETTINGS = _spec("Settings", "Setting, Value")
SCHEDULE = _spec("Schedule", "Order, Step, Machine, Start", "Setup start, End")

INPUTS = (
    ORDERS,
    ROUTINGS,
    OPERATIONS,
    MACHINES,
    SHIFTS,
    DOWNTIME,
    CHANGEOVERS,
    RESOURCES,
    PROGRESS,
    LOCKS,
    SETTINGS,
    SCHEDULE,
)
"""Every sheet that is read. `Schedule` is the last plan: it matters for `Frozen hours` and is no demand."""

RESULTS = ("Dispatch", "Load", "KPIs", "Gantt")
"""Sheets that we write and never read."""

LATER = ("Rules",)
"""Sheets of the contract that are not read yet."""

RUN_COLUMNS = ("Run time per unit", "Units per hour", "Fixed time")
"""At least one of these must be there, and filled in each row."""

SAME_COLUMN = {"work center": "Work centre", "workcenter": "Work centre", "workcentre": "Work centre"}
"""Spellings of one and the same column name."""

STATUSES = ("planned", "released", "started", "done", "hold")
NOT_PLANNED = ("done", "hold")
PROGRESS_STATUSES = ("started", "done")
LOCK_KINDS = ("machine", "time", "both")
DOWNTIME_TYPES = ("closed", "overtime")
PROFILES = ("On time first", "Shortest makespan", "Fewest changeovers", "Balanced")

SETTING_NAMES = (
    "Plan start",
    "Frozen hours",
    "Default duration unit",
    "Profile",
    "Weight tardiness",
    "Weight weighted tardiness",
    "Weight makespan",
    "Weight setup",
)
"""Settings that mean something; others are kept and reported."""
