"""Load a workbook, or any other files: in this process, or in a child with bounds on time and harm.

A window calls `start_load` and asks the child for its messages; the command line calls `load_in_child`. A canonical
workbook is read as it stands; what is none is understood first (`understand`).
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scheduler.child import Channel, Child
from scheduler.issues import Issue, Mend, PlanError, Severity
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import say

if TYPE_CHECKING:
    from scheduler.excel.book import Book
    from scheduler.excel.mapping import Mapping
    from scheduler.excel.prepared import Prepared
    from scheduler.excel.questions import Question
    from scheduler.excel.sheets import Sheet
    from scheduler.excel.understand import Understanding

LOAD_SECONDS = 120.0
Report = Callable[[float, str], None]
Paths = str | Path | Sequence[str | Path]
STRUCTURE = ("missing-sheet", "missing-column")


@dataclass(frozen=True)
class Loaded:
    """What a workbook says: the problem and all faults. `problem` is None exactly when one of them is an error.

    `last_plan` is the plan of the sheet Schedule for the operations of `problem`, where there is one.
    `understanding` is there where the file was not the canonical workbook; `left_out` names the orders that were
    left out because of their faults, where that was wanted. `sheets` are the tables that the problem was made from, in
    the contract's form: they can be edited and read again. `mends` were applied.
    """

    problem: Problem | None
    issues: tuple[Issue, ...]
    path: str
    sha256: str
    last_plan: Schedule | None = None
    understanding: Understanding | None = None
    left_out: tuple[str, ...] = ()
    sheets: Prepared | None = None
    mends: tuple[Mend, ...] = ()

    @property
    def errors(self) -> tuple[Issue, ...]:
        """Return the faults that stop planning."""
        return tuple(issue for issue in self.issues if issue.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Issue, ...]:
        """Return the faults that planning can live with."""
        return tuple(issue for issue in self.issues if issue.severity is Severity.WARNING)

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return what the program could not know about the files."""
        return self.understanding.questions if self.understanding is not None else ()


@dataclass(frozen=True)
class How:
    """How files are to be read; plain data, because it travels into the child.

    `mapping` holds decisions on columns, `answers` those to questions by their ids, `mends` what is to be mended before
    reading. With `skip_bad` faulty orders are left out instead of stopping the plan. `foreign` False reads nothing but
    the canonical workbook. `store` is the file in which decisions on shapes are remembered; with `remember` False it
    is only read. With `always_map` also the canonical workbook is understood by its columns, as `mapping` says. With
    `follow` the files may have changed since they were mended: each mend is looked for where its fault is now.
    """

    mapping: Mapping | None = None
    answers: Dictionary[str, str] = field(default_factory=dict)
    mends: tuple[Mend, ...] = ()
    skip_bad: bool = False
    foreign: bool = True
    store: Path | None = None
    remember: bool = True
    always_map: bool = False
    follow: bool = False


def load(
    path: Paths,
    now: datetime | None = None,
    report: Report | None = None,
    *,
    mapping: Mapping | None = None,
    answers: Dictionary[str, str] | None = None,
    mends: Iterable[Mend] = (),
    skip_bad: bool = False,
    foreign: bool = True,
    store: Path | None = None,
) -> Loaded:
    """Read files in this process; see `How`. Raises PlanError where a file itself cannot be read.

    `now` stands for the clock where the workbook names no Plan start; `report` hears how far it is
    (0 to 1) and what is being done.
    """
    how = How(mapping, dict(answers or {}), tuple(mends), skip_bad, foreign, store)
    return _load(path, now or datetime.now(), report or _silent, how)


def _load(path: Paths, now: datetime, report: Report, how: How) -> Loaded:
    paths = [Path(path)] if isinstance(path, str | Path) else [Path(p) for p in path]
    report(0.0, say("Opening {file} ...", file=paths[0].name))
    if how.follow and how.mends:
        how = _following(paths, now, report, how)
    if len(paths) == 1 and not (how.foreign and paths[0].is_dir()):
        loaded = _load_one(paths[0], now, report, how)
    else:
        from scheduler.excel.foreign.load_foreign import load_foreign

        loaded = load_foreign(paths, now, report, how)
    report(1.0, say("Read {file}.", file=paths[0].name))
    return replace(loaded, mends=how.mends)


def _following(paths: list[Path], now: datetime, report: Report, how: How) -> How:
    """Find the mends again in files that have changed."""
    from scheduler.excel.following import ROUNDS, followed

    found: tuple[Mend, ...] = ()
    left = how.mends
    for _ in range(ROUNDS):
        bare = _load(paths, now, report, replace(how, mends=found, follow=False, remember=False))
        again = followed(left, bare.issues)
        if not again:
            break
        found = (*found, *again)
        done = {(mend.kind, mend.text, mend.sheet, mend.was) for mend in again}
        left = tuple(mend for mend in left if (mend.kind, mend.text, mend.sheet, mend.was) not in done)
    return replace(how, mends=found, follow=False)


def _load_one(path: Path, now: datetime, report: Report, how: How) -> Loaded:
    """Read one file: as the canonical workbook where it is one, else by understanding it."""
    from scheduler.excel.archive import open_archive, read_bytes
    from scheduler.excel.book import Book

    data = read_bytes(path)
    if how.foreign and b"xl/workbook.xml" not in data:  # names of parts are never packed: surely no .xlsx of Excel's
        from scheduler.excel.foreign.source import kind_of

        if kind_of(data) != "xlsx":
            from scheduler.excel.foreign.load_foreign import load_foreign

            return load_foreign([path], now, report, how, data)
    sha256 = hashlib.sha256(data).hexdigest()
    book = Book.open(open_archive(data, path.name), path.name)
    canonical = None
    if not how.foreign or (is_canonical(book.parts) and not how.always_map):
        canonical = _canonical(book, path, sha256, now, report, how)
        if not how.foreign or not any(issue.code in STRUCTURE for issue in canonical.errors):
            return canonical
    from scheduler.excel.foreign.load_foreign import load_book

    loaded = load_book(book, path, sha256, now, report, how)
    if loaded is not None and (loaded.problem is not None or canonical is None):
        return loaded
    return canonical or _canonical(book, path, sha256, now, report, how)


def is_canonical(sheets: Iterable[str]) -> bool:
    """Say whether these are the sheets that the contract requires, by their names."""
    names = {name.strip().casefold() for name in sheets}
    return {"orders", "machines"} <= names and bool({"routings", "operations"} & names)


def _canonical(book: Book, path: Path, sha256: str, now: datetime, report: Report, how: How) -> Loaded:
    from scheduler.excel.looks import told_by_looks
    from scheduler.excel.prepared import of_book

    sheets = of_book(book, report).sheets
    loaded = load_prepared(sheets, str(path), sha256, now, report, how)
    return replace(loaded, issues=(*loaded.issues, *told_by_looks(book, sheets)))


def load_prepared(
    sheets: Dictionary[str, Sheet], path: str, sha256: str, now: datetime, report: Report, how: How
) -> Loaded:
    """Read the contract's sheets, mended, and faulty orders left out where that is wanted."""
    from scheduler.excel.prepared import Prepared, mended
    from scheduler.excel.skipping import read_prepared

    source = Prepared(mended(sheets, how.mends))
    read = read_prepared(source, now, report, how.skip_bad)
    return Loaded(
        read.problem, with_all_mends(read.issues), path, sha256, read.last_plan, left_out=read.left_out,
        sheets=read.source,
    )  # fmt: skip


def with_all_mends(issues: Iterable[Issue], sheets: Iterable[str] = ()) -> tuple[Issue, ...]:
    """Attach what would mend them to errors; rows of `sheets` may be left out (default: the contract's)."""
    from scheduler.excel.columns import INPUTS
    from scheduler.excel.prepared import with_mends
    from scheduler.excel.skipping import LEFT_OUT

    names = list(sheets) or [spec.name for spec in INPUTS]
    return tuple(
        with_mends(issue, names) if issue.severity is Severity.ERROR or issue.problem.startswith(LEFT_OUT) else issue
        for issue in issues
    )


def start_load(path: Paths, now: datetime | None = None, how: How | None = None) -> Child:
    """Start reading in a child process; its messages are (share, words), its answer is a `Loaded`."""
    return _child(path, now, None, how).start()


def load_in_child(
    path: Paths, report: Report | None = None, now: datetime | None = None, how: How | None = None
) -> Loaded:
    """Read files in a child process and wait for it. Raises PlanError; `report` is called on another thread."""
    on_message = None if report is None else lambda message: report(*message)
    loaded: Loaded = _child(path, now, on_message, how).start().result()
    return loaded


def _child(path: Paths, now: datetime | None, on_message: Callable[[Any], None] | None, how: How | None) -> Child:
    paths = [str(path)] if isinstance(path, str | Path) else [str(p) for p in path]
    return Child(
        _load_for_parent,
        paths if len(paths) > 1 else paths[0],
        now,
        how or How(),
        seconds=LOAD_SECONDS,
        what=say("Reading {file}", file=Path(paths[0]).name),
        on_message=on_message,
    )


def _load_for_parent(channel: Channel, path: Paths, now: datetime | None, how: How) -> Loaded:
    """Run in the child: tell the parent about every hundredth."""
    sent: tuple[int, str] = (-1, "")

    def report(share: float, words: str) -> None:
        nonlocal sent
        if (round(share * 100), words) != sent:
            sent = (round(share * 100), words)
            channel.send((share, words))

    bound_memory()
    gc.disable()  # this process ends soon, and looking for cycles takes a third of its time
    try:
        return _load(path, now or datetime.now(), report, how)
    except MemoryError:
        name = Path(path if isinstance(path, str | Path) else path[0]).name
        raise PlanError(
            say("{name} needs more memory than there is.", name=name),
            say("Copy the sheets that matter into a new workbook."),
        ) from None


def bound_memory() -> None:
    """Keep a hostile file from taking all memory, where the system can be told so (Windows cannot)."""
    try:
        import resource
    except ImportError:
        return
    limit = 4 * 2**30
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or hard > limit:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _silent(_share: float, _words: str) -> None:
    return None
