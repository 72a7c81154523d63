"""Say in words why a column was taken for what it is: its header, its cells, and the names that other tables hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.excel.foreign import fields
from scheduler.excel.foreign.amounts import QUANTITY_UNIT
from scheduler.excel.foreign.assign import Known
from scheduler.excel.foreign.beside import OPEN_MARKS, UNIT_COLUMN
from scheduler.excel.foreign.fields import ROLES, kind_of, text_of, word_roles
from scheduler.excel.foreign.forms import GROUP
from scheduler.excel.foreign.headers import compact, name_scores
from scheduler.excel.foreign.route_cells import ROUTE_STEP, ROUTE_TIME
from scheduler.excel.foreign.sheet_names import SHEET_NAME
from scheduler.excel.foreign.statuses import COLOUR
from scheduler.excel.foreign.votes import Decided
from scheduler.excel.mapping import NOTE
from scheduler.excel.values import key
from scheduler.texts import Text, counted, joined, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scheduler.excel.values import Value

_EXACT, _NEAR, _HINT = 0.94, 0.66, 0.5
_SAMPLE = 200
_SHARED = 0.6  # share of names that stand in another table too
_NAMES = {
    "Machine": "machines", "Work centre": "centers", "Product": "products", "Order": "orders", "Calendar": "calendars",
}  # fmt: skip


def _fitting(kind: str, good: int, n: int) -> Text | None:
    """Say how many of `n` cells a field of this kind could hold; None for fields that take any text."""
    if kind == fields.DATE:
        return counted("Its cell is a date.", "{good:,} of {n:,} cells are dates.", n=n, good=good)
    if kind == fields.NUMBER:
        return counted("Its cell is a number.", "{good:,} of {n:,} cells are numbers.", n=n, good=good)
    if kind == fields.DURATION:
        return counted("Its cell is a time.", "{good:,} of {n:,} cells are times.", n=n, good=good)
    if kind == fields.SHARE:
        return counted("Its cell is a share.", "{good:,} of {n:,} cells are shares.", n=n, good=good)
    if kind == fields.CLOCK:
        return counted("Its cell is a time of day.", "{good:,} of {n:,} cells are times of day.", n=n, good=good)
    if kind == fields.YES:
        return counted("Its cell is yes or no.", "{good:,} of {n:,} cells are yes or no.", n=n, good=good)
    return None


def reasons(decided: Decided, known: Known) -> dict[int, str]:
    """Return for each column of a table why it is what it is; columns without a header and a field have no reason."""
    found: dict[int, str] = {}
    for name, position in decided.columns.items():
        found[position] = _reason(decided, name, position, known)
    for position, header in enumerate(decided.table.headers):
        if position not in found and header:
            found[position] = _note(decided, header)
    return found


def _reason(decided: Decided, name: str, position: int, known: Known) -> Text:
    header = decided.table.headers[position]
    if decided.shape.columns.get(header, "") == name:
        return say("You have said so of files like this.")
    special = _special(decided, name, position)
    values = decided.table.values(position, _SAMPLE)
    parts = (special or _of_header(decided, name, header), _of_cells(decided.role, name, values),
             _of_names(decided, name, values, known))  # fmt: skip
    return joined(part for part in parts if part is not None)


def _special(decided: Decided, name: str, position: int) -> Text | None:
    """Return the reason of a column that is known by where it stands."""
    table, header = decided.table, decided.table.headers[position]
    line = table.rows[0][0] if table.rows else 0
    if header == SHEET_NAME:
        return say("The name of the sheet, {name}, says it.", name=table.sheet.sheet.name)
    if header == GROUP:
        return say("A row with this name alone stands above the rows that belong to it.")
    if header == ROUTE_STEP:
        return say("Its cells hold whole routes: the names of the steps are taken as their machines.")
    if header == ROUTE_TIME:
        return say("The times stand in the routes, beside the names of the steps.")
    stands = table.places.get((table.header_line, position), (table.header_line, 0))[0]
    if (line, position) in table.places and stands != table.header_line:
        return say("The form above the table says {header}.", header=header)
    if name in UNIT_COLUMN.values() or name == QUANTITY_UNIT:
        return say("It stands beside the amounts, and its cells are units.")
    if name == "Quantity" and "_Period" in decided.constants:
        return say("Its header is a time, and its cells are how many are made by then.")
    if name == "Quantity" and compact(header) in OPEN_MARKS:
        return say("{header} says what is still to be made, and comes before the whole.", header=header)
    return None


def _words(decided: Decided, name: str, header: str) -> float:
    return max((score for words in word_roles(decided.role) for found, score in name_scores(words, header)
                if found == name), default=0.0)  # fmt: skip


def _of_header(decided: Decided, name: str, header: str) -> Text | None:
    score = _words(decided, name, header)
    if score >= _EXACT:
        return say("The header says {header}.", header=header)
    if score >= _NEAR:
        return say("The header {header} comes near to a word for it.", header=header)
    return say("The header {header} may mean it.", header=header) if score >= _HINT else None


def _of_cells(role: str, name: str, values: Sequence[Value]) -> Text | None:
    """Return how many cells such a field could hold, where not any cell could."""
    kind = kind_of(role, name)
    return _fitting(kind, round(fields.fit(kind, list(values)) * len(values)), len(values)) if values else None


def _of_names(decided: Decided, name: str, values: list[Value], known: Known) -> Text | None:
    """Return where the names of a column stand too."""
    own, texts = decided.table.sheet.label, {key(text_of(value)) for value in values} - {""}
    best, most, sheet, header = 0.0, 0, "", ""
    for (other, title), names in known.sheets.get(_NAMES.get(name, ""), {}).items():
        share = len(texts & names) / len(texts) if texts and other != own else 0.0
        if (share, len(names)) > (best, most):
            best, most, sheet, header = share, len(names), other, title
    if best < _SHARED:
        return None
    if best == 1.0:
        return say("Its values are names in column {header} of sheet {sheet}.", sheet=sheet, header=header)
    return say("Most of its values ({share:.0%}) are names in column {header} of sheet {sheet}.", share=best,
               sheet=sheet, header=header)  # fmt: skip


def _note(decided: Decided, header: str) -> Text:
    """Return why a column is kept as a note."""
    if decided.shape.columns.get(header, "") == NOTE:
        return say("You have said that it is a note.")
    if header == COLOUR:
        return say("The colours that fill the rows.")
    for name in ROLES[decided.role].fields if decided.role in ROLES else ():
        if _words(decided, name, header) < _HINT:
            continue
        position = decided.columns.get(name, -1)
        if position >= 0:
            other = decided.table.headers[position]
            return say("{header} says the {field} more plainly.", header=other, field=name)
        if name == "Made":
            return say("It may say what is made already, which is not taken off the quantity.")
        return say("It may be the {field}, but that is not certain.", field=name)
    return say("Its header is no word that matters to the plan.")
