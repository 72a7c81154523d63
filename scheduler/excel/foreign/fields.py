"""The fields of each role: what kind of cells they hold, which make the role, and which must not be guessed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scheduler.excel import cells, dates
from scheduler.excel.cells import Unreadable
from scheduler.excel.foreign import parse, weekly
from scheduler.excel.foreign.headers import vocabulary
from scheduler.excel.foreign.weekly import DAYS
from scheduler.excel.values import Stamp, Value, clean

TEXT, NUMBER, DATE, CLOCK, DURATION, SHARE, YES, FLAG, PATTERN, WEEKDAYS, UNIT, ORDINAL = (
    "text", "number", "date", "clock", "duration", "share", "yes", "flag", "pattern", "weekdays", "unit", "ordinal",
)  # fmt: skip
_KINDS = {
    NUMBER: "Quantity, Weight, Capacity, Cost per hour, Cost, Units per hour, Per, Good, Scrap, Transfer batch, Made, "
            "Hours per day, Hours per week",
    DATE: "Due, Release, Valid from, Valid to, Started, Finished",
    CLOCK: "Due time, Release time, Start time, End time",
    DURATION: "Setup time, Run time per unit, Fixed time, Min wait, Max wait, Minutes, Remaining time",
    SHARE: "Efficiency, Scrap share, Yield",
    YES: "Deadline, May pause, Active, Done, Hold",
    FLAG: ", ".join(DAYS),
    PATTERN: "Pattern",
    WEEKDAYS: "Days",
    UNIT: "Setup unit, Run unit, Wait unit",
    ORDINAL: "Step, Resource quantity",
}
_BY_FIELD = {name.strip(): kind for kind, names in _KINDS.items() for name in names.split(",")}
_SAME_IN_ROLE = {
    ("shifts", "Start"): CLOCK, ("shifts", "End"): CLOCK, ("downtime", "Start"): DATE, ("downtime", "End"): DATE,
    ("locks", "Start"): DATE,
}  # fmt: skip


def kind_of(role: str, field: str) -> str:
    """Return what kind of cells a field holds."""
    return _SAME_IN_ROLE.get((role, field)) or _BY_FIELD.get(field, TEXT)


@dataclass(frozen=True, slots=True)
class Role:
    """What a table can be. `needs` are sets of fields of which one each must be found; `vital` are never guessed."""

    name: str
    sheet: str  # of the contract, blank for what is folded into others
    fields: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]
    vital: tuple[str, ...] = ()


REPORTS = ("Started", "Finished", "Good")
"""What the floor has reported of a step, where it stands in the list of the steps themselves."""
_ORDER_FIELDS, _STEP_FIELDS = vocabulary("orders").fields, vocabulary("steps").fields
_RUN = ("Run time per unit", "Units per hour", "Fixed time")
_PLACE = ("Machine", "Work centre")
_STEP_VITAL = ("Product", "Order", "Step", "Machine", "Run time per unit", "Fixed time", "Units per hour")

ROLES = {
    role.name: role
    for role in (
        Role("orders", "Orders", _ORDER_FIELDS, (("Order", "Product"), ("Due", "Quantity", "Product")),
             ("Order", "Product", "Quantity", "Due")),
        Role("steps", "Routings", ("Product", "Order", "Routing", *_STEP_FIELDS),
             (("Product", "Order", "Routing"), ("Step", "Operation", *_RUN), (*_PLACE, *_RUN)), _STEP_VITAL),
        Role("flat", "Operations", tuple(dict.fromkeys((*_ORDER_FIELDS, *_STEP_FIELDS, *REPORTS))),
             (("Order",), _PLACE, _RUN, ("Due", "Quantity")), (*_STEP_VITAL, "Quantity", "Due")),
        Role("links", "", ("Operation", *_PLACE, "Setup time", *_RUN, "Setup family", "Resource quantity"),
             (("Operation",), _PLACE), ("Operation", "Machine")),
        Role("machines", "Machines", vocabulary("machines").fields, (("Machine", "Work centre"),), ("Machine",)),
        Role("shifts", "Shifts", vocabulary("shifts").fields, (("Start", "Pattern", "Mon"), ("End", "Pattern", "Tue")),
             ("Start", "End")),
        Role("downtime", "Downtime", vocabulary("downtime").fields, (("Start",),), ("Machine", "Start", "End")),
        Role("changeovers", "Changeovers", vocabulary("changeovers").fields, (("From",), ("To",), ("Minutes",)),
             ("From", "To", "Minutes")),
        Role("resources", "Resources", vocabulary("resources").fields, (("Resource",), ("Quantity",)),
             ("Resource", "Quantity")),
        Role("progress", "Progress", vocabulary("progress").fields,
             (("Order",), ("Step",), ("Status", "Good", "Finished", "Started", "Remaining time")), ("Order", "Step")),
        Role("locks", "Locks", vocabulary("locks").fields, (("Order",), ("Step",), ("Lock",)), ("Order", "Step")),
        Role("settings", "Settings", vocabulary("settings").fields, (("Setting",), ("Value",))),
        Role("items", "", vocabulary("items").fields, (("Product",), ("Routing",)), ("Product", "Routing")),
    )
}  # fmt: skip
"""Every role that a table may have."""

TITLE_ROLES = {"routings": ("steps", "flat"), "operations": ("steps", "flat"), "orders": ("orders", "flat")}
"""For the words of a sheet's name: the roles that they speak for, where these are named otherwise."""


def word_roles(role: str) -> tuple[str, ...]:
    """Return whose words a role uses."""
    several = {"flat": ("steps", "orders", "reports"), "steps": ("steps", "orders"), "links": ("steps",)}
    return several.get(role, (role,))


def fit(kind: str, values: list[Value]) -> float:
    """Return the share of some cells that a field of this kind could hold."""
    if not values:
        return 0.7  # a blank column says nothing
    return sum(1 for value in values if _fits(kind, value)) / len(values)


def _fits(kind: str, value: Value) -> bool:
    if kind == TEXT:
        return not (isinstance(value, Stamp) and value.shows_date)
    if kind == DATE:
        return is_date(value)
    if kind == CLOCK:
        return _reads(dates.as_clock, parse.to_clock(value, False)) or parse.is_packed([value])
    if kind == DURATION:
        return not (isinstance(value, Stamp) and value.shows_date) and not isinstance(
            parse.to_minutes(value, "min", "."), str
        )
    if kind in (NUMBER, SHARE):
        return isinstance(parse.to_number(value, "."), float)
    if kind == YES:
        return parse.to_word(value, "yes") is not None
    if kind == FLAG:
        return parse.to_word(value, "yes") is not None or bool(weekly.stretches(value)) or isinstance(value, float)
    if kind == PATTERN:
        return bool(weekly.stretches(value))
    if kind == WEEKDAYS:
        return _reads(dates.as_days, weekly.to_days(value))
    if kind == UNIT:
        return bool(parse.unit_word(value)) or parse.run_method(value) is not None
    return not isinstance(value, Stamp) and (
        not isinstance(value, str) or any(c.isdigit() for c in value) or len(value) < 12
    )


def is_date(value: Value) -> bool:
    """Say whether a cell can be a date."""
    if isinstance(value, Stamp):
        return value.shows_date
    if isinstance(value, float):
        return 36_000 <= value <= 69_000 or 20_000_000 <= value <= 20_991_231
    if not isinstance(value, str) or not any(c.isdigit() for c in value):
        return False
    return parse.slash_fields(value) is not None or parse.says_no_date(value) or (
        len(value) >= 4 and _reads(dates.as_moment, parse.to_moment(value, "dmy", date(2026, 1, 1)))
    )


def _reads(parser: object, value: Value) -> bool:
    try:
        parser(value)  # type: ignore[operator]
        return True
    except Unreadable:
        return False


def text_of(value: Value) -> str:
    """Return the text of a cell, blank for a failed formula."""
    if isinstance(value, str):
        return clean(value)
    try:
        return cells.as_text(value)
    except Unreadable:
        return ""
