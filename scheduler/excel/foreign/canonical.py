"""Write understood tables as the sheets of the contract, and remember where every cell came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from scheduler.excel.columns import INPUTS
from scheduler.excel.foreign import fields, parse, weekly
from scheduler.excel.foreign.beside import UNIT_COLUMN
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.headers import header_multiple, parse_header, per_hour
from scheduler.excel.foreign.statuses import COLOUR, state_of, status_position
from scheduler.excel.foreign.votes import Decided
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Value, key

SHARES = ("Scrap share", "Yield")
"""Fields that raise what must be made."""
SPECS = {spec.name: spec for spec in INPUTS}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one written row came from: a line of a table, and the position of each written column (-1: nowhere)."""

    table: Found
    line: int
    positions: tuple[int, ...]


@dataclass
class Draft:
    """One sheet of the contract while it is written."""

    name: str
    headers: list[str] = field(default_factory=list)
    rows: list[tuple[list[Value], Origin | None]] = field(default_factory=list)
    header_origin: Origin | None = None
    sources: list[str] = field(default_factory=list)  # labels of the sheets that it is written from
    _index: dict[str, int] = field(default_factory=dict)
    _last: tuple[dict[str, int], tuple[int, ...]] = ({}, ())  # positions that were asked for, what they gave

    def column(self, header: str) -> int:
        """Return the index of a column, a new one at the end."""
        if header not in self._index:
            self._index[header] = len(self.headers)
            self.headers.append(header)
        return self._index[header]

    def values(self, header: str) -> list[Value]:
        """Return a column."""
        if header not in self.headers:
            return []
        k = self.headers.index(header)
        return [values[k] if k < len(values) else None for values, _ in self.rows]

    def add(self, cells: dict[str, Value], origin: tuple[Found, int, dict[str, int]] | None) -> None:
        """Add a row; `origin` gives table, line and the position of each header."""
        for header in cells:
            if header not in self._index:
                self.column(header)
        row = [cells.get(header) for header in self.headers]
        place = None
        if origin is not None:
            table, line, positions = origin
            known, places = self._last
            if known is not positions or len(places) != len(self.headers):
                places = tuple(_position(header, positions) for header in self.headers)
                self._last = (positions, places)
            place = Origin(table, line, places)
            if self.header_origin is None:
                self.header_origin = Origin(table, table.header_line, place.positions)
            if table.sheet.label not in self.sources:
                self.sources.append(table.sheet.label)
        self.rows.append((row, place))

    def sheet(self) -> Sheet:
        """Return the sheet; row 1 holds the headers."""
        header: list[Value] = list(self.headers)
        return Sheet(self.name, [(1, header), *((k, row) for k, (row, _) in enumerate(self.rows, start=2))])

    def origin(self, number: int) -> Origin | None:
        """Return where a row of the sheet came from."""
        if number == 1:
            return self.header_origin
        return self.rows[number - 2][1] if 2 <= number < len(self.rows) + 2 else None


_STANDS_FOR = {"Machine": "Work centre", "Product": "Routing", "Order": "Product"}
"""Fields that are written from another where a file has no column of their own."""


def _position(header: str, positions: dict[str, int]) -> int:
    """Return the position of the column that a written one came from, -1 for none."""
    name = header.removesuffix(" (min)")
    return positions.get(name, positions.get(_STANDS_FOR.get(name, ""), -1))


@dataclass(frozen=True, slots=True)
class Line:
    """One understood row: the cells of its fields, its notes, and where they stand."""

    cells: dict[str, Value]
    notes: dict[str, Value]
    table: Found
    number: int
    positions: dict[str, int]

    def text(self, name: str) -> str:
        """Return the text of a field, blank for none."""
        return text_of(self.cells.get(name)).strip()

    def origin(self) -> tuple[Found, int, dict[str, int]]:
        """Return what `Draft.add` wants to know."""
        return self.table, self.number, self.positions


def lines_of(decided: Decided, today: date) -> list[Line]:
    """Return the rows of a table with every cell in the contract's form."""
    columns = {name: _column(decided, name, position, today) for name, position in decided.columns.items()}
    note_names = _note_names(decided)
    positions = {**decided.columns, **{note: position for position, note in note_names.items()}}
    headers = decided.table.headers
    colour = headers.index(COLOUR) if COLOUR in headers and decided.role in ("orders", "flat", "steps") else -1
    told = status_position(decided) if decided.shape.words and decided.role == "steps" else -1
    found = []
    for k, (number, cells) in enumerate(decided.table.rows):
        values: dict[str, Value] = {name: column[k] for name, column in columns.items() if column[k] is not None}
        if decided.needs and not any(_filled(values.get(name)) for name in decided.needs):
            continue
        for name, text in decided.shape.values.items():
            values.setdefault(name, text)
        values.update(decided.constants)
        state = state_of(decided, cells[colour]) if "Status" not in values and colour >= 0 else ""
        if state not in ("", "planned"):
            values["Status"] = state
        notes = {note: cells[p] for p, note in note_names.items() if p < len(cells) and cells[p] is not None}
        if told >= 0 and told < len(cells) and (state := state_of(decided, cells[told])):
            notes[note_names.get(told, headers[told])] = state
        found.append(Line(values, notes, decided.table, number, positions))
    return found


def _filled(value: Value) -> bool:
    return value is not None and value != 0.0 and (not isinstance(value, str) or value.strip() not in ("", "-", "0"))


def _note_names(decided: Decided) -> dict[int, str]:
    """Name the columns that mean nothing to the plan, so that none is taken for one of the contract."""
    taken = set(decided.columns.values())
    reserved = {key(column.name) for spec in INPUTS for column in spec.columns}
    found: dict[int, str] = {}
    for position, header in enumerate(decided.table.headers):
        if position in taken or not header:
            continue
        name = header
        if key(header.split("(")[0].split("[")[0]) in reserved or name in found.values():
            name = f"{header} - {decided.table.header_cell(position)}"
        found[position] = name
    return found


def _column(decided: Decided, name: str, position: int, today: date) -> list[Value]:
    kind = decided.kind(name)
    cells = [values[position] if position < len(values) else None for _, values in decided.table.rows]
    decimal = decided.decimals.get(position, "")
    if kind == fields.DATE:
        order = decided.dates.get(position, "")
        return _each(cells, lambda value: None if parse.says_no_date(value) else parse.to_moment(value, order, today))
    if kind in (fields.NUMBER, fields.SHARE):
        t = 1000.0 if decided.units.get(position) == "1000" else 1.0
        numbers = _each(cells, lambda value: parse.to_number(value, decimal, t))
        if name in ("Quantity", *SHARES):
            return _scaled(decided, name, position, numbers)
        rate = per_hour(decided.table.headers[position]) if name == "Units per hour" else 1.0
        return [value * rate if isinstance(value, float) else value for value in numbers] if rate != 1.0 else numbers
    if kind == fields.DURATION:
        unit = decided.units.get(position, "min")
        beside = decided.columns.get(UNIT_COLUMN.get(name, ""), -1)
        minutes = (
            _each(cells, lambda value: parse.to_minutes(value, unit, decimal))
            if beside < 0
            else _with_units(decided, name, cells, unit)
        )
        per = parse_header(decided.table.headers[position]).per if name == "Run time per unit" else 1.0
        return [value / per if isinstance(value, float) else value for value in minutes] if per != 1.0 else minutes
    if kind == fields.CLOCK:
        packed = parse.is_packed([value for value in cells if value is not None])
        return [parse.to_clock(value, packed) for value in cells]
    if kind == fields.WEEKDAYS and decided.role == "machines" and not any(isinstance(v, str) for v in cells):
        # So many days a week, not the number of one.
        return [";".join(weekly.DAYS[: int(v)]) if isinstance(v, float) and 1 <= v <= 7 else v for v in cells]
    if kind == fields.WEEKDAYS:
        return [weekly.to_days(value) for value in cells]
    if kind == fields.YES:
        return [parse.to_word(value, "yes") or value for value in cells]
    if name == "Status" and decided.role != "progress":
        return [state_of(decided, value) or parse.to_word(value, "status") or value for value in cells]
    if name == "Priority":
        return _priorities(cells)
    return cells


def _scaled(decided: Decided, name: str, position: int, numbers: list[Value]) -> list[Value]:
    """Return quantities in pieces where their header names thousands, and shares of 1 where they stand as percent."""
    if name == "Quantity":
        factor = header_multiple(decided.table.headers[position])
    else:
        percent = decided.units.get(position) == "percent" or (name == "Yield" and _most(numbers) > 1)
        factor = 0.01 if percent else 1.0
    texts = [isinstance(cells[position], str) and "%" in str(cells[position]) if position < len(cells) else False
             for _, cells in decided.table.rows]  # fmt: skip
    shares = [named or (name == "Yield" and isinstance(n, float) and n <= 1)  # nobody keeps 1 of 100 pieces
              for n, named in zip(numbers, texts, strict=True)]  # fmt: skip
    return [n * factor if isinstance(n, float) and not (share and factor == 0.01) else n
            for n, share in zip(numbers, shares, strict=True)]  # fmt: skip


def _most(numbers: list[Value]) -> float:
    return max((n for n in numbers if isinstance(n, float)), default=0.0)


def _with_units(decided: Decided, name: str, cells: Sequence[Value], unit: str) -> list[Value]:
    """Read times whose units stand in a column of their own; a unit that is none stays, so that the reader tells it."""
    beside, decimal = decided.columns[UNIT_COLUMN[name]], decided.decimals.get(decided.columns[name], "")
    found: list[Value] = []
    for value, (_, row) in zip(cells, decided.table.rows, strict=True):
        named = row[beside] if beside < len(row) else None
        known, text = parse.unit_word(named), text_of(named).strip()
        if name == "Run time per unit" and not known and parse.run_method(named) is not None:
            found.append(parse.to_minutes(value, "min", decimal))  # what its method says is worked out with the row
        elif text and not known and parse.run_method(named) is not None:
            found.append(parse.to_minutes(value, "min", decimal))  # what it is for is worked out with the row
        elif text and not known and value is not None and value != 0.0 and not parse.duration_unit(value):
            found.append(f"{text_of(value)} {text}")
        else:
            found.append(parse.to_minutes(value, known or unit, decimal))
    return found


def _each(cells: Sequence[Value], convert: Callable[[Value], Value]) -> list[Value]:
    """Convert cells; a text that stands in many of them is understood once."""
    known: dict[str, Value] = {}
    found: list[Value] = []
    for value in cells:
        if not isinstance(value, str):
            found.append(convert(value))
            continue
        if value not in known:
            known[value] = convert(value)
        found.append(known[value])
    return found


_GRADE = re.compile(r"(?:p|prio|priority|prioritaet|priorität)?[ .\-]*(\d{1,2})(?:\s*[-–:=.)(].*)?", re.IGNORECASE)


def _priorities(cells: Sequence[Value]) -> list[Value]:
    """Bring priorities onto 1 (most urgent) to 10: words by their meaning, larger scales in proportion."""
    numbers = [n for value in cells if isinstance(n := parse.to_number(value, ""), float)]
    if numbers and all(number in (0.0, 1.0) for number in numbers) and 0.0 in numbers:
        starred: dict[Value, Value] = {1.0: 1.0, 0.0: 10.0}
        return [starred.get(n, v) if isinstance(n := parse.to_number(v, ""), float) else v for v in cells]
    largest, least = max(numbers, default=1.0), min(numbers, default=1.0)
    found: list[Value] = []
    for value in cells:
        number = parse.to_number(value, "")
        if isinstance(number, float):
            scaled = largest > 10 or least < 1
            found.append(round(1 + 9 * (number - least) / (largest - least)) if scaled and largest > least else number)
        else:
            word = parse.to_word(text_of(value).strip(" !."), "priority") if value is not None else None
            graded = _GRADE.fullmatch(text_of(value).strip()) if value is not None else None
            found.append(float(word) if word else float(graded.group(1)) if graded else value)
    return [float(v) if isinstance(v, int) and not isinstance(v, bool) else v for v in found]
