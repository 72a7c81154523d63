"""Where compiled kernels are kept: a folder of the user's, one subfolder for each state of the kernels.

Its name comes from the kernels' text and what compiles it, never from where the program lies: the window and the
command line share it, a moved program keeps it, another version has its own. Every file is whole or not there, so
that neither a kill in the midst of writing nor two programs at once can harm it. Never imports numba.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import IO, Final

ENVIRONMENT: Final = "NUMBA_CACHE_DIR"
"""Names another folder to keep kernels in."""
_NAME: Final = re.compile("[0-9a-f]{16}")
"""What a subfolder of ours is called: see `digest`."""
_MARK: Final = "all-compiled"
_LOCK: Final = "compiling.lock"
_OTHERS_KEPT = 8
"""Folders of other states that stay: other versions of the program, or of an engineer's work."""
_LONGEST_COMPILE_S = 300.0
_CHECKSUM_BYTES = 32


def user_cache_folder() -> Path:
    """Return the folder for compiled kernels: LOCALAPPDATA on Windows, XDG_CACHE_HOME or ~/.cache elsewhere.

    Raises RuntimeError for a user without a home folder.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        return Path(base) / "Ganttry" / "kernels"
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "ganttry" / "kernels"


@cache
def digest() -> str:
    """Return a name for this state of the kernels: their text (a frozen build carries it along), Python, numba, CPU."""
    from importlib.metadata import PackageNotFoundError, version

    here = Path(__file__).parent
    texts = [path for folder in (here, here.parent / "graph") for path in sorted(folder.glob("*.py"))]
    if not texts:  # built without them: then by the program
        texts = [Path(sys.executable)]
    state = hashlib.sha256()
    for path in texts:
        state.update(path.read_bytes())
    try:
        compiler = version("numba")
    except PackageNotFoundError:
        compiler = ""
    # A processor that lost abilities (a machine moved to another host) must compile anew.
    processor = os.environ.get("PROCESSOR_IDENTIFIER", platform.machine())
    state.update(repr((sys.implementation.cache_tag, compiler, processor)).encode())
    return state.hexdigest()[:16]


def folder() -> Path | None:
    """Return the folder for this state of the kernels, made if need be; None where nothing can be written."""
    return _first_usable(tuple(_bases()))


@cache  # asked for at every file that is read or written
def _first_usable(bases: tuple[Path, ...]) -> Path | None:
    return next((base / digest() for base in bases if _usable(base / digest())), None)


def _bases() -> Iterator[Path]:
    given = os.environ.get(ENVIRONMENT)
    if given:
        yield Path(given)
    with suppress(RuntimeError):
        yield user_cache_folder()
    yield Path(tempfile.gettempdir()) / "ganttry-kernels"


def _usable(place: Path) -> bool:
    """Make a folder if need be; say whether it is the user's own (what lies there is run), and complete or writable."""
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "getuid") and place.stat().st_uid not in (os.getuid(), 0):
            return False
        if (place / _MARK).exists():
            return True
        with tempfile.TemporaryFile(dir=place):
            return True
    except OSError:
        return False


def complete() -> bool:
    """Say whether this state of the kernels has been compiled here before, so that loading them takes a moment."""
    place = folder()
    return place is not None and (place / _MARK).exists()


def leave_mark() -> None:
    """Note that all kernels are kept, and delete those of states that were not used for longest."""
    place = folder()
    if place is None:
        return
    with suppress(OSError):  # another process is at it: nothing depends on this
        (place / _MARK).touch()
        os.utime(place)
        for half in place.glob("*.part"):
            half.unlink()
        # A folder that somebody named may hold other things than ours.
        others = [path for path in place.parent.iterdir() if path != place and _NAME.fullmatch(path.name)]
        for path in sorted(others, key=lambda path: path.stat().st_mtime)[:-_OTHERS_KEPT]:
            shutil.rmtree(path, ignore_errors=True)


def save(name: str, content: bytes) -> None:
    """Keep content under a name; where that fails, it is not kept."""
    place = folder()
    if place is None:
        return
    beside = place / f"{name}.{os.getpid()}.part"
    try:
        beside.write_bytes(hashlib.sha256(content).digest() + content)
        os.replace(beside, place / name)
    except OSError:  # a full disk, or on Windows another process reads the same
        with suppress(OSError):
            beside.unlink()


def load(name: str) -> bytes | None:
    """Return what was kept under a name; None if that is nothing, or was damaged since."""
    place = folder()
    if place is None:
        return None
    try:
        packed = (place / name).read_bytes()
    except OSError:
        return None
    content = packed[_CHECKSUM_BYTES:]
    return content if hashlib.sha256(content).digest() == packed[:_CHECKSUM_BYTES] else None


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other process compiles; the system lets go of the lock of one that was killed."""
    place = folder()
    if place is None:
        yield
        return
    try:
        lock = (place / _LOCK).open("a+b")
    except OSError:
        yield
        return
    with lock:
        until = time.monotonic() + _LONGEST_COMPILE_S
        while not _locked(lock) and time.monotonic() < until and not complete():
            time.sleep(0.2)
        yield


def _locked(lock: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
