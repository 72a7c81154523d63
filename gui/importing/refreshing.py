"""The files were saved in Excel: read again in the background, compared, and offered to be taken over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.background import Job
from gui.commands import Commands
from gui.importing.changes_view import ChangesDialog
from gui.importing.takeover import TakenOver, changed_since, take_over, with_faults
from gui.importing.watching import Watcher
from gui.session import Session
from gui.state import Notice, PlanState, Reading
from gui.texts import count, shown, tr
from scheduler.difference import Difference
from scheduler.excel.load import How
from scheduler.issues import PlanError

LOOK_MS = 50
AGAIN_MS = 1_500
_TRIES = 20
"""A file that Excel is still writing, or holds shut, is tried so often."""


def read_again(paths: Sequence[Path], how: How, now: datetime) -> Any:
    """Begin to read files once more, with the clock where it stood."""
    from scheduler.excel.load import start_load

    return start_load(paths, now, how)


class Refresher(QObject):
    """Keeps the window in touch with the files that it shows."""

    faults_wanted = Signal()  # the files have faults that the planner wants to see

    def __init__(
        self, window: QWidget, session: Session, commands: Commands, watcher: Watcher | None = None,
        reader: Callable[[Sequence[Path], How, datetime], Any] = read_again,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._session, self._commands = window, session, commands
        self.watcher = watcher or Watcher(self)
        self._reader = reader
        self._child: Any = None
        self._as: tuple[How, str] | None = None  # the way and the name of a reading that the planner has asked for
        self._when = ""
        self._names: list[str] = []
        self._tries = 0
        self.offered: tuple[Difference, Any] | None = None
        self.dialog: ChangesDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._read)
        self.watcher.saved.connect(self._saved)
        session.problem_changed.connect(self._another)

    def close(self) -> None:
        """Stop watching; for the end of the program."""
        self._drop()
        self.watcher.watch(())

    @Slot()
    def _another(self) -> None:
        behind = self._child is not None or self._again.isActive()
        self._drop()
        self.offered = None
        if self.dialog is not None:
            self.dialog.close()
        reading = self._session.reading
        paths = () if reading is None else reading.paths
        if paths != self.watcher.paths or not paths:
            self.watcher.watch(paths)
        elif behind:  # what was saved meanwhile is still to be looked at
            self._again.start()

    @Slot()
    def look_again(self) -> None:
        """Look whether the files say something else by now, as after a project was opened."""
        reading = self._session.reading
        if reading is not None and self._session.problem is not None and all(p.exists() for p in reading.paths):
            self._saved(reading.paths)

    def _drop(self) -> None:
        self._timer.stop()
        self._again.stop()
        if self._child is not None:
            self._child.kill()
        self._child = self._as = None

    # --- reading ------------------------------------------------------------------------------------

    @Slot(object)
    def _saved(self, changed: tuple[Path, ...]) -> None:
        self._tries = 0
        here = [path for path in changed if path.exists()]
        when = max((path.stat().st_mtime for path in here), default=datetime.now().timestamp())
        self._when = f"{datetime.fromtimestamp(when):%H:%M}"
        self._names = [path.name for path in changed]
        wanted = self._as
        self._drop()
        if wanted is not None:  # the planner's wish first, from the newer file
            self.read_as(*wanted)
        else:
            self._read()

    @Slot()
    def _read(self) -> None:
        session, reading = self._session, self._session.reading
        if reading is None:
            return
        if session.loading is not None or self._as is not None:
            self._again.start()  # once that is through
            return
        how = replace(reading.how, follow=True)
        if session.problem is None:  # there is nothing to lose: the list of faults follows the file
            session.open(reading.paths[0], how, reading.paths, tr("{files} read again", files=self._named()))
            return
        self._child = self._reader(reading.paths, how, session.problem.plan_start)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        child = self._child
        if child is None or not child.finished:
            return
        self._timer.stop()
        self._child = None
        other = self._as
        if other is None or child.error is not None:
            self._as = None
        if other is not None and child.error is None:
            self.take_reading(child.answer, *other)
        elif other is not None and isinstance(child.error, PlanError):
            self._session.tell(child.error)
        elif isinstance(child.error, PlanError):
            self._tries += 1
            if self._tries < _TRIES:
                self._again.start()
            else:
                words = tr("{files} was saved {when} and cannot be read: {reason}", files=self._named(),
                           when=self._when, reason=child.error.message)  # fmt: skip
                self._session.notice.emit(Notice("warning", words, child.error.remedy))
        elif child.error is not None:
            raise child.error
        elif child.answer.problem is None:
            words = count(
                "{files} was saved {when} and has {n} error now. The plan stays as it is.",
                "{files} was saved {when} and has {n} errors now. The plan stays as it is.",
                sum(issue.rows for issue in child.answer.errors), files=self._named(), when=self._when,
            )  # fmt: skip
            offer = (tr("Show the errors"), partial(self._show_errors, child.answer, None))
            self._session.notice.emit(Notice("warning", words, offers=(offer,)))
        else:
            self._compare(child.answer)

    def _named(self) -> str:
        if len(self._names) == 1:
            return self._names[0]
        return count("{file} and {n} more", "{file} and {n} more", len(self._names) - 1, file=self._names[0])

    def _show_errors(self, loaded: Any, how: How | None, *_: object) -> None:
        session, reading, state = self._session, self._session.reading, self._session.state
        if reading is None:
            return
        if state is None:
            how = how or replace(reading.how, mends=loaded.mends)
            session.take(loaded, Reading(reading.paths, how, loaded.understanding, loaded.left_out))
            return

        def done(after: PlanState) -> None:
            if not state.still(session.state):
                self._show_errors(loaded, how)
            elif not self._commands.idle:
                self._later()
            else:
                self.offered = None
                self._commands.show_state(tr("faults of {file}", file=reading.paths[0].name), after)
                self.faults_wanted.emit()
                words = count(
                    "The file has {n} error; the plan is still the one before.",
                    "The file has {n} errors; the plan is still the one before.",
                    sum(issue.rows for issue in loaded.errors),
                )
                session.notice.emit(
                    Notice(
                        "warning",
                        words,
                        tr("Mend the red lines under Faults, mend them in Excel, or undo."),
                    )
                )

        Job(self, lambda: with_faults(state, loaded, how)).done(done).start()

    def _later(self) -> None:
        words = self._commands.why_not_now() or tr("Nothing was changed.")
        self._session.notice.emit(Notice("info", words, tr("Then please try that again.")))

    @property
    def wished(self) -> How | None:
        """Return the way in which the planner has asked to have the files read; None once they are."""
        return None if self._as is None else self._as[0]

    # --- read in another way ------------------------------------------------------------------------

    def read_as(self, how: How, name: str) -> None:
        """Read the same files in another way and keep the plan as far as it holds; one step of that name."""
        session, reading = self._session, self._session.reading
        if reading is None or session.problem is None:
            return
        self._drop()
        self._as = (how, name)
        self._child = self._reader(reading.paths, how, session.problem.plan_start)
        self._timer.start()

    def take_reading(self, loaded: Any, how: How, name: str) -> None:
        """Work another reading of the same files into problem and plan; where it cannot be planned, show its faults."""
        session, state = self._session, self._session.state
        if state is None or state.reading is None or loaded.problem is None:
            self._as = None
            self._show_errors(loaded, how)
            return

        def done(found: TakenOver) -> None:
            if self._as is not None and self._as[0] is not how:
                return  # the planner has wished for more meanwhile, this included
            if not state.still(session.state):
                self.take_reading(loaded, how, name)  # the planner has worked on: once more, from there
                return
            self._as = None
            if not self._commands.idle:
                self._later()
                return
            self.offered = None
            self._commands.show_state(name, found.state)
            if found.clash:
                words = tr("The plan cannot follow: {clash}", clash=found.clash)
                session.notice.emit(Notice("warning", words, tr("Press Optimise for a new plan, or undo.")))

        def work() -> TakenOver:
            difference = changed_since(state, loaded)
            return take_over(state, difference, range(len(difference.changes)), loaded, how)

        Job(self, work).done(done).start()

    # --- comparing ----------------------------------------------------------------------------------

    def _compare(self, loaded: Any) -> None:
        state = self._session.state
        if state is None:
            return

        def compared(difference: Difference) -> None:
            now = self._session.state
            if now is None or now.reading is not state.reading:
                return
            if now.problem is not state.problem:  # the planner has worked on in the meantime
                self._compare(loaded)
            else:
                self._offer(difference, loaded)

        Job(self, lambda: changed_since(state, loaded)).done(compared).start()

    def _offer(self, difference: Difference, loaded: Any) -> None:
        self.offered = (difference, loaded)
        if difference:
            words = tr(
                "{files} was saved {when}: {summary}.",
                files=self._named(),
                when=self._when,
                summary=difference.summary,
            )
            self._session.notice.emit(
                Notice("warning", words, offers=((tr("&Show the changes"), self.show_changes),
                                                 (tr("&Take all over"), self.take_all)))
            )  # fmt: skip
            return
        if self.dialog is not None:
            self.dialog.close()
        if self._session.errors:  # those of a file that is whole again
            self.take(())

    @Slot()
    def show_changes(self, *_: object) -> None:
        """Show what has changed, to be taken over in part."""
        if self.offered is None:
            return
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = ChangesDialog(
            self._window, tr("{files} was saved {when}", files=self._named(), when=self._when), self.offered[0]
        )
        self.dialog.taken.connect(self.take)
        self.dialog.destroyed.connect(self._dialog_gone)
        self.dialog.show()

    @Slot()
    def _dialog_gone(self) -> None:
        self.dialog = None

    # --- taking over --------------------------------------------------------------------------------

    @Slot()
    def take_all(self, *_: object) -> None:
        """Take all changes over."""
        if self.offered is not None:
            self.take(range(len(self.offered[0].changes)))

    @Slot(object)
    def take(self, numbers: Sequence[int]) -> None:
        """Take changes over, as one step of the history."""
        session, state = self._session, self._session.state
        if self.offered is None or state is None:
            return
        if not self._commands.idle:
            session.notice.emit(Notice("info", self._commands.why_not_now(), tr("Then take the changes over."),
                                       offers=((tr("&Take all over"), self.take_all),)))  # fmt: skip
            return
        difference, loaded = self.offered
        if difference.current is not state.problem:
            self._compare(loaded)
            return
        chosen = tuple(numbers)

        def done(found: TakenOver) -> None:
            if state.still(session.state) and self._commands.idle:
                self._show(state, found, len(chosen))
            else:
                self._compare(loaded)  # the planner has worked on in the meantime: ask again

        Job(self, lambda: take_over(state, difference, chosen, loaded)).done(done).start()

    def _show(self, before: PlanState, found: TakenOver, changes: int) -> None:
        self.offered = None
        session = self._session
        files = self._named()
        read = count("{n} change of {files}", "{n} changes of {files}", changes, files=files)
        name = read if changes else tr("{files} read again", files=files)
        self._commands.show_state(name, found.state)
        if not changes:
            if not session.errors:
                session.notice.emit(
                    Notice(
                        "good",
                        tr(
                            "{files} was saved {when} and has no errors now.",
                            files=self._named(),
                            when=self._when,
                        ),
                    )
                )
            return
        names = "; ".join(shown(name) for name in found.lost[:3])
        lost = tr("No longer fits: {names}.", names=names) if found.lost else ""
        if found.clash:
            words = tr("The changes were taken over, but the plan cannot follow: {clash}", clash=found.clash)
            remedy = tr("Press Optimise for a new plan, or undo.")
            session.notice.emit(Notice("warning", f"{words} {lost}".rstrip(), remedy))
            return
        told = [count("{n} change taken over.", "{n} changes taken over.", changes)]
        if found.moved:
            told.append(count("{n} operation moved for it.", "{n} operations moved for it.", found.moved))
        told.append(lost)
        if before.schedule is not None:
            told.append(tr("Press Optimise to plan what is new as well as can be."))
        session.notice.emit(Notice("good", " ".join(part for part in told if part)))
