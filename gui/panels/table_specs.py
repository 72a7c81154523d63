"""What stands in the tables: orders, operations, machines, in the words of the workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from gui.figures import Figures, ranks
from gui.panels.table_model import Column
from gui.texts import count, noop, tr
from gui.words import NOTHING, hours_of, moment, number, quantity
from scheduler.problem import Operation
from scheduler.schedule import Minutes

_LOCKED = {"machine": noop("machine"), "time": noop("time"), "both": noop("machine and time")}
STATES = {"planned": noop("Planned"), "released": noop("Released"), "started": noop("Started")}


def _minute(value: float) -> int | None:
    return None if np.isnan(value) else int(value)


def _when(figures: Figures, value: float) -> str:
    return moment(figures.problem.clock, _minute(value))


def _late_text(value: float) -> str:
    return hours_of(_minute(value))


class OrdersSpec:
    """One row an order."""

    name, find = noop("Orders"), noop("Find orders")

    def counted(self, rows: int) -> str:
        """Say how many orders there are."""
        return count("{n} order", "{n} orders", rows)

    def __init__(self, reason: Callable[[Figures, int], str]) -> None:
        """`reason` says why an order is late."""
        self._reason = reason

    def columns(self, figures: Figures) -> Sequence[Column]:
        """List the columns; the planner's own attributes come last."""
        orders = figures.problem.orders
        own = [
            _attribute(name, [str(o.attributes.get(name, "")) for o in orders])
            for name in figures.facts.attribute_names
        ]
        return (
            Column(tr("Order"), lambda f, k: f.problem.orders[k].name, lambda f: f.facts.order_rank),
            Column(
                tr("Product"),
                lambda f, k: f.problem.orders[k].product,
                lambda f: ranks([o.product for o in f.problem.orders]),
                width=14,
            ),
            Column(
                tr("Customer"),
                lambda f, k: f.facts.customer(k),
                lambda f: ranks([f.facts.customer(k) for k in range(len(f.problem.orders))]),
                width=14,
            ),
            Column(
                tr("Quantity"),
                lambda f, k: quantity(f.problem.orders[k].quantity),
                lambda f: np.array([o.quantity for o in f.problem.orders], dtype=np.float64),
                right=True,
                width=8,
            ),
            Column(
                tr("Due"),
                lambda f, k: _when(f, f.facts.due[k]),
                lambda f: f.facts.due,
                tr("Wanted end of the order"),
                width=16,
            ),
            Column(
                tr("Start"),
                lambda f, k: _when(f, f.order_start[k]),
                lambda f: f.order_start,
                tr("Start of its first operation, setup included"),
                width=16,
            ),
            Column(
                tr("End"),
                lambda f, k: _when(f, f.order_end[k]),
                lambda f: f.order_end,
                tr("End of its last operation"),
                width=16,
            ),
            Column(
                tr("Lateness (h)"),
                lambda f, k: _late_text(f.lateness[k]),
                lambda f: f.lateness,
                tr("End minus due, in hours of the clock; below zero is early"),
                right=True,
                width=11,
                bad=_order_late,
            ),
            Column(tr("On time"), lambda f, k: _on_time(f, k), lambda f: f.lateness, width=8, bad=_order_late),
            Column(
                tr("Why late"),
                self._reason,
                lambda f: f.lateness,
                tr("What holds the order up; sorts by lateness"),
                width=44,
            ),
            Column(
                tr("Weight"),
                lambda f, k: quantity(f.problem.orders[k].weight),
                lambda f: np.array([o.weight for o in f.problem.orders], dtype=np.float64),
                tr("What one hour late costs"),
                right=True,
                width=7,
            ),
            Column(
                tr("Status"),
                lambda f, k: tr(STATES.get(f.problem.orders[k].status, f.problem.orders[k].status)),
                lambda f: ranks([o.status for o in f.problem.orders]),
                width=9,
            ),
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
        return np.array(figures.late_orders, dtype=np.int64) if word in ("late", tr("late")) else None

    def operations(self, figures: Figures, row: int) -> Sequence[int]:
        """List the operations of an order."""
        return figures.problem.operations_of[row]

    def rows_of(self, figures: Figures, operations: Sequence[int]) -> set[int]:
        """Return the orders of the operations."""
        return {figures.problem.operations[k].order for k in operations}


class OperationsSpec:
    """One row an operation."""

    name, find = noop("Operations"), noop("Find operations")

    def counted(self, rows: int) -> str:
        """Say how many operations there are."""
        return count("{n} operation", "{n} operations", rows)

    def columns(self, figures: Figures) -> Sequence[Column]:
        """List the columns."""
        return (
            Column(
                tr("Order"),
                lambda f, k: f.problem.orders[f.problem.operations[k].order].name,
                lambda f: f.facts.op_by_order_and_step,
            ),
            Column(tr("Step"), lambda f, k: f.problem.operations[k].step, lambda f: f.facts.step_rank, width=6),
            Column(
                tr("Operation"),
                lambda f, k: f.problem.operations[k].name,
                lambda f: ranks([op.name for op in f.problem.operations]),
                width=18,
            ),
            Column(tr("Machine"), _machine_name, lambda f: f.op_machine_rank, width=14),
            Column(tr("Setup start"), lambda f, k: _if_setup(f, k), lambda f: f.column("setup_start"), width=16),
            Column(
                tr("Setup (min)"),
                lambda f, k: str(f.setup_min(k)) if f.placed[k] else NOTHING,
                lambda f: f.setup_total,
                tr("Worked minutes of setup"),
                right=True,
                width=10,
            ),
            Column(tr("Start"), lambda f, k: _when(f, f.column_at("start", k)), lambda f: f.column("start"), width=16),
            Column(tr("End"), lambda f, k: _when(f, f.column_at("end", k)), lambda f: f.column("end"), width=16),
            Column(
                tr("Run (min)"),
                lambda f, k: str(f.run_min(k)) if f.placed[k] else NOTHING,
                lambda f: f.run_total,
                tr("Worked minutes of the run"),
                right=True,
                width=9,
            ),
            Column(
                tr("Order late (h)"),
                lambda f, k: _late_text(f.op_lateness[k]),
                lambda f: f.op_lateness,
                tr("Lateness of its order: end minus due, in hours of the clock"),
                right=True,
                width=12,
                bad=lambda f, k: bool(f.op_lateness[k] > 0),
            ),
            Column(
                tr("Held by"),
                _held,
                lambda f: ranks([_held(f, k) for k in range(len(f.problem.operations))]),
                tr("Why it is not moved: started, locked by you, or frozen"),
                width=16,
            ),
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

    name, find = noop("Machines"), noop("Find machines")

    def counted(self, rows: int) -> str:
        """Say how many machines there are."""
        return count("{n} machine", "{n} machines", rows)

    def columns(self, figures: Figures) -> Sequence[Column]:
        """List the columns."""
        return (
            Column(tr("Machine"), lambda f, k: f.problem.machines[k].name, lambda f: f.facts.machine_rank, width=16),
            Column(
                tr("Work centre"),
                lambda f, k: f.problem.machines[k].work_center,
                lambda f: ranks([m.work_center for m in f.problem.machines]),
                width=14,
            ),
            Column(
                tr("Calendar"),
                lambda f, k: f.problem.machines[k].calendar_name or tr("Day and night"),
                lambda f: ranks([m.calendar_name for m in f.problem.machines]),
                width=14,
            ),
            Column(
                tr("Utilisation"),
                _utilisation,
                lambda f: f.load_column("utilisation_pct"),
                tr("Worked of open minutes up to the end of the plan"),
                right=True,
                width=10,
            ),
            _load_hours("worked_h", tr("Worked (h)"), tr("Setups and runs"), width=10),
            _load_hours("open_h", tr("Open (h)"), tr("Working hours up to the end of the plan")),
            _load_hours("setup_h", tr("Setup (h)")),
            Column(
                tr("Operations"),
                lambda f, k: str(f.load(k).operations),
                lambda f: f.load_column("operations"),
                right=True,
                width=10,
            ),
            _load_moment("first_min", tr("First start")),
            _load_moment("last_min", tr("Last end")),
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
    return Column(name, lambda f, k: texts[k], lambda f: ranks(texts), tr("From your workbook"))


def _order_late(figures: Figures, row: int) -> bool:
    return bool(figures.lateness[row] > 0)


def _on_time(figures: Figures, row: int) -> str:
    lateness = figures.lateness[row]
    if np.isnan(lateness):
        return NOTHING
    return tr("Late") if lateness > 0 else tr("Yes")


def _machine_name(figures: Figures, row: int) -> str:
    if figures.schedule is None or not figures.placed[row]:
        return NOTHING
    return figures.problem.machines[int(figures.schedule.machine[row])].name


def _if_setup(figures: Figures, row: int) -> str:
    return _when(figures, figures.column_at("setup_start", row)) if figures.setup_min(row) else NOTHING


def _held(figures: Figures, row: int) -> str:
    operation: Operation = figures.problem.operations[row]
    if operation.started:
        return tr("Started")
    if operation.lock is None:
        return ""
    what = tr(_LOCKED[operation.lock.kind])
    return tr("Frozen: {what}", what=what) if operation.lock.source == "frozen" else tr("Locked: {what}", what=what)


def _utilisation(figures: Figures, row: int) -> str:
    pct = figures.load(row).utilisation_pct
    return NOTHING if pct is None else f"{pct:.0f} %"


def _load_hours(field: str, title: str, tip: str = "", width: int = 9) -> Column:
    """Show hours of a machine's load."""
    return Column(
        title,
        lambda f, k: number(getattr(f.load(k), field)),
        lambda f: f.load_column(field),
        tip,
        right=True,
        width=width,
    )


def _load_moment(field: str, title: str) -> Column:
    """Show a moment of a machine's load."""
    return Column(
        title,
        lambda f, k: moment(f.problem.clock, getattr(f.load(k), field)),
        lambda f: f.load_column(field),
        width=16,
    )
