"""Read the Orders sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scheduler.excel.columns import NOT_PLANNED, STATUSES
from scheduler.excel.tables import Row, Table
from scheduler.excel.values import Stamp, key
from scheduler.problem import Order
from scheduler.texts import say


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order as its row says; times are wall-clock."""

    name: str
    product: str
    quantity: float
    due: datetime | None
    release: datetime | None
    weight: float
    deadline: bool
    status: str
    attributes: Mapping[str, str]
    row: Row

    @property
    def planned(self) -> bool:
        """Say whether it is to be planned at all."""
        return self.status not in NOT_PLANNED


@dataclass
class OrderRows:
    """All orders, by the key of their number; `faulty` are those whose row cannot be used."""

    rows: dict[str, OrderRow] = field(default_factory=dict)

    def names(self) -> list[str]:
        """Return the numbers of all orders."""
        return [order.name for order in self.rows.values()]


def read_orders(table: Table | None) -> OrderRows:
    """Read all orders; a number that stands twice is a fault, and its first row counts."""
    orders = OrderRows()
    if table is None or not table.check_columns():
        return orders
    for row in table:
        name = row.needed("Order")
        if not name:
            continue
        first = orders.rows.get(key(name))
        if first is not None:
            row.error(
                "duplicate-order",
                "Order",
                say("Order {name} stands twice (also in row {row}).", name=name, row=first.row.number),
                say("Give one of them another number, or delete it."),
            )
            continue
        for column in ("Order", "Product"):
            if isinstance(row.raw(column), Stamp):
                row.warning(
                    "date-as-name",
                    column,
                    say(
                        "{column} is a date in Excel ({value}), where a number was perhaps typed.",
                        column=column,
                        value=row.text(column),
                    ),
                    say("Set the column's format to Text and type it again, if it is no date."),
                )
        orders.rows[key(name)] = _order(row, name)
    if not len(table):
        table.faults.error(
            "empty-sheet",
            say("Sheet {sheet} holds no orders.", sheet=table.name),
            say("Fill in the orders."),
            table.name,
        )
    return orders


def _order(row: Row, name: str) -> OrderRow:
    status = row.word("Status", STATUSES, "planned", "unknown-status")
    due, release = row.moment("Due"), row.moment("Release")
    attributes = {column: text for column in ("Customer", "Notes") if (text := row.shown(column))}
    return OrderRow(
        name=name,
        product=row.text("Product"),
        quantity=_quantity(row, name),
        due=due.due if due else None,
        release=release.when if release else None,
        weight=_weight(row),
        deadline=row.yes("Deadline", False),
        status=status,
        attributes={**attributes, **row.attributes()},
        row=row,
    )


def _quantity(row: Row, name: str) -> float:
    quantity = row.number_in("Quantity", 1.0)
    if quantity > 0:
        return quantity
    row.error(
        "bad-quantity",
        "Quantity",
        say("The quantity of order {name} is {quantity:g}.", name=name, quantity=quantity),
        say("Type how many are made, or set the Status to hold."),
    )
    return 1.0


def _weight(row: Row) -> float:
    priority = row.number_in("Priority", 10.0)
    if not 1 <= priority <= 10:
        row.error(
            "bad-priority",
            "Priority",
            say("The priority is {priority:g}.", priority=priority),
            say("Type 1 (most urgent) to 10 (least)."),
        )
        priority = 10.0
    weight = row.number_in("Weight", 11.0 - priority)
    if weight < 0:
        row.error("negative-number", "Weight", say("The weight is {weight:g}.", weight=weight), say("Type 0 or more."))
        return 0.0
    return weight


def build_order(order: OrderRow, plan_start: datetime) -> Order:
    """Make the order of the plan; warns of dates that cannot be kept."""
    due = None if order.due is None else _minute(order.due, plan_start)
    release = 0 if order.release is None else max(0, _minute(order.release, plan_start))
    deadline = order.deadline and due is not None
    if order.deadline and due is None:
        order.row.warning(
            "deadline-without-due",
            "Deadline",
            say("Deadline is Yes, but there is no due date to keep."),
            say("Fill in Due, or set Deadline to No."),
        )
    if due is not None:
        _check_due(order, due, release, plan_start)
    return Order(
        order.name,
        order.product,
        order.quantity,
        due,
        release,
        order.weight,
        deadline,
        order.status,
        order.attributes,
        order.row.place,
    )


def _check_due(order: OrderRow, due: int, release: int, plan_start: datetime) -> None:
    row = order.row
    start = f"{plan_start:%Y-%m-%d %H:%M}"
    if due <= 0 and order.deadline:
        row.error(
            "deadline-before-plan-start",
            "Due",
            say("Order {order} must be ready before the plan starts ({start}).", order=order.name, start=start),
            say("Set a later due date, or Deadline to No."),
        )
    elif due <= 0:
        row.warning(
            "due-before-plan-start",
            "Due",
            say("Order {order} was due before the plan starts ({start}).", order=order.name, start=start),
            say("It will be late whatever is planned. Set a later due date if one was agreed."),
        )
    elif due <= release and order.deadline:
        # No error: what the floor has started already is not bound by its release.
        row.warning(
            "deadline-before-release",
            "Due",
            say("Order {order} must be ready before it may start.", order=order.name),
            say("Set a later Due or an earlier Release, or Deadline to No. Else only what is under way can keep it."),
        )
    elif due <= release:
        row.warning(
            "due-before-release",
            "Due",
            say("Order {order} is due before it may start.", order=order.name),
            say("Set a later Due or an earlier Release."),
        )


def _minute(when: datetime, plan_start: datetime) -> int:
    return round((when - plan_start).total_seconds() / 60)
