"""Make the operations of every order from its route, the reports of the floor and the planner's locks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from scheduler.calendar import Clock
from scheduler.excel.calendars import Calendars
from scheduler.excel.faults import Faults
from scheduler.excel.floor import Floor, Report
from scheduler.excel.locking import lock_operations
from scheduler.excel.near_names import report_misprints
from scheduler.excel.orders_sheet import OrderRow, OrderRows, build_order
from scheduler.excel.routes import ModeSpec, Route, StepSpec, step_key
from scheduler.excel.started import started_mode, warn_of_contradictions
from scheduler.excel.values import key
from scheduler.problem import Link, Machine, Mode, Operation, Order, Resource, run_minutes
from scheduler.texts import listed, say


@dataclass
class Shop:
    """What is already made of the factory, and what operations are made from."""

    clock: Clock
    calendars: Calendars
    machines: Sequence[Machine]
    resources: Sequence[Resource]
    products: dict[str, Route]
    own_routes: dict[str, Route]
    floor: Floor
    faults: Faults
    batch_columns: dict[str, str] = field(default_factory=dict)  # Batch of a machine -> column of Orders


@dataclass
class Work:
    """The orders and operations made so far; `specs` and `order_rows` run beside them."""

    orders: list[Order] = field(default_factory=list)
    order_rows: list[OrderRow] = field(default_factory=list)
    operations: list[Operation] = field(default_factory=list)
    specs: list[StepSpec] = field(default_factory=list)
    reports: dict[int, Report] = field(default_factory=dict)  # of the started operations
    modes: dict[tuple[int, float, tuple[str, ...]], list[tuple[Mode, ...]]] = field(default_factory=dict)


def assemble(shop: Shop, orders: OrderRows, report: Callable[[float], None]) -> Work:
    """Make all orders and operations that are to be planned; `report` hears the share that is made."""
    work = Work()
    without_route: dict[str, list[OrderRow]] = {}
    for count, (wanted, row) in enumerate(orders.rows.items()):
        if count % 500 == 0:
            report(count / len(orders.rows))
        if not row.planned:
            continue
        route = shop.own_routes.get(wanted) or shop.products.get(key(row.product))
        if route is None:
            without_route.setdefault(key(row.product), []).append(row)
        else:
            _add_order(shop, work, wanted, row, route)
    _report_without_route(shop, without_route)
    report_misprints(shop.products, [row.product for row in orders.rows.values()])
    lock_operations(shop, work, orders)
    return work


def _add_order(shop: Shop, work: Work, wanted: str, row: OrderRow, route: Route) -> None:
    order = build_order(row, shop.clock.plan_start)
    if not route.steps:
        return  # the faults of the route are told already
    modes = _modes(shop, work, row, route)
    reports = _reports(shop, wanted, route) if wanted in shop.floor.orders else {}
    left = [k for k in range(len(route.steps)) if k not in reports or not reports[k].done]
    if not left:
        row.row.warning(
            "all-steps-done",
            "Order",
            say("All steps of order {order} are reported done, so it is not planned.", order=row.name),
            say("Set its Status to done."),
        )
        return
    if reports:
        warn_of_contradictions(row, route, reports)
    first = len(work.operations)
    index = {k: first + position for position, k in enumerate(left)}
    order_number = len(work.orders)
    for k in left:
        work.operations.append(_operation(shop, order, order_number, route, k, index, modes[k], reports))
        work.specs.append(route.steps[k])
        if k in reports:
            work.reports[index[k]] = reports[k]
    work.orders.append(order)
    work.order_rows.append(row)


def _operation(
    shop: Shop,
    order: Order,
    order_number: int,
    route: Route,
    k: int,
    index: dict[int, int],
    modes: tuple[Mode, ...],
    reports: dict[int, Report],
) -> Operation:
    step = route.steps[k]
    report = reports.get(k)
    if report is not None:
        return Operation(
            index=index[k],
            order=order_number,
            step=step.label,
            name=step.name,
            started=True,
            modes=started_mode(shop, order, step, modes, report),
            attributes=step.attributes,
            place=step.row.place,
        )
    transfer = step.transfer if step.transfer is not None and step.transfer < order.quantity else None
    links = tuple(Link(index[p], step.min_wait, step.max_wait, transfer) for p in step.after if p in index)
    earliest, latest = order.release_min, None
    for p in step.after:
        if p not in index:
            earliest, latest = _after_done(shop, step, reports[p], earliest, latest)
    if latest is not None and latest < earliest:
        done = next(reports[p] for p in step.after if p not in index)
        done.row.warning(
            "max-wait-over",
            "Finished",
            say(
                "Step {step} of order {order} can no longer start within its Max wait.",
                step=step.label,
                order=order.name,
            ),
            say("The wait is ignored. Check whether the parts are still good."),
        )
        latest = None
    return Operation(
        index=index[k],
        order=order_number,
        step=step.label,
        modes=modes,
        name=step.name,
        links=links,
        earliest_min=earliest,
        latest_start_min=latest,
        attributes=step.attributes,
        place=step.row.place,
    )


def _after_done(
    shop: Shop, step: StepSpec, report: Report, earliest: int, latest: int | None
) -> tuple[int, int | None]:
    """Bound the start of a step by what was done before it, clock minutes after its Finished."""
    if report.finished is None:
        if step.min_wait or step.max_wait is not None:
            report.row.warning(
                "finished-missing",
                "Finished",
                say("Step {step} waits for this one, but its Finished is blank.", step=step.label),
                say("Fill in Finished. Until then plan start is taken."),
            )
        finished = 0
    else:
        finished = shop.clock.minute(report.finished)
    earliest = max(earliest, finished + step.min_wait)
    if step.max_wait is not None:
        latest = finished + step.max_wait if latest is None else min(latest, finished + step.max_wait)
    return earliest, latest


def _modes(shop: Shop, work: Work, row: OrderRow, route: Route) -> list[tuple[Mode, ...]]:
    """Return the modes of each step; made once for all orders of one product, quantity and batch value."""
    texts = {by: row.row.shown(column) for by, column in shop.batch_columns.items()}
    place = (id(route), row.quantity, tuple(texts.values()))
    if place not in work.modes:
        work.modes[place] = [
            tuple(_mode(shop, mode, row.quantity, texts) for mode in step.modes) for step in route.steps
        ]
    return work.modes[place]


def _mode(shop: Shop, spec: ModeSpec, quantity: float, texts: dict[str, str]) -> Mode:
    machine = shop.machines[spec.machine]
    calendar = machine.calendar
    if spec.resources:
        pools = (shop.resources[resource].calendar for resource, _ in spec.resources)
        calendar = shop.calendars.together((calendar, *pools))
    text = ""
    if machine.batch_by:
        text = spec.batch_text if spec.batch_text is not None else texts.get(key(machine.batch_by), "")
    return Mode(
        machine=spec.machine,
        run_min=run_minutes(spec.unit_min, spec.fixed_min, quantity, machine.efficiency),
        calendar=calendar,
        setup_min=spec.setup_min,
        family=spec.family,
        resources=spec.resources,
        may_pause=spec.may_pause,
        batch_key=key(text),
        unit_min=spec.unit_min,
        fixed_min=spec.fixed_min,
        efficiency=machine.efficiency,
    )


def _reports(shop: Shop, wanted: str, route: Route) -> dict[int, Report]:
    """Return what the floor reported of each step of a route, by its position."""
    positions = {step_key(step.label): k for k, step in enumerate(route.steps)}
    found: dict[int, Report] = {}
    for step, report in shop.floor.of_order(wanted):
        if step in positions:
            found[positions[step]] = report
        else:
            report.row.warning(
                "progress-unknown-step",
                "Step",
                say("The route of {owner} has no such step; this report is ignored.", owner=route.owner),
                say("Correct the step, or delete the row."),
            )
    return found


def _report_without_route(shop: Shop, without_route: dict[str, list[OrderRow]]) -> None:
    """Tell once a product that it has no routing, whatever the number of its orders."""
    for product, rows in without_route.items():
        row = rows[0].row
        if not product:
            for order in rows:
                order.row.error(
                    "missing-product",
                    "Product",
                    say("Order {order} names no product and has no steps of its own.", order=order.name),
                    say("Fill in Product, or give its steps on the sheet Operations."),
                )
            continue
        more = say(" (orders {orders})", orders=listed([order.name for order in rows])) if len(rows) > 1 else ""
        name = rows[0].product
        row.unknown(
            "product-without-routing",
            "Product",
            say("routing for product"),
            say("{name}{more}", name=name, more=more),
            [route.owner for route in shop.products.values()],
            say("Add its steps to the sheet Routings."),
        )
