"""Edits of the planner's tables: small facts that can be applied, undone, stored, and carried to a newer file.

A row is known by its number in the table as it was read; a row that was added has a number beyond the last. When
the file has changed, `rebased` finds the rows again by what identifies them (order, product and step, machine ...).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Literal

from scheduler.excel.columns import INPUTS, SheetSpec
from scheduler.excel.faults import Faults
from scheduler.excel.prepared import Prepared
from scheduler.excel.sheets import Sheet
from scheduler.excel.skipping import Read, read_prepared
from scheduler.excel.tables import Table
from scheduler.excel.values import Value, clean, key, show
from scheduler.problem import Problem
from scheduler.texts import say

Kind = Literal["cell", "add", "delete"]

IDENTITY = {
    "Orders": ("Order",),
    "Routings": ("Product", "Step", "Machine"),
    "Operations": ("Order", "Step", "Machine"),
    "Machines": ("Machine",),
    "Shifts": ("Calendar", "Days", "Start", "Valid from"),
    "Downtime": ("Machine", "Start"),
    "Changeovers": ("From", "To", "Machine"),
    "Resources": ("Resource",),
    "Progress": ("Order", "Step"),
    "Settings": ("Setting",),
}
"""The tables that can be edited, and the columns that tell their rows apart."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: a cell gets a text (blank clears it), a row is added at the end, a row is deleted."""

    sheet: str
    row: int
    kind: Kind = "cell"
    column: str = ""  # the header, as it stands there
    text: str = ""


@dataclass(frozen=True, slots=True)
class Rebased:
    """Edits for a newer file, and those that fit it no longer, in words."""

    edits: tuple[Edit, ...]
    lost: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tables:
    """The planner's tables: as they were read, and what was edited since.

    `now` stands for the clock when reading. `good` is the problem of the last state of the tables that had no fault and
    that a plan could keep; None until it was read. `good_edits` is how many of the edits it has, from the first on.
    """

    base: Prepared
    now: datetime
    edits: tuple[Edit, ...] = ()
    good: Problem | None = None
    good_edits: int = 0

    @cached_property
    def sheets(self) -> Prepared:
        """The tables as they are now."""
        return applied(self.base, self.edits)

    @cached_property
    def read(self) -> Read:
        """What the tables say: the problem, or None with the faults that stop planning. Takes time; on a thread."""
        return read_prepared(self.sheets, self.now, lambda *_: None, skip_bad=False)

    @property
    def pending(self) -> tuple[Edit, ...]:
        """Return the edits that are in no problem yet: the tables have faults, or no plan can keep them."""
        return self.edits[self.good_edits :]

    def found_good(self) -> Tables:
        """Return these tables with the problem that they say as the last good one."""
        made = replace(self, good=self.read.problem, good_edits=len(self.edits))
        made.__dict__.update(sheets=self.sheets, read=self.read)
        return made

    def rebased(self, base: Prepared, now: datetime, plain: Problem | None) -> tuple[Tables, tuple[str, ...]]:
        """Return the edits on tables that were read anew, and those that fit them no longer, in words.

        `plain` is what the new tables say without an edit. Good is what they say with the edits that were good before;
        where that has faults, `plain`; where that has faults too, what was good before.
        """
        carried = rebased(self.edits, self.base, base)
        good = carried.edits[: len(rebased(self.edits[: self.good_edits], self.base, base).edits)]
        made = Tables(base, now, good)
        if good and made.read.problem is not None:
            made = made.found_good()
        elif plain is not None:
            made = Tables(base, now, good=plain)
        else:
            made = replace(made, good=self.good, good_edits=len(good))
        rest = carried.edits[len(made.edits) :]
        return made.edited(rest) if rest else made, carried.lost

    def with_known(self, edits: Iterable[Edit], good: Problem) -> Tables:
        """Return the tables with edits that plan and problem have already; `good` has them too."""
        made = self.edited(edits)
        known = replace(made, good=good, good_edits=self.good_edits if self.pending else len(made.edits))
        known.__dict__["sheets"] = made.sheets
        return known

    def edited(self, edits: Iterable[Edit]) -> Tables:
        """Return the tables with further edits."""
        made = replace(self, edits=(*self.edits, *edits))
        # The tables so far are at hand: only what is new needs to be applied.
        made.__dict__["sheets"] = applied(self.sheets, made.edits[len(self.edits) :])
        return made


def spec_of(name: str) -> SheetSpec:
    """Return the contract of a table by its name in whatever case; KeyError for none."""
    found = next((spec for spec in INPUTS if key(spec.name) == key(name)), None)
    if found is None:
        raise KeyError(name)
    return found


def sheet_named(source: Prepared, name: str) -> Sheet:
    """Return a table; one with the contract's headers alone where the file has none."""
    for known, sheet in source.sheets.items():
        if key(known) == key(name) and sheet.rows:
            return sheet
    headers: list[Value] = [column.name for column in spec_of(name).columns]
    return Sheet(name, [(1, headers)])


def headers_of(sheet: Sheet) -> list[str]:
    """Return the headers as they stand in the first filled row; `Column C` for a blank one."""
    first = sheet.rows[0][1] if sheet.rows else []
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    return [show(first[k]) if k < len(first) and first[k] is not None else f"Column {k + 1}" for k in range(width)]


def meaning_of(sheet: Sheet) -> dict[int, str]:
    """Return which column of the contract each header stands for, by its position."""
    table = Table(sheet, spec_of(sheet.name), Faults())
    return {position: name for name, position in table.columns.items()}


def next_row(sheet: Sheet) -> int:
    """Return the number of a row that is added next."""
    return (sheet.rows[-1][0] if sheet.rows else 1) + 1


def setting(tables: Tables, name: str, value: str) -> list[Edit]:
    """Return the edits that set one line of the sheet Settings."""
    sheet = sheet_named(tables.sheets, "Settings")
    at = {known: position for position, known in meaning_of(sheet).items()}
    headers = headers_of(sheet)
    if "Setting" not in at or "Value" not in at:
        return []
    column = headers[at["Value"]]
    for number, cells in sheet.rows[1:]:
        if at["Setting"] < len(cells) and key(show(cells[at["Setting"]])) == key(name):
            return [Edit(sheet.name, number, "cell", column, value)]
    row = next_row(sheet)
    return [Edit(sheet.name, row, "add"), Edit(sheet.name, row, "cell", headers[at["Setting"]], name),
            Edit(sheet.name, row, "cell", column, value)]  # fmt: skip


def applied(source: Prepared, edits: Iterable[Edit]) -> Prepared:
    """Return the tables with edits; one that fits nothing changes nothing."""
    by_sheet: dict[str, list[Edit]] = {}
    for edit in edits:
        by_sheet.setdefault(key(edit.sheet), []).append(edit)
    if not by_sheet:
        return source
    sheets = dict(source.sheets)
    for some in by_sheet.values():
        before = sheet_named(source, some[0].sheet)
        name = next((known for known in sheets if key(known) == key(before.name)), before.name)
        sheets[name] = _edited(replace(before, name=name), some)
    return Prepared(sheets)


def _edited(sheet: Sheet, edits: Sequence[Edit]) -> Sheet:
    header = list(sheet.rows[0][1])
    positions = {key(text): k for k, text in reversed(list(enumerate(headers_of(sheet))))}
    rows = dict(sheet.rows[1:])
    fresh: set[int] = set()  # rows whose list is ours already
    for edit in edits:
        if edit.kind == "add":
            rows[edit.row] = []
            fresh.add(edit.row)
        elif edit.kind == "delete":
            rows.pop(edit.row, None)
        elif edit.row in rows:
            if key(edit.column) not in positions:
                positions[key(edit.column)] = len(header)
                header.append(edit.column)
            place = positions[key(edit.column)]
            cells = rows[edit.row] if edit.row in fresh else list(rows[edit.row])
            cells.extend([None] * (place + 1 - len(cells)))
            cells[place] = clean(edit.text) or None
            rows[edit.row] = cells
            fresh.add(edit.row)
    return replace(sheet, rows=[(sheet.rows[0][0], header), *rows.items()])


def rebased(edits: Sequence[Edit], before: Prepared, after: Prepared) -> Rebased:
    """Carry edits of one reading of a file over to a newer reading of it.

    Cells are found by their row's identity and their header. What the newer file has dropped is named in `lost`.
    """
    kept: list[Edit] = []
    lost: list[str] = []
    places: dict[str, _Places] = {}
    for edit in edits:  # in their order: the first n of them are the first of what is kept
        found = places.get(edit.sheet)
        if found is None:
            found = places[edit.sheet] = _Places(sheet_named(before, edit.sheet), sheet_named(after, edit.sheet))
        row = found.of(edit)
        if row is not None:
            kept.append(replace(edit, row=row))
        elif edit.kind == "cell":  # a row that is gone need not be deleted
            lost.append(f"{edit.sheet}, {found.words(edit.row)}: {edit.column} {edit.text or 'cleared'}")
    return Rebased(tuple(kept), tuple(lost))


class _Places:
    """Finds the rows of one sheet in a newer reading of it; rows that edits add stand at its end."""

    def __init__(self, old: Sheet, new: Sheet) -> None:
        self._names = _identities(old)
        self._rows = {identity: row for row, identity in _identities(new).items()}
        self._added: dict[int, int] = {}
        self._free = next_row(new)

    def of(self, edit: Edit) -> int | None:
        """Return the row of an edit in the newer sheet; None where it is gone."""
        if edit.kind == "add":
            self._added[edit.row] = self._free
            self._free += 1
        return self._added.get(edit.row) or self._rows.get(self._names.get(edit.row, ()))

    def words(self, row: int) -> str:
        """Name a row by what identifies it."""
        return ", ".join(part for part in self._names.get(row, ())[:-1] if part) or say("row {row}", row=row)


def _identities(sheet: Sheet) -> dict[int, tuple[str, ...]]:
    """Return what identifies each row; the last part counts rows that are told apart by nothing else."""
    meaning = {name: position for position, name in meaning_of(sheet).items()}
    columns = [meaning[name] for name in IDENTITY[spec_of(sheet.name).name] if name in meaning]
    seen: dict[tuple[str, ...], int] = {}
    found = {}
    for number, cells in sheet.rows[1:]:
        words = tuple(key(show(cells[k])) if k < len(cells) else "" for k in columns)
        seen[words] = seen.get(words, 0) + 1
        found[number] = (*words, str(seen[words]))
    return found
