"""Compile the kernels once, in the background, and keep them in the user's cache folder.

Nothing waits for the compiler: until `kernels_ready()` the engine works without kernels, and where numba is
missing or fails it does so for good. This module itself never imports numba on its own.
"""

from __future__ import annotations

import importlib.util
import threading

from solver.kernels import store

_LOCK = threading.Lock()
_thread: threading.Thread | None = None
_ready = False
_failure = ""


def compiled() -> bool:
    """Say whether this state of the kernels has been compiled here before, so that loading them takes a moment."""
    return available() and store.complete()


def worth_compiling() -> bool:
    """Say whether the kernels are not compiled yet, and can be kept once they are."""
    return available() and store.folder() is not None and not store.complete()


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
            if not store.complete():
                with store.one_at_a_time():
                    _run_all()
            else:
                _run_all()
            _ready = True
            store.leave_mark()
        except Exception as fault:  # numba, LLVM or the cache: all end in the way without kernels
            _failure = f"{type(fault).__name__}: {fault}"
        return _ready


def _run_all() -> None:
    from solver.kernels.tiny import run_all

    run_all()


def warm_up_in_background() -> threading.Thread | None:
    """Begin to compile or load the kernels on a thread of their own; return it, or None if there is nothing to do."""
    global _thread
    if _ready or not available():
        return None
    if _thread is None or not _thread.is_alive():
        _thread = threading.Thread(target=warm_up, name="kernels", daemon=True)
        _thread.start()
    return _thread
