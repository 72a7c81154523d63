"""Compile the kernels once, in the background, and keep them in the user's cache folder.

Nothing waits for the compiler: until `kernels_ready()` the engine works without kernels, and where numba is
missing or fails it does so for good. This module itself never imports numba on its own.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
import threading
from pathlib import Path
from typing import Final

ENVIRONMENT: Final = "NUMBA_CACHE_DIR"
_LOCK = threading.Lock()
_thread: threading.Thread | None = None
_ready = False
_failure = ""


def user_cache_folder() -> Path:
    """Return the folder for compiled kernels: LOCALAPPDATA on Windows, XDG_CACHE_HOME or ~/.cache elsewhere."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        return Path(base) / "Ganttry" / "kernels"
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "ganttry" / "kernels"


def prepare_cache() -> bool:
    """Point numba to a folder that can be written, before numba is imported; return False where there is none."""
    given = os.environ.get(ENVIRONMENT)
    if given and _writable(Path(given)):
        return True
    try:
        wanted = [user_cache_folder()]
    except RuntimeError:  # no home folder
        wanted = []
    for folder in (*wanted, Path(tempfile.gettempdir()) / "ganttry-kernels"):
        if _writable(folder):
            os.environ[ENVIRONMENT] = str(folder)
            return True
    os.environ.pop(ENVIRONMENT, None)
    return False


def _writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def available() -> bool:
    """Say whether numba is installed and has not failed."""
    return not _failure and importlib.util.find_spec("numba") is not None


def kernels_ready() -> bool:
    """Say whether the kernels are compiled and loaded."""
    return _ready


def failure() -> str:
    """Return why the kernels can't be used, for the log; empty if they can."""
    return _failure


def warm_up() -> bool:
    """Compile or load every kernel now, by running each on a tiny problem; return whether that worked."""
    global _ready, _failure
    with _LOCK:
        if _ready or _failure:
            return _ready
        try:
            from solver.kernels.tiny import run_all

            run_all()
            _ready = True
        except Exception as fault:  # numba, LLVM or the cache: all end in the way without kernels
            _failure = f"{type(fault).__name__}: {fault}"
        return _ready


def warm_up_in_background() -> threading.Thread | None:
    """Begin to compile or load the kernels on a thread of their own; return it, or None if there is nothing to do."""
    global _thread
    if _ready or not available():
        return None
    if _thread is None or not _thread.is_alive():
        _thread = threading.Thread(target=warm_up, name="kernels", daemon=True)
        _thread.start()
    return _thread
