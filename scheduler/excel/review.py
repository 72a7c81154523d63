"""Everything that a mapping screen shows and changes, as plain data; a changed answer never opens the file again.

    child = start_reading(paths)            # the messages of the child: (share, words); its answer is a `Source`
    source = child.result()                 # the cells of all sheets: keep it while the screen is open
    review = review_of(source, how, now)    # pure Python on plain data: run it on a background thread
    review.loaded                           # problem, issues with their mends, questions, assumptions
    review.tables                           # each table: place, headers, and what each column is taken for
    review.sheets                           # each sheet: size, hidden or not, why it was not read
    preview(source, label, 1, 200)          # the cells as they stand there: the left side of the screen

What the planner changes is a new `How`, and `review_of` is called again:

    how = choose_field(how, table, header, "Due")       # NOTE ("-") keeps the column as a note
    how = choose_unit(how, table, header, "h")          # s, min, h, d
    how = choose_reading(how, table, header, "dmy")     # dmy or mdy for dates; "." or "," for decimals
    how = fill_blanks(how, table, "Quantity", "1")      # what stands in for blank cells of a field
    how = choose_role(how, table, "orders")             # one of ROLE_NAMES; NOTE leaves the table out
    how = choose_areas(how, label, ("A4:H",))           # headers in row 4; see `Mapping.areas`; (): found again
    how = skip_sheet(how, label) / read_sheet(how, label)
    how = answer(how, question, "mdy")                  # a question or an assumption, by its candidates
    how = mend(how, issue.mends[0]) / unmend(how, mend) # what an issue offers by a click

`remember(review.loaded.understanding.mapping, user_store())` keeps the decisions, `save_mapping` writes them to share.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from scheduler.child import Channel, Child
from scheduler.excel.foreign.fields import ROLES
from scheduler.excel.foreign.raw import RawSheet
from scheduler.excel.load import LOAD_SECONDS, How, Loaded, Paths, bound_memory
from scheduler.excel.mapping import Mapping, Shape
from scheduler.excel.questions import Question
from scheduler.excel.skipping import LEFT_OUT
from scheduler.excel.understand import TableMeaning, Understanding
from scheduler.excel.values import CellError, NoResult, Stamp, Value, show
from scheduler.issues import Mend, Severity
from scheduler.texts import say

ROLE_NAMES: Dictionary[str, str] = {
    "orders": say("Orders: one row an order"),
    "flat": say("Orders with their steps: one row a step of an order"),
    "steps": say("Steps and machines of each product"),
    "machines": say("Machines"),
    "shifts": say("Working hours"),
    "downtime": say("Downtime and holidays"),
    "changeovers": say("Changeover times"),
    "resources": say("Operators and tools"),
    "progress": say("What the floor has reported"),
    "locks": say("What is fixed"),
    "settings": say("Settings"),
    "items": say("Which routing a product follows"),
    "links": say("Which machine does an operation"),
}
"""What a table can be, in words for a list to choose from."""


@dataclass(frozen=True, slots=True)
class Source:
    """The cells of some files, read once."""

    sheets: tuple[RawSheet, ...]
    path: str
    sha256: str

    def sheet(self, label: str) -> RawSheet:
        """Return a sheet by the label that tables and issues name it by."""
        return next(sheet for sheet in self.sheets if sheet.label == label)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as the planner sees it: its text, and what it holds.

    `kind` is blank, text, number, date, time, yes/no, error (a failed formula) or formula (one without a result).
    """

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Preview:
    """Some rows of a sheet: `rows` pairs (row number as Excel counts, cells from column A on), blank rows included.

    `merges` are (first row, first column index, last row, last column index); columns are indices from 0.
    """

    label: str
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    width: int
    last_row: int
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    merges: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """One sheet: how large it is, whether Excel hides it, and how many tables of it are read."""

    label: str
    file: str
    rows: int
    width: int
    hidden: bool
    tables: int
    skipped: bool  # by the planner's choice


@dataclass(frozen=True)
class Review:
    """What is understood of a source so far. `failing` counts the rows that fail, by `Sheet!header cell`."""

    loaded: Loaded
    sheets: tuple[SheetFacts, ...]
    tables: tuple[TableMeaning, ...]
    failing: Dictionary[str, int] = field(default_factory=dict)

    def failing_rows(self, table: TableMeaning, header_cell: str) -> int:
        """Return how many rows of a table fail in the column under a header."""
        return self.failing.get(f"{table.sheet}!{header_cell}", 0)


def start_reading(paths: Paths) -> Child:
    """Start reading files in a child process; its messages are (share, words), its answer is a `Source`."""
    several = [str(paths)] if isinstance(paths, str | Path) else [str(path) for path in paths]
    what = say("Reading {file}", file=Path(several[0]).name)
    return Child(_read_for_parent, several, seconds=LOAD_SECONDS, what=what, on_message=None).start()


def read_source(paths: Paths, report: Callable[[float, str], None] | None = None) -> Source:
    """Read files in this process. Raises PlanError where one cannot be read."""
    from scheduler.excel.foreign.source import read_files

    several = [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]
    words = say("Reading {file} ...", file=several[0].name)
    sheets, sha256 = read_files(several, None if report is None else lambda share: report(share, words))
    name = several[0] if len(several) == 1 else several[0].parent
    return Source(tuple(sheets), str(name), sha256)


def _read_for_parent(channel: Channel, paths: list[str]) -> Source:
    bound_memory()
    return read_source(paths, lambda share, words: channel.send((share, words)))


def review_of(
    source: Source, how: How, now: datetime, report: Callable[[float, str], None] = lambda _share, _words: None
) -> Review:
    """Understand a source and read what it means, with the planner's choices so far."""
    from scheduler.excel.foreign.load_foreign import load_sheets

    loaded = load_sheets(source.sheets, source.path, source.sha256, now, report, how)
    return review_with(source, how, loaded, loaded.understanding)


def review_with(source: Source, how: How, loaded: Loaded, found: Understanding | None) -> Review:
    """Set what was read beside what was understood."""
    tables = found.tables if found is not None else ()
    skipped = (how.mapping or Mapping()).skip_sheets
    return Review(
        loaded,
        tuple(
            SheetFacts(
                sheet.label,
                sheet.file,
                sheet.rows[-1][0] if sheet.rows else 0,
                max((len(cells) for _, cells in sheet.rows), default=0),
                sheet.hidden,
                sum(1 for table in tables if table.sheet == sheet.label and table.role),
                sheet.label in skipped,
            )
            for sheet in source.sheets
        ),
        tables,
        _failing(loaded, tables),
    )


def _failing(loaded: Loaded, tables: Iterable[TableMeaning]) -> dict[str, int]:
    """Count the rows with an error in each column of the tables, also those that are left out because of it."""
    bad = [issue for issue in loaded.issues if issue.severity is Severity.ERROR or issue.problem.startswith(LEFT_OUT)]
    rows = {issue.place: issue.rows for issue in bad if issue.cell}
    found: Counter[str] = Counter()
    for table in tables:
        by_letters = {column.cell.rstrip("0123456789"): column.cell for column in table.columns}
        for place, count in rows.items():
            sheet, _, cell = place.rpartition("!")
            header = by_letters.get(cell.rstrip("0123456789"))
            inside = table.header_line < int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") or 0) <= table.last_line
            if sheet == table.sheet and header is not None and not table.transposed and inside:
                found[f"{sheet}!{header}"] += count
    return dict(found)


def preview(source: Source, label: str, first: int = 1, count: int = 200) -> Preview:
    """Return `count` rows of a sheet from row `first` on, as they stand there."""
    sheet = source.sheet(label).sheet
    filled = {number: cells for number, cells in sheet.rows if first <= number < first + count}
    last = sheet.rows[-1][0] if sheet.rows else 0
    rows = [
        (number, tuple(_cell(value) for value in filled.get(number, ())))
        for number in range(first, min(first + count, last + 1))
    ]
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    return Preview(label, tuple(rows), width, last, sheet.hidden_rows, sheet.hidden_columns, sheet.merges)


def _cell(value: Value) -> Cell:
    if value is None:
        return Cell("", "blank")
    if isinstance(value, Stamp):
        return Cell(str(value), "date" if value.shows_date else "time")
    if isinstance(value, CellError):
        return Cell(value.name, "error")
    if isinstance(value, NoResult):
        return Cell(str(value), "formula")
    kind = "yes/no" if isinstance(value, bool) else "number" if isinstance(value, float | int) else "text"
    return Cell(show(value), kind)


def choose_field(how: How, table: TableMeaning, header: str, name: str) -> How:
    """Say which field a column is; NOTE keeps it as a note. Another column that was this field is none any more."""
    others = {column.header: "-" for column in table.columns if column.field == name != "-" and column.header != header}
    return _with_shape(how, table, Shape(columns={**others, header: name}))


def choose_unit(how: How, table: TableMeaning, header: str, unit: str) -> How:
    """Say the unit of the bare durations of a column: s, min, h or d."""
    return _with_shape(how, table, Shape(units={header: unit}))


def choose_reading(how: How, table: TableMeaning, header: str, reading: str) -> How:
    """Say how `03/04/2026` (dmy, mdy) or `1.234` (`.`, `,`: the mark of the decimals) is read in a column."""
    shape = Shape(dates={header: reading}) if reading in ("dmy", "mdy") else Shape(decimals={header: reading})
    return _with_shape(how, table, shape)


def fill_blanks(how: How, table: TableMeaning, name: str, value: str) -> How:
    """Say what stands in for the blank cells of a field; a blank value takes that back."""
    shape = _shape(how, table)
    values = {other: text for other, text in shape.values.items() if other != name}
    return _put_shape(how, table, replace(shape, values={**values, name: value} if value else values))


def choose_role(how: How, table: TableMeaning, role: str) -> How:
    """Say what a table is: a name of ROLE_NAMES, or NOTE to leave it out; its columns are guessed anew for that."""
    if role != "-" and role not in ROLES:
        raise ValueError(f"no such role: {role}")
    return _put_shape(how, table, Shape(role=role, title=table.sheet))


def choose_areas(how: How, label: str, areas: Iterable[str]) -> How:
    """Say where the tables of a sheet stand (`Mapping.areas`); none leaves that to the program again."""
    mapping = how.mapping or Mapping()
    others = {name: known for name, known in mapping.areas.items() if name != label}
    chosen = tuple(areas)
    return replace(how, mapping=replace(mapping, areas={**others, label: chosen} if chosen else others))


def skip_sheet(how: How, label: str) -> How:
    """Leave a sheet out."""
    mapping = how.mapping or Mapping()
    return replace(how, mapping=replace(mapping, skip_sheets=tuple(dict.fromkeys((*mapping.skip_sheets, label)))))


def read_sheet(how: How, label: str) -> How:
    """Read a sheet that was left out."""
    mapping = how.mapping or Mapping()
    return replace(how, mapping=replace(mapping, skip_sheets=tuple(s for s in mapping.skip_sheets if s != label)))


def answer(how: How, question: Question, candidate: str) -> How:
    """Answer a question, or change what was assumed."""
    return replace(how, answers={**how.answers, question.id: candidate})


def mend(how: How, chosen: Mend) -> How:
    """Apply a mend that an issue offers."""
    return replace(how, mends=(*how.mends, chosen))


def unmend(how: How, chosen: Mend) -> How:
    """Take a mend back."""
    return replace(how, mends=tuple(other for other in how.mends if other != chosen))


def _shape(how: How, table: TableMeaning) -> Shape:
    return (how.mapping or Mapping()).shapes.get(table.fingerprint, Shape())


def _put_shape(how: How, table: TableMeaning, shape: Shape) -> How:
    return replace(how, mapping=(how.mapping or Mapping()).with_shape(table.fingerprint, shape))


def _with_shape(how: How, table: TableMeaning, shape: Shape) -> How:
    return replace(how, mapping=Mapping({table.fingerprint: shape}).over(how.mapping or Mapping()))
