"""The one object of the window that changes: which workbook, which plan, what is going on.

Panels read from it and keep no copies. Everything long happens in child processes; timers look into
their mailboxes.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui import notices
from gui.background import Job
from gui.figures import Facts, Figures
from gui.opening import Prepared, prepared, read_workbook
from gui.run_watch import Runner, RunWatch, engine
from gui.state import Loading, Notice, PlanState, Reading
from gui.texts import shown, tr
from scheduler.edit import Held, places_before
from scheduler.excel.edits import Tables
from scheduler.excel.load import How
from scheduler.issues import Issue, PlanError, Severity
from scheduler.kpis import Kpis
from scheduler.plan_file import SUFFIX as PROJECT_SUFFIX
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.objective import Profile, profile_for
from solver.progress import Clash, Progress, SolveResult, Status
from solver.settings import SolveSettings

LOOK_MS = 50


class Session(QObject):
    """Holds the workbook, the plan and the run."""

    loading_changed = Signal()
    problem_changed = Signal()  # another workbook, its faults, or none
    issues_changed = Signal()  # other faults of the same workbook, after an edit of its tables
    workbook_read = Signal()  # a workbook was read, with the plan that it holds
    plan_changed = Signal()  # another plan, or none
    saved_changed = Signal()
    selection_changed = Signal(object)  # the widget that changed it
    notice = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        loader: Callable[[Sequence[Path], How], Any] = read_workbook,
        runner: Runner = engine,
    ) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.sha256 = ""
        self.problem: Problem | None = None
        self.issues: tuple[Issue, ...] = ()
        self.loading: Loading | None = None
        self.schedule: Schedule | None = None
        self.kpis: Kpis | None = None
        self.first_kpis: Kpis | None = None
        self.result: SolveResult | None = None
        self.clashes: tuple[Clash, ...] = ()
        self.selection: tuple[int, ...] = ()
        self.tables: Tables | None = None  # what the problem was made from, with the planner's edits
        self.facts: Facts | None = None
        self.figures: Figures | None = None
        self.held: tuple[Held, ...] = ()  # orders that the planner has put on hold
        self.project_opener: Callable[[Path], object] | None = None  # opens files that are projects
        self.asker: Callable[[Any, Reading], bool] | None = None  # shows the mapping screen where that is needed
        self.reading: Reading | None = None
        self.base_how = How()  # how files are read at first
        self.reading_name = ""  # what the next reading of the same files is called in the history
        self._how = How()  # of the files that are being read
        self._paths: tuple[Path, ...] = ()
        self._saved: Schedule | None = None
        self._saved_problem: Problem | None = None
        self._saved_tables: Tables | None = None
        self._loader = loader
        self._child: Any = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.run = RunWatch(self, runner)
        self.run.better.connect(self._take_better)
        self.run.ended.connect(self._take_end)

    # --- the workbook -------------------------------------------------------------------------------

    @property
    def errors(self) -> int:
        """Return how many faults stop planning."""
        return sum(issue.severity is Severity.ERROR for issue in self.issues)

    @property
    def warnings(self) -> int:
        """Return how many faults do not."""
        return len(self.issues) - self.errors

    def open(self, path: Path, how: How | None = None, paths: Sequence[Path] = (), name: str = "") -> None:
        """Begin to read a workbook, a folder, or several files; what is open stays until they have been read.

        With a `name`, that of the change in the history, the same files are read in another way.
        """
        self.cancel_open()
        self.reading_name = name
        if not path.exists():
            self.notice.emit(notices.gone(path))
            return
        if self.project_opener is not None and path.suffix.lower() == PROJECT_SUFFIX:
            self.project_opener(path)
            return
        self.loading = Loading(path, quiet=bool(name))
        self._how, self._paths = how or self.base_how, tuple(paths) or (path,)
        self._child = self._loader(self._paths, self._how)
        self._timer.start()
        self.loading_changed.emit()

    def begin_opening(self, path: Path, job: Job) -> None:
        """Say that a project is being read by a job."""
        self.cancel_open()
        self.loading, self._job = Loading(path, 0.3, tr("Opening the project")), job
        self.loading_changed.emit()

    def end_opening(self, job: Job) -> bool:
        """End the reading of a project; False if it was called off."""
        if self._job is not job:
            return False
        self._end_loading()
        return True

    def show_project(self, path: Path, state: PlanState, *, saved: bool) -> None:
        """Show what a project holds; `saved` says whether it is in a file of the planner's own."""
        self._set_workbook(path, state.facts, state.issues, state.sha256, state.tables, state.reading)
        gc.freeze()
        self.held, self.first_kpis = state.held, state.first_kpis
        if state.schedule is not None and state.kpis is not None:
            self.set_plan(state.schedule, state.kpis)
        if saved:
            self.mark_saved(state, whole=True)

    def cancel_open(self) -> None:
        """Stop reading; what was open stays."""
        if self._child is not None:
            self._child.kill()
        self._end_loading()

    def close_workbook(self) -> None:
        """Let go of the workbook and its plan."""
        self.cancel_open()
        self._set_workbook(None, None, (), "")

    @Slot()
    def _look(self) -> None:
        child, loading = self._child, self.loading
        if child is None or loading is None:
            return
        finished = child.finished
        messages = child.messages()
        if messages:
            fraction, text = messages[-1]
            self.loading = replace(loading, fraction=float(fraction), words=text)
            self.loading_changed.emit()
        if finished:
            self._timer.stop()
            self._child = None
            self._take_loaded(loading.path, child)

    def _end_loading(self) -> None:
        self._timer.stop()
        self._child = self._job = None
        if self.loading is not None:
            self.loading = None
            self.loading_changed.emit()

    def _take_loaded(self, path: Path, child: Any) -> None:
        if child.error is not None:
            self._end_loading()
        if isinstance(child.error, PlanError):
            if child.error.issues:
                self._set_workbook(path, None, child.error.issues, "")
            self.tell(child.error)
        elif child.error is not None:
            raise child.error
        else:
            loaded = child.answer
            how = replace(self._how, mends=loaded.mends, follow=False) if self._how.follow else self._how
            reading = Reading(self._paths, how, loaded.understanding, loaded.left_out)
            if self.asker is not None and self.asker(loaded, reading):
                self._end_loading()
            else:
                self.take(loaded, reading)

    @property
    def how_in_reading(self) -> How | None:
        """Return how the open files are being read once more; None where they are not."""
        again = self._child is not None and self.reading is not None and self._paths == self.reading.paths
        return self._how if again else None

    def take(self, loaded: Any, reading: Reading, name: str | None = None) -> None:
        """Show files that were read, how is told by `reading`; what was open is let go of.

        `name` is that of the change in the history; None leaves the one given to `open`.
        """
        path = reading.paths[0]
        self.reading_name = self.reading_name if name is None else name
        if loaded.problem is None:
            self._end_loading()
            self._set_workbook(path, None, tuple(loaded.issues), loaded.sha256, reading=reading)
            return
        if self.loading is None:
            self.loading = Loading(path, 1.0, tr("Preparing the tables"))
            self.loading_changed.emit()
        self._prepare(path, loaded, reading)

    def _prepare(self, path: Path, loaded: Any, reading: Reading) -> None:
        """Work out on a thread what tables and engine will want at once, then show the workbook."""
        facts = Facts(loaded.problem)
        job = Job(self, lambda: prepared(facts, loaded.last_plan))

        def take(last: Prepared) -> None:
            if self._job is job:  # else called off in the meantime
                self._take_prepared(path, loaded, facts, last, reading)

        self._job = job
        job.done(take).start()

    def _take_prepared(self, path: Path, loaded: Any, facts: Facts, last: Prepared, reading: Reading) -> None:
        self._end_loading()
        sheets, problem = loaded.sheets, loaded.problem
        tables = None if sheets is None else Tables(sheets, problem.plan_start, good=problem)
        self._set_workbook(path, facts, tuple(loaded.issues), loaded.sha256, tables, reading)
        gc.freeze()  # a large workbook is looked through at every full collection otherwise: 100 ms each time
        if last is not None:
            self.set_plan(*last)
            state = self.state
            assert state is not None
            self.mark_saved(state)
            self.notice.emit(notices.plan_of_workbook())
        self.workbook_read.emit()

    def _set_workbook(
        self, path: Path | None, facts: Facts | None, issues: tuple[Issue, ...], sha256: str,
        tables: Tables | None = None, reading: Reading | None = None,
    ) -> None:  # fmt: skip
        self.run.forget()
        gc.unfreeze()
        self.tables = tables
        fresh = reading is not None and facts is not None and reading.problem is None
        self.reading = replace(reading, problem=facts.problem) if fresh else reading
        self.path, self.issues, self.sha256 = path, issues, sha256
        self.facts, self.problem = facts, None if facts is None else facts.problem
        self.schedule = self.kpis = self.first_kpis = self.result = self._saved = self._saved_tables = None
        self.clashes, self.selection, self.held = (), (), ()
        self.figures = None if self.facts is None else Figures(self.facts, None)
        self.problem_changed.emit()
        self.plan_changed.emit()
        self.saved_changed.emit()
        self.selection_changed.emit(None)

    # --- the plan -----------------------------------------------------------------------------------

    @property
    def sources(self) -> tuple[Path, ...]:
        """Return the planner's own files that are open; those of a project are not the project itself."""
        if self.reading is not None:
            return self.reading.paths
        return () if self.path is None else (self.path,)

    @property
    def unsaved(self) -> bool:
        """Say whether there is a plan, or an edit of the tables, that is in no file yet."""
        tables, saved = self.tables, self._saved_tables
        if tables is not None and tables.edits and (saved is None or tables.edits != saved.edits):
            return True
        written = self.schedule is self._saved and self.problem is self._saved_problem
        return self.schedule is not None and not written

    def mark_saved(self, state: PlanState, *, whole: bool = False) -> None:
        """Remember which plan was written; `whole` says that its tables were too, as in a project.

        Edits that wait for a fault to be mended are in no plan: without the tables they are not saved.
        """
        self._saved, self._saved_problem = state.schedule, state.problem
        if whole or state.tables is None or not state.tables.pending:
            self._saved_tables = state.tables
        self.saved_changed.emit()

    def profile(self, name: str) -> Profile:
        """Return the goal of that name with the workbook's weights; PlanError if they make no sense."""
        assert self.problem is not None
        return profile_for(self.problem, name)

    def optimise(self, settings: SolveSettings, free: Collection[int] | None = None) -> None:
        """Begin to look for a better plan, from the present one on; only `free` operations move, if given."""
        if self.problem is None or self.run.busy:
            return
        try:
            self.profile(settings.profile)
        except PlanError as error:
            self.tell(error)
            return
        self.result, self.clashes = None, ()
        self.plan_changed.emit()
        self.run.start(self.problem, settings, self.schedule, free)

    def set_plan(self, schedule: Schedule, kpis: Kpis) -> None:
        """Show another plan of the same workbook."""
        assert self.facts is not None
        self.schedule, self.kpis = schedule, kpis
        first = self.run.first
        self.first_kpis = self.first_kpis or (first.kpis if first is not None and first.kpis is not None else kpis)
        self.figures = Figures(self.facts, schedule)
        self.plan_changed.emit()
        self.saved_changed.emit()

    # --- edits --------------------------------------------------------------------------------------

    @property
    def state(self) -> PlanState | None:
        """Return what undo would come back to; None without a workbook that can be planned."""
        if self.facts is None:
            return None
        return PlanState(self.sha256, self.issues, self.facts, self.schedule, self.kpis, self.first_kpis, self.held,
                         self.tables, self.reading)  # fmt: skip

    def restore(self, state: PlanState) -> None:
        """Show another state of the same workbook; what was selected stays selected."""
        before = self.problem
        another_reading, other_issues = state.sha256 != self.sha256, state.issues != self.issues
        self.sha256, self.issues, self.held, self.tables = state.sha256, state.issues, state.held, state.tables
        self.facts, self.problem, self.reading = state.facts, state.problem, state.reading
        self.schedule, self.kpis, self.first_kpis = state.schedule, state.kpis, state.first_kpis
        self.result, self.clashes = None, ()
        self.figures = Figures(state.facts, state.schedule)
        chosen = self.selection
        if before is not None and before.operations is not state.problem.operations:
            now = places_before(state.problem, before)
            chosen = tuple(int(now[k]) for k in chosen if now[k] >= 0)
        moved, self.selection = chosen != self.selection, chosen
        if another_reading:
            self.problem_changed.emit()
        elif other_issues:
            self.issues_changed.emit()
        self.plan_changed.emit()
        self.saved_changed.emit()
        if moved:
            self.selection_changed.emit(None)

    @Slot(object)
    def _take_better(self, progress: Progress) -> None:
        if progress.schedule is not None and progress.kpis is not None:
            self.set_plan(progress.schedule, progress.kpis)

    @Slot(object)
    def _take_end(self, outcome: SolveResult | Exception) -> None:
        if isinstance(outcome, PlanError):
            kept = tr("The best plan found so far is kept.") if self.schedule is not None else ""
            self.notice.emit(Notice("error", f"{shown(outcome.message)} {kept}".rstrip(), outcome.remedy))
            return
        if isinstance(outcome, Exception):
            raise outcome
        self.result, self.clashes = outcome, outcome.clashes
        if outcome.schedule is not None and outcome.kpis is not None and not self._shows(outcome.schedule):
            self.set_plan(outcome.schedule, outcome.kpis)
        else:
            self.plan_changed.emit()
        if self.run.part and outcome.schedule is not None and not outcome.note:
            self.notice.emit(notices.part_optimised(self.run.part))
        if outcome.note:
            self.notice.emit(Notice("warning", outcome.note))
        elif outcome.status is Status.STOPPED:
            self.notice.emit(notices.no_plan_in_time())

    def _shows(self, schedule: Schedule) -> bool:
        return self.schedule is not None and self.schedule.same_as(schedule)

    # --- selection and words ------------------------------------------------------------------------

    def select(self, operations: Iterable[int], source: object = None) -> None:
        """Select operations everywhere; `source` is the widget in which it was done."""
        chosen = tuple(sorted(set(map(int, operations))))
        if chosen != self.selection:
            self.selection = chosen
            self.selection_changed.emit(source)

    def tell(self, error: PlanError) -> None:
        """Show the sentence of a fault that the planner can mend."""
        self.notice.emit(Notice("error", error.message, error.remedy))

    def shut(self) -> None:
        """End everything that still runs; for the end of the program."""
        self.cancel_open()
        self.run.abandon()
