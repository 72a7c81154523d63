"""Read how many are meant: thousands and dozens, what scrap adds, what is made already, and what was cancelled."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from scheduler.excel.foreign.canonical import SHARES, Line
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.headers import MULTIPLES, fold
from scheduler.excel.foreign.words import PIECE_WORDS
from scheduler.excel.values import Value, key
from scheduler.texts import counted, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop
    from scheduler.excel.foreign.canonical import Draft
    from scheduler.excel.foreign.votes import Decided

QUANTITY_UNIT = "Quantity unit"
_MOST_NAMED = 20
_PIECES = {fold(word) for word in PIECE_WORDS}


def multiple_of(value: Value) -> float | None:
    """Return how many pieces a unit of a quantity stands for, 1 for pieces and weights; None for no such unit."""
    if not isinstance(value, str):
        return None
    plain = fold(value).strip(" .")
    found = MULTIPLES.get(plain)
    return found if found is not None else (1.0 if plain in _PIECES else None)


def take_quantity_unit(decided: Decided) -> None:
    """Take a column right of the quantity as its unit where it names thousands or dozens and nothing unknown."""
    place = decided.columns.get("Quantity", -1)
    beside, table = place + 1, decided.table
    if place < 0 or beside >= len(table.headers) or beside in decided.columns.values():
        return
    multiples = [multiple_of(value) for value in table.values(beside)]
    if multiples and None not in multiples and any(multiple != 1.0 for multiple in multiples):
        decided.columns[QUANTITY_UNIT] = beside
        decided.confidence[beside] = 1.0


def quantity_of(line: Line) -> Value:
    """Return how many of an order are to be made: in pieces, with what scrap takes, without what is made already."""
    quantity = line.cells.get("Quantity")
    if not isinstance(quantity, float):
        return quantity
    quantity *= multiple_of(line.cells.get(QUANTITY_UNIT)) or 1.0
    made = line.cells.get("Made")
    if isinstance(made, float) and made > 0:
        quantity = max(0.0, quantity * (1 - made) if "%" in _header(line, "Made") else quantity - made)
    return quantity


def _header(line: Line, name: str) -> str:
    position = line.positions.get(name, -1)
    return line.table.headers[position] if position >= 0 else ""


def factor_of(line: Line) -> float:
    """Return by what scrap and yield raise the pieces that go into a row's work: 1.05 for 5 % of scrap."""
    scrap, good = (line.cells.get(name) for name in SHARES)
    factor = 1.0
    if isinstance(scrap, float) and 0 < scrap < 1:
        factor += scrap
    if isinstance(good, float) and 0 < good < 1:
        factor /= good
    return factor


def raised(quantity: Value, factor: float) -> Value:
    """Return a quantity with what scrap takes; a whole number stays whole."""
    if not isinstance(quantity, float) or factor == 1.0:
        return quantity
    more = quantity * factor
    return float(math.ceil(round(more, 6))) if quantity == int(quantity) else more


def tell_scrap(shop: Shop, line: Line, before: Value, after: Value, rows: int) -> None:
    """Say that scrap raises what is made, with one example."""
    name = next(name for name in SHARES if name in line.positions)
    header = _header(line, name)
    problem = counted(
        "The column {header} raises how many are made in one row: {after:g} for {before:g}.",
        "The column {header} raises how many are made in {n:,} rows: {after:g} for {before:g}, ...",
        n=rows, header=header, before=before, after=after,
    )  # fmt: skip
    shop.warn("scrap-added", problem, say("Say that the column is a note if the quantities hold it already."),
              line.table, line.table.cell(line.number, line.positions[name]))  # fmt: skip


class Scrap:
    """What scrap at each step of a route adds to the steps before it and to its own."""

    def __init__(self) -> None:
        self._factors: dict[str, dict[str, float]] = {}  # owner key -> step key -> factor
        self._first: Line | None = None
        self._rows = 0

    def note(self, owner: Value, step: Value, line: Line) -> None:
        """Remember the scrap of one row."""
        factor = factor_of(line)
        steps = self._factors.setdefault(key(text_of(owner)), {})
        mark = key(text_of(step))
        steps[mark] = max(steps.get(mark, 1.0), factor)
        if factor != 1.0:
            self._first, self._rows = self._first or line, self._rows + 1

    def write(self, shop: Shop, draft: Draft, owner: str, first_row: int) -> None:
        """Raise the times of the rows that were written: a step runs for what is good and for what is lost later."""
        if self._first is None:
            return
        totals = {name: _totals(steps) for name, steps in self._factors.items()}
        place, step = draft.column(owner), draft.column("Step")
        for values, _ in draft.rows[first_row:]:
            total = totals.get(key(text_of(values[place])), {}).get(key(text_of(values[step])), 1.0)
            for header, power in (("Run time per unit (min)", 1), ("Units per hour", -1)):
                k = draft.headers.index(header) if header in draft.headers else len(values)
                value = values[k] if k < len(values) else None
                if isinstance(value, float) and total != 1.0:
                    values[k] = value * total**power
        tell_scrap(shop, self._first, 100.0, 100.0 * factor_of(self._first), self._rows)


def _totals(steps: dict[str, float]) -> dict[str, float]:
    """Return by what each step's times are raised: its own factor times those of all later steps."""
    total, found = 1.0, {}
    for mark in sorted(steps, key=_in_order, reverse=True):
        total *= steps[mark]
        found[mark] = total
    return found


def _in_order(mark: str) -> tuple[int, float, str]:
    try:
        return 0, float(mark), ""
    except ValueError:
        return 1, 0.0, mark


def is_cancelled(quantity: Value) -> bool:
    """Say whether a quantity means that nothing is to be made."""
    return isinstance(quantity, float) and quantity <= 0


def tell_cancelled(shop: Shop, lines: list[Line], names: list[str]) -> None:
    """Say which orders have a quantity of 0 or less."""
    if lines:
        shop.warn(
            "cancelled-orders",
            counted("One order has a quantity of 0 or less, which counts as cancelled: {order}.",
                    "{n:,} orders have a quantity of 0 or less, which counts as cancelled: {order}, ...",
                    n=len(lines), order=names[0]),
            say("Correct the quantity if it is to be made."), lines[0].table,
            lines[0].table.cell(lines[0].number, lines[0].positions.get("Quantity", 0)),
        )  # fmt: skip


def tell_returns(shop: Shop, lines: list[Line]) -> None:
    """Say which rows take pieces back from an order that stands in another row: nobody knows from which."""
    for line in lines[:_MOST_NAMED]:
        shop.warn(
            "cancelled-rows",
            say("Order {order} stands in another row too; this row of {quantity:g} is left out and changes nothing.",
                order=line.text("Order"), quantity=line.cells["Quantity"]),
            say("Lower the quantity of the order itself if fewer are to be made."), line.table,
            line.table.cell(line.number, line.positions["Quantity"]),
        )  # fmt: skip
    if len(lines) > _MOST_NAMED:
        more = len(lines) - _MOST_NAMED
        shop.warn("cancelled-rows", say("{more:,} more rows of 0 or fewer pieces change nothing.", more=more),
                  say("Lower the quantity of the order itself if fewer are to be made."), lines[0].table)  # fmt: skip
