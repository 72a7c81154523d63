"""Take a status that stands at each step of an order for a report from the floor, not for the state of the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.canonical import Line
from scheduler.excel.foreign.headers import name_scores
from scheduler.excel.values import key

if TYPE_CHECKING:
    from scheduler.excel.foreign.build import Shop

_SURE = 0.99


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
            cells = {name: value for name, value in line.cells.items() if name not in ("Status", "Done")}
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
        draft.add({"Order": line.cells["Order"], "Step": line.cells["Step"], "Status": state}, line.origin())
    done = sum(1 for _, state in told if state == "done")
    shop.warn("step-status", f"The status is taken as that of each step: done {done:,}, started {len(told) - done:,}.",
              "Say that the column is a note if that is wrong.", told[0][0].table)  # fmt: skip


def _state(line: Line) -> str:
    """Return done, started or another status of a row; blank for none."""
    if line.text("Done") == "Yes":
        return "done"
    status = line.text("Status") or next((str(v) for note, v in line.notes.items() if _is_status(note)), "")
    return parse.to_word(status, "status") or ""


def _is_status(header: str) -> bool:
    plain = header.rpartition(" - ")[0] or header  # notes that are called like a column carry their cell
    return any(name == "Status" and score >= _SURE for name, score in name_scores("orders", plain))
