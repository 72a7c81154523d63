"""Shifts as a week and changeovers as a matrix: what the rows of a table say, and which edits change it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scheduler.excel import cells, dates, durations
from scheduler.excel.edits import Edit, Tables, headers_of, meaning_of, next_row, sheet_named
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Value, key, show

DAY_MIN = 1440
DAY_WORDS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ANY = "*"


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """One row of Shifts: working time from `start_min` to `end_min` after midnight (beyond 1440: into the next day)."""

    row: int
    calendar: str
    days: tuple[int, ...]  # 0 is Monday
    start_min: int
    end_min: int
    valid: str = ""  # in words, blank for always


@dataclass(frozen=True, slots=True)
class Week:
    """The shifts that can be drawn, the names of all calendars, and how many rows cannot be drawn."""

    shifts: tuple[ShiftRow, ...]
    calendars: tuple[str, ...]
    faulty: int = 0


def week_of(tables: Tables) -> Week:
    """Return the rows of Shifts."""
    sheet = sheet_named(tables.sheets, "Shifts")
    at = {name: position for position, name in meaning_of(sheet).items()}
    shifts: list[ShiftRow] = []
    names: dict[str, str] = {}
    faulty = 0
    for number, values in sheet.rows[1:]:
        cell = {name: values[k] if k < len(values) else None for name, k in at.items()}
        calendar = show(cell.get("Calendar"))
        names.setdefault(key(calendar), calendar)
        try:
            days = dates.as_days(cell.get("Days"))
            start, end = dates.as_clock(cell.get("Start")), dates.as_clock(cell.get("End"))
        except cells.Unreadable:
            faulty += 1
            continue
        start %= DAY_MIN
        valid = " – ".join(show(cell.get(name)) or "…" for name in ("Valid from", "Valid to"))
        shifts.append(ShiftRow(number, calendar, days, start, end if end > start else end + DAY_MIN,
                               "" if valid == "… – …" else valid))  # fmt: skip
    machines = sheet_named(tables.sheets, "Machines")
    for name in _column(machines, "Calendar"):
        names.setdefault(key(name), name)
    return Week(tuple(shifts), tuple(sorted((name for name in names.values() if name), key=str.casefold)), faulty)


def days_words(days: Iterable[int]) -> str:
    """Write weekdays as the sheet does: `Mon-Fri`, `Sat;Sun`."""
    parts: list[list[int]] = []
    for day in sorted(set(days)):
        if parts and parts[-1][-1] == day - 1:
            parts[-1].append(day)
        else:
            parts.append([day])
    return ";".join(DAY_WORDS[p[0]] if len(p) == 1 else f"{DAY_WORDS[p[0]]}-{DAY_WORDS[p[-1]]}" for p in parts)


def clock_words(minute: int) -> str:
    """Write a minute after midnight; the end of the day as 24:00."""
    return "24:00" if minute == DAY_MIN else f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def moved_shift(shift: ShiftRow, start_min: int, end_min: int) -> list[Edit]:
    """Return the edits that give a shift other hours."""
    edits = []
    if start_min != shift.start_min:
        edits.append(Edit("Shifts", shift.row, "cell", "Start", clock_words(start_min % DAY_MIN)))
    if end_min != shift.end_min:
        edits.append(Edit("Shifts", shift.row, "cell", "End", clock_words(end_min if end_min <= DAY_MIN else
                                                                           end_min - DAY_MIN)))  # fmt: skip
    return edits


def new_shift(tables: Tables, calendar: str, days: Iterable[int], start_min: int, end_min: int) -> list[Edit]:
    """Return the edits that add working time to a calendar."""
    row = next_row(sheet_named(tables.sheets, "Shifts"))
    hours = clock_words(start_min), clock_words(end_min if end_min <= DAY_MIN else end_min - DAY_MIN)
    cells_ = (("Calendar", calendar), ("Days", days_words(days)), ("Start", hours[0]), ("End", hours[1]))
    return [Edit("Shifts", row, "add"), *(Edit("Shifts", row, "cell", name, text) for name, text in cells_)]


def without_day(shift: ShiftRow, day: int) -> list[Edit]:
    """Return the edits that take a shift off one day."""
    left = [other for other in shift.days if other != day]
    if not left:
        return [Edit("Shifts", shift.row, "delete")]
    return [Edit("Shifts", shift.row, "cell", "Days", days_words(left))]


# --- changeovers ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pair:
    """What a cell of the matrix says: minutes as written, and where (row, column header); row 0: nowhere."""

    text: str = ""
    minutes: float | None = None
    row: int = 0
    header: str = ""


@dataclass(frozen=True)
class Matrix:
    """The changeovers of one scope (`*`, a work centre or a machine): `pairs` by (from, to) keys of families."""

    families: tuple[str, ...]
    pairs: dict[tuple[str, str], Pair]
    square: bool = False


def scopes_of(tables: Tables) -> tuple[str, ...]:
    """Return what changeovers can be given for: all machines first, then work centres and machines."""
    machines = sheet_named(tables.sheets, "Machines")
    names = dict.fromkeys((*sorted(set(_column(machines, "Work centre"))), *_column(machines, "Machine")))
    return (ANY, *names) if not _is_square(sheet_named(tables.sheets, "Changeovers")) else (ANY,)


def matrix_of(tables: Tables, scope: str = ANY) -> Matrix:
    """Return the changeovers of one scope as a matrix of all setup families that occur."""
    sheet = sheet_named(tables.sheets, "Changeovers")
    families: dict[str, str] = {}
    for table, column in (("Routings", "Setup family"), ("Operations", "Setup family"), ("Machines", "Current setup")):
        for name in _column(sheet_named(tables.sheets, table), column):
            families.setdefault(key(name), name)
    pairs: dict[tuple[str, str], Pair] = {}
    square = _is_square(sheet)
    for source, to, pair in _square_pairs(sheet) if square else _list_pairs(sheet, scope):
        for name in (source, to):
            families.setdefault(key(name), name)
        pairs.setdefault((key(source), key(to)), pair)
    names = sorted(families.values(), key=lambda name: (name != ANY, name.casefold()))
    return Matrix(tuple(names), pairs, square)


def set_pair(tables: Tables, matrix: Matrix, scope: str, source: str, to: str, text: str) -> list[Edit]:
    """Return the edits that write the minutes of a pair; blank takes the pair out of the table."""
    pair = matrix.pairs.get((key(source), key(to)), Pair())
    if pair.row:
        if not text.strip() and not matrix.square:
            return [Edit("Changeovers", pair.row, "delete")]
        return [Edit("Changeovers", pair.row, "cell", pair.header, text)]
    if not text.strip():
        return []
    sheet = sheet_named(tables.sheets, "Changeovers")
    row = next_row(sheet)
    if matrix.square:
        known = next((n for n, values in sheet.rows[1:] if values and key(show(values[0])) == key(source)), 0)
        first = [] if known else [Edit("Changeovers", row, "add"),
                                  Edit("Changeovers", row, "cell", headers_of(sheet)[0], source)]  # fmt: skip
        return [*first, Edit("Changeovers", known or row, "cell", to, text)]
    header = next((h for k, h in enumerate(headers_of(sheet)) if meaning_of(sheet).get(k) == "Minutes"), "Minutes")
    filled = [("From", source), ("To", to), (header, text), *([("Machine", scope)] if scope != ANY else [])]
    return [Edit("Changeovers", row, "add"), *(Edit("Changeovers", row, "cell", name, words) for name, words in filled)]


def _is_square(sheet: Sheet) -> bool:
    return len(sheet.rows) > 1 and not {"From", "To"} <= set(meaning_of(sheet).values())


def _list_pairs(sheet: Sheet, scope: str) -> Iterable[tuple[str, str, Pair]]:
    at = {name: position for position, name in meaning_of(sheet).items()}
    headers = headers_of(sheet)
    for number, values in sheet.rows[1:]:
        cell = {name: values[k] if k < len(values) else None for name, k in at.items()}
        if key(show(cell.get("Machine")) or ANY) == key(scope) and show(cell.get("From")) and show(cell.get("To")):
            value = cell.get("Minutes")
            pair = Pair(show(value), _minutes(value), number, headers[at["Minutes"]] if "Minutes" in at else "Minutes")
            yield show(cell["From"]), show(cell["To"]), pair


def _square_pairs(sheet: Sheet) -> Iterable[tuple[str, str, Pair]]:
    headers = headers_of(sheet)
    for number, values in sheet.rows[1:]:
        for k, to in enumerate(headers[1:], start=1):
            if values and show(values[0]) and k < len(values) and values[k] is not None:
                yield show(values[0]), to, Pair(show(values[k]), _minutes(values[k]), number, to)


def _minutes(value: Value) -> float | None:
    try:
        return None if value is None else durations.as_duration(value, 1.0)
    except cells.Unreadable:
        return None


def _column(sheet: Sheet, name: str) -> list[str]:
    """Return the filled cells of a column, in their order."""
    at = {known: position for position, known in meaning_of(sheet).items()}
    if name not in at:
        return []
    k = at[name]
    return [text for _, values in sheet.rows[1:] if k < len(values) and (text := show(values[k]))]
