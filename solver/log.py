"""Where faults of ours are written down, so that a planner can send them to someone who can mend them."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

from scheduler.report import version

_NAME = "Ganttry"


def log_folder() -> Path:
    """Return the user's own folder for logs; it need not exist yet."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
        return Path(base or Path.home() / "AppData" / "Local") / _NAME / "logs"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / _NAME
    base = os.environ.get("XDG_STATE_HOME", "")
    return Path(base or Path.home() / ".local" / "state") / _NAME.lower() / "logs"


def write_fault(error: BaseException, doing: str = "") -> Path | None:
    """Write a fault with its traceback to a new log file and return where it is; None if nowhere can be written.

    `doing` says in words what the program was asked to do.
    """
    now = datetime.now()
    text = "\n".join((
        f"Ganttry {version()}, Python {platform.python_version()}, {platform.platform()}",
        f"{now.isoformat(' ', 'seconds')}  {doing}",
        "",
        "".join(traceback.format_exception(error)),
    ))  # fmt: skip
    for folder in (log_folder(), Path(tempfile.gettempdir())):
        path = folder / f"ganttry-fault-{now:%Y%m%d-%H%M%S}-{os.getpid()}.log"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
        except (OSError, RuntimeError):  # RuntimeError: there is no home folder
            continue
        return path
    return None
