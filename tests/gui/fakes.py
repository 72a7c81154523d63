"""Stand-ins for what the window starts: a reader, an engine, and dialogs that answer by themselves."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scheduler.excel.prepared import Prepared
from scheduler.issues import Issue, Severity
from scheduler.kpis import measure
from scheduler.problem import Problem
from scheduler.schedule import Assignment, Schedule
from solver.objective import levels, profile_for, terms
from solver.progress import Progress, SolveResult, Status
from solver.settings import SolveSettings
from tests.shops import Shop


def shop(orders: int = 6, machines: int = 3) -> Problem:
    """Make a shop in which every order visits every machine for an hour."""
    built = Shop()
    for m in range(machines):
        built.machine(f"M{m + 1}", work_center="Mill" if m % 2 else "Lathe")
    for k in range(orders):
        built.order(f"A{k + 1}", due=120 + 60 * k, attributes={"Customer": ("Abel", "Brandt", "Cole")[k % 3]})
        for m in range(machines):
            built.op(f"A{k + 1}", str(10 * (m + 1)), {f"M{m + 1}": 60}, family=("red", "blue")[k % 2], setup=5)
    return built.build()


def one_after_the_other(problem: Problem, gap_min: int = 0) -> Schedule:
    """Make a plan that does one operation at a time, with a gap between them; right, and poor."""
    now, rows = 0, []
    for op in problem.operations:
        mode = op.modes[0]
        setup = mode.setup_min
        rows.append(Assignment(op.index, mode.machine, now, now + setup, now + setup + mode.run_min))
        now += setup + mode.run_min + gap_min
    return Schedule.of(len(problem.operations), rows)


def message(problem: Problem, schedule: Schedule, seconds: float, bound: float = 0.0, profile: str = "") -> Progress:
    """Make what the engine says about a better plan."""
    goal = profile_for(problem, profile)
    found = levels(goal, terms(problem, schedule))
    return Progress(seconds, "Improving", terms(problem, schedule), {}, found,
                    tuple(bound * value for value in found), measure(problem, schedule), schedule)


@dataclass
class FakeLoaded:
    """What a reader answers."""

    problem: Problem | None
    issues: tuple[Issue, ...] = ()
    path: str = ""
    sha256: str = "0"
    last_plan: Schedule | None = None
    sheets: Prepared | None = None
    understanding: Any = None
    left_out: tuple[str, ...] = ()
    questions: tuple[Any, ...] = ()


class FakeChild:
    """A child that the test finishes by hand."""

    def __init__(self, answer: Any = None, error: Exception | None = None, finished: bool = True) -> None:
        self.answer, self.error, self.finished = answer, error, finished
        self.killed = False
        self.said: deque[tuple[float, str]] = deque()

    def messages(self) -> list[tuple[float, str]]:
        taken = list(self.said)
        self.said.clear()
        return taken

    def kill(self) -> None:
        self.killed = True


class FakeRun:
    """An engine that says what the test tells it to say."""

    def __init__(self, problem: Problem, settings: SolveSettings, start_plan: Schedule | None) -> None:
        self.problem, self.settings, self.start_plan = problem, settings, start_plan
        self.started = self.stopped = self.killed = False
        self.finished = False
        self.box: list[Progress] = []
        self.best: Progress | None = None
        self.outcome: SolveResult | Exception | None = None

    def start(self) -> FakeRun:
        self.started = True
        return self

    def updates(self) -> list[Progress]:
        taken, self.box = self.box, []
        return taken

    def say(self, progress: Progress) -> None:
        self.box.append(progress)
        if progress.schedule is not None:
            self.best = progress

    def stop(self) -> None:
        self.stopped = True

    def kill(self) -> None:
        self.killed = self.finished = True

    def end(self, status: Status = Status.FEASIBLE, **fields: Any) -> None:
        best = self.best
        self.outcome = SolveResult(
            status, None if best is None else best.schedule, None if best is None else best.kpis, None, None, 1.0,
            levels=() if best is None else best.levels, level_bounds=() if best is None else best.level_bounds,
            **fields,
        )
        self.finished = True

    def fail(self, error: Exception) -> None:
        self.outcome = error
        self.finished = True

    def result(self) -> SolveResult:
        if isinstance(self.outcome, Exception):
            raise self.outcome
        assert self.outcome is not None
        return self.outcome


@dataclass
class FakeDialogs:
    """Answers at once and remembers what was asked."""

    open_answer: Path | None = None
    save_answer: Path | None = None
    unsaved_answer: str = "discard"
    files_answer: list[Path] = field(default_factory=list)
    text_answer: str | None = None
    can_open: bool = True
    asked: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    clipboard: str = ""
    told: list[str] = field(default_factory=list)

    def open_file(self, parent: object, folder: Path | None) -> Path | None:
        self.asked.append("open")
        return self.open_answer

    def open_files(self, parent: object, folder: Path | None) -> list[Path]:
        self.asked.append("open files")
        return self.files_answer

    def open_folder(self, parent: object, folder: Path | None) -> Path | None:
        self.asked.append("open folder")
        return self.open_answer

    def open_mapping(self, parent: object, folder: Path | None) -> Path | None:
        self.asked.append("open mapping")
        return self.open_answer

    def ask_text(self, parent: object, what: str, now: str) -> str | None:
        self.asked.append(what)
        return self.text_answer

    def save_file(self, parent: object, title: str, suggested: Path, kinds: str) -> Path | None:
        self.asked.append(f"save {suggested.name}")
        return self.save_answer

    def ask_unsaved(self, parent: object, name: str, why: str) -> str:
        self.asked.append(f"unsaved {name}")
        return self.unsaved_answer

    def tell(self, parent: object, text: str, remedy: str) -> None:
        self.told.append(text)

    def crash(self, parent: object, sentence: str, details: str) -> None:
        self.told.append(sentence)

    def about(self, parent: object) -> None:
        self.asked.append("about")

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return self.can_open

    def copy(self, text: str) -> None:
        self.copied.append(text)
        self.clipboard = text

    def pasted(self) -> str:
        return self.clipboard


ISSUES = (
    Issue(Severity.WARNING, "late-due", "The due date lies before the plan's start.", "Give a later one.",
          "Orders", "D4", "2020-01-01"),
    Issue(Severity.ERROR, "unknown-machine", "There is no machine “Lathe 9”.", "Add it to Machines or mend the name.",
          "Routings", "D12", "Lathe 9"),
    Issue(Severity.ERROR, "quantity", "The quantity must be above 0.", "Write how many.", "Orders", "C10", "0"),
    Issue(Severity.ERROR, "quantity", "The quantity must be above 0.", "Write how many.", "Orders", "C9", "0"),
)
