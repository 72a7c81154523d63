"""What leaves the window besides files of the plan's own: the plan put into the planner's workbook, dispatch lists on
paper, and the edited tables as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui import plan_writer
from gui.background import ChildJob, Job
from gui.dialogs import Dialogs
from gui.dispatch_print import pages_of, save_dispatch
from gui.export import whole_or_nothing
from gui.session import Session
from gui.state import Notice
from gui.texts import count, shown, tr
from scheduler.excel.writer import LockedFile
from scheduler.issues import PlanError

if TYPE_CHECKING:
    from scheduler.excel.writeback import WrittenBack


class Papers(QObject):
    """Asks where to, and writes in the background."""

    written = Signal(object)  # the workbook that the plan was put into

    def __init__(self, window: QWidget, session: Session, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._dialogs = dialogs
        self._job: Job | ChildJob | None = None

    @property
    def busy(self) -> bool:
        """Say whether a file is being written."""
        return self._job is not None

    # --- into the planner's own workbook ------------------------------------------------------------

    @Slot()
    def write_back(self, *_: object) -> None:
        """Put the plan into the open workbook as sheets of its own; everything else in it stays as it is."""
        self._write_back(None)

    def _write_back_copy(self, *_: object) -> None:
        from scheduler.excel.writer import free_name

        for source in self._session.sources[:1]:
            self._write_back(free_name(source))

    def _write_back(self, out: Path | None) -> None:
        session, source = self._session, next(iter(self._session.sources), None)
        problem, schedule, state = session.problem, session.schedule, session.state
        if source is None or problem is None or schedule is None or state is None or self._job is not None:
            return

        def done(written: WrittenBack) -> None:
            self._job = None
            session.mark_saved(state)
            self.written.emit(written.path)
            told = [tr("The plan stands in {file} now, on sheets of its own.", file=written.path.name)]
            told += [shown(note) for note in written.notes]
            session.notice.emit(Notice("good", " ".join(told), path=written.path))

        def failed(error: Exception) -> None:
            self._job = None
            if isinstance(error, LockedFile):
                session.notice.emit(Notice("warning", shown(error.message), tr("Close it there, or write into a copy."),
                                           offers=((tr("Try &again"), self.write_back),
                                                   (tr("Write into a &copy"), self._write_back_copy))))  # fmt: skip
            elif isinstance(error, PlanError):
                session.tell(error)
            else:
                raise error

        goal = session.run.settings.profile
        session.notice.emit(Notice("info", tr("Putting the plan into {file}…", file=(out or source).name)))
        self._job = ChildJob(
            self, tr("Writing into {file}", file=source.name), plan_writer.write_back, source, out, problem, schedule,
            session.kpis, session.first_kpis, {"Workbook": source.name, **({"Goal": goal} if goal else {})},
        )  # fmt: skip
        self._job.done(done).failed(failed).start()

    # --- paper and tables ---------------------------------------------------------------------------

    @Slot()
    def print_dispatch(self) -> None:
        """Print the dispatch lists of the selected operations' machines; of all machines without a selection."""
        session = self._session
        problem, schedule = session.problem, session.schedule
        if problem is None or schedule is None:
            return
        chosen = {int(schedule.machine[k]) for k in session.selection} - {-1}
        title = tr("Dispatch list")
        if len(chosen) == 1:
            title += f" {problem.machines[min(chosen)].name}"
        path = self._ask(title, ".pdf", tr("PDF (*.pdf)"))
        if path is None:
            return
        locale = QLocale()

        def write() -> str:
            pages = pages_of(problem, schedule, chosen or None)
            whole_or_nothing(path, lambda beside: save_dispatch(problem, pages, beside, locale))
            return count(
                "The work of {n} machine is listed in {file}.",
                "The work of {n} machines is listed in {file}.",
                len(pages),
                file=path.name,
            )

        self._write(path, write)

    @Slot()
    def save_tables(self) -> None:
        """Save the workbook's tables, edits included, as a workbook of its own."""
        tables = self._session.tables
        if tables is None:
            return
        path = self._ask(tr("Tables"), ".xlsx", tr("Excel workbook (*.xlsx)"))
        if path is not None:
            from scheduler.excel.data_writer import write_tables

            def write() -> str:
                write_tables(path, tables)
                return tr("The tables with your edits are saved as {file}.", file=path.name)

            self._write(path, write)

    def _ask(self, title: str, suffix: str, kinds: str) -> Path | None:
        source = self._session.path
        if source is None or self._job is not None:
            return None
        suggested = source.with_name(f"{source.stem} {title[0].lower()}{title[1:]}{suffix}")
        path = self._dialogs.save_file(self._window, tr("Save: {what}", what=title), suggested, kinds)
        if path is None:
            return None
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        if path in (source, *self._session.sources):
            self._session.notice.emit(
                Notice(
                    "warning",
                    tr("{file} is the workbook that is open.", file=path.name),
                    tr("Choose another name, so that nothing of it is overwritten."),
                )
            )
            return None
        return path

    def _write(self, path: Path, work: Callable[[], str]) -> None:
        """Write a file on a thread; the work returns what is told of it."""
        session = self._session

        def done(words: str) -> None:
            self._job = None
            session.notice.emit(Notice("good", words, path=path))

        def failed(error: Exception) -> None:
            self._job = None
            if isinstance(error, OSError):
                error = PlanError(
                    tr("{file} could not be written: {reason}.", file=path.name, reason=error.strerror or error),
                    tr("Make room on the disk or save it in another folder."),
                )
            if not isinstance(error, PlanError):
                raise error
            session.tell(error)

        self._job = Job(self, work)
        self._job.done(done).failed(failed).start()
