"""Work that must not hold the window up.

The only place in `gui` that starts a thread. The thread never touches Qt: it leaves its answer in a box
that a timer of the window's own thread looks into, so the callbacks are ordinary calls.

A thread shares Python's lock with the window: good for waiting and for short work. Long work in Python
(writing a large workbook) goes to a process of its own, `ChildJob`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from scheduler.child import Child

_LOOK_MS = 20


class _Work(QObject):
    """Waits for an answer without blocking; lives until it has come, or as long as its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._on_done: Callable[[Any], None] | None = None
        self._on_failed: Callable[[Exception], None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def done(self, call: Callable[[Any], None]) -> _Work:
        """Call this with the answer."""
        self._on_done = call
        return self

    def failed(self, call: Callable[[Exception], None]) -> _Work:
        """Call this with the exception; without it the exception reaches the crash dialog."""
        self._on_failed = call
        return self

    def start(self) -> _Work:
        """Begin; returns at once."""
        self._begin()
        self._timer.start()
        return self

    def _begin(self) -> None:
        raise NotImplementedError

    def _outcome(self) -> tuple[Any, Exception | None] | None:
        """Return the answer or the exception, None while there is neither."""
        raise NotImplementedError

    @Slot()
    def _look(self) -> None:
        outcome = self._outcome()
        if outcome is None:
            return
        self._timer.stop()
        self.deleteLater()
        answer, error = outcome
        if error is None:
            if self._on_done is not None:
                self._on_done(answer)
        elif self._on_failed is not None:
            self._on_failed(error)
        else:
            raise error


class Job(_Work):
    """Work on a thread: `Job(parent, work).done(show).failed(tell).start()`. `work` must not call Qt."""

    def __init__(self, parent: QObject, work: Callable[[], Any]) -> None:
        super().__init__(parent)
        self._work = work
        self._answer: Any = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="background job", daemon=True)

    def _begin(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        try:
            self._answer = self._work()
        except Exception as error:  # handed over to the window's thread, which decides
            self._error = error

    def _outcome(self) -> tuple[Any, Exception | None] | None:
        return None if self._thread.is_alive() else (self._answer, self._error)


class ChildJob(_Work):
    """Work in a process of its own: `ChildJob(parent, "Saving the plan", target, *args)`.

    `target(channel, *args)` stands in a module without Qt; arguments and answer are plain data.
    """

    def __init__(self, parent: QObject, what: str, target: Callable[..., Any], *args: Any) -> None:
        super().__init__(parent)
        self._child = Child(target, *args, what=what)

    def _begin(self) -> None:
        self._child.start()

    def _outcome(self) -> tuple[Any, Exception | None] | None:
        return (self._child.answer, self._child.error) if self._child.finished else None
