"""Read what the floor has reported (Progress), what the planner has fixed (Locks), and the last plan (Schedule)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scheduler.excel.columns import LOCK_KINDS, PROGRESS_STATUSES
from scheduler.excel.faults import Faults
from scheduler.excel.orders_sheet import OrderRows
from scheduler.excel.routes import StepKey, step_key
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import key
from scheduler.texts import say

Place = tuple[str, StepKey]
"""An order and a step by their keys."""


@dataclass(frozen=True, slots=True)
class Report:
    """One row of Progress."""

    done: bool
    machine: str
    started: datetime | None
    finished: datetime | None
    good: float
    remaining_min: float | None
    row: Row


@dataclass(frozen=True, slots=True)
class LockRow:
    """One row of Locks: a blank machine or no start where that is not fixed."""

    machine: str
    start: datetime | None
    row: Row


@dataclass(frozen=True, slots=True)
class LastPlace:
    """One row of the last plan."""

    machine: str
    setup_start: datetime
    start: datetime
    end: datetime
    row: Row


@dataclass
class Floor:
    """All reports and locks by order and step; `orders` are the keys of the orders that have any."""

    reports: dict[Place, Report] = field(default_factory=dict)
    locks: dict[Place, LockRow] = field(default_factory=dict)
    orders: set[str] = field(default_factory=set)
    last_plan: Mapping[Place, LastPlace] = field(default_factory=dict)
    _by_order: dict[str, list[tuple[StepKey, Report]]] = field(default_factory=dict)

    def of_order(self, order: str) -> list[tuple[StepKey, Report]]:
        """Return what is reported of the order with this key, by step."""
        if not self._by_order:
            for (name, step), report in self.reports.items():
                self._by_order.setdefault(name, []).append((step, report))
        return self._by_order.get(order, [])


def read_progress(table: Table | None, orders: OrderRows, floor: Floor) -> None:
    """Read the Progress sheet; a report on an order that is not there is a warning."""
    if table is None or not table.check_columns():
        return
    for row in table:
        order, step = row.needed("Order"), row.needed("Step")
        report = _report(row)
        if not (order and step) or report is None:
            continue
        if key(order) not in orders.rows:
            row.warning(
                "progress-unknown-order",
                "Order",
                say("There is no order {order}; this report is ignored.", order=order),
                say("Correct the number, or delete the row."),
            )
            continue
        place = (key(order), step_key(step))
        if place in floor.reports:
            row.warning(
                "duplicate-progress",
                "Step",
                say("Order {order} step {step} is reported twice; the last row counts.", order=order, step=step),
                say("Delete the older row."),
            )
        floor.reports[place] = report
        floor.orders.add(key(order))


def _report(row: Row) -> Report | None:
    """Return what a row reports; None where its status cannot be read."""
    status = row.word("Status", PROGRESS_STATUSES, "", "unknown-status")
    started, finished = row.moment("Started"), row.moment("Finished")
    if not status and not row.blank("Status"):
        return None
    if not status:
        status = "done" if finished else "started"
    elif status == "started" and finished:
        row.warning(
            "status-contradiction",
            "Finished",
            say("The step is reported as started, but it has a Finished."),
            say("Set Status to done, or clear Finished."),
        )
    if started and finished and finished.when < started.when:
        row.warning(
            "status-contradiction", "Finished", say("Finished is before Started."), say("Correct one of the two.")
        )
    good = row.number_in("Good", 0.0)
    scrap = row.number_in("Scrap", 0.0)
    for column, number in (("Good", good), ("Scrap", scrap)):
        if number < 0:
            row.error("negative-number", column, say("{column} is negative.", column=column), say("Type 0 or more."))
    return Report(
        done=status == "done",
        machine=row.text("Machine"),
        started=started.when if started else None,
        finished=finished.when if finished else None,
        good=max(0.0, good),
        remaining_min=row.duration("Remaining time", None),
        row=row,
    )


def read_locks(table: Table | None, orders: OrderRows, floor: Floor) -> None:
    """Read the Locks sheet."""
    if table is None or not table.check_columns():
        return
    for row in table:
        order, step = row.needed("Order"), row.needed("Step")
        lock = _lock(row)
        if not (order and step) or lock is None:
            continue
        if key(order) not in orders.rows:
            row.unknown(
                "unknown-order",
                "Order",
                say("order"),
                order,
                orders.names(),
                say("Correct the number, or delete the row."),
            )
            continue
        place = (key(order), step_key(step))
        if place in floor.locks:
            row.error(
                "duplicate-lock",
                "Step",
                say("Order {order} step {step} is locked twice.", order=order, step=step),
                say("Delete one of the rows."),
            )
            continue
        floor.locks[place] = lock
        floor.orders.add(key(order))


def _lock(row: Row) -> LockRow | None:
    machine, start = row.text("Machine"), row.moment("Start")
    guess = "both" if machine and start else "time" if start else "machine"
    kind = row.word("Lock", LOCK_KINDS, guess, "unknown-lock")
    wants_machine, wants_start = kind in ("machine", "both"), kind in ("time", "both")
    if wants_machine and not machine:
        row.error(
            "lock-incomplete", "Machine", say("The lock fixes the machine but names none."), say("Fill in Machine.")
        )
        return None
    if wants_start and start is None:
        if row.blank("Start"):
            row.error(
                "lock-incomplete", "Start", say("The lock fixes the start but gives none."), say("Fill in Start.")
            )
        return None
    return LockRow(machine if wants_machine else "", start.when if start and wants_start else None, row)


def read_last_plan(table: Table | None) -> dict[Place, LastPlace]:
    """Read the last plan as far as it can be read: it is a result, so nothing in it is a fault."""
    if table is None or any(not table.has(column.name) for column in table.spec.columns if column.required):
        return {}
    table.faults = Faults()  # whatever is unreadable there is no matter for the planner
    places: dict[Place, LastPlace] = {}
    for row in table:
        order, step, machine = row.text("Order"), row.text("Step"), row.text("Machine")
        start = row.moment("Start")
        if not (order and step and machine) or start is None:
            continue
        setup, end = row.moment("Setup start"), row.moment("End")
        places[(key(order), step_key(step))] = LastPlace(
            machine, setup.when if setup else start.when, start.when, end.when if end else start.when, row
        )
    return places
