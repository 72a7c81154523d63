"""Measures for how long the window is held up: the longest turn of its event loop, in CPU time of its own thread.

CPU time, so that a busy machine does not count; work on threads and in child processes is waited for.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

RULE_MS = 50.0
"""No action of the planner may hold the window up for longer."""
_QUIET_S, _LONGEST_S = 0.15, 60.0


class Heart:
    """Turns the event loop and keeps the longest turn."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.longest_ms = 0.0
        self.collected_ms = 0.0  # the longest stay of the garbage collector
        self._collecting = 0.0
        gc.callbacks.append(self._collected)

    def _collected(self, phase: str, _info: object) -> None:
        if phase == "start":
            self._collecting = time.thread_time()
        else:
            self.collected_ms = max(self.collected_ms, 1e3 * (time.thread_time() - self._collecting))

    def beat(self, act: Callable[[], object] | None = None) -> float:
        """Do something, or let the loop turn once; return the ms of this thread's CPU."""
        began = time.thread_time()
        if act is None:
            self._application.processEvents()
        else:
            act()
        took = 1e3 * (time.thread_time() - began)
        self.longest_ms = max(self.longest_ms, took)
        return took

    def during(self, act: Callable[[], object], busy: Callable[[], bool], most_s: float = _LONGEST_S) -> float:
        """Do something, turn the loop until nothing goes on any more; return the longest turn in ms."""
        self.longest_ms = self.collected_ms = 0.0
        self.beat(act)
        until, quiet_since = time.monotonic() + most_s, time.monotonic()
        while time.monotonic() < until:
            took = self.beat()
            if busy() or took > 1.0:
                quiet_since = time.monotonic()
            elif time.monotonic() - quiet_since > _QUIET_S:
                break
            time.sleep(0.001)
        return self.longest_ms

    def stop(self) -> None:
        """Listen no longer."""
        gc.callbacks.remove(self._collected)
