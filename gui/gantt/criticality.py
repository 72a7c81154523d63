"""Slack and critical paths for a view: worked out on a thread when something that shows needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gui.background import Job
from gui.gantt.columns import Ints
from solver.slack import critical_path, slack

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

_AT_ONCE = 300
"""So many operations are worked out without a thread."""
_REST_MS = 40


class Criticality(QObject):
    """One answer at a time; one that has become old is thrown away."""

    def __init__(self, view: GanttView) -> None:
        """Begin without an answer."""
        super().__init__(view)
        self._view = view
        self._slack_job: Job | None = None
        self._path_job: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look_for_path)
        view.selection_changed.connect(self.selection_changed)
        view.critical_wanted.connect(self.selection_changed)

    @Slot()
    def plan_changed(self) -> None:
        """Work out anew what shows, for another plan."""
        self._view.set_critical_path(())
        self.look_for_slack()
        self.selection_changed()

    @Slot()
    def selection_changed(self, _chosen: object = None) -> None:
        """Look for another path a moment later: arrows pass many operations by."""
        self._view.set_critical_path(())
        self._rest.start()

    def look_for_slack(self) -> None:
        """Work the slack out if the colours or the search need it and it is not known."""
        view, scene = self._view, self._view.scene
        if scene is None or scene.schedule is None or view.slack() is not None or not view.wants_slack():
            return
        problem, schedule = scene.problem, scene.schedule
        if len(problem.operations) <= _AT_ONCE:
            view.set_slack(schedule, slack(problem, schedule))
            return

        def done(found: Ints) -> None:
            if self._slack_job is job:
                self._slack_job = None
                view.set_slack(schedule, found)

        self._slack_job = job = Job(self, lambda: slack(problem, schedule))
        job.done(done).start()

    @Slot()
    def _look_for_path(self) -> None:
        """Look for the critical path of the one order that is selected."""
        view, scene = self._view, self._view.scene
        self._path_job = None
        if scene is None or scene.schedule is None or not view.shows_critical or not view.selection:
            return
        orders = {scene.problem.operations[op].order for op in view.selection}
        order = orders.pop()
        if orders or scene.order_end[order] < 0:
            return
        problem, schedule = scene.problem, scene.schedule
        if len(problem.operations) <= _AT_ONCE:
            view.set_critical_path(critical_path(problem, schedule, order))
            return

        def done(found: tuple[int, ...]) -> None:
            if self._path_job is job:
                self._path_job = None
                view.set_critical_path(found)

        self._path_job = job = Job(self, lambda: critical_path(problem, schedule, order))
        job.done(done).start()
