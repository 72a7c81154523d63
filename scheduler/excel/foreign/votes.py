"""Decide by whole columns what a single cell cannot say: the order of day and month, the decimal mark, the unit."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from scheduler.excel.foreign import fields, parse
from scheduler.excel.foreign.beside import UNIT_COLUMN
from scheduler.excel.foreign.fields import kind_of
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.headers import parse_header
from scheduler.excel.mapping import Shape
from scheduler.excel.values import Value, key

_MOST = 5000


@dataclass
class Decided:
    """A table with its meaning: the position of each field, constants for all its rows, and how cells are read.

    `needs` are fields of which a row must fill one to count at all (a group of a wide table may be blank).
    """

    table: Found
    role: str
    columns: dict[str, int]
    confidence: dict[int, float] = field(default_factory=dict)
    constants: dict[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    units: dict[int, str] = field(default_factory=dict)
    dates: dict[int, str] = field(default_factory=dict)
    decimals: dict[int, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)  # what words and colours say of an order, by the file itself
    reasons: dict[int, str] = field(default_factory=dict)  # why each column is what it is, in words
    fingerprint: str = ""
    shape: Shape = field(default_factory=Shape)

    def kind(self, name: str) -> str:
        """Return what kind of cells a field holds here."""
        return kind_of(self.role, name)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A column whose cells can be read in two ways: `what` is dates, decimals, units, amounts or shares."""

    what: str
    position: int
    field: str
    samples: tuple[str, ...] = ()


def vote(tables: list[Decided]) -> list[tuple[Decided, Doubt]]:
    """Fill in `dates`, `decimals` and `units` of all tables; return what stays open."""
    open_doubts: list[tuple[Decided, Doubt]] = []
    date_votes: dict[str, Counter[str]] = {}
    mark_votes: dict[str, Counter[str]] = {}
    waiting: list[tuple[Decided, Doubt]] = []
    usual = _default_unit(tables)
    for table in tables:
        for name, position in table.columns.items():
            header = table.table.headers[position]
            kind = table.kind(name)
            values = table.table.values(position, _MOST)
            if kind == fields.DATE:
                order, samples = _date_order(values)
                told = order if order not in ("?", "") else table.shape.dates.get(header, order)
                if told in ("dmy", "mdy"):
                    table.dates[position] = told
                    date_votes.setdefault(table.table.sheet.file, Counter())[told] += 1
                elif told == "?":
                    waiting.append((table, Doubt("dates", position, name, samples)))
            elif kind in (fields.NUMBER, fields.DURATION, fields.SHARE):
                mark, samples = _decimal(values)
                told = mark if mark not in ("?", "") else table.shape.decimals.get(header, mark)
                if told in (".", ","):
                    table.decimals[position] = told
                    mark_votes.setdefault(table.table.sheet.file, Counter())[told] += 1
                elif told == "?":
                    waiting.append((table, Doubt("decimals", position, name, samples)))
            if kind == fields.DURATION:
                open_doubts.extend(_unit(table, name, position, usual))
            elif name in ("Quantity", "Made", "Scrap share"):
                open_doubts.extend(_amount(table, name, position, values))
    for table, doubt in waiting:
        of_files = date_votes if doubt.what == "dates" else mark_votes
        votes = of_files.get(table.table.sheet.file) or sum(of_files.values(), Counter())
        if len(votes) == 1:  # the other columns of the file, or else the other files, agree
            getattr(table, doubt.what)[doubt.position] = next(iter(votes))
        else:
            open_doubts.append((table, doubt))
    return open_doubts


def _date_order(values: list[Value]) -> tuple[str, tuple[str, ...]]:
    pairs = [(pair, str(v)) for v in values if (pair := parse.slash_fields(v)) is not None]
    if not pairs:
        return "", ()
    day_first = any(first > 12 for (first, _), _ in pairs)
    month_first = any(second > 12 for (_, second), _ in pairs)
    if day_first and month_first:
        return "both", ()
    if day_first or month_first:
        return ("dmy" if day_first else "mdy"), ()
    if all(first == second for (first, second), _ in pairs):
        return "dmy", ()
    return "?", tuple(dict.fromkeys(text for _, text in pairs))[:5]


def _decimal(values: list[Value]) -> tuple[str, tuple[str, ...]]:
    votes = Counter(v for value in values if (v := parse.decimal_votes(value)))
    clear = {mark for mark in (".", ",") if votes[mark]}
    if len(clear) == 1:
        return clear.pop(), ()
    if votes["?"] and not clear:
        samples = [str(v) for v in values if parse.decimal_votes(v) == "?"]
        return "?", tuple(dict.fromkeys(samples))[:5]
    return "", ()


def _amount(table: Decided, name: str, position: int, values: list[Value]) -> list[tuple[Decided, Doubt]]:
    """Decide what `T` means behind a quantity, and whether 0.05 below `Scrap %` is 5 %: only the planner knows."""
    header = table.table.headers[position]
    if name == "Scrap share":
        numbers = [n for v in values if not (isinstance(v, str) and "%" in v)
                   and isinstance(n := parse.to_number(v, table.decimals.get(position, "")), float)]  # fmt: skip
        if "%" not in header or not numbers or max(numbers) >= 1 or max(numbers) <= 0:
            table.units[position] = "percent" if numbers and max(numbers) >= 1 else "share"
            return []
        samples = tuple(dict.fromkeys(fields.text_of(v) for v in values if v != 0.0))[:5]
    else:
        samples = tuple(dict.fromkeys(v for v in values if isinstance(v, str) and parse.says_t(v)))[:5]
    told = table.shape.units.get(header, "")
    if told or not samples:
        table.units[position] = told
        return []
    return [(table, Doubt("shares" if name == "Scrap share" else "amounts", position, name, samples))]


def _default_unit(tables: list[Decided]) -> str:
    """Return the unit of bare durations that a table of settings names, blank for none."""
    for table in tables:
        setting, value = (table.columns.get(name, -1) for name in ("Setting", "Value"))
        for _, cells in table.table.rows if table.role == "settings" and setting >= 0 and value >= 0 else ():
            if setting < len(cells) and value < len(cells) and key(fields.text_of(cells[setting])) == _DEFAULT_UNIT:
                return parse.unit_word(cells[value])
    return ""


_DEFAULT_UNIT = "default duration unit"


def _unit(table: Decided, name: str, position: int, usual: str) -> list[tuple[Decided, Doubt]]:
    """Decide on the unit of bare durations: what the planner, the header or the settings say, else minutes."""
    header = table.table.headers[position]
    told = table.shape.units.get(header) or parse_header(header).unit or usual
    if told in ("s", "min", "h", "d"):
        table.units[position] = told
        return []
    table.units[position] = "min"
    unit_column = UNIT_COLUMN.get(name)
    values = table.table.values(position, _MOST)
    bare = [v for v in values if not parse.duration_unit(v) and v != 0]
    if not bare or (unit_column and unit_column in table.columns):
        return []
    return [(table, Doubt("units", position, name, tuple(dict.fromkeys(fields.text_of(v) for v in bare))[:5]))]

