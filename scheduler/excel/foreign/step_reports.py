"""Take a status that stands at each step of an order for a report from the floor, not for the state of the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.canonical import Line
from scheduler.excel.foreign.fields import REPORTS
from scheduler.excel.foreign.headers import name_scores
from scheduler.excel.values import key
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop

_SURE = 0.99


def numbered(shop: Shop, lines: list[Line], owner: str) -> list[Line]:
    """Return steps without numbers with numbers of their own: they follow one another as the rows do."""
    numbers: dict[str, int] = {}
    before, last = ("", ""), ""
    found: list[Line] = []
    for line in lines:
        if "Step" in line.positions or "Step" in line.cells:
            found.append(line)
            continue
        name = line.text(owner) or last
        last = name
        here = (key(name), key(line.text("Operation")))
        same = here == before and here[1] != ""  # the same operation again is another machine for it
        numbers[here[0]] = numbers.get(here[0], 0) + (0 if same else 10)
        cells, before = {**line.cells, "Step": float(numbers[here[0]])}, here
        found.append(Line(cells, line.notes, line.table, line.number, line.positions))
    if numbers:
        shop.warn("assumed-steps", say("The steps have no numbers, so they follow one another as the rows do."),
                  say("Add a column with step numbers 10, 20, 30 to order them yourself."), lines[0].table)  # fmt: skip
    return found


def steps_apart(shop: Shop, lines: list[Line]) -> list[Line]:
    """Return the lines of a table of orders and steps, without the status where that of one order's steps differs."""
    states: dict[str, set[str]] = {}
    for line in lines:
        states.setdefault(key(line.text("Order")), set()).add(_state(line))
    found: list[Line] = []
    reported: list[Line] = []
    for line in lines:
        if len(states[key(line.text("Order"))]) > 1:
            reported.append(line)
            cells = {name: value for name, value in line.cells.items() if name not in ("Status", "Done", *REPORTS)}
            line = Line(cells, line.notes, line.table, line.number, line.positions)
        found.append(line)
    report_steps(shop, reported)
    return found


def report_steps(shop: Shop, lines: list[Line]) -> None:
    """Write the steps that are done or started to Progress, and say so."""
    told = [(line, state) for line in lines if (state := _state(line)) in ("done", "started") and "Step" in line.cells]
    if not told or not all(line.text("Order") for line, _ in told):
        return
    draft = shop.draft("Progress")
    for line, state in told:
        cells = {"Order": line.cells["Order"], "Step": line.cells["Step"], "Status": state}
        cells.update({name: line.cells[name] for name in REPORTS if line.cells.get(name) is not None})
        if state == "done":
            _tell_too_many(shop, line)
            cells.pop("Good", None)
        draft.add(cells, line.origin())
    done = sum(1 for _, state in told if state == "done")
    problem = say("The status is taken as that of each step: done {done:,}, started {started:,}.",
                  done=done, started=len(told) - done)  # fmt: skip
    shop.warn("step-status", problem,
              say("Say that the column is a note if that is wrong."), told[0][0].table)  # fmt: skip


def _tell_too_many(shop: Shop, line: Line) -> None:
    """Say where more good pieces are reported of a step than the order wants."""
    good, quantity = line.cells.get("Good"), line.cells.get("Quantity")
    if isinstance(good, float) and isinstance(quantity, float) and good > quantity:
        problem = say("Step {step} of order {order} reports {good:g} good pieces of {quantity:g}.",
                      step=line.text("Step"), order=line.text("Order"), good=good, quantity=quantity)  # fmt: skip
        cell = line.table.cell(line.number, line.positions.get("Good", 0))
        shop.warn("good-above-quantity", problem, say("Correct the report, or the quantity."), line.table, cell)


def _state(line: Line) -> str:
    """Return done, started or another status of a row; blank for none."""
    if line.text("Done") == "Yes" or line.text("Finished"):
        return "done"
    good, quantity = line.cells.get("Good"), line.cells.get("Quantity")
    if isinstance(good, float) and good > 0 and isinstance(quantity, float):
        return "done" if good >= quantity else "started"
    if line.text("Started"):
        return "started"
    status = line.text("Status") or next((str(v) for note, v in line.notes.items() if _is_status(note)), "")
    return parse.to_word(status, "status") or ""


def _is_status(header: str) -> bool:
    plain = header.rpartition(" - ")[0] or header  # notes that are called like a column carry their cell
    return any(name == "Status" and score >= _SURE for name, score in name_scores("orders", plain))
