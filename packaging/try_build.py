"""Try a built program as planners will: moved, read-only, from another folder, killed, twice at once.

Everything happens in a folder of its own with its own user folders; nothing of this user's is touched.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

SAMPLE = "job_shop_two_shifts.xlsx"
_COMPILE_S = 1_500.0  # on a busy computer; 45 s of one core's time
_EXE = ".exe" if sys.platform == "win32" else ""
_SLICE_S = 0.2
_PLAN_S = 15


@dataclass(frozen=True, slots=True)
class Place:
    """A program in a folder that cannot be written, and a user with folders of his own."""

    program: Path
    user: Path

    @property
    def kernels(self) -> Path:
        """Return the folder that holds compiled kernels."""
        return self.user / ("Ganttry" if sys.platform == "win32" else "ganttry") / "kernels"

    def kept(self) -> dict[str, int]:
        """Return the kernels that are kept, each with the time of its writing."""
        return {path.name: path.stat().st_mtime_ns for path in self.kernels.glob("*/*.kernel")}

    def begin(self, name: str, *arguments: object, **more: str) -> subprocess.Popen[str]:
        """Start one of the two programs from the user's folder."""
        # Nothing of the Python that runs this may help the program; some of the system is needed everywhere.
        system = ("SYSTEMROOT", "WINDIR", "PATH", "TEMP", "TMP", "LD_LIBRARY_PATH", "PROCESSOR_IDENTIFIER")
        home = str(self.user)
        env = {key: os.environ[key] for key in system if key in os.environ}
        env |= {"HOME": home, "USERPROFILE": home, "LOCALAPPDATA": home, "APPDATA": home, "XDG_CACHE_HOME": home,
                "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "PYTHONUTF8": "1"}  # fmt: skip
        command = [str(self.program / f"{name}{_EXE}"), *map(str, arguments)]
        return subprocess.Popen(
            command, env=env | more, cwd=self.user, text=True, encoding="utf-8", errors="replace",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, user=_nobody(),
            start_new_session=True,
        )  # fmt: skip

    def run(self, *arguments: object, want: int = 0, **more: str) -> tuple[str, float]:
        """Run the command line to its end; return what it printed and the seconds that took."""
        began = time.monotonic()
        printed, _ = (process := self.begin("ganttry-cli", *arguments, **more)).communicate(timeout=_COMPILE_S)
        if process.returncode != want:
            raise AssertionError(f"exit status {process.returncode}, not {want}:\n{printed}")
        return printed, time.monotonic() - began


def attempt(built: Path) -> bool:
    """Run all trials and print each with its time; end with the first that fails, and say whether none did."""
    with _place(built) as place:
        for trial in (
            speaks, plans_at_once, reads_old_files, heals, plans_warm, plans_from_read_only_cache, opens_window,
        ):  # fmt: skip
            began, worked = time.monotonic(), _worked_s()
            try:
                told = trial(place)
            except (AssertionError, subprocess.TimeoutExpired) as fault:
                print(f"FAILED  {trial.__doc__}\n{fault}")
                return False
            took = f"{time.monotonic() - began:7.1f} s, {_worked_s() - worked:5.1f} s of processor"
            print(f"{took}  {trial.__doc__} {told}", flush=True)
    return True


def _worked_s() -> float:
    """Return the processor time of all programs that have ended so far (0 on Windows)."""
    times = os.times()
    return times.children_user + times.children_system


@contextmanager
def _place(built: Path) -> Iterator[Place]:
    """Copy the program to a folder with blanks and letters of three scripts, and take the right to write there away."""
    with tempfile.TemporaryDirectory(prefix="Ganttry – Prüfung 计划 ") as folder:
        place = Place(Path(folder) / "Программа files", Path(folder) / "Jürgen 李")
        shutil.copytree(built, place.program, symlinks=True)
        place.user.mkdir()
        shutil.copy(built / "_internal" / "samples" / SAMPLE, place.user / SAMPLE)
        if (nobody := _nobody()) is not None:
            for path in (Path(folder), place.user, place.user / SAMPLE):
                os.chown(path, nobody, -1)
        _write_allowed(place.program, allowed=False)
        try:
            yield place
        finally:
            _write_allowed(place.program, allowed=True)


def _nobody() -> int | None:
    """Return a user without rights where this runs as root, for whom nothing is read-only."""
    return 65_534 if sys.platform != "win32" and os.geteuid() == 0 else None


def _write_allowed(folder: Path, *, allowed: bool) -> None:
    write = stat.S_IWUSR
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | write if allowed else mode & ~(write | stat.S_IWGRP | stat.S_IWOTH))


def _until(done: Callable[[], bool], seconds: float, what: str) -> None:
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds:g} s")
        time.sleep(_SLICE_S)


def speaks(place: Place) -> str:
    """Both the version and the samples are there."""
    version, seconds = place.run("--version")
    samples, _ = place.run("samples")
    assert len(samples.splitlines()) == 5, samples
    return f"{version.strip()}, in {seconds:.1f} s"


def plans_at_once(place: Place) -> str:
    """The first run plans without waiting for the compiler; the compiler goes on after it, until it is killed."""
    began = time.monotonic()
    process = place.begin(
        "ganttry-cli", "plan", SAMPLE, "-o", "first.xlsx", "--seconds", _PLAN_S, "--json", "first.json"
    )
    printed, _ = process.communicate(timeout=120)
    seconds = time.monotonic() - began
    assert (place.user / "first.xlsx").exists(), printed
    assert not _complete(place), "the compiler was faster than the plan: nothing was tried"
    before = len(place.kept())
    _until(lambda: len(place.kept()) > before, _COMPILE_S, "the compiler has ended with its parent")
    if sys.platform != "win32":
        os.killpg(process.pid, signal.SIGKILL)
    place.run("check", SAMPLE, "first.xlsx")
    return f"({seconds:.1f} s; {len(place.kept())} kernels when killed)"


def reads_old_files(place: Place) -> str:
    """An .xls is read, in the child that may crash."""
    import xlwt

    book = xlwt.Workbook()
    for name, rows in {
        "Orders": [("Order", "Product", "Quantity", "Due"), ("1001", "Bolt", 5, "2031-05-05")],
        "Routings": [("Product", "Step", "Machine", "Run time per unit"), ("Bolt", 10, "Saw", 3)],
        "Settings": [("Setting", "Value"), ("Plan start", "2031-05-01 06:00")],
    }.items():
        sheet = book.add_sheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                sheet.write(row, column, cell)
    book.save(str(place.user / "old.xls"))
    place.run("plan", "old.xls", "-o", "old plan.xlsx", "--seconds", 5)
    assert (place.user / "old plan.xlsx").exists()
    return ""


def heals(place: Place) -> str:
    """Two compile at once and one is killed; then what was damaged is compiled again, and nothing else."""
    before = len(place.kept())
    one = place.begin("ganttry-cli", "prepare")
    time.sleep(1)
    two = place.begin("ganttry-cli", "prepare")
    _until(lambda: len(place.kept()) > before or _complete(place), _COMPILE_S, "nothing was compiled")
    one.kill()
    one.communicate()
    printed, _ = two.communicate(timeout=_COMPILE_S)
    assert two.returncode == 0, printed
    assert _complete(place)
    before = place.kept()
    assert not list(place.kernels.glob("*/*.part")), "half a file was left"
    damaged = next(place.kernels.glob("*/kernels.labels.label_anew-*.kernel"))  # one that is called on its own
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:1000] + bytes(1000))
    place.run("prepare")
    after = place.kept()
    assert {name for name in after if after[name] != before.get(name)} == {damaged.name}
    assert damaged.stat().st_size > len(whole) // 2, "the damaged kernel was not compiled again"
    _, seconds = place.run("prepare")
    assert place.kept() == after, "compiled again"
    size = sum(path.stat().st_size for path in place.kernels.glob("*/*.kernel")) / 1e6
    return f"({len(after)} kernels, {size:.1f} MB; then loaded and run in {seconds:.1f} s)"


def plans_from_read_only_cache(place: Place) -> str:
    """Kernels that are all there are used where nothing can be written any more."""
    elsewhere = place.user / "temp"
    elsewhere.mkdir()
    elsewhere.chmod(0o777)
    before = place.kept()
    _write_allowed(place.kernels, allowed=False)
    more = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(elsewhere))
    place.run("plan", SAMPLE, "-o", "read only.xlsx", "--seconds", 5, **more)
    _write_allowed(place.kernels, allowed=True)
    assert place.kept() == before
    assert not list(elsewhere.glob("ganttry*"))
    return ""


def plans_warm(place: Place) -> str:
    """The second run compiles nothing."""
    before = place.kept()
    place.run("plan", SAMPLE, "-o", "second.xlsx", "--seconds", _PLAN_S, "--json", "second.json")
    assert place.kept() == before, "compiled again"
    place.run("check", SAMPLE, "second.xlsx")
    cold, warm = (_tardiness_h(place.user / name) for name in ("first.json", "second.json"))
    # Not compared: on a busy computer the time is over before either search has done anything.
    return f"({cold:g} h late without, {warm:g} h with them)"


def _tardiness_h(report: Path) -> float:
    return float(json.loads(report.read_text(encoding="utf-8"))["kpis"]["weighted_tardiness_h"])


def opens_window(place: Place) -> str:
    """The window opens, reads a sample, goes on for ten seconds and writes nothing bad into its log."""
    platform = {"DISPLAY": os.environ["DISPLAY"]} if "DISPLAY" in os.environ else {"QT_QPA_PLATFORM": "offscreen"}
    window = place.begin("Ganttry", SAMPLE, **platform)
    time.sleep(10)
    ended = window.poll()
    window.kill()
    printed, _ = window.communicate()
    assert ended is None, f"it ended with {ended}: {printed}"
    logs = [path.read_text(encoding="utf-8") for path in place.user.rglob("*.log")]
    assert logs, "no log was opened"
    bad = [line for log in logs for line in log.splitlines() if " ERROR " in line or " CRITICAL " in line]
    assert not bad, bad
    return ""


def _complete(place: Place) -> bool:
    with suppress(OSError):
        return any(place.kernels.glob("*/all-compiled"))
    return False
