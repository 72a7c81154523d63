"""One run of the engine in a process of its own: start it, look at the latest plan, stop it, take the result.

A mailbox without Qt: nothing here waits for the engine unless asked to. Every better plan has crossed
the pipe, so a stop, a crash or a kill of the engine loses nothing.
"""

from __future__ import annotations

import threading
import time
from collections import deque

from scheduler.child import Channel, Child, ChildDied, ChildTimeout
from scheduler.issues import PlanError
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from scheduler.texts import joined, say
from solver.kernels import warm
from solver.progress import Progress, SolveResult, Status
from solver.settings import SolveSettings

STOP_GRACE_S = 0.25
"""How long a stopped engine may take to say its last word; then the best plan so far is the result."""
_OVERTIME_S = 20.0
"""How long past its time a run that hangs is left alone before it is ended."""


_compiler: Child | None = None


def _compile(channel: Channel) -> bool:
    """Compile the kernels; the target of a child that outlives single runs of the engine."""
    return warm.warm_up()


def prepare_engine() -> None:
    """See to it that the engine's kernels get compiled, in a child of their own; returns at once, may be called often.

    The engine works without them until then. The compiler goes on when the program ends: short runs would else
    never come to the end of it.
    """
    global _compiler
    if _compiler is None and warm.worth_compiling():
        _compiler = Child(_compile, what=say("The compiler of the search kernels"), outlives=True).start()


class SolveRun:
    """A run of the engine. All methods return at once, except `wait` and `result`."""

    def __init__(self, problem: Problem, settings: SolveSettings, start_plan: Schedule | None = None) -> None:
        """Prepare a run; `start_plan` is a plan to begin from, if there is one."""
        from solver.engine import plan

        self.settings = settings
        self._lock = threading.Lock()
        self._fresh: deque[Progress] = deque()
        self._latest: Progress | None = None
        self._best: Progress | None = None
        self._first: Progress | None = None
        self._improvements: list[tuple[float, float]] = []
        self._began = time.monotonic()
        self._stopped_at: float | None = None
        self._child = Child(
            plan,
            problem,
            settings,
            start_plan,
            seconds=settings.seconds + _OVERTIME_S,
            what=say("The planning engine"),
            on_message=self._take,
        )

    def start(self) -> SolveRun:
        """Start the engine."""
        prepare_engine()
        self._began = time.monotonic()
        self._child.start()
        return self

    def updates(self) -> list[Progress]:
        """Return what the engine has said since the last call."""
        with self._lock:
            taken = list(self._fresh)
            self._fresh.clear()
        return taken

    @property
    def latest(self) -> Progress | None:
        """Return the last word of the engine."""
        return self._latest

    @property
    def best(self) -> Progress | None:
        """Return the message that brought the best plan so far."""
        return self._best

    @property
    def seconds(self) -> float:
        """Return how long the run has taken so far."""
        return time.monotonic() - self._began

    def stop(self) -> None:
        """Ask the engine to stop; the run is finished a moment later, with the best plan so far."""
        if self._stopped_at is None:
            self._stopped_at = time.monotonic()
            self._child.stop()

    def kill(self) -> None:
        """End the engine now; the best plan so far remains."""
        if self._stopped_at is None:
            self._stopped_at = time.monotonic()
        self._child.kill()

    @property
    def pid(self) -> int | None:
        """Return the engine's process id once it runs."""
        return self._child.pid

    @property
    def finished(self) -> bool:
        """Say whether the result is ready."""
        if self._child.finished:
            return True
        if self._stopped_at is not None and time.monotonic() - self._stopped_at > STOP_GRACE_S:
            self._child.kill()
            return True
        return False

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the result is ready; False if it is not within `seconds`."""
        deadline = None if seconds is None else time.monotonic() + seconds
        while not self.finished:
            if deadline is not None and time.monotonic() > deadline:
                return False
            self._child.wait(0.02)
        return True

    def result(self) -> SolveResult:
        """Wait for the end of the run and return it.

        Raises what went wrong if no plan was found before it: PlanError for the user's faults, ChildDied when
        the engine was ended from outside, RuntimeError with a traceback for ours.
        """
        self.wait()
        if self._child.finished and self._child.error is None:
            answer: SolveResult = self._child.answer
            return answer
        error = self._child.error if self._child.finished else None
        if self._best is None:
            if self._stopped_at is not None and (error is None or isinstance(error, ChildDied)):
                return self._so_far(Status.STOPPED, say("Stopped before a first plan was found."))
            raise error if error is not None else ChildDied(say("The planning engine has not answered."))
        if error is None or (self._stopped_at is not None and isinstance(error, ChildDied)):
            return self._so_far(Status.FEASIBLE, "")
        return self._so_far(Status.FEASIBLE, joined([_sentence(error), say("The best plan found until then is kept.")]))

    def _take(self, progress: Progress) -> None:
        """Take a message, on the pump thread."""
        with self._lock:
            self._fresh.append(progress)
            self._latest = progress
            if progress.schedule is not None:
                self._best = progress
                self._first = self._first or progress
                if progress.levels:
                    self._improvements.append((progress.seconds, progress.levels[0]))

    def _so_far(self, status: Status, note: str) -> SolveResult:
        with self._lock:
            best, first, latest = self._best, self._first, self._latest
            improvements = tuple(self._improvements)
        return SolveResult(
            status=status,
            schedule=None if best is None else best.schedule,
            kpis=None if best is None else best.kpis,
            first_plan_kpis=None if first is None else first.kpis,
            first_plan_s=None if first is None else first.seconds,
            seconds=self.seconds,
            objective={} if best is None else best.objective,
            bound={} if latest is None else latest.bound,
            levels=() if best is None else best.levels,
            level_bounds=() if latest is None else latest.level_bounds,
            improvements=improvements,
            profile=self.settings.profile,
            seed=self.settings.seed,
            note=note,
        )


def _sentence(error: Exception) -> str:
    if isinstance(error, ChildTimeout | ChildDied | PlanError):
        return error.message
    return say("The planning engine failed: {why}", why=str(error).strip().splitlines()[-1])
