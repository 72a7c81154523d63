"""Files kept open in a child process while a planner says how they are to be read.

The cells are read once; after that each `Read` only understands them anew, which takes a moment, and a newer one ends
an older one. The window sees the cells by `Rows`, block by block, so that the size of a file does not matter.
"""

from __future__ import annotations

import gc
import hashlib
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scheduler.child import Channel, Child
from scheduler.excel.load import STRUCTURE, How, Loaded, Report, bound_memory, is_canonical, load_canonical
from scheduler.issues import PlanError

if TYPE_CHECKING:
    from scheduler.excel.book import Book
    from scheduler.excel.foreign.raw import RawSheet
    from scheduler.excel.understand import Understanding
    from scheduler.excel.values import Value

BLOCK = 200
"""So many rows of a sheet are handed over at a time."""
_LONGEST = 300  # characters of a cell that are shown
_MOST_MERGES = 2_000


@dataclass(frozen=True, slots=True)
class Rows:
    """Ask for `BLOCK` rows of the sheet with that number, from row `first` on."""

    sheet: int
    first: int


@dataclass(frozen=True, slots=True)
class Read:
    """Ask for another reading; its answer carries the number."""

    number: int
    how: How


@dataclass(frozen=True, slots=True)
class Deliver:
    """Ask for the problem of the last reading, and have its decisions remembered in `store`."""

    store: Path | None = None


@dataclass(frozen=True, slots=True)
class SheetFace:
    """What a sheet looks like from afar; rows are counted from 1 as Excel does, columns from 0."""

    label: str
    file: str
    hidden: bool
    rows: int
    columns: int
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merges: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Faces:
    """All sheets of the files; `canonical` says that they are read as the contract says, without understanding."""

    sheets: tuple[SheetFace, ...]
    canonical: bool


Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows: for each that holds anything its texts, and of each cell whether it is text, number, date or fault."""

    sheet: int
    first: int
    rows: dict[int, tuple[Cells, str]]


@dataclass(frozen=True, slots=True)
class Told:
    """How far the reading with that number is, 0 to 1, and what is being done."""

    number: int
    share: float
    words: str


@dataclass(frozen=True, slots=True)
class Counts:
    """What a problem holds."""

    orders: int
    operations: int
    machines: int


@dataclass(frozen=True)
class Answer:
    """What a reading gave: `loaded` without its problem and tables; `counts` is None where there is no problem."""

    number: int
    loaded: Loaded
    counts: Counts | None
    canonical: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A reading that could not be done."""

    number: int
    error: PlanError


@dataclass(frozen=True)
class Delivered:
    """The last reading, whole."""

    loaded: Loaded


def start_desk(paths: Sequence[str | Path], now: datetime | None = None) -> Child:
    """Open files in a child process: tell it `Rows`, `Read` and `Deliver`, take what it sends."""
    shown = Path(paths[0]).name
    return Child(_serve, [str(path) for path in paths], now, what=f"Reading {shown}").start()


class _Newer(Exception):
    """The planner has decided something else in the meantime."""


@dataclass
class _Desk:
    """The child's side: the cells, and the last reading."""

    channel: Channel
    now: datetime
    path: str = ""
    sha256: str = ""
    sheets: list[RawSheet] = field(default_factory=list)
    book: Book | None = None
    canonical: bool = False
    plain: Understanding | None = None  # of a canonical workbook, only to be shown
    wanted: Any = None
    last: Loaded | None = None
    how: How = field(default_factory=How)

    # --- opening ------------------------------------------------------------------------------------

    def open(self, paths: list[Path]) -> None:
        """Read the cells of all files. Raises PlanError where one cannot be read."""
        from scheduler.excel.archive import open_archive, read_bytes
        from scheduler.excel.book import Book
        from scheduler.excel.foreign.source import files_of, kind_of, label_files, read_file, sheets_of_book

        files = files_of(paths)
        digest, sheets = hashlib.sha256(), []
        for count, path in enumerate(files):
            progress = self._progress(path.name, count, len(files))
            data = read_bytes(path)
            digest.update(data)
            if len(files) == 1 and not paths[0].is_dir() and kind_of(data) == "xlsx":
                self.book = Book.open(open_archive(data, path.name), path.name)
                self.canonical = is_canonical(self.book)
                sheets.extend(sheets_of_book(self.book, progress))
            else:
                sheets.extend(read_file(data, path, progress))
        self.sheets = label_files(sheets)
        self.path = str(paths[0]) if len(paths) == 1 else str(paths[0].parent)
        self.sha256 = digest.hexdigest()

    def faces(self) -> Faces:
        """Describe all sheets."""
        return Faces(tuple(_face(raw) for raw in self.sheets), self.canonical)

    # --- what is asked ------------------------------------------------------------------------------

    def serve(self) -> None:
        """Answer until the window has gone."""
        while not self.channel.wants_stop():
            wanted, self.wanted = self.wanted, None
            wanted = wanted or self.channel.receive(1.0)
            if isinstance(wanted, Rows):
                self.channel.send(self._block(wanted))
            elif isinstance(wanted, Read):
                self._answer(wanted)
            elif isinstance(wanted, Deliver):
                self._deliver(wanted)

    def _block(self, wanted: Rows) -> Block:
        rows = self.sheets[wanted.sheet].sheet.rows
        begin = bisect_left(rows, wanted.first, key=lambda row: row[0])
        end = bisect_left(rows, wanted.first + BLOCK, key=lambda row: row[0])
        found = {number: _shown(cells) for number, cells in rows[begin:end]}
        return Block(wanted.sheet, wanted.first, found)

    def _answer(self, wanted: Read) -> None:
        try:
            loaded = self._read(wanted.how, self._report(wanted.number, 0.0, 1.0))
        except _Newer:
            return
        except PlanError as error:
            self.channel.send(Refused(wanted.number, error))
            return
        self.last, self.how = loaded, wanted.how
        canonical = loaded.understanding is None and self.canonical
        light = replace(loaded, problem=None, last_plan=None, sheets=None)
        if light.understanding is None:
            light = replace(light, understanding=self._only_shown())
        problem = loaded.problem
        counts = None
        if problem is not None:
            counts = Counts(len(problem.orders), len(problem.operations), len(problem.machines))
        self.channel.send(Answer(wanted.number, light, counts, canonical))

    def _read(self, how: How, report: Report) -> Loaded:
        from scheduler.excel.foreign.load_foreign import load_sheets

        how = replace(how, remember=False)
        canonical = None
        if self.canonical and self.book is not None and not how.always_map:
            canonical = load_canonical(self.book, Path(self.path), self.sha256, self.now, report, how)
            if not any(issue.code in STRUCTURE for issue in canonical.errors):
                return canonical
        loaded = load_sheets(self.sheets, self.path, self.sha256, self.now, report, how)
        return loaded if canonical is None or loaded.problem is not None else canonical

    def _only_shown(self) -> Understanding:
        from scheduler.excel.understand import understand_sheets

        if self.plain is None:
            found = understand_sheets(self.sheets, today=self.now.date())[0]
            self.plain = replace(found, questions=(), issues=())
        return self.plain

    def _deliver(self, wanted: Deliver) -> None:
        from scheduler.excel.foreign.load_foreign import vital_shapes
        from scheduler.excel.mapping import for_shapes, remember
        from scheduler.excel.questions import answers_as_mapping

        loaded = self.last
        if loaded is None:
            return
        found = loaded.understanding
        if wanted.store is not None and found is not None:
            decided = answers_as_mapping(self.how.answers).over(found.mapping)
            remember(for_shapes(decided, vital_shapes(found)), wanted.store)
        self.channel.send(Delivered(loaded))

    def _progress(self, name: str, place: int, files: int) -> Callable[[float], None]:
        report = self._report(0, 0.9 * place / files, 0.9 / files)
        return lambda share: report(share, f"Reading {name}")

    def _report(self, number: int, begin: float, part: float) -> Report:
        """Return what is told of a reading; it ends the reading when another is asked for."""
        sent: tuple[int, str] = (-1, "")

        def report(share: float, words: str) -> None:
            nonlocal sent
            now = (round(100 * (begin + part * share)), words.rstrip(" ."))
            if now != sent:
                sent = now
                self.channel.send(Told(number, begin + part * share, now[1]))
            while self.wanted is None and self.sheets and self.channel.waiting:
                asked = self.channel.receive()
                if isinstance(asked, Rows):
                    self.channel.send(self._block(asked))
                else:
                    self.wanted = asked
                    raise _Newer

        return report


def _face(raw: RawSheet) -> SheetFace:
    sheet = raw.sheet
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    return SheetFace(
        raw.label, raw.file, raw.hidden, sheet.rows[-1][0] if sheet.rows else 0, width, sheet.hidden_rows,
        sheet.hidden_columns, sheet.merges[:_MOST_MERGES],
    )  # fmt: skip


def _shown(cells: Sequence[Value]) -> tuple[Cells, str]:
    from scheduler.excel.values import CellError, NoResult, Stamp, show

    texts = tuple(show(value)[:_LONGEST] for value in cells)
    kinds = "".join(
        "n" if isinstance(value, float | bool) else "d" if isinstance(value, Stamp)
        else "e" if isinstance(value, CellError | NoResult) else "t"
        for value in cells
    )  # fmt: skip
    return texts, kinds


def _serve(channel: Channel, paths: list[str], now: datetime | None) -> None:
    """Run in the child until the window lets go of the files."""
    bound_memory()
    desk = _Desk(channel, now or datetime.now())
    try:
        desk.open([Path(path) for path in paths])
        gc.freeze()  # the cells stay to the end
        channel.send(desk.faces())
        desk.serve()
    except MemoryError:
        raise PlanError(
            f"{Path(paths[0]).name} needs more memory than there is.",
            "Copy the sheets that matter into a new workbook.",
        ) from None
