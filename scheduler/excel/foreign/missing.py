"""Ask which column holds what a table should say and no column was taken for; say what is assumed without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.excel.foreign import fields
from scheduler.excel.foreign.headers import compact
from scheduler.excel.foreign.votes import Decided
from scheduler.excel.mapping import NOTE
from scheduler.excel.questions import FIELD, Question, question_id
from scheduler.issues import Issue, Severity
from scheduler.texts import fill, noop, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.decide import Decision

_RUN = ("Run time per unit", "Units per hour", "Fixed time")
_PLACE = ("Machine", "Work centre")
_WANTED = {
    "orders": (("Order",), ("Product",), ("Quantity",), ("Due",)),
    "flat": (("Quantity",), ("Due",), _PLACE, _RUN),
    "steps": (_PLACE, _RUN),
}
"""For each role: what it should say; of several fields one is enough."""
_WITHOUT = {
    "Quantity": (
        "assumed-quantity",
        noop("No column of sheet {sheet} is the {field}, so one piece of each order is made."),
    ),
    "Due": ("assumed-due", noop("No column of sheet {sheet} is the {field}, so no order is ever late.")),
}
"""Fields that planning can do without: what is assumed then."""
_MOST_CANDIDATES = 8
_FITS = 0.8


def ask_for_missing(decision: Decision) -> None:
    """Ask for the fields that tables of work lack, with the columns that could hold them."""
    own_steps = any(table.role in ("flat", "steps") and "Order" in table.columns for table in decision.decided)
    links = any(table.role == "links" for table in decision.decided)  # these say the machines
    for table in decision.decided:
        for names in _WANTED.get(table.role, ()):
            has = {*table.columns, *table.constants, *table.shape.values}
            if has & set(names) or (names[0] == "Product" and own_steps) or _is_asked(decision, table, names):
                continue
            if names == _PLACE and links:
                continue
            if names[0] == "Order" and "_Period" in table.constants:
                continue  # a column of a week has no order numbers
            _ask(decision, table, names[0])


def tell_bare(decision: Decision) -> None:
    """Say that a table has no headers, and which headers stand twice."""
    for table in decision.decided:
        found = table.table
        label, cell = found.sheet.label, found.header_cell(0)
        if found.bare:
            decision.issues.append(
                Issue(Severity.WARNING, "no-headers",
                      say("Sheet {sheet} has no row of headers, so its columns are called {header} and so on.",
                          sheet=label, header=found.headers[0]),
                      say("Write headers above the columns, or say what each one means."), label, cell)
            )  # fmt: skip
        by_word: dict[str, int] = {}
        for position, header in enumerate(found.written):
            first = by_word.setdefault(compact(header), position)
            taken = table.columns.values()
            said = found.headers[position] in table.shape.columns
            if first != position and header and first in taken and position not in taken and not said:
                problem = say(
                    "Sheet {sheet} has the column {header} twice; the one at {cell} counts, this one is called {name} "
                    "and kept as a note.",
                    sheet=label,
                    header=header,
                    cell=found.header_cell(first),
                    name=found.headers[position],
                )
                remedy = say("Say what each of them means, or delete one.")
                decision.issues.append(
                    Issue(
                        Severity.WARNING,
                        "duplicate-column",
                        problem,
                        remedy,
                        label,
                        found.header_cell(position),
                        header,
                    )
                )


def _is_asked(decision: Decision, table: Decided, names: tuple[str, ...]) -> bool:
    """Say whether a doubtful column for one of these fields is asked about already."""
    mine = [q for q in decision.questions if q.id.startswith(f"{table.fingerprint}|")]
    return any(set(names) & set(q.candidates[:1]) for q in mine)


def _ask(decision: Decision, table: Decided, name: str) -> None:
    label, cell = table.table.sheet.label, table.table.header_cell(0)
    candidates = _candidates(decision, table, name)
    assumed = _WITHOUT.get(name)
    if candidates:
        decision.ask(
            Question(
                question_id(table.fingerprint, FIELD, name), FIELD,
                say("Which column of sheet {sheet} holds the {field}?", sheet=label, field=name),
                (*candidates, NOTE), NOTE if assumed else "", label, cell,
            )
        )  # fmt: skip
    if assumed is not None:
        code, template = assumed
        remedy = (
            say("Say which column holds it: {columns}.", columns=", ".join(candidates))
            if candidates
            else say("Add a column {field}.", field=name)
        )
        decision.issues.append(
            Issue(Severity.WARNING, code, fill(template, {"sheet": label, "field": name}), remedy, label, cell)
        )


def _candidates(decision: Decision, table: Decided, name: str) -> list[str]:
    """Return the headers of the columns that are nothing yet and whose cells the field could hold."""
    kind = fields.kind_of(table.role, name)
    taken = set(table.columns.values())
    found = []
    for position, header in enumerate(table.table.headers):
        values = table.table.values(position, 100)
        said = table.shape.columns.get(header, "")
        if position in taken or not header or not values or said == NOTE:
            continue
        if fields.fit(kind, values) >= _FITS and header not in found:
            found.append(header)
    return found[:_MOST_CANDIDATES]
