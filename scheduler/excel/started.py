"""Understand operations that the floor has begun: where they run, what remains, what does not fit together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from scheduler.excel.floor import Report
from scheduler.excel.orders_sheet import OrderRow
from scheduler.excel.routes import Route, StepSpec
from scheduler.excel.tables import Row
from scheduler.excel.values import key
from scheduler.problem import Mode, Order
from scheduler.texts import fill, listed, noop, say

if TYPE_CHECKING:
    from scheduler.excel.assemble import Shop


def started_mode(shop: Shop, order: Order, step: StepSpec, modes: tuple[Mode, ...], report: Report) -> tuple[Mode, ...]:
    """Return the one mode of a started operation: no setup, its remaining run; all of them after a fault."""
    mode = _where(shop, step, modes, report)
    if mode is None:
        return modes
    if report.started is not None and shop.clock.minute(report.started) > 0:
        report.row.warning(
            "started-in-future",
            "Started",
            say("The step is reported as started, but only after the plan starts."),
            say("Correct Started, or move Plan start. The step is taken as running at plan start."),
        )
    remaining = _remaining(order, mode, report)
    return (
        replace(
            mode,
            run_min=remaining,
            done_min=max(0, mode.run_min - remaining),
            no_setup=True,
            setup_min=0,
            may_pause=True,
        ),
    )


def _where(shop: Shop, step: StepSpec, modes: tuple[Mode, ...], report: Report) -> Mode | None:
    names = [shop.machines[mode.machine].name for mode in modes]
    if not report.machine:
        if len(modes) == 1:
            return modes[0]
        report.row.error(
            "started-without-machine",
            "Machine",
            say("Step {step} is started, but not where: {names} can do it.", step=step.label, names=listed(names)),
            say("Fill in the machine that it runs on."),
        )
        return None
    found = next((m for m, name in zip(modes, names, strict=True) if key(name) == key(report.machine)), None)
    if found is None:
        refuse_machine(shop, step, report.machine, names, report.row)
    return found


def refuse_machine(shop: Shop, step: StepSpec, machine: str, names: Iterable[str], row: Row) -> None:
    """Report a machine of Progress or Locks that is unknown or cannot do the step."""
    known = {key(m.name) for m in shop.machines}
    if key(machine) not in known:
        row.unknown(
            "unknown-machine",
            "Machine",
            say("machine"),
            machine,
            [m.name for m in shop.machines],
            say("Name one machine."),
        )
        return
    row.error(
        "ineligible-machine",
        "Machine",
        say(
            "{machine} cannot do step {step}: its routing names {names}.",
            machine=machine,
            step=step.label,
            names=listed(list(names)),
        ),
        say("Name one of these, or add the machine to the routing."),
    )


def _remaining(order: Order, mode: Mode, report: Report) -> int:
    """Return the worked minutes that remain: as reported, else the share of the run that is not yet good."""
    if report.remaining_min is not None:
        return math.ceil(report.remaining_min)
    if report.good >= order.quantity:
        report.row.warning(
            "status-contradiction",
            "Good",
            say("All pieces are good, but the step is reported as started."),
            say("Set Status to done, or correct Good. No time is planned for the rest."),
        )
    return math.ceil(mode.run_min * max(0.0, 1 - report.good / order.quantity) - 1e-6)


_DONE = (
    "done-before-predecessor",
    noop("Step {step} of order {order} is done, but step {before} before it is not done."),
)
_STARTED = (
    "started-before-predecessor",
    noop("Step {step} of order {order} is started, but step {before} before it is not done."),
)


def warn_of_contradictions(order: OrderRow, route: Route, reports: dict[int, Report]) -> None:
    """Warn of steps that began or ended before what they wait for."""
    for k, report in reports.items():
        step = route.steps[k]
        open_before = [route.steps[p].label for p in step.after if p not in reports or not reports[p].done]
        if open_before and not (step.transfer is not None and not report.done):
            code, template = _DONE if report.done else _STARTED
            values = {"step": step.label, "order": order.name, "before": listed(open_before)}
            report.row.warning(
                code,
                "Step",
                fill(template, values),
                say("Report what is done. What is not is planned again."),
            )
