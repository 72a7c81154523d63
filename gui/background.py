"""Work that must not hold the window up.

The only place in `gui` that starts a thread. The thread never touches Qt: it leaves its answer in a box
that a timer of the window's own thread looks into, so the callbacks are ordinary calls.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 20


class Job(QObject):
    """One piece of work: `Job(parent, work).done(show).failed(tell).start()`.

    `work` runs on a thread of its own and must not call Qt. `done` gets its answer, `failed` its
    exception; without `failed` the exception is raised again here and reaches the crash dialog.
    The job lives until it has answered, or as long as its parent.
    """

    def __init__(self, parent: QObject, work: Callable[[], Any]) -> None:
        super().__init__(parent)
        self._work = work
        self._answer: Any = None
        self._error: Exception | None = None
        self._on_done: Callable[[Any], None] | None = None
        self._on_failed: Callable[[Exception], None] | None = None
        self._thread = threading.Thread(target=self._run, name="background job", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def done(self, call: Callable[[Any], None]) -> Job:
        """Call this with the answer."""
        self._on_done = call
        return self

    def failed(self, call: Callable[[Exception], None]) -> Job:
        """Call this with the exception."""
        self._on_failed = call
        return self

    def start(self) -> Job:
        """Begin; returns at once."""
        self._thread.start()
        self._timer.start()
        return self

    @property
    def busy(self) -> bool:
        """Say whether the work is still going on."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._answer = self._work()
        except Exception as error:  # handed over to the window's thread, which decides
            self._error = error

    @Slot()
    def _look(self) -> None:
        if self._thread.is_alive():
            return
        self._timer.stop()
        self.deleteLater()
        if self._error is None:
            if self._on_done is not None:
                self._on_done(self._answer)
        elif self._on_failed is not None:
            self._on_failed(self._error)
        else:
            raise self._error
