"""Turn locks and the frozen hours of the last plan into locks of operations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scheduler.excel.floor import LockRow, Place
from scheduler.excel.orders_sheet import OrderRows
from scheduler.excel.routes import step_key
from scheduler.excel.started import refuse_machine
from scheduler.excel.values import key
from scheduler.problem import Lock, Mode, Operation
from scheduler.schedule import Assignment, Schedule
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.assemble import Shop, Work


def lock_operations(shop: Shop, work: Work, orders: OrderRows) -> None:
    """Give each locked operation its lock; report locks that cannot be."""
    if not shop.floor.locks:
        return
    places = operation_places(work, set(shop.floor.orders))
    for place, lock in shop.floor.locks.items():
        index = places.get(place)
        if index is None:
            _report_no_operation(shop, orders, place, lock)
            continue
        operation = work.operations[index]
        if operation.started:
            lock.row.warning(
                "lock-ignored", "Step", say("This step has started, so the lock is ignored."), say("Delete the row.")
            )
            continue
        made = _lock(shop, work, operation, lock)
        if made is not None:
            work.operations[index] = replace(operation, lock=made)


def operation_places(work: Work, orders: set[str] | None = None) -> dict[Place, int]:
    """Return the operations by order and step, of all orders or some."""
    keys = [key(order.name) for order in work.orders]
    return {
        (keys[op.order], step_key(op.step)): op.index
        for op in work.operations
        if orders is None or keys[op.order] in orders
    }


def freeze(shop: Shop, work: Work, hours: float) -> None:
    """Lock what the last plan starts within so many hours of plan start, where it still can be so."""
    for place, index in operation_places(work).items():
        last = shop.floor.last_plan.get(place)
        operation = work.operations[index]
        if last is None or operation.started or operation.lock is not None:
            continue
        start = shop.clock.minute(last.start)
        if not 0 <= start < hours * 60:
            continue
        mode = next((m for m in operation.modes if key(shop.machines[m.machine].name) == key(last.machine)), None)
        if mode is None or not _can_start(mode, start) or start < operation.earliest_min:
            last.row.table.faults.warning(
                "frozen-ignored",
                say(
                    "Order {order} step {step} was planned on {machine} at {start:%Y-%m-%d %H:%M}, within "
                    "the frozen hours, but that is no longer possible.",
                    order=work.orders[operation.order].name,
                    step=operation.step,
                    machine=last.machine,
                    start=last.start,
                ),
                say("It is planned anew."),
                last.row.table.name,
                last.row.cell("Start"),
                last.row.shown("Start"),
            )
            continue
        work.operations[index] = replace(operation, lock=Lock(mode.machine, start, "frozen"))


def last_schedule(shop: Shop, work: Work) -> Schedule | None:
    """Return the last plan of these operations, in minutes of the new plan; None if there is none."""
    names = {key(machine.name): k for k, machine in enumerate(shop.machines)}
    found = [
        Assignment(index, names[key(last.machine)], *map(shop.clock.minute, (last.setup_start, last.start, last.end)))
        for place, index in operation_places(work).items()
        if (last := shop.floor.last_plan.get(place)) is not None and key(last.machine) in names
    ]
    return Schedule.of(len(work.operations), found) if found else None


def _lock(shop: Shop, work: Work, operation: Operation, lock: LockRow) -> Lock | None:
    spec = work.specs[operation.index]
    modes = operation.modes
    if lock.machine:
        names = [shop.machines[mode.machine].name for mode in modes]
        modes = tuple(m for m, name in zip(modes, names, strict=True) if key(name) == key(lock.machine))
        if not modes:
            refuse_machine(shop, spec, lock.machine, names, lock.row)
            return None
    start = None if lock.start is None else shop.clock.minute(lock.start)
    machine = modes[0].machine if lock.machine else None
    if start is None:
        return Lock(machine, None)
    if start < 0:
        lock.row.warning(
            "lock-in-past",
            "Start",
            say("The locked start lies before plan start, so the lock is ignored."),
            say("Delete the row, or report the step on the sheet Progress."),
        )
        return None
    if start < operation.earliest_min:
        allowed = shop.clock.at(operation.earliest_min)
        lock.row.error(
            "lock-before-release",
            "Start",
            say("The locked start is before the earliest one ({earliest:%Y-%m-%d %H:%M}).", earliest=allowed),
            say("Lock a later start, or set an earlier Release."),
        )
        return None
    if not any(_can_start(mode, start) for mode in modes):
        lock.row.error(
            "lock-in-closed-time",
            "Start",
            say(
                "At the locked start there is no working time for it: machine or resource are closed, "
                "or close too soon."
            ),
            say("Lock a start within working hours, or add overtime on the sheet Downtime."),
        )
        return None
    return Lock(machine, start)


def _can_start(mode: Mode, start: int) -> bool:
    """Say whether the run may start at that minute by its calendar."""
    if mode.run_min == 0:
        return True
    opens, closes = mode.calendar.stretch_at(start)
    return opens <= start and (mode.may_pause or start + mode.run_min <= closes)


def _report_no_operation(shop: Shop, orders: OrderRows, place: Place, lock: LockRow) -> None:
    order = orders.rows[place[0]]
    route = shop.own_routes.get(place[0]) or shop.products.get(key(order.product))
    if not order.planned or (place in shop.floor.reports and shop.floor.reports[place].done):
        lock.row.warning(
            "lock-ignored", "Step", say("This step is not planned, so the lock is ignored."), say("Delete the row.")
        )
    elif route is not None and route.steps and route.position(lock.row.text("Step")) is None:
        lock.row.unknown(
            "unknown-step",
            "Step",
            say("step of order {order} with the number", order=order.name),
            lock.row.text("Step"),
            [step.label for step in route.steps],
            say("Name a step of its routing."),
        )
