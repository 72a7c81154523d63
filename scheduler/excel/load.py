"""Load a workbook: in this process, or in a child with bounds on time and harm.

A window calls `start_load` and asks the child for its messages; the command line calls `load_in_child`.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from scheduler.child import Channel, Child
from scheduler.issues import Issue, PlanError, Severity
from scheduler.problem import Problem
from scheduler.schedule import Schedule

LOAD_SECONDS = 120.0
Report = Callable[[float, str], None]


@dataclass(frozen=True)
class Loaded:
    """What a workbook says: the problem and all faults. `problem` is None exactly when one of them is an error.

    `last_plan` is the plan of the sheet Schedule for the operations of `problem`, where there is one.
    """

    problem: Problem | None
    issues: tuple[Issue, ...]
    path: str
    sha256: str
    last_plan: Schedule | None = None

    @property
    def errors(self) -> tuple[Issue, ...]:
        """Return the faults that stop planning."""
        return tuple(issue for issue in self.issues if issue.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Issue, ...]:
        """Return the faults that planning can live with."""
        return tuple(issue for issue in self.issues if issue.severity is Severity.WARNING)


def load(path: str | Path, now: datetime | None = None, report: Report | None = None) -> Loaded:
    """Read a workbook in this process. Raises PlanError where the file itself cannot be read.

    `now` stands for the clock where the workbook names no Plan start; `report` hears how far it is
    (0 to 1) and what is being done.
    """
    from scheduler.excel.archive import open_archive, read_bytes
    from scheduler.excel.book import Book
    from scheduler.excel.faults import Faults
    from scheduler.excel.reader import read_problem

    path = Path(path)
    report = report or _silent
    report(0.0, f"Opening {path.name} ...")
    data = read_bytes(path)
    sha256 = hashlib.sha256(data).hexdigest()
    book = Book.open(open_archive(data, path.name), path.name)
    faults = Faults()
    problem, last_plan = read_problem(book, faults, now or datetime.now(), report)
    issues = faults.issues()
    if faults.any_error or problem is None:
        problem = last_plan = None
    report(1.0, f"Read {path.name}.")
    return Loaded(problem, issues, str(path), sha256, last_plan)


def start_load(path: str | Path, now: datetime | None = None) -> Child:
    """Start reading in a child process; its messages are (share, words), its answer is a `Loaded`."""
    return _child(path, now, None).start()


def load_in_child(path: str | Path, report: Report | None = None, now: datetime | None = None) -> Loaded:
    """Read a workbook in a child process and wait for it. Raises PlanError; `report` is called on another thread."""
    on_message = None if report is None else lambda message: report(*message)
    loaded: Loaded = _child(path, now, on_message).start().result()
    return loaded


def _child(path: str | Path, now: datetime | None, on_message: Callable[[Any], None] | None) -> Child:
    return Child(
        _load_for_parent, str(path), now, seconds=LOAD_SECONDS, what=f"Reading {Path(path).name}", on_message=on_message
    )


def _load_for_parent(channel: Channel, path: str, now: datetime | None) -> Loaded:
    """Run in the child: tell the parent about every hundredth."""
    sent: tuple[int, str] = (-1, "")

    def report(share: float, words: str) -> None:
        nonlocal sent
        if (round(share * 100), words) != sent:
            sent = (round(share * 100), words)
            channel.send((share, words))

    _bound_memory()
    gc.disable()  # this process ends soon, and looking for cycles takes a third of its time
    try:
        return load(path, now, report)
    except MemoryError:
        raise PlanError(
            f"{Path(path).name} needs more memory than there is.", "Copy the sheets that matter into a new workbook."
        ) from None


def _bound_memory() -> None:
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
