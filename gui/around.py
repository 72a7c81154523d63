"""Improve around a drop: the engine plans what stands near it anew, all else stays, and one undo takes both back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from gui.commands import Commands
from gui.gantt.drag import worse
from gui.panels.optimise_panel import OptimisePanel
from gui.plan_command import Dropped
from gui.session import Session
from gui.settings_store import Store
from gui.state import Notice
from gui.texts import count, tr
from gui.words import hours
from scheduler.issues import PlanError
from scheduler.kpis import Kpis
from solver.nearby import nearby

SECONDS = 4.0
"""How long the engine looks; Stop ends it sooner and keeps what it has found."""
_KEY = "drop/improve"


class Around(QObject):
    """Offers it after a drop that pushes others, or does it after every drop."""

    def __init__(
        self, parent: QObject, session: Session, store: Store, commands: Commands, panel: OptimisePanel
    ) -> None:
        super().__init__(parent)
        self._session, self._store, self._commands, self._panel = session, store, commands, panel
        self._dropped: Dropped | None = None
        self._before: Kpis | None = None
        self._always: QAction | None = None
        commands.dropped.connect(self._take_drop)
        session.run.ended.connect(self._ended)

    def use(self, improve: QAction, always: QAction) -> None:
        """Take the commands of the window; the second is a choice that is kept."""
        self._always = always
        always.setCheckable(True)
        always.setChecked(self._store.flag(_KEY, False))
        always.setToolTip(
            tr("After every drop the engine looks for a few seconds whether its neighbours can stand better")
        )
        improve.setEnabled(True)

    @Slot()
    def improve_always(self) -> None:
        """Improve around every drop from now on, or only when asked."""
        if self._always is not None:
            self._store.keep(_KEY, self._always.isChecked())

    @Slot(object)
    def _take_drop(self, dropped: Dropped) -> None:
        self._dropped = dropped
        if self._always is not None and self._always.isChecked():
            self.improve_around()
            return
        pushed = dropped.cost.moved - len(dropped.operations)
        if pushed > 0 and (worse(dropped.cost) or dropped.cost.setup_h > 0):
            words = count("The move pushed {n} operation.", "The move pushed {n} operations.", pushed)
            self._session.notice.emit(
                Notice("info", words, offers=((tr("Improve around the drop"), self.improve_around),))
            )

    @Slot()
    def improve_around(self) -> None:
        """Let the engine plan what stands near the last drop, or near the selection, anew."""
        session, dropped = self._session, self._dropped
        if session.problem is None or session.schedule is None or self._commands.why_not_now():
            return
        fresh = dropped is not None and self._commands.last_is(dropped.command)
        operations = dropped.operations if fresh and dropped is not None else session.selection
        free = nearby(session.problem, session.schedule, operations)
        if not free:
            words = (
                tr("There is nothing near it that could move.")
                if operations
                else tr("Move or select an operation first.")
            )
            session.notice.emit(Notice("info", words))
            return
        try:
            settings = replace(self._panel.settings(), seconds=SECONDS)
        except PlanError as error:
            session.tell(error)
            return
        self._before = session.kpis
        self._commands.run_text = tr("improvement around it") if fresh else tr("improvement around the selection")
        self._commands.run_merges = fresh
        session.optimise(settings, free)

    @Slot(object)
    def _ended(self, outcome: object) -> None:
        before, self._before = self._before, None
        self._commands.run_text, self._commands.run_merges = "", False
        now = self._session.kpis
        if before is None or now is None or isinstance(outcome, Exception):
            return
        gain = before.weighted_tardiness_h - now.weighted_tardiness_h
        setups = before.setup_h - now.setup_h
        changes = ((tr("weighted tardiness"), gain), (tr("setups"), setups))
        parts = [f"{what} {'−' if h > 0 else '+'}{hours(abs(h))}" for what, h in changes if abs(h) >= 0.05]
        if now is before or not parts:
            self._session.notice.emit(Notice("info", tr("No better places were found around it.")))
        else:
            self._session.notice.emit(Notice("good", tr("Improved around it: {changes}.", changes=", ".join(parts))))
