"""What stands in the tables: orders, operations, machines, in the words of the workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from gui.figures import Figures, ranks
from gui.panels.table_model import Column
from gui.words import NOTHING, hours_of, moment, number, quantity
from scheduler.problem import Operation
from scheduler.schedule import Minutes

STATES = {"planned": "Planned", "released": "Released", "started": "Started"}


def _minute(value: float) -> int | None:
    return None if np.isnan(value) else int(value)


def _when(figures: Figures, value: float) -> str:
    return moment(figures.problem.clock, _minute(value))


def _late_text(value: float) -> str:
    return hours_of(_minute(value))


class OrdersSpec:
    """One row an order."""

    name = "Orders"
    noun = "order"

    def __init__(self, reason: Callable[[Figures, int], str]) -> None:
        """`reason` says why an order is late."""
        self._reason = reason

    def columns(self, figures: Figures) -> Sequence[Column]:
        """List the columns; the planner's own attributes come last."""
        orders = figures.problem.orders
        own = [_attribute(name, [str(o.attributes.get(name, "")) for o in orders])
               for name in figures.facts.attribute_names()]
        return (
            Column("Order", lambda f, k: f.problem.orders[k].name, lambda f: f.facts.order_rank),
            Column("Product", lambda f, k: f.problem.orders[k].product,
                   lambda f: ranks([o.product for o in f.problem.orders]), width=14),
            Column("Customer", lambda f, k: f.facts.customer(k),
                   lambda f: ranks([f.facts.customer(k) for k in range(len(f.problem.orders))]), width=14),
            Column("Quantity", lambda f, k: quantity(f.problem.orders[k].quantity),
                   lambda f: np.array([o.quantity for o in f.problem.orders], dtype=np.float64), right=True, width=8),
            Column("Due", lambda f, k: _when(f, f.facts.due[k]), lambda f: f.facts.due,
                   "Wanted end of the order", width=16),
            Column("Start", lambda f, k: _when(f, f.order_start[k]), lambda f: f.order_start,
                   "Start of its first operation, setup included", width=16),
            Column("End", lambda f, k: _when(f, f.order_end[k]), lambda f: f.order_end,
                   "End of its last operation", width=16),
            Column("Lateness (h)", lambda f, k: _late_text(f.lateness[k]), lambda f: f.lateness,
                   "End minus due, in hours of the clock; below zero is early", right=True, width=11, bad=_order_late),
            Column("On time", lambda f, k: _on_time(f, k), lambda f: f.lateness, width=8, bad=_order_late),
            Column("Why late", self._reason, lambda f: f.lateness,
                   "What holds the order up; sorts by lateness", width=44),
            Column("Weight", lambda f, k: f"{f.problem.orders[k].weight:g}",
                   lambda f: np.array([o.weight for o in f.problem.orders], dtype=np.float64),
                   "What one hour late costs", right=True, width=7),
            Column("Status", lambda f, k: STATES.get(f.problem.orders[k].status, f.problem.orders[k].status),
                   lambda f: ranks([o.status for o in f.problem.orders]), width=9),
            *own,
        )

    def count(self, figures: Figures) -> int:
        """Count the orders."""
        return len(figures.problem.orders)

    def search(self, figures: Figures) -> Sequence[str]:
        """Look through number, product, customer and the planner's own columns."""
        return figures.facts.order_search

    def also(self, figures: Figures, word: str) -> Minutes | None:
        """Find the late orders by the word `late`."""
        return np.array(figures.late_orders, dtype=np.int64) if word == "late" else None

    def operations(self, figures: Figures, row: int) -> Sequence[int]:
        """List the operations of an order."""
        return figures.problem.operations_of[row]

    def rows_of(self, figures: Figures, operations: Sequence[int]) -> set[int]:
        """Return the orders of the operations."""
        return {figures.problem.operations[k].order for k in operations}


class OperationsSpec:
    """One row an operation."""

    name = "Operations"
    noun = "operation"

    def columns(self, figures: Figures) -> Sequence[Column]:
        """List the columns."""
        return (
            Column("Order", lambda f, k: f.problem.orders[f.problem.operations[k].order].name,
                   lambda f: f.facts.op_by_order_and_step),
            Column("Step", lambda f, k: f.problem.operations[k].step, lambda f: f.facts.step_rank, width=6),
            Column("Operation", lambda f, k: f.problem.operations[k].name,
                   lambda f: ranks([op.name for op in f.problem.operations]), width=18),
            Column("Machine", _machine_name, lambda f: f.op_machine_rank, width=14),
            Column("Setup start", lambda f, k: _if_setup(f, k), lambda f: f.column("setup_start"), width=16),
            Column("Setup (min)", lambda f, k: str(f.setup_min(k)) if f.placed[k] else NOTHING,
                   lambda f: f.setup_total, "Worked minutes of setup", right=True, width=10),
            Column("Start", lambda f, k: _when(f, f.column_at("start", k)), lambda f: f.column("start"), width=16),
            Column("End", lambda f, k: _when(f, f.column_at("end", k)), lambda f: f.column("end"), width=16),
            Column("Run (min)", lambda f, k: str(f.run_min(k)) if f.placed[k] else NOTHING,
                   lambda f: f.run_total, "Worked minutes of the run", right=True, width=9),
            Column("Order late (h)", lambda f, k: _late_text(f.op_lateness[k]), lambda f: f.op_lateness,
                   "Lateness of its order: end minus due, in hours of the clock", right=True, width=12,
                   bad=lambda f, k: bool(f.op_lateness[k] > 0)),
            Column("Held by", _held, lambda f: ranks([_held(f, k) for k in range(len(f.problem.operations))]),
                   "Why it is not moved: started, locked by you, or frozen", width=16),
        )

    def count(self, figures: Figures) -> int:
        """Count the operations."""
        return len(figures.problem.operations)

    def search(self, figures: Figures) -> Sequence[str]:
        """Look through order, product, customer, step and name."""
        return figures.facts.operation_search

    def also(self, figures: Figures, word: str) -> Minutes | None:
        """Find operations by the machine that they are on."""
        if figures.schedule is None:
            return None
        machines = [k for k, text in enumerate(figures.facts.machine_search) if word in text]
        return np.flatnonzero(np.isin(figures.schedule.machine, machines)) if machines else None

    def operations(self, figures: Figures, row: int) -> Sequence[int]:
        """A row is its operation."""
        return (row,)

    def rows_of(self, figures: Figures, operations: Sequence[int]) -> set[int]:
        """A row is its operation."""
        return set(operations)


class MachinesSpec:
    """One row a machine."""

    name = "Machines"
    noun = "machine"

    def columns(self, figures: Figures) -> Sequence[Column]:
        """List the columns."""
        return (
            Column("Machine", lambda f, k: f.problem.machines[k].name, lambda f: f.facts.machine_rank, width=16),
            Column("Work centre", lambda f, k: f.problem.machines[k].work_center,
                   lambda f: ranks([m.work_center for m in f.problem.machines]), width=14),
            Column("Calendar", lambda f, k: f.problem.machines[k].calendar_name or "Day and night",
                   lambda f: ranks([m.calendar_name for m in f.problem.machines]), width=14),
            Column("Utilisation", _utilisation, lambda f: f.load_column("utilisation_pct"),
                   "Worked of open minutes up to the end of the plan", right=True, width=10),
            Column("Worked (h)", lambda f, k: number(f.load(k).worked_h), lambda f: f.load_column("worked_h"),
                   "Setups and runs", right=True, width=10),
            Column("Open (h)", lambda f, k: number(f.load(k).open_h), lambda f: f.load_column("open_h"),
                   "Working hours up to the end of the plan", right=True, width=9),
            Column("Setup (h)", lambda f, k: number(f.load(k).setup_h), lambda f: f.load_column("setup_h"),
                   right=True, width=9),
            Column("Operations", lambda f, k: str(f.load(k).operations), lambda f: f.load_column("operations"),
                   right=True, width=10),
            Column("First start", lambda f, k: moment(f.problem.clock, f.load(k).first_min),
                   lambda f: f.load_column("first_min"), width=16),
            Column("Last end", lambda f, k: moment(f.problem.clock, f.load(k).last_min),
                   lambda f: f.load_column("last_min"), width=16),
        )

    def count(self, figures: Figures) -> int:
        """Count the machines."""
        return len(figures.problem.machines)

    def search(self, figures: Figures) -> Sequence[str]:
        """Look through name, work centre and calendar."""
        return figures.facts.machine_search

    def also(self, figures: Figures, word: str) -> Minutes | None:
        """Find nothing further."""
        return None

    def operations(self, figures: Figures, row: int) -> Sequence[int]:
        """List the operations on a machine in the order of their work."""
        return figures.operations_on(row)

    def rows_of(self, figures: Figures, operations: Sequence[int]) -> set[int]:
        """Return the machine of the operations; nothing where they are on several."""
        if figures.schedule is None:
            return set()
        machines = {int(m) for m in figures.schedule.machine[list(operations)] if m >= 0}
        return machines if len(machines) == 1 else set()


def _attribute(name: str, texts: list[str]) -> Column:
    return Column(name, lambda f, k: texts[k], lambda f: ranks(texts), "From your workbook")


def _order_late(figures: Figures, row: int) -> bool:
    return bool(figures.lateness[row] > 0)


def _on_time(figures: Figures, row: int) -> str:
    lateness = figures.lateness[row]
    if np.isnan(lateness):
        return NOTHING
    return "Late" if lateness > 0 else "Yes"


def _machine_name(figures: Figures, row: int) -> str:
    if figures.schedule is None or not figures.placed[row]:
        return NOTHING
    return figures.problem.machines[int(figures.schedule.machine[row])].name


def _if_setup(figures: Figures, row: int) -> str:
    return _when(figures, figures.column_at("setup_start", row)) if figures.setup_min(row) else NOTHING


def _held(figures: Figures, row: int) -> str:
    operation: Operation = figures.problem.operations[row]
    if operation.started:
        return "Started"
    if operation.lock is None:
        return ""
    what = {"machine": "machine", "time": "time", "both": "machine and time"}[operation.lock.kind]
    return f"Frozen: {what}" if operation.lock.source == "frozen" else f"Locked: {what}"


def _utilisation(figures: Figures, row: int) -> str:
    pct = figures.load(row).utilisation_pct
    return NOTHING if pct is None else f"{pct:.0f} %"
