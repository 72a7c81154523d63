"""Sheets in memory that are read like a workbook: mended, or without the rows that are at fault."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from scheduler.excel.book import Book
from scheduler.excel.columns import INPUTS, LOCKS, MACHINES, OPERATIONS, ROUTINGS, SCHEDULE
from scheduler.excel.merged import fill_merged
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import key, show
from scheduler.issues import Issue, Mend
from scheduler.texts import say

READING_SHARE = 0.7
"""How much of the time of reading a workbook goes into its sheets."""
_CELL = re.compile(r"([A-Z]+)(\d+)")
_UNSKIPPABLE = (
    "missing-sheet", "missing-column", "empty-sheet", "nothing-to-plan", "doubtful-column", "ambiguous-dates",
    "ambiguous-numbers",
)  # fmt: skip


@dataclass
class Prepared:
    """Sheets by their names; read as often as one likes."""

    sheets: Mapping[str, Sheet]
    parts: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Name the parts as the sheets."""
        self.parts = {name: name for name in self.sheets}

    def sheet(self, name: str) -> Sheet:
        """Return one sheet."""
        return self.sheets[name]

    def without(self, rows: Mapping[str, set[int]]) -> Prepared:
        """Return the sheets without some rows, by sheet and row number."""
        return Prepared(
            {
                name: replace(sheet, rows=[row for row in sheet.rows if row[0] not in rows[name]])
                if name in rows
                else sheet
                for name, sheet in self.sheets.items()
            }
        )


def of_book(book: Book, report: Callable[[float, str], None]) -> Prepared:
    """Read the inputs of a workbook into memory; the other sheets are only named."""
    inputs = {key(spec.name) for spec in INPUTS}
    chosen = [name for name in book.parts if key(name) in inputs]
    sheets = {name: Sheet(name, []) for name in book.parts}
    for count, name in enumerate(chosen):

        def progress(share: float, count: int = count, name: str = name) -> None:
            report(READING_SHARE * (count + share) / len(chosen), say("Reading sheet {name} ...", name=name))

        progress(0.0)
        sheet = book.sheet(name, progress)
        head = sheet.rows[0][0] if sheet.rows else 0
        sheets[name] = replace(sheet, rows=fill_merged(sheet, head)) if sheet.merges else sheet
    return Prepared({**sheets, **own_results(book, sheets)})


def own_results(book: Book, taken: Iterable[str]) -> dict[str, Sheet]:
    """Read what we have put into a workbook and is an input the next time: the last plan, and locks where none stand.

    It takes the place of a sheet of the planner that happens to be called Schedule, which holds no plan of ours.
    """
    names = {key(name): name for name in taken}
    found = {}
    if SCHEDULE.name in book.results:
        found[names.get(key(SCHEDULE.name), SCHEDULE.name)] = book.sheet(book.results[SCHEDULE.name])
    if LOCKS.name in book.results and key(LOCKS.name) not in names:
        found[LOCKS.name] = book.sheet(book.results[LOCKS.name])
    return found


def split_cell(cell: str) -> tuple[int, int]:
    """Return column index and row number of a cell's name, -1 and 0 where it is none."""
    match = _CELL.fullmatch(cell)
    if match is None:
        return -1, 0
    index = 0
    for letter in match.group(1):
        index = index * 26 + ord(letter) - 64
    return index - 1, int(match.group(2))


def bad_rows(source: Prepared, errors: Iterable[Issue]) -> dict[str, set[int]] | None:
    """Return the rows that errors are about; None where one of them is not about a row.

    A name that nothing has stands in many rows and is told once, so all of them go. Of a route no single step can
    go: its product or order is left out as a whole.
    """
    found: dict[str, set[int]] = {}
    for issue in errors:
        name = next((name for name in source.sheets if key(name) == key(issue.sheet)), None)
        column, number = split_cell(issue.cell)
        if issue.code in _UNSKIPPABLE or name is None or not number:
            return None
        rows = source.sheets[name].rows
        if rows and number <= rows[0][0]:
            return None
        bad = found.setdefault(name, set())
        bad.add(number)
        if issue.value and (
            issue.code.startswith("unknown-") or issue.code in ("product-without-routing", "missing-product")
        ):
            wanted = key(issue.value)
            bad.update(n for n, cells in rows[1:] if column < len(cells) and key(show(cells[column])) == wanted)
        if key(name) in (key(ROUTINGS.name), key(OPERATIONS.name)):
            bad.update(_same_owner(source.sheets[name], bad))
    return found


def _same_owner(sheet: Sheet, numbers: set[int]) -> set[int]:
    headers = [key(show(value)) for value in sheet.rows[0][1]]
    owner = next((k for k, header in enumerate(headers) if header in ("product", "order")), 0)

    def name(cells: list) -> str:  # type: ignore[type-arg]
        return key(show(cells[owner])) if owner < len(cells) else ""

    owners = {name(cells) for number, cells in sheet.rows if number in numbers} - {""}
    return {number for number, cells in sheet.rows[1:] if name(cells) in owners}


def mended(source: Mapping[str, Sheet], mends: Iterable[Mend]) -> dict[str, Sheet]:
    """Return sheets with mends applied; a mend of a place that is not there changes nothing."""
    sheets = dict(source)
    for mend in mends:
        if mend.kind == "create machine":
            name = next((name for name in sheets if key(name) == key(MACHINES.name)), "")
            if name:
                sheets[name] = _with_machine(sheets[name], mend.value)
            continue
        name = next((name for name in sheets if key(name) == key(mend.sheet)), "")
        column, number = split_cell(mend.cell)
        if not name or not number:
            continue
        rows = sheets[name].rows
        meant = {n for n, cells in rows if n == number or (mend.old and _names(cells, column, mend.old))}
        if mend.kind == "leave out":
            rows = [(n, cells) for n, cells in rows if n not in meant]
        elif mend.kind == "replace":
            rows = [(n, _mended_row(cells, column, mend) if n in meant else cells) for n, cells in rows]
        sheets[name] = replace(sheets[name], rows=rows)
    return sheets


def _names(cells: list, column: int, name: str) -> bool:  # type: ignore[type-arg]
    """Say whether a cell holds a name, alone or in a list."""
    text = show(cells[column]) if column < len(cells) else ""
    return any(key(part) == key(name) for part in text.split(";"))


def _mended_row(cells: list, column: int, mend: Mend) -> list:  # type: ignore[type-arg]
    if not mend.old:
        return _put(cells, column, mend.value)
    parts = [part.strip() for part in show(cells[column] if column < len(cells) else None).split(";")]
    return _put(cells, column, "; ".join(mend.value if key(part) == key(mend.old) else part for part in parts))


def _put(cells: list, column: int, value: str) -> list:  # type: ignore[type-arg]
    filled = [*cells, *[None] * (column + 1 - len(cells))]
    filled[column] = value
    return filled


def _with_machine(sheet: Sheet, machine: str) -> Sheet:
    headers = [key(show(value)) for value in sheet.rows[0][1]] if sheet.rows else []
    if key(MACHINES.columns[0].name) not in headers:
        return sheet
    row = _put([], headers.index(key(MACHINES.columns[0].name)), machine)
    return replace(sheet, rows=[*sheet.rows, (sheet.rows[-1][0] + 1, row)])


def with_mends(issue: Issue, row_sheets: Iterable[str]) -> Issue:
    """Attach to an error what would mend it by a click."""
    if not issue.cell:
        return issue
    mends = []
    near = re.search(r"Did you mean (.+?)\?", issue.remedy)
    if near is not None and issue.value:
        mends.append(
            Mend(
                "replace",
                say("Use {name}", name=near.group(1)),
                issue.sheet,
                issue.cell,
                near.group(1),
                near_part(issue),
            )
        )
    if issue.code == "unknown-machine":
        mends.append(
            Mend(
                "create machine",
                say("Add the machine {name}", name=near_part(issue)),
                issue.sheet,
                issue.cell,
                near_part(issue),
            )
        )
    if issue.code == "ambiguous-number":
        plain = re.sub(r"[.,]", "", issue.value)
        mends.append(Mend("replace", say("Read it as {value}", value=plain), issue.sheet, issue.cell, plain))
        decimal = issue.value.replace(",", ".") + "0"
        mends.append(Mend("replace", say("Read it as {value}", value=issue.value), issue.sheet, issue.cell, decimal))
    if key(issue.sheet) in {key(name) for name in row_sheets} and issue.code not in _UNSKIPPABLE:
        words = say("Leave the {rows:,} rows out", rows=issue.rows) if issue.rows > 1 else say("Leave this row out")
        old = near_part(issue) if issue.rows > 1 else ""
        mends.append(Mend("leave out", words, issue.sheet, issue.cell, "", old))
    return replace(issue, mends=tuple(replace(mend, was=issue.value) for mend in mends)) if mends else issue


def near_part(issue: Issue) -> str:
    """Return the unknown name within a cell that may list several."""
    match = re.search(r"There is no [\w ,]*? (\S.*?)\.( It stands|$)", issue.problem)
    if match is None:
        return issue.value
    words = match.group(1)
    return next(
        (part.strip() for part in issue.value.split(";") if part.strip() and words.endswith(part.strip())), issue.value
    )
