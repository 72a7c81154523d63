"""What the window's session holds at a time: which files, how they were read, which plan; and what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gui.figures import Facts
from gui.texts import noop
from scheduler.edit import Held
from scheduler.excel.edits import Tables
from scheduler.excel.load import How
from scheduler.excel.understand import Understanding
from scheduler.issues import Issue
from scheduler.kpis import Kpis
from scheduler.problem import Problem
from scheduler.schedule import Schedule

NoticeKind = Literal["info", "good", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the planner, and how to mend it; `path` is a file to open from there."""

    kind: NoticeKind
    text: str
    remedy: str = ""
    path: Path | None = None
    offers: tuple[tuple[str, Callable[[], object]], ...] = ()  # buttons: their words and what they do


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Which files are open and how they were read; `understanding` is None for the canonical workbook."""

    paths: tuple[Path, ...]
    how: How
    understanding: Understanding | None = None
    left_out: tuple[str, ...] = ()
    problem: Problem | None = None  # as it was read, before the planner worked on it


@dataclass(frozen=True, slots=True, eq=False)
class PlanState:
    """All that undo goes back to: the workbook as read, its edits, the plan."""

    sha256: str
    issues: tuple[Issue, ...]
    facts: Facts
    schedule: Schedule | None
    kpis: Kpis | None
    first_kpis: Kpis | None
    held: tuple[Held, ...] = ()
    tables: Tables | None = None
    reading: Reading | None = None

    @property
    def problem(self) -> Problem:
        """Return the problem with its edits."""
        return self.facts.problem

    def still(self, now: PlanState | None) -> bool:
        """Say whether this is the state of now, so that what was worked out from it may be shown."""
        ours = self.facts, self.schedule, self.held, self.tables, self.reading
        if now is None:
            return False
        theirs = now.facts, now.schedule, now.held, now.tables, now.reading
        return all(a is b for a, b in zip(ours, theirs, strict=True))


@dataclass(frozen=True, slots=True)
class Loading:
    """A workbook that is being read."""

    path: Path
    fraction: float = 0.0
    words: str = noop("Opening the workbook")
    quiet: bool = False  # what is open stays in sight
