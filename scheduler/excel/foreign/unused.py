"""Say what stands in the tables of a file and is not used: columns without a meaning, units and flags nobody knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from scheduler.excel.foreign import fields, parse
from scheduler.excel.foreign.beside import UNIT_COLUMN
from scheduler.excel.foreign.fields import ROLES, text_of
from scheduler.excel.foreign.headers import name_scores, parse_header
from scheduler.excel.values import key
from scheduler.issues import Issue, Severity
from scheduler.texts import counted, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.canonical import Line
    from scheduler.excel.foreign.grids import Found
    from scheduler.excel.foreign.votes import Decided
    from scheduler.excel.values import Value

WITHOUT_NOTES = ("shifts", "downtime", "changeovers", "progress", "locks", "settings", "items")
"""Roles of tables whose rows become something else, so that notes have nowhere to stand."""
_MOST_NAMED = 12
_MOST_VALUES = 5
_SURE = 0.8  # how well the words of a header name a field
_MOST_ODD = 0.7  # of the cells of a column whose header names a field less surely
_TYPED = (fields.NUMBER, fields.DATE, fields.DURATION, fields.SHARE, fields.CLOCK)
_LARGEST = 10  # the least urgent priority of the contract


def unused_columns(table: Decided) -> list[Issue]:
    """Return one warning that names the filled columns of a table that nothing takes in."""
    taken = set(table.columns.values())
    headers = [
        (position, header)
        for position, header in enumerate(table.table.headers if table.role in WITHOUT_NOTES else ())
        if header and position not in taken and table.table.values(position, 1)
    ]
    if not headers:
        return []
    names = ", ".join(header for _, header in headers[:_MOST_NAMED])
    label, cell = table.table.sheet.label, table.table.header_cell(headers[0][0])
    if len(headers) > _MOST_NAMED:
        names = say("{names} and {more} more", names=names, more=len(headers) - _MOST_NAMED)
    problem = counted(
        "The column {names} of sheet {sheet} is not used.", "Columns of sheet {sheet} that are not used: {names}.",
        n=len(headers), names=names, sheet=label,
    )  # fmt: skip
    return [_warning("columns-not-used", problem, say("Say what a column means if the plan needs it."), label, cell)]


def misfit_columns(table: Decided) -> list[Issue]:
    """Return a warning for each column called like a field that the table lacks, but has cells that do not fit."""
    role, found, source = ROLES.get(table.role), list[Issue](), table.table
    taken = set(table.columns.values())
    for position, header in enumerate(source.headers if role is not None else ()):
        if position in taken or not header or header in table.shape.columns or parse_header(header).bracket == "%":
            continue
        name, sure = _called(table, header)
        kind = fields.kind_of(table.role, name)
        filled = [(line, cells[position]) for line, cells in source.rows
                  if kind in _TYPED and position < len(cells) and cells[position] is not None]  # fmt: skip
        odd = [(line, value) for line, value in filled if not fields.fit(kind, [value])]
        if odd and (sure >= _SURE or len(odd) < _MOST_ODD * len(filled)):
            problem = say("The column {header} is called like the {field}, but {values} is none: kept as a note.",
                          header=header, field=name, values=_values(value for _, value in odd))  # fmt: skip
            remedy = say("Correct the cell, or say what the column means.")
            found.append(_at("column-not-sure", problem, remedy, source, odd[0][0], position))
    return found


def _called(table: Decided, header: str) -> tuple[str, float]:
    """Return the field that the words of a header name, of those that the table lacks, and how sure; blank for none."""
    lacks = set(ROLES[table.role].fields) - table.columns.keys() - table.constants.keys() - {"Weight", "Capacity"}
    scores = [pair for words in fields.word_roles(table.role) for pair in name_scores(words, header)]
    return max(((name, score) for name, score in scores if name in lacks), key=lambda pair: pair[1], default=("", 0.0))


def counts_of_links(lines: Sequence[Line]) -> list[Issue]:
    """Return a warning where an operation needs several of a machine at once: one is taken."""
    for line in lines:
        for note, value in line.notes.items():
            header = note.rpartition(" - ")[0] or note
            if name_scores("resources", header)[:1] and "Quantity" in dict(name_scores("resources", header)):
                number = parse.to_number(value, "")
                if number != 1.0 and text_of(value).strip():
                    problem = say("Row {row} of sheet {sheet} says {value} of {machine}, but an operation takes one.",
                                  row=line.number, sheet=line.table.sheet.label, value=text_of(value),
                                  machine=line.text("Machine"))  # fmt: skip
                    remedy = say("Name operators and tools that are needed several at once in a column Resource.")
                    return [_at("count-without-pool", problem, remedy, line.table, line.number, line.positions[note])]
    return []


def links_not_used(steps: Sequence[Sequence[Line]], links: Sequence[Sequence[Line]]) -> list[Issue]:
    """Return a warning for each table of machines of operations with others than the operations name themselves."""
    own: dict[str, set[str]] = {}
    for line in (line for lines in steps for line in lines):
        own.setdefault(key(line.text("Operation")), set()).add(key(line.text("Machine")))
    found = []
    for lines in links:
        named = [(line, own.get(key(line.text("Operation")), {""})) for line in lines]
        odd = [line for line, machines in named
               if not {"", key(line.text("Machine") or line.text("Work centre"))} & machines]  # fmt: skip
        for line in odd[:1]:
            problem = counted(
                "Row {row} of sheet {sheet} is not used: the operation {operation} names its machine itself.",
                "{n:,} rows of sheet {sheet} are not used: their operations name machines themselves, first row {row} "
                "of {operation}.", n=len(odd), row=line.number, sheet=line.table.sheet.label,
                operation=line.text("Operation"),
            )  # fmt: skip
            remedy = say("Name the machines in one of the tables only.")
            position = line.positions.get("Machine", line.positions.get("Work centre", 0))
            found.append(_at("links-not-used", problem, remedy, line.table, line.number, position))
    return found


def unread_units(table: Decided) -> list[Issue]:
    """Return a warning where a column of units holds words that are none beside times that are blank or 0.

    Beside a time such a unit is a fault of the time: see `canonical`.
    """
    found = []
    for unit in dict.fromkeys(UNIT_COLUMN.values()):
        place = table.columns.get(unit, -1)
        names = [name for name, beside in UNIT_COLUMN.items() if beside == unit]
        times = [table.columns[name] for name in names if name in table.columns]
        rows = [
            (line, cells[place])
            for line, cells in table.table.rows
            if 0 <= place < len(cells) and not _is_unit(cells[place]) and not any(_is_time(cells, p) for p in times)
        ]
        if rows:
            values = _values(value for _, value in rows)
            words = say("{values} is no unit of time that is known, but no time hangs on it.", values=values)
            remedy = say("Write min, h, s or d.")
            found.append(_at("unknown-unit", words, remedy, table.table, rows[0][0], place))
    return found


def unread_amounts(table: Decided, lines: Sequence[Line]) -> list[Issue]:
    """Return a warning for each column of amounts that only we read, where cells hold none that can be used."""
    found = []
    for name, (least, most) in _USABLE.items():
        odd = [line for line in lines if name in line.positions and not _is_usable(line.cells.get(name), least, most)]
        if odd:
            values = _values(line.cells[name] for line in odd)
            header = table.table.headers[odd[0].positions[name]]
            problem = say("{values} in column {header} cannot be used: passed over.", values=values, header=header)
            remedy = say("Correct the number, or say that the column is a note.")
            found.append(_at("unused-amount", problem, remedy, odd[0].table, odd[0].number, odd[0].positions[name]))
    return found


def _is_usable(value: Value, least: float, most: float) -> bool:
    """Say whether an amount can be used; what stands for none can be passed over."""
    if isinstance(value, float):
        return least <= value <= most
    return value is None or text_of(value).strip() in ("", "-", "–", "—", "n/a", "N/A")


_USABLE = {
    "Scrap share": (0.0, 0.999), "Yield": (0.001, 1.0), "Made": (0.0, 1e12), "Hours per day": (0.001, 24.0),
    "Hours per week": (0.001, 168.0),
}  # fmt: skip
"""Between which amounts fields can be used that no sheet of the contract has, so that the reader never sees them."""


def unread_flags(shop_lines: Sequence[Line], name: str, words: str, remedy: str) -> list[Issue]:
    """Return a warning for the cells of a column of yes and no that say neither."""
    odd = [
        line
        for line in shop_lines
        if name in line.positions and line.text(name) and parse.to_word(line.cells.get(name), "yes") is None
    ]
    if not odd:
        return []
    values = _values(line.cells.get(name) for line in odd)
    problem = say("{values} is neither Yes nor No, {meaning}.", values=values, meaning=words)
    return [_at("assumed-yes", problem, remedy, odd[0].table, odd[0].number, odd[0].positions[name])]


def scaled_priorities(table: Decided) -> list[Issue]:
    """Return a warning where the priorities of a column are brought onto 1 (most urgent) to 10."""
    position = table.columns.get("Priority", -1)
    if position < 0 or table.role not in ("orders", "flat"):
        return []
    numbers = [
        (number, line)
        for line, cells in table.table.rows
        if position < len(cells) and isinstance(number := parse.to_number(cells[position], ""), float)
    ]
    if not numbers:
        return []
    (least, _), (largest, line) = min(numbers), max(numbers)
    starred = {number for number, _ in numbers} <= {0.0, 1.0} and least == 0.0
    if largest == least or (not starred and least >= 1 and largest <= _LARGEST):
        return []
    problem = (
        say("Priority {one} of column {header} is taken as urgent, {zero} as not.", one="1", zero="0",
            header=table.table.headers[position])
        if starred
        else say("The priorities of column {header}, {least:g} to {largest:g}, are brought onto 1 (most urgent) to 10.",
                 header=table.table.headers[position], least=least, largest=largest)
    )  # fmt: skip
    remedy = say("Turn the numbers round if the largest is the most urgent, or say that the column is a note.")
    return [_at("assumed-priorities", problem, remedy, table.table, line, position)]


def counts_without_pool(lines: Sequence[Line]) -> list[Issue]:
    """Return a warning where a step needs several, but its row names no pool of which."""
    name = "Resource quantity"
    odd = [
        line
        for line in lines
        if name in line.cells and not line.text("Resource") and parse.to_number(line.cells[name], "") != 1.0
        and line.text(name)
    ]  # fmt: skip
    found = []
    for line in odd[:1]:
        header = line.table.headers[line.positions[name]] if name in line.positions else name
        values = _values(line.cells[name] for line in odd)
        problem = say("The column {header} says {values}, but no column says of which pool, so one machine is taken.",
                      header=header, values=values)  # fmt: skip
        remedy = say("Name them in a column Resource, and how many there are in a table of resources.")
        found.append(_at("count-without-pool", problem, remedy, line.table, line.number, line.positions.get(name, 0)))
    return found


def rows_of_material(table: Found) -> list[Issue]:
    """Return a warning where rows of a table of steps are inputs and outputs, no work of a machine."""
    lines = [line for line, why in table.skipped if why == NO_MACHINE]
    if not lines:
        return []
    problem = counted(
        "Row {first} of sheet {sheet} is an input or output of material, so it is no work of a machine.",
        "{n:,} rows of sheet {sheet}, from row {first} on, are inputs or outputs of material, so no work of a machine.",
        n=len(lines), first=lines[0], sheet=table.sheet.label,
    )  # fmt: skip
    return [_at("rows-of-material", problem, say("Nothing to do if that is so."), table, lines[0], 0)]


NO_MACHINE = "no machine"
"""Why `tidy` leaves rows out that are inputs and outputs."""


def _is_unit(value: Value) -> bool:
    if value is None or not text_of(value).strip():
        return True
    return bool(parse.unit_word(value)) or parse.run_method(value) is not None


def _is_time(cells: Sequence[Value], position: int) -> bool:
    value = cells[position] if position < len(cells) else None
    return value is not None and value != 0 and fields.text_of(value).strip() not in ("", "0")


def _values(values: Iterable[Value]) -> str:
    """List some values of a column, each once."""
    texts = list(dict.fromkeys(text_of(value).strip() for value in values))
    return ", ".join(texts[:_MOST_VALUES]) + (" ..." if len(texts) > _MOST_VALUES else "")


def _at(code: str, problem: str, remedy: str, table: Found, line: int, position: int) -> Issue:
    return _warning(code, problem, remedy, table.sheet.label, table.cell(line, position))


def _warning(code: str, problem: str, remedy: str, sheet: str, cell: str) -> Issue:
    return Issue(Severity.WARNING, code, problem, remedy, sheet, cell)
