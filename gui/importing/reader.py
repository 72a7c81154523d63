"""The window's end of the reading desk: asks, and says by signals what has come. Nothing here ever waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.texts import tr
from scheduler.excel.load import LOAD_SECONDS, How
from scheduler.excel.reading_desk import (
    Answer,
    Block,
    Deliver,
    Delivered,
    Faces,
    Read,
    Refused,
    Rows,
    Told,
    start_desk,
)
from scheduler.issues import PlanError

_LOOK_MS = 20


class Reader(QObject):
    """Keeps some files open in a child process."""

    faces_come = Signal(object)  # Faces
    block_come = Signal(object)  # Block
    told = Signal(object)  # Told
    answered = Signal(object)  # Answer, of the reading that was asked for last
    refused = Signal(object)  # PlanError: that reading cannot be done
    delivered = Signal(object)  # Loaded
    died = Signal(object)  # PlanError: the files cannot be read at all
    busy_changed = Signal()

    def __init__(self, parent: QObject, start: Callable[[Sequence[Path], datetime | None], Any] = start_desk) -> None:
        super().__init__(parent)
        self.faces: Faces | None = None
        self.busy = False
        self._start = start
        self._child: Any = None
        self._number = 0
        self._since = 0.0
        self._asked: set[tuple[int, int]] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Say whether files are held open."""
        return self._child is not None

    def open(self, paths: Sequence[Path], now: datetime | None = None) -> None:
        """Open files; the sheets are told as soon as they are read. `now` stands for the clock."""
        self.close()
        self._child = self._start(paths, now)
        self._timer.start()

    def read(self, how: How) -> None:
        """Read the files in another way; an earlier reading that is not through is forgotten."""
        if self._child is not None:
            self._number += 1
            self._child.tell(Read(self._number, how))
            self._set_busy(True)

    def rows(self, sheet: int, first: int) -> None:
        """Ask once for a block of rows."""
        if self._child is not None and (sheet, first) not in self._asked:
            self._asked.add((sheet, first))
            self._child.tell(Rows(sheet, first))

    def deliver(self, store: Path | None, answers: dict[str, str]) -> None:
        """Ask for the whole of the last reading, and have its decisions remembered with some more answers."""
        if self._child is not None:
            self._child.tell(Deliver(store, answers))
            self._set_busy(True)

    def close(self) -> None:
        """Let go of the files."""
        self._timer.stop()
        if self._child is not None:
            self._child.kill()
        self._child, self.faces = None, None
        self._asked.clear()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._since = time.monotonic()
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit()

    @Slot()
    def _look(self) -> None:
        child = self._child
        if child is None:
            return
        finished = child.finished
        for message in child.messages():
            self._take(message)
            if self._child is not child:  # a slot has let go of the files
                return
        if finished:
            self._end(child.error)
        elif self.busy and time.monotonic() - self._since > LOAD_SECONDS:
            self._end(
                PlanError(tr("Reading took too long and was ended."), tr("Use a smaller file, or fewer at once."))
            )

    def _end(self, error: Exception | None) -> None:
        self.close()
        ours = error is not None and not isinstance(error, PlanError)
        told = None if ours else error
        self.died.emit(told or PlanError(tr("The files were let go of while they were read."), tr("Open them again.")))
        if ours and error is not None:
            raise error

    def _take(self, message: object) -> None:
        if isinstance(message, Faces):
            self.faces = message
            self.faces_come.emit(message)
        elif isinstance(message, Block):
            self.block_come.emit(message)
        elif isinstance(message, Told):
            self._since = time.monotonic()
            self.told.emit(message)
        elif isinstance(message, Answer) and message.number == self._number:
            self._set_busy(False)
            self.answered.emit(message)
        elif isinstance(message, Refused) and message.number == self._number:
            self._set_busy(False)
            self.refused.emit(message.error)
        elif isinstance(message, Delivered):
            self._set_busy(False)
            self.delivered.emit(message.loaded)
