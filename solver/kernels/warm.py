"""Compile the kernels once, in the background, and keep them in the user's cache folder.

Nothing waits for the compiler: until `kernels_ready()` the engine works without kernels, and where numba is
missing or fails it does so for good. This module itself never imports numba on its own.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import sys
import tempfile
import threading
from pathlib import Path
from typing import Final

ENVIRONMENT: Final = "NUMBA_CACHE_DIR"
_MARK: Final = "all-compiled"
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


def digest() -> str:
    """Return a name for this state of the kernels: by their files, in a frozen build by the program's."""
    text = hashlib.sha256()
    here = Path(__file__).parent
    kernels = (*sorted(here.glob("*.py")), *sorted((here.parent / "graph").glob("*.py")))
    for path in (*kernels, Path(sys.executable)):
        try:
            if path.suffix == ".py":
                text.update(path.read_bytes())
            else:
                text.update(f"{path}{path.stat().st_mtime_ns}".encode())
        except OSError:
            continue
    return text.hexdigest()[:16]


def prepare_cache() -> bool:
    """Point numba to a folder that can be written, before numba is imported; return False where there is none.

    The folder is named after the kernels' own text: numba notices a change of the file that it compiles, but not
    of what that file calls in others.
    """
    given = os.environ.get(ENVIRONMENT)
    if given and _writable(Path(given)):
        return True
    try:
        wanted = [user_cache_folder()]
    except RuntimeError:  # no home folder
        wanted = []
    for folder in (*wanted, Path(tempfile.gettempdir()) / "ganttry-kernels"):
        if _writable(folder / digest()):
            os.environ[ENVIRONMENT] = str(folder / digest())
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


def compiled() -> bool:
    """Say whether this state of the kernels has been compiled here before, so that loading them takes a moment."""
    return available() and prepare_cache() and (Path(os.environ[ENVIRONMENT]) / _MARK).exists()


def _leave_mark() -> None:
    try:
        (Path(os.environ.get(ENVIRONMENT, "")) / _MARK).touch()
    except OSError:
        return  # no folder: compiled again next time


def _forget_old() -> None:
    """Delete compiled kernels of earlier versions, but for the last two that were used."""
    current = Path(os.environ.get(ENVIRONMENT, ""))
    if current.name != digest():
        return
    try:
        current.touch()
        others = sorted((f for f in current.parent.iterdir() if f != current), key=lambda f: f.stat().st_mtime)
        for folder in others[:-2]:
            shutil.rmtree(folder, ignore_errors=True)
    except OSError:
        return  # another process is at it, or the folder is gone: nothing depends on it


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

            prepare_cache()
            run_all()
            _ready = True
            _leave_mark()
            _forget_old()
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
