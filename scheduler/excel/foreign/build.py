"""Put understood tables together to the sheets of the contract, with visible defaults for what is missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from scheduler.excel.columns import DOWNTIME_TYPES
from scheduler.excel.foreign import parse
from scheduler.excel.foreign.amounts import Scrap
from scheduler.excel.foreign.canonical import Draft, Line, lines_of
from scheduler.excel.foreign.capacity_hours import with_hours
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.hours import Hours, calendar_default, read_shift_lines
from scheduler.excel.foreign.order_lines import first_of_each, tell_owner, with_order, write_orders
from scheduler.excel.foreign.step_machines import fill_centers, machines_from_steps, part_machines
from scheduler.excel.foreign.step_reports import numbered, report_steps, steps_apart
from scheduler.excel.foreign.times import (
    blank_dates,
    loose_dates,
    many_at_once,
    unread_clocks,
    weeks_as_fridays,
)
from scheduler.excel.foreign.unused import (
    counts_of_links,
    counts_without_pool,
    links_not_used,
    misfit_columns,
    scaled_priorities,
    unread_amounts,
    unread_flags,
    unread_units,
    unused_columns,
)
from scheduler.excel.foreign.votes import Decided
from scheduler.excel.foreign.wide import as_square
from scheduler.excel.foreign.zeros import restore_zeros
from scheduler.excel.values import Value, key
from scheduler.issues import Issue, Severity
from scheduler.texts import say

_RUN = ("Run time per unit", "Units per hour", "Fixed time")
_MOST_UNUSED = 20
_STEP_CELLS = (
    "Operation", "Setup time", *_RUN, "Setup family", "Resource", "Resource quantity", "After", "Min wait", "Max wait",
    "Transfer batch", "May pause",
)  # fmt: skip
_DURATIONS = {"Setup time", "Run time per unit", "Fixed time", "Min wait", "Max wait", "Remaining time", "Minutes"}


@dataclass
class Shop:
    """Everything that is written: the sheets by name, and what was assumed, as warnings."""

    today: date
    defaults: Mapping[str, str]
    drafts: dict[str, Draft] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    centers: dict[str, str] = field(default_factory=dict)  # machine key -> work centre, where steps name both
    hours: Hours = field(default_factory=Hours)
    routing_of: dict[str, list[Line]] = field(default_factory=dict)  # routing key -> items
    unused: set[tuple[str, int]] = field(default_factory=set)  # sheet and line of rows that no table takes in

    def draft(self, name: str) -> Draft:
        """Return a sheet, a new one where there is none."""
        return self.drafts.setdefault(name, Draft(name))

    def warn(self, code: str, problem: str, remedy: str, table: Found | None = None, cell: str = "") -> None:
        """Note what was assumed."""
        label = table.sheet.label if table is not None else ""
        self.issues.append(Issue(Severity.WARNING, code, problem, remedy, label, cell))


def build(tables: list[Decided], today: date, defaults: Mapping[str, str]) -> Shop:
    """Write all sheets."""
    shop = Shop(today, defaults)
    by_role: dict[str, list[list[Line]]] = {}
    weekly: dict[str, Issue] = {}
    for table in tables:
        lines = lines_of(table, today)
        by_role.setdefault(table.role, []).append(lines)
        shop.issues.extend(unread_clocks(lines))
        shop.issues.extend([*loose_dates(table, today), *blank_dates(table), *many_at_once(table)])
        shop.issues.extend([*unused_columns(table)])
        shop.issues.extend(counts_of_links(lines) if table.role == "links" else misfit_columns(table))
        shop.issues.extend(unread_amounts(table, lines))
        shop.issues.extend([*unread_units(table), *scaled_priorities(table), *counts_without_pool(lines)])
        for issue in weeks_as_fridays(table, today):
            weekly.setdefault(issue.sheet, issue)
    shop.issues.extend(weekly.values())
    for lines in by_role.get("items", ()):
        for line in lines:
            shop.routing_of.setdefault(key(line.text("Routing")), []).append(line)
    flat = [line for lines in by_role.get("flat", ()) for line in with_order(shop, lines)]
    flat = steps_apart(shop, numbered(shop, flat, "Order"))  # all together: an order may stand on several sheets
    if flat:
        write_orders(shop, first_of_each(shop, flat), flat=True)
        _steps(shop, flat, "Order")
    for lines in by_role.get("orders", ()):
        write_orders(shop, lines)
    _tell_links(shop, by_role)
    shop.issues.extend(links_not_used(by_role.get("steps", []), by_role.get("links", [])))
    for lines in _with_links(by_role.get("steps", []), by_role.get("links", [])):
        if not by_role.get("progress") and all("Product" not in line.cells for line in lines):
            report_steps(shop, lines)
        _steps(shop, lines, "")
    for lines in by_role.get("machines", ()):
        _machines(shop, lines)
    for lines in by_role.get("shifts", ()):
        read_shift_lines(shop.hours, lines)
    for role, sheet in _PLAIN.items():
        for lines in by_role.get(role, ()):
            _plain(shop, lines, sheet)
    for table in tables:
        if table.role == "square":
            _square(shop, table)
    _complete(shop)
    return shop


_PLAIN = {
    "downtime": "Downtime", "changeovers": "Changeovers", "resources": "Resources", "progress": "Progress",
    "locks": "Locks", "settings": "Settings",
}  # fmt: skip


def _tell_links(shop: Shop, by_role: Mapping[str, list[list[Line]]]) -> None:
    """Report machines that are said of operations which no table has."""
    known = {key(line.text("Operation")) for lines in by_role.get("steps", ()) for line in lines}
    for line in (line for lines in by_role.get("links", ()) for line in lines):
        name = line.text("Operation")
        if key(name) not in known:
            cell = line.table.cell(line.number, line.positions.get("Operation", 0))
            shop.warn("unknown-operation", say("There is no operation {name}, so this row is not used.", name=name),
                      say("Correct the name, or delete the row."), line.table, cell)  # fmt: skip


def _with_links(tables: list[list[Line]], links_of: list[list[Line]]) -> list[list[Line]]:
    """Join tables of operations with those that only say on which machine each is done (frePPLe's layout)."""
    if not links_of:
        return tables
    links: dict[str, list[Line]] = {}
    for line in (line for lines in links_of for line in lines):
        links.setdefault(key(line.text("Operation")), []).append(line)
    joined = []
    for lines in tables:
        found = []
        for line in lines:
            partners = links.get(key(line.text("Operation")), []) if "Machine" not in line.cells else []
            for partner in partners:
                cells = {
                    **partner.cells,
                    **line.cells,
                    "Machine": partner.cells.get("Machine") or partner.cells.get("Work centre"),
                }
                found.append(Line(cells, {**partner.notes, **line.notes}, line.table, line.number, line.positions))
            if not partners:
                found.append(line)
        joined.append(found)
    return joined


def _steps(shop: Shop, lines: list[Line], owner: str) -> None:
    """Write steps to Routings, or to Operations where they belong to one order."""
    if not lines:
        return
    owner = owner or ("Product" if any("Product" in line.cells for line in lines) else
                      "Routing" if any("Routing" in line.cells for line in lines) else "Order")  # fmt: skip
    draft = shop.draft("Operations" if owner == "Order" else "Routings")
    target = "Order" if owner == "Order" else "Product"
    scrap, first_row = Scrap(), len(draft.rows)
    unused: dict[str, Line] = {}  # routings that no item follows
    last, filled = "", 0
    for line in numbered(shop, lines, owner):
        name = line.text(owner)
        if not name and last and ("Step" in line.cells or "Operation" in line.cells):
            name, filled = last, filled + 1
        last = name
        cells = _step_cells(shop, line)
        owners: list[str] = [name]
        if owner == "Routing" and shop.routing_of:
            owners = [item.text("Product") for item in shop.routing_of.get(key(name), ())]
            if not owners:
                unused.setdefault(name, line)
                shop.unused.add((line.table.sheet.label, line.number))
        for product in owners:
            draft.add({target: product or None, **cells, **line.notes}, line.origin())
            scrap.note(product, cells["Step"], line)
    table = lines[0].table
    scrap.write(shop, draft, target, first_row)
    _tell_unused(shop, unused)
    if owner == "Routing":
        _tell_items(shop, {key(line.text(owner)) for line in lines})
    if filled:
        tell_owner(shop, filled, target, table)


def _tell_unused(shop: Shop, unused: Mapping[str, Line]) -> None:
    """Say which routings no product follows: some by name, the others in one sentence."""
    for name, line in list(unused.items())[:_MOST_UNUSED]:
        cell = line.table.cell(line.number, line.positions["Routing"])
        shop.warn("unused-routing", say("No product follows the routing {name}, so its steps are left out.", name=name),
                  say("Correct its number if a product does."), line.table, cell)  # fmt: skip
    if len(unused) > _MOST_UNUSED:
        more, table = len(unused) - _MOST_UNUSED, next(iter(unused.values())).table
        shop.warn("unused-routing", say("{more:,} more routings are followed by no product.", more=more),
                  say("Nothing to do if these products are not made."), table)  # fmt: skip


def _tell_items(shop: Shop, known: set[str]) -> None:
    """Say which products follow a routing that has no steps."""
    for wanted, items in shop.routing_of.items():
        if wanted and wanted not in known:
            item = items[0]
            cell = item.table.cell(item.number, item.positions.get("Routing", 0))
            problem = say("There is no routing {routing}, so {product} has no steps.",
                          routing=item.text("Routing"), product=item.text("Product"))  # fmt: skip
            shop.warn("unknown-routing", problem, say("Correct its number, or add its steps."), item.table, cell)


def _step_cells(shop: Shop, line: Line) -> dict[str, Value]:
    cells = line.cells
    machine, center = text_of(cells.get("Machine")), text_of(cells.get("Work centre"))
    if machine and center:
        shop.centers.setdefault(key(machine), center)
    found: dict[str, Value] = {"Step": cells.get("Step"), "Machine": cells.get("Machine") or cells.get("Work centre")}
    for name in _STEP_CELLS:
        value = cells.get(name)
        if value is None:
            continue
        if name == "Run time per unit" and isinstance(value, float):
            unit = cells.get("Run unit")
            method = None if parse.unit_word(unit) else parse.run_method(unit)
            if method is not None and method[1]:
                found["Units per hour"] = value * method[0]
                continue
            value = value * method[0] / method[2] if method is not None else value
            value = _of_one(value, cells.get("Per"))
        if name == "Transfer batch" and value == 0.0:
            continue  # what systems write for none
        if name == "May pause":
            value = parse.to_word(value, "yes") or value
        found[f"{name} (min)" if name in _DURATIONS else name] = value
    other = text_of(cells.get("Alternative"))
    if other and text_of(found["Machine"]):
        found["Machine"] = f"{text_of(found['Machine'])};{other}"
    if isinstance(found["Machine"], str):
        found["Machine"] = _unbracketed(found["Machine"]).replace("、", ";").replace("|", ";")
    return found


def _of_one(minutes: float, per: Value) -> Value:
    """Return the time of one piece from that of several; where it is not said of how many, the reader tells it."""
    base = parse.to_number(per, "")
    if isinstance(base, float) and base >= 0:
        return minutes / base if base else minutes
    return f"{minutes:g} per {text_of(per)}" if text_of(per).strip() else minutes


_BRACKETED = re.compile(r"[\[({]\s*([^\[\](){}]+?)\s*[\])}]")


def _unbracketed(text: str) -> str:
    """Return a list of machines in brackets, `[M1, M2]` or `[4 5]`, split as the contract splits it."""
    match = _BRACKETED.fullmatch(text.strip())
    if match is None:
        return text
    inside = match.group(1)
    parts = re.split(r"\s*[,;|]\s*", inside) if re.search(r"[,;|]", inside) else inside.split()
    return ";".join(part.strip("'\" ") for part in parts)


def _machines(shop: Shop, lines: list[Line]) -> None:
    draft = shop.draft("Machines")
    left_out = []
    for line in with_hours(shop, lines):
        cells: dict[str, Value] = {
            name: line.cells[name]
            for name in ("Work centre", "Capacity", "Efficiency", "Cost per hour", "Current setup", "Batch")
            if name in line.cells
        }
        name = line.text("Machine") or line.text("Work centre")
        if parse.to_word(line.cells.get("Active"), "yes") == "No":
            left_out.append(name)
            continue
        cells["Machine"] = name or None
        calendar = shop.hours.of_machine(line, name)
        if calendar:
            cells["Calendar"] = calendar
        draft.add({**cells, **line.notes}, line.origin())
    meaning = say("so the machine is planned")
    shop.issues.extend(unread_flags(lines, "Active", meaning, say("Write Yes or No.")))
    if left_out:
        shop.warn("machines-not-active", say("Not active, so not planned: {names}.", names=", ".join(left_out[:5])),
                  say("Set them active in the file if they are to work."), lines[0].table)  # fmt: skip


def _plain(shop: Shop, lines: list[Line], sheet: str) -> None:
    draft = shop.draft(sheet)
    for line in lines:
        cells = dict(line.cells)
        for name, clock in (("Start", "Start time"), ("End", "End time")):
            if clock in cells:
                cells[name] = parse.joined(cells.get(name), cells.pop(clock))
        if sheet == "Downtime":
            cells.setdefault("Machine", "*")
            cells.setdefault("End", cells.get("Start"))
            word = parse.to_word(cells.get("Type"), "type")
            if word is None and key(text_of(cells.get("Type"))) not in ("", *DOWNTIME_TYPES):
                parts = (text_of(cells["Type"]), text_of(cells.get("Reason")))
                cells["Reason"] = ": ".join(dict.fromkeys(part for part in parts if part))
            cells["Type"] = word
        written = {f"{name} (min)" if name in _DURATIONS else name: v for name, v in cells.items() if v is not None}
        draft.add({**written, **line.notes}, line.origin())


def _square(shop: Shop, decided: Decided) -> None:
    draft = shop.draft("Changeovers")
    unit = decided.units.get(0, "min")
    for source, to, k, position in as_square(decided.table):
        line, cells = decided.table.rows[k]
        minutes = parse.to_minutes(cells[position], unit, "")
        places = {"From": 0, "To": position, "Minutes (min)": position}
        draft.add({"From": source, "To": to, "Minutes (min)": minutes}, (decided.table, line, places))


def _complete(shop: Shop) -> None:
    """Fill in what the files leave out: machines from the steps, work centres, working hours."""
    steps = [draft for name in ("Routings", "Operations") if (draft := shop.drafts.get(name)) is not None]
    part_machines(shop, steps)
    if "Machines" not in shop.drafts and steps:
        machines_from_steps(shop, steps)
    elif "Machines" in shop.drafts and shop.centers:
        fill_centers(shop)
    restore_zeros(shop)
    calendar_default(shop)
    if shop.hours.draft.rows:
        shop.drafts["Shifts"] = shop.hours.draft
