"""Why an order is late: worked out for the rows in view, a few at a time, once a plan stands still."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.background import Job
from gui.figures import Figures
from gui.session import Session
from gui.texts import shown
from gui.words import capital
from scheduler.problem import Problem
from scheduler.schedule import Schedule

WAITING = "…"
BUDGET_S = 0.008


class Explains(Protocol):
    """What is needed of `solver.explain.Explainer`."""

    def why_late(self, order: int) -> Any:
        """Return the reason of one order; its `sentence` is shown."""


def explainer(problem: Problem, schedule: Schedule) -> Explains:
    """Make the solver's explainer for one plan."""
    from solver.explain import Explainer

    return Explainer(problem, schedule)


class Reasons(QObject):
    """Keeps the reasons of one plan; asked for one that it does not know, it promises and tells later."""

    found = Signal()

    def __init__(self, session: Session, make: Callable[[Problem, Schedule], Explains] = explainer) -> None:
        super().__init__(session)
        self._session = session
        self._make = make
        self._of: Schedule | None = None
        self._explainer: Explains | None = None
        self._known: dict[int, str] = {}
        self._wanted: dict[int, None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def text(self, figures: Figures, order: int) -> str:
        """Return the reason of a late order, a dot where it is still to come, nothing for one in time."""
        schedule = figures.schedule
        if schedule is None or not figures.lateness[order] > 0:
            return ""
        # While the plan still changes, a reason would be gone before it is read.
        if schedule is not self._of and not self._session.run.busy:
            self._begin(figures.problem, schedule)
        if schedule is not self._of:
            return WAITING
        if order not in self._known:
            self._wanted[order] = None
            if self._explainer is not None:
                self._timer.start()
        return self._known.get(order, WAITING)

    def _begin(self, problem: Problem, schedule: Schedule) -> None:
        """Let the explainer learn the plan on a thread."""
        self._of, self._explainer, self._known, self._wanted = schedule, None, {}, {}

        def take(made: Explains) -> None:
            if schedule is self._of:
                self._explainer = made
                self._timer.start()

        Job(self, lambda: self._make(problem, schedule)).done(take).start()

    @Slot()
    def _work(self) -> None:
        until = time.perf_counter() + BUDGET_S
        told = False
        while self._wanted and self._explainer is not None and time.perf_counter() < until:
            order = next(iter(self._wanted))
            del self._wanted[order]
            self._known[order] = capital(shown(self._explainer.why_late(order).sentence))
            told = True
        if not self._wanted or self._explainer is None:
            self._timer.stop()
        if told:
            self.found.emit()
