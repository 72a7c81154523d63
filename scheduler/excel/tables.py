"""A sheet as a table: headers matched to the contract, rows whose cells are asked for by column name.

Asking a row never fails: what cannot be read is noted in `Faults` once, and the default comes back, so
that one bad cell hides no other fault.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from scheduler.excel import cells, dates, durations
from scheduler.excel.columns import SAME_COLUMN, SheetSpec
from scheduler.excel.faults import Faults, nearest
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Value, clean, column_letters, key, show
from scheduler.texts import say

_T = TypeVar("_T")
_UNIT = re.compile(r"(.*?)\s*[(\[](.+?)[)\]]\s*\.?")


@dataclass(frozen=True, slots=True)
class Header:
    """One header: the column of the contract that it names, or its own words, and its unit in minutes."""

    name: str
    known: bool
    unit_min: float | None = None


class Table:
    """A sheet whose first filled row names the columns. `unit_min` is the unit of bare durations."""

    def __init__(self, sheet: Sheet, spec: SheetSpec, faults: Faults, unit_min: float = 1.0) -> None:
        self.name = sheet.name
        self.spec = spec
        self.faults = faults
        self.unit_min = unit_min
        self.header_row, first = sheet.rows[0] if sheet.rows else (1, [])
        self.columns: dict[str, int] = {}  # column name -> index
        self.units: dict[str, float] = {}
        self.extras: list[tuple[str, int]] = []
        self._rows = sheet.rows[1:]
        self._read_header(first)

    def __iter__(self) -> Iterator[Row]:
        """Go through the rows that are not blank."""
        for number, values in self._rows:
            yield Row(self, number, values)

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def has(self, column: str) -> bool:
        """Say whether the sheet has this column of the contract."""
        return column in self.columns

    def headers(self) -> list[str]:
        """Return the names of all columns."""
        return [*self.columns, *(extra for extra, _ in self.extras)]

    def find(self, name: str) -> str | None:
        """Return a column of any kind, of the contract or not, by its name in whatever case."""
        wanted = key(name)
        return next((known for known in self.headers() if key(known) == wanted), None)

    def check_columns(self) -> bool:
        """Report required columns that are missing; True if none is."""
        complete = True
        for column in self.spec.columns:
            if column.required and column.name not in self.columns:
                self.report_missing(column.name)
                complete = False
        return complete

    def report_missing(self, column: str) -> None:
        """Report a required column that is missing, with a near miss among the headers."""
        near = nearest(column, [name for name, _ in self.extras])
        self.faults.error(
            "missing-column",
            say("Sheet {sheet} has no column {column}.", sheet=self.name, column=column),
            say("Rename the column {near} to {column}.", near=near, column=column)
            if near
            else say("Add a column with the header {column}.", column=column),
            self.name,
            f"A{self.header_row}",
        )

    def _read_header(self, first: Sequence[Value]) -> None:
        width = max([len(first), *(len(values) for _, values in self._rows)], default=0)
        for index in range(width):
            text = show(first[index]) if index < len(first) else ""
            header = self._header(text)
            cell = f"{column_letters(index)}{self.header_row}"
            if header.known and header.name not in self.columns:
                self.columns[header.name] = index
                if header.unit_min is not None:
                    self.units[header.name] = header.unit_min
                continue
            if header.known:
                self.faults.warning(
                    "duplicate-column",
                    say(
                        "Sheet {sheet} has the column {column} twice; the first one counts.",
                        sheet=self.name,
                        column=header.name,
                    ),
                    say("Delete or rename one of them."),
                    self.name,
                    cell,
                    text,
                )
            name = text or f"Column {column_letters(index)}"
            self.extras.append((f"{name} ({column_letters(index)})" if name in self.headers() else name, index))

    def _header(self, text: str) -> Header:
        """Match one header, its unit in brackets apart."""
        column = self.spec.column(SAME_COLUMN.get(key(text), text))
        if column is not None:
            return Header(column.name, True)
        match = _UNIT.fullmatch(text)
        if match is not None:
            column = self.spec.column(SAME_COLUMN.get(key(match.group(1)), match.group(1)))
            if column is not None:
                return self._with_unit(column.name, column.duration, match.group(2), text)
        return Header(text, False)

    def _with_unit(self, name: str, duration: bool, unit: str, text: str) -> Header:
        minutes = durations.UNITS.get(key(unit))
        if duration and minutes is None:
            self.faults.error(
                "unknown-unit",
                say("The header {text} on sheet {sheet} names a unit that is not known.", text=text, sheet=self.name),
                say("Write (min), (h) or (s)."),
                self.name,
                value=text,
            )
        return Header(name, True, minutes if duration else None)


class Row:
    """One row of a table."""

    __slots__ = ("_values", "number", "table")

    def __init__(self, table: Table, number: int, values: list[Value]) -> None:
        self.table = table
        self.number = number
        self._values = values

    @property
    def place(self) -> str:
        """Name the row as `Routings row 14`."""
        return f"{self.table.name} row {self.number}"

    def raw(self, column: str) -> Value:
        """Return what stands in a column; None for a blank cell and for a column that is not there."""
        index = self.table.columns.get(column, -1)
        return self._values[index] if 0 <= index < len(self._values) else None

    def cell(self, column: str) -> str:
        """Name the cell of a column, as `F17`."""
        index = self.table.columns.get(column, 0)
        return f"{column_letters(index)}{self.number}"

    def blank(self, column: str) -> bool:
        """Say whether the cell holds nothing but blanks."""
        value = self.raw(column)
        return value is None or (isinstance(value, str) and not value.isalnum() and not clean(value))

    def text(self, column: str) -> str:
        """Return the text of a cell, blank for none."""
        value = self.raw(column)
        if isinstance(value, str):
            return clean(value)
        return "" if value is None else self._ask(column, cells.as_text, "")

    def needed(self, column: str) -> str:
        """Return the text of a cell that must not be blank; blank after reporting it."""
        if self.blank(column):
            self.error(
                "missing-cell",
                column,
                say("{column} is blank.", column=column),
                say("Fill in {column}, or delete the row.", column=column),
            )
            return ""
        return self.text(column)

    def number_in(self, column: str, default: float) -> float:
        """Return a number."""
        return default if self.blank(column) else self._ask(column, cells.as_number, default)

    def whole(self, column: str, default: int) -> int:
        """Return a whole number."""
        return default if self.blank(column) else self._ask(column, cells.as_whole, default)

    def share(self, column: str, default: float) -> float:
        """Return a share, such as 0.8 for 80 %."""
        return default if self.blank(column) else self._ask(column, cells.as_share, default)

    def yes(self, column: str, default: bool) -> bool:
        """Return whether the cell says yes."""
        return default if self.blank(column) else self._ask(column, cells.as_yes_no, default)

    def word(self, column: str, words: Sequence[str], default: str, code: str) -> str:
        """Return one of the words that the column may hold."""
        return default if self.blank(column) else self._ask(column, lambda v: cells.as_word(v, words, code), default)

    def names(self, column: str, separators: str = ";") -> list[str]:
        """Return the parts of a cell split by `;`."""
        empty: list[str] = []
        return empty if self.blank(column) else self._ask(column, lambda v: cells.as_list(v, separators), empty)

    def duration(self, column: str, default: _T) -> float | _T:
        """Return minutes, never negative: that is a fault."""
        if self.blank(column):
            return default
        unit = self.table.units.get(column, self.table.unit_min)
        minutes = self._ask(column, lambda v: durations.as_duration(v, unit), None)
        if minutes is None:
            return default
        if minutes < 0:
            self.error(
                "negative-duration",
                column,
                say("{column} is negative.", column=column),
                say("Type a duration of 0 or more."),
            )
            return default
        return minutes

    def moment(self, column: str) -> dates.Moment | None:
        """Return a wall-clock time, None for a blank or unreadable cell."""
        return None if self.blank(column) else self._ask(column, dates.as_moment, None)

    def clock(self, column: str) -> int | None:
        """Return minutes after midnight, None for a blank or unreadable cell."""
        return None if self.blank(column) else self._ask(column, dates.as_clock, None)

    def days(self, column: str) -> tuple[int, ...]:
        """Return weekdays, none for an unreadable cell."""
        return self._ask(column, dates.as_days, ())

    def shown(self, name: str) -> str:
        """Return what stands in a column of any kind, by the name that `Table.find` gave; never a fault."""
        if name in self.table.columns:
            return show(self.raw(name))
        return next((self._extra(index) for extra, index in self.table.extras if extra == name), "")

    def attributes(self) -> dict[str, str]:
        """Return the filled cells of the columns that the contract does not know."""
        return {name: text for name, index in self.table.extras if (text := self._extra(index))}

    def error(self, code: str, column: str, problem: str, remedy: str) -> None:
        """Report this cell; it stops planning."""
        self.table.faults.error(code, problem, remedy, self.table.name, self.cell(column), show(self.raw(column)))

    def warning(self, code: str, column: str, problem: str, remedy: str) -> None:
        """Report this cell; planning goes on."""
        self.table.faults.warning(code, problem, remedy, self.table.name, self.cell(column), show(self.raw(column)))

    def unknown(self, code: str, column: str, what: str, name: str, known: Iterable[str], remedy: str) -> None:
        """Report a name in this cell that nothing has."""
        table = self.table
        table.faults.unknown(code, what, name, known, remedy, table.name, self.cell(column), show(self.raw(column)))

    def _extra(self, index: int) -> str:
        return show(self._values[index]) if index < len(self._values) else ""

    def _ask(self, column: str, parse: Callable[[Value], _T], default: _T) -> _T:
        try:
            return parse(self.raw(column))
        except cells.Unreadable as fault:
            self.error(fault.code, column, fault.problem, fault.remedy)
            return default
