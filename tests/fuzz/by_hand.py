"""Change a sample as a planner does by hand: move columns and rows, double and hide rows, other units, odd cells.

What must come of it is known without reading the file: see `Claim`.
"""

from __future__ import annotations

import io
import random
import re
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from scheduler.excel.foreign.fields import DATE, DURATION, NUMBER, ORDINAL, TEXT, kind_of
from tests.fuzz.mutations import Mutant, Probe


class Claim(StrEnum):
    """What the changed file must be read as, beside its twin (or the sample, if it has none)."""

    NONE = ""
    SAME = "the same, or something is told"
    OTHER = "something else, or something is told"
    TOLD = "something is told"


@dataclass(frozen=True, slots=True)
class Area:
    """One table of a sample: its sheet, the rows of its headers and of its last cells, letters and their fields."""

    sheet: str
    role: str
    header_line: int
    last_line: int
    fields: tuple[tuple[str, str], ...]  # letter, field (blank for a note)
    skipped: frozenset[int] = frozenset()

    @property
    def rows(self) -> list[int]:
        """Return the numbers of the data rows that are read."""
        return [line for line in range(self.header_line + 1, self.last_line + 1) if line not in self.skipped]

    def letters(self, *kinds: str) -> list[str]:
        """Return the columns of some kinds."""
        return [letter for letter, name in self.fields if name and kind_of(self.role, name) in kinds]


_ORDERLY = ("orders", "flat", "steps", "machines", "downtime", "resources", "items", "links")
_ODD_NUMBERS = ("ca. 5", "5-6", "12?", "~7", "tbd", "5 x 3", "zwei", "7 or 8", "10+2", "n. def.")
_DATES = ("12/31/2026", "31/12/2026", "31.12.2026", "2026.12.31", "2026/12/31", "31-Dec-26", "20261231", "31.12.26")
_MARKED = (("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1'234", 1234.0), ("1 234", 1234.0), ("1.234.567", 1234567.0))
_UNITS = re.compile(r"(?<=[(\[（])\s*(min|mins|minutes|分钟)\s*(?=[)\]）])", re.IGNORECASE)


def of_hand(path: Path, chance: random.Random, areas: tuple[Area, ...]) -> Mutant | None:
    """Change one thing in a table of a sample; None where the sample has no place for what was drawn."""
    import openpyxl

    book = openpyxl.load_workbook(path)
    area = chance.choice(areas)
    done = chance.choice(_CHANGES)(book[area.sheet], area, chance)
    if done is None:
        return None
    data = io.BytesIO()
    book.save(data)
    return replace(done, name=path.name, data=data.getvalue(), origin=path)


def _done(what: str, claim: Claim, *probes: Probe, twin: bytes = b"") -> Mutant:
    return Mutant("", b"", what, probes, claim=claim, twin=twin)


def _plain(sheet, lines: range | list[int]) -> bool:
    """Say whether no merged cell lies in some rows of a table."""
    return not any(area_.min_row <= line <= area_.max_row for area_ in sheet.merged_cells.ranges for line in lines)


def _swap(one, other) -> None:
    formats = one.number_format, other.number_format
    one.value, other.value = other.value, one.value  # a date given to a cell changes its format
    other.number_format, one.number_format = formats


def _columns(sheet, area: Area, chance: random.Random) -> Mutant | None:
    lines = range(area.header_line, area.last_line + 1)
    letters = [letter for letter, _ in area.fields]
    if area.role not in _ORDERLY or len(letters) < 2 or not _plain(sheet, lines):
        return None
    left, right = chance.sample(letters, 2)
    for line in lines:
        _swap(sheet[f"{left}{line}"], sheet[f"{right}{line}"])
    return _done(f"columns {left} and {right} of {area.sheet} swapped", Claim.SAME)


def _rows(sheet, area: Area, chance: random.Random) -> Mutant | None:
    if area.role not in ("orders", "machines", "resources", "downtime") or len(area.rows) < 2:
        return None
    one, other = chance.sample(area.rows, 2)
    first = area.fields[0][0]
    if not _plain(sheet, area.rows) or any(sheet[f"{first}{line}"].value is None for line in area.rows):
        return None
    for letter, _ in area.fields:
        _swap(sheet[f"{letter}{one}"], sheet[f"{letter}{other}"])
    return _done(f"rows {one} and {other} of {area.sheet} swapped", Claim.SAME)


def _double(sheet, area: Area, chance: random.Random) -> Mutant | None:
    below = area.last_line + 1
    free = all(sheet[f"{letter}{below}"].value is None for letter, _ in area.fields)
    if area.role not in ("orders", "machines", "steps", "flat") or not free or not area.rows:
        return None
    line = chance.choice(area.rows)
    for letter, _ in area.fields:
        source, target = sheet[f"{letter}{line}"], sheet[f"{letter}{below}"]
        if type(target).__name__ != "Cell":
            return None
        target.value, target.number_format = source.value, source.number_format
    return _done(f"row {line} of {area.sheet} stands twice", Claim.OTHER)


def _header_unit(sheet, area: Area, chance: random.Random) -> Mutant | None:
    timed = [
        letter
        for letter in area.letters(DURATION)
        if _UNITS.search(str(sheet[f"{letter}{area.header_line}"].value or ""))
        and any(isinstance(v := sheet[f"{letter}{line}"].value, int | float) and v > 0 for line in area.rows)
    ]
    if not timed:
        return None
    cell = sheet[f"{chance.choice(timed)}{area.header_line}"]
    cell.value = _UNITS.sub("h", str(cell.value))
    return _done(f"the unit of {area.sheet}!{cell.coordinate} is hours now", Claim.OTHER)


def _cell(sheet, area: Area, chance: random.Random, *kinds: str):
    """Return a filled cell of a column of some kinds, None where there is none."""
    cells = [sheet[f"{letter}{line}"] for letter in area.letters(*kinds) for line in area.rows]
    cells = [cell for cell in cells if cell.value is not None and type(cell).__name__ == "Cell"]
    return chance.choice(cells) if cells else None


def _odd_number(sheet, area: Area, chance: random.Random) -> Mutant | None:
    cell, text = _cell(sheet, area, chance, NUMBER, DURATION), chance.choice(_ODD_NUMBERS)
    if cell is None:
        return None
    cell.value = text
    return _done("a text among numbers", Claim.NONE, Probe(sheet.title, cell.coordinate, text))


def _written(cell, text: str, meant: float | datetime) -> Mutant:
    """Write a text into a cell; its twin has what is meant by it, as Excel keeps that."""
    cell.value, cell.number_format = meant, "yyyy-mm-dd" if isinstance(meant, datetime) else "General"
    twin = io.BytesIO()
    cell.parent.parent.save(twin)
    cell.value, cell.number_format = text, "General"
    return _done(f"{text} in {cell.parent.title}!{cell.coordinate}", Claim.SAME, twin=twin.getvalue())


def _odd_date(sheet, area: Area, chance: random.Random) -> Mutant | None:
    cell, text = _cell(sheet, area, chance, DATE), chance.choice(_DATES)
    return None if cell is None else _written(cell, text, datetime(2026, 12, 31))


def _thousands(sheet, area: Area, chance: random.Random) -> Mutant | None:
    cell, (text, number) = _cell(sheet, area, chance, NUMBER, DURATION), chance.choice(_MARKED)
    return None if cell is None else _written(cell, text, number)


def _negative(sheet, area: Area, chance: random.Random) -> Mutant | None:
    cell = _cell(sheet, area, chance, NUMBER, DURATION)
    if cell is None or str(cell.value).startswith(("0", "-")):  # what is said of none may hold for less as well
        return None
    cell.value = chance.choice((-5, "-5", "5-", "(5)", "−5"))
    return _done(f"{cell.value} in {area.sheet}!{cell.coordinate}", Claim.TOLD)


def _merged(sheet, area: Area, chance: random.Random) -> Mutant | None:
    pairs = [line for line in area.rows if line + 1 in area.rows]
    if not pairs or not _plain(sheet, area.rows):
        return None
    line = chance.choice(pairs)
    letter = chance.choice([letter for letter, _ in area.fields])
    upper, lower = sheet[f"{letter}{line}"], sheet[f"{letter}{line + 1}"]
    if upper.value is None:
        return None
    lower.value, lower.number_format = upper.value, upper.number_format
    twin = io.BytesIO()
    sheet.parent.save(twin)
    sheet.merge_cells(f"{letter}{line}:{letter}{line + 1}")
    what = f"{letter}{line} and the cell below of {area.sheet} merged"
    return _done(what, Claim.SAME, twin=twin.getvalue())


def _hidden_rows(sheet, area: Area, chance: random.Random) -> Mutant | None:
    line = chance.choice(area.rows) if area.rows else 0
    if not line or sheet.sheet_state != "visible":
        return None
    sheet.row_dimensions[line].hidden = True
    return _done(f"row {line} of {area.sheet} hidden", Claim.TOLD)


def _struck(sheet, area: Area, chance: random.Random) -> Mutant | None:
    line = chance.choice(area.rows) if area.rows else 0
    if not line or area.role not in ("orders", "flat"):
        return None
    for letter, _ in area.fields:
        cell = sheet[f"{letter}{line}"]
        font = copy(cell.font)
        font.strike = True
        cell.font = font
    return _done(f"row {line} of {area.sheet} crossed out", Claim.TOLD)


def _sheets(sheet, area: Area, chance: random.Random) -> Mutant | None:
    book = sheet.parent
    if len(book.worksheets) < 2:
        return None
    book.move_sheet(sheet, chance.choice((-len(book.worksheets), len(book.worksheets))))
    return _done(f"sheet {sheet.title} moved", Claim.SAME)


def _header_words(sheet, area: Area, chance: random.Random) -> Mutant | None:
    cell = sheet[f"{chance.choice(area.fields)[0]}{area.header_line}"]
    if not isinstance(cell.value, str) or type(cell).__name__ != "Cell":
        return None
    words = cell.value
    ways = (words.upper(), words.lower(), f"  {words} ", f"{words}\u00a0", words.replace(" ", "\n"))
    cell.value = chance.choice(ways)
    return _done(f"header {cell.value!r} of {area.sheet}", Claim.SAME)


def _padded(sheet, area: Area, chance: random.Random) -> Mutant | None:
    cell = _cell(sheet, area, chance, TEXT)
    if cell is None or not isinstance(cell.value, str):
        return None
    cell.value = chance.choice(("{} ", " {}", "\u00a0{}", "{}\u200b")).format(cell.value)
    return _done(f"{cell.value!r} in {area.sheet}!{cell.coordinate}", Claim.SAME)


def _as_text(sheet, area: Area, chance: random.Random) -> Mutant | None:
    cell = _cell(sheet, area, chance, NUMBER, DURATION, ORDINAL)
    if cell is None or not isinstance(cell.value, int | float) or isinstance(cell.value, bool):
        return None
    cell.value, cell.number_format = f"{cell.value:g}", "@"
    return _done(f"the text {cell.value} in {area.sheet}!{cell.coordinate}", Claim.SAME)


def _blank_row(sheet, area: Area, chance: random.Random) -> Mutant | None:
    inside = [line for line in area.rows[1:] if line - 1 in area.rows]
    if not inside or sheet.merged_cells.ranges or sheet.tables or area.role not in _ORDERLY:
        return None
    line = chance.choice(inside)
    sheet.insert_rows(line)
    return _done(f"a blank row {line} in {area.sheet}", Claim.SAME)


_CHANGES: tuple[Callable[..., Mutant | None], ...] = (
    _columns, _rows, _double, _header_unit, _odd_number, _odd_date, _thousands, _negative, _merged, _hidden_rows,
    _struck, _sheets, _header_words, _padded, _as_text, _blank_row,
)  # fmt: skip
