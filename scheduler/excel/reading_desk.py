"""Files kept open in a child process while a planner says how they are to be read.

The cells are read once; after that each `Read` only understands them anew, which takes a moment, and a newer one ends
an older one. The window sees the cells by `Rows`, block by block, so that the size of a file does not matter.
"""

from __future__ import annotations

import gc
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scheduler.child import Channel, Child
from scheduler.excel.load import STRUCTURE, How, Loaded, Report, bound_memory, is_canonical, load_prepared
from scheduler.excel.review import Preview, Review, Source, preview, read_source, review_of, review_with
from scheduler.issues import PlanError
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.understand import Understanding

BLOCK = 200
"""So many rows of a sheet are handed over at a time."""
_FIRST = 60  # rows that are handed over before anyone asks


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
    """Ask for the problem of the last reading, and have its decisions remembered in `store`, with some more answers."""

    store: Path | None = None
    answers: Dictionary[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Faces:
    """The first rows of all sheets; `canonical`: they are read as the contract says, without understanding."""

    sheets: tuple[Preview, ...]
    hidden: frozenset[str]
    canonical: bool


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows of the sheet with that number."""

    sheet: int
    first: int
    rows: Preview


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
    """What a reading gave, without its problem and tables; `counts` is None where there is no problem."""

    number: int
    review: Review
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
    return Child(_serve, [str(path) for path in paths], now, what=say("Reading {files}", files=shown)).start()


class _Newer(Exception):
    """The planner has decided something else in the meantime."""


@dataclass
class _Desk:
    """The child's side: the cells, and the last reading."""

    channel: Channel
    source: Source
    canonical: bool
    now: datetime
    wanted: Any = None
    last: Loaded | None = None
    how: How = field(default_factory=How)
    _plain: Understanding | None = None  # of a canonical workbook, only to be shown

    def faces(self) -> Faces:
        """Show the top of all sheets."""
        sheets = tuple(preview(self.source, sheet.label, 1, _FIRST) for sheet in self.source.sheets)
        return Faces(sheets, frozenset(s.label for s in self.source.sheets if s.hidden), self.canonical)

    def serve(self) -> None:
        """Answer until the window has gone."""
        while not self.channel.wants_stop():
            wanted, self.wanted = self.wanted, None
            wanted = wanted or self.channel.receive(1.0)
            if isinstance(wanted, Rows):
                self._show(wanted)
            elif isinstance(wanted, Read):
                self._answer(wanted)
            elif isinstance(wanted, Deliver):
                self._deliver(wanted)

    def _show(self, wanted: Rows) -> None:
        found = preview(self.source, self.source.sheets[wanted.sheet].label, wanted.first, BLOCK)
        light = replace(found, merges=(), hidden_rows=frozenset(), hidden_columns=frozenset())
        self.channel.send(Block(wanted.sheet, wanted.first, light))

    def _answer(self, wanted: Read) -> None:
        try:
            review = self._read(replace(wanted.how, remember=False), self._report(wanted.number))
        except _Newer:
            return
        except PlanError as error:
            self.channel.send(Refused(wanted.number, error))
            return
        loaded = self.last = review.loaded
        self.how = wanted.how
        problem, counts = loaded.problem, None
        if problem is not None:
            counts = Counts(len(problem.orders), len(problem.operations), len(problem.machines))
        light = replace(review, loaded=replace(loaded, problem=None, last_plan=None, sheets=None))
        self.channel.send(Answer(wanted.number, light, counts, self.canonical and loaded.understanding is None))

    def _read(self, how: How, report: Report) -> Review:
        canonical = None
        if self.canonical and not how.always_map:
            canonical = self._as_contract(how, report)
            if not any(issue.code in STRUCTURE for issue in canonical.loaded.errors):
                return canonical
        review = review_of(self.source, how, self.now, report)
        return review if canonical is None or review.loaded.problem is not None else canonical

    def _as_contract(self, how: How, report: Report) -> Review:
        source = self.source
        sheets = {raw.sheet.name: raw.sheet for raw in source.sheets}
        loaded = load_prepared(sheets, source.path, source.sha256, self.now, report, how)
        return review_with(source, how, loaded, self._only_shown())

    def _only_shown(self) -> Understanding:
        from scheduler.excel.understand import understand_sheets

        if self._plain is None:
            found = understand_sheets(self.source.sheets, today=self.now.date())[0]
            self._plain = replace(found, questions=(), issues=())
        return self._plain

    def _deliver(self, wanted: Deliver) -> None:
        from scheduler.excel.foreign.load_foreign import vital_shapes
        from scheduler.excel.mapping import for_shapes, remember
        from scheduler.excel.questions import answers_as_mapping

        loaded = self.last
        if loaded is None:
            return
        found = loaded.understanding
        if wanted.store is not None and found is not None:
            decided = answers_as_mapping({**self.how.answers, **wanted.answers}).over(found.mapping)
            remember(for_shapes(decided, vital_shapes(found)), wanted.store)
        self.channel.send(Delivered(loaded))

    def _report(self, number: int) -> Report:
        """Return what is told of a reading; it ends the reading when another is asked for."""
        tell = _teller(self.channel, number)

        def report(share: float, words: str) -> None:
            tell(share, words)
            while self.wanted is None and self.channel.waiting:
                asked = self.channel.receive()
                if isinstance(asked, Rows):
                    self._show(asked)
                else:
                    self.wanted = asked
                    raise _Newer

        return report


def _teller(channel: Channel, number: int) -> Report:
    """Tell of every hundredth."""
    sent: tuple[int, str] = (-1, "")

    def tell(share: float, words: str) -> None:
        nonlocal sent
        now = (round(100 * share), words.rstrip(" ."))
        if now != sent:
            sent = now
            channel.send(Told(number, share, now[1]))

    return tell


def _serve(channel: Channel, paths: list[str], now: datetime | None) -> None:
    """Run in the child until the window lets go of the files."""
    bound_memory()
    files = [Path(path) for path in paths]
    try:
        source = read_source(files, _teller(channel, 0))
        desk = _Desk(channel, source, _holds_contract(files, source), now or datetime.now())
        gc.freeze()  # the cells stay to the end
        channel.send(desk.faces())
        desk.serve()
    except MemoryError:
        raise PlanError(
            say("{file} needs more memory than there is.", file=files[0].name),
            say("Copy the sheets that matter into a new workbook."),
        ) from None


def _holds_contract(files: list[Path], source: Source) -> bool:
    """Say whether the files are one workbook with the sheets of the contract."""
    if len(files) > 1 or not files[0].is_file():
        return False
    with files[0].open("rb") as stream:
        return stream.read(2) == b"PK" and is_canonical(sheet.sheet.name for sheet in source.sheets)
