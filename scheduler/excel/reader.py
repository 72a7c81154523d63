"""Read the canonical workbook: every sheet into its rows, all of them into a `Problem`, every fault on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from scheduler.calendar import Clock
from scheduler.excel import columns
from scheduler.excel.assemble import Shop, Work, assemble
from scheduler.excel.calendars import Calendars, read_downtime, read_shifts
from scheduler.excel.changeover_sheet import Changeovers, read_changeovers
from scheduler.excel.columns import SheetSpec
from scheduler.excel.factory import (
    Factory,
    build_machines,
    build_resources,
    check_factory,
    default_plan_start,
    read_machines,
    read_resources,
)
from scheduler.excel.faults import Faults, did_you_mean, nearest
from scheduler.excel.floor import Floor, read_last_plan, read_locks, read_progress
from scheduler.excel.locking import freeze, last_schedule
from scheduler.excel.orders_sheet import OrderRows, read_orders
from scheduler.excel.prepared import READING_SHARE
from scheduler.excel.route_rows import read_routes
from scheduler.excel.routes import Families, Route
from scheduler.excel.sanity import check_changeovers, check_fit, check_started
from scheduler.excel.settings_sheet import Settings, read_settings
from scheduler.excel.sheets import MAX_BLANK_ROWS, MAX_COLUMNS, Sheet
from scheduler.excel.tables import Table
from scheduler.excel.values import key
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import listed, say

Report = Callable[[float, str], None]


class Sheets(Protocol):
    """Whatever holds sheets: a `Book`, or sheets that were prepared."""

    @property
    def parts(self) -> Mapping[str, str]:
        """Return the names of the sheets, each with the part that it is read from."""

    def sheet(self, name: str) -> Sheet:
        """Return one sheet."""


@dataclass
class Input:
    """The sheets of a workbook that are inputs, by the name of the contract."""

    sheets: dict[str, Sheet]
    faults: Faults
    settings: Settings

    def table(self, spec: SheetSpec) -> Table | None:
        """Return a sheet as a table; None if the workbook does not have it."""
        sheet = self.sheets.get(spec.name)
        return None if sheet is None else Table(sheet, spec, self.faults, self.settings.unit_min)


def read_problem(book: Sheets, faults: Faults, now: datetime, report: Report) -> tuple[Problem | None, Schedule | None]:
    """Read all; the problem and the last plan. None where it cannot be made, which a fault then says."""
    source = Input(_read_sheets(book, faults), faults, Settings())
    source.settings = read_settings(source.table(columns.SETTINGS))
    report(READING_SHARE, say("Putting orders and machines together ..."))
    factory = _read_factory(source)
    families = Families()
    changeovers = read_changeovers(
        source.sheets.get(columns.CHANGEOVERS.name), factory, faults, source.settings.unit_min
    )
    order_table = source.table(columns.ORDERS)
    orders = read_orders(order_table)
    products = read_routes(source.table(columns.ROUTINGS), factory, families)
    own = read_routes(source.table(columns.OPERATIONS), factory, families)
    _check_owners(own, orders, source)
    floor = _read_floor(source, orders)
    if not factory.machines:
        return None, None
    for machine in factory.machines:
        families.of(machine.current_setup)
    start = source.settings.plan_start or default_plan_start(factory, now)
    calendars = Calendars(start, factory.hours)
    shop = Shop(
        Clock(start),
        calendars,
        build_machines(factory, calendars, families.index),
        build_resources(factory, calendars),
        products,
        own,
        floor,
        faults,
        _batch_columns(source, factory, order_table),
    )
    work = assemble(shop, orders, lambda share: report(READING_SHARE + 0.2 * share, say("Making the operations ...")))
    report(0.92, say("Checking ..."))
    return _finish(shop, work, source, factory, families, changeovers)


def _finish(
    shop: Shop, work: Work, source: Input, factory: Factory, families: Families, changeovers: Changeovers
) -> tuple[Problem | None, Schedule | None]:
    settings, faults = source.settings, source.faults
    if settings.frozen_hours > 0:
        freeze(shop, work, settings.frozen_hours)
    if not work.operations and not faults.any_error:
        faults.error(
            "nothing-to-plan",
            say("There is nothing to plan: every order is done or on hold."),
            say("Set the Status of the orders that are to be planned."),
            source.sheets[columns.ORDERS.name].name,
        )
    problem = Problem(
        plan_start=shop.clock.plan_start,
        machines=tuple(shop.machines),
        orders=tuple(work.orders),
        operations=tuple(work.operations),
        resources=tuple(shop.resources),
        families=tuple(families.names),
        changeovers=tuple(changeovers.rows),
        settings=settings.texts,
        frozen_hours=settings.frozen_hours,
    )
    check_fit(problem, work, factory.hours.faulty)
    check_changeovers(problem, changeovers, faults)
    check_started(problem, work)
    return problem, last_schedule(shop, work)


def _read_factory(source: Input) -> Factory:
    factory = Factory()
    read_shifts(source.table(columns.SHIFTS), factory.hours)
    read_downtime(source.table(columns.DOWNTIME), factory.hours)
    read_machines(source.table(columns.MACHINES), factory)
    read_resources(source.table(columns.RESOURCES), factory)
    check_factory(factory)
    return factory


def _read_floor(source: Input, orders: OrderRows) -> Floor:
    floor = Floor()
    read_progress(source.table(columns.PROGRESS), orders, floor)
    read_locks(source.table(columns.LOCKS), orders, floor)
    last = source.sheets.get(columns.SCHEDULE.name)
    if last is not None:
        quiet = Table(last, columns.SCHEDULE, Faults())
        floor.last_plan = read_last_plan(quiet)
        quiet.faults = source.faults
    return floor


def _check_owners(own: dict[str, Route], orders: OrderRows, source: Input) -> None:
    """Report steps of orders that are not there."""
    table = source.table(columns.OPERATIONS)
    if table is None or not orders.rows or not table.has("Order"):
        return
    for row in table:
        name = row.text("Order")
        if name and key(name) not in orders.rows:
            row.unknown(
                "unknown-order", "Order", say("order"), name, orders.names(), say("Correct it, or add it to Orders.")
            )


def _batch_columns(source: Input, factory: Factory, orders: Table | None) -> dict[str, str]:
    """Return, for what the Batch of each oven names, the column of Orders; report names that no sheet has."""
    found: dict[str, str] = {}
    tables = [t for spec in (columns.ROUTINGS, columns.OPERATIONS) if (t := source.table(spec)) is not None]
    for machine in factory.machines:
        name = machine.batch_by
        if not name:
            continue
        column = orders.find(name) if orders is not None else None
        if column is not None:
            found[key(name)] = column
        elif not any(table.find(name) for table in tables):
            headers = [header for t in (*tables, *([orders] if orders else [])) for header in t.headers()]
            machine.row.unknown(
                "unknown-batch-column",
                "Batch",
                say("column"),
                name,
                headers,
                say("Name a column of Routings or Orders, whose values must be equal in one batch."),
            )
    return found


def _read_sheets(book: Sheets, faults: Faults) -> dict[str, Sheet]:
    """Read the sheets that are inputs; say which are missing, unknown or cut off."""
    specs = {key(spec.name): spec for spec in columns.INPUTS}
    chosen: dict[str, str] = {}
    for name in book.parts:
        spec = specs.get(key(name))
        if spec is None:
            _warn_unknown_sheet(name, faults)
        elif spec.name in chosen:
            faults.warning(
                "duplicate-sheet",
                say("There are two sheets {sheet}; the second is not read.", sheet=spec.name),
                say("Delete one."),
                name,
            )
        else:
            chosen[spec.name] = name
    _check_sheets(chosen, book, faults)
    sheets = {}
    for spec_name, name in chosen.items():
        sheets[spec_name] = book.sheet(name)
        _warn_cut_off(sheets[spec_name], faults)
    return sheets


def _check_sheets(chosen: dict[str, str], book: Sheets, faults: Faults) -> None:
    missing = [spec.name for spec in columns.INPUTS if spec.required and spec.name not in chosen]
    if columns.ROUTINGS.name not in chosen and columns.OPERATIONS.name not in chosen:
        missing.append(columns.ROUTINGS.name)
    others = [name for name in book.parts if name not in chosen.values()]
    for name in missing:
        near = nearest(name, others)
        faults.error(
            "missing-sheet",
            say("The workbook has no sheet {name}.", name=name),
            say("Rename the sheet {near} to {name}.", near=near, name=name)
            if near
            else say("Add a sheet named {name}.", name=name),
            name,
        )


def _warn_unknown_sheet(name: str, faults: Faults) -> None:
    results = {key(result) for result in columns.RESULTS}
    if key(name) in results:
        return
    if key(name) in {key(later) for later in columns.LATER}:
        faults.warning(
            "sheet-not-read", say("Sheet {name} is not read yet; its rules do not hold.", name=name), "", name
        )
        return
    known = [spec.name for spec in columns.INPUTS]
    faults.warning(
        "unknown-sheet",
        say("Sheet {name} is not read.", name=name),
        did_you_mean(name, known) or say("Planning reads the sheets {sheets}.", sheets=listed(known, 20)),
        name,
    )


def _warn_cut_off(sheet: Sheet, faults: Faults) -> None:
    if sheet.ignored_from_row:
        faults.warning(
            "rows-ignored",
            say(
                "Row {row:,} and what follows were not read: more than {count} blank rows come before it.",
                row=sheet.ignored_from_row,
                count=MAX_BLANK_ROWS,
            ),
            say("Delete the blank rows if the rest is meant."),
            sheet.name,
            f"A{sheet.ignored_from_row}",
        )
    if sheet.ignored_cell:
        faults.warning(
            "columns-ignored",
            say("What stands right of column {column} was not read.", column=MAX_COLUMNS),
            say("Delete it, or move it to the left."),
            sheet.name,
            sheet.ignored_cell,
        )
