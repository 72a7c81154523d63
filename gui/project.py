"""Projects: all of a planner's work in one file, and a copy kept by itself in case the power fails."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.background import Job
from gui.commands import Commands
from gui.dialogs import Dialogs
from gui.errors import log_folder
from gui.figures import Facts
from gui.panels.compare_panel import ComparePanel
from gui.plan_command import PlanCommand
from gui.session import Session
from gui.settings_store import Store
from gui.state import Notice, PlanState, Reading
from gui.texts import noop, tr
from gui.words import date_time
from scheduler.excel.edits import Tables
from scheduler.excel.how_text import how_of, how_text
from scheduler.excel.load import How
from scheduler.issues import PlanError
from scheduler.plan_file import SUFFIX, Project, SavedPlan, read_project, save_project
from scheduler.problem import Problem

AUTOSAVE_MS = 3_000
MOST_HISTORY = 100
LAYOUT = "gantt/"
"""What the keys of choices about the chart begin with; they are kept in the project."""
_FILTER = noop("Ganttry project (*.ganttry)")


def autosave_folder() -> Path:
    """Return where unsaved work is kept: local to this computer."""
    return log_folder().parent / "autosave"


class Projects(QObject):
    """Saves and opens projects."""

    opened = Signal()  # a project shows
    layout_taken = Signal()  # the choices about the chart are now those of a project

    def __init__(
        self, window: QWidget, session: Session, store: Store, dialogs: Dialogs, commands: Commands,
        compare: ComparePanel,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._dialogs = dialogs
        self._commands = commands
        self._compare = compare
        self._of: Path | None = None
        self.path: Path | None = None  # where Save project writes without asking
        self._claim: tuple[Path, QLockFile] | None = None  # the project that is ours while it is open
        self._job: Job | None = None
        session.project_opener = self.open
        session.problem_changed.connect(self._workbook_changed)

    @property
    def busy(self) -> bool:
        """Say whether the project is being written."""
        return self._job is not None

    # --- saving -------------------------------------------------------------------------------------

    @Slot()
    def save_project(self) -> None:
        """Save the project where it was saved before, or ask."""
        if self.path is None:
            self.save_project_as()
        else:
            self._write(self.path)

    @Slot()
    def save_project_as(self) -> None:
        """Ask where to, then save the project."""
        self._ask(None)

    def save_then(self, then: Callable[[], None]) -> None:
        """Save the project, and do something once it is written."""
        if self.path is None:
            self._ask(then)
        else:
            self._write(self.path, then)

    def _ask(self, then: Callable[[], None] | None) -> None:
        source = self._session.path
        if source is None or self._session.state is None:
            return
        path = self._dialogs.save_file(self._window, tr("Save the project"), source.with_suffix(SUFFIX), tr(_FILTER))
        if path is not None:
            self._write(path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX), then)

    def _write(self, path: Path, then: Callable[[], None] | None = None) -> None:
        project, session = self.project(), self._session
        state = session.state
        if project is None or state is None or self._job is not None:
            return
        other = self._taken_by(path)
        if other:
            session.notice.emit(
                Notice(
                    "warning",
                    tr("{file} is open in another Ganttry window {where}.", file=path.name, where=other),
                    tr("Save this one under another name, or close it there first."),
                )
            )
            return

        def done(_: object) -> None:
            self._job = None
            self.path = path
            session.mark_saved(state, whole=True)
            session.notice.emit(Notice("good", tr("The project is saved as {file}.", file=path.name)))
            if then is not None:
                then()

        def failed(error: Exception) -> None:
            self._job = None
            if not isinstance(error, PlanError):
                raise error
            session.tell(error)

        self._job = Job(self, lambda: save_project(path, project))
        self._job.done(done).failed(failed).start()

    def project(self) -> Project | None:
        """Return all that would be saved now."""
        session = self._session
        state = session.state
        if state is None or session.path is None:
            return None
        stack = self._commands.stack
        commands = [stack.command(k) for k in range(max(0, stack.index() - MOST_HISTORY), stack.index())]
        own = [(command.text(), command) for command in commands if isinstance(command, PlanCommand)]
        history = [_saved("", own[0][1].before)] if own else []
        history += [_saved(command.name, command.after) for _, command in own]
        versions = tuple(_saved(version.name, version.state) for version in self._compare.versions)
        reading = session.reading
        kept = self._store.texts(LAYOUT)
        if reading is not None:
            kept["reading"] = how_text(reading.paths, reading.how)
        return Project(str(session.path), session.sha256, _saved("", state), versions, tuple(history), len(own), kept)

    # --- two windows on one project -----------------------------------------------------------------

    def _taken_by(self, path: Path) -> str:
        """Claim a project file for this window; say who has it where another window has claimed it before."""
        if self._claim is not None and self._claim[0] == path:
            return ""
        lock = QLockFile(str(path.with_name(f"~{path.name}.lock")))
        lock.setStaleLockTime(0)  # as long as its process lives, however long that is
        if lock.tryLock(0):
            self.let_go()
            self._claim = path, lock
            return ""
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return ""  # a folder that takes no lock is no reason not to work
        _, host, _ = lock.getLockInfo()
        elsewhere = host and host != QSysInfo.machineHostName()
        return tr("on {computer}", computer=host) if elsewhere else tr("on this computer")

    def let_go(self) -> None:
        """Leave the project to other windows."""
        if self._claim is not None:
            self._claim[1].unlock()
            self._claim = None

    # --- opening ------------------------------------------------------------------------------------

    def open(self, path: Path, shown_as: Path | None = None, then: Callable[[], object] | None = None) -> None:
        """Open a project; what is open stays until it has been read."""
        session = self._session

        def work() -> tuple[Project, list[PlanState]]:
            project = read_project(path)
            return project, _states(project, how_of(project.settings.get("reading", "null"), session.base_how))

        def done(answer: tuple[Project, list[PlanState]]) -> None:
            if session.end_opening(job):
                self._take(shown_as or path, *answer)
                if then is not None:
                    then()

        def failed(error: Exception) -> None:
            if not session.end_opening(job):
                return
            if not isinstance(error, PlanError):
                raise error
            session.tell(error)

        job = Job(self, work)
        session.begin_opening(path, job)
        job.done(done).failed(failed).start()

    def _take(self, path: Path, project: Project, states: list[PlanState]) -> None:
        session = self._session
        current, rest = states[0], states[1:]
        count = len(project.versions)
        self._take_layout(project.settings)
        session.show_project(path, current, saved=path.suffix.lower() == SUFFIX)
        self._compare.show_versions([(p.name, s) for p, s in zip(project.versions, rest[:count], strict=True)])
        names = [plan.name for plan in project.history]
        self._commands.show_history(list(zip(names, rest[count:], strict=True)))
        self.opened.emit()
        if path.suffix.lower() != SUFFIX:
            return
        other = self._taken_by(path)
        self.path = None if other else path
        if other:
            session.notice.emit(
                Notice(
                    "warning",
                    tr("{file} is open in another Ganttry window {where} too.", file=path.name, where=other),
                    tr("You can look and try here; saving asks for another name."),
                )
            )

    def _take_layout(self, settings: dict[str, str]) -> None:
        """Show the chart as it was shown when the project was saved: rows, colours, axis."""
        layout = {key: text for key, text in settings.items() if key.startswith(LAYOUT)}
        for key, text in layout.items():
            self._store.keep(key, text)
        if layout:
            self.layout_taken.emit()

    @Slot()
    def _workbook_changed(self) -> None:
        if self._session.path != self._of:
            self._of = self._session.path
            self.path = None
            self.let_go()


def _saved(name: str, state: PlanState) -> SavedPlan:
    return SavedPlan(name, state.problem, state.schedule, state.kpis, state.first_kpis, state.held, state.tables,
                     state.issues)  # fmt: skip


def _states(project: Project, known: tuple[tuple[Path, ...], How] | None) -> list[PlanState]:
    """Make states of saved plans; the same plan gives the same state's facts."""
    plans = (project.current, *project.versions, *project.history)
    facts: dict[int, Facts] = {}
    readings: dict[int, Reading] = {}  # by the tables as they were read
    states = []
    for plan in plans:
        made = facts.get(id(plan.problem))
        if made is None:
            base = next((f for f in facts.values() if f.problem.orders is plan.problem.orders
                         or _same_rows(f, plan)), None)  # fmt: skip
            made = Facts(plan.problem) if base is None else base.edited(plan.problem)
            if base is None:
                made.prepare()
            facts[id(plan.problem)] = made
        reading = None
        if known is not None:
            key = 0 if plan.tables is None else id(plan.tables.base)
            if key not in readings:
                readings[key] = Reading(*known, problem=_as_read(plan))
            reading = readings[key]
        issues = plan.issues or ()
        states.append(PlanState(project.sha256, issues, made, plan.schedule, plan.kpis, plan.first_kpis, plan.held,
                                plan.tables, reading))  # fmt: skip
    tables = plans[0].tables
    if plans[0].issues is None and tables is not None and tables.edits:
        states[0] = replace(states[0], issues=tables.read.issues)  # faults that edits have left
    return states


def _as_read(plan: SavedPlan) -> Problem:
    """Return what the files said before the planner worked on it: newer ones are compared with that."""
    tables = plan.tables
    read = None if tables is None else Tables(tables.base, tables.now).read.problem
    return read or plan.problem


def _same_rows(facts: Facts, plan: SavedPlan) -> bool:
    """Say whether operations and orders have the same numbers in both."""
    ours, theirs = facts.problem, plan.problem
    return (
        len(ours.operations) == len(theirs.operations)
        and len(ours.orders) == len(theirs.orders)
        and all(a is b for a, b in zip(ours.orders, theirs.orders, strict=True))
        and all(
            a.order == b.order and a.step == b.step for a, b in zip(ours.operations, theirs.operations, strict=True)
        )
    )


class Autosave(QObject):
    """Writes the project into a folder of its own soon after each change; forgets it when all ends well."""

    def __init__(self, window: QWidget, session: Session, projects: Projects, commands: Commands, folder: Path) -> None:
        super().__init__(window)
        self._session = session
        self._projects = projects
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{uuid.uuid4().hex}{SUFFIX}"
        self._lock = QLockFile(str(self.path.with_suffix(".lock")))
        self._lock.tryLock(0)
        self._job: Job | None = None
        self._again = False
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._timer.timeout.connect(self.write)
        commands.stack.indexChanged.connect(self._timer.start)
        session.problem_changed.connect(self._timer.start)

    @Slot()
    def write(self) -> None:
        """Write what there is now; nothing while it is just a workbook that has not been worked on."""
        if self._session.run.busy or self._job is not None:
            self._timer.start()
            return
        project = self._projects.project()
        if project is None or not (project.history or project.versions) or not self._session.unsaved:
            self.path.unlink(missing_ok=True)
            return

        def done(_: object) -> None:
            self._job = None

        def failed(_error: Exception) -> None:
            self._job = None  # a full disk must not stop the work; saving by hand will say so

        self._job = Job(self, lambda: save_project(self.path, project))
        self._job.done(done).failed(failed).start()

    def offer(self) -> None:
        """Offer what another run left behind when it ended without closing."""
        left = sorted(self._left_behind(), key=lambda path: path.stat().st_mtime)
        if left:
            when = datetime.fromtimestamp(left[-1].stat().st_mtime)
            self._session.notice.emit(
                Notice("warning", tr("Ganttry ended without closing. The work of {when} was kept.",
                                     when=date_time(when, when.year)),
                       offers=((tr("Bring it back"), partial(self._bring_back, left[-1])),
                               (tr("Forget it"), partial(self._forget, left))))
            )  # fmt: skip

    def _left_behind(self) -> list[Path]:
        found = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            lock = QLockFile(str(path.with_suffix(".lock")))
            if path != self.path and lock.tryLock(0):  # whoever held it is gone
                lock.unlock()
                found.append(path)
        return found

    def _bring_back(self, path: Path, *_: Any) -> None:
        try:
            shown = Path(read_project(path).workbook)
        except PlanError as error:
            self._session.tell(error)
            return
        self._projects.open(path, shown, partial(self._forget, [path]))

    def _forget(self, paths: list[Path], *_: Any) -> None:
        for path in paths:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def close(self) -> None:
        """Forget the copy: the planner has saved or let go of the work."""
        self._timer.stop()
        self._forget([self.path])
        self._lock.unlock()
