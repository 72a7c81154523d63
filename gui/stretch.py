"""A stretch of time: marked above the chart, or from the first to the last selected operation; what runs in it."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Slot

from gui.actions import Actions
from gui.session import Session
from gui.state import Notice
from gui.texts import count, tr
from gui.words import moment


class Stretch(QObject):
    """Tells what works in the marked time, and offers what can be done with it."""

    def __init__(self, parent: QObject, session: Session, chart: Any) -> None:
        super().__init__(parent)
        self._session, self._chart = session, chart
        self.actions: Actions | None = None
        chart.stretch_marked.connect(self._marked)
        session.problem_changed.connect(chart.clear_stretch)

    @property
    def span(self) -> tuple[int, int] | None:
        """Return the marked time; without a mark that of the selection; None where nothing is selected either."""
        plan, chosen = self._session.schedule, list(self._session.selection)
        if self._chart.stretch is not None:
            first, end = self._chart.stretch
            return int(first), int(end)
        if plan is None or not chosen or plan.machine[chosen].max() < 0:
            return None
        return int(plan.setup_start[chosen].min()), int(plan.end[chosen].max())

    @property
    def operations(self) -> tuple[int, ...]:
        """Return what is worked on at any time of the stretch, on all machines."""
        plan, span = self._session.schedule, self.span
        if plan is None or span is None:
            return ()
        inside = (plan.machine >= 0) & (plan.end > span[0]) & (plan.setup_start < span[1])
        return tuple(np.flatnonzero(inside).tolist())

    def wanted(self) -> tuple[int, ...]:
        """Return the operations of the stretch; where there is none, say how one is marked."""
        found = self.operations
        if not found:
            words = tr("Nothing runs in the marked time.") if self.span is not None else tr("No time is marked.")
            remedy = tr("Drag over the hours above the chart, or select the first and the last operation of it.")
            self._session.notice.emit(Notice("info", words, remedy))
        return found

    @Slot()
    def select_stretch(self) -> None:
        """Select what is worked on in the stretch, on all machines."""
        found = self.wanted()
        if found:
            self._session.select(found, self)

    @Slot()
    def _marked(self) -> None:
        problem, stretch = self._session.problem, self._chart.stretch
        if problem is None or stretch is None or self.actions is None:
            return
        found = self.operations
        words = tr("Marked: {start} to {end}.", start=moment(problem.clock, stretch[0]),
                   end=moment(problem.clock, stretch[1]))  # fmt: skip
        if not found:
            self._session.notice.emit(Notice("info", f"{words} {tr('Nothing runs in it.')}"))
            return
        runs = count("{n} operation runs in it.", "{n} operations run in it.", len(found))
        offers = ((tr("&Optimise them"), self.actions["optimise_stretch"].trigger),
                  (tr("&Select them"), self.actions["select_stretch"].trigger))  # fmt: skip
        self._session.notice.emit(Notice("info", f"{words} {runs}", offers=offers))
