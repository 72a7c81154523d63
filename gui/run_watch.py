"""Follows the engine: looks into its mailbox, keeps the curve, hands better plans on at a calm pace."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.background import Job
from scheduler.edit import only_free
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.progress import Progress, Status
from solver.settings import SolveSettings

LOOK_MS = 100
SHOW_EVERY_S = 0.25
AT_ONCE = 300
"""So many operations are held in a moment; more on a thread."""
GIVE_UP_S = 20.0
"""An engine that has not ended so long after Stop is ended by us; its best plan is already here."""


class RunState(Enum):
    """What the engine is doing, as far as the window is concerned."""

    IDLE = "idle"
    RUNNING = "running"
    STOPPING = "stopping"


class Run(Protocol):
    """What the window needs of `solver.run.SolveRun`."""

    def start(self) -> Any:
        """Begin; returns at once."""

    def updates(self) -> list[Progress]:
        """Drain the messages."""

    def stop(self) -> None:
        """Ask for an early end with the best plan so far."""

    def kill(self) -> None:
        """End it now."""

    @property
    def finished(self) -> bool:
        """Say whether it has ended."""

    def result(self) -> Any:
        """Return the SolveResult, or raise what went wrong."""


class Runner(Protocol):
    """Makes a run; tests put their own in its place."""

    def __call__(self, problem: Problem, settings: SolveSettings, start_plan: Schedule | None) -> Run:
        """Make a run that has not begun."""


def engine(problem: Problem, settings: SolveSettings, start_plan: Schedule | None) -> Run:
    """Make the real run, in a child process."""
    from solver.run import SolveRun

    return SolveRun(problem, settings, start_plan)


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One moment of the search: the levels of the best plan, and below what no plan can get."""

    seconds: float
    levels: tuple[float, ...]
    bounds: tuple[float, ...]


class RunWatch(QObject):
    """One run at a time, seen from the window's thread."""

    state_changed = Signal()
    progressed = Signal()
    better = Signal(object)  # Progress with a schedule
    ended = Signal(object)  # SolveResult, or the exception

    def __init__(self, parent: QObject, runner: Runner = engine) -> None:
        super().__init__(parent)
        self.state = RunState.IDLE
        self.settings = SolveSettings()
        self.part = 0  # operations that may move, where not all may
        self.progress: Progress | None = None
        self.first: Progress | None = None  # the message with the first plan
        self.curve: list[CurvePoint] = []
        self.improvements = 0
        self.last_improvement_s: float | None = None
        self._runner = runner
        self._run: Run | None = None
        self._holding: Job | None = None  # holds what may not move, before a run
        self._fresh: Progress | None = None
        self._shown_at = 0.0
        self._began_at = 0.0
        self._stop_at = 0.0
        self._killed = False
        self._took = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Say whether an engine runs."""
        return self.state is not RunState.IDLE

    @property
    def elapsed_s(self) -> float:
        """Return how long the run has taken so far, or took."""
        return time.monotonic() - self._began_at if self.busy else self._took

    def start(
        self, problem: Problem, settings: SolveSettings, start_plan: Schedule | None,
        free: Collection[int] | None = None,
    ) -> None:  # fmt: skip
        """Begin a run; one that is still going on must have ended before.

        Where only `free` operations may move, all others are held: what the engine then proves holds for no other
        plan, and is not told.
        """
        assert not self.busy
        self.part = 0 if free is None else len(free)
        self.settings = settings
        self.progress = self.first = self._fresh = None
        self.curve, self.improvements, self.last_improvement_s = [], 0, None
        self._began_at = time.monotonic()
        self._shown_at = 0.0
        self._killed = False
        if free is None or start_plan is None:
            self._begin(problem, start_plan)
        elif len(problem.operations) <= AT_ONCE:
            self._begin(only_free(problem, start_plan, free), start_plan)
        else:
            job = Job(self, lambda: only_free(problem, start_plan, free))

            def held(part: Problem) -> None:
                if self._holding is job:  # else called off
                    self._begin(part, start_plan)

            self._holding = job
            job.done(held).start()
        self._enter(RunState.RUNNING)

    def _begin(self, problem: Problem, start_plan: Schedule | None) -> None:
        self._holding = None
        self._run = self._runner(problem, self.settings, start_plan)
        self._run.start()
        self._timer.start()
        if self.state is RunState.STOPPING:
            self._run.stop()

    def stop(self) -> None:
        """Ask for the end; answers at once, the best plan is kept."""
        if self.state is RunState.RUNNING:
            self._stop_at = time.monotonic()
            if self._run is not None:
                self._run.stop()
            self._enter(RunState.STOPPING)

    def abandon(self) -> None:
        """End the engine now and forget the run; for closing the window or the file."""
        if self._run is not None and self.busy:
            self._run.kill()
        self._finish()

    def forget(self) -> None:
        """End the engine and empty the curve; for another workbook."""
        self.abandon()
        self.progress = self.first = None
        self.curve, self.improvements, self.last_improvement_s = [], 0, None

    @Slot()
    def look(self) -> None:
        """Take what the engine has said since the last look."""
        run = self._run
        if run is None:
            return
        finished = run.finished  # asked first: what comes between the two questions is not lost
        for message in run.updates():
            self._take(message)
        now = time.monotonic()
        if finished:
            self._end(run)
        elif now - self._shown_at >= SHOW_EVERY_S:
            self._shown_at = now
            self._show()
            if self.state is RunState.STOPPING and now - self._stop_at > GIVE_UP_S and not self._killed:
                self._killed = True
                run.kill()

    def _take(self, message: Progress) -> None:
        if self.part:
            message = replace(message, bound={}, level_bounds=(0.0,) * len(message.level_bounds))
        if message.schedule is not None:
            self._fresh = message
            self.first = self.first or message
            self.improvements += 1
            self.last_improvement_s = message.seconds
        self.progress = message
        if message.levels:
            self.curve.append(CurvePoint(message.seconds, message.levels, message.level_bounds))

    def _show(self) -> None:
        fresh, self._fresh = self._fresh, None
        if fresh is not None:
            self.better.emit(fresh)
        self.progressed.emit()

    def _end(self, run: Run) -> None:
        self._show()
        outcome: Any
        try:
            outcome = run.result()
            if self.part:
                proved = outcome.status is Status.OPTIMAL
                outcome = replace(
                    outcome,
                    bound={},
                    level_bounds=(0.0,) * len(outcome.level_bounds),
                    status=Status.FEASIBLE if proved else outcome.status,
                )
            if outcome.levels:  # the last bounds may come with the result alone
                self.curve.append(CurvePoint(self.elapsed_s, outcome.levels, outcome.level_bounds))
        except Exception as error:  # the session tells what is the planner's and what is ours
            outcome = error
        self._finish()
        self.ended.emit(outcome)

    def _finish(self) -> None:
        self._timer.stop()
        self._holding = None
        if self.busy:
            self._took = time.monotonic() - self._began_at
            self._run = None
            self._enter(RunState.IDLE)

    def _enter(self, state: RunState) -> None:
        self.state = state
        self.state_changed.emit()
