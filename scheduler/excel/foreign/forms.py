"""Read what stands above a table or between its rows and holds for all of them: forms, and names of groups.

`Order: 4711` and `Due: | 04.12.2026` above the steps of a routing card become columns of the table below; so does a
row that holds nothing but `Machine: M1`, or a name alone, above the rows that belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from scheduler.excel.foreign.headers import compact, is_known_header, is_total, name_scores
from scheduler.excel.values import Stamp, Value, clean

if TYPE_CHECKING:
    from scheduler.excel.foreign.grids import Found
    from scheduler.excel.foreign.heads import GridRow

GROUP = "Group"
"""The header of names that stand alone above the rows that belong to them."""
_LABELLED = re.compile(r"([^:：=\d][^:：=]{0,38}?)\s*[:：]\s*(\S.*)", re.DOTALL)
_LABEL = re.compile(r"(\S.{0,38}?)\s*[:：]", re.DOTALL)
_SURE = 0.8
_ROLES = ("orders", "steps", "machines")
_LONGEST_NAME = 40
_WORK = ("Order", "Product", "Quantity", "Step", "Run time per unit", "Fixed time")
_PLAIN = 0.9  # how well the words of a header name a field of work


@dataclass(frozen=True, slots=True)
class Given:
    """One fact of a form: its label, its value, and the column indices of the cells in which they stand."""

    label: str
    value: Value
    label_column: int
    column: int


def facts_of(values: Sequence[Value]) -> list[Given]:
    """Return the facts that a row of a form says, none for a row of headers or of a table."""
    filled = [(k, value) for k, value in enumerate(values) if value is not None]
    if not filled or not isinstance(filled[0][1], str):
        return []
    found: list[Given] = []
    plain = 0
    k = 0
    while k < len(filled):
        column, value = filled[k]
        after = filled[k + 1] if k + 1 < len(filled) else None
        inside = _LABELLED.fullmatch(clean(value)) if isinstance(value, str) else None
        if inside is not None and not _is_clock(inside.group(2)):
            found.append(Given(inside.group(1), inside.group(2), column, column))
            k += 1
        elif after is not None and (label := _label(value)) and not _is_label(after[1]):
            found.append(Given(label, after[1], column, after[0]))
            k += 2
        elif after is not None and isinstance(value, str) and is_known_header(value) and _is_plain_value(after[1]):
            found.append(Given(clean(value), after[1], column, after[0]))
            k, plain = k + 2, plain + 1
        elif _label(value):
            k += 1  # a label without a value
        else:
            return []
    return found if len(found) > plain or (2 * plain == len(filled) and plain <= 3) else []


def is_form_row(values: Sequence[Value]) -> bool:
    """Say whether a row belongs to a form above a table."""
    return any(_means(fact.label) for fact in facts_of(values))


def _label(value: Value) -> str:
    match = _LABEL.fullmatch(clean(value)) if isinstance(value, str) else None
    return match.group(1) if match is not None else ""


def _is_label(value: Value) -> bool:
    return bool(_label(value)) or (isinstance(value, str) and _LABELLED.fullmatch(clean(value)) is not None)


def _is_plain_value(value: Value) -> bool:
    """Say whether a cell beside a word of the field is its value, and no other header."""
    if isinstance(value, str):
        return any(c.isdigit() for c in value) and not is_known_header(value)
    return isinstance(value, float | Stamp)


def _is_clock(text: str) -> bool:
    return re.match(r"\d{2}\b", text) is not None and len(text) <= 8 and ":" in text


@lru_cache(maxsize=2_000)
def _means(label: str) -> bool:
    """Say whether a label is plainly a field of orders, steps or machines."""
    return any(score >= _SURE for role in _ROLES for _, score in name_scores(role, label))


def form_above(rows: Sequence[GridRow], index: int, first: int) -> int:
    """Return the index of the first row of the form that stands right above the headers at `index`."""
    start = index
    for place in range(index - 1, first - 1, -1):
        if not is_form_row(rows[place][1]):
            if sum(value is not None for value in rows[place][1]) > 1 and not facts_of(rows[place][1]):
                break
            continue  # a title, or a fact that means nothing, between the lines of a form
        start = place
    return start


def with_form(table: Found, rows: Sequence[GridRow]) -> Found:
    """Return a table with the facts of the form above it as columns of their own."""
    known = {compact(header) for header in table.headers}
    facts = []
    for number, values in rows:
        for fact in facts_of(values):
            if _means(fact.label) and compact(fact.label) not in known:
                known.add(compact(fact.label))
                facts.append((number, fact))
    for number, fact in facts:
        table = with_column(table, fact.label, [fact.value] * len(table.rows), (number, fact.label_column),
                            [(number, fact.column)] * len(table.rows))  # fmt: skip
    return table


def with_column(
    table: Found, header: str, cells: Sequence[Value], head: tuple[int, int], places: Sequence[tuple[int, int]]
) -> Found:
    """Return a table with one more column: where its header stands, its cells, and where each of them stands.

    Places are row number and column index of the sheet.
    """
    position = len(table.headers)
    known = dict(table.places)
    known[table.header_line, position] = head
    for (line, _), place in zip(table.rows, places, strict=True):
        known[line, position] = place
    rows: list[GridRow] = [
        (line, [*values, *[None] * (position - len(values)), cell])
        for (line, values), cell in zip(table.rows, cells, strict=True)
    ]
    return replace(
        table, headers=(*table.headers, header), columns=(*table.columns, head[1]), rows=rows, places=known
    )


@dataclass(frozen=True, slots=True)
class Group:
    """A row that names the group of the rows below it."""

    line: int
    label: str
    value: Value
    column: int  # index on the sheet


def names_work(headers: Sequence[str]) -> bool:
    """Say whether at least two headers are plainly columns of orders or steps."""
    meant = {
        name for header in headers for role in ("orders", "steps")
        for name, score in name_scores(role, header) if score >= _PLAIN and name in _WORK
    }  # fmt: skip
    return len(meant) >= 2


def groups_in(body: Sequence[GridRow], columns: Sequence[int], headers: Sequence[str]) -> dict[int, Group]:
    """Return the rows that only name a group, by row number: labelled ones, or names of which one stands first.

    Names alone part work only: in a list of machines such a row is a machine of which nothing else is said.
    """
    if len(columns) < 3:
        return {}
    inside = set(columns)
    alone: list[Group] = []
    for k, (number, values) in enumerate(body):
        filled = [(c, value) for c, value in enumerate(values) if value is not None and c in inside]
        column, text = filled[0] if len(filled) == 1 else (0, None)
        if not isinstance(text, str) or k + 1 >= len(body):
            continue
        if is_total(clean(text)):
            continue
        match = _LABELLED.fullmatch(clean(text))
        if match is not None and _means(match.group(1)):
            alone.append(Group(number, match.group(1), match.group(2), column))
        elif len(clean(text)) <= _LONGEST_NAME and not _LABEL.search(clean(text)):
            alone.append(Group(number, "", text, column))
    labelled = {group.line: group for group in alone if group.label}
    if labelled or not names_work(headers):
        return labelled
    if not alone or alone[0].line != body[0][0] or len({group.column for group in alone}) > 1 or len(alone) < 2:
        return {}
    below = [values for _, values in body if sum(value is not None for value in values) >= 2]
    column = alone[0].column
    usual = {_form(values[column]) for values in below if column < len(values)}
    if len(below) < len(alone) or any(_form(group.value) in usual for group in alone):
        return {}  # `A1` above `A2 | Shaft | 5` is an order of which nothing else is said
    return {group.line: group for group in alone}


def _form(value: Value) -> str:
    """Return a name without what its digits say: A17 and A4 are of one form."""
    return re.sub(r"\d+", "0", compact(value)) if isinstance(value, str) else ""


def with_groups(table: Found, groups: dict[int, Group]) -> Found:
    """Return a table with the names of the groups as a column."""
    now: Group | None = None
    by_line: dict[int, Group | None] = {}
    lines = sorted([*groups, *(line for line, _ in table.rows)])
    for line in lines:
        now = groups.get(line, now)
        by_line[line] = now
    found = [by_line[line] for line, _ in table.rows]
    first = next(iter(groups.values()))
    label = first.label or GROUP
    if compact(label) in {compact(header) for header in table.headers}:
        return table
    return with_column(
        table, label, [group.value if group is not None else None for group in found], (first.line, first.column),
        [(group.line, group.column) if group is not None else (line, first.column)
         for group, (line, _) in zip(found, table.rows, strict=True)],
    )  # fmt: skip


