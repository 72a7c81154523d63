"""Begins runs of the engine: over everything, the selection, or a stretch of time; what was done last goes before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from gui.panels.message_bar import MessageBar
from gui.panels.optimise_panel import OptimisePanel
from gui.session import Session
from gui.workbench import Workbench
from scheduler.issues import PlanError

_WAIT_MS = 50


class Optimising(QObject):
    """The commands that start the engine, and the one that stops it."""

    def __init__(
        self, parent: QObject, session: Session, workbench: Workbench, panel: OptimisePanel, messages: MessageBar
    ) -> None:
        super().__init__(parent)
        self._session, self._workbench, self._panel, self._messages = session, workbench, panel, messages

    @Slot()
    def optimise(self) -> None:
        """Look for a better plan."""
        if not self._waits(self.optimise):
            self._begin(None)

    @Slot()
    def optimise_selection(self) -> None:
        """Look for better places for the selected operations; all others stay."""
        if not self._waits(self.optimise_selection) and self._session.schedule is not None and self._session.selection:
            self._begin(self._session.selection)

    @Slot()
    def optimise_stretch(self) -> None:
        """Look for better places for what runs in the marked stretch of time; all else stays."""
        if not self._waits(self.optimise_stretch) and self._session.schedule is not None:
            free = self._workbench.stretch.wanted()
            if free:
                self._begin(free)

    @Slot()
    def stop(self) -> None:
        """Stop; the best plan is kept."""
        self._session.run.stop()

    def _waits(self, again: Callable[[], None]) -> bool:
        """Come back when what was done last is worked in."""
        if self._workbench.busy:
            QTimer.singleShot(_WAIT_MS, again)
        return self._workbench.busy

    def _begin(self, free: Sequence[int] | None) -> None:
        try:
            settings = self._panel.settings()
        except PlanError as error:
            self._session.tell(error)
            return
        self._panel.remember()
        self._messages.hide()
        self._session.optimise(settings, free)
