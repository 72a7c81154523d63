"""Correct columns by their neighbours and their cells: units beside times, operations that are only numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.assign import CERTAIN, ROW_NUMBERS, Guess
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.headers import compact, fold, parse_header, words_of
from scheduler.excel.foreign.sheet_names import SHEET_NAME
from scheduler.excel.foreign.words import CLOSED_WORDS, OPEN_WORDS
from scheduler.excel.mapping import NOTE
from scheduler.issues import Issue, Severity
from scheduler.texts import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler.excel.foreign.decide import Decision
    from scheduler.excel.foreign.grids import Found
    from scheduler.excel.foreign.votes import Decided
    from scheduler.excel.values import Value

UNIT_COLUMN = {
    "Setup time": "Setup unit", "Run time per unit": "Run unit", "Fixed time": "Run unit", "Min wait": "Wait unit",
    "Max wait": "Wait unit",
}  # fmt: skip
"""The field that holds the unit of each duration."""
_LONGEST_STEP = 5  # digits of a step number


def take_units(decided: Decided) -> None:
    """Take a column right of a time as its unit where all its cells are units of time, whatever its header says."""
    table = decided.table
    for name, unit in UNIT_COLUMN.items():
        place = decided.columns.get(name, -1)
        beside = place + 1
        if place < 0 or unit in decided.columns or beside >= len(table.headers) or beside in decided.columns.values():
            continue
        if parse_header(table.headers[place]).unit or decided.shape.columns.get(table.headers[beside], "") == NOTE:
            continue
        values = table.values(beside)
        if values and all(parse.unit_word(value) for value in values):
            decided.columns[unit] = beside
            decided.confidence[beside] = 1.0


def drop_counts(decision: Decision, table: Found, guess: Guess | None, said: Mapping[str, str]) -> Guess | None:
    """Keep a column of operators that holds only numbers as a note: how many are needed, but not of which pool."""
    found = next((c for c in guess.choices if c.field == "Resource"), None) if guess is not None else None
    if guess is None or found is None or table.headers[found.position] in said:
        return guess
    values = table.values(found.position)
    if not values or not all(isinstance(parse.to_number(value, ""), float) for value in values):
        return guess
    header, cell = table.headers[found.position], table.header_cell(found.position)
    dropped = replace(guess, choices=tuple(replace(c, field="") if c is found else c for c in guess.choices))
    if parse_header(header).unit:
        return dropped  # the time of the workers
    decision.issues.append(
        Issue(Severity.WARNING, "count-without-pool",
              say("The column {header} says how many are needed, but not of which pool, so it is kept as a note.",
                  header=header),
              say("Name the operators or tools in a column Resource, and how many there are in a table of resources."),
              table.sheet.label, cell, header)
    )  # fmt: skip
    return dropped


def prefer_open(table: Found, guess: Guess | None) -> Guess | None:
    """Take what is still open for the Quantity, where the whole quantity stands beside it."""
    choices = guess.choices if guess is not None and guess.role.name in ("orders", "flat") else ()
    whole = next((c for c in choices if c.field == "Quantity"), None)
    rest = next((c for c in choices if not c.field and compact(table.headers[c.position]) in OPEN_MARKS), None)
    if guess is None or rest is None or (whole is not None and compact(table.headers[whole.position]) in OPEN_MARKS):
        return guess
    values = table.values(rest.position, _SAMPLE)
    if len(values) < min(len(table.rows), _SAMPLE) or not all(_is_number(value) for value in values):
        return guess
    changed = {rest.position: replace(rest, field="Quantity", confidence=CERTAIN, exact=True)}
    if whole is not None:
        changed[whole.position] = replace(whole, field="")
    return replace(guess, choices=tuple(changed.get(c.position, c) for c in guess.choices))


_SAMPLE = 400


def _is_number(value: Value) -> bool:
    return isinstance(parse.to_number(value, ","), float)


def is_closed(table: Found) -> bool:
    """Say whether the name of the sheet tells that its orders need no planning."""
    return bool(set(words_of(table.sheet.label)) & _CLOSED)


OPEN_MARKS = {compact(word) for word in OPEN_WORDS}
"""Headers of an open quantity, as they are compared."""
_CLOSED = {fold(word) for word in CLOSED_WORDS}


def rows_as_none(table: Found, guess: Guess | None) -> Guess | None:
    """Take no column for the Step that only counts the rows of a list: 1, 2, 3 over several orders."""
    found = next((c for c in guess.choices if c.field == "Step"), None) if guess is not None else None
    orders = next((c for c in guess.choices if c.field == "Order"), None) if guess is not None else None
    if guess is None or found is None or orders is None or guess.role.name != "flat":
        return guess
    texts = [text_of(value) for value in table.values(found.position, _SAMPLE)]
    names = {text_of(value) for value in table.values(orders.position, _SAMPLE)}
    counts = texts == [str(k) for k in range(1, len(texts) + 1)]
    generic = compact(table.headers[found.position]) in ROW_NUMBERS and SHEET_NAME in table.headers
    if not counts or not (len(names) > 1 or generic):
        return guess
    return replace(guess, choices=tuple(replace(c, field="") if c is found else c for c in guess.choices))


def numbers_as_steps(table: Found, guess: Guess | None) -> Guess | None:
    """Take a column called Operation that holds nothing but numbers for the Step, where no other column is it."""
    if guess is None or guess.role.name not in ("steps", "flat") or "Step" in guess.fields:
        return guess
    found = next((choice for choice in guess.choices if choice.field == "Operation"), None)
    if found is None:
        return guess
    texts = [text_of(value) for value in table.values(found.position)]
    if not texts or not all(text.isdecimal() and len(text) <= _LONGEST_STEP for text in texts):
        return guess
    choices = tuple(replace(c, field="Step") if c is found else c for c in guess.choices)
    return replace(guess, choices=choices)
