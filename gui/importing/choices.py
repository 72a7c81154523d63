"""What the planner decides on the mapping screen, each as a new `How`. No Qt."""

from __future__ import annotations

from dataclasses import replace

from gui.texts import noop
from scheduler.excel.foreign.fields import ROLES
from scheduler.excel.foreign.raw import cell_name
from scheduler.excel.load import How
from scheduler.excel.mapping import NOTE, Shape, fingerprint
from scheduler.excel.prepared import split_cell
from scheduler.excel.questions import COLUMN, Question, question_id
from scheduler.excel.review import Review, answer, choose_areas, choose_field, choose_role, choose_unit, fill_blanks
from scheduler.excel.understand import ColumnMeaning, TableMeaning

ROLE_TITLES = {
    "orders": noop("Orders"),
    "flat": noop("Orders with their steps"),
    "steps": noop("Steps and machines"),
    "links": noop("Machines of operations"),
    "machines": noop("Machines"),
    "shifts": noop("Working hours"),
    "downtime": noop("Downtime and overtime"),
    "changeovers": noop("Changeover times"),
    "square": noop("Changeover times"),
    "resources": noop("Operators and tools"),
    "progress": noop("Progress from the floor"),
    "locks": noop("Locks"),
    "settings": noop("Settings"),
    "items": noop("Routings of products"),
}
"""What a table is, as a heading."""

SKIPPED = {
    "": noop("Row {row} is not read."),
    "total": noop("Row {row} is not read: it is a total."),
    "note": noop("Row {row} is not read: it is a note."),
    "header": noop("Row {row} is not read: it is a header."),
    "carried": noop("Row {row} is not read: it stands on another sheet too."),
    "actual": noop("Row {row} is not read: it says what was made."),
    "no machine": noop("Row {row} is not read: it names no machine."),
    "row with faults": noop("Row {row} is not read: it is a row with faults."),
    "row of a routing that no product follows": noop(
        "Row {row} is not read: it is a row of a routing that no product follows."
    ),
}
"""Why a row is not read."""

DEFAULTS = {
    "Quantity": "1", "Priority": "10", "Release": noop("plan start"), "Due": noop("none"), "Deadline": noop("No"),
    "Status": noop("planned"), "Setup time": "0", "Capacity": "1", "Efficiency": "100 %",
    "Calendar": noop("day and night"), "May pause": noop("Yes"), "Resource quantity": "1", "Cost per hour": "0",
    "After": noop("the step before"), "Transfer batch": noop("the whole lot"),
}  # fmt: skip
"""What holds where a file has no such column, for the planner to see."""


def set_field(how: How, review: Review, table: TableMeaning, column: ColumnMeaning, name: str) -> How:
    """Say what a column is: a field, or `NOTE`. Whatever held the field before becomes a note."""
    header = base_header(review, table, column)
    asked = question_id(table.fingerprint, COLUMN, header)
    answers = {question: said for question, said in how.answers.items() if question != asked}
    return replace(choose_field(replace(how, answers=answers), table, header, name), always_map=True)


def set_role(how: How, table: TableMeaning, role: str) -> How:
    """Say what a table is; `NOTE`: it is not read."""
    mark = fingerprint(column.header for column in table.columns)  # of a wide table the groups have another one
    return replace(choose_role(how, replace(table, fingerprint=mark), role), always_map=True)


def set_unit(how: How, review: Review, table: TableMeaning, column: ColumnMeaning, unit: str) -> How:
    """Say in which unit the bare numbers of a column are."""
    return replace(choose_unit(how, table, base_header(review, table, column), unit), always_map=True)


def set_value(how: How, table: TableMeaning, name: str, text: str) -> How:
    """Say what stands in for blank cells of a field; blank for nothing."""
    return replace(fill_blanks(how, table, name, text), always_map=True)


def add_area(how: How, review: Review, sheet: str, area: str) -> How:
    """Say where a table stands on a sheet; tables that it does not touch stay. Blank: all are found again."""
    if not area:
        return replace(choose_areas(how, sheet, ()), always_map=True)
    before = how.mapping.areas.get(sheet, ()) if how.mapping is not None else ()
    others = before or [area_of(t) for t in review.tables if t.sheet == sheet and not t.transposed]
    kept = (one for one in others if not _touch(one, area))
    return replace(choose_areas(how, sheet, (*kept, area)), always_map=True)


def with_defaults(how: How, questions: tuple[Question, ...]) -> How:
    """Take the default of every question that was not answered, so that it is remembered too."""
    for question in questions:
        if question.default and question.id not in how.answers:
            how = answer(how, question, question.default)
    return how


def value_of(how: How, table: TableMeaning, name: str) -> str:
    """Return what stands in for blank cells of a field."""
    shape = (how.mapping.shapes if how.mapping is not None else {}).get(table.fingerprint, Shape())
    return shape.values.get(name, "")


def base_header(review: Review, table: TableMeaning, column: ColumnMeaning) -> str:
    """Return the header by which a column is known: of a repeated group that of the group."""
    found = review.loaded.understanding
    shape = found.mapping.shapes.get(table.fingerprint) if found is not None else None
    if shape is None or not column.field or column.header in shape.columns:
        return column.header
    return next((header for header, name in shape.columns.items() if name == column.field), column.header)


def fields_of(role: str) -> tuple[str, ...]:
    """Return the fields that a table can have."""
    found = ROLES.get(role)
    return found.fields if found is not None else ()


def is_vital(role: str, name: str) -> bool:
    """Say whether the plan hangs on a field."""
    found = ROLES.get(role)
    return found is not None and name in found.vital


def missing_fields(table: TableMeaning) -> list[tuple[str, ...]]:
    """Return groups of fields of which a table needs one each and has none."""
    role = ROLES.get(table.role)
    have = {column.field for column in table.columns}
    return [] if role is None else [group for group in role.needs if not have & set(group)]


def area_of(table: TableMeaning) -> str:
    """Return where a table stands: its headers and all that is below them."""
    columns = [split_cell(column.cell)[0] for column in table.columns]
    first, last = cell_name(table.header_line, min(columns)), cell_name(table.last_line, max(columns))
    return f"{first}:{last}"


def _touch(one: str, other: str) -> bool:
    (left, top, right, bottom), (left2, top2, right2, bottom2) = _box(one), _box(other)
    return left <= right2 and left2 <= right and top <= bottom2 and top2 <= bottom


def _box(area: str) -> tuple[int, int, int, int]:
    begin, _, end = area.partition(":")
    left, top = split_cell(begin)
    if not end:
        return left, top, 20_000, 10_000_000
    letters = end.rstrip("0123456789")
    return left, top, split_cell(f"{letters}1")[0], int(end[len(letters) :] or 10_000_000)


__all__ = [
    "DEFAULTS", "NOTE", "ROLE_TITLES", "add_area", "area_of", "base_header", "fields_of", "is_vital", "missing_fields",
    "set_field", "set_role", "set_unit", "set_value", "value_of", "with_defaults",
]  # fmt: skip
