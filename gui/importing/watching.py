"""Watches the planner's files: says when they were saved, once they have come to rest.

Excel saves by writing another file and putting it in the place of the old one, so for a moment there is none, and
what the system tells may come early, twice or never (network drives). So its word only makes us look sooner; what
counts is size and time of the files, looked at on a thread because a share may be slow.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from gui.background import Job
from scheduler.issues import PlanError

POLL_MS = 2_000
SETTLE_MS = 400
"""Files are at rest when nothing about them has changed for so long."""
Stamps = dict[Path, tuple[int, int]]


def stamps_of(paths: Sequence[Path]) -> Stamps:
    """Return time and size of files, of a folder those of all that it holds; what is not there is left out."""
    from scheduler.excel.foreign.source import files_of

    found: Stamps = {}
    for path in paths:
        try:
            files = files_of([path])
        except (PlanError, OSError):
            continue
        for file in files:
            try:
                state = file.stat()
            except OSError:
                continue
            found[file] = (state.st_mtime_ns, state.st_size)
    return found


class Watcher(QObject):
    """Looks after some files; `saved` carries those that are new, other than before, or gone."""

    saved = Signal(object)  # tuple of Paths

    def __init__(self, parent: QObject, poll_ms: int = POLL_MS, settle_ms: int = SETTLE_MS) -> None:
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        self._known: Stamps | None = None
        self._seen: Stamps | None = None  # changed, and not yet at rest
        self._job: Job | None = None
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(self._told)
        self._system.directoryChanged.connect(self._told)
        self._poll = QTimer(self)
        self._poll.setInterval(poll_ms)
        self._poll.timeout.connect(self.look)
        self._settle = QTimer(self, singleShot=True, interval=settle_ms)
        self._settle.timeout.connect(self.look)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return what is watched."""
        return self._paths

    def watch(self, paths: Sequence[Path]) -> None:
        """Watch other files, as they are now; none to stop."""
        self._paths, self._known, self._seen, self._job = tuple(paths), None, None, None
        self._settle.stop()
        watched = [*self._system.files(), *self._system.directories()]
        if watched:
            self._system.removePaths(watched)
        if not self._paths:
            self._poll.stop()
            return
        folders = {str(path if path.is_dir() else path.parent) for path in self._paths}
        self._system.addPaths(sorted({*folders, *(str(path) for path in self._paths if path.is_file())}))
        self._poll.start()
        self.look()

    def know_again(self) -> None:
        """Take the files as they are now: it was us who wrote them."""
        self._known, self._seen, self._job = None, None, None
        self._again_under_watch()
        self.look()

    @Slot(str)
    def _told(self, _path: str) -> None:
        self._settle.start()

    @Slot()
    def look(self) -> None:
        """Look at the files on a thread."""
        paths = self._paths
        if self._job is not None or not paths:
            return
        job = Job(self, lambda: stamps_of(paths))
        self._job = job
        job.done(lambda stamps: self._looked(job, stamps)).start()

    def _looked(self, job: Job, stamps: Stamps) -> None:
        if self._job is not job:  # other files are watched by now
            return
        self._job = None
        if self._known is None:
            self._known = stamps
        elif stamps == self._known:
            self._seen = None
        elif stamps != self._seen:
            self._seen = stamps  # perhaps still being written
            self._settle.start()
        elif all(path in stamps or path.is_dir() for path in self._paths):  # else between the old file and the new one
            before, self._known, self._seen = self._known, stamps, None
            changed = tuple(p for p in {**before, **stamps} if before.get(p) != stamps.get(p))
            self._again_under_watch()
            self.saved.emit(changed)

    def _again_under_watch(self) -> None:
        """Watch files that were replaced: the system forgets them."""
        lost = [str(path) for path in self._paths if path.is_file() and str(path) not in self._system.files()]
        if lost:
            self._system.addPaths(lost)
