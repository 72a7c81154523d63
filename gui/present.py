"""The line of the present moves with the clock; where the present is not in the plan, there is no line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from gui.session import Session
from gui.state import Notice
from gui.texts import tr
from gui.words import moment

LOOK_MS = 15_000
"""A minute of the plan is a minute of the clock: looked at four times in it."""


class Present(QObject):
    """Tells the chart where the clock stands."""

    def __init__(
        self, parent: QObject, session: Session, chart: Any, clock: Callable[[], datetime] = datetime.now
    ) -> None:
        super().__init__(parent)
        self._session, self._chart, self.clock = session, chart, clock
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.plan_changed.connect(self.look)

    @property
    def minute(self) -> int | None:
        """Return the present as a minute of the plan, which may lie before or behind it; None without a problem."""
        problem = self._session.problem
        return None if problem is None else problem.clock.minute(self.clock())

    @Slot()
    def look(self) -> None:
        """Move the line to where the clock stands; a plan that has not begun, or is over, has none."""
        minute, plan = self.minute, self._session.schedule
        if minute is None:
            return
        end = 0 if plan is None else int(plan.end.max(initial=0))
        inside = minute if 0 <= minute <= end else None
        if inside != self._chart.now_min:
            self._chart.set_now(inside)

    @Slot()
    def go_to_now(self) -> None:
        """Bring the present into view; where it is not in the plan, say so and go to the nearer end."""
        minute, problem = self.minute, self._session.problem
        if minute is None or problem is None:
            return
        self.look()
        if self._chart.now_min is not None:
            self._chart.go_to_now()
            return
        words = tr("This plan is over; it shows its end.")
        if minute < 0:
            words = tr("This plan begins {time}; it shows its beginning.", time=moment(problem.clock, 0))
        self._session.notice.emit(Notice("info", words))
        plan = self._session.schedule
        self._chart.go_to(0 if minute < 0 or plan is None else int(plan.end.max(initial=0)))
