"""Write the rows of orders, and say what was assumed about them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.amounts import (
    factor_of,
    is_cancelled,
    quantity_of,
    raised,
    tell_cancelled,
    tell_returns,
    tell_scrap,
)
from scheduler.excel.foreign.beside import OPEN_MARKS
from scheduler.excel.foreign.canonical import Line
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.headers import compact
from scheduler.excel.values import Value, key
from scheduler.texts import counted, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop
    from scheduler.excel.foreign.grids import Found

_ORDER_CELLS = (
    "Product", "Quantity", "Due", "Release", "Priority", "Weight", "Deadline", "Status", "Customer", "Notes",
)  # fmt: skip
_OF_THE_ORDER = ("Product", "Quantity", "Due", "Release", "Priority", "Weight", "Deadline", "Customer")
"""What the rows of one order must say alike: status and notes may be those of each step."""
_MOST_VALUES = 5
_IDLE = {"done": say("done"), "hold": say("on hold")}


def first_of_each(shop: Shop, lines: list[Line]) -> list[Line]:
    """Return one line an order of a table of steps: its first, with what only later rows say of the order."""
    found: dict[str, Line] = {}
    _tell_contradictions(shop, lines)
    for line in lines:
        name = key(line.text("Order"))
        first = found.setdefault(name, Line(dict(line.cells), {}, line.table, line.number, line.positions))
        for field_name in _ORDER_CELLS:
            if field_name in line.cells:
                first.cells.setdefault(field_name, line.cells[field_name])
    return list(found.values())


def _tell_contradictions(shop: Shop, lines: list[Line]) -> None:
    """Say where the rows of one order name different products, quantities or dates: the first of them counts."""
    first: dict[tuple[str, str], Line] = {}
    odd: dict[tuple[str, str], list[tuple[Line, Line]]] = {}
    for line in lines:
        name = key(line.text("Order"))
        for field_name in _OF_THE_ORDER if name else ():
            if field_name in line.cells:
                known = first.setdefault((name, field_name), line)
                if known.cells[field_name] != line.cells[field_name]:
                    odd.setdefault((line.table.sheet.label, field_name), []).append((line, known))
    for (label, field_name), pairs in odd.items():
        line, known = pairs[0]
        position = line.positions.get(field_name, 0)
        values = ", ".join(dict.fromkeys(other.text(field_name) for other, _ in pairs[:_MOST_VALUES]))
        problem = counted(
            "Order {order} has another {field} in row {row} of sheet {sheet} ({values}): {counts} counts.",
            "{n:,} rows of sheet {sheet} give their orders another {field} ({values}), first row {row} of order "
            "{order}: what the first row of an order says counts, there {counts}.",
            n=len(pairs), order=line.text("Order"), field=line.table.headers[position] or field_name, row=line.number,
            sheet=label, values=values, counts=known.text(field_name),
        )  # fmt: skip
        shop.warn("order-rows-differ", problem, say("Write the same in all rows of an order."), line.table,
                  line.table.cell(line.number, position))  # fmt: skip


def with_order(shop: Shop, lines: list[Line]) -> list[Line]:
    """Give steps without an order that of the row above, unless they name another product, quantity or date."""
    found: list[Line] = []
    filled = 0
    for line in lines:
        above = found[-1].cells if found else {}
        alike = all(line.cells[name] == above.get(name) for name in _ORDER_CELLS if name in line.cells)
        if not line.text("Order") and "Order" in above and alike and ({"Step", "Operation"} & line.cells.keys()):
            own = {name: above[name] for name in ("Order", *_ORDER_CELLS) if name in above}
            line, filled = Line({**own, **line.cells}, line.notes, line.table, line.number, line.positions), filled + 1
        found.append(line)
    if filled:
        tell_owner(shop, filled, "Order", lines[0].table)
    return found


def _is_finished(line: Line) -> bool:
    """Say whether a flag or an open quantity of 0 tells that nothing of an order is left to make."""
    position = line.positions.get("Quantity", -1)
    is_open = position >= 0 and compact(line.table.headers[position]) in OPEN_MARKS
    return line.text("Done") == "Yes" or (is_open and line.cells.get("Quantity") == 0.0)


def _line_number(line: Line) -> str:
    """Return the number of the order's line, blank where no column says it."""
    return next((key(text_of(value)) for note, value in line.notes.items() if compact(note) in _LINES), "")


_LINES = {
    "line", "lineno", "orderline", "pos", "position", "posno", "positionno", "zeile", "行号", "项次", "ligne", "linea",
    "riga", "pozycja",
}  # fmt: skip


def _own_number(name: str, taken: Collection[str], lines_of: dict[str, int]) -> str:
    """Return the first free number of a further line of an order, SO1/2; `lines_of` counts the lines of each."""
    count = lines_of.get(key(name), 1) + 1
    while key(f"{name}/{count}") in taken:
        count += 1
    lines_of[key(name)] = count
    return f"{name}/{count}"


def tell_owner(shop: Shop, filled: int, what: str, table: Found) -> None:
    """Say how many rows took their `Order` or `Product` from the row above."""
    if what == "Order":
        problem = counted(
            "One row names no order: taken as that of the row above.",
            "{n:,} rows name no order: taken as that of the row above.",
            filled,
        )
    else:
        problem = counted(
            "One row names no product: taken as that of the row above.",
            "{n:,} rows name no product: taken as that of the row above.",
            filled,
        )
    shop.warn("assumed-owner", problem, say("Fill in the blank cells if that is wrong."), table)


@dataclass
class _Written:
    """What was noticed while orders were written: their numbers, and what is to be said of them."""

    seen: dict[str, str] = field(default_factory=dict)  # order key -> product and line
    lines_of: dict[str, int] = field(default_factory=dict)
    renamed: list[str] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)  # words of a status that nobody knows
    cancelled: list[tuple[Line, str]] = field(default_factory=list)
    returns: list[Line] = field(default_factory=list)
    scrap: list[tuple[Line, Value, Value]] = field(default_factory=list)  # how many before and after
    idle: dict[str, list[str]] = field(default_factory=dict)


def write_orders(shop: Shop, lines: list[Line], flat: bool = False) -> None:
    """Write a row an order; those of a `flat` table have their notes on their steps."""
    draft, told = shop.draft("Orders"), _Written()
    for line in lines:
        cells: dict[str, Value] = {name: line.cells[name] for name in _ORDER_CELLS if name in line.cells}
        cells["Order"], again = _number_of(line, flat, told)
        cells["Due"] = parse.joined(line.cells.get("Due"), line.cells.get("Due time"))
        cells["Release"] = parse.joined(line.cells.get("Release"), line.cells.get("Release time"))
        cells["Quantity"] = quantity_of(line)
        if not flat and (factor := factor_of(line)) != 1.0 and isinstance(before := cells["Quantity"], float):
            cells["Quantity"] = raised(before, factor)
            told.scrap.append((line, before, cells["Quantity"]))
        if again and not _is_made(line, cells) and is_cancelled(cells["Quantity"]):
            told.returns.append(line)
            continue
        _take_state(line, cells, told)
        cells = {name: value for name, value in cells.items() if value is not None or name == "Order"}
        draft.add({**cells, **({} if flat else line.notes)}, line.origin())
    _tell_written(shop, lines[0].table if lines else None, told)


def _number_of(line: Line, flat: bool, told: _Written) -> tuple[str | None, bool]:
    """Return the number of an order, and whether it stood in a row before; None where the file leaves it blank."""
    name, period = line.text("Order"), line.text("_Period")
    if not name and not period and "Order" in line.positions:
        return None, False  # the column is there, so the blank is a fault
    if not name:
        name = f"{line.text('Product')} row {line.number}" if not period else line.text("Product")
        if not period:
            told.unnamed.append(name)
    name = f"{name} {period}".strip() if period else name
    again = key(name) in told.seen
    product = f"{key(line.text('Product'))} {_line_number(line)}".rstrip()
    if not flat and again and told.seen[key(name)] != product:
        name = _own_number(name, told.seen, told.lines_of)
        told.renamed.append(name)
    told.seen.setdefault(key(name), product)
    return name, again


def _is_made(line: Line, cells: dict[str, Value]) -> bool:
    """Say whether nothing of an order is left to make."""
    return _is_finished(line) or (cells["Quantity"] == 0.0 and "Made" in line.cells)


def _take_state(line: Line, cells: dict[str, Value], told: _Written) -> None:
    """Write whether an order is planned: by its status, its flags and what is left of its quantity."""
    if line.text("Hold") == "Yes" and "Status" not in cells:
        cells["Status"] = "hold"
    if _is_made(line, cells):
        cells.update({"Status": "done", "Quantity": None})
    elif is_cancelled(cells["Quantity"]):
        told.cancelled.append((line, text_of(cells["Order"])))
        cells.update({"Status": "cancelled", "Quantity": None})
    status = text_of(cells.get("Status"))
    if status == "cancelled":
        cells["Status"] = "done"
    elif status and parse.to_word(status, "status") is None:
        told.strange.append(status)
        cells["Status"] = None
    elif status and key(status) in _IDLE:
        told.idle.setdefault(key(status), []).append(text_of(cells["Order"]))


def _tell_written(shop: Shop, table: Found | None, told: _Written) -> None:
    _tell_orders(shop, table, told.renamed, told.unnamed, told.strange)
    tell_cancelled(shop, [line for line, _ in told.cancelled], [name for _, name in told.cancelled])
    tell_returns(shop, told.returns)
    if told.scrap:
        tell_scrap(shop, *told.scrap[0], len(told.scrap))
    _tell_idle(shop, table, told.idle)


def _tell_idle(shop: Shop, table: Found | None, idle: dict[str, list[str]]) -> None:
    for word, orders in idle.items():
        problem = counted(
            "One order is {status} by the status, so not planned: {orders}.",
            "{n:,} orders are {status} by the status, so not planned: {orders}.",
            len(orders),
            status=_IDLE[word],
            orders=", ".join(orders[:3]),
        )
        shop.warn("not-planned", problem,
                  say("Change the status in the file if they are to be planned."), table)  # fmt: skip


def _tell_orders(shop: Shop, table: Found | None, renamed: list[str], unnamed: list[str], strange: list[str]) -> None:
    if renamed:
        problem = say("Some orders have several lines, which got numbers of their own: {name}, ...", name=renamed[0])
        shop.warn("assumed-lines", problem,
                  say("Nothing to do if each line is made by itself."), table)  # fmt: skip
    if unnamed:
        problem = say("The orders have no numbers, so they were named: {name}, ...", name=unnamed[0])
        shop.warn("assumed-order-names", problem,
                  say("Add a column with order numbers to name them yourself."), table)  # fmt: skip
    if strange:
        words = ", ".join(dict.fromkeys(strange))
        problem = say("The status {words} is not known, so these orders are planned.", words=words[:60])
        shop.warn("assumed-status", problem,
                  say("Use planned, released, started, done or hold."), table)  # fmt: skip
