"""Why an order is late, worked out a few at a time while the window has nothing else to do."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.figures import Figures
from gui.session import Session
from scheduler.problem import Problem
from scheduler.schedule import Schedule

BUDGET_S = 0.012
WAITING = "…"


def why_late(problem: Problem, schedule: Schedule, order: int) -> str:
    """Ask the solver's explainer."""
    from solver.explain import why_late as explain

    return str(explain(problem, schedule, order))


class Reasons(QObject):
    """Keeps the reasons of one plan; asked for one that it does not know, it promises and tells later."""

    found = Signal(int)  # the order

    def __init__(
        self, session: Session, explain: Callable[[Problem, Schedule, int], str] = why_late
    ) -> None:
        super().__init__(session)
        self._session = session
        self._explain = explain
        self._known: dict[int, str] = {}
        self._wanted: dict[int, None] = {}
        self._of: Schedule | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def text(self, figures: Figures, order: int) -> str:
        """Return the reason of a late order, a dot where it is still to come, nothing for one in time."""
        if figures.schedule is None or not figures.lateness[order] > 0:
            return ""
        if figures.schedule is not self._of:
            self._of = figures.schedule
            self._known.clear()
            self._wanted.clear()
        known = self._known.get(order)
        if known is not None:
            return known
        if not self._session.run.busy:  # while the plan still changes, a reason would be gone before it is read
            self._wanted[order] = None
            self._timer.start()
        return WAITING

    @Slot()
    def _work(self) -> None:
        problem, schedule = self._session.problem, self._of
        if problem is None or schedule is None or schedule is not self._session.schedule:
            self._wanted.clear()
        until = time.perf_counter() + BUDGET_S
        done: list[int] = []
        while self._wanted and time.perf_counter() < until:
            order = next(iter(self._wanted))
            del self._wanted[order]
            assert problem is not None
            assert schedule is not None
            self._known[order] = self._explain(problem, schedule, order)
            done.append(order)
        if not self._wanted:
            self._timer.stop()
        for order in done:
            self.found.emit(order)
