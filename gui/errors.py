"""What happens when something goes wrong.

`PlanError` is the planner's: its sentence and its remedy are shown as they are. Anything else is ours: it
goes to the log with its traceback, and to a dialog that says where the log is and copies the details.
Nothing is swallowed: exceptions of slots, of threads and of Python's own hooks, Qt's messages and native
crashes (faulthandler) all end in the same file.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, Slot, qInstallMessageHandler, qVersion

log = logging.getLogger("ganttry")
_FORMAT = "%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s"
_LOG_BYTES = 1_000_000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_native: IO[str] | None = None  # faulthandler writes here; must stay open


def log_folder() -> Path:
    """Return the folder of the log: local to this computer, never roaming."""
    base = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_STATE_HOME")
    return (Path(base) if base else Path.home() / ".local" / "state") / "Ganttry" / "log"


def log_path() -> Path:
    """Return the log file."""
    return log_folder() / "ganttry.log"


def start_log() -> None:
    """Open the log and catch what would kill Python without a word; never stops the start."""
    global _native
    give_streams()
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_path(), maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter(_FORMAT))
        logging.getLogger().addHandler(handler)
        logging.getLogger().setLevel(logging.INFO)
        _native = (log_folder() / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(_native)
    except OSError as error:  # a full disk or a locked profile must not keep the planner from planning
        print(f"Ganttry works without a log: {error}", file=sys.stderr)


def give_streams() -> None:
    """Give a windowed program, which has no console, somewhere to print to."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - lives as long as the program


def details(text: str) -> str:
    """Return what a developer wants to see: versions, system, and the traceback."""
    return f"{versions()}\n{platform.platform()}\n\n{text}"


def versions() -> str:
    """Name the program and what it stands on, without importing any of it."""
    from scheduler.report import version

    parts = [f"Ganttry {version()}", f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    parts += [f"{name} {_version(name)}" for name in ("PySide6-Essentials", "ortools", "pandas", "openpyxl")]
    return ", ".join(parts)


def _version(package: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "(unknown)"


class CrashDesk(QObject):
    """Takes every fault of ours, writes it down, and shows one dialog at a time."""

    def __init__(self, parent: QObject, show: Callable[[str, str], None]) -> None:
        """`show` gets a short sentence and the details; it may block."""
        super().__init__(parent)
        self._show = show
        self._waiting: deque[tuple[str, str]] = deque()
        self._open = False
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def install(self) -> None:
        """Become the hook of Python, of its threads, and of Qt."""
        sys.excepthook = self.take
        sys.unraisablehook = self._take_unraisable
        threading.excepthook = self._take_thread
        qInstallMessageHandler(_take_qt)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write a fault to the log and put it up for showing; may be called from any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        log.critical("A fault of ours:\n%s", details(text))
        self._waiting.append((f"{kind.__name__}: {error}".strip(), details(text)))

    def _take_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take_unraisable(self, args: object) -> None:
        # Faults while Python tidies up: worth a line in the log, not a dialog.
        log.error("Unraisable in %r", getattr(args, "object", None), exc_info=getattr(args, "exc_value", None))

    @Slot()
    def _look(self) -> None:
        if self._open or not self._waiting:
            return
        self._open = True
        try:
            sentence, text = self._waiting.popleft()
            self._waiting.clear()  # what follows a fault in the same moment is in the log
            self._show(sentence, text)
        finally:
            self._open = False


def _take_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s (%s)", message, context.category)
