"""Say what only the looks of a canonical workbook tell: rows that a filter hides, orders that are crossed out."""

from __future__ import annotations

from collections.abc import Mapping

from scheduler.excel.book import Book
from scheduler.excel.cell_colours import CROSSED_OUT
from scheduler.excel.columns import INPUTS, SCHEDULE
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import key
from scheduler.issues import Issue, Severity
from scheduler.texts import counted, say

_READ = {key(spec.name) for spec in INPUTS} - {key(SCHEDULE.name)}


def told_by_looks(book: Book, sheets: Mapping[str, Sheet]) -> list[Issue]:
    """Return a warning for each sheet with hidden rows, and for each with rows that are crossed out: all are read."""
    found = []
    for name, sheet in sheets.items():
        if key(name) not in _READ or not sheet.rows:
            continue
        lines = {number: cells for number, cells in sheet.rows[1:]}
        hidden = sorted(sheet.hidden_rows & lines.keys())
        if hidden:
            words = counted(
                "One hidden row of sheet {sheet} was read like the others.",
                "{n:,} hidden rows of sheet {sheet} were read like the others.", n=len(hidden), sheet=name,
            )  # fmt: skip
            remedy = say("Clear the filter in Excel, or delete the rows.")
            found.append(Issue(Severity.WARNING, "hidden-rows", words, remedy, name, f"A{hidden[0]}"))
        struck = _struck(book, name, lines)
        if struck:
            words = counted(
                "One row of sheet {sheet} is {colour}: planned like any other.",
                "{n:,} rows of sheet {sheet} are {colour}: planned like any other.",
                n=len(struck), sheet=name, colour=CROSSED_OUT,
            )  # fmt: skip
            remedy = say("Delete the rows, or give the orders the Status done or hold.")
            found.append(Issue(Severity.WARNING, "colour-not-read", words, remedy, name, f"A{struck[0]}"))
    return found


def _struck(book: Book, name: str, lines: Mapping[int, list]) -> list[int]:  # type: ignore[type-arg]
    """Return the rows of a sheet of which every filled cell is crossed out."""
    if name not in book.parts or CROSSED_OUT not in book.coloured.values():
        return []
    return [
        number
        for number, fills in sorted(book.fills(name).items())
        if number in lines
        and all(fills.get(k) == CROSSED_OUT for k, value in enumerate(lines[number]) if value is not None)
    ]
