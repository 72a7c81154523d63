"""Saving the plan: tables on a thread, pictures from the chart; never half a file, and a sentence when it fails."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Slot
from PySide6.QtWidgets import QWidget

from gui import plan_writer
from gui.background import ChildJob, Job
from gui.dialogs import Dialogs
from gui.gantt import export as pictures
from gui.gantt.export import WholePlan
from gui.session import Session
from gui.settings_store import Store
from gui.state import Notice, PlanState
from gui.texts import count, noop, tr
from scheduler.issues import PlanError

PNG_SCALE = 2.0


def _png(plan: WholePlan, path: Path) -> None:
    pictures.save_png(plan, path, PNG_SCALE)


def _pdf(plan: WholePlan, path: Path, *, tiled: bool) -> None:
    letter = plan.locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    pictures.save_pdf(plan, path, "Letter" if letter else "A4", tiled=tiled)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file."""

    suffix: str
    menu: str
    filter: str
    paint: Callable[[WholePlan, Path], None] | None = None  # a picture of the chart


KINDS = (
    Kind(".xlsx", noop("&Excel workbook…"), noop("Excel workbook (*.xlsx)")),
    Kind(".csv", noop("&Table as CSV…"), noop("Table (*.csv)")),
    Kind(".json", noop("&JSON for other programs…"), noop("JSON (*.json)")),
    Kind(".png", noop("&Picture (PNG)…"), noop("Picture (*.png)"), _png),
    Kind(".svg", noop("&Drawing (SVG)…"), noop("Drawing (*.svg)"), pictures.save_svg),
    Kind(".pdf", noop("PD&F on one page…"), noop("PDF (*.pdf)"), partial(_pdf, tiled=False)),
    Kind(".pdf", noop("PDF over &several pages…"), noop("PDF (*.pdf)"), partial(_pdf, tiled=True)),
)


class Chart(Protocol):
    """What is needed of the Gantt."""

    def whole_plan(self) -> WholePlan:
        """Return all that a picture of the plan needs; it does not change any more."""


class Exporter(QObject):
    """Saves the session's plan."""

    def __init__(self, window: QWidget, session: Session, store: Store, dialogs: Dialogs, chart: Chart) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._dialogs = dialogs
        self._chart = chart
        self._target: Path | None = None  # where Save writes without asking
        self._job: ChildJob | Job | None = None
        session.problem_changed.connect(self._forget_target)

    @property
    def busy(self) -> bool:
        """Say whether a file is being written."""
        return self._job is not None

    @Slot()
    def _forget_target(self) -> None:
        self._target = None

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the file chosen before, or ask; `then` is called after it is written."""
        if self._target is not None:
            self._write(self._target, then)
        else:
            self.save_as(KINDS[0], then)

    def save_as(self, kind: Kind, then: Callable[[], None] | None = None) -> None:
        """Ask where to, then save."""
        if self._session.schedule is None or self.busy:
            return
        path = self._dialogs.save_file(self._window, tr("Save the plan"), self.suggested(kind), tr(kind.filter))
        if path is None:
            return
        if path.suffix.lower() != kind.suffix:
            path = path.with_name(path.name + kind.suffix)
        self._store.keep("export/folder", str(path.parent))
        if kind.paint is not None:
            self._draw(path, kind.paint)
        else:
            self._write(path, then)

    def suggested(self, kind: Kind) -> Path:
        """Return a name beside the workbook, or where the last plan went; never the workbook itself."""
        source = self._session.path
        stem = source.stem if source is not None else "Ganttry"
        kept = self._store.text("export/folder")
        folder = Path(kept) if kept and Path(kept).is_dir() else None
        if folder is None and source is not None and os.access(source.parent, os.W_OK) and not _is_shipped(source):
            folder = source.parent
        if folder is None:
            folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return folder / f"{stem} plan{kind.suffix}"

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        session = self._session
        problem, schedule, state = session.problem, session.schedule, session.state
        if problem is None or schedule is None or state is None or self.busy:
            return
        if any(_same_file(path, source) for source in session.sources):
            mend = tr("Choose another name, or put the plan into it (Ctrl+Shift+E): its own sheets stay.")
            session.notice.emit(
                Notice("warning", tr("{file} is the workbook the orders come from.", file=path.name), mend)
            )
            return

        def done(_: object) -> None:
            self._job = None
            if path.suffix.lower() == ".xlsx":
                self._target = path
            session.mark_saved(state)
            session.notice.emit(self._saved(state, path))
            if then is not None:
                then()

        what = tr("Saving {file}", file=path.name)
        session.notice.emit(Notice("info", f"{what}…"))
        self._job = ChildJob(
            self, what, plan_writer.write, path, problem, schedule, session.kpis, session.first_kpis, self._notes()
        )
        self._job.done(done).failed(self._fail).start()

    def _saved(self, state: PlanState, path: Path) -> Notice:
        words = tr("The plan is saved as {file}.", file=path.name)
        waiting = 0 if state.tables is None else len(state.tables.pending)
        if not waiting:
            return Notice("good", words, path=path)
        without = count(
            "{n} edit of the tables is not in it, because it waits for a fault to be mended.",
            "{n} edits of the tables are not in it, because they wait for a fault to be mended.",
            waiting,
        )
        return Notice("warning", f"{words} {without}", tr("Save the project to keep them too (File > Save project)."),
                      path=path)  # fmt: skip

    def _notes(self) -> dict[str, str]:
        session = self._session
        goal = session.run.settings.profile
        notes = {"Workbook": session.path.name if session.path is not None else "", "Goal": goal}
        return {key: value for key, value in notes.items() if value}

    def _draw(self, path: Path, paint: Callable[[WholePlan, Path], None]) -> None:
        """Paint on a thread: Qt allows it on images, drawings and PDF, and a large picture takes seconds."""
        plan = self._chart.whole_plan()

        def done(_: object) -> None:
            self._job = None
            self._session.notice.emit(Notice("good", tr("The chart is saved as {file}.", file=path.name), path=path))

        self._session.notice.emit(Notice("info", tr("Saving {file}…", file=path.name)))
        self._job = Job(self, lambda: whole_or_nothing(path, lambda beside: paint(plan, beside)))
        self._job.done(done).failed(self._fail).start()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, OSError):
            error = PlanError(
                tr("The file could not be written: {reason}.", reason=error.strerror or error),
                tr("Make room on the disk or save it in another folder."),
            )
        if not isinstance(error, PlanError):
            raise error
        self._session.tell(error)


def whole_or_nothing(path: Path, paint: Callable[[Path], None]) -> None:
    """Paint beside the file, then put it in its place in one step."""
    from scheduler.excel.writer import LockedFile

    if not path.parent.is_dir():
        raise PlanError(tr("The folder {folder} does not exist.", folder=path.parent), tr("Choose another one."))
    beside = path.with_name(f"~{path.stem}.{os.getpid()}{path.suffix}")
    try:
        paint(beside)
        try:
            os.replace(beside, path)
        except PermissionError as error:
            raise LockedFile(path) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _same_file(a: Path, b: Path) -> bool:
    try:
        return a.exists() and b.exists() and os.path.samefile(a, b)
    except OSError:
        return False


def _is_shipped(path: Path) -> bool:
    """Say whether a workbook is one of the program's own samples."""
    return path.resolve().parent == (Path(__file__).resolve().parent.parent / "samples")
