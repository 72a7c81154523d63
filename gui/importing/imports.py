"""Puts the import together for one window: when the mapping screen opens, what it hands over, and the mends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from gui.background import Job
from gui.dialogs import Dialogs
from gui.importing.page import ImportPage
from gui.importing.refreshing import Refresher
from gui.panels.issues_panel import IssuesPanel
from gui.session import Session
from gui.state import Notice, Reading
from gui.texts import count, noop, tr
from gui.words import capital
from scheduler.excel.load import STRUCTURE, How
from scheduler.issues import Mend, PlanError
from scheduler.plan_file import SUFFIX as PROJECT_SUFFIX

_COPIES = noop("Excel workbook (*.xlsx *.xlsm)")
_UNCLEAR = (*STRUCTURE, "doubtful-column", "ambiguous-dates", "ambiguous-numbers", "nothing-to-plan")
"""Faults that are about how a file is read, not about one of its cells."""


class MendCommand(QUndoCommand):
    """Files that cannot be planned yet, read in another way; undo reads them as before."""

    def __init__(self, read: Callable[[How, str], None], name: str, before: How, after: How) -> None:
        super().__init__(f"{capital(name)}\n{name}")
        self._read, self._name = read, name
        self._before, self._after = before, after

    def redo(self) -> None:
        """Override QUndoCommand.redo."""
        self._read(self._after, self._name)

    def undo(self) -> None:
        """Override QUndoCommand.undo."""
        self._read(self._before, tr("{name} taken back", name=self._name))


class Imports(QObject):
    """The mapping screen of a window and the mends of its files."""

    changed = Signal()  # the mapping screen opens or closes

    def __init__(
        self, window: QWidget, session: Session, dialogs: Dialogs, mappings: Path | None = None,
        page: Callable[[Dialogs], ImportPage] = ImportPage,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._session = session
        self.active = False
        self.stack: QUndoStack | None = None
        self.refresher: Refresher | None = None
        self.page = page(dialogs)
        self._dialogs = dialogs
        self._marking: Any = None
        self._panels: list[IssuesPanel] = []
        session.base_how = How(store=mappings)
        session.asker = self.asks
        self.page.imported.connect(self._take)
        self.page.cancelled.connect(self._close)
        self.page.told.connect(session.tell)
        session.loading_changed.connect(self._loading)

    # --- the mapping screen -------------------------------------------------------------------------

    def asks(self, loaded: Any, reading: Reading) -> bool:
        """Open the mapping screen where files were read that need it; say whether they did."""
        unclear = loaded.problem is None and any(issue.code in _UNCLEAR for issue in loaded.issues)
        open_questions = any(question.id not in reading.how.answers for question in loaded.questions)
        if not (unclear or open_questions):
            return False
        self._show(reading.paths, reading.how)
        return True

    @Slot()
    def show_reading(self) -> None:
        """Show how the open files were read, to look at it or to change it."""
        reading, session = self._session.reading, self._session
        if reading is None or session.run.busy:
            return
        gone = [path.name for path in reading.paths if not path.exists()]
        if gone:
            session.notice.emit(
                Notice(
                    "warning", tr("{file} is not there any more.", file=gone[0]), tr("Open it from where it is now.")
                )
            )
            return
        self._show(reading.paths, reading.how, session.problem.plan_start if session.problem is not None else None)

    def add(self, paths: Sequence[Path]) -> bool:
        """Read some more files together with those on the mapping screen; False where it is not seen."""
        if not self.active or any(path.suffix.lower() == PROJECT_SUFFIX for path in paths):
            return False
        self._show(tuple(dict.fromkeys((*self.page.paths, *paths))), self.page.how)
        return True

    def _show(self, paths: Sequence[Path], how: How, now: datetime | None = None) -> None:
        self.active = True
        self.page.open(paths, how, now)
        self.changed.emit()

    @Slot()
    def _close(self) -> None:
        if self.active:
            self.active = False
            self.page.close_files()
            self.changed.emit()

    @Slot()
    def _loading(self) -> None:
        if self._session.loading is not None:  # something else is opened
            self._close()

    def serve(self, panel: IssuesPanel) -> None:
        """Do what a list of faults asks for."""
        panel.mends_wanted.connect(self.mend)
        panel.take_back_wanted.connect(self.take_back)
        panel.leave_out_wanted.connect(self.leave_out)
        panel.reading_wanted.connect(self.show_reading)
        panel.copy_wanted.connect(self.mark_copy)
        self._panels.append(panel)

    # --- a copy with the faults marked --------------------------------------------------------------

    @Slot()
    def mark_copy(self) -> None:
        """Ask where to, then write a copy of the file with its faults marked and commented."""
        from scheduler.excel.annotate import annotated_name, start_annotate

        session, reading = self._session, self._session.reading
        if reading is None or self._marking is not None:
            return
        path, issues = reading.paths[0], session.issues
        wanted = self._dialogs.save_file(self.page, tr("Mark the faults in a copy"), annotated_name(path), tr(_COPIES))
        if wanted is None:
            return

        def done(written: Path) -> None:
            self._marking = None
            session.notice.emit(Notice("good", tr("The faults are marked in {file}.", file=written.name), path=written))

        def failed(error: Exception) -> None:
            self._marking = None
            if not isinstance(error, PlanError):
                raise error
            session.tell(error)

        self._marking = Job(self, lambda: start_annotate(path, issues, wanted).result())
        self._marking.done(done).failed(failed).start()

    def close(self) -> None:
        """Let go of everything; for the end of the program."""
        self.page.close_files()
        for panel in self._panels:
            panel.detail.peek.let_go()

    @Slot(object, object, object)
    def _take(self, loaded: Any, paths: tuple[Path, ...], how: How) -> None:
        self._close()
        before = self._session.reading
        same = before is not None and before.paths == paths and self._session.schedule is not None
        if same and self.refresher is not None:
            self.refresher.take_reading(loaded, how, tr("another reading of {file}", file=paths[0].name))
            return
        self._session.take(loaded, Reading(paths, how, loaded.understanding, loaded.left_out),
                           tr("another reading of {file}", file=paths[0].name))  # fmt: skip

    # --- mends --------------------------------------------------------------------------------------

    @property
    def mends(self) -> tuple[Mend, ...]:
        """Return the mends of the open files."""
        reading = self._session.reading
        return () if reading is None else reading.how.mends

    @Slot(object)
    def mend(self, mends: Iterable[Mend]) -> None:
        """Read the files again with some more mends."""
        chosen = [mend for mend in mends if mend not in self.mends]
        if chosen:
            self._again(lambda how: replace(how, mends=(*how.mends, *chosen)), _mend_words(chosen))

    @Slot(object)
    def take_back(self, mends: Iterable[Mend]) -> None:
        """Read the files again without some mends."""
        gone = list(mends)
        kept = tuple(mend for mend in self.mends if mend not in gone)
        if gone:
            self._again(lambda how: replace(how, mends=kept), tr("{mend} taken back", mend=_mend_words(gone)))

    @Slot(bool)
    def leave_out(self, on: bool) -> None:
        """Plan without the rows that are at fault, or stop at them again."""
        self._again(
            lambda how: replace(how, skip_bad=on), tr("rows with faults left out") if on else tr("no rows left out")
        )

    def _again(self, change: Callable[[How], How], name: str) -> None:
        session, reading = self._session, self._session.reading
        if reading is None:
            return
        if session.run.busy:
            session.notice.emit(
                Notice("info", tr("The engine is looking for a better plan. Stop it to mend the files."))
            )
            return
        if session.loading is not None and not session.loading.quiet:
            return
        wished = self.refresher.wished if self.refresher is not None else None  # what is being read right now
        before = wished or session.how_in_reading or reading.how
        how = change(before)
        if self.refresher is not None and session.schedule is not None:
            self.refresher.read_as(how, name)
        elif self.stack is not None and session.facts is None:
            self.stack.push(MendCommand(self._reread, name, before, how))
        else:
            self._reread(how, name)

    def _reread(self, how: How, name: str) -> None:
        reading = self._session.reading
        if reading is not None:
            self._session.open(reading.paths[0], how, reading.paths, name)


def _mend_words(mends: Sequence[Mend]) -> str:
    if len(mends) == 1:
        return tr("mend of {sheet}!{cell}", sheet=mends[0].sheet, cell=mends[0].cell)
    return count("mend of {n} fault", "mend of {n} faults", len(mends))
